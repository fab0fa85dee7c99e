import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { importPage } from "../src/articles/import-page.ts";

/** Where development pages lie beside the project, if they do. */
const SHARED = join(import.meta.dirname, "..", "..", "shared");

export interface BodyMiss {
  readonly page: string;
  readonly says: string;
}

export interface BodyAccuracy {
  readonly pages: number;
  readonly exact: number;
  /** Of them, how many begin and how many end where the article does. */
  readonly starts: number;
  readonly ends: number;
  readonly misses: readonly BodyMiss[];
}

interface GoldPage {
  readonly id: string;
  readonly published: string | null;
  readonly body_start: string;
  readonly body_end: string;
}

/** First and last six words of a body. */
function ends(paragraphs: readonly string[]): { start: string; end: string } {
  const words = paragraphs.join(" ").split(/\s+/);
  return { start: words.slice(0, 6).join(" "), end: words.slice(-6).join(" ") };
}

/**
 * How many pages of the development set and the seeds are cut exactly: first and last six words of the body. The seeds
 * have no such marks; theirs are that the body begins below the headline's block, names the contact and holds no appeal.
 */
export function bodyAccuracy(): BodyAccuracy {
  const marked = [...markedGold(), ...markedSeeds()];
  const misses = marked.flatMap(({ page, begins, finishes, start, end }): BodyMiss[] => {
    if (!begins) return [{ page, says: `begins “${start}”` }];
    return finishes ? [] : [{ page, says: `ends “${end}”` }];
  });
  return {
    pages: marked.length,
    exact: marked.length - misses.length,
    starts: marked.filter(({ begins }) => begins).length,
    ends: marked.filter(({ finishes }) => finishes).length,
    misses,
  };
}

interface Marked {
  readonly page: string;
  readonly begins: boolean;
  readonly finishes: boolean;
  /** What was found. */
  readonly start: string;
  readonly end: string;
}

function markedGold(): Marked[] {
  return goldPages().map((page) => {
    const text = readFileSync(join(SHARED, "devset", "pages", `${page.id}.txt`), "utf8");
    const published = page.published === null ? {} : { published: page.published };
    const found = ends(importPage({ source: page.id, text, ...published }, []).paragraphs);
    return {
      page: page.id,
      begins: found.start === page.body_start,
      finishes: found.end === page.body_end,
      ...found,
    };
  });
}

function markedSeeds(): Marked[] {
  return seedPages().map((file) => {
    const page = basename(file).slice(0, 3);
    const [first, last] = SEED_ENDS[page] ?? ["", ""];
    const found = ends(importPage({ source: page, text: readFileSync(file, "utf8") }, []).paragraphs);
    return { page, begins: found.start.startsWith(first), finishes: found.end.endsWith(last), ...found };
  });
}

/** Of each seed page, the first two and the last two words of its body, as a careful reader sees it. */
const SEED_ENDS: Readonly<Record<string, readonly [string, string]>> = {
  "000": ["U.S. Secretary of State John Kerry", "Psaki said."],
  "001": ["Foreign Minister", "statement said."],
  "002": ["The top", "are illegal."],
  "003": ["Russian Foreign", "future date."],
  "004": ["Russian Foreign", "discuss Iran."],
};

function goldPages(): GoldPage[] {
  const file = join(SHARED, "devset", "gold.jsonl");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GoldPage);
}

function seedPages(): string[] {
  const folder = join(SHARED, "seeds");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{3}_.*\.txt$/.test(name))
    .map((name) => join(folder, name));
}

/** Prints the result, one line a miss. */
export function reportBodies(): void {
  const { pages, exact, starts, ends, misses } = bodyAccuracy();
  for (const { page, says } of misses) console.log(`  ${page}: ${says}`);
  console.log(`bodies exact ${exact} of ${pages}; begin right ${starts}, end right ${ends}`);
}

if (process.argv[1]?.endsWith("body.ts")) reportBodies();
