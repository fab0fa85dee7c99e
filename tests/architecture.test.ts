import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Which folder may import from which. Read it as the architecture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/articles": ["src/articles", "src/problem.ts", "src/briefing.ts"],
  "src/contacts": ["src/contacts", "src/articles", "src/problem.ts", "src/briefing.ts", "src/spelling.ts"],
  "src/search": ["src/search", "src/articles", "src/contacts"],
  "src/replies": ["src/replies", "src/contacts", "src/articles", "src/briefing.ts"],
  "src/exports": ["src/exports", "src/replies", "src/contacts", "src/articles", "src/briefing.ts"],
  "src/pictures": ["src/pictures", "src/replies", "src/contacts", "src/articles", "src/briefing.ts"],
  "src/questions": [
    "src/questions",
    "src/spelling.ts",
    "src/replies",
    "src/search",
    "src/contacts",
    "src/articles",
    "src/briefing.ts",
  ],
  "src/digests": [
    "src/digests",
    "src/spelling.ts",
    "src/pictures",
    "src/replies",
    "src/contacts",
    "src/articles",
    "src/adapter.ts",
    "src/store",
    "src/briefing.ts",
  ],
  "src/store": ["src/store", "src/exports", "src/digests", "src/questions", "src/replies", "src/adapter.ts"],
  "src/commands": ["src"],
  "src/librarian": ["src"],
  "src/command-line": ["src"],
  src: ["src"],
  "adapters/slack": ["adapters/slack", "src"],
  "adapters/discord": ["adapters/discord", "src"],
  "adapters/terminal": ["adapters/terminal", "src"],
  "app.ts": ["app.ts", "src", "adapters"],
};

/** Which npm package (and Node module beyond these) may be used where; everywhere else they are forbidden. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "wink-nlp": ["src/articles/language.ts"],
  "wink-eng-lite-web-model": ["src/articles/language.ts"],
  yaml: ["src/articles", "src/contacts", "src/read-briefings.ts", "src/briefing.ts"],
  zod: [
    "src/articles",
    "src/contacts",
    "src/read-briefings.ts",
    "src/briefing.ts",
    "src/settings.ts",
    "src/store",
  ],
  linkedom: ["src/articles"],
  "@mozilla/readability": ["src/articles"],
  feedsmith: ["src/articles", "src/exports/feed.ts"],
  "ical-generator": ["src/exports/calendar.ts"],
  "@resvg/resvg-js": ["src/pictures/rasterize.ts"],
  "d3-scale": ["src/pictures"],
  "opentype.js": ["src/pictures/fonts.ts"],
  "csv-stringify": ["src/exports/spreadsheet.ts"],
  undici: ["src/articles"],
  "chrono-node": ["src/contacts/dates", "src/digests/asking/pause-end.ts"],
  minisearch: ["src/search"],
  kysely: ["src/store"],
  "@photostructure/sqlite": ["src/store"],
  "node:sqlite": ["src/store"],
  "node-cron": ["src/digests/schedule.ts"],
  "temporal-polyfill": ["src/digests"],
  pino: ["app.ts", "adapters/slack", "adapters/discord", "src/digests", "src/commands", "src/service.ts"],
  commander: ["src/command-line"],
  picocolors: ["adapters/terminal"],
  "@slack/bolt": ["adapters/slack"],
  "@slack/web-api": ["adapters/slack"],
  "discord.js": ["adapters/discord"],
};

const ROOT = join(import.meta.dirname, "..");
/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^"'`;]*?from\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

interface Import {
  readonly file: string;
  readonly of: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const of = match[1] ?? match[2] ?? match[3] ?? "";
    return {
      file,
      of: of.startsWith(".") ? relative(ROOT, join(ROOT, dirname(file), of)).replaceAll("\\", "/") : of,
    };
  });
}

const within = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

/** The narrowest row of the table that a file falls under. */
function lawOf(file: string): readonly string[] | undefined {
  const row = Object.keys(MAY_IMPORT)
    .filter((place) => within(file, [place]))
    .sort((a, b) => b.length - a.length)[0];
  return row === undefined ? undefined : MAY_IMPORT[row];
}

function isPath(of: string): boolean {
  return of.endsWith(".ts") || of.endsWith(".json");
}

/** What is wrong with an import, or null. */
function violation({ file, of }: Import): string | null {
  if (isPath(of)) return within(of, lawOf(file) ?? []) ? null : `${file} may not import ${of}`;
  const name = of.startsWith("@") ? of.split("/").slice(0, 2).join("/") : (of.split("/")[0] ?? of);
  const allowed = PACKAGES[of] ?? PACKAGES[name];
  if (allowed === undefined)
    return name.startsWith("node:") ? null : `${file} uses ${name}, which no folder is allowed`;
  return within(file, allowed) ? null : `${file} may not use ${name}`;
}

const FILES = [...sourceFiles("src"), ...sourceFiles("adapters"), "app.ts"];
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

describe("the house", () => {
  it("has files in every folder that the table names", () => {
    const empty = Object.keys(MAY_IMPORT).filter((place) => !FILES.some((file) => within(file, [place])));
    expect(empty).toEqual([]);
    expect(FILES.length).toBeGreaterThan(60);
  });

  it("puts every source file under a row of the table", () => {
    expect(FILES.filter((file) => lawOf(file) === undefined)).toEqual([]);
  });

  it("has an entry for every folder under adapters/", () => {
    const folders = readdirSync(join(ROOT, "adapters")).map((name) => `adapters/${name}`);
    expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("lets imports run one way only", () => {
    const found = FILES.flatMap((file) => importsOf(file, read(file)));
    expect(found.length).toBeGreaterThan(100);
    expect(found.map(violation).filter((one) => one !== null)).toEqual([]);
  });

  it("sees a planted violation of each sort", () => {
    const planted: [string, string][] = [
      ["src/articles/a.ts", 'import { x } from "../contacts/contact.ts";'],
      ["src/contacts/a.ts", 'import type { X } from "../../adapters/slack/render.ts";'],
      ["src/exports/a.ts", 'import { x } from "../questions/question.ts";'],
      ["src/exports/a.ts", 'import ical from "ical-generator";'],
      ["src/pictures/a.ts", 'import { x } from "../commands/desk.ts";'],
      ["src/commands/a.ts", 'import { Resvg } from "@resvg/resvg-js";'],
      ["src/digests/a.ts", 'import { stringify } from "csv-stringify/sync";'],
      ["src/questions/a.ts", 'const x = await import("../digests/plan.ts");'],
      ["src/replies/a.ts", 'export { x } from "../questions/answered.ts";'],
      ["src/digests/a.ts", 'import { App } from "@slack/bolt";'],
      ["src/contacts/a.ts", 'import MiniSearch from "minisearch";'],
      ["src/digests/plan.ts", 'import cron from "node-cron";'],
      ["src/search/a.ts", 'import left from "left-pad";'],
      ["adapters/slack/a.ts", 'import { x } from "../discord/render.ts";'],
      ["adapters/discord/a.ts", 'import { x } from "../../app.ts";'],
      ["src/commands/a.ts", 'import { x } from "../../tests/contracts/scripted-desk.ts";'],
    ];
    for (const [file, text] of planted) {
      expect(importsOf(file, text).map(violation).filter(Boolean), `${file}: ${text}`).toHaveLength(1);
    }
  });

  it("keeps every file under 250 lines", () => {
    const long = FILES.filter((file) => read(file).split("\n").length > 250);
    expect(long).toEqual([]);
  });

  it("leaves reading the environment to app.ts", () => {
    const readers = FILES.filter((file) => file !== "app.ts" && /process\.env/.test(read(file)));
    expect(readers).toEqual([]);
  });
});
