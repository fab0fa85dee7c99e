import type { Contact } from "../../contacts/contact.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { sidesHeard, sidesOf } from "../../replies/accounts.ts";
import type { Scope } from "../scope.ts";
import { isFilter, readFilters } from "../specials/filtered-log.ts";
import { timeOf } from "./contact-time.ts";

/** What is asked of contacts, and how it reads behind their number. */
export interface Predicate {
  readonly says: string;
  readonly fits: (contact: Contact) => boolean;
}

type Reader = readonly [RegExp, (match: RegExpExecArray, record: ContactRecord) => Predicate | null];

const NONE = "(?:no|without(?: an?)?|unknown|not|missing|lack\\w*)";

/** In order; the first that fits is meant. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`\\b${NONE}\\b.*\\binitiat\\w+|\\binitiat\\w+\\b.*\\b(?:not|unknown|un\\w*stated)\\b`, "i"),
    () => ({ says: "without a stated initiator", fits: ({ initiator }) => initiator === null }),
  ],
  [
    /\b(?:state|name|give|have|has|with)\w* (?:an? |the |its |their )?(?:stated |named |known )?initiat|\binitiat\w+ (?:is |are |was )?(?:stated|known)/i,
    () => ({ says: "with a stated initiator", fits: ({ initiator }) => initiator !== null }),
  ],
  [
    /\b(?:initiated|requested|proposed|started) by (?:the )?(.+)$|\bat (?:the )?(?:initiative|request|suggestion) of (?:the )?(.+)$|\b(?:at|on) (?:the )?(.+?)(?:'s?)? (?:initiative|request|suggestion)$|^(?:the )?(.+?) (?:initiated?|requested?|asked? for|proposed?|started?)$/i,
    (match, record) => keyed("initiator", match, record),
  ],
  [
    /\b(?:unnamed|anonymous|unidentified)\b/i,
    () => ({
      says: "resting on an unnamed source",
      fits: ({ accounts }) => accounts.some(({ source }) => source.kind === "unnamed"),
    }),
  ],
  [
    /\bboth (?:sides|accounts|governments|capitals|countries|parties)\b|\btwo sides\b/i,
    (_, record) => heard(record, "with words of both sides", (count, all) => all > 1 && count === all),
  ],
  [
    /\b(?:neither|no) (?:side|account)\b/i,
    (_, record) => heard(record, "without an account of either side", (count) => count === 0),
  ],
  [
    /\b(?:one|a single) (?:side|account)\b/i,
    (_, record) => heard(record, "told by one side alone", (count) => count === 1),
  ],
  [
    /^(?:with )?(?:only|just) (?:the )?(.+?)(?:'s?)? (?:account|word|version|side)$|^(?:with )?(?:the )?(.+?)(?:'s?)? (?:account|word|version) (?:only|alone)$/i,
    (match, record) => alone(keyed("account", match, record), match[0].replace(/^just/i, "only"), record),
  ],
  [
    new RegExp(
      `\\b${NONE}\\b.*\\b(?:day|date)s?\\b|\\bundated\\b|\\b(?:day|date)s? (?:\\w+ )?(?:not|unknown)\\b`,
      "i",
    ),
    () => ({ says: "whose own day is not stated", fits: (contact) => timeOf(contact)?.exact !== true }),
  ],
  [
    new RegExp(`\\b${NONE}\\b.*\\bplaces?\\b|\\bplaces? (?:\\w+ )?(?:not|unknown)\\b`, "i"),
    () => ({ says: "without a stated place", fits: ({ place }) => place === null }),
  ],
  [
    new RegExp(
      `\\b${NONE}\\b.*\\b(?:topic|subject)s?\\b|\\b(?:topic|subject)s? (?:\\w+ )?(?:not|unknown)\\b`,
      "i",
    ),
    () => ({ says: "without a stated subject", fits: ({ topics }) => topics.length === 0 }),
  ],
  [
    /^(?:the )?(.+?) (?:report(?:ed|s)?|confirm(?:ed)?|tells?|told|announced?|gave an account of)$/i,
    (match, record) => keyed("account", match, record),
  ],
  [
    /\b(?:account|word|version|readout|record|told|confirmed|reported)s?(?: only| solely| alone)? (?:by|of|from) (?:the )?(.+)$|\b(?:rest|rely|relies|rests|based)(?: only| alone)? on (?:the )?(.+?)(?:'s (?:word|account|version))?$/i,
    (match, record) => alone(keyed("account", match, record), match[0], record),
  ],
];

/** Reads what is asked of contacts: "were initiated by the US", "rest on an unnamed source"; null for words that say no such thing. */
export function readPredicate(words: string, scope: Scope): Predicate | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(words);
    const predicate = match ? read(match, scope.record) : null;
    if (predicate) return predicate;
  }
  if (!isFilter(words, scope)) return null;
  const { filter } = readFilters(words, scope.record);
  return { says: `(${filterWords(filter)})`, fits: (contact) => matches(contact, filter) };
}

/** "Initiated by the US" as the log's own filter reads it. */
function keyed(key: string, match: RegExpExecArray, record: ContactRecord): Predicate | null {
  const who = match.slice(1).find((part) => part !== undefined);
  if (!who) return null;
  const { filter, problems, rest } = readFilters(`${key}:"${who.trim()}"`, record);
  if (problems.length > 0 || rest !== "" || filter.conditions.length === 0) return null;
  const says = key === "account" ? `with ${filterWords(filter)}` : filterWords(filter);
  return { says, fits: (contact) => matches(contact, filter) };
}

/** "Told only by Moscow": by nobody else. */
function alone(predicate: Predicate | null, words: string, record: ContactRecord): Predicate | null {
  if (predicate === null || !/\b(?:only|solely|alone)\b/i.test(words)) return predicate;
  const { says, fits } = predicate;
  return {
    says: `${says} alone`,
    fits: (contact) => fits(contact) && sidesHeard(contact, record).length === 1,
  };
}

function heard(
  record: ContactRecord,
  says: string,
  fits: (count: number, all: number) => boolean,
): Predicate {
  return {
    says,
    fits: (contact) => fits(sidesHeard(contact, record).length, sidesOf(contact, record).length),
  };
}
