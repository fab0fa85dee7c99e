import { describe, expect, it } from "vitest";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

const first = (text: string) => findContacts(articleOf(text, "2014-07-19"), register, vocabulary)[0];
const held = (text: string): string[] =>
  first(text)?.positions.map(({ act, text: words }) => `${act}: ${words}`) ?? [];

describe("what others think of somebody", () => {
  it("is no position of his", () => {
    expect(
      held(
        "Lavrov met Kerry in Rome on Friday. The Kremlin's road map is widely believed to keep the port in Russian hands.",
      ),
    ).toEqual([]);
  });

  it("is not mixed up with what he believes himself", () => {
    expect(held("Lavrov met Kerry in Rome on Friday. Lavrov said the truce would hold.")).toEqual([
      "asserts: the truce would hold",
    ]);
  });
});

describe("a source that a report cites", () => {
  it("is whose word the contact is", () => {
    const contact = first(
      "Lavrov will meet Kerry in Rome on Monday, Moscow papers wrote. They cited a diplomat in the Foreign Ministry and gave no reason.",
    );
    expect(contact?.accounts[0]?.source).toMatchObject({ kind: "unnamed" });
    expect(contact?.accounts[0]?.source.name).toContain("diplomat in the Foreign Ministry");
  });
});

describe("a worry that somebody told", () => {
  it.each([
    "Kerry told Lavrov on Friday of his concern about reports that rebels had taken a ferry.",
    "Kerry told Lavrov by phone on Friday of his deep unease over reports that rebels had taken a ferry.",
  ])("is shown as one: %s", (text) => {
    expect(held(text)).toEqual(["is concerned: reports that rebels had taken a ferry"]);
  });
});

describe("several things held with one word before each", () => {
  it.each([
    [
      "Kerry met Lavrov in Rome on Friday. Kerry said that the ferry is late and that the harbour is shut.",
      "asserts: that the ferry is late and that the harbour is shut",
    ],
    [
      "Kerry met Lavrov in Rome on Friday. Kerry voiced concern about the ferry and about the harbour.",
      "is concerned: about the ferry and about the harbour",
    ],
    [
      "Kerry met Lavrov in Rome on Friday. Kerry said that the ferry is late and that is why he flew.",
      "asserts: the ferry is late and that is why he flew",
    ],
  ])("keep it before the first: %s", (text, expected) => {
    expect(held(text)).toEqual([expected]);
  });
});
