import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { namesInEnglish } from "../../src/questions/parse/names-abroad.ts";
import { shippedScope } from "./shipped.ts";

describe("towns and countries in the languages of those who ask", () => {
  it.each([
    ["Лавров Керри Париж", "Лавров Керри Paris"],
    ["встреча в Женеве", "встреча в Geneva"],
    ["о Сирии и Иране", "о Syria и Iran"],
    ["из Лозанны в Москву", "из Lausanne в Moscow"],
    ["sind sie sich in Frankreich begegnet", "sind sie sich in France begegnet"],
    ["Kerry Lawrow Genf", "Kerry Lawrow Geneva"],
    ["Treffen in der Schweiz", "Treffen in der Switzerland"],
    ["réunion à Genève", "réunion à Geneva"],
    ["les États-Unis et la Syrie", "les United States et la Syria"],
    ["reunión en Nueva York", "reunión en New York"],
    ["contactos en Suiza", "contactos en Switzerland"],
    ["was Moskau will", "was Moscow will"],
    ["Treffen in Hongkong", "Treffen in Hong Kong"],
  ])("are read as English has them: %s", (typed, read) => {
    expect(namesInEnglish(typed).text).toBe(read);
  });

  it.each([
    "what did they say about Iran and Yemen",
    "did they meet in Paris, Lausanne or Sochi?",
    "who spoke of a grenade in Chile",
    "the island in the congo",
    "was the dinner in Nice nice?",
    "Roma leaders in Madrid",
    "Kerry and Lavrov",
    "why is the vote illegal",
    "calls with Riad Hijab",
    "what happened in the USA",
  ])("leave English as it is: %s", (typed) => {
    expect(namesInEnglish(typed)).toEqual({ text: typed, slips: [] });
  });

  it.each([
    ["Лавров Керри Париж", /in Paris/],
    ["Сочи", /planned Sochi meeting/],
    ["have they met in Frankreich", /^Yes, as reported: the Paris meeting/],
    ["have they met in der Schweiz", /Lausanne/],
  ])("find the contacts of the place, and say how it was read: %s", (typed, opening) => {
    const { reply } = answerOnRecord(typed, shippedScope());
    expect(reply.headline).toMatch(opening);
    expect(JSON.stringify(reply.parts)).toContain("Read '");
  });

  it("takes no longer for a text of twenty thousand letters than it must", () => {
    const long = "Женева в ".repeat(2_500);
    expect(namesInEnglish(long).slips.length).toBeGreaterThan(2_000);
  });
});
