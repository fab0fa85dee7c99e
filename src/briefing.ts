import { z } from "zod";
import { webAddress } from "./articles/address.ts";
import { readYaml } from "./articles/front-matter.ts";
import type { Problem } from "./problem.ts";

/** A subject that Readout follows: a folder `briefings/<name>/` with a `briefing.yaml` and articles. */
export interface Briefing {
  /** The folder's name, `^[a-z0-9][a-z0-9-]{0,63}$`. */
  readonly name: string;
  /** As shown: "Kerry–Lavrov". */
  readonly title: string;
  /** Slash command without the slash: "kerry-lavrov". */
  readonly command: string;
  /** Principal ids whose contacts with each other are the record; at least two. */
  readonly principals: readonly string[];
  /** Topic ids offered as subjects of this briefing. */
  readonly topics: readonly string[];
  readonly digest: DigestDefaults;
  /** Feeds that a running Readout reads for new articles. */
  readonly feeds?: readonly BriefingFeed[];
}

export interface BriefingFeed {
  readonly url: string;
  /** Between two readings; 15 at least. */
  readonly everyMinutes: number;
}

export interface DigestDefaults {
  readonly cadence: "daily" | "weekdays" | "weekly";
  /** `HH:MM`, local. */
  readonly time: string;
}

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const ids = z.array(z.string().min(1)).refine(distinct, { error: "a list that names each id once" });

const SCHEMA = z.strictObject({
  title: z
    .string({ error: "a title" })
    .trim()
    .min(1, { error: "a title" })
    .max(80, { error: "a title of at most 80 letters" }),
  command: z
    .string({ error: "a command" })
    .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, {
      error: "a command (lower-case letters, digits, hyphens; at most 32)",
    })
    .refine((command) => command !== "readout", { error: "free: /readout is Readout's own command" }),
  principals: ids.min(2, { error: "a list of two principals or more" }),
  topics: ids.default([]),
  digest: z
    .strictObject({
      cadence: z
        .enum(["daily", "weekdays", "weekly"], { error: "daily, weekdays or weekly" })
        .default("weekly"),
      time: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "a time of day like 09:00" })
        .default("09:00"),
    })
    .default({ cadence: "weekly", time: "09:00" }),
  feeds: z
    .array(
      z.strictObject({
        url: z.string().refine(isFeedAddress, {
          error: "an http or https address without password or port",
        }),
        everyMinutes: z
          .string()
          .refine((minutes) => /^\d{2,5}$/.test(minutes) && inRange(Number(minutes)), {
            error: "a number of minutes from 15 to 10080 (a week)",
          })
          .transform(Number)
          .default(60),
      }),
    )
    .refine((feeds) => distinct(feeds.map(({ url }) => url)), { error: "a list that names each feed once" })
    .default([]),
});

function inRange(minutes: number): boolean {
  return minutes >= 15 && minutes <= 10_080;
}

function isFeedAddress(url: string): boolean {
  const address = webAddress(url);
  return address !== null && address.username === "" && address.password === "" && address.port === "";
}

const EXAMPLE = "Compare with the example in docs/adding-a-briefing.md.";

interface BriefingRead {
  /** Null where anything in the file is wrong. */
  readonly briefing: Briefing | null;
  readonly problems: readonly Problem[];
}

/** A briefing from the text of its `briefing.yaml`; `file` is where problems are said to be. */
export function parseBriefing(text: string, name: string, file: string): BriefingRead {
  const data = readYaml(text, file);
  if (data.problems.length > 0) return { briefing: null, problems: data.problems };
  const parsed = SCHEMA.safeParse(data.value);
  if (parsed.success) return { briefing: { name, ...parsed.data }, problems: [] };
  const problems = parsed.error.issues.map(
    (issue): Problem => ({
      file,
      line: data.lineOf(
        issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path,
      ),
      says: saysOf(issue, data.value),
      remedy: EXAMPLE,
      weight: "fault",
    }),
  );
  return { briefing: null, problems };
}

function saysOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "unrecognized_keys") return `Unknown key “${issue.keys.join("”, “")}”.`;
  const key = issue.path.join(".");
  const given = issue.path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
  if (key === "") return "The file is not a list of `key: value` lines.";
  if (given === undefined) return `No ${key}.`;
  return `${key}: “${typeof given === "string" ? given : JSON.stringify(given)}” is not ${issue.message}.`;
}
