import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkBriefing, readBriefings } from "../src/read-briefings.ts";
import { articleFile, plantedFolder } from "./articles/planted-folder.ts";

const BRIEFING = "title: Berg–Dahl\ncommand: berg-dahl\nprincipals: [a-berg, b-dahl]\ntopics: [fish]\n";
const BRIEF = articleFile({ kind: "brief" }, "They met, says the paper.");
const FILES = { "berg-dahl/briefing.yaml": BRIEFING, "berg-dahl/articles/2019-06-04-oslo.md": BRIEF };

function read(files: Record<string, string>, archived: Record<string, string> = {}) {
  const briefings = plantedFolder(files);
  const archive = plantedFolder(archived);
  const { readings, problems } = readBriefings({ briefings, archive });
  const lines = problems.map(({ file, line, says }) => {
    const place = file.replace(`${briefings}/`, "").replace(archive, "archive");
    return `${place}${line === null ? "" : `:${line}`} ${says.replaceAll(`${briefings}/`, "").replaceAll(archive, "archive")}`;
  });
  return { readings, lines };
}

describe("a folder of briefings", () => {
  it("gives each briefing with its articles, oldest publication first", () => {
    const later = articleFile({ published: "2019-07-01", url: "https://fjord.example/b" });
    const { readings, lines } = read({ ...FILES, "berg-dahl/articles/a.md": later, "principals.yaml": "[]" });
    expect(lines).toEqual([]);
    expect(readings[0]?.briefing).toEqual({
      name: "berg-dahl",
      title: "Berg–Dahl",
      command: "berg-dahl",
      principals: ["a-berg", "b-dahl"],
      topics: ["fish"],
      feeds: [],
      digest: { cadence: "weekly", time: "09:00" },
    });
    expect(readings[0]?.articles.map((article) => article.id)).toEqual(["2019-06-04-oslo", "a"]);
  });

  it("names what is wrong in a briefing and keeps the others", () => {
    const { readings, lines } = read({
      ...FILES,
      "alone/briefing.yaml": BRIEFING.replace("[a-berg, b-dahl]", "[a-berg]").replace("berg-dahl", "alone"),
      "broken/briefing.yaml": "title: [",
      "clock/briefing.yaml": `${BRIEFING.replace("berg-dahl", "clock")}digest:\n  time: "9:00"\n`,
      "empty/articles/a.md": articleFile(),
      "twice/briefing.yaml": BRIEFING,
      "typo/briefing.yaml": `${BRIEFING.replace("command: berg-dahl", "command: readout")}colour: red\n`,
      "No Name/briefing.yaml": BRIEFING,
    });
    expect(readings.map(({ briefing }) => briefing.name)).toEqual(["berg-dahl"]);
    expect(lines).toEqual([
      "No Name “No Name” is no name for a briefing.",
      'alone/briefing.yaml:3 principals: “["a-berg"]” is not a list of two principals or more.',
      expect.stringMatching(/^broken\/briefing.yaml:1 The YAML is broken/),
      "clock/briefing.yaml:6 digest.time: “9:00” is not a time of day like 09:00.",
      "empty/briefing.yaml The briefing has no briefing.yaml.",
      "twice/briefing.yaml The command /berg-dahl is already that of berg-dahl/briefing.yaml; this briefing is left out.",
      "typo/briefing.yaml:2 command: “readout” is not free: /readout is Readout's own command.",
      "typo/briefing.yaml:5 Unknown key “colour”.",
    ]);
  });

  it("that is missing or empty says so", () => {
    expect(readBriefings({ briefings: "/no/such/folder", archive: "/none" }).problems).toHaveLength(1);
    expect(read({}).lines).toHaveLength(1);
  });

  it("does not follow a briefing that is a link to elsewhere", () => {
    const outside = plantedFolder(FILES);
    const briefings = plantedFolder(FILES);
    symlinkSync(join(outside, "berg-dahl"), join(briefings, "copy"));
    const { readings, problems } = readBriefings({ briefings, archive: "/none" });
    expect(readings).toHaveLength(1);
    expect(problems[0]?.says).toContain("leads outside");
  });
});

describe("an original in the archive", () => {
  const original = (keys: Record<string, string | null>) => ({
    "berg-dahl/imported.md": articleFile({ retrieved: "2024-03-01", ...keys }, "Original text."),
  });

  it("of the same address replaces its brief and takes its id and its arrival", () => {
    const { readings, lines } = read(
      FILES,
      original({ url: "http://www.fjord.example/2019/06/04/ministers/?utm_source=x" }),
    );
    expect(lines).toEqual([]);
    expect(readings[0]?.articles).toMatchObject([
      { id: "2019-06-04-oslo", kind: "full", text: "Original text.", arrived: "2024-01-05T00:00:00.000Z" },
    ]);
  });

  it("of the same headline and day replaces it too, where the outlet is the same or unknown", () => {
    for (const outlet of ["the fjord post", null]) {
      const { readings } = read(FILES, original({ url: null, outlet, title: "“Ministers meet in Oslo”" }));
      expect(readings[0]?.articles.map((article) => article.kind)).toEqual(["full"]);
    }
  });

  it("of another outlet or another day stands beside it", () => {
    for (const keys of [{ outlet: "Other Post" }, { published: "2019-06-05" }]) {
      const { readings } = read(FILES, original({ url: null, ...keys }));
      expect(readings[0]?.articles.map((article) => article.kind).sort()).toEqual(["brief", "full"]);
    }
  });
});

describe("two articles of one briefing", () => {
  it("may not share an address", () => {
    const { readings, lines } = read({ ...FILES, "berg-dahl/articles/b.md": BRIEF });
    expect(readings[0]?.articles).toHaveLength(1);
    expect(lines).toEqual([
      "berg-dahl/articles/b.md The address https://fjord.example/2019/06/04/ministers is already that of berg-dahl/articles/2019-06-04-oslo.md; this file is left out.",
    ]);
  });

  it("may not share an id", () => {
    const other = articleFile({ url: null, title: "Other", published: "2020-01-01" });
    const { lines } = read(FILES, { "berg-dahl/2019-06-04-oslo.md": other });
    expect(lines).toEqual([
      "archive/berg-dahl/2019-06-04-oslo.md The id “2019-06-04-oslo” is already that of berg-dahl/articles/2019-06-04-oslo.md; this file is left out.",
    ]);
  });
});

describe("imported articles of no briefing", () => {
  it("are remarked upon", () => {
    expect(read(FILES, { "gone/a.md": articleFile() }).lines).toEqual([
      "archive/gone There is no briefing “gone” for these imported articles.",
    ]);
  });
});

describe("checking a briefing against the register", () => {
  it("names every id that is unknown, with its line", () => {
    const briefings = plantedFolder(FILES);
    const file = join(briefings, "berg-dahl", "briefing.yaml");
    const briefing = readBriefings({ briefings, archive: "/none" }).readings[0]?.briefing;
    expect(briefing).toBeDefined();
    if (!briefing) return;
    const problems = checkBriefing(briefing, new Set(["a-berg", "bo-dahl"]), new Set(), file);
    expect(problems.map(({ line, says, remedy }) => [line, says, remedy])).toEqual([
      [3, "Unknown principal “b-dahl”.", "Correct it, or add it to principals.yaml. Did you mean “bo-dahl”?"],
      [4, "Unknown topic “fish”.", "Correct it, or add it to topics.yaml."],
    ]);
    expect(checkBriefing(briefing, new Set(briefing.principals), new Set(briefing.topics), file)).toEqual([]);
  });
});

describe("the shipped briefings", () => {
  const root = join(import.meta.dirname, "..", "briefings");

  it("are read without a fault, five briefs of dated articles among them", () => {
    expect(existsSync(root)).toBe(true);
    const { readings, problems } = readBriefings({ briefings: root, archive: "/none" });
    expect(problems).toEqual([]);
    const articles = readings.find(({ briefing }) => briefing.name === "kerry-lavrov")?.articles ?? [];
    expect(articles).toHaveLength(5);
    expect(articles.every((article) => article.kind === "brief" && article.published && article.url)).toBe(
      true,
    );
  });
});
