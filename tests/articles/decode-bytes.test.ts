import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/articles/sources/decode-bytes.ts";

const RUSSIAN = "Берг и Даль обсудили озеро. Разговор состоялся по инициативе Осло и продолжался полчаса.\n";
const FRENCH = "Berg a rencontré vendredi à Kiel son homologue Dahl, a annoncé le ministère “hier”.\n";
const ENGLISH = "Anna Berg met Bo Dahl in Kiel on Friday, officials of both countries said.\n";

/** The bytes that stand for the letters of a text in an encoding of one byte a letter. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding, { fatal: true }).decode(new Uint8Array([byte]), { stream: true }),
      byte,
    ]),
  );
  return new Uint8Array([...text].map((letter) => letters.get(letter) ?? 63));
}

const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};

describe("bytes that do not say their encoding", () => {
  it.each([
    ["windows-1251", RUSSIAN, inEncoding(RUSSIAN, "windows-1251")],
    ["koi8-r", RUSSIAN, inEncoding(RUSSIAN, "koi8-r")],
    ["windows-1252", FRENCH, inEncoding(FRENCH, "windows-1252")],
    ["utf-16le", ENGLISH, utf16(ENGLISH, false)],
    ["utf-16be", ENGLISH, utf16(ENGLISH, true)],
  ])("are read as %s where their letters tell it, with a warning", (encoding, text, bytes) => {
    expect(decodeBytes(bytes)).toEqual({
      text,
      warning: `The file does not say its encoding; it was read as ${encoding}. Look at its letters.`,
    });
  });

  it("are read as what their letters tell where they say that they are UTF-8 and are not", () => {
    const page = `<meta charset="utf-8"><p>${RUSSIAN}`;
    expect(decodeBytes(inEncoding(page, "windows-1251"))).toEqual({
      text: page,
      warning: "The file is not in utf-8, as it says; it was read as windows-1251. Look at its letters.",
    });
  });

  it.each([
    [
      "letters of eastern Europe",
      inEncoding("Zażółć gęślą jaźń, powiedział rzecznik ministerstwa.", "windows-1250"),
    ],
    ["letters that no text has", new Uint8Array([0x63, 0x61, 0x66, 0x81, 0x20, 0x64, 0x8d])],
  ])("are refused where they may be several: %s", (_, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ says: "The file is not UTF-8 text." });
  });

  it.each([
    ["a PDF, not text", "%PDF-1.4\n%\u00E2\u00E3"],
    ["rich text (RTF), not text or HTML", "{\\rtf1\\ansi Anna Berg met Bo Dahl.}"],
  ])("are told for what they are: %s", (what, text) => {
    expect(decodeBytes(inEncoding(text, "windows-1252"))).toMatchObject({ says: `The file is ${what}.` });
  });

  it("are refused as binary where zeros stand anywhere", () => {
    const bytes = new Uint8Array(2_000).map((_, i) => (i % 7 === 0 ? 0 : 65 + (i % 50)));
    expect(decodeBytes(bytes)).toMatchObject({ says: "The file is binary, not text." });
  });
});
