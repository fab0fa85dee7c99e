/** The text of a file, or why there is none. */
export type Decoded = { readonly text: string } | { readonly says: string; readonly remedy: string };

/** Files larger than this hold no article. */
export const MAX_SOURCE_BYTES = 10_000_000;

const AS_TEXT = "Save the page as plain text or HTML in the encoding UTF-8.";

/**
 * Decodes a file's bytes: a byte order mark, the encoding that came with it (`named`), the one it declares itself, else
 * UTF-8; binary files are refused.
 */
export function decodeBytes(bytes: Uint8Array, named: string | null = null): Decoded {
  if (bytes.length === 0) return { says: "The file is empty.", remedy: "Save the page again." };
  if (bytes.length > MAX_SOURCE_BYTES) {
    const says = `The file has ${bytes.length.toLocaleString("en")} bytes; the most is ${MAX_SOURCE_BYTES.toLocaleString("en")}.`;
    return { says, remedy: "Import one page to a file." };
  }
  const marked = byteOrder(bytes);
  if (marked === null && isBinary(bytes)) return { says: "The file is binary, not text.", remedy: AS_TEXT };
  const encoding = marked ?? named ?? declared(bytes) ?? "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n") };
  } catch (error) {
    const unknown = error instanceof RangeError;
    const says = unknown
      ? `The file says it is in “${encoding}”, which is no known encoding.`
      : `The file is not ${encoding.toUpperCase()} text.`;
    return { says, remedy: AS_TEXT };
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

/** The encoding that an HTML or XML file names in its first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const match =
    /<\?xml[^>]*\bencoding=["']([\w-]{3,30})["']/i.exec(head) ??
    /<meta[^>]*\bcharset=["']?\s*([\w-]{3,30})/i.exec(head);
  return match?.[1]?.toLowerCase() ?? null;
}
