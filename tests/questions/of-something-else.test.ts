import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const WEATHER = "The strait was calm, and the ferries ran on time.";
const ask = (question: string, paragraph: string) =>
  answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER]));

const SOMEWHERE =
  "Russian Foreign Minister Sergei Lavrov said that he and U.S. Secretary of State John Kerry would meet on Saturday somewhere in Europe.";
const IF =
  "None of this needs a summit. If the two mayors were to meet tomorrow they would only smile for the cameras.";
const LAST_MONTH =
  "The two get along very well, Ida Holm said last month, which does not mean that she and Olaf Lund have to beam at each meeting.";
const PUT_OFF =
  "Ida Holm will probably put off the visit to Denmark that she was to make in April, the agency reported on Tuesday.";
const TOUCHED =
  "Ida Holm and Olaf Lund met on Monday. The board said the two also touched on the recent strike in Narvik, in the north.";

describe("a day, a town or words of something else", () => {
  it.each([
    ["In which city will Lavrov and Kerry meet on Saturday?", SOMEWHERE],
    ["which town will they meet in", SOMEWHERE],
    [
      "in which city did the captains meet",
      "The plan of the board drew a protest from Bergen and from Narvik, and the captains found nothing to agree on.",
    ],
    ["When will the two mayors meet?", IF],
    ["when do the mayors meet", IF],
    ["When did Holm and Lund last meet?", LAST_MONTH],
    ["when did holm last see lund", LAST_MONTH],
    ["When will Holm go to Denmark instead?", PUT_OFF],
    ["when will holm visit denmark instead", PUT_OFF],
    ["What did Holm say about the strike in Narvik?", TOUCHED],
    ["what did lund say on the strike", TOUCHED],
  ])("is refused: %s", (question, paragraph) => {
    expect(ask(question, paragraph).kind).toBe("nothing-found");
  });

  it.each([
    ["where will Lavrov and Kerry meet", SOMEWHERE, /Europe/],
    [
      "In which city will Lavrov and Kerry meet?",
      SOMEWHERE.replace("somewhere in Europe", "in Vienna"),
      /Vienna/,
    ],
    [
      "When will the two mayors meet?",
      "The two mayors will meet on Friday, if the weather holds.",
      /14 June/,
    ],
    [
      "When did Holm and Lund last meet?",
      "Ida Holm and Olaf Lund last met in May, she said on Tuesday.",
      /May/,
    ],
    ["when was holm to visit Denmark", PUT_OFF, /April/],
    ["What did they talk about?", TOUCHED, /strike/],
    [
      "What did Holm say about the strike in Narvik?",
      "Ida Holm said that the strike in Narvik should end.",
      /should end/,
    ],
    [
      "What did Holm say about fees?",
      "Fees, in Holm's view, are something it is too early to talk about.",
      /too early/,
    ],
  ])("is told where it is of just that: %s", (question, paragraph, words) => {
    expect(ask(question, paragraph).answer).toMatch(words);
  });
});

describe("whether they accept what they refuse", () => {
  const REFUSED =
    "The harbour authorities of Narvik have refused to recognise the legitimacy of the new town council in Bergen, which took office in May.";

  it.each([
    "do the narvik authorities accept the new council in bergen",
    "Do the harbour authorities recognise the new council?",
    "Have the harbour authorities accepted the council?",
    "did the authorities of Narvik recognise the new council",
  ])("is No: %s", (question) => {
    expect(ask(question, REFUSED).answer).toBe("No");
  });

  it("stays Yes where they refused something else", () => {
    const other = "The harbour authorities accept the new council, and have refused to pay for its car.";
    expect(ask("do the harbour authorities accept the new council", other).answer).toBe("Yes");
  });
});

describe("what somebody is due to have, give or host", () => {
  it.each([
    [
      "Why did Holm call off the meeting?",
      "Ida Holm called off the meeting that she was due to have with Olaf Lund in Bergen on Friday.",
    ],
    ["why was the speech cancelled", "The speech that Ida Holm was due to give on Friday was cancelled."],
    ["why was the dinner cancelled", "The dinner that Ida Holm was due to host on Friday was cancelled."],
  ])("is no reason: %s", (question, paragraph) => {
    expect(ask(question, paragraph).answer ?? "").not.toMatch(/^due to/i);
  });

  it("is one where something brought it about", () => {
    expect(ask("why was the dinner cancelled", "The dinner was cancelled due to the storm.").answer).toMatch(
      /storm/,
    );
  });
});
