import type { Contact } from "../../contacts/contact.ts";
import { cite } from "../../replies/citations.ts";
import { contactFacts } from "../../replies/contact-parts.ts";
import { capital, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead, type Selection } from "../select-contacts.ts";
import { compose, evidenceParts } from "./compose.ts";
import { contactName } from "./contact-words.ts";
import { type DetailAnswer, detailOf, MISSING } from "./details.ts";
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
  return known.length === 1 && known[0] ? oneContact(asked, known[0]) : severalContacts(asked, known);
}

interface Row {
  readonly contact: Contact;
  readonly answers: readonly (DetailAnswer & { readonly detail: Detail })[];
}

function oneContact({ question, scope }: Asked, { contact, answers }: Row): Answered {
  const stated = answers.filter((one) => one.value !== null);
  const missing = answers.filter((one) => one.value === null).map((one) => MISSING[one.detail]);
  const short = stated.map((one) => one.value).join(", ");
  const evidence = stated.flatMap((one) => one.evidence);
  const facts: Part = { kind: "facts", facts: contactFacts(contact, scope.record) };
  return compose({
    question,
    scope,
    kind: "answer",
    answer: short,
    headline: headlineOf(contact, stated, scope),
    parts: [
      ...evidenceParts(evidence, scope.record.articles),
      ...(missing.length > 0 ? [note(`Not stated: ${listed(missing)}.`)] : []),
      facts,
    ],
    evidence: unique(evidence),
    contacts: [contact],
  });
}

function headlineOf(contact: Contact, stated: Row["answers"], { record }: Scope): string {
  const has = (detail: Detail): boolean => stated.some((one) => one.detail === detail);
  const name = contactName(contact, record, {
    withoutDate: has("date"),
    withoutPlace: has("place") && contact.place !== null,
  });
  const values = stated.map((one) => one.value).join(", ");
  const open = isAhead(contact) ? "; whether it took place is not in the archive" : "";
  if (stated.length === 1 && has("initiator")) return `${values}, for ${name}.`;
  if (stated.length === 1 && has("source")) return `${values}, on ${name}.`;
  return `${name}: ${values}${open}.`;
}

function severalContacts({ question, scope }: Asked, rows: readonly Row[]): Answered {
  const { record } = scope;
  const evidence = rows.flatMap(({ answers }) => answers.flatMap((one) => one.evidence.slice(0, 1)));
  const short = rows.map((row) => row.answers.flatMap((one) => one.value ?? []).join(", "));
  const items: Line[] = rows.map(({ contact, answers }) => {
    const article = record.articles.find(({ id }) => id === contact.accounts[0]?.article);
    return [
      text(
        `${capital(contactName(contact, record))}: ${answers.map((one) => one.value ?? "not stated").join(", ")}.`,
      ),
      ...(article ? [text(" "), cite(article)] : []),
    ];
  });
  return compose({
    question,
    scope,
    kind: "answer",
    answer: short.join("; "),
    headline: `${rows.map((row, i) => `${contactName(row.contact, record, { withoutDate: row.answers.some((one) => one.detail === "date") })}: ${short[i]}`).join("; ")}.`,
    parts: [{ kind: "list", items }, ...evidenceParts(evidence, record.articles)],
    evidence: unique(evidence),
    contacts: rows.map((row) => row.contact),
  });
}

function refuseDetail(asked: Asked, details: readonly Detail[], contacts: readonly Contact[]): Answered {
  const { question, scope } = asked;
  const { record } = scope;
  const what = listed(details.map((detail) => MISSING[detail]));
  const one = contacts[0];
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
    return { ...result, contacts };
  }
  const result = refuse({
    question,
    scope,
    headline: `${capital(what)} is not stated for any of these contacts.`,
    reason: `The archive has ${listed(contacts.map((contact) => contactName(contact, record)))}, but does not state ${what}.`,
    contacts,
  });
  return { ...result, contacts };
}

function unique<T extends { readonly article: string; readonly start: number }>(evidence: readonly T[]): T[] {
  return [...new Map(evidence.map((one) => [`${one.article} ${one.start}`, one])).values()];
}

export function note(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}
