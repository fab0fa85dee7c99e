import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import { EACH, selection, write } from "./build-selection.ts";

const changes = new Map([
  ["c-3", { sequence: 1, changedAt: new Date("2026-12-05T08:00:00Z") }],
  ["c-5", { sequence: 0, changedAt: new Date("2026-12-01T08:00:00Z") }],
]);
const feed = parseFeed(write("atom", selection(EACH, { changes })).text);

describe("the feed", () => {
  it("is Atom, with a title, an author, and the instant of the last change", () => {
    expect(feed.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(feed.title).toBe("Kerry–Lavrov contacts");
    expect(feed.authors.map(({ name }) => name)).toEqual(["Readout"]);
    expect(feed.updated?.toISOString()).toBe("2026-12-05T08:00:00.000Z");
  });

  it("has an entry for each contact, with what changed last first", () => {
    expect(feed.items).toHaveLength(EACH.length);
    expect(feed.items.slice(0, 2).map(({ title }) => title)).toEqual([
      "Meeting, Kerry–Lavrov, Lausanne, end of March 2015 (day not stated)",
      "CANCELLED: Telephone call, Kerry–Lavrov, Mon 1 Jun 2015",
    ]);
  });

  it("gives each entry a name of its own that stays", () => {
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(EACH.length);
    expect(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id ?? ""))).toBe(true);
    expect(
      parseFeed(write("atom").text)
        .items.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it("links to the article and keeps its headline as it was printed", () => {
    const meeting = feed.items.find(({ title }) => title?.includes("Paris"));
    expect(meeting?.url).toBe("https://example.test/2014-03-31");
    expect(meeting?.content).toContain("“Переговоры в Париже: {Керри} & Лавров_50% #1 ~^\\”");
    const statement = feed.items.find(({ title }) => title?.startsWith("Joint statement"));
    expect(statement?.url).toBe("https://example.test/a,b;c?d=%271%27&e=2");
  });
});
