import type { Spellings } from "../../search/spellings.ts";
import { termsOf } from "../../search/terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const VERBS =
  "said|retorted|disclosed|summed up|put it|commented|remarked|says|told|tells|added|insisted|insists|stressed|emphasi[sz]ed|reiterated|repeated|stated|argued|claimed|warned|announced|declared|noted|replied|answered|responded|denied|denies|believed|believes|proposed|suggested|demanded|demands|demand|urged|urges|urge|pressed|presses|press|asked|ask|called|wants|wanted|hoped|hopes|rejected|rejects|reject|accused|accuses|accuse|described|expressed|express|voiced|raised|raise|backed|supported|condemned|condemn|predicted|confirmed|complained|grumbled|tweeted|agreed|reported|finds|saw|sees|say|deny|tell|accept|expects|refused|thanked|clapped|planned|worried|finds|felt|thinks|thought|warn|propose|suggest|used|reaffirmed|reaffirms|underlined|underlines|underscored|recalled|recalls|promised|pledged|vowed|offered|dismissed|blamed|blames|welcomed|praised|noted|acknowledged|conceded|admitted|cautioned|remarked|maintained|maintains|complains|wrote|apologized|apologised|signalled|signaled|pointed|called|vows|seeks|sought|backs|supports|mentioned|brought|touched|conveyed|assured|explained|hinted|quipped|joked|lamented|regretted|criticised|criticized|slammed|denounced|briefed|informed|holds|think|would like|would have|insist|hopes to|intends|intended|remains|complain|accepts|accepted|hope|ruled out|rules out|made clear|makes clear|reads|spoke of|speaks of";
const GOING_ON =
  "(?<=\\b(?:been|was|were|is|are|has been|keeps?|kept) (?:\\w+ly )?)(?:saying|asking|urging|calling|demanding|seeking|pressing|pushing|warning|insisting|telling|proposing|suggesting|hoping|denying|claiming)";
/** "Telephoned him to [promise] that": what he does by it. */
const TO_SAY =
  "(?<=\\bto )(?:promise|assure|announce|offer|protest|confirm|explain|state|stress|declare|reply|answer|apologi[sz]e|admit|claim|condemn|criticise|criticize|voice|express|describe)";
const VERB = new RegExp(`\\b(?:${VERBS}|${GOING_ON}|${TO_SAY})\\b`, "gi");
const AFTER =
  /\bin ([^,;]{3,50}?)'s? (?:view|words|opinion|eyes|account|version|telling)\b|\b(?:in|for) (\p{Lu}[\p{L}-]+) (?:they|officials|one) (?:think|say|hold|believe)\b|[,"]\s*(?:said|added|says)\s+([^,;]{3,70})|\baccording to\s+([^,;]{3,60})|\bquot(?:ed|ing)\s+([^,;]{3,60}?)\s+as saying/giu;
const PRONOUN = /\b(?:he|she|they)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "Was in his view a gift". */
const IN_HIS_VIEW = /\bin (?:his|her|their) (?:view|opinion|eyes|words|reading)\b/i;
/** A name after one of these does not act. */
const NO_SUBJECT =
  /\b(?:with|to|of|for|by|against|from|on|about|over|between|in|at|told|urged|pressed|after|tell|ask|asked|(?:tele)?phon(?:ed|ing)|rang|ringing|called|calling|met|meeting|received|receiving|visited|visiting|saw|seeing|invited|inviting|joined|joining|greeted|hosted|hosting|accused|accusing|thanked|thanking)\s+(?:the\s+|an?\s+|his\s+|her\s+|its\s+|\p{Lu}[\p{L}.]*\s+|counterpart\s+|foreign\s+|minister\s+|secretary\s+){0,5}$/iu;
const REACH = 110;

/** Terms of those who speak in a sentence, and whether only a pronoun does. */
interface Speakers {
  readonly terms: ReadonlySet<string>;
  readonly pronoun: boolean;
  /** Whether they say something, rather than want or see it. */
  readonly said: boolean;
}

const SAID =
  /\b(?:said|says|told|stressed|regretted|noted|added|stated|believes?|explained|repeated|reaffirmed|emphasi[sz]ed|pointed out|reiterated|warned|argued|insisted)\b/i;

const known = new WeakMap<SentenceFacts, Speakers>();

/** Who speaks in a sentence: subjects of verbs of saying, "according to …", "… said X". */
function speakersIn(facts: SentenceFacts, spellings: Spellings): Speakers {
  const before = known.get(facts);
  if (before) return before;
  const words: string[] = [];
  let pronoun = IN_HIS_VIEW.test(facts.text);
  for (const verb of facts.text.matchAll(VERB)) {
    const left = facts.text.slice(Math.max(0, verb.index - REACH), verb.index);
    if (PRONOUN.test(left)) pronoun = true;
    else words.push(subjectOf(facts, verb.index));
  }
  for (const match of facts.text.matchAll(AFTER))
    words.push(match.slice(1).find((one) => one !== undefined) ?? "");
  const found = {
    terms: new Set(words.flatMap((one) => termsOf(one, spellings).map(({ term }) => term))),
    pronoun,
    said: SAID.test(facts.text),
  };
  known.set(facts, found);
  return found;
}

/** "A [source] in the Danish delegation told the Post": the name behind it is not all that speaks. */
const ROLE = /\b(sources?|officials?|diplomats?|insiders?)\b[^,;.:"“”]{0,60}$/i;

/** ", who had met her the day before, [said]": names in it do not act. */
const ASIDE = /,\s(?:who|whose|whom|which|where)\b(?:(?!,\s(?:who|whose|whom|which|where)\b)[^;])*,\s$/u;

/** The last name before a verb that can act. */
export function actorsBefore(
  facts: Pick<SentenceFacts, "text" | "names">,
  verb: number,
): SentenceFacts["names"] {
  return facts.names.filter(
    (name) =>
      name.end <= verb && verb - name.end < REACH && !NO_SUBJECT.test(facts.text.slice(0, name.start)),
  );
}

/** Where the words of a subject end: at its verb, or at a clause between the two. */
export function endOfSubject({ text }: Pick<SentenceFacts, "text">, verb: number): number {
  return ASIDE.exec(text.slice(0, verb))?.index ?? verb;
}

/** "[The rebel council] in Benghazi denied": what stands before a place. */
const IN_PLACE = /((?:[\p{L}'-]+\s){1,3})(?:in|of|at|from) (?:the )?(?:[\p{L}'-]+\s){1,2}$/u;

/** The last name before a verb that can act, with the common words right before the verb ("the ministry"). */
function subjectOf(facts: SentenceFacts, at: number): string {
  const verb = endOfSubject(facts, at);
  const left = `${facts.text.slice(0, verb).trimEnd()} `;
  const near = /(?:[\p{L}'-]+\s+){1,3}$/u.exec(left)?.[0] ?? "";
  const names = actorsBefore(facts, verb);
  const last = names.at(-1);
  const role = ROLE.exec(facts.text.slice(0, verb))?.[1] ?? "";
  if (!last) return `${role} ${IN_PLACE.exec(left)?.[1] ?? ""} ${near}`;
  const pair = names.at(-2);
  const joined =
    pair && /^\s+and\s+(?:[\p{L}.]+\s+)*$/u.test(facts.text.slice(pair.end, last.start)) ? pair.text : "";
  return `${joined} ${role} ${last.text} ${verb - last.end < 25 ? "" : near.replace(/\p{Lu}[\p{L}'-]*/gu, "")}`;
}

/** ", the sources added." */
const TOLD_BY = /,"?\s(?:[\p{L}.'-]+\s){1,5}(?:said|says|added|told\b[^,]*)\.?$/u;

/** "…, his spokesman has confirmed": another speaks for the one that is gone on about. */
const BY_HIS_OWN =
  /\b(?:his|her|its|their) (?:\p{Ll}+ )?(?:spokes\p{L}+|office|ministry|department|aides?|advis[eo]rs?|deput(?:y|ies)|staff)\s(?:\p{L}+\s){0,3}?(?:said|says|told|added|confirmed|announced|stated|reported|wrote)\b/giu;

/** Who speaks for a country without naming it. */
const OFFICIAL =
  /\b(?:[Tt]he (?:[Ff]oreign |[Dd]efen[cs]e )?(?:[Mm]inistry|[Dd]epartment|[Mm]ission|[Ss]ecretary|[Mm]inister)|[Ss]pokes\p{L}+|[Oo]fficials?)\b.{0,60}\b(?:said|says|added|told|stressed|insist\w*|demand\w*|repeat\w*)\b/u;

const TOLD =
  /\b(?:told|tells|telling|asked|asks|asking|urged|urges|urging|assured|informed|pressed|warned|reminded|briefed|called on|calls on)\s+((?:(?!that\b|to\b|about\b|of\b)[\p{L}.'[\]-]+\s*){1,6})/giu;

/** Whether somebody is told or asked something in a sentence: "Kerry told [Lavrov] that …". */
export function isTold(
  wanted: readonly string[],
  { text }: Pick<SentenceFacts, "text">,
  spellings: Spellings,
): boolean {
  return [...text.matchAll(TOLD)].some(([, whom = ""]) =>
    termsOf(whom, spellings).some(({ term }) => wanted.includes(term)),
  );
}

/** How well a sentence gives the words of somebody: 1 by name, 0.6 by a pronoun after their sentence, 0 not at all. */
export function speaks(
  wanted: readonly string[],
  facts: SentenceFacts,
  before: readonly SentenceFacts[],
  spellings: Spellings,
): number {
  const own = speakersIn(facts, spellings);
  if (wanted.some((term) => own.terms.has(term))) return 1;
  // "He pressed Holm": whoever "he" is, it is not Holm.
  if (isTold(wanted, facts, spellings)) return 0;
  if (
    facts.text.replace(TOLD_BY, "").replace(BY_HIS_OWN, "").search(VERB) >= 0 &&
    wanted.some((term) => facts.echoes.has(term))
  )
    return 0.9;
  const isCountry = wanted.some((term) => spellings.alike(term).length > 0);
  if (isCountry && OFFICIAL.test(facts.text) && !wanted.some((term) => facts.counts.has(term))) return 0.4;
  if (!own.pronoun) return goesOnTelling(wanted, facts, before, spellings) ? 0.5 : 0;
  const names = [...before]
    .reverse()
    .slice(0, 2)
    .map((one) => speakersIn(one, spellings).terms);
  return names.some((terms) => wanted.some((term) => terms.has(term))) ? 0.6 : 0;
}

/** What one thinks rather than what happened. */
const THOUGHT = /\b(?:should|must|cannot|can|would|ought to|needs? to|will|has to|have to)\b/i;

/** "Berg regretted the fire. No town should be left …": goes on with the words of the one before, and nobody else speaks. */
function goesOnTelling(
  wanted: readonly string[],
  facts: SentenceFacts,
  before: readonly SentenceFacts[],
  spellings: Spellings,
): boolean {
  const last = before.at(-1);
  if (last === undefined || facts.isQuestion || !THOUGHT.test(facts.text)) return false;
  if (facts.text.search(VERB) >= 0 || facts.people.length > 0) return false;
  const teller = speakersIn(last, spellings);
  return (
    teller.said && wanted.some((term) => teller.terms.has(term) || (teller.pronoun && last.echoes.has(term)))
  );
}
