import { readdirSync } from "node:fs";
import { join } from "node:path";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { renderForDiscord } from "../../adapters/discord/render.ts";
import { renderForSlack } from "../../adapters/slack/render.ts";
import { renderForTerminal } from "../../adapters/terminal/render.ts";
import type { Citation, Part, Reply } from "../../src/replies/reply.ts";

type Platform = "slack" | "discord" | "terminal";

/** The body of a reply in each platform's own notation, between the headline and the sources. */
const DRAW: Record<Platform, (reply: Reply) => string> = {
  slack: (reply) => {
    const [, ...blocks] = renderForSlack(reply).blocks;
    return blocks
      .filter((block) => block.type === "rich_text")
      .slice(0, 1)
      .map(shorthand)
      .join("");
  },
  discord: (reply) => {
    const texts = renderForDiscord(reply).components[0].components.filter((one) => "content" in one);
    const [first, ...rest] = texts.map((one) => one.content);
    const body = first === "### Headline" ? rest : [(first ?? "").replace("### Headline\n", ""), ...rest];
    return body
      .filter((text) => !text.startsWith("-# \\[1"))
      .join("\n")
      .trim();
  },
  terminal: (reply) => {
    const drawn = renderForTerminal(reply, { width: 72, colors: pc.createColors(false) });
    return drawn.split("\n").slice(1).join("\n").split("\n\n[1]")[0]?.trim() ?? "";
  },
};

/** Rich text as `section(text *bold* _italic_ link→address)`. */
function shorthand(node: unknown): string {
  if (Array.isArray(node)) return node.map(shorthand).join("");
  if (typeof node !== "object" || node === null) return "";
  const { type, text, url, style, elements } = node as Record<string, never>;
  if (type === "rich_text") return shorthand(elements);
  if (type === "link") return `${text}→${url}`;
  if (type === "text") {
    const { bold, italic } = (style ?? {}) as { bold?: boolean; italic?: boolean };
    return bold ? `*${text}*` : italic ? `_${text}_` : String(text);
  }
  const name = String(type).replace("rich_text_", "");
  return `${name}${typeof style === "string" ? `:${style}` : ""}(${shorthand(elements)})`;
}

const CITATION: Citation = {
  article: "a1",
  outlet: "The Example Times",
  title: "Ministers Talk",
  published: "2014-05-30",
  url: "https://example.test/a1",
  kind: "full",
};

interface Row {
  readonly says: string;
  readonly part: Part;
  /** A missing platform does not compile. */
  readonly drawn: Record<Platform, string>;
}

const ROWS: readonly Row[] = [
  {
    says: "a paragraph in which an article's words stand in quotation marks",
    part: {
      kind: "paragraph",
      text: [
        { kind: "text", text: "Day: " },
        { kind: "printed", text: "on Wednesday" },
      ],
    },
    drawn: {
      slack: "section(Day: “on Wednesday”)",
      discord: "Day: “on Wednesday”",
      terminal: "Day: “on Wednesday”",
    },
  },
  {
    says: "a heading",
    part: {
      kind: "heading",
      text: [
        { kind: "strong", text: "Telephone call" },
        { kind: "text", text: " · reported as held" },
      ],
    },
    drawn: {
      slack: "section(*Telephone call* · reported as held)",
      discord: "**Telephone call** · reported as held",
      terminal: "Telephone call · reported as held",
    },
  },
  {
    says: "a sentence that an article printed, with its source",
    part: {
      kind: "evidence",
      text: [{ kind: "printed", text: "They spoke." }],
      printed: true,
      from: CITATION,
    },
    drawn: {
      slack: "quote(“They spoke.” [1]→https://example.test/a1)",
      discord: "> “They spoke.” \\[1\\]",
      terminal: "> “They spoke.” [1]",
    },
  },
  {
    says: "a summary, without quotation marks",
    part: {
      kind: "evidence",
      text: [{ kind: "text", text: "The two spoke." }],
      printed: false,
      from: { ...CITATION, kind: "brief" },
    },
    drawn: {
      slack: "quote(The two spoke. [1]→https://example.test/a1)",
      discord: "> The two spoke. \\[1\\]",
      terminal: "> The two spoke. [1]",
    },
  },
  {
    says: "a list",
    part: { kind: "list", items: [[{ kind: "text", text: "first" }], [{ kind: "text", text: "second" }]] },
    drawn: {
      slack: "list:bullet(section(first)section(second))",
      discord: "- first\n- second",
      terminal: "• first\n• second",
    },
  },
  {
    says: "a numbered list",
    part: {
      kind: "list",
      ordered: true,
      items: [[{ kind: "text", text: "first" }], [{ kind: "text", text: "second" }]],
    },
    drawn: {
      slack: "list:ordered(section(first)section(second))",
      discord: "1. first\n2. second",
      terminal: "1. first\n2. second",
    },
  },
  {
    says: "facts",
    part: { kind: "facts", facts: [{ label: "Place", value: [{ kind: "text", text: "Paris" }] }] },
    drawn: { slack: "section(*Place: *Paris)", discord: "**Place:** Paris", terminal: "Place: Paris" },
  },
  {
    says: "small print",
    part: { kind: "notice", tone: "understood", text: [{ kind: "text", text: "Read as: May 2014" }] },
    drawn: {
      slack: "section(_Read as: May 2014_)",
      discord: "-# Read as: May 2014",
      terminal: "Read as: May 2014",
    },
  },
  {
    says: "text to be copied",
    part: { kind: "copy", text: "A. Author, “Title”." },
    drawn: {
      slack: "preformatted(A. Author, “Title”.)",
      discord: "```\nA. Author, “Title”.\n```",
      terminal: "A. Author, “Title”.",
    },
  },
  {
    says: "markup of an article, as it was printed",
    part: {
      kind: "paragraph",
      text: [{ kind: "text", text: "# *b* <!channel> @everyone [x](https://e.test)" }],
    },
    drawn: {
      slack: "section(# *b* <!channel> @everyone [x](https://e.test))",
      discord: "\\# \\*b\\* \\<!channel\\> \\@everyone \\[x\\](https\\://e.test)",
      terminal: "# *b* <!channel> @everyone [x](https://e.test)",
    },
  },
];

describe("every part in all drawings", () => {
  for (const { says, part, drawn } of ROWS) {
    const reply: Reply = { headline: "Headline", parts: [part], archive: null, buttons: [] };
    for (const [platform, expected] of Object.entries(drawn) as [Platform, string][]) {
      it(`draws ${says} for ${platform}`, () => expect(DRAW[platform](reply)).toBe(expected));
    }
  }

  it("holds a row for every kind of part and a column for every adapter", () => {
    const kinds: Record<Part["kind"], true> = {
      paragraph: true,
      heading: true,
      list: true,
      evidence: true,
      facts: true,
      notice: true,
      copy: true,
    };
    expect(new Set(ROWS.map(({ part }) => part.kind))).toEqual(new Set(Object.keys(kinds)));
    const folders = readdirSync(join(import.meta.dirname, "../../adapters"));
    expect(Object.keys(DRAW).sort()).toEqual(folders.sort());
  });
});
