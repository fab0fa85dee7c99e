import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { readArticles } from "../../src/articles/read-articles.ts";
import { plantedFolder } from "../articles/planted-folder.ts";
import { emptyData, run, start } from "./program.ts";

vi.setConfig({ testTimeout: 120_000 });

const PAGES = 60;
const KILLED_AT = 6;

const page = (i: number): string =>
  `Berg Rings Dahl About Lake ${i}\n\n30 May 2019\n\nDanish Foreign Minister Anna Berg rang Bo Dahl of Norway on Wednesday about lake number ${i}, her spokesman said.\n\nDahl promised an answer on boat number ${i * 7} before the week was out.\n`;

describe("an import that is killed", () => {
  it("leaves whole articles alone, and goes on where it ended when it is run again", async () => {
    const pages = plantedFolder(
      Object.fromEntries(Array.from({ length: PAGES }, (_, i) => [`${i}.txt`, page(i)])),
    );
    const data = emptyData();
    const archive = join(data, "articles", "kerry-lavrov");
    const written = (): string[] =>
      existsSync(archive) ? readdirSync(archive).filter((name) => name.endsWith(".md")) : [];
    const program = start(["import", pages], { READOUT_DATA: data });
    const ended = new Promise((resolve) => program.on("close", resolve));
    program.stdout?.resume();
    program.stderr?.resume();
    while (written().length < KILLED_AT && program.exitCode === null) await setTimeout(5);
    program.kill("SIGKILL");
    await ended;

    const before = readArticles(archive);
    expect(before.problems).toEqual([]);
    expect(before.articles.length).toBe(written().length);
    const again = await run(["import", pages], { env: { READOUT_DATA: data } });
    expect(again.code).toBe(0);
    expect(again.out).toContain(
      `${PAGES} articles: ${before.articles.length} already there and ${PAGES - before.articles.length} new.`,
    );
    expect(readArticles(archive).articles).toHaveLength(PAGES);
    expect(existsSync(join(archive, "revisions"))).toBe(false);
  });
});
