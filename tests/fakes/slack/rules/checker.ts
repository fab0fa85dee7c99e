import type { Limits } from "./limits.ts";

/** One fault, with Slack's way of saying where. */
export interface Fault {
  readonly says: string;
  readonly pointer: string;
}

export type Json = Readonly<Record<string, unknown>>;

/** Collects faults while a body is walked through. */
export interface Checker {
  readonly faults: Fault[];
  readonly limits: Limits;
  fault(pointer: string, says: string): void;
  /** Checks a length or a count against the limit of that name. */
  size(pointer: string, name: string, value: unknown): void;
  /** Refuses keys that Slack does not know there, and says which required ones are missing. */
  keys(pointer: string, object: Json, required: readonly string[], optional: readonly string[]): void;
}

export function makeChecker(limits: Limits): Checker {
  const faults: Fault[] = [];
  const fault = (pointer: string, says: string) => void faults.push({ pointer, says });
  return {
    faults,
    limits,
    fault,
    size(pointer, name, value) {
      const limit = limits.get(name);
      if (limit === undefined) return;
      const size = typeof value === "string" || Array.isArray(value) ? value.length : 0;
      const unit = Array.isArray(value) ? "items" : "characters";
      if (limit.max !== undefined && size > limit.max)
        fault(pointer, `must be no more than ${limit.max} ${unit}`);
      if (limit.min !== undefined && size < limit.min)
        fault(pointer, `must be at least ${limit.min} ${unit}`);
    },
    keys(pointer, object, required, optional) {
      for (const key of required)
        if (object[key] === undefined) fault(pointer, `missing required field: ${key}`);
      const known = new Set(["type", ...required, ...optional]);
      for (const key of Object.keys(object)) {
        if (!known.has(key)) fault(pointer, `invalid additional property: ${key}`);
      }
    },
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
