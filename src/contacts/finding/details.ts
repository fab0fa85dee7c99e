import type { Article } from "../../articles/article.ts";
import type { Field, Outcome } from "../contact.ts";
import type { Register } from "../principals.ts";
import { clauseWords, type Party, type Reading, unitAt, wordsOf } from "../reading/unit.ts";
import { INITIATIVE, INITIATIVE_OF_IT } from "../rules/initiative.ts";
import type { Found } from "./candidate.ts";
import { isAhead } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { stateNamed } from "./states.ts";

/** At whose initiative, where a sentence states it; a person or a country. */
export function initiatorOf(
  article: Article,
  draft: Draft,
  readings: readonly Reading[],
  next: Reading | undefined,
  register: Register,
): Field<string> | null {
  for (const reading of [...readings, ...(next ? [next] : [])]) {
    const patterns = readings.includes(reading) ? INITIATIVES : INITIATIVE_OF_IT;
    const party = statedInitiator(reading, draft, register, patterns);
    if (party) return { value: shownName(party, register), evidence: evidenceOf(article, reading.sentence) };
  }
  for (const { found, kind, status } of draft.candidates) {
    const asked = isAhead(status) && status !== "planned";
    const placed = kind === "telephone call" && !asked;
    const party = placed || found.trigger.status === "proposed" ? callerOf(found) : undefined;
    if (party)
      return { value: shownName(party, register), evidence: evidenceOf(article, found.reading.sentence) };
  }
  return null;
}

const INITIATIVES = [...INITIATIVE, ...INITIATIVE_OF_IT];

function statedInitiator(
  reading: Reading,
  draft: Draft,
  register: Register,
  patterns: readonly RegExp[],
): Party | null {
  for (const pattern of patterns)
    for (const match of reading.line.matchAll(pattern)) {
      const named = initiatorNamed(reading, match, draft, register);
      if (named && takesPart(named, draft) && isOf(match.groups?.what, draft)) return named;
    }
  return null;
}

function initiatorNamed(
  reading: Reading,
  match: RegExpExecArray,
  draft: Draft,
  register: Register,
): Party | undefined {
  const by = match.groups?.by ?? "";
  if (by === "former" || by === "latter") return oneOfTwo(by, reading, match.index, draft);
  const unit = reading.units[unitAt(reading, match.indices?.groups?.by?.[0] ?? match.index)];
  return unit && unit.parties.length === 1 ? unit.parties[0] : stateNamed(by, register);
}

/** "The former", "the latter": of the two who take part the one named first, or last, before it; nobody where more do. */
function oneOfTwo(by: "former" | "latter", reading: Reading, at: number, draft: Draft): Party | undefined {
  const named = reading.units
    .slice(0, unitAt(reading, at))
    .flatMap(({ parties }) => parties)
    .filter((party) => takesPart(party, draft));
  const two = [...new Map(named.map((party) => [party.key, party])).values()];
  return two.length === 2 ? two[by === "former" ? 0 : 1] : undefined;
}

/** "requested the meeting" says nothing of a call in the same sentence. */
function isOf(what: string | undefined, draft: Draft): boolean {
  const kind = draft.kind.value;
  if (/^(?:meetings?|summit|visit)$/.test(what ?? "")) return kind !== "telephone call" && kind !== "letter";
  if (/call/.test(what ?? ""))
    return kind === "telephone call" || kind === "video call" || kind === "consultation";
  return true;
}

/** One of the participants, or a country or institution of one. */
function takesPart(party: Party, draft: Pick<Draft, "parties">): boolean {
  return draft.parties.some(
    ({ key, country }) =>
      key === party.key || (party.kind !== "person" && country !== null && country === party.country),
  );
}

/** "@ telephoned @", "a call from @": who placed the call is told by the verb itself. */
function callerOf(found: Found): Party | undefined {
  if (found.trigger.initiates && found.actor.length === 1 && found.other.length > 0) return found.actor[0];
  const { reading, from, to } = found;
  const before = reading.units
    .slice(Math.max(0, from - 5), from)
    .map(({ word }) => word)
    .join(" ");
  if (/(?:^| )(?:gave|gives|given) @ an? (?:[^ ]+ )?$/.test(`${before} `)) return found.actor[0];
  const after = reading.units[to]?.word;
  if (found.trigger.kind === "telephone call" && FROM_TO.test(wordsOf(reading, to, to + 8)))
    return found.actor[0];
  if (after === "from" && /\b(?:received|took|got|takes|receives)\b/.test(before))
    return found.actor.length === 1 ? found.actor[0] : undefined;
  // "had a call on % from @": the day stands between.
  if (/\b(?:received|took|got|had)\b/.test(before) && FROM_THEN.test(wordsOf(reading, to, to + 9)))
    return reading.units.slice(to).find(({ word }) => word === "@")?.parties[0];
  const to5 = reading.units.slice(to, to + 5).findIndex(({ word }) => word === "to");
  if (PLACED.test(before) && to5 >= 0) return found.actor[0];
  return undefined;
}

/** "a call was put through from @ to @". */
const FROM_TO = /^(?:(?!@)[^ ]+ ){0,4}from @ (?:% )?(?:to|reached) /;

const FROM_THEN = /^(?:(?:on|in|late|early) )*% from (?:[^ @%,]+ ){0,3}@/;

const PLACED =
  /\b(?:made|placed|makes|places) (?:an?|the|another|his|her|@)(?: (?:first|second|third|fourth|fifth|latest|brief|\w+-\w+))?$/;

/** A person by full name, an institution by its country, a country by its name. */
function shownName(party: Party, register: Register): string {
  if (party.kind === "person" || !party.country) return party.name;
  return register.countryName(party.country) ?? party.name;
}

/** Who received the others, where a sentence says so. */
export function hostOf(article: Article, draft: Draft, register: Register): Field<string> | null {
  for (const { found } of draft.candidates) {
    const evidence = evidenceOf(article, found.reading.sentence);
    if (isHosting(found) && found.actor.length === 1 && found.actor[0])
      return { value: found.actor[0].name, evidence };
    const goal = found.goal >= 0 ? found.reading.units[found.goal]?.parties[0] : undefined;
    if (goal && found.trigger.kind === "visit" && draft.kind.value === "visit")
      return { value: shownName(goal, register), evidence };
  }
  return null;
}

/** "@ received @", "@ hosted a meeting with @". */
function isHosting({ reading, clause, from, trigger }: Found): boolean {
  return (
    trigger.hosts === true ||
    /\b(?:host|hosts|hosted|hosting)$/.test(
      clauseWords(reading, clause, 0, from).replace(
        /(?: (?:an?|the|trilateral|bilateral|working|first|new))+$/,
        "",
      ),
    )
  );
}

const NUMBER =
  "(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|half|thirty|forty|fifty|ninety|fifteen|twenty)";
const LENGTH = new RegExp(
  `\\b(?:(${NUMBER}(?:-and-a-half)?-(?:hour|minute|day)s?(?:-long)?|hours?-long)\\b|(?:last(?:ed|ing)?|for|over|took|went on)(?: for)? ((?:(?:about|around|nearly|almost|more than|some|at least|just over|just under|less than|well over|over) )?(?:${NUMBER}(?: and a half)? (?:hours?|minutes?)(?: and a half| and ${NUMBER} minutes?)?|half an hour|(?:an? )?hour and a half)))`,
  "i",
);

/** How long it took, as printed: "four-hour", "an hour and a half". */
export function durationOf(
  article: Article,
  draft: Draft,
  readings: readonly Reading[],
): Field<string> | null {
  for (const reading of readings) {
    const match = LENGTH.exec(reading.text);
    const printed = match?.[1] ?? match?.[2];
    if (!match || !printed) continue;
    const beside = draft.candidates.some(({ found }) => found.reading === reading);
    if (!beside && !/\b(?:talks|meeting|call|conversation|lasted)\b/.test(reading.line)) continue;
    const start = reading.sentence.start + match.index + match[0].indexOf(printed);
    return {
      value: article.text.slice(start, start + printed.length),
      evidence: evidenceOf(article, reading.sentence),
    };
  }
  return null;
}

const OUTCOME =
  /\b(?:(?:have |had |has )?agreed (?:to|that|on|in|upon)\b|reached (?:an? |the )?(?:\w+ )?(?:agreement|deal|accord|understanding|compromise)|made no (?:headway|progress)|made (?:some |little )?progress|failed to (?:agree|reach|bridge|narrow|make|find|resolve|produce)|(?:no|without (?:a|any)) (?:breakthrough|agreement|deal|progress)|remain(?:ed|s)? far apart|decided to\b|signed (?:an?|the)\b|pledged to (?:continue|work|keep)|ended (?:without|with|in)\b|(?:talks|negotiations) (?:collapsed|broke down)|will meet again|announced (?:an?|the|that they)\b|[^ ]+ (?:described|characteri[sz]ed) (?:it|them|this|(?:the|their|his|her) (?:[a-z-]+ )?(?:talks|meeting|call|conversation|discussions?|exchange)) (?:to [a-z]+ )?as (?:[a-z]+ )?(?:productive|constructive|useful|fruitful|substanti(?:ve|al)|difficult|tense|frank|good|positive|businesslike|disappointing)\b)/i;

/** What came of it: "agreed to …", from the sentences that speak of it. */
export function outcomeOf(
  article: Article,
  draft: Draft,
  readings: readonly Reading[],
  toldIn: (reading: Reading) => string | null,
): Outcome | null {
  for (const reading of readings) {
    const match = OUTCOME.exec(reading.text);
    if (!match || !subjectTakesPart(reading, match.index, draft)) continue;
    const start = reading.sentence.start + match.index;
    const end = reading.sentence.start + outcomeEnd(reading, match.index);
    const value = article.text
      .slice(start, end)
      .replace(/^(?:have|had|has) |[\s,.;:]+$/gi, "")
      .replace(/^([^"“]*[^"“\s,.])[,.]?["”]$/, "$1");
    return { value, evidence: evidenceOf(article, reading.sentence), told: toldIn(reading) };
  }
  return null;
}

function outcomeEnd(reading: Reading, from: number): number {
  for (const [i, unit] of reading.units.entries()) {
    if (unit.start <= from) continue;
    const opener = reading.clauses[reading.clauseOf[i] ?? 0]?.opener;
    if (reading.clauseOf[i] !== reading.clauseOf[i - 1] && /^(?:said|while|but|;|-|when)$/.test(opener ?? ""))
      return unit.start;
  }
  return reading.text.length;
}

/** The nearest party before the words is one of those who took part. */
function subjectTakesPart(reading: Reading, at: number, draft: Draft): boolean {
  const before = reading.units.filter(({ end, parties }) => end <= at && parties.length > 0).at(-1);
  // "a London magistrate had signed": somebody of there.
  const head = before && reading.units[reading.units.indexOf(before) + 1];
  if (
    before?.parties.every(({ kind }) => kind === "country") &&
    head?.pos === "NOUN" &&
    !SIDE.test(head.word)
  )
    return false;
  if (!before) return /\b(?:talks|meeting|call|conversation|they|sides)\b/.test(reading.line);
  return before.parties.some((party) => takesPart(party, draft));
}

/** "the Russian side agreed", "both countries agreed". */
const SIDE =
  /^(?:sides?|delegations?|ministers?|diplomats?|officials?|leaders?|presidents?|governments?|counterparts?|colleagues?|negotiators?|envoys?|countries|parties)$/;
