/** A question in a few words put as one that is whole: the pattern, and what its groups make. */
type Rewriting = readonly [RegExp, (parts: readonly string[]) => string];

const OCCASION = "(?:calls?|meetings?|talks?|conversations?|contacts?|visits?|letters?|summit)";
/** A contact by its name: "the Paris meeting", "the call of May 28", "next meeting after Sochi". */
const NAMED = `((?!(?:what|who|when|where|how|why|which|did|does|was|were|is|are|has|have)\\b)(?:[^\\s,;:?]+ ){0,6}?${OCCASION}(?: (?:of|in|on|about|with|after|before|between|from) [^,;:?]+?)?)`;
const MARK = "(?:\\s*[,;:\u2013=-]+)?\\s+";
const rx = (source: string): RegExp => new RegExp(`^${source}$`, "iu");

const bare = (part = ""): string => part.replace(/^the /i, "").replace(/[\s,;:\u2013-]+$/, "");

/** What a word or two behind the name of a contact ask of it. */
const DETAILS: readonly (readonly [string, (contact: string) => string])[] = [
  ["(?:(?:which|what) )?(?:day|date)|when(?: exactly)?", (one) => `when was the ${one}`],
  ["place|venue|where(?: exactly)?|(?:which|what) (?:place|city|town)", (one) => `where was the ${one}`],
  ["long or short|short or long|how long|duration|length", (one) => `how long did the ${one} last`],
  [
    "(?:at )?whose (?:idea|initiative|request)|initiator|who (?:wanted|initiated|asked for|proposed|requested|started|suggested|sought) (?:it|this|that)|who (?:asked|initiated|started|called first|called whom)",
    (one) => `who initiated the ${one}`,
  ],
  ["topics?|subjects?|agenda", (one) => `what was the ${one} about`],
  ["outcome|result|upshot", (one) => `what was the outcome of the ${one}`],
  ["participants|who (?:was there|took part|attended)", (one) => `who took part in the ${one}`],
];

const REWRITINGS: readonly Rewriting[] = [
  ...DETAILS.flatMap(([asked, question]): Rewriting[] => [
    [rx(`${NAMED}${MARK}(?:${asked})`), ([one]) => question(bare(one))],
  ]),
  [rx("(?:(?:all|the) )*(?:topics|subjects|issues)(?: please)?"), () => "which subjects came up"],
  [rx(`initiator (?:of|for) ${NAMED}`), ([one]) => `who initiated the ${bare(one)}`],
  [
    rx(
      `(?:topics?|subjects?|agenda)(?: of| for| in| at)? (?:the )?(\\p{L}+)(?: (?:meeting|talks))?( besides .+| apart from .+)?`,
    ),
    ([where, rest = ""]) => `what was the ${where} meeting about ${rest}`.trim(),
  ],
  // How long ago cannot be counted without the day: the day is the answer.
  [rx("how long ago (did|was|were|had|have) (.+)"), ([verb, rest]) => `when ${verb} ${rest}`],
  [
    rx(
      "(?:where exactly|exactly where|whereabouts) in ((?!.*\\b(?:is|was|did|are|were|do|does)\\b)\\S+(?: \\S+)?)",
    ),
    ([town]) => `where exactly in ${town} did they meet`,
  ],
  // "Was the Paris talk long": that it took four hours is the answer.
  [
    rx(`(?:was|were|is) ${NAMED} (?:very |rather )?(?:long|short)(?: or (?:long|short))?`),
    ([one]) => `how long did the ${bare(one)} last`,
  ],
  // "Did A ring B or the other way round, [the March call]".
  [
    rx(
      `(?:did|was it|has) .+? or (?:(?:was it )?the other way (?:a?round)|vice versa)(?:[,;:\u2013 -]+(.+?))?`,
    ),
    ([which = ""]) =>
      `who initiated the ${bare(which).replace(/ (?:talks?|conversation)$/i, "") || "contact"}${OCCASION_AT_END.test(which) ? " call" : ""}`,
  ],
  // "March call, did A or B ask for it": which of the two.
  [
    rx(
      `${NAMED}${MARK}did .+? or .+? (?:ask for|want|initiate|propose|request|suggest|seek) (?:it|this|that)`,
    ),
    ([one]) => `who initiated the ${bare(one)}`,
  ],
  [
    rx(`(?:by )?(?:tele)?phone or (?:in person|face[- ]to[- ]face|(?:a )?meeting)[,;:\u2013 -]+(?:on )?(.+)`),
    ([when]) => `how did they speak on ${when}`,
  ],
  [
    rx(
      "how (?:do|does) (.{2,40}?) (?:(?:usually|normally|typically|generally|mostly|regularly) (?:talk|speak|communicate|(?:keep|stay|get|be) in (?:touch|contact))|(?:keep|stay) in (?:touch|contact))(?: (?:usually|normally|regularly))?",
    ),
    ([who]) => `how do ${who} regularly speak`,
  ],
  [
    rx(
      "do (.{2,40}?) (?:(?:speak|talk|communicate)(?: (?:to|with) (?:each other|one another))?|(?:phone|ring|call|telephone)(?: (?:each other|one another))?)(?: (?:by|on the|over the) (?:tele)?phone)? (?:very )?(?:often|frequently|a lot|much|regularly)(?: (?:by|on the|over the) (?:tele)?phone)?",
    ),
    ([who]) => `do ${who} regularly speak`,
  ],
  [
    rx("(?:an? |any |the )?(meeting|call|contact|visit|summit) in (?:the )?(\\p{L}[\\p{L}-]+)"),
    ([noun, where]) => `list ${noun}s in ${where}`,
  ],
  [
    rx("(next|last) (.+?),? as of (.+)"),
    ([order, what, when]) => `${order} ${what} ${order === "next" ? "after" : "before"} ${when}`,
  ],
  [
    rx("((?!(?:and|so)\\b)\\p{L}+)[,:;-]? what (was|were|has been|had been) (\\p{L}+(?:ed|en|n))"),
    ([where, was, deed]) => `what ${was} ${deed} in ${where}`,
  ],
  [rx("who (?:is|was|are|were|stands?) against (.+)"), ([what]) => `who opposes ${what}`],
  [
    rx(
      `(after|before) ([^,]+),? (?:the )?(?:what(?:'s| is| was) the )?(next|last|previous|first) (contact|call|meeting|one)`,
    ),
    ([side, what, order, noun]) => `what was the ${order} ${noun} ${side} ${what}`,
  ],
  // "Kramatorsk held by": who does it.
  [
    rx(
      `(.{2,40}?)${MARK}((?!(?:followed|caused)\\b)(?:\\p{L}+ed|held|led|run|won|built|written|taken|seen))(?: right now| now)? by(?: whom?)?`,
    ),
    ([thing, deed]) => `who ${deed} ${bare(thing)}`,
  ],
  [rx(`(.{2,40}?)\\s*=\\s*(who|what|where)`), ([thing, word]) => `${word} is ${bare(thing)}`],
  // "Right Sector who", "Lund - who is he".
  [
    rx(
      `((?!(?:what|who|when|where|how|why|which|is|was|are|were|did|do|does)\\b)(?:the )?[\\p{L}'.-]+(?: (?!call|meet|talk|told|press|phon)[\\p{L}'.-]+)?)${MARK}who(?: (?:is|was|are) (?:he|she|that|this|they|it))?`,
    ),
    ([one]) => `who is ${bare(one)}`,
  ],
  // "Federalisation - whose idea".
  [
    rx(`(.{2,40}?)${MARK}whose (idea|proposal|plan|suggestion|demand)(?: (?:was|is) (?:it|this|that))?`),
    ([thing, what]) => `whose ${what} was ${bare(thing)}`,
  ],
  // "Was Ukraine in the room in Paris": whether anybody of theirs attended.
  [
    rx(
      `(?:was|were) (.{2,40}?) (?:at the table|in the room|around the table|represented|present|invited) (?:in|at) (?:the )?(?:(?:meeting|talks) in )?(.+?)(?: (?:meeting|talks))?`,
    ),
    ([who, where]) => `did ${who} attend the ${where} meeting`,
  ],
  // "Yemen on the table with Kerry".
  [
    rx(
      `((?!(?:what|whose|who|when|where|how|why|which|is|was|are|were)\\b).{2,40}?) on the (table|agenda)(.*)`,
    ),
    ([thing, where, rest]) => `was ${bare(thing)} on the ${where}${rest === "" ? "" : ` ${rest}`}`,
  ],
];

/** "Did Merkel go to Moscow", "was she in Moscow": a visit. */
const WENT =
  /^(?:(?:[Dd]id|[Hh]as|[Hh]ave) (.{2,40}?) (?:go|gone|come|fly|flown|been) to|(?:[Ww]as|[Ww]ere) (.{2,40}?)(?<!ed|held|met|seen|spoken) in) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)((?: (?:in|on|since|before|after) .+)?)$/u;

/** What is in a town without having come there. */
const NO_VISITOR =
  /\b(?:the (?!(?:\p{L}+ )?(?:minister|secretary|president|chancellor|two|ministers)\b)|there|it|that|this|meeting|talks|call|crisis|war|troops?|soldiers|inspectors|conflict)\b/iu;

/** "Paris meeting - how long and who asked for it". */
const TWO_DETAILS = rx(
  `${NAMED}${MARK}((?:how|when|where|who|whose|at whose|which|what|topics?|place|day|date)\\b.*?)(?:,| and|,? and) (.+)`,
);

function askedOf(contact: string, asked: string): string | null {
  const found = DETAILS.find(([pattern]) => rx(pattern).test(asked));
  return found ? found[1](bare(contact)) : null;
}

const OCCASION_AT_END = /\b(?:talks?|conversation)$/i;
const ASIDE = /,? (?:in (?:one (?:line|word|sentence)|short|brief|a word|a nutshell)|briefly|tl;?dr)$/i;
/** "Who is the source, Moscow or Washington": a choice that is offered after the question. */
const CHOICE =
  /^((?!.*\b(?:first|earlier|earliest|last|later|latest|before|after|more|most|fewer|longer|shorter|\d{4})\b)(?:who|whom|whose|which|what|where)\b.{12,}?)[,;:\u2013-]+ (?!(?:who|what|when|where|how|why|which|and|or)\b)[^,;:?]{2,30} or [^,;:?]{2,30}$/i;

const MANY_ASKED =
  /^(?:how many|which|what) (?:[^\s,]+ ){0,3}?(?:contacts|calls|meetings|conversations|visits|talks)\b/i;
const OF_ARCHIVE =
  / (?:(?:are|were|is) (?:there|reported|mentioned|recorded|listed|known|told of)|(?:does|do) (?:it|the (?:archive|record|articles)|you|we) (?:have|hold|mention|report|know of)|(?:are )?(?:in|of|by) (?:(?:all|the|your|these|those|this) ){0,2}(?:five |\d+ )?(?:articles?|archive|record|news|database)|in total|altogether|so far|overall)$/i;

/** "How many calls are there in the five articles": of the archive is all that is asked here. */
function withoutArchive(words: string): string {
  if (!MANY_ASKED.test(words)) return words;
  const left = words.replace(OF_ARCHIVE, "");
  return left === words ? words : withoutArchive(left);
}

const PART =
  /\b(?:in|during|of|from) (?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (half|quarter) of ((?:19|20)\d\d)\b/i;
const MONTHS = ["January", "March", "April", "June", "July", "September", "October", "December"];

/** "In the first half of 2014": between January 2014 and June 2014. */
function inMonths(words: string): string {
  return words.replace(PART, (_, which: string, part: string, year: string) => {
    const size = /half/i.test(part) ? 2 : 4;
    const said = ["first", "second", "third", "fourth"].findIndex((one, i) =>
      [one, `${i + 1}${["st", "nd", "rd", "th"][i]}`].includes(which.toLowerCase()),
    );
    const at = said < 0 ? size - 1 : said;
    if (at >= size) return _;
    const width = MONTHS.length / size;
    return `between ${MONTHS[at * width]} ${year} and ${MONTHS[(at + 1) * width - 1]} ${year}`;
  });
}

/** A question in telegram style ("Paris meeting, how long", "phone or in person, 28 May") with the words that it leaves out; all else as it is. */
export function inFull(words: string): string {
  const bare = words.replace(ASIDE, "").replace(CHOICE, "$1").trim();
  const visit = bare.replace(WENT, (_, who: string, other: string, where: string, when: string) =>
    NO_VISITOR.test(who ?? other) ? _ : `did ${who ?? other} visit ${where}${when}`,
  );
  const told = inMonths(withoutArchive(visit));
  const [, one = "", first = "", second = ""] = TWO_DETAILS.exec(told) ?? [];
  const both = first === "" ? null : askedOf(one, first);
  if (both !== null && askedOf(one, second) !== null) return `${both} and ${second}`;
  for (const [pattern, question] of REWRITINGS) {
    const match = pattern.exec(told);
    if (match) return question(match.slice(1).map((part) => (part ?? "").trim()));
  }
  return told;
}
