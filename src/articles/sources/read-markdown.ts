import { readYaml, splitFrontMatter } from "../front-matter.ts";
import type { Page } from "../import-page.ts";

/** A page from Markdown: the usual keys of its front matter as metadata, its body as text without markup. */
export function readMarkdown(markdown: string, source: string): Page {
  const { yaml, body } = frontMatterOf(markdown);
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
  const { text, deck } = withoutDeck(
    plainText(body),
    body,
    key("summary", "description", "excerpt", "subtitle", "standfirst", "dek", "deck", "lead"),
  );
  return {
    source,
    text,
    headings: new Set(
      [...body.matchAll(/^[ \t]*#{2,6}[ \t]+(.*?)[ \t]*#*$/gm)].map((found) =>
        plainText(found[1] ?? "").trim(),
      ),
    ),
    dropped: deck === null ? [] : [deck],
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

/** Front matter between two lines `---`, or as TOML between two lines `+++`; that is read line by line. */
function frontMatterOf(markdown: string): { readonly yaml: string | null; readonly body: string } {
  const toml = /^\+\+\+[ \t]*\n([\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/.exec(markdown);
  if (toml === null) return splitFrontMatter(markdown);
  return {
    yaml: (toml[1] ?? "").replace(/^([A-Za-z][\w-]{0,30})[ \t]*=[ \t]*/gm, "$1: "),
    body: markdown.slice(toml[0].length),
  };
}

/** A text without its first paragraph where that is set apart and says what the front matter gives as its summary. */
function withoutDeck(
  text: string,
  markdown: string,
  summary: string | null,
): { readonly text: string; readonly deck: string | null } {
  const plain = (one: string): string => one.replace(/\s+/g, " ").trim();
  const set =
    /^(?:[ \t]*\n|#[^\n]*\n)*[ \t]*(?:>[ \t]?)?(?:[*_]{1,3})(\S[^\n]*\S)[*_]{1,3}[ \t]*(?:\n|$)/.exec(
      markdown,
    )?.[1];
  if (summary === null || set === undefined || plain(plainText(set)) !== plain(plainText(summary)))
    return { text, deck: null };
  const deck = plainText(set);
  const at = text.indexOf(deck);
  return at < 0 ? { text, deck: null } : { text: text.slice(0, at) + text.slice(at + deck.length), deck };
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

/**
 * Markdown without its markup: headings, emphasis, links (their text stays), pictures, quotation bars, rules. All runs are
 * bounded, so that the time for a page of nothing but brackets grows with the page alone.
 */
function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]{0,10000}?-->/g, "")
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/^[ \t]*(?:\{\{[<%][^\n]{0,300}?[%>]\}\}|\{%[^\n]{0,300}?%\})[ \t]*$/gm, "")
    .replace(/!\[[^\]\n]{0,1000}\]\([^)\n]{0,2000}\)/g, "")
    .replace(/^[ \t]*\[[^\]\n]{1,80}\]:[ \t]+\S[^\n]*$/gm, "")
    .replace(/\[([^\]\n]{1,1000})\]\(<?(?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g, "$1")
    .replace(/\[\^[^\]\n]{1,40}\]/g, "")
    .replace(/\[([^\]\n]{2,300})\]\[[^\]\n]{0,80}\]/g, "$1")
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "\n$1\n")
    .replace(/^[ \t]*>[ \t]?/gm, "")
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}])/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1");
}
