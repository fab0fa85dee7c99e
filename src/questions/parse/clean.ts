import { fold } from "../../articles/fold.ts";
import { plain } from "../../replies/plain.ts";
import { LONGEST_QUESTION } from "../question.ts";
import { inEnglish } from "./other-languages.ts";

/** A typed question on one line, without characters that do not show, cut at the longest length that is read. */
export function cleanQuestion(typed: string): { text: string; cut: boolean } {
  const bare = plain(typed).normalize("NFC");
  const letters = [...bare];
  if (letters.length <= LONGEST_QUESTION) return { text: bare, cut: false };
  const kept = letters.slice(0, LONGEST_QUESTION).join("");
  return { text: kept.replace(/\s+\S*$/, ""), cut: true };
}

/** For the rules: plain quotes and hyphens, "40k" as a figure, no marks at the end. */
export function foldQuestion(text: string): string {
  return inEnglish(fold(text))
    .replace(/\b(\d+(?:\.\d+)?)k\b/gi, (_, count: string) => String(Math.round(Number(count) * 1000)))
    .replace(/\b(\d{1,3}) (?=\d{3}\b(?! (?:to|and)\b))/g, "$1,")
    .replace(/(?<=\S) \+ (?=\S)/g, " and ")
    .replace(/[?!.\s]+$/u, "")
    .trim();
}
