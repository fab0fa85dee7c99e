import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { makeDesk } from "../../src/commands/desk.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { inChannel, newContext } from "./people.ts";

async function ask(text: string) {
  const desk = makeDesk(await newContext());
  const answer = await desk.command("kerry-lavrov", inChannel(text));
  const [first] = answer;
  return { answer, reply: first!.reply, said: plainText(first!.reply) };
}

const content = (base64 = "") => Buffer.from(base64, "base64").toString("utf8");

describe("/kerry-lavrov export", () => {
  it("hands over a calendar of what the filters leave, to the asker alone", async () => {
    const { answer, reply, said } = await ask("export ics held 2014");
    expect(answer.map(({ to }) => to)).toEqual(["asker"]);
    expect(said).toContain("Four contacts");
    expect(reply.files?.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ["kerry-lavrov.ics", "text/calendar; charset=utf-8"],
    ]);
    const calendar = new ICAL.Component(ICAL.parse(content(reply.files?.[0]?.base64)));
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(4);
  });

  it.each([
    ["csv", "kerry-lavrov.csv"],
    ["atom", "kerry-lavrov.atom"],
    ["bibtex", "kerry-lavrov.bib"],
    ["calendar", "kerry-lavrov.ics"],
    ["zotero syria", "kerry-lavrov.csl.json"],
  ])("knows %s", async (typed, name) => {
    expect((await ask(`export ${typed}`)).reply.files?.map((file) => file.name)).toEqual([name]);
  });

  it("lists the formats where it is given none, or one that there is not", async () => {
    expect((await ask("export")).said).toContain("ics: a calendar");
    const { said, reply } = await ask("export docx");
    expect(said).toContain("There is no format docx.");
    expect(said).toContain("bibtex: references for BibTeX");
    expect(reply.files).toBeUndefined();
  });

  it("says of a selection that is empty so, and what would fit", async () => {
    const { said, reply } = await ask("export ics libya");
    expect(said).toMatch(/Nothing in the archive/);
    expect(said).toContain("Subjects in the archive: Ukraine");
    expect(reply.files).toBeUndefined();
  });

  it("names a filter that it cannot read", async () => {
    expect((await ask("export csv colour:red")).said).toContain("colour");
  });
});
