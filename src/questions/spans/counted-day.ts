import { addDays } from "../../contacts/dates/calendar.ts";
import { COUNT, countOf } from "../../contacts/dates/date-words.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import { resolveDate } from "../../contacts/dates/resolve-date.ts";
import { dayWords } from "../../replies/days.ts";
import type { AnswerSpan, Cutting } from "./span.ts";

/** "Two days after his talk with Lund, …": what stands in it is told by the day of the rest. */
const COUNTED_FROM = new RegExp(
  `^(?:Only |Just )?(?<count>${COUNT}|The) (?<unit>day|week)s? (?<way>after|before) (?<what>[^,;]{5,120}),`,
  "iu",
);

/**
 * The day of what is told as so many days before or after something else whose day the sentence gives; undefined where
 * nothing is told so, or it is not what is asked about; null where it is, and the other day is not known.
 */
export function countedDay({ terms, facts }: Cutting): AnswerSpan | null | undefined {
  const found = COUNTED_FROM.exec(facts.text)?.groups;
  const { count, unit, way, what } = found ?? {};
  if (count === undefined || what === undefined) return undefined;
  const end = facts.text.indexOf(what) + what.length;
  const isIn = ({ start }: { readonly start: number }): boolean => start < end;
  const names = terms.filter(({ sort }) => sort === "name").map(({ term }) => term);
  const own = facts.terms.filter(({ term }) => names.includes(term));
  const others = facts.names.filter(
    ({ start, end: last, people }) =>
      !people && start > end && !own.some((one) => one.start >= start && one.start < last),
  );
  const isAskedOf = own.some(isIn) && own.filter((one) => !isIn(one)).length < own.filter(isIn).length + 1;
  if (!isAskedOf || others.length === 0) return undefined;
  const rest = findDates(facts.text).filter(({ start }) => start > end);
  const days = rest.flatMap((mention) => {
    const { edtf, precision } = resolveDate(mention, { published: facts.article.published, tense: "past" });
    return edtf !== null && precision === "day" ? [edtf] : [];
  });
  const [base] = days;
  if (base === undefined || days.length > 1) return null;
  const step = (/^the$/i.test(count) ? 1 : countOf(count)) * (unit?.toLowerCase() === "week" ? 7 : 1);
  const day = addDays(base, way?.toLowerCase() === "after" ? -step : step);
  return { text: dayWords(day), start: 0, end };
}
