import type { Contact } from "../../contacts/contact.ts";
import { rhythmOf } from "../../contacts/rhythm.ts";
import { contactLine, durationWords } from "../../replies/contact-line.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { counted, countedInWords } from "../../replies/counted.ts";
import type { Part } from "../../replies/reply.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose, evidenceParts } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import { refuse } from "../answers/refusal.ts";
import { minutesOf } from "../claims/duration.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { rhythmAnswer } from "../specials/rhythm.ts";

const NOUN =
  "(?:(?:phone|telephone|video) )?(?:contacts?|calls?|meetings?|talks|conversations?|visits?|sessions?|encounters?)";
const END = "(longest|shortest|briefest)";
const LENGTH = [
  new RegExp(
    `^(?:(?:what|which|when|where)(?: was| is|'s)? )?(?:the |their )?${END} (?:\\S+ )?${NOUN}\\b`,
    "i",
  ),
  new RegExp(
    `^(?:which|what)(?: of (?:the|their))? (?:\\S+ )?${NOUN} (?:was|lasted|took|went on)(?: the)? ${END}\\b`,
    "i",
  ),
];
const GAP =
  /\b(?:longest|biggest|largest|greatest|widest) (?:\p{L}+ )?(?:gap|break|pause|interval|silence|time|stretch|period)\b.*\b(?:between|without|contacts?|calls?|meetings?)\b|\bgap between (?:contacts|calls|meetings)\b/iu;

/** "Which meeting was the longest", "longest gap between contacts"; null for all else. */
export function extremesAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  if (GAP.test(words)) return longestGap(question, scope);
  const end = LENGTH.map((pattern) => pattern.exec(words)?.[1]).find((one) => one !== undefined);
  return end === undefined ? null : byLength(question, scope, end.toLowerCase());
}

interface Timed {
  readonly contact: Contact;
  readonly minutes: number;
}

function timed(contacts: readonly Contact[]): Timed[] {
  return contacts.flatMap((contact) => {
    const minutes = contact.duration === null ? null : minutesOf(contact.duration.value);
    return minutes === null ? [] : [{ contact, minutes }];
  });
}

/** The one that lasted longest of those whose length is stated; how many are silent on it is part of the answer. */
function byLength(question: Question, scope: Scope, end: string): Answered | null {
  const { contacts, unmet } = selectContacts(question, scope);
  const held = contacts.filter(({ status }) => status.value === "held");
  if (unmet.length > 0 || held.length === 0) return null;
  const known = timed(held).sort((a, b) =>
    end === "longest" ? b.minutes - a.minutes : a.minutes - b.minutes,
  );
  const found = known[0]?.contact;
  const noun = nounOf(question.kinds);
  if (found?.duration == null)
    return refuse({
      question,
      scope,
      headline: `Not stated: the archive does not say how long any ${noun} lasted.`,
      reason: "Without a stated length none can be called the longest or the shortest.",
      contacts: held,
    });
  const silent = held.length - known.length;
  const among =
    silent === 0
      ? `the ${end} of ${countedInWords(held.length, noun)}`
      : known.length === 1
        ? "the only one whose length is stated"
        : `the ${end} of the ${known.length} whose length is stated`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: contactName(found, scope.record),
    headline: `${contactName(found, scope.record)}: ${durationWords(found.duration.value)}, ${among}${silent === 0 ? "" : `; of ${countedInWords(silent, `other ${noun}`)} it is not`}.`,
    parts: [
      ...evidenceParts([found.duration.evidence], scope.record.articles),
      ...contactParts(found, scope.record),
      ...lengths(known.slice(1), scope),
    ],
    evidence: [found.duration.evidence],
    contacts: [found],
  });
}

function lengths(others: readonly Timed[], { record }: Scope): Part[] {
  if (others.length === 0) return [];
  return [
    note("The others whose length is stated:"),
    { kind: "list", items: others.map(({ contact }) => contactLine(contact, record)) },
  ];
}

/** Between two known days of this archive; with few contacts it would tell of the clippings, and is not given. */
function longestGap(question: Question, scope: Scope): Answered {
  const { contacts } = selectContacts({ ...question, kinds: [] }, scope);
  const today = scope.today ?? new Date().toISOString().slice(0, 10);
  const gap = rhythmOf(contacts, scope.record, today)?.gap ?? null;
  if (gap === null) return rhythmAnswer("", scope, question.typed);
  const days = counted(gap.days, "day");
  return compose({
    question,
    scope,
    kind: "answer",
    answer: days,
    headline: `In this archive: ${days}, from ${contactDateWords(gap.after)} to ${contactDateWords(gap.before)}, with ${gap.articles === 0 ? "no article" : counted(gap.articles, "article")} published in between.`,
    parts: [
      { kind: "list", items: [gap.after, gap.before].map((contact) => contactLine(contact, scope.record)) },
      note("A gap in the articles is not one in their contacts: they may have spoken in between."),
    ],
    evidence: [gap.after, gap.before].flatMap(({ date }) => date?.evidence ?? []),
    contacts: [gap.after, gap.before],
  });
}
