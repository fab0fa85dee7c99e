import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { withArticle } from "../../replies/people.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import { refuse } from "../answers/refusal.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { readPredicate } from "./predicates.ts";

const WHAT =
  "(?: (?:an?|any|the|one of the|some))?(?: (?:phone )?(?:contacts?|calls?|meetings?|talks|conversations?))?";
const EVER = new RegExp(
  `^(?:did|has|have) (?:the )?(.+?) (?:ever |at any time )?(?:initiated?|call(?:ed)? first|take the initiative|taken the initiative|(?:ask(?:ed)? for|request(?:ed)?|propos(?:ed?))(?=${WHAT}$) )${WHAT}(?: (?:once|at all|itself|ever))?$`,
  "i",
);
const MORE =
  /^(?:who|which (?:side|of them|of the two)) (?:called|phoned|rang|initiated|asked|took the initiative|made contact|reached out)(?: first| the other)?(?: for (?:a |the )?(?:calls?|meetings?|talks))? (?:more|most|the most)(?: often)?\b/i;

/** "Did Russia ever initiate", "who called more often": counted by whose initiative is stated; null for all else. */
export function whoInitiatedAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  if (MORE.test(words)) return byInitiator(question, scope);
  const who = EVER.exec(words)?.[1];
  const predicate = who === undefined ? null : readPredicate(`initiated by ${who}`, scope);
  return predicate === null ? null : whether(question, scope, predicate.fits);
}

/** All of a kind, whoever is named: a side is no participant here. */
function pool(question: Question, scope: Scope): readonly Contact[] {
  const { contacts, unmet } = selectContacts({ ...question, people: [], places: [], topics: [] }, scope);
  return unmet.length > 0 ? [] : contacts;
}

function whether(question: Question, scope: Scope, fits: (contact: Contact) => boolean): Answered | null {
  const all = pool(question, scope);
  const found = all.filter(fits);
  const silent = all.filter(({ initiator }) => initiator === null).length;
  const noun = nounOf(question.kinds);
  if (all.length === 0) return null;
  if (found.length === 0)
    return refuse({
      question,
      scope,
      headline: `Not known. No ${noun} in the archive is said to be at that side's initiative.`,
      reason: `Of ${countedInWords(all.length, noun)}, at whose initiative is not stated for ${countedInWords(silent, noun)}.`,
      contacts: all.filter(({ initiator }) => initiator !== null),
    });
  return compose({
    question,
    scope,
    kind: "answer",
    answer: "Yes",
    headline: `Yes, as reported: ${listed(found.map((one) => contactName(one, scope.record)))}.`,
    parts: [{ kind: "list", items: found.map((one) => contactLine(one, scope.record)) }],
    evidence: found.flatMap(({ initiator }) => initiator?.evidence ?? []),
    contacts: found,
  });
}

function byInitiator(question: Question, scope: Scope): Answered | null {
  const all = pool(question, scope);
  const stated = all.filter(({ initiator }) => initiator !== null);
  const noun = nounOf(question.kinds);
  if (all.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { initiator } of stated)
    if (initiator !== null) counts.set(initiator.value, (counts.get(initiator.value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const silent = all.length - stated.length;
  if (first === undefined)
    return refuse({
      question,
      scope,
      headline: `Not stated: at whose initiative is told of no ${noun} in the archive.`,
      reason: "The articles are a sample.",
      contacts: all,
    });
  const told = [...counts].map(
    ([name, count]) => `${withArticle(name, scope.record)} ${countedInWords(count, noun)}`,
  );
  const isTie = second !== undefined && second[1] === first[1];
  return compose({
    question,
    scope,
    kind: "answer",
    answer: isTie ? "Equally often" : capital(withArticle(first[0], scope.record)),
    headline: `As far as it is stated: ${listed(told)}; of ${countedInWords(silent, `other ${noun}`)} it is not stated.`,
    parts: [
      { kind: "list", items: stated.map((one) => contactLine(one, scope.record)) },
      note("How often each side really called cannot be told from it."),
    ],
    evidence: stated.flatMap(({ initiator }) => initiator?.evidence ?? []),
    contacts: stated,
  });
}
