import type { ContactStatus } from "../contact.ts";
import { type Reading, wordsOf } from "../reading/unit.ts";
import { DENIES } from "../rules/denials.ts";
import type { TriggerHit } from "./triggers.ts";

const NO_NOUN = /(?:^| )no(?: such| direct| formal| secret| separate| bilateral)*(?: telephone| phone)?$/;
const TOOK_PLACE = /(?:^| )(?:took place|ha[sd] taken place|have taken place|happened|occurred)(?: |$)/;
const REPORTS =
  /(?:^| )(?:reports?|claims?|rumou?rs|allegations|stories|story|news|suggestions|speculation) (?:of|about|on)(?: [^ @]+){0,4}$/;
const NOT_SO =
  /(?:^| )(?:fake|fiction|false|untrue|nonsense|inventions?|fabrications?|lies?|baseless|groundless|unfounded|not true|not correspond|no basis|wide of the mark|incorrect|wrong|inaccurate)(?: |$)/;

/** "No call between @ and @ took place", "reports of a call … are false", "said that @ never met @": said not to have been. */
function isSaidNotToBe(
  { trigger }: TriggerHit,
  before: string,
  after: readonly string[],
  reported: boolean,
  told: boolean,
): boolean {
  if (trigger.form === "verb") return reported && NEVER.test(before);
  if (NO_NOUN.test(before)) return told && isOfNone(before, after);
  return REPORTS.test(before) && after.some((words) => NOT_SO.test(words));
}

/** "No meeting between @ and @ took place": the text itself says so. */
function isOfNone(before: string, after: readonly string[]): boolean {
  return NO_NOUN.test(before) && after.some((words) => TOOK_PLACE.test(words));
}

const NEVER = /(?:^| )never(?: once| even| actually)?$/;
const HAD_NOT = /(?:^| )(?:had|has|have) (?:not|n't)$/;

/** "said that @ had not spoken with @ on %": with a day, somebody contradicts that they did. */
function isContradicted(reading: Reading, hit: TriggerHit, before: string, clause: number): boolean {
  if (hit.trigger.form !== "verb" || !HAD_NOT.test(before)) return false;
  return reading.units.some(
    ({ word }, i) =>
      word === "%" &&
      i > hit.from &&
      reading.clauseOf[i] === clause &&
      !/^(?:since|until|in|for|before)$/.test(reading.units[i - 1]?.word ?? ""),
  );
}

const SUGGESTED = /(?:suggest|propos|recommend|offer)\w*(?: to @)?(?: %)?$/;
const ASKED = /(?:ask|request|demand|insist)\w*(?: %)?$/;

/** "that @ come to # for talks": the first verb of the clause that a noun stands in; -1 where there is none before it. */
function bareVerbBefore({ units, clauseOf }: Reading, from: number, clause: number): number {
  return units.findIndex(({ pos }, i) => i < from && clauseOf[i] === clause && /^(?:VERB|AUX)$/.test(pos));
}

/** "suggested to @ that they meet": a verb without tense in what somebody proposes. */
export function wishedFor(reading: Reading, hit: TriggerHit, clause: number): ContactStatus | null {
  const { units, clauseOf, clauses } = reading;
  const from = hit.trigger.form === "verb" ? hit.from : bareVerbBefore(reading, hit.from, clause);
  if (!/^(?:meet|speak|talk|hold|sit|visit|come|travel|call|join|fly|go)$/.test(units[from]?.word ?? ""))
    return null;
  if (clauses[clause]?.opener !== "that" || /^(?:AUX|PART)$/.test(units[from - 1]?.pos ?? "")) return null;
  const first = clauseOf.indexOf(clause);
  const said = wordsOf(reading, first - 5, first);
  if (SUGGESTED.test(said)) return "proposed";
  return ASKED.test(said) ? "requested" : null;
}

/** "the call, which @ and @ held on %": asked for or planned, it has been since. */
export const HELD_SINCE =
  /^ ?(?:, )?(?:that|which) @ (?:had |then |duly )*(?:held|had) (?!to |[a-z]+ed(?: |$)|sought )/;

/** What stands around a trigger in its clause. */
export interface Around {
  readonly before: string;
  readonly after: readonly string[];
  readonly reported: boolean;
}

/** "Contrary to what newspapers wrote, @ did not …". */
const CONTRARY =
  /(?:^| )contrary to (?:[^ ]+ ){0,6}?(?:reports?|claims?|rumou?rs|speculation|wrote|written|reported|claimed|said|assertions?|stories|media|press)(?: |$)/;
const DID_NOT = /(?:^| )(?:did|has|had|have) (?:not|n't|never)(?: [a-z]+ly| actually| even)?$/;

/** What is said not to have been: by somebody, or by the text itself. */
export function deniedStatus(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  { before, after, reported }: Around,
): ContactStatus | null {
  const isNoun = hit.trigger.form === "noun";
  const beside = isNoun && BESIDE.test(before);
  const told = reported || / such$/.test(before) || reading.clauses.some(({ opener }) => opener === "said");
  if ((isDenied(reading, clause) && !beside) || isSaidNotToBe(hit, before, after, reported, told))
    return "denied";
  if (reported && isContradicted(reading, hit, before, clause)) return "denied";
  if (!isNoun && CONTRARY.test(reading.line) && DID_NOT.test(before)) return "denied";
  return isNoun && isOfNone(before, after) ? "not held" : null;
}

/** "denied that @ had sworn in a call with @": what was done then is denied, not that they spoke. */
const BESIDE = /(?:^| )(?:in|during|at) (?:an?|the|his|her|their|this|that|%)(?: [^ @]+){0,3}$/;

/** "The ministry denied that @ had met @": what governs the clause says that it is not so. */
function isDenied(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  if (!here?.reported || here.parent === null) return false;
  const first = reading.clauseOf.indexOf(clause);
  // "denied the report and accused …": no content of a denial, but another clause.
  if (
    here.opener === "" &&
    /^(?:the|these|those|this|his|her|its|any|all) (?:reports?|claims?|story|allegations?|accusations?|charges?|rumou?rs)(?: |$)/.test(
      wordsOf(reading, first, first + 3),
    )
  )
    return false;
  return DENIES.test(wordsOf(reading, first - 10, first));
}
