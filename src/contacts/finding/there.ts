import { clauseWords } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isTown } from "./towns.ts";

/** "will receive him there", not "where there is". */
const THERE = /(?:^| )there(?! (?:is|are|was|were|will|would|had|has|have|to be)(?: |$))(?: |$)/;
const SAME_TOWN = /(?:^| )in the same (?:[^ @#%,]+ )?(?:city|town|capital|resort)(?: |$)/;
/** So many sentences back stands the town that "there" means. */
const REACH = 2;

/** "@ expects him in #. @ will receive him there", "last met in the same city": in the town of what was told before. */
export function withPlaceThere<T extends SentenceFinds>(sentences: readonly T[]): T[] {
  return sentences.map((one, at) => ({
    ...one,
    candidates: one.candidates.map((each) =>
      placed(each, [...sentences.slice(0, at), toldBefore(one, each)]),
    ),
  }));
}

type Finds = Pick<SentenceFinds, "candidates">;

/** "did not meet @ in #, but saw @ there": what the same sentence tells before. */
function toldBefore({ candidates }: Finds, { found }: Candidate): Finds {
  return { candidates: candidates.filter((each) => each.found.from < found.from) };
}

function placed(one: Candidate, before: readonly Finds[]): Candidate {
  if (one.place !== null || one.parties.length < 2 || !/^(?:meeting|consultation)$/.test(one.kind))
    return one;
  const { reading, clause, to } = one.found;
  const behind = clauseWords(reading, clause, to, reading.units.length);
  const same = SAME_TOWN.test(behind);
  if (!same && !THERE.test(behind)) return one;
  const near = same ? before : before.slice(-REACH - 1);
  const told = near
    .flatMap(({ candidates }) => candidates)
    .findLast(
      ({ place, parties }) =>
        place !== null && isTown(place) && sharing(parties, one) >= (same ? one.parties.length : 1),
    );
  return told ? { ...one, place: told.place, within: told.within ?? null } : one;
}

function sharing(parties: Candidate["parties"], one: Candidate): number {
  return parties.filter(({ key }) => one.parties.some((party) => party.key === key)).length;
}
