import { type Message, MessageType } from "discord.js";
import type { Answer } from "../../src/adapter.ts";
import { askedIn } from "./asked.ts";
import { type Connection, isNew } from "./connection.ts";
import { answered, oneLine } from "./own-words.ts";
import { sayIn, sayTo } from "./say.ts";

/** Answers a direct message, a mention, and a reply to one of Readout's own messages. */
export async function onMessage(connection: Connection, message: Message): Promise<void> {
  if (!isForReadout(connection, message)) return;
  if (!(await isNew(connection, message.id))) return;
  const asked = askedIn(message, words(connection.self, message.content));
  const answer = await answered(connection, () => connection.desk.message(asked));
  await reply(connection, message, answer);
}

/** Readout never answers itself, another bot, a webhook, or Discord's own notices. */
function isForReadout({ self }: Connection, message: Message): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  if (message.mentions.users.has(self) || message.content.search(nameOf(self)) >= 0) return true;
  // Discord hands out the text only where Readout is named, or in its own threads of replies.
  return message.mentions.repliedUser?.id === self && message.content.trim() !== "";
}

/** The text without the name that called Readout. */
function words(self: string, content: string): string {
  return content.replaceAll(nameOf(self), " ").replace(/ {2,}/g, " ").trim();
}

function nameOf(self: string): RegExp {
  return new RegExp(`<@!?${self}>`, "g");
}

async function reply(connection: Connection, message: Message, answer: Answer): Promise<void> {
  for (const [index, { to, reply }] of answer.entries()) {
    const nonce = `${message.id}-${index}`;
    const elsewhere = to === "direct" && message.guildId !== null;
    const outcome = elsewhere
      ? await sayTo(connection, message.author.id, reply, nonce)
      : await sayIn(connection, { channel: message.channelId, reply, replyTo: message.id, nonce });
    if (outcome.outcome === "sent") continue;
    connection.log.warn({ outcome: outcome.outcome, says: outcome.says }, "an answer could not be given");
    if (outcome.outcome === "not sent") await explain(connection, message, outcome.remedy, elsewhere);
    return;
  }
}

/** Tells the person where an answer got stuck, in the place where that still works; if that fails too, only the log knows. */
async function explain(
  connection: Connection,
  message: Message,
  remedy: string,
  inChannel: boolean,
): Promise<void> {
  if (message.guildId === null) return;
  const nonce = `${message.id}-x`;
  if (inChannel) {
    const says = oneLine(`Readout could not write to you directly. ${remedy}`);
    await sayIn(connection, { channel: message.channelId, reply: says, replyTo: message.id, nonce });
    return;
  }
  const says = oneLine(`Readout could not answer you where you asked. ${remedy}`);
  await sayTo(connection, message.author.id, says, nonce);
}
