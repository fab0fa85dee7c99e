import type { Condition, Filter, Test } from "../../contacts/filters/filter.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isFilter, readFilters } from "../specials/filtered-log.ts";
import { nothingFits } from "../specials/nothing-fits.ts";
import { contactLog } from "../specials/record-so-far.ts";

/** "And in 2015?", "only calls", "without Iran" after a list: the list with that condition in the place of its like; else null. */
export function narrowList(rest: string, typed: string, scope: Scope): Answered | null {
  const last = lastFilter(scope);
  const words = [rest, `in ${rest}`].find((one) => isFilter(one, scope));
  if (last === null || words === undefined) return null;
  const { record } = scope;
  const fresh = readFilters(words, record).filter;
  const filter = { conditions: merged(last.conditions, fresh.conditions) };
  const contacts = record.contacts.filter((contact) => matches(contact, filter));
  const says = filterWords(filter);
  const answered =
    contacts.length > 0
      ? contactLog(scope, contacts, { typed, filter: says, page: 1, filters: rest })
      : nothingFits(plainQuestion(typed), scope, says);
  return withKept({ ...answered, about: { ...answered.about, filter } }, says, scope);
}

/** What the last list was narrowed by; of a subject that was asked for alone, the subject. */
function lastFilter({ about, record }: Scope): Filter | null {
  if (!about) return null;
  if (about.filter) return about.filter;
  const { asked } = about;
  const isSubject = asked?.asks === "subject" && asked.details.length === 0;
  if (!isSubject || about.question === null) return null;
  const { filter, rest } = readFilters(about.question, record);
  return rest.trim() === "" ? filter : null;
}

/** "About: …" on top of a list. */
function withKept(answered: Answered, says: string, scope: Scope): Answered {
  const { reply } = compose({
    question: { ...plainQuestion(""), kept: [says] },
    scope,
    kind: "contacts",
    answer: null,
    headline: "",
    parts: [],
  });
  const parts = answered.reply.parts.filter((part) => part.kind !== "notice" || part.tone !== "understood");
  return { ...answered, reply: { ...answered.reply, parts: [...reply.parts, ...parts] } };
}

const TIME: readonly Test["of"]["field"][] = ["from", "to", "on", "month"];
const INITIATIVE: readonly Test["of"]["field"][] = ["initiator", "initiator not stated"];

function sort(field: Test["of"]["field"]): string {
  if (TIME.includes(field)) return "time";
  return INITIATIVE.includes(field) ? "initiator" : field;
}

/** New conditions replace those of their sort; what is now not wanted is added, and taken out of what was. */
function merged(before: readonly Condition[], fresh: readonly Condition[]): Condition[] {
  const wanted = new Set(fresh.flatMap((one) => one.flatMap(({ of, not }) => (not ? [] : [sort(of.field)]))));
  const refused = new Set(
    fresh.flatMap((one) => one.flatMap(({ of, not }) => (not ? [JSON.stringify(of)] : []))),
  );
  const kept = before.filter(
    (one) =>
      !one.some(({ of, not }) => wanted.has(sort(of.field)) || (!not && refused.has(JSON.stringify(of)))),
  );
  const all = [...kept, ...fresh.map((one) => one.map((test) => inYear(test, before)))];
  return all.sort((a, b) => placeOf(a) - placeOf(b));
}

/** As filters read best: subjects first, times after, what is not wanted last. */
const ORDER = ["with", "topic", "how", "status", "place", "initiator", "account", "time"];

function placeOf([test]: Condition): number {
  if (test === undefined) return 0;
  return ORDER.indexOf(sort(test.of.field)) + (test.not ? ORDER.length : 0);
}

/** "And in May?" of a list of 2014: a month is one of that year. */
function inYear(test: Test, before: readonly Condition[]): Test {
  if (test.of.field !== "month") return test;
  const years = before.flatMap((one) => one.flatMap(({ of }) => ("edtf" in of ? [of.edtf.slice(0, 4)] : [])));
  const [year] = years;
  if (year === undefined || new Set(years).size > 1) return test;
  const edtf = `${year}-${String(test.of.month).padStart(2, "0")}`;
  return { ...test, of: { field: "on", edtf }, words: `${test.words.replace(/ of any year$/, "")} ${year}` };
}
