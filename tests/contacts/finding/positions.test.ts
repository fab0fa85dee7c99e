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
