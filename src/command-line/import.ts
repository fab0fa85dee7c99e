import { webAddress } from "../articles/address.ts";
import { type Archive, type Arrival, arrivalOf, type Fate, keepArrival } from "../articles/archive.ts";
import type { Article } from "../articles/article.ts";
import { isDay } from "../articles/days.ts";
import type { Imported } from "../articles/import-page.ts";
import { type ImportSource, importSources } from "../articles/import-sources.ts";
import { readArticles } from "../articles/read-articles.ts";
import { reasonOf } from "../articles/safe-files.ts";
import { sweepUnfinished } from "../articles/write-whole.ts";
import { type ContactJson, contactJson } from "../contacts/contact-json.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { isOf } from "../contacts/make-record.ts";
import type { Shelf } from "../library.ts";
import { problemLine } from "../problem.ts";
import { counted, listed } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import { archiveOf } from "./archive.ts";
import { contactCount } from "./contact-count.ts";
import type { Progress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";

/** `readout import --json`: one of these a page; fields may be added, none changed. */
interface ImportedJson {
  readonly source: string;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly publishedBasis: string;
    readonly language: string;
    readonly paragraphs: readonly string[];
    readonly kind: string;
    /** The id of the article that it repeats, or null. */
    readonly repostOf: string | null;
  };
  readonly contacts: readonly ContactJson[];
  readonly dropped: readonly string[];
  readonly warnings: readonly string[];
}

export interface ImportOptions {
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** A folder to write to instead of the archive. */
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export interface ImportTools {
  readonly shelf: Shelf;
  /** The briefing's folder in the archive. */
  readonly archive: string;
  readonly progress: Progress;
  /** Result lines, to standard output. */
  print(line: string): void;
  /** Problems and warnings, to standard error. */
  tell(line: string): void;
}

/** Imports files and folders; a source that fails gets a line and the rest goes on. Returns the exit code: 1 if any failed. */
export async function runImport(
  sources: readonly ImportSource[],
  options: ImportOptions,
  { progress, print, tell, shelf, archive: folder }: ImportTools,
): Promise<0 | 1> {
  const run: Run = {
    shelf,
    options,
    archive: options.into === undefined ? archiveOf(shelf, folder) : { folder: options.into, shipped: [] },
    seen: new Map(),
    print: clearing(progress, print),
    tell: clearing(progress, tell),
  };
  const { published, url, outlet } = options;
  if (published !== undefined && !isDay(published))
    throw new UsageError(`"${published}" is no day of publication. Write it like 2014-05-30.`);
  if (url !== undefined && webAddress(url) === null)
    throw new UsageError(`"${url}" is no address of a page. Write it like https://example.org/page.`);
  const given = { ...(published && { published }), ...(url && { url }), ...(outlet && { outlet }) };
  if (options.dryRun !== true) sweepUnfinished(run.archive.folder, new Date());
  const known = knownTo(shelf, options.into);
  const fates: Fate[] = [];
  let failed = 0;
  for await (const result of importSources(sources, { ...given, known, onProgress: progress.at })) {
    if ("imported" in result) fates.push(importOne(result.imported, run));
    else {
      failed += 1;
      run.tell(plain(problemLine(result.problem)));
    }
  }
  if (!options.json) run.print(summary(fates, failed, options.dryRun === true));
  progress.clear();
  return failed > 0 ? 1 : 0;
}

interface Run extends Pick<ImportTools, "shelf" | "print" | "tell"> {
  readonly options: ImportOptions;
  readonly archive: Archive;
  /** Texts by id: a dry run finds nothing of its own in the archive. */
  readonly seen: Map<string, string>;
}

function clearing(progress: Progress, say: (line: string) => void): (line: string) => void {
  return (line) => {
    progress.clear();
    say(line);
  };
}

/** The articles of the record, and those of another folder that articles are to go to. */
function knownTo({ record: { articles } }: Shelf, into: string | undefined): readonly Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  const others = into === undefined ? [] : readArticles(into).articles;
  return [...articles, ...others.filter(({ id }) => !ids.has(id))];
}

function importOne(imported: Imported, run: Run): Fate {
  const { options, shelf } = run;
  const contacts = findContacts(imported.article, shelf.record.register, shelf.record.vocabulary);
  const { fate, article } = arrivalIn(run, imported.article);
  if (!options.dryRun) keep({ fate, article }, run.archive);
  run.seen.set(article.id, article.text);
  for (const warning of imported.warnings) run.tell(plain(`${imported.source}: ${warning}`));
  if (fate === "belongs to the briefing") {
    const words = `It differs from ${article.file}, which ships with the briefing. Give --into and the folder of that file to replace it.`;
    run.tell(plain(`${imported.source}: ${words}`));
  }
  const own = contacts.filter((contact) => isOf(shelf.record.briefing, contact)).length;
  run.print(
    options.json
      ? JSON.stringify(importedJson(imported, contacts.map(contactJson)))
      : plain(
          `${article.id}: ${fate}, published ${article.published ?? "day unknown"}, ${contactCount(own, contacts.length - own)}`,
        ),
  );
  return fate;
}

function keep(arrival: Arrival, archive: Archive): void {
  try {
    keepArrival(arrival, archive);
  } catch (error) {
    throw new UsageError(
      `${arrival.article.id} cannot be written to ${archive.folder} (${reasonOf(error)}). Check the folder, its permissions and the space on the disk; run the import again to go on where it ended.`,
    );
  }
}

function arrivalIn({ archive, seen }: Run, article: Article): Arrival {
  if (seen.get(article.id) === article.text) return { fate: "already there", article };
  return arrivalOf(article, archive);
}

function importedJson(
  { source, article, paragraphs, dropped, warnings }: Imported,
  contacts: readonly ContactJson[],
): ImportedJson {
  const { id, title, outlet, url, published, publishedBasis, language, kind, repostOf = null } = article;
  return {
    source,
    article: { id, title, outlet, url, published, publishedBasis, language, paragraphs, kind, repostOf },
    contacts,
    dropped,
    warnings,
  };
}

function summary(fates: readonly Fate[], failed: number, dryRun: boolean): string {
  const kinds = [...new Set(fates)].map((fate) => `${fates.filter((one) => one === fate).length} ${fate}`);
  const read =
    fates.length === 0 ? "Nothing imported" : `${counted(fates.length, "article")}: ${listed(kinds)}`;
  const faults = failed > 0 ? `, ${counted(failed, "source")} not read` : "";
  return `${read}${faults}.${dryRun ? " Nothing was written: this was a dry run." : ""}`;
}
