import { datelineLength, isDatelineAlone, isTownAlone } from "../dateline.ts";
import { afterList, isShortSentence, isStoryBelow, listEnd, MAX_LINES } from "./after-list.ts";
import { goesOn } from "./continuity.ts";
import { isByline } from "./cues.ts";
import { isBullet, trimmedHead } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { withoutPageTalk } from "./page-ends.ts";
import { pullQuotesIn } from "./pull-quotes.ts";
import { MOST_OF_SUBHEADING, strangeIn } from "./strange-lines.ts";
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
  const isPulled = pullQuotesIn(pieces, best);
  const story = withoutPageTalk(
    pieces,
    best.filter((at) => !isPulled(at)),
  );
  const prose = withUnended(pieces, trimmedTail(pieces, trimmedHead(pieces, story, isHeadline)));
  const first = prose[0];
  const last = prose.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = openingOf(pieces, first);
  const sentences = new Set(prose);
  const isStrange = strangeIn(pieces, sentences);
  return {
    start,
    kept: range(start, last).filter(
      (i) => i === start || sentences.has(i) || (!isPulled(i) && isBodyLine(pieces, i, sentences, isStrange)),
    ),
  };
}

/** What opens a body right above its first paragraph: a dateline, a salutation, a line that says whose words follow. */
function openingOf(pieces: readonly LabelledPiece[], first: number): number {
  const isSigned = isByline(pieces[first - 1]?.folded ?? "");
  const at = isSigned || isBelowDateline(pieces, first - 1) ? first - 2 : first - 1;
  const above = pieces[at];
  if (above === undefined) return first;
  const text = pieces.slice(0, first + TOLD_WITHIN).map(({ folded }) => folded);
  if (isDatelineAlone(above.folded) || (above.label === "line" && isTownAlone(above.folded, text.join(" "))))
    return datelineLength(pieces[first]?.folded ?? "") > 0 ? first : at;
  const isOpening =
    !isSigned &&
    above.label === "line" &&
    !/^(?:By|From) /.test(above.folded) &&
    (SALUTES.test(above.folded) || GIVES.test(above.folded));
  return isOpening ? at : first;
}

/** Whether a piece is the name of an agency between a dateline and the text: "Fjordnews:" */
const isBelowDateline = (pieces: readonly LabelledPiece[], at: number): boolean =>
  AGENCY.test(pieces[at]?.folded ?? "") && isDatelineAlone(pieces[at - 1]?.folded ?? "");
const AGENCY = /^(?:[Bb]y [^:]{3,40} - )?\p{Lu}[\p{L}.-]{2,20}(?: \p{Lu}[\p{L}.-]+)? ?:$/u;

/** So many pieces tell of the town that a dateline names. */
const TOLD_WITHIN = 12;

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
  const isSlot = pieces[i + 1]?.label === "prose" && isSlotAt(pieces, i, run);
  return {
    joins: piece.label === "prose" || isShortSentence(piece),
    ends:
      (piece.label === "end" && !isSlot && !isStoryBelow(pieces, i, run)) ||
      (run.length >= SIGNED_BELOW && MAIL.test(piece.folded)),
    next: i + 1,
  };
}

/** An address of mail below so many paragraphs is the author's, and signs the article. */
const MAIL = /^(?:e-?mail ?:? ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const SIGNED_BELOW = 3;

const SLOT = /^(?:sponsored|promoted|paid|ads by)\b(?:.{0,20}$| ?:)/i;
/** Below a longer one only what goes on with the text does so. */
const LONGEST_SLOT = 30;

const isSlotAt = (pieces: readonly LabelledPiece[], at: number, run: readonly number[]): boolean => {
  const folded = pieces[at]?.folded ?? "";
  if (!SLOT.test(folded)) return false;
  const above = run.map((i) => pieces[i]?.folded ?? "");
  return folded.length <= LONGEST_SLOT || goesOn(pieces[at + 1]?.folded ?? "", above);
};

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

/** "The herring knows no borders", set large: words quoted that nobody is said to have said, and that end no sentence. */
const CUT_QUOTE = /^(["'])(?:(?!\1)[^.!?\u2026]|(?<=\p{L})'(?=\p{L})){8,160}(?<![.!?,;:\u2026])\1$/u;

/** Whether a line stands on the page elsewhere as well: a link, or an entry of a list of the events of the day. */
const isRepeated = (pieces: readonly LabelledPiece[], i: number): boolean =>
  pieces.some(({ folded }, at) => at !== i && folded.replace(TIME, "") === pieces[i]?.folded);
const TIME = /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?[ :|-]*/i;

/** Whether a line is an entry of a list that is headed as one of other articles, or of facts. */
function isListed(pieces: readonly LabelledPiece[], i: number): boolean {
  const at = pieces.slice(0, i).findLastIndex(({ label }) => label !== "line");
  const head = pieces[at];
  // What ends in a colon heads a list of the text.
  if (pieces.slice(at + 1, i + 1).some(({ folded }) => folded.endsWith(":"))) return false;
  return head?.label === "list" || /^fact ?box\W*$/i.test(head?.folded ?? "");
}

/** Whether only what the page set there stands between a heading and the paragraph above it. */
function isBelowBox(pieces: readonly LabelledPiece[], i: number, prose: ReadonlySet<number>): boolean {
  const above = pieces.slice(0, i).findLastIndex(({ label }) => !SET_THERE.has(label));
  return prose.has(i + 1) && above < i - 1 && prose.has(above);
}
const SET_THERE: ReadonlySet<LabelledPiece["label"]> = new Set(["appeal", "caption"]);

/** Signs of programs, which no text has. */
const CODE = /[{}<>\\]|\(\)/;

/** Whether a line is told by its place or its form to be what the page set there: a link, a quotation, a row of a menu. */
function isSetThere(pieces: readonly LabelledPiece[], i: number): boolean {
  const { folded = "", text = "", spoken = false } = pieces[i] ?? {};
  if (isListed(pieces, i) || isPullQuote(folded, pieces[i + 1]) || isRepeated(pieces, i)) return true;
  return /\S {3,}\S/.test(text) || CODE.test(folded) || (!spoken && CUT_QUOTE.test(folded));
}

/** Whether a bare line within the body belongs to it: an entry of a list, a subheading, a cited text; not a stray link. */
function isBodyLine(
  pieces: readonly LabelledPiece[],
  i: number,
  prose: ReadonlySet<number>,
  isStrange: (at: number) => boolean,
): boolean {
  const piece = pieces[i];
  if (piece === undefined || piece.label !== "line") return false;
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (isSubheading(piece) && isBelowBox(pieces, i, prose)) return true;
  if (isSetThere(pieces, i)) return false;
  if (isBullet(piece.folded) || /[:;,]["']?$/.test(piece.folded) || /["']$/.test(piece.folded)) return true;
  if (before && /[:;]["']?$/.test(before.folded) && prose.has(i - 1)) return true;
  const isBetween = after !== undefined && prose.has(i + 1) && before !== undefined && prose.has(i - 1);
  if (!isBetween) return false;
  if (isSubheading(piece)) return true;
  if (isStrange(i)) return false;
  return piece.words <= MOST_OF_SUBHEADING || isUnended(piece, [before.folded, after.folded]);
}
