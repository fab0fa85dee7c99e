import { nearest } from "../../spelling.ts";
import type { Test } from "./filter.ts";
import {
  guess,
  type Known,
  type Read,
  readAccount,
  readDate,
  readHow,
  readPlace,
  readStatus,
  readTopic,
  readWho,
} from "./filter-values.ts";
import type { Word } from "./filter-words-split.ts";

const KEYS: Readonly<Record<string, string>> = {
  from: "from",
  since: "from",
  to: "to",
  until: "to",
  on: "on",
  in: "on",
  date: "on",
  with: "with",
  participant: "with",
  account: "account",
  side: "account",
  how: "how",
  kind: "how",
  status: "status",
  place: "place",
  where: "place",
  topic: "topic",
  about: "topic",
  initiator: "initiator",
};
const SHOWN_KEYS = "from: to: on: with: account: how: status: place: topic: initiator:";
const EXAMPLES: Readonly<Record<string, string>> = {
  from: "Write a day, a month or a year: from:2014-03-12, from:2014-03, from:2014.",
  to: "Write a day, a month or a year: to:2014-03-12, to:2014-03, to:2014.",
  on: "Write a day, a month or a year: on:2014-03-12, on:2014-03, on:2014.",
  with: "Write a name or a country of the register: with:steinmeier, with:germany.",
  initiator: "Write a name, a country, or none: initiator:us.",
  account: "Write a capital or a country: account:moscow, account:washington.",
  how: "Write phone, video, meeting, visit, letter or consultation.",
  status: "Write held, planned, proposed, requested, refused, cancelled, postponed, not held or denied.",
  place: "Write a place: place:paris.",
  topic: 'Write a topic of the vocabulary: topic:syria, topic:"arms control".',
};

/** What a word, and those after it that belong to it, ask for. */
interface Taken {
  readonly tests: readonly Test[];
  readonly taken: number;
  readonly problem: string | null;
}

/** Reads the filter that begins at a word; without tests and without a problem it is none. */
export function readWord(split: readonly Word[], at: number, known: Known): Taken {
  return split[at]?.key ? keyed(split, at, known) : bare(split, at, known);
}

/** "how:phone,meeting", "-topic:ukraine", "from:March 2014". */
function keyed(split: readonly Word[], at: number, known: Known): Taken {
  const word = split[at];
  if (!word?.key) return { tests: [], taken: 1, problem: null };
  const field = KEYS[word.key];
  if (!field) {
    const meant = nearest(word.key, Object.keys(KEYS));
    const hint = meant ? `Did you mean ${meant}:? ` : "";
    return {
      tests: [],
      taken: 1,
      problem: `There is no filter “${word.key}:”. ${hint}Filters: ${SHOWN_KEYS}`,
    };
  }
  const long = longValue(split, at, field, known);
  const values = long ? [long.value] : word.quoted ? [word.value] : word.value.split(",").filter(Boolean);
  const reads = values.map((value) => ({
    value,
    read: readField(field, value, long?.printed ?? word.text, known),
  }));
  const wrong = reads.find(({ read }) => read === null);
  const taken = long?.taken ?? 1;
  if (wrong || reads.length === 0)
    return { tests: [], taken, problem: unknownValue(field, wrong?.value ?? "", known) };
  return {
    tests: reads.flatMap(({ read }) => (read && "of" in read ? [{ ...read, not: word.not }] : [])),
    taken,
    problem: null,
  };
}

/** A value of several words without quotes: "from:March 2014", "place:New York", "topic:north korea". */
function longValue(
  split: readonly Word[],
  at: number,
  field: string,
  known: Known,
): { value: string; printed: string; taken: number } | null {
  const word = split[at];
  if (!word || word.quoted || word.value.includes(",")) return null;
  for (const taken of [3, 2]) {
    const words = split.slice(at, at + taken);
    if (words.length < taken || words.slice(1).some(({ key, quoted, not }) => key || quoted || not)) continue;
    const value = words.map((each) => each.value).join(" ");
    const printed = words.map((each) => each.text).join(" ");
    if (
      field === "place"
        ? words.every(({ text }) => /^\p{Lu}/u.test(text))
        : readField(field, value, printed, known)
    )
      return { value, printed, taken };
  }
  return null;
}

function readField(field: string, value: string, printed: string, known: Known): Read | null {
  switch (field) {
    case "topic":
      return readTopic(value, known);
    case "how":
      return readHow(value);
    case "status":
      return readStatus(value);
    case "account":
      return readAccount(value, known);
    case "place":
      return value ? readPlace(value, printed, known) : null;
    case "with":
    case "initiator":
      return readWho(field, value, known);
    case "from":
    case "to":
    case "on":
      return readDate(field, value, known);
    default:
      return null;
  }
}

function unknownValue(field: string, value: string, known: Known): string {
  const remedy = EXAMPLES[field] ?? "";
  if (!value) return `“${field}:” has no value. ${remedy}`;
  const meant = guess(field, value, known);
  const what = {
    with: "nobody of the register",
    initiator: "nobody of the register",
    topic: "no topic of the vocabulary",
  }[field];
  const says = what ? `“${value}” is ${what}.` : `“${value}” is no value of ${field}:.`;
  return `${says} ${meant ? `Did you mean ${meant}? ` : ""}${remedy}`;
}

/** Words without a key, the longest that mean something together: "not held", "chemical weapons", "in May", "2014". */
function bare(split: readonly Word[], at: number, known: Known): Taken {
  for (let taken = Math.min(5, split.length - at); taken > 0; taken -= 1) {
    const words = split.slice(at, at + taken);
    if (words.some(({ key, quoted, not }, i) => key || (quoted && taken > 1) || (not && i > 0))) continue;
    const value = words.map((word) => word.value).join(" ");
    const read = readBare(value, known);
    if (read) return { tests: [{ ...read, not: words[0]?.not ?? false }], taken, problem: null };
  }
  return { tests: [], taken: 1, problem: null };
}

const VERBS_TOO = new Set([
  "may",
  "march",
  "mar",
  "call",
  "calls",
  "visit",
  "meet",
  "met",
  "trip",
  "message",
  "unknown",
  "not stated",
  "us",
  "call off",
  "took place",
  "statement",
  "occurred",
  "statements",
  "messages",
  "trips",
]);

function readBare(value: string, known: Known): Extract<Read, { of: unknown }> | null {
  const month = /^in (?:the )?(.+)$/.exec(value)?.[1];
  const reads = [
    readStatus(value),
    VERBS_TOO.has(value) && value !== "calls" && value !== "call" ? null : readHow(value),
    readTopic(value, known),
    VERBS_TOO.has(value) ? null : readDate("on", value, known),
    month ? readDate("on", month, known) : null,
    VERBS_TOO.has(value) ? null : (readCapital(value, known) ?? readWho("with", value, known)),
  ];
  const read = reads.find((each) => each !== null);
  return read && "of" in read ? read : null;
}

/** A capital alone is where the two met; for the country there are `with:` and `account:`. */
function readCapital(value: string, known: Known): Read | null {
  const isOne = known.register.principals.some(({ capital }) => capital?.toLowerCase() === value);
  return isOne ? readPlace(value, value, known) : null;
}
