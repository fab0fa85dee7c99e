import { readYaml, splitFrontMatter } from "../front-matter.ts";
import type { Page } from "../import-page.ts";

/** A page from Markdown: the usual keys of its front matter as metadata, its body as text without markup. */
export function readMarkdown(markdown: string, source: string): Page {
  const { yaml, body } = splitFrontMatter(markdown);
  const { value, problems } = yaml === null ? { value: null, problems: [] } : readYaml(yaml, source, 2);
  const keys =
    typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : plainKeys(yaml ?? "");
  const key = (...names: string[]): string | null => {
    for (const name of names) {
      const found = keys[name];
      if (typeof found === "string" && found.trim() !== "" && found.trim() !== "unknown") return found.trim();
    }
    return null;
  };
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1] ?? null;
  return {
    source,
    text: plainText(body),
    warnings: problems.slice(0, 1).map(({ line, says }) => `Line ${line}: ${says.slice(0, 200)}`),
    metadata: {
      title: key("title", "headline") ?? (heading === null ? null : plainText(heading)),
      outlet: key("outlet", "publisher", "site", "site_name", "publication"),
      url: key("url", "source", "link", "canonical", "address"),
      published: key("published", "date", "publish_date", "published_at", "datePublished"),
      author: key("author", "by", "byline"),
      language: key("language", "lang"),
    },
  };
}

/** The keys of front matter that is no YAML, most often for a colon in a headline: each line by itself, the first of a key. */
function plainKeys(yaml: string): Readonly<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const line of yaml.split("\n")) {
    const [, key = "", value = ""] = /^([A-Za-z][\w-]{0,30}):[ \t]+(\S.*)$/.exec(line) ?? [];
    const plain = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (key !== "" && !Object.hasOwn(keys, key) && !/^[&*!|>[{]/.test(plain)) keys[key] = plain;
  }
  return keys;
}

/** Markdown without its markup: headings, emphasis, links (their text stays), pictures, quotation bars, rules. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]{0,10000}?-->/g, "")
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, "")
    .replace(/\[([^\]\n]+)\]\(<?[^)\n]*\)/g, "$1")
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "\n$1\n")
    .replace(/^[ \t]*>[ \t]?/gm, "")
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}])/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1");
}
