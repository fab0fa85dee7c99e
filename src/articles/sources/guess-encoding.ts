/**
 * The text of bytes; throws where they are not in that encoding, leaves out a letter cut off at the end. Node's lenient
 * decoder takes windows-1252 for Latin-1 and loses its quotation marks; this one does not.
 */
export function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
}

/** So much of a file is looked at. */
const LOOKED_AT = 50_000;
/** Half of the bytes of English text in UTF-16 are zeros, all on one side. */
const ZEROS = 0.4;
const STRAY_ZEROS = 0.05;
/** Of the letters of a text: above the first it is in an alphabet of its own, below the second in a Latin one. */
const OTHER_ALPHABET = 0.3;
const LATIN = 0.2;
/** Text is mostly in small letters; read in the wrong one of two Cyrillic encodings, mostly in capitals. */
const SMALL = 0.8;

/** The encoding of bytes that are no UTF-8 and do not say what they are, where it can be told with confidence; else null. */
export function guessedEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT - (LOOKED_AT % 2));
  try {
    return wide(head) ?? narrow(head);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark of byte order. */
function wide(head: Uint8Array): string | null {
  const zeros = [0, 1].map((side) => head.filter((byte, i) => byte === 0 && i % 2 === side).length);
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd >= ZEROS && even <= STRAY_ZEROS) return "utf-16le";
  return even >= ZEROS && odd <= STRAY_ZEROS ? "utf-16be" : null;
}

/** One byte a letter. */
function narrow(head: Uint8Array): string | null {
  const high = head.filter((byte) => byte > 127).length;
  const ascii = head.filter((byte) => (byte | 32) >= 97 && (byte | 32) <= 122).length;
  if (high === 0 || head.includes(0)) return null;
  const share = high / (high + ascii);
  if (share > OTHER_ALPHABET) return CYRILLIC.find((encoding) => isCyrillic(head, encoding)) ?? null;
  return share < LATIN && isLatin(head) ? "windows-1252" : null;
}

const CYRILLIC = ["windows-1251", "koi8-r"] as const;

function isCyrillic(head: Uint8Array, encoding: string): boolean {
  const letters = decoded(head, encoding).match(/[^\p{ASCII}]/gu) ?? [];
  return letters.filter((letter) => /[а-яёіїєґ]/u.test(letter)).length >= letters.length * SMALL;
}

/** Letters and marks that texts in western European languages are printed with. */
const WESTERN = /^[À-ÖØ-öø-ÿŒœŠšŽžŸ“”‘’„‚–—…•€£«»‹›°§©®·¡¿ªº´\u00A0]$/u;

function isLatin(head: Uint8Array): boolean {
  const letters = decoded(head, "windows-1252").match(/[^\p{ASCII}]/gu) ?? [];
  return letters.every((letter) => WESTERN.test(letter));
}
