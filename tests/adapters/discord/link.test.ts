import { describe, expect, it } from "vitest";
import { hostLink } from "../../../adapters/discord/link.ts";

describe("a link", () => {
  it.each([
    ["https://www.example.test/a", "[www.example.test](<https://www.example.test/a>)"],
    ["http://example.test:8080", "[example.test:8080](<http://example.test:8080/>)"],
    ["https://bücher.example/ä b", "[xn--bcher-kva.example](<https://xn--bcher-kva.example/%C3%A4%20b>)"],
    [
      "https://example.test/a)>[x](https://evil.example",
      "[example.test](<https://example.test/a%29%3E%5Bx%5D%28https://evil.example>)",
    ],
  ])("to %s shows its host", (address, link) => {
    expect(hostLink(address)).toBe(link);
  });

  it.each([
    null,
    "",
    "javascript:alert(1)",
    "ftp://example.test",
    "https://bank.example@evil.example",
    `https://x.example/${"a".repeat(500)}`,
    "no address",
  ])("to %s is none", (address) => {
    expect(hostLink(address)).toBeNull();
  });

  it("is still one after many others, when the engine has optimised its way to it", () => {
    for (let i = 0; i < 20_000; i += 1) hostLink(`https://example.test/${i}`);
    expect(hostLink("https://bücher.example/")).toBe(
      "[xn--bcher-kva.example](<https://xn--bcher-kva.example/>)",
    );
  });
});
