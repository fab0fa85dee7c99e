import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";

const NEGATED =
  "(?:(?:would|could|did|does|do|will|has|have|had|is|are|was|were) not|(?:would|could|did|does|do|has|have|had|is|are|was|were)n't|won't|never)";
const NOBODY = "(?:neither|nobody|no one|none)\\b[^.;]{0,60}?";
const SAYS =
  "(?:say|said|tell|told|name[ds]?|identif(?:y|ied)|reveal(?:ed)?|disclosed?|specif(?:y|ied)|mention(?:ed)?|publish(?:ed)?)";
const DATE = "(?:an? |any |the )?(?:new |exact |firm )?(?:date|day|time(?:table)?)";

/**
 * What is asked, the words in which that is said not to be so, and those in which it is told to be so; whoever is asked
 * about does, or does not do, it himself.
 */
const DENIALS: readonly (readonly [asked: RegExp, denied: RegExp, told: RegExp])[] = [
  // "Neither said when it will open": no date.
  [
    /\b(?:set|fix|give|gave|name|announce|agree(?:d)? on|offer)(?:e?d)? (?:an? |any |the )?(?:new )?(?:date|day)\b|\b(?:date|day) (?:\S+ )?(?:set|fixed|named|given|announced)\b|\bsay when\b/iu,
    new RegExp(
      `\\b(?:${NOBODY}|${NEGATED} )${SAYS}(?: \\p{Ll}+)? when\\b|\\b${NEGATED} (?:set|give|gave|given|fix(?:ed)?|offer(?:ed)?|name[d]?) ${DATE}|\\bno (?:new |firm )?(?:date|day) (?:was|were|has|had|is|yet)\\b|\\b(?:offered|gave|named|set|fixed) no (?:new |firm )?(?:date|day)\\b|\\bwithout (?:setting|naming|giving|fixing|saying) (?:${DATE}|when)\\b`,
      "iu",
    ),
    /\b(?:set|fixed|gave|named|announced|agreed on|offered) (?:an? |the )(?:new )?(?:date|day)\b/iu,
  ],
  // "He would not name them": not named, not made public.
  [
    /\b(?:nam(?:e|ed|es)|identif\w+|disclos\w+|reveal\w*|made? public|publish\w*|(?:say|said|tell|told)(?: \p{L}+)? (?:who|what|which|where|whether|why|how))\b/iu,
    new RegExp(
      `\\b${NEGATED} (?:\\p{L}+ly )?(?:be )?(?:say|tell|name|naming|named|identify|reveal|disclose|specify|publish|made public)\\b|\\b(?:declin|refus)\\w+ to (?:say|tell|name|identify|reveal|disclose|specify|publish|make)\\b|\\b(?:keep|keeps|kept) (?:\\p{Ll}+ ){0,3}?(?:secret|under wraps|to (?:him|her|them)sel(?:f|ves))|\\bnone of (?:which|them|it)\\b[^.;]{0,20}(?:public|publish|disclos|named)|\\b${NOBODY}(?:said|say|told|tell|disclosed|revealed|named)\\b`,
      "iu",
    ),
    /\b(?:named|identified|disclosed|revealed|published|made public|(?:said|told \p{L}+) (?:who|what|which|where|whether|why|how))\b/iu,
  ],
  [
    /\bapolog(?:i[sz]ed?|y|ies)\b|\b(?:say|said) sorry\b/i,
    new RegExp(
      `\\bnothing to (?:apologi[sz]e|be sorry) for\\b|\\bno apolog(?:y|ies)\\b|\\bapology\\b[^.;]{0,60}\\b(?:he|she|they|it) (?:did|would|has|had) not\\b|\\b(?:offered|expressed|voiced|gave) (?:only|no more than|nothing but)\\b|\\b(?:stopped|fell) short of (?:an |any )?apolog|\\bno need to (?:apologi[sz]e|say sorry)\\b|\\b${NEGATED} (?:apologi[sz]e|say sorry)`,
      "iu",
    ),
    /\b(?:apologi[sz]ed|said (?:sorry|(?:he|she|they|it) (?:was|were) sorry))\b/iu,
  ],
  [
    /\bsign(?:ed|s)?\b/i,
    new RegExp(
      `\\bwithout (?:signing|initial+ing|(?:putting|adding|setting) (?:his|her|its|their|a) (?:name|names|signatures?|pen))\\b|\\b${NEGATED} (?:put|add|set) (?:his|her|its|their|a) (?:names?|signatures?|pen)\\b|\\bneither\\b(?![^.;]{0,40}\\b(?:sa(?:y|id)|tell|told|kn[eo]w|when|if|that)\\b)[^.;]{0,70}\\b(?:put|added|signed)\\b`,
      "iu",
    ),
    /\b(?:signed|(?:put|added|set) (?:his|her|its|their) (?:names?|signatures?) (?:to|under))\b/iu,
  ],
  [
    /\b(?:members?|part of|belongs?|one of)\b/i,
    new RegExp(`\\b${NEGATED} (?:belong|an? (?:\\p{Ll}+ )?members?|members?|part of|among|one of)\\b`, "iu"),
    /\b(?:(?:is|are|was|were) (?:an? |the )?(?:\p{Ll}+ ){0,2}?(?:members?|part of|one of)|belong(?:s|ed)? to)\b/iu,
  ],
  [
    /\b(?:present|at the|in the room|attend\w*|there)\b/i,
    new RegExp(`\\b${NEGATED} (?:present|there|in the room|at the table|among (?:them|those|the))\\b`, "iu"),
    /\b(?:(?:is|are|was|were) (?:also )?(?:present|there|in the room|at the table|among)|attended|took part)\b/iu,
  ],
  // In one hall, and by messengers.
  [
    /\b(?:directly|face[- ]to[- ]face|(?:in|at) (?:one|the same) (?:room|table|hall)|to each other|each other)\b/i,
    new RegExp(
      `\\b${NEGATED} (?:\\p{L}+ly )?(?:address|speak|talk|look|see|meet|exchange)\\w*\\b[^.;]{0,30}\\b(?:each other|one another|direct\\w*|face)|\\bin (?:separate|different|adjoining|adjacent) rooms\\b|\\bthrough (?:the )?(?:\\p{L}+ )?(?:mediators|intermediaries|go-betweens)\\b|\\b(?:refus|declin)\\w+ to (?:sit|be|meet|stay) (?:in the same|in one|at the same|with|face)`,
      "iu",
    ),
    /\b(?:met|spoke|talked|negotiated|sat|dealt) (?:[\p{L}'-]+ ){0,3}?(?:direct\w*|face|(?:in|at) (?:one|the same))\b/iu,
  ],
  // She wanted to see him; his office said no.
  [
    /^(?:did|has|have)\b.*\b(?:meet|met|see|seen|speak|spoken|talk(?:ed)?|receive[d]?)\b/i,
    /\b(?:want(?:s|ed)|wish(?:es|ed)|hop(?:es|ed)|ask(?:s|ed)|sought|tried|request(?:s|ed)|propos(?:es|ed)) [^.;]{0,90}?(?:;|, but|,? and)(?: [\p{L}'-]+){1,5}? (?:said no|turned (?:\p{L}+ ){0,3}?down|(?:refused|declined)(?! to (?:say|comment|confirm))|rejected (?:it|the (?:request|idea|offer|proposal))|did not agree)\b/iu,
    /\b(?:met|saw|seen|received|spoke|spoken|talked)\b/iu,
  ],
  // A journey that was called off, or is not to be after all.
  [
    /\b(?:go|going|went|come|coming|came|travel(?:l?ed|l?ing)?|visit(?:ed|ing)?|fly|flying|flew)\b/i,
    new RegExp(
      `\\b(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing)|scrap(?:ped|s|ping)|drop(?:ped|s)|abandon(?:ed|s)|(?:put off|postpon(?:ed|es))(?![^.;]*\\b(?:until|till|by|to (?!\\p{Lu}(?!\\p{L}*day\\b))))) (?:an?|the|his|her|its|their|this)(?: \\p{L}+){0,3}? (?:trip|visit|journey|flight|travel|plans?)\\b|\\bchanged (?:his|her|its|their) minds?\\b|\\b${NEGATED} (?:be )?(?:go(?:ing)?|com(?:e|ing)|travel(?:l?ing)?|fly(?:ing)?) (?:\\p{L}+ ){0,3}?after all\\b`,
      "iu",
    ),
    /\b(?:went|came|flew|travell?ed|visited|arrived|landed)\b/iu,
  ],
];

/** Asks for just that denial, or for what is left after it. */
const DENIAL_ASKED =
  /\b(?:call(?:ed)? off|cancel\w*|scrap\w*|refus\w*|declin\w*|postpon\w*|put off|den(?:y|ied))\b/i;
/** Under one of these it is a condition, a charge or a wish, or is denied itself. */
const UNDER =
  /\b(?:if|unless|whether|accus\w+|alleg\w+|claim\w*|threat\w*|might|could|may|urg\w+|ask\w*|demand\w*|den(?:y|ies|ied|ying)|reports?|rumou?rs?|not|never|no|nobody|without|refus\w+|declin\w+)\b[^,;]*$|n't [^,;]*$/iu;

/** "Did she sign it": she left without putting her name to it. Denied in words of another sort, by or of the very one asked about. */
export function isDeniedInWords(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before: SentenceFacts | undefined,
): boolean {
  if (NOT.test(asked) || DENIAL_ASKED.test(asked) || facts.isQuestion) return false;
  return DENIALS.some(([wanted, denial, done]) => {
    const said = wanted.exec(asked)?.[0];
    const off = said === undefined ? null : denial.exec(facts.text);
    if (said === undefined || off === null || UNDER.test(facts.text.slice(0, off.index))) return false;
    if (isToldBeside(done, off, terms, facts) || isOfElse(off.index + off[0].length, terms, facts))
      return false;
    return isOnIt(said, terms, facts, before) && isByThem(terms, facts, off.index);
  });
}

/** "He named the envoy and would not say why", "called off his trip to Paris and flew to Oslo": what is asked is told beside it. */
function isToldBeside(
  done: RegExp,
  { index: from, 0: denial }: RegExpExecArray,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): boolean {
  return [...facts.text.matchAll(new RegExp(done.source, "giu"))].some(
    ({ index, 0: { length } }) =>
      (index < from || index >= from + denial.length) &&
      !UNDER.test(facts.text.slice(0, index)) &&
      !isOfElse(index + length, terms, facts) &&
      isByThem(terms, facts, index),
  );
}

/** "Did he go to Oslo": a trip [to Paris] was called off; "a member of NATO" is none of the bloc that is asked about. */
function isOfElse(at: number, terms: readonly AskedTerm[], { text, names }: SentenceFacts): boolean {
  const start = at + (TO_WHAT.exec(text.slice(at))?.[0].length ?? 0);
  const town = names.find((name) => name.start === start);
  return start > at && town !== undefined && !isAskedName(town.text, terms);
}

const TO_WHAT = /^ (?:(?:to|for|of|in) )?(?:the )?/;

/** Everybody whom the question names, and half of what else it says, stand there or are gone on about. */
function isOnIt(
  said: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before: SentenceFacts | undefined,
): boolean {
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" ||
    term.holders.some((one) => facts.counts.has(one)) ||
    (before !== undefined && GOES_ON.test(facts.text) && matchOf(term, before) !== "none");
  const names = terms.filter(({ sort }) => sort === "name");
  const own = terms.filter(
    ({ sort, light, printed }) => sort !== "name" && !light && !said.includes(printed),
  );
  return names.every(isMet) && 2 * own.filter(isMet).length >= own.length && names.length + own.length > 0;
}

/** Goes on about somebody, or the two, whom the sentence before names. */
const GOES_ON = /\b(?:he|she|they|neither|nobody|both|the two|there)\b/i;
const BORDER = /;\s|,? \b(?:but|while|whereas|and|which|whom|where|as)\b /giu;
const ASIDE = /\b(?:in|at|from|to|of|with|for|over|on|by|than|against) (?:the )?(?:\p{L}+ )?$/iu;

/** Nobody else stands before it in its own statement, as who does it. */
function isByThem(terms: readonly AskedTerm[], facts: SentenceFacts, at: number): boolean {
  const borders = [...facts.text.slice(0, at).matchAll(BORDER)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const named = facts.names.filter(
    ({ start, end, people, text }) =>
      end <= at && !people && !/day$/.test(text) && !ASIDE.test(facts.text.slice(0, start)),
  );
  const from = borders.findLast((border) => named.some(({ start }) => start >= border)) ?? 0;
  const own = named.filter(({ start }) => start >= from);
  return own.length === 0 || own.some(({ text }) => isAskedName(text, terms)) || !hasName(terms);
}

const hasName = (terms: readonly AskedTerm[]): boolean => terms.some(({ sort }) => sort === "name");
