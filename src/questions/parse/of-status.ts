const NOUN = "contacts?|calls?|meetings?|talks|visits?|conversations?|plans?";
const STATUS =
  "planned|proposed|scheduled|arranged|requested|cancelled|canceled|called off|postponed|refused|denied";
const COUNTED = "(?:a|an|any|some|another|more|further|other|one|how many)";

/** "Is there a meeting planned", "were any calls cancelled", "how many meetings are planned". */
const BEHIND = new RegExp(
  `^(?:(?:is|are|was|were) (?:there )?)?${COUNTED} (?:other |more )?(?:phone |telephone )?(${NOUN}) (?:(?:is|are|was|were|have been|has been|been|being) )*(${STATUS})$`,
  "i",
);
/** "Is there a planned meeting", "any planned meetings", "how many planned calls". */
const BEFORE = new RegExp(
  `^(?:(?:is|are|was|were) (?:there )?)?${COUNTED} (?:other |more )?(${STATUS}) (?:phone |telephone )?(${NOUN})$`,
  "i",
);
/** "What is planned", "anything coming up", "what plans are there", "show me the plans". */
const PLANS =
  /^(?:(?:what(?:'s| is| was| else is|s)|(?:is (?:there )?)?anything(?: else)?) (?:being |still )?(?:planned|coming up|to come|in the works|in the pipeline)|(?:what|which|are there any|any) plans(?: (?:are|were) there)?|(?:(?:show|list|give)(?: me| us)? )?(?:all )?(?:the|their) plans)$/i;

/** "Was any meeting cancelled" wants a yes, a no or a not known. */
const FELL_THROUGH = /^(?:is|are|was|were)\b.*\b(?:cancelled|canceled|called off|postponed|denied)$/i;

/** The same asked of contacts by what became of them: "which meetings are planned"; other words unchanged. */
export function asWhichOfStatus(words: string): string {
  const plain = words.replace(/[?.!\s]+$/, "");
  if (FELL_THROUGH.test(plain)) return words;
  if (PLANS.test(plain)) return "which contacts are planned";
  const behind = BEHIND.exec(plain);
  const before = BEFORE.exec(plain);
  const noun = behind?.[1] ?? before?.[2];
  const status = behind?.[2] ?? before?.[1];
  if (noun === undefined || status === undefined) return words;
  const several = /^plans?$/i.test(noun) ? "contacts" : `${noun.toLowerCase().replace(/s$/, "")}s`;
  return `which ${several} are ${status.toLowerCase()}`;
}
