import { stem } from "../../articles/language.ts";
import type { Contact } from "../../contacts/contact.ts";
import { articleIn } from "../../contacts/record.ts";
import { countryOfTown } from "../../contacts/rules/towns-of-countries.ts";
import { plainWords } from "../../search/words.ts";
import { type AskedTerm, askedTerms } from "../evidence/asked-terms.ts";
import { coverageOf } from "../evidence/features.ts";
import { factsOf } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";

/** Words that every question about a contact may use; they tell one contact from another no more than "the" does. */
const PLAIN = new Set(
  `call calls called calling phone phoned telephone conversation meeting meetings meet met talk talks talked speak spoke spoken contact contacts
  visit letter discussion discussions minister ministers foreign diplomat diplomats two pair sides last lasted take took place held hold happen happened
  initiate initiated initiative initiator ask asked request requested place placed start started first last next previous latest recent before after time times
  city country town day date month year long duration discuss discussed topic topics subject agenda agree agreed outcome result decide decided
  planned plan scheduled due russian american secretary state besides other else each with official officially closed reach reached come get gone go
  bring brought raise raised mention mentioned come came touch up subject
  source sources account confirm see saw face communicate supposed meant end ended finish finished scheduled originally announce announced expected set new since until ever yet again anywhere still`
    .split(/\s+/)
    .map(stem),
);

/** "Who took part": words for it tell no contact from another. Whether somebody did is asked of the text. */
const TAKING_PART = new Set(
  "part attend attended present participate participated participant participants involved"
    .split(" ")
    .map(stem),
);

/** The least share of a question's own words that a contact's article has to cover for the contact to be the one meant. */
const LEAST = 0.4;

/**
 * Where a question tells which contact it means in other words ("the call about the Chechens"), the contacts whose
 * articles fit these words best; all where there are no such words; null where none fits.
 */
export function nearestInWords(
  question: Question,
  scope: Scope,
  contacts: readonly Contact[],
): readonly Contact[] | null {
  const telling = tellingTerms(question, scope);
  if (telling.length === 0 || question.among !== null) return contacts;
  const [nation, ...others] = nationsNamed(question, scope);
  const own = contacts.filter((contact) =>
    contact.participants.some((one) => one.country !== null && one.country === nation),
  );
  if (nation !== undefined && others.length === 0 && own.length > 0 && own.length < contacts.length)
    return own;
  const scored = contacts.map((contact) => ({ contact, fit: fitOf(contact, telling, scope) }));
  const most = Math.max(...scored.map(({ fit }) => fit));
  if (most < LEAST) return null;
  return scored.filter(({ fit }) => fit >= most - 0.15).map(({ contact }) => contact);
}

/** Countries whose people a question means without naming them: "the French minister". */
function nationsNamed({ words, people }: Question, { record: { register } }: Scope): string[] {
  const typed = plainWords(words);
  const theirs = people.map((id) => register.byId(id)?.country);
  const nations = register.principals.filter(
    ({ kind, name, demonyms = [] }) =>
      kind === "country" && [name, ...demonyms].some((one) => typed.includes(one.toLowerCase())),
  );
  return nations.flatMap(({ country }) => (country && !theirs.includes(country) ? country : []));
}

/** The words of a question that no other field of it accounts for. */
export function tellingTerms(question: Question, { record, index }: Scope): AskedTerm[] {
  const known = new Set(
    [
      ...question.people.flatMap((id) => record.register.byId(id)?.surname ?? []),
      ...question.people.flatMap((id) => record.register.byId(id)?.name ?? []),
      ...question.places,
      ...question.places.flatMap((place) => countryOfTown(place, record.register)?.name ?? []),
    ].flatMap((name) => plainWords(name).map(stem)),
  );
  const topicWords = new Set(
    record.vocabulary
      .find(question.words)
      .flatMap(({ start, end }) => plainWords(question.words.slice(start, end)).map(stem)),
  );
  const dated = question.days.length > 0;
  return askedTerms(question.words, question.focus, index).filter(
    (term) =>
      !PLAIN.has(term.term) &&
      !(question.asks === "who" && TAKING_PART.has(term.term)) &&
      !known.has(term.term) &&
      !topicWords.has(stem(term.printed.toLowerCase())) &&
      !(
        dated &&
        /^(?:\d+(?:st|nd|rd|th)?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(term.printed)
      ),
  );
}

function fitOf(contact: Contact, telling: readonly AskedTerm[], { record, index }: Scope): number {
  const fits = contact.accounts.flatMap((account) => {
    const article = articleIn(record, account.article);
    return article ? factsOf(article, index.spellings).map((facts) => coverageOf(telling, facts)) : [];
  });
  return Math.max(0, ...fits);
}
