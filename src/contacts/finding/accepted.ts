import type { SentenceFinds } from "./candidates.ts";
import { kindsAgree, partiesAgree } from "./compatible.ts";
import type { Draft } from "./draft.ts";
import { placesAgree } from "./join-draft.ts";

const ACCEPTED =
  /\b(?:(?:the |this |his |her |that )?(?:invitation|offer|proposal) (?:was|is|has been|had been) (?:[a-z]+ly )?(?:accepted|taken up)|(?:accepted|took up|has taken up) (?:the|his|her|this) (?:invitation|offer|proposal)|(?:who|which (?:the latter|he|she|@)) (?:[a-z]+ly )?accepted|(?:the latter|he|she|@) (?:[a-z]+ly )?accepted(?= ?[.,;]| with\b| the\b))/;
/** What the next sentence says of somebody's answer. */
const ANSWERED_NO =
  /^(?:(?:but|however|yet),? ?)?(?:(?:the (?:answer|reply|response)|(?:his|her|their|its) (?:answer|reply|response)|(?:@|#) 's (?:answer|reply|response)|(?:an? )?(?:answer|reply)) (?:was|is|has been|came(?: back)?(?: %)?) (?:,? ?(?:[^ @#%]+ ){0,3}?)(?:no|negative)\.?(?: |$)|(?:the )?(?<who>@|#|[a-z]+)(?: side| government)? (?:(?:then|has|had|%|promptly|flatly|politely|later|at once|however) )*(?:refused|declined|said no|would not hear of it|(?:rejected|rebuffed|dismissed) (?:it|this|that|him|her|them|@|the (?:offer|request|proposal|invitation|idea|suggestion))|turned (?:down (?:it|the (?:offer|request|proposal|invitation|idea|suggestion))|(?:it|him|her|them|@|the (?:offer|request|proposal|invitation|idea|suggestion)) down))(?! to (?!(?:meet|talk|speak|see|take|come|receive)(?: |$))| to (?:talk|speak) (?:to|with|about|on|of) (?!(?:@|#|him|her|them)(?: |$)))(?: |$))/;

/** "@ has asked @ for a meeting. The answer was no", "… Moscow refused": what was asked for or offered was turned down. */
export function refuseAnswered(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    if (!/^(?:requested|proposed)$/.test(draft.status.value)) continue;
    const last = Math.max(...draft.sentences);
    const next = sentences.find(({ reading }) => reading.sentence.index === last + 1)?.reading;
    const match = next ? ANSWERED_NO.exec(next.line) : null;
    if (!next || !match) continue;
    const who = next.units.find(({ word }) => word === match.groups?.who)?.parties ?? [];
    const theirs = ({ key, country }: { key: string; country: string | null }) =>
      draft.parties.some((one) => one.key === key || (country !== null && one.country === country));
    if (match.groups?.who === undefined || (who.length > 0 && who.every(theirs)))
      draft.status = { value: "refused", evidence: draft.status.evidence };
  }
}

/** "@ had invited @ to #. …, he said after their meeting": whoever had been invited has come. */
const THEY_MET =
  /(?:^| )(?:after|at|during|following|in) (?:the|their|his|her|@)(?: [^ @#%,]+){0,2} (?:meeting|talks|visit|negotiations|conversation)(?: |$)/;

function hasCome(draft: Draft, sentences: readonly SentenceFinds[]): boolean {
  const { reading, from } = draft.candidates[0]?.found ?? {};
  if (!reading || from === undefined || reading.units[from - 1]?.word !== "had") return false;
  const behind = sentences.filter(({ reading: { sentence } }) => {
    const after = sentence.index - reading.sentence.index;
    return after > 0 && after <= 3;
  });
  return behind.some(
    ({ reading: next, candidates }) =>
      THEY_MET.test(next.line) &&
      candidates.some(({ status, kind }) => status === "held" && kind === "meeting") &&
      candidates.every(
        (each) =>
          placesAgree(draft, each) &&
          each.parties.every(({ key }) => draft.parties.some((one) => one.key === key)),
      ),
  );
}

/** The meeting to which the invitation led, where it is told by itself. */
function joinMeeting(draft: Draft, drafts: Draft[]): void {
  const told = drafts.findIndex(
    (one) =>
      one !== draft &&
      one.status.value === "held" &&
      kindsAgree(one.kind.value, draft.kind.value) &&
      partiesAgree(one.parties, draft.parties),
  );
  const [meeting] = told < 0 ? [] : drafts.splice(told, 1);
  if (!meeting) return;
  draft.date ??= meeting.date;
  draft.place = meeting.place ?? draft.place;
  draft.candidates.push(...meeting.candidates);
  for (const sentence of meeting.sentences) draft.sentences.add(sentence);
}

const NOT_YET = /\b(?:if|whether|not|n't|never|yet to be|would be|could be|should)\b/;

/** "invited @ to visit #. The invitation was accepted": what was proposed is planned; the next sentence may say so. */
export function acceptInvitations(drafts: Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of [...drafts]) {
    const proposed =
      draft.status.value === "proposed" && draft.candidates[0]?.found.trigger.status === "proposed";
    if (!proposed) continue;
    if (hasCome(draft, sentences)) {
      joinMeeting(draft, drafts);
      draft.status = { value: "held", evidence: draft.status.evidence };
      continue;
    }
    const last = Math.max(...draft.sentences);
    const at = sentences.findIndex(({ reading }) => reading.sentence.index === last);
    const lines = sentences.slice(at, at + 2).map(({ reading }) => reading.line);
    const taken = lines.some((line) => {
      const match = ACCEPTED.exec(line);
      return match !== null && !NOT_YET.test(line.slice(Math.max(0, match.index - 20)));
    });
    if (taken) draft.status = { value: "planned", evidence: draft.status.evidence };
  }
}
