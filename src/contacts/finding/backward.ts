import type { ReadSentence, Scene } from "./complete.ts";

/** What stands for a thing that the sentence before has named. */
const POINTS_BACK =
  /\b(?:(?:announced|presented|unveiled|discussed|debated|signed|negotiated|reviewed|outlined) (?:it|this|them|these)(?= (?:at|in|on|by|over|with|during|when|after|before|for|together|again|to|and|as|%)\b| ?[.,%])|(?:on|over|about|of|discuss(?:ed|ing)?|regarding) (?:that|this|those|these) (?:[a-z-]+ )?(?:disputes?|issues?|matters?|questions?|conflicts?|crisis|subjects?|topics?|wars?|problems?|plans?|deals?|proposals?|agreements?|fighting|standoff|row)\b)/;

/**
 * The sentence before one that only points back at it: "… dominated by the war. On that dispute they …", "A plan was made.
 * They announced it …". Undefined where the sentence names its subject itself.
 */
export function pointedAt({ reading }: ReadSentence, scene: Scene): ReadSentence | undefined {
  if (!POINTS_BACK.test(reading.line)) return undefined;
  if (scene.topics.in(reading, 0, reading.text.length).length > 0) return undefined;
  return scene.sentences.find(({ reading: other }) => other.sentence.index === reading.sentence.index - 1);
}

const ANNOUNCED = /\b(?:announced|presented|unveiled|signed) (?:it|this|them|these)\b/;

/**
 * The sentence before "they announced it at …", with the one day on which the thing was done: that of the statement.
 * Undefined where it has none, or several.
 */
export function announcedBefore(sentence: ReadSentence, scene: Scene): ReadSentence | undefined {
  if (!ANNOUNCED.test(sentence.reading.line)) return undefined;
  const before = pointedAt(sentence, scene);
  if (!before) return undefined;
  const { reading } = before;
  const days = reading.units.flatMap(({ date }, i) =>
    date && reading.clauses[reading.clauseOf[i] ?? 0]?.parent === null ? [i] : [],
  );
  return days.length === 1 ? { ...before, statementDates: days } : undefined;
}
