import { MessageFlags, type REST, Routes } from "discord.js";
import type { Outcome } from "../../src/adapter.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { sendWithFiles, uploadOf } from "./attach.ts";
import { call, failureOf, ONCE, POLITE, STUBBORN } from "./calls.ts";
import type { Connection } from "./connection.ts";
import { outcomeOf } from "./outcome.ts";
import { renderForDiscord } from "./render.ts";

/** An interaction's id and token: the key to answering it for 15 minutes. */
export interface Key {
  readonly id: string;
  readonly token: string;
}

/** Discord gives three seconds for the first sign of life. */
const DEFER_MS = 2_500;
const DEFER = 5;
const ALREADY_ANSWERED = 40060;

/**
 * Says "thinking" at once, which also settles who will see the answer. False: nobody can answer any more, or another
 * process does already.
 */
export async function defer(
  { rest, log }: Connection,
  { id, token }: Key,
  ephemeral: boolean,
): Promise<boolean> {
  const body = { type: DEFER, data: ephemeral ? { flags: MessageFlags.Ephemeral } : {} };
  const route = Routes.interactionCallback(id, token);
  for (const attempt of [1, 2]) {
    try {
      await call(rest, { method: "post", route, body, auth: false, limitMs: DEFER_MS / attempt }, ONCE);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      const code = failure.kind === "refused" ? failure.code : null;
      // Refused as already answered after an attempt of which nothing is known: that attempt arrived.
      if (code === ALREADY_ANSWERED) return attempt === 2;
      if (failure.kind === "refused" || attempt === 2) {
        log.warn({ code, kind: failure.kind }, "an interaction could not be acknowledged");
        return false;
      }
    }
  }
  return false;
}

/** Fills in the answer that was deferred; who sees it was settled then. */
export async function editOriginal(
  { rest, application }: Connection,
  { token }: Key,
  reply: Reply,
): Promise<void> {
  const route = Routes.webhookMessage(application, token, "@original");
  await sendWithFiles(reply, (one) => {
    const { files, ...attachments } = uploadOf(one);
    const body = { ...renderForDiscord(one), ...attachments };
    return call(rest, { method: "patch", route, body, auth: false, ...(files && { files }) }, STUBBORN);
  });
}

/** A further answer. The first answer must be filled in before, or Discord takes this one for it. */
export async function followUp(
  { rest, application }: Connection,
  { token }: Key,
  reply: Reply,
  ephemeral: boolean,
): Promise<void> {
  const route = Routes.webhook(application, token);
  await sendWithFiles(reply, (one) => {
    const drawn = renderForDiscord(one);
    const { files, ...attachments } = uploadOf(one);
    const flags = drawn.flags | (ephemeral ? MessageFlags.Ephemeral : 0);
    const body = { ...drawn, ...attachments, flags };
    return call(rest, { method: "post", route, body, auth: false, ...(files && { files }) }, POLITE);
  });
}

export interface ChannelMessage {
  readonly channel: string;
  readonly reply: Reply;
  /** The message that is answered. */
  readonly replyTo?: string;
  /** Discord takes only one message with it; at most 25 characters. */
  readonly nonce: string;
}

/** Writes into a channel in answer to somebody; a nonce makes it safe to try again. */
export async function sayIn(
  { rest }: Connection,
  { channel, reply, replyTo, nonce }: ChannelMessage,
): Promise<Outcome> {
  const more = {
    ...(replyTo === undefined
      ? {}
      : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
    nonce,
    enforce_nonce: true,
  };
  try {
    const route = Routes.channelMessages(channel);
    const sent = await sendWithFiles(reply, (one) => {
      const { files, ...attachments } = uploadOf(one);
      const body = { ...renderForDiscord(one), ...attachments, ...more };
      return call(rest, { method: "post", route, body, ...(files && { files }) }, STUBBORN);
    });
    return { outcome: "sent", receipt: messageId(sent) };
  } catch (error) {
    return outcomeOf(failureOf(error));
  }
}

/** Writes to a person's direct messages. */
export async function sayTo(
  connection: Connection,
  user: string,
  reply: Reply,
  nonce: string,
): Promise<Outcome> {
  try {
    return await sayIn(connection, { channel: await openDirect(connection.rest, user), reply, nonce });
  } catch (error) {
    return outcomeOf(failureOf(error));
  }
}

/** The channel of the direct messages with a person; the same one each time. Throws what discord.js throws. */
export async function openDirect(rest: REST, user: string): Promise<string> {
  const body = { recipient_id: user };
  return messageId(await call(rest, { method: "post", route: Routes.userChannels(), body }, STUBBORN));
}

/** The id of what Discord returned. */
export function messageId(answer: unknown): string {
  if (typeof answer === "object" && answer !== null && "id" in answer && typeof answer.id === "string")
    return answer.id;
  throw new SyntaxError("Discord's answer has no id");
}
