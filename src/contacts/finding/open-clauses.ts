import { type Reading, wordsOf } from "../reading/unit.ts";

const ASKS = /^(?:when|whether|where|if)$/;
const NOT_KNOWN =
  /\b(?:not (?:yet )?(?:known|clear|decided|certain|say|said|sure|confirm|reveal|disclose)|(?:refused|declined) to say|unclear|unknown|uncertain|asked|undecided|(?:nobody|no one) (?:would|could|will) (?:say|tell))$/;

/** "It is not known when the ministers will speak", "did not say if they would": nothing is planned yet. */
export function isUnknown(reading: Reading, clause: number): boolean {
  const { clauses, clauseOf, units } = reading;
  const first = clauseOf.indexOf(clause);
  const opener = clauses[clause]?.opener ?? "";
  const cut = ASKS.test(units[first - 1]?.word ?? "");
  const end = cut ? first - 1 : first;
  return (cut || ASKS.test(opener)) && NOT_KNOWN.test(wordsOf(reading, end - 6, end));
}

/** "as soon as an opportunity came up", "when their schedules allow it", "once there is something to discuss". */
const WHEN_POSSIBLE =
  /(?:^| )(?:(?:as|so) (?:soon|long) as|once|when(?:ever)?|until) (?:(?:an?|the|their|his|her|both|that|such|any|two|suitable|right|@|'s) )*(?:there (?:is|was|were|are)|(?:opportunit(?:y|ies)|occasions?|chance|schedules?|diar(?:y|ies)|calendars?|circumstances|conditions|situation|moment|time|need) (?:arises?|arose|comes?|came|allow(?:s|ed)?|permit(?:s|ted)?|presents?|presented|offers?|offered|is|are|was|were))(?: |$)/;

/** "will meet @ if he comes", "would talk as soon as an opportunity came up": nothing is planned yet. */
export function isConditional(reading: Reading, clause: number): boolean {
  const { clauses, clauseOf } = reading;
  if (WHEN_POSSIBLE.test(wordsOf(reading, clauseOf.indexOf(clause), reading.units.length))) return true;
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
