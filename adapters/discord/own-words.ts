import { randomBytes } from "node:crypto";
import type { Answer } from "../../src/adapter.ts";
import { text } from "../../src/replies/line.ts";
import type { Reply } from "../../src/replies/reply.ts";
import type { Connection } from "./connection.ts";

/** A line that the adapter itself has to say. */
export function oneLine(headline: string): Reply {
  return { headline, parts: [], archive: null, buttons: [] };
}

/**
 * The desk's answer, or an apology: an exception is never shown. The apology has a reference that is also in the log.
 */
export async function answered({ log }: Connection, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const reference = randomBytes(3).toString("hex");
    log.error(
      { reference, why: error instanceof Error ? error.name : "unknown" },
      "a question could not be answered",
    );
    return [{ to: "asker", reply: apology(reference) }];
  }
}

function apology(reference: string): Reply {
  const words = `Nothing was changed that Readout knows of. Please try again; if it happens again, tell whoever runs Readout the reference ${reference}.`;
  return {
    headline: "Something went wrong while answering.",
    parts: [{ kind: "notice", tone: "failed", text: [text(words)] }],
    archive: null,
    buttons: [],
  };
}

/** What to say to somebody who may not change what a channel receives. */
export function mayNotManage(subcommand: string): Answer {
  const says = `/readout ${subcommand} changes what this channel receives. On Discord that needs the permission Manage Server, which you do not have here. Ask somebody who has it.`;
  return [{ to: "asker", reply: oneLine(says) }];
}

/** What to say where Readout can answer but is not there to post anything by itself. */
export function cannotPostLater(subcommand: string): Answer {
  const says = `/readout ${subcommand} needs Readout as a member here, and it is none: it was added by you, not to the server. Somebody with Manage Server can invite it; or use the command in your direct messages with Readout.`;
  return [{ to: "asker", reply: oneLine(says) }];
}
