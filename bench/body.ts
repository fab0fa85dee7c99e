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
  const misses: BodyMiss[] = [];
  const gold = goldPages();
  for (const page of gold) {
    const text = readFileSync(join(SHARED, "devset", "pages", `${page.id}.txt`), "utf8");
    const imported = importPage(
      { source: page.id, text, ...(page.published === null ? {} : { published: page.published }) },
      [],
    );
    const { start, end } = ends(imported.paragraphs);
    if (start !== page.body_start)
      misses.push({ page: page.id, says: `begins “${start}”, not “${page.body_start}”` });
    else if (end !== page.body_end)
      misses.push({ page: page.id, says: `ends “${end}”, not “${page.body_end}”` });
  }
  const seeds = seedPages();
  for (const file of seeds) {
    const [id = "", marks] = [basename(file).slice(0, 3), SEED_ENDS[basename(file).slice(0, 3)]];
    const { start, end } = ends(importPage({ source: id, text: readFileSync(file, "utf8") }, []).paragraphs);
    if (marks && !(start.startsWith(marks[0]) && end.endsWith(marks[1]))) {
      misses.push({ page: id, says: `begins “${start}” and ends “${end}”` });
    }
  }
  const pages = gold.length + seeds.length;
  return { pages, exact: pages - misses.length, misses };
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
  const { pages, exact, misses } = bodyAccuracy();
  for (const { page, says } of misses) console.log(`  ${page}: ${says}`);
  console.log(`exact ${exact} of ${pages}`);
}

if (process.argv[1]?.endsWith("body.ts")) reportBodies();
