import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { findContacts } from "../../src/contacts/find-contacts.ts";
import { type ContactKeeper, keepContacts } from "../../src/contacts/keep-contacts.ts";
import { toTheEnd } from "../../src/pieces.ts";
import { shippedLibrary } from "../commands/people.ts";

const { register, vocabulary, articles: shipped } = shippedLibrary().shelves[0]!.record;
const rules = { register, vocabulary };
const meeting = makeArticle({
  id: "fjord",
  title: "Ministers Meet",
  text: "John Kerry met Sergei Lavrov in Vienna on Friday, the State Department said.",
  outlet: "The Fjord",
  url: "https://fjord.example/1",
  published: "2013-06-10",
  publishedBasis: "given",
  arrived: "2020-01-02T00:00:00Z",
  language: "en",
  kind: "full",
  author: null,
  file: null,
});
const articles = [...shipped, meeting];

function opened(path: string | null, by = rules): ContactKeeper {
  const keeper = keepContacts(path === null ? null : { folder: dirname(path), mayWrite: true });
  toTheEnd(keeper.open(by));
  return keeper;
}

/** A file in which the contacts of all these articles are saved. */
function saved(): string {
  const path = join(mkdtempSync(join(tmpdir(), "readout-contacts-")), "contacts.found");
  const keeper = opened(path);
  for (const article of articles) keeper.find(article);
  toTheEnd(keeper.save(articles));
  return path;
}

/** The same article; an error where anybody reads its sentences. */
function unread(article: Article): Article {
  const get = (): never => {
    throw new Error("Its sentences were read.");
  };
  return { ...article, sentences: new Proxy<Article["sentences"]>([], { get }) };
}

describe("what is remembered of reading contacts", () => {
  it("are the contacts of an article, until anything of it changes", () => {
    const keeper = opened(null);
    const found = keeper.find(meeting);
    expect(found).toHaveLength(1);
    expect(keeper.find({ ...meeting })).toBe(found);
    for (const change of [{ published: "2012-01-01" }, { title: "Other" }, { text: `${meeting.text} ` }])
      expect(keeper.find({ ...meeting, ...change })).not.toBe(found);
  });

  it("is forgotten when people or subjects are other ones", () => {
    const keeper = opened(null);
    const found = keeper.find(meeting);
    toTheEnd(keeper.open({ ...rules }));
    expect(keeper.find(meeting)).toBe(found);
    toTheEnd(keeper.open({ ...rules, register: { ...register } }));
    expect(keeper.find(meeting)).not.toBe(found);
  });

  it("is the same after a restart, without reading an article again", () => {
    const keeper = opened(saved());
    for (const article of articles)
      expect(keeper.find(unread(article))).toEqual(findContacts(article, register, vocabulary));
  });

  it("is found anew after a restart with other people", () => {
    const others = { ...register, principals: register.principals.slice(1) };
    const keeper = opened(saved(), { ...rules, register: others });
    expect(() => keeper.find(unread(meeting))).toThrow("were read");
  });

  it.each([
    ["cut off", (whole: string) => whole.slice(0, whole.length - 30)],
    ["changed", (whole: string) => whole.replace("Vienna", "Geneva")],
    ["another file", () => "# Notes\n"],
  ])("is found anew where its file is %s", (_, damage) => {
    const path = saved();
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const keeper = opened(path);
    expect(keeper.find(meeting)).toEqual(findContacts(meeting, register, vocabulary));
    expect(() => keeper.find(unread({ ...meeting }))).not.toThrow();
    expect(() => opened(path).find(unread({ ...meeting }))).toThrow("were read");
  });

  it("leaves out articles that are gone", () => {
    const path = saved();
    const keeper = opened(path);
    keeper.find({ ...meeting, id: "other" });
    toTheEnd(keeper.save([meeting]));
    expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(3);
  });
});
