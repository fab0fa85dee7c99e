import type { ContactStatus } from "../contact.ts";
import { type Reading, wordsOf } from "../reading/unit.ts";
import type { TriggerHit } from "./triggers.ts";

const NO_NOUN = /(?:^| )no(?: such| direct| formal| secret| separate| bilateral)*(?: telephone| phone)?$/;
const TOOK_PLACE = /(?:^| )(?:took place|ha[sd] taken place|have taken place|happened|occurred)(?: |$)/;
const REPORTS =
  /(?:^| )(?:reports?|claims?|rumou?rs|allegations|stories|story|news|suggestions|speculation) (?:of|about|on)(?: [^ @]+){0,4}$/;
const NOT_SO =
  /(?:^| )(?:fake|fiction|false|untrue|nonsense|inventions?|fabrications?|lies?|baseless|groundless|unfounded|not true|not correspond|no basis|wide of the mark|incorrect|wrong|inaccurate)(?: |$)/;

/** "No call between @ and @ took place", "reports of a call … are false", "said that @ never met @": said not to have been. */
export function isSaidNotToBe(
  { trigger }: TriggerHit,
  before: string,
  after: readonly string[],
  reported: boolean,
): boolean {
  if (trigger.form === "verb") return reported && /(?:^| )never(?: once| even| actually)?$/.test(before);
  if (NO_NOUN.test(before)) return after.some((words) => TOOK_PLACE.test(words));
  return REPORTS.test(before) && after.some((words) => NOT_SO.test(words));
}

const SUGGESTED = /(?:suggest|propos|recommend|offer)\w*(?: to @)?(?: %)?$/;
const ASKED = /(?:ask|request|demand|insist)\w*(?: %)?$/;

/** "suggested to @ that they meet": a verb without tense in what somebody proposes. */
export function wishedFor(reading: Reading, { from }: TriggerHit, clause: number): ContactStatus | null {
  const { units, clauseOf, clauses } = reading;
  if (!/^(?:meet|speak|talk|hold|sit|visit|come|travel|call)$/.test(units[from]?.word ?? "")) return null;
  if (clauses[clause]?.opener !== "that" || /^(?:AUX|PART)$/.test(units[from - 1]?.pos ?? "")) return null;
  const first = clauseOf.indexOf(clause);
  const said = wordsOf(reading, first - 5, first);
  if (SUGGESTED.test(said)) return "proposed";
  return ASKED.test(said) ? "requested" : null;
}

/** "the call, which @ and @ held on %": asked for or planned, it has been since. */
export const HELD_SINCE = /^ ?(?:, )?(?:that|which) @ (?:had |then |duly )*(?:held|had) (?!to )/;
