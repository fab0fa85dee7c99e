import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./program/program.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const DOCUMENTS = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, "adapters")).flatMap((name) => {
    const file = `adapters/${name}/README.md`;
    return existsSync(join(ROOT, file)) ? [file] : [];
  }),
];

/** Paths of the project that a document names in backquotes or as the target of a link. */
function pathsIn(document: string): string[] {
  const text = read(document);
  const quoted = [
    ...text
      .replaceAll("briefings/x-y/", "")
      .matchAll(/`((?:src|adapters|tests|bench|docs|briefings|scripts)\/[\w./-]*)`/g),
  ];
  const linked = [...text.matchAll(/\]\((?!https?:)([\w./-]+)\)/g)];
  return [...quoted, ...linked].map((match) => match[1] ?? "").filter((path) => path !== "");
}

describe("the documents", () => {
  it("name only files and folders that exist", () => {
    const named = DOCUMENTS.flatMap((document) => pathsIn(document).map((path) => ({ document, path })));
    expect(named.length).toBeGreaterThan(15);
    const missing = named.filter(({ document, path }) => {
      const beside = join(ROOT, document, "..", path);
      return !existsSync(join(ROOT, path)) && !existsSync(beside);
    });
    expect(missing).toEqual([]);
  });

  it("name only npm scripts that exist", () => {
    const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
    const named = DOCUMENTS.flatMap((document) =>
      [...read(document).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ""),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it("are none longer than two pages", () => {
    const long = readdirSync(join(ROOT, "docs")).filter(
      (name) => read(`docs/${name}`).split("\n").length > 130,
    );
    expect(long).toEqual([]);
  });
});

describe("the README", () => {
  it("opens with the two commands", () => {
    expect(read("README.md").split("\n").slice(0, 5)).toEqual([
      "# Readout",
      "",
      "```",
      "npm ci && npm start",
      "npm ci && npm test",
    ]);
  });

  it("shows what a newcomer sees, to the letter", async () => {
    const [, transcript = ""] = /```transcript\n([\s\S]*?)```/.exec(read("README.md")) ?? [];
    const typed = [...transcript.matchAll(/^> (\/\S.*|[a-z].*\?)$/gm)].map((match) => match[1] ?? "");
    expect(typed.length).toBeGreaterThan(0);
    const { out } = await run(["chat"], { input: `${typed.join("\n")}\n` });
    const said = transcript.split("\n").filter((line) => !typed.includes(line.slice(2)));
    for (const line of said.filter((one) => one.trim() !== "")) expect(out).toContain(line);
  });

  it("lists the commands that there are", async () => {
    const { out } = await run(["--help"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map((match) => match[1] ?? "");
    const listed = commands.filter((name) => name !== "start" && name !== "help");
    expect(listed.length).toBeGreaterThan(5);
    const section = read("README.md").split("## Command line")[1]?.split("\n## ")[0] ?? "";
    for (const name of listed) expect(section, name).toMatch(new RegExp(`^\\| \`${name}\\b`, "m"));
  });
});

describe("the glossary", () => {
  it("holds the main types of the core", () => {
    const words = read("docs/glossary.md").toLowerCase();
    for (const type of [
      "article",
      "contact",
      "account",
      "position",
      "principal",
      "subscription",
      "delivery",
      "reply",
      "citation",
      "adapter",
      "desk",
      "shelf",
    ]) {
      expect(words).toContain(`**${type}**`);
    }
  });
});
