import { analyse } from "../language.ts";
import { languageOf } from "../language-of.ts";
import { AGENCIES } from "./agencies.ts";

const AGENCY = `${AGENCIES}|mfa(?: russia)?|state department|kremlin\\.ru|file|handout|courtesy`;

/** Marks that only captions bear: positions in the picture, names of photographers, words about the picture itself. */
const MARKS: readonly RegExp[] = [
  /\((?:[lrc]|(?:(?:far|2nd|3rd|second|third|top|bottom) )?(?:from )?(?:the )?(?:left|right|cent(?:er|re)|top|bottom)|not pictured|file|file photo|archive)(?:[,;] [^)]{0,30})?\)/i,
  /,\s(?:(?:second|third|far|2nd|3rd) )?(?:left|right|cent(?:er|re))(?: front)?(?:,|\s(?:and|shakes|speaks|talks|meets|walks|greets|listens|looks)\b)/i,
  /\b(?:looks? on|poses? (?:for|with)|(?:is|are) (?:seen|pictured|shown) (?:here|in|during|at|with|speaking)\b(?!.{0,60}\bas\b)|pictured (?:here|on|in|at)|seen here|in this (?:file |handout |undated |combination |combo |\p{L}+\.? \d{1,2}, \d{4},? )?(?:photo|picture|image|photograph|file|combination)|file (?:photo|picture|image)|shakes? hands with|left to right|from (?:top |bottom )?left(?= to\b|[,:)])|^(?:in )?this (?:[\p{L}-]+ ){0,3}(?:image|photo|picture|photograph|handout)\b.{0,60}\b(?:released|provided|taken|made available|shows?))/iu,
  /^(?:file\s?[-:]|file photo|photo\s?:|image\s?:|picture\s?:|caption\s?:|\u00A9|pictured\s?:|archive photo)/i,
  /^(?:(?:archiv|symbol)?(?:foto|bild)|fotografía|photo|imagen|фото|fotoğraf)(?: (?:de archivo|d'archives?|d'illustration|da archivio|de arquivo|aus dem archiv))? ?: ?\p{L}|^(?:foto|photo|imagen) d(?:e |')archiv/iu,
  /[.\s(|](?:photo|image|picture|credit)(?: credit| courtesy| source)?s?: ?[\p{L}\d .,'/&-]{2,60}\)?$/iu,
  /[.\s(|](?:foto|fotoğraf|fotografía|bild|crédit(?: photo)?|photographie|фото|zdjęcie)s? ?: ?[\p{L}\d .,'/&-]{2,60}\)?$/iu,
  /[.\s(]photo(?:graph)?s? (?:courtesy|by|via)\b[^.]{2,60}$/iu,
  /^\d{1,2} (?:of|\/) \d{1,2}[.:] ?\p{Lu}/u,
  // Ministers in Kiel / K. Nord, Twitter
  /^[^/]{5,120} \/ (?:\p{Lu}\. ?\p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\p{L}+)(?:, \p{Lu}\p{L}+)?$/u,
  // Ministers in Kiel. ©2019 Agency - K. Nord
  /\S ?\u00A9 ?(?:(?:19|20)\d\d )?\p{Lu}[^.]{2,60}$/u,
  // (Staff photo)   (Photo by K. Nord)
  /\((?:[\p{L}.'-]+ ){0,3}(?:photo|picture|photograph)s?(?: (?:by|courtesy|from|credit)\b[^()]{2,50})?\)\.?$/iu,
  // Minister Kari Nord attends a meeting in Kiel on June 9, 2022. (Agency)
  /^(?:\p{Lu}[\p{L}.'-]*,? (?:\([^)]{1,40}\) )?){2,8}(?:attends|speaks|talks|meets|arrives|poses|walks|greets|receives|visits|listens|presides|holds|gives|delivers|addresses)\b[^.]{10,200}\b(?:19|20)\d\d\. ?\(\p{Lu}[^()]{2,40}\)$/u,
  // (Kari Nord/NTB)   (Ola Vik / Pool)
  /\(\p{Lu}[^()/]{4,50} ?\/ ?\p{Lu}[\p{L}\d .]{1,30}\)$/u,
  // The bridge at Kiel | Agency
  new RegExp(`[\\p{L}\\d] [|\u2022\u00B7] (?:${AGENCY})$`, "iu"),
  // Ministers have met in Kiel [Agency]
  new RegExp(`[\\p{L}\\d] ?[([](?:\\p{L}[\\p{L}.' -]{1,40} ?/ ?)?(?:${AGENCY})[)\\]]$`, "iu"),
  new RegExp(`\\b(?:${AGENCY}|\\p{Lu}{4,})(?: photo)?/\\p{Lu}[\\p{L}.' -]{2,40}$`, "u"),
];
/** A credit at the end: a caption has one, and so may the last paragraph of a report. */
const CREDIT = new RegExp(
  `(?:[./\u00A9(\\[]|\\bphoto:|credit:|image:|\\bvia|\\d{4}|\\s[-|]) ?(?:by )?(?:\\p{L}[\\p{L}.' -]{1,40} ?/ ?)?(?:${AGENCY})(?: photo| images| via [\\p{L} ]+)?(?: ?/ ?[\\p{L}.' -]{2,40})?[)\\].]*$`,
  "iu",
);
const REPORTS =
  /\b(?:has|have|had|was|were|will|would|said|says|told|met|held|spoke|made|took|went|came|gave|discussed|agreed|called|added)\b/i;

/** Captions may name all who sit at a table. */
const LONGEST = 700;

/** Whether folded text bears a mark that only captions bear, or a credit and no report. */
export function isMarkedCaption(folded: string): boolean {
  if (folded.length > LONGEST || reportsFirst(folded)) return false;
  return (
    MARKS.some((mark) => mark.test(folded)) ||
    isSigned(folded) ||
    (folded.length <= 420 && CREDIT.test(folded) && !REPORTS.test(folded))
  );
}

/** "Ministers greet one another in Kiel. NTB": what reads as a caption, and behind it a sign. */
const SIGN =
  /^(.{12,250}[.!?]["']?) {1,6}(?:\p{Lu}{2,6}(?:[ /]\p{Lu}{2,6})*|\p{Lu}\p{L}+ (?:Images|Pictures))$/u;

function isSigned(folded: string): boolean {
  const told = SIGN.exec(folded)?.[1];
  return told !== undefined && !/\p{Ll}[.!?]["']? \p{Lu}/u.test(told) && readsAsCaption(told);
}

/** A paragraph to which its caption sticks has more words than most captions, and reports before anything else. */
const LONG = 45;
const REPORTS_FIRST =
  /^[^.]{20,400}?\b(?:ha(?:s|ve|d)|will|would|said|says|told|agreed|announced|discussed)\b[^.]*(?:\.\p{L}[^.]*)*\. \p{Lu}/u;

const reportsFirst = (folded: string): boolean =>
  folded.split(" ").length > LONG && REPORTS_FIRST.test(folded) && !HEADS_CAPTION.test(folded);
const HEADS_CAPTION = /^(?:file|photo|image|picture|caption|archive|in this|this|\u00A9)\b/iu;

const POSES =
  /^(?:speaks?|talks?|meets?|attends?|arrives?|walks?|address(?:es)?|poses?|listens?|gestures?|looks?|waves?|greets?|answers?|delivers?|embraces?|sits?|stands?|enters?|leaves?|smiles?|takes?|holds?|shakes?|welcomes?|chats?|reacts?|reads?|watch(?:es)?|receives?|hosts?|visits?|inspects?|reviews?|boards?|disembarks?|descends?|delivers?|signs?|tours?|joins?|raises?|points?|exchanges?|appears?|presents?|lays?|participates?|presides?)$/i;
const FINITE =
  /^(?:has|have|had|was|were|is|are|will|would|can|could|may|might|must|shall|should|did|does|do|'s|'ve|'re|wo|said|says|told|met|held|spoke|made|took|went|came|gave|left|saw|sent|began|rejected|won|lost|led|drew|fell|rose|kept|found|wrote|grew|flew|brought|became|got|ran|stood|sat|broke|chose|knew|paid|heard|'ll)$/i;

/** Who says so, in the present, or what somebody means to do: ", his office states", "plans to visit" */
const TOLD =
  /\b(?:states|reports|announces|confirms|tells|adds|notes|claims|writes|tweets|according to)\b|\b(?:plans|wants|hopes|seeks|intends|expects|aims|vows|refuses|agrees|needs|decides|offers|threatens|pledges|promises) to\b/;

/**
 * Whether one folded sentence at the head of an article reads as a caption: it names somebody and reports nothing, its
 * verbs being absent, in -ing, or the poses of a picture in the present ("shakes hands", "attends").
 */
export function readsAsCaption(folded: string): boolean {
  if (isMarkedCaption(folded)) return true;
  if (folded.length > 260 || /["?!]/.test(folded)) return false;
  // The tagger knows English alone, and finds no verbs in other languages.
  if (!["en", "und"].includes(languageOf(folded))) return false;
  const { tokens, sentenceStarts } = analyse(folded);
  if (sentenceStarts.length > 1 && !/\b(?:19|20)\d{2}\.?$/.test(folded)) return false;
  if (!tokens.some((token) => token.pos === "PROPN")) return false;
  if (TOLD.test(folded) || tokens.some((token) => FINITE.test(token.text))) return false;
  const verbs = tokens.filter((token) => token.pos === "VERB" || token.pos === "AUX");
  return verbs.every(({ text }) => /ing$/i.test(text) || POSES.test(text) || /^\p{Lu}/u.test(text));
}
