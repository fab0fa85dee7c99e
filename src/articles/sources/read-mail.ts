import type { Page } from "../import-page.ts";
import { decoded } from "./guess-encoding.ts";
import { readHtml } from "./read-html.ts";

/** A line of a mail's head, "Subject: Ministers meet"; what begins with a space goes on with the line above it. */
const HEAD = /^([A-Za-z][A-Za-z-]{1,40}):(?: |$)(.*)$/;
const KNOWN = /^(?:from|to|date|sent|subject|message-id)$/;
const FEWEST_KNOWN = 3;
/** "[list] FW: Re: " */
const PREFIXES = /^(?:\[[^\]]{1,40}\] ?|(?:re|fwd?|aw|wg|tr) ?: ?)+/i;

interface Mail {
  readonly heads: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Whether a text begins with the head of a mail: at least three of the lines that tell who wrote to whom, when, on what. */
export const isMail = (text: string): boolean => {
  const { heads } = parted(text.slice(0, 20_000));
  return heads.has("subject") && [...heads.keys()].filter((name) => KNOWN.test(name)).length >= FEWEST_KNOWN;
};

/**
 * A page from a mail, or from one saved as a web archive: its day and its subject above its text, of the rest of its head
 * nothing. Of several versions the plain one is read; of a web archive, the page.
 */
export function readMail(text: string, source: string): Page {
  const mail = parted(text);
  const of = (name: string): string => wordsOf(mail.heads.get(name) ?? "");
  const date = of("date") || of("sent");
  const subject = of("subject").replace(PREFIXES, "");
  const url = mail.heads.get("snapshot-content-location") ?? null;
  const parts = partsOf(mail, 0);
  const ofType = (type: string): Part | undefined => parts.find((part) => part.type === type);
  const isSaved = url !== null || /^<Saved by /i.test(of("from"));
  const part = (!isSaved ? ofType("text/plain") : undefined) ?? ofType("text/html") ?? parts[0];
  const dropped = [of("from"), of("to"), of("cc")].filter((line) => line !== "");
  if (part?.type === "text/html") {
    const page = readHtml(part.text, source);
    const above = !isSaved ? `Date: ${date}\n\n${subject}\n\n` : "";
    const metadata = { ...page.metadata, url: page.metadata?.url ?? url };
    return {
      ...page,
      metadata,
      text: `${above}${page.text}`,
      dropped: [...dropped, ...(page.dropped ?? [])],
    };
  }
  return { source, text: [date && `Date: ${date}`, subject, part?.text ?? ""].join("\n\n"), dropped };
}

interface Part {
  readonly type: string;
  readonly text: string;
}

/** Honest mails have a handful of parts, two or three deep. */
const DEEPEST = 4;
const MOST_PARTS = 200;

/** The parts of a mail that are text, in order. */
function partsOf({ heads, body }: Mail, depth: number): readonly Part[] {
  const content = heads.get("content-type") ?? "text/plain";
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(content)?.[0].toLowerCase() ?? "text/plain";
  if (!type.startsWith("multipart/")) {
    const charset = /charset="?([\w-]+)/i.exec(content)?.[1] ?? "utf-8";
    const encoding = heads.get("content-transfer-encoding")?.toLowerCase() ?? "";
    return type.startsWith("text/") ? [{ type, text: printed(body, encoding, charset) }] : [];
  }
  const boundary = /boundary="?([^";]+)/i.exec(content)?.[1]?.trim();
  if (boundary === undefined || depth >= DEEPEST) return [];
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1, MOST_PARTS);
  return parts.flatMap((part) => (part.startsWith("--") ? [] : partsOf(parted(part), depth + 1)));
}

function parted(text: string): Mail {
  const heads = new Map<string, string>();
  const lines = text.trimStart().split("\n");
  let last = "";
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name = "", value = ""] = HEAD.exec(line) ?? [];
    if (name !== "") last = name.toLowerCase();
    else if (!/^[ \t]+\S/.test(line) || last === "") break;
    const before = name === "" ? `${heads.get(last) ?? ""} ` : "";
    heads.set(last, `${before}${(name === "" ? line : value).trim()}`);
  }
  return { heads, body: lines.slice(at).join("\n") };
}

/** The words of a head: what is not ASCII is written there as "=?utf-8?Q?K=C3=B8benhavn?=". */
const wordsOf = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi, (word, charset: string, kind: string, coded: string) => {
      const plain =
        kind.toUpperCase() === "Q" ? quoted(coded.replaceAll("_", " ")) : Buffer.from(coded, "base64");
      return read(plain, charset) ?? word;
    })
    .trim();

function printed(body: string, encoding: string, charset: string): string {
  if (encoding === "base64") return read(Buffer.from(body, "base64"), charset) ?? body;
  return encoding === "quoted-printable" ? (read(quoted(body), charset) ?? body) : body;
}

/** The bytes of a text in which "=C3" stands for one, and "=" at the end of a line for nothing. */
function quoted(text: string): Buffer {
  const whole = text.replace(/=[ \t]*\n/g, "");
  const parts = whole.split(/=([0-9A-F]{2})/i);
  return Buffer.concat(parts.map((part, i) => Buffer.from(part, i % 2 === 1 ? "hex" : "utf8")));
}

function read(bytes: Uint8Array, charset: string): string | null {
  try {
    return decoded(bytes, charset);
  } catch {
    return null;
  }
}
