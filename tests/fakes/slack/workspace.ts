/** A Slack workspace in memory: what is there, what was said, and what the app did wrong. */
export interface Workspace {
  readonly team: string;
  readonly appId: string;
  readonly bot: { readonly userId: string; readonly botId: string };
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly scopes: Set<string>;
  readonly users: Map<string, FakeUser>;
  readonly channels: Map<string, FakeChannel>;
  readonly messages: FakeMessage[];
  readonly files: Map<string, FakeFile>;
  /** Whatever the platform would refuse, or a reader would be harmed by. A test with any of them fails. */
  readonly violations: string[];
  readonly calls: Call[];
  /** When anything happened last, by the wall clock. */
  lastActivity: number;
  /** Before the id of an upload; on another host than the API, as with Slack. */
  uploadBase: string;
  /** The platform's clock; tests may move it. */
  now: () => number;
}

interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly tz: string;
}

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private" | "im";
  /** Of an `im`: the person in it. */
  readonly user?: string;
  isArchived: boolean;
  /** The app's bot is in it. */
  isMember: boolean;
  /** A conversation of two people that the app is no part of. */
  readonly hidden?: boolean;
}

export interface FakeMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly botId: string | null;
  text: string;
  blocks: readonly unknown[];
  readonly threadTs: string | null;
  readonly metadata: unknown;
  /** Only this person sees it. */
  readonly ephemeralTo: string | null;
  readonly via: string;
  /** Files that it shares. */
  readonly files?: readonly FakeFile[];
}

/** An upload: its address was given out, its bytes may have come. */
export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly alt: string | null;
  bytes: Buffer | null;
}

interface Call {
  readonly method: string;
  readonly at: number;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The scopes that the manifest asks for without which nothing works. */
const LEAST_SCOPES = [
  "app_mentions:read",
  "channels:read",
  "chat:write",
  "commands",
  "groups:read",
  "im:history",
  "im:write",
];
const USUAL_SCOPES = [...LEAST_SCOPES, "channels:history", "files:write"];

export function makeWorkspace(scopes: readonly string[] = USUAL_SCOPES): Workspace {
  const channel = (id: string, name: string, more: Partial<FakeChannel> = {}): [string, FakeChannel] => [
    id,
    { id, name, kind: "public", isArchived: false, isMember: true, ...more },
  ];
  const user = (id: string, name: string, realName: string, tz: string): [string, FakeUser] => [
    id,
    { id, name, realName, tz },
  ];
  return {
    team: "T0READOUT",
    appId: "A0READOUT",
    bot: { userId: "U0READOUT", botId: "B0READOUT" },
    botToken: "xoxb-1111-2222-botsecret",
    appToken: "xapp-1-A0READOUT-3333-appsecret",
    signingSecret: "8f742231b10e8888abcd99yyyzzz85a5",
    scopes: new Set(scopes),
    users: new Map([
      user("U1ANN", "ann", "Ann Example", "Europe/Berlin"),
      user("U2BOB", "bob", "Bob Example", "America/New_York"),
    ]),
    channels: new Map([
      channel("C1DESK", "russia-desk"),
      channel("C2OTHER", "other", { isMember: false }),
      channel("C3OLD", "old", { isArchived: true }),
      channel("G4PRIVATE", "private-desk", { kind: "private" }),
      channel("D1ANN", "directmessage", { kind: "im", user: "U1ANN" }),
      channel("D2PAIR", "directmessage", { kind: "im", user: "U1ANN", hidden: true, isMember: false }),
    ]),
    messages: [],
    files: new Map(),
    violations: [],
    calls: [],
    lastActivity: Date.now(),
    uploadBase: "",
    now: () => Date.now(),
  };
}

export function touch(workspace: Workspace): void {
  workspace.lastActivity = Date.now();
}

let count = 0;

/** A new `ts`: seconds and a counter, unlike any before. */
export function nextTs(workspace: Workspace): string {
  count = (count + 1) % 1_000_000;
  return `${Math.floor(workspace.now() / 1000)}.${String(count).padStart(6, "0")}`;
}

export function nextId(prefix: string): string {
  count = (count + 1) % 1_000_000;
  return `${prefix}${Date.now().toString(36).toUpperCase()}${count}`;
}

export function addMessage(workspace: Workspace, message: Omit<FakeMessage, "ts">): FakeMessage {
  const added = { ...message, ts: nextTs(workspace) };
  workspace.messages.push(added);
  touch(workspace);
  return added;
}
