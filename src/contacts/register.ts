import type { z } from "zod";
import type { Problem } from "../problem.ts";
import type { Office, Principal, Register } from "./principals.ts";
import { countryEntry, institutionEntry, personEntry } from "./register-schema.ts";
import { fault, readYaml, schemaFaults, type YamlFile } from "./register-yaml.ts";

/** The register over principals that are known to be sound. */
export function makeRegister(principals: readonly Principal[]): Register {
  const byId = new Map(principals.map((principal) => [principal.id, principal]));
  const countries = new Map<string, Principal>();
  const offices = new Map<string, { office: Office; principal: Principal }[]>();
  for (const principal of principals) {
    if (principal.kind === "country" && principal.country) countries.set(principal.country, principal);
    for (const office of principal.offices)
      for (const of of [office.country, office.organization])
        if (of)
          offices.set(`${office.role} ${of}`, [
            ...(offices.get(`${office.role} ${of}`) ?? []),
            { office, principal },
          ]);
  }
  return {
    principals,
    byId: (id) => byId.get(id),
    holders: (role, of, day) => [
      ...new Set(
        (offices.get(`${role} ${of}`) ?? [])
          .filter(({ office }) => heldOn(office, day))
          .map(({ principal }) => principal),
      ),
    ],
    capital: (country) => countries.get(country)?.capital ?? null,
    countryName: (country) => countries.get(country)?.name ?? null,
  };
}

/**
 * Whether an office was held on a day. Months and years count in full at both ends; without a day every holder counts,
 * and so does an end that is not known.
 */
export function heldOn(office: Office, day: string | null): boolean {
  if (day === null) return true;
  if (office.from && day.slice(0, office.from.length) < office.from) return false;
  return !office.to || day.slice(0, office.to.length) <= office.to;
}

/**
 * Reads `principals.yaml`. A faulty entry is left out and reported with its line; the others stand. A file that cannot be
 * read gives an empty register and one problem.
 */
export function readRegister(file: string): { register: Register; problems: Problem[] } {
  const yaml = readYaml(file);
  const problems: Problem[] = [...yaml.problems];
  if (yaml.value === undefined) return { register: makeRegister([]), problems };
  const list = <T extends Principal>(name: string, schema: z.ZodType<T>) =>
    readList(file, yaml, name, schema, problems);
  const read = [
    ...list("countries", countryEntry.transform(countryOf)),
    ...list("institutions", institutionEntry.transform(institutionOf)),
    ...list("people", personEntry.transform(personOf)),
  ];
  problems.push(...unknownLists(file, yaml));
  return { register: makeRegister(sound(file, read, problems)), problems };
}

interface Read {
  readonly principal: Principal;
  /** Looked up only where there is a fault to report. */
  readonly line: () => number | null;
}

function readList<T extends Principal>(
  file: string,
  yaml: YamlFile,
  name: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Read[] {
  const list = (yaml.value as Record<string, unknown> | null)?.[name] ?? [];
  if (!Array.isArray(list)) {
    problems.push(
      fault(file, yaml.lineOf([name]), `“${name}” is not a list.`, "Begin each entry with a hyphen."),
    );
    return [];
  }
  const read: Read[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = schema.safeParse(entry);
    if (parsed.success) read.push({ principal: parsed.data, line: () => yaml.lineOf([name, index]) });
    else problems.push(...schemaFaults(file, yaml, [name, index], parsed.error));
  }
  return read;
}

function unknownLists(file: string, yaml: YamlFile): Problem[] {
  const keys = yaml.value && typeof yaml.value === "object" ? Object.keys(yaml.value) : [];
  return keys
    .filter((key) => !["countries", "institutions", "people"].includes(key))
    .map((key) =>
      fault(
        file,
        yaml.lineOf([key]),
        `“${key}” is no list of the register.`,
        "Use countries, institutions or people.",
      ),
    );
}

/** Entries without double ids, unknown countries or unknown organizations; what is wrong is reported. */
function sound(file: string, read: readonly Read[], problems: Problem[]): Principal[] {
  const codes = new Set(
    read.flatMap(({ principal }) => (principal.kind === "country" ? [principal.country] : [])),
  );
  const seen = new Map<string, Read["line"]>();
  const ids = new Set(read.map(({ principal }) => principal.id));
  const kept: Principal[] = [];
  for (const { principal, line } of read) {
    if (seen.has(principal.id)) {
      const says = `The id “${principal.id}” is used twice (first on line ${seen.get(principal.id)?.()}).`;
      problems.push(fault(file, line(), says, "Give this entry an id of its own, or join the two."));
      continue;
    }
    seen.set(principal.id, line);
    for (const country of countriesOf(principal))
      if (!codes.has(country))
        problems.push(
          fault(
            file,
            line(),
            `“${principal.id}” names the unknown country ${country}.`,
            "Add it under countries, or mend the code.",
          ),
        );
    for (const { organization } of principal.offices)
      if (organization && !ids.has(organization))
        problems.push(
          fault(
            file,
            line(),
            `“${principal.id}” has an office in the unknown “${organization}”.`,
            "Add it under institutions, or mend the id.",
          ),
        );
    kept.push(principal);
  }
  return kept;
}

function countriesOf(principal: Principal): string[] {
  return [principal.country, ...principal.offices.map((office) => office.country)].filter(
    (code) => code !== null,
  );
}

function countryOf(entry: z.output<typeof countryEntry>): Principal {
  const { code, ...rest } = entry;
  return { ...rest, kind: "country", country: code, surname: null, pronoun: "it", offices: [] };
}

function institutionOf(entry: z.output<typeof institutionEntry>): Principal {
  return { ...entry, kind: "institution", surname: null, pronoun: "it", offices: [] };
}

function personOf(entry: z.output<typeof personEntry>): Principal {
  const surname = entry.surname ?? entry.name.split(" ").at(-1) ?? null;
  const offices = entry.offices.map((office) => ({ ...office, country: office.country ?? entry.country }));
  return { ...entry, kind: "person", surname, offices, metonyms: [] };
}
