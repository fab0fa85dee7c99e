import type { Contact } from "../../contacts/contact.ts";
import { daySpan } from "../../contacts/day-span.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { sidesOf } from "../../replies/accounts.ts";
import { pointers } from "../../replies/contact-line.ts";
import { capital } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { dayAndHow, factsOfOthers, factsOfSide } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { nothingFits } from "./nothing-fits.ts";
import { contactsOn } from "./topic.ts";

/**
 * `compare ukraine paris and 28 may 2014`: what each side held on a subject in two contacts, then and now, in the articles'
 * words and without any verdict. The contacts are named by number, or by filters that leave one each.
 */
export function compareAnswer(rest: string, scope: Scope, typed: string): Answered {
  const { record } = scope;
  const mention = record.vocabulary.find(rest)[0];
  if (mention === undefined) {
    if (rest === "" || splitTwo(rest).length === 2) return whatOf(rest, scope, typed);
    return nothingFits(plainQuestion(typed), scope, rest);
  }
  const topic = mention.topic;
  const candidates = contactsOn(topic, scope);
  const named = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`.trim();
  const chosen = chooseTwo(named, candidates, scope);
  if (chosen === null) return whichTwo(topic, candidates, scope, typed);
  const [then, now] = chosen;
  const label = record.vocabulary.byId(topic)?.prefLabel ?? topic;
  return compose({
    question: { ...plainQuestion(typed), topics: [topic] },
    scope,
    kind: "contacts",
    answer: null,
    headline: `${capital(label)}, then and now: ${dayAndHow(then, record)}; and ${dayAndHow(now, record)}.`,
    parts: [...sidesThenAndNow(then, now, topic, scope), note(NO_VERDICT)],
    contacts: [then, now],
    next: [`sides ${label.toLowerCase()}`],
  });
}

const NO_VERDICT = "Whether a position has changed is for the reader to say.";

/** Two contacts by their numbers, or by filters on either side of "and", "vs" or a comma; the earlier first. */
function chooseTwo(
  named: string,
  candidates: readonly Contact[],
  scope: Scope,
): readonly [Contact, Contact] | null {
  const ids = named.match(/\bc-[0-9a-z]+\b/gi) ?? [];
  const found =
    ids.length === 2
      ? ids.map((id) => candidates.find((one) => one.id === id.toLowerCase()))
      : splitTwo(named).map((words) => onlyOne(words, candidates, scope));
  const [one, other] = found;
  if (found.length !== 2 || !one || !other || one.id === other.id) return null;
  return dayOf(one) <= dayOf(other) ? [one, other] : [other, one];
}

function splitTwo(named: string): string[] {
  return named
    .split(/\s*(?:,|\||;|\bvs\.?\b|\bversus\b|\band\b|\bwith\b|\bto\b)\s*/i)
    .filter((words) => words !== "");
}

/** Words that name nothing: "the call in Paris". */
const FILLER = /\b(?:the|in|of|on|at|that|contact)\b|[.?!]/gi;

/** The only contact that the words leave: "paris", "28 may 2014", "call may 2014". */
function onlyOne(words: string, candidates: readonly Contact[], { record }: Scope): Contact | undefined {
  const byNumber = candidates.find(({ id }) => id === words.trim().toLowerCase());
  if (byNumber) return byNumber;
  const said = withPlaces(withDays(words), candidates);
  const { filter, rest, problems } = parseFilters(said, record.register, record.vocabulary);
  const isRead = problems.length === 0 && rest.replace(FILLER, "").trim() === "";
  if (!isRead || filter.conditions.length === 0) return undefined;
  const fitting = candidates.filter((contact) => matches(contact, filter));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "Paris" as filters write it, where a contact was there. */
function withPlaces(words: string, candidates: readonly Contact[]): string {
  const places = candidates.flatMap(({ place }) => place?.value.split(",")[0] ?? []);
  const named = places.find((place) => ` ${words.toLowerCase()} `.includes(` ${place.toLowerCase()} `));
  if (named === undefined) return words;
  const at = words.toLowerCase().indexOf(named.toLowerCase());
  return `${words.slice(0, at)}place:"${named}"${words.slice(at + named.length)}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "28 May 2014" as filters write it: "on:2014-05-28". */
function withDays(words: string): string {
  return words.replace(
    /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/gi,
    (all, day: string, name: string, year: string) => {
      const month = MONTHS.indexOf(name.toLowerCase()) + 1;
      return month === 0 ? all : `on:${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    },
  );
}

function dayOf({ date }: Contact): string {
  return daySpan(date)?.first ?? "9999";
}

/** Side by side: each side, and in each of the two contacts what it held. */
function sidesThenAndNow(then: Contact, now: Contact, topic: string, { record }: Scope): Part[] {
  const within = new Set(record.vocabulary.within(topic));
  const sides = [...new Set([then, now].flatMap((contact) => sidesOf(contact, record)))];
  return [...sides, null].flatMap((side): Part[] => {
    const both = [then, now].map((contact) => ({
      contact,
      facts:
        side === null ? factsOfOthers(contact, record, within) : factsOfSide(side, contact, record, within),
    }));
    if (side === null && both.every(({ facts }) => facts.length === 0)) return [];
    return [
      { kind: "heading", text: [strong(side ?? "On neither side's behalf (unnamed sources, others)")] },
      ...both.flatMap(({ contact, facts }) => [
        opening(contact, facts.length, record),
        ...(facts.length === 0 ? [] : [{ kind: "facts" as const, facts }]),
      ]),
    ];
  });
}

function opening(contact: Contact, count: number, record: ContactRecord): Part {
  const words = `${dayAndHow(contact, record)}${count === 0 ? ": nothing on this in the archive" : ":"}`;
  return { kind: "paragraph", text: [text(words), ...pointers(contact, record)] };
}

/** As a contact can be named here: "paris", "28 may 2014"; by its number where more than one would fit. */
function typeable(contact: Contact, candidates: readonly Contact[], scope: Scope): string {
  const place = contact.place?.value.split(",")[0]?.toLowerCase();
  const { date } = contact;
  const day = date?.precision === "day" && date.edtf ? dayInWords(date.edtf) : undefined;
  const names = [place, day].filter((name) => name !== undefined);
  return names.find((name) => onlyOne(name, candidates, scope)?.id === contact.id) ?? contact.id;
}

/** "2014-05-28" as it is typed: "28 may 2014". */
function dayInWords(edtf: string): string {
  const [year, month, day] = edtf.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function whichTwo(topic: string, candidates: readonly Contact[], scope: Scope, typed: string): Answered {
  const { record } = scope;
  const label = record.vocabulary.byId(topic)?.prefLabel ?? topic;
  const dated = byDay(candidates);
  const named = (contact: Contact) => typeable(contact, candidates, scope);
  const items = dated.map(
    (contact): Line => [
      text(`${capital(named(contact))}: ${dayAndHow(contact, record)}`),
      ...pointers(contact, record),
    ],
  );
  const example = exampleOn(topic, candidates, scope);
  return compose({
    question: { ...plainQuestion(typed), topics: [topic] },
    scope,
    kind: "nothing-found",
    answer: null,
    headline:
      candidates.length < 2
        ? `There are no two contacts on ${label} to compare.`
        : `Which two contacts on ${label}? Name each so that only one fits: ${example}`,
    parts: items.length === 0 ? [] : [{ kind: "list", items }],
    contacts: candidates,
    next: [example ?? "log"],
  });
}

const byDay = (contacts: readonly Contact[]): Contact[] =>
  [...contacts].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));

/** The first and the last contact on a topic, as they would be typed; null where there are no two. */
function exampleOn(topic: string, candidates: readonly Contact[], scope: Scope): string | null {
  const dated = byDay(candidates);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return null;
  const label = scope.record.vocabulary.byId(topic)?.prefLabel ?? topic;
  const [one, other] = [first, last].map((contact) => typeable(contact, candidates, scope));
  return `compare ${label.toLowerCase()} ${one} and ${other}`;
}

/** On the subject that most contacts of the record touch. */
function exampleIn(scope: Scope): string | null {
  const { contacts, vocabulary } = scope.record;
  const widest = vocabulary.topics.filter(({ broader }) => broader === null);
  const [most] = widest
    .map(({ id }) => ({ id, on: contacts.filter((one) => isOnTopic(one, id, vocabulary)) }))
    .sort((a, b) => b.on.length - a.on.length);
  return most === undefined ? null : exampleOn(most.id, most.on, scope);
}

/** "compare paris and sochi": two contacts and no subject; one that both touched is offered. */
function whatOf(rest: string, scope: Scope, typed: string): Answered {
  const { contacts, vocabulary } = scope.record;
  const two = chooseTwo(rest, contacts, scope);
  const shared = vocabulary.topics.find(({ id }) => two?.every((one) => isOnTopic(one, id, vocabulary)));
  const example = shared ? `compare ${shared.prefLabel.toLowerCase()} ${rest}` : exampleIn(scope);
  const needs =
    rest === "" ? "Compare what? A subject and two contacts" : "Compare what in the two? It needs a subject";
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "nothing-found",
    answer: null,
    headline: example === null ? `${needs}.` : `${needs}: ${example}`,
    parts: [],
    next: shared && example ? [example] : ["sides", "log"],
  });
}

function isOnTopic({ topics }: Contact, id: string, vocabulary: ContactRecord["vocabulary"]): boolean {
  const within = vocabulary.within(id);
  return topics.some(({ value }) => within.includes(value));
}

function note(words: string): Part {
  return { kind: "notice", tone: "note", text: [text(words)] };
}
