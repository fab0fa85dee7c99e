import { describe, expect, it } from "vitest";
import { canonicalAddress, hostOf, outletOf } from "../../src/articles/address.ts";

describe("the outlet of an article", () => {
  const url = "https://www.fjord.example/2014/a";

  it("is the one that is named", () => {
    expect(outletOf({ outlet: "The Fjord", url })).toBe("The Fjord");
  });

  it("is the site where none is named", () => {
    expect(outletOf({ outlet: null, url })).toBe("fjord.example");
  });

  it("is unknown where there is no address either", () => {
    expect(outletOf({ outlet: null, url: null })).toBeNull();
  });
});

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
