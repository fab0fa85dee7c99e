import type { Json, Message } from "./world.ts";

/** An interaction and all that came of it. */
export interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly kind: "command" | "button" | "autocomplete";
  readonly channel: string;
  readonly startedAt: number;
  /** The first answer: type and whether it is ephemeral. */
  callback: { readonly type: number; readonly ephemeral: boolean; readonly data: Json } | null;
  /** How long the first answer took, in milliseconds. */
  answeredAfter: number | null;
  original: Message | null;
  readonly followUps: Message[];
}

/** What Discord asks of whoever answers: the first answer within 3 s, all others within 15 minutes. */
export interface Deadlines {
  firstMs: number;
  tokenMs: number;
}
