import { datelineLength } from "../dateline.ts";
import { languageOf } from "../language-of.ts";
import { belowHeading, belowHighlights, MOST_HEAD_SHARE, wordsOf } from "./above-text.ts";
import { isMarkedCaption, readsAsCaption } from "./captions.ts";
import { isByline } from "./cues.ts";
import {
  isBeforehand,
  isDeck,
  isKicker,
  isLead,
  isNameless,
  isRetold,
  isSetInHead,
  isUnnamed,
} from "./decks.ts";
import type { LabelledPiece } from "./labels.ts";
import {
  goesOnFrom,
  introduces,
  introducesTo,
  isIntroducedAgain,
  isNamedAgain,
  isStandfirst,
  namesAgain,
  opensAlike,
} from "./standfirst.ts";
import { isAboutWriter } from "./writers.ts";

/** So many captions, highlights and standfirsts may stand above a body, and so many paragraphs are compared with them. */
const MAX_HEAD = 12;
const MAX_COMPARED = 60;

/**
 * Leaves out what stands at the head of a run and is no body yet: whatever comes before the headline, the byline or the
 * clock, slogans, captions, a standfirst, what comes before a dateline.
 */
export function trimmedHead(
  pieces: readonly LabelledPiece[],
  run: readonly number[],
  isHeadline: (folded: string) => boolean,
): readonly number[] {
  const below = belowHighlights(pieces, belowHeading(pieces, run, isHeadline));
  const isEnglish = ["en", "und"].includes(languageOf(foldedAt(pieces, below).join(" ")));
  let rest = belowDateline(pieces, below);
  for (let trimmed = 0; trimmed < MAX_HEAD && rest.length > 1; trimmed += 1) {
    const isKicked = isEnglish && isKickerAt(pieces, rest, 0);
    if (!isKicked && (isDated(pieces, rest[0]) || isSpoken(pieces, rest[0]))) break;
    if (!isKicked && !isHeadAt(pieces, rest, isEnglish)) break;
    rest = rest.slice(1);
  }
  return rest;
}

const foldedAt = (pieces: readonly LabelledPiece[], run: readonly number[]): string[] =>
  run.map((i) => pieces[i]?.folded ?? "");

const isDated = (pieces: readonly LabelledPiece[], i: number | undefined): boolean =>
  i !== undefined && datelineLength(pieces[i]?.folded ?? "") > 0;

/** The run from its dateline on, where that stands among the first pieces and most of the run below it. */
function belowDateline(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  const dateline = run
    .slice(0, 5)
    .findIndex((i, at) => isDated(pieces, i) && !isSpoken(pieces, i) && !isKickerAt(pieces, run, at));
  if (dateline <= 0) return run;
  const rest = run.slice(dateline);
  return wordsOf(pieces, rest) >= wordsOf(pieces, run) * MOST_HEAD_SHARE ? rest : run;
}

function isKickerAt(pieces: readonly LabelledPiece[], run: readonly number[], at: number): boolean {
  const [first = "", second = ""] = foldedAt(pieces, run.slice(at, at + 2));
  return isKicker(
    first,
    second,
    pieces.map(({ folded }) => folded),
  );
}

/** Whether the first of a run is a question, a caption, a deck or the like. */
function isHeadAt(pieces: readonly LabelledPiece[], run: readonly number[], isEnglish: boolean): boolean {
  const [first = "", ...below] = foldedAt(pieces, run.slice(0, MAX_COMPARED));
  const second = below[0] ?? "";
  const whole = below.filter((text) => !/(?:\.\.\.|\u2026)$/.test(text));
  const isFirst = goesOnFrom(second);
  const mayBeDeck = !isFirst && !introducesTo(first, below.slice(0, INTRODUCED_WITHIN));
  return (
    (isBullet(first) && (wordCount(first) <= HIGHLIGHT_WORDS || isBullet(second))) ||
    isHeadlineQuestion(first) ||
    isOnAuthor(pieces, run[0] ?? 0, below) ||
    (isEnglish ? readsAsCaption(first) : isMarkedCaption(first)) ||
    introduces(second, first) ||
    (!isFirst && isIntroducedAgain(first, below)) ||
    (mayBeDeck && isEnglish && (isDeckAt(pieces, run) || isRetold(first, second))) ||
    (mayBeDeck && opensAlike(first, second, isEnglish)) ||
    (mayBeDeck && isSetInHead(pieces, run)) ||
    (!isFirst && isStandfirst(first, whole)) ||
    isHeadByPlace(pieces, run)
  );
}

const INTRODUCED_WITHIN = 12;

/** So few words say above a text who wrote it. */
const MOST_ON_WRITER = 16;

function isOnAuthor(pieces: readonly LabelledPiece[], at: number, below: readonly string[]): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  return isAboutAuthor(pieces, at) || (piece.words <= MOST_ON_WRITER && isAboutWriter(piece, below, []));
}

/** Whether the first of a run stands above the address of the page, or between two prints of its headline. */
function isHeadByPlace(pieces: readonly LabelledPiece[], [at = 0, next]: readonly number[]): boolean {
  const between = pieces.slice(at + 1, next ?? at + 1);
  if (between.length === 0 || (pieces[at]?.words ?? 0) > LONGEST_HEAD) return false;
  if (PERMALINK.test(between[0]?.folded ?? "")) return true;
  const above = pieces.slice(Math.max(0, at - HEADLINE_WITHIN), at);
  return between.some(
    ({ folded, words }) => words >= FEWEST_OF_HEADLINE && above.some((one) => one.folded === folded),
  );
}

const PERMALINK = /^https?:\/\/\S+$/;
const LONGEST_HEAD = 45;
const HEADLINE_WITHIN = 6;
const FEWEST_OF_HEADLINE = 4;

/** Whether the first of a run is a deck, by where it stands and by what it says. */
function isDeckAt(pieces: readonly LabelledPiece[], run: readonly number[]): boolean {
  const [at = 0, second] = run;
  const [first = "", next = "", third = ""] = foldedAt(pieces, run.slice(0, 3));
  if (isRightBelowHeadline(pieces, at)) {
    // Texts begin below their picture: there only what begins as reports do tells that it had not begun.
    const mayBe = pieces[at - 1]?.label !== "caption" || isLead(next, third);
    if (isPictureBetween(pieces, at, second) && (isNamedAgain(first, next) || isBeforehand(first, next)))
      return true;
    return mayBe && [isDeck, isNameless, isUnnamed, namesAgain].some((reads) => reads(first, next));
  }
  const isPicture = isPictureBetween(pieces, at, second);
  if (isPicture && pieces[at - 1]?.label === "clock" && isNamedAgain(first, next)) return true;
  return (isNameBetween(pieces, at, second) || isPicture) && isNameless(first, next);
}

/** Whether captions stand between two paragraphs, and nothing else but lines above them. */
function isPictureBetween(pieces: readonly LabelledPiece[], at: number, next: number | undefined): boolean {
  const between = pieces.slice(at + 1, next ?? at + 1);
  const isPlain = ({ label }: LabelledPiece): boolean => ["caption", "line", "furniture"].includes(label);
  return between.at(-1)?.label === "caption" && between.length <= MOST_OF_PICTURE && between.every(isPlain);
}
const MOST_OF_PICTURE = 4;

/** Whether a line between two paragraphs is a name of two or three words, an author's. */
const isNameBetween = (pieces: readonly LabelledPiece[], at: number, next: number | undefined): boolean =>
  next === at + 2 && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+){1,3}$/u.test(pieces[at + 1]?.folded ?? "");

/** Whether a line stands above a piece, with nothing between that says who wrote what follows, or when. */
function isRightBelowHeadline(pieces: readonly LabelledPiece[], at: number): boolean {
  let above = at - 1;
  while (
    pieces[above]?.label === "caption" ||
    (pieces[above]?.label === "furniture" && !isByline(pieces[above]?.folded ?? ""))
  )
    above -= 1;
  const { label = "end", words = 0 } = pieces[above] ?? {};
  return words >= 3 && (label === "line" || (label === "prose" && words <= MOST_HEADLINE_WORDS));
}

const MOST_HEADLINE_WORDS = 25;
/** A single entry of more words is the first paragraph, behind a stray mark. */
const HIGHLIGHT_WORDS = 40;
const wordCount = (folded: string): number => folded.split(" ").length;

const isSpoken = (pieces: readonly LabelledPiece[], i: number | undefined): boolean =>
  i !== undefined && pieces[i]?.spoken === true;

/** A question that nobody is quoted with, at the head of a page: reports do not begin so, headlines do. */
export const isHeadlineQuestion = (folded: string): boolean =>
  /\?$/.test(folded) && !/"/.test(folded) && folded.length <= 160;

/** How a text about an author goes on after the name. */
const ABOUT =
  /^(?: currently| has)? (?:is (?:a|an|the|our)|works|worked|writes|covers|reports|teaches|heads|directs|leads|edits|been)\b/;

/** Whether a piece tells about somebody whose name stands right above it, as boxes about authors do. */
function isAboutAuthor(pieces: readonly LabelledPiece[], at: number): boolean {
  const { folded = "" } = pieces[at] ?? {};
  return pieces.slice(Math.max(0, at - 5), at).some((line) => {
    const name = line.folded.replace(/^by /i, "");
    return (
      line.words >= 2 && line.words <= 4 && folded.startsWith(name) && ABOUT.test(folded.slice(name.length))
    );
  });
}

export const isBullet = (folded: string): boolean => /^[\u2022\u2023\u25AA\u25CF\u00B7*-]\s/.test(folded);
