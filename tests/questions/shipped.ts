import { join } from "node:path";
import { makeRecord } from "../../src/contacts/make-record.ts";
import { readRegister } from "../../src/contacts/register.ts";
import { readVocabulary } from "../../src/contacts/vocabulary.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { readBriefings } from "../../src/read-briefings.ts";
import { buildIndex } from "../../src/search/build-index.ts";

const BRIEFINGS = join(import.meta.dirname, "../../briefings");

/** The shipped Kerry–Lavrov record, with its index. */
export function shippedScope(): Scope {
  const { register } = readRegister(join(BRIEFINGS, "principals.yaml"));
  const { vocabulary } = readVocabulary(join(BRIEFINGS, "topics.yaml"));
  const reading = readBriefings({ briefings: BRIEFINGS, archive: join(BRIEFINGS, "none") }).readings[0];
  if (!reading) throw new Error("the shipped briefing cannot be read");
  return {
    record: makeRecord(reading.briefing, register, vocabulary, reading.articles),
    index: buildIndex(reading.articles, register, vocabulary),
  };
}
