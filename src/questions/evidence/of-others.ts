import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

/** A figure of others, somebody who holds no such post, or the day of a meeting in another town. */
export function isOfOthers(contender: Contender): boolean {
  return isOfAnotherPeople(contender) || holdsNoSuchPost(contender) || isDayElsewhere(contender);
}

const named = (terms: readonly AskedTerm[], printed: string | undefined): AskedTerm | undefined =>
  terms.find((term) => term.printed === printed);

/** "How many Danish pilots": Swedish ones, where no Danes stand. */
function isOfAnotherPeople({
  question: { asks, words, focus },
  terms,
  sentence: { facts },
}: Contender): boolean {
  if ((asks !== "how many" && asks !== "which") || focus === null) return false;
  const before = new RegExp(`\\b(\\p{Lu}[\\p{L}-]+) (?:\\p{Ll}+ )?${escaped(focus)}\\b`, "u").exec(
    words,
  )?.[1];
  const people = named(terms, before);
  if (people === undefined || matchOf(people, facts) !== "none") return false;
  const ofSort = new RegExp(`^ (?:\\p{Ll}+ )?${escaped(focus.replace(/s$/, ""))}`, "iu");
  return facts.names.some(({ people: isPeople, end }) => isPeople && ofSort.test(facts.text.slice(end)));
}

const POST_ASKED =
  /^who (?:is|was|are|were) the (?:[\p{L}-]+ )??(captain|skipper|pilot|mayor|governor|judge|lawyer|owner|author|editor|chairman|chairwoman|commander|treasurer|interpreter|translator|director|manager|architect|widow|wife|husband|son|daughter) of\b/iu;

/** "Who is the captain of the ship": a ship without a captain. */
function holdsNoSuchPost({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  const post = named(terms, POST_ASKED.exec(words)?.[1]);
  if (post === undefined) return false;
  const before = facts.goesOn ? around.before.slice(-1) : [];
  return [facts, ...before].every((one) => matchOf(post, one) === "none");
}

const DAY_IN =
  /^(?:when|on (?:what|which) (?:day|date)) .*\b(?:meet|met|talks?|meetings?|conference|summit|session|negotiations|sit down|see each other)\b.*? in (\p{Lu}[\p{L}-]+)\b/u;
const NO_TOWN = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/;

/** "When will the talks in Bergen be": the day of others in Molde. */
function isDayElsewhere({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  const asked = named(terms, DAY_IN.exec(words.replace(/^W/, "w"))?.[1]);
  if (asked?.sort !== "name" || asked.alike.length > 0) return false;
  const told = facts.goesOn ? [facts, ...around.before.slice(-1)] : [facts];
  if (told.some((one) => matchOf(asked, one) !== "none")) return false;
  return [...facts.text.matchAll(/\bin (?:the \p{Ll}+ (?:of )?)?(\p{Lu}[\p{L}-]+)/gu)].some(
    ([, town = ""]) => !NO_TOWN.test(town),
  );
}
