import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";

const SAY =
  "say|says|said|tell|tells|told|stat(?:e|es|ed)|announc(?:e|es|ed)|declar(?:e|es|ed)|add|adds|added";
const INSIST =
  "insist(?:s|ed)?|stress(?:es|ed)?|warn(?:s|ed)?|argu(?:e|es|ed)|repeat(?:s|ed)?|reiterat(?:e|es|ed)";
const REQUEST =
  "ask(?:s|ed)?|urg(?:e|es|ed)|press(?:es|ed)?|call(?:s|ed)? (?:on|for|upon)|want(?:s|ed)?|demand(?:s|ed)?|request(?:s|ed)?|appeal(?:s|ed)? to|push(?:es|ed)?";
const RAISE =
  "mention(?:s|ed)?|rais(?:e|es|ed)|brought up|bring up|voic(?:e|es|ed)|express(?:es|ed)?|discuss(?:es|ed)?|complain(?:s|ed)?|(?:talk|sp[eo]a?ke?)(?:s|ed)? (?:of|about)|touch(?:es|ed)? on";
const DENY = "den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:e|es|ed)|dismiss(?:es|ed)?";

const SHOULD = /\b(?:should|must|ought to|ha(?:s|ve|d) to|needs? to|needed to)\b/i;

/** What somebody does in words, as it is asked, and as a sentence may tell it. */
const IN_WORDS: readonly { readonly asked: RegExp; readonly told: RegExp; readonly with: RegExp | null }[] = [
  { asked: rx(`(?:${DENY})`), told: rx(`(?:${DENY})`), with: null },
  { asked: rx(`(?:${REQUEST})`), told: rx(`(?:${REQUEST})`), with: null },
  {
    asked: rx(`(?:${REQUEST})`),
    told: rx(`(?:${SAY}|${INSIST})`),
    with: SHOULD,
  },
  // Who agrees that something should be wants it to be.
  { asked: rx("(?:want(?:s|ed)?)"), told: rx("(?:agree(?:s|d)? that)"), with: SHOULD },
  { asked: rx(`(?:${SAY}|${INSIST})`), told: rx(`(?:${SAY}|${INSIST})`), with: null },
  { asked: rx(`(?:${RAISE})`), told: rx(`(?:${RAISE}|${REQUEST}|${SAY}|${INSIST})`), with: null },
];

function rx(source: string): RegExp {
  return new RegExp(`\\b${source}\\b`, "giu");
}

const ASKED =
  /^(?:did|has|have|had|does|do) (.+?) (?:\p{L}+ly |also |ever |again )?((?:say|said|tell|told|state|announce|declare|insist|stress|warn|argue|repeat|reiterate|ask|urge|press|call(?:ed)? (?:on|for|upon)|want|demand|request|appeal|push|mention|raise|bring up|voice|complain about|talk about|speak about|refer to|touch on|deny|denied|reject|refute|dismiss)\w*)\b(.*)$/iu;

/** Words of a wish and a plan, for which a denial or a request has others. */
const PLAN =
  /^(?:plans?|planned|intentions?|intend\w*|wish\w*|accusations?|claims?|reports?|charges?|idea)$/i;
const ENOUGH = 0.6;

/**
 * Whether a sentence has the one asked about say, ask for or deny just that: "did he ask them to leave" of "he told them
 * that they should leave". Null where no such thing is asked.
 */
export function isInHisWords(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): boolean | null {
  const [, who = "", verb = ""] = ASKED.exec(asked) ?? [];
  const speaker = terms.find(({ sort, printed }) => sort === "name" && who.includes(printed));
  if (verb === "" || speaker === undefined) return null;
  const at = IN_WORDS.filter((one) => fresh(one.asked).test(verb)).flatMap((one) =>
    [...facts.text.matchAll(one.told)].filter(
      ({ index }) =>
        (one.with === null || one.with.test(facts.text.slice(index))) && isBy(speaker, facts, index),
    ),
  );
  return at.some(({ index }) => isCovered(asked, terms, facts, index));
}

function fresh(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, "iu");
}

/** Not told as done: "will tell", "did not say", "wants to ask". */
const UNDONE =
  /\b(?:will|would|should|could|might|may|must|can|not|never|to|nobody|neither|refused to|declined to|to have)(?: \p{L}+ly| also)? $/iu;

/** The last name before a verb, inserted words left out, is who says it. */
function isBy(speaker: AskedTerm, facts: SentenceFacts, verb: number): boolean {
  const before = facts.text.slice(0, verb);
  if (UNDONE.test(before)) return false;
  const inserted = /,[^,]*,\s*(?:(?:also|again|has|have|had|later|\p{L}+ly)\s)*$/u.exec(before);
  const end = inserted?.index ?? before.length;
  const names = facts.names.filter((name) => name.end <= end);
  const last = names.at(-1);
  const isIt = (term: string): boolean =>
    term === speaker.term ||
    speaker.alike.includes(term) ||
    speaker.holders.includes(term) ||
    // "The parliament of Crimea" for "the Crimean parliament".
    (speaker.printed.length > 4 && sharePrefix(term, speaker.term));
  if (last === undefined || facts.text.slice(last.end, end).split(" ").length > 6)
    return (
      [speaker.term, ...speaker.holders].some((one) => facts.echoes.has(one)) &&
      /\b(?:he|she|they|it)\b[^,;]*$/i.test(before)
    );
  if (facts.echoes.has(speaker.term) && BY_OFFICE.test(before.slice(last.start))) return true;
  return facts.terms.some(({ term, start, end: to }) => start >= last.start && to <= last.end && isIt(term));
}

/** "The U.S. secretary of state also …": an office that stands for the one asked about. */
const BY_OFFICE =
  /^[^,;]*\b(?:minister|secretary(?: of state)?|president|chancellor|premier|counterpart)\b(?: also| has| had)* $/i;

function isCovered(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts, verb: number): boolean {
  const speaker = ASKED.exec(asked)?.[1] ?? "";
  const isSpeaker = ({ printed, holders }: AskedTerm): boolean =>
    speaker.includes(printed) && holders.some((one) => facts.echoes.has(one));
  if (NOT.test(facts.text.slice(verb)) !== NOT.test(asked)) return false;
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" || term.holders.some((one) => facts.counts.has(one)) || isSpeaker(term);
  const said = ASKED.exec(asked)?.[2] ?? "";
  const own = terms.filter(({ printed, light }) => !light && !said.includes(printed) && !PLAN.test(printed));
  const names = own.filter(({ sort }) => sort === "name");
  const others = own.filter(({ sort }) => sort !== "name");
  const all = others.reduce((sum, { weight }) => sum + weight, 0);
  const met = others.filter(isMet).reduce((sum, { weight }) => sum + weight, 0);
  return names.every(isMet) && own.length > 1 && met >= ENOUGH * all;
}
