import type { ContactStatus } from "../contact.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { PAST_PLAN } from "../rules/denials.ts";
import { BACKSHIFT, STATUS_RULES } from "../rules/status.ts";
import type { StatusRule } from "../rules/status-form.ts";
import { withoutAsides } from "./asides.ts";
import { contrastOf } from "./contrasts.ts";
import { type Around, deniedStatus, HELD_SINCE, wishedFor } from "./denied.ts";
import { isHopedFor } from "./hoped-for.ts";
import { isOnTheWay, staysAway } from "./journeys.ts";
import { isConditional, isUnknown } from "./open-clauses.ts";
import { hasMet, hasTalked, isOver } from "./over.ts";
import { participantsOf } from "./participants.ts";
import { relativeOf } from "./relative-words.ts";
import type { TriggerHit } from "./triggers.ts";
import { isNotTaken, isSetFor, lastTurn, undoesOther, wasDue } from "./turns.ts";
import { isWishRefused } from "./wishes.ts";

export interface StatusFound {
  readonly status: ContactStatus | "none";
  readonly pastPlan: boolean;
  /** It says something only of a contact that was planned. */
  readonly ifPlanned: boolean;
}

/** "Initially set for June, the trip was pushed back two weeks": it is planned still, on another day. */
const MOVED =
  /\b(?:initially|originally|first|previously) (?:planned|scheduled|set|slated|due|expected|to have|for|intended)\b/;
/** With the day that it was first to be on: that one was postponed. */
const MOVED_FROM = new RegExp(`${MOVED.source}(?: (?:for|on|in))? %`);
const AS_PLANNED = /\bas (?:previously |originally |had been )?(?:planned|scheduled|expected)\b/;
const OPEN = { pastPlan: false, ifPlanned: false };

/** What became of the contact that a trigger speaks of, by the words around it in its clause. */
export function statusOf(reading: Reading, hit: TriggerHit, triggers: readonly TriggerHit[]): StatusFound {
  const clause = reading.clauseOf[hit.from] ?? 0;
  const before = wordsBefore(reading, hit, clause, triggers);
  const after = [
    [plainWords(reading, clause, hit.to, reading.units.length), contrastOf(reading, clause)].join(" ").trim(),
    hit.trigger.form === "noun" ? relativeOf(reading, hit) : "",
  ];
  const reported = reading.clauses[clause]?.reported ?? false;
  const clear = clearStatus(reading, hit, clause, { before, after, reported });
  if (clear) return { ...OPEN, status: clear };
  // "but have not agreed to meet again": they have met.
  if (/(?:not|n't) agreed? to$/.test(before) && / again$/.test(wordsOf(reading, hit.from, hit.to)))
    return { ...OPEN, status: "none" };
  const other = undoesOther(before);
  const rule = STATUS_RULES.find(
    ({ status, side, pattern }) =>
      !(other && side === "before" && /^(?:cancelled|postponed)$/.test(status)) &&
      !(status === "planned" && (side === "after" ? hasTalked(reading, hit) : hasMet(reading, hit))) &&
      (side === "before" ? pattern.test(before) : after.some((words) => pattern.test(` ${words}`))),
  );
  const turn = turnOf(reading, hit, rule, { before, after });
  if (turn) return { ...OPEN, status: turn };
  if (rule && isHeldAll(rule, reading, hit, before)) return { ...OPEN, status: "held" };
  if (rule) return byRule(rule, reading, hit, [before, ...after].join(" "));
  if (BACKSHIFT.test(before))
    return {
      ...OPEN,
      status: isSaidToCome(reading, clause) && !isOpen(reading, clause) ? "planned" : "none",
    };
  return { ...OPEN, status: hit.trigger.status ?? "held" };
}

/** "agreed, when they spoke on %, to meet on %": what they agreed on, after what stands between commas. */
function isAgreedFor(reading: Reading, { from, trigger }: TriggerHit): boolean {
  return (
    trigger.form === "verb" &&
    wordsOf(reading, from - 2, from) === ", to" &&
    /(?:^| )(?:agreed|decided|arranged|promised|pledged|undertook) ,(?: |$)/.test(wordsOf(reading, 0, from))
  );
}

/** "would meet" in what somebody said, or in what a journey was to bring. */
function isSaidToCome(reading: Reading, clause: number): boolean {
  const { clauses } = reading;
  const said = clauses[clause]?.reported || (clause === 0 && clauses.some(({ opener }) => opener === "said"));
  return said || isOnTheWay(reading, clause);
}

/** What the rest of the sentence makes of what a rule, or none, says. */
function turnOf(
  reading: Reading,
  hit: TriggerHit,
  rule: StatusRule | undefined,
  { before, after }: Omit<Around, "reported">,
): ContactStatus | null {
  if (!rule && isAgreedFor(reading, hit)) return "planned";
  const status = rule ? rule.status : (hit.trigger.status ?? "held");
  return status === "none" ? null : lastTurn(reading, hit, status, { before, after: after.join(" ") });
}

/** Whatever the rule says: it came next in the past tense, or what was offered was something else. */
function isHeldAll(rule: StatusRule, reading: Reading, hit: TriggerHit, before: string): boolean {
  const over = rule.status === "planned" && isOver(reading, hit, reading.clauseOf[hit.from] ?? 0);
  return over || isOfferedThere(rule, hit, before);
}

/** "offered @ his condolences by telephone": what was offered on the line is no call; "offered to explain it by phone" is. */
function isOfferedThere({ status }: StatusRule, { trigger }: TriggerHit, before: string): boolean {
  if (!trigger.channel || !/^(?:proposed|requested)$/.test(status)) return false;
  return !/ to [a-z]+ (?:[^ ]+ ){0,4}?$/.test(`${before} `);
}

/** What stands above the rules: denials of the whole, wishes without a tense, relative clauses that say that it was held. */
function clearStatus(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  { before, after, reported }: Around,
): ContactStatus | null {
  const denied = deniedStatus(reading, hit, clause, { before, after, reported });
  if (denied) return denied;
  if (isNotTaken(reading, hit)) return "not held";
  if (isWishRefused(reading, hit, before)) return "refused";
  if (staysAway(reading, hit, before)) return "cancelled";
  if (isHopedFor(reading, hit, before) && !isOpen(reading, clause)) return "planned";
  const wished = reported ? wishedFor(reading, hit, clause) : null;
  if (wished) return wished;
  if (
    /call$/.test(hit.trigger.kind) &&
    hit.trigger.form === "noun" &&
    IN_A_CALL.test(before) &&
    !STILL_WANTED.test(before)
  )
    return "held";
  const written = hit.trigger.kind === "letter" && IN_WRITING.test(before);
  return written || after.some((words) => HELD_SINCE.test(words)) ? "held" : null;
}

/** "suggested it in a letter": the letter itself was sent. */
const IN_WRITING =
  /(?:suggest|propos|offer|invit|ask|urg|call|request|demand)[^ ]*(?: [^ ]+)*? (?:in|by) (?:an?|his|her|the)(?: [^ ]+){0,2}$/;

/** "proposed to @, in a call on %, that …": the call itself was held. */
const IN_A_CALL =
  /(?:^| )(?:propos|suggest|offer|invit|ask|urg|request|demand)[^ ]*(?: [^ ]+){0,12}? (?:,|on %) (?:in|during) (?:an?|their|the|his|her)(?: [^ ]+){0,2}$/;
const STILL_WANTED = /(?:^| )(?:will|would|to (?!@|#)[^ ]+|wants|wanted|not|n't|wish|hopes|by|for)(?: |$)/;

function isOpen(reading: Reading, clause: number): boolean {
  return isConditional(reading, clause) || isUnknown(reading, clause);
}

/** What a rule says, seen in its sentence: conditions, days that were moved, plans told in the past. */
function byRule(rule: StatusRule, reading: Reading, hit: TriggerHit, words: string): StatusFound {
  const clause = reading.clauseOf[hit.from] ?? 0;
  if (/^(?:planned|proposed)$/.test(rule.status) && isOpen(reading, clause))
    return { ...OPEN, status: "none" };
  if (rule.status === "postponed" && MOVED.test(reading.line) && !MOVED_FROM.test(reading.line))
    return { ...OPEN, status: "planned" };
  const reported = reading.clauses[clause]?.reported ?? false;
  const told = rule.status === "planned" && !reported && PAST_PLAN.test(words);
  return {
    status: rule.status,
    pastPlan: told || rule.past === true,
    ifPlanned:
      rule.ifPlanned === true &&
      !AS_PLANNED.test(reading.line) &&
      !wasDue(reading, hit) &&
      !isSetFor(reading, hit),
  };
}

/** The clause up to the trigger; a bare infinitive or shared-subject clause takes in what governs it. */
function wordsBefore(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  triggers: readonly TriggerHit[],
): string {
  const all = plainWords(reading, clause, lastTriggerEnd(reading, hit, clause, triggers), hit.from);
  // "is to put into practice what @ and @ agreed on in their call": what governs the rest says nothing of it.
  const plain = all.replace(/^.* what (?=(?:presidents |ministers |the )?@ )/, "");
  const own = hit.trigger.form === "noun" ? plain.replace(TO_HAVE, "$1 to hold") : plain;
  const here = reading.clauses[clause];
  if (here?.opener !== "and-verb" || here.parent === null) return own;
  const first = reading.clauseOf.indexOf(clause);
  const auxiliary =
    /^(?:and )?(?:to )?(?:\w+ly )?(?:be|meet|see|receive|hold|speak|talk|tell|urge|ask|press|discuss|visit|have|call|host|receive|sit|travel|fly)\b/.test(
      clauseWords(reading, clause, 0, reading.units.length),
    );
  return auxiliary ? `${clauseWords(reading, here.parent, 0, first)} ${own}` : own;
}

/** "was to have talks", and no "was to have held talks", which came to nothing. */
const TO_HAVE =
  /\b(was|were) to have(?= (?:[a-z]+ly )?(?!(?:held|had|been|taken|paid|made|begun|gone|flown|seen|met|spoken|sat)(?: |$)|[a-z]+ed(?: |$))[^ ]+|$)/;

/** The words of a clause without quotation marks; a place that somebody goes to is none that rules need to know. */
function plainWords(reading: Reading, clause: number, from: number, to: number): string {
  return withoutAsides(
    reading.units
      .slice(from, to)
      .flatMap((unit, at): string[] => {
        const i = from + at;
        if (reading.clauseOf[i] !== clause || unit.word === '"') return [];
        const goal = reading.units[i - 1]?.word === "to" && unit.pos === "PROPN" && unit.parties.length === 0;
        return [goal ? "#" : unit.word];
      })
      .join(" "),
  );
}

/** "has received no request": received nobody, so no contact. */
function isTold(reading: Reading, hit: TriggerHit): boolean {
  const { form, hosts } = hit.trigger;
  return !(form === "verb" && hosts) || participantsOf(reading, hit).other.length > 0;
}

/** Words that another contact's trigger has behind it speak of that one, unless they only lead up to this noun. */
function lastTriggerEnd(
  reading: Reading,
  hit: TriggerHit,
  clause: number,
  triggers: readonly TriggerHit[],
): number {
  const prior = triggers.filter(
    (one) => one.to <= hit.from && reading.clauseOf[one.from] === clause && isTold(reading, one),
  );
  const last = prior.at(-1);
  const word = reading.units[hit.from]?.word ?? "";
  if (reading.units[hit.from - 1]?.word === "to") return 0;
  // "will hold talks in # and travel to #"
  if (
    reading.units[hit.from - 1]?.word === "and" &&
    /^(?:travel|visit|fly|go|head|meet|see|return|hold)$/.test(word)
  )
    return 0;
  return last && !/^(?:consultation|visit)$/.test(last.trigger.kind) && hit.from - last.to > 2 ? last.to : 0;
}
