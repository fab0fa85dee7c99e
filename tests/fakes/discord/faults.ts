/** What goes wrong with a request. `after`: Discord does what it was asked and only the answer is lost. */
export type Trouble =
  | { readonly kind: "limited"; readonly retryAfter: number; readonly global?: boolean }
  | { readonly kind: "status"; readonly status: number; readonly after?: boolean }
  | { readonly kind: "reset"; readonly after?: boolean }
  | { readonly kind: "silence"; readonly after?: boolean }
  | { readonly kind: "truncated" };

export interface Troubles {
  /** The next requests that match get into trouble, one each. */
  next(method: string, path: RegExp, ...troubles: Trouble[]): void;
  /** Takes the trouble that waits for a request, if one does. */
  take(method: string, path: string): Trouble | undefined;
}

export function makeTroubles(): Troubles {
  const waiting: { method: string; path: RegExp; trouble: Trouble }[] = [];
  return {
    next(method, path, ...troubles) {
      waiting.push(...troubles.map((trouble) => ({ method, path, trouble })));
    },
    take(method, path) {
      const at = waiting.findIndex((one) => one.method === method && one.path.test(path));
      return at < 0 ? undefined : waiting.splice(at, 1)[0]?.trouble;
    },
  };
}
