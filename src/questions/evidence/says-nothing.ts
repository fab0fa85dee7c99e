import { REASON } from "./cues.ts";
import { matchOf } from "./features.ts";
import { namesPress } from "./press.ts";
import type { Contender } from "./sureness.ts";

/** A question says nothing, unless who asked, or what was asked, is what is wanted. */
export function isOnlyAsked({ question: { words }, sentence: { facts } }: Contender): boolean {
  const isOfAsking = /\b(?:ask(?:s|ed)?|questions?|want(?:s|ed)? to know|inquir\w+)\b/i.test(words);
  return facts.isQuestion && !(isOfAsking && !/\?["')]*$/.test(facts.text));
}

/** "His trouble is not that …", "I do not say that …": what it is comes after that. */
export function saysOnlyWhatIsNot({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  return (
    (asks === "what" || asks === "what said" || asks === "why") &&
    !/\bnot\b|n't\b/i.test(words) &&
    /^(?:[^,;"]{0,60}\b(?:is|was) not (?:that|because|for)\b|I (?:do|am|did) not (?:say|claim|argu|suggest)\p{L}* that\b)(?!.*\bbut\b)/iu.test(
      facts.text,
    )
  );
}

/** "Why was he unable to come": that he was is no reason. */
export function givesNoReason({ question: { asks }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "why" || REASON.test(facts.text)) return false;
  const telling = terms.filter((term) => !term.light);
  const own = telling.length > 0 ? telling : terms;
  return own.length > 0 && own.every((term) => matchOf(term, facts) !== "none");
}

/** "Which paper reported it": no paper there, nor the word for one. */
export function tellsOfPress(contender: Contender): boolean {
  const { facts } = contender.sentence;
  return namesPress(facts) || PAPER.test(facts.text);
}

const PAPER =
  /\b(?:newspapers?|papers?|dail(?:y|ies)|tabloids?|magazines?|agenc(?:y|ies)|wires?|outlets?|media|publications?|broadcasters?|channels?|press)\b/i;
