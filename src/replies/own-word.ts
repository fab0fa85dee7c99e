import type { Contact, Evidence } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { SAY } from "../contacts/rules/speech.ts";
import { whoseWord } from "./accounts.ts";
import { text } from "./line.ts";
import type { Line } from "./reply.ts";
import { kindNoun } from "./words.ts";

/** Verbs of saying that also tell what was done, or what is thought, by no source at all. */
const NO_SOURCE = /^(?:agreed|demanded|demands|reads?|promised|pledged|vowed|believe[sd]|thinks|thought)$/;
const SAYS = SAY.split("|").filter((word) => !NO_SOURCE.test(word));
const SOURCE = new RegExp(
  `\\b(?:${SAYS.join("|")}|according to|statement|press release|in the words of)\\b`,
  "i",
);

/** A sentence that names nobody whose word it is, and on which the contact itself does not rest: the article's own. */
export function isOwnWord({ article, start, quote }: Evidence, { accounts }: Contact): boolean {
  const restsOn = accounts.some(({ evidence }) => evidence.article === article && evidence.start === start);
  return !restsOn && !SOURCE.test(quote);
}

/** Whose word a reply's line is, where it is not that of whoever vouches for the contact. */
export function whoseWordOf(
  shown: readonly Evidence[],
  contact: Contact,
  record: Pick<ContactRecord, "register" | "articles">,
): Line {
  const word = whoseWord(contact, record);
  const isNamed = contact.accounts.some(({ source }) => source.kind !== "newspaper");
  const isOwn = shown.length > 0 && shown.every((one) => isOwnWord(one, contact));
  if (!isNamed || !isOwn) return word;
  return [text(`for this, the article itself, no source named; for the ${kindNoun(contact)}, `), ...word];
}
