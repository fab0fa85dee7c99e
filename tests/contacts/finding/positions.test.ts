import { describe, expect, it } from "vitest";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { POSITIONS } from "./cases-positions.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

const CALL =
  "Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry spoke by telephone on Friday about Ukraine.";

/** "Washington · Jen Psaki > John Kerry · demands: Lavrov to end the siege". */
function positionsIn(sentence: string): string[] {
  const contacts = findContacts(articleOf(`${CALL} ${sentence}`, "2014-07-19"), register, vocabulary);
  return contacts.flatMap(({ positions }) =>
    positions.map(({ side, chain, act, text, quoted }) => {
      const words = text.replace(/[,.]$/, "");
      return `${side} · ${chain.join(" > ")} · ${act}: ${quoted ? `“${words}”` : words}`;
    }),
  );
}

describe("what somebody holds", () => {
  it.each(POSITIONS)("has its side, who says so, the act and the words: %s", (sentence, positions) => {
    expect(positionsIn(sentence)).toEqual(positions);
  });
});

describe("the subjects of what is held", () => {
  const topics = (text: string) =>
    findContacts(articleOf(text, "2014-07-19"), register, vocabulary).map((one) =>
      one.topics.map(({ value }) => value),
    );

  it("are also those for which somebody's name stands, who is spoken of", () => {
    expect(
      topics(`${CALL.replace(" about Ukraine", "")} Kerry said that support for Assad had to end.`),
    ).toEqual([["syria"]]);
  });

  it("are not for whom somebody stands who took part", () => {
    expect(topics("Sergei Lavrov met Bashar Assad in Damascus on Friday.")).toEqual([[]]);
  });
});

describe("what is said of a call that fell through", () => {
  it("was not said in it", () => {
    const told =
      "A call that Lavrov and Kerry were to have had on Friday fell through, Moscow says. The ministry says Washington has to end the siege.";
    const [contact] = findContacts(articleOf(told, "2014-07-19"), register, vocabulary);
    expect(contact?.status.value).toBe("not held");
    expect(contact?.positions).toEqual([]);
  });
});

describe("what is held behind other contacts", () => {
  const held = (text: string, on = "2014-07-19") =>
    findContacts(articleOf(text, on), register, vocabulary).map(
      ({ date, positions }) => `${date?.edtf}: ${positions.map((one) => one.text).join("; ")}`,
    );

  it("belongs to the one before, where others met in between", () => {
    const told =
      "Lavrov spoke by telephone with Kerry on Friday. Kerry described what Obama had discussed with Merkel in Berlin on Wednesday.";
    expect(held(`${told} Lavrov stressed that the truce must be kept.`)[0]).toBe(
      "2014-07-18: the truce must be kept",
    );
  });

  it("belongs to the latest, where an earlier one is recalled in between", () => {
    const told = "Lavrov and Kerry met in Paris on Friday. The two had met in Geneva on June 12.";
    expect(held(`${told} Kerry called for an immediate ceasefire.`)[0]).toBe(
      "2014-07-18: an immediate ceasefire",
    );
  });
});
