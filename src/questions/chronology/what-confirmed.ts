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
  const { what, speaker } = partsOf(words);
  const side = speaker === undefined ? null : sideNamed(speaker, scope.record.register);
  if (speaker !== undefined && side === null && !/^(?:anyone|anybody|either side|both sides)$/i.test(speaker))
    return null;
  const [one, ...more] = occasionsNamed(what, scope);
  if (!one || more.length > 0) return null;
  const sides = sidesOf(one, scope.record);
  if (side !== null && !sides.includes(side)) return null;
  const isBoth = /^both sides$/i.test(speaker ?? "");
  return told(question, scope, one, isBoth ? sides : side === null ? null : [side]);
}

/** What is asked about, and whose word is wanted, where somebody's is. */
function partsOf(words: string): { readonly what: string; readonly speaker: string | undefined } {
  const [, so, by] = IS_SO.exec(words) ?? [];
  if (so !== undefined) return { what: so, speaker: by };
  const [, who, whom = ""] = DID.exec(words) ?? [];
  return { what: whom, speaker: who };
}

/** `asked`: the sides each of which has to have confirmed it; null where any will do. */
function told(question: Question, scope: Scope, one: Contact, asked: readonly string[] | null): Answered {
  const heard = sidesHeard(one, scope.record);
  const isHeard = asked === null ? heard.length > 0 : asked.every((side) => heard.includes(side));
  const isConfirmed = isHeard && one.status.value === "held";
  return compose({
    question,
    scope,
    kind: "answer",
    answer: isConfirmed ? "Yes" : "Not known",
    headline: isConfirmed
      ? `Yes, as reported: ${contactName(one, scope.record)}, by the account of ${listed(asked ?? heard)}${heard.length > 1 ? "" : " alone"}.`
      : openWords(one, asked, heard, scope),
    parts: contactParts(one, scope.record),
    evidence: one.accounts.map(({ evidence }) => evidence),
    contacts: [one],
  });
}

/** What there is, and from whom there is nothing. */
function openWords(
  one: Contact,
  asked: readonly string[] | null,
  heard: readonly string[],
  { record }: Scope,
): string {
  const silent = listed((asked ?? sidesOf(one, record)).filter((side) => !heard.includes(side)));
  if (!isAhead(one))
    return silent === ""
      ? `Not known. The archive has ${contactName(one, record)}, by the account of ${listed(asked ?? heard)}.`
      : `Not known. No account of ${contactName(one, record)} from ${silent} is in the archive.`;
  const word = whoseWord(one, record)
    .map((span) => ("text" in span ? span.text : ""))
    .join("")
    .replace(/\.$/, "");
  const plan = `${contactName(one, record, { withoutDate: true })}, for ${contactDateWords(one)}, on the word of ${word}`;
  return `Not known. The archive has only a plan: ${plan}${silent === "" ? "" : `; nothing on it from ${silent}`}.`;
}
