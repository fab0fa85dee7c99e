import { withAppeals, withOwnStory } from "./among-appeals.ts";
import { isAppeal, isPlainAppeal } from "./appeals.ts";
import { withCaptionTwins } from "./caption-twins.ts";
import { isMarkedCaption, readsAsCaption } from "./captions.ts";
import { PUBLISHED, UPDATED } from "./clock-words.ts";
import { headsComment } from "./comments.ts";
import { lengthWithoutCredit } from "./credits.ts";
import { headsNote, isAttribution, isEndLabel, isNotice, isPageLine, isRightsLine } from "./cues.ts";
import { withFactBoxes } from "./fact-boxes.ts";
import { foreignTo } from "./foreign.ts";
import { isLabelledLink, isListLabel } from "./link-labels.ts";
import { isOffer } from "./offers.ts";
import { clockLine, isDatedLink } from "./page-days.ts";
import { contentStems, type Piece, share } from "./pieces.ts";
import { isInPost } from "./posts.ts";
import { withPullQuotes } from "./pull-quotes.ts";
import { speakerOf, spokenIn } from "./speech.ts";

/**
 * What a piece of a page looks like by itself: a sentence or paragraph; a bare line; or furniture of some sort.
 * `end` ends the article, `list` heads a list of other articles.
 */
type Label = "prose" | "line" | "furniture" | "caption" | "appeal" | "clock" | "end" | "list";

export interface LabelledPiece extends Piece {
  readonly label: Label;
  /** A turn of a transcript or a part of a speech. */
  readonly spoken: boolean;
  /** A heading, where the page's markup says so. */
  readonly heading?: boolean;
}

/** Labels every piece. `furniture` holds folded lines known from other pages; what a page says twice is furniture too. */
export function labelled(pieces: readonly Piece[], furniture: ReadonlySet<string>): LabelledPiece[] {
  const isForeign = foreignTo(pieces);
  const repeated = repeatedIn(pieces);
  const isSpoken = spokenIn(pieces);
  const alone = pieces.map((piece, at): LabelledPiece => {
    const spoken = isSpoken(at);
    const label = furniture.has(piece.folded) ? "furniture" : labelAt(pieces, at, spoken);
    if (label !== "prose" && label !== "line") return { ...piece, spoken, label };
    if (
      !spoken &&
      repeated.has(piece.folded) &&
      !(piece.prose && (isOpening(pieces, at) || isWithin(pieces, at)))
    )
      return { ...piece, spoken, label: piece.prose ? "caption" : "line" };
    return { ...piece, spoken, label: isForeign(piece) ? "furniture" : label };
  });
  return withAppeals(withOwnStory(withPullQuotes(withFactBoxes(withCaptionTwins(alone)))));
}

/** Of its headline's words so many come back in the text of a card. */
const SHARE_OF_CARD = 0.5;
const CARD_WORDS = 6;

/** Whether a paragraph is the text of a card for another article: headline above, its author or outlet below. */
function isOfCard(pieces: readonly Piece[], at: number): boolean {
  const [headline, text, source, next] = pieces.slice(at - 1, at + 3);
  if (at < 2 || headline === undefined || text === undefined || source === undefined || next === undefined)
    return false;
  const isHeadline = !headline.prose && headline.words >= CARD_WORDS && /[\p{L}\d]$/u.test(headline.folded);
  // An outlet and an author run together, or a byline: subheadings look otherwise.
  const isSource = !source.prose && source.words <= 6 && /^By |\p{Ll}\p{Lu}\p{Ll}/u.test(source.folded);
  const isCard = isHeadline && text.prose && isSource && next.prose && pieces[at - 2]?.prose === true;
  return isCard && share(contentStems(headline.folded), contentStems(text.folded)) >= SHARE_OF_CARD;
}

/** What a piece is by itself and by what stands above it. */
function labelAt(pieces: readonly Piece[], at: number, spoken: boolean): Label {
  const piece = pieces[at];
  if (piece === undefined) return "line";
  if (isAnnounced(pieces, at)) return "caption";
  if (isInPost(pieces, at)) return "furniture";
  const above = pieces[at - 1]?.folded ?? "";
  if (headsNote(above) || (POLL.test(above) && /\?$/.test(piece.folded))) return "furniture";
  if (isOfCard(pieces, at)) return "furniture";
  if (PART.test(piece.folded) && pieces.filter(({ folded }) => PART.test(folded)).length >= FEWEST_PARTS)
    return "prose";
  if (!spoken && headsComment(pieces, at)) return "end";
  if (isAttribution(piece.folded) && isAboveText(pieces, at)) return "furniture";
  return spoken ? spokenLabel(piece) : labelOf(piece);
}

/** How some outlets name the parts of a report: "Source: the ministry", "Quote: …", "Background:". */
const PART = /^(?:Source|Quote|Details|Background|Reminder|Why it matters|What's next)(?: ?: \S.*| ?:)$/;
/** So many of them on a page are parts; a single one is a credit, or heads a list of other articles. */
const FEWEST_PARTS = 3;

/** Whether hardly a paragraph stands above: whose words follow is then said of the whole text, and is none of it. */
const isAboveText = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(0, at).filter(({ prose }) => prose).length < FEWEST_ABOVE;
const FEWEST_ABOVE = 2;

/** What is said to "you" by "us" in a speech is no appeal, and "Thank you." no button. */
function spokenLabel(piece: Piece): Label {
  if (speakerOf(piece.folded) === null && isPlainAppeal(piece.folded)) return labelOf(piece);
  return piece.prose ? "prose" : "line";
}

/** The line above a caption on pages that name its parts. */
const ANNOUNCES = /^(?:image|photo|picture|media|video|figure) captions?\W*$/i;
/** What heads a question to readers. */
const POLL = /^(?:(?:reader|online|our )?polls?|vote|umfrage|sondage|encuesta|anket|опрос)\W*$/iu;
/** Buttons that fold a caption in and out stand above it or below it. */
const TOGGLES = /^(?:hide|toggle|show) caption$/i;

function isAnnounced(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1]?.folded ?? "";
  return ANNOUNCES.test(above) || (TOGGLES.test(above) && pieces[at]?.prose === false);
}

/** Nothing longer is a label, a credit or an appeal; patterns are not tried on it. */
const LONG = 3000;

function labelOf(piece: Piece): Label {
  const { folded, prose } = piece;
  if (folded.length > LONG) return prose ? "prose" : "line";
  const mayBeClock = !prose || STAMP.test(folded) || CLOCK_ROW.test(folded) || readsAsClock(folded);
  if (mayBeClock && clockLine(folded) !== null) return "clock";
  if (isRightsLine(folded)) return "end";
  if (isMarkedCaption(folded)) return "caption";
  return linkLabel(piece) ?? noticeLabel(piece) ?? (prose ? "prose" : lineLabel(folded));
}

/** Links to other articles, alone or in a row. */
function linkLabel({ folded, prose }: Piece): Label | null {
  if (
    isLabelledLink(folded) ||
    (!isListLabel(folded) && TEASER.test(folded.slice(0, lengthWithoutCredit(folded))))
  )
    return "furniture";
  return prose && (isRowOfHeadlines(folded) || isRowOfAges(folded)) ? "furniture" : null;
}

/** What an outlet says to its readers, or of its page. */
function noticeLabel(piece: Piece): Label | null {
  const { folded, prose, words } = piece;
  if (isAppeal(folded) || isOffer(piece) || (!prose && words <= 12 && /\bnewsletters?\b/i.test(folded)))
    return "appeal";
  return isNotice(folded) ? "furniture" : null;
}

/** A clock that ends like a sentence: "Published: Wed, 5 March 2014 @ 9:00 a.m." */
const STAMP = /^(?:\p{L}+ )?(?:published|posted|updated|created|issued|released)\b.{0,60}\b[ap]\.m\.$/iu;

/** A clock of several entries that ends like a sentence, as abbreviations make it: "3 May 2014, 21:36 | 3 Min." */
const readsAsClock = (folded: string): boolean =>
  folded.length <= LONGEST_CLOCK &&
  /\d ?[:.h] ?\d\d/.test(folded) &&
  (/^\d{1,4}[./ -]/.test(folded) || PUBLISHED.test(folded) || UPDATED.test(folded)) &&
  !/\b(?:is|was|were|has|had|said|says|will)\b/.test(folded);
const LONGEST_CLOCK = 140;

/** A clock that ends in a dateline: "March 5, 2014 09:00 am | Updated 10:00 am - OSLO:" */
const CLOCK_ROW = /\d:\d\d.* \p{Lu}{2,}:$/u;

/** A row of headlines with their ages: "2 hours ago Another headline 3 hours ago A third". */
const isRowOfAges = (folded: string): boolean =>
  (folded.match(/\b(?:\d+|an?) (?:minute|hour|day|week)s? ago\b/gi)?.length ?? 0) >= FEWEST_AGES &&
  /^(?:\d+|an?) \p{Ll}+ ago\b/iu.test(folded);
const FEWEST_AGES = 2;

const TEASER = /(?:read more|continue reading|\[(?:\.\.\.|\u2026)\])\s*[>\u00BB\u2026.]*$/i;

function lineLabel(folded: string): Label {
  if (isListLabel(folded)) return "list";
  if (isEndLabel(folded)) return "end";
  return isPageLine(folded) || isMenu(folded) || isDatedLink(folded) ? "furniture" : "line";
}

/** A row of language codes or of one-word entries set apart by bars or bullets. */
function isMenu(folded: string): boolean {
  if (folded.length > 400) return false;
  if (/^(?:[a-z]{2}-[A-Z]{2}\d?[\s\u2022|*-]*)+$/.test(folded.replace(/^\W+/, ""))) return true;
  if (
    /^(?:(?:english|deutsch|fran[cç]ais|español|italiano|português|türkçe|polski|русский|українська|中文|العربية|عربي|日本語|한국어|қазақша|o'zbek|română|српски|srpski|shqip|فارسی|հայերեն|ქართული)[\s|/,\u2022\u00B7]*)+$/iu.test(
      folded,
    )
  ) {
    return true;
  }
  // Folding makes quotation marks of "»".
  const entries = folded.split(/\s*[|\u2022\u00B7\u203A>]\s*|\s"\s/).filter((entry) => entry !== "");
  return (
    entries.length >= 4 || (entries.length === 3 && /[\u203A>]|\s"\s/.test(folded) && folded.length <= 80)
  );
}

/** A row of headlines set apart by bullets, none of which ends like a sentence, however long the row. */
function isRowOfHeadlines(folded: string): boolean {
  const entries = folded.split(/ +[\u2022\u00B7|] +/);
  return entries.length >= 3 && entries.every((entry) => entry.length <= 140 && !/[.!]["')]*$/.test(entry));
}

/** Folded texts of four words and more that stand twice on the page: captions and teasers, while bodies do not repeat. */
function repeatedIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let words = 0;
  for (const { folded, words: count } of pieces) {
    if (count >= 4 && seen.has(folded)) {
      repeated.add(folded);
      words += count;
    }
    seen.add(folded);
  }
  const all = pieces.reduce((sum, piece) => sum + piece.words, 0);
  return words > all / 4 ? new Set() : repeated;
}

/** Whether a paragraph that stands twice stands between two others here: elsewhere it is a pull quote or a summary. */
const isWithin = (pieces: readonly Piece[], at: number): boolean =>
  [pieces[at - 1], pieces[at + 1]].every((one) => one?.prose === true && one.folded !== pieces[at]?.folded);

/** Whether a paragraph that stands twice opens the body here: the first time, apart, it was its standfirst. */
function isOpening(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.words < 15 || pieces[at + 1]?.prose !== true) return false;
  const first = pieces.findIndex((one) => one.folded === piece.folded);
  return first < at - 1 && !readsAsCaption(piece.folded);
}
