import { LEAST_CONTACTS, type Rhythm, rhythmOf } from "../../contacts/rhythm.ts";
import { capital, counted, countedInWords, numberWord } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { strong, text } from "../../replies/line.ts";
import { withArticle } from "../../replies/people.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectByFilters } from "./filtered-log.ts";

/** More months than this are told by the year. */
const MOST_MONTHS = 24;

/** How often they spoke, as figures of this archive, beside its articles; none where there are too few contacts for any. */
export function rhythmAnswer(filters: string, scope: Scope, typed: string): Answered {
  const chosen = selectByFilters(filters, scope, typed);
  if ("refusal" in chosen) return chosen.refusal;
  const { record, today } = scope;
  const rhythm = rhythmOf(chosen.contacts, record, today ?? new Date().toISOString().slice(0, 10));
  if (rhythm === null) return tooFew(chosen.contacts.length, scope, typed);
  const which = chosen.says === null ? "" : ` (${chosen.says})`;
  const answered = compose({
    question: plainQuestion(typed),
    scope,
    kind: "contacts",
    answer: null,
    headline: `In this archive: ${counted(rhythm.counted, "contact")}${which} reported as held, in ${counted(rhythm.months.length, "month")} with ${counted(rhythm.articles, "article")}.`,
    parts: [...intervals(rhythm), ...byInitiator(rhythm, scope), ...byMonth(rhythm), ...notes(rhythm)],
    contacts: chosen.contacts,
    next: ["timeline", "log"],
  });
  return { ...answered, figures: { rhythm, filteredBy: chosen.says } };
}

function tooFew(count: number, scope: Scope, typed: string): Answered {
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "nothing-found",
    answer: null,
    headline: `Too few contacts for figures of rhythm: ${countedInWords(count, "contact")}, and figures begin at ${numberWord(LEAST_CONTACTS)} that are reported as held and dated.`,
    parts: [paragraph("With fewer, they would describe the clippings and not the contacts.")],
    next: ["log", "timeline"],
  });
}

function intervals({ last, gap, run }: Rhythm): Part[] {
  const facts = [
    fact("Since the last contact", `${sinceWords(last)}, ${contactDateWords(last.contact)}.`),
    ...(gap === null
      ? []
      : [
          fact(
            "Longest gap between two known days",
            `${counted(gap.days, "day")}, from ${contactDateWords(gap.after)} to ${contactDateWords(gap.before)}; ${articlesWords(gap.articles)} published in between.`,
          ),
        ]),
    ...(run.months === 1 ? [] : [fact("Longest run of months with a contact", `${runWords(run)}.`)]),
  ];
  return [{ kind: "facts", facts }];
}

/** A day of a statement is never counted from as if it were the day of the contact. */
function sinceWords({ days: { least, most } }: Rhythm["last"]): string {
  if (most === null) return `${counted(least, "day")} or more (only the day of a statement is known)`;
  return least === most ? counted(least, "day") : `between ${least} and ${most} days`;
}

function runWords({ from, to, months }: Rhythm["run"]): string {
  return `${months}, ${dayWords(from)} to ${dayWords(to)}`;
}

function byInitiator({ initiators }: Rhythm, { record }: Scope): Part[] {
  const items = initiators.map(({ name, count }): Line => {
    const who = name === null ? "not stated" : withArticle(name, record);
    return [text(`${capital(who)}: ${count}`)];
  });
  return [heading("At whose initiative"), { kind: "list", items }];
}

function byMonth({ months }: Rhythm): Part[] {
  const isLong = months.length > MOST_MONTHS;
  const rows = isLong ? byYear(months) : months.map((one) => ({ ...one, when: dayWords(one.month) }));
  const items = rows.map(
    ({ when, contacts, articles }): Line => [
      text(`${when}: ${counted(contacts, "contact")}, ${articlesWords(articles)}`),
    ],
  );
  return [heading(isLong ? "By year" : "By month"), { kind: "list", items }];
}

function byYear(months: Rhythm["months"]): { when: string; contacts: number; articles: number }[] {
  const years = new Map<string, { when: string; contacts: number; articles: number }>();
  for (const { month, contacts, articles } of months) {
    const when = month.slice(0, 4);
    const year = years.get(when) ?? { when, contacts: 0, articles: 0 };
    years.set(when, { when, contacts: year.contacts + contacts, articles: year.articles + articles });
  }
  return [...years.values()];
}

function articlesWords(count: number): string {
  return count === 0 ? "no article" : counted(count, "article");
}

function notes({ left, months }: Rhythm): Part[] {
  const silent = months.filter(({ articles }) => articles === 0).length;
  return [
    left === 0
      ? null
      : `Not counted: ${counted(left, "contact")} not reported as held, or without a known date.`,
    silent === 0
      ? null
      : `${capital(countedInWords(silent, "month"))} ${silent === 1 ? "has" : "have"} no article in this archive: that is no silence between the two.`,
    "These figures are of this archive. How often they really spoke cannot be told from it.",
  ].flatMap((words): Part[] =>
    words === null ? [] : [{ kind: "notice", tone: "note", text: [text(words)] }],
  );
}

function fact(label: string, words: string): { readonly label: string; readonly value: Line } {
  return { label, value: [text(words)] };
}

function heading(words: string): Part {
  return { kind: "heading", text: [strong(words)] };
}

function paragraph(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}
