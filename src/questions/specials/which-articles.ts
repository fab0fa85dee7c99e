import type { Article } from "../../articles/article.ts";
import { stem } from "../../articles/language.ts";
import { plainWords } from "../../search/words.ts";
import { occasionsNamed } from "../chronology/occasions.ts";
import { daysIn } from "../parse/days.ts";
import { LARGE_ARCHIVE, type Scope } from "../scope.ts";
import { fallsOnDay } from "../select-contacts.ts";

const ARTICLE = /\b(?:(?:news )?articles?|stor(?:y|ies)|pieces?|reports?|texts?)(?:'s)?\b/gi;
const FILLER =
  /\b(?:the|an?|this|that|of|on|about|for|to|from|in|at|with|are|is|was|were|published|dated|your|any|all|there|which|what)\b|['’]s\b/gi;
const ORDER = /\b(first|oldest|earliest|last|latest|newest|most recent)\b/i;
const NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$|^\d{1,4}(?:st|nd|rd|th)?$/iu;

/** The articles that words mean: by day or month of publication, by place in their order, by the contact or the words in them. */
export function articlesNamed(words: string, scope: Scope): readonly Article[] {
  const { articles } = scope.record;
  const said = words.replace(/[?.!]+$/, "").trim();
  const bare = said.replace(ARTICLE, " ").replace(FILLER, " ").replace(/\s+/g, " ").trim();
  if (bare === "") return articles.length === 1 ? articles : [];
  const order = ORDER.exec(bare)?.[1]?.toLowerCase();
  const left = plainWords(bare.replace(ORDER, " ")).filter((word) => !NAME.test(word));
  const byDay = left.length === 0 ? ofDays(said, scope) : null;
  if (order !== undefined && left.length === 0) return inOrder(byDay ?? articles, order);
  if (byDay !== null && byDay.length > 0) return byDay;
  const occasions = occasionsNamed(
    said
      .replace(ARTICLE, " ")
      .replace(/\s+/g, " ")
      .replace(/^(?:(?:the|of|on|about|for|to) )+/i, "")
      .trim(),
    scope,
  );
  if (occasions.length > 0) {
    const own = new Set(occasions.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
    return articles.filter(({ id }) => own.has(id));
  }
  if (articles.length > LARGE_ARCHIVE) return [];
  const wanted = plainWords(bare).map(stem);
  const holds = (text: string): boolean => {
    const stems = new Set(plainWords(text).map(stem));
    return wanted.every((one) => stems.has(one));
  };
  const titled = articles.filter(({ title }) => holds(title));
  return titled.length > 0 ? titled : articles.filter(({ title, folded }) => holds(`${title} ${folded}`));
}

/** Null where no day is named. */
function ofDays(words: string, { record: { articles } }: Scope): readonly Article[] | null {
  const days = daysIn(`on ${words.replace(ARTICLE, " ")}`);
  if (days.length === 0) return null;
  return articles.filter(
    ({ published }) => published !== null && days.some((day) => fallsOnDay(published, day)),
  );
}

function inOrder(articles: readonly Article[], order: string): readonly Article[] {
  const dated = articles.filter(({ published }) => published !== null);
  const sorted = [...dated].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
  return (/^(?:la|new|most)/.test(order) ? sorted.slice(-1) : sorted.slice(0, 1)) as readonly Article[];
}
