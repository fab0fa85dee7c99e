import type { Article } from "../../articles/article.ts";
import type { Party, Reading } from "../reading/unit.ts";
import type { Vocabulary } from "../topics.ts";

/** Looks topics up in stretches of a sentence. */
export interface Topics {
  /**
   * Topic ids named between two offsets of a sentence, its parties' names and offices left out, and the place where it
   * happened: who meets "in Kabul" need not speak of Afghanistan. Somebody whose name is a label of a topic is that
   * topic where others speak of him: `parties` has the keys of those who took part.
   */
  in(
    reading: Reading,
    start: number,
    end: number,
    place?: string | null,
    parties?: readonly string[],
  ): readonly string[];
  /** Whether some topic is named in a phrase by itself. */
  has(phrase: string): boolean;
}

/** So much of an article, in letters, says what it is about. */
const LEAD = 3000;

/** The one subject with parts of its own that the headline names, or else the text: in an article on Iran "the nuclear talks" are Iran's. */
function aboutOf(
  { title, text }: Pick<Article, "title" | "text">,
  vocabulary: Vocabulary,
): readonly string[] {
  const wide = new Set(vocabulary.topics.flatMap(({ broader }) => broader ?? []));
  for (const words of [title, text.slice(0, LEAD)]) {
    const topics = vocabulary.find(words).map(({ topic }) => vocabulary.byId(topic)?.broader ?? topic);
    const named = [...new Set(topics)].filter((topic) => wide.has(topic));
    if (named.length > 0) return named.length === 1 ? named : [];
  }
  return [];
}

export function makeTopics(vocabulary: Vocabulary, article: Pick<Article, "title" | "text">): Topics {
  const about = aboutOf(article, vocabulary);
  const known = new WeakMap<Reading, ReturnType<Vocabulary["find"]>>();
  return {
    has: (phrase) => vocabulary.find(phrase).length > 0,
    in: (reading, start, end, place = null, parties = []) => {
      const mentions = known.get(reading) ?? vocabulary.find(masked(reading, vocabulary), about);
      known.set(reading, mentions);
      const inside = mentions.filter(
        (mention) =>
          mention.start >= start &&
          mention.end <= end &&
          !isWhere(reading.text, mention, place) &&
          !isOneOf(parties, reading, mention),
      );
      return [...new Set(inside.map(({ topic }) => topic))];
    },
  };
}

function isOneOf(
  parties: readonly string[],
  { units }: Reading,
  mention: { start: number; end: number },
): boolean {
  const named = units.find(({ start, end }) => start <= mention.start && mention.end <= end);
  return named?.parties.some(({ key }) => parties.includes(key)) ?? false;
}

function isWhere(
  text: string,
  { start, end }: { start: number; end: number },
  place: string | null,
): boolean {
  return (
    text.slice(start, end) === place && /\b(?:in|at|to|from|visit(?:s|ed)?) $/.test(text.slice(0, start))
  );
}

/** "on the margins of a conference on Lebanon": what others meet for. */
const BESIDE =
  /\bon the (?:sidelines|margins|fringes) of (?:(?! (?:to|and) (?:discuss|talk|speak|spoke|review)| where )[^,;.])*/g;

/** "the Black Sea Economic Cooperation Organization": the words of its name are no subject. */
const BODY =
  /(?:\p{Lu}[\p{L}-]{1,30} ){2,6}(?:Organi[sz]ation|Union|Council|Committee|Commission|Association|Agency|Conference|Forum|Bank|Fund|Community|Assembly)\b/gu;

const blank = (part: string): string => " ".repeat(part.length);

/** "Assad", who is a label of Syria, by his name and not as "the Syrian president". */
function isSubject({ name }: Party, printed: string, vocabulary: Vocabulary): boolean {
  const last = printed.split(/[\s-]+/).at(-1) ?? "";
  return name.endsWith(last) && vocabulary.find(last).some(({ start, end }) => end - start === last.length);
}

/** The sentence with persons and institutions blanked: "envoy for Syria" is no subject. */
function masked(reading: Reading, vocabulary: Vocabulary): string {
  let text = reading.text.replace(BESIDE, blank).replace(BODY, blank);
  for (const { start, end, parties, date } of reading.units)
    if (
      date ||
      parties.some((one) => one.kind === "person" && !isSubject(one, text.slice(start, end), vocabulary))
    )
      text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return text;
}

/** The stretch of a sentence that its relative clauses leave: what stands in them is background. */
export function withoutRelatives(reading: Reading): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [i, unit] of reading.units.entries()) {
    const clause = reading.clauses[reading.clauseOf[i] ?? 0];
    if (clause?.relative) continue;
    const last = spans.at(-1);
    if (last && last[1] === (reading.units[i - 1]?.end ?? -1)) last[1] = unit.end;
    else spans.push([unit.start, unit.end]);
  }
  return spans;
}
