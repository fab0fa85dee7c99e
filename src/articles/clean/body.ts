import { datelineLength, isDatelineAlone } from "../dateline.ts";
import { goesOn, isHeadlineLike, namesIn, PRONOUN } from "./continuity.ts";
import { isByline } from "./cues.ts";
import { isBullet, isHeadlineQuestion, trimmedHead } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { withoutPageTalk } from "./page-ends.ts";
import { contentStems, endsSentence, share } from "./pieces.ts";
import { trimmedTail } from "./tail.ts";
import { isUnended, withUnended } from "./unended.ts";

/** Indexes of the pieces that are body, in order; `start` is the first of them. */
export interface Body {
  readonly start: number;
  readonly kept: readonly number[];
}

/**
 * Finds the body: the longest run of prose, without what stands before, between and after that is none of it.
 * `isHeadline` knows the headline from elsewhere: nothing above it is body.
 */
export function findBody(
  pieces: readonly LabelledPiece[],
  isHeadline: (folded: string) => boolean,
): Body | null {
  const best = longest(pieces, runsOf(pieces));
  const story = withoutPageTalk(pieces, best);
  const prose = withUnended(pieces, trimmedTail(pieces, trimmedHead(pieces, story, isHeadline)));
  const first = prose[0];
  const last = prose.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = openingOf(pieces, first);
  const sentences = new Set(prose);
  return {
    start,
    kept: range(start, last).filter(
      (i) => i === start || sentences.has(i) || isBodyLine(pieces, i, sentences),
    ),
  };
}

/** What opens a body right above its first paragraph: a dateline, a salutation, a line that says whose words follow. */
function openingOf(pieces: readonly LabelledPiece[], first: number): number {
  const isSigned = isByline(pieces[first - 1]?.folded ?? "");
  const at = isSigned ? first - 2 : first - 1;
  const above = pieces[at];
  if (above === undefined) return first;
  if (isDatelineAlone(above.folded)) return datelineLength(pieces[first]?.folded ?? "") > 0 ? first : at;
  const isOpening =
    !isSigned &&
    above.label === "line" &&
    !/^(?:By|From) /.test(above.folded) &&
    (SALUTES.test(above.folded) || GIVES.test(above.folded));
  return isOpening ? at : first;
}

const SALUTES = /^(?=\p{Lu})(?!Thank)[^,.:;]{5,60},$/u;
/** "The following statement was issued by the spokesperson:" */
const GIVES =
  /^(?:Attribut(?:able|ed) to .{5,80}:$|\p{Lu}\p{Ll}+ \p{L}{4,} .*\b(?:is|was|were|are|issued|said|made|gave|released)\b.*:$)/u;

/** Prose below the end of an article (comments, teasers) must be this much longer to be taken for the article. */
const BELOW = 4;

function longest(pieces: readonly LabelledPiece[], runs: readonly Run[]): readonly number[] {
  let best: { words: number; at: readonly number[] } = { words: 0, at: [] };
  for (const { at, below } of runs) {
    const words = at.reduce((sum, i) => sum + (pieces[i]?.words ?? 0), 0) / (below ? BELOW : 1);
    if (words > best.words) best = { words, at };
  }
  return best.at;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** How many bare lines in a row a run of prose can hold: a list, a subheading; a menu or a list of links is longer. */
const MAX_LINES = 8;

/** A run of prose: the indexes of its paragraphs, and whether it stands below what ends an article. */
interface Run {
  readonly at: number[];
  readonly below: boolean;
}

/** Runs of prose. Ends of articles, lists of links and long stretches of bare lines part them. */
function runsOf(pieces: readonly LabelledPiece[]): Run[] {
  let run: Run = { at: [], below: false };
  const runs: Run[] = [run];
  let gap = 0;
  let i = 0;
  while (i < pieces.length) {
    const step = stepAt(pieces, i, run.at);
    gap = step.joins ? 0 : gap + (pieces[i]?.label === "line" ? 1 : 0);
    if (step.joins) run.at.push(i);
    if ((step.ends || gap > MAX_LINES) && run.at.length > 0) {
      run = { at: [], below: run.below || step.ends };
      runs.push(run);
    }
    i = step.next;
  }
  return runs;
}

interface Step {
  readonly joins: boolean;
  readonly ends: boolean;
  readonly next: number;
}

function stepAt(pieces: readonly LabelledPiece[], i: number, run: readonly number[]): Step {
  const piece = pieces[i];
  if (piece === undefined || run.length === 0)
    return { joins: piece?.label === "prose", ends: false, next: i + 1 };
  const isEnded = piece.label === "end" && listEnd(pieces, i) !== null;
  if (piece.label === "list" || isEnded) {
    const next = afterList(pieces, i, run);
    return { joins: false, ends: next === null, next: next ?? i + 1 };
  }
  // Where a column holds only offers of others, the text goes on right below.
  const isSlot = SLOT.test(piece.folded) && pieces[i + 1]?.label === "prose";
  return {
    joins: piece.label === "prose" || isShortSentence(piece),
    ends: (piece.label === "end" && !isSlot) || (run.length >= SIGNED_BELOW && MAIL.test(piece.folded)),
    next: i + 1,
  };
}

/** An address of mail below so many paragraphs is the author's, and signs the article. */
const MAIL = /^(?:e-?mail ?:? ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const SIGNED_BELOW = 3;

const SLOT = /^(?:sponsored|promoted|paid|ads by)\b.{0,20}$/i;

function isShortSentence(piece: LabelledPiece): boolean {
  if (/(?:\.\.\.|\u2026)$/.test(piece.folded)) return false;
  return piece.label === "line" && endsSentence(piece) && /^["'(\u2026]*[\p{Lu}\d]/u.test(piece.folded);
}

/**
 * Where the body goes on after a list of links that stands in its middle, or null where the list ends the article: it
 * goes on with two paragraphs in a row, or with one that speaks of the same names; not with the teaser of a headline.
 */
function afterList(pieces: readonly LabelledPiece[], label: number, run: readonly number[]): number | null {
  const end = listEnd(pieces, label);
  if (end !== null) return nextProse(pieces, end);
  const texts = run.map((at) => pieces[at]?.folded ?? "");
  let i = nextProse(pieces, label);
  while (i !== null && isTeaser(pieces, i, texts)) i = nextProse(pieces, i);
  const piece = pieces[i ?? pieces.length];
  if (i === null || piece === undefined || i - label > MAX_LINES) return null;
  if (pieces[i + 1]?.label === "prose" || (piece.words >= TEASER_WORDS && isFollowed(pieces, i))) return i;
  const isLast = !pieces.slice(i + 1, i + 3).some((next) => next.label === "line");
  const names = contentStems(namesIn(texts.join(" ")).join(" "));
  const isOurs = PRONOUN.test(piece.folded) || share(stemsOfNames(piece), names) >= 0.5;
  return (isLast || PRONOUN.test(piece.folded)) && isOurs && piece.words >= 12 ? i : null;
}

/** Some pages say for those who listen to them where a list of links ends. */
const LIST_END = /^end of (?:the )?(?:list|carousel|gallery|recommendations?|related \p{L}+)\W*$/iu;
const LONGEST_LIST = 40;

/** Index of the line that says where the list ends which a label heads, or null. */
function listEnd(pieces: readonly LabelledPiece[], label: number): number | null {
  const end = pieces.slice(label, label + LONGEST_LIST).findIndex(({ folded }) => LIST_END.test(folded));
  return end < 0 ? null : label + end;
}

/** Teasers have fewer words, or most words of the headline above them. */
const TEASER_WORDS = 30;
const SHARE_OF_HEADLINE = 0.4;

/** Whether more prose stands right below a paragraph, a caption or another link apart. */
const isFollowed = (pieces: readonly LabelledPiece[], at: number): boolean => {
  const next = pieces.slice(at + 1, at + 4);
  const end = next.findIndex(({ label }) => label === "end" || label === "list");
  return next.slice(0, end < 0 ? 3 : end).some(({ label }) => label === "prose");
};

const stemsOfNames = ({ folded }: LabelledPiece): Set<string> => contentStems(namesIn(folded).join(" "));

/** Index of the next prose, or null where there is none, or an end before it. */
function nextProse(pieces: readonly LabelledPiece[], at: number): number | null {
  for (let i = at + 1; i < pieces.length; i += 1) {
    if (pieces[i]?.label === "prose") return i;
    if (pieces[i]?.label === "end") return null;
  }
  return null;
}

/** A question in a list of links is a headline if it has no more words. */
const QUESTION_WORDS = 14;

/** Whether a paragraph only tells what the headline right above it is about. */
function isTeaser(pieces: readonly LabelledPiece[], at: number, texts: readonly string[]): boolean {
  const [above, piece] = [pieces[at - 1], pieces[at]];
  if (piece !== undefined && isHeadlineQuestion(piece.folded) && piece.words <= QUESTION_WORDS) return true;
  if (above === undefined || piece === undefined || !isHeadlineLike(above) || goesOn(piece.folded, texts))
    return false;
  if (datelineLength(piece.folded) > 0) return false;
  const common = share(contentStems(above.folded), contentStems(piece.folded));
  const isFirstOfMore = common === 0 && pieces[at + 1]?.label === "prose";
  return (piece.words < TEASER_WORDS && !isFirstOfMore) || common >= SHARE_OF_HEADLINE;
}

/** Whether a line in letters beyond English holds no word that the page's prose holds: a button in another language. */
function isAlien(folded: string, pieces: readonly LabelledPiece[]): boolean {
  if (!/[^\p{ASCII}\p{P}\p{Z}]/u.test(folded)) return false;
  const words = folded.match(/\p{L}+/gu) ?? [];
  const prose = pieces.flatMap((piece) => (piece.label === "prose" ? [piece.folded] : [])).join(" ");
  return !words.some((word) => prose.includes(word));
}

/** A heading of the article's own, and no call to its readers. */
const isSubheading = ({ heading, folded }: LabelledPiece): boolean => heading === true && !CALLS.test(folded);
const CALLS =
  /^(?:sign|subscribe|get|join|follow|read|watch|listen|support|download|register|more|most|related|latest|newsletter|stay|don't|how to|what to)\b/i;

/** Whether a line is a quotation and nothing else, and the line below it only the name of the speaker. */
function isPullQuote(folded: string, after: LabelledPiece | undefined): boolean {
  const isQuoted = /^"[^"]{15,}"$/.test(folded) && after !== undefined;
  return (
    isQuoted &&
    after.label === "line" &&
    after.words >= 2 &&
    /^[\u2014\u2015-]? ?\p{Lu}\p{L}+ [^.!?]*$/u.test(after.folded)
  );
}

/** Whether a bare line within the body belongs to it: an entry of a list, a subheading, a cited text; not a stray link. */
function isBodyLine(pieces: readonly LabelledPiece[], i: number, prose: ReadonlySet<number>): boolean {
  const piece = pieces[i];
  if (piece === undefined || piece.label !== "line") return false;
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (isPullQuote(piece.folded, after)) return false;
  if (isBullet(piece.folded) || /[:;,]["']?$/.test(piece.folded) || /["']$/.test(piece.folded)) return true;
  if (before && /[:;]["']?$/.test(before.folded) && prose.has(i - 1)) return true;
  const isBetween = after !== undefined && prose.has(i + 1) && before !== undefined && prose.has(i - 1);
  if (!isBetween || isAlien(piece.folded, pieces) || /^\p{Ll}+$/u.test(piece.folded)) return false;
  return piece.words <= 5 || isSubheading(piece) || isUnended(piece, [before.folded, after.folded]);
}
