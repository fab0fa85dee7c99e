import type { Article } from "../../../src/articles/article.ts";
import { makeArticle } from "../../../src/articles/make-article.ts";
import { makeRecord } from "../../../src/contacts/make-record.ts";
import { KERRY_LAVROV, register, vocabulary } from "../finding/scene.ts";
import { FIRST_YEAR } from "./first-year.ts";
import { OTHER_TALKS } from "./other-talks.ts";
import { SECOND_YEAR } from "./second-year.ts";
import type { Told } from "./told.ts";

/** The articles made up for the tests: several outlets on the same occasions, plans and outcomes, contradictions. */
export const ARCHIVE: readonly Article[] = [...FIRST_YEAR, ...SECOND_YEAR, ...OTHER_TALKS].map(articleOf);

/** The record of the made-up archive. */
export const archiveRecord = makeRecord(KERRY_LAVROV, register, vocabulary, ARCHIVE);

function articleOf({ on, outlet, title, text, repostOf }: Told): Article {
  return makeArticle({
    id: idOf(`${outlet} ${on}`),
    title,
    outlet,
    url: null,
    published: on,
    publishedBasis: "given",
    arrived: "2026-01-01T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
    ...(repostOf ? { repostOf: idOf(repostOf) } : {}),
  });
}

function idOf(outletAndDay: string): string {
  return outletAndDay.toLowerCase().replaceAll(" ", "-");
}
