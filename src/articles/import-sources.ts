import { readFileSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Problem } from "../problem.ts";
import { hostOf } from "./address.ts";
import type { Article } from "./article.ts";
import { type Imported, importPage, LONGEST_PAGE, type Page } from "./import-page.ts";
import { findReposts, type Reposts } from "./reposts.ts";
import { reasonOf } from "./safe-files.ts";
import { decodeBytes, MAX_SOURCE_BYTES } from "./sources/decode-bytes.ts";
import { formatOf, readSource } from "./sources/read-source.ts";
import { countLines } from "./sources/recurring-lines.ts";
import { sourceFiles } from "./sources/source-files.ts";

/** A path (file or folder), bytes that came another way, or what is wrong with a source. */
export type ImportSource =
  | string
  | GivenBytes
  | { readonly file: string; readonly says: string; readonly remedy: string };

/** Bytes that came another way than from a file, with the name to call them by. */
export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where on the web they came from. */
  readonly url?: string;
  /** The encoding that their server names. */
  readonly encoding?: string | null;
}

export interface ImportOptions {
  /** Articles that are there already; those imported on the way are added to them as they come. */
  readonly known: readonly Article[];
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** ISO instant of arrival of all of them; now, where it is left out. */
  readonly arrived?: string;
  /** The index of `known` by what they say, where there is one already; articles imported on the way are added to it. */
  readonly reposts?: Reposts;
  /** Told before each source how many are done, and of how many. */
  onProgress?(done: number, total: number): void;
}

/** One page as an article, or one source of which nothing could be made. */
export type ImportResult = { readonly imported: Imported } | { readonly problem: Problem };

/**
 * Imports sources one after the other, in order, folders opened: one result for each page, a problem for each source that
 * holds none. Gives way to other work between sources.
 */
export async function* importSources(
  sources: readonly ImportSource[],
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  const files = [...sources].flatMap((source): Found[] =>
    typeof source === "string" ? [...sourceFiles(source)] : [source],
  );
  const furniture = await recurringLines(files);
  const there: Known = {
    articles: [...options.known],
    reposts: options.reposts ?? (await findReposts(options.known)),
  };
  for (const [done, file] of files.entries()) {
    options.onProgress?.(done, files.length);
    await setImmediate();
    for (const result of importFile(file, options, there.articles, furniture)) {
      yield "imported" in result ? { imported: remembered(result.imported, there) } : result;
      await setImmediate();
    }
  }
}

interface Known {
  readonly articles: Article[];
  readonly reposts: Reposts;
}

/** Adds what came in to what is known, marked and with a warning where it repeats another article. */
function remembered(imported: Imported, { articles, reposts }: Known): Imported {
  const original = reposts.originalOf(imported.article);
  const article = original === null ? imported.article : { ...imported.article, repostOf: original };
  articles.push(article);
  reposts.add(article);
  if (original === null) return imported;
  const words = `It looks like a repost of ${original}: what it tells is a further account of the same contacts.`;
  return { ...imported, article, warnings: [...imported.warnings, words] };
}

type Found = Exclude<ImportSource, string> | { readonly file: string };

function* importFile(
  file: Found,
  options: ImportOptions,
  known: readonly Article[],
  furniture: ReadonlySet<string>,
): Generator<ImportResult> {
  const name = "name" in file ? file.name : file.file;
  const text = textOf(file);
  if ("says" in text) {
    yield problem(name, text);
    return;
  }
  let pages: Iterable<Page>;
  try {
    pages = readSource(text.text, name);
  } catch (error) {
    const what = formatOf(text.text, name);
    const says = `This cannot be read as ${what === "html" ? "HTML" : `a ${what}`} (${shortReason(error)}).`;
    yield problem(name, { says, remedy: "Save it again, or as plain text." });
    return;
  }
  let count = 0;
  let empty = 0;
  for (const page of pages) {
    count += 1;
    const warnings = [...(text.warning === undefined ? [] : [text.warning]), ...(page.warnings ?? [])];
    const given = withOptions({ ...placed(page, file), warnings }, options, furniture);
    const made = importedOf(given, known);
    if ("article" in made) {
      yield { imported: made };
      continue;
    }
    empty += 1;
    if (empty <= MOST_LINES) yield problem(page.source, made);
  }
  const more = (empty - MOST_LINES).toLocaleString("en");
  if (empty > MOST_LINES)
    yield problem(name, { ...NOTHING, says: `Nor does anything in ${more} more of its items.` });
  if (count === 0) yield problem(name, { says: NO_ITEMS, remedy: "Try the feed later." });
}

/** What is said of a feed that is in order and empty. */
export const NO_ITEMS = "The feed has no items.";
/** So many items of one feed are told about one by one. */
const MOST_LINES = 20;

const problem = (file: string, { says, remedy }: Pick<Problem, "says" | "remedy">): ImportResult => ({
  problem: { file, line: null, says, remedy, weight: "fault" },
});

/** A page as an article, or why it gives none; one that no honest page is like is a problem, and the others go on. */
function importedOf(page: Page, known: readonly Article[]): Imported | Pick<Problem, "says" | "remedy"> {
  try {
    const imported = importPage(page, known);
    return imported.paragraphs.length > 0 ? imported : (imported.refusal ?? NOTHING);
  } catch (error) {
    const says = `The page cannot be taken apart (${shortReason(error)}).`;
    return { says, remedy: "Copy the text of the article into a file." };
  }
}

const NOTHING = {
  says: "Nothing in it reads as an article.",
  remedy: "Save the page with its text, or copy the text into a file.",
};

/**
 * A page that came from the web is of the address it came from; the address that it gives itself counts only where it is
 * on the same host, so that no page passes for another outlet's.
 */
function placed(page: Page, file: Found): Page {
  if (!("url" in file) || file.url === undefined || page.source !== file.name) return page;
  const own = page.metadata?.url ?? null;
  return hostOf(own) === hostOf(file.url) ? page : { ...page, url: file.url };
}

function withOptions(page: Page, options: ImportOptions, furniture: ReadonlySet<string>): Page {
  const { published, url, outlet, arrived } = options;
  return {
    ...page,
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(arrived === undefined ? {} : { arrived }),
    ...(page.metadata === undefined ? { furniture } : {}),
  };
}

function textOf(file: Found): ReturnType<typeof decodeBytes> {
  if ("says" in file) return { says: file.says, remedy: file.remedy };
  if ("bytes" in file) return decodeBytes(file.bytes, file.encoding);
  try {
    const { size } = statSync(file.file);
    if (size > MAX_SOURCE_BYTES) return tooLarge(size);
    return decodeBytes(readFileSync(file.file));
  } catch (error) {
    return { says: `The file cannot be read (${reasonOf(error)}).`, remedy: "Check its permissions." };
  }
}

function tooLarge(size: number): ReturnType<typeof decodeBytes> {
  const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return {
    says: `The file has ${mega(size)}; the most is ${mega(MAX_SOURCE_BYTES)}.`,
    remedy: "Import one page to a file.",
  };
}

/** What recurs on the text pages of one run; a first reading of them all, where there are enough to tell. */
async function recurringLines(files: readonly Found[]): Promise<ReadonlySet<string>> {
  if (files.length < 3) return new Set();
  const count = countLines();
  for (const file of files) {
    await setImmediate();
    const text = textOf(file);
    if (!("text" in text) || text.text.length > LONGEST_PAGE) continue;
    if (formatOf(text.text, "name" in file ? file.name : file.file) === "text") count.add(text.text);
  }
  return count.recurring();
}

function shortReason(error: unknown): string {
  if (error instanceof TypeError || error instanceof RangeError) return "it is broken";
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/\s+/g, " ").slice(0, 100);
}
