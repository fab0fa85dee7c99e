import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHoldings, readLibrary, readRecords } from "../src/library.ts";
import { keepLibrary } from "../src/library-keeper.ts";
import { articleFile, plantedFolder } from "./articles/planted-folder.ts";

const MET = "John Kerry met Sergei Lavrov in Vienna on Friday, the State Department said.";
const meeting = (day: number, more: Readonly<Record<string, string>> = {}) =>
  articleFile(
    {
      title: `Ministers Meet ${day}`,
      url: `https://fjord.example/${day}`,
      published: `2013-06-${day}`,
      ...more,
    },
    MET,
  );

/** The shipped briefings and an archive, in a folder of the test's own. */
function kept(files: Readonly<Record<string, string>> = {}) {
  const root = plantedFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`archive/kerry-lavrov/${name}`, text])),
  );
  cpSync(join(import.meta.dirname, "../briefings"), join(root, "briefings"), { recursive: true });
  const keeper = keepLibrary({ briefings: join(root, "briefings"), archive: join(root, "archive") });
  const record = () => {
    const [shelf] = keeper.current().shelves;
    if (!shelf) throw new Error("The briefing cannot be read.");
    return shelf.record;
  };
  return { root, keeper, record, file: (name: string) => join(root, "archive/kerry-lavrov", name) };
}

describe("what is read of a library", () => {
  it("is what is needed of it: articles, contacts, indexes", () => {
    const { root } = kept({ "a.md": meeting(10) });
    const folders = { briefings: join(root, "briefings"), archive: join(root, "archive") };
    const [whole] = readLibrary(folders).shelves;
    const [record] = readRecords(folders).shelves;
    const [holdings] = readHoldings(folders).shelves;
    expect(whole?.index.search("Vienna", 1)).toHaveLength(1);
    expect(record).not.toHaveProperty("index");
    expect(record?.record.contacts).toEqual(whole?.record.contacts);
    expect(holdings?.record.articles).toEqual(whole?.record.articles);
    expect(holdings?.record.contacts).toEqual([]);
  });
});

describe("the library of a running service", () => {
  it("follows what is added, changed and taken away, and is not read anew for nothing", async () => {
    const { keeper, record, file } = kept({ "a.md": meeting(10) });
    expect(await keeper.refresh()).toBe(false);
    const before = record();
    writeFileSync(file("b.md"), meeting(20));
    expect(await keeper.refresh()).toBe(true);
    expect(record().contacts).toHaveLength(before.contacts.length + 1);
    writeFileSync(file("b.md"), meeting(20).replace("Vienna", "Geneva"));
    await keeper.refresh();
    expect(record().contacts.map(({ place }) => place?.value)).toContain("Geneva");
    rmSync(file("b.md"));
    expect(await keeper.refresh()).toBe(true);
    expect(record().articles).toEqual(before.articles);
    expect(await keeper.refresh()).toBe(false);
  });

  it("keeps what did not change as it was read", async () => {
    const { keeper, record, file } = kept({ "a.md": meeting(10) });
    const before = record();
    writeFileSync(file("b.md"), meeting(11));
    await keeper.refresh();
    const after = new Map(record().articles.map((article) => [article.id, article]));
    for (const article of before.articles) expect(after.get(article.id)).toBe(article);
    expect(record().register).toBe(before.register);
  });

  it("reads anew by whom and by what it finds contacts when those change", async () => {
    const { root, keeper, record } = kept({ "a.md": meeting(10) });
    const { register } = record();
    writeFileSync(join(root, "briefings/principals.yaml"), "countries: []\n");
    await keeper.refresh();
    expect(record().register).not.toBe(register);
    expect(record().contacts).toEqual([]);
  });

  it("lets other work in between articles", async () => {
    const { keeper, file } = kept({ "a.md": meeting(10) });
    for (let day = 11; day < 26; day += 1) writeFileSync(file(`b${day}.md`), meeting(day));
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await keeper.refresh();
    isDone = true;
    expect(turns).toBeGreaterThan(15);
  });
});
