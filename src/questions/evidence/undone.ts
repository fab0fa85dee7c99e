/** Words for what was called off, put off or turned down. */
const UNDONE =
  "cancel\\w*|call(?:s|ed|ing)? (?:it |them )?off|postpon\\w*|put(?:s|ting)? (?:it |them )?off|push(?:es|ed)? back|scrap(?:s|ped)?|abandon\\w*|adjourn\\w*|refus\\w*|declin\\w*|reject\\w*|turn(?:s|ed)? (?:it |them )?down|skip(?:s|ped)?|boycott\\w*|snub\\w*|walk(?:s|ed)? out|delay\\w*";
const UNDOING_ASKED = new RegExp(`\\b(?:${UNDONE})\\b`, "i");
const OCCASION_ASKED =
  /\b(?:meet|meetings?|calls?|talks|visits?|trips?|conversations?|summit|negotiations|invitation)\b/i;
/** What a text says of something that did not come about, in these or other words. */
const UNDOING_TOLD = new RegExp(
  `\\b(?:${UNDONE}|off|moved (?:back|to (?:an?|another|some)|until|on)|rescheduled|not|never|no longer|nobody|won't|fell through|drop(?:s|ped|ping)?|scratch(?:es|ed)?|backed out|pull(?:s|ed|ing)? out|stay(?:s|ed|ing)? away|summoned back|stood up|annul\\w*|suspend\\w*|shelved?|withdr\\w+|br[eo]ke? off|breaking off|spurn\\w*|rebuff\\w*|rul(?:e|es|ed|ing) out|avoid\\w*|unwilling|reluctan\\w+)\\b`,
  "i",
);

/** "Why was the Paris meeting cancelled": a sentence in which nothing is undone cannot say. */
export function lacksTheUndoing(asked: string, text: string): boolean {
  const occasion = asked.replace(UNDOING_ASKED, " ");
  return UNDOING_ASKED.test(asked) && OCCASION_ASKED.test(occasion) && !UNDOING_TOLD.test(text);
}
