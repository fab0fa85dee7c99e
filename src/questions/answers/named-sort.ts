import { isAskedName } from "../evidence/asked-name.ts";
import { toldBy } from "../evidence/candidates.ts";
import { freshNames } from "../evidence/cues.ts";
import { matchOf } from "../evidence/features.ts";
import { identityAsked } from "../evidence/identity.ts";
import type { Proposed } from "./no-answer.ts";
import { persons } from "./persons-named.ts";
import { withoutTeller } from "./without-teller.ts";

const PEOPLE =
  "officials?|diplomats?|ministers?|leaders?|commanders?|envoys?|ambassadors?|generals?|lawmakers?|senators?|presidents?|politicians?|spokes(?:man|woman|person|men|people)|delegates?|negotiators?|governors?|mayors?|experts?|journalists?|analysts?|captains?|chiefs?|judges?|officers?|aides?|advis[eo]rs?";
const WHICH_ONE = new RegExp(
  `^(?:and )?(?:(?:with|to|by|from|for) )?(?:which|what) ((?:(?!(?:other|nations?|countr(?:y|ies)|states?|did|do|does|will|would|is|are|was|were|has|have|had|can|could|should|shall|to|may|might|must)\\b)[\\p{L}'-]+ ){0,3}?)(?:${PEOPLE})\\b(?!'s)`,
  "iu",
);
/** Says what office he holds, or that he is one of several: hardly ever told again. */
const RANK =
  /^(?:\p{Ll}+ly|senior|top|high|higher|leading|chief|foreign|prime|defen[cs]e|interior|deputy|first|next|second|two|three|four|of|the|new|former|other)$/iu;

/** Of which country he is need not be told. */
const PEOPLE_ADJECTIVE =
  /^(?:\p{L}+(?:an|ian|ish|ese)|French|German|Dutch|Swiss|Greek|Turk|Czech|Saudi|Iraqi|Israeli|Pakistani|Azeri|Western|EU|U\.?S\.?|UN)$/iu;

/** "Which rebel leader did he ring": a sentence without a rebel, or without anybody by name. */
function isNoneOfThem({ question: { words }, terms, sentence }: Proposed): boolean {
  const which = WHICH_ONE.exec(words);
  if (which === null) return false;
  const { facts } = sentence;
  const sort = (which[1] ?? "")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !RANK.test(word) && !PEOPLE_ADJECTIVE.test(word));
  const told = [...toldBy(sentence), ...sentence.around.before.slice(-1)];
  const isMet = (word: string): boolean => {
    const term = terms.find(({ printed }) => printed.toLowerCase() === word.toLowerCase());
    return term === undefined || told.some((one) => matchOf(term, one) !== "none");
  };
  return !sort.every(isMet) || !namesSomebody({ terms, facts });
}

const PLACE_BEFORE = /\b(?:in|at|near|from|to|into|on|of|over) (?:the )?$/i;
const ROLE_BEFORE =
  /\b(?:to|of|from|in) (?:the )?(?:\p{Lu}\p{L}+ ){0,3}(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Ee]nvoy|[Aa]mbassador|[Cc]hief|Mr|Ms|Mrs|Dr)\.? $/u;

/** A name that the question does not hold and that is no place. */
function namesSomebody({
  terms,
  facts,
}: Pick<Proposed, "terms"> & { facts: Proposed["sentence"]["facts"] }): boolean {
  const told = withoutTeller(facts.text);
  const from = facts.text.indexOf(told);
  return freshNames(terms, facts).some(({ text, start, end, people }) => {
    const before = facts.text.slice(0, start);
    const isInside = from < 0 || (start >= from && end <= from + told.length);
    const isPlace = PLACE_BEFORE.test(before) && !/^\S+ \S/.test(text) && !ROLE_BEFORE.test(before);
    return isInside && !people && !isPlace;
  });
}

const WHO_ARE =
  /^(?:and )?who (?:are|were) (?:the|these|those|his|her|its|their|all) (?:[\p{L}'-]+ )*?([\p{L}'-]+)$/iu;

/** "Who are the three nationals": that three of them were spoken of. */
function saysNotWhoTheyAre({ question: { words }, terms, sentence: { facts } }: Proposed): boolean {
  const last = WHO_ARE.exec(words)?.[1];
  if (last === undefined) return false;
  const defined = new RegExp(
    `\\b${last}(?: |, | - | \u2014 | \u2013 )(?:(?:is|are|was|were|who|which|include\\w*|such as|namely|call\\w*)\\b|an? |the )`,
    "iu",
  );
  const told = withoutTeller(facts.text);
  const isTold = persons(facts).some(({ text }) => told.includes(text) && !isAskedName(text, terms));
  return !defined.test(facts.text) && !isTold;
}

/** "What was the isolated case": that there was an isolated case. */
function saysNotWhatItIs({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  const thing = asks === "what" ? identityAsked(words)?.split(" ").at(-1) : undefined;
  if (thing === undefined || /^\p{Lu}|^(?:about|on|for|like|of|with|at|in|to)$/u.test(thing)) return false;
  const mentions = [...facts.text.matchAll(new RegExp(`\\b${thing.replace(/[^\p{L}-]/gu, "")}\\b`, "giu"))];
  return (
    mentions.length > 0 &&
    mentions.every(
      ({ index }) =>
        ANY_BEFORE.test(facts.text.slice(0, index)) &&
        !DEFINES.test(facts.text.slice(index + thing.length)) &&
        !/(?:is|was|are|were|as|called|became) (?:an? |another )?(?:\p{L}+ ){0,2}$/iu.test(
          facts.text.slice(0, index),
        ),
    )
  );
}

const ANY_BEFORE = /\b(?:an?|some|any|another|no|each|every)\s(?:[\p{L}-]+ ){0,2}$/iu;
const DEFINES =
  /^(?:,| -| \u2014|:| \(| called| named| known| of| to| in which| that| for| about| on| which| who| is| was| with| from| against| between)/i;

const WITHIN =
  /^what (?:is|was|were|are) (?:written |said )?(?:in|inside) (?:the |an? |his |her |their |its )?(?:.+ )?(\p{Ll}+)$/iu;
const CONTENT =
  /["\u201c:]|\b(?:that|about|sa(?:ys|id|ying)|reads?|list\w*|contain\w*|consist\w*|includ\w*|propos\w*|call\w* (?:on|for)|ask\w*|warn\w*|invit\w*|urg\w*|demand\w*|with)\b/i;

/** "What was in the letter": that there was a letter. */
function saysNotWhatIsIn({ question: { words }, sentence: { facts, around } }: Proposed): boolean {
  const thing = WITHIN.exec(words)?.[1];
  if (
    thing === undefined ||
    !/^(?:letter|message|note|statement|report|document|text|proposal|plan|memo|telegram|cable|paper|answer|reply)$/i.test(
      thing,
    )
  )
    return false;
  const at = facts.text.toLowerCase().indexOf(thing.toLowerCase());
  if (at < 0)
    return !facts.goesOn && !around.before.slice(-1).some(({ text }) => text.toLowerCase().includes(thing));
  return (
    !CONTENT.test(facts.text.slice(at + thing.length)) &&
    !/\b(?:said|wrote|says|writes)\b.{0,200}\bthat\b/i.test(facts.text.slice(0, at))
  );
}

/** "What is the number of the line": no figure. */
function tellsNoNumber({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return /^what(?:'s| is| was) (?:the )?(?:\p{L}+ ){0,2}number of\b/iu.test(words) && !/\d/.test(facts.text);
}

const WITH_ASKED =
  /^(?:and )?who (?:else )?(?:was|were|is|sat|stood|stands?|sits?|flew|travel\w+|went) (?:there )?(?:with|next to|beside|alongside|near|opposite) /i;
const WITH =
  /\b(?:with|accompan\w+|together|beside|alongside|next to|at (?:[\p{L}.'-]+ ){1,4}side|join\w*|entourage|delegation|escort\w*|in the company|both|and)\b/iu;

/** "Who sat next to him": nobody is with him. */
function isWithNobody({ question: { words }, terms, sentence: { facts } }: Proposed): boolean {
  if (!WITH_ASKED.test(words)) return false;
  const beside = /\b(?:next to|beside|opposite)\b/i.exec(words)?.[0];
  if (beside !== undefined)
    return !new RegExp(`\\b(?:${beside}|at (?:his|her) side|flanked|between)\\b`, "i").test(facts.text);
  return !WITH.test(facts.text) || !namesSomebody({ terms, facts });
}

const CHECKS: readonly ((proposed: Proposed) => boolean)[] = [
  isNoneOfThem,
  saysNotWhoTheyAre,
  saysNotWhatItIs,
  saysNotWhatIsIn,
  tellsNoNumber,
  isWithNobody,
];

/** True where a sentence speaks of what is asked for, and neither names it nor says what it is. */
export function isUnnamed(proposed: Proposed): boolean {
  return CHECKS.some((lacks) => lacks(proposed));
}
