import { z } from "zod";

/** `briefings/principals.yaml`: three lists, `countries`, `institutions` and `people`. */

const ROLES = [
  "head of state",
  "head of government",
  "foreign minister",
  "spokesperson",
  "envoy",
  "ambassador",
  "head of organization",
  "other",
] as const;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "must be small letters, digits and hyphens");
const name = z.string().trim().min(1, "must not be empty");
const names = z.array(name).default([]);
const code = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 3166-1 alpha-3 code such as RUS");
const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, "must be a Wikidata id such as Q58217")
  .nullable()
  .default(null);

/** A day, a month or a year; YAML reads a bare year as a number. */
const day = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(isDate, {
    error: (issue) => `“${String(issue.input)}” is no date (write 2013-02-01, 2013-02 or 2013)`,
  });

const office = z
  .strictObject({
    title: name,
    role: z.enum(ROLES, `must be one of: ${ROLES.join(", ")}`),
    /** Without it, the person's own. */
    country: code.nullable().optional(),
    organization: id.nullable().default(null),
    from: day.nullable().default(null),
    to: day.nullable().default(null),
  })
  .refine((value) => !value.from || !value.to || value.from.slice(0, value.to.length) <= value.to, {
    error: "the office ends before it begins",
  });

export const countryEntry = z.strictObject({
  id,
  code,
  name,
  capital: name,
  aliases: names,
  demonyms: names,
  metonyms: names,
  wikidata,
});

export const institutionEntry = z.strictObject({
  id,
  name,
  country: code.nullable().default(null),
  aliases: names,
  metonyms: names,
  wikidata,
});

export const personEntry = z.strictObject({
  id,
  name,
  surname: name.nullable().default(null),
  aliases: names,
  pronoun: z.enum(["he", "she"], "must be he or she"),
  country: code.nullable().default(null),
  offices: z.array(office).default([]),
  wikidata,
});

function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = "01", date = "01"] = match;
  const parsed = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === `${year}-${month}-${date}`;
}
