import type { LabelledPiece } from "./labels.ts";
import { PAGES_OWN, pageTalk, type Story, storyOf, tellsStory } from "./page-talk.ts";

/** So many paragraphs at either end of a run may be the page's own. */
const MOST_AT_END = 12;
const MOST_AT_HEAD = 3;
/** Opinions begin with "you" and "we" too. */
const AT_HEAD = 3.5;
/** What is left has so many words, and so many for each that goes. */
const FEWEST_WORDS = 30;
const SHARE_LEFT = 0.5;
/** What a paragraph gains where others of the page stand above it: what is no story any more does not become one again. */
const BELOW_OTHERS = 1;
/** What it gains below a credit, which signs a report, below a line of the page, below more of them, and above an appeal. */
const BELOW_CREDIT = 2;
const BELOW_LINE = 0.5;
const BELOW_LINES = 1;
const LINES = 3;
const ABOVE_APPEAL = 0.5;
/** The first of the page's own paragraphs may want so much, where those below it have more than they need. */
const NEARLY = -1;
const AMPLE = 1.5;
/** One paragraph counts for so much at most, for or against. */
const MOST = 2;
/** Within the story a paragraph has to be more the page's own, for there it has a story on both its sides. */
const WITHIN = 2.5;

/** Leaves out the paragraphs at the head, at the end and within a run that speak of the page and not of the story. */
export function withoutPageTalk(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  return withoutAsides(pieces, belowPageHead(pieces, abovePageEnd(pieces, untilAgain(pieces, run))));
}

/** So many paragraphs in a row that stood above already begin the page once more. */
const AGAIN = 2;

/** The run above the place from which on it is printed a second time. */
function untilAgain(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  const texts = textsOf(pieces, run);
  const isSecond = texts.map((text, at) => texts.indexOf(text) < at);
  const again = isSecond.findIndex(
    (_, at) => isSecond.slice(at, at + AGAIN).filter(Boolean).length === AGAIN,
  );
  return again < AGAIN ? run : run.slice(0, again);
}

/** The run above the paragraph from which on the rest of it speaks more of the page than of the story. */
function abovePageEnd(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  let best = { cut: run.length, sum: 0 };
  for (let cut = run.length - 1; cut >= Math.max(1, run.length - MOST_AT_END); cut -= 1) {
    const [above, rest] = [run.slice(0, cut), run.slice(cut)];
    if (wordsOf(pieces, above) < Math.max(FEWEST_WORDS, wordsOf(pieces, rest) * SHARE_LEFT)) break;
    const story = storyOf(textsOf(pieces, above));
    // What goes on with the story below one aside ends the story; below more, it is of another.
    if (rest.length > 1 && isStoryAgain(pieces, rest, story)) continue;
    const scores = rest.map((_, at) => scoreAt(pieces, run, cut + at, story) + (at > 0 ? BELOW_OTHERS : 0));
    const sum = scores.reduce((all, score) => all + score, 0);
    const first = scores[0] ?? -MOST;
    const isOwn = first >= 0 || (first >= NEARLY && sum - first >= AMPLE);
    if (isOwn && sum >= best.sum) best = { cut, sum };
  }
  return run.slice(0, best.cut);
}

/** Whether the second of a rest tells the story, right below the first, and above nothing more than a word of the page. */
function isStoryAgain(pieces: readonly LabelledPiece[], rest: readonly number[], story: Story): boolean {
  const [first = 0, second = 0] = rest;
  const between = pieces.slice(first + 1, second);
  const piece = pieces[second];
  return between.length === 0 && piece !== undefined && tellsStory(piece.folded, story);
}

/** How much more than it needs one paragraph of a run speaks of the page; below 0 where it is the story's. */
function scoreAt(pieces: readonly LabelledPiece[], run: readonly number[], at: number, story: Story): number {
  const piece = pieces[run[at] ?? -1];
  if (piece === undefined || piece.spoken) return -MOST;
  const talk = pageTalk(piece.folded, story);
  const { signed, score } = placeOf(pieces, run, at);
  return talk <= 0 && !signed ? -MOST : Math.max(-MOST, Math.min(MOST, talk + score - PAGES_OWN));
}

interface Place {
  /** Whether a credit for the whole report stands above. */
  readonly signed: boolean;
  readonly score: number;
}

/** What the place of a paragraph says: below the credit that signs the report, and among lines of the page. */
function placeOf(pieces: readonly LabelledPiece[], run: readonly number[], at: number): Place {
  const [above, own] = [run[at - 1] ?? 0, run[at] ?? 0];
  const between = pieces.slice(above + 1, own).filter(({ label }) => label !== "caption");
  const signed = between.some(({ folded, label }) => label !== "prose" && SIGNS.test(folded));
  const score =
    (signed ? BELOW_CREDIT : between.length > 0 ? BELOW_LINE : 0) +
    (between.length >= LINES ? BELOW_LINES : 0) +
    (pieces[own + 1]?.label === "appeal" ? ABOVE_APPEAL : 0);
  return { signed, score };
}

/** A credit for the whole of a report: it stands at the end. */
const SIGNS =
  /^\W*(?:with (?:additional )?(?:reporting|material|information|reports)|based on|(?:edited|compiled|translated|reporting|writing|written|reported) (?:and \p{L}+ )?by|additional reporting|published in|source ?:)/iu;

/** The run below what speaks of the page at its head. */
function belowPageHead(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  for (let cut = Math.min(MOST_AT_HEAD, run.length - 2); cut > 0; cut -= 1) {
    const story = storyOf(textsOf(pieces, run.slice(cut)));
    const isAbove = run.slice(0, cut).every((i) => isPages(pieces[i], story, AT_HEAD - appealsAt(pieces, i)));
    if (isAbove) return run.slice(cut);
  }
  return run;
}

/** How many appeals stand right above a piece and below it before the next prose. */
function appealsAt(pieces: readonly LabelledPiece[], at: number): number {
  const next = pieces.findIndex(({ label }, i) => i > at && label === "prose");
  const below = pieces.slice(at + 1, next < 0 ? at + 1 : next).some(({ label }) => label === "appeal");
  return (pieces[at - 1]?.label === "appeal" ? 1 : 0) + (below ? 1 : 0);
}

/** The run without single paragraphs within it that have no part in the story. */
function withoutAsides(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  const texts = textsOf(pieces, run);
  return run.filter((i, at) => {
    if (at === 0 || at === run.length - 1) return true;
    // The story is read only for what could be the page's own beside any: reading it for each would take long on long pages.
    if (!isPages(pieces[i], NO_STORY, WITHIN)) return true;
    return !isPages(pieces[i], storyOf(texts.filter((_, other) => other !== at)), WITHIN);
  });
}

/** Nothing comes back from it in a paragraph: beside no story does one speak more of its page. */
const NO_STORY = storyOf([]);

const isPages = (piece: LabelledPiece | undefined, story: Story, least: number): boolean =>
  piece !== undefined && !piece.spoken && !GIVES.test(piece.folded) && pageTalk(piece.folded, story) >= least;

/** What gives somebody's words is the story's own. */
const GIVES = /\b(?:statement|release|spokes\p{L}+|attributable|attributed|speech|remarks|letter)\b.*[:.]$/iu;

const textsOf = (pieces: readonly LabelledPiece[], run: readonly number[]): string[] =>
  run.map((i) => pieces[i]?.folded ?? "");

const wordsOf = (pieces: readonly LabelledPiece[], run: readonly number[]): number =>
  run.reduce((sum, i) => sum + (pieces[i]?.words ?? 0), 0);
