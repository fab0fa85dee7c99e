import type { ContactDate } from "../contact.ts";
import { daysBetween } from "../dates/calendar.ts";
import { announcedBefore } from "./backward.ts";
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
  return recent(firstOf(same, scene), scene);
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
