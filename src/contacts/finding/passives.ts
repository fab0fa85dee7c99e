import { type Party, type Reading, wordsOf } from "../reading/unit.ts";

/** "Told by @ in # that …, @ joked": whom the participle before the sentence is about. */
export function behindComma({ units }: Reading, to: number): readonly Party[] {
  const comma = units.findIndex(({ word }, i) => i > to + 1 && word === "," && units[i + 1]?.word === "@");
  return comma < 0 ? [] : (units[comma + 1]?.parties ?? []);
}

/** "The @-@ plan was debated": it is the plan that this is done with. */
export function isThing(reading: Reading, from: number): boolean {
  return (
    /^(?:discussed|debated|reviewed|considered|exchanged)$/.test(reading.units[from]?.word ?? "") &&
    isPassive(reading, from)
  );
}

export function isPassive(reading: Reading, from: number): boolean {
  if (from === 0 && /(?:ed|told)$/.test(reading.units[0]?.word ?? "")) return true;
  return /\b(?:was|were|been|be|being|is|are)(?: (?:\w+ly|later|also|then|first|again|today))?$/.test(
    wordsOf(reading, from - 3, from),
  );
}
