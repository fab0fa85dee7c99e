import type { ContactRecord } from "../contacts/record.ts";
import type { Answered } from "../questions/answered.ts";
import { pictureFile } from "../replies/attachment.ts";

/** An answer with the picture of its figures, where it has any; without one where it cannot be drawn. */
export async function withPicture(answered: Answered, record: ContactRecord): Promise<Answered> {
  const { figures, ...rest } = answered;
  if (figures === undefined) return answered;
  try {
    // Drawing needs libraries that nothing else does.
    const { rhythmPicture } = await import("../pictures/rhythm.ts");
    const { png, alt } = rhythmPicture(record, figures.rhythm, figures.filteredBy);
    const file = pictureFile(`${record.briefing.name}-rhythm.png`, png, alt);
    return { ...rest, reply: { ...rest.reply, files: [file] } };
  } catch {
    return rest;
  }
}
