import { languageOf } from "../language-of.ts";
import { CHANCE, namesIn, PRONOUN } from "./continuity.ts";
import { OUTLET_NAME, PAGE_SUBJECTS, THIS_PAGE } from "./page-words.ts";
import { contentStems, share } from "./pieces.ts";

/** What tells whether a paragraph speaks of the page that it stands on, or of the story; each is 0 where it does not apply. */
interface Signs {
  /** Subjects that pages have where they speak of themselves, and the text above has not. */
  readonly subjects: number;
  readonly thisPage: number;
  /** "You", or an order: somebody is told what to do. */
  readonly toReader: number;
  /** "We", where the text above has nobody who says so. */
  readonly byUs: number;
  /** An outlet's name begins it. */
  readonly outlet: number;
  /** What anybody may, can or must do, at any time. */
  readonly offer: number;
  /** Nothing of the text comes back in it. */
  readonly apart: number;
  readonly label: number;
  /** Somebody says something, or is quoted at length. */
  readonly speech: number;
  readonly past: number;
  readonly day: number;
  /** It goes on with what was named above. */
  readonly goesOn: number;
  readonly state: number;
}

const WEIGHTS: Signs = {
  subjects: 1,
  thisPage: 1.5,
  toReader: 1.5,
  byUs: 1,
  outlet: 1.5,
  offer: 0.5,
  apart: 1,
  label: 0.5,
  speech: -2.5,
  past: -1,
  day: -0.5,
  goesOn: -1,
  state: -1,
};

/** Without any of these nothing speaks of a page: short last sentences have no words of the text above them either. */
const MARKS: readonly (keyof Signs)[] = ["subjects", "thisPage", "toReader", "byUs", "outlet"];

/** So much makes a paragraph the page's and not the story's. */
export const PAGES_OWN = 2;
const MOST_SUBJECTS = 3;

const ORDER =
  /^(?:Please|Add|Be|Buy|Browse|Check|Choose|Chip|Click|Contact|Discover|Download|Enjoy|Enter|Explore|Find|Follow|Get|Give|Help|Join|Keep|Learn|Like|Listen|Log|Look|Meet|Order|Read|Register|Report|Save|See|Select|Send|Share|Sign|Stay|Submit|Subscribe|Support|Take|Tell|Try|Visit|Vote|Watch|Write)\b(?! [\p{Ll} ]{3,30}, \p{L})|\b[Pp]lease \p{Ll}+\b/u;
const CAPITAL = /\p{Lu}[\p{L}'-]{2,}/gu;
const YOU = /\b[Yy]ou(?:r|rs|rself)?\b/;
const YOU_ABROAD =
  /(?<!\p{L})(?:tus?|usted|vous|votre|vos|tu[ao]|ваш\p{L}*|вы|вам|вас|siz\p{L}*|twoj\p{L}*)(?!\p{L})|(?<=\p{L} )(?:Sie|Ihr|Ihre[mnrs]?|Ihnen)(?!\p{L})/u;
/** "us" in small letters only: "US" is a country. */
const WE = /\b(?:[Ww]e|[Oo]ur|us)\b/;
/** Whoever tells a story as "I" says "we" in it, too. */
const I = /\b(?:I|I'm|I've|me|my)\b/;
const OFFER =
  /\b(?:(?:can|may|should|must|cannot|might) (?:\p{L}+ )?(?:be|\p{L}{3,})|(?:is|are) (?:available|provided|offered|moderated|asked to|invited to|welcome|glad to|not responsible|closed|delayed|removed|reserved|required|published|funded|written|produced|given|shown)|ha(?:s|ve) been \p{L}*(?:ed|sent|off)|(?:is|are) (?:off|over)|who (?:wish|want) to)\b/iu;
const SAYS =
  /\b(?:said|says|saying|told|tells|added|according to|asked|declined|thanked|promised|announced|stated|confirmed|denied|warned|insisted|argued|noted|stressed|replied|answered|admitted|claimed|urged|called (?:on|for|it)|refused|described|reported|cit(?:ed|ing)|found that|quoted|showed|welcomed the|accused|expressed (?:his|her|their|its|concern|hope|regret|support|the))\b/i;
/** Words in quotation marks: fewer are a title or a term. */
const QUOTED = /"(?:[^"\s]+\s+){4,}[^"]*"/;
/** What happened: a verb in the past that no "is", "are" or "be" makes a state. */
const PAST =
  /\b(?:was|were|had|did|went|came|took|gave|made|met|held|spoke|left|saw|sent|began|won|lost|led|fell|rose|kept|found|wrote|sat|lay|drove|ran|brought|became|got|stood|broke)\b|(?<!\b(?:is|are|be|been|being|not|was|were|unless|as|by|may|the|an?|and|or|also|all|its|their|our|your|is also|are also|never|still) )\b\p{Ll}{3,}ed\b(?! (?:by|as|under|are|is|here|office|paper)\b)/u;
const DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\b(?:yesterday|last (?:week|month|year|night)|earlier this)\b/;
const STATE =
  /\b(?:[Mm]inist(?:er|ers|ry|ries)|[Pp]resident|[Gg]overnments?|ambassador|envoys?|diplomats?|talks|treaty|summit|parliament|sanctions|border|troops|delegations?|[Ff]oreign [Oo]ffice|deal|nuclear|war|neighbours?|neighbors?|leaders?|officials?|tables?)\b/;
const LABEL = /^\p{Lu}[\p{L} -]{2,24}:(?= \P{Z})/u;

/** Without what stands in quotation marks; a quotation that goes on in the next paragraph has none at its end. */
const unquoted = (folded: string): string => folded.replace(/"[^"]*(?:"|$)/g, " ");

/** A first word in capitals as it would be within a text: "SUBSCRIBE For news". */
const inSmall = (folded: string): string =>
  folded.replace(/^(\p{Lu})(\p{Lu}+)(?= )/u, (_, first: string, rest: string) => first + rest.toLowerCase());

/** What the paragraphs of a story hold, read once for all that is compared with it. */
export interface Story {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Words that report what somebody says are known in English alone. */
  readonly isEnglish: boolean;
}

export function storyOf(paragraphs: readonly string[]): Story {
  const text = paragraphs.map(unquoted).join(" ");
  const all = paragraphs.join(" ");
  const names = namesIn(all).filter((name) => !CHANCE.test(name) && !OF_NATION.test(name));
  const isEnglish = ["en", "und"].includes(languageOf(all));
  return { text, stems: contentStems(all), names: new Set(names), isEnglish };
}

/** "Russian", "Turkish": stories and pages share these by chance. */
const OF_NATION = /(?:ian|ish|ese|ean|man|can)s?$/;

const is = (yes: boolean): number => (yes ? 1 : 0);

const namesOf = (folded: string, { names }: Pick<Story, "names">): boolean =>
  (folded.match(CAPITAL) ?? []).some((name) => names.has(name.replace(/'s?$/, "")));

function signsOf(folded: string, { text, stems, names, isEnglish }: Story): Signs {
  const own = unquoted(folded);
  const subjects = PAGE_SUBJECTS.filter((subject) => subject.test(own) && !subject.test(text)).length;
  const named = namesOf(folded, { names });
  const outlet = OUTLET_NAME.exec(folded)?.groups?.name;
  const common = share(contentStems(folded), stems);
  const us = WE.test(own) && !WE.test(text) && !I.test(text);
  const orders = ORDER.test(inSmall(folded));
  const isYou = (one: string): boolean => YOU.test(one) || (!isEnglish && YOU_ABROAD.test(one));
  const you = isYou(own) && !isYou(text);
  return {
    subjects: Math.min(subjects, MOST_SUBJECTS),
    thisPage: is(THIS_PAGE.test(own)),
    toReader: is(you && (subjects > 0 || us || /\?$/.test(own))) + (orders ? 1 : 0),
    byUs: is(us && (subjects > 0 || you || orders)),
    outlet: is(outlet !== undefined && !text.includes(outlet)),
    offer: is(OFFER.test(own)),
    apart: is(!named && common < 0.15 && !PRONOUN.test(folded)),
    label: is(LABEL.test(folded)),
    speech: is(SAYS.test(own) || (isEnglish ? QUOTED : /"/).test(folded)),
    past: is(PAST.test(own)),
    day: is(DAY.test(own)),
    goesOn: is(PRONOUN.test(folded) || named || common >= 0.3),
    state: is(STATE.test(own)),
  };
}

/** Whether a folded paragraph tells what somebody whom the story names did or said, and nothing of a page. */
export function tellsStory(folded: string, story: Story): boolean {
  const { subjects, thisPage, toReader, byUs, goesOn, past, speech } = signsOf(folded, story);
  const isOfPage = subjects + thisPage + toReader + byUs > 0;
  return !isOfPage && goesOn > 0 && past + speech > 0 && namesOf(folded, story);
}

const LONG = 22;

/** How much a folded paragraph speaks of its page (above 0) or of the story that other paragraphs tell. */
export function pageTalk(folded: string, story: Story): number {
  const signs = signsOf(folded, story);
  const keys = Object.keys(WEIGHTS) as (keyof Signs)[];
  const isAny = MARKS.some((mark) => signs[mark] > 0);
  // In a long paragraph one subject of pages alone comes by chance, where a story tells something new.
  const isLong = folded.split(" ").length >= LONG;
  const isChance = isLong && signs.subjects === 1 && MARKS.slice(1).every((mark) => signs[mark] === 0);
  const sum = keys.reduce((all, key) => all + signs[key] * WEIGHTS[key], 0) - (isChance ? signs.apart : 0);
  return isAny ? sum : Math.min(sum, 0);
}
