import type { Stance } from "./positions.ts";

/** Each thing that is held once: "the ministry said that @ had stressed X" is the stress on X, told by the ministry. */
export function distinct(stances: readonly Stance[]): Stance[] {
  const holds = ({ span: [a, b] }: Stance, { span: [c, d] }: Stance) => a <= c && d <= b;
  const isSaid = (one: Stance) =>
    stances.some((other) => {
      if (other === one || isSameWords(one, other) || !(holds(one, other) || holds(other, one))) return false;
      return holds(one, other) ? isPassedOn(one, other) : !isPassedOn(other, one);
    });
  return stances.filter((one) => !isSaid(one));
}

/** What two people said together each of them holds. */
function isSameWords({ span: [a, b], ...one }: Stance, { span: [c, d], ...other }: Stance): boolean {
  return a === c && b === d && one.holderKey !== other.holderKey;
}

/** A voice that only tells what its own minister said, or somebody who says that "he was worried". */
function isPassedOn(outer: Stance, inner: Stance): boolean {
  if (outer.act !== "asserts" || outer.side !== inner.side || !outer.text.endsWith(inner.text)) return false;
  if (outer.holderKey === inner.holderKey)
    return inner.act !== "asserts" && OPENING.test(outer.text.slice(0, -inner.text.length));
  return outer.speaksFor || outer.holder === null;
}

/** "he was worried about ", "they had pressed ". */
const OPENING = /^(?:that )?(?:he|she|it|they|I|we)(?: [^ ]+){1,3} $/;
