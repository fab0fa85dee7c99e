import type { Party, Reading, Unit } from "../reading/unit.ts";

/** Somebody whom a list adds to those named first, and where he stands in the sentence. */
export interface Further {
  readonly parties: readonly Party[];
  /** From which unit on the sentence speaks of him: "then, in # on %, @". */
  readonly from: number;
  readonly at: number;
}

/** What stands between two of a list whose preposition is said again: "with @ and, separately, with @". */
const AGAIN_WITH =
  /^(?:, |and |then |also |separately |later |earlier |afterwards |subsequently |after that |finally |as well as |followed by |% |in [^ @#%,]+ |another |one )*(?:with|to) (?:his |her |the )?(?:[^ @#]+ ){0,2}?@/;
/** What stands between two of a list of which each has a day or a town of his own: "@ on %, @ on % and @ on %". */
const EACH_HIS_DAY =
  /^(?:(?:in [^ @#%,]+ |in # )?% |in (?:[^ @#%,]+|#) )(?:in [^ @#%,]+ )?(?:, |; |and |then )+(?:% )?(?:, )?(?:then |later |also |finally )?(?:his |her |the )?@/;
const WHEN_WHERE = "(?:(?:in|at) (?:[^ @#%,]+|#) |% )*";
/** One after the other: "first @, then @ and finally @", "@ in # and then, in # on %, @". */
const THEN = new RegExp(
  `^(?:, )?${WHEN_WHERE}(?:, )?(?:and )?(?:then|finally|lastly|after that|afterwards)(?: also)? (?:, )?${WHEN_WHERE}(?:, )?(?:his |her |the )?@`,
);
const FOLLOWS = /^(?:then|finally|lastly|afterwards)$/;

/** Those whom a list adds one by one: "with @ and, separately, with @", "@ on %, @ on % and @ on %". */
export function furtherParties(found: {
  readonly reading: Reading;
  readonly clause: number;
  readonly to: number;
  readonly other: readonly Party[];
}): Further[] {
  const { reading, clause, to, other } = found;
  const own = ownUnits(reading, clause, to);
  let last = own.findIndex(({ parties }) => parties.length > 0 && parties === other);
  const further: Further[] = [];
  while (last >= 0) {
    last = withoutState(own, last);
    const at = nextOf(own, last);
    const next = own[at];
    if (next?.word !== "@") break;
    const then = own.findIndex(({ word }, i) => i > last && i < at && FOLLOWS.test(word));
    const indexOf = (unit: Unit) => reading.units.indexOf(unit);
    const from = indexOf(own[then] ?? next);
    further.push({ parties: next.parties, from, at: indexOf(next) });
    last = at;
  }
  return further;
}

/** The unit of the next of the list, or -1. */
function nextOf(own: readonly Unit[], last: number): number {
  const behind = own
    .slice(last + 1, last + 14)
    .map(({ word }) => word)
    .join(" ");
  const repeated = AGAIN_WITH.exec(behind);
  const again = repeated && /(?:^| )(?:and|then|,|as well as) /.test(repeated[0]) ? repeated : null;
  const dated = EACH_HIS_DAY.exec(behind) ?? THEN.exec(behind);
  const match = again ?? dated;
  if (!match) return -1;
  const at = last + match[0].split(" ").length;
  return !again && /^(?:VERB|AUX)$/.test(own[at + 1]?.pos ?? "") ? -1 : at;
}

/** The last unit of somebody with his country: "@ of France". */
function withoutState(own: readonly Unit[], at: number): number {
  let last = at;
  while (/^(?:of|the|from)$/.test(own[last + 1]?.word ?? "")) last += 1;
  if (last === at) return at;
  return own[last + 1]?.word === "#" || own[last + 1]?.pos === "PROPN" ? last + 1 : at;
}

/** The units of a clause from one on, without the relative clauses between them, up to another clause. */
function ownUnits(reading: Reading, clause: number, from: number): Unit[] {
  const own: Unit[] = [];
  for (let i = from; i < reading.units.length; i += 1) {
    const here = reading.clauseOf[i] ?? 0;
    const unit = reading.units[i];
    const closes = unit?.word === "," && own.at(-1)?.word === ",";
    if (here === clause && unit && !closes) own.push(unit);
    else if (closes) continue;
    else if (!reading.clauses[here]?.relative) break;
  }
  return own;
}
