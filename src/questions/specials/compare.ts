import type { Contact, Position } from "../../contacts/contact.ts";
import { daySpan } from "../../contacts/day-span.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import { articleIn } from "../../contacts/record.ts";
import { sideOf, sidesOf } from "../../replies/accounts.ts";
import { pointers } from "../../replies/contact-line.ts";
import { capital } from "../../replies/counted.ts";
import { evidencePart, strong, text } from "../../replies/line.ts";
import { isOn } from "../../replies/on-subject.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { dayAndHow } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { nothingFits } from "./nothing-fits.ts";
import { contactsOn } from "./topic.ts";

/** Sentences of one side in one contact that are shown outright; more are details. */
const SHOWN = 2;

/**
 * `compare ukraine paris and 28 may 2014`: what each side held on a subject in two contacts, then and now, in the articles'
 * sentences and without any verdict. The contacts are named by number, or by filters that leave one each.
 */
export function compareAnswer(rest: string, scope: Scope, typed: string): Answered {
  const { record } = scope;
  const mention = record.vocabulary.find(rest)[0];
  if (mention === undefined)
    return rest === "" ? whatOf(scope, typed) : nothingFits(plainQuestion(typed), scope, rest);
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

/** Side by side: each side, and in each of the two contacts the sentences that hold its positions. */
function sidesThenAndNow(then: Contact, now: Contact, topic: string, scope: Scope): Part[] {
  const sides = [...new Set([then, now].flatMap((contact) => sidesOf(contact, scope.record)))];
  return [...sides, null].flatMap((side): Part[] => {
    const both = [then, now].map((contact) => ({ contact, held: heldBy(side, contact, topic, scope) }));
    if (side === null && both.every(({ held }) => held.length === 0)) return [];
    const name = side ?? "On neither side's behalf (unnamed sources, others)";
    return [
      { kind: "heading", text: [strong(name)] },
      ...both.flatMap(({ contact, held }) => [
        opening(contact, held.length, scope),
        ...sentences(held, scope),
      ]),
    ];
  });
}

function heldBy(side: string | null, contact: Contact, topic: string, { record }: Scope): Position[] {
  const within = new Set(record.vocabulary.within(topic));
  const sides = sidesOf(contact, record);
  return contact.positions.filter((position) => {
    const of = sideOf(position);
    const belongs = side === null ? of === null || !sides.includes(of) : of === side;
    return belongs && isOn(position, within, record);
  });
}

function opening(contact: Contact, count: number, { record }: Scope): Part {
  const words: Line = [
    text(`${dayAndHow(contact, record)}${count === 0 ? ": nothing on this in the archive" : ":"}`),
    ...(count === 0 ? pointers(contact, record) : []),
  ];
  return { kind: "paragraph", text: words };
}

function sentences(held: readonly Position[], { record }: Scope): Part[] {
  const unique = new Map(held.map(({ evidence }) => [`${evidence.article} ${evidence.start}`, evidence]));
  return [...unique.values()].flatMap((evidence, i): Part[] => {
    const article = articleIn(record, evidence.article);
    if (article === undefined) return [];
    const part = evidencePart(article, evidence.quote);
    return [i < SHOWN ? part : { ...part, detail: true }];
  });
}

function whichTwo(topic: string, candidates: readonly Contact[], scope: Scope, typed: string): Answered {
  const { record } = scope;
  const label = record.vocabulary.byId(topic)?.prefLabel ?? topic;
  const typeable = label.toLowerCase();
  const dated = [...candidates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const items = dated.map(
    (contact): Line => [text(`${contact.id}: ${dayAndHow(contact, record)}`), ...pointers(contact, record)],
  );
  return compose({
    question: { ...plainQuestion(typed), topics: [topic] },
    scope,
    kind: "nothing-found",
    answer: null,
    headline:
      candidates.length < 2
        ? `There are no two contacts on ${label} to compare.`
        : `Which two contacts on ${label}? Name each by its number, or so that only one fits: compare ${typeable} ${first?.id} and 28 may 2014`,
    parts: items.length === 0 ? [] : [{ kind: "list", items }],
    contacts: candidates,
    next: first && last && first !== last ? [`compare ${typeable} ${first.id} ${last.id}`] : ["log"],
  });
}

function whatOf(scope: Scope, typed: string): Answered {
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "nothing-found",
    answer: null,
    headline: "Compare what? A subject and two contacts: compare ukraine paris and 28 may 2014",
    parts: [],
    next: ["sides", "log"],
  });
}

function note(words: string): Part {
  return { kind: "notice", tone: "note", text: [text(words)] };
}
