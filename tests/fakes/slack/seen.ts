import { isObject, list } from "./rules/checker.ts";
import { pingsIn } from "./rules/live-tokens.ts";
import type { FakeMessage } from "./workspace.ts";

/** What a person sees of a message. */
export interface SeenMessage {
  readonly text: string;
  readonly isPrivate: boolean;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  readonly pings: readonly string[];
  /** Names of the files that it brings. */
  readonly files: readonly string[];
}

export function seenOf(message: FakeMessage, isDirect: boolean): SeenMessage {
  const blocks = list(message.blocks);
  return {
    text: blocks.length === 0 ? unescaped(message.text) : blocks.map(blockText).join("\n"),
    isPrivate: message.ephemeralTo !== null || isDirect,
    buttons: blocks.flatMap(buttonsIn),
    pings: [...pingsIn(message.text), ...blocks.flatMap(pingsInBlock)],
    files: (message.files ?? []).map(({ name }) => name),
  };
}

/** All that a block shows, without styles. */
export function blockText(block: unknown): string {
  if (!isObject(block)) return "";
  if (block.type === "actions")
    return list(block.elements)
      .map((one) => `[ ${blockText(one)} ]`)
      .join("  ");
  if (typeof block.text === "string") return block.type === "mrkdwn" ? unescaped(block.text) : block.text;
  const inner = [block.text, ...list(block.fields), ...list(block.elements)].filter(
    (one) => one !== undefined,
  );
  const between = /^(rich_text|rich_text_list|context)$/.test(String(block.type)) ? "\n" : "";
  const prefix = block.type === "rich_text_quote" ? "> " : "";
  const bullet = block.type === "rich_text_list" ? "• " : "";
  return prefix + inner.map((one) => bullet + blockText(one)).join(between);
}

function buttonsIn(block: unknown): { id: string; label: string }[] {
  if (!isObject(block) || block.type !== "actions") return [];
  return list(block.elements)
    .filter(isObject)
    .map((button) => ({
      id: String(button.action_id).replace(/^readout:/, ""),
      label: blockText(button.text),
    }));
}

function pingsInBlock(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(pingsInBlock);
  if (!isObject(node)) return [];
  const own = /^(user|usergroup|broadcast)$/.test(String(node.type)) ? [String(node.type)] : [];
  const marked = node.type === "mrkdwn" ? pingsIn(String(node.text)) : [];
  return [...own, ...marked, ...Object.values(node).flatMap(pingsInBlock)];
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
