import type { Proposed } from "./no-answer.ts";

/** Acts of speech that are told by their own words or not at all. */
const ACTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:promis\w+|pledg\w+|guarantee\w*|vow\w*|commit\w*)\b/i,
    /\b(?:promis\w+|pledg\w+|guarantee\w*|vow\w*|commit\w*|assur\w+|undert\w+|agreed to|will\b|would\b|ready to|swor\w+|word that)/i,
  ],
  [
    /\b(?:offer(?:ed|s)?)\b/i,
    /\b(?:offer\w*|propos\w+|suggest\w*|invit\w+|ready|willing|prepared to|hold out|held out)\b/i,
  ],
  [/\bthreat\w*\b/i, /\b(?:threat\w*|warn\w*|or else|face|consequences|sanctions|would|will)\b/i],
  [/\bapolog\w+\b/i, /\b(?:apolog\w+|regret\w*|sorry)\b/i],
  [
    /\b(?:admit\w*|conced\w*|acknowledg\w*)\b/i,
    /\b(?:admit\w*|conced\w*|acknowledg\w*|confirm\w*|recogni\w+)\b/i,
  ],
  [
    /\bcomplain\w*\b/i,
    /\b(?:complain\w*|concern\w*|unhappy|annoy\w*|ang(?:er|ry)\w*|protest\w*|critici\w*|worr\w+|object\w*|regret\w*|alarm\w*|disappoint\w*|condemn\w*|denounc\w*|accus\w*|unacceptable|unfair|blam\w*|dissatisf\w*|displeas\w*)\b/i,
  ],
  [/\bthank\w*\b/i, /\b(?:thank\w*|grat\w+|apprecia\w+)\b/i],
];

/** "What did he promise": that he voiced concern is no promise. */
export function isAnotherAct({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  if (asks !== "what said" && asks !== "what") return false;
  const act = ACTS.find(([asked]) => asked.test(words));
  return act !== undefined && !act[1].test(facts.text);
}
