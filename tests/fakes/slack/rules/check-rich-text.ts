import { type Checker, isObject, type Json, list } from "./checker.ts";

/** A `rich_text` block: sections, lists, quotations, preformatted text. */
export function checkRichText(check: Checker, at: string, block: Json): void {
  const elements = list(block.elements);
  if (elements.length === 0) check.fault(`${at}/elements`, "must have at least 1 item");
  for (const [i, element] of elements.entries()) checkContainer(check, `${at}/elements/${i}`, element);
}

const CONTAINER_KEYS: Readonly<Record<string, readonly string[]>> = {
  rich_text_section: [],
  rich_text_quote: ["border"],
  rich_text_preformatted: ["border", "language"],
  rich_text_list: ["style", "indent", "offset", "border"],
};

function checkContainer(check: Checker, at: string, element: unknown): void {
  if (!isObject(element)) {
    check.fault(at, "must be an object");
    return;
  }
  const type = String(element.type);
  const keys = CONTAINER_KEYS[type];
  if (keys === undefined) {
    check.fault(`${at}/type`, `unsupported type: ${type}`);
    return;
  }
  check.keys(at, element, ["elements"], keys);
  const inner = list(element.elements);
  if (inner.length === 0) check.fault(`${at}/elements`, "must have at least 1 item");
  const isPreformatted = type === "rich_text_preformatted";
  if (type === "rich_text_list") checkList(check, at, element);
  else for (const [i, one] of inner.entries()) checkInk(check, `${at}/elements/${i}`, one, isPreformatted);
}

function checkList(check: Checker, at: string, element: Json): void {
  if (element.style !== "bullet" && element.style !== "ordered") {
    check.fault(`${at}/style`, "must be bullet or ordered");
  }
  for (const [i, item] of list(element.elements).entries()) {
    const place = `${at}/elements/${i}`;
    if (isObject(item) && item.type === "rich_text_section") checkContainer(check, place, item);
    else check.fault(place, "must be a rich_text_section");
  }
}

/** Elements that would notify somebody, or show what the text does not say. */
const PINGS = new Set(["user", "usergroup", "broadcast", "channel", "team"]);

function checkInk(check: Checker, at: string, one: unknown, isPreformatted: boolean): void {
  const type = isObject(one) ? String(one.type) : "none";
  if (!isObject(one)) check.fault(at, "must be an object");
  else if (PINGS.has(type)) check.fault(at, `live mention: ${type}`);
  else if (type === "text") checkPlainInk(check, at, one);
  else if (type === "link") checkLink(check, at, one);
  else check.fault(`${at}/type`, `unsupported type: ${type}`);
  if (isObject(one) && one.style !== undefined) checkStyle(check, `${at}/style`, one.style, isPreformatted);
}

function checkPlainInk(check: Checker, at: string, one: Json): void {
  check.keys(at, one, ["text"], ["style"]);
  if (typeof one.text !== "string" || one.text.length === 0) {
    check.fault(`${at}/text`, "must be more than 0 characters");
  }
}

function checkStyle(check: Checker, at: string, style: unknown, isPreformatted: boolean): void {
  if (isPreformatted) {
    check.fault(at, "no style in preformatted text");
    return;
  }
  if (!isObject(style)) {
    check.fault(at, "must be an object");
    return;
  }
  check.keys(at, style, [], ["bold", "italic", "strike", "code", "highlight", "underline"]);
}

function checkLink(check: Checker, at: string, link: Json): void {
  check.keys(at, link, ["url"], ["text", "style", "unsafe"]);
  const url = String(link.url);
  if (!/^https?:$/.test(protocolOf(url))) {
    check.fault(`${at}/url`, `not a web address: ${url}`);
    return;
  }
  if (url.length > 3000) check.fault(`${at}/url`, "must be no more than 3000 characters");
  if (link.text === "") check.fault(`${at}/text`, "must be more than 0 characters");
  const named = /(?:https?:\/\/|www\.)?([\w-]+(?:\.[\w-]+)+)/i.exec(String(link.text ?? ""));
  const host = new URL(url).hostname.replace(/^www\./, "");
  if (named !== null && named[1]?.replace(/^www\./, "") !== host)
    check.fault(at, `link text names another site than ${host}`);
}

/** Not `URL.canParse`, which once it is hot refuses letters beyond ASCII in Node 20. */
function protocolOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return "";
  }
}
