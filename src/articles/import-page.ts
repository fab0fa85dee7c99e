import { addressOf, hostOf, originalAddress, webAddress } from "./address.ts";
import type { Article } from "./article.ts";
import { idFor } from "./article-id.ts";
import { type CleanPage, cleanPage } from "./clean/clean-page.ts";
import { slugOf } from "./clean/headline.ts";
import { wallOf } from "./clean/walls.ts";
import { datelineLength } from "./dateline.ts";
import { fold } from "./fold.ts";
import { languageOf } from "./language-of.ts";
import { makeArticle } from "./make-article.ts";
import { type DayEvidence, publicationDay } from "./publication-day.ts";

/** A page as it was scraped, with what its user and its metadata say of it. */
export interface Page {
  /** Where it came from, for messages: a file, an address. */
  readonly source: string;
  readonly text: string;
  /** Day of publication as the user gives it, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly metadata?: PageMetadata;
  /** ISO instant of arrival; now, where it is left out. */
  readonly arrived?: string;
  /** Folded lines that stand on other pages of the outlet too. */
  readonly furniture?: ReadonlySet<string>;
  /** Its paragraphs are blocks, and a line feed within one is only a new line. */
  readonly softLines?: boolean;
  /** What its markup says are headings within the text. */
  readonly headings?: ReadonlySet<string>;
  /** What the reading of its format has left out already. */
  readonly dropped?: readonly string[];
  /** Its text is an article or a part of one and nothing else: an item of a feed. */
  readonly isBody?: boolean;
  /** What the reading of its format has to tell. */
  readonly warnings?: readonly string[];
}

/** What a page or a feed says of itself, apart from its text. */
export interface PageMetadata {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  /** What else it says of its day: conflicts are told. */
  readonly otherDates?: readonly string[];
  readonly author?: string | null;
  readonly language?: string | null;
}

/** Why a page gives no article, for people. */
interface Refusal {
  readonly says: string;
  readonly remedy: string;
}

/** What an import makes of a page. `paragraphs` are the body alone and empty where the page holds no article. */
export interface Imported {
  readonly source: string;
  readonly article: Article;
  readonly paragraphs: string[];
  readonly dropped: string[];
  readonly warnings: string[];
  /** Why there are no paragraphs, where that can be told. */
  readonly refusal?: Refusal;
}

/** So many first paragraphs say when what they tell of took place. */
const OPENING = 4;

/** Below so many words a body is likely a teaser or a wall. */
const FEW_WORDS = 30;
/** An item of a feed that has so many is a teaser, though nothing in it reads as a paragraph. */
const FEWEST_WORDS = 5;

/** A page of text longer than this, in letters, is a book, a log or a trap, and no article. */
export const LONGEST_PAGE = 1_000_000;

/** Makes an article of a scraped page. `known` are the articles there already: they give outlets, ids and briefs to replace. */
export function importPage(page: Page, known: readonly Article[]): Imported {
  const given = page.url ?? page.metadata?.url ?? null;
  const url = given === null || webAddress(given) === null ? null : originalAddress(given);
  const { cleaned, refusal, warning } = cleanedOf(page, url);
  const warnings = [...(page.warnings ?? [])];
  const text = textOf(cleaned);
  const arrived = page.arrived ?? new Date().toISOString();
  const evidence = { ...dayEvidence(page, url, cleaned), arrived };
  const first = publicationDay(evidence);
  const language = page.metadata?.language ?? languageOf(text);
  const article = makeArticle({
    id: "",
    title: titleOf(cleaned, url, warnings),
    outlet: page.outlet ?? page.metadata?.outlet ?? outletAt(url, known) ?? cleaned.outlet,
    url,
    published: first.day,
    publishedBasis: first.basis,
    arrived,
    language: language === "und" ? "en" : language,
    kind: "full",
    author: page.metadata?.author ?? cleaned.author,
    text,
    file: null,
  });
  const id = idFor(article, known);
  const before = known.find((one) => one.id === id) ?? null;
  const day = publicationDay({ ...evidence, before });
  if (before?.kind === "brief" && first.day === null && day.day !== null) warnings.push(takenFor(before));
  warnings.push(...day.warnings, ...textWarnings(text, language, warning));
  return {
    source: page.source,
    article: { ...article, id, published: day.day, publishedBasis: day.basis },
    paragraphs: [...cleaned.paragraphs],
    dropped: [...(page.dropped ?? []), ...cleaned.dropped],
    warnings,
    ...(refusal === null ? {} : { refusal }),
  };
}

/** The body, below the line that says whose words it is: that is no part of it, and is asked about all the same. */
function textOf({ attribution, paragraphs }: CleanPage): string {
  const above = attribution === null || paragraphs.length === 0 ? [] : [attribution];
  return [...above, ...paragraphs].join("\n\n");
}

const takenFor = ({ id, published }: Article): string =>
  `By its headline it is the original of ${id} and of the same day (${published}); if it is another's, give --url or --published.`;

interface Cleaned {
  readonly cleaned: CleanPage;
  readonly refusal: Refusal | null;
  /** What to warn of where the text may be only the beginning of an article. */
  readonly warning: string | null;
}

/** The page taken apart, without a body where it is no article but a wall in front of one. */
function cleanedOf(
  { text, metadata, furniture, headings, isBody, softLines = false, dropped = [] }: Page,
  url: string | null,
): Cleaned {
  const title = metadata?.title ?? null;
  const hints = {
    url,
    title,
    softLines,
    ...(furniture ? { furniture } : {}),
    ...(headings ? { headings } : {}),
  };
  if (text.length > LONGEST_PAGE) {
    const says = `The page has ${text.length} letters, more than any article.`;
    return {
      cleaned: cleanPage("", hints),
      refusal: { says, remedy: "Import one page to a file." },
      warning: null,
    };
  }
  const found = cleanPage(text, hints);
  const isTeaser =
    isBody === true && found.paragraphs.length === 0 && text.split(/\s+/).length >= FEWEST_WORDS;
  const cleaned = isTeaser ? { ...found, paragraphs: [text.trim()], dropped: [] } : found;
  const body = fold(cleaned.paragraphs.join("\n"));
  const wall = wallOf({
    title: cleaned.title,
    body,
    words: body.split(/\s+/).filter(Boolean).length,
    page: fold([metadata?.title ?? "", text, ...dropped].join("\n")),
  });
  if (wall === null) return { cleaned, refusal: null, warning: null };
  if (!wall.holdsNothing)
    return {
      cleaned,
      refusal: null,
      warning: `${wall.says} Perhaps this is only the beginning of the article.`,
    };
  const { says, remedy } = wall;
  const all = [...cleaned.paragraphs, ...cleaned.dropped];
  return { cleaned: { ...cleaned, paragraphs: [], dropped: all }, refusal: { says, remedy }, warning: null };
}

function dayEvidence(
  { published, metadata }: Page,
  url: string | null,
  cleaned: CleanPage,
): Omit<DayEvidence, "arrived"> {
  return {
    given: published ?? null,
    metadata: metadata?.published ?? null,
    others: metadata?.otherDates ?? [],
    url,
    clocks: cleaned.clocks,
    firstParagraph: cleaned.paragraphs[0] ?? "",
    opening: cleaned.paragraphs.slice(0, OPENING).join(" "),
    years: cleaned.years,
  };
}

function textWarnings(text: string, language: string, wall: string | null): string[] {
  if (text === "") return ["Nothing on this page reads as an article."];
  const words = text.split(/\s+/).length;
  const warnings: string[] = [];
  if (wall !== null) warnings.push(wall);
  else if (words < FEW_WORDS)
    warnings.push(
      `Only ${words} words of text were found: perhaps a teaser, a login wall or a missing page.`,
    );
  if (language !== "und" && !/^en\b/.test(language)) {
    warnings.push(`The text is in another language (${language}); contacts are found in English alone.`);
  }
  return warnings;
}

/** What some pages put before their headline, and mails that were passed on. */
const READING =
  /^(?:title: |(?:you(?:'|\u2019)re|you are|now) reading: |(?:subject|betreff|objet|asunto): (?:(?:re|fwd?|aw|wg|tr) ?: ?)*)(?=\S)/i;

/** The headline; where the page has none, the words of its address or the beginning of its text stand in, with a warning. */
function titleOf(cleaned: CleanPage, url: string | null, warnings: string[]): string {
  if (cleaned.title !== null) return cleaned.title.replace(/\s+/g, " ").replace(READING, "").trim();
  const words = slugOf(url).replace(/[-_]+/g, " ").trim();
  const opening = cleaned.paragraphs[0] ?? "";
  const first = opening.slice(datelineLength(fold(opening))).replace(/\s+/g, " ");
  const cut = first.length <= 80 ? first : `${first.slice(0, 80).replace(/\s+\S*$/, "")}…`;
  const title = words === "" ? cut || "Untitled" : words.charAt(0).toUpperCase() + words.slice(1);
  if (first !== "") warnings.push(`No headline was found; “${title}” stands in for it.`);
  return title;
}

/** The outlet that known articles name for the host of an address. */
function outletAt(url: string | null, known: readonly Article[]): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const isThere = (article: Article): boolean => hostOfCanonical(addressOf(article)) === host;
  return known.find((article) => article.outlet !== null && isThere(article))?.outlet ?? null;
}

/** A canonical address begins with its host. */
const hostOfCanonical = (address: string | null): string | null =>
  /^[^/?:]+/.exec(address ?? "")?.[0] ?? null;
