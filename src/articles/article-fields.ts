import { z } from "zod";
import type { Problem } from "../problem.ts";
import { webAddress } from "./address.ts";
import type { ArticleKind, PublishedBasis } from "./article.ts";
import { isDay, toInstant } from "./days.ts";
import type { YamlData } from "./front-matter.ts";
import { ARTICLE_ID } from "./safe-files.ts";

/** The front matter of an article file, validated. `corrections` stay as they were read. */
interface ArticleFields {
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  readonly arrived: string;
  readonly language: string;
  readonly kind: ArticleKind;
  readonly author: string | null;
  readonly repostOf: string | null;
  readonly corrections: unknown;
}

const KEYS = [
  "title",
  "outlet",
  "url",
  "published",
  "published_basis",
  "retrieved",
  "language",
  "kind",
  "author",
  "repost_of",
  "corrections",
] as const;

const said = (what: string) => z.string({ error: what }).trim();

const SCHEMA = z.strictObject({
  title: said("a headline").min(1, { error: "a headline" }),
  outlet: said("the name of the outlet").optional(),
  url: said("the address").optional(),
  published: said("the day of publication").optional(),
  published_basis: z
    .enum(["given", "front matter", "metadata", "address", "dateline"], { error: "how the date is known" })
    .optional(),
  retrieved: said("the day of retrieval").optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: "a language" })
    .optional(),
  kind: z.enum(["full", "brief"], { error: "a kind" }),
  author: said("the author").optional(),
  repost_of: z.string().regex(ARTICLE_ID, { error: "the id of an article" }).optional(),
  corrections: z.unknown().optional(),
});

const REMEDIES: Readonly<Record<string, string>> = {
  title: 'Give the headline as printed: `title: "…"`.',
  outlet: "Give the name of the outlet as one line of text.",
  url: "Give the address of the article, beginning with http:// or https://, or leave the line out.",
  published: "Write the day of publication as `published: 2014-05-30`, or `published: unknown`.",
  published_basis: "Use one of: given, front matter, metadata, address, dateline; or leave the line out.",
  retrieved:
    "Write the day it was retrieved as `retrieved: 2014-05-30`, or an instant like 2014-05-30T08:15:00Z.",
  language: "Use a language tag like `en` or `pt-BR`.",
  kind: "Use `kind: full` for the article itself, `kind: brief` for its facts in your own words.",
  author: "Give the author as one line of text.",
  repost_of:
    "Give the id of the article that this one repeats, its file name without .md; or leave the line out.",
};

interface Read {
  /** Null where the file cannot be used at all; a fault in a date or a stray key leaves it usable. */
  readonly fields: ArticleFields | null;
  readonly problems: readonly Problem[];
}

/** Validates the front matter of an article; `bare` problems name the file as it should be shown. */
export function readFields(data: YamlData, file: string): Read {
  const problems: Problem[] = [];
  const fault = (says: string, remedy: string, key?: string): void => {
    problems.push({ file, line: data.lineOf(key === undefined ? [] : [key]), says, remedy, weight: "fault" });
  };
  const given = ownKeys(data.value);
  if (given === null) {
    fault("The front matter is not a list of `key: value` lines.", "Write one key a line, title first.");
    return { fields: null, problems };
  }
  for (const key of Object.keys(given).filter((key) => !KEYS.includes(key as (typeof KEYS)[number]))) {
    fault(`Unknown key “${key}”.`, `Remove it, or use one of: ${KEYS.join(", ")}.`, key);
  }
  const parsed = SCHEMA.safeParse(
    Object.fromEntries(KEYS.filter((key) => key in given).map((key) => [key, given[key]])),
  );
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key = String(issue.path[0] ?? "");
      fault(
        key in given ? `“${shown(given[key])}” is not ${issue.message}.` : `No ${key}.`,
        REMEDIES[key] ?? "",
        key,
      );
    }
    return { fields: null, problems };
  }
  return { fields: toFields(parsed.data, fault), problems };
}

type Fault = (says: string, remedy: string, key?: string) => void;

function toFields(data: z.infer<typeof SCHEMA>, fault: Fault): ArticleFields {
  const published = readPublished(data.published, fault);
  const arrived = readRetrieved(data.retrieved, fault);
  if (published !== null && arrived !== null && published > arrived.slice(0, 10)) {
    fault(
      `Published on ${published}, after it was retrieved (${data.retrieved}).`,
      "Correct one of the two dates.",
      "published",
    );
  }
  return {
    title: data.title,
    outlet: data.outlet || null,
    url: readAddress(data.url, fault),
    published,
    publishedBasis: published === null ? "unknown" : (data.published_basis ?? "front matter"),
    arrived: arrived ?? `${published ?? "1970-01-01"}T00:00:00.000Z`,
    language: data.language ?? "en",
    kind: data.kind,
    author: data.author || null,
    repostOf: data.repost_of ?? null,
    corrections: data.corrections,
  };
}

function readPublished(value: string | undefined, fault: Fault): string | null {
  if (value === "unknown") return null;
  if (value === undefined || value === "") {
    fault(
      "No publication date: “on Wednesday” and the like cannot be resolved.",
      REMEDIES.published ?? "",
      "published",
    );
    return null;
  }
  const day = toInstant(value) === null ? value : value.slice(0, 10);
  if (isDay(day)) return day;
  fault(`“${value}” is not a publication date.`, REMEDIES.published ?? "", "published");
  return null;
}

function readRetrieved(value: string | undefined, fault: Fault): string | null {
  const instant = value === undefined ? null : toInstant(value);
  if (instant === null) {
    const says = value === undefined ? "No day of retrieval." : `“${value}” is not a day of retrieval.`;
    fault(says, REMEDIES.retrieved ?? "", "retrieved");
  }
  return instant;
}

function readAddress(value: string | undefined, fault: Fault): string | null {
  if (value === undefined || value === "") return null;
  if (webAddress(value) !== null) return value;
  fault(`“${value}” is not a web address.`, REMEDIES.url ?? "", "url");
  return null;
}

/** The keys of a map as plain data; a key `__proto__` is data like any other. */
function ownKeys(value: unknown): Record<string, unknown> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value)));
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
