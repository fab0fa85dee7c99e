/** Words of a question for which there are plainer ones: the pattern, and what its groups make. */
type Rewriting = readonly [RegExp, (parts: readonly string[]) => string];

const NUMBER = "(?:[2-9]|two|three|four|five|six|seven|eight|nine)";
const MOOD =
  "(?:unhappy|annoyed|angry|upset|worried|concerned|displeased|irritated|alarmed|bothered|uneasy|cross|dissatisfied)";
/** Begins a question that is put in words already. */
const ASKING =
  "(?:what|which|who|whose|whom|how|when|where|why|is|are|was|were|did|do|does|has|have|had|will|would)";
const NAME = `(?:the )?(?!${ASKING}\\b)([\\p{L}'.-]+(?: [\\p{L}'.-]+){0,2}?)`;
const rx = (source: string): RegExp => new RegExp(`^${source}$`, "iu");

const DONE = "(?:already )?(?:done|held|over|past|(?:taken|took) place|happened)";
const PLANNED = "(?:only |just |still )?(?:planned|to come|ahead)";

const OCCASION =
  "(?:meetings?|talks?|call|conversation|negotiations?|summit|conference|visit|trip|session|consultations)";

const BODY =
  "((?:the )?(?:\\p{L}+ ){0,3}?(?:ministry|department|government|kremlin|white house|council|office|alliance|union|EU|UN|NATO|OSCE))";

const REWRITINGS: readonly Rewriting[] = [
  [
    rx(`who (?:speaks|spoke|is speaking|was speaking) (?:for|on behalf of) ${BODY}`),
    ([body]) => `who is the spokesperson of ${body}`,
  ],
  [
    rx(`who (?:was|were) (?:not (?:present |there )?|absent |missing )(at|in|from) (.+)`),
    ([, where]) => `who did not take part in ${where}`,
  ],
  [
    rx(
      `did ${NAME} (call|phone|ring|telephone) ${NAME},? or (?:did )?(?:the )?\\3(?: (?:call|phone|ring|telephone))? (?:the )?\\1( .+)?`,
    ),
    ([, call = "", , rest = ""]) => `who ${PAST.get(call.toLowerCase()) ?? "called"} whom ${rest}`.trim(),
  ],
  [
    rx("(is|was|are|were) (.+?) (?:named|cited|listed) in (the|its|their|this|that) (\\p{L}+)"),
    ([is, who, the, paper]) => `${is} ${who} mentioned in ${the} ${paper}`,
  ],
  [
    rx("what (did|does|do|will|would) (.+?) (cost|pay for)( .+)?"),
    ([did, what, cost, rest = ""]) => `how much ${did} ${what} ${cost} ${rest}`.trim(),
  ],
  [
    rx(
      `(?:(?:is|are|was|were|has|have) )?(?:the )?(.+?)(?: status)?,? (?:${PLANNED} or (?:(?:has|is) it )?${DONE}|${DONE} or (?:(?:is|was) it )?${PLANNED})`,
    ),
    ([what]) => `is the ${what} planned or held`,
  ],
  // "Why is she annoyed about the delay": what she is concerned about is told, and seldom a reason for it.
  [
    rx(`why (?:is|was|are|were) ${NAME} ${MOOD} (?:about|by|over|with|at) (.+)`),
    ([who, what]) => `what did ${who} complain of about ${what}`,
  ],
  [
    rx(
      `(?:which|what) (.{2,30}?) (?:issues?|matters?|things?|points?|questions?) (?:bothers?|bothered|worries|worried|troubles?|troubled|concerns?|concerned) ${NAME}`,
    ),
    ([what, who]) => `what did ${who} complain of about ${what}`,
  ],
  [
    rx(`${NAME}(?:'s?) (?:recipe|solution|formula|remedy|cure|way out) (?:for|to|of) (.+)`),
    ([who, what]) => `what does ${who} say is the way to solve ${what}`,
  ],
  [
    rx(`(?:the )?(?:recipe|solution|formula|remedy|cure) (?:of|by|from) ${NAME} (?:for|to) (.+)`),
    ([who, what]) => `what does ${who} say is the way to solve ${what}`,
  ],
  [
    // By its name or day, or as an occasion: an election has results that no meeting has.
    new RegExp(
      `^(?:[Tt]he )?(?!${ASKING}\\b)((?:[\\p{L}-]+ ){0,3}?(?:\\p{Lu}[\\p{L}-]+|${OCCASION}))(?: [Oo]utcome| [Rr]esults?| [Uu]pshot)$`,
      "u",
    ),
    ([which]) => `what was the outcome of the ${meeting(which ?? "")}`,
  ],
];

const meeting = (which: string): string =>
  new RegExp(`(?<!\\p{L})${OCCASION}$`, "u").test(which) ? which : `${which} meeting`;

const THINGS = new RegExp(
  `\\b(what|which) (?:were |are )?(?:the )?${NUMBER} (?=\\p{L}{3,})(?!(?:of|and|or)\\b)`,
  "giu",
);
const WHAT_THINGS = /\b(what) (?:things|points) (?=(?:did|do|does|has|have|had|\p{Lu}))/gu;

const IN_PERSON = /\b(?:see|saw|seen) (.{2,40}?) (?:in person|face[- ]to[- ]face)\b/giu;

const VIEW = "(?:view|opinion|eyes|words|account|telling|judgment|judgement)";
const VIEW_OF = new RegExp(
  `,? (in|by) the (${VIEW}) of (?:the )?((?:\\p{L}[\\p{L}'.-]* ?){1,4})[?\\s]*$`,
  "iu",
);
const VIEW_ASIDE = new RegExp(
  `^(${ASKING.replace("(?:", "(?:on what|for what|with whom|to whom|")}(?: \\p{L}+)?), ((?:in|by) [^,]{2,40} ${VIEW}|according to [^,]{2,40}|as [^,]{2,40} (?:sees|saw|put|puts) it), (.+?)[?\\s]*$`,
  "iu",
);

/** "Who, in Holm's view, should come" as "Who should come, in Holm's view"; "in the view of Holm" as "in Holm's view". */
function withViewAtEnd(words: string): string {
  return words
    .replace(VIEW_ASIDE, "$1 $3, $2")
    .replace(VIEW_OF, (_, by: string, view: string, who: string) => `, ${by} ${who.trim()}'s ${view}`);
}

const PAST: ReadonlyMap<string, string> = new Map([
  ["phone", "phoned"],
  ["telephone", "telephoned"],
  ["ring", "rang"],
]);

/** A question in plainer words: "what 3 things did Holm ask for" as "what did Holm ask for"; all else as it is. */
export function plainer(words: string): string {
  const told = withViewAtEnd(words)
    .replace(THINGS, "$1 ")
    .replace(WHAT_THINGS, "$1 ")
    .replace(IN_PERSON, "meet $1");
  for (const [pattern, question] of REWRITINGS) {
    const match = pattern.exec(told);
    if (match) return question(match.slice(1).map((part) => (part ?? "").trim()));
  }
  return told;
}
