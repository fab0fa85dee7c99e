import { randomInt } from "node:crypto";
import type { Reply } from "../../src/replies/reply.ts";

/** Letters and figures that are not taken for one another when read aloud. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A short code that stands in the log and in what the person is told. */
export function referenceCode(): string {
  return Array.from({ length: 6 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}

/** What a person is told when an answer could not be made: no exception, what to do, and the code. */
export function failureReply(code: string): Reply {
  return {
    headline: "Something went wrong, and this was not answered.",
    parts: [
      {
        kind: "notice",
        tone: "failed",
        text: [
          {
            kind: "text",
            text: `Please try it again. If it fails again, give whoever runs Readout the code ${code}: it finds the fault in the log.`,
          },
        ],
      },
    ],
    archive: null,
    buttons: [],
  };
}

/** A command that is set up in Slack but that this Readout does not have. */
export function strangeCommandReply(typed: string, commands: readonly string[]): Reply {
  const known = commands.map((name) => `/${name}`).join(", ");
  return {
    headline: `This Readout has no command ${typed}.`,
    parts: [
      {
        kind: "notice",
        tone: "failed",
        text: [
          {
            kind: "text",
            text: `It has ${known}. Whoever set up the app can bring its commands up to date with the manifest of: npm run readout -- manifest slack`,
          },
        ],
      },
    ],
    archive: null,
    buttons: [],
  };
}
