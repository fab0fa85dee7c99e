import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import type { About, Answered } from "../../src/questions/answered.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();

/** What is answered to the last of several turns, each of which leans on those before. */
function last(...turns: readonly string[]): Answered {
  let about: About | undefined;
  let answered: Answered | undefined;
  for (const turn of turns) {
    answered = answerOnRecord(turn, about === undefined ? scope : { ...scope, about });
    about = answered.about;
  }
  if (answered === undefined) throw new Error("nothing was asked");
  return answered;
}

const headline = (...turns: readonly string[]): string => last(...turns).reply.headline;

describe("two contacts that are named", () => {
  it.each([
    [
      "was the Paris meeting before the March call?",
      /^No: the telephone call was reported on 11 March 2014 and the Paris meeting was on 30 March 2014\.$/,
    ],
    [
      "was the Lausanne meeting later than the Paris meeting?",
      /^Yes: the Paris meeting was on 30 March 2014 and the Lausanne meeting was at the end of March 2015/,
    ],
    ["did the May 28 call come after the Lausanne meeting?", /^No: /],
    [
      "which came first, Paris or Lausanne?",
      /^The Paris meeting of 30 March 2014; the Lausanne meeting was at the end/,
    ],
    ["what was later: the 10 May call or Lausanne?", /^The telephone call of 10 May 2015/],
    ["was Lausanne or Paris earlier?", /^The Paris meeting of 30 March 2014/],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });

  it("are no yes where one of them is only planned", () => {
    expect(headline("was the Sochi meeting after the 10 May call?")).toMatch(
      /^Not known: .*planned Sochi meeting was for 12 May 2015/,
    );
  });

  it("says where a day is only that of a statement", () => {
    expect(plainText(last("was the Paris meeting before the March call?").reply)).toContain(
      "the day of the contact itself is not stated",
    );
  });
});

describe("the neighbour of a contact", () => {
  it.each([
    ["what was their next contact after Paris?", /^The contact reported on 3 May 2014, reported as held/],
    ["when did they speak after the Paris meeting?", /^The contact reported on 3 May 2014/],
    ["when did they next meet after Paris?", /^The Lausanne meeting/],
    ["what was the last contact before the Paris meeting?", /^The telephone call reported on 11 March 2014/],
    ["what came after the Lausanne meeting?", /^The telephone call of 10 May 2015/],
    ["the first call after Paris", /^The telephone call of 28 May 2014/],
    [
      "what came before the March call?",
      /^No such contact in the archive before the telephone call reported on 11 March 2014/,
    ],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });

  it("is not what was said before or after it", () => {
    expect(headline("what did Lavrov say after the Paris meeting?")).not.toMatch(
      /^The contact reported on 3 May/,
    );
  });
});

describe("a place in the order", () => {
  it.each([
    [["what was the first contact?"], /^The telephone call reported on 11 March 2014, reported as held/],
    [["what was the first contact?", "and the next one?"], /^The Paris meeting of 30 March 2014/],
    [
      ["what was the first contact?", "and the next one?", "and the one after that?"],
      /^The contact reported on 3 May 2014/,
    ],
    [["what was their last contact?"], /^The telephone call of 10 May 2015/],
    [["which meeting was last?"], /^The Lausanne meeting/],
    [["when was the second call?"], /Wednesday 28 May 2014\.$/],
    [["what was the fifth meeting?"], /^No fifth in the archive: 2 contacts fit/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is no subject: what the first contact was about is answered as before", () => {
    expect(headline("what was the last call about?")).not.toMatch(
      /^The telephone call of 10 May 2015, reported as held/,
    );
  });
});
