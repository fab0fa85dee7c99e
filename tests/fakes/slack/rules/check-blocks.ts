import { checkRichText } from "./check-rich-text.ts";
import { type Checker, isObject, type Json, list } from "./checker.ts";
import { liveTokens } from "./live-tokens.ts";

/** All blocks of a message or view. */
export function checkBlocks(check: Checker, blocks: unknown): void {
  if (!Array.isArray(blocks)) {
    check.fault("/blocks", "must be an array");
    return;
  }
  const ids = new Set<unknown>();
  for (const [i, block] of blocks.entries()) {
    const at = `/blocks/${i}`;
    if (!isObject(block)) {
      check.fault(at, "must be an object");
      continue;
    }
    if (block.block_id !== undefined) {
      check.size(`${at}/block_id`, "block_id", block.block_id);
      if (ids.has(block.block_id)) check.fault(`${at}/block_id`, "block_id must be unique");
      ids.add(block.block_id);
    }
    const rule = BLOCKS[String(block.type)];
    if (rule === undefined) {
      check.fault(`${at}/type`, `unsupported type: ${String(block.type)}`);
      continue;
    }
    rule(check, at, block);
  }
}

type Rule = (check: Checker, at: string, block: Json) => void;

const BLOCKS: Readonly<Record<string, Rule>> = {
  rich_text(check, at, block) {
    check.keys(at, block, ["elements"], ["block_id"]);
    checkRichText(check, at, block);
  },
  actions(check, at, block) {
    check.keys(at, block, ["elements"], ["block_id"]);
    check.size(`${at}/elements`, "actions.elements", block.elements);
    const ids = new Set<unknown>();
    for (const [i, element] of list(block.elements).entries()) {
      const place = `${at}/elements/${i}`;
      if (!isObject(element) || element.type !== "button") {
        check.fault(place, "only buttons are modelled");
        continue;
      }
      checkButton(check, place, element);
      if (ids.has(element.action_id))
        check.fault(place, `action_id already exists: ${String(element.action_id)}`);
      ids.add(element.action_id);
    }
  },
  context(check, at, block) {
    check.keys(at, block, ["elements"], ["block_id"]);
    check.size(`${at}/elements`, "context.elements", block.elements);
    for (const [i, element] of list(block.elements).entries()) {
      const place = `${at}/elements/${i}`;
      if (isObject(element) && element.type === "image") checkImage(check, place, element, []);
      else checkText(check, place, element, "text");
    }
  },
  header(check, at, block) {
    check.keys(at, block, ["text"], ["block_id", "level"]);
    checkText(check, `${at}/text`, block.text, "header.text", ["plain_text"]);
  },
  section(check, at, block) {
    check.keys(at, block, [], ["text", "fields", "accessory", "block_id", "expand"]);
    if (block.text === undefined && block.fields === undefined) check.fault(at, "missing text or fields");
    if (block.text !== undefined) checkText(check, `${at}/text`, block.text, "section.text");
    if (block.fields !== undefined) check.size(`${at}/fields`, "section.fields", block.fields);
    for (const [i, field] of list(block.fields).entries())
      checkText(check, `${at}/fields/${i}`, field, "section.field");
    if (isObject(block.accessory)) checkButton(check, `${at}/accessory`, block.accessory);
  },
  divider: (check, at, block) => check.keys(at, block, [], ["block_id"]),
  image: (check, at, block) => checkImage(check, at, block, ["title", "block_id"]),
  markdown(check, at, block) {
    check.keys(at, block, ["text"], ["block_id"]);
    check.size(`${at}/text`, "markdown.text", block.text);
    for (const token of liveTokens(String(block.text ?? ""))) check.fault(`${at}/text`, token);
  },
};

function checkButton(check: Checker, at: string, button: Json): void {
  check.keys(at, button, ["text"], ["action_id", "url", "value", "style", "confirm", "accessibility_label"]);
  checkText(check, `${at}/text`, button.text, "button.text", ["plain_text"]);
  if (button.action_id !== undefined) check.size(`${at}/action_id`, "action_id", button.action_id);
  for (const name of ["url", "value", "accessibility_label"]) {
    if (button[name] !== undefined) check.size(`${at}/${name}`, `button.${name}`, button[name]);
  }
}

function checkImage(check: Checker, at: string, image: Json, more: readonly string[]): void {
  check.keys(at, image, ["alt_text"], ["image_url", "slack_file", ...more]);
  check.size(`${at}/image_url`, "image.image_url", image.image_url ?? "");
  check.size(`${at}/alt_text`, "image.alt_text", image.alt_text);
}

function checkText(
  check: Checker,
  at: string,
  text: unknown,
  limit: string,
  types: readonly string[] = ["plain_text", "mrkdwn"],
): void {
  if (!isObject(text)) {
    check.fault(at, "must be a text object");
    return;
  }
  if (!types.includes(String(text.type))) {
    check.fault(at, `unsupported type: ${String(text.type)}`);
    return;
  }
  if (typeof text.text !== "string") {
    check.fault(`${at}/text`, "must be a string");
    return;
  }
  const isMarkup = text.type === "mrkdwn";
  check.keys(at, text, ["text"], isMarkup ? ["verbatim"] : ["emoji"]);
  check.size(`${at}/text`, limit, text.text);
  check.size(`${at}/text`, "text", text.text);
  if (isMarkup) for (const token of liveTokens(text.text)) check.fault(`${at}/text`, token);
}
