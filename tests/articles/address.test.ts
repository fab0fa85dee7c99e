import { describe, expect, it } from "vitest";
import { canonicalAddress, hostOf } from "../../src/articles/address.ts";

describe("an address", () => {
  it.each([
    ["http://www.fjord.example/a/?utm_source=x#top", "https://fjord.example/a"],
    ["https://m.fjord.example/a/amp", "https://fjord.example/a/"],
    ["https://fjord.example/a?b=1&a=2", "https://fjord.example/a?a=2&b=1&fbclid=z"],
  ])("%s is that of the same page as %s", (one, other) => {
    expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  });

  it.each(["ftp://fjord.example/a", "javascript:alert(1)", "/a", "https://", "file:///etc/passwd"])(
    "%s is none of a page",
    (address) => {
      expect(canonicalAddress(address)).toBeNull();
    },
  );

  it("with letters beyond ASCII is read the ten-thousandth time as the first", () => {
    const read = Array.from({ length: 20_000 }, (_, i) => hostOf(`https://www.fjord.example/fjälla-${i}-ö`));
    expect(new Set(read)).toEqual(new Set(["fjord.example"]));
  });
});
