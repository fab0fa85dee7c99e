import type { Shelf } from "../library.ts";
import { type DrawElsewhere, drawnTimeline, timelineFor, timelineInWords } from "../pictures/timeline.ts";
import type { Answered } from "../questions/answered.ts";
import { compose } from "../questions/answers/compose.ts";
import { plainQuestion } from "../questions/question.ts";
import { selectByFilters } from "../questions/specials/filtered-log.ts";
import { pictureFile } from "../replies/attachment.ts";
import { capital, countedInWords } from "../replies/counted.ts";
import { text } from "../replies/line.ts";
import type { Part } from "../replies/reply.ts";

/** `timeline [dark] [filters]`: contacts as a picture on an axis of time, and what it shows in words. */
export async function timelineAnswer(
  typed: string,
  shelf: Shelf,
  elsewhere?: DrawElsewhere,
): Promise<Answered> {
  const { record } = shelf;
  const dark = /(?:^|\s)dark(?=\s|$)/i.test(typed);
  const filters = typed.replace(/(?:^|\s)(?:dark|light)(?=\s|$)/gi, " ").trim();
  const chosen = selectByFilters(filters, shelf, `timeline ${typed}`.trim());
  if ("refusal" in chosen) return chosen.refusal;
  const timeline = timelineFor(record, chosen.contacts, chosen.says);
  const png = await drawnTimeline(timeline, dark, elsewhere);
  const { alt, span, says } = timelineInWords(timeline);
  const which = chosen.says === null ? "" : ` (${chosen.says})`;
  const answered = compose({
    question: plainQuestion(`timeline ${typed}`.trim()),
    scope: shelf,
    kind: "contacts",
    answer: null,
    headline: `${capital(countedInWords(chosen.contacts.length, "contact"))}${which} on a timeline${span === null ? "" : `, ${span}`}.`,
    parts: says.map((words): Part => ({ kind: "paragraph", text: [text(words)] })),
    contacts: chosen.contacts,
  });
  const file = pictureFile(`${record.briefing.name}-timeline.png`, png, alt);
  return { ...answered, reply: { ...answered.reply, files: [file] } };
}
