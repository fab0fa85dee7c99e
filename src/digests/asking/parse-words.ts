/** Why words cannot be read as a subscription: names the value and the remedy. */
export interface NotRead {
  readonly says: string;
  readonly remedy: string;
}

/** What was read, and the words that are left; null: it is not in them. */
export type Cut<T> = { readonly value: T; readonly rest: string } | NotRead | null;

export function isNotRead(cut: Cut<unknown>): cut is NotRead {
  return cut !== null && "says" in cut;
}

/** The words without what a pattern found in them. */
export function without(words: string, found: RegExpExecArray): string {
  return `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
}
