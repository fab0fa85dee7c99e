import type { Evidence } from "../../contacts/contact.ts";
import { escaped } from "../../contacts/escaped.ts";
import type { Register } from "../../contacts/principals.ts";
import { principalNamed } from "../../replies/named.ts";

/**
 * A country that began a contact in the words of the article: "The American side", where it says so of that country and
 * of no other; null where it puts it otherwise.
 */
export function sidePrinted(
  country: string,
  { quote }: Pick<Evidence, "quote">,
  register: Register,
): string | null {
  const peoples = principalNamed(country, register)?.demonyms ?? [];
  const sides = new Set([...quote.matchAll(SIDE)].map(([, adjective = ""]) => adjective));
  const [side] = sides;
  const isOurs = peoples.some((one) => new RegExp(`^${escaped(one)}$`, "iu").test(side ?? ""));
  return sides.size === 1 && isOurs ? `the ${side} side` : null;
}

const SIDE = /\b[Tt]he (\p{Lu}\p{L}+) side\b/gu;
