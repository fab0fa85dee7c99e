import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { pairOf } from "./pair-of.ts";
import { subjectOf } from "./subject-of.ts";

/** "@ had # on the line on %. He and @ went through …": who spoke for the country is said in the next sentence. */
export function withCountryOnLine(
  { candidates }: SentenceFinds,
  next: SentenceFinds | undefined,
): readonly Candidate[] {
  return candidates.map((one) => {
    const country = one.parties.length < 2 ? countryCalled(one) : null;
    const { reading, clause, from } = one.found;
    const actor = country ? subjectOf(reading, clause, from) : [];
    const [caller] = actor;
    if (!country || !caller || !next) return one;
    const pair = next.candidates
      .map(({ parties }) => parties)
      .find(
        (parties) =>
          parties.length === 2 &&
          parties.some(({ key }) => key === caller.key) &&
          parties.some((party) => party.key !== caller.key && party.country === country),
      );
    const found = { ...one.found, actor, other: pair?.filter(({ key }) => key !== caller.key) ?? [] };
    const parties = pair ? pairOf(found) : [];
    return parties.length > 1 ? { ...one, found, parties } : one;
  });
}

/** The country that stands as the object of a call by one person. */
function countryCalled({ kind, status, found }: Candidate): string | null {
  const { reading, to, trigger } = found;
  if (!/call$/.test(kind) || status !== "held" || trigger.form !== "verb") return null;
  const [object] = reading.units[to]?.parties ?? [];
  return object?.kind === "country" || object?.kind === "institution" ? object.country : null;
}
