import type { Contact, Evidence } from "../../contacts/contact.ts";
import { pointers } from "../../replies/contact-line.ts";
import { contactFacts } from "../../replies/contact-parts.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { kindNoun } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { dayName, isAhead, type Selection } from "../select-contacts.ts";
import { compose, evidenceParts, inQuotationMarks } from "./compose.ts";
import { contactName } from "./contact-words.ts";
import { type DetailAnswer, detailOf, MISSING } from "./details.ts";
import { nounOf } from "./kinds.ts";
import { refuse } from "./refusal.ts";

export interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  readonly selection: Selection;
}

/** What the record says on the details asked for; null where the articles' own sentences should be looked at instead. */
export function answerFromContacts(
  asked: Asked,
  details: readonly Detail[],
  contacts: readonly Contact[],
): Answered {
  const { question, scope } = asked;
  const rows = contacts.map((contact) => ({
    contact,
    answers: details.map((detail) => ({ detail, ...detailOf(contact, detail, question, scope) })),
  }));
  const known = rows.filter(({ answers }) => answers.some((one) => one.value !== null));
  if (known.length === 0) return refuseDetail(asked, details, contacts);
  if (known.length === 1 && known[0])
    return ofSeveral(oneContact(asked, known[0]), asked, details, contacts.length);
  return severalContacts(asked, known);
}

const MANY =
  /\b(?:calls|meetings|contacts|conversations|visits|them)\b|^who (?:called|phoned|rang|telephoned)\b/i;

/** "Who initiated the calls?": that the others are silent is part of the answer. */
function ofSeveral(
  answered: Answered,
  { question }: Asked,
  details: readonly Detail[],
  count: number,
): Answered {
  if (count < 2 || details.length > 1 || !MANY.test(question.words)) return answered;
  const { reply } = answered;
  const headline = `Stated for one of ${countedInWords(count, nounOf(question.kinds))}: ${lowered(reply.headline)}`;
  return { ...answered, reply: { ...reply, headline } };
}

/** "The United States" in the middle of a sentence; names keep their capital. */
function lowered(words: string): string {
  return words.replace(/^(?:The|At|In|By|On)\b/, (word) => word.toLowerCase());
}

interface Row {
  readonly contact: Contact;
  readonly answers: readonly (DetailAnswer & { readonly detail: Detail })[];
}

function oneContact({ question, scope, selection }: Asked, { contact, answers }: Row): Answered {
  const stated = answers.filter((one) => one.value !== null);
  const missing = answers.filter((one) => one.value === null).map((one) => MISSING[one.detail]);
  const short = stated.map((one) => one.value).join(", ");
  const evidence = stated.flatMap((one) => one.evidence);
  const told = new Set(answers.flatMap(({ detail }) => FACT[detail] ?? []));
  const facts: Part = {
    kind: "facts",
    facts: contactFacts(contact, scope.record, ownWords(contact, answers)).filter(
      ({ label }) => !told.has(label),
    ),
  };
  return compose({
    question,
    scope,
    kind: "answer",
    answer: capital(short),
    headline: `${headlineOf(contact, stated, scope)}${missing.length > 0 ? ` ${capital(listed(missing))}: not stated.` : ""}`,
    parts: [
      ...readAs(contact, question, selection),
      ...evidenceParts(
        stated.flatMap((one) => one.evidence.slice(0, 1)),
        scope.record.articles,
      ),
      facts,
    ],
    evidence: unique(evidence),
    contacts: [contact],
  });
}

/** The sentences that state what was asked, where they are of a line that may have another voice than the contact. */
function ownWords(contact: Contact, answers: Row["answers"]): Evidence[] {
  const fields = { initiator: contact.initiator, outcome: contact.outcome };
  return answers.flatMap(({ detail }) =>
    detail === "initiator" || detail === "outcome" ? (fields[detail]?.evidence ?? []) : [],
  );
}

/** The facts that only say again what was asked for. */
const FACT: Readonly<Partial<Record<Detail, string>>> = {
  initiator: "At whose initiative",
  outcome: "Outcome",
  topics: "Subject",
  source: "Whose word",
};

/** "Read as: that call, the only one the archive places in a March." where a month is named without its year. */
function readAs(contact: Contact, { days, among }: Question, { contacts }: Selection): Part[] {
  const [day] = days;
  if (among !== null || days.length !== 1 || !day || day.year !== null || day.month === null) return [];
  if (contacts.length !== 1) return [];
  const words = `Read as: that ${kindNoun(contact)}, the only one the archive places in ${day.day === null ? "a" : "any"} ${dayName(day)}.`;
  return [{ kind: "notice", tone: "understood", text: [text(words)] }];
}

function headlineOf(contact: Contact, stated: Row["answers"], { record }: Scope): string {
  const has = (detail: Detail): boolean => stated.some((one) => one.detail === detail);
  const only = stated.length === 1;
  const name = contactName(contact, record, {
    withoutDate: has("date"),
    withoutPlace: only && has("place") && contact.place !== null,
  });
  const values = stated
    .filter((one) => only || one.detail !== "place")
    .map((one) => one.value)
    .join(", ");
  const open = isAhead(contact) ? "; whether it took place is not in the archive" : "";
  if (only && has("initiator")) return `${values}, for ${name}.`;
  if (only && has("source")) return `${values}, on ${name}.`;
  return `${name}: ${values}${open}.`;
}

/** More contacts than this are not all told in the first line. */
const MOST_TOLD = 3;

function severalContacts({ question, scope }: Asked, rows: readonly Row[]): Answered {
  const { record } = scope;
  const evidence = rows.flatMap(({ answers }) => answers.flatMap((one) => one.evidence.slice(0, 1)));
  const short = rows.map((row) => row.answers.flatMap((one) => one.value ?? []).join(", "));
  const named = rows.map((row, i) => {
    const withoutDate = row.answers.some((one) => one.detail === "date");
    return `${contactName(row.contact, record, { withoutDate })}: ${short[i]}`;
  });
  const items: Line[] = rows.map(({ contact, answers }) => [
    text(
      inQuotationMarks(
        `${capital(contactName(contact, record))}: ${answers.map((one) => one.value ?? "not stated").join(", ")}.`,
      ),
    ),
    ...pointers(contact, record),
  ]);
  const what = listed([...new Set(rows.flatMap(({ answers }) => answers.map((one) => MISSING[one.detail])))]);
  const isMany = rows.length > MOST_TOLD;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: capital([...new Set(short)].join("; ")),
    headline: isMany
      ? `${countedInWords(rows.length, "contact")} may be meant; ${what} for each is below.`
      : `${named.join("; ")}.`,
    parts: [
      { kind: "list", items },
      ...evidenceParts(evidence, record.articles).map((part) => (isMany ? { ...part, detail: true } : part)),
    ],
    evidence: unique(evidence),
    contacts: rows.map((row) => row.contact),
  });
}

function refuseDetail(asked: Asked, details: readonly Detail[], contacts: readonly Contact[]): Answered {
  const { question, scope } = asked;
  const { record } = scope;
  const one = contacts[0];
  const isElse = /\belse\b/i.test(question.words);
  const what = listed(
    details
      .map((detail) => missing(detail, contacts))
      .map((words) => (isElse ? words.replace(/^who took/, "who else took") : words)),
  );
  if (one && contacts.length === 1) {
    const planned = isAhead(one) && details.some((detail) => detail === "outcome" || detail === "duration");
    const reason = planned
      ? `The archive has only a plan for ${contactName(one, record)}; nothing says whether it took place.`
      : `The archive has ${contactName(one, record)}, but does not state ${what}.`;
    const result = refuse({
      question,
      scope,
      headline: `${capital(what)} is not stated for ${contactName(one, record)}.`,
      reason,
      contacts,
    });
    return withContacts(result, contacts);
  }
  const days = new Set(question.days.map(dayName));
  const when = days.size === 1 ? ` of ${[...days][0]}` : "";
  const which =
    contacts.length === 2
      ? `either contact${when}`
      : `any of ${countedInWords(contacts.length, "contact")}${when}`;
  const result = refuse({
    question,
    scope,
    headline: `${capital(what)} is not stated, for ${which}.`,
    reason: `The archive has ${listed(contacts.map((contact) => contactName(contact, record)))}, but does not state ${what}.`,
    contacts,
  });
  return withContacts(result, contacts);
}

/** "Where in Paris", where the town is stated and more is asked for. */
function missing(detail: Detail, [one, ...others]: readonly Contact[]): string {
  const town = detail === "place" && others.length === 0 ? one?.place?.value.split(",")[0] : undefined;
  return town === undefined ? MISSING[detail] : `where in ${town}`;
}

/** A refusal is about the contacts whose detail is missing: "who said so?" after it asks about them. */
function withContacts(refused: Answered, contacts: readonly Contact[]): Answered {
  return { ...refused, contacts, about: { ...refused.about, contacts: contacts.map(({ id }) => id) } };
}

function unique<T extends { readonly article: string; readonly start: number }>(evidence: readonly T[]): T[] {
  return [...new Map(evidence.map((one) => [`${one.article} ${one.start}`, one])).values()];
}

export function note(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}
