const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "1 article", "5 articles". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "two contacts", "14 contacts": small numbers in words, for sentences; none is "no contacts". */
export function countedInWords(count: number, one: string, several = `${one}s`): string {
  return `${numberWord(count)} ${count === 1 ? one : several}`;
}

/** "two", "14". */
export function numberWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** With a capital at the beginning: "two contacts" → "Two contacts". */
export function capital(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase("en") + rest.join("");
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
