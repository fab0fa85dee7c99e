import type { Contact } from "../../contacts/contact.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import { counted } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import { pairWords } from "../../replies/people.ts";
import type { Part } from "../../replies/reply.ts";
import { dayAndHow } from "../../replies/sides.ts";
import { slotDayWords } from "../zone-words.ts";
import type { Issue } from "./issue.ts";

/** A contact of the record and why a digest has it or not. */
export interface Why {
  /** "Wed 28 May 2014, telephone call". */
  readonly contact: string;
  readonly isIn: boolean;
  readonly because: string;
}

/** Why each contact of a record is in an issue or left out, those that are in first. */
export function whyInOrOut(issue: Issue): Why[] {
  const { news, record, until, since, arrivals } = issue;
  const there = new Set(news.now.contacts.map(({ id }) => id));
  const own = record.contacts.map((contact): Why => {
    const named = dayAndHow(contact, record);
    if (news.contacts.some(({ id }) => id === contact.id))
      return { contact: named, isIn: true, because: newBecause(contact, issue) };
    const change = news.changes.find(({ now }) => now.id === contact.id);
    if (change !== undefined) return { contact: named, isIn: true, because: "an article told more about it" };
    if (news.corrected.some(({ contact: { id } }) => id === contact.id))
      return { contact: named, isIn: true, because: "an editor set it right" };
    const misfit = misfitWords(contact, issue);
    if (misfit !== null) return { contact: named, isIn: false, because: misfit };
    if (!there.has(contact.id))
      return {
        contact: named,
        isIn: false,
        because: `its article arrived after ${slotDayWords(until, issue.subscription.zone)}`,
      };
    const told = since === null ? "" : ` (came in ${arrivedWords(contact, arrivals, issue)})`;
    return { contact: named, isIn: false, because: `it was told before and has not changed since${told}` };
  });
  const others = news.others.map(
    (contact): Why => ({
      contact: dayAndHow(contact, record),
      isIn: false,
      because: `other people: ${pairWords(contact, record)}${issue.filteredBy === null ? "; named among what is not counted" : ""}`,
    }),
  );
  return [...own, ...others].sort((a, b) => Number(b.isIn) - Number(a.isIn));
}

function newBecause(contact: Contact, issue: Issue): string {
  const fits = issue.filteredBy === null ? "" : `; it fits the filter (${issue.filteredBy})`;
  if (issue.since === null) return `the first issue holds the whole record${fits}`;
  return `it came in ${arrivedWords(contact, issue.arrivals, issue)}${fits}`;
}

function arrivedWords({ accounts }: Contact, arrivals: Issue["arrivals"], { subscription }: Issue): string {
  const first = Math.min(...accounts.map(({ article }) => arrivals.get(article)?.getTime() ?? 0));
  return `on ${slotDayWords(new Date(first), subscription.zone)}`;
}

/** Which part of the filter a contact does not fit; null where it fits all. */
function misfitWords(contact: Contact, { subscription, record }: Issue): string | null {
  const { filter } = parseFilters(subscription.filter, record.register, record.vocabulary);
  const misfit = filter.conditions.find((condition) => !matches(contact, { conditions: [condition] }));
  if (misfit === undefined) return null;
  const words = filterWords({ conditions: [misfit] });
  return words.startsWith("not ")
    ? `the filter leaves out ${words.slice(4)}`
    : `the filter asks for ${words.startsWith("with ") ? "contacts " : ""}${words}`;
}

/** Of each kind so many are listed. */
const MOST = 12;

/** The reasons as two lists. */
export function whyParts(why: readonly Why[]): Part[] {
  const lists = [
    { opening: "In:", all: why.filter(({ isIn }) => isIn) },
    { opening: "Left out:", all: why.filter(({ isIn }) => !isIn) },
  ];
  const parts = lists.flatMap(({ opening, all }): Part[] => {
    if (all.length === 0) return [];
    const items = all.slice(0, MOST).map(({ contact, because }) => [text(`${contact}: ${because}`)]);
    const more = all.length - MOST;
    const rest = more > 0 ? [[text(`${counted(more, "more contact")}, for the same reasons`)]] : [];
    return [
      { kind: "paragraph", text: [text(opening)] },
      { kind: "list", items: [...items, ...rest] },
    ];
  });
  return parts.length > 0 ? parts : [{ kind: "paragraph", text: [text("The record has no contacts yet.")] }];
}
