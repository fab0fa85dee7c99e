const FIGURE =
  "(?:\\d[\\d,.]{0,15}|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?|several|dozens? of|hundreds? of|thousands? of)(?: (?:hundred|thousand|million|billion|trillion))?(?: and a half)?";
const ABOUT =
  "(?:(?:more|less) than |about |around |nearly |almost |over |some |at least |at most |up to |roughly |just |only )?";
const of = (units: string): RegExp => new RegExp(`\\b${ABOUT}${FIGURE}[ -]?(?:${units})(?!\\p{L})`, "iu");

const LENGTH =
  "(?:square )?(?:kilomet(?:er|re)s?|cent?imet(?:er|re)s?|met(?:er|re)s?|miles?|km|feet|foot|yards?|inch(?:es)?|stor(?:ey|y|eys|ies)|floors?)";
/** Lasts; anything else that is long has a length. */
const OCCASION =
  /\b(?:calls?|meetings?|talks?|visits?|trips?|conversations?|sessions?|dinner|lunch|speech|summit|truce|cease-?fire|term|flights?|wait\w*|delay\w*|stay|exercises?|operations?|leases?|contracts?|film|show|war|strike|negotiations?|discussions?|round|break|pause|conference|it|they|match|game|interview|address)\b/i;

/** What is asked by how much of it there is, and what a figure with a unit of that sort looks like. */
const MEASURES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\bhow old\b/i,
    new RegExp(
      `\\b${FIGURE}[ -]years?(?:[ -]old| ago| of age)\\b|\\baged? \\d+|, [1-9]\\d,|(?<=\\b(?:is|was|turns|turned|aged?) )[1-9]\\d(?=[,.;]| and\\b)|\\b(?:born|founded|opened|built|established|launched) (?:in |on )(?:\\p{L}+ )?(?:\\d{1,2}, )?\\d{4}`,
      "iu",
    ),
  ],
  [/\bhow (?:far|high|tall|deep|wide|broad|thick)\b/i, of(`${LENGTH}|per ?cent|%|degrees|points`)],
  [
    /\bhow long (?:is|are) (?!.*\b(?:to|said|going|been|being|supposed|due)\b)(?:the|an?|its?|his|her|their|this|that) /i,
    of(`${LENGTH}|pages?|paragraphs?|lines|words|sentences`),
  ],
  [/\bhow heavy\b|\bhow much .*\bweighs?\b/i, of("tons?|tonnes?|kilogram(?:me)?s?|kilos?|kg|pounds?|grams?")],
  [/\bhow fast\b/i, of("kilomet(?:er|re)s? (?:an|per) hour|km/h|miles (?:an|per) hour|mph|knots")],
  [/\bhow (?:hot|cold|warm)\b/i, of("degrees")],
];

/** Where a sentence tells the measure that is asked for; null where it does not; undefined where none is asked for. */
export function measureIn(
  words: string,
  text: string,
): { readonly start: number; readonly end: number } | null | undefined {
  const told = MEASURES.find(([asked]) => asked.test(words))?.[1];
  if (told === undefined || (/\bhow long\b/i.test(words) && OCCASION.test(words))) return undefined;
  const found = told.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Whether it tells the measure that is asked for; null where none is asked for. */
export function tellsMeasure(words: string, text: string): boolean | null {
  const measure = measureIn(words, text);
  return measure === undefined ? null : measure !== null;
}
