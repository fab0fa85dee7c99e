import type { Reply } from "./replies/reply.ts";

/**
 * What a platform must be able to do. An adapter listens, hands what people say to the desk, draws the desk's answers
 * for its platform, and posts digests; it decides nothing else.
 */
export interface Adapter {
  /** "slack", "discord", "terminal": the first part of its addresses. */
  readonly platform: string;
  /** Connects and begins to listen; resolves when the platform has accepted the connection. Rejects with `SettingsError` on a bad token. */
  start(desk: Desk): Promise<void>;
  /** Posts once, or changes what was posted, without retries of its own, and says what became of it. */
  post(address: string, posting: Posting): Promise<Outcome>;
  /** Looks for a posting whose outcome is unknown, by its marker. */
  find(address: string, marker: string, since: Date): Promise<Sighting>;
  /** What has become of a place that digests go to, as it is now; null: nothing, or it cannot be told. Left out: events tell all. */
  look?(address: string): Promise<PlaceChange | null>;
  /** Stops listening, lets what is under way finish, disconnects. */
  stop(): Promise<void>;
  /** Whether the connection stands at this moment; left out: always, once started. */
  isConnected?(): boolean;
  /** How fast digests may go there; left out: as fast as they can. */
  readonly pace?: Pace;
}

/** What a platform allows, with some room for answers to people. */
export interface Pace {
  /** Postings a second, over all channels. */
  readonly perSecond: number;
  /** Look-ups (`find`) a second, over all channels. */
  readonly findsPerSecond: number;
  /** Milliseconds between two postings in one channel. */
  readonly channelEveryMs: number;
  /** Postings under way at the same time. */
  readonly atOnce: number;
  /** Milliseconds within which the platform takes a second posting with the same marker for the first; 0: it never does. */
  readonly repeatWithinMs: number;
}

/** A message that Readout posts by itself. */
export interface Posting {
  /** Identifies the posting on the platform (Slack metadata, Discord nonce): 25 characters of base64url at most. */
  readonly marker: string;
  readonly reply: Reply;
  /** Receipt of the message to whose thread this belongs. */
  readonly thread?: string;
  /** Receipt of a posting that this takes the place of, with its marker; doing it twice is as once. */
  readonly replaces?: string;
}

/** Never thrown, always returned: an error that hides whether a message was sent is how digests double. */
export type Outcome =
  | { readonly outcome: "sent"; readonly receipt: string }
  | {
      readonly outcome: "not sent";
      readonly permanent: boolean;
      readonly says: string;
      readonly remedy: string;
      readonly retryAfterMs?: number;
    }
  | { readonly outcome: "unknown"; readonly says: string };

export type Sighting =
  | { readonly seen: "found"; readonly receipt: string }
  | { readonly seen: "absent" }
  | { readonly seen: "cannot tell"; readonly says: string };

/** What the core offers to adapters. Every method resolves; errors become replies. */
export interface Desk {
  /** The slash commands to register. */
  readonly commands: readonly CommandSpec[];
  /** A slash command: `name` without the slash, `text` as typed after it. */
  command(name: string, asked: Asked): Promise<Answer>;
  /** A direct message or a mention, in words. */
  message(asked: Asked): Promise<Answer>;
  /** A button: its id. */
  press(button: string, asked: Asked): Promise<Answer>;
  /** Completions while a command is being typed; at most 25, each at most 100 characters. */
  suggest(name: string, typed: string): Promise<readonly string[]>;
  /** Something became of a place that digests may go to, and no person typed it here. The same twice is as once. */
  placeChanged(change: PlaceChange): Promise<void>;
}

/** What became of a place: it has another name or address, nothing can be posted there until somebody does something, or it is gone. */
export type PlaceChange = {
  /** One place (`slack:T1/C2`), or all that begin with it (`slack:T1/`: the whole workspace). */
  readonly address: string;
} & (
  | { readonly became: "named"; readonly name: string }
  | { readonly became: "moved"; readonly to: string }
  | { readonly became: "closed"; readonly says: string; readonly remedy: string }
  | { readonly became: "gone"; readonly says: string }
);

export interface CommandSpec {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** Example of what may follow, at most 100 characters: "syria · log · who initiated the March call?". */
  readonly hint: string;
  /** Empty: the command takes one free text. */
  readonly subcommands: readonly SubcommandSpec[];
}

export interface SubcommandSpec {
  readonly name: string;
  readonly description: string;
  /** Name and description of its one free-text option; null where it takes none. */
  readonly option: {
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
    /** `suggest` has completions for it. */
    readonly completes?: boolean;
  } | null;
  /** Changes what a channel receives: Discord asks for Manage Server. */
  readonly manages: boolean;
}

/** Who asks what, and where. */
export interface Asked {
  readonly platform: string;
  readonly text: string;
  readonly asker: { readonly id: string; readonly name: string };
  readonly place: Place;
  /** IANA zone of the asker where the platform tells it. */
  readonly zone?: string;
  /** The person may manage digests here (Discord: Manage Server; Slack: member of the channel). */
  readonly mayManage: boolean;
}

export interface Place {
  /** Where a digest would go, and what a conversation is kept under: `slack:T1/C2`, `discord:G1/C2`, `terminal:`. */
  readonly address: string;
  /** Thread within it, where the platform has threads. */
  readonly thread?: string;
  /** "#russia-desk"; "your direct messages" where it has no name. */
  readonly name: string;
  readonly kind: "channel" | "direct";
}

/** What to say, and to whom: `asker` privately, `place` for everybody there, `direct` in the asker's direct messages. */
export type Answer = readonly { readonly to: "asker" | "place" | "direct"; readonly reply: Reply }[];

/** Where a person reads what only they should see: `slack:T1/@U1`, `discord:G1/@U1`; adapters open the conversation. */
export function personAddress(address: string, person: string): string {
  return `${address.split("/")[0]}/@${person}`;
}

/** What makes it impossible to start (a refused token, an address where nobody answers): names it and the remedy. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}
