import type { Article } from "../../articles/article.ts";
import { cite } from "../../replies/citations.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part, Span } from "../../replies/reply.ts";
import { arrivedWords } from "./digest-words.ts";
import type { Issue } from "./issue.ts";

/** So many articles without a contact are named; a feed may bring dozens. */
const MOST_NAMED = 5;

/** "Nine articles came in. Two tell of no contact for this record [8] [9]." */
export function cameIn(issue: Issue): Part[] {
  const { news, until, filteredBy } = issue;
  const { articles } = news;
  if (articles.length === 0) return [{ kind: "paragraph", text: [text("No article came in.")] }];
  const rest = articles.filter(({ id }) => !tells(id, issue));
  const opening = text(arrivedWords(articles, until));
  if (rest.length === 0) return [{ kind: "paragraph", text: [opening] }];
  const what = filteredBy === null ? "contact for this record" : "contact that fits the filter";
  const words = ` ${whichWords(rest.length, articles.length)} ${what}`;
  const named = filteredBy === null ? cites(rest) : [];
  return [{ kind: "paragraph", text: [opening, text(words), ...named, text(".")] }];
}

/** True for an article that something else in the issue is about. */
function tells(article: string, { news, filteredBy }: Issue): boolean {
  const told = [...news.contacts, ...news.changes.map(({ now }) => now)];
  const all = filteredBy === null ? [...told, ...news.others] : told;
  return all.some(({ accounts }) => accounts.some((one) => one.article === article));
}

/** "It tells of no", "None tells of a", "Two tell of no". */
function whichWords(rest: number, all: number): string {
  if (all === 1) return "It tells of no";
  if (rest === all) return `${all === 2 ? "Neither" : "None"} tells of a`;
  return `${capital(numberWord(rest))} ${rest === 1 ? "tells" : "tell"} of no`;
}

function cites(articles: readonly Article[]): Span[] {
  const named = articles.slice(0, MOST_NAMED).flatMap((one): Span[] => [text(" "), cite(one)]);
  const more = articles.length - MOST_NAMED;
  return more > 0 ? [...named, text(` and ${countedInWords(more, "more article")}`)] : named;
}
