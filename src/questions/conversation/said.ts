/** What comes before the words that count: "and", "no, I meant", "what about". */
const LEAD =
  /^(?:(?:and|so|but|or|also|then|ok(?:ay)?|well|hmm|no|nope|sorry|oops|actually|rather|i mean[t]?|only|just|what about|how about|what of|same (?:for|with)|(?:now|and) for)\b[\s,:;.–-]*)+/i;
/** Lead-ins that are part of something else: "what about" alone, "no" alone, "then" alone. */
const WHOLE = /^(?:what about|how about|no|nope|then|and then|so|and|or|but)$/i;
/** The beginning of words that lean on a question before: "in May?", "with Steinmeier?", "without Iran". */
const JOINED = /^(?:in|on|about|with|without|at|during|since|before|after|from|by|not|except|excluding)\b/i;

/** Words at the end of a conversation's turn, taken apart. */
export interface Said {
  /** Without marks at the end. */
  readonly bare: string;
  /** Without lead-in as well. */
  readonly rest: string;
  /** They lean on what was said before by their own form. */
  readonly leans: boolean;
}

/** Longer words say what they mean by themselves. */
const MOST_WORDS = 8;

/** Takes what was typed apart into lead-in and the rest. */
export function takeApart(typed: string): Said {
  const bare = typed.replace(/[?!.…\s]+$/u, "").trim();
  const lead = WHOLE.test(bare) ? "" : (LEAD.exec(bare)?.[0] ?? "");
  const rest = bare.slice(lead.length).trim() || bare;
  const short = rest.split(/\s+/).length <= MOST_WORDS;
  return { bare, rest, leans: short && (rest !== bare || JOINED.test(rest)) };
}
