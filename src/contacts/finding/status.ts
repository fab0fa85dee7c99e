import type { ContactStatus } from "../contact.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { BACKSHIFT, DENIES, PAST_PLAN, STATUS_RULES } from "../rules/status.ts";
import { relativeAfter } from "./subject-of.ts";
import type { TriggerHit } from "./triggers.ts";

export interface StatusFound {
  readonly status: ContactStatus | "none";
  readonly pastPlan: boolean;
  /** It says something only of a contact that was planned. */
  readonly ifPlanned: boolean;
}

/** "Initially set for June, the trip was pushed back two weeks": it is planned still, on another day. */
const MOVED =
  /\b(?:initially|originally|first|previously) (?:planned|scheduled|set|slated|due|expected|to have|for|intended)\b/;
const AS_PLANNED = /\bas (?:previously |originally |had been )?(?:planned|scheduled|expected)\b/;
const OPEN = { pastPlan: false, ifPlanned: false };

/** What became of the contact that a trigger speaks of, by the words around it in its clause. */
export function statusOf(reading: Reading, hit: TriggerHit, triggers: readonly TriggerHit[]): StatusFound {
  const clause = reading.clauseOf[hit.from] ?? 0;
  const before = wordsBefore(reading, hit, clause, triggers);
  const after = [clauseWords(reading, clause, hit.to, reading.units.length), relativeOf(reading, hit)];
  const reported = reading.clauses[clause]?.reported ?? false;
  const rule = STATUS_RULES.find(({ side, pattern }) =>
    side === "before" ? pattern.test(before) : after.some((words) => pattern.test(` ${words}`)),
  );
  if (isDenied(reading, clause)) return { ...OPEN, status: "denied" };
  if (rule && /^(?:planned|proposed)$/.test(rule.status) && isConditional(reading, clause))
    return { ...OPEN, status: "none" };
  if (rule?.status === "postponed" && MOVED.test(reading.line)) return { ...OPEN, status: "planned" };
  if (rule) {
    const told = rule.status === "planned" && !reported && PAST_PLAN.test([before, ...after].join(" "));
    return {
      status: rule.status,
      pastPlan: told || rule.past === true,
      ifPlanned: rule.ifPlanned === true && !AS_PLANNED.test(reading.line),
    };
  }
  if (BACKSHIFT.test(before)) return { ...OPEN, status: reported ? "planned" : "none" };
  return { ...OPEN, status: hit.trigger.status ?? "held" };
}

/** "will meet @ if he comes": nothing is planned yet. */
function isConditional({ clauses, clauseOf }: Reading, clause: number): boolean {
  return clauses.some(
    ({ opener, parent }, i) =>
      /^(?:if|unless|provided)$/.test(opener) &&
      (parent === clause || i === clause || follows(clauseOf, clause, i)),
  );
}

/** One clause begins where the other ends. */
function follows(clauseOf: readonly number[], before: number, behind: number): boolean {
  const first = clauseOf.indexOf(behind);
  return first > 0 && clauseOf[first - 1] === before;
}

/** "The ministry denied that @ had met @": what governs the clause says that it is not so. */
function isDenied(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  if (!here?.reported || here.parent === null) return false;
  const first = reading.clauseOf.indexOf(clause);
  return DENIES.test(wordsOf(reading, first - 10, first));
}

/** The words of the relative clause behind a trigger: "the talks that were to be held". */
function relativeOf(reading: Reading, { to }: TriggerHit): string {
  const clause = relativeAfter(reading, to);
  return clause < 0 ? "" : clauseWords(reading, clause, to, reading.units.length);
}

/** The clause up to the trigger; a bare infinitive or shared-subject clause takes in what governs it. */
function wordsBefore(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  triggers: readonly TriggerHit[],
): string {
  const own = clauseWords(reading, clause, lastTriggerEnd(reading, hit, clause, triggers), hit.from);
  const here = reading.clauses[clause];
  if (here?.opener !== "and-verb" || here.parent === null) return own;
  const first = reading.clauseOf.indexOf(clause);
  const auxiliary =
    /^(?:and )?(?:\w+ly )?(?:meet|hold|speak|talk|discuss|visit|have|call|host|receive|sit|travel|fly)\b/.test(
      clauseWords(reading, clause, 0, reading.units.length),
    );
  return auxiliary ? `${clauseWords(reading, here.parent, 0, first)} ${own}` : own;
}

/** Words that another contact's trigger has behind it speak of that one, unless they only lead up to this noun. */
function lastTriggerEnd(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  triggers: readonly TriggerHit[],
): number {
  const prior = triggers.filter(({ to, from }) => to <= hit.from && reading.clauseOf[from] === clause);
  const last = prior.at(-1);
  if (reading.units[hit.from - 1]?.word === "to") return 0;
  return last && !/^(?:consultation|visit)$/.test(last.trigger.kind) && hit.from - last.to > 2 ? last.to : 0;
}
