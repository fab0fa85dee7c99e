import type { Reply } from "../../replies/reply.ts";

/** What the owner of a digest is to be told, kept until it has been. */
export interface Notice {
  /** Hash of whom it is for and what it says, so that the same trouble is told once. */
  readonly id: string;
  readonly subscription: string;
  /** Where it goes: the owner's direct messages, or the digest's own place where the owner cannot be reached. */
  readonly address: string;
  /** The place that the digest goes to. */
  readonly place: string;
  readonly reply: Reply;
  readonly madeAt: Date;
  readonly notBefore: Date;
  readonly tries: number;
  /** `not told`: nobody can be reached; `/readout status` and the log say so. */
  readonly state: "waiting" | "told" | "not told";
  readonly says: string | null;
}

export interface Notices {
  /** False where the same notice is there already. */
  add(notice: Notice): Promise<boolean>;
  due(now: Date): Promise<readonly Notice[]>;
  put(notice: Notice): Promise<void>;
  /** All that have not reached anybody yet, oldest first. */
  untold(): Promise<readonly Notice[]>;
}
