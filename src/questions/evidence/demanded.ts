import type { Cutting } from "../spans/span.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";

/** "What does she want [Norway] to do", "what should [Norway] do". */
const ASKED: readonly RegExp[] = [
  /^what (?:else )?(?:did|does|do|has|have|had|is|was) (?<who>.+?) (?:want\w*|urg\w*|press\w*|ask\w*|tell\w*|told|expect\w*|advis\w*|recommend\w*|counsel\w*|encourag\w*|invit\w*|call\w* (?:up)?on|push\w*|demand\w*|need) (?:of )?(?:the )?(?<whom>[\p{L}' -]{2,40}?) to (?:do|agree|stop|change|accept)\b/iu,
  /^what (?:should|must|shall|ought|has|have|needs?) (?:the )?(?<whom>[\p{L}' -]{2,40}?) (?:to )?do\b/iu,
];
/** What somebody should do, right behind his name. */
const SHOULD =
  /^\.?(?:'s)?(?: (?!(?:and|but|that|which|who|or)\b)\p{Ll}+){0,2}? (?:should|must|ought to|ha(?:s|ve|d) to|needs? to|needed to)\b/u;
/** What he is asked to do, with the word for asking before his name. */
const TO_DO = /^\.?(?:'s)?(?: \p{Ll}+){0,2}? to \p{Ll}+/u;
const TO_HIM =
  /\b(?:urg(?:ed?|es|ing)|press(?:ed|es|ing)?|ask(?:ed|s|ing)?|call(?:ed|s|ing)? (?:up)?on|demand(?:ed|s|ing)?|want(?:ed|s)?|tell(?:s|ing)?|told|push(?:ed|es|ing)?|encourag\w+|appeal\w* to|need for|important (?:for|that)|wait\w* for|would (?:like|prefer)|expect(?:ed|s|ing)?|invit(?:ed?|es|ing)|advis(?:ed?|es|ing)|beg(?:s|ged)?|warn(?:ed|s|ing)?|hop(?:ed?|es|ing) for|look(?:ed|s|ing)? to|look(?:ed|s|ing)? for|get|lean(?:ed|s|ing)? on) (?:the |its |his |her )?(?:[\p{L}.-]+ ){0,3}$/iu;

/** Whether it is asked what somebody should do. */
export const asksForDemand = (words: string): boolean => ASKED.some((one) => one.test(words));

/** Of whom something is wanted, where he is named; nobody where that is not asked. */
export function whomAsked(words: string, terms: readonly AskedTerm[]): readonly AskedTerm[] {
  return namedIn("whom", words, terms);
}

function namedIn(part: "who" | "whom", words: string, terms: readonly AskedTerm[]): readonly AskedTerm[] {
  const said = ASKED.map((one) => one.exec(words)).find((one) => one !== null)?.groups?.[part] ?? "";
  return terms.filter(({ printed, sort }) => sort === "name" && said.includes(printed));
}

/** Whether a sentence tells what just that one is to do, by the one who is said to want it: "[Norway] should leave", "urged [Norway] to leave". */
export function isDemandedOf({ question: { words }, terms, facts }: Cutting): boolean {
  const own = namedIn("whom", words, terms);
  const isHim = (term: string): boolean =>
    own.some((one) => one.term === term || one.alike.includes(term) || one.holders.includes(term));
  const who = namedIn("who", words, terms);
  if (!who.every((term) => matchOf(term, facts) !== "none")) return false;
  if (who.length > 0 && own.length > 0 && OTHER_ONE.test(facts.text)) return true;
  return facts.terms.some(({ term, start, end }) => isHim(term) && isToDo(facts.text, start, end));
}

/** "Asked [his colleague] to wait": the other of the two, without his name. */
const OTHER_ONE =
  /\b(?:urged|pressed|asked|called (?:up)?on|told|invited|advised|begged|warned) (?:his|her|the) (?:\p{L}+ ){0,2}(?:counterpart|colleague|host|guest|visitor|opposite number)(?: \p{Lu}[\p{L}'-]+)* (?:not )?to \p{Ll}/u;

function isToDo(text: string, start: number, end: number): boolean {
  return SHOULD.test(text.slice(end)) || (TO_HIM.test(text.slice(0, start)) && TO_DO.test(text.slice(end)));
}
