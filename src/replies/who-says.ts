import type { Contact, Position } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { anUnnamed, isUnnamed, unnamedWords } from "./accounts.ts";
import { isCountryName } from "./named.ts";
import { shortName, withArticle } from "./people.ts";

/** Positions that the same people vouch for, together, in the order of the text. */
export function groups(
  positions: readonly Position[],
  contact: Contact,
  record: ContactRecord,
): [string, Position[]][] {
  const grouped = new Map<string, Position[]>();
  for (const position of positions) {
    const who = whoWords(position, contact, record);
    grouped.set(who, [...(grouped.get(who) ?? []), position]);
  }
  return [...grouped];
}

/** "Kerry, says Psaki", "Kerry, says an unnamed U.S. official", "unnamed diplomatic source, through RIA Novosti". */
function whoWords(position: Position, contact: Contact, record: ContactRecord): string {
  const [inner, ...outer] = spokenBy(position, record);
  if (inner === undefined) return "no source named";
  if (isUnnamed(inner)) return `${unnamedWords({ name: inner })}${throughWords(inner, position, contact)}`;
  const says = outer.map((name) =>
    isUnnamed(name)
      ? `, says ${anUnnamed({ name })}`
      : `, says ${withArticle(shortName(name, record), record)}`,
  );
  return `${shortName(inner, record)}${says.join("")}`;
}

/** ", through RIA Novosti": as the account of the same source says, where the sentence itself does not. */
function throughWords(name: string, { evidence, chain }: Position, { accounts }: Contact): string {
  const account = accounts.find(
    ({ article, source }) => article === evidence.article && source.kind === "unnamed",
  );
  const through = chain.length > 1 ? chain[0] : account?.source.name === name ? account.source.through : null;
  return through ? `, through ${through}` : "";
}

/** Who vouches for a position, the holder first; a country that speaks through somebody is the side itself and not named. */
function spokenBy(position: Position, record: ContactRecord): readonly string[] {
  const chain =
    position.chain.length === 0 && position.holder !== null
      ? [position.holder]
      : [...position.chain].reverse();
  const named = chain.filter((name) => !isCountryName(name, record.register));
  return named.length > 0 ? named : chain;
}
