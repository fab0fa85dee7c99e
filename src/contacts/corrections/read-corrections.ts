import { z } from "zod";
import type { Article } from "../../articles/article.ts";
import { isDay } from "../../articles/days.ts";
import { frontMatterLine } from "../../articles/front-matter-line.ts";
import type { Problem } from "../../problem.ts";
import type { Added, CorrectableField, Correction, Values } from "./correction.ts";
import { CORRECTABLE, NOT_STATED } from "./correction.ts";
import { KINDS, STATUSES } from "./field-values.ts";

const said = z.string().trim().min(1, { error: "empty" });
const yes = z.string().regex(/^(?:true|yes)$/i, { error: "neither true nor left out" });
const value = z.union([said, z.array(said)], { error: "no value: write one line of text or a list" });
const fields = z.strictObject(Object.fromEntries(CORRECTABLE.map((field) => [field, value.optional()])));

const ENTRY = z.strictObject({
  contact: said.optional(),
  set: fields.optional(),
  was: fields.optional(),
  add: fields.optional(),
  reject: yes.optional(),
  confirm: yes.optional(),
  because: said.optional(),
  evidence: said.optional(),
  by: said,
  on: z.string().refine(isDay, { error: "no day like 2026-11-27" }),
});

type Entry = z.infer<typeof ENTRY>;

const FORM =
  "Each entry has contact (or add), one of set with was, reject or confirm, and because, by and on; see docs/adding-a-briefing.md.";

interface Read {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/** The corrections that an article's front matter gives, each checked for its form; a broken one is a fault and is left out. */
export function readCorrections(article: Article): Read {
  if (article.corrections === undefined) return { corrections: [], problems: [] };
  if (!Array.isArray(article.corrections))
    return {
      corrections: [],
      problems: [faultIn(article, ["corrections"], "“corrections” is no list.", FORM)],
    };
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const [index, given] of (article.corrections as readonly unknown[]).entries()) {
    const { correction, says } = readEntry(given, index);
    if (correction !== null) corrections.push(correction);
    else problems.push(faultIn(article, ["corrections", index], says, FORM));
  }
  return { corrections, problems };
}

/** A fault in the corrections of an article, at its line. */
export function faultIn(
  article: Article,
  path: readonly PropertyKey[],
  says: string,
  remedy: string,
): Problem {
  const line = article.file === null ? null : frontMatterLine(article.file, path);
  return { file: article.file ?? article.id, line, says, remedy, weight: "fault" };
}

type ReadEntry =
  | { readonly correction: Correction; readonly says: null }
  | { readonly correction: null; readonly says: string };

function readEntry(given: unknown, index: number): ReadEntry {
  const nth = `Correction ${index + 1}`;
  const wrong = (says: string): ReadEntry => ({ correction: null, says: `${nth}: ${says}` });
  const parsed = ENTRY.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(".") ?? "";
    const keys = issue?.code === "unrecognized_keys" ? ` (${issue.keys.join(", ")})` : "";
    return wrong(
      `${where === "" ? "the entry" : `“${where}”`} is not as it should be: ${issue?.message}${keys}.`,
    );
  }
  const fault = formFault(parsed.data);
  return fault === null ? { correction: toCorrection(parsed.data, index), says: null } : wrong(fault);
}

/** What is contradictory or missing in an entry whose keys are sound. */
function formFault(entry: Entry): string | null {
  const { contact, set, was, add, reject, confirm, because, evidence } = entry;
  const acts = [set, add, reject].filter((one) => one !== undefined).length;
  if (acts > 1) return "set, add and reject do not go together.";
  if (acts === 0 && confirm === undefined) return "it has none of set, add, reject and confirm.";
  if ((contact === undefined) !== (add !== undefined))
    return add === undefined ? "it does not name the contact." : "a contact that is added has no id yet.";
  if (reject !== undefined && confirm !== undefined) return "an entry cannot be rejected and confirmed.";
  if (acts > 0 && because === undefined) return "it does not say because of what.";
  if (add !== undefined) return addFault(add, evidence);
  const missing = Object.keys(set ?? {}).filter((field) => !Object.hasOwn(was ?? {}, field));
  if (missing.length > 0) return `was lacks ${missing.join(", ")}: what the log showed before.`;
  return null;
}

function addFault(add: NonNullable<Entry["add"]>, evidence: string | undefined): string | null {
  if (evidence === undefined)
    return "a contact that is added needs evidence: words of the article that report it.";
  if (!KINDS.includes(String(add.kind) as never))
    return `“${add.kind ?? ""}” is no kind: ${KINDS.join(", ")}.`;
  if (!STATUSES.includes(String(add.status) as never))
    return `“${add.status ?? ""}” is no status: ${STATUSES.join(", ")}.`;
  if (asText(add.participants)?.includes(", ") !== true) return "a contact has at least two participants.";
  return null;
}

function toCorrection(entry: Entry, index: number): Correction {
  return {
    index,
    contact: entry.contact ?? null,
    set: toValues(entry.set),
    was: toValues(entry.was),
    reject: entry.reject !== undefined,
    confirm: entry.confirm !== undefined,
    add: entry.add === undefined ? null : toAdded(entry.add, entry.evidence ?? ""),
    because: entry.because ?? null,
    evidence: entry.evidence ?? null,
    by: entry.by,
    on: entry.on,
  };
}

function toAdded({ kind, status, ...rest }: NonNullable<Entry["add"]>, evidence: string): Added {
  const known = { kind: kind as Added["kind"], status: status as Added["status"] };
  return { ...known, values: toValues(rest), evidence };
}

function toValues(given: Entry["set"]): Values {
  const entries = Object.entries(given ?? {}) as [CorrectableField, string | string[] | undefined][];
  return Object.fromEntries(entries.map(([field, one]) => [field, asText(one)]));
}

function asText(given: string | readonly string[] | undefined): string | null {
  if (given === undefined) return null;
  if (typeof given !== "string") return [...given].sort().join(", ") || null;
  return given.toLowerCase() === NOT_STATED ? null : given;
}
