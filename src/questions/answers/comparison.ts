import type { Contact, ContactKind } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, countedInWords } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { dayName, selectContacts } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import { note } from "./contact-answer.ts";

const MORE = /\b(more|most|fewer|fewest|less)\b/i;
const COUNTED =
  /\b(?:contacts?|calls?|meetings?|talks|conversations?|speak|spoke|talk\w*|met|meet|visits?)\b/i;
/** "More in 2014 or 2015": one of the two, no yes. */
const OR = /\bor\b/i;
const CALLS: readonly ContactKind[] = ["telephone call", "video call"];
const MEETINGS: readonly ContactKind[] = ["meeting", "visit"];

interface Group {
  readonly name: string;
  readonly held: readonly Contact[];
}

/** "Which had more contacts, 2014 or 2015?", "were there more calls than meetings?": counted side by side; null for all else. */
export function comparisonAnswer(question: Question, scope: Scope): Answered | null {
  const more = MORE.exec(question.words)?.[1]?.toLowerCase();
  if (more === undefined || !COUNTED.test(question.words)) return null;
  const groups = groupsOf(question, scope);
  const [first, second] = groups;
  if (!first || !second) return null;
  const sorted = [...groups].sort((a, b) => b.held.length - a.held.length);
  const isTie = first.held.length === second.held.length;
  const top = /few|less/.test(more) ? sorted[1] : sorted[0];
  const word = /few|less/.test(more) ? "fewer" : "more";
  const verdict = isPolar(question) ? (!isTie && top === first ? "Yes" : "No") : null;
  const counts = groups.map(
    ({ name, held }) => `${name}: ${countedInWords(held.length, "contact")} reported as held`,
  );
  const short = isTie ? "Equally many" : (top?.name ?? "");
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict ?? capital(short),
    headline: `${verdict === null ? "" : `${verdict}, as counted here. `}${capital(short)}${isTie ? "" : ` ${word}`}, in this archive: ${counts.join("; ")}.`,
    parts: groups.flatMap((group) => partsOf(group, scope)),
    evidence: groups.flatMap(({ held }) => held.map((contact) => contact.kind.evidence)),
    contacts: groups.flatMap(({ held }) => held),
  });
}

function isPolar({ asks, words }: Question): boolean {
  return asks === "whether" && !OR.test(words);
}

/** Two times, or two ways of speaking, that a question sets side by side. */
function groupsOf(question: Question, scope: Scope): Group[] {
  const held = (asked: Question): Contact[] => {
    const { contacts, unmet } = selectContacts(asked, scope);
    return unmet.length > 0 ? [] : contacts.filter(({ status }) => status.value === "held");
  };
  if (question.days.length === 2 && question.bounds === null)
    return question.days.map((day) => ({ name: dayName(day), held: held({ ...question, days: [day] }) }));
  if (!/\bcalls?\b/i.test(question.words) || !/\b(?:meetings?|in person)\b/i.test(question.words)) return [];
  const kinds = [
    { name: "calls", kinds: CALLS, at: question.words.search(/\bcalls?\b/i) },
    { name: "meetings", kinds: MEETINGS, at: question.words.search(/\b(?:meetings?|in person)\b/i) },
  ];
  return kinds
    .sort((a, b) => a.at - b.at)
    .map(({ name, kinds: own }) => ({ name, held: held({ ...question, kinds: own }) }));
}

function partsOf({ name, held }: Group, { record }: Scope): Part[] {
  if (held.length === 0) return [note(`${capital(name)}: none.`)];
  return [
    { kind: "paragraph", text: [text(`${capital(name)}:`)] },
    { kind: "list", items: held.map((contact) => contactLine(contact, record)) },
  ];
}
