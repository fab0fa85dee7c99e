const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/** "first" to "tenth". */
export const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

const VALUES = new Map<string, string>([
  ...WORDS.map((word, value): [string, string] => [word, String(value)]),
  ...TENS.map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ...ORDINALS.slice(2).map((word, i): [string, string] => [word, String(i + 3)]),
]);

/** A number as digits however it is written: "6,100" → "6100", "70th" → "70", "eight" → "8"; other words unchanged. */
export function numberTerm(word: string): string {
  const digits = /^(\d[\d,.]*?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (digits !== undefined) return digits.replace(/,(?=\d{3})/g, "").replace(/[.,]$/, "");
  return VALUES.get(word) ?? word;
}
