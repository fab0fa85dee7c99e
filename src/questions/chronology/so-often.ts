import { contactLine } from "../../replies/contact-line.ts";
import { countedInWords, listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\b(?:no|not) )\bmore than (?:twice|two times|2 times)\b/i, 3],
  [/(?<!\b(?:no|not) )\bmore than (?:thrice|three times|3 times)\b/i, 4],
  [/(?<!\b(?:no|not) )\bmore than (?:four|4) times\b/i, 5],
  [
    /\b(?:twice|two times|2 times|more than once|more than one time|several times|repeatedly|a second time)\b/i,
    2,
  ],
  [/\b(?:thrice|three times|3 times)\b/i, 3],
  [/\b(?:four times|4 times)\b/i, 4],
  [/\b(?:five times|5 times)\b/i, 5],
  [/\b(?:once|one time)\b/i, 1],
];
const MET =
  /^(?:have|has|had|did) .+? (?:meet|met|speak|spoken|spoke|talk|talked|called|call|phoned?|visited)\b/i;

/** "Only twice", "no more than three times": more in the archive is a No. */
const AT_MOST =
  /\b(?:only|just|exactly|at most|no more than|not more than) (?:once|twice|thrice|\S+ times?)\b/i;

function verdictOf(held: number, times: number, isAtMost: boolean): "Yes" | "No" | "Not known" {
  if (isAtMost) return held > times ? "No" : "Not known";
  return held >= times ? "Yes" : "Not known";
}

/** "Have they met twice in Paris?": counted; fewer in the archive than asked for is no No, since it is a sample. Null for all else. */
export function soOftenAnswer(question: Question, scope: Scope): Answered | null {
  const { words, asks } = question;
  if (scope.article !== undefined || asks !== "whether" || !MET.test(words)) return null;
  const times = TIMES.find(([pattern]) => pattern.test(words))?.[1];
  const isAtMost = AT_MOST.test(words);
  if (times === undefined || (times === 1 && !isAtMost)) return null;
  const { contacts, unmet } = selectContacts({ ...question, order: null }, scope);
  const held = contacts.filter(({ status }) => status.value === "held");
  if (unmet.length > 0 || held.length === 0) return null;
  const verdict = verdictOf(held.length, times, isAtMost);
  const { record } = scope;
  const place = question.places.map((one) => ` in ${one.split(",")[0]}`)[0] ?? "";
  const count = `${countedInWords(held.length, nounOf(question.kinds))}${place} reported as held`;
  const names = held.length > 3 ? "" : `: ${listed(held.map((one) => contactName(one, record)))}`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict,
    headline:
      verdict === "Not known"
        ? `Not known. The archive has ${count}${names}.`
        : `${verdict}: the archive has ${count}${names}.`,
    parts: [
      { kind: "list", items: held.map((contact) => contactLine(contact, record)) },
      ...(verdict === "Not known" ? [note("The articles are a sample: there may have been more.")] : []),
    ],
    evidence: held.flatMap(({ accounts }) => accounts[0]?.evidence ?? []),
    contacts: held,
  });
}
