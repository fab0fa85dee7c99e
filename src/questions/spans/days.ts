import { findDates } from "../../contacts/dates/find-dates.ts";
import { resolveDate } from "../../contacts/dates/resolve-date.ts";
import { tenseAt } from "../../contacts/dates/tense-at.ts";
import { dayWords, rangeWords } from "../../replies/days.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf } from "./span.ts";

/** The date expression that answers "when", with the day it stands for where that can be known. */
export function daySpan({ question, terms, facts }: Cutting): AnswerSpan | null {
  const places = placesOf(
    terms.filter((term) => term.sort !== "name"),
    facts,
  );
  const asked = new Set(question.days.map((day) => `${day.year}-${day.month}`));
  if (/\bwill\b/i.test(question.words) && /\b(?:will|would) not\b|\bwon't\b/i.test(facts.text)) return null;
  let best: { span: AnswerSpan; far: number } | null = null;
  for (const mention of findDates(facts.text)) {
    const resolved = resolveDate(mention, {
      published: facts.article.published,
      tense: tenseAt(facts.text, mention.start, facts.tokens()),
    });
    if (resolved.edtf && asked.has(monthOf(resolved.edtf)) && resolved.precision !== "day") continue;
    const saying = /^\W*(?:in a statement\b|,? ?the .{0,40}\bsaid\b)/.test(facts.text.slice(mention.end))
      ? 120
      : 0;
    const far = distanceTo(places, mention.start, mention.end) + saying;
    if (best && best.far <= far) continue;
    const bound = BOUND.exec(facts.text.slice(0, mention.start))?.[1];
    const text = bound ? `${bound} ${mention.text}` : mention.text;
    best = {
      span: { text: words(text, resolved.edtf, resolved.calendar), start: mention.start, end: mention.end },
      far,
    };
  }
  return best?.span ?? looseDay(facts.text);
}

/** Words before a date that make it a limit: "as soon as Friday". */
const BOUND =
  /\b(as (?:early|soon|late) as|by|since|until|till|before|after|from|starting|no later than)\s(?:on\s)?$/i;

function monthOf(edtf: string): string {
  const [year, month] = edtf.split("-");
  return `${Number(year)}-${month === undefined ? null : Number(month)}`;
}

/** The day first, then the words it was counted from; a day that is printed in full needs no more. */
function words(printed: string, edtf: string | null, calendar: boolean): string {
  if (edtf === null) return printed;
  const day = edtf.includes("/") ? rangeWords(edtf) : dayWords(edtf);
  return calendar && /\d{4}/.test(printed) ? printed.replace(/^(?:on|in) /, "") : `${day} (${printed})`;
}

const LOOSE =
  /\b(?:since|after|before|until|during|at the (?:end|start|beginning) of) (?:the )?[\p{L}' -]{3,40}?(?=[,.;]|$)/iu;

function looseDay(text: string): AnswerSpan | null {
  const match = LOOSE.exec(text);
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : null;
}
