import { outletOf } from "../../articles/address.ts";
import type { Article } from "../../articles/article.ts";
import { stem } from "../../articles/language.ts";
import type { Evidence } from "../../contacts/contact.ts";
import { cite } from "../../replies/citations.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { printed, text } from "../../replies/line.ts";
import { plainWords } from "../../search/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { noneMentions, refuse } from "../answers/refusal.ts";
import { factsOf } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { LARGE_ARCHIVE, type Scope } from "../scope.ts";
import { sourcesAnswer } from "./sources.ts";

const ARTICLE = "(?:articles?|reports?|stor(?:y|ies)|texts?|pieces?)";
const COUNT = new RegExp(
  `^how many (?:news )?${ARTICLE}(?: (?:are|is) (?:there|here)| (?:do|have) (?:you|we)(?: (?:have|got))?| does (?:it|the (?:archive|record)) (?:have|hold))?(?: (?:in|of) (?:the|this|your) (?:archive|record))?$`,
  "i",
);
const MENTION = new RegExp(
  `^(?:in )?(?:which|what|how many)(?: of the)? (${ARTICLE}|(?:news)?papers?|outlets?) (?:(?:do|does|did) )?(mentions?|mentioned|quotes?|quoted|cites?|cited|names?|named|(?:speaks?|spoke|talks?|writes?|wrote|tells?|told) (?:of|about|on)|reports?|reported(?: on)?|(?:is|are) about|(?:is|was|were|are)) (?:the )?(.+?)(?: (?:mentioned|quoted|cited|named|in))?$`,
  "i",
);

/** "How many articles are there", "which article mentions Chechens": the archive itself answers; null for anything else. */
export function inArticlesAnswer(question: Question, scope: Scope): Answered | null {
  const { words } = question;
  if (scope.article !== undefined) return null;
  if (COUNT.test(words)) return sourcesAnswer(scope, question.typed);
  const [, asked = "", verb = "", what = ""] = MENTION.exec(words) ?? [];
  // "Which paper reported the figure": one that an article names.
  const isOutlet = /paper|outlet/i.test(asked);
  if (isOutlet && !/mention|about|of|on/i.test(verb)) return null;
  if (/^(?:is|was|were|are)$/i.test(verb) && !/\b(?:mentioned|quoted|cited|named)(?: in)?$/i.test(words))
    return null;
  const wanted = plainWords(what).map(stem);
  if (wanted.length === 0 || wanted.length > MOST_WORDS || scope.record.articles.length > LARGE_ARCHIVE)
    return null;
  const articles = scope.record.articles.filter((article) => holds(article, wanted));
  if (articles.length === 0)
    return refuse({
      question,
      scope,
      headline: `No article in the archive has ${what}.`,
      reason: noneMentions(what, scope),
    });
  const evidence = articles.flatMap((article) => sentenceWith(article, wanted, scope));
  return told(question, scope, articles, what, evidence, isOutlet);
}

/** A name or a subject; more words are a question of another sort. */
const MOST_WORDS = 4;

/** The words one after another, in any of their forms. */
function holds({ title, folded }: Article, wanted: readonly string[]): boolean {
  const stems = ` ${plainWords(`${title} . ${folded}`).map(stem).join(" ")} `;
  return stems.includes(` ${wanted.join(" ")} `);
}

/** The first sentence of an article that has the words: what programs are given as evidence. */
function sentenceWith(article: Article, wanted: readonly string[], { index }: Scope): Evidence[] {
  const found = factsOf(article, index.spellings).find(({ text }) =>
    ` ${plainWords(text).map(stem).join(" ")} `.includes(` ${wanted.join(" ")} `),
  );
  if (!found) return [];
  const { start, end } = found.sentence;
  return [{ article: article.id, start, end, quote: article.text.slice(start, end) }];
}

function told(
  question: Question,
  scope: Scope,
  articles: readonly Article[],
  what: string,
  evidence: readonly Evidence[],
  isOutlet: boolean,
): Answered {
  const named = articles.map((article) => `${article.title} (${source(article)})`);
  const outlets = listed([...new Set(articles.map((one) => outletOf(one) ?? one.title))]);
  const many = `${capital(countedInWords(articles.length, "article"))} in the archive ${articles.length === 1 ? "mentions" : "mention"} ${what}`;
  const answer = isOutlet
    ? outlets
    : question.asks === "how many"
      ? String(articles.length)
      : named.join("; ");
  return compose({
    question,
    scope,
    kind: "answer",
    answer,
    headline: isOutlet
      ? `${outlets}: ${many.replace(/^\p{Lu}/u, (one) => one.toLowerCase())}.`
      : `${many}${articles.length === 1 ? `: ${named[0]}` : ""}.`,
    evidence,
    parts: [
      { kind: "list", items: articles.map((article) => [printed(article.title), text(" "), cite(article)]) },
    ],
  });
}

function source(article: Article): string {
  const day = article.published === null ? [] : [dayWords(article.published)];
  return [outletOf(article) ?? "outlet not stated", ...day].join(", ");
}
