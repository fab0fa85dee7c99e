import { outletOf } from "../../articles/address.ts";
import type { Article } from "../../articles/article.ts";
import { cite } from "../../replies/citations.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { printed, text } from "../../replies/line.ts";
import type { Line } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { refuse } from "../answers/refusal.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { archiveSpan } from "./sources.ts";
import { articlesNamed } from "./which-articles.ts";

const NOUN = "(?:(?:news )?articles?|stor(?:y|ies)|pieces?)";
const PART =
  "(headlines?|titles?|(?:source )?links?|urls?|(?:web ?)?address(?:es)?|publication (?:date|day)|date of publication|authors?|bylines?)";
const GIVE =
  "(?:(?:please )?(?:what(?:'s| is| was| are)|give me|show(?: me)?|send(?: me)?|i need|need|get me) )?(?:the |a )?";
const PART_OF = new RegExp(`^${GIVE}${PART} (?:of|to|for|on|from|about) (.+)$`, "i");
const OF_PART = new RegExp(`^${GIVE}(.+?${NOUN}(?:'s)?) ${PART}$`, "i");
const PUBLISHED = new RegExp(
  `^(?:when|on (?:which|what) (?:day|date)|what (?:day|date)) (?:was|were|is|did) (.*${NOUN}.*?) (?:published|printed|appear|out|come out|from)$`,
  "i",
);
const AUTHOR = new RegExp(`^who (?:wrote|is the author of|authored) (.*${NOUN}.*)$`, "i");
const WHICH = new RegExp(
  `^(?:(?:which|what|how many|is|list|show(?: me)?|give me|the|all|any) )*(?:the )?((?:(?:newest|latest|last|oldest|first|earliest|most recent) )?${NOUN})(?: (?:are|is|were|was|do you have|have you got|there))*(?: (?:published|dated))?(?: ((?:from|in|of|on) .+))?$`,
  "i",
);
const OUTLETS =
  /^(?:how many|which|what|list(?: the)?|name the) (?:different )?(?:outlets?|(?:news)?papers?|publications?|sources? of the articles)(?: (?:are|is|do you have|have you got|does it have|are there))*(?: (?:in|covered by|used in) (?:the|this|your) (?:archive|record))?(?: there)?$/i;

type Part = "headline" | "link" | "date" | "author";

/** "Link to the article on Paris", "headline of 30 May 2014", "how many articles are from 2015", "which outlets": null for all else. */
export function onArticlesAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  if (OUTLETS.test(words)) return outlets(question, scope);
  const asked = partAsked(words);
  if (asked) {
    const found = articlesNamed(asked.of, scope);
    return found.length === 0 ? null : partOf(question, scope, found, asked.part);
  }
  const [, noun = "", when = ""] = WHICH.exec(words) ?? [];
  if (noun === "" || (when === "" && /^\S+$/.test(noun))) return null;
  if (when !== "" && !/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(when)) return null;
  return ofTime(question, scope, `${noun} ${when}`.trim());
}

function partAsked(words: string): { part: Part; of: string } | null {
  const published = PUBLISHED.exec(words)?.[1];
  if (published) return { part: "date", of: published };
  const written = AUTHOR.exec(words)?.[1];
  if (written) return { part: "author", of: written };
  const [, first, then] = PART_OF.exec(words) ?? [];
  if (first && then) return { part: partCalled(first), of: then };
  const [, article, last] = OF_PART.exec(words) ?? [];
  return article && last ? { part: partCalled(last), of: article } : null;
}

function partCalled(word: string): Part {
  if (/^(?:headline|title)/i.test(word)) return "headline";
  if (/^(?:author|byline)/i.test(word)) return "author";
  return /date|day/i.test(word) ? "date" : "link";
}

/** More articles than these are told below the first line only. */
const MOST_TOLD = 2;

function partOf(question: Question, scope: Scope, articles: readonly Article[], part: Part): Answered {
  const values = articles.map((article) => partIn(article, part));
  const told = articles.map((article, at) => {
    const value = values[at] ?? "not stated";
    return part === "headline"
      ? `${value} (${whereAndWhen(article)})`
      : `${article.title} (${whereAndWhen(article)}): ${part === "date" ? "published " : part === "author" ? "by " : ""}${value}`;
  });
  if (values.every((value) => value === null))
    return refuse({
      question,
      scope,
      headline: `${part === "author" ? "Who wrote it" : `The ${part}`} is not stated in the archive.`,
      reason: `The article meant: ${listed(articles.map(({ title }) => title))}.`,
    });
  return compose({
    question,
    scope,
    kind: "answer",
    answer: values.map((value) => value ?? "not stated").join("; "),
    headline: `${told.length > MOST_TOLD ? `${capital(countedInWords(told.length, "article"))} may be meant` : told.join("; ")}${part === "link" && told.length <= MOST_TOLD ? "" : "."}`,
    parts: [{ kind: "list", items: articles.map(itemOf) }],
    evidence: articles.flatMap(firstSentence),
  });
}

function partIn(article: Article, part: Part): string | null {
  if (part === "headline") return article.title;
  if (part === "author") return article.author;
  return part === "link" ? article.url : article.published === null ? null : dayWords(article.published);
}

function itemOf(article: Article): Line {
  const address = article.url === null ? "" : ` · ${article.url}`;
  return [printed(article.title), text(`${address} `), cite(article)];
}

function firstSentence({ id, sentences, text: all }: Article) {
  const [first] = sentences;
  return first
    ? [{ article: id, start: first.start, end: first.end, quote: all.slice(first.start, first.end) }]
    : [];
}

function whereAndWhen(article: Article): string {
  const day = article.published === null ? [] : [dayWords(article.published)];
  return [outletOf(article) ?? "outlet not stated", ...day].join(", ");
}

function ofTime(question: Question, scope: Scope, said: string): Answered {
  const found = articlesNamed(said, scope);
  const when = said.replace(/^.*?\b(?=(?:from|in|of|on) )/i, "");
  if (found.length === 0)
    return refuse({
      question,
      scope,
      headline: `No article in the archive is ${/\d/.test(when) ? when : `of that time`}.`,
      reason: `${capital(countedInWords(scope.record.articles.length, "article"))} in it${archiveSpan(scope)}.`,
    });
  const [one] = found;
  const isOne = found.length === 1 && one !== undefined;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: question.asks === "how many" ? String(found.length) : found.map(({ title }) => title).join("; "),
    headline: isOne
      ? `${question.asks === "how many" ? "One article: " : ""}${one.title} (${whereAndWhen(one)}).`
      : `${capital(countedInWords(found.length, "article"))} in the archive${when === said ? "" : ` ${when}`}.`,
    parts: [{ kind: "list", items: found.map(itemOf) }],
    evidence: found.flatMap(firstSentence),
  });
}

function outlets(question: Question, scope: Scope): Answered {
  const names = [
    ...new Set(scope.record.articles.map((article) => outletOf(article) ?? "outlet not stated")),
  ];
  return compose({
    question,
    scope,
    kind: "answer",
    answer: question.asks === "how many" ? String(names.length) : listed(names),
    headline: `${capital(countedInWords(names.length, "outlet"))} in the archive: ${listed(names)}.`,
    parts: [],
  });
}
