import type { Article } from "../../articles/article.ts";
import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { newestDay } from "../../replies/archive-line.ts";
import { howAndWhere, otherPairLine, pointers, subjects } from "../../replies/contact-line.ts";
import { capital, counted, countedInWords, listed, numberWord } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { joinLines, strong, text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { contactDateWords } from "../../replies/words.ts";
import { isOpen, isPast, type WhatIsNew } from "./what-is-new.ts";

export type Fact = { readonly label: string; readonly value: Line };

/** Articles older than this on arrival are history, not news. */
const OLD_AFTER_DAYS = 30;
const MOST_OTHERS = 5;
const MOST_SUBJECTS = 6;

/** "Two articles came in. Both are old (30 May 2014, 11 May 2015): new to the record, not new events." */
export function arrivedWords(articles: readonly Article[], until: Date): string {
  const came = `${capital(countedInWords(articles.length, "article"))} came in.`;
  const old = articles.filter((article) => isOld(article.published, until));
  if (old.length === 0) return came;
  const one = old.length === 1;
  const whole = old.length === articles.length;
  const all = one ? "It is" : articles.length === 2 ? "Both are" : "All are";
  const which = whole ? all : `${capital(numberWord(old.length))} of them ${one ? "is" : "are"}`;
  return `${came} ${which} old (${publishedWords(old)}): new to the record, not ${one ? "a new event" : "new events"}.`;
}

/** True for what was published so long before an instant that it is no news; what has no date is not called old. */
export function isOld(published: string | null, at: Date): boolean {
  return published !== null && at.getTime() - Date.parse(published) > OLD_AFTER_DAYS * 86_400_000;
}

/** "Seven contacts in five articles: six reported as held, one only planned." */
export function tallyWords(contacts: readonly Contact[], articles: number, which = ""): string {
  const those = contacts.length === 1 ? which.replace(" fit ", " fits ") : which;
  const all = `${capital(countedInWords(contacts.length, "contact"))}${those} in ${countedInWords(articles, "article")}`;
  if (contacts.length === 0) return `${all}.`;
  const tally = new Map<string, number>();
  for (const { status } of contacts) {
    const words =
      status.value === "held"
        ? "reported as held"
        : isOpen({ status })
          ? `only ${status.value}`
          : `reported as ${status.value}`;
    tally.set(words, (tally.get(words) ?? 0) + 1);
  }
  const [only, ...others] = tally.keys();
  if (others.length === 0) return `${all}${contacts.length === 1 ? "," : ", all"} ${only}.`;
  return `${all}: ${[...tally].map(([words, count]) => `${numberWord(count)} ${words}`).join(", ")}.`;
}

/** "First on Syria, Yemen and Iran: the record had nothing on them before."; null where nothing is. */
export function firstOn({ before, contacts, now }: WhatIsNew): Part | null {
  if (before === null || before.contacts.length === 0) return null;
  const known = new Set(
    before.contacts.flatMap(({ topics }) => topics.flatMap(({ value }) => [value, value.split("/")[0]])),
  );
  const first = [
    ...new Set(
      contacts.flatMap((contact) =>
        contact.topics
          .filter(({ value }) => !known.has(value) && !known.has(value.split("/")[0]))
          .flatMap((topic) => subjects({ ...contact, topics: [topic] }, now)),
      ),
    ),
  ];
  if (first.length === 0) return null;
  const named = first.slice(0, MOST_SUBJECTS);
  const more = first.length > named.length ? [counted(first.length - named.length, "other subject")] : [];
  const rest = `the record had nothing on ${first.length === 1 ? "it" : "them"} before.`;
  return { kind: "paragraph", text: [strong(`First on ${listed([...named, ...more])}:`), text(` ${rest}`)] };
}

/** Plans without a report: past ones are open, later ones are planned. */
export function openFacts(contacts: readonly Contact[], record: ContactRecord, today: string): Fact[] {
  const open = contacts.filter(isOpen);
  const past = open.filter((contact) => isPast(contact, today, record));
  const ahead = open.filter((contact) => !past.includes(contact));
  return [
    ...past.map(
      (contact): Fact => ({
        label: "Open",
        value: [text(`${planWords(contact)}${silentSince(record)}`), ...pointers(contact, record), text(".")],
      }),
    ),
    ...ahead.map(
      (contact): Fact => ({
        label: "Planned",
        value: [
          text(planWords(contact).replace(", planned for ", ", for ")),
          ...pointers(contact, record),
          text("."),
        ],
      }),
    ),
  ];
}

/** "Not counted, other pairs: Lavrov–Steinmeier, telephone call, reported Sat 3 May 2014 [3]; …". */
export function othersFact(others: readonly Contact[], record: ContactRecord): Fact[] {
  if (others.length === 0) return [];
  const lines = others.slice(0, MOST_OTHERS).map((contact) => otherPairLine(contact, record));
  const more: Line[] = others.length > MOST_OTHERS ? [[text(`${others.length - MOST_OTHERS} more`)]] : [];
  const label = others.length === 1 ? "Not counted, another pair" : "Not counted, other pairs";
  return [{ label, value: [...joinLines([...lines, ...more], "; "), text(".")] }];
}

/** "At whose initiative: stated for one of the seven."; "Not yet checked: all seven entries." */
export function countFacts(contacts: readonly Contact[]): Fact[] {
  if (contacts.length === 0) return [];
  const stated = contacts.filter(({ initiator }) => initiator !== null).length;
  const unchecked = contacts.filter(({ confirmed }) => confirmed === null).length;
  const initiative =
    stated === 0
      ? "stated for none"
      : stated === contacts.length
        ? "stated for all"
        : `stated for ${numberWord(stated)} of the ${numberWord(contacts.length)}`;
  return [
    ...(contacts.length > 1 ? [fact("At whose initiative", `${initiative}.`)] : []),
    ...uncheckedFact(unchecked, contacts.length),
  ];
}

/** Says how many entries no person has checked; nothing where all are. */
export function uncheckedFact(unchecked: number, of: number): Fact[] {
  if (unchecked === 0) return [];
  if (unchecked === of)
    return [
      fact(
        "Not yet checked by a person",
        of === 1 ? "this entry." : of === 2 ? "both entries." : `all ${numberWord(of)} entries.`,
      ),
    ];
  return [fact("Not yet checked by a person", `${numberWord(unchecked)} of the ${numberWord(of)} entries.`)];
}

export function fact(label: string, words: string): Fact {
  return { label, value: [text(words)] };
}

export function facts(all: readonly Fact[]): Part[] {
  return all.length === 0 ? [] : [{ kind: "facts", facts: all }];
}

function planWords(contact: Contact): string {
  const status = contact.status.value;
  if (contact.date?.edtf == null) return `${howAndWhere(contact)}, ${status}, day not stated`;
  const when =
    contact.date.precision === "day" ? `for ${contactDateWords(contact)}` : `, ${contactDateWords(contact)}`;
  return `${howAndWhere(contact)}, ${status} ${when}`.replace(" ,", ",");
}

function silentSince(record: ContactRecord): string {
  const newest = newestDay(record);
  return newest === null
    ? "; no article says whether it took place"
    : `; nothing in the archive, whose newest article is of ${dayWords(newest)}, says whether it took place`;
}

function publishedWords(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  if (days.length <= 3) return days.map(dayWords).join(", ");
  return `${dayWords(days[0] ?? "")} – ${dayWords(days.at(-1) ?? "")}`;
}
