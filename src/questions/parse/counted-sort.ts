const ASKED = /\bhow (many|much)\b\s*/i;
/** Of whom, or of how many they are: "of [the five]", "of [her]", "of [Anna Berg's]". */
const OWNED =
  /^(?:(?:of|the|these|those|all|its|his|her|their|our|your|more|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s+|(?:\p{Lu}[\p{L}.-]*\s+){0,3}?[\p{L}-]+(?:'s|s')\s+(?=\p{L}))+/iu;
/** What follows says what they do. */
const DOES =
  /^(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|may|might|must|should|shall|need|ought)$/i;
/** No word for what is counted. */
const STOP =
  /^(?:be|been|in|on|at|near|from|by|to|for|with|without|under|over|after|before|during|of|since|until|through|against|into|out|about|around|between|beyond|there|he|she|it|they|them|we|you|i|who|that|which|each|every|either|and|or|now|so|still|the|an?|his|her|its|their)$/i;
const MANY = /(?:[^s]s|people|men|women|children|police|staff|aircraft|personnel|troops|crew)$/i;
/** Words that stand between "how many" and the verb at most. */
const MOST = 4;

/**
 * What "how many" and "how much" count: "damaged [trawlers] lie in Bergen", "of her [deputies] have resigned", "Russian
 * [gas] may they buy"; null where nothing is named: "how much did it cost".
 */
export function countedSort(text: string): string | null {
  const asked = ASKED.exec(text);
  if (asked === null) return null;
  const rest = text.slice(asked.index + asked[0].length).replace(OWNED, "");
  const words = rest.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const stop = words.findIndex((word) => DOES.test(word) || STOP.test(word));
  const before = words.slice(0, stop < 0 ? MOST : Math.min(stop, MOST));
  if (stop > 0 && stop <= MOST && DOES.test(words[stop] ?? "")) return before.at(-1) ?? null;
  const first = before.findIndex((word) => MANY.test(word));
  if (asked[1]?.toLowerCase() === "much") return before.find((word) => !/^\p{Lu}/u.test(word)) ?? null;
  if (first < 0) return before[0] ?? null;
  const after = before.slice(first).findIndex((word) => !MANY.test(word));
  return before[after < 0 ? before.length - 1 : first + after - 1] ?? null;
}
