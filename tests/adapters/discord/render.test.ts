import { describe, expect, it } from "vitest";
import { buttonOf } from "../../../adapters/discord/marker.ts";
import { renderForDiscord } from "../../../adapters/discord/render.ts";
import type { Citation, Part, Reply, Span } from "../../../src/replies/reply.ts";
import { messageFaults } from "../../fakes/discord/message-rules.ts";
import { flat, textContents } from "../../fakes/discord/seen.ts";
import type { Json } from "../../fakes/discord/world.ts";

const CITATION: Citation = {
  article: "2014-05-30-a",
  outlet: "The Example Times",
  title: "Ministers *Talk*",
  published: "2014-05-30",
  url: "https://www.example.test/2014/a_(b)",
  kind: "full",
};
const text = (words: string): Span => ({ kind: "text", text: words });
const reply = (parts: readonly Part[], more: Partial<Reply> = {}): Reply => ({
  headline: "Three calls.",
  parts,
  archive: "Archive: 5 articles.",
  buttons: [],
  ...more,
});

const contents = (one: Reply): string[] => textContents(renderForDiscord(one).components);

describe("drawing a reply for Discord", () => {
  it("puts all of it into one container, and notifies nobody", () => {
    const drawn = renderForDiscord(reply([]));
    expect(drawn.flags).toBe(32768);
    expect(drawn.components.map(({ type }) => type)).toEqual([17]);
    expect(drawn.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it.each<[string, Part, string]>([
    [
      "a paragraph",
      { kind: "paragraph", text: [text("Day: "), { kind: "printed", text: "on Wednesday" }, text(".")] },
      "Day: “on Wednesday”.",
    ],
    [
      "a heading",
      { kind: "heading", text: [{ kind: "strong", text: "Call" }, text(" · held")] },
      "**Call** · held",
    ],
    ["a heading without bold words", { kind: "heading", text: [text("1. Call")] }, "**1\\. Call**"],
    ["a list", { kind: "list", items: [[text("one")], [text("- two")]] }, "- one\n- \\- two"],
    [
      "an ordered list",
      { kind: "list", ordered: true, items: [[text("one")], [text("two")]] },
      "1. one\n2. two",
    ],
    [
      "evidence",
      { kind: "evidence", text: [{ kind: "printed", text: "They spoke." }], printed: true, from: CITATION },
      "> “They spoke.” \\[1\\]",
    ],
    ["facts", { kind: "facts", facts: [{ label: "Place", value: [text("Paris")] }] }, "**Place:** Paris"],
    ["a note", { kind: "notice", tone: "note", text: [text("Summaries.")] }, "-# Summaries."],
    ["a refusal", { kind: "notice", tone: "nothing-found", text: [text("Nothing.")] }, "Nothing."],
    ["text to copy", { kind: "copy", text: "a *b*" }, "```\na *b*\n```"],
  ])("draws %s", (_, part, drawn) => {
    expect(contents(reply([part]))[1]).toBe(drawn);
  });

  it("gives the sources with a link that shows its host, then the archive line, in small print", () => {
    const cited: Part = { kind: "paragraph", text: [text("Said "), { kind: "cite", citation: CITATION }] };
    expect(contents(reply([cited])).at(-1)).toBe(
      "-# \\[1\\] The Example Times, Fri 30 May 2014, “Ministers \\*Talk\\*” · [www.example.test](<https://www.example.test/2014/a_%28b%29>)\n-# Archive: 5 articles.",
    );
  });

  it("draws a reply of one line without a heading", () => {
    expect(contents(reply([], { archive: null, headline: "# Saved." }))).toEqual(["\\# Saved."]);
    expect(contents(reply([{ kind: "heading", text: [text("x")] }]))[0]).toBe("### Three calls.");
  });

  it("draws buttons whose ids come back, with the marker or without", () => {
    const buttons = [{ id: "abc", label: "and Iran?", action: { do: "clear" } }] as const;
    const plain = flat(renderForDiscord(reply([], { buttons })).components).find(({ type }) => type === 2);
    const marked = flat(renderForDiscord(reply([], { buttons }), "m-1_").components).find(
      ({ type }) => type === 2,
    );
    expect(plain).toEqual({ type: 2, style: 2, label: "and Iran?", custom_id: "readout:abc" });
    expect([plain, marked].map((one) => buttonOf(String(one?.custom_id)))).toEqual(["abc", "abc"]);
  });

  it("shortens a long reply, says so, and keeps its sources and archive line", () => {
    const parts = Array.from(
      { length: 90 },
      (_, i): Part => ({
        kind: "evidence",
        text: [text(`${i} ${"words ".repeat(30)}`)],
        printed: false,
        from: { ...CITATION, article: `a${i % 3}` },
      }),
    );
    const all = contents(reply(parts)).join("\n");
    expect(all.length).toBeLessThanOrEqual(4_000);
    expect(all.length).toBeGreaterThan(3_000);
    expect(all).toMatch(/Left out/);
    expect(all).toContain("Archive: 5 articles.");
    expect(all).toContain("\\[3\\] The Example Times");
  });

  it("fits even a headline, sources and archive line that are too long by themselves", () => {
    const one = reply([{ kind: "copy", text: "`".repeat(9_000) }], {
      headline: "*".repeat(9_000),
      archive: "_".repeat(9_000),
    });
    const body = renderForDiscord(one) as unknown as Json;
    expect(messageFaults(body)).toEqual([]);
  });
});
