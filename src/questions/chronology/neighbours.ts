import type { Contact, ContactKind } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import { statusWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead, selectContacts } from "../select-contacts.ts";
import { byTime, publishedOf, reportedIn, timeOf } from "./contact-time.ts";
import { occasionsNamed } from "./occasions.ts";

const NOUN =
  "(?:(?:phone|telephone|video) )?(?:contact|call|meeting|talks|conversation|visit|encounter|exchange|one)";
const WHO = "(?:they|the (?:two|pair|ministers|men|two ministers|sides|two sides)|\\p{L}+ and \\p{L}+)";
const ORDER = "(?:next|last|first|previous|following|preceding|earlier|later|latest|most recent|nearest)";
const VERB =
  "(?:be in touch|been in touch|in touch|in contact|speak|spoken|spoke|talk|talked|meet|met|see each other|call|called|phone|phoned|get together|communicate)";
const NEAR = "(?:(?:right|just|immediately|directly|next|straight|again|last|first) )*";
const FRONT = new RegExp(
  `^(?:(?:and |so )?(?:what|which|when|where|how)(?:'s| is| was| were)? (?:(?:the|their|his|her) )?(?:very )?(?:${ORDER} )?${NOUN}(?: (?:that )?(?:they had|there was|was|came|took place|happened|followed))?|(?:had|have|has|did) ${WHO} (?:ever |already )?${VERB}(?: (?:by phone|on the phone|in person))?|what (?:came|happened|was|was there|took place|followed|did they do)|(?:when|where|how) (?:did|had|have|do|were|was) ${WHO} (?:${ORDER} )?${VERB}(?: (?:again|next|last|by phone|on the phone|in person))?|(?:the |their )?(?:${ORDER} )?${NOUN}) ${NEAR}$`,
  "iu",
);
/** "Which call came before 10 May": one is asked for, and a day alone stands for its contact. */
const ONE = /\b(?:contact|call|meeting|conversation|visit|exchange|next|last|previous)\b/i;
const SPLIT = /^(.*?\s)(before|prior to|preceding|after|following)\s+(.+)$/i;

interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  readonly pivot: Contact;
  readonly isBefore: boolean;
  readonly kinds: readonly ContactKind[];
}

/** "What was their next contact after Paris", "when did they speak before the March call": its neighbour in time; null for all else. */
export function neighbourAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words
    .replace(/[?.!\s]+$/, "")
    .replace(/\bfollowed (?!by)/i, "came after ")
    .replace(/\bpreceded (?!by)/i, "came before ");
  const [, front = "", side = "", rest = ""] = SPLIT.exec(words) ?? [];
  if (!FRONT.test(front)) return null;
  const named = occasionsNamed(rest, scope);
  const pivots =
    named.length > 0 || !ONE.test(front) ? named : occasionsNamed(`the contact of ${rest}`, scope);
  const isBefore = !/^(?:after|following)/i.test(side);
  const pivot = isBefore ? pivots[0] : pivots.at(-1);
  if (!pivot) return null;
  const { kinds } = readQuestion(front.replace(/\b(?:call|phone)\b(?= me)/i, ""), scope.record, scope.index);
  return beside({ question, scope, pivot, isBefore, kinds });
}

function beside({ question, scope, pivot, isBefore, kinds }: Asked): Answered {
  const { record } = scope;
  const all = poolOf(question, kinds, scope).filter((contact) => contact !== pivot);
  const at = timeOf(pivot);
  const sorted = at === null ? [] : byTime(all.filter((one) => fits(one, isBefore)));
  const fitting = sorted.filter(({ time }) =>
    isBefore ? time.first < (at?.first ?? "") : time.first > (at?.first ?? ""),
  );
  const isFar = isBefore ? /\bfirst\b/i.test(question.words) : /\b(?:last|latest)\b/i.test(question.words);
  const found = (isBefore !== isFar ? fitting.at(-1) : fitting[0])?.contact;
  const name = contactName(pivot, record);
  const side = isBefore ? "before" : "after";
  if (found === undefined) return nothing(question, scope, `${side} ${name}`, at === null);
  const undated = all.filter((one) => one.status.value === "held" && mayLie(one, isBefore, pivot, scope));
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdictOn(found, question).replace(": ", "") || contactName(found, record),
    headline: `${verdictOn(found, question)}${contactName(found, record)}, ${statusWords(found)}${maybe(undated, scope)}.`,
    parts: [note(`Asked: what came ${side} ${name}.`), ...contactParts(found, record)],
    evidence: [found.date?.evidence ?? found.accounts[0]?.evidence ?? []].flat(),
    contacts: [found],
  });
}

/** "Had they spoken before Paris?" wants a yes first; a plan is none. */
function verdictOn({ status }: Contact, { asks }: Question): string {
  if (asks !== "whether") return "";
  return status.value === "held" ? "Yes: " : "Not known: ";
}

/** Contacts of the people and subjects asked about, of the kinds asked for. */
function poolOf(question: Question, kinds: readonly ContactKind[], scope: Scope): readonly Contact[] {
  const asked: Question = { ...question, kinds: [], days: [], places: [], bounds: null };
  const { contacts, unmet } = selectContacts(asked, scope);
  if (unmet.length > 0) return [];
  return contacts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.value));
}

/** What was before took place; what came after may still lie ahead. */
function fits(contact: Contact, before: boolean): boolean {
  return contact.status.value === "held" || (!before && isAhead(contact));
}

/** A contact without a day may be on either side; one that an earlier article reports is not later. */
function mayLie(contact: Contact, before: boolean, pivot: Contact, { record }: Scope): boolean {
  if (timeOf(contact)) return false;
  const [published, at] = [publishedOf(contact, record), timeOf(pivot)];
  return before || published === null || at === null || published >= at.first;
}

/** "; the Munich meeting (in an article of 12 Feb 2016) has no known day and may be nearer". */
export function maybe(undated: readonly Contact[], { record }: Scope, word = "nearer"): string {
  if (undated.length === 0) return "";
  const names = undated.map(
    (one) => `${contactName(one, record, { withoutDate: true })}${reportedIn(one, record)}`,
  );
  return `; ${listed(names)} ${undated.length === 1 ? "has" : "have"} no known day and may be ${word}`;
}

function nothing(question: Question, scope: Scope, where: string, isUndated: boolean): Answered {
  return refuse({
    question,
    scope,
    headline: isUndated
      ? `Not known: the day of ${where.replace(/^\w+ /, "")} is not known, so nothing can be placed ${where.split(" ")[0]} it.`.replace(
          / \(date not stated\)/,
          "",
        )
      : `${question.asks === "whether" ? "Not known. " : ""}No such contact in the archive ${where}.`,
    reason: "The articles are a sample: there may have been one.",
  });
}
