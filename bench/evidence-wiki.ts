import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import type { Scope } from "../src/questions/scope.ts";
import { asArticle } from "./as-article.ts";
import { type Case, SHARED, scopeOver, type World } from "./evidence-sets.ts";

interface Corpus {
  readonly paras: readonly { id: number; title: string; text: string }[];
  readonly qs: readonly { q: string; para: number; off: readonly [number, string][]; imp: boolean }[];
}

/** Paragraphs to an article: as long as a news item. */
const PARAGRAPHS = 3;
const ARTICLES = 5;

interface Piece {
  readonly title: string;
  readonly article: Article;
  readonly place: ReadonlyMap<number, number>;
}

function piecesOf(corpus: Corpus): Piece[] {
  const byTitle = new Map<string, (typeof corpus.paras)[number][]>();
  for (const para of corpus.paras) byTitle.set(para.title, [...(byTitle.get(para.title) ?? []), para]);
  return [...byTitle].flatMap(([title, paras]) => {
    const groups = Array.from({ length: Math.ceil(paras.length / PARAGRAPHS) }, (_, i) =>
      paras.slice(i * PARAGRAPHS, (i + 1) * PARAGRAPHS),
    );
    return groups.map((group, i) => pieceOf(title, group, i));
  });
}

function pieceOf(title: string, group: Corpus["paras"], at: number): Piece {
  let text = "";
  const place = new Map<number, number>();
  for (const para of group) {
    place.set(para.id, text.length);
    text += `${para.text.replace(/\s/g, " ")}\n\n`;
  }
  const article = asArticle(`${title} ${at}`, title.replaceAll("_", " "), text);
  return { title, article, place };
}

/**
 * Questions on encyclopaedic text, asked as they will be judged: of one article of three paragraphs, of five articles on one
 * subject, and where the article that answers is not there. `held`: the quarter of the titles kept aside, else the rest.
 */
export function newWikiCases(world: World, held: boolean, most: number): Case[] {
  const file = join(process.env.CORPORA ?? join(SHARED, "corpora"), "newwiki.json");
  if (!existsSync(file)) return [];
  const corpus = JSON.parse(readFileSync(file, "utf8")) as Corpus;
  const all = piecesOf(corpus);
  const titles = [...new Set(all.map((one) => one.title))].sort();
  const wanted = new Set(titles.filter((_, i) => (i % 4 === 0) === held));
  const pieces = all.filter((one) => wanted.has(one.title));
  const ofPara = new Map(pieces.flatMap((one) => [...one.place.keys()].map((id) => [id, one] as const)));
  const questions = corpus.qs.filter((one) => one.off.length > 0 && one.q.length > 8 && ofPara.has(one.para));
  const scopes = new Map<string, Scope>();
  const over = (chosen: readonly Piece[]): Scope => {
    const key = chosen.map((one) => one.article.id).join("|");
    const scope =
      scopes.get(key) ??
      scopeOver(
        chosen.map((one) => one.article),
        world,
        true,
      );
    scopes.set(key, scope);
    return scope;
  };
  const step = Math.max(1, questions.length / most);
  const cases: Case[] = [];
  for (let i = 0; i < questions.length; i += step) {
    const asked = questions[Math.floor(i)];
    const own = asked && ofPara.get(asked.para);
    if (asked && own) cases.push(...casesOf(asked, own, pieces, over));
  }
  return cases;
}

function casesOf(
  asked: Corpus["qs"][number],
  own: Piece,
  pieces: readonly Piece[],
  over: (chosen: readonly Piece[]) => Scope,
): Case[] {
  const kin = pieces.filter((one) => one.title === own.title);
  const at = kin.indexOf(own);
  const block = kin.slice(Math.floor(at / ARTICLES) * ARTICLES).slice(0, ARTICLES);
  const others = kin.filter((one) => !block.includes(one)).slice(0, ARTICLES);
  const far = pieces.filter((one) => one.title !== own.title);
  const off = far.slice((asked.para * 7) % far.length).slice(0, 1);
  const starts = asked.off.map(([offset]) => (own.place.get(asked.para) ?? 0) + offset);
  const isRight: Case["isRight"] = (article, start, end) =>
    article === own.article.id && starts.some((one) => one >= start && one < end);
  const strange = far.filter((one) => one.title === off[0]?.title).slice(0, ARTICLES);
  const one = (set: string, scope: Scope, right: Case["isRight"], article?: string): Case => ({
    set,
    group: own.title,
    question: asked.q,
    scope: article === undefined ? scope : { ...scope, article },
    isRight: right,
  });
  const near = kin.find((piece) => piece !== own);
  return [
    one("alone", over([own]), isRight, own.article.id),
    ...(block.length > 2 ? [one("archive", over(block), isRight)] : []),
    ...(near ? [one("alone, near miss", over([near]), null, near.article.id)] : []),
    ...off.map((piece) => one("alone, other subject", over([piece]), null, piece.article.id)),
    ...(others.length > 2 ? [one("archive, near miss", over(others), null)] : []),
    ...(strange.length > 2 ? [one("archive, other subject", over(strange), null)] : []),
  ];
}
