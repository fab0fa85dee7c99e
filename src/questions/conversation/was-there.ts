import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { compose, evidenceParts } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";

const THERE =
  "(?:there|present|involved|at it|in it|on it|part of (?:it|that)|in the room|at the table|with (?:him|her|them)|at the (?:meeting|talks)|on the (?:call|line|phone)|in the (?:call|meeting|talks|conversation))";
const TOO = "(?: (?:too|as well|also|then|at all))?";
const ASKED = new RegExp(
  `^(?:was|were|is|are|will) (?!(?:it|that|this|they|there)\\b)(.+?) (?:also |even |not )?(?:be )?${THERE}${TOO}$|^(?:is|was|were|are) (?!(?:it|that|this|they|there)\\b)(.+?) (?:going|coming|attending|taking part|invited|expected)(?: (?:there|to (?:it|attend|come|be there)))?$|^(?:did|will|does) (?!(?:it|that|this|they|there)\\b)(.+?) (?:also |even )?(?:attend|take part|participate|join(?: them| in)?|sit in)(?: (?:in )?(?:it|that|the (?:meeting|call|talks)))?${TOO}$`,
  "i",
);
const ELSE =
  /^(?:and )?who else (?:was|were|is|took part|attended|participated|came|joined)\b.{0,25}$|^(?:was|were|did) (?:anyone|anybody|somebody|someone) else\b.{0,25}$|^(?:anyone|anybody) else(?: there| present)?$/i;

/**
 * "Was Lavrov there?", "who else took part?" after a contact: yes for those whom its articles name, not known for all
 * others; what another article says of somebody decides nothing. Null for other words.
 */
export function wasThere(said: string, typed: string, scope: Scope): Answered | null {
  const contacts = contactsTalkedOf(scope);
  if (contacts.length === 0 || contacts.length > MOST_MEANT) return null;
  const isElse = ELSE.test(said);
  const named = isElse ? undefined : ASKED.exec(said)?.slice(1).find(Boolean);
  if (!isElse && (named === undefined || CROWD.test(named))) return null;
  const { record, index } = scope;
  const question: Question = {
    ...readQuestion(typed, record, index),
    details: ["participants"],
    among: contacts.map(({ id }) => id),
    kept: contacts.map((one) => contactName(one, record)),
  };
  return isElse ? nobodyElse(contacts, question, scope) : verdictOn(named ?? "", contacts, question, scope);
}

/** No people of whom a list of names would tell. */
const CROWD =
  /\b(?:journalists?|press|media|reporters?|cameras?|anyone|anybody|someone|somebody|both|either|all)\b/i;

function verdictOn(
  named: string,
  contacts: readonly Contact[],
  question: Question,
  scope: Scope,
): Answered | null {
  const took = contacts.filter((contact) => isNamed(named, contact, question));
  const held = took.filter((contact) => !isAhead(contact));
  if (held.length === 0) return notNamed(named, contacts, took, question, scope);
  const names = listed(held.map((one) => contactName(one, scope.record)));
  const evidence = held.flatMap(({ accounts }) => accounts.slice(0, 1).map((one) => one.evidence));
  const who = held[0]?.participants.find((one) => isParticipant(one, named, question))?.name ?? named;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: "Yes",
    headline: `Yes, as reported: ${who} took part in ${names}.`,
    parts: evidenceParts(evidence, scope.record.articles),
    evidence,
    contacts,
  });
}

function isNamed(named: string, { participants }: Contact, question: Question): boolean {
  return participants.some((one) => isParticipant(one, named, question));
}

function isParticipant(
  { name, principal }: Contact["participants"][number],
  named: string,
  { people }: Question,
): boolean {
  if (principal !== null && people.includes(principal)) return true;
  const surname = named.toLowerCase().split(/\s+/).at(-1) ?? "";
  return name.toLowerCase().split(/\s+/).at(-1) === surname;
}

function notNamed(
  named: string,
  contacts: readonly Contact[],
  planned: readonly Contact[],
  question: Question,
  scope: Scope,
): Answered {
  const { record } = scope;
  const names = listed(contacts.map((one) => contactName(one, record)));
  const people = [...new Set(contacts.flatMap(({ participants }) => participants.map(({ name }) => name)))];
  const [id] = question.people;
  const who = (id === undefined ? null : record.register.byId(id)?.surname) ?? named;
  const refused = refuse({
    question,
    scope,
    headline:
      planned.length > 0
        ? `Not known. The archive has only a plan: ${names}.`
        : `Not known. For ${names} the archive names ${listed(people)}; whether ${who} took part is not stated.`,
    reason: "An article need not name everybody who took part.",
    contacts,
  });
  // Who was not there is not "he" of the next question.
  return { ...refused, about: { ...refused.about, people: [] } };
}

function nobodyElse(contacts: readonly Contact[], question: Question, scope: Scope): Answered {
  const { record } = scope;
  const told = contacts.map(
    (one) =>
      `${contactName(one, record)}: ${listed(one.participants.map(({ name }) => name))}, and nobody else is named`,
  );
  return compose({
    question,
    scope,
    kind: "answer",
    answer: "Nobody else is named",
    headline: `${capital(told.join("; "))}.`,
    parts: [
      { kind: "list", items: contacts.map((one) => contactLine(one, record)) },
      note("An article need not name everybody who took part."),
    ],
    evidence: contacts.flatMap(({ accounts }) => accounts.slice(0, 1).map(({ evidence }) => evidence)),
    contacts,
  });
}
