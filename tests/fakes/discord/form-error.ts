import type { Json } from "./world.ts";

/** Something wrong with a body: where, Discord's code for it, and in words. */
export interface Fault {
  readonly at: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

export function fault(at: readonly (string | number)[], code: string, message: string): Fault {
  return { at, code, message };
}

/** Discord's own shape of a refusal: the tree of the body with `_errors` at what is wrong. */
export function formError(faults: readonly Fault[]): Json {
  const errors: Json = {};
  for (const { at, code, message } of faults) {
    let node = errors;
    for (const step of at) {
      node[step] ??= {};
      node = node[step] as Json;
    }
    node._errors = [...((node._errors as Json[] | undefined) ?? []), { code, message }];
  }
  return { message: "Invalid Form Body", code: 50035, errors };
}

export function faultWords({ at, code, message }: Fault): string {
  return `${at.join(".") || "body"}: ${code} ${message}`;
}
