/**
 * Datelines: the place, day and agency that open a report, "MOSCOW, July 19 (Agency) -", "KIEV -", "(Agency) —",
 * "Oslo, 3 May 2014:". All patterns read folded text.
 */
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
/** Months in any case, since the rest of a dateline must keep to its own. */
const MONTH = `(?:${MONTHS.flatMap((month) => [month, month === "september" ? "sept" : "", month.slice(0, 3)])
  .filter((month) => month !== "")
  .map((month) => month.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`))
  .join("|")})\\.?`;
const DATE = `(?:(?:\\p{L}+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
/** A day as other languages write it: "28 мая", "13. April", "5 mars". */
const DATE_ABROAD = "\\d{1,2}\\.? \\p{L}{3,12}\\.?(?: \\d{4})?";
const CAPITALS = "\\p{Lu}[\\p{Lu}'.]*(?:[ -]\\p{Lu}[\\p{Lu}'.]*){0,3}";
const NAME = `(?!${MONTH})\\p{Lu}[\\p{L}'.]+(?:[ -](?:\\p{Lu}[\\p{L}'.]+|de|la|of|upon)){0,3}`;
const AGENCY = "(?:\\([^()]{2,60}\\)|/[^/]{2,40}/|\\[[^[\\]]{2,40}\\])";
const BREAK = "(?: ?--+ ?| ?\u2014 ?|\\.- | - |- | ?: |\\. )";

const PATTERNS: readonly RegExp[] = [
  // MOSCOW, July 19 /AGENCY/.   WASHINGTON/MOSCOW, July 19 -   BERLIN, Germany (AGENCY) --   MOSCOW. May 3 (AGENCY) -   KIEV -
  `(?=\\p{Lu}{3})${CAPITALS}(?:(?: ?/ ?|, | and )${NAME}){0,4}(?:[,.] ${DATE})?(?:[,.]? ?${AGENCY})?${BREAK}`,
  `(?=\\p{Lu}{3})${CAPITALS}[,.] ${DATE}[,.] (?:\\p{Lu}[\\p{L}. ]{1,30})${BREAK}`,
  // МОСКВА, 28 мая — Agency.   ROMA, 3 mar (Agency) -   MADRID, 3 mar. (AGENCY) -
  `(?=\\p{Lu}{3})${CAPITALS}[,.] ${DATE_ABROAD}(?:[,.]? ?${AGENCY})?(?: ?--+ ?| ?\u2014 ?|\\.- | - |- | ?: |(?<=[)/])\\. )(?:(?=[\\p{L} ]{2,30}\\. )\\p{Lu}[\\p{L} ]{1,29}\\. )?`,
  // Oslo, 3 May (Agency):   Oslo, May 3 -
  `${NAME}(?:, ${NAME})?[,.] ${DATE}(?:[,.]? ${AGENCY})?${BREAK}`,
  // OSLO (Agency / Other agency, date) The
  `(?=\\p{Lu}{3})${CAPITALS} \\([^()]{2,60}\\) (?=\\p{Lu})`,
  "Washington, D\\.?C\\.?(?: ?--+ ?| ?\u2014 ?| - )",
  // Oslo, AGENCY - The
  `${NAME}, \\p{Lu}{2,12}(?: ?--+ ?| ?\u2014 ?| - ?)(?=["']?\\p{Lu})`,
  // Oslo — The
  `${NAME} \u2014 (?=["']?\\p{Lu})`,
  // Oslo (Agency) -   (Agency) -
  `${NAME}(?:, ${NAME})? \\([^()]{2,60}\\)(?: ?--+ ?| ?\u2014 ?|\\.- | - |- | ?: )`,
  `\\([\\p{Lu}][^()]{1,40}\\) ?(?:--+|\u2014|-|:) `,
  // 3 May 2014 -- The
  `(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2},?) \\d{4}(?: ?\\([^()]{2,40}\\))?(?: ?--+ ?| ?\u2014 ?| - )(?=["']?\\p{Lu})`,
].map((pattern) => new RegExp(`^(?:${pattern})`, "u"));

/** Length of the dateline that opens a folded paragraph, its dash and space included; 0 where there is none. */
export function datelineLength(folded: string): number {
  const opening = folded.slice(0, 160);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(opening)?.[0];
    if (found !== undefined && !NO_PLACE.test(found)) return found.length;
  }
  return 0;
}

const ALONE = new RegExp(
  `^(?:(?:${CAPITALS}|${NAME})(?:, ${NAME})?[,.] ${DATE}(?:[,.]? ${AGENCY}|, \\p{Lu}{2,12})?[.:]?|(?=\\p{Lu}{3})${CAPITALS}(?:, ${NAME})? ?(?:\u2014|--|-)|${NAME} ?[\u2022\u00B7] ?\\p{Lu}{2,12}|${NAME}, ${NAME}(?:,? ${DATE})? ?/ ?[^/]{2,40}/[.:]?)$`,
  "u",
);

/** Whether a folded line is a dateline that stands above its report: "Oslo, May 3". */
export function isDatelineAlone(folded: string): boolean {
  return (
    folded.length <= 80 &&
    !/\d{4}/.test(folded) &&
    ALONE.test(folded) &&
    !NO_PLACE.test(folded) &&
    !OTHER.test(folded)
  );
}

const TOWN = /^(?:\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}|\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+){0,2}(?=:)):?$/u;

/** Whether a line in capitals, or with a colon, is a town, and so the dateline of the text below it, which tells of what is there. */
export function isTownAlone(folded: string, text: string): boolean {
  if (folded.length > 30 || !TOWN.test(folded) || NO_PLACE.test(folded)) return false;
  const name = folded.replace(":", "").replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
  if (isCountry(name)) return false;
  if (folded.endsWith(":") && isCity(name)) return true;
  const isPlace = new RegExp(`\\b(?:in|at|to|near|from|capital|city of) ${name}(?!\\p{L})`, "u").test(text);
  return isPlace && !new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+ ${name}(?!\\p{L})`, "u").test(text);
}

/** Seats of governments and of talks for which no time zone is named. */
const SEATS =
  /^(?:Washington|Beijing|New Delhi|Islamabad|Ankara|Geneva|Ottawa|Canberra|Abuja|Rabat|Bern|Hanoi|Pretoria|Wellington|The Hague|Strasbourg|Munich|Davos|Hague|Jerusalem|Tel Aviv|Aleppo|Kyiv|Jeddah|Bali|Sochi|Mumbai|United Nations)$/;
let cities: ReadonlySet<string> | undefined;

/** Whether a name is that of a city: zones of time are called by theirs. */
function isCity(name: string): boolean {
  cities ??= new Set(
    Intl.supportedValuesOf("timeZone").map((zone) =>
      zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "),
    ),
  );
  return SEATS.test(name) || cities.has(name);
}

let countries: ReadonlySet<string> | undefined;

/** Countries stand above reports as the names of sections. */
function isCountry(name: string): boolean {
  if (countries === undefined) {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    countries = new Set(letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])));
  }
  return countries.has(name);
}

/** Days of the week and labels, which a date may follow as well. */
const OTHER =
  /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?|Posted|Issued|Dated?|Print|Photo)\b/;

/** What opens like a dateline and names no place. */
const NO_PLACE =
  /^(?:NATO|OSCE|UPDATE|WATCH|READ|MORE|ALSO|RELATED|LIVE|BREAKING|PHOTO|VIDEO|FILE|NOTE|EDITOR|On|In|At|Late|Early|Today|Yesterday|By|Updated|Published|Posted)\b/;
