import type { SentenceFinds } from "./candidates.ts";
import type { Draft } from "./draft.ts";

const ACCEPTED =
  /\b(?:(?:the |this |his |her |that )?(?:invitation|offer|proposal) (?:was|is|has been|had been) (?:[a-z]+ly )?(?:accepted|taken up)|(?:accepted|took up|has taken up) (?:the|his|her|this) (?:invitation|offer|proposal)|(?:who|which (?:the latter|he|she|@)) (?:[a-z]+ly )?accepted|(?:the latter|he|she|@) (?:[a-z]+ly )?accepted(?= ?[.,;]| with\b| the\b))/;
const NOT_YET = /\b(?:if|whether|not|n't|never|yet to be|would be|could be|should)\b/;

/** "invited @ to visit #. The invitation was accepted": what was proposed is planned; the next sentence may say so. */
export function acceptInvitations(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    const proposed =
      draft.status.value === "proposed" && draft.candidates[0]?.found.trigger.status === "proposed";
    if (!proposed) continue;
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
