import type { Article } from "../../articles/article.ts";
import type { Account } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Reading } from "../reading/unit.ts";
import type { Attribution } from "./attributions.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import type { Stance } from "./positions.ts";

/** Whose word a contact is in an article: the source of its first sentence that names one, else the newspaper. */
export function accountOf(
  article: Article,
  draft: Draft,
  readings: readonly Reading[],
  attributed: (reading: Reading) => readonly Attribution[],
  stances: readonly Stance[],
  register: Register,
): Account {
  const all = readings.flatMap((reading) => attributed(reading));
  const outermost = all.find(({ source }) => source.kind !== "newspaper");
  const saying = readings.find((reading) => outermost && attributed(reading).includes(outermost));
  const shown = isOfContact(saying, draft) ? saying : readings[0];
  const evidence = shown ? evidenceOf(article, shown.sentence) : draft.kind.evidence;
  const source = outermost?.source ?? all[0]?.source;
  const countries = new Set(draft.parties.flatMap(({ country }) => (country ? [country] : [])));
  const heard = [source?.kind === "unnamed" ? null : outermost?.country, ...stances.map(({ told }) => told)];
  const sides = [
    ...new Set(
      heard.flatMap((country) =>
        country && countries.has(country) ? [register.capital(country) ?? country] : [],
      ),
    ),
  ];
  return {
    article: article.id,
    sides,
    source:
      source && source.kind !== "newspaper"
        ? source
        : { kind: "newspaper", name: null, through: source?.through ?? null },
    status: draft.status.value,
    evidence,
    who: draft.parties.map(({ principal, name }) => principal ?? name),
  };
}

/** A sentence that tells the contact itself, not one that only goes on about it. */
function isOfContact(reading: Reading | undefined, draft: Draft): boolean {
  return reading !== undefined && draft.sentences.has(reading.sentence.index);
}
