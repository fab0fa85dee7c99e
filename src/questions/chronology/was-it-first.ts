import type { Contact, Evidence } from "../../contacts/contact.ts";
import { articleIn } from "../../contacts/record.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { dayWords } from "../../replies/days.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { byTime, isBefore, timeOf, whenWords } from "./contact-time.ts";
import { occasionsNamed } from "./occasions.ts";

const NOUN = "(?:(?:phone|telephone) )?(?:contact|call|meeting|talks|conversation|visit|encounter|one)";
const ASKED = new RegExp(
  `^(?:was|is|were) (.+?) (?:really |actually )?(?:the|their) (?:very )?(first|earliest|last|latest|most recent|final)((?: ${NOUN}| time (?:that )?they \\p{L}+)?(?: (?:of|in|between|with) .+)?)$`,
  "iu",
);

interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  readonly one: Contact;
  readonly isLast: boolean;
}

/**
 * "Was the Paris meeting the first?": No where the archive has one before it; otherwise Not known, since an archive is a
 * sample, unless the article itself calls it so. Null for all else.
 */
export function wasItFirstAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined || question.asks !== "whether") return null;
  const [, named = "", order = "", rest = ""] = ASKED.exec(question.words.replace(/[?.!\s]+$/, "")) ?? [];
  const [one, ...more] = named === "" ? [] : occasionsNamed(named, scope);
  if (!one || more.length > 0 || one.status.value !== "held") return null;
  const asked = { question, scope, one, isLast: /^(?:la|most|final)/i.test(order) };
  const time = timeOf(one);
  const beyond = byTime(pool(/\p{L}/u.test(rest) ? rest : ` ${one.kind.value}`, scope)).filter(
    (other) =>
      other.contact !== one &&
      time !== null &&
      (asked.isLast ? isBefore(time, other.time) : isBefore(other.time, time)),
  );
  const nearest = asked.isLast ? beyond.at(-1) : beyond[0];
  return nearest ? no(asked, nearest.contact) : asFarAsKnown(asked);
}

/** The contacts among which it is to be the first: held, and of the kind (its own where none is said), year or place. */
function pool(rest: string, scope: Scope): readonly Contact[] {
  const read = readQuestion(`when was the${rest.replace(/\bone\b/i, "contact")}`, scope.record, scope.index);
  const { contacts } = selectContacts({ ...read, order: null, people: [] }, scope);
  return contacts.filter(({ status }) => status.value === "held");
}

function no(asked: Asked, other: Contact): Answered {
  const { one, scope } = asked;
  const days = `${whenWords(other, scope.record)}; ${whenWords(one, scope.record)}`;
  return told(asked, "No", `No: ${days}.`, [one, other], []);
}

function asFarAsKnown(asked: Asked): Answered {
  const { scope, one, isLast } = asked;
  const { record } = scope;
  const name = contactName(one, record);
  const word = isLast ? "last" : "first";
  const said = calledSo(one, isLast);
  const published = said ? (articleIn(record, said.article)?.published ?? null) : null;
  if (said)
    return told(
      asked,
      "Yes",
      `Yes, as reported${isLast && published !== null ? ` on ${dayWords(published)}` : ""}: ${name} is called the ${word} in the article.`,
      [one],
      [],
    );
  return told(
    asked,
    "Not known",
    `Not known. In this archive it is the ${word}: ${name}.`,
    [one],
    [note(`The articles are a sample: there may have been ${isLast ? "later" : "earlier"} ones.`)],
  );
}

/** The sentence that itself calls a contact the first or last. */
function calledSo({ kind, date, accounts }: Contact, isLast: boolean): Evidence | undefined {
  const word = isLast
    ? /\b(?:last|latest|most recent)(?: \p{L}+){0,2} (?:call|meeting|conversation|talks|contact|spoke|met|talked)\b/iu
    : /\bfirst (?:\p{L}+ )?(?:call|meeting|conversation|talks|contact|time|encounter)\b|\bfirst (?:spoke|met|talked)\b/iu;
  const all = [kind.evidence, ...(date ? [date.evidence] : []), ...accounts.map(({ evidence }) => evidence)];
  return all.find(({ quote }) => word.test(quote));
}

function told(
  { question, scope, one }: Asked,
  answer: string,
  headline: string,
  contacts: readonly Contact[],
  notes: readonly Part[],
): Answered {
  return compose({
    question,
    scope,
    kind: "answer",
    answer,
    headline,
    parts: [...contactParts(one, scope.record), ...notes],
    evidence: contacts.flatMap(({ date, accounts }) => date?.evidence ?? accounts[0]?.evidence ?? []),
    contacts,
  });
}
