import type { Spellings } from "../../search/spellings.ts";
import { termsOf } from "../../search/terms.ts";
import type { NameSpan } from "./names.ts";

/** What is needed of a sentence to tell whom the next one goes on about. */
export interface Naming {
  readonly text: string;
  readonly names: readonly NameSpan[];
  /** Terms of those whom this sentence goes on about without naming them. */
  readonly echoes: ReadonlySet<string>;
}

const ONE = /\b(?:[Hh]e|[Ss]he)\b/u;
/** "The minister", "the Secretary": a person spoken of before, by office. */
const OFFICE =
  /\b[Tt]he (?:(?:U\.S\.|American|Russian|top|senior|[Ff]oreign) )?([Ss]ecretary|[Mm]inister|[Pp]resident|[Ee]nvoy|[Dd]iplomat|[Cc]hancellor|[Aa]mbassador|[Ss]pokes\p{L}+|leader|official)(?! (?:of|for)\b|[ -]General\b)\b/u;
/** "They", "the two", "the ministers": several. */
const SEVERAL =
  /\b(?:[Tt]hey|[Bb]oth|between them|[Tt]he (?:two|pair|(?:two )?(?:foreign )?(?:ministers|sides|men|women|diplomats|presidents|leaders)))\b/u;
/** "The two", "the pair": just two. */
const PAIR = /\b[Tt]he (?:two|pair)\b/u;
/** "The ministry", "the statement", "It called …". */
const BODY =
  /^(?:["'(]?)(?:It|The (?:ministry|department|agency|mission|statement|council|group|party|bank))\b/u;
const HIS = /^["'(]?(?:His|Her|Their|Its)\b/u;
const ORGANISATION =
  /\b(?:Ministry|Department|Council|Committee|Agency|Union|Commission|Court|Party|House|Kremlin|Office|Conference|Organi[sz]ation|Mission|Duma|Parliament|Senate|Congress|Bank|Pentagon|NATO|UN|EU|OSCE|News|Times|Novosti|Interfax|TASS|Reuters|Tasnim|Post|Guardian)\b/;
const GOVERNED =
  /\b(?:in|at|from|to|with|of|for|by|on|against|between|about|into|near|over|than|via)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\p{L}'.-]+\s+){0,5}$/u;
const SAID_BY = /(?:\bsaid|\bsays|\baccording to|\badded)\s+(?:the\s+)?(?:[\p{L}.'-]+\s+){0,4}$/u;

/** Terms of those whom a sentence goes on about without naming them: "he" after a sentence whose subject is a person. */
export function echoesIn(
  text: string,
  names: readonly NameSpan[],
  before: readonly Naming[],
  spellings: Spellings,
): ReadonlySet<string> {
  const last = before.at(-1);
  if (!last) return NOBODY;
  const people = names.filter((name) => isPerson(name, text, spellings));
  const at = (pattern: RegExp): number => pattern.exec(text)?.index ?? -1;
  const opens = (place: number): boolean =>
    place >= 0 && !people.some((name) => name.end <= place && isFree(text, name));
  const found = new Set<string>();
  const add = (terms: Iterable<string>): void => {
    for (const term of terms) found.add(term);
  };
  const theirs = foreignHolder(text, before, spellings);
  if (theirs.length > 0) add(theirs);
  const office = OFFICE.exec(text);
  if (office && opens(office.index)) add(holder(office[1] ?? "", before, spellings));
  else if (opens(at(ONE))) add(one(before, spellings));
  if (opens(at(SEVERAL))) {
    add(several(before, spellings));
    if (PAIR.test(text) && pairOf(last, spellings).length === 0) add(leadPair(before, spellings));
  }
  if (BODY.test(text)) add(body(before, spellings));
  if (HIS.test(text))
    add(
      nameTerms(
        last.names.filter((name) => isPerson(name, last.text, spellings)),
        spellings,
      ),
    );
  return found.size === 0 ? NOBODY : found;
}

const FOREIGN =
  /\b[Tt]he (\p{Lu}[\p{L}.]+) (?:(?:foreign|prime|state|top) )?(secretary|minister|president|chancellor|diplomat|premier|leader)\b/u;

/** "The Armenian minister": of those named before, the one who held that office for that country. */
function foreignHolder(text: string, before: readonly Naming[], spellings: Spellings): string[] {
  const [, people = "", office = ""] = FOREIGN.exec(text) ?? [];
  const [country] = people === "" ? [] : termsOf(people, spellings);
  const holders = country === undefined ? [] : spellings.holders(country.term, office.toLowerCase());
  if (holders.length === 0) return [];
  for (const { names } of [...before].reverse()) {
    const found = names
      .flatMap((name) => nameTerms([name], spellings))
      .filter((term) => holders.includes(term));
    if (found.length > 0) return found;
  }
  return [];
}

const NOBODY: ReadonlySet<string> = new Set();
/** Sentences back that somebody may have been named in. */
const REACH = 3;

/** The subject of the nearest sentence that has one; whom it goes on about itself counts as its subject. */
function one(before: readonly Naming[], spellings: Spellings): Iterable<string> {
  for (const sentence of before.slice(-REACH).reverse()) {
    const people = sentence.names.filter((name) => isPerson(name, sentence.text, spellings));
    const subject = people.find((name) => isFree(sentence.text, name));
    const teller = people.find((name) => SAID_BY.test(sentence.text.slice(0, name.start)));
    if (subject ?? teller)
      return nameTerms(
        [subject ?? teller].flatMap((name) => name ?? []),
        spellings,
      );
    if (sentence.echoes.size > 0) return sentence.echoes;
    const only = people[0];
    if (only) return nameTerms([only], spellings);
  }
  return [];
}

/** The last person named with an office; the last subject where none is. */
function holder(office: string, before: readonly Naming[], spellings: Spellings): Iterable<string> {
  const title = new RegExp(
    `\\b${office.slice(0, 6)}\\p{L}*(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?,?\\s`,
    "iu",
  );
  const rightBefore = new RegExp(`${title.source}$`, "iu");
  for (const sentence of [...before].reverse()) {
    const named = sentence.names.findLast(
      (name) =>
        isPerson(name, sentence.text, spellings) &&
        (title.test(name.text) || rightBefore.test(sentence.text.slice(0, name.start))),
    );
    if (named) return nameTerms([named], spellings);
  }
  return one(before, spellings);
}

function several(before: readonly Naming[], spellings: Spellings): string[] {
  for (const sentence of before.slice(-REACH).reverse()) {
    const terms = pairOf(sentence, spellings);
    if (terms.length > 0) return terms;
  }
  return [];
}

/** Those whom a sentence is about, where they are more than one. */
function pairOf(sentence: Naming, spellings: Spellings): string[] {
  const people = sentence.names.filter(
    (name) => isPerson(name, sentence.text, spellings) && !isCountry(name, spellings),
  );
  const terms = [...nameTerms(people, spellings), ...sentence.echoes];
  // Somebody gone on about counts one, by whatever names.
  const echoed = Math.min(2, Math.ceil(sentence.echoes.size / 2));
  return people.length + echoed > 1 ? terms : [];
}

/** "Moscow": it has other names, and is none of the two. */
const isCountry = ({ text }: NameSpan, spellings: Spellings): boolean =>
  termsOf(text, spellings).every(({ term }) => spellings.alike(term).length > 0);

/** Sentences at the head of an article that say whom it is about. */
const HEAD = 2;

/** "The two", far from any pair: the two whom the article is about. */
function leadPair(before: readonly Naming[], spellings: Spellings): string[] {
  const surnames = before
    .slice(0, HEAD)
    .map(({ names, text }) => names.filter((name) => isPerson(name, text, spellings)));
  const pair = surnames.find((people) => people.length === 2);
  return pair === undefined ? [] : nameTerms(pair, spellings);
}

function body(before: readonly Naming[], spellings: Spellings): string[] {
  for (const sentence of before.slice(-REACH).reverse()) {
    const bodies = sentence.names.filter((name) => ORGANISATION.test(name.text));
    if (bodies.length > 0) return nameTerms(bodies, spellings);
  }
  return [];
}

/** Two words and more with capitals, or one that is no place after "in": enough to tell whom "he" may mean. */
function isPerson(name: NameSpan, text: string, spellings: Spellings): boolean {
  if (
    name.first &&
    !name.text.includes(" ") &&
    !termsOf(name.text, spellings).some(({ term }) => spellings.isName(term))
  )
    return false;
  if (name.people || ORGANISATION.test(name.text) || /^[\p{Lu}.]+$/u.test(name.text)) return false;
  return !/\b(?:in|at|near|from|into|outside)\s+(?:the\s+)?$/u.test(text.slice(0, name.start));
}

/** Nothing governs a name: it may be the subject. */
function isFree(text: string, name: NameSpan): boolean {
  return !GOVERNED.test(text.slice(0, name.start)) && !/^'s?\s/u.test(text.slice(name.end));
}

/** The terms of the last two words of names, which hold the surname. */
function nameTerms(names: readonly NameSpan[], spellings: Spellings): string[] {
  return names.flatMap(({ text }) =>
    termsOf(text.split(/\s+/).slice(-2).join(" "), spellings).map(({ term }) => term),
  );
}
