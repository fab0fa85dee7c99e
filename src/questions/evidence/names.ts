import { STOP_WORDS } from "../../search/stop-words.ts";

/** A run of capitalised words: "Frank-Walter Steinmeier", "Human Rights Council". Offsets into the folded sentence. */
export interface NameSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stands first in its sentence, where every word has a capital. */
  readonly first: boolean;
  /** A people or its adjective: "Ukrainian". */
  readonly people: boolean;
}

const WORD = "(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\d]*(?:['-]\\p{L}+)*|\\d{1,2}(?=\\s+\\p{Lu})";
const LINK = "(?:\\s+(?:of|for|on|the|de|von|van|al|bin|in|and)){0,2}";
const RUN = new RegExp(
  `(?:${WORD})(?:(?:\\s+|,\\s(?=Jr))(?:${WORD})|${LINK}\\s+(?:${WORD})(?=\\s+(?:${WORD})|[^\\p{L}]|$))*`,
  "gu",
);
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:'s)?$/;

/** Names in a folded sentence; days, months and the capital of a sentence's first common word are none. */
export function namesIn(text: string, isPeople: (word: string) => boolean): NameSpan[] {
  const names: NameSpan[] = [];
  for (const match of text.matchAll(RUN)) {
    const first =
      /^["'(\s]*$/.test(text.slice(0, match.index)) ||
      /[.!?]["')]*\s+["'(]?$/.test(text.slice(0, match.index));
    for (const part of splitRun(match[0], match.index)) {
      if (TIME.test(part.text) || /^\d+$/.test(part.text)) continue;
      const isFirst = first && part.start === match.index;
      if (STOP_WORDS.has(part.text.toLowerCase())) continue;
      names.push({ ...part, first: isFirst, people: isPeople(part.text) });
    }
  }
  return names;
}

/** "Kerry and Lavrov" are two names, "Organization for Security and Cooperation in Europe" is one. */
function splitRun(run: string, at: number): { text: string; start: number; end: number }[] {
  const organisation =
    /\b(?:Organi[sz]ation|Ministry|Department|Council|Committee|Conference|Union|Agency|Office|Commission|Court|Party|League)\b/.test(
      run,
    );
  const pieces: { text: string; start: number; end: number }[] = [];
  const splitter = organisation ? /$^/ : /\s+(?:and|in|on|for|the)\s+(?=\p{Lu})/u;
  let from = 0;
  for (const piece of run.split(splitter)) {
    const start = run.indexOf(piece, from);
    from = start + piece.length;
    const bare = piece.replace(
      /^(?:The|A|An|In|On|At|But|And|After|Before|While|When|As|If|For|From|With|His|Her|Their|Its|It|He|She|They)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?(?=\p{Lu})/u,
      "",
    );
    const offset = piece.length - bare.length;
    pieces.push({ text: bare, start: at + start + offset, end: at + from });
  }
  return pieces;
}
