import { type Reading, type Unit, unitAt } from "../reading/unit.ts";
import type { Trigger } from "../rules/trigger.ts";
import { TRIGGERS } from "../rules/triggers.ts";

export interface TriggerHit {
  readonly trigger: Trigger;
  /** Units, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const COMPILED = TRIGGERS.map((trigger) => ({
  trigger,
  pattern: new RegExp(`(?<![^ ])(?:${trigger.words})(?![^ ])`, "g"),
}));

/** All that can speak of a contact where nobody is named: "the call". */
const NOUNS = COMPILED.filter(({ trigger }) => trigger.form === "noun");

/** Where a sentence speaks of a contact: the longest trigger at each place, verbs and nouns told apart. */
export function findTriggers(reading: Reading): TriggerHit[] {
  const hits: TriggerHit[] = [];
  const known = /@|(?:^| )someone /.test(reading.line) ? COMPILED : NOUNS;
  for (const { trigger, pattern } of known)
    for (const match of reading.line.matchAll(pattern)) {
      const from = unitAt(reading, match.index);
      const to = unitAt(reading, match.index + match[0].length - 1) + 1;
      if (isUse(reading.units, from, to, trigger)) hits.push({ trigger, from, to });
    }
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TriggerHit[] = [];
  for (const hit of hits.sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  return withPronouns(
    reading.units,
    kept.sort((a, b) => a.from - b.from),
  );
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|latest|next|previous)$/;
const SECOND_ONE = verbless("one");

/** A noun that stands for some meeting named before. */
function verbless(words: string): Trigger {
  return { kind: "meeting", form: "noun", words };
}

/** "a call with @ on % and one with @", "the one that @ had with @": "one" is another call; so is "the second one". */
function withPronouns(units: readonly Unit[], hits: readonly TriggerHit[]): TriggerHit[] {
  const more = units.flatMap((unit, i): TriggerHit[] => {
    const next = units[i + 1]?.word ?? "";
    const definite = unit.word === "one" && units[i - 1]?.word === "the" && /^(?:that|which|@)$/.test(next);
    const ordinal = unit.word === "one" && ORDINAL.test(units[i - 1]?.word ?? "");
    const points = definite || ordinal || /^(?:with|between)$/.test(next);
    if (!/^(?:one|another)$/.test(unit.word) || !points) return [];
    const meant = hits.findLast(({ trigger, to }) => trigger.form === "noun" && to <= i);
    if (!meant && ordinal) return [{ trigger: SECOND_ONE, from: i, to: i + 1 }];
    return meant ? [{ trigger: meant.trigger, from: i, to: i + 1 }] : [];
  });
  return more.length === 0 ? [...hits] : [...hits, ...more].sort((a, b) => a.from - b.from);
}

function isUse(units: readonly Unit[], from: number, to: number, trigger: Trigger): boolean {
  const head = trigger.form === "verb" ? units[from] : units[to - 1];
  if (!head) return false;
  if (trigger.channel) return true;
  const noun = isNoun(units, from, trigger.form === "verb" ? from + 1 : to);
  if (trigger.form === "noun") return noun && !isOtherNoun(units, from, to);
  return !noun && !isOtherVerb(units, from, to);
}

/** Words that are a verb or a noun by what stands around them. */
const AMBIGUOUS =
  /^(?:call|calls|talk|talks|meeting|meetings|visit|visits|phone|phones|telephone|telephones|host|hosts|chat|contact|exchange|head|heads|note|message|cable|lunch|dinner|breakfast|dialogue|visiting|calling|travel|return|demand|urges|press|raise|push|stress|reviews?|debate|speaking|talking)$/;

const SURE_NOUN =
  /^(?:consultations?|negotiations|discussions?|summits?|letters?|conversations?|conference|calls|statement)$/;
const SURE_VERB =
  /ed$|^(?:due|met|spoke|spoken|told|wrote|sat|saw|see|held|meet|meets|speak|speaks|discuss|agree)$/;
const BEFORE_VERB =
  /^(?:to|will|would|'ll|'d|not|n't|they|we|he|she|i|can|could|may|might|should|must|did|does|do|let|who)$/;

function isNoun(units: readonly Unit[], from: number, to: number): boolean {
  const head = units[to - 1] ?? units[from];
  if (!head) return false;
  const tagged = /^(?:VERB|AUX)$/.test(head.pos);
  if (!AMBIGUOUS.test(head.word)) return tagged ? SURE_NOUN.test(head.word) : !SURE_VERB.test(head.word);
  const before = units[from - 1];
  if (!before) return /^(?:talks|calls)$/.test(head.word);
  if (BEFORE_VERB.test(before.word)) return before.word === "to" && /^dialogue$/.test(head.word);
  // "what the ministries call a dialogue"
  if (before.pos === "NOUN" && /[^s]s$/.test(before.word) && /^(?:call|talk|visit|phone)$/.test(head.word))
    return false;
  if (/^(?:DET|ADJ|NUM|NOUN)$/.test(before.pos) || /^'s?$/.test(before.word)) return true;
  if (isDescribing(units[from - 2], before)) return true;
  return isNounAfter(units[from - 2], before, head, units[to]);
}

/** "@'s planned meeting", "a scheduled visit": the participle describes what is to take place. */
function isDescribing(earlier: Unit | undefined, before: Unit): boolean {
  return (
    /(?:ed|put-off)$/.test(before.word) &&
    before.pos === "VERB" &&
    (/^(?:'s?|%)$/.test(earlier?.word ?? "") || earlier?.pos === "DET" || earlier?.via === "pronoun")
  );
}

/** By the word before and behind: "@ visits #", "after meeting @", "are meeting" are verbs. */
function isNounAfter(earlier: Unit | undefined, before: Unit, head: Unit, after: Unit | undefined): boolean {
  const participle = /ing$/.test(head.word);
  if (before.pos === "AUX" && participle) return false;
  if (participle && isParticiple(earlier, before, after)) return false;
  if (before.pos === "VERB" && /^(?:calls|talks)$/.test(head.word)) return true;
  if (isNextStep(before, head, after)) return false;
  const object = /^(?:with|to|@|#|by|on|about)$/.test(after?.word ?? "");
  if (before.parties.length > 0) return !(object && /s$/.test(head.word) && head.word !== "talks");
  if (participle && /^(?:with|to|@)$/.test(after?.word ?? "")) return false;
  return head.pos !== "VERB" || before.pos === "ADP" || head.word === "talks";
}

/** "will hold talks in # and travel to #". */
function isNextStep(before: Unit, head: Unit, after: Unit | undefined): boolean {
  return (
    before.word === "and" &&
    /^(?:travel|visit|head|return|host|call)$/.test(head.word) &&
    /^(?:to|@|#|on)$/.test(after?.word ?? "")
  );
}

/** "has @ meeting @", "I'll be meeting @", "@ and @, meeting in # on %, agreed". */
function isParticiple(earlier: Unit | undefined, before: Unit, after: Unit | undefined): boolean {
  const behind = after?.word ?? "";
  if (/^(?:be|been|being|is|are|am|was|were|him|her|them)$/.test(before.word)) return true;
  // "cancelled his meeting with @": a pronoun before it is the owner, but for "has him meeting with @".
  if (before.via === "pronoun" && !/^(?:has|have|had|having|sees|saw|seeing)$/.test(earlier?.word ?? ""))
    return false;
  if (before.parties.length > 0) return /^(?:with|@|his|her)$/.test(behind);
  return before.word === "," && /^(?:in|at|on|with|for|here|there|@|%)$/.test(behind);
}

/** "a call for calm", "meeting of parliament", "at this meeting point": the noun means something else. */
function isOtherNoun(units: readonly Unit[], _from: number, to: number): boolean {
  const head = units[to - 1]?.word ?? "";
  const after = units[to]?.word ?? "";
  if (/^calls?$/.test(head))
    return (
      /^(?:for|sign|centre|center|cent(?:er|re)s)$/.test(after) ||
      (after === "to" && !isSomebody(units, to + 1))
    );
  if (/(?:lateral|to-face|on-one|a-tete)$/.test(head))
    return /^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(units[to]?.pos ?? "");
  if (/^(?:meeting|talks|summit)$/.test(head)) return /^(?:point|points|room|place|show)$/.test(after);
  if (/^(?:note|message|messages|contact|contacts)$/.test(head))
    return (
      !/^(?:to|from|with|between|that|which)$/.test(after) &&
      !(
        after === "of" &&
        /^(?:condolences?|congratulations?|greetings?|sympathy|support|thanks|solidarity)$/.test(
          units[to + 1]?.word ?? "",
        )
      )
    );
  return false;
}

/** "to @", "to his @". */
function isSomebody(units: readonly Unit[], at: number): boolean {
  const whose = /^(?:his|her|the|its|their)$/.test(units[at]?.word ?? "");
  return (units[whose ? at + 1 : at]?.parties.length ?? 0) > 0;
}

/** "Friday will see @ meet @". */
function isDayThatSees(units: readonly Unit[], from: number): boolean {
  const at = units[from - 1]?.word === "will" ? from - 2 : from - 1;
  const before = units[at];
  if (at > 0 && !/^(?:[,;:"-]|and|but|the|that)$/.test(units[at - 1]?.word ?? "")) return false;
  return before?.date != null && /^(?:sees?|saw|brings?|brought)$/.test(units[from]?.word ?? "");
}

/** "called Putin a killer", "called on @", "called for": no telephone is meant. */
function isOtherVerb(units: readonly Unit[], from: number, to: number): boolean {
  const head = units[from]?.word ?? "";
  if (isDayThatSees(units, from)) return true;
  if (/^agreed/.test(head)) return units[from - 1]?.word === "as";
  if (to > from + 1 && units[to - 1]?.word === "other") return false;
  if (/^s(?:aw|ees)$/.test(head) || (/^call/.test(head) && to > from + 1)) return !isSeen(units, to);
  if (!/^call(?:ed|s|ing)?$/.test(head)) return false;
  if (head === "called" && isCalledBy(units, from, to)) return false;
  const at = /^(?:his|her|the)$/.test(units[to]?.word ?? "") ? to + 1 : to;
  if (units[at]?.word !== "@") return true;
  const after = units[at + 1]?.word ?? ".";
  return !AFTER_CALLED.test(after);
}

const behindWords = (units: readonly Unit[], at: number) =>
  units
    .slice(at + 1, at + 4)
    .map(({ word }) => word)
    .join(" ");

/** "saw @ on %", "called on @ in #": a visit, no view and no appeal. */
function isSeen(units: readonly Unit[], to: number): boolean {
  const who = units.findIndex(({ word }, i) => i >= to && word === "@");
  const behind = units[who + 1]?.word ?? ".";
  return (
    who >= 0 &&
    who <= to + 6 &&
    !units.slice(to, who).some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos)) &&
    (/^, and (?:%|in|at|then|later|separately)$/.test(behindWords(units, who)) ||
      /^(?:[%.;]|in|at|on|before|again|once|there|here|later|yesterday|today|one|separately|both|alone)$/.test(
        behind === "," && who > to ? (units[who + 2]?.word ?? "") : behind,
      ))
  );
}

/** "@ was called by @". */
function isCalledBy(units: readonly Unit[], from: number, to: number): boolean {
  if (units[to]?.word !== "by" || units[from - 1]?.pos !== "AUX") return false;
  return units.slice(to + 1, to + 5).some(({ word }) => word === "@");
}

const AFTER_CALLED =
  /^(?:[%.,;)]|on|to|about|over|and|for|from|in|late|early|again|before|after|twice|back|at|with|yesterday|today|when|while|but|that|earlier|last|personally|directly|as|soon|shortly|again|tomorrow|next)$/;
