import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeBlockText, escapeMarkdown, guardLineStart } from "../../../adapters/discord/escape-markdown.ts";
import { plain } from "../../../src/replies/plain.ts";
import { drawMarkdown } from "../../fakes/discord/markdown.ts";

const escaped = (text: string) => guardLineStart(escapeMarkdown(text)).trimEnd();

/** What lives in Discord's Markdown, each in a form that does live when it is not escaped. */
const LIVE = [
  "# heading",
  "-# small",
  "> quotation",
  ">>> all of it",
  "- item",
  "* item",
  "+ item",
  "1. item",
  "**bold** and *italic* and _italic_",
  "__underline__",
  "~~gone~~",
  "||spoiler||",
  "`code`",
  "```block```",
  "<@123>",
  "<@!123>",
  "<@&123>",
  "<#123>",
  "@everyone and @here",
  "<t:1700000000:R>",
  "<:name:123>",
  "</readout subscribe:123>",
  "<id:customize>",
  "[bank.example](https://evil.example)",
  "[bank.example](<https://evil.example>)",
  "[[1]](https://evil.example)",
  "<https://evil.example>",
  "see https://evil.example/now",
  "discord://channel",
  "\\*bold\\*",
  "\\",
];

describe("escaping for Discord", () => {
  it.each(LIVE.filter((text) => !/^[+\\]/.test(text)))("knows that %j lives in the model", (text) => {
    expect(drawMarkdown(text).live).not.toEqual([]);
  });

  it.each(LIVE)("shows %j as it is written", (text) => {
    expect(drawMarkdown(escaped(text))).toEqual({ text, live: [] });
  });

  it("takes line breaks, control, direction and zero-width characters out", () => {
    const drawn = drawMarkdown(escaped("one\n# two\u202E\u200B\u0007\r\n> three\u2066"));
    expect(drawn).toEqual({ text: "one # two > three", live: [] });
  });

  it("leaves nothing alive in any text, and loses nothing of it", () => {
    const bits = fc.oneof(
      fc.constantFrom(...LIVE),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(..."\\*_~`|<>[]()#@-+.:/1 \n"),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const drawn = drawMarkdown(escaped(text));
        expect(drawn.live).toEqual([]);
        expect(drawn.text.trim()).toBe(plain(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("escapes no letter or digit, so that every language reads as before", () => {
    for (const text of ["Лавров и Керри", "28 May 2014", "日本語", "e-mail, U.S., 8 percent"]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  it("keeps lines and indents of text to be copied, which cannot end its block", () => {
    expect(codeBlockText("a:\n\t- b ``` c\u202E\n")).toBe("a:\n  - b ˋˋˋ c\n");
  });
});
