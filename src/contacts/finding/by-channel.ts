import type { Reading } from "../reading/unit.ts";
import { participantsOf } from "./participants.ts";
import type { Told } from "./tell.ts";
import type { TriggerHit } from "./triggers.ts";

/** "spoke by phone": how they did so is no second occasion. */
export function withoutChannels(reading: Reading, hits: readonly TriggerHit[]): readonly TriggerHit[] {
  return hits.filter(
    (hit) =>
      !hit.trigger.channel ||
      !hits.some(
        (other) =>
          !other.trigger.channel &&
          /^(?:consultation|telephone call|video call)$/.test(other.trigger.kind) &&
          reading.clauseOf[other.from] === reading.clauseOf[hit.from] &&
          involves(reading, other),
      ),
  );
}

/** Two people at least are said to take part. */
function involves(reading: Reading, hit: TriggerHit): boolean {
  const { actor, other } = participantsOf(reading, hit);
  return actor.length + other.length > 1;
}

/** "by telephone" beside nobody. */
export function isBareChannel({ found, parties }: Told): boolean {
  return found.trigger.channel === true && parties.length < 2;
}
