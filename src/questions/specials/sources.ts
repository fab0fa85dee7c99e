import { articlesAndReposts, publishedSpan } from "../../replies/archive-line.ts";
import { cite } from "../../replies/citations.ts";
import { capital, countedInWords } from "../../replies/counted.ts";
import { printed, text } from "../../replies/line.ts";
import type { Line } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";

/** ", published 12 Mar 2014 – 11 May 2015"; empty where no day is known. */
export function archiveSpan({ record }: Pick<Scope, "record">): string {
  const span = publishedSpan(record);
  return span === null ? "" : `, published ${span}`;
}

/** The articles of the archive, oldest first, with what each reports. */
export function sourcesAnswer(scope: Scope, typed: string): Answered {
  const { record } = scope;
  const items: Line[] = record.articles.map((article) => {
    const count = [...record.contacts, ...record.others].filter((contact) =>
      contact.accounts.some((one) => one.article === article.id),
    ).length;
    return [
      printed(article.title),
      text(` · ${countedInWords(count, "contact")}${article.kind === "brief" ? " · summary" : ""} `),
      cite(article),
    ];
  });
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "answer",
    answer: record.articles.map((article) => article.title).join("; "),
    headline: `${capital(articlesAndReposts(record.articles, countedInWords))} in the ${record.briefing.title} record${archiveSpan(scope)}.`,
    parts: items.length === 0 ? [] : [{ kind: "list", items }],
  });
}
