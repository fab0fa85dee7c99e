import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Limits by path: "button.text" → the longest text, "actions.elements" → the most items. */
export type Limits = ReadonlyMap<string, { readonly min?: number; readonly max?: number }>;

/** By hand, from docs.slack.dev/reference/block-kit (21 November 2026). */
export const HAND_LIMITS: Limits = new Map([
  ["action_id", { min: 1, max: 255 }],
  ["block_id", { max: 255 }],
  ["text", { min: 1, max: 3000 }],
  ["button.text", { min: 1, max: 75 }],
  ["button.url", { max: 3000 }],
  ["button.value", { max: 2000 }],
  ["button.accessibility_label", { max: 75 }],
  ["actions.elements", { min: 1, max: 25 }],
  ["context.elements", { min: 1, max: 10 }],
  ["header.text", { min: 1, max: 150 }],
  ["section.text", { min: 1, max: 3000 }],
  ["section.fields", { min: 1, max: 10 }],
  ["section.field", { min: 1, max: 2000 }],
  ["markdown.text", { min: 1, max: 12000 }],
  ["image.image_url", { max: 3000 }],
  ["image.alt_text", { min: 1, max: 2000 }],
  ["view.blocks", { min: 1, max: 100 }],
  ["view.title", { max: 24 }],
  ["view.private_metadata", { max: 3000 }],
]);

const SHARED = join(import.meta.dirname, "../../../../../shared/schemas/slack-limits.json");

/** The limits that another project collected (slackblocks, `spec/limits.json`), where that file is at hand. */
export function sharedLimits(file: string = SHARED): Limits | null {
  if (!existsSync(file)) return null;
  const found = new Map<string, { min?: number; max?: number }>();
  flatten("", JSON.parse(readFileSync(file, "utf8")), found);
  const fields = JSON.parse(readFileSync(file, "utf8")).section?.fields?.item_max_length;
  if (typeof fields === "number") found.set("section.field", { max: fields });
  return found;
}

function flatten(path: string, node: unknown, into: Map<string, { min?: number; max?: number }>): void {
  if (typeof node !== "object" || node === null) return;
  const limits: Record<string, unknown> = { ...node };
  const number = (...names: string[]) =>
    names.map((name) => limits[name]).find((one) => typeof one === "number");
  const min = number("min_length", "min_items", "min");
  const max = number("max_length", "max_items", "max");
  if (min !== undefined || max !== undefined) {
    into.set(path, {
      ...(typeof min === "number" ? { min } : {}),
      ...(typeof max === "number" ? { max } : {}),
    });
  }
  for (const [name, child] of Object.entries(limits))
    flatten(path === "" ? name : `${path}.${name}`, child, into);
}
