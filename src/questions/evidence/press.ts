import { datelineLength } from "../../articles/dateline.ts";
import { AGENCIES } from "../../contacts/rules/speech.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const PAPER_ASKED =
  /\b(?:which|what) (?:\p{L}+ ){0,2}?(?:newspapers?|papers?|dail(?:y|ies)|tabloids?|magazines?|agenc(?:y|ies)|news ?wires?|outlets?|media|publications?|broadcasters?|channels?)\b|\bname of the (?:newspaper|paper|magazine|agency)\b/iu;
/** Words that names of newspapers, agencies and broadcasters are made of, in the languages of diplomacy. */
const TITLE =
  /(?:^|\s)(?:Post|Times|Journal|Telegraph|Guardian|Tribune|Herald|Gazette|Chronicle|Mail|Mirror|Observer|Daily|Standard|Standaard|Economist|Newsweek|Zeitung|Allgemeine|Spiegel|Bild|Monde|Figaro|Pa[i\u00ed]s|Mundo|Corriere|Repubblica|Stampa|Pravda|Gazeta|Presse|News|Television|TV|Radio|Press|Novosti|Jazeera|Arabiya|Ahram|Haaretz|Asahi|Yomiuri|Shimbun)(?:\s|$)/u;

/** Whether a question wants to know which paper, agency or broadcaster. */
export function asksForPress(words: string): boolean {
  return PAPER_ASKED.test(words);
}

/** Whether a sentence names a newspaper, an agency or a broadcaster; the agency of a dateline is nobody's source. */
export function namesPress({ text, names }: Pick<SentenceFacts, "text" | "names">): boolean {
  const from = datelineLength(text);
  return names.some((name) => name.start >= from && isPress(name.text));
}

/** Whether a name is that of a newspaper, an agency or a broadcaster. */
export function isPress(name: string): boolean {
  const bare = name.replace(/^The /, "");
  return AGENCIES.some((one) => one === name || one === bare) || TITLE.test(bare);
}
