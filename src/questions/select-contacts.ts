import type { Contact } from "../contacts/contact.ts";
import { edtfInterval } from "../contacts/filters/edtf-interval.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { CITIES } from "../contacts/rules/places.ts";
import { dayWords, MONTHS } from "../replies/days.ts";
import { plainWords } from "../search/words.ts";
import type { AskedDay, Bounds, Detail, Question } from "./question.ts";
import type { Scope } from "./scope.ts";

/** The contacts that a question is about, and how they were found. */
export interface Selection {
  readonly contacts: readonly Contact[];
  /** What the question names that no contact has: "June 2014", "Geneva"; empty where all fits. */
  readonly unmet: readonly string[];
  /** True where day, place, kind or people narrowed the choice to one occasion. */
  readonly narrowed: boolean;
}

/** Contacts of the record (and of other pairs where their people are named) that fit people, kind, day, place and topic. */
export function selectContacts(question: Question, scope: Scope): Selection {
  const all = inScope(question, scope);
  const unmet: string[] = strangePlace(question, scope);
  let fitting: readonly Contact[] = all;
  const narrow = (name: string | null, fits: (contact: Contact) => boolean): void => {
    if (name === null) return;
    const kept = fitting.filter(fits);
    if (kept.length === 0) unmet.push(name);
    else fitting = kept;
  };
  narrow(question.days.length > 0 ? timeName(question) : null, (contact) => isInTime(contact, question));
  narrow(question.places.length > 0 ? question.places.join(", ") : null, (contact) =>
    question.places.includes(contact.place?.value ?? ""),
  );
  narrow(question.topics.length > 0 ? topicNames(question, scope) : null, (contact) =>
    contact.topics.some((topic) => topicIds(question, scope).has(topic.value)),
  );
  const beforeKind = fitting;
  const kinds = fitting.filter((contact) => fitsKind(contact, question));
  if (kinds.length > 0) fitting = kinds;
  else if (question.kinds.length > 0 && beforeKind.length > 0) unmet.push(kindName(question));
  if (unmet.length > 0 && isToldInText(question, scope)) return { contacts: [], unmet, narrowed: true };
  return { contacts: fitting, unmet, narrowed: fitting.length < all.length || all.length === 1 };
}

const ON_THE_WHOLE: readonly Detail[] = ["list", "count", "status"];

/** Within one article, what is asked of a contact that the record does not have may still stand in a sentence. */
function isToldInText({ details }: Question, { article }: Scope): boolean {
  return article !== undefined && !details.some((detail) => ON_THE_WHOLE.includes(detail));
}

/** A place that a question asks about and no contact has: "have they met in Geneva", "has Kerry visited Kiev". */
export function strangePlace(question: Question, { record }: Scope): string[] {
  if (question.places.length > 0) return [];
  const found =
    /(?:\b(?:meet|met|meetings?|talks|visits?|calls?|contacts?|conversations?|speak|spoke|travel\w*|been|summit)\b.*?\b(?:in|at|to)|\bvisit(?:ed)?)\s+(?:the\s+)?(\p{L}[\p{L}-]+(?: \p{Lu}\p{L}+)?)/iu.exec(
      question.words,
    )?.[1];
  if (!found || question.days.length > 0) return [];
  const names = record.register.principals.flatMap(({ kind, capital, name }) =>
    kind === "country" ? [capital ?? "", name] : [],
  );
  const known = [...names, ...CITIES].find((name) => name.toLowerCase() === found.toLowerCase());
  if (known !== undefined) return [known];
  const isPerson = record.register.principals.some(
    ({ kind, surname }) => kind === "person" && surname === found.split(" ").at(-1),
  );
  return /^\p{Lu}/u.test(found) && !isPerson ? [found] : [];
}

function inScope(question: Question, { record, article }: Scope): Contact[] {
  const here = (contact: Contact): boolean =>
    article === undefined || contact.accounts.some((account) => account.article === article);
  const named = (contact: Contact): boolean =>
    question.people.every((id) => contact.participants.some((one) => one.principal === id));
  if (question.among !== null)
    return [...record.contacts, ...record.others].filter((one) => question.among?.includes(one.id));
  const own = record.contacts.filter(here).filter(named).filter(without(question));
  const others = record.others.filter(here).filter(named).filter(without(question));
  const outsiders =
    question.without.length > 0 ||
    isAbroad(question, record) ||
    question.people.some((id) => !record.briefing.principals.includes(id));
  if (outsiders || own.length === 0) return [...own, ...others];
  return own;
}

/** "Who did Lavrov phone in Germany": somebody of neither side is meant. */
function isAbroad({ details, words }: Question, { briefing, register }: ContactRecord): boolean {
  if (!details.includes("participants")) return false;
  const own = briefing.principals.map((id) => register.byId(id)?.country);
  const typed = ` ${plainWords(words).join(" ")} `;
  return register.principals.some(
    ({ kind, country, name, demonyms = [] }) =>
      kind === "country" &&
      !own.includes(country ?? null) &&
      [name, ...demonyms].some((one) => typed.includes(` ${one.toLowerCase()} `)),
  );
}

/** "Who did he phone besides Kerry": contacts with the people set aside are not meant. */
function without({ without: aside }: Question): (contact: Contact) => boolean {
  return (contact) =>
    !contact.participants.some((one) => one.principal !== null && aside.includes(one.principal));
}

function topicIds(question: Question, { record }: Scope): Set<string> {
  return new Set(question.topics.flatMap((id) => [id, ...record.vocabulary.within(id)]));
}

function topicNames(question: Question, { record }: Scope): string {
  return question.topics.map((id) => record.vocabulary.byId(id)?.prefLabel ?? id).join(", ");
}

function fitsKind(contact: Contact, question: Question): boolean {
  return question.kinds.length === 0 || question.kinds.includes(contact.kind.value);
}

function kindName({ kinds }: Question): string {
  return kinds[0] ?? "contact";
}

/** "June 2014, July 2014"; of limits, "1 June 2014 to 31 July 2014". */
function timeName({ days, bounds }: Question): string {
  if (!bounds?.from || !bounds.to) return days.map(dayName).join(", ");
  return `${dayWords(bounds.from)} to ${dayWords(bounds.to)}`;
}

/** "28 May 2014", "May", "2014". */
export function dayName({ year, month, day }: AskedDay): string {
  return [day, month === null ? null : MONTHS[month - 1], year]
    .filter((part) => part !== null && part !== undefined)
    .join(" ");
}

/** Whether a contact falls on a day, in a month or a year as asked for. */
function fallsOn(contact: Contact, asked: AskedDay): boolean {
  const edtf = contact.date?.edtf;
  if (!edtf) return false;
  const [from = "", to = from] = edtf.split("/");
  // "14 March" of no year is not the end of a March.
  if (asked.day !== null && asked.year === null && from.length < 10) return false;
  return [from, to].some((one) => fallsOnDay(one, asked));
}

/** Whether a contact falls on a day that a question names, or between its limits; any where it names none. */
export function isInTime(contact: Contact, { days, bounds }: Pick<Question, "days" | "bounds">): boolean {
  if (bounds !== null) return isWithin(contact, bounds);
  return days.length === 0 || days.some((day) => fallsOn(contact, day));
}

/** Whether a contact falls between two days; one whose day is not known falls nowhere. */
function isWithin(contact: Contact, { from, to }: Bounds): boolean {
  const edtf = contact.date?.edtf;
  const interval = edtf ? edtfInterval(edtf) : null;
  return (
    interval !== null && (from === null || interval.last >= from) && (to === null || interval.first <= to)
  );
}

/** Whether a day (or month) in ISO form is the one asked for. */
export function fallsOnDay(iso: string | null, asked: AskedDay): boolean {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  return (
    (asked.year === null || asked.year === year) &&
    (asked.month === null || asked.month === month) &&
    (asked.day === null || day === undefined || asked.day === day)
  );
}

/**
 * The contact right before or after the one that a question names by place or day ("the last meeting before Sochi"), in
 * a list of one; an empty list where there is none; null where the question names no such pair.
 */
export function besidePivot(question: Question, scope: Scope): readonly Contact[] | null {
  if (
    !question.details.some(
      (detail) => detail === "date" || detail === "place" || detail === "participants" || detail === "list",
    )
  )
    return null;
  const side = /\b(before|prior to|after|following|since)\b/i.exec(question.words)?.[1]?.toLowerCase();
  if (!side || (question.places.length === 0 && question.days.length === 0) || question.bounds !== null)
    return null;
  if (side === "since") return null;
  const pivots = selectContacts({ ...question, kinds: [], topics: [], topicsAside: [] }, scope);
  const pivot = pivots.contacts.find((contact) => contact.date?.edtf)?.date?.edtf;
  if (!pivot || pivots.unmet.length > 0) return null;
  const others = selectContacts({ ...question, days: [], places: [] }, scope).contacts.filter(
    (one) => one.date?.edtf && one.date.edtf !== pivot,
  );
  const dated = others.map((contact) => ({ contact, day: contact.date?.edtf ?? "" }));
  const isBefore = side === "before" || side === "prior to";
  const fitting = dated.filter(({ day, contact }) =>
    isBefore ? day < pivot && contact.status.value === "held" : day > pivot,
  );
  const sorted = fitting.sort((a, b) => a.day.localeCompare(b.day));
  const one = isBefore ? sorted.at(-1) : sorted[0];
  return one ? [one.contact] : [];
}

const AHEAD = new Set(["planned", "proposed", "requested"]);

/** True where the latest word on a contact is that it lay ahead. */
export function isAhead(contact: Contact): boolean {
  return AHEAD.has(contact.status.value);
}

/** Contacts in the order that "first", "last" and "next" ask for: only what took place, unless the future is meant. */
export function inOrder(question: Question, contacts: readonly Contact[]): readonly Contact[] {
  const { order } = question;
  if (order === null) return contacts;
  if (order === "next") return contacts.filter(isAhead).slice(0, 1);
  const held = contacts.filter((contact) => contact.status.value === "held");
  const dated = held.filter((contact) => contact.date?.edtf);
  if (order === "first") return dated.slice(0, 1);
  if (order === "last") return dated.slice(-1);
  return held;
}
