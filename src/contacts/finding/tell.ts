import type { ContactKind } from "../contact.ts";
import type { Register } from "../principals.ts";
import { distinctParties } from "../reading/parties.ts";
import { clauseWords, type Party, type Reading, wordsOf } from "../reading/unit.ts";
import { CHANNELS, HABIT, SO_OFTEN } from "../rules/channels.ts";
import { NOT_TOLD } from "../rules/denials.ts";
import { countryOfTown } from "../rules/towns-of-countries.ts";
import type { Candidate, Found } from "./candidate.ts";
import { isBrought } from "./noun-frames.ts";
import { pairOf } from "./pair-of.ts";
import { participantsOf } from "./participants.ts";
import { stateNamed } from "./states.ts";
import { statusOf } from "./status.ts";
import type { TriggerHit } from "./triggers.ts";

/** "go on", "come to terms", "said" to nobody: verbs that speak of a contact only with a place or somebody behind them. */
export function leadsSomewhere(reading: Reading, hit: TriggerHit): boolean {
  if (hit.trigger.kind === "letter" && isBrought(hit, reading)) return false;
  if (
    /^(?:sa(?:id|ys|ying)) (?:" )?(?:no|yes) (?:" )?to(?: |$)/.test(wordsOf(reading, hit.from, hit.from + 5))
  )
    return false;
  if (
    /^(?:sa(?:id|ys|ying)|told|tells?|telling|informed|notified)$/.test(reading.units[hit.from]?.word ?? "")
  )
    return participantsOf(reading, hit).other.length > 0;
  if (hit.trigger.status === "proposed") return isInvitation(reading, hit);
  if (hit.trigger.kind !== "visit" || participantsOf(reading, hit).goal >= 0) return true;
  if (hit.trigger.status && participantsOf(reading, hit).other.length > 0) return true;
  return (
    hit.trigger.form === "noun" && /(?:^| )(?:the|this|the %)$/.test(wordsOf(reading, hit.from - 2, hit.from))
  );
}

/** "invited @ to the #", "invited @ for talks": to come and see, not to speak or to join something. */
function isInvitation(reading: Reading, { from, to }: TriggerHit): boolean {
  const behind = reading.units
    .slice(to, to + 8)
    .map(({ word }) => word)
    .join(" ");
  const passive = /\b(?:was|were|been|be|being)$/.test(reading.units[from - 1]?.word ?? "");
  return (
    !passive &&
    /^@ (?:to (?:an?|the) (?:[a-z-]+ ){0,3}(?:meeting|summit|talks|celebrations?|ceremony|parade|dinner|lunch)|to (?:the )?(?:#|[a-z]+$|[a-z]+ (?:in|on|for|[,.%])|meet|visit|come)|for (?:[a-z]+ )?(?:talks|a meeting|a visit|dinner|a summit))/.test(
      behind,
    )
  );
}

/** What a trigger tells, before dates and places are given to it. */
export type Told = Pick<
  Candidate,
  "found" | "kind" | "status" | "parties" | "weak" | "pastPlan" | "ifPlanned"
>;

/** What a trigger tells by itself; null where it tells of no occasion. */
export function tell(
  reading: Reading,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  register: Register,
): Told | null {
  const found = participantsOf(reading, hit);
  if (isHabit(found)) return null;
  const { status, ...plan } = statusOf(reading, hit, hits);
  if (status === "none" || isPassingBy(found) || isAskedToCome(found, status)) return null;
  const parties = partiesOf(found, register);
  return { found, kind: kindOf(found), status, parties, weak: found.trigger.weak ?? false, ...plan };
}

/** "was congratulated and asked to visit #": nobody asks for a visit of his own. */
function isAskedToCome({ trigger, reading, from }: Found, status: Told["status"]): boolean {
  return (
    trigger.kind === "visit" &&
    status === "requested" &&
    /(?:^| )asked to$/.test(wordsOf(reading, from - 2, from))
  );
}

const SPOKE_NOT = /^(?:said|told|tell|asked|informed|assured|pressed|urged|warned)/;
const SENT =
  /\b(?:sent|send|sends|sending|delivered|delivers|conveyed|dispatched|received|handed|passed|wrote|in an?|exchange of|exchanged)\b/;

/** "expressed his condolences" says nothing of how. */
const POSTED =
  /\b(?:sent|sends|send|sending|wrote|writes|telegrams?|letters?|cabled?|messages? of|in a message)\b/;

/** "offered to publish an exchange of messages": of an older one. */
const MADE_PUBLIC =
  /\b(?:publish|releas|disclos|declassif|leak)(?:e|ed|es|ing|y)?(?: (?:an?|the|all|his|her|their|some|private|secret|exchange|of|text|copies|transcripts?))*$/;

/** What is said not to have been said, a message that nobody sent. */
function isPassingBy({ reading, clause, from, to, trigger }: Found): boolean {
  const word = reading.units[from]?.word ?? "";
  const before = clauseWords(reading, clause, 0, from);
  if (SPOKE_NOT.test(word) && NOT_TOLD.test(before)) return true;
  const noun = trigger.kind === "letter" ? (reading.units[to - 1]?.word ?? "") : "";
  if (noun !== "" && MADE_PUBLIC.test(before)) return true;
  if (/^messages?$/.test(noun)) return !SENT.test(before);
  if (noun === "condolences") return !POSTED.test(reading.line);
  return false;
}

function partiesOf(found: Found, register: Register): readonly Party[] {
  if (found.trigger.kind !== "visit") return pairOf(found);
  const unit = found.goal >= 0 ? found.reading.units[found.goal] : undefined;
  const goal = unit?.parties[0] ?? stateFrom(found, register);
  const visitors = found.actor.filter(
    ({ kind, country, principal }) => kind === "person" && (country !== null || principal !== null),
  );
  const pair = found.trigger.weak && found.other.length === 0 ? [] : pairOf(found);
  if (pair.length > 0) return pair;
  if (!goal || goal.kind === "person" || visitors.length === 0 || areApart(visitors, found)) return [];
  return visitors.some(({ country }) => country === goal.country) ? [] : distinctParties([...visitors, goal]);
}

/** "the United Arab Emirates": the state named by the goal and as many words behind it as belong to its name. */
function stateFrom({ reading: { units, text }, goal }: Found, register: Register): Party | undefined {
  const first = units[goal];
  for (let last = goal + 3; first && last >= goal; last -= 1) {
    const end = units[last]?.end;
    const state = end === undefined ? undefined : stateNamed(text.slice(first.start, end), register);
    if (state) return state;
  }
  const town = first ? countryOfTown(text.slice(first.start, first.end), register) : null;
  return town ? stateNamed(town.name, register) : undefined;
}

/** "@ and @ will both be in #": each goes there for himself. */
function areApart(visitors: readonly Party[], { reading, clause, from, to, trigger }: Found): boolean {
  const countries = new Set(visitors.map(({ country }) => country));
  return (
    trigger.weak === true &&
    countries.size > 1 &&
    !/\b(?:together|jointly|joint|side by side)\b/.test(clauseWords(reading, clause, from - 6, to + 10))
  );
}

/** "Every few weeks we read that @ and @ have spoken". */
const EVERY_TIME =
  /^(?:every|each) (?:(?:few|other|couple of|two|three|single) )?(?:days?|weeks?|months?|years?|summer|winter|spring|autumn|fall|time)(?: |$)/;

/** "It would have been the first time in years that @ and @ talked": of what did not come about, or is still to come. */
const WOULD_HAVE_BEEN =
  /^(?:it|that|this) (?:would|could|might|may) (?:have been|be|have marked|mark) (?:only |also )?(?:the|their) (?:first|second|third|fourth|fifth|sixth|[a-z]+th) (?:such )?(?:time|occasion) /;

/** "They talk on the phone several times a week": a habit, however it is put. */
const SO_MANY_TIMES =
  /\b(?:times|once|twice) (?:a|an|per|each|every) (?:day|week|month|year)\b|\bevery (?:day|week|month|year)\b/;

function isHabit(found: Found): boolean {
  const { reading, clause, from, to, trigger } = found;
  const now = /^(?:see|face) each other$/.test(wordsOf(reading, from, to));
  if (
    now &&
    !/(?:^| )(?:to|will|'ll|would)(?: (?:not|n't|never|now|soon))?$/.test(wordsOf(reading, from - 2, from))
  )
    return true;
  if (EVERY_TIME.test(reading.line) || (trigger.form === "verb" && WOULD_HAVE_BEEN.test(reading.line)))
    return true;
  if (trigger.form === "verb" && SO_OFTEN.test(wordsOf(reading, from - 8, to + 12))) return true;
  const reach = trigger.form === "verb" ? 10 : 0;
  if (SO_MANY_TIMES.test(clauseWords(reading, clause, from, to + 10))) return true;
  return HABIT.test(clauseWords(reading, clause, from - 3, to + reach));
}

/** "not by telephone but in person", "in person rather than by video". */
const NOT_THAT_WAY =
  /\b(?:not|never|rather than|instead of|and not) (?:just |merely |only )?(?:by|over|on|via) (?:the )?[^ ]+|\b(?:not|rather than|instead of) (?:in person|face[- ]to[- ]face)/g;

/** "progress in the talks", "his part in the negotiations": what is spoken of, and not where. */
const OF_OTHER_TALKS =
  /\b(?:progress|headway|roles?|part|place|breakthrough|deadlock|impasse|stalemate|participation|involvement|movement|steps?|stage|phase|positions?|setbacks?|difficulties|developments?|interests?|stakes?|delays?) (?:made |reached )?(?:in|at|during) (?:the|those|these)(?: [^ @#%]+){0,3}? (?:talks|meeting|summit|negotiations)\b/g;

/** "discussed the possibility of a face-to-face meeting": what may come of it, and not how they spoke. */
const OF_WHAT_MAY_BE =
  /\b(?:possibility|possibilities|prospects?|ideas?|proposals?|plans?|dates?|need|time|timing|venue|arrangements?|preparations?|chances?|question|agenda|schedule) (?:of|for|on) (?:(?!and |but )[^ @#%]+ ){0,4}?(?:meetings?|talks|summit|visit|encounter|conversation|call)\b/g;

/** "told @ when they met". */
const WHEN_MET =
  /^@ (?:[^ ]+ ){0,4}?(?:when|as|after|once) (?:they|he|she|the two|both|the pair|@) (?:had )?(?:last |first |briefly )?met\b/;

/** "met by video link": nobody travelled. */
function isByVideo({ reading, clause, to, trigger }: Found): boolean {
  if (
    trigger.form === "noun" &&
    !/^(?:with @ |between @ |of @ |on % |% )*(?:by|via|over|through) /.test(wordsOf(reading, to, to + 8))
  )
    return false;
  return /(?:^| )(?:(?:by|via|over|through|on|in) (?:an? |the )?(?:secure )?(?:video|videoconference|video-conference|zoom|teams|skype|webex)|online|virtually)(?: |$)/.test(
    clauseWords(reading, clause, to, to + 14)
      .replace(NOT_THAT_WAY, "")
      .replace(/(?:^| )(?:after|before|following|ahead of|prior to) .*$/, ""),
  );
}

/** "delivered a stern message to @ at the dialogue in #": said, and not sent. */
function isSpokenMessage({ reading, clause, from, to }: Found): boolean {
  return (
    /^messages?$/.test(reading.units[to - 1]?.word ?? "") &&
    /(?:^| )(?:delivered|delivers|gave|had|brought|carried)(?: [^ @#%]+){1,3}$/.test(
      clauseWords(reading, clause, 0, from),
    ) &&
    /(?:^| )(?:at|during|in) (?:the|an?|their|this|that|his|her) (?:[^ @%,]+ ){0,6}?(?:dialogue|talks|meeting|summit|consultations)(?: |$)/.test(
      clauseWords(reading, clause, to, reading.units.length),
    )
  );
}

const ON_THE_LINE = /(?:^| )on the (?:(?:tele)?phone|line)(?: |$)/;

/** The kind that the trigger names, made more precise by a channel in its clause. */
function kindOf(found: Found): ContactKind {
  const { kind } = found.trigger;
  const { trigger } = found;
  const head = found.reading.units[found.to - 1]?.word ?? "";
  const open =
    kind === "consultation" || /^(?:talks|negotiations|discussions|consultations|dialogue)$/.test(head);
  if (kind === "meeting" && isByVideo(found)) return "video call";
  if (
    trigger.words.startsWith("(?:spent") &&
    ON_THE_LINE.test(wordsOf(found.reading, found.to, found.to + 14))
  )
    return "telephone call";
  if (kind === "letter" && isSpokenMessage(found)) return "meeting";
  if (!open) return kind;
  if (WHEN_MET.test(wordsOf(found.reading, found.to, found.to + 10))) return "meeting";
  const words = /^conversation/.test(head)
    ? found.reading.line
    : clauseWords(found.reading, found.clause, 0, found.reading.units.length);
  const beside = found.trigger.form === "noun" && !/^conversation/.test(head);
  const said = words.replace(NOT_THAT_WAY, "").replace(OF_OTHER_TALKS, "").replace(OF_WHAT_MAY_BE, "");
  const channel = CHANNELS.find(([pattern, , named]) => !(beside && named) && pattern.test(said))?.[1];
  return channel ?? kind;
}
