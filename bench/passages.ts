import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { Article } from "../src/articles/article.ts";
import { fold } from "../src/articles/fold.ts";

// News passages and questions from beside the project where they lie there; made up otherwise.

const CORPORA = join(import.meta.dirname, "..", "..", "shared", "corpora");
const NEWS = join(CORPORA, "news-passages-100k.jsonl.gz");
const QUERIES = join(CORPORA, "news-queries.json");
const WIKI = join(CORPORA, "newwiki.json");

export const isReal = existsSync(NEWS) && existsSync(QUERIES);

export interface Text {
  readonly title: string;
  readonly text: string;
}

/** So many passages of about 1,200 characters. */
export async function newsTexts(count: number): Promise<Text[]> {
  if (!isReal) return madeTexts(count);
  const texts: Text[] = [];
  const lines = createInterface({ input: createReadStream(NEWS).pipe(createGunzip()) });
  for await (const line of lines) {
    texts.push(JSON.parse(line) as Text);
    if (texts.length === count) break;
  }
  return texts;
}

/** Words as they are distributed in texts: a few very often, most of them seldom. */
function madeTexts(count: number): Text[] {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const word = (): string => {
    const rank = Math.floor(20_000 ** random());
    return rank < 40
      ? (COMMON[rank % COMMON.length] ?? "said")
      : `ferry${rank.toString(26).replace(/\d/g, "q")}`;
  };
  const sentence = (): string => `The ${Array.from({ length: 14 }, word).join(" ")}.`;
  return Array.from({ length: count }, () => ({
    title: Array.from({ length: 6 }, word).join(" "),
    text: Array.from({ length: 12 }, sentence).join(" "),
  }));
}

const COMMON = "said people minister president talks country government week year meeting".split(" ");

/** Questions in whole sentences about these passages. */
export function newsQuestions(texts: readonly Text[]): string[] {
  if (isReal) return (JSON.parse(readFileSync(QUERIES, "utf8")) as { question: string[] }).question;
  return texts.slice(0, 300).map(({ text }) => `What did they say of ${text.slice(4, 90)}?`);
}

/** Texts as articles of one paragraph each; not cut into sentences, which no index needs. */
export function asArticles(texts: readonly Text[]): Article[] {
  return texts.map(({ title, text }, i) => ({
    id: `p${i}`,
    title,
    text,
    folded: fold(text),
    paragraphs: [{ start: 0, end: text.length }],
    sentences: [],
    outlet: null,
    url: null,
    published: "2024-05-30",
    publishedBasis: "given",
    author: null,
    file: null,
    arrived: "2024-06-01T00:00:00Z",
    language: "en",
    kind: "full",
  }));
}

export interface JudgedSet {
  readonly texts: readonly Text[];
  /** Questions with the place of the text that answers. */
  readonly questions: readonly { readonly q: string; readonly para: number }[];
}

/** Paragraphs of an encyclopaedia with questions on them; null where they are not there. */
export function judgedSet(most: number): JudgedSet | null {
  if (!existsSync(WIKI)) return null;
  const { paras, qs } = JSON.parse(readFileSync(WIKI, "utf8")) as {
    paras: Text[];
    qs: { q: string; para: number; imp: boolean }[];
  };
  const answerable = qs.filter(({ imp }) => !imp);
  const step = Math.max(1, Math.floor(answerable.length / most));
  const texts = paras.map(({ title, text }) => ({ title: title.replaceAll("_", " "), text }));
  return { texts, questions: answerable.filter((_, i) => i % step === 0).slice(0, most) };
}
