import { describe, expect, it } from "vitest";
import { importPage, type Page } from "../../src/articles/import-page.ts";

const BODY = [
  "Anna Berg met Bo Dahl in Kiel on Saturday, officials of both countries said, and the two spoke for an hour about the ferries.",
  "They agreed to talk again by telephone before the week is over, according to a spokesman for the Danish ministry.",
  "Dahl then flew home to Oslo, where his party was waiting for him.",
];
const bring = (head: string, foot = "", more: Partial<Page> = {}) =>
  importPage(
    {
      source: "a.txt",
      text: `Berg Meets Dahl in Kiel\n\n${head}\n\n${BODY.join("\n\n")}\n\n${foot}`,
      arrived: "2024-01-01T00:00:00.000Z",
      ...more,
    },
    [],
  );

describe("the day of what is printed again", () => {
  it.each([
    ["By Shore Newswire | May 9, 2014", "This article was first published on 3 May 2014 by The Fjord Post."],
    ["9 May 2014, 10:12", "First published in The Fjord Post, May 3, 2014"],
    ["Posted on May 9, 2014", "This story originally appeared in The Fjord Post on May 3, 2014."],
    ["Published: 9 May 2014\nOriginally published: 3 May 2014", ""],
    [
      "May 9, 2014\n\nThe following press release was published by the ministry on May 3, 2014. It is reproduced in full below.",
      "",
    ],
    ["Posted on May 9, 2014 by admin\n\nwww.fjordpost.example\nMay 3 2014", ""],
    ["9 May 2014", "Original publication date: 3 May 2014"],
    [
      "9 May 2014",
      "This piece was originally posted on 3 May 2014 by The Fjord Post and is republished with permission.",
    ],
  ])("is that of the original, and the other is told: %s / %s", (head, foot) => {
    const { article, paragraphs, warnings } = bring(head, foot);
    expect(paragraphs).toEqual(BODY);
    expect(article.published).toBe("2014-05-03");
    expect(warnings.join(" ")).toContain("2014-05-09");
  });

  it("goes before the day in the page's metadata and address, and after what the user says", () => {
    const foot = "This article was first published on 3 May 2014 by The Fjord Post.";
    const page = { metadata: { published: "2014-05-09" }, url: "https://shore.example/2014/05/09/a" };
    expect(bring("", foot, page).article.published).toBe("2014-05-03");
    expect(bring("", foot, page).warnings.join(" ")).toMatch(/2014-05-03.*2014-05-09/);
    expect(bring("", foot, { ...page, published: "2014-05-04" }).article.published).toBe("2014-05-04");
  });

  it.each([
    ["9 May 2014", "This article was amended on 12 May 2014. The original said that they met in Oslo."],
    ["9 May 2014", "This article was updated on 12 May 2014."],
    ["www.shorenews.example\nMay 9, 2014", ""],
    [
      "9 May 2014",
      "The list was first published in 2011 and has been read by many people ever since, it is said.",
    ],
  ])("is not looked for where the page says nothing of one: %s / %s", (head, foot) => {
    const { article } = bring(head, foot);
    expect(article.published).toBe("2014-05-09");
  });
});

describe("a day in figures", () => {
  it("with hyphens is the one that the dateline speaks for", () => {
    const text = (day: string, dateline: string) =>
      `BERG MEETS DAHL\n\nSource: KNB | ${day} 08:10\n\n${dateline} ${BODY.join("\n\n")}`;
    const dayOf = (page: string) => importPage({ source: "a.txt", text: page }, []).article.published;
    expect(dayOf(text("03-12-2009", "KIEL, March 11 (KNB) --"))).toBe("2009-03-12");
    expect(dayOf(text("03-12-2009", "KIEL, Dec. 2 (KNB) --"))).toBe("2009-12-03");
    expect(dayOf(text("03-12-2009", ""))).toBe("2009-12-03");
  });

  it("with slashes begins with the day in other languages than English", () => {
    const text =
      "Berg recibe a Dahl\n\nLuis Vega. 02/11/2018\n\nLa ministra de Asuntos Exteriores de Dinamarca, Anna Berg, recibió el martes a su colega noruego, Bo Dahl, con quien habló de los transbordadores durante una hora.\n\nLos dos volverán a hablar por teléfono antes del fin de semana, según fuentes del ministerio.";
    const { article } = importPage({ source: "a.txt", text }, []);
    expect(article.published).toBe("2018-11-02");
  });

  it("is read where its label sticks to the name of the agency", () => {
    const text = `Berg Meets Dahl in Kiel\n\nKNBPublished 07 Jun, 2023 06:05am Follow us\n\n${BODY.join("\n\n")}`;
    expect(importPage({ source: "a.txt", text }, []).article.published).toBe("2023-06-07");
  });
});
