import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { contactLine, otherPairLine } from "../../replies/contact-line.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { inOrder, isAhead, isInTime } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import { type Asked, note } from "./contact-answer.ts";
import { contactName, heldWords } from "./contact-words.ts";
import { fitsKindsLoosely, nounOf } from "./kinds.ts";

/** How many contacts: what is counted, how, and what is not. */
export function countContacts(asked: Asked): Answered {
  const { question, scope, selection } = asked;
  const { record } = scope;
  const held = selection.contacts.filter((contact) => contact.status.value === "held");
  const ahead = selection.contacts.filter(isAhead);
  const unstated = record.contacts.filter(
    (contact) =>
      contact.kind.value === "consultation" &&
      fitsKindsLoosely(question) &&
      question.places.length === 0 &&
      isInTime(contact, question) &&
      !selection.contacts.includes(contact),
  );
  const noun = nounOf(question.kinds);
  const maybe =
    unstated.length === 0
      ? ""
      : ` ${capital(ordinal(held.length + 1))} contact may have been a ${noun === "telephone call" ? "call" : noun}.`;
  const planned = ahead.length === 0 ? "" : `, ${numberWord(ahead.length)} more only planned`;
  const not: Part[] = notCounted(asked, unstated, ahead);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: String(held.length),
    headline: `${countedInWords(held.length, noun)} in the archive, ${held.length === 1 ? "" : held.length === 2 ? "both " : held.length === 0 ? "" : "all "}reported as held${planned}.${maybe}`,
    parts: [
      { kind: "list", ordered: true, items: held.map((contact) => contactLine(contact, record)) },
      ...not,
      note(
        `This counts what ${countedInWords(record.articles.length, "article")} ${record.articles.length === 1 ? "mentions" : "mention"}. How often they really spoke cannot be told from it.`,
      ),
    ],
    evidence: held.map((contact) => contact.kind.evidence),
    contacts: held,
  });
}

function notCounted(
  { question, scope: { record, article } }: Asked,
  unstated: readonly Contact[],
  ahead: readonly Contact[],
): Part[] {
  const others = record.others.filter(
    (contact) =>
      isInTime(contact, question) &&
      (article === undefined || contact.accounts.some((one) => one.article === article)),
  );
  const items = [
    ...ahead.map((contact) => contactLine(contact, record)),
    ...unstated.map((contact) => contactLine(contact, record)),
    ...others.map((contact) => [text("Another pair: "), ...otherPairLine(contact, record)]),
  ];
  return items.length === 0 ? [] : [note("Not counted:"), { kind: "list", items }];
}

function ordinal(count: number): string {
  return (
    ["no", "a first", "a second", "a third", "a fourth", "a fifth", "a sixth", "a seventh"][count] ??
    "another"
  );
}

/** "Of all pairs", "between anybody", "every contact in the archive". */
const OF_ALL =
  /\b(?:all|any|every|other) pairs?\b|\b(?:of|between|by|with|for) (?:any|every)(?:body|one)\b|\bwhole archive\b|^(?:every contact|all (?:the )?contacts) (?:in|of) the archive$/i;

/** "All of Lavrov's contacts": where one person alone is named, whatever the pair. */
function withOtherPairs({ question, scope: { record, article }, selection }: Asked): readonly Contact[] {
  const { people, kinds, topics, among } = question;
  const [person] = people;
  const isOfAll = people.length === 0 && OF_ALL.test(question.words);
  if ((people.length !== 1 && !isOfAll) || among !== null || topics.length > 0) return selection.contacts;
  const others = record.others.filter(
    (contact) =>
      !selection.contacts.includes(contact) &&
      (isOfAll || contact.participants.some(({ principal }) => principal === person)) &&
      (article === undefined || contact.accounts.some((one) => one.article === article)) &&
      isInTime(contact, question) &&
      (kinds.length === 0 || kinds.includes(contact.kind.value)),
  );
  return [...selection.contacts, ...others];
}

/** "; one of them of another pair": never counted silently. */
function ofOthers(shown: readonly Contact[], { contacts }: ContactRecord): string {
  const others = shown.filter((contact) => !contacts.includes(contact)).length;
  if (others === 0) return "";
  const all = others === shown.length && others > 1 ? "all" : numberWord(others);
  return shown.length === 1
    ? "; it is of another pair"
    : `; ${all} of them of ${others === 1 ? "another pair" : "other pairs"}`;
}

/** The contacts that fit, one line each. */
export function listContacts({ question, scope, selection }: Asked): Answered {
  const { record } = scope;
  const contacts = inOrder(question, withOtherPairs({ question, scope, selection }));
  const [only] = contacts;
  const isOne = only !== undefined && contacts.length === 1 && question.order !== null;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: contacts
      .map((contact) =>
        contactLine(contact, record)
          .map((span) => ("text" in span ? span.text : ""))
          .join("")
          .trim(),
      )
      .join("; "),
    headline: isOne
      ? `${contactName(only, record)}.`
      : `${countedInWords(contacts.length, nounOf(question.kinds))}${heldWords(contacts)}${ofOthers(contacts, record)}.`,
    parts: [{ kind: "list", items: contacts.map((contact) => contactLine(contact, record)) }],
    evidence: contacts.map((contact) => contact.kind.evidence),
    contacts,
  });
}
