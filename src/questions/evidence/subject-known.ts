import type { Register } from "../../contacts/principals.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { termsOf } from "../../search/terms.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { type AskedTerm, askedTerms } from "./asked-terms.ts";
import { matchOf, sharePrefix } from "./features.ts";
import { factsOf, type SentenceFacts } from "./sentence-facts.ts";

/** Whether a name or a subject of the question stands in what may answer; common words always count as known. */
export function termKnown(term: AskedTerm, question: Question, scope: Scope): boolean {
  if (!isTelling(term) || (term.sort !== "name" && !isSubject(term, question, scope))) return true;
  if (term.printed.toLowerCase() === question.focus || isDescribing(term, question.words)) return true;
  if (/^\d+$/.test(term.term)) return true;
  if (scope.article === undefined && inIndex(term, scope.index)) return true;
  if (scope.article === undefined && scope.index.size > LARGE) return false;
  const articles = scope.record.articles.filter(
    (one) => scope.article === undefined || one.id === scope.article,
  );
  return articles.some((article) => {
    const title = termsOf(article.title, scope.index.spellings).some((one) => one.term === term.term);
    return title || factsOf(article, scope.index.spellings).some((facts) => isNamed(term, facts));
  });
}

/** In a larger archive initials of names ("HRC") are known only where they are printed: sentence by sentence takes minutes. */
const LARGE = 1_000;

/** By the word itself, another name of the same actor, or another form of the word. */
function inIndex({ term, alike }: AskedTerm, index: PassageIndex): boolean {
  if ([term, ...alike].some((one) => index.holds(one))) return true;
  return term.length >= 5 && index.termsFrom(term.slice(0, 5)).some((own) => sharePrefix(own, term));
}

/** Words with a capital that may well be left out, or said otherwise: months, titles, peoples, regions. */
const LOOSE =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|king|queen|prince|princess|pope|president|prime|minister|secretary|chancellor|premier|senator|ambassador|general|state|foreign|house|government|parliament|congress|senate|army|church|court|arabs?|west|western|east|eastern|north|northern|south|southern|europeans?|african|asian|muslims?|christians?|jews?|jewish|islamic|mr|mrs|ms|dr|sir|power|gulf|new|i|since|until|till|from|on|in|at|by|during|under|besides)$/i;

/** "Which [American] diplomat": a people's name before a common word tells of what sort it is, and may be left out. */
function isDescribing({ printed, sort }: AskedTerm, words: string): boolean {
  if (sort !== "name" || !/(?:an|ish|ese|i|ch)$/.test(printed)) return false;
  const after = words.slice(words.indexOf(printed) + printed.length);
  return /^ (?:diplomat|minister|president|envoy|ambassador|official|source|leader|journalist|newspaper|paper|agency|side|guest|visitor|host)s?\b/.test(
    after,
  );
}

/** A name that has to stand where an answer is looked for. */
function isTelling({ printed, alike }: AskedTerm): boolean {
  return !LOOSE.test(printed) && (alike.length === 0 || /^\p{Lu}/u.test(printed) || printed.length > 4);
}

/** A word that the vocabulary or the register knows as a subject, also where it is typed in small letters. */
function isSubject(term: AskedTerm, question: Question, { record }: Scope): boolean {
  const printed = term.printed.toLowerCase();
  const topic = record.vocabulary
    .find(question.words)
    .some((mention) => question.words.slice(mention.start, mention.end).toLowerCase() === printed);
  return topic || namesOf(record.register).has(printed);
}

const names = new WeakMap<Register, Set<string>>();

/** Names and surnames of people and countries, lower case. */
function namesOf(register: Register): Set<string> {
  const known = names.get(register);
  if (known) return known;
  const own = register.principals.filter((one) => one.kind !== "institution");
  const found = new Set(
    own.flatMap((one) => [one.name, one.surname ?? one.name]).map((name) => name.toLowerCase()),
  );
  names.set(register, found);
  return found;
}

/** By the word itself, another form of it ("Crimean"), or another name of the same actor. */
function isNamed(term: AskedTerm, facts: SentenceFacts): boolean {
  const sort = matchOf(term, facts);
  const isOther = facts.initials.has(term.term) || term.alike.some((one) => facts.counts.has(one));
  return sort === "same" || sort === "prefix" || isOther;
}

/** Names and subjects of a question that stand nowhere in what may answer, as typed. */
export function unknownNames(question: Question, scope: Scope): string[] {
  const terms = askedTerms(question.words, question.focus, scope.index);
  return terms.filter((term) => !termKnown(term, question, scope)).map((term) => term.printed);
}
