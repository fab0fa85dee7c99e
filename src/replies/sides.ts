import type { Account, Contact, Position, SpeechAct } from "../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { sideOf, sidesHeard, sidesOf, unnamedWords } from "./accounts.ts";
import { howAndWhere, pointers, statusMark } from "./contact-line.ts";
import { capital, listed } from "./counted.ts";
import { hedge } from "./hedge.ts";
import { joinLines, printed, strong, text, wordsOf } from "./line.ts";
import { isOfBriefing, pairWords, shortName, withArticle } from "./people.ts";
import type { Line, Part } from "./reply.ts";
import { saidOnce } from "./said-once.ts";
import { openingOf } from "./speech-acts.ts";
import { contactDateWords } from "./words.ts";

type Fact = { readonly label: string; readonly value: Line };

/**
 * What each side said, contact by contact: the words of each side with who says so, and the sides that are missing.
 * With a topic (and everything narrower) only what was said on it.
 */
export function sidesParts(contacts: readonly Contact[], record: ContactRecord, topic?: string): Part[] {
  const within = topic === undefined ? null : new Set(record.vocabulary.within(topic));
  return contacts.flatMap((contact): Part[] => [
    { kind: "heading", text: [strong(dayAndHow(contact, record)), ...pointers(contact, record)] },
    { kind: "facts", facts: sideFacts(contact, record, within) },
  ]);
}

/** "30 Mar 2014, meeting, Paris", "Reported Sat 3 May 2014, how they spoke not stated". */
export function dayAndHow(contact: Contact, record: ContactRecord, isAhead = false): string {
  const mark = statusMark(contact, isAhead);
  const people = isOfBriefing(contact, record) ? "" : `${pairWords(contact, record)}, `;
  const status = mark === null ? "" : `, ${mark.toLowerCase()}`;
  return `${capital(contactDateWords(contact))}, ${people}${howAndWhere(contact)}${status}`;
}

/** A line for each side and each source that speaks for it. */
export function sideFacts(
  whole: Contact,
  record: ContactRecord,
  topics: ReadonlySet<string> | null = null,
): Fact[] {
  const contact = { ...whole, positions: whole.positions.filter((one) => !isInitiative(one, whole)) };
  const positions = contact.positions.filter((position) => topics === null || isOn(position, topics, record));
  const sides = sidesOf(contact, record);
  const heard = sidesHeard(contact, record);
  const others = positions.filter((position) => !sides.includes(sideOf(position) ?? ""));
  return [
    ...sides
      .filter((side) => heard.includes(side))
      .flatMap((side) => factsOf(side, contact, positions, record)),
    ...toldByOthers(
      sides.filter((side) => !heard.includes(side)),
      contact,
      positions,
      record,
    ),
    ...groups(others, contact, record).map(([label, group]) => ({
      label: capital(label),
      value: said(group, record),
    })),
    ...newspaperFact(contact, record, positions.length > 0 ? null : (topics ?? new Set())),
    ...silence(
      sides.filter((side) => !heard.includes(side)),
      sides.length,
    ),
  ];
}

/** What a side is said to have said by the other one: shown, but no account of its own. */
function toldByOthers(
  silent: readonly string[],
  contact: Contact,
  positions: readonly Position[],
  record: ContactRecord,
): Fact[] {
  if (contact.status.value !== "held") return [];
  return silent.flatMap((side) => {
    const told = positions.filter((one) => sideOf(one) === side && one.chain.length > 1);
    return groups(told, contact, record).map(([who, group]) => ({
      label: `${side}, as others tell it (${who})`,
      value: said(group, record),
    }));
  });
}

/**
 * What was said on a subject: by its own words, or by words that mean the subject once it is known what is talked about
 * ("the separatists" beside Ukraine).
 */
export function isOn(
  { topics, text: words }: Position,
  wanted: ReadonlySet<string>,
  record: ContactRecord,
): boolean {
  if (topics.length > 0) return topics.some((topic) => wanted.has(topic));
  const subjects = [...wanted].flatMap((id) => record.vocabulary.byId(id) ?? []);
  const broadest = subjects.find(({ broader }) => broader === null || !wanted.has(broader))?.prefLabel ?? "";
  const found = record.vocabulary.find(`${broadest}. ${words}`);
  return found.some(({ topic, start }) => start > broadest.length && wanted.has(topic));
}

/** "The call took place at the initiative of …" is told as what it is, and is no position of a side. */
function isInitiative({ evidence, text: words }: Position, { initiator }: Contact): boolean {
  return (
    initiator !== null &&
    initiator.evidence.article === evidence.article &&
    initiator.evidence.start === evidence.start &&
    /\binitiat/i.test(words)
  );
}

function factsOf(
  side: string,
  contact: Contact,
  positions: readonly Position[],
  record: ContactRecord,
): Fact[] {
  const own = positions.filter((position) => sideOf(position) === side);
  if (own.length > 0)
    return groups(own, contact, record).map(([who, group]) => ({
      label: `${side} (${who})`,
      value: said(group, record),
    }));
  const account = contact.accounts.find(({ sides }) => sides.includes(side));
  if (account === undefined || contact.positions.length > 0)
    return [{ label: side, value: [text("nothing on this in its account.")] }];
  return [{ label: `${side} (${accountName(account, record)})`, value: sentence(account, record) }];
}

/** Positions that the same people vouch for, together, in the order of the text. */
function groups(
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

/** "Kerry, says Psaki", "Lavrov, says the Russian Foreign Ministry", "unnamed diplomatic source, through RIA Novosti". */
function whoWords(position: Position, contact: Contact, record: ContactRecord): string {
  const unnamed = contact.accounts.find(
    ({ article, source }) => article === position.evidence.article && source.kind === "unnamed",
  );
  if (unnamed && sideOf(position) === null) {
    const through = unnamed.source.through === null ? "" : `, through ${unnamed.source.through}`;
    return `${unnamedWords(unnamed.source)}${through}`;
  }
  const [inner, ...outer] = spokenBy(position, record);
  if (inner === undefined) return "no source named";
  const says = outer.map((name) => `, says ${withArticle(shortName(name, record), record)}`).join("");
  return `${shortName(inner, record)}${says}`;
}

/** Who vouches for a position, the holder first; a country that speaks through somebody is the side itself and not named. */
function spokenBy(position: Position, record: ContactRecord): readonly string[] {
  const chain =
    position.chain.length === 0 && position.holder !== null
      ? [position.holder]
      : [...position.chain].reverse();
  const isCountry = record.register.principals.some(
    ({ kind, name }) => kind === "country" && name === chain[0],
  );
  return isCountry && chain.length > 1 ? chain.slice(1) : chain;
}

function said(positions: readonly Position[], record: ContactRecord): Line {
  let act: SpeechAct = "asserts";
  const lines = saidOnce(positions).map((position) => {
    const opening = openingOf(position, act);
    act = position.act;
    return [...(opening === "" ? [] : [text(opening)]), ...positionWords(position, record)];
  });
  return [...joinLines(lines, "; "), text(".")];
}

function positionWords(position: Position, record: ContactRecord): Line {
  const article = articleIn(record, position.evidence.article);
  const words = position.text
    .trim()
    .replace(/[.,;]+(["”]?)$/, "$1")
    .replace(/^that (?=\S)/, "");
  if (article === undefined) return [text(words)];
  const whole = position.quoted && article.kind === "brief" && !/["“]/.test(words);
  return [...hedge(position), ...(whole ? [printed(words)] : wordsOf(article, words))];
}

function accountName({ source }: Account, record: ContactRecord): string {
  const name = source.name === null ? "no source named" : shortName(source.name, record);
  return source.through === null ? name : `${name}, through ${source.through}`;
}

function sentence(account: Account, record: ContactRecord): Line {
  const article = articleIn(record, account.evidence.article);
  return article === undefined ? [text(account.evidence.quote)] : wordsOf(article, account.evidence.quote);
}

/** A contact that only the newspaper itself tells of, or an unnamed source without words of its own. */
function newspaperFact(contact: Contact, record: ContactRecord, topics: ReadonlySet<string> | null): Fact[] {
  if (topics === null || sidesHeard(contact, record).length > 0) return [];
  const onTopic = contact.topics.find(({ value }) => topics.has(value))?.evidence;
  return contact.accounts.map((account) => ({
    label:
      account.source.kind === "unnamed"
        ? capital(
            `${unnamedWords(account.source)}${account.source.through === null ? "" : `, through ${account.source.through}`}`,
          )
        : account.source.name === null
          ? "The newspaper, no source named"
          : capital(accountName(account, record)),
    value: sentence(
      onTopic?.article === account.article ? { ...account, evidence: onTopic } : account,
      record,
    ),
  }));
}

function silence(missing: readonly string[], of: number): Fact[] {
  if (missing.length === 0) return [];
  return missing.length === of && of > 1
    ? [{ label: `${listed(missing)} on the record`, value: [text("nothing in the archive.")] }]
    : missing.map((side) => ({ label: side, value: [text("no account in the archive.")] }));
}
