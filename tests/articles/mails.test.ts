import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";
import { formatOf, readSource } from "../../src/articles/sources/read-source.ts";

const BODY = [
  "Foreign Minister Anna Berg and her Danish colleague Bo Dahl agreed on Tuesday to open the strait to ferries, ending a quarrel that had kept the boats in port.",
  "“We have found a way,” Berg told reporters on the steps of the town hall.",
  "The ministers will speak again by phone on Friday, the ministry said.",
];
const TITLE = "Berg and Dahl agree to open the strait";
const HEADS = [
  "Received: from mx.example (mx.example [192.0.2.1])",
  "\tby mail.example; Tue, 4 Mar 2014 19:12:01 +0100",
  "From: Fjord Wire <wire@fjord.example>",
  "To: desk@fjord.example",
  "Date: Tue, 4 Mar 2014 19:12:00 +0100",
];
const bring = (lines: readonly string[]) => {
  const [page] = readSource(lines.join("\n"), "a.eml");
  if (page === undefined) throw new Error("a page was to be read");
  return importPage({ ...page, arrived: "2024-01-01T00:00:00.000Z" }, []);
};
const encoded = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join("");

describe("a mail", () => {
  it("gives its text, with its subject for a headline and its day for the last witness", () => {
    const { article, paragraphs, dropped } = bring([
      ...HEADS,
      `Subject: [coast] FW: ${TITLE}`,
      "",
      BODY.join("\n\n"),
      "",
      "-- ",
      "Fjord Wire, Harbour Street 1",
    ]);
    expect(paragraphs).toEqual(BODY);
    expect([article.title, article.published]).toEqual([TITLE, "2014-03-04"]);
    expect(dropped).toContain("Fjord Wire <wire@fjord.example>");
  });

  it("has the headline and the day of the article in it, where that has its own", () => {
    const { article, paragraphs } = bring([
      ...HEADS,
      "Subject: Fwd: strait",
      "",
      TITLE,
      "3 March 2014",
      "",
      BODY.join("\n\n"),
    ]);
    expect(paragraphs).toEqual(BODY);
    expect([article.title, article.published]).toEqual([TITLE, "2014-03-03"]);
  });

  it("is decoded, head and text", () => {
    const { article, paragraphs } = bring([
      ...HEADS,
      "Subject: =?utf-8?Q?Berg_and_Dahl_agree_in?=",
      ` =?utf-8?B?${Buffer.from(" København").toString("base64")}?=`,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      encoded(BODY.join("\n\n")).replace("colleague", "col=\nleague"),
    ]);
    expect(paragraphs).toEqual(BODY);
    expect(article.title).toBe("Berg and Dahl agree in København");
  });

  it("is read in plain text where it comes in several versions", () => {
    const { paragraphs } = bring([
      ...HEADS,
      `Subject: ${TITLE}`,
      'Content-Type: multipart/alternative; boundary="x y"',
      "",
      "--x y",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Look at this mail in colours.</p>",
      "--x y",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(BODY.join("\n\n")).toString("base64"),
      "--x y--",
    ]);
    expect(paragraphs).toEqual(BODY);
  });

  it("is none where a text has a few such words alone", () => {
    expect(formatOf(`Subject: the strait\nFrom: Oslo\n\n${BODY.join("\n\n")}`, "a.txt")).toBe("text");
  });

  it("with parts in parts without end comes to an end", () => {
    const nested = Array.from(
      { length: 1000 },
      () => "--a\nContent-Type: multipart/mixed; boundary=a\n",
    ).join("\n");
    const { refusal, paragraphs } = bring([
      ...HEADS,
      "Subject: x",
      "Content-Type: multipart/mixed; boundary=a",
      "",
      nested,
    ]);
    expect([paragraphs, refusal]).toEqual([[], undefined]);
  });
});

describe("a page saved as a web archive", () => {
  it("is read as the page, with its own address and not by the day of saving", () => {
    const { article, paragraphs } = bring([
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://fjord.example/2014/03/04/strait",
      `Subject: ${TITLE}`,
      "Date: Thu, 9 Mar 2017 19:12:00 +0100",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="--Part--"',
      "",
      "----Part--",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      encoded(
        `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${BODY.map((text) => `<p>${text}</p>`).join("")}</body></html>`,
      ),
      "----Part--",
      "Content-Type: text/css",
      "",
      "p { color: red }",
      "----Part----",
    ]);
    expect(paragraphs).toEqual(BODY);
    expect([article.title, article.url, article.published]).toEqual([
      TITLE,
      "https://fjord.example/2014/03/04/strait",
      "2014-03-04",
    ]);
  });
});
