import type { Answer, Outcome } from "../../src/adapter.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { failureOf } from "./calls.ts";
import type { Connection } from "./connection.ts";
import { outcomeOf } from "./outcome.ts";
import { oneLine } from "./own-words.ts";
import { editOriginal, followUp, type Key, sayTo } from "./say.ts";

/** An interaction that was acknowledged and waits for its answer. */
export interface Waiting extends Key {
  readonly user: string;
  /** As people call it: "#russia-desk". */
  readonly place: string;
  /** In direct messages with Readout everything goes there, openly. */
  readonly direct: boolean;
}

/**
 * Gives each part of an answer to whom it is for. The private line always comes first: Discord takes the first follow-up
 * of a deferred interaction for the deferred answer itself, and so would hide what is meant for everybody.
 */
export async function giveAnswer(connection: Connection, waiting: Waiting, answer: Answer): Promise<void> {
  if (waiting.direct) return giveAll(connection, waiting, answer);
  const own = answer.filter(({ to }) => to === "asker").map(({ reply }) => reply);
  const others = answer.filter(({ to }) => to !== "asker");
  const [first, ...more] = own;
  const opensWith = first ?? (others.some(({ to }) => to === "place") ? oneLine("One moment …") : null);
  if (opensWith !== null) await editOriginal(connection, waiting, opensWith);
  for (const reply of more) await followUp(connection, waiting, reply, true);
  const notes: string[] = [];
  for (const { to, reply } of others) {
    notes.push(
      to === "place" ? await toPlace(connection, waiting, reply) : await toPerson(connection, waiting, reply),
    );
  }
  await note(connection, waiting, notes, first === undefined);
}

async function giveAll(connection: Connection, waiting: Waiting, answer: Answer): Promise<void> {
  const [first, ...more] = answer;
  await editOriginal(connection, waiting, first?.reply ?? oneLine("Nothing to say."));
  for (const { reply } of more) await followUp(connection, waiting, reply, false);
}

/** Tells the asker privately what became of what went elsewhere. */
async function note(
  connection: Connection,
  waiting: Waiting,
  notes: readonly string[],
  instead: boolean,
): Promise<void> {
  if (instead) {
    const words = notes.join(" ") || "Nothing to say.";
    return editOriginal(connection, waiting, oneLine(words));
  }
  for (const words of notes.filter((one) => one !== POSTED))
    await followUp(connection, waiting, oneLine(words), true);
}

const POSTED = "Posted for everybody here.";

async function toPlace(connection: Connection, waiting: Waiting, reply: Reply): Promise<string> {
  try {
    await followUp(connection, waiting, reply, false);
    return POSTED;
  } catch (error) {
    return `It could not be posted in ${waiting.place}. ${reasons(outcomeOf(failureOf(error)))}`;
  }
}

async function toPerson(connection: Connection, waiting: Waiting, reply: Reply): Promise<string> {
  const outcome = await sayTo(connection, waiting.user, reply, waiting.id);
  if (outcome.outcome === "sent") return "Sent to your direct messages.";
  return `Readout could not write to you directly. ${reasons(outcome)}`;
}

function reasons(outcome: Outcome): string {
  if (outcome.outcome === "sent") return "";
  return outcome.outcome === "unknown"
    ? `${outcome.says} It may have arrived: please look.`
    : `${outcome.remedy} (${outcome.says})`;
}
