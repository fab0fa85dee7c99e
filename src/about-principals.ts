import type { Article } from "./articles/article.ts";
import { fold } from "./articles/fold.ts";
import type { Principal } from "./contacts/principals.ts";
import type { ContactRecord } from "./contacts/record.ts";

/** Whether an article names two of the principals that a briefing follows: a contact takes two. */
export function namesTwo(article: Article, record: ContactRecord): boolean {
  const text = textOf(article);
  return principalsOf(record).filter((principal) => isNamed(principal, text)).length >= 2;
}

/** Whether a teaser may head an article about two of them: it names one, or the countries or offices of two. */
export function mayBeAbout(teaser: Article, record: ContactRecord): boolean {
  const text = textOf(teaser);
  const principals = principalsOf(record);
  if (principals.some((principal) => isNamed(principal, text))) return true;
  const countries = new Set(principals.flatMap(({ country }) => country ?? []));
  const named = [...countries].filter((code) => {
    const country = record.register.principals.find((one) => one.kind === "country" && one.country === code);
    return country !== undefined && isNamed(country, text);
  });
  return named.length >= 2;
}

const textOf = ({ title, folded }: Article): string => fold(`${title}\n${folded}`);

function principalsOf({ briefing, register }: ContactRecord): Principal[] {
  return briefing.principals.flatMap((id) => register.byId(id) ?? []);
}

function isNamed(
  { name, surname, aliases, metonyms, demonyms = [], capital }: Principal,
  text: string,
): boolean {
  const names = [name, ...(surname === null ? [] : [surname]), ...aliases, ...metonyms, ...demonyms];
  return [...names, ...(capital === undefined ? [] : [capital])].some((one) => holds(text, fold(one)));
}

/** Whether a text holds a name as a word of its own, in the capitals of the name or in capitals throughout. */
function holds(text: string, name: string): boolean {
  return [name, name.toUpperCase()].some((one) => {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + one.length])) return true;
    }
    return false;
  });
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
