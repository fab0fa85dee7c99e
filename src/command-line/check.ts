import { outletOf } from "../articles/address.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { type UnlistedSubject, unlistedSubjects } from "../contacts/review-list.ts";
import type { Library } from "../library.ts";
import { problemLine } from "../problem.ts";
import { articlesAndReposts } from "../replies/archive-line.ts";
import { counted } from "../replies/counted.ts";
import { dayWords } from "../replies/days.ts";
import { plain } from "../replies/plain.ts";
import { contactCount } from "./contact-count.ts";

export interface Checked {
  readonly text: string;
  /** 1 if there is any fault. */
  readonly exitCode: 0 | 1;
}

/**
 * Every problem in the briefings, one line each with file, line and remedy; what people reported as wrong; the subjects
 * for which there is no topic yet; then what was read. As JSON the same, for other programs.
 */
export function check(
  library: Library,
  reports: readonly string[] = [],
  { json = false }: { readonly json?: boolean } = {},
): Checked {
  const faults = library.problems.filter((problem) => problem.weight === "fault");
  const records = library.shelves.map(({ record }) => record);
  const subjects = unlistedSubjects(records);
  const exitCode = faults.length === 0 ? 0 : 1;
  if (json) return { text: JSON.stringify(asJson(library, reports, subjects), null, 2), exitCode };
  const lines = library.problems.map((problem) => `${problem.weight}: ${problemLine(problem)}`);
  const read = records.map(readLine);
  const verdict = faults.length === 0 ? "No faults." : `${counted(faults.length, "fault")}.`;
  const reported = reports.map((line) => `reported as wrong: ${line}`);
  return {
    text: [...lines, ...reported, ...subjects.map(subjectLine), ...read, verdict].join("\n"),
    exitCode,
  };
}

/** "kerry-lavrov: 5 articles and 1 repost, 1 without a day of publication, 7 contacts" */
function readLine({ briefing, articles, contacts, others }: ContactRecord): string {
  const undated = articles.filter(({ published }) => published === null).length;
  const days = undated === 0 ? [] : [`${undated} without a day of publication`];
  const parts = [articlesAndReposts(articles), ...days, contactCount(contacts.length, others.length)];
  return `${briefing.name}: ${parts.join(", ")}`;
}

/** "no topic for: fishing rights (2 contacts; The Example, 12 March 2014: “…”). Add it to topics.yaml, or leave it." */
function subjectLine({ subject, contacts, article, quote }: UnlistedSubject): string {
  const published = article.published === null ? "undated" : dayWords(article.published);
  const sentence = article.kind === "full" ? `“${plain(quote)}”` : plain(quote);
  return `no topic for: ${plain(subject)} (${counted(contacts, "contact")}; ${outletOf(article) ?? "outlet not known"}, ${published}: ${sentence})`;
}

function asJson({ problems, shelves }: Library, reports: readonly string[], subjects: UnlistedSubject[]) {
  return {
    problems,
    reports,
    subjectsWithoutTopic: subjects.map(({ subject, contacts, article, quote }) => ({
      subject,
      contacts,
      article: article.id,
      outlet: article.outlet,
      published: article.published,
      quote,
    })),
    records: shelves.map(({ record: { briefing, articles, contacts, others } }) => ({
      briefing: briefing.name,
      articles: articles.length,
      reposts: articles.filter(({ repostOf }) => repostOf !== undefined).length,
      undated: articles.filter(({ published }) => published === null).length,
      contacts: contacts.length,
      others: others.length,
    })),
  };
}
