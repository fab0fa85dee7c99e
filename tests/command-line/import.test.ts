import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listArticles, removeFromArchive } from "../../src/command-line/archive.ts";
import { type ImportOptions, runImport } from "../../src/command-line/import.ts";
import { makeProgress } from "../../src/command-line/progress.ts";
import { readLibrary, type Shelf } from "../../src/library.ts";
import { plantedFolder } from "../articles/planted-folder.ts";

const PAGE = `Ministers Meet in Vienna

U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Vienna on Friday to talk about Syria, the State Department said.

Kerry told Lavrov that aid convoys needed safe passage, spokeswoman Jen Psaki told reporters on Saturday.`;
const ID = "2014-06-07-ministers-meet-in-vienna";
const BRIEF = "2014-03-12-kerry-and-lavrov-discuss-crisis-in-ukraine";
const BRIEFINGS = join(import.meta.dirname, "../../briefings");

/** A user's data folder, read anew for each command as the program does. */
function archiveIn(data = plantedFolder()) {
  const archive = join(data, "kerry-lavrov");
  const shelf = (): Shelf => {
    const found = readLibrary({ briefings: BRIEFINGS, archive: data }).shelves[0];
    if (!found) throw new Error("The shipped briefing cannot be read.");
    return found;
  };
  return {
    data,
    archive,
    import(source: string, options: ImportOptions = {}) {
      return this.importUndated(source, { published: "2014-06-07", ...options });
    },
    async importUndated(source: string, options: ImportOptions = {}) {
      const out: string[] = [];
      const err: string[] = [];
      const code = await runImport([source], options, {
        shelf: shelf(),
        archive,
        progress: makeProgress({ write: () => undefined }, Date.now),
        print: (line) => out.push(line),
        tell: (line) => err.push(line),
      });
      return { code, out: out.join("\n"), err: err.join("\n") };
    },
    list: (json = false) => listArticles(shelf(), archive, json),
    remove: (id: string) => removeFromArchive(id, shelf(), archive),
  };
}

describe("the articles of an archive", () => {
  it("are listed with those that ship, and removed by id", async () => {
    const { archive, list, remove, ...program } = archiveIn();
    await program.import(plantedFolder({ "a.txt": PAGE }));
    expect(list()).toMatch(new RegExp(`^${ID} +2014-06-07 +not known +article +1 +imported$`, "m"));
    expect(list()).toMatch(
      new RegExp(`^${BRIEF} +2014-03-12 +The Moscow Times +summary +\\d +ships with the briefing$`, "m"),
    );
    expect(list()).toContain("6 articles, 1 of them imported");
    expect(remove(ID)).toBe(
      `${ID}: removed from the archive. The file is kept as ${join(archive, "removed", `${ID}.md`)}; move it back to undo this.`,
    );
    expect(list()).toContain("5 articles, none of them imported");
  });

  it("are counted alike when they come in and where they are listed", async () => {
    const { list, ...program } = archiveIn();
    const beside = `${PAGE}\n\nLavrov also spoke by telephone with German Foreign Minister Frank-Walter Steinmeier on Friday, his ministry said.`;
    const { out } = await program.import(plantedFolder({ "a.txt": beside }));
    expect(out).toContain(`${ID}: new, published 2014-06-07, 1 contact and 1 of other pairs`);
    expect(list()).toMatch(new RegExp(`^${ID} .* article +1 and 1 of other pairs +imported$`, "m"));
    const listed = list(true)
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(listed.find(({ id }) => id === ID)).toMatchObject({ contacts: 1, otherContacts: 1 });
  });

  it("are not removed where they ship, and not by an id that is none", async () => {
    const { remove, ...program } = archiveIn();
    expect(() => remove(BRIEF)).toThrow("ships with the briefing kerry-lavrov");
    expect(() => remove("x")).toThrow("nothing has been imported there");
    await program.import(plantedFolder({ "a.txt": PAGE }));
    expect(() => remove("2014-06-07-ministers-meet-in-viena")).toThrow(`Nearest: ${ID}.`);
    expect(() => remove("../../kerry-lavrov")).toThrow("There is no imported article");
  });

  it("are listed as one JSON object a line", () => {
    const lines = archiveIn().list(true).split("\n");
    expect(lines.map((line) => JSON.parse(line)).find(({ id }) => id === BRIEF)).toMatchObject({
      kind: "brief",
      imported: false,
      published: "2014-03-12",
    });
  });
});

describe("an import", () => {
  it("writes into another folder where it is told to, and finds its work there again", async () => {
    const { data, ...program } = archiveIn();
    const into = join(plantedFolder(), "articles");
    const pages = plantedFolder({ "a.txt": PAGE, "b.txt": PAGE });
    expect((await program.import(pages, { into })).out).toContain("2 articles: 1 new and 1 already there.");
    expect(readdirSync(into)).toEqual([`${ID}.md`]);
    expect(readdirSync(data)).toEqual([]);
    expect((await program.import(pages, { into })).out).toContain("2 articles: 2 already there.");
  });

  it("keeps the day that a page was given, without a warning, where it comes in again without one", async () => {
    const program = archiveIn();
    const pages = plantedFolder({ "a.txt": PAGE });
    await program.import(pages);
    for (const options of [{}, { json: true, dryRun: true }]) {
      const again = await program.importUndated(pages, options);
      expect(again.err).toBe("");
      expect(again.out).toContain("2014-06-07");
    }
    expect(JSON.parse((await program.importUndated(pages, { json: true })).out)).toMatchObject({
      article: { id: ID, published: "2014-06-07", publishedBasis: "given" },
      contacts: [{ date: { edtf: "2014-06-06" } }],
      warnings: [],
    });
    const other = plantedFolder({ "b.txt": PAGE.replaceAll("Vienna", "Kiel").replaceAll("Syria", "fish") });
    expect((await program.importUndated(other)).err).toContain("No publication date was found");
  });

  it("counts a page that comes twice in one dry run once as new", async () => {
    const program = archiveIn();
    const pages = plantedFolder({ "a.txt": PAGE, "b.txt": PAGE });
    expect((await program.import(pages, { dryRun: true })).out).toContain("1 new and 1 already there.");
    expect(existsSync(program.archive)).toBe(false);
  });

  it("refuses a day that is none before it writes anything", async () => {
    const program = archiveIn();
    const file = join(plantedFolder({ "a.txt": PAGE }), "a.txt");
    await expect(program.import(file, { published: "7.6.2014" })).rejects.toThrow(
      '"7.6.2014" is no day of publication. Write it like 2014-05-30.',
    );
    expect(existsSync(program.archive)).toBe(false);
  });

  it("refuses an address that is none", async () => {
    const program = archiveIn();
    const file = join(plantedFolder({ "a.txt": PAGE }), "a.txt");
    await expect(program.import(file, { url: "javascript:alert(1)" })).rejects.toThrow(
      '"javascript:alert(1)" is no address of a page. Write it like https://example.org/page.',
    );
  });

  it("names the folder that it cannot write to", async () => {
    const file = join(plantedFolder({ "a.txt": PAGE }), "a.txt");
    await expect(archiveIn().import(file, { into: file })).rejects.toThrow(
      /cannot be written to .*a\.txt \(/,
    );
  });
});
