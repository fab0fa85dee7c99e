import { dirname, join } from "node:path";
import type { Article } from "./articles/article.ts";
import { joinArchive } from "./articles/originals.ts";
import { type ArticleReader, readArticle, readArticles } from "./articles/read-articles.ts";
import {
  BRIEFING_NAME,
  isFolder,
  isInside,
  isThere,
  namesIn,
  readInside,
  reasonOf,
} from "./articles/safe-files.ts";
import { type Briefing, parseBriefing } from "./briefing.ts";
import type { Problem } from "./problem.ts";

/** Where briefings lie (content of the project) and where imported articles go (data of the user). */
export interface BriefingFolders {
  readonly briefings: string;
  readonly archive: string;
}

/** A briefing with its articles, oldest publication first. */
interface Reading {
  readonly briefing: Briefing;
  readonly articles: readonly Article[];
  /** Its `briefing.yaml`, for messages about it. */
  readonly file: string;
}

export interface BriefingsRead {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every briefing `<briefings>/<name>/` with its shipped articles and what the user has imported for it
 * (`<archive>/<name>/*.md`). Whatever is wrong comes back as a problem and costs that file or briefing alone.
 */
export function readBriefings(folders: BriefingFolders, read: ArticleReader = readArticle): BriefingsRead {
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  for (const name of foldersIn(folders.briefings, problems)) {
    const reading = readBriefing(folders, name, problems, read);
    if (reading === null) continue;
    const twin = readings.find((one) => one.briefing.command === reading.briefing.command);
    if (twin) problems.push(sameCommand(reading, twin));
    else readings.push(reading);
  }
  if (readings.length === 0 && problems.length === 0) {
    problems.push(
      fault(
        folders.briefings,
        "There is no briefing here.",
        "Add a folder with a briefing.yaml and articles.",
      ),
    );
  }
  problems.push(...strays(folders, new Set(readings.map((one) => one.briefing.name))));
  return { readings, problems };
}

function foldersIn(root: string, problems: Problem[]): string[] {
  if (!isFolder(root)) {
    problems.push(
      fault(
        root,
        "The folder of briefings is missing.",
        "Set READOUT_BRIEFINGS to the folder that holds them.",
      ),
    );
    return [];
  }
  try {
    return namesIn(root).filter((name) => !name.startsWith(".") && isFolder(join(root, name)));
  } catch (error) {
    problems.push(fault(root, `The folder cannot be read (${reasonOf(error)}).`, "Check its permissions."));
    return [];
  }
}

function readBriefing(
  folders: BriefingFolders,
  name: string,
  problems: Problem[],
  read: ArticleReader,
): Reading | null {
  const folder = join(folders.briefings, name);
  if (!BRIEFING_NAME.test(name)) {
    const remedy = "Rename the folder: lower-case letters, digits and hyphens, at most 64.";
    problems.push(fault(folder, `“${name}” is no name for a briefing.`, remedy));
    return null;
  }
  if (!isInside(folders.briefings, folder)) {
    problems.push(
      fault(folder, "The folder is a link that leads outside the briefings.", "Put the folder itself there."),
    );
    return null;
  }
  const file = join(folder, "briefing.yaml");
  if (!isThere(file)) {
    problems.push(
      fault(
        file,
        "The briefing has no briefing.yaml.",
        "Add one with title, command and principals, or remove the folder.",
      ),
    );
    return null;
  }
  const { text, problem } = readInside(folder, file);
  if (text === null) {
    if (problem !== null) problems.push(problem);
    return null;
  }
  const { briefing, problems: faults } = parseBriefing(text, name, file);
  problems.push(...faults);
  if (briefing === null) return null;
  return { briefing, articles: articlesOf(folders, name, problems, read), file };
}

function articlesOf(
  folders: BriefingFolders,
  name: string,
  problems: Problem[],
  read: ArticleReader,
): readonly Article[] {
  const shipped = readArticles(join(folders.briefings, name, "articles"), read);
  const archived = readArticles(join(folders.archive, name), read);
  const joined = joinArchive(shipped.articles, archived.articles);
  problems.push(...shipped.problems, ...archived.problems, ...joined.problems);
  return joined.articles;
}

/** Folders of the archive that belong to no briefing: their articles are not shown, which should not pass in silence. */
function strays(folders: BriefingFolders, known: ReadonlySet<string>): Problem[] {
  if (!isFolder(folders.archive)) return [];
  return namesIn(folders.archive)
    .filter((name) => !name.startsWith(".") && !known.has(name) && isFolder(join(folders.archive, name)))
    .map((name) => ({
      file: join(folders.archive, name),
      line: null,
      says: `There is no briefing “${name}” for these imported articles.`,
      remedy: "Add the briefing, or move the articles to the folder of another.",
      weight: "remark" as const,
    }));
}

function sameCommand(reading: Reading, twin: Reading): Problem {
  const says = `The command /${reading.briefing.command} is already that of ${twin.file}; this briefing is left out.`;
  return fault(reading.file, says, "Give it a command of its own.");
}

function fault(file: string, says: string, remedy: string): Problem {
  return { file, line: null, says, remedy, weight: "fault" };
}

/** What in a briefing names nobody and nothing: ids missing from the register or the vocabulary; lines come from its file. */
export function checkBriefing(
  briefing: Briefing,
  knownPrincipals: ReadonlySet<string>,
  knownTopics: ReadonlySet<string>,
  file: string,
): Problem[] {
  const lines = isThere(file) ? (readInside(dirname(file), file).text ?? "").split("\n") : [];
  const missing = (what: string, where: string, given: readonly string[], known: ReadonlySet<string>) =>
    given
      .filter((id) => !known.has(id))
      .map((id): Problem => {
        const line = lines.findIndex((one) => one.split(/[\s,[\]"']+/).includes(id)) + 1;
        const remedy = `Correct it, or add it to ${where}.${nearest(id, known)}`;
        return { file, line: line || null, says: `Unknown ${what} “${id}”.`, remedy, weight: "fault" };
      });
  return [
    ...missing("principal", "principals.yaml", briefing.principals, knownPrincipals),
    ...missing("topic", "topics.yaml", briefing.topics, knownTopics),
  ];
}

/** " Did you mean …?", where a known id shares its beginning or its end with the given one. */
function nearest(id: string, known: ReadonlySet<string>): string {
  const parts = id.split(/[-/]/).filter((part) => part.length > 2);
  const like = [...known].find((one) => parts.some((part) => one.split(/[-/]/).includes(part)));
  return like === undefined ? "" : ` Did you mean “${like}”?`;
}
