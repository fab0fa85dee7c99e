import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { EACH, write } from "./build-selection.ts";

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

const fromBibtex: Item[] = new Cite(write("bibtex").text).data;
const fromCsl: Item[] = new Cite(JSON.parse(write("csl").text)).data;
const of = (items: readonly Item[], id: string) => items.find((item) => item.id === id)!;

describe.each([
  ["BibTeX", fromBibtex],
  ["CSL JSON", fromCsl],
])("references as %s", (_name, items) => {
  it("cite each contact, and each article once", () => {
    expect(items.map(({ id }) => id)).toEqual([
      ...EACH.map((one) => one.contact.id),
      ...EACH.map((one) => one.article.id),
    ]);
  });

  it("say what a contact is, with its permanent number and the day on which the record stood so", () => {
    const call = of(items, "c-1");
    expect(call.title).toBe(
      "Telephone call, John Kerry and Sergei Lavrov, reported 11 March 2014 (day of the call not stated), at U.S. initiative; reported as held",
    );
    expect(JSON.stringify(call)).toContain("not yet checked");
    expect(JSON.stringify(call)).toContain("c-1");
    expect(call.accessed).toEqual({ "date-parts": [[2026, 11, 27]] });
  });

  it("keep headlines with signs that mean something to TeX", () => {
    const article = of(items, "a-c-2");
    expect(article.title).toBe("Переговоры в Париже: {Керри} & Лавров_50% #1 ~^\\");
    expect(article.issued).toMatchObject({ "date-parts": [[2014, 3, 31]] });
    expect(article["container-title"]).toBe("The Example Times");
    expect(JSON.stringify(article.author)).toContain("Ivan Petrov");
  });

  it("keep the address", () => {
    expect(of(items, "a-c-8").URL).toBe("https://example.test/a,b;c?d=%271%27&e=2");
  });
});

describe("CSL JSON", () => {
  it("can be set by a citation processor", () => {
    const set = new Cite(JSON.parse(write("csl").text)).format("bibliography", { template: "apa" });
    expect(set).toContain("Переговоры в Париже");
    expect(set).toContain("The Example Times");
    expect(
      set
        .trim()
        .split("\n")
        .filter((line: string) => line !== ""),
    ).toHaveLength(16);
  });
});

describe("citations as text", () => {
  const lines = write("chicago").text.split("\n");

  it("are one line each, without markup", () => {
    expect(lines.filter((line) => line !== "")).toHaveLength(2 * EACH.length);
    expect(lines[0]).toBe(
      "Telephone call, John Kerry and Sergei Lavrov, reported 11 March 2014 (day of the call not stated), at U.S. initiative; reported as held. “Report c-1,” The Example Times, 1 June 2014, https://example.test/2014-06-01. Readout, Kerry–Lavrov record, no. c-1, as of 27 November 2026, not yet checked.",
    );
    expect(lines).toContain("“Report c-3,” The Example Times, 1 June 2014, https://example.test/2014-06-01.");
  });

  it("say of a contact whose channel is unknown just that", () => {
    expect(write("chicago").text).not.toMatch(/consultation/i);
  });
});
