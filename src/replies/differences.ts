import type { Account, Contact, ContactStatus, Difference, Field } from "../contacts/contact.ts";
import { isContradiction, isDisputed } from "../contacts/merging/differences.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { cite } from "./citations.ts";
import { rangeWords, weekdayWords } from "./days.ts";
import { joinLines, text, wordsOf } from "./line.ts";
import type { Line } from "./reply.ts";

type Fact = { readonly label: string; readonly value: Line };

/** On what accounts can differ, as it stands after "differ on". */
const DIFFERENCE: Readonly<Record<Difference["field"], string>> = {
  date: "day",
  place: "place",
  topics: "subject",
  initiator: "whose initiative",
  kind: "how they spoke",
  status: "whether it was held",
  outcome: "outcome",
};

/** A line for each thing that the accounts tell differently, the values side by side with their articles. */
export function differenceFacts(contact: Contact, record: ContactRecord): Fact[] {
  return contact.differences.map((difference) => {
    const values = difference.values.map((value) => valueLine(difference.field, value, record));
    return { label: differenceLabel(difference, contact), value: [...joinLines(values, "; "), text(".")] };
  });
}

/** "Accounts differ on place"; what is only told in two ways is shown "by account". */
function differenceLabel(difference: Difference, contact: Contact): string {
  const words = DIFFERENCE[difference.field];
  if (isContradiction(difference, contact)) return `Accounts differ on ${words}`;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}, by account`;
}

/** "Sochi [2]"; subjects by their names, days as people write them, and the article's own words marked as such. */
export function valueLine(
  field: Difference["field"],
  { value, evidence }: Field<string>,
  { articles, vocabulary }: ContactRecord,
): Line {
  const article = articleIn({ articles }, evidence.article);
  const words = differenceWords(field, value, vocabulary);
  if (article === undefined) return [text(words)];
  const isSaid = field !== "status" && field !== "topics" && evidence.quote.includes(words);
  const said = isSaid ? wordsOf(article, words) : [text(words)];
  return [...said, text(" "), cite(article)];
}

/** A value on which accounts differ, in plain words. */
export function differenceWords(
  field: Difference["field"],
  value: string,
  vocabulary: ContactRecord["vocabulary"],
): string {
  if (field === "topics")
    return value
      .split(", ")
      .map((id) => vocabulary.byId(id)?.prefLabel ?? id)
      .join(", ");
  if (field === "date") return value.includes("/") ? rangeWords(value) : weekdayWords(value);
  return field === "status" ? REPORTED[value as ContactStatus] : value;
}

/** What was planned and then came about, or did not: each stage with the articles that tell of it. */
export function historyFacts(contact: Contact, record: ContactRecord): Fact[] {
  const stages = stagesOf(contact, record);
  if (stages.length < 2 || (isDisputed(contact) && stages.length === 2)) return [];
  const lines = stages.map(({ status, accounts }, at): Line => {
    const articles = accounts.flatMap(({ article }) => articleIn(record, article) ?? []);
    const first = articles[0]?.published;
    const when = first == null ? "" : ` (${weekdayWords(first)})`;
    const word = at === 0 ? REPORTED[status] : `then ${REPORTED[status]}`;
    return [text(`${word}${when}`), ...articles.flatMap((article) => [text(" "), cite(article)])];
  });
  return [{ label: "History", value: [...joinLines(lines, "; "), text(".")] }];
}

interface Stage {
  readonly status: ContactStatus;
  readonly accounts: readonly Account[];
}

/** Accounts in the order of publication, those that say the same together. */
function stagesOf({ accounts }: Contact, record: ContactRecord): Stage[] {
  const dayOf = ({ article }: Account) => articleIn(record, article)?.published ?? "9999";
  const ordered = [...accounts].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const statuses = [...new Set(ordered.map(({ status }) => status))];
  return statuses.map((status) => ({
    status,
    accounts: ordered.filter((account) => account.status === status),
  }));
}

const REPORTED: Readonly<Record<ContactStatus, string>> = {
  held: "reported as held",
  planned: "planned",
  proposed: "proposed",
  requested: "requested",
  refused: "refused",
  cancelled: "cancelled",
  postponed: "postponed",
  "not held": "reported as not held",
  denied: "denied",
};
