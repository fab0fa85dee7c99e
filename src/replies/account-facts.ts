import type { Account, Contact } from "../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { sidesHeard, unnamedWords } from "./accounts.ts";
import { capital, listed } from "./counted.ts";
import { text, wordsOf } from "./line.ts";
import { isOwnWord } from "./own-word.ts";
import { shortName } from "./people.ts";
import type { Line } from "./reply.ts";

type Fact = { readonly label: string; readonly value: Line };

/** That it was spoken of, where neither side is said to have said anything on it. */
export function articleFact({ topics }: Contact, record: ContactRecord, wanted: ReadonlySet<string>): Fact[] {
  const found = topics.find(({ value }) => wanted.has(value))?.evidence;
  const article = found && articleIn(record, found.article);
  return found && article ? [{ label: "The article itself", value: wordsOf(article, found.quote) }] : [];
}

/** A contact that only the newspaper itself tells of, or an unnamed source without words of its own; a repost once. */
export function newspaperFact(
  contact: Contact,
  record: ContactRecord,
  topics: ReadonlySet<string> | null,
): Fact[] {
  if (topics === null || sidesHeard(contact, record).length > 0) return [];
  const onTopic = contact.topics.find(({ value }) => topics.has(value))?.evidence;
  const told = new Map<string, Fact>();
  for (const account of contact.accounts) {
    const evidence = onTopic?.article === account.article ? onTopic : account.evidence;
    if (told.has(evidence.quote)) continue;
    told.set(evidence.quote, {
      label:
        isOwnWord(evidence, contact) || account.source.name === null
          ? `The newspaper${onWhom(evidence.quote, contact, record)}, no source named`
          : voiceOf(account, record),
      value: sentence({ ...account, evidence }, record),
    });
  }
  return [...told.values()];
}

/** " on Kerry and Lavrov": of whom a sentence tells that stands here alone and says only "they". */
function onWhom(quote: string, { participants }: Contact, record: ContactRecord): string {
  if (!/^["“]?(?:They|Both|The (?:two|pair|sides|ministers))\b/.test(quote)) return "";
  return ` on ${listed(participants.map(({ name }) => shortName(name, record)))}`;
}

function voiceOf(account: Account, record: ContactRecord): string {
  const { kind, through } = account.source;
  if (kind === "unnamed")
    return capital(`${unnamedWords(account.source)}${through === null ? "" : `, through ${through}`}`);
  return capital(accountName(account, record));
}

/** Sides without a word; of those an official without a name speaks for, that nothing is on the record. */
export function silence(missing: readonly string[], of: number, offRecord: ReadonlySet<string>): Fact[] {
  if (missing.length === 0) return [];
  const [unnamed, mute] = [true, false].map((is) => missing.filter((side) => offRecord.has(side) === is));
  if (missing.length === of && of > 1 && unnamed?.length === 0)
    return [{ label: `${listed(missing)} on the record`, value: [text("nothing in the archive.")] }];
  return [
    ...(unnamed?.length
      ? [
          {
            label: `${listed(unnamed)} on the record`,
            value: [text("nothing in the archive; through an unnamed source only.")],
          },
        ]
      : []),
    ...(mute?.length ? [{ label: listed(mute), value: [text("no account in the archive.")] }] : []),
  ];
}

/** "Russian Foreign Ministry, through Interfax". */
export function accountName({ source }: Account, record: ContactRecord): string {
  const name = source.name === null ? "no source named" : shortName(source.name, record);
  return source.through === null ? name : `${name}, through ${source.through}`;
}

/** The sentence on which an account rests. */
export function sentence(account: Account, record: ContactRecord): Line {
  const article = articleIn(record, account.evidence.article);
  return article === undefined ? [text(account.evidence.quote)] : wordsOf(article, account.evidence.quote);
}
