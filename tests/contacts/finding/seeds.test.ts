import { describe, expect, it } from "vitest";
import { contactAccuracy } from "../../../bench/accuracy-contacts.ts";
import { goldPages } from "../../../bench/contact-gold.ts";

const pages = goldPages();

describe.runIf(pages.length > 0)("real pages with gold facts", () => {
  it("give all contacts of the five source pages, and no others", () => {
    const seeds = pages.filter(({ id }) => id < "005");
    expect(contactAccuracy(seeds).errors).toEqual([]);
  });

  it("give at least nine of ten contacts, and hardly a false one", () => {
    expect(contactAccuracy(pages).f1).toBeGreaterThan(0.9);
  });
});
