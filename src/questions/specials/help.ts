import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { answerable } from "../answers/suggestions.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";

/** What can be asked, with examples that this archive answers. */
export function helpAnswer(scope: Scope, typed: string): Answered {
  const { record } = scope;
  const { command, title } = record.briefing;
  const questions = answerable(record, [], "").filter((one) => one.includes(" "));
  const topics = [
    ...new Set(
      record.contacts.flatMap((contact) =>
        contact.topics.map((topic) => record.vocabulary.byId(topic.value)?.prefLabel ?? ""),
      ),
    ),
  ].filter((one) => one !== "");
  const lines = [
    `/${command} log: all contacts. Filters: from: to: with: how: place: topic: -topic: account:, or the bare words held, planned, cancelled`,
    `/${command} sides ${(topics[0] ?? "ukraine").toLowerCase()}: what each side said`,
    `/${command} open: the weakest links, such as plans without an outcome · sources: the articles`,
    `/${command} export: contacts as a calendar, spreadsheet, feed or references; filters as for log`,
    `/${command} timeline: the contacts as a picture, with the same filters · rhythm: how often, by whose initiative`,
    `/${command} on-this-day · this-week 2014: from the archive · compare: a subject in two contacts, then and now`,
    ...(topics.length === 0 ? [] : [`A subject: ${topics.slice(0, 6).join(", ")}`]),
    ...questions.map((question) => `In your own words: ${question}`),
  ];
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "help",
    answer: null,
    headline: `Ask the ${title} record: who spoke with whom, when, how, at whose initiative, on what.`,
    parts: [{ kind: "list", items: lines.map((line) => [text(line)]) }],
    next: questions,
  });
}
