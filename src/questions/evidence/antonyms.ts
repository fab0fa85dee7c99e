import { termOfWord } from "../../search/word-forms.ts";

const PAIRS = `stop continue
stop carry
end continue
leave remain
leave stay
accept reject
accept refuse
recognise refuse
support oppose
agree refuse
agree disagree
cut raise
reduce increase
attend skip
attend absent
attend boycott
attend stay
open close
private public
confirm deny`;

const opposites = new Map<string, Set<string>>();
for (const line of PAIRS.split("\n")) {
  const [a = "", b = ""] = line.split(" ").map(termOfWord);
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** Stems that say the contrary of a stem. */
export function oppositesOf(term: string): ReadonlySet<string> {
  return opposites.get(term) ?? new Set();
}
