import { whoNamed } from "../../contacts/filters/filter-who.ts";
import { CITIES } from "../../contacts/rules/places.ts";
import { daysIn } from "../parse/days.ts";
import { peopleIn } from "../parse/people.ts";
import type { RecordScope } from "../scope.ts";
import type { Claim, ClaimedOf } from "./claim.ts";
import { minutesOf } from "./duration.ts";

const NOUN =
  "(?:phone call|telephone call|phone conversation|telephone conversation|calls?|meetings?|talks|conversations?|contacts?|visit|encounter|discussions?|trip|letter|consultations?|session)";
const THE = `(?:the|that|this|their|that last) (?:[^\\s,]+ ){0,5}?${NOUN}`;
/** What still tells which contact is meant: its day, or who took part. */
const OF =
  "(?: (?:of|between|with|from) (?!(?:the )?initiative)(?:(?!at |in |on |about |by |over |initiated|requested|held |last )[^\\s,]+ ?){1,5}| reported (?:on|in) [^,]+?(?= (?:at|in|by|about)\\b))?";
const ASKED_FOR =
  "(?:initiated?|request(?:ed)?|propos(?:e|ed)|suggest(?:ed)?|ask(?:ed)? for|s(?:ee|ough)k?t?|arranged?|set up|instigated?|call(?:ed)? for|want(?:ed)?)";
const INITIATIVE = "(?:initiative|request|invitation|suggestion|insistence|behest|idea|proposal)";

const rx = (source: string): RegExp => new RegExp(source, "iu");
const BE = "(?:was|were|is|are|wasn't|isn't|did|does|has|had|will|would)";
const SAID_OF = rx(
  `^${BE} (it|this|that(?= (?:at|in|on|by|about|held|requested|initiated))|${THE}${OF})(?: |$)(.+)$`,
);
const DID = rx(
  `^(?:did|has|had|was it) (.+?)(?: (?:that|who|which|really|actually))? ${ASKED_FOR} (${THE}.*|it|that|this)$`,
);
const INITIATOR_OF = rx(
  `^(?:was|is) (.+?) the (?:initiator|one (?:who|that) ${ASKED_FOR})(?: of)? (${THE}.*|it|that|this)$`,
);
const TOOK_PART = rx(
  `^(?:did|was|were|is|has) (?:an?y? )?(.+?) (?:take part in|taken part in|attend|attended|participate in|present at|at|part of|join|joined) (${THE}.*|it|that)$`,
);

/** Reads a yes-or-no question on one contact; null where it asks for anything that is no field of a contact. */
export function readClaims(words: string, scope: RecordScope): ClaimedOf | null {
  const text = words.replace(/[?!.\s]+$/, "");
  return initiated(text, scope) ?? tookPart(text, scope) ?? saidOf(text, scope);
}

function initiated(text: string, { record }: RecordScope): ClaimedOf | null {
  const [, who = "", contact = ""] = DID.exec(text) ?? INITIATOR_OF.exec(text) ?? [];
  if (contact === "" || whoNamed(bare(who), record.register) === null) return null;
  return { contact: named(contact), claims: [{ of: "initiator", who: bare(who) }] };
}

function tookPart(text: string, { record }: RecordScope): ClaimedOf | null {
  const [, who = "", contact = ""] = TOOK_PART.exec(text) ?? [];
  const people = contact === "" ? [] : peopleIn(who, record.register, record.briefing.principals);
  const [id] = people;
  if (id === undefined || people.length > 1 || who.split(" ").length > 3) return null;
  return { contact: named(contact), claims: [{ of: "person", id }] };
}

function saidOf(text: string, scope: RecordScope): ClaimedOf | null {
  const [, contact = "", rest = ""] = SAID_OF.exec(text) ?? [];
  if (contact === "") return null;
  const claims = claimsIn(rest, scope);
  return claims === null || claims.length === 0 ? null : { contact: named(contact), claims };
}

function named(contact: string): string | null {
  return /^(?:it|this|that)$/i.test(contact.trim()) ? null : contact.trim();
}

/** "the Russian side", "Washington itself": the name alone. */
function bare(who: string): string {
  return who
    .replace(/^(?:the|by) /i, "")
    .replace(/ (?:side|government|itself|himself|herself)$/i, "")
    .replace(/'s?$/, "")
    .trim()
    .toLowerCase();
}

type Reader = readonly [RegExp, (match: RegExpExecArray, scope: RecordScope) => Claim | null];
const WHO = "((?:the )?[\\p{L}.]+(?: [\\p{L}.-]+){0,3}?)";
const END = "(?= (?:in|on|at|about|by|over|for)\\b|$)";
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

const initiator: Reader[1] = (match, { record }) => {
  const who = bare(match[1] ?? "");
  return whoNamed(who, record.register) === null ? null : { of: "initiator", who };
};
const channel =
  (kind: Extract<Claim, { of: "channel" }>["channel"]): Reader[1] =>
  () => ({ of: "channel", channel: kind });

const READERS: readonly Reader[] = [
  [rx(`^(?:at|on|upon) (?:the )?${INITIATIVE} of ${WHO}${END}`), initiator],
  [rx(`^(?:at |on )?${WHO}(?:'s?)? ${INITIATIVE}${END}`), initiator],
  [rx(`^(?:${ASKED_FOR}|organi[sz]ed|made|placed|started) by ${WHO}${END}`), initiator],
  [
    rx("^(?:by|over the|on the|via) (?:tele)?phone\\b|^an? (?:tele)?phone (?:call|conversation)\\b"),
    channel("telephone call"),
  ],
  [rx("^by video\\b|^an? video call\\b"), channel("video call")],
  [rx("^(?:in person|face[- ]to[- ]face)\\b|^an? (?:face-to-face )?meeting\\b"), channel("meeting")],
  [rx("^(?:by|in an?) letter\\b"), channel("letter")],
  [rx(`^(?:last(?:ed)?|for) (?:for )?([\\p{L}\\d.-]+ (?:minute|hour|day)s?)${END}`), length],
  [rx(`^([\\p{L}\\d.-]+ (?:minute|hour|day)s?) long${END}`), length],
  [
    rx(`^on (?:an? )?(${WEEKDAYS.join("|")})${END}`),
    ([, day = ""]) => ({ of: "weekday", weekday: WEEKDAYS.indexOf(day.toLowerCase()) }),
  ],
  [rx(`^(?:on|in) ((?:the )?[\\p{L}\\d ,]*?\\d[\\p{L}\\d ,]*?|\\p{L}+)${END}`), day],
  [rx(`^(?:in|at) ([\\p{L}.-]+(?: [\\p{L}.-]+){0,2}?)${END}`), place],
  [rx("^(?:about|on|over|devoted to|focused on) (.+?)(?= (?:at|in|by)\\b|$)"), topic],
];

function length([, words = ""]: RegExpExecArray): Claim | null {
  const minutes = minutesOf(words);
  return minutes === null ? null : { of: "duration", minutes };
}

/** Days, months or years and nothing else. */
function day([, words = ""]: RegExpExecArray): Claim | null {
  const days = daysIn(`on ${words}`);
  const isOnly =
    /^(?:the |of |,|\d+(?!\d)(?:st|nd|rd|th)?|\s|may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?!\p{L}))+$/iu.test(
      words,
    );
  return days.length === 1 && isOnly ? { of: "day", days } : null;
}

/** A city that is known as one: of the register, of the list of places where diplomats meet, or of a contact. */
function place([, words = ""]: RegExpExecArray, { record }: RecordScope): Claim | null {
  const wanted = words.toLowerCase().replace(/^the (?!hague)/, "");
  const capitals = record.register.principals.flatMap(({ capital, kind, name }) => [
    capital ?? "",
    kind === "country" ? name : "",
  ]);
  const own = [...record.contacts, ...record.others].flatMap(
    ({ place: one }) => one?.value.split(", ") ?? [],
  );
  const found = [...own, ...capitals, ...CITIES].find((one) => one.toLowerCase() === wanted);
  return found === undefined ? null : { of: "place", place: found };
}

function topic([, words = ""]: RegExpExecArray, { record }: RecordScope): Claim | null {
  const wanted = words.replace(/^the /i, "");
  const mention = record.vocabulary.find(wanted)[0];
  if (mention?.start !== 0 || mention.end !== wanted.length) return null;
  return {
    of: "topic",
    topics: record.vocabulary.within(mention.topic),
    words: record.vocabulary.byId(mention.topic)?.prefLabel ?? wanted,
  };
}

const FILLER =
  /^(?:(?:really|actually|take place|took place|taken place|happen|occur|been|be|held|hold|conducted|arranged(?= (?:at|in|on))|made(?= (?:at|in|on)))(?: |$))+/i;

/** The claims that words make, all of them; null where any of it is none. */
function claimsIn(words: string, scope: RecordScope): Claim[] | null {
  let rest = words.trim();
  const claims: Claim[] = [];
  while (rest !== "") {
    rest = rest
      .replace(FILLER, "")
      .replace(/^(?:,|and)\s+/i, "")
      .trim();
    if (rest === "") break;
    const read = firstOf(rest, scope);
    if (read === null) return null;
    claims.push(read.claim);
    rest = rest.slice(read.length).trim();
  }
  return claims;
}

function firstOf(rest: string, scope: RecordScope): { claim: Claim; length: number } | null {
  for (const [pattern, claimOf] of READERS) {
    const match = pattern.exec(rest);
    const claim = match && claimOf(match, scope);
    if (match && claim) return { claim, length: match[0].length };
  }
  return null;
}
