import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import type { Imported } from "../articles/import-page.ts";
import { type ImportSource, importSources } from "../articles/import-sources.ts";
import { writeArticle } from "../articles/write-article.ts";
import { type ContactJson, contactJson } from "../contacts/contact-json.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import type { Shelf } from "../library.ts";
import { problemLine } from "../problem.ts";
import { counted, listed } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";

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
  };
  readonly contacts: readonly ContactJson[];
  readonly dropped: readonly string[];
  readonly warnings: readonly string[];
}

export interface ImportOptions {
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export interface ImportTools {
  readonly shelf: Shelf;
  /** The archive: imported articles go to a folder of the briefing's name in it. */
  readonly archive: string;
  /** Result lines, to standard output. */
  print(line: string): void;
  /** Problems and warnings, to standard error. */
  tell(line: string): void;
}

type Fate = "new" | "changed" | "already there" | "original of a summary";

/** Imports files and folders; a source that fails gets a line and the rest goes on. Returns the exit code: 1 if any failed. */
export async function runImport(
  sources: readonly ImportSource[],
  options: ImportOptions,
  tools: ImportTools,
): Promise<0 | 1> {
  const { json, dryRun: _, ...given } = options;
  const fates: Fate[] = [];
  let failed = 0;
  for await (const result of importSources(sources, { ...given, known: tools.shelf.record.articles })) {
    if ("problem" in result) {
      failed += 1;
      tools.tell(problemLine(result.problem));
      continue;
    }
    fates.push(importOne(result.imported, options, tools));
  }
  if (!json) tools.print(summary(fates, failed, options.dryRun === true));
  return failed > 0 ? 1 : 0;
}

function importOne(imported: Imported, options: ImportOptions, tools: ImportTools): Fate {
  const { register, vocabulary, briefing, articles } = tools.shelf.record;
  const { article } = imported;
  const contacts = findContacts(article, register, vocabulary);
  const fate = fateOf(article, articles);
  if (!options.dryRun && fate !== "already there") writeArticle(join(tools.archive, briefing.name), article);
  for (const warning of imported.warnings) tools.tell(plain(`${imported.source}: ${warning}`));
  tools.print(
    options.json
      ? JSON.stringify(importedJson(imported, contacts.map(contactJson)))
      : plain(
          `${article.id}: ${fate}, published ${article.published ?? "day unknown"}, ${counted(contacts.length, "contact")}`,
        ),
  );
  return fate;
}

function fateOf(article: Article, known: readonly Article[]): Fate {
  const before = known.find(({ id }) => id === article.id);
  if (!before) return "new";
  if (before.kind === "brief") return "original of a summary";
  const same = (["title", "outlet", "url", "published", "text"] as const).every(
    (field) => before[field] === article[field],
  );
  return same ? "already there" : "changed";
}

function importedJson(
  { source, article, paragraphs, dropped, warnings }: Imported,
  contacts: readonly ContactJson[],
): ImportedJson {
  const { id, title, outlet, url, published, publishedBasis, language, kind } = article;
  return {
    source,
    article: { id, title, outlet, url, published, publishedBasis, language, paragraphs, kind },
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
