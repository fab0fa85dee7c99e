import type { Contact } from "../../contacts/contact.ts";
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
import { isFilter, readFilters } from "./filtered-log.ts";
import { nothingFits } from "./nothing-fits.ts";
import { contactsOn } from "./topic.ts";

/** What each side said, contact by contact; on one topic, in one place or time, or on all. */
export function sidesAnswer(words: string, scope: Scope, typed: string): Answered {
  const { record } = scope;
  const topic = words === "" ? null : (record.vocabulary.find(words)[0]?.topic ?? null);
  const question = { ...plainQuestion(typed), topics: topic === null ? [] : [topic] };
  const limits = limitsIn(words, record);
  const contacts = (topic === null ? record.contacts : contactsOn(topic, scope)).filter((one) =>
    matches(one, limits),
  );
  const isOdd = words !== "" && topic === null && !isFilter(words, scope);
  if (isOdd || contacts.length === 0) return nothingFits(question, scope, words);
  const label = topic === null ? null : capital(record.vocabulary.byId(topic)?.prefLabel ?? topic);
  const within = new Set(topic === null ? [] : record.vocabulary.within(topic));
  const articles = new Set(contacts.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  const isNear = ({ topics, accounts }: Contact) =>
    topics.length === 0
      ? accounts.some(({ article }) => articles.has(article))
      : topics.some(({ value }) => within.has(value));
  const others = record.others
    .filter((one) => (topic === null || isNear(one)) && matches(one, limits))
    .slice(0, 4);
  const narrowed = limits.conditions.length === 0 ? "" : ` (${filterWords(limits)})`;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: `${label === null ? "What each side said" : `${label} came up`} in ${countedInWords(contacts.length, "contact")}${narrowed}${plannedWords(contacts)}. ${bothWords(contacts, scope)}`,
    parts: [
      ...(topic === null ? sidesParts(contacts, record) : sidesParts(contacts, record, topic)),
      ...leftOut(others, record),
    ],
    evidence: contacts.flatMap((contact) => contact.positions.map((position) => position.evidence)),
    contacts,
  });
}

/** Other pairs, in one line. */
function leftOut(others: readonly Contact[], record: ContactRecord): Part[] {
  if (others.length === 0) return [];
  const lines = others.flatMap((one, i) => [...(i > 0 ? [text("; ")] : []), ...otherPairLine(one, record)]);
  return [{ kind: "notice", tone: "note", text: [text("Left out, other pairs: "), ...lines, text(".")] }];
}

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
