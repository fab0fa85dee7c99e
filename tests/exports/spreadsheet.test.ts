import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { contact, EACH, place, selection, write } from "./build-selection.ts";

type Row = Record<string, string>;
const rowsOf = (text: string): Row[] => parse(text, { columns: true, bom: true, record_delimiter: "\r\n" });
const rows = rowsOf(write("csv").text);
const of = (id: string) => rows.find((row) => row.number === id)!;

describe("the spreadsheet", () => {
  it("has a line for each contact and a value in each column", () => {
    expect(rows.map(({ number }) => number)).toEqual(EACH.map((one) => one.contact.id));
    expect(of("c-1")).toMatchObject({
      when: "reported Tue 11 Mar 2014",
      from: "2014-03-11",
      "how the day is known": "day of a statement only",
      "at whose initiative": "United States",
      how: "telephone call",
      where: "not stated",
      who: "John Kerry; Sergei Lavrov",
      "read from": "summary",
      checked: "not yet checked",
      CAMEO: "041",
      "PLOVER event": "CONSULT",
      "PLOVER mode": "phone",
    });
    expect(of("c-3")).toMatchObject({
      from: "2015-03-22",
      to: "2015-03-31",
      "how the day is known": "some day within",
    });
    expect(of("c-7")).toMatchObject({ when: "date not stated", from: "", to: "" });
  });

  it("begins with the mark by which spreadsheets know UTF-8, and keeps Cyrillic", () => {
    expect(write("csv").text.startsWith("\uFEFF")).toBe(true);
    expect(of("c-2").headlines).toContain("Переговоры в Париже");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A1", "＝1+1"])(
    "writes no formula: %s",
    (evil) => {
      const [row] = rowsOf(write("csv", selection([contact("c-1", null, place(evil))])).text);
      expect(row?.where).not.toMatch(/^[\s=+\-@＝＋－＠]/);
      expect(row?.where).toContain(evil.trim().slice(1));
    },
  );

  it("keeps quotes, commas and line ends within their cell", () => {
    const [row] = rowsOf(write("csv", selection([contact("c-1", null, place('a "b", c\r\nd'))])).text);
    expect(row?.where).toBe('a "b", c d');
  });
});
