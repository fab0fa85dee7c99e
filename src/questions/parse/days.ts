import type { AskedDay } from "../question.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEAR = "(?:19|20)\\d\\d";
const FORMS: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)-(?<number>\d\d)(?:-(?<day>\d\d))?/,
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})\\b\\.?,?(?: (?<year>${YEAR}))?`),
  new RegExp(`\\b(?<month>${MONTH})\\b\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>${YEAR}))?`),
  new RegExp(`\\b(?<month>${MONTH})\\b\\.?,?(?: of)? (?<year>${YEAR})`),
  new RegExp(`\\b(?<month>${MONTH})\\b`),
  new RegExp(`\\b(?<year>${YEAR})\\b`),
];
/** "may" is a month only where a month can stand: "in May", "the May call", "May 28". */
function isMonth(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + 3);
  return (
    /(?:\b(?:in|of|since|until|till|by|before|after|last|this|early|late|mid|from|and|or|for|during|between|that|\d{1,2}(?:st|nd|rd|th)?)\s|-)$/.test(
      before,
    ) ||
    /^(?:'s)?,? (?:\d|call|meeting|phone|telephone|conversation|talks|contact|statement|article)/.test(
      after,
    ) ||
    (/\bthe $/.test(before) && /^ \p{L}/u.test(after)) ||
    (after.trim() === "" && before.trim().split(" ").length < 3)
  );
}

/** The days, months and years named in a question. */
export function daysIn(folded: string): AskedDay[] {
  let text = folded.toLowerCase();
  text = text.replace(/\bmay\b/g, (may, at: number) => (isMonth(text, at) ? may : "   "));
  const days: AskedDay[] = [];
  for (const form of FORMS) {
    for (;;) {
      const match = form.exec(text);
      if (!match) break;
      days.push(dayOf(match.groups ?? {}));
      text = text.replace(match[0], " ".repeat(match[0].length));
    }
  }
  return completed(days);
}

function dayOf(groups: Record<string, string | undefined>): AskedDay {
  const month = groups.month
    ? MONTHS.findIndex((name) => name.startsWith(groups.month?.slice(0, 3) ?? "?")) + 1
    : Number(groups.number ?? 0);
  return {
    year: groups.year ? Number(groups.year) : null,
    month: month > 0 ? month : null,
    day: groups.day ? Number(groups.day) : null,
  };
}

/** "between 11 March and 28 May 2014": a lone year belongs to the months that have none. */
function completed(days: readonly AskedDay[]): AskedDay[] {
  const years = days.filter((day) => day.month === null);
  const months = days.filter((day) => day.month !== null);
  const only = years[0];
  if (years.length === 1 && only && months.length > 0 && months.every((day) => day.year === null))
    return months.map((day) => ({ ...day, year: only.year }));
  return [...months, ...years];
}
