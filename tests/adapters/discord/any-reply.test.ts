import { ContainerBuilder } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostLink } from "../../../adapters/discord/link.ts";
import { carries } from "../../../adapters/discord/marker.ts";
import { renderForDiscord } from "../../../adapters/discord/render.ts";
import type { Citation, Line, Part, Reply, Span } from "../../../src/replies/reply.ts";
import { drawMarkdown } from "../../fakes/discord/markdown.ts";
import { messageFaults } from "../../fakes/discord/message-rules.ts";
import { openApiFaults } from "../../fakes/discord/openapi.ts";
import { textContents } from "../../fakes/discord/seen.ts";
import type { Json } from "../../fakes/discord/world.ts";

describe("any reply", () => {
  const words = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "@everyone",
      "<@1>",
      "[a](https://evil.example)",
      "```",
      "||x||",
      "# h",
      "- ",
      "1",
      ". x",
      "<t:1>",
      "\n\n> q",
      "\\",
      "",
      " ",
    ),
  );
  const citation = fc.record({
    article: fc.constantFrom("a1", "a2", "a3", "a4"),
    outlet: fc.option(words),
    title: words,
    published: fc.constantFrom(null, "2014-05-30"),
    url: fc.oneof(
      fc.webUrl(),
      words,
      fc.constantFrom(
        null,
        "javascript:alert(1)",
        "https://bank.example@evil.example/",
        "https://x.example/)[](<https://evil.example>",
      ),
    ),
    kind: fc.constantFrom("full" as const, "brief" as const),
  });
  const span: fc.Arbitrary<Span> = fc.oneof(
    fc.record({ kind: fc.constantFrom("text" as const, "strong" as const, "printed" as const), text: words }),
    fc.record({ kind: fc.constant("cite" as const), citation }),
  );
  const line: fc.Arbitrary<Line> = fc.array(span, { maxLength: 6 });
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({
      kind: fc.constantFrom("paragraph" as const, "heading" as const),
      text: line,
      detail: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("list" as const),
      items: fc.array(line, { maxLength: 30 }),
      ordered: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("evidence" as const), text: line, printed: fc.boolean(), from: citation }),
    fc.record({
      kind: fc.constant("facts" as const),
      facts: fc.array(fc.record({ label: words, value: line }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("notice" as const),
      tone: fc.constantFrom("understood" as const, "note" as const, "failed" as const),
      text: line,
    }),
    fc.record({ kind: fc.constant("copy" as const), text: words }),
  );
  const button = fc.record({
    id: fc.string({ unit: fc.constantFrom(..."abc-_1"), minLength: 1, maxLength: 120 }),
    label: fc.oneof(words, fc.string({ minLength: 70, maxLength: 200 })),
    action: fc.constant({ do: "clear" as const }),
  });
  const anyReply: fc.Arbitrary<Reply> = fc.record({
    headline: fc.oneof(words, fc.string({ minLength: 3_000, maxLength: 5_000 })),
    parts: fc.array(part, { maxLength: 40 }),
    archive: fc.option(words),
    buttons: fc.array(button, { maxLength: 12 }),
  });
  const marker = fc.option(
    fc.string({ unit: fc.constantFrom(..."abcXYZ019-_"), minLength: 1, maxLength: 25 }),
    { nil: undefined },
  );

  it("makes a body that Discord takes: by hand rules, by its schema, and by discord.js", () => {
    fc.assert(
      fc.property(anyReply, marker, (one, mark) => {
        const drawn = renderForDiscord(one, mark);
        const body = JSON.parse(JSON.stringify(drawn)) as Json;
        expect(messageFaults(body)).toEqual([]);
        expect(openApiFaults("post", "/channels/{channel_id}/messages", body)).toEqual([]);
        const [container] = drawn.components;
        expect(() => new ContainerBuilder(container).toJSON()).not.toThrow();
        if (mark !== undefined) expect(carries(body, mark)).toBe(true);
        expect(carries(body, "some-other-marker")).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("has no mention, no bare address and no link but those to its sources", () => {
    const OWN = new Set(["heading", "small print", "quotation", "list", "bold", "code block", "masked link"]);
    fc.assert(
      fc.property(anyReply, (one) => {
        const live = textContents(renderForDiscord(one).components).flatMap(
          (content) => drawMarkdown(content).live,
        );
        const cited = new Set(flatCitations(one).map(({ url }) => hostLink(url)));
        expect(live.filter(({ kind }) => !OWN.has(kind))).toEqual([]);
        const links = live.filter(({ kind }) => kind === "masked link").map(({ source }) => source);
        expect(links.filter((link) => !cited.has(link))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function flatCitations(one: Reply): Citation[] {
  const found: Citation[] = [];
  JSON.stringify(one, (key, value: unknown) => {
    if (key === "citation" || key === "from") found.push(value as Citation);
    return value;
  });
  return found;
}
