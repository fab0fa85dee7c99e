import { describe, expect, it } from "vitest";
import type { LibraryPiece } from "../../src/librarian/messages.ts";
import { libraryReceiver } from "../../src/librarian/receive-library.ts";
import { librarySender } from "../../src/librarian/send-library.ts";
import type { Library } from "../../src/library.ts";
import { shippedLibrary } from "../commands/people.ts";
import { articleOf } from "../search/made-articles.ts";

const shipped = shippedLibrary();
const [{ record }] = shipped.shelves as [(typeof shipped.shelves)[0]];
const many = Array.from({ length: 200 }, (_, i) =>
  articleOf(
    `m${i}`,
    "Many",
    `The ferry left. ${"It came back on Monday with all its passengers. ".repeat(60)}`,
  ),
);

const withArticles = (articles: Library["shelves"][0]["record"]["articles"]): Library => ({
  shelves: [{ record: { ...record, articles } }],
  problems: [],
});
const itemsIn = (pieces: readonly LibraryPiece[]): number =>
  pieces.reduce((sum, piece) => sum + ("items" in piece ? piece.items.length : 0), 0);

describe("a library sent to another thread", () => {
  it("arrives whole, also when it is copied on the way", () => {
    const receive = libraryReceiver();
    const libraries = [...librarySender()(shipped)].map((piece) => receive(structuredClone(piece)));
    const received = libraries.at(-1)?.shelves[0]?.record;
    const { register: _register, vocabulary: _vocabulary, ...rest } = record;
    expect(received).toMatchObject(rest);
    expect(received?.register.byId("john-kerry")?.name).toBe("John Kerry");
    expect(received?.vocabulary.find("talks on Syria").length).toBeGreaterThan(0);
    expect(libraries.slice(0, -1).every((library) => library === null)).toBe(true);
  });

  it("comes in pieces that are taken in at a breath", () => {
    const pieces = [...librarySender()(withArticles(many))];
    expect(pieces.length).toBeGreaterThan(10);
    for (const piece of pieces)
      if ("items" in piece) expect(JSON.stringify(piece).length).toBeLessThan(300_000);
  });

  it("is sent again only as far as it changed, and what is gone is forgotten", () => {
    const send = librarySender();
    const receive = libraryReceiver();
    const all = [...send(withArticles(many))].map(receive);
    const fewer = [...send(withArticles([articleOf("new", "New", "The ferry sank."), ...many.slice(1)]))];
    expect(itemsIn(fewer)).toBe(1);
    const received = fewer.map(receive).at(-1)?.shelves[0]?.record.articles;
    expect(received?.map(({ id }) => id)).toEqual(["new", ...many.slice(1).map(({ id }) => id)]);
    expect(received?.[1]).toBe(all.at(-1)?.shelves[0]?.record.articles[1]);
    const again = [...send(withArticles(many))];
    expect(itemsIn(again)).toBe(1);
  });
});
