import type { Contact } from "../../contacts/contact.ts";
import type { Question } from "../question.ts";
import type { Proposed } from "./no-answer.ts";

/** Several of whom none is named: "met the NATO ministers", "spoke to the families". */
const GROUP =
  /\b(?:meet|met|see|saw|seen|meeting|talks?|talked|speak|spoke|spoken|sit down|sat down)(?: (?:to|with))? (?:(?:the|his|her|their|all|other|some) )?(?!(?:two|both)\b)(?:[\p{L}-]+ ){0,3}?(ministers|ambassadors|leaders|presidents|envoys|lawmakers|senators|officials|families|relatives|students|journalists|reporters|delegates|representatives|colleagues|counterparts|diplomats|businessmen|governors)\b(?! (?:met|meet|talk|talked|speak|spoke|hold|held)\b)/iu;

const DAY_OR_PLACE: ReadonlySet<string> = new Set(["when", "where", "how long"]);

/** "When did he meet the ministers of the bloc": the day on which he met one man, in a sentence without several of anybody. */
export function isOfOneMan({ question: { asks, words, people }, sentence: { facts } }: Proposed): boolean {
  const group = DAY_OR_PLACE.has(asks) && people.length < 2 ? GROUP.exec(words)?.[1] : undefined;
  if (group === undefined) return false;
  return !new RegExp(
    `\\b(?:${group}|counterparts|colleagues|them|the (?:two|three|four|five|six))\\b`,
    "iu",
  ).test(facts.text);
}

/** "When did he meet the ministers of the bloc": of the contacts of one man, those with more than two others, or with a body. */
export function withAGroup({ words, people }: Question, contacts: readonly Contact[]): readonly Contact[] {
  if (people.length !== 1 || !GROUP.test(words)) return contacts;
  return contacts.filter(
    ({ participants }) =>
      participants.length > 3 ||
      participants.some(({ principal, name }) => principal === null && name === ""),
  );
}
