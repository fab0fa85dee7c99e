import { fileFaults } from "./file-rules.ts";
import { type Fault, faultWords, formError } from "./form-error.ts";
import { type Asked, refusal, type Told } from "./http.ts";
import { openApiFaults } from "./openapi.ts";
import type { Fake } from "./state.ts";

/** A route: the ids in its path are handed over in order. `open` ones need no bot token. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly open?: boolean;
  handle(fake: Fake, asked: Asked, ids: readonly string[]): Told;
}

/** Records what is wrong with a body, and gives Discord's refusal; null if nothing is. */
export function refuse(fake: Fake, asked: Asked, path: string, faults: readonly Fault[]): Told | null {
  const all = [...faults, ...fileFaults(asked), ...openApiFaults(asked.method, path, asked.body)];
  if (all.length === 0) return null;
  fake.violations.push(...all.map((one) => `${asked.method} ${path}: ${faultWords(one)}`));
  const isEmpty = all.every(({ code }) => code === "EMPTY");
  return isEmpty
    ? refusal(400, 50006, "Cannot send an empty message")
    : { status: 400, body: formError(all) };
}
