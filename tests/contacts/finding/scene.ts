import { join } from "node:path";
import type { Article } from "../../../src/articles/article.ts";
import { makeArticle } from "../../../src/articles/make-article.ts";
import type { Briefing } from "../../../src/briefing.ts";
import { readRegister } from "../../../src/contacts/register.ts";
import { readVocabulary } from "../../../src/contacts/vocabulary.ts";

export const BRIEFINGS = join(import.meta.dirname, "..", "..", "..", "briefings");
export const { register } = readRegister(join(BRIEFINGS, "principals.yaml"));
export const { vocabulary } = readVocabulary(join(BRIEFINGS, "topics.yaml"));

/** The pair that most tests are about. */
export const KERRY_LAVROV: Briefing = {
  name: "kerry-lavrov",
  title: "Kerry–Lavrov",
  command: "kerry-lavrov",
  principals: ["john-kerry", "sergei-lavrov"],
  topics: [],
  digest: { cadence: "weekly", time: "09:00" },
};

/** An article of our own with nothing but a text and a day. */
export function articleOf(text: string, published: string | null, id = "article"): Article {
  return makeArticle({
    id,
    title: "A headline",
    outlet: "The Example",
    url: null,
    published,
    publishedBasis: published ? "given" : "unknown",
    arrived: "2026-01-01T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
  });
}
