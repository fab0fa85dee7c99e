import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { counted } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { DARK, LIGHT } from "./palette.ts";
import { pngOf } from "./rasterize.ts";
import { type Timeline, timelineOf } from "./timeline-of.ts";
import { absenceWords, countWords, spanWords, timelineWords } from "./timeline-words.ts";

export interface Picture {
  readonly png: Buffer;
  /** The same in words, at most 1,000 characters. */
  readonly alt: string;
  /** "11 March 2014 to 12 May 2015"; null where nothing has a date. */
  readonly span: string | null;
  /** What is on it and what is not, a sentence each. */
  readonly says: readonly string[];
}

export interface TimelineStyle {
  readonly dark: boolean;
  /** How the contacts were chosen ("Syria, not Iran"); null: all of them. */
  readonly filteredBy: string | null;
}

/** What a timeline of contacts of a record shows; plain data, which may go to another thread to be drawn. */
export function timelineFor(
  record: ContactRecord,
  contacts: readonly Contact[],
  filteredBy: string | null,
): Timeline {
  const which = filteredBy === null ? "" : ` · ${filteredBy}`;
  return timelineOf(record, contacts, {
    title: plain(`${record.briefing.title}: ${counted(contacts.length, "contact")}${which}`),
    archive: archiveLine(record),
  });
}

/** A timeline as PNG; takes a tenth of a second to about half a second, the more contacts the longer. */
export function timelinePng(timeline: Timeline, dark: boolean): Buffer {
  return pngOf(drawTimeline(timeline, dark ? DARK : LIGHT).svg);
}

/** Draws a timeline as PNG without holding up who asks. */
export type DrawElsewhere = (timeline: Timeline, dark: boolean) => Promise<Uint8Array>;

/** A timeline as PNG, drawn elsewhere where that can be; should that fail, here. */
export async function drawnTimeline(
  timeline: Timeline,
  dark: boolean,
  elsewhere: DrawElsewhere | undefined,
): Promise<Uint8Array> {
  const drawn = await elsewhere?.(timeline, dark).catch(() => null);
  return drawn ?? timelinePng(timeline, dark);
}

/** Contacts of a record as a picture on an axis of time; takes as long as `timelinePng`. */
export function timelinePicture(
  record: ContactRecord,
  contacts: readonly Contact[],
  { dark, filteredBy }: TimelineStyle,
): Picture {
  const timeline = timelineFor(record, contacts, filteredBy);
  return { png: timelinePng(timeline, dark), ...timelineInWords(timeline) };
}

/** What goes with the picture of a timeline. */
export function timelineInWords(timeline: Timeline): Omit<Picture, "png"> {
  return {
    alt: timelineWords(timeline),
    span: spanWords(timeline),
    says: [countWords(timeline), ...absenceWords(timeline)],
  };
}
