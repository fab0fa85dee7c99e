import { findDates } from "../../contacts/dates/find-dates.ts";
import { placeSpan } from "../spans/places.ts";
import type { Cutting } from "../spans/span.ts";
import { matchOf } from "./features.ts";

const AGAIN_ASKED =
  /^(?:when|where|in (?:which|what) (?:city|town|place|country)|on (?:which|what) (?:day|date))\b.*\b(?:(?:meet|see|talk|speak|sit|gather|convene)\b.*\bagain|next (?:meet|see|talk|speak|meeting|talks|round|session)|(?:meet|see|talk|speak)\b.*\bnext|(?:next|second|another) (?:meeting|talks|round|session)|reconvene)\b/i;
const AGAIN =
  /\b(?:(?:meet|see|talk|speak|sit|gather|convene|get|come)\b[^.;]{0,40}\bagain\b|reconvene|next (?:meeting|round|talks|session|encounter)|(?:another|further|second|new|follow-up) (?:meeting|round|session|encounter)|(?:resume|continue)\b[^.;]{0,30}\b(?:talks|discussions|negotiations|consultations))/i;
const AHEAD = /\b(?:will|would|shall|to|agreed|plan\w*|due|set|schedul\w+|expect\w*|intend\w*|next|going)\b/i;
const NOT = /\b(?:not|no|never|without)\b/i;

/** "Where will they meet again": a sentence on their next meeting that has the place, or the day, that is asked for. */
export function isOfMeetingAgain(cutting: Cutting): boolean {
  const { question, facts } = cutting;
  const told = AGAIN_ASKED.test(question.words) ? AGAIN.exec(facts.text) : null;
  if (told === null) return false;
  const around = facts.text.slice(Math.max(0, told.index - 60), told.index + told[0].length + 40);
  if (!AHEAD.test(around) || NOT.test(around)) return false;
  if (question.asks === "when") return findDates(facts.text).length > 0;
  const place = question.asks === "where" ? placeSpan(cutting) : null;
  return place !== null && place.text.length < facts.text.length / 2;
}

const LAST_ASKED =
  /^(?:when|where)\b.*\b(?:last|previously) (?:meet|met|see|seen|speak|spoken|talk|talked|sit|sat|hold|held)\b|^(?:when|where)\b.*\b(?:meet|met|see|seen|speak|spoken|talk|talked)\b.*\b(?:the last time|for the last time|before (?:that|this|then))$/i;
const LAST =
  /\b(?:(?:had |have )?(?:last|previously|most recently) (?:met|s[ae]w|seen|spoken?|talked|sat|held|come together|been)|(?:last|previous|most recent) (?:meeting|talks|encounter|conversation|call|round)|last time)\b/i;

/** "When did they last meet": a sentence that tells in these words of the time before, and names whom the question names. */
export function isOfLastMeeting({ question, terms, facts }: Cutting): boolean {
  if (!LAST_ASKED.test(question.words) || !LAST.test(facts.text)) return false;
  if (question.asks === "when" && findDates(facts.text).length === 0) return false;
  return terms.filter(({ sort }) => sort === "name").every((term) => matchOf(term, facts) !== "none");
}
