import { termOfWord } from "../../search/word-forms.ts";

const PAIRS = `stop continue
stop carry
end continue
leave remain
leave stay
accept reject
support oppose
agree disagree
cut raise
reduce increase
attend skip
attend absent
attend boycott
attend stay
open close
private public
confirm deny
admit deny
admit reject
accept deny
legal illegal
lawful illegal
legitimate illegal
recognise illegal
accept illegal
approve illegal
accept condemn
optimistic pessimistic
together separate
together separately
improve worsen
improve deteriorate
succeed fail
win lose
allow ban
allow forbid
lift extend
lift impose
help hinder
same different
agree differ
escalate ease
arrive leave
return stay`;

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
