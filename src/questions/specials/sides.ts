import type { Contact } from "../../contacts/contact.ts";
import { escaped } from "../../contacts/escaped.ts";
import type { Filter } from "../../contacts/filters/filter.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { sidesHeard, sidesOf } from "../../replies/accounts.ts";
import { otherPairLine } from "../../replies/contact-line.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { sidesParts } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { bareTopic } from "./bare-topic.ts";
import { isFilter, readFilters } from "./filtered-log.ts";
import { nothingFits } from "./nothing-fits.ts";
import { contactsOn } from "./topic.ts";

/** What each side said, contact by contact; on one topic, in one place or time, or on all. */
export function sidesAnswer(words: string, scope: Scope, typed: string): Answered {
  const { record } = scope;
  const { topic, limits } = readWords(words, scope);
  const question = { ...plainQuestion(typed), topics: topic === null ? [] : [topic] };
  const contacts = (topic === null ? record.contacts : contactsOn(topic, scope)).filter((one) =>
    matches(one, limits),
  );
  const isOdd = words !== "" && topic === null && !isFilter(words, scope);
  const byWord = isOdd || contacts.length === 0 ? sidesByWord(words, scope, typed) : null;
  if (byWord) return byWord;
  if (isOdd || contacts.length === 0) return nothingFits(question, scope, words);
  const label = topic === null ? null : capital(record.vocabulary.byId(topic)?.prefLabel ?? topic);
  const narrowed = limits.conditions.length === 0 ? "" : ` (${filterWords(limits)})`;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: `${label === null ? "What each side said" : `${label} came up`} in ${countedInWords(contacts.length, "contact")}${narrowed}${plannedWords(contacts)}. ${bothWords(contacts, scope)}`,
    parts: [
      ...(topic === null ? sidesParts(contacts, record) : sidesParts(contacts, record, topic)),
      ...leftOut(
        othersNear(contacts, topic, record).filter((one) => matches(one, limits)),
        record,
      ),
    ],
    evidence: contacts.flatMap((contact) => contact.positions.map((position) => position.evidence)),
    contacts,
  });
}

/** Contacts of other pairs on a topic, or, without a subject of their own, told in the same articles. */
function othersNear(
  contacts: readonly Contact[],
  topic: string | null,
  { others, vocabulary }: ContactRecord,
): readonly Contact[] {
  if (topic === null) return others;
  const within = new Set(vocabulary.within(topic));
  const articles = new Set(contacts.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  return others.filter(({ topics, accounts }) =>
    topics.length === 0
      ? accounts.some(({ article }) => articles.has(article))
      : topics.some(({ value }) => within.has(value)),
  );
}

/** How many contacts of other pairs are named. */
const MOST_OTHERS = 4;

/** What was said by a word that is no topic: "chechens", "right sector"; null where nobody is said to have used it. */
function sidesByWord(words: string, scope: Scope, typed: string): Answered | null {
  const { record } = scope;
  const bare = words.replace(/[?!.]+$/, "").replace(/^(?:about|on|the)\s+/i, "");
  const stem = bare.length > 4 ? bare.replace(/s$/i, "") : bare;
  const wanted = new RegExp(`\\b${escaped(stem)}(?:e?s)?\\b`, "iu");
  const contacts = record.contacts.filter(({ positions }) => positions.some((one) => wanted.test(one.text)));
  const held = contacts.flatMap(({ positions }) => positions.filter((one) => wanted.test(one.text)));
  const printed = wanted.exec(held[0]?.text ?? "")?.[0];
  if (printed === undefined) return null;
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "contacts",
    answer: null,
    headline: `${capital(printed)}: named in what was said in ${countedInWords(contacts.length, "contact")}${plannedWords(contacts)}. ${bothWords(contacts, scope)}`,
    parts: sidesParts(contacts, record, wanted),
    evidence: held.map(({ evidence }) => evidence),
    contacts,
  });
}

/** Other pairs, in one line. */
function leftOut(others: readonly Contact[], record: ContactRecord): Part[] {
  if (others.length === 0) return [];
  const lines = others
    .slice(0, MOST_OTHERS)
    .flatMap((one, i) => [...(i > 0 ? [text("; ")] : []), ...otherPairLine(one, record)]);
  return [{ kind: "notice", tone: "note", text: [text("Left out, other pairs: "), ...lines, text(".")] }];
}

/** The subject of what is typed, and what else narrows it. */
function readWords(words: string, scope: Scope): { topic: string | null; limits: Filter } {
  const { record } = scope;
  const bare = words === "" ? null : bareTopic(words, scope);
  if (bare !== null) return { topic: bare, limits: NO_LIMITS };
  return { topic: record.vocabulary.find(words)[0]?.topic ?? null, limits: limitsIn(words, record) };
}

const NO_LIMITS: Filter = { conditions: [] };

/** What is said beside the subject: "Paris", "2014". */
function limitsIn(words: string, record: ContactRecord): Filter {
  const { conditions } = readFilters(words, record).filter;
  return { conditions: conditions.filter((one) => one.every(({ of }) => of.field !== "topic")) };
}

function plannedWords(contacts: readonly Contact[]): string {
  const ahead = contacts.filter(isAhead).length;
  if (ahead === contacts.length) return ", only planned";
  return ahead === 0 ? "" : `, ${numberWord(ahead)} of them only planned`;
}

function bothWords(contacts: readonly Contact[], { record }: Scope): string {
  const both = contacts.filter((contact) => {
    const heard = sidesHeard(contact, record).length;
    return heard > 1 && heard === sidesOf(contact, record).length;
  });
  if (both.length === 0 && contacts.length === 1) return "The archive does not have both sides' words.";
  if (both.length === 0) return "The archive has both sides' words for none of them.";
  if (both.length === contacts.length) return "The archive has both sides' words.";
  const place = both.length === 1 ? both[0]?.place?.value.split(",")[0] : undefined;
  return `The archive has both sides' words for ${numberWord(both.length)}${place ? `: ${place}` : ""}.`;
}
