import type { ContactStatus } from "../contact.ts";
import { type Reading, wordsOf } from "../reading/unit.ts";
import type { TriggerHit } from "./triggers.ts";

/** "was moved to % and then called off", "moved it and later cancelled it": what is told last of it. */
const THEN_OFF =
  /(?:^| )(?:and|but|,|before)(?: (?:was|were|has been|have been|being|it|they))?(?: (?:then|later|finally|eventually|subsequently|ultimately|soon|now|in the end|at the last (?:minute|moment)))*(?: (?:was|were|been|being))?(?: (?:altogether|entirely|completely))? (?:called (?:it |them )?off|cancell?ed|scrapped|shelved|abandoned)(?: (?:it|them)| altogether| entirely| completely| %| by | at | ?[.,;]| ?$)/;
/** "but # called it off at the last moment", "until @ pulled out": who undid it is named. */
const SOMEBODY_OFF =
  /(?:^| )(?:and|but|until|only for)(?: (?:the|an?))?(?: (?:@|#|[a-z]+)){1,3}(?: (?:then|later|abruptly|had|has|suddenly|to|%))* (?:(?:called|call) (?:it|them|the (?:meeting|talks|visit|call)) off|(?:cancell?ed|cancel|scrapped|scrap) (?:it|them|the (?:meeting|talks|visit|call))|(?:pulled|backed|dropped) out|withdrew)(?: at | on | %| because | over | after | citing | ?[.,;]| ?$)/;
/** "asked for it, but @ refused", "but the # turned him down": the answer, told with a subject of its own. */
const TURNED_DOWN =
  /(?:^| )(?:but|only for|and)(?: (?:the|that|this|his|her|@|#|'s|[a-z]+ (?:leader|president|minister|side|foreign minister|government)|side|request|offer|proposal|invitation|it|he|she|they|was|were|has been|had been)){1,8} (?:refused|declined|rejected|turned (?:@|#|it|them|the (?:offer|request|proposal|idea)|(?:@ 's )?(?:offer|request))? ?down|rebuffed|said no|would not hear of it|(?:did|has|had|does|would) (?:not|n't) (?:accept(?:ed)?|agree[d]?)(?: to)?|(?:agreed to|accepted|took up) (?:none|neither)(?: of)?)(?: (?:it|any|this|that|the (?:offers|requests|proposals|meetings)|them|@|#|them|the (?:offer|request|proposal|idea|invitation)|down)| %| by | ?[.,;]| ?$)/;
/** "a call from @ that he had not taken". */
const NOT_TAKEN =
  /^(?: ?(?:call|from|by|of|to|%|@|#|'s|,|on|on %)){0,8} (?:that |which )(?:@|#|he|she|the [a-z]+) (?:(?:has|had|did|could) (?:not|n't)|never) (?:taken?|answer(?:ed)?|return(?:ed)?|pick(?:ed)? up|accept(?:ed)?)(?: |$)/;
/** "will not hold his talks with @, which had been planned for %": there was a plan. */
const WAS_DUE =
  /^(?:(?!(?:who|said|says|told|but|and|because|after|as|over)(?: |$))[^ ]+ ){0,8}(?:which|that) (?:was|were|had been|has been|is) (?:(?:originally|earlier|first) )?(?:due|scheduled|planned|set|supposed|expected|arranged|fixed|to (?:have )?(?:take|taken|be|been))(?: |$)/;
/** "the summit with @ planned for # next month". */
const SET_FOR =
  /^(?:with (?:the |his |her )?@ |between @ |in [^ @#%,]+ |% )*(?:that had been |which had been )?(?:planned|scheduled|set|due|arranged|slated|pencilled in) (?:for|in|on|to)(?: |$)/;
/** "agreed to push their meeting back", "moved the talks to %". */
const PUSHES =
  /(?:^| )(?:push(?:e[ds]|ing)?|put(?:ting)?|set(?:ting)?|mov(?:e[ds]?|ing)|shift(?:s|ed|ing)?)(?: (?:an?|the|his|her|their|this|that|@|'s|%|planned|first|next|scheduled|telephone|phone))*$/;
const BACK =
  /^(?: (?:with|between|and|in|of|for) (?:@|#|[a-z]+)| on %| %)* (?:back(?: (?:by|to|until|from|a|an|one|two|three|several|%))|back$|(?:from % )?to (?:%|(?:early|late|mid-|next|the following|another|a later))|until )/;
/** "called the meeting off", "put the talks with @ off". */
const PARTED =
  /(?:^| )(call(?:s|ed|ing)?|put(?:s|ting)?)(?: (?:an?|the|his|her|their|this|that|its|all|@|'s|%|planned|scheduled|telephone|phone))+$/;
const OFF =
  /^(?: (?:with|between|and|in|of|for) (?:@|#|[a-z]+)| on %| %)* off(?! (?:the|to|limits|guard)(?: |$))(?: |$)/;
/** "the long-delayed meeting was held": an adjective says what became of it before. */
const ADJECTIVE = /(?:delayed|postponed|deferred|rescheduled|adjourned)(?: [^ @#%]+){0,2}$/;
const CAME_ABOUT =
  /(?:^| )(?:(?:was|were|has been|have been|had been|is being|are being) (?:finally |at last |eventually )?(?:held|opened)|took place|went ahead|began|started|opened|got under way|gets under way)(?: |$)/;
const WILL_BE = /(?:^| )(?:will|is to|are to|is due|are due|is set|is now)(?: |$)/;

/** "@, who had been due in # on %, is flying to # instead". */
const GOES_ELSEWHERE =
  /(?:^| )(?:had been|was to be|was to have been) (?:due|expected|awaited|scheduled)?(?: [^ ,]+){1,8} , (?:(?:is|was|will be) (?:now )?(?:flying|going|travell?ing|heading)|(?:goes|flies|went|flew|travell?ed|will (?:go|fly|travel))) to (?:[^ ,]+ ){1,4}instead(?: |$)/;

/**
 * What a sentence says last of an occasion, where its own clause told only the first half; null where it adds nothing.
 */
export function lastTurn(
  reading: Reading,
  hit: TriggerHit,
  status: ContactStatus,
  words: { readonly before: string; readonly after: string },
): ContactStatus | null {
  const isOpen = /^(?:postponed|planned|proposed)$/.test(status);
  if (isOpen && isOffInTheEnd(reading, hit)) return "cancelled";
  if (/^(?:requested|proposed)$/.test(status)) {
    if (isLastOf(reading, hit, TURNED_DOWN)) return "refused";
    if (hit.trigger.kind === "telephone call" && IN_VAIN.test(reading.line) && NO_ANSWER.test(reading.line))
      return "not held";
  }
  if (status === "not held") {
    if (isCalledOff(reading, hit, words.before) || wasDue(reading, hit)) return "cancelled";
    return tripUndone(reading, hit);
  }
  if (status === "postponed") return afterAll(words.before, words.after);
  return parted(words.before, ` ${words.after}`);
}

/** Called off behind a "but", or given up for a journey to somewhere else. */
function isOffInTheEnd(reading: Reading, hit: TriggerHit): boolean {
  const elsewhere = hit.trigger.kind === "visit" && GOES_ELSEWHERE.test(reading.line);
  return elsewhere || isLastOf(reading, hit, THEN_OFF) || isLastOf(reading, hit, SOMEBODY_OFF);
}

/** What a verb says whose second half stands behind the occasion. */
function parted(before: string, after: string): ContactStatus | null {
  if (PUSHES.test(before) && BACK.test(after)) return "postponed";
  const verb = OFF.test(after) ? PARTED.exec(before)?.[1] : undefined;
  if (verb === undefined) return null;
  return verb.startsWith("put") ? "postponed" : "cancelled";
}

const TRIP_OFF =
  /(?:^| )(?:(?<off>called off|cancell?ed|scrapped|scratched|dropped)|postponed|put off|deferred) (?:[^ #%,]+ ){0,6}?(?:visit|trip|tour|journey)(?: |$)/;

/** "called off the visit of @, at which he was to have seen @": the visit, and what it was to bring. */
function tripUndone({ clauses, clauseOf, line, at }: Reading, { from }: TriggerHit): ContactStatus | null {
  const here = clauses[clauseOf[from] ?? 0];
  const match = here?.relative ? TRIP_OFF.exec(line.slice(0, at[from])) : null;
  return match && (match.groups?.off ? "cancelled" : "postponed");
}

/** "tried in vain to reach @", "tried for hours to reach @, who was unavailable"; not "tried in vain to end the war". */
const IN_VAIN =
  /(?:^| )(?:tried|trying|sought|attempted|attempts?|efforts?)(?: (?!to )[^ ]+){0,12}? to (?:reach|get|call|phone|telephone|ring|contact|speak|talk|arrange|have|hold|set up)(?: |$)/;
const NO_ANSWER =
  /(?:^| )(?:in vain|without success|to no avail|unsuccessfully|(?:but|only|who|@|he|she) (?:was|were|had been) (?:[a-z]+ly )?(?:unavailable|not available|unreachable|not reachable|out of reach|not to be reached)|but (?:could|did) (?:not|n't) (?:reach|get)|but (?:failed|got no answer))(?: |$)/;

const NO_PHONE =
  /(?:^| )(?:would|did|could|will) (?:not|n't) (?:come to the (?:tele)?phone|pick up(?: the (?:tele)?phone)?|answer the (?:tele)?phone|take (?:the|his|her|that|@ 's|@) call)(?: |$)/;

/** Whether it was only a call that nobody took. */
export function isNotTaken(reading: Reading, { to, trigger }: TriggerHit): boolean {
  if (trigger.form === "verb" && /^(?:telephone call|consultation)$/.test(trigger.kind) && !trigger.weak)
    return NO_PHONE.test(reading.line) && reading.units.filter(({ word }) => word === "%").length < 2;
  return trigger.form === "noun" && NOT_TAKEN.test(` ${wordsOf(reading, to, reading.units.length)}`);
}

/** "his meeting with @, which was to have taken place on %": there was one to call off. */
export function wasDue(reading: Reading, { to }: TriggerHit): boolean {
  return WAS_DUE.test(wordsOf(reading, to, reading.units.length).trim());
}

/** Whether the words right behind say for when or where it was planned. */
export function isSetFor(reading: Reading, { to, trigger }: TriggerHit): boolean {
  return trigger.form === "noun" && SET_FOR.test(wordsOf(reading, to, reading.units.length));
}

/** "there will be no meeting after all": there was to be one. */
function isCalledOff(reading: Reading, { to }: TriggerHit, before: string): boolean {
  const rest = wordsOf(reading, to, reading.units.length);
  return /^there (?:will|would|'ll) be no/.test(before.trim()) && / after all(?: |$)/.test(rest);
}

/** "the postponed meeting was held", "will be held": what came of it since. */
function afterAll(before: string, after: string): ContactStatus | null {
  if (!ADJECTIVE.test(before)) return null;
  if (CAME_ABOUT.test(after)) return "held";
  return WILL_BE.test(after) ? "planned" : null;
}

/** The words stand behind the trigger, and no other occasion is told between. */
function isLastOf(reading: Reading, hit: TriggerHit, pattern: RegExp): boolean {
  const rest = wordsOf(reading, hit.to, reading.units.length);
  const match = pattern.exec(rest);
  return (
    match !== null &&
    !/(?:^| )(?:visit|trip|call|meeting|talks|summit)s?(?: |$)/.test(rest.slice(0, match.index))
  );
}

const UNDOES =
  /(?:^| )(?:cancell?(?:s|ed|ing)|call(?:s|ed|ing) off|scrap(?:s|ped|ping)|abandon(?:s|ed|ing)|drop(?:s|ped|ping)|skip(?:s|ped|ping)|shelv(?:es|ed|ing)|postpon(?:es|ed|ing)|delay(?:s|ed|ing)|put off|cut short|pulled out of|withdrew from) ((?:[^ @#%,]+ )+?)(?:(?:in|at|on|of|for) (?:[^ @%,]+|#) |% )*(?:(?:in order |so as )?to|at|in|during)(?: [^ @,]+){0,3}$/;
const OCCASIONS =
  /\b(?:trips?|visits?|journeys?|tours?|flights?|plans?|meetings?|talks|calls?|conversations?|summit|appointments?|invitation|negotiations|consultations|discussions?|stopover|stop|intention|programme|program|schedule|round|session|departure|travel|arrival)\b/;

/** "cancelled a speech to meet @", "dropped his objection in talks with @": something else was called off. */
export function undoesOther(before: string): boolean {
  const match = UNDOES.exec(before);
  return match !== null && !OCCASIONS.test(match[0]);
}
