import { escaped } from "../../contacts/escaped.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";

/** "Go to Bergen": a journey, and not "go well". */
const WHITHER = /\b(?:go|going|come|coming)(?: \p{Ll}+)? (?:to|for) (?:the )?\p{Lu}/u;
/** Light as it is, the one deed that is asked for: "will he go to Bergen". */
export const JOURNEY = /^(?:go|going|come|coming)$/i;
export const isJourney = (asked: string, { printed }: AskedTerm): boolean =>
  JOURNEY.test(printed) && WHITHER.test(asked);

/** Whoever is to travel to a town, or visit it, is to go there. */
export function journeyIn(terms: readonly AskedTerm[], { text }: SentenceFacts): { start: number } | null {
  const whither = terms.findLast(({ sort }) => sort === "name");
  if (whither === undefined) return null;
  const found = new RegExp(
    `\\b(?:go|going|come|coming|travel|travell?ing|visit|visiting|fly|flying|head|heading) (?:to |on to |for |in |back to )?(?:the )?(?:\\p{L}+ ){0,2}?${escaped(whither.printed)}`,
    "iu",
  ).exec(text);
  return found && { start: found.index };
}

const AHEAD_ASKED =
  /^(?:will|is|are|does|do)\b.*\b(?:go|going|come|coming|travel(?:l?ing)?|visit(?:ing)?|fly(?:ing)?)\b/i;
const AWAITED =
  /\b(?:is|are) (?:still |now |also )?(?:expected|due|awaited)(?: (?:back|to (?:arrive|land|be)))? (?:in|at) |\bwill (?:still )?(?:arrive|land|stop|be) in /i;
const UNSURE =
  /\b(?:if|unless|whether|may|might|could|no longer|until|but|although|though|despite|had been|was)\b/i;

/** "Is she still going to Oslo": she is expected there on Monday. */
export function isJourneyAhead(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const awaited = AHEAD_ASKED.test(asked) && !NOT.test(asked) ? AWAITED.exec(facts.text) : null;
  const names = terms.filter(({ sort }) => sort === "name");
  if (awaited === null || names.length < 2 || UNSURE.test(facts.text) || facts.isQuestion) return false;
  const before = facts.text.slice(0, awaited.index);
  const own = facts.names.filter(({ end, people }) => end <= awaited.index && !people);
  const isHis = own.length > 0 && own.every(({ text }) => isAskedName(text, terms));
  return isHis && !NOT.test(before) && names.every((term) => matchOf(term, facts) !== "none");
}
