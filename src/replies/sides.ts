import type { Account, Contact, Position, SpeechAct } from "../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { accountName, articleFact, newspaperFact, sentence, silence } from "./account-facts.ts";
import { accountsOfIt, isOffRecord, isUnnamed, sideOf, sidesHeard, sidesOf } from "./accounts.ts";
import { howAndWhere, pointers, statusMark } from "./contact-line.ts";
import { capital } from "./counted.ts";
import { hedge } from "./hedge.ts";
import { joinLines, printed, strong, text, wordsOf } from "./line.ts";
import { capitalsIn, isCountryName, principalNamed } from "./named.ts";
import { isOn, topicsIn, type Wanted } from "./on-subject.ts";
import { isOfBriefing, pairWords } from "./people.ts";
import type { Line, Part } from "./reply.ts";
import { saidOnce } from "./said-once.ts";
import { openingOf } from "./speech-acts.ts";
import { groups } from "./who-says.ts";
import { contactDateWords } from "./words.ts";

type Fact = { readonly label: string; readonly value: Line };

/**
 * What each side said, contact by contact: the words of each side with who says so, and the sides that are missing.
 * With a topic (and everything narrower) only what was said on it; with a word only what was said by that word.
 */
export function sidesParts(
  contacts: readonly Contact[],
  record: ContactRecord,
  on: string | RegExp | null = null,
): Part[] {
  const within = typeof on === "string" ? new Set(record.vocabulary.within(on)) : on;
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
export function sideFacts(whole: Contact, record: ContactRecord, wanted: Wanted | null = null): Fact[] {
  const contact = withoutInitiatives(whole);
  const positions = positionsOn(contact, wanted, record);
  const sides = sidesOf(contact, record);
  const heard = sidesHeard(contact, record);
  const own = heard.flatMap((side) => factsOf(side, contact, positions, wanted, record));
  const isSilent = positions.length === 0 && own.every(({ value }) => value === NOTHING_ON_THIS);
  return [
    ...(heard.length > 0 && isSilent ? articleFact(contact, record, topicsIn(wanted)) : []),
    ...own,
    ...toldByOthers(
      sides.filter((side) => !heard.includes(side)),
      contact,
      positions,
      record,
    ),
    ...factsOfOthers(contact, record, wanted),
    ...newspaperFact(contact, record, positions.length > 0 ? null : topicsIn(wanted)),
    ...silence(
      sides.filter((side) => !heard.includes(side)),
      sides.length,
      new Set(
        positions.flatMap((one) => {
          const side = sideOf(one);
          return side !== null && isOffRecord(one) && !isTheirs(one, side, record) ? [side] : [];
        }),
      ),
    ),
  ];
}

/** What one side said in a contact, by its own account or by that of others; nothing where the archive has no word of it. */
export function factsOfSide(side: string, whole: Contact, record: ContactRecord, wanted: Wanted): Fact[] {
  const contact = withoutInitiatives(whole);
  const positions = positionsOn(contact, wanted, record);
  if (!sidesHeard(contact, record).includes(side)) return toldByOthers([side], contact, positions, record);
  return factsOf(side, contact, positions, wanted, record).filter(({ value }) => value !== NOTHING_ON_THIS);
}

/** What is said in a contact by nobody of the sides that took part: by unnamed sources, by others. */
export function factsOfOthers(whole: Contact, record: ContactRecord, wanted: Wanted | null): Fact[] {
  const contact = withoutInitiatives(whole);
  const sides = sidesOf(contact, record);
  const others = positionsOn(contact, wanted, record).filter((one) => !sides.includes(sideOf(one) ?? ""));
  return groups(others, contact, record).map(([label, group]) => ({
    label: capital(label),
    value: said(group, record),
  }));
}

function withoutInitiatives(contact: Contact): Contact {
  return { ...contact, positions: contact.positions.filter((one) => !isInitiative(one, contact)) };
}

function positionsOn(
  { positions, topics }: Contact,
  wanted: Wanted | null,
  record: ContactRecord,
): readonly Position[] {
  if (wanted === null) return positions;
  const ids = topicsIn(wanted);
  const isOnlyOn = topics.length > 0 && topics.every(({ value }) => ids.has(value));
  return positions.filter((one) => (isOnlyOn && one.topics.length === 0) || isOn(one, wanted, record));
}

/** What a side is said to have said by the other one: shown, but no account of its own. */
function toldByOthers(
  silent: readonly string[],
  contact: Contact,
  positions: readonly Position[],
  record: ContactRecord,
): Fact[] {
  return silent.flatMap((side) => {
    const own = positions.filter((one) => sideOf(one) === side);
    const told = own.filter((one) => !isOffRecord(one) && one.chain.length > 1);
    const isHeld = contact.status.value === "held";
    const unnamed = own.filter(isOffRecord);
    const byOthers = unnamed.filter((one) => isTheirs(one, side, record));
    return [
      ...labelled(
        unnamed.filter((one) => !byOthers.includes(one)),
        contact,
        record,
        (who) => `${side} (${who})`,
      ),
      ...labelled(
        isHeld ? [...told, ...byOthers] : [],
        contact,
        record,
        (who) => `${side}, as others tell it (${who})`,
      ),
    ];
  });
}

/** "Lavrov denied it, a State Department official said": an official without a name tells it, and of another side. */
function isTheirs({ chain }: Position, side: string, { register }: ContactRecord): boolean {
  const capitals = chain.filter(isUnnamed).map((name) => capitalsIn(name, register));
  return capitals.some((one) => one.size > 0 && !one.has(side));
}

function labelled(
  positions: readonly Position[],
  contact: Contact,
  record: ContactRecord,
  label: (who: string) => string,
): Fact[] {
  return groups(positions, contact, record).map(([who, group]) => ({
    label: label(who),
    value: said(group, record),
  }));
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

/** The account that a side gives of what came of a contact (not what a participant says beside), at the sentence on the subject. */
function ownAccountOn(
  side: string,
  contact: Contact,
  wanted: Wanted | null,
  record: ContactRecord,
): Account | undefined {
  const { topics, outcome, participants } = contact;
  const own = accountsOfIt(contact).filter(
    ({ sides, source: { name } }) =>
      name !== null &&
      !participants.some((one) => one.name === name) &&
      (sides.join() === side || (sides.includes(side) && capitalOf(name, record) === side)),
  );
  if (wanted === null) return own[0];
  const onIt = topics.filter(({ value }) => topicsIn(wanted).has(value)).map(({ evidence }) => evidence);
  const places = own.flatMap((account) =>
    [...onIt, account.evidence, ...(outcome ? [outcome.evidence] : [])]
      .filter(({ article }) => article === account.article)
      .map((evidence) => ({ ...account, evidence })),
  );
  return places.find(
    ({ evidence }) => onIt.includes(evidence) || isOn({ topics: [], text: evidence.quote }, wanted, record),
  );
}

/** The capital for which somebody speaks. */
function capitalOf(name: string, { register }: ContactRecord): string | null {
  const country = principalNamed(name, register)?.country ?? null;
  return country === null ? null : (register.capital(country) ?? register.countryName(country));
}

function factsOf(
  side: string,
  contact: Contact,
  positions: readonly Position[],
  wanted: Wanted | null,
  record: ContactRecord,
): Fact[] {
  const own = positions.filter((position) => sideOf(position) === side);
  if (own.length > 0)
    return labelled(own, contact, record, (who) => (who === side ? side : `${side} (${who})`));
  const account = ownAccountOn(side, contact, wanted, record);
  if (account === undefined) return [{ label: side, value: NOTHING_ON_THIS }];
  const who = accountName(account, record);
  return [
    {
      label: isCountryName(who, record.register) ? side : `${side} (${who})`,
      value: sentence(account, record),
    },
  ];
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
    .replace(/^that (?=\S)(?!.* (?:and|but) that )/, "");
  if (article === undefined) return [text(words)];
  const whole = position.quoted && article.kind === "brief" && !/["“]/.test(words);
  return [...hedge(position), ...(whole ? [printed(words)] : wordsOf(article, words))];
}

const NOTHING_ON_THIS: Line = [text("nothing on this in its account.")];
