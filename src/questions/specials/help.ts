import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { examplesFrom, subjectsOf } from "../examples.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";

/** Subjects shown; the rest is found by asking. */
const MOST_SUBJECTS = 6;

/** What can be asked, with examples that this archive answers. */
export function helpAnswer(scope: Scope, typed: string): Answered {
  const { record } = scope;
  const { command, title } = record.briefing;
  const { subject, sides, questions, list, next } = examplesFrom(record);
  const subjects = subjectsOf(record).slice(0, MOST_SUBJECTS);
  const [first, ...more] = questions;
  const lines = [
    ...(first === undefined ? [] : [`In your own words: ${first}${next === null ? "" : ` Then: ${next}`}`]),
    ...more.map((question) => `Or: ${question}`),
    ...(subjects.length === 0
      ? []
      : [`/${command} ${subject}, a subject: ${subjects.map(({ label }) => label).join(", ")}`]),
    `/${command} log: all contacts. With filters in words${list === null ? "" : `, ${list}`}, or from: to: on: with: account: how: place: topic: -topic:, held, planned, cancelled, OR`,
    ...(sides === null ? [] : [`/${command} sides ${sides}: what each side said`]),
    `/${command} open: the weakest links, such as plans without an outcome · sources: the articles`,
    `/${command} export: contacts as a calendar, spreadsheet, feed or references; filters as for log`,
    `/${command} timeline: the contacts as a picture, with the same filters · rhythm: how often, by whose initiative`,
    `/${command} on-this-day · this-week 2014: from the archive · compare: a subject in two contacts, then and now`,
    "A question may go on from your last one for two hours; clear starts afresh.",
  ];
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "help",
    answer: null,
    headline: `Ask the ${title} record: who spoke with whom, when, how, at whose initiative, on what.`,
    parts: [{ kind: "list", items: lines.map((line) => [text(line)]) }],
    next: [...questions.slice(0, 2), ...(sides === null ? [] : [`sides ${sides}`])],
  });
}
