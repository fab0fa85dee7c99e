import type { ContactDate } from "../contact.ts";
import { daysBetween } from "../dates/calendar.ts";
import { clauseWords } from "../reading/unit.ts";
import { announcedBefore } from "./backward.ts";
import type { Candidate } from "./candidate.ts";
import type { ReadSentence, Scene } from "./complete.ts";
import type { Draft } from "./draft.ts";
import { dateAt } from "./when.ts";

/**
 * The day of the statement that a contact is known from, where the contact's own day is not stated: a day beside a verb
 * of saying in its sentences, or where the same source speaks again.
 */
export function reportDate(draft: Draft, told: readonly ReadSentence[], scene: Scene): ContactDate | null {
  if (draft.candidates.every(({ apart }) => apart)) return null;
  const direct = recent(firstOf(told, scene), scene);
  if (direct) return direct;
  const announced = told.flatMap((sentence) =>
    draft.sentences.has(sentence.reading.sentence.index) ? (announcedBefore(sentence, scene) ?? []) : [],
  );
  const then = recent(firstOf(announced, scene), scene);
  if (then) return then;
  const sources = new Set(
    told.flatMap(({ attributions }) => attributions.flatMap(({ source }) => source.name ?? [])),
  );
  const same = scene.sentences.filter(({ attributions }) =>
    attributions.some(({ source }) => sources.has(source.name ?? "")),
  );
  return recent(firstOf(same, scene), scene) ?? recent(leadDay(draft, scene), scene);
}

/** A journey has more days than the one on which it begins. */
const MORE_DAYS =
  /(?:^| )(?:came|comes|coming|arriv\w+|flew|fl(?:ies|ying)|travel\w*|landed|visit\w*|trips?|tours?|days?|weeks?|until|since)(?: |$)/;

/** So far from its beginning an article tells of the day that it begins with. */
const NEAR_LEAD = 6;

/** "@ had blunt words for # on %. … @ received him in the #": the day with which the article begins, of one of them. */
function leadDay(draft: Draft, { article, sentences }: Scene): ContactDate | null {
  const lead = sentences.find(({ reading }) => reading.units.length > 0);
  if (!lead || Math.min(...draft.sentences) > lead.reading.sentence.index + NEAR_LEAD) return null;
  const { units, clauseOf } = lead.reading;
  const days = units.flatMap(({ date }, i) => (date ? [i] : []));
  const [unit = -1] = days;
  const [who] = units[0]?.parties.length === 1 ? units[0].parties : [];
  const isTheirs = who && draft.parties.some(({ key }) => key === who.key);
  if (!isTheirs || days.length !== 1 || clauseOf[unit] !== clauseOf[0] || lead.candidates.length > 0)
    return null;
  if (MORE_DAYS.test(lead.reading.line)) return null;
  const others = sentences.filter(({ reading }) => draft.sentences.has(reading.sentence.index));
  if (others.some(({ reading }) => reading.units.some(({ date }) => date !== null))) return null;
  if (draft.candidates.some(isBeforeIt)) return null;
  const date = dateAt(article, lead.reading, unit, "past", "report");
  return date?.precision === "day" ? date : null;
}

/** "Had met him in #": on some day before. */
function isBeforeIt({ found: { reading, clause, from } }: Candidate): boolean {
  return / had (?:[a-z]+ ){0,2}$/.test(` ${clauseWords(reading, clause, 0, from)} `);
}

/** What a source said longer ago than this was said of something else. */
const DAYS_OF_NEWS = 7;

function recent(date: ContactDate | null, { article: { published } }: Scene): ContactDate | null {
  return date?.edtf && published && daysBetween(date.edtf, published) > DAYS_OF_NEWS ? null : date;
}

function firstOf(sentences: readonly ReadSentence[], { article }: Scene): ContactDate | null {
  for (const { reading, statementDates } of sentences)
    for (const unit of statementDates) {
      const date = dateAt(article, reading, unit, "past", "report");
      if (date?.edtf && date.precision === "day") return date;
    }
  return null;
}
