import type { SentenceFacts } from "./sentence-facts.ts";

const TO = /\b(?:to|in order to|so as to) (?=\p{Ll}{2,})/gu;
/** Right before "to", a word of which the infinitive is the object: a wish, a plan, a duty, a way. */
const TAKES_IT =
  /\b(?:want\w*|wish\w*|plan\w*|agree\w*|refus\w*|decid\w*|decision|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|s(?:ee|ou)k?\w*|sought|beg[aiu]n\w*|start\w*|continu\w*|intend\w*|intention|expect\w*|need\w*|ha(?:ve|s|d|ving)|is|are|was|were|be|been|being|going|went on|goes on|able|unable|ready|willing|unwilling|prepared|due|set|likely|unlikely|bound|free|right|reading\w*|proposal|invitation|offer\w*|attempt\w*|effort\w*|chance|opportunity|time|permission|request\w*|commitment|obligation|failure|fail\w*|desire|power|how|what|whether|when|where|used|supposed|said|reported|believed|forced|invited|urged|asked|told|allowed|not|enough|according|pledg\w+|promis\w+|vow\w*|threat\w*|call\w*|appear\w*|seem\w*|prov\w+|serv\w+|happen\w*|manag\w+|ought|like|prefer\w*|would|nothing|something|anything|everything|much|little|more|less|determined|eager|keen|reluctant|afraid|easy|hard|difficult|possible|impossible|necessary|important|better|best|only|it|demand\w*|claim\w*|tend\w*|propos\w+|suggest\w*|hesitat\w+|declin\w+|off\w*|plea|way|ability|readiness|willingness|duty|pressure|close\p{L}*|next|back|up|down|addition|contrary|return\w*|come|came|first|last|reluctance|determination)(?: (?:yet|now|still|again))? $/iu;
/** Before "to", somebody who is asked, wanted or made to do it. */
const MAKES_HIM =
  /\b(?:ask|urg|press|tell|told|invit|call\w* (?:up)?on|call\w* for|want|expect|allow|forc|persuad|convinc|help|get|got|let|encourag|order|instruct|advis|warn|enabl|lead|led|requir|oblig|push|remind|task|would like|wait\w* for|appeal|need|permit|prompt|caus|mandat|authori[sz]|empower|entrust|caution|beg|effort|attempt|plan|proposal|decision|offer|campaign|move|step|bid|initiative|idea)\w* (?:[^,;:"]{1,60}) $/iu;

/** Where a sentence says what something is done for: "met her in Oslo [to hand over] the letter"; null where it does not. */
function purposeAt(facts: SentenceFacts, from = 0): number | null {
  for (const { index, 0: to } of facts.text.matchAll(TO)) {
    if (index < from) continue;
    const before = facts.text.slice(0, index);
    if (to === "to " && (TAKES_IT.test(before) || MAKES_HIM.test(before.slice(-90)))) continue;
    const verb = facts.tokens().find(({ start }) => start === index + to.length);
    if (verb?.pos === "VERB") return index;
  }
  return null;
}

/** Another clause begins, or another deed: the purpose behind it is of that one. */
const NEXT_CLAUSE =
  /;|\b(?:which|who|whom|that|while|before|where|when|as|despite|although|though|unless|until|because)\b/i;

/** The purpose of the very deed that ends at a place: told in its own clause; null where none is. */
export function purposeOf(facts: SentenceFacts, deedEnd: number): number | null {
  const at = purposeAt(facts, deedEnd);
  if (at === null || NEXT_CLAUSE.test(facts.text.slice(deedEnd, at))) return null;
  const and = /\b(?:and|but|or)\b/.exec(facts.text.slice(deedEnd, at));
  const isNext = ({ start, pos }: ReturnType<SentenceFacts["tokens"]>[number]): boolean =>
    and !== null && start > deedEnd + and.index && start < at && (pos === "VERB" || pos === "AUX");
  return facts.tokens().some(isNext) ? null : at;
}

/** "As [no date could be agreed], she stays at home": a reason, and not what went on at the time. */
const AS =
  /^["'“(]?(?:As|Since) (?!(?:for|well|soon|far|long|if|though|part|an?|expected|planned|usual|then|of)\b)([^,;:]{0,40}?\b(?:no|not|never|nobody|none|nothing|neither|only|too|still|already|without|could|cannot|lack\p{L}*|need\p{L}*|busy|ill|had to|has to|have to|unable|fail\p{L}*|refus\p{L}*|\p{L}+n't)\b[^,;:]{0,90}),/u;

/** The clause at the head of a sentence that gives the reason of what follows; null where there is none. */
export function reasonAhead({ text }: Pick<SentenceFacts, "text">): { start: number; end: number } | null {
  const found = AS.exec(text);
  return found ? { start: /^["'“(]?/u.exec(text)?.[0].length ?? 0, end: found[0].length - 1 } : null;
}
