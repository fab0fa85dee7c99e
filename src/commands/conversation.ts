import type { Asked } from "../adapter.ts";
import { type About, NOTHING_YET } from "../questions/answered.ts";
import type { CommandContext } from "./context.ts";

/**
 * What a conversation is kept under: a direct-message channel or a thread is one conversation, in an open channel each
 * person has one of their own.
 */
export function conversationOf({ place, asker }: Asked): string {
  if (place.kind === "direct") return place.address;
  return place.thread === undefined ? `${place.address}#${asker.id}` : `${place.address}/${place.thread}`;
}

/** What was talked about, or nothing yet. */
export async function recall(asked: Asked, context: CommandContext): Promise<About> {
  const { about, store, now } = context;
  return about ?? (await store.conversations.about(conversationOf(asked), now())) ?? NOTHING_YET;
}
