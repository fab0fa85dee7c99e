import { termOfWord } from "../../search/word-forms.ts";

import { DEED_GROUPS } from "./synonyms-deeds.ts";
import { EVERYDAY_GROUPS } from "./synonyms-everyday.ts";
import { NEWS_GROUPS } from "./synonyms-news.ts";

/** A word may stand in several groups; a shared group counts as a weaker match than the same word. */
const GROUPS = `${NEWS_GROUPS.trim()}\n${EVERYDAY_GROUPS.trim()}\n${DEED_GROUPS.trim()}`;

const groupsOf = new Map<string, number[]>();
for (const [group, line] of GROUPS.split("\n").entries())
  for (const word of new Set(line.split(" ").map(termOfWord))) {
    const groups = groupsOf.get(word) ?? [];
    groups.push(group);
    groupsOf.set(word, groups);
  }

/** Groups of a term (a stem); empty for most words. */
export function synonymGroups(term: string): readonly number[] {
  return groupsOf.get(term) ?? [];
}
