import { drawMarkdown, type Live } from "./markdown.ts";
import type { Json, Message } from "./world.ts";

/** What a person sees of a message. */
export interface SeenMessage {
  readonly text: string;
  readonly isPrivate: boolean;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  readonly pings: readonly string[];
  readonly live: readonly Live[];
  /** Names of the files that it brings. */
  readonly files: readonly string[];
}

export function seenMessage(message: Message): SeenMessage {
  const all = flat(message.components);
  const texts = textContents(message.components).map(drawMarkdown);
  const buttons = all.filter(({ type }) => type === 2);
  return {
    text: [message.content, ...texts.map(({ text }) => text)].filter((text) => text !== "").join("\n"),
    isPrivate: (message.flags & 64) !== 0,
    buttons: buttons.map(({ custom_id, label }) => ({ id: String(custom_id), label: String(label) })),
    pings: pingsOf(message),
    live: texts.flatMap(({ live }) => live),
    files: listOf(message.attachments).map(({ filename }) => String(filename)),
  };
}

/** The Markdown of all text displays. */
export function textContents(components: unknown): string[] {
  return flat(components)
    .filter(({ type }) => type === 10)
    .map(({ content }) => String(content));
}

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** All components, nested ones included. */
export function flat(components: unknown): Json[] {
  if (!Array.isArray(components)) return [];
  return (components as Json[]).flatMap((one) => [one, ...flat(one.components)]);
}

/** Whom a message notifies. Discord's server reads content and components alike, and knows no backslash. */
function pingsOf({ asked, components, content }: Message): string[] {
  const text = [content, ...flat(components).map((one) => String(one.content ?? ""))].join("\n");
  const named = [...text.matchAll(/<@[!&]?\d+>|@everyone|@here/g)].map(([one]) => one);
  const allowed = asked.allowed_mentions as Json | undefined;
  if (allowed === undefined) return named;
  const parse = (allowed.parse as string[] | undefined) ?? [];
  return named.filter((one) =>
    parse.includes(one.startsWith("<@&") ? "roles" : one.startsWith("<@") ? "users" : "everyone"),
  );
}
