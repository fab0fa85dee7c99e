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

describe("an account that somebody introduces", () => {
  const chains = (text: string) => first(text)?.positions.map(({ chain }) => chain.join(" > "));
  const call = "Kerry spoke with Lavrov by telephone on Friday.";

  it.each([
    "The State Department issued this readout of the call:",
    "The State Department's account of the call:",
  ])("is his word, whoever is quoted in it: %s", (opening) => {
    const told = `${call} ${opening}\n\nKerry asked Lavrov to end the siege. Lavrov denied that there was a siege at all.`;
    expect(chains(told)).toEqual(["State Department > John Kerry", "State Department > Sergei Lavrov"]);
    expect(first(told)?.accounts[0]?.sides).toEqual(["Washington"]);
  });

  it("ends where another one tells what was said", () => {
    const told = `${call} The State Department issued this readout of the call:\n\nKerry asked Lavrov to end the siege.\n\nThe Russian Foreign Ministry said the line was bad. Lavrov stressed that the truce held.`;
    expect(chains(told)).toEqual([
      "State Department > John Kerry",
      "Russian Foreign Ministry",
      "Sergei Lavrov",
    ]);
  });
});

describe("what came of a contact", () => {
  const outcome = (text: string) => first(text)?.outcome;

  it("is told by the side whose statement it stands in, and by nobody's otherwise", () => {
    const call = "Kerry spoke with Lavrov by telephone on Friday.";
    expect(
      outcome(`${call} The Russian Foreign Ministry said the two had agreed to send monitors.`),
    ).toMatchObject({ value: "agreed to send monitors", told: "Moscow" });
    expect(outcome(`${call} The two agreed to send monitors.`)).toMatchObject({ told: null });
    expect(outcome(`${call} A U.S. official said the two had agreed to send monitors.`)).toMatchObject({
      told: null,
    });
  });
});

describe("what people of a town did", () => {
  it("is nothing that came of a contact of its country", () => {
    const told = (text: string) =>
      findContacts(articleOf(text, "2009-12-19"), register, vocabulary)[0]?.outcome?.value;
    const rang = "David Miliband rang Sergei Lavrov on Friday to say how sorry he was that";
    expect(told(`${rang} a London magistrate had signed a warrant.`)).toBeUndefined();
    expect(told("Miliband rang Lavrov on Friday. The Russian side agreed to send monitors.")).toBe(
      "agreed to send monitors",
    );
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
