import { deedAt, doerOf, isPassiveAt } from "../spans/doers.ts";
import { isAskedName } from "./asked-name.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

/** Whoever does it stands right behind the auxiliary, and before the deed: "why did [Holm] [call] it off". */
const WHO_DOES =
  /^(?:[Aa]nd )?(?:[Ww]hy|[Ww]hen|[Ww]here|[Hh]ow(?: long| often)?) (?:did|does|do|has|have|had|will|would) (?:\p{Lu}[\p{L}.'-]* ){0,2}?(\p{Lu}[\p{L}.'-]*) (\p{Ll}[\p{L}-]+)/u;
/** Two do it together, or it is told from either side. */
const MUTUAL =
  /^(?:meet|met|see|seen|speak|spoken|talk|talked|call|called|phone|confer|agree|say|said|tell|told|think|want|react|respond|visit)$/i;

/** "Why did Holm call it off": that Berg called his own off, in a sentence without Holm. */
export function isDeedOfAnother({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  const [, who, does = ""] = WHO_DOES.exec(words) ?? [];
  const subject = terms.find(({ printed, sort }) => sort === "name" && printed === who);
  if (subject === undefined || subject.holders.length > 0 || matchOf(subject, facts) !== "none") return false;
  if (MUTUAL.test(does) && !/\bcall(?:ed)?\b.* off\b/i.test(words)) return false;
  const deed = terms.some(({ printed, light }) => printed === does && !light)
    ? deedAt([does], { terms, facts })
    : null;
  if (deed === null || isPassiveAt(facts, deed.start)) return false;
  const doer = doerOf(facts, deed.start);
  if (doer === null) return false;
  return facts.names.some(
    ({ start, end, text, people }) =>
      start >= doer.start && end <= doer.end && !people && !isAskedName(text, terms),
  );
}
