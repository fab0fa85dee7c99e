import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { NOT } from "./not-so.ts";

const BOTH = "(?:they|the (?:two|pair|sides|ministers|men|diplomats)|both(?: \\p{L}+)?|\\p{L}+ and \\p{L}+)";
const TALK =
  "(?:discuss|talk about|speak about|raise|mention|touch (?:up)?on|bring up|cover|deal with|go over)";
/** "Did [Yemen] come up in Paris", "will they discuss [Yemen]". */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `^(?:did|do|will|would|have|had) (?:the )?${BOTH} (?:also |ever )?${TALK}(?:e?d)? (?<what>.+?)(?<rest> (?:in|at|during|on|with|when) .+)?$`,
    "iu",
  ),
  /^(?:did|was|were|is|are|will|has|have) (?:the )?(?<what>.+?) (?:also )?(?:c[ao]me up|(?:be(?:en)? )?(?:discussed|raised|mentioned|brought up|covered|touched (?:up)?on)|(?:be )?on the (?:table|agenda)|(?:be )?among the (?:topics|subjects)|(?:be )?(?:a|one) (?:of the )?(?:topics?|subjects?))(?<rest> .+)?$/iu,
];
const TOLD =
  /\b(?:discuss\w*|rais(?:ed?|es|ing)|voic(?:ed?|es|ing)|express(?:ed|es|ing)|mention\w*|talk(?:s|ed)? (?:about|o(?:ver|n) (?!the (?:tele)?phone))|sp(?:oke|eak)\w* (?:about|of|on (?!the (?:tele)?phone))|conversation (?:about|on)|exchang\w+|agenda|touch\w* (?:up)?on|brought up|bring up|dealt with|deal with|went over|covered|focus\w* on|press(?:ed|es)|pressing|talks (?:about|on|over)|concern(?:s|ed)? (?:about|over|at)|subjects?|topics?)\b/giu;
const AHEAD =
  /\b(?:will|would|shall|(?:is|are|plan\w*|going|expect\w*|due|hop\w+|want\w*|wish\w*|intend\w*|tried|ready|willing|reluctant|agreed|promis\w+|offer\w+) to)(?: also)? $/i;
/** Not of those who talk with each other. */
const OUTSIDERS =
  /\b(?:critics?|reporters?|journalists?|analysts?|experts?|protest\w+|observers?|residents?|commentators?|newspapers?|media)\b[^,;]*$/i;
const ASIDE =
  /^(?:calls?|meetings?|talks?|conversations?|phone|telephone|contacts?|talk|agenda|table|topics?|subjects?|also)$/i;

/**
 * Yes where a sentence has that talked about of which it is asked whether it came up: behind a word for talking, not denied,
 * and not merely ahead unless that is asked; else Not known. Null where no such thing is asked.
 */
export function onDiscussed(
  { words, people, days }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): "Yes" | "Not known" | null {
  const { what = "", rest = "" } =
    ASKED.map((one) => one.exec(words)).find((one) => one !== null)?.groups ?? {};
  if (what === "") return null;
  if (
    NOT.test(words) ||
    /\b(?:only|just|all|nothing else)\b/i.test(words) ||
    facts.isQuestion ||
    !isOfThen(days, facts)
  )
    return "Not known";
  const of = (part: string): AskedTerm[] =>
    terms.filter(({ printed, light }) => !light && part.includes(printed) && !ASIDE.test(printed));
  const [own, others] = [of(what), of(rest)];
  const told = [...facts.text.matchAll(TOLD)].filter((one) => isTold(one.index, words, facts));
  const isBehind = (term: AskedTerm): boolean =>
    ["same", "echo"].includes(matchOf(term, facts)) &&
    facts.terms.some(
      ({ term: one, start }) =>
        one === term.term &&
        told.some(({ index }) => index < start && !NOT.test(facts.text.slice(index, start))),
    );
  // Whoever takes part need not be named again where the two talk.
  const isThere = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" ||
    (people.length > 0 && term.sort === "name" && term.alike.length + term.holders.length === 0);
  return own.length > 0 && own.every(isBehind) && others.every(isThere) ? "Yes" : "Not known";
}

/** "Will they discuss Yemen", "is it on the agenda": of what lies ahead. */
export function asksForAgenda(words: string): boolean {
  return /^(?:will|would|is|are)\b/i.test(words) && ASKED.some((one) => one.test(words));
}

const AGENDA_ASKED =
  /^(?:will|would|is|are|was|were|has|have)\b(?=.*\b(?:be|agenda|table|among)\b)|^(?:will|would|is|are)\b/i;

/** Told as done, or as to be done where that is asked; under no denial. */
function isTold(at: number, asked: string, { text }: SentenceFacts): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return !NOT.test(before) && !OUTSIDERS.test(before) && (AGENDA_ASKED.test(asked) || !AHEAD.test(before));
}

/** A month that is asked for is that of the article. */
function isOfThen(days: Question["days"], { article: { published } }: SentenceFacts): boolean {
  return days.every(
    ({ year, month }) =>
      published !== null &&
      (year === null || published.startsWith(String(year))) &&
      (month === null || Number(published.slice(5, 7)) === month),
  );
}
