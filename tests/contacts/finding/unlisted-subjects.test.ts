import { describe, expect, it } from "vitest";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

const subjects = (text: string): string[] =>
  findContacts(articleOf(text, "2014-07-19"), register, vocabulary).flatMap(({ unlisted }) =>
    unlisted.map(({ value }) => value),
  );

describe("a subject that the vocabulary has no topic for", () => {
  it.each([
    ["Lavrov and Kerry discussed salmon quotas on Friday.", ["salmon quotas"]],
    ["Kerry called Lavrov on Friday about the Danube bridge.", ["Danube bridge"]],
    [
      "Lavrov met Kerry in Rome on Friday to discuss a pension plan for beekeepers.",
      ["pension plan for beekeepers"],
    ],
    [
      "Kerry and Lavrov held talks on Friday on the rights of lighthouse keepers.",
      ["rights of lighthouse keepers"],
    ],
    [
      "Kerry and Lavrov discussed salmon quotas, lighthouse fees and the price of amber on Friday.",
      ["salmon quotas", "lighthouse fees", "price of amber"],
    ],
    ["Kerry and Lavrov discussed the situation in Paraguay by phone on Friday.", ["Paraguay"]],
  ])("is kept in the article's words: %s", (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it.each([
    ["has a topic", "Kerry called Lavrov on Friday about the crisis in Ukraine."],
    ["is how long they spoke", "Lavrov and Kerry met in Rome on Friday for about five hours."],
    ["is how long they spoke", "Lavrov talked with Kerry on Friday over two days of fog."],
    ["has a topic further on", "Kerry called Lavrov on Friday about tanks crossing into Ukraine."],
    ["is a general word", "Lavrov and Kerry discussed a number of issues of mutual interest on Friday."],
    [
      "is how or where they spoke",
      "Lavrov and Kerry spoke on the phone on Friday on the margins of a summit.",
    ],
    [
      "is who tells of it",
      "Kerry spoke with Lavrov on Friday about Syria, a State Department official said.",
    ],
    ["is a country that takes part", "Lavrov and Kerry held talks on Russia on Friday."],
    [
      "is what somebody should act on",
      "Kerry asked Lavrov on Friday to urge restraint on the rebels' cooks.",
    ],
  ])("is none where it %s", (_, text) => {
    expect(subjects(text)).toEqual([]);
  });
});
