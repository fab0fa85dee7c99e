import { decoded, guessedEncoding } from "./guess-encoding.ts";

/** The text of a file, with a warning where its encoding was only guessed; or why there is none. */
export type Decoded =
  | { readonly text: string; readonly warning?: string }
  | { readonly says: string; readonly remedy: string };

/** Files larger than this hold no article. */
export const MAX_SOURCE_BYTES = 10_000_000;

const AS_TEXT = "Save the page as plain text or HTML in the encoding UTF-8.";

/**
 * Decodes a file's bytes by the first of: a byte order mark, UTF-8 where they are just that (pages are often saved anew
 * and go on declaring what they were), the encoding that came with it (`named`), the one it declares itself, one that can be told by its letters.
 * Binary files are refused; a letter cut off at the end is left out.
 */
export function decodeBytes(bytes: Uint8Array, named: string | null = null): Decoded {
  const marked = byteOrder(bytes);
  const other = noText(bytes, marked !== null);
  if (other !== null) return other;
  const said = named ?? declared(bytes);
  const encoding = marked ?? (isUtf8(bytes) ? "utf-8" : (said ?? "utf-8"));
  try {
    return { text: decoded(bytes, encoding).replace(/\r\n?/g, "\n") };
  } catch (error) {
    const unknown = error instanceof RangeError;
    const says = unknown
      ? `The file says it is in “${encoding}”, which is no known encoding.`
      : `The file is not ${encoding.toUpperCase()} text.`;
    return guessed(bytes, said) ?? { says, remedy: AS_TEXT };
  }
}

/** Why bytes hold no text, or the text where only their letters tell the encoding; null where they are to be decoded. */
function noText(bytes: Uint8Array, isMarked: boolean): Decoded | null {
  if (bytes.length === 0) return { says: "The file is empty.", remedy: "Save the page again." };
  if (bytes.length > MAX_SOURCE_BYTES) {
    const says = `The file has ${bytes.length.toLocaleString("en")} bytes; the most is ${MAX_SOURCE_BYTES.toLocaleString("en")}.`;
    return { says, remedy: "Import one page to a file." };
  }
  const wrapping = wrappingOf(bytes);
  if (wrapping !== null) return { says: `The file is ${wrapping}, not text or HTML.`, remedy: AS_TEXT };
  if (isMarked || !isBinary(bytes)) return null;
  const kind = kindOf(bytes);
  const text = kind === null ? guessed(bytes) : null;
  return text ?? { says: `The file is ${kind ?? "binary"}, not text.`, remedy: AS_TEXT };
}

/** The text by its letters; `said`: the encoding that it was said to have and has not. */
function guessed(bytes: Uint8Array, said: string | null = null): Decoded | null {
  const encoding = guessedEncoding(bytes);
  if (encoding === null) return null;
  const why = said === null ? "does not say its encoding" : `is not in ${said}, as it says`;
  const warning = `The file ${why}; it was read as ${encoding}. Look at its letters.`;
  return { text: decoded(bytes, encoding).replace(/\r\n?/g, "\n"), warning };
}

/** Whether bytes beyond ASCII are all UTF-8; text in any other encoding is that by chance only where it has next to none. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    decoded(bytes, "utf-8");
    return true;
  } catch {
    return false;
  }
}

function byteOrder([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000);
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return (
    head.includes(0) || odd > head.length * 0.02 || String.fromCharCode(...head.subarray(0, 5)) === "%PDF-"
  );
}

const KINDS: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u001F\u008B", "compressed (gzip)"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or a recording"],
];

/** What a file is that holds a text among marks of its own. */
function wrappingOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1000));
  return head.startsWith("{\\rtf") ? "rich text (RTF)" : null;
}

/** What a binary file is, by how it begins; null where that tells nothing. */
function kindOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find(([mark]) => head.startsWith(mark))?.[1] ?? null;
}

/** The encoding that an HTML or XML file names in its first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const match =
    /<\?xml[^>]*\bencoding=["']([\w-]{3,30})["']/i.exec(head) ??
    /<meta[^>]*\bcharset=["']?\s*([\w-]{3,30})/i.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}
