import type { Contact } from "../../contacts/contact.ts";
import { contactLine, otherPairLine } from "../../replies/contact-line.ts";
import { isOfBriefing, peopleWords } from "../../replies/people.ts";
import type { Line } from "../../replies/reply.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";

const ASKED =
  /^who (?:all )?(?:has |have )?(?:met|spoke|spoken|talked)(?: (?:with |to )?whom)? (?:in|at|on) /i;
/** "Who met Holm in 2015", "who talked to Holm on Friday": those who did, and not whoever is told to do so. */
const ASKED_OF_ONE =
  /^who (?:all )?(?:has |have |had )?(?:met|saw|seen|spoke|spoken|talked)(?: (?:with|to))? (?!whom\b|(?:in|at|on) )/i;
/** More of them are listed, not told in the first line. */
const MOST_TOLD = 3;

/** "Who met in Moscow?", "who met Holm in 2015?": everybody of whom the archive tells that, of this record or not; null for all else. */
export function whoMetAnswer(question: Question, scope: Scope): Answered | null {
  const asked = [ASKED, ASKED_OF_ONE][question.people.length];
  if (scope.article !== undefined || !asked?.test(question.words)) return null;
  if (question.places.length + question.days.length === 0) return null;
  const { record } = scope;
  const { others } = record;
  const own = selectContacts(question, scope);
  const beside = selectContacts(question, { ...scope, record: { ...record, contacts: others, others: [] } });
  const met = [own, beside].flatMap(({ contacts, unmet }) => (unmet.length === 0 ? contacts : []));
  const found = met.filter(({ id }, at) => met.findIndex((one) => one.id === id) === at);
  const isHeld = ({ status }: Contact): boolean => status.value === "held";
  const held = found.some(isHeld) ? found.filter(isHeld) : found;
  if (held.length === 0) return null;
  const told = held.slice(0, MOST_TOLD).map((one) => `${peopleWords(one)}, ${contactDateWords(one)}`);
  const lineOf = (one: Contact): Line =>
    isOfBriefing(one, record) ? contactLine(one, record) : otherPairLine(one, record);
  const beyond = held.filter((one) => !isOfBriefing(one, record)).length;
  const whole =
    beyond === held.length ? "Not counted in this record" : "Not all of them are counted in this record";
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: found.some(isHeld) ? namesOf(held, question) : null,
    headline: `${found.some(isHeld) ? "" : "Not known whether anybody did. Not reported as held: "}${told.join("; ")}${held.length > MOST_TOLD ? "; and more below" : ""}.`,
    parts: [
      { kind: "list", items: held.map(lineOf) },
      ...(beyond > 0 ? [note(`${whole}, which is of ${record.briefing.title}.`)] : []),
    ],
    evidence: held.flatMap(({ accounts }) => accounts[0]?.evidence ?? []),
    contacts: held.filter((one) => isOfBriefing(one, record)),
  });
}

/** Who took part: all of each contact, or everybody besides the one asked about. */
export function namesOf(held: readonly Contact[], { people: [one] }: Question): string {
  if (one === undefined) return held.map(peopleWords).join("; ");
  const others = held.flatMap(({ participants }) =>
    participants.filter(({ principal }) => principal !== one).map(({ name }) => name),
  );
  return [...new Set(others)].join(", ");
}
