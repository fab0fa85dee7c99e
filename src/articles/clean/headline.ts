import { webAddress } from "../address.ts";
import { fold } from "../fold.ts";
import { isBullet } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { contentStems, endsSentence, share } from "./pieces.ts";
import { isStandfirst } from "./standfirst.ts";

/** How many pieces above the body a headline may stand. */
const REACH = 40;
/** A candidate this near to the best one wins when it stands earlier: standfirsts and captions follow headlines. */
const NEAR = 0.75;
const ENOUGH = 0.9;
/** The same for a line that says as much as a sentence does: names of sites and sections are shorter. */
const NEAR_IF_LONG = 0.65;
const ENOUGH_IF_LONG = 0.75;
const LONG = 6;
/** A line of so many words right below one that says much is its deck. */
const DECK = 10;
const NEAR_ABOVE = 0.25;
const ENOUGH_ABOVE = 0.6;
/** What a line loses that says word for word what the body says: a standfirst. */
const REPEATS = 1;

/** What a line gains that stands there twice: some pages print their headline so. */
const TWICE = 0.5;
const LONGEST_CREDIT = 8;

/** Whether the credit of a picture stands right below a line, which may be printed twice. */
function isOverCredit(pieces: readonly LabelledPiece[], at: number): boolean {
  const below = pieces.slice(at + 1, at + 3).find(({ folded }) => folded !== pieces[at]?.folded);
  return below?.label === "caption" && below.words <= LONGEST_CREDIT && at > 0;
}

/** What a line loses that only says who somebody is, as captions do. */
const NAMES = 0.6;
/** What a line loses that ends with a full stop, as captions do. */
const STOPPED = 0.6;
const WHO =
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}, (?:[\p{L}-]+ )*(?:minister|president|secretary|ambassador|chancellor|spokes\p{L}+|chief|head|leader|director)\b[^,]*$/iu;
/** What the very first line of a page gains. */
const FIRST = 0.15;

/**
 * Index of the headline among the pieces above the body, or null where none looks like one. It shares its words with the
 * body (and with the slug of the address), is of a headline's length and stands for itself.
 */
export function findHeadline(
  pieces: readonly LabelledPiece[],
  start: number,
  url: string | null,
): number | null {
  const scored = scoredAbove(pieces, start, slugStems(url));
  const best = Math.max(...scored.map((one) => one.score));
  const bestAt = scored.find(({ score }) => score === best)?.i ?? -1;
  const chosen = scored.find(({ i, score }) => {
    const isLong = (pieces[i]?.words ?? 0) >= LONG;
    const isAboveDeck = isLong && i === bestAt - 1 && (pieces[bestAt]?.words ?? 0) >= DECK;
    const near = isAboveDeck ? NEAR_ABOVE : isLong ? NEAR_IF_LONG : NEAR;
    const enough = isAboveDeck ? ENOUGH_ABOVE : isLong ? ENOUGH_IF_LONG : ENOUGH;
    return score >= enough && score >= best * near;
  });
  return chosen === undefined ? onlyLine(pieces, scored) : betterThan(pieces, chosen, scored).i;
}

/** The candidates above the body with what speaks for each; those over the credit of a picture only where no other is good. */
function scoredAbove(
  pieces: readonly LabelledPiece[],
  start: number,
  slug: ReadonlySet<string>,
): readonly Scored[] {
  const paragraphs = pieces
    .slice(start, start + 6)
    .flatMap((piece, i) => (i === 0 || piece.spoken || piece.label === "prose" ? [piece.folded] : []));
  const body = contentStems(paragraphs.join(" "));
  const scored: Scored[] = [];
  for (let i = Math.max(0, start - REACH); i < start; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || !isCandidate(piece)) continue;
    const repeats = piece.words >= 10 && isStandfirst(piece.folded, paragraphs) ? REPEATS : 0;
    const isOfBody = share(contentStems(piece.folded), body) > 0;
    const isTwice = isOfBody && piece.words >= 3 && piece.folded === pieces[i + 1]?.folded;
    const twice = isTwice && !isOverCredit(pieces, i) ? TWICE : 0;
    scored.push({
      i,
      score: scoreOf(piece, start - i, body, slug) - repeats + twice + (i === 0 ? FIRST : 0),
    });
  }
  const plain = scored.filter(({ i }) => !isOverCredit(pieces, i));
  return plain.some(({ score }) => score >= ENOUGH) ? plain : scored;
}

interface Scored {
  readonly i: number;
  readonly score: number;
}

/** A line below the chosen one that is more of a headline, or else the chosen one. */
function betterThan(pieces: readonly LabelledPiece[], chosen: Scored, scored: readonly Scored[]): Scored {
  const plainer = scored.find(
    (one) => one.i > chosen.i && isPartOf(pieces[one.i]?.folded, pieces[chosen.i]?.folded),
  );
  return longerThan(pieces, chosen, scored) ?? plainer ?? chosen;
}

/** The best line of some length below a name of few words among other lines: sites and sections have such names. */
function longerThan(
  pieces: readonly LabelledPiece[],
  chosen: Scored,
  scored: readonly Scored[],
): Scored | undefined {
  const piece = pieces[chosen.i];
  if (piece === undefined || piece.alone || piece.words > NAME_WORDS) return undefined;
  const long = scored.filter(
    ({ i }) => i > chosen.i && (pieces[i]?.words ?? 0) >= LONG && !/\.$/.test(pieces[i]?.folded ?? ""),
  );
  const best = long.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= ENOUGH_IF_LONG ? best : undefined;
}

const NAME_WORDS = 3;

/** The one line of some words above the body, however little of it comes back there: headlines of opinions are such. */
function onlyLine(
  pieces: readonly LabelledPiece[],
  candidates: readonly { readonly i: number }[],
): number | null {
  const lines = candidates.filter(
    ({ i }) => pieces[i]?.label === "line" && (pieces[i]?.words ?? 0) >= FEWEST_WORDS,
  );
  const apart = lines.filter(({ i }) => pieces[i]?.alone === true && (pieces[i]?.words ?? 0) >= FEWEST_APART);
  const [only] = lines.length === 1 ? lines : apart;
  return lines.length === 1 || apart.length === 1 ? (only?.i ?? null) : null;
}

const FEWEST_WORDS = 3;
/** Words of the one line that stands by itself among others. */
const FEWEST_APART = 5;

/** Whether a later line is the earlier one without the name of a section or a site beside it. */
function isPartOf(later: string | undefined, earlier: string | undefined): boolean {
  if (later === undefined || earlier === undefined || later.length < 20) return false;
  if (later !== earlier && later.toUpperCase() === earlier) return true;
  if (later.length >= earlier.length) return false;
  return earlier.startsWith(later) || earlier.endsWith(later);
}

/** "Ministry of Foreign Affairs of Norway": the title of every page of some sites. */
export const NAMES_OFFICE =
  /^(?:the )?(?:ministry|department|embassy) (?:of|for) (?:(?:foreign|external|european|international|affairs|and|&|trade|cooperation|development|state|defen[cs]e|integration|diaspora|expatriates)(?: |$))+(?:(?:of|in) (?:the )?[\p{L} ]{3,40})?$/iu;

/** A clock without its year: "Thursday, October 6, 19:20". */
const TIMED =
  /^(?:\p{L}+day,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*),? (?:at )?\d{1,2}[:.]\d\d\b.{0,12}$/u;

/** "Weather | Garage sales | Obituaries", "Home    News    Weather" */
const MENU = / [|\u2022\u00B7] .* [|\u2022\u00B7] |\S(?: {3,}|\t+)\S.*?(?: {3,}|\t+)\S/;

/** "HOME LATEST WORLD OPINION", "LOG IN SUBSCRIBE": the same in capitals, with nothing between. */
const SECTIONS =
  /^(?:(?:LOG ?IN|SIGN ?IN|SIGN UP|SUBSCRIBE)\b|(?:HOME|MENU|LATEST)\b[^\p{Ll}]*\b(?:LATEST|NEWS|WORLD|POLITICS|OPINION|BUSINESS|SPORTS?|CULTURE|VIDEO|SEARCH|MORE)\b)[^\p{Ll}]*$/u;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isCandidate(piece: LabelledPiece): boolean {
  if (TIMED.test(piece.folded)) return false;
  if (
    isBullet(piece.folded) ||
    MENU.test(piece.folded) ||
    MENU.test(piece.text) ||
    SECTIONS.test(piece.folded) ||
    NAMES_OFFICE.test(piece.folded)
  )
    return false;
  if (piece.label !== "line" && !(piece.label === "prose" && piece.words <= 25)) return false;
  const spaced = piece.folded.split(/[\s_-]+/).filter((word) => /\p{L}/u.test(word)).length;
  const words = spaced > 1 ? spaced : UNSPACED.test(piece.folded) ? piece.words : 1;
  return words >= 2 && piece.words <= 28 && piece.text.length <= 220;
}

function scoreOf(
  piece: LabelledPiece,
  distance: number,
  body: ReadonlySet<string>,
  slug: ReadonlySet<string>,
): number {
  const stems = contentStems(piece.folded.replace(/[-_/]/g, " "));
  const weight = Math.min(1, 0.4 + stems.size / 6);
  const ofBody = share(stems, body) * 2 * weight;
  const ofSlug = slug.size === 0 ? 0 : Math.max(share(stems, slug), share(slug, stems)) * 2 * weight;
  const form =
    (piece.alone ? 0.4 : 0.2) +
    (piece.words >= 4 ? 0.3 : 0) -
    (piece.label === "prose" ? 0.9 : 0) -
    (WHO.test(piece.folded) ? NAMES : 0) -
    (endsSentence(piece) ? (/\.$/.test(piece.folded) ? STOPPED : 0.3) : 0);
  return ofBody + ofSlug + form - distance * 0.03;
}

/** Tells the headline where the page's metadata or its address say what it is. */
export function headlineTest({
  title = null,
  url = null,
}: {
  readonly title?: string | null;
  readonly url?: string | null;
}): (folded: string) => boolean {
  const known = title === null ? null : fold(title).replace(/\s+/g, " ").trim().toLowerCase();
  const slug = slugStems(url);
  return (folded) => {
    if (known !== null) return folded.replace(/\s+/g, " ").toLowerCase() === known;
    if (slug.size < 4 || folded.length > 200) return false;
    const stems = contentStems(folded.replace(/[-_/]/g, " "));
    return share(stems, slug) >= 0.8 && share(slug, stems) >= 0.8;
  };
}

/** The words of an address's last long path segment. */
function slugStems(url: string | null): ReadonlySet<string> {
  return contentStems(slugOf(url).replace(/[-_]+/g, " "));
}

/** The segment of an address that is a headline in small letters, "" where there is none. */
export function slugOf(url: string | null): string {
  const segments = (webAddress(url)?.pathname ?? "")
    .split("/")
    .map((segment) => segment.replace(/\.\w{2,5}$/, ""));
  const slug = segments.filter(
    (segment) => segment.split(/[-_]/).filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 3,
  );
  return (slug.at(-1) ?? "").replace(/-(?:a?\d{4,}|id\p{L}*\d\w*)$/iu, "");
}
