import type { Contact } from "../../contacts/contact.ts";
import { sidesHeard, sidesOf, whoseWord } from "../../replies/accounts.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { sideNamed } from "../conversation/side-named.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { occasionsNamed } from "./occasions.ts";

const IS_SO =
  /^(?:is|was|has|are|were) (?:the |a |an )?(.+?) (?:been |already |officially )*(?:confirmed|certain|definite|likely|official|on track|a sure thing|for sure)(?: by (?:the )?(.+))?$/i;
const DID =
  /^(?:did|has|have|does|do) (?:the )?(.+?) (?:officially )?(?:confirm(?:ed|s)?|acknowledged?|announced?) (?:that )?(?:the )?(.+)$/i;

/**
 * "Is Sochi confirmed?", "did Moscow confirm the March call?": by whose accounts the archive has; a plan on the word of an
 * unnamed source is confirmed by neither side. Null for all else.
 */
export function whatConfirmedAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined || question.asks !== "whether") return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  const [, what = "", by] = IS_SO.exec(words) ?? [];
  const [, who = "", whom = ""] = what === "" ? (DID.exec(words) ?? []) : [];
  const speaker = by ?? (who === "" ? undefined : who);
  const side = speaker === undefined ? null : sideNamed(speaker, scope.record.register);
  if (speaker !== undefined && side === null && !/^(?:anyone|anybody|either side|both sides)$/i.test(speaker))
    return null;
  const [one, ...more] = occasionsNamed(what || whom, scope);
  if (!one || more.length > 0) return null;
  if (side !== null && !sidesOf(one, scope.record).includes(side)) return null;
  return told(question, scope, one, side);
}

function told(question: Question, scope: Scope, one: Contact, side: string | null): Answered {
  const { record } = scope;
  const heard = sidesHeard(one, record);
  const isHeard = side === null ? heard.length > 0 : heard.includes(side);
  const verdict = isHeard && one.status.value === "held" ? "Yes" : "Not known";
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict,
    headline: headlineOf(verdict, one, side, heard, scope),
    parts: contactParts(one, record),
    evidence: one.accounts.map(({ evidence }) => evidence),
    contacts: [one],
  });
}

function headlineOf(
  verdict: "Yes" | "Not known",
  one: Contact,
  side: string | null,
  heard: readonly string[],
  { record }: Scope,
): string {
  const name = contactName(one, record);
  if (verdict === "Yes")
    return `Yes, as reported: ${name}, by the account of ${side ?? listed(heard)}${side !== null && heard.length > 1 ? "" : " alone"}.`;
  const word = whoseWord(one, record)
    .map((span) => ("text" in span ? span.text : ""))
    .join("")
    .replace(/\.$/, "");
  const missing = sidesOf(one, record).filter((each) => !heard.includes(each));
  const silent = side ?? listed(missing);
  return isAhead(one)
    ? `Not known. The archive has only a plan: ${contactName(one, record, { withoutDate: true })}, for ${contactDateWords(one)}, on the word of ${word}; nothing on it from ${silent}.`
    : `Not known. No account of ${name} from ${silent} is in the archive.`;
}
