import type { Contact } from "../../contacts/contact.ts";
import { escaped } from "../../contacts/escaped.ts";
import { edtfInterval } from "../../contacts/filters/edtf-interval.ts";
import type { Filter } from "../../contacts/filters/filter.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { type ParsedFilters, parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { countryAhead } from "../../contacts/rules/towns-of-countries.ts";
import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { peopleIn } from "../parse/people.ts";
import { plainQuestion } from "../question.ts";
import type { RecordScope, Scope } from "../scope.ts";
import { nothingFits } from "./nothing-fits.ts";
import { contactLog } from "./record-so-far.ts";

/** Words that stand between filters and narrow nothing. */
const FILLER =
  /\b(?:list|show|give|me|us|all|every|any|the|of|about|on|in|from|during|for|with|between|and|or|their|its|contacts?|log|record|please|which|that|were|was|they|had|archive|both|everything|of|'s)\b|[,.;:?!&]/gi;
const QUESTION =
  /\b(?:who|whom|whose|what|when|where|why|how|did|does|do|is|are|has|have|will|said|say)\b|^(?:in )?(?:was|were)\b|\bor in person\b|\bor by (?:tele)?phone\b/i;

/** "how:phone" asks nothing. */
const KEYED = /-?\b[a-z]+:(?:"[^"]*"?|\S+)/gi;

/** True for words that are filters and nothing else: "calls about Syria in 2014, not Iran". */
export function isFilter(words: string, { record }: Scope): boolean {
  const isKeyed = /\b[a-z]+:\S/i.test(words);
  if (QUESTION.test(words.replace(KEYED, ""))) return false;
  const { filter, rest, problems } = readFilters(words, record);
  if (problems.length > 0) return isKeyed;
  return filter.conditions.length > 0 && rest.replace(FILLER, "").trim() === "";
}

/** Reads filters; a place where the record has a contact is one without its key too: "log Paris". */
export function readFilters(words: string, record: ContactRecord): ParsedFilters {
  const last = lastRead.get(record);
  if (last?.words === words) return last.read;
  const read = readAnew(words, record);
  lastRead.set(record, { words, read });
  return read;
}

/** Several ask in turn whether words are filters. */
const lastRead = new WeakMap<ContactRecord, { readonly words: string; readonly read: ParsedFilters }>();

function readAnew(typed: string, record: ContactRecord): ParsedFilters {
  const words = withCountries(typed, record).replace(ASIDE, "not ");
  const read = parseFilters(words, record.register, record.vocabulary);
  const towns = new Set(record.contacts.flatMap(({ place }) => place?.value.split(",")[0] ?? []));
  const named = [...towns].filter((town) => bareTown(town).test(words) && !standsForItsCountry(town, record));
  if (named.length === 0) return read;
  const keyed = named.reduce((all, town) => all.replace(bareTown(town), `place:"${town}"`), words);
  return parseFilters(keyed, record.register, record.vocabulary);
}

/** "Not about Syria", "except those on Iran": not Syria, not Iran. */
const ASIDE =
  /\b(?:(?:but )?not|except(?:ing)?(?: for)?|excluding|other than|apart from|besides|without)(?: (?:those|the ones|ones|any|that are|that were))*(?: (?:about|on|over|regarding|concerning)) (?=\p{L})/giu;

const WHERE =
  /\b((?:contacts?|calls?|meetings?|talks|visits?|held|(?:took|take) place)(?: held)?) in (?:the )?(\p{L}+(?: \p{L}+){0,3})(?![\p{L}:])/giu;

const OUTSIDE = /\b(?:held )?outside (?:of )?(?:the )?(\p{L}+(?: \p{L}+){0,3})(?![\p{L}:])/giu;

/** "Meetings in Russia": a place; "with Russia" is a side. */
function withCountries(words: string, { register }: ContactRecord): string {
  const inside = words.replace(OUTSIDE, (whole, said: string) => {
    const name = countryAhead(said, register)?.name;
    return name === undefined ? whole : `-place:"${name}"${said.slice(name.length)}`;
  });
  return inside.replace(WHERE, (whole, before: string, said: string) => {
    const name = countryAhead(said, register)?.name;
    return name === undefined ? whole : `${before} place:"${name}"${said.slice(name.length)}`;
  });
}

/** "Moscow" is one of the two sides before it is a place; "Paris" is a place where nobody of France took part. */
function standsForItsCountry(town: string, { register, contacts }: ContactRecord): boolean {
  const seat = register.principals.find(({ kind, capital }) => kind === "country" && capital === town);
  const country = seat?.country ?? null;
  return (
    country !== null &&
    contacts.some(({ participants }) => participants.some((one) => one.country === country))
  );
}

function bareTown(town: string): RegExp {
  return new RegExp(`(?<![:"\\p{L}]|: )${escaped(town)}(?!\\p{L})`, "iu");
}

/** What filters leave, and how they read; or why they leave nothing. */
type Chosen =
  | { readonly contacts: readonly Contact[]; readonly says: string | null; readonly filter: Filter }
  | { readonly refusal: Answered };

/** The contacts that filters leave; filters that cannot be read, or that nothing fits, are refused with the remedy. */
export function selectByFilters(words: string, scope: RecordScope, typed: string): Chosen {
  const chosen = choose(words, scope, typed);
  if ("refusal" in chosen || chosen.contacts.length > 0) return chosen;
  return { refusal: nothingFits(plainQuestion(typed), scope, words === "" ? "this" : words) };
}

/** The log of what filters leave. */
export function filteredLog(asked: string, scope: Scope, typed: string): Answered {
  const { words, page } = readPage(asked);
  const chosen = choose(words, scope, typed);
  if ("refusal" in chosen) return chosen.refusal;
  const answered = contactLog(scope, chosen.contacts, { typed, filter: chosen.says, page, filters: words });
  const people = peopleIn(words, scope.record.register, scope.record.briefing.principals);
  const about = people.length === 0 ? answered.about : { ...answered.about, people };
  return { ...answered, about: { ...about, filter: chosen.filter } };
}

function choose(words: string, scope: RecordScope, typed: string): Chosen {
  const { record, article } = scope;
  const { filter, rest, problems } = readFilters(words, record);
  const odd = rest.replace(FILLER, "").trim();
  const wrong = [
    ...turnedRound(filter),
    ...problems,
    ...(odd === "" ? [] : [`“${odd}” is no filter.`.replace(/[“”]/g, "'")]),
  ];
  if (wrong.length > 0) return { refusal: notRead(wrong, turnedRound(filter)[0] ?? null, scope, typed) };
  const outsiders = filter.conditions.length === 0 ? [] : record.others;
  const here = [...record.contacts, ...outsiders].filter(
    (contact) => article === undefined || contact.accounts.some((one) => one.article === article),
  );
  const own = here.filter((contact) => matches(contact, filter));
  const of = own.filter((contact) => record.contacts.includes(contact));
  const named = /\bwith:|\bbetween\b/i.test(words) || of.length === 0 ? own : of;
  return { contacts: named, says: filter.conditions.length === 0 ? null : filterWords(filter), filter };
}

/** "from:2015 to:2014": nothing can be in such a time. */
function turnedRound({ conditions }: Filter): string[] {
  const days = (field: "from" | "to"): string[] =>
    conditions.flatMap((one) => one.flatMap(({ of, not }) => (of.field === field && !not ? of.edtf : [])));
  const [from, to] = [days("from")[0], days("to")[0]];
  const [first, last] = [from, to].map((edtf) => (edtf === undefined ? null : edtfInterval(edtf)));
  if (!first || !last || first.first <= last.last) return [];
  return [`The beginning (from:${from}) is later than the end (to:${to}): turn them round.`];
}

/** "syria held page 2": the page of the log that is asked for, and the filters before it. */
function readPage(asked: string): { words: string; page: number } {
  const [, words = "", page] = /^(.*?)\s*\bpage\s+(\d{1,4})$/i.exec(asked.trim()) ?? [];
  return page === undefined ? { words: asked, page: 1 } : { words, page: Math.max(1, Number(page)) };
}

function notRead(
  problems: readonly string[],
  first: string | null,
  scope: RecordScope,
  typed: string,
): Answered {
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "nothing-found",
    answer: null,
    reason: problems.join(" "),
    headline: first ?? "These filters cannot be read.",
    parts: [{ kind: "list", items: problems.map((problem) => [text(problem.replace(/[“”]/g, "'"))]) }],
    next: ["log", "help"],
  });
}
