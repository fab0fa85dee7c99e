import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scope } from "../src/questions/scope.ts";
import { asArticle } from "./as-article.ts";
import { SHARED, scopeOver, type World } from "./evidence-sets.ts";

// The encyclopaedic set with all its paragraphs in one archive, as a large archive is asked.

export const CORPORA = process.env.CORPORA ?? join(SHARED, "corpora");

interface Paragraphs {
  readonly paras: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly qs: readonly {
    readonly q: string;
    readonly para: number;
    readonly off: readonly [number, string][];
    readonly imp: boolean;
  }[];
}

export interface PooledCase {
  readonly question: string;
  readonly scope: Scope;
  /** Id of the article that is the right paragraph. */
  readonly article: string;
  readonly isRight: (article: string, start: number, end: number) => boolean;
}

/**
 * Questions on the quarter of the titles that no weight was fitted on, over the paragraphs of all titles; or on the other
 * three quarters, over their own paragraphs. None where the set is absent.
 */
export function pooledWiki(world: World, part: "fitted" | "aside", most: number): PooledCase[] {
  const file = join(CORPORA, "newwiki.json");
  if (!existsSync(file)) return [];
  const { paras, qs } = JSON.parse(readFileSync(file, "utf8")) as Paragraphs;
  const titles = [...new Set(paras.map(({ title }) => title))].sort();
  const aside = new Set(titles.filter((_, i) => i % 4 === 0));
  const here = paras
    .map((one, i) => ({ ...one, at: `p${i}` }))
    .filter(({ title }) => part === "aside" || !aside.has(title));
  const articles = here.map(({ title, text, at }) =>
    asArticle(at, title.replaceAll("_", " "), text.replace(/\s/g, " ")),
  );
  const scope = scopeOver(articles, world, true);
  const asked = qs.filter(
    ({ off, para }) => off.length > 0 && aside.has(paras[para]?.title ?? "") === (part === "aside"),
  );
  const step = Math.max(1, asked.length / most);
  return Array.from(
    { length: Math.floor(asked.length / step) },
    (_, i) => asked[Math.floor(i * step)],
  ).flatMap((one) => {
    if (!one) return [];
    const own = `p${one.para}`;
    const isRight = (id: string, start: number, end: number): boolean =>
      id === own && one.off.some(([offset]) => offset >= start && offset < end);
    return [{ question: one.q, scope, article: own, isRight }];
  });
}
