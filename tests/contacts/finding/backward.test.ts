import { describe, expect, it } from "vitest";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

const found = (text: string) => findContacts(articleOf(text, "2014-07-19"), register, vocabulary);
const topics = (text: string): string[] =>
  found(text).flatMap((contact) => contact.topics.map(({ value }) => value.replace(/\/.*/, "")));

describe("a contact whose sentence only points back at its subject", () => {
  it.each([
    ["Fighting in Yemen has gone on all summer. Kerry and Lavrov discussed it on Friday in Rome.", ["yemen"]],
    [
      "The truce in Libya is the worry of all Europe. Kerry called Lavrov on Friday about that conflict.",
      ["libya"],
    ],
  ])("has that of the sentence before: %s", (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it("keeps its own where it names one", () => {
    expect(
      topics("Fighting in Yemen has gone on all summer. Kerry and Lavrov discussed Libya on Friday in Rome."),
    ).toEqual(["libya"]);
  });

  it("has none where nothing points back", () => {
    expect(topics("Fighting in Yemen has gone on all summer. Kerry met Lavrov on Friday in Rome.")).toEqual(
      [],
    );
  });
});

describe("a plan told before those who announced it", () => {
  it("gives the day of the announcement, as that of the statement", () => {
    const [contact] = found(
      "Russia and the United States unveiled a plan for Libya on Thursday. Lavrov and Kerry presented it at a meeting in Rome.",
    );
    expect(contact?.date).toMatchObject({ edtf: "2014-07-17", basis: "report" });
  });

  it("gives none where several days are told", () => {
    const [contact] = found(
      "After a vote on Tuesday, Russia and the United States unveiled a plan for Libya on Thursday. Lavrov and Kerry presented it at a meeting in Rome.",
    );
    expect(contact?.date ?? null).toBeNull();
  });
});

describe("what is told of other occasions", () => {
  it.each([
    "Lavrov will meet Kerry in Rome on Monday. Most previous talks between the two were devoted to Libya.",
    "Kerry met Lavrov in Rome on Friday. Russian diplomats have lowered their hopes since the White House said that Libya must disarm.",
  ])("is no subject of this one: %s", (text) => {
    expect(topics(text)).toEqual([]);
  });

  it("stays one where somebody says it in the contact", () => {
    expect(
      topics("Kerry met Lavrov in Rome on Friday. Lavrov said that Libya has grown weaker since the war."),
    ).toEqual(["libya"]);
  });
});

describe("how somebody described the talks", () => {
  it("is their outcome, with who said so", () => {
    const [contact] = found(
      "Kerry met Lavrov in Rome on Friday. After the meeting Kerry described the talks as useful.",
    );
    expect(contact?.outcome?.value).toBe("Kerry described the talks as useful");
  });
});
