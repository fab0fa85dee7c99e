import type { Library } from "../library.ts";
import { text } from "../replies/line.ts";
import type { Part, Reply } from "../replies/reply.ts";
import { nearest } from "../spelling.ts";

/** A reply of a few plain lines. */
export function linesReply(headline: string, lines: readonly string[] = []): Reply {
  const parts = lines.map((line): Part => ({ kind: "paragraph", text: [text(line)] }));
  return { headline, parts, archive: null, buttons: [] };
}

/** What a person reads when something broke inside; the reference is in the log. */
export function failedReply(reference: string): Reply {
  const remedy = `Nothing was changed. Please try again; if it happens again, tell whoever runs Readout the reference ${reference}.`;
  return linesReply("Something went wrong with that.", [remedy]);
}

/** For a command that no briefing has. */
export function unknownCommandReply(name: string, library: Library): Reply {
  const commands = [...library.shelves.map(({ record }) => record.briefing.command), "readout"];
  const near = nearest(name, commands);
  const known = `Commands: ${commands.map((command) => `/${command}`).join(", ")}.`;
  return linesReply(`There is no command /${name}.${near ? ` Did you mean /${near}?` : ""}`, [known]);
}

/** For a button that the store does not know, after a change of data folder. */
export function oldButtonReply(): Reply {
  return linesReply("This button is too old to work.", ["Ask the question again for a fresh one."]);
}

/** For a question that was not answered in time. */
export function tookTooLongReply(command: string): Reply {
  return linesReply("That question took too long and was given up.", [
    `Ask it in fewer words, with a name, a place or a month; /${command} log lists the contacts.`,
    "Where short questions take too long as well, Readout is reading new articles: try again in a few minutes.",
  ]);
}
