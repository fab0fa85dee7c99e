import type { Contact } from "../../contacts/contact.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { isContradiction } from "../../contacts/merging/differences.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { sidesHeard, sidesOf, unnamedWords } from "../../replies/accounts.ts";
import { pointers } from "../../replies/contact-line.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { isFilter, readFilters } from "./filtered-log.ts";
import { nothingFits } from "./nothing-fits.ts";

/** A kind of weak link: what a contact lacks, in a word or two after its name; null where it does not lack it. */
interface Weakness {
  readonly heading: string;
  /** "two plans without an outcome". */
  count(contacts: number): string;
  lacks(contact: Contact, record: ContactRecord): string | null;
}

const WEAKNESSES: readonly Weakness[] = [
  {
    heading: "Planned, no outcome in the archive",
    count: (contacts) => `${countedInWords(contacts, "plan")} without an outcome`,
    lacks: (contact) => (isAhead(contact) ? "nothing says whether it took place" : null),
  },
  {
    heading: "One side's word, or nobody's",
    count: (contacts) => `${countedInWords(contacts, "contact")} without both sides' word`,
    lacks: (contact, record) => {
      if (contact.status.value !== "held") return null;
      const missing = sidesOf(contact, record).filter((side) => !sidesHeard(contact, record).includes(side));
      return missing.length === 0 ? null : `nothing from ${listed(missing)}`;
    },
  },
  {
    heading: "Day not stated",
    count: (contacts) => `${countedInWords(contacts, "day")} not stated`,
    lacks: ({ date }) => {
      if (!date?.edtf) return "nothing on when it was";
      if (date.basis === "report") return "only the day of a statement";
      if (date.basis === "publication") return "only the day of publication";
      return date.precision === "day" || date.precision === "range"
        ? null
        : `only the ${date.precision === "part of month" ? "part of the month" : date.precision}`;
    },
  },
  {
    heading: "Unnamed sources",
    count: (contacts) => `${countedInWords(contacts, "contact")} on an unnamed source`,
    lacks: ({ accounts }) => {
      const unnamed = accounts.find(({ source }) => source.kind === "unnamed");
      return unnamed && accounts.every(({ source }) => source.kind === "unnamed")
        ? unnamedWords(unnamed.source)
        : null;
    },
  },
  {
    heading: "Accounts that differ",
    count: (contacts) => `${countedInWords(contacts, "contact")} on which accounts differ`,
    lacks: (contact) => {
      const against = contact.differences.filter((difference) => isContradiction(difference, contact));
      const fields = against.map(({ field }) => FIELDS[field]);
      return fields.length === 0 ? null : listed([...new Set(fields)]);
    },
  },
];

const FIELDS: Readonly<Record<Contact["differences"][number]["field"], string>> = {
  date: "the day",
  place: "the place",
  topics: "the subject",
  initiator: "whose initiative",
  kind: "how they spoke",
  status: "whether it was held",
  outcome: "the outcome",
};

/** `open`, `open 2015`: the weakest links of a record, each kind with its contacts: what an editor would look into next. */
export function openAnswer(words: string, scope: Scope, typed: string): Answered {
  const { record } = scope;
  if (words !== "" && !isFilter(words, scope)) return nothingFits(plainQuestion(typed), scope, words);
  const { filter } = readFilters(words, record);
  const contacts = record.contacts.filter((contact) => matches(contact, filter));
  if (contacts.length === 0 && words !== "") return nothingFits(plainQuestion(typed), scope, words);
  const found = WEAKNESSES.map((weakness) => ({
    weakness,
    lines: linesOf(weakness, contacts, record),
  })).filter(({ lines }) => lines.length > 0);
  const narrowed = words === "" ? "" : ` (${filterWords(filter)})`;
  const counts = found.map(({ weakness, lines }) => weakness.count(lines.length));
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "contacts",
    answer: null,
    headline:
      counts.length === 0
        ? `The ${record.briefing.title} record${narrowed} has no open ends.`
        : `Weakest links of the ${record.briefing.title} record${narrowed}: ${listed(counts)}.`,
    parts: found.flatMap(({ weakness, lines }): Part[] => [
      { kind: "heading", text: [strong(weakness.heading)] },
      { kind: "list", items: lines },
    ]),
    contacts: contacts.filter((contact) => WEAKNESSES.some(({ lacks }) => lacks(contact, record) !== null)),
    next: ["log"],
  });
}

function linesOf({ lacks }: Weakness, contacts: readonly Contact[], record: ContactRecord): Line[] {
  return contacts.flatMap((contact) => {
    const missing = lacks(contact, record);
    if (missing === null) return [];
    const name = capital(contactName(contact, record).replace(/^the /, ""));
    return [[text(`${name}: ${missing}`), ...pointers(contact, record)]];
  });
}
