import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";

/** Whether what a noun speaks of is the occasion of the two subjects of its clause, who need nobody else for it. */
export function isTheirOwn(reading: Reading, clause: number, from: number, to: number): boolean {
  const before = clauseWords(reading, clause, 0, from);
  const holds =
    HOLDING.test(before) ||
    (isTalks(reading, to) && COMING_FROM.test(before)) ||
    (/ joint /.test(wordsOf(reading, from, to)) && TOLD_IT.test(before));
  return holds && !isFormat(reading, from, to);
}

/** Talks, and not those "of experts" or "by officials". */
function isTalks({ units }: Reading, to: number): boolean {
  const next = units[to]?.word ?? "";
  return (
    /^(?:talks|negotiations|discussions)$/.test(units[to - 1]?.word ?? "") && !/^(?:of|by|among)$/.test(next)
  );
}

/** Verbs that make a noun the occasion of their subjects: "held talks", "had a call"; "attended the summit" does not. */
const HOLDING =
  /(?:^| )(?:held|hold|holds|holding|have|had|has|having|began|begin|begun|start|started|opened|open|concluded|ended|finished|finishing|wrapped up|conducted|resumed|completed|scheduled|arranged|planned?|cancell?ed|postponed|agreed|announced|spoke at|gave|give|giving|appeared|addressed|issued|released|signed|published|adopted|made|exchanged)(?: |$)|(?:the|their) (?:last|latest|previous|most recent|next)$|(?:at|after|during|following|in|before|by) (?:a|an|their|the|this|that|(?:[^ ]+ ){1,4}(?:days|hours|weeks|rounds) of)(?: [^ ]+){0,3}$/;

/** "@ and @ told a joint news conference". */
const TOLD_IT = /^(?:, )?(?:[a-z]+ )?@ (?:told|said at|announced(?: it)? at|spoke to|faced)$/;

/** "@ and @ said after late-night talks in #", "emerged from five hours of talks": talks of nobody else are their own. */
const COMING_FROM =
  /(?:^| )(?:after|following|from|(?:came|come|walked|went) out of)(?: (?!the |an? |their )[^ @#%,]+){0,6}$/;

/** A gathering of many: nobody meets anybody by attending it. */
function isFormat(reading: Reading, from: number, to: number): boolean {
  const before = reading.text.slice(
    reading.units[Math.max(0, from - 3)]?.start ?? 0,
    reading.units[to - 1]?.end,
  );
  return /\b(?:APEC|G-?20|G-?7|G-?8|NATO|EU|E\.U\.|UN|U\.N\.|OSCE|ASEAN|BRICS|SCO|CIS|Security Council|General Assembly|Council|Cabinet|party|security conference)\b/.test(
    before,
  );
}
