import type { Article } from "../../articles/article.ts";
import { datelineLength } from "../../articles/dateline.ts";
import { daysBetween } from "../dates/calendar.ts";
import type { Register } from "../principals.ts";
import { CITIES } from "../rules/places.ts";
import type { Candidate } from "./candidate.ts";
import { dateAt } from "./when.ts";

/** From here agencies report on all that goes on around: the town says nothing of where people met. */
const DESKS = /^(?:London|Dubai|Beirut|Jerusalem|Washington|Cairo|Nairobi|New Delhi|Singapore|Hong Kong)$/;
const DAYS = 3;

/**
 * "VIENNA (Agency) - @ and @ met on %": a report comes from where they met, if that is nobody's capital and the opening
 * sentence tells it as held within days.
 */
export function datelineTown(article: Article, one: Candidate, register: Register): string | null {
  const { reading } = one.found;
  if (one.status !== "held" || one.weak || one.apart || reading.sentence.index > 0) return null;
  const length = datelineLength(reading.text);
  const town = knownTown(reading.text.slice(0, length), register);
  if (!town || DESKS.test(town) || isHome(one, town, register)) return null;
  const day = dateAt(article, reading, one.date, "past", "stated")?.edtf?.slice(0, 10);
  return !day || !article.published || Math.abs(daysBetween(day, article.published)) <= DAYS ? town : null;
}

/** "They discussed it here on %", in a report with a dateline: in its town. */
export function townHere(article: Article, { found, apart }: Candidate, register: Register): string | null {
  return HERE.test(found.reading.text) && !apart ? townOfLine(article, register) : null;
}

/** "discussed it here on %", "on the margins of a forum here": where the report comes from. */
const HERE =
  /(?<!\b(?:from|up to|around|over|right|out) )\bhere\b(?!'s)(?=[,.]|$| (?:on|in|at|today|yesterday|late|early|with|for|after|before|this|last|that|over|and|\p{Lu}))/u;

/** The town in the dateline of an article. */
function townOfLine({ folded, sentences }: Article, register: Register): string | null {
  const first = folded.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0);
  const length = datelineLength(first);
  return length > 0 ? knownTown(first.slice(0, length), register) : null;
}

function knownTown(dateline: string, register: Register): string | null {
  const printed = dateline.toLowerCase();
  const capitals = register.principals.flatMap(({ kind, capital }) =>
    kind === "country" && capital ? [capital] : [],
  );
  const named = [...CITIES, ...capitals].filter((town) => printed.startsWith(town.toLowerCase()));
  return named.find((town) => !/^\p{L}/u.test(dateline.slice(town.length))) ?? null;
}

/** Ministers are at home in their capital, wherever they met. */
function isHome({ parties }: Candidate, town: string, register: Register): boolean {
  return register.principals.some(
    ({ kind, capital, country }) =>
      kind === "country" && capital === town && parties.some((party) => party.country === country),
  );
}
