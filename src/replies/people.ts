import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { listed } from "./counted.ts";
import { principalNamed } from "./named.ts";

type People = Pick<ContactRecord, "register">;

/** "Kerry" for "John Kerry", after the register; institutions and countries keep their whole name. */
export function shortName(name: string, record: People): string {
  const known = principalNamed(name, record.register);
  return known?.kind === "person" ? (known.surname ?? name) : name;
}

/** With the article that English wants: "the United States", "the Russian Foreign Ministry"; people have none. */
export function withArticle(name: string, record: People): string {
  const known = principalNamed(name, record.register);
  if (known?.kind === "institution" && !/^the /i.test(name)) return `the ${name}`;
  return PLURAL_OR_UNION.test(name) ? `the ${name}` : name;
}

/** "at U.S. initiative", "at Russia's initiative". */
export function initiativeWords(initiator: string, record: People): string {
  if (initiator === "United States") return "at U.S. initiative";
  const name = withArticle(shortName(initiator, record), record);
  return `at ${name}${name.endsWith("s") ? "'" : "'s"} initiative`;
}

/** "Lavrov–Steinmeier": who took part, in the order of the text. */
export function pairWords(contact: Contact, record: People): string {
  return contact.participants.map(({ name }) => shortName(name, record)).join("–");
}

/** "Sergei Lavrov and Frank-Walter Steinmeier". */
export function peopleWords(contact: Contact): string {
  return listed(contact.participants.map(({ name }) => name));
}

/** True where at least two of the briefing's own people took part, so that a reply need not name them. */
export function isOfBriefing(contact: Contact, record: Pick<ContactRecord, "briefing">): boolean {
  const own = contact.participants.filter(
    ({ principal }) => principal !== null && record.briefing.principals.includes(principal),
  );
  return own.length > 1;
}

/** Full names of those who took part besides the briefing's own people. */
export function othersPresent(contact: Contact, record: Pick<ContactRecord, "briefing">): readonly string[] {
  return contact.participants
    .filter(({ principal }) => principal === null || !record.briefing.principals.includes(principal))
    .map(({ name }) => name);
}

const PLURAL_OR_UNION =
  /^(United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Seychelles$|Comoros$|Solomon |Marshall |Central African|Dominican|Czech Republic|Democratic Republic|Republic of|European Union|Vatican$|Holy See)/;
