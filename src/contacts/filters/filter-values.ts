import { nearest } from "../../spelling.ts";
import type { ContactKind, ContactStatus } from "../contact.ts";
import { findDates } from "../dates/find-dates.ts";
import { resolveDate } from "../dates/resolve-date.ts";
import type { Register } from "../principals.ts";
import { countryCalled, townsOf } from "../rules/towns-of-countries.ts";
import type { Topic, Vocabulary } from "../topics.ts";
import type { Subject } from "./filter.ts";
import { whoNamed, whoNames } from "./filter-who.ts";

/** What a value is read against. */
export interface Known {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
  /** ISO day; without it "last week" is no date. */
  readonly today: string | null;
}

/** A value as understood, or what is wrong with it. */
export type Read = { readonly of: Subject; readonly words: string } | { readonly problem: string };

const KINDS: readonly (readonly [string, readonly ContactKind[], string])[] = [
  [
    "phone,telephone,phones,call,calls,phone call,phone calls,telephone call,telephone calls,by phone,by telephone,telephone conversation",
    ["telephone call"],
    "telephone calls",
  ],
  ["video,video call,video calls,video conference,videoconference", ["video call"], "video calls"],
  ["meeting,meetings,met,meet,face to face,face-to-face", ["meeting"], "meetings"],
  ["in person", ["meeting", "visit"], "meetings and visits"],
  ["visit,visits,trip,trips", ["visit"], "visits"],
  ["letter,letters,message,messages", ["letter"], "letters"],
  ["joint statement,joint statements,statement,statements", ["joint statement"], "joint statements"],
  ["consultation,consultations,not stated,unknown", ["consultation"], "how they spoke not stated"],
];

const STATUSES: readonly (readonly [string, readonly ContactStatus[]])[] = [
  ["held,took place,occurred", ["held"]],
  ["planned,upcoming,scheduled", ["planned"]],
  ["proposed", ["proposed"]],
  ["requested", ["requested"]],
  ["refused,rejected,declined", ["refused"]],
  ["cancelled,canceled,called off", ["cancelled"]],
  ["postponed", ["postponed"]],
  ["not held", ["not held"]],
  ["denied", ["denied"]],
];

/** How they spoke; null for words that are no such thing. */
export function readHow(value: string): Read | null {
  const found = KINDS.find(([words]) => words.split(",").includes(value));
  return found ? { of: { field: "how", kinds: found[1] }, words: found[2] } : null;
}

export function readStatus(value: string): Read | null {
  const found = STATUSES.find(([words]) => words.split(",").includes(value));
  return found ? { of: { field: "status", statuses: found[1] }, words: found[1].join(" or ") } : null;
}

const topics = new WeakMap<Vocabulary, ReadonlyMap<string, Topic>>();

/** Topics by their labels and ids in small letters; the first that has a label keeps it. */
function topicsOf(vocabulary: Vocabulary): ReadonlyMap<string, Topic> {
  const known = topics.get(vocabulary);
  if (known) return known;
  const found = new Map<string, Topic>();
  for (const topic of vocabulary.topics)
    for (const label of [
      topic.id,
      topic.id.split("/").at(-1)?.replaceAll("-", " ") ?? "",
      topic.prefLabel,
      ...topic.altLabels,
    ])
      if (!found.has(label.toLowerCase())) found.set(label.toLowerCase(), topic);
  topics.set(vocabulary, found);
  return found;
}

/** A topic by any of its labels or by its id. */
export function readTopic(value: string, { vocabulary }: Known): Read | null {
  const topic = topicsOf(vocabulary).get(value);
  return topic ? { of: { field: "topic", ids: vocabulary.within(topic.id) }, words: topic.prefLabel } : null;
}

export function readWho(field: "with" | "initiator", value: string, { register }: Known): Read | null {
  if (field === "initiator" && /^(?:none|not stated|unknown)$/.test(value))
    return { of: { field: "initiator not stated" }, words: "initiator not stated" };
  const found = whoNamed(value, register);
  if (!found) return null;
  return {
    of: { field, who: found.who },
    words: field === "with" ? `with ${found.name}` : `at the initiative of ${found.name}`,
  };
}

/** A capital, or the country, person or institution that speaks for it. */
export function readAccount(value: string, { register }: Known): Read | null {
  if (value === "unnamed" || value === "newspaper")
    return {
      of: { field: "account", side: value },
      words: value === "unnamed" ? "by an unnamed source" : "by the newspaper",
    };
  const country = whoNamed(value, register)?.of ?? null;
  const side = country && register.capital(country);
  return side ? { of: { field: "account", side }, words: `${side}'s account` } : null;
}

export function readPlace(value: string, printed: string, { register }: Known): Read {
  const country = countryCalled(value, register);
  const towns = country?.country ? [...townsOf(country.country, register), ...country.metonyms] : [];
  return {
    of: { field: "place", places: country ? [country.name, ...towns] : [value] },
    words: `in ${country?.name ?? capitalised(printed)}`,
  };
}

function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/** A year, a month, a day, in ISO form or in words; null for words that are no date. */
export function readDate(field: "from" | "to" | "on", value: string, { today }: Known): Read | null {
  const edtf = isoDate(value) ?? wordsDate(value, today);
  if (edtf)
    return {
      of: { field, edtf },
      words: `${{ from: "from", to: "until", on: "" }[field]} ${dateWords(edtf)}`.trim(),
    };
  const month = field === "on" ? monthNamed(value) : null;
  return month === null ? null : { of: { field: "month", month }, words: `${MONTHS[month - 1]} of any year` };
}

function isoDate(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year = "", month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, match[3] ? 10 : match[2] ? 7 : 4);
}

function wordsDate(value: string, today: string | null): string | null {
  const text = `in ${value.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace(/\b(?:Last|This|Next|Week|Month|Year|Today|Yesterday|Tomorrow)\b/g, (word) => word.toLowerCase())}`;
  const [mention, more] = findDates(text);
  if (
    !mention ||
    more ||
    mention.bound ||
    text.slice(0, mention.start).trim() ||
    text.slice(mention.end).trim()
  )
    return null;
  if (mention.text.replace(/^in /, "").toLowerCase() !== value && mention.text.toLowerCase() !== value)
    return null;
  return resolveDate(mention, { published: today, tense: "past" }).edtf;
}

function monthNamed(value: string): number | null {
  const at = MONTHS.findIndex(
    (month) =>
      month.toLowerCase() === value ||
      (value.length > 2 && month.slice(0, 3).toLowerCase() === value.replace(/\.$/, "")),
  );
  return at < 0 ? null : at + 1;
}

/** "2014-03-30" → "30 March 2014", "2014-03" → "March 2014". */
function dateWords(edtf: string): string {
  const one = (date: string) => {
    const [year, month, day] = date.replace("~", "").split("-");
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
  };
  return edtf.split("/").map(one).join(" – ");
}

/** What a misspelt value may have meant, among the values of its field. */
export function guess(field: string, value: string, { register, vocabulary }: Known): string | null {
  const candidates: Readonly<Record<string, () => Iterable<string>>> = {
    topic: () => vocabulary.topics.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]),
    how: () => KINDS.flatMap(([words]) => words.split(",")),
    status: () => STATUSES.flatMap(([words]) => words.split(",")),
    with: () => whoNames(register),
    initiator: () => whoNames(register),
    account: () =>
      register.principals.flatMap(({ capital, kind, name }) =>
        kind === "country" ? [capital ?? name, name] : [],
      ),
  };
  const names = candidates[field]?.();
  const meant = names ? nearest(value, names) : null;
  return meant && (field === "with" || field === "initiator")
    ? (whoNamed(meant, register)?.name ?? meant)
    : meant;
}
