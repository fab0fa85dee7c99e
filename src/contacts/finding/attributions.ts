import type { Article } from "../../articles/article.ts";
import type { AccountSource } from "../contact.ts";
import type { Register } from "../principals.ts";
import { type Reading, wordsOf } from "../reading/unit.ts";
import { SAY, TELL, UNNAMED } from "../rules/speech.ts";
import { standsBehind } from "./frames.ts";
import { AGENCY, type Speaker, speakerAfter, speakerOf } from "./speakers.ts";

/** Somebody who is said to have said what a sentence holds. */
export interface Attribution extends Speaker {
  /** Unit of the verb of saying (or of "according"). */
  readonly at: number;
  /** It stands behind what it reports: ", the ministry said". */
  readonly tail: boolean;
}

const SAYS = new RegExp(`^(?:${SAY})$`);
const TELLS = new RegExp(`^(?:${TELL})$`);
const UNNAMED_HEAD = new RegExp(`\\b(?:${UNNAMED})\\b`);

/** Who is said to speak in a sentence, outermost first. */
export function findAttributions(reading: Reading, article: Article, register: Register): Attribution[] {
  const through = agencyIn(reading, article);
  const found = reading.units.flatMap((unit, at): Attribution[] => {
    const according = unit.word === "according" && reading.units[at + 1]?.word === "to";
    if (!according && !isSaying(reading, at)) return [];
    const speaker = according
      ? speakerAfter(reading, at + 2, register)
      : (citedBehind(reading, at, register) ?? speakerOf(reading, at, register));
    if (!speaker) return [];
    const tail = according ? at > 3 : standsBehind(reading, at);
    return [{ ...speaker, source: { ...speaker.source, through }, at, tail }];
  });
  return found.sort((a, b) => Number(b.tail) - Number(a.tail) || a.at - b.at);
}

/** "Lavrov told Kerry" is no saying: words inside a contact, not the word for it. */
function isSaying(reading: Reading, i: number): boolean {
  const unit = reading.units[i];
  if (!unit || !SAYS.test(unit.word) || !/^(?:VERB|AUX)$/.test(unit.pos)) return false;
  if (reading.units[i - 1]?.word === "to" || isThoughtOf(reading, i)) return false;
  return !(TELLS.test(unit.word) && reading.units[i + 1]?.word === "@");
}

/** "They cited a source in the ministry": whoever is cited speaks. */
function citedBehind(reading: Reading, at: number, register: Register): Speaker | null {
  if (!/^(?:cited|citing|cites|quoted|quoting|quotes)$/.test(reading.units[at]?.word ?? "")) return null;
  const speaker = speakerAfter(reading, at + 1, register);
  return speaker?.source.kind === "unnamed" ? speaker : null;
}

/** "The plan is widely believed to …": what others think of somebody is not his word. */
function isThoughtOf(reading: Reading, i: number): boolean {
  return (
    /^(?:believed|thought|said|hoped|reported|claimed|alleged)$/.test(reading.units[i]?.word ?? "") &&
    /(?:^| )(?:is|are|was|were|been|being) (?:[a-z]+ly |also |now |then )?$/.test(
      `${wordsOf(reading, i - 2, i)} `,
    )
  );
}

/** The agency of a sentence that carries somebody's words: "told RIA", "Interfax reported". */
function agencyIn(reading: Reading, article: Article): string | null {
  const name = AGENCY.exec(reading.text)?.[0] ?? null;
  return name !== null && name !== article.outlet ? name : null;
}

/**
 * An unnamed source named in full once ("a diplomatic source told RIA Novosti") stays that source where the article goes
 * on about "the source"; "the statement" is that of the institution named last.
 */
export function rememberSources(): (attribution: Attribution) => Attribution[] {
  const known = new Map<string, { readonly source: AccountSource; readonly country: string | null }>();
  let institution: Attribution | null = null;
  const unnamed = (attribution: Attribution, name: string): Attribution => {
    const { source, country } = attribution;
    const head = UNNAMED_HEAD.exec(name.toLowerCase())?.[0] ?? "";
    const first = known.get(head);
    if (!first) known.set(head, { source, country });
    if (!first || !/^the \w+$/i.test(name)) return attribution;
    const through = source.through ? first.source.through : null;
    return { ...attribution, source: { ...first.source, through }, country: first.country };
  };
  return (attribution) => {
    const { source, party, at, tail } = attribution;
    if (party?.kind === "institution") institution = attribution;
    else if (source.kind === "newspaper" && source.name !== null) institution = null;
    if (source.kind === "institution" && source.name === null)
      return institution ? [{ ...institution, at, tail }] : [];
    return source.kind === "unnamed" && source.name ? [unnamed(attribution, source.name)] : [attribution];
  };
}
