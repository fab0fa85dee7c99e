import type { Spellings } from "../../search/spellings.ts";
import type { NameSpan } from "./names.ts";
import { isFree, isOrganisation, type Naming, nameTerms } from "./persons-told.ts";
import { body, holder, ofCountry, ofItsCountry, ofPeople, one, pair, several } from "./references.ts";

const ONE = /\b(?:[Hh]e|[Ss]he)\b/u;
/** "The minister", "the U.S. Secretary of State": a person spoken of before, by office. */
const OFFICE =
  /\b[Tt]he ((?:[\p{L}.-]+ ){0,3}?)([Ss]ecretary of [Ss]tate|[Ff]oreign [Ss]ecretary|[Ss]ecretary|[Mm]inister|[Pp]resident|[Pp]remier|[Ee]nvoy|[Dd]iplomat|[Cc]hancellor|[Aa]mbassador|[Ss]pokes\p{L}+|leader|official)(?! (?:of|for)\b|[ -]General\b|'s? (?:office|spokes)|\s\p{Lu})\b/u;
const PLAIN = /^(?:(?:top|senior|chief|new|foreign|Foreign|prime|Prime|state|visiting|veteran) )*$/;
const OF_PEOPLE = /^(\p{Lu}[\p{L}.]+) (?:(?:top|senior|chief|new|foreign|Foreign|prime|Prime|state) )*$/u;
/** "The American [used the call]", "the Russian.": one of a people. */
const NATIONAL =
  /\b[Tt]he (\p{Lu}\p{L}+(?<!s|sh|ch|ese))(?=[,.;]| (?:and|had|has|was|is|would|will|could|did|does|also|then|last|later|never|not|said|told|came|went|took|gave|made|left|met|saw|held|sat|spoke|in turn|for his|for her|\p{Ll}+ed (?:the|that|to|a|an|his|her|its|for|about|on|in)\b))/gu;
/** "They", "the ministers": several. */
const SEVERAL =
  /\b(?:[Tt]hey|[Bb]oth sides|between them|[Tt]he (?:foreign )?(?:ministers|sides|men|women|diplomats|presidents|leaders))\b/u;
/** "The two", "the pair": just two. */
const PAIR =
  /\b(?:[Tt]he (?:two|pair)\b(?! (?:countries|states|governments|nations|sides|Americans|Koreas))|[Bb]oth (?:(?:foreign )?(?:men|women|ministers|diplomats|presidents|leaders)|had|have|were|are|want|said|came|went|sat|will|would|agreed|met)\b|[Tt]he two (?:foreign )?(?:ministers|men|sides|diplomats|presidents|leaders))/u;
/** "The conversation lasted an hour": whose it was is told before. */
const OCCASION =
  /(?:^["'(]?|[,;:] |\b(?:said|that|but|and) )(?:The|the) (?:\p{L}+ ){0,2}?(?:conversation|talks|meeting|call|session|encounter|discussions?|negotiations)\b(?! (?:between|with|of|among|about)\b)/u;
/** "The ministry", "the statement", "It called …". */
const BODY =
  /^(?:["'(]?)(?:It|The (?:ministry|department|agency|mission|statement|council|group|party|bank))\b/u;
const HIS = /^["'(]?(?:His|Her|Their)\b/u;
const ITS = /^["'(]?Its\b/u;

/** Terms of those whom a sentence goes on about without naming them: "he" after a sentence whose subject is a person. */
export function echoesIn(
  { text, people }: Pick<Naming, "text" | "people">,
  before: readonly Naming[],
  spellings: Spellings,
): ReadonlySet<string> {
  const last = before.at(-1);
  if (!last) return NOBODY;
  const at = (pattern: RegExp): number => pattern.exec(text)?.index ?? -1;
  const opens = (place: number): boolean =>
    place >= 0 && !people.some((name) => name.end <= place && isFree(text, name));
  const office = byOffice(text, opens, before, spellings);
  return new Set([
    ...office,
    ...byPeople(text, before, spellings),
    ...(office.length === 0 && opens(at(ONE)) ? one(before, spellings) : []),
    ...(opens(at(PAIR)) ? pair(before, spellings) : opens(at(SEVERAL)) ? several(before, spellings) : []),
    ...(OCCASION.test(text) && people.length === 0 ? pair(before, spellings) : []),
    ...(BODY.test(text) ? body(before, isOrganisation, spellings) : []),
    ...(HIS.test(text) ? nameTerms(last.people, spellings) : []),
    ...(ITS.test(text) ? nameTerms(last.names.filter(isBody(last)), spellings) : []),
  ]);
}

/** A country, a body: whatever is named and is no person. */
const isBody =
  ({ people }: Naming) =>
  (name: NameSpan): boolean =>
    !name.people && !people.includes(name);

const NOBODY: ReadonlySet<string> = new Set();

function byOffice(
  text: string,
  opens: (place: number) => boolean,
  before: readonly Naming[],
  spellings: Spellings,
): readonly string[] {
  const match = OFFICE.exec(text);
  if (!match) return [];
  const [, how = "", office = ""] = match;
  const people = OF_PEOPLE.exec(how)?.[1];
  if (people !== undefined) {
    const words = office.toLowerCase().split(" ");
    const found = ofCountry(people, words, before, spellings);
    if (found.length > 0) return found;
  }
  const own = ofItsCountry(office, before, spellings);
  if (own.length > 0) return own;
  return opens(match.index) && PLAIN.test(how) ? holder(office, before, spellings) : [];
}

const byPeople = (text: string, before: readonly Naming[], spellings: Spellings): string[] =>
  [...text.matchAll(NATIONAL)].flatMap(([, people = ""]) =>
    spellings.isPeople(people) ? ofPeople(people, before, spellings) : [],
  );
