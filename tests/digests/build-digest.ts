import pino from "pino";
import type { Adapter, Asked, Outcome, Pace, Posting, Sighting } from "../../src/adapter.ts";
import type { ContactRecord } from "../../src/contacts/record.ts";
import type { DeliveryContext } from "../../src/digests/desk-context.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import type { Reply } from "../../src/replies/reply.ts";
import type { Store } from "../../src/store/store.ts";
import { aContact, account, anArticle, aRecord, dated, field, position } from "../replies/build-record.ts";

export const at = (iso: string) => new Date(iso);

const CALL = anArticle(
  "2014-05-30",
  "Kerry spoke with Lavrov by telephone on Wednesday about Syria, said Jen Psaki. He said the convoy must pass.",
);
const PLAN = anArticle(
  "2015-05-11",
  "Lavrov and Kerry will meet in Sochi on Tuesday on Iran, a diplomatic source told the Baltic Agency.",
);
const HELD = anArticle(
  "2015-05-13",
  "Lavrov received Kerry in Sochi on Tuesday, the Russian Foreign Ministry said.",
);

/** A call, and a plan for a meeting that a third article reports as held. */
export const [callArticle, planArticle, heldArticle] = [CALL, PLAN, HELD];

const call = aContact(CALL, {
  id: "call",
  date: dated(CALL, "2014-05-28", "on Wednesday"),
  topics: [field("syria", CALL, "Syria")],
  accounts: [account(CALL, ["Washington"], { kind: "person", name: "Jen Psaki" })],
  positions: [
    position(CALL, "Washington", ["Jen Psaki", "John Kerry"], "the convoy must pass", { topics: ["syria"] }),
  ],
});
const planAccount = {
  ...account(PLAN, [], { kind: "unnamed", name: "a diplomatic source", through: "Baltic Agency" }),
  status: "planned",
} as const;
const meeting = aContact(PLAN, {
  id: "sochi",
  kind: field("meeting", PLAN, "meet"),
  status: field("planned", PLAN, "will meet"),
  date: dated(PLAN, "2015-05-12", "on Tuesday"),
  place: field("Sochi", PLAN),
  topics: [field("iran", PLAN, "Iran")],
  accounts: [planAccount],
});
const held = {
  ...meeting,
  status: field("held" as const, HELD, "received"),
  accounts: [
    planAccount,
    account(HELD, ["Moscow"], { kind: "institution", name: "Russian Foreign Ministry" }),
  ],
};

export const RECORD = aRecord([CALL, PLAN], [call, meeting]);
export const LATER = aRecord([CALL, PLAN, HELD], [call, held]);

export const SUBSCRIPTION: Omit<Subscription, "id"> = {
  briefing: "kerry-lavrov",
  address: "slack:T1/C2",
  placeName: "#russia-desk",
  cadence: { every: "week", on: "monday" },
  time: "09:00",
  zone: "Europe/Berlin",
  filter: "",
  style: "compact",
  whenEmpty: null,
  onThisDay: false,
  timeline: false,
  owner: { id: "U1", name: "Ann" },
  createdAt: at("2026-11-27T12:00:00Z"),
  plannedUntil: at("2026-11-27T12:00:00Z"),
  pausedUntil: null,
  pausedBecause: null,
};

export const asked = (more: Partial<Asked> = {}): Asked => ({
  platform: "slack",
  text: "",
  asker: { id: "U1", name: "Ann" },
  place: { address: "slack:T1/C2", name: "#russia-desk", kind: "channel" },
  mayManage: true,
  ...more,
});

/** A platform that does with each posting what a script says, keeps what it accepted, and can be looked at. */
interface ScriptedAdapter extends Adapter {
  pace?: Pace;
  /** What it accepted, in order, whether or not it said so. */
  readonly accepted: { readonly address: string; readonly posting: Posting }[];
  /** How often `post` was called. */
  calls: number;
  /** Outcomes of the next calls; after them all is well. `accepts` tells whether the message appears all the same. */
  readonly script: { readonly outcome: Outcome | "throws"; readonly accepts: boolean }[];
  /** What `find` says instead of looking. */
  sightings: Sighting[];
  looks: number;
  readonly lookedSince: Date[];
  lastCall: Date;
}

function scriptedAdapter(now: () => Date): ScriptedAdapter {
  const adapter: ScriptedAdapter = {
    platform: "slack",
    accepted: [],
    calls: 0,
    script: [],
    sightings: [],
    looks: 0,
    lookedSince: [],
    lastCall: new Date(0),
    start: async () => undefined,
    stop: async () => undefined,
    post: async (address, posting) => {
      adapter.calls++;
      adapter.lastCall = now();
      const step = adapter.script.shift();
      if (step === undefined || step.accepts) adapter.accepted.push({ address, posting });
      if (step?.outcome === "throws") throw new Error("connection reset, canary-refusal-token");
      return step?.outcome ?? { outcome: "sent", receipt: `m${adapter.accepted.length}` };
    },
    find: async (_address, marker, since) => {
      adapter.looks++;
      adapter.lookedSince.push(since);
      const told = adapter.sightings.shift();
      if (told !== undefined) return told;
      const index = adapter.accepted.findIndex(({ posting }) => posting.marker === marker);
      return index < 0 ? { seen: "absent" } : { seen: "found", receipt: `m${index + 1}` };
    },
  };
  return adapter;
}

export interface Scene extends DeliveryContext {
  clock: Date;
  record: ContactRecord;
  readonly adapter: ScriptedAdapter;
  readonly told: { readonly to: string; readonly reply: Reply }[];
}

/** Everything that delivering needs, with a clock that a test moves. */
export function scene(store: Store, clock = at("2026-11-27T12:00:00Z")): Scene {
  const adapter = scriptedAdapter(() => made.clock);
  const made: Scene = {
    store,
    clock,
    record: RECORD,
    adapter,
    told: [],
    now: () => made.clock,
    records: () => [made.record],
    serves: () => true,
    isAlone: false,
    adapterOf: (address) => (address.startsWith("slack:") ? adapter : undefined),
    tellOwner: async (subscription, reply) => {
      made.told.push({ to: subscription.owner.id, reply });
    },
    log: pino({ level: "silent" }),
  };
  return made;
}
