import { fold } from "../../articles/fold.ts";
import { plain } from "../../replies/plain.ts";
import { ORDINALS } from "../../search/numbers.ts";
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

/** "1st", "2nd": not of a day ("1st May", "May 1st", "on the 1st"). */
const ORDINAL =
  /(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? |\bon (?:the )?)\b(?:1st|2nd|3rd|[4-9]th)\b(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?! (?:of )?(?:last|this|next) )/gi;

/** For the rules: plain quotes and hyphens, "40k" as a figure, no marks at the end. */
export function foldQuestion(text: string): string {
  return inEnglish(fold(text))
    .replace(/\b(\d+(?:\.\d+)?)k\b/gi, (_, count: string) => String(Math.round(Number(count) * 1000)))
    .replace(/\b(\d{1,3}) (?=\d{3}\b(?! (?:to|and)\b))/g, "$1,")
    .replace(/(?<=\S) [+&] (?=\S)/g, " and ")
    .replace(/\bthe us\b/g, "the U.S.")
    .replace(ORDINAL, (figure) => ORDINALS[Number.parseInt(figure, 10) - 1] ?? figure)
    .replace(/[?!.\s]+$/u, "")
    .replace(/^((?:and )?(?:when|(?:on )?(?:what|which) (?:day|date))) (?:exactly|precisely)$/i, "$1")
    .trim();
}

/** Quotation marks, backticks and stars around the whole of it are how it was pasted. */
export function withoutMarks(typed: string): string {
  const opened = typed.replace(/^["“”'‘’`*_>]+/, "");
  const inner = opened.replace(/["“”'‘’`*_]+$/, "").trim();
  return opened === typed || /["“”`]/.test(inner) ? typed : inner;
}
