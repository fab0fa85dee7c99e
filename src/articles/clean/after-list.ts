import { datelineLength } from "../dateline.ts";
import { goesOn, isHeadlineLike, namesIn, PRONOUN } from "./continuity.ts";
import { isBullet, isHeadlineQuestion } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { contentStems, endsSentence, share } from "./pieces.ts";
import { readsAsText } from "./small-words.ts";

/** How many bare lines in a row a run of prose can hold: a list, a subheading; a menu or a list of links is longer. */
export const MAX_LINES = 8;

/** A sentence too short for a paragraph. */
export function isShortSentence(piece: LabelledPiece): boolean {
  if (/(?:\.\.\.|\u2026)$/.test(piece.folded)) return false;
  return piece.label === "line" && endsSentence(piece) && /^["'(\u2026]*[\p{Lu}\d]/u.test(piece.folded);
}

/**
 * Where the body goes on after a list of links that stands in its middle, or null where the list ends the article: it
 * goes on with two paragraphs in a row, or with one that speaks of the same names; not with the teaser of a headline.
 */
export function afterList(
  pieces: readonly LabelledPiece[],
  label: number,
  run: readonly number[],
): number | null {
  const end = listEnd(pieces, label);
  if (end !== null) return nextProse(pieces, end);
  const texts = run.map((at) => pieces[at]?.folded ?? "");
  const first = nextProse(pieces, label);
  if (first !== null && first - label <= MAX_LINES && isLastOfText(pieces, first, texts)) return first;
  let i = first;
  while (i !== null && isTeaser(pieces, i, texts)) i = nextProse(pieces, i);
  const piece = pieces[i ?? pieces.length];
  if (i === null || piece === undefined || i - label > MAX_LINES) return null;
  if (isParagraphAgain(pieces, i)) return i;
  const row = rowBelow(pieces, i - 1, 1);
  if (isStory(row, texts)) return i;
  const names = contentStems(namesIn(texts.join(" ")).join(" "));
  const isOurs = PRONOUN.test(piece.folded) || share(stemsOfNames(piece), names) >= 0.5;
  return (isLast(pieces, i) || PRONOUN.test(piece.folded)) && isOurs && piece.words >= LAST_WORDS ? i : null;
}

/** Whether no line stands right below a piece, as the next headline stands below a teaser. */
const isLast = (pieces: readonly LabelledPiece[], at: number): boolean =>
  !pieces.slice(at + 1, at + 3).some((next) => next.label === "line");

/** Whether a sentence is the last of a text: it has a part in that, and no word of the line above it, as teasers have. */
function isLastOfText(pieces: readonly LabelledPiece[], at: number, texts: readonly string[]): boolean {
  const [above, piece] = [pieces[at - 1], pieces[at]];
  if (above === undefined || piece === undefined || !/[.]["')]*$/.test(piece.folded)) return false;
  if (!readsAsText(piece.folded)) return false;
  const stems = contentStems(piece.folded);
  if (!isLast(pieces, at) || share(contentStems(above.folded), stems) > 0) return false;
  return piece.alone ? share(stems, contentStems(texts.join(" "))) > 0 : goesOn(piece.folded, texts);
}

const LAST_WORDS = 12;

/** How a text goes on with what another outlet wrote: "More from The Fjord Post:" */
const MORE_FROM = /^more (?:from|on|about) /i;
/** Boxes and buttons that end most pages, and that some set into the text. */
const SET_IN =
  /^(?:\p{L}[\p{L}' ]{2,30} ?\(\d{1,4}\)$|\d+ (?:comments?|responses?|replies)\W*$|comments?(?: ?\(?\d+\)?)?\W*$|most (?:read|popular|viewed|shared|recent)|recommended|more (?:on|about|in|news|stories|coverage)|related|editors?'?s? (?:picks?|choice)|popular now|latest|top (?:news|stories|headlines)|recent (?:news|stories|posts)|loading|(?:join|view|read|show) the (?:conversation|discussion|comments)|(?:share|print|e-?mail|spread) (?:this|the)|sponsored|promoted|around the web|from (?:the|around the) web|must reads?|tags?|topics|filed under|in (?:this story|the headlines|the news)|contact us|trending|lo (?:último|más (?:leído|visto))|los preferidos|les? plus lus?|(?:i )?più letti|(?:as )?mais lidas|meistgelesen|en çok (?:okunan|izlenen)|najczęściej czytane|самое (?:читаемое|популярное)|найпопулярніше|последние новости|останні новини|الأكثر (?:قراءة|مشاهدة))(?![\p{L}])/iu;
/** Paragraphs in a row tell that no teasers stand there, each of which has its headline. */
const FEWEST_IN_ROW = 3;
const FEWEST_GOING_ON = 2;
const SHARE_OF_NAMES = 0.3;

/** Whether below a box, or "More from …", no teasers stand but several paragraphs in a row, about whom the text above is about. */
export function isStoryBelow(pieces: readonly LabelledPiece[], at: number, run: readonly number[]): boolean {
  const label = pieces[at]?.folded ?? "";
  const isSetIn = SET_IN.test(label);
  if (!isSetIn && !MORE_FROM.test(label)) return false;
  const texts = run.map((i) => pieces[i]?.folded ?? "");
  const row = rowBelow(pieces, at, isSetIn ? MAX_LINES : 2);
  const isRightBelow = pieces[at + 1]?.label === "prose";
  // Letters speak of what a text tells, and in the first person.
  if (
    isSetIn &&
    COUNT_OF_LETTERS.test(label) &&
    row.some(({ folded }) => IN_FIRST_PERSON.test(unquoted(folded)))
  )
    return false;
  if (isSetIn)
    return isStory(row, texts, BUTTON.test(label) ? 1 : FEWEST_GOING_ON, isRightBelow || LINKS.test(label));
  if (row.length < FEWEST_IN_ROW) return false;
  const names = contentStems(namesIn(row.map(({ folded }) => folded).join(" ")).join(" "));
  return share(names, contentStems(namesIn(texts.join(" ")).join(" "))) >= SHARE_OF_NAMES;
}

const COUNT_OF_LETTERS = /^(?:\d+ )?(?:comments?|responses?|replies)\b/i;
const IN_FIRST_PERSON = /\b(?:I|I'm|I've|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;
const unquoted = (folded: string): string => folded.replace(/"[^"]*"?/g, "");

/** Below these no teasers stand, and below others no letters of readers, which have a name above them. */
const BUTTON = /^(?:share|print|e-?mail|copy|tweet)\b/i;
const LINKS = /^(?:more|related|latest|top|trending) /i;

/** Whether paragraphs in a row go on with a text: one of three, or all of fewer; one of two where no letters can stand there. */
function isStory(
  row: readonly LabelledPiece[],
  texts: readonly string[],
  fewest = FEWEST_GOING_ON,
  isNoLetter = false,
): boolean {
  const going = row.filter(({ folded }) => goesOn(folded, texts)).length;
  const isSome = row.length >= FEWEST_IN_ROW || (isNoLetter && row.length >= FEWEST_GOING_ON);
  return isSome ? going > 0 : row.length >= fewest && going === row.length;
}

/** The first paragraphs below a box, at most so many pieces down, with nothing between them but what is set into texts. */
function rowBelow(pieces: readonly LabelledPiece[], at: number, within: number): LabelledPiece[] {
  const first = pieces.findIndex(({ label }, i) => i > at && label === "prose");
  if (first <= at || first > at + within) return [];
  // Where no empty lines part the text, no paragraph stands by itself.
  const block = pieces.slice(0, at).findLast(({ label }) => label === "prose")?.block;
  const row: LabelledPiece[] = [];
  for (const piece of pieces.slice(first)) {
    if (row.length === FEWEST_IN_ROW) break;
    if (piece.label === "prose" && (piece.alone || piece.block === block)) row.push(piece);
    else if (!BETWEEN.has(piece.label) && !isOfList(piece)) break;
  }
  return row;
}

/** Whether a line heads a list of the text, or is an entry of one. */
const isOfList = ({ label, folded }: LabelledPiece): boolean =>
  label === "line" && (isBullet(folded) || /[:;]$/.test(folded));

const BETWEEN: ReadonlySet<LabelledPiece["label"]> = new Set(["appeal", "caption", "furniture", "list"]);

/** Whether a paragraph below a list has more below it, or is long and stands for itself, as no teaser does. */
function isParagraphAgain(pieces: readonly LabelledPiece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined) return false;
  if (next !== undefined && (next.label === "prose" || isShortSentence(next) || isOfList(next))) return true;
  return piece.words >= TEASER_WORDS && (piece.alone || isFollowed(pieces, at));
}

/** Some pages say for those who listen to them where a list of links ends. */
const LIST_END = /^end of (?:the )?(?:list|carousel|gallery|recommendations?|related \p{L}+)\W*$/iu;
const LONGEST_LIST = 40;

/** Index of the line that says where the list ends which a label heads, or null. */
export function listEnd(pieces: readonly LabelledPiece[], label: number): number | null {
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
  const isFirstOfMore = common < SHARE_OF_HEADLINE && pieces[at + 1]?.label === "prose";
  return (piece.words < TEASER_WORDS && !isFirstOfMore) || common >= SHARE_OF_HEADLINE;
}
