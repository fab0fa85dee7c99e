import type { Article } from "../../articles/article.ts";
import type { Register } from "../principals.ts";
import { registerOfItsTime } from "./era.ts";
import { withSpeakers } from "./first-person.ts";
import { withOwnerBehind } from "./fronted.ts";
import { headlineSpeaker } from "./headline-speaker.ts";
import type { Seen } from "./history.ts";
import type { Item } from "./item.ts";
import type { Mention } from "./mention.ts";
import { nameIndex } from "./name-index.ts";
import { namedLater } from "./named-later.ts";
import { holdersOf } from "./people.ts";
import { resolveItem } from "./resolve-items.ts";
import { scan } from "./scan.ts";
import { homeCountry, namedInFull, type Resolved, type Scene } from "./scene.ts";
import { withSurnames } from "./surnames.ts";

/**
 * Everybody whom an article names, describes or refers to, in the order of its text: people, offices with their holder on
 * the day of publication, counterparts, groups, pronouns, institutions, and countries where they act.
 */
export function findMentions(article: Article, register: Register): Mention[] {
  const names = nameIndex(register);
  const scanned = namedLater(
    article.folded,
    scan(article.folded, names),
    (role, country) =>
      holdersOf(register, role, { country, organization: null }, article.published).length > 0,
  );
  const items = withSurnames(article.folded, scanned);
  const scene: Scene = {
    article,
    register: article.published ? register : registerOfItsTime(register, items, article.folded),
    day: article.published,
    home: homeCountry(article, items, names),
    named: namedInFull(items, scan(article.title, names)),
    seen: [],
    institutions: [],
  };
  const mentions: Mention[] = [];
  const sentenceOf = sentenceFinder(article);
  for (const [at, item] of items.entries()) {
    const sentence = sentenceOf(item.start);
    if (sentence === null) continue;
    const resolved = resolveItem(item, sentence, withOwnerBehind(items, at, sentence, scene));
    if (!resolved) continue;
    if (
      isPeople(item) &&
      resolved.refs.length > 0 &&
      !isMaster(article.folded, item) &&
      !isComparison(article.folded, item)
    )
      scene.seen.push(seenAs(item, sentence, resolved, scene, items[at - 1]));
    mentions.push(mentionOf(item, sentence, resolved));
  }
  const named = joined(
    mentions.map((mention, at) => foretold(mention, mentions.slice(at + 1, at + 5), scene)),
    article.folded,
    register,
  );
  return withSpeakers(named, article, headlineSpeaker(names, scene));
}

/** "A day after the two met, Lavrov and Kerry …": those whom the sentence names only then. */
function foretold(mention: Mention, next: readonly Mention[], { article, register }: Scene): Mention {
  if (mention.via !== "group" || mention.principals.length > 0) return mention;
  const named = next.filter(({ sentence, via }) => sentence === mention.sentence && via === "name");
  const before = article.folded.slice(mention.end, named[0]?.start ?? mention.end);
  if (!/^ [^"]*,/.test(before)) return mention;
  const people = named
    .flatMap(({ principals }) => principals)
    .filter((id) => register.byId(id)?.kind === "person");
  const two = [...new Set(people)];
  return two.length === 2 ? { ...mention, principals: two } : mention;
}

function mentionOf(item: Item, sentence: number, { via, refs }: Resolved): Mention {
  const person = refs.find((ref) => ref.person !== null)?.person;
  const principals = refs.flatMap((ref) => (ref.principal ? [ref.principal.id] : []));
  if (person && refs.length > 1) {
    const persons = refs.flatMap((ref) => ref.person ?? []);
    return { start: item.start, end: item.end, sentence, via, principals, persons };
  }
  return { start: item.start, end: item.end, sentence, via, principals, ...(person ? { person } : {}) };
}

/** Items come in text order, so the sentences are walked along with them. */
function sentenceFinder(article: Article): (offset: number) => number | null {
  let at = 0;
  return (offset) => {
    while (at < article.sentences.length && (article.sentences[at]?.end ?? 0) <= offset) at += 1;
    const sentence = article.sentences[at];
    return sentence && offset >= sentence.start ? sentence.index : null;
  };
}

function isPeople({ kind }: Item): boolean {
  return kind !== "institution" && kind !== "ministry" && kind !== "country";
}

const OBJECT_BEFORE =
  /\b(?:with|to|of|by|from|for|about|between|on|against|than|like|at|towards?|told|tells|called|calls|met|meets|phoned|telephoned|urged|urges|pressed|presses|asked|asks|visited|hosted|received|informed|thanked|assured|invited|quoted|including|quoting|citing|succeeded?|replaced|see|saw|sees|meeting|seeing|welcomed|greeted|rang|joined|let|and told) (?:the |his |her |their |new |U\.S\. )*$/i;

/** "met his Finnish colleague, @": by his name as well. */
const APPOSED =
  /\b(?:his|her|their) (?:[\p{L}.-]+ ){0,2}(?:counterpart|colleague|opposite number|host|guest|visitor), $/u;

/** Speech that may stand before its speaker: "…, added Lavrov". */
const SAYING =
  /\b(?:added|noted|stressed|stated|insisted|remarked|underlined|concluded|explained|argued|continued|warned|replied) $/;

/** "@, @ and @": how an item goes on the list of the one before it. */
function listedBehind(previous: Item | undefined, { start }: Item, text: string): Seen["listed"] {
  if (!previous || !isPeople(previous)) return null;
  const gap = LIST.exec(text.slice(previous.end, start));
  return gap ? (gap[1] ? "and" : ",") : null;
}

const LIST = /^(?:,|(,? and)) (?:the |his |her |their )?$/;

function seenAs(
  item: Item,
  sentence: number,
  { refs }: Resolved,
  { article: { folded, sentences } }: Scene,
  previous: Item | undefined,
): Seen {
  const before = folded.slice(sentences[sentence]?.start ?? item.start, item.start);
  const leading =
    /^"?(?:When|While|After|As|If|Although|Though|Before|Since|Once|Because|Whether|That(?= (?:\p{Lu}|$)))\b[^,]*$/u.test(
      before,
    ) ||
    /^"?(?:The|This|That|His|Her|Their|An?) (?:[\w-]+ ){0,3}(?:calls?|conversations?|talks|meetings?|visit) with (?:the |his |her )?$/.test(
      before,
    );
  return {
    sentence,
    start: item.start,
    refs,
    listed: listedBehind(previous, item, folded),
    subject: !isObject(item) && isSubject(folded, item),
    owner: folded.startsWith("'s ", item.end),
    leading,
  };
}

/** "the U.S. president's special envoy": not he but his envoy is spoken of. */
function isMaster(text: string, { end }: Item): boolean {
  return /^'s? (?:[\p{L}-]+ ){0,3}(?:envoy|representative|aide|advis[eo]r|spokes\w+|assistant|press secretary|chief of staff|deput(?:y|ies)|son-in-law)\b/u.test(
    text.slice(end, end + 60),
  );
}

/** "stronger than the one Lavrov had with Clinton", "since Kerry succeeded Clinton": nobody here acts together. */
function isComparison(text: string, { start }: Item): boolean {
  return /\b(?:than|unlike|predecessor,?|succeeded|replaced|compared (?:to|with)) (?:[\w']+ ){0,6}$/.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** "him", "them". */
function isObject(item: Item): boolean {
  return item.kind === "pronoun" && /^(?:him|them)$/.test(item.word);
}

function isSubject(text: string, { start }: Item): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    !OBJECT_BEFORE.test(before) &&
    !APPOSED.test(before) &&
    (!/\b\p{Ll}+ed $/u.test(before) || SAYING.test(before))
  );
}

/** "with his Finnish counterpart, @ said": of another country than the counterpart, so that a new clause begins. */
function areForeign(one: Mention, other: Mention, register: Register): boolean {
  const countryOf = ({ principals: [id], person }: Mention) =>
    (id === undefined ? person?.country : register.byId(id)?.country) ?? null;
  const [first, second] = [countryOf(one), countryOf(other)];
  return first !== null && second !== null && first !== second;
}

/** "his counterpart John Kerry" and "he (Kerry)" are one mention of Kerry, from "his" or "he" on. */
function joined(mentions: readonly Mention[], text: string, register: Register): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const gap = previous ? text.slice(previous.end, mention.start) : "";
    const counterpart =
      previous?.via === "counterpart" &&
      /^,? \(?$/.test(gap) &&
      !(gap === ", " && areForeign(previous, mention, register));
    if (previous && mention.via === "name" && (counterpart || (previous.via === "pronoun" && gap === " ("))) {
      result[result.length - 1] = { ...mention, start: previous.start };
    } else result.push(mention);
  }
  return result;
}
