import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slackManifest } from "../../../adapters/slack/manifest.ts";
import { renderForSlack } from "../../../adapters/slack/render.ts";
import type { Citation, Line, Part, Reply } from "../../../src/replies/reply.ts";
import { judgeMessage } from "../../fakes/slack/rules/check-message.ts";
import { blockText } from "../../fakes/slack/seen.ts";

const citation = (article: string, more: Partial<Citation> = {}): Citation => ({
  article,
  outlet: "The Example Times",
  title: `About ${article}`,
  published: "2014-05-30",
  url: `https://example.test/${article}`,
  kind: "full",
  ...more,
});
const words = (text: string): Line => [{ kind: "text", text }];
const replyOf = (parts: readonly Part[], more: Partial<Reply> = {}): Reply => ({
  headline: "Two contacts.",
  parts,
  archive: "Archive: 2 articles. A sample, not a full record.",
  buttons: [],
  ...more,
});
const evidence = (article: string): Part => ({
  kind: "evidence",
  text: [{ kind: "printed", text: "They spoke by telephone." }],
  printed: true,
  from: citation(article),
});
/** As people see it. */
const shown = (reply: Reply): string => renderForSlack(reply).blocks.map(blockText).join("\n");
const faultsOf = (reply: Reply): unknown => judgeMessage({ ...renderForSlack(reply) }).faults;

describe("a reply drawn for Slack", () => {
  it("reads from the headline to the archive line as it was composed", () => {
    const reply = replyOf([
      { kind: "heading", text: [{ kind: "strong", text: "Telephone call, Wed 28 May 2014" }] },
      evidence("a"),
      {
        kind: "paragraph",
        text: [...words("Day: "), { kind: "printed", text: "on Wednesday" }, ...words(", counted.")],
      },
      { kind: "facts", facts: [{ label: "Moscow", value: words("no account in the archive.") }] },
      { kind: "list", items: [words("one"), [...words("two "), { kind: "cite", citation: citation("b") }]] },
      { kind: "notice", tone: "left-out", text: words("Left out: 3 lines.") },
      { kind: "copy", text: "Line one\nLine two" },
    ]);
    expect(shown(reply)).toBe(
      [
        "Two contacts.",
        "Telephone call, Wed 28 May 2014",
        "> “They spoke by telephone.” [1]",
        "Day: “on Wednesday”, counted.",
        "Moscow: no account in the archive.",
        "• one",
        "• two [2]",
        "Left out: 3 lines.",
        "Line one",
        "Line two",
        "[1] The Example Times, Fri 30 May 2014, “About a”",
        "[2] The Example Times, Fri 30 May 2014, “About b”",
        "Archive: 2 articles. A sample, not a full record.",
      ].join("\n"),
    );
    expect(faultsOf(reply)).toEqual([]);
  });

  it("sets a heading in bold, or only the words of it that stand out", () => {
    const bold = (text: Line) => {
      const { blocks } = renderForSlack(replyOf([{ kind: "heading", text }]));
      return [...JSON.stringify(blocks[1]).matchAll(/"text":"([^"]+)","style":\{"bold":true\}/g)].map(
        ([, one]) => one,
      );
    };
    expect(bold(words("All of it"))).toEqual(["All of it"]);
    expect(bold([{ kind: "strong", text: "Call" }, ...words(" · held")])).toEqual(["Call"]);
  });

  it("links a citation's number and nothing else, and only to web addresses", () => {
    const blocks = JSON.stringify(
      renderForSlack(
        replyOf([
          evidence("a"),
          { ...evidence("b"), from: citation("b", { url: "javascript:alert(1)" }) } as Part,
          { ...evidence("c"), from: citation("c", { url: null, title: "https://elsewhere.test" }) } as Part,
          { ...evidence("d"), from: citation("d", { url: "https://user:pw@example.test/" }) } as Part,
        ]),
      ).blocks,
    );
    const links = [...blocks.matchAll(/"type":"link","url":"([^"]+)","text":"([^"]+)"/g)].map(
      ([, url, text]) => [url, text],
    );
    expect(new Set(links.map(String))).toEqual(new Set(["https://example.test/a,[1]"]));
    expect(blocks).not.toContain("javascript");
  });

  it("shows markup, mentions, shortcodes and control characters as the characters they are", () => {
    const hostile =
      "<!channel> <@U1> @everyone *b* _i_ `c` :x: <https://evil.test|safe> &lt; \u202Eabc\u0007\u200B";
    const reply = replyOf([{ kind: "paragraph", text: words(hostile) }], {
      headline: hostile,
      archive: hostile,
    });
    const { text, blocks } = renderForSlack(reply);
    const clean = "<!channel> <@U1> @everyone *b* _i_ `c` :x: <https://evil.test|safe> &lt; abc";
    expect(blocks.map(blockText)).toEqual([clean, clean, clean]);
    expect(text.split("\n")[0]).toBe(
      "&lt;!channel&gt; &lt;@U1&gt; @everyone *b* _i_ `c` :x: &lt;https://evil.test|safe&gt; &amp;lt; abc",
    );
    expect(faultsOf(reply)).toEqual([]);
  });

  it("gives screen readers the whole reply in its text", () => {
    const { text } = renderForSlack(replyOf([evidence("a")]));
    expect(text).toContain("Two contacts.");
    expect(text).toContain("They spoke by telephone.");
    expect(text).toContain("[1] The Example Times");
    expect(text).toContain("Archive: 2 articles");
  });

  it("leaves details out first, says how much, and keeps sources and archive line", () => {
    const many = Array.from({ length: 300 }, (_, i): Part => {
      return {
        kind: "paragraph",
        text: words(`${i}. ${"Words upon words. ".repeat(8)}`),
        detail: i % 2 === 1,
      };
    });
    const reply = replyOf([evidence("a"), ...many]);
    const { text, blocks } = renderForSlack(reply);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
    expect(text.length).toBeLessThanOrEqual(3_800);
    expect(text.split("\n")[0]).toBe("Two contacts.");
    expect(text).toContain("shortened here");
    expect(text.endsWith("Archive: 2 articles. A sample, not a full record.")).toBe(true);
    expect(shown(reply)).toMatch(/left out.*\d+ lines/i);
    expect(shown(reply)).toContain("[1] The Example Times");
  });

  it("cuts long labels between characters, and draws the same button once", () => {
    const button = { id: "x", label: "🇩🇪".repeat(30), action: { do: "clear" as const } };
    const blocks = renderForSlack(replyOf([], { buttons: [button, button] })).blocks;
    const actions = blocks.find(({ type }) => type === "actions");
    expect(actions?.type === "actions" && actions.elements).toHaveLength(1);
    expect(blockText(actions)).toMatch(/^\[ (🇩🇪){18}… \]$/u);
    expect(faultsOf(replyOf([], { buttons: [button] }))).toEqual([]);
  });

  it("says something even where a reply is empty", () => {
    expect(faultsOf({ headline: "", parts: [], archive: null, buttons: [] })).toEqual([]);
  });

  it("stays within Slack's limits, and pings nobody, whatever a reply holds", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    const span = fc.oneof(
      fc.record({ kind: fc.constantFrom("text" as const, "strong" as const, "printed" as const), text }),
      fc.record({
        kind: fc.constant("cite" as const),
        citation: fc.record({
          article: fc.constantFrom("a", "b", "c"),
          outlet: fc.option(text),
          title: text,
          published: fc.constantFrom(null, "2014-05-30"),
          url: fc.option(fc.oneof(fc.webUrl(), text)),
          kind: fc.constantFrom("full" as const, "brief" as const),
        }),
      }),
    );
    const line = fc.array(span, { maxLength: 4 });
    const part: fc.Arbitrary<Part> = fc.oneof(
      fc.record({ kind: fc.constantFrom("paragraph" as const, "heading" as const), text: line }),
      fc.record({
        kind: fc.constant("list" as const),
        items: fc.array(line, { maxLength: 30 }),
        ordered: fc.boolean(),
      }),
      fc.record({ kind: fc.constant("copy" as const), text }),
      fc.record({
        kind: fc.constant("notice" as const),
        tone: fc.constantFrom("note" as const, "failed" as const),
        text: line,
      }),
      fc.record({
        kind: fc.constant("facts" as const),
        facts: fc.array(fc.record({ label: text, value: line })),
      }),
    );
    const button = fc.record({
      id: fc.string({ maxLength: 300 }),
      label: text,
      action: fc.constant({ do: "clear" as const }),
    });
    const reply = fc.record({
      headline: fc.oneof(text, fc.string({ minLength: 3_000, maxLength: 20_000 })),
      parts: fc.array(part, { maxLength: 60 }),
      archive: fc.option(text),
      buttons: fc.array(button, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(reply, (one) => {
        expect(faultsOf(one)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the manifest", () => {
  const commands = [
    { name: "kerry-lavrov", description: "The record", hint: "syria · log", subcommands: [] },
  ];

  it("asks for the least scopes, the events and commands, and a messages tab that can be written in", () => {
    expect(slackManifest(commands)).toMatchObject({
      features: {
        app_home: { messages_tab_enabled: true, messages_tab_read_only_enabled: false },
        slash_commands: [{ command: "/kerry-lavrov", description: "The record", usage_hint: "syria · log" }],
      },
      oauth_config: {
        scopes: {
          bot: [
            "app_mentions:read",
            "channels:read",
            "chat:write",
            "commands",
            "groups:read",
            "im:history",
            "im:write",
          ],
        },
      },
      settings: {
        event_subscriptions: {
          bot_events: expect.arrayContaining([
            "app_mention",
            "message.im",
            "channel_archive",
            "app_uninstalled",
          ]),
        },
        interactivity: { is_enabled: true },
        socket_mode_enabled: true,
      },
    });
  });

  it("for HTTP names the address everywhere and leaves Socket Mode off", () => {
    const url = "https://readout.example/slack/events";
    expect(slackManifest(commands, "https://readout.example/")).toMatchObject({
      features: { slash_commands: [{ url }] },
      settings: {
        event_subscriptions: { request_url: url },
        interactivity: { request_url: url },
        socket_mode_enabled: false,
      },
    });
  });
});
