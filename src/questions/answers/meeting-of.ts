import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import type { Deed } from "./same-doer.ts";

const MEETS = /^(?:meet|met|see|saw|seen|visit|visited|receive|received)$/i;
/** Whom it is done to stands right behind it: "met [Holm]", "met with the chairwoman, [Holm]". */
const TO_WHOM = /^\S+ (?:with )?(?:(?:the |his |her |an? )?(?:\p{Ll}+ )?(?:\p{L}+ ){0,2}?)$/u;

/** Where, of several meetings in a sentence, one of those whom the question names is met; null where none is. */
export function meetingOf(
  main: AskedTerm,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): { readonly start: number } | null {
  if (!MEETS.test(main.printed)) return null;
  const places = facts.terms.filter(
    ({ term }) => term === main.term || synonymGroups(term).some((group) => main.groups.includes(group)),
  );
  if (places.length < 2) return null;
  return places.find(({ start }) => isMet(start, facts, (name) => isAskedName(name, terms))) ?? null;
}

/** "Did he see Holm": he met [Holm]. */
export function isMeeting(main: AskedTerm, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  if (!MEETS.test(main.printed)) return false;
  return facts.terms.some(
    ({ start }) =>
      /^(?:met|meets?|saw|sees?|received|receives?)\b/.test(facts.text.slice(start)) &&
      isMet(start, facts, (name) => isAskedName(name, terms)),
  );
}

/** "Did he meet Holm": that he met Lund, in a sentence that names Holm besides. */
export function isWithAnother(main: AskedTerm, terms: readonly AskedTerm[], { facts, start }: Deed): boolean {
  const names = terms.filter(({ printed }) => /\p{Lu}/u.test(printed));
  if (!MEETS.test(main.printed) || names.length < 2) return false;
  const rest = facts.text.slice(start).split(/[,;]|\bthat\b/)[0] ?? "";
  const behind = facts.names.filter((name) => name.start > start && name.start < start + rest.length);
  return (
    isMet(start, facts, (name) => !isAskedName(name, terms)) &&
    !behind.some(({ text }) => isAskedName(text, terms))
  );
}

function isMet(start: number, { names, text }: SentenceFacts, fits: (name: string) => boolean): boolean {
  return names.some(
    (name) => name.start > start && TO_WHOM.test(text.slice(start, name.start)) && fits(name.text),
  );
}
