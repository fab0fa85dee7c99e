import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { Article } from "./article.ts";
import { readFields } from "./article-fields.ts";
import { readYaml, splitFrontMatter } from "./front-matter.ts";
import { makeArticle } from "./make-article.ts";
import { ARTICLE_ID, isFolder, namesIn, readInside, reasonOf } from "./safe-files.ts";

export interface ArticlesRead {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reads one article file of a folder. */
export type ArticleReader = (folder: string, name: string) => ArticleRead;

/** Reads all article files (`*.md`) of a folder, in order of their names; each fault is a problem and costs one file at most. */
export function readArticles(folder: string, read: ArticleReader = readArticle): ArticlesRead {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let names: string[] = [];
  try {
    names = namesIn(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    const says = `The folder cannot be read (${reasonOf(error)}).`;
    problems.push({ file: folder, line: null, says, remedy: "Check its permissions.", weight: "fault" });
  }
  for (const name of names.filter((name) => /\.(?:md|markdown)$/i.test(name))) {
    const one = read(folder, name);
    problems.push(...one.problems);
    if (one.article !== null) articles.push(one.article);
  }
  return { articles, problems };
}

interface ArticleRead {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** Reads one article file of a folder; `parse`: how its text is read. */
export function readArticle(folder: string, name: string, parse = parseArticle): ArticleRead {
  const file = join(folder, name);
  const id = name.replace(/\.md$/, "");
  const fault = (says: string, remedy: string, line: number | null = null): ArticleRead => ({
    article: null,
    problems: [{ file, line, says, remedy, weight: "fault" }],
  });
  if (!ARTICLE_ID.test(id)) {
    const remedy =
      "Name it with lower-case letters, digits and hyphens, at most 96, like 2014-05-30-kerry-calls-lavrov.md.";
    return fault(`“${name}” is no name for an article file.`, remedy);
  }
  if (isFolder(file))
    return fault("This is a folder, not an article.", "Put article files directly into this folder.");
  const { text, problem } = readInside(folder, file);
  if (text === null) return { article: null, problems: problem === null ? [] : [problem] };
  return parse(text, id, file);
}

/** An article from the text of its file; `file` is where problems are said to be. */
export function parseArticle(text: string, id: string, file: string): ArticleRead {
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  const fault = (says: string, remedy: string, line: number): Problem => ({
    file,
    line,
    says,
    remedy,
    weight: "fault",
  });
  if (yaml === null) {
    const remedy =
      "Begin the file with a line ---, then title, outlet, url, published, retrieved and kind, then a line ---.";
    return {
      article: null,
      problems: [fault("The file has no front matter between two lines ---.", remedy, 1)],
    };
  }
  const data = readYaml(yaml, file, 2);
  if (data.problems.length > 0) return { article: null, problems: data.problems };
  const { fields, problems } = readFields(data, file);
  if (fields === null) return { article: null, problems };
  if (body.trim() === "") {
    const empty = fault(
      "The article has no text below its front matter.",
      "Add the text, or remove the file.",
      bodyLine,
    );
    return { article: null, problems: [...problems, empty] };
  }
  const { corrections, repostOf, ...bibliographic } = fields;
  const article = {
    ...makeArticle({ ...bibliographic, id, text: body, file }),
    ...(repostOf === null ? {} : { repostOf }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  return { article, problems };
}
