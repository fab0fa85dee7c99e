import { matchOf } from "../evidence/features.ts";
import type { Findings } from "../evidence/find-in-text.ts";
import type { Ranked } from "../evidence/rank.ts";
import type { Question } from "../question.ts";
import { placeOfOpposite } from "./contrary.ts";
import { takenBackNext } from "./denied-next.ts";
import { saysNot } from "./says-not.ts";
import { judge, type Verdict } from "./yes-no.ts";

/** How sure it has to be that a sentence is about what is asked, where it decides by itself whether that is so. */
const DECIDING = 0.2;
/** Sentences that are looked at for one that decides. */
const LOOKED_AT = 3;

/** Sentences that surely enough are about what is asked, with their verdicts, and the one that decides; the best first. */
export function decide(
  question: Question,
  findings: Findings,
): { readonly judged: Judged[]; readonly decided?: Judged } {
  const { near, terms, ranked, unknown } = findings;
  const judged: Judged[] =
    unknown.length > 0
      ? []
      : near
          .filter(({ sureness }) => sureness >= DECIDING)
          .slice(0, LOOKED_AT)
          .map(({ sentence }) => ({
            sentence,
            verdict: judge(question, terms, sentence.facts, sentence.around.before.at(-1)),
          }));
  const first =
    judged.find(({ verdict }) => verdict !== "Not known") ??
    deniedBest(question, findings) ??
    contradicted(question, findings);
  const told = first?.verdict === "No" ? undefined : (first ?? judged.find(isOfAll(findings)))?.sentence;
  const decided = (told && takenBackNext(told, ranked, terms)) ?? first;
  return decided === undefined ? { judged } : { judged, decided };
}

interface Judged {
  readonly sentence: Ranked;
  readonly verdict: Verdict;
}

/** A sentence with everybody and every deed of the question. */
const isOfAll =
  ({ terms }: Findings) =>
  ({ sentence: { facts } }: { readonly sentence: Ranked }): boolean =>
    terms.every((term) => term.light || term.sort === "other" || matchOf(term, facts) !== "none");

/** How sure it has to be that the best sentence is about what is asked for a denial in it to be one of just that. */
const SURE_OF_THE_MATTER = 0.6;

/** The best sentence, where it surely is about what is asked and denies it in other words. */
function deniedBest(
  { words }: Question,
  { near, terms, unknown }: Findings,
): { readonly sentence: Ranked; readonly verdict: "No" } | undefined {
  const [best] = near;
  if (best === undefined || unknown.length > 0 || best.sureness < SURE_OF_THE_MATTER) return undefined;
  return saysNot(words, terms, best.sentence.facts) ? { sentence: best.sentence, verdict: "No" } : undefined;
}

/** Sentences among which one that says the contrary is looked for: it lacks the word of the deed, and so stands lower. */
const LOWER = 10;

/** "Did they stop the search": a sentence further down in which they press on with it. */
function contradicted(
  question: Question,
  { ranked, terms, unknown }: Findings,
): { readonly sentence: Ranked; readonly verdict: "No" } | undefined {
  if (unknown.length > 0) return undefined;
  const sentence = ranked
    .slice(0, LOWER)
    .find(
      ({ facts, around }) =>
        terms.some(({ term }) => placeOfOpposite(term, facts) !== undefined) &&
        judge(question, terms, facts, around.before.at(-1)) === "No",
    );
  return sentence && { sentence, verdict: "No" };
}
