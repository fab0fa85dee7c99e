const SAY =
  "said|says|say|told|tells|added|adds|stated|states|announced|reported|reports|informed|recalled|confirmed|disclosed|noted";
/** ", the ministry said on Tuesday" at the end, "He said that" at the beginning: who tells it, not what is told. */
const FRAME_BEHIND = new RegExp(
  `,["”]? (?:[\\p{L}.'-]+ ){1,8}(?:${SAY})(?: (?!that\\b)(?:on|in|at|to|late|early|yesterday|today|earlier|later|this|last|\\p{Lu}\\p{L}+day)\\b[^,"“”]{0,60})?$|,? according to [^,"“”]{3,80}$`,
  "u",
);
const FRAME_AHEAD = new RegExp(`^[^,"“”]{2,90}? (?:${SAY})(?: that)? (?!["“])`, "u");

/** What a sentence tells, without who tells it. */
export function withoutTeller(text: string): string {
  return text
    .trimEnd()
    .replace(/\.{1,3}$/u, "")
    .replace(FRAME_BEHIND, "")
    .replace(FRAME_AHEAD, "");
}
