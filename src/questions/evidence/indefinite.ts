import { freshNames } from "./cues.ts";
import type { Contender } from "./sureness.ts";

/** "Which ports …": that several ports did something does not say which; nor does "a port" say which port. */
export function isOnlyCounted(contender: Contender): boolean {
  const { asks, focus: first, words } = contender.question;
  if (first === null) return false;
  const focus = sortOf(first, words);
  const isDescribed = KIND_ASKED.test(words);
  if ((asks === "which" || asks === "who") && !isDescribed && isAnyOfThem(focus, contender)) return true;
  return asks === "which" && /s$/.test(focus) && isOneOfSeveral(focus, contender);
}

/** What somebody or something is like is told of "a climate of fear" as well. */
const KIND_ASKED = /\b(?:what|which) (?:kinds?|sorts?|types?) of\b/i;

/** "Which Gulf [state] …": what stands between is of what sort the state is. */
function sortOf(first: string, words: string): string {
  const next = new RegExp(`\\b(?:which|what) ${first} (\\p{Ll}+)`, "iu").exec(words)?.[1];
  return next !== undefined && CALLED_BY_NAME.test(next) ? next : first;
}

const ANY =
  "(?:an?|one|some|any|another|no|which|each|every|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)";

/** "[A retired envoy] told me": every mention is of anyone of the sort, with no name beside it. */
function isAnyOfThem(focus: string, { terms, sentence: { facts } }: Contender): boolean {
  if (!CALLED_BY_NAME.test(focus)) return false;
  const mentions = [...facts.text.matchAll(new RegExp(`\\b${focus.replace(/s$/, "")}s?\\b`, "giu"))];
  const isAny = ({ index, 0: mention }: RegExpExecArray): boolean => {
    const before = facts.text.slice(0, index);
    const after = facts.text.slice(index + mention.length);
    const isNamed = NAMED_AFTER.test(after) || NAMED_BEFORE.test(before);
    return new RegExp(`\\b${ANY} (?:[\\p{L}'-]+ ){0,3}$`, "iu").test(before) && !isNamed;
  };
  if (mentions.length === 0 || !mentions.every(isAny)) return false;
  const isAsked = (name: string): boolean => terms.some(({ printed }) => printed === name.split(" ").at(-1));
  const fresh = freshNames(terms, facts).filter(
    ({ text, people, start }) => !people && !isAsked(text) && !PLACE_OR_TIME.test(facts.text.slice(0, start)),
  );
  const isNear = ({ index, 0: mention }: RegExpExecArray): boolean =>
    IS_IT.test(facts.text.slice(Math.max(0, index - 40), index + mention.length + 40));
  return fresh.length === 0 || !mentions.some(isNear);
}

/** Sorts of people, bodies and places that have names; a role or a tone is what it is described as. */
const CALLED_BY_NAME =
  /(?:ers?|ors?|ists?|ants?|oys?|[mM][ae]n|ates?|ians?|als?|chiefs?|heads?|mats?|aides?|sources?|wom[ae]n)$|^(?:countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|villages?|ports?|hotels?|companies|company|banks?|ships?|agenc(?:y|ies)|channels?|judges?|spokes\p{L}+)$/u;
/** "[NAME], a town …". */
const NAMED_BEFORE =
  /\p{Lu}[\p{L}'-]*(?:,| \(| -| is| was| became)? (?:an?|one|another) (?:[\p{L}'-]+ ){0,3}$/u;
/** "… minister, [NAME]", "… minister of [NAME]". */
const NAMED_AFTER = /^(?:,| of| from| in| -| \(| called| named)? ?(?:the )?["']?\p{Lu}/u;
const PLACE_OR_TIME = /\b(?:in|at|near|from|to|into|on) (?:the )?$/i;
/** Says of somebody that he is of the sort. */
const IS_IT =
  /\b(?:is|was|are|were|became) (?!\p{Ll}+ing\b|that\b|said\b)|\b(?:including|such as|namely|among them)\b/iu;

/** "Several ports": not which. */
function isOneOfSeveral(focus: string, { terms, sentence: { facts } }: Contender): boolean {
  const counted = new RegExp(
    `\\b(?:several|some|many|various|certain|numerous|few|number of|other)\\s(?:\\p{L}+\\s){0,2}${focus}`,
    "iu",
  );
  const isListed = /\b(?:including|such as|among them|namely|like)\b/i.test(facts.text);
  return counted.test(facts.text) && (freshNames(terms, facts).length === 0 || !isListed);
}
