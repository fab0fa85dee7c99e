import { MessageFlags, type REST, Routes } from "discord.js";
import type { Outcome, Posting } from "../../src/adapter.ts";
import { parseAddress } from "./address.ts";
import { sendWithFiles, uploadOf } from "./attach.ts";
import { call, failureOf, ONCE } from "./calls.ts";
import { badAddress, notOpened, outcomeOf } from "./outcome.ts";
import { renderForDiscord } from "./render.ts";
import { messageId, openDirect } from "./say.ts";

/** For the whole answer; later it counts as lost. */
const LIMIT_MS = 15_000;

/**
 * Posts a digest once, silently, and says what became of it. The nonce makes Discord answer a second posting with the
 * same marker within a few minutes with the first message. A second part is posted as a reply to the first: opening a
 * thread would need a permission more.
 */
export async function post(rest: REST, address: string, posting: Posting): Promise<Outcome> {
  const place = parseAddress(address);
  if (place === null) return badAddress(address);
  if (!("person" in place)) return postIn(rest, place.channel, posting);
  try {
    return await postIn(rest, await openDirect(rest, place.person), posting);
  } catch (error) {
    return notOpened(failureOf(error));
  }
}

async function postIn(rest: REST, channel: string, posting: Posting): Promise<Outcome> {
  if (posting.replaces !== undefined) return await changeIn(rest, channel, posting, posting.replaces);
  const route = Routes.channelMessages(channel);
  try {
    const message = await sendWithFiles(posting.reply, (reply) => {
      const { files, ...attachments } = uploadOf(reply);
      const body = { ...bodyOf({ ...posting, reply }), ...attachments };
      return call(rest, { method: "post", route, body, limitMs: LIMIT_MS, ...(files && { files }) }, ONCE);
    });
    return { outcome: "sent", receipt: messageId(message) };
  } catch (error) {
    return outcomeOf(failureOf(error));
  }
}

/** Changes what a message says; its files take the place of those it had. A message of components stays one, and changing it twice is as once. */
async function changeIn(rest: REST, channel: string, posting: Posting, message: string): Promise<Outcome> {
  const route = Routes.channelMessage(channel, message);
  try {
    await sendWithFiles(posting.reply, (reply) => {
      const { components, allowed_mentions, flags } = renderForDiscord(reply, posting.marker);
      const { files, ...attachments } = uploadOf(reply);
      const body = { components, allowed_mentions, flags, ...attachments };
      return call(rest, { method: "patch", route, body, limitMs: LIMIT_MS, ...(files && { files }) }, ONCE);
    });
    return { outcome: "sent", receipt: message };
  } catch (error) {
    return outcomeOf(failureOf(error));
  }
}

function bodyOf({ marker, reply, thread }: Posting): object {
  const drawn = renderForDiscord(reply, marker);
  const isReceipt = thread !== undefined && /^\d{1,20}$/.test(thread);
  return {
    ...drawn,
    flags: drawn.flags | MessageFlags.SuppressNotifications,
    ...(isReceipt ? { message_reference: { message_id: thread, fail_if_not_exists: false } } : {}),
    nonce: marker.slice(0, 25),
    enforce_nonce: true,
  };
}
