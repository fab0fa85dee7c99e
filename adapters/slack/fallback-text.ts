import { plain } from "../../src/replies/plain.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { escapeText } from "./escape-text.ts";
import { MAX_TEXT } from "./room.ts";
import { shortened } from "./shorten.ts";

const CUT = "… (shortened here; the message shows more)";

/**
 * The top-level `text` of a message: the reply in plain words, escaped, at most `MAX_TEXT` long. A longer one loses
 * lines before its last two, so that the headline and the archive line stay.
 */
export function fallbackText(reply: Reply): string {
  const lines = plainText(reply)
    .split("\n")
    .map((line) => escapeText(plain(line)));
  const whole = lines.join("\n").trim();
  if (whole.length <= MAX_TEXT) return whole || "Readout";
  const archive = reply.archive === null ? [] : [escapeTo(reply.archive, 600)];
  const headline = escapeTo(reply.headline, 600);
  let room = MAX_TEXT - [headline, CUT, ...archive].join("\n").length - 1;
  const kept: string[] = [];
  for (const line of lines.slice(1)) {
    if (line.length + 1 > room) break;
    kept.push(line);
    room -= line.length + 1;
  }
  return [headline, ...kept, CUT, ...archive].join("\n");
}

/** Escaped and at most `longest` units, without cutting through an entity. */
function escapeTo(text: string, longest: number): string {
  const shown = plain(text);
  const escaped = escapeText(shown);
  return escaped.length <= longest ? escaped : escapeText(shortened(shown, Math.floor(longest / 5)));
}
