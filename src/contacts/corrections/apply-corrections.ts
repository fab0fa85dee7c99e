import type { Article } from "../../articles/article.ts";
import { fold } from "../../articles/fold.ts";
import type { Problem } from "../../problem.ts";
import type { Contact, Evidence } from "../contact.ts";
import { contactId } from "../contact-id.ts";
import type { CorrectableField, Correction } from "./correction.ts";
import { NOT_STATED } from "./correction.ts";
import { fieldText } from "./field-values.ts";
import { faultIn, readCorrections } from "./read-corrections.ts";
import { type Known, setField } from "./set-field.ts";

/** A contact that an editor has taken out of the record; what was extracted is kept. */
export interface Rejected {
  readonly contact: Contact;
  readonly because: string;
  readonly by: string;
  readonly on: string;
}

export interface Corrected {
  readonly contacts: readonly Contact[];
  readonly rejected: readonly Rejected[];
  /** Corrections that are broken, or that no longer fit what is extracted: they are not applied. */
  readonly problems: readonly Problem[];
}

/**
 * The contacts of a record with what editors say of them, applied last: over whatever was extracted and joined. A
 * correction that no longer matches is a fault and changes nothing.
 */
export function applyCorrections(
  contacts: readonly Contact[],
  articles: readonly Article[],
  known: Known,
): Corrected {
  const state = { contacts: [...contacts], rejected: [] as Rejected[] };
  const problems: Problem[] = [];
  for (const article of articles) {
    const read = readCorrections(article);
    problems.push(...read.problems);
    for (const correction of read.corrections) {
      const fault = applyOne(correction, article, state, known);
      if (fault !== null) problems.push(notApplied(correction, article, fault));
    }
  }
  return { ...state, problems };
}

interface State {
  readonly contacts: Contact[];
  readonly rejected: Rejected[];
}

function notApplied({ index }: Correction, article: Article, fault: string): Problem {
  const remedy = "Nothing was changed by it. Correct the entry, or take it away.";
  return faultIn(article, ["corrections", index], `Correction ${index + 1} does not fit: ${fault}`, remedy);
}

/** Applies one correction; null, or why it cannot be. */
function applyOne(correction: Correction, article: Article, state: State, known: Known): string | null {
  if (correction.add !== null) return addContact(correction, article, state, known);
  const at = state.contacts.findIndex(({ id }) => id === correction.contact);
  const contact = state.contacts[at];
  if (contact === undefined) return `there is no contact ${correction.contact} in the record.`;
  if (!contact.accounts.some((account) => account.article === article.id))
    return `contact ${contact.id} is not reported in this article.`;
  if (correction.reject) {
    state.contacts.splice(at, 1);
    const { because, by, on } = correction;
    state.rejected.push({ contact, because: because ?? "", by, on });
    return null;
  }
  const changed = withValues(contact, correction, article, known);
  if (typeof changed === "string") return changed;
  state.contacts[at] = confirmedBy(changed, correction);
  return null;
}

function confirmedBy(contact: Contact, { confirm, by, on }: Correction): Contact {
  return confirm ? { ...contact, confirmed: { by, on } } : contact;
}

/** The contact with its fields set and what stood there kept beside them; a text where that cannot be. */
function withValues(
  contact: Contact,
  correction: Correction,
  article: Article,
  known: Known,
): Contact | string {
  const evidence = evidenceOf(contact, correction, article);
  if (evidence === null) return "its evidence does not stand in the article.";
  let changed = contact;
  for (const [name, value] of Object.entries(correction.set)) {
    const field = name as CorrectableField;
    const was = fieldText(contact, field);
    const expected = correction.was[field] ?? null;
    if (was !== expected)
      return `${field} is now “${was ?? NOT_STATED}”, no longer “${expected ?? NOT_STATED}”.`;
    const set = setField(changed, field, value, { evidence, article, known });
    if (set.contact === null) return set.fault;
    const { because, by, on } = correction;
    const is = fieldText(set.contact, field);
    changed = {
      ...set.contact,
      corrections: [...changed.corrections, { field, was, is, because: because ?? "", by, on }],
    };
  }
  return changed;
}

/** The sentence a correction rests on: the one that holds the words it gives, else that of the article's account. */
function evidenceOf(contact: Contact, { evidence }: Correction, article: Article): Evidence | null {
  if (evidence !== null) return sentenceWith(evidence, article);
  return contact.accounts.find((account) => account.article === article.id)?.evidence ?? null;
}

function sentenceWith(words: string, article: Article): Evidence | null {
  const at = article.folded.indexOf(fold(words));
  const sentence = article.sentences.find(({ start, end }) => start <= at && at < end);
  if (at < 0 || sentence === undefined) return null;
  const { start, end } = sentence;
  return { article: article.id, start, end, quote: article.text.slice(start, end) };
}

function addContact(correction: Correction, article: Article, state: State, known: Known): string | null {
  const { add, because, by, on } = correction;
  const evidence = add === null ? null : sentenceWith(add.evidence, article);
  if (add === null || evidence === null) return "its evidence does not stand in the article.";
  let contact = bareContact(add.kind, add.status, evidence);
  for (const [field, value] of Object.entries(add.values)) {
    const set = setField(contact, field as CorrectableField, value, { evidence, article, known });
    if (set.contact === null) return set.fault;
    contact = set.contact;
  }
  const names = contact.participants.map(({ principal, name }) => principal ?? name);
  const corrections = [{ field: "contact" as const, was: null, is: "added", because: because ?? "", by, on }];
  state.contacts.push(
    confirmedBy(
      { ...contact, id: contactId(`${article.id} added`, names, evidence.start), corrections },
      correction,
    ),
  );
  return null;
}

function bareContact(
  kind: Contact["kind"]["value"],
  status: Contact["status"]["value"],
  evidence: Evidence,
): Contact {
  const source = { kind: "newspaper", name: null, through: null } as const;
  return {
    id: "",
    kind: { value: kind, evidence },
    status: { value: status, evidence },
    date: null,
    place: null,
    participants: [],
    initiator: null,
    host: null,
    duration: null,
    topics: [],
    unlisted: [],
    positions: [],
    outcome: null,
    accounts: [{ article: evidence.article, sides: [], source, status, evidence }],
    differences: [],
    corrections: [],
    confirmed: null,
  };
}
