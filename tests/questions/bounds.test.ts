import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { boundsIn } from "../../src/questions/parse/bounds.ts";
import { shippedScope } from "./shipped.ts";

describe("limits in time", () => {
  it.each([
    ["calls between March and May 2014", "2014-03-01", "2014-05-31"],
    ["from 3 May 2014 to 10 May 2015", "2014-05-03", "2015-05-10"],
    ["contacts before 2015", null, "2014-12-31"],
    ["meetings after 28 May 2014", "2014-05-29", null],
    ["calls since May 2014", "2014-05-01", null],
    ["contacts until April 2014", null, "2014-04-30"],
  ])("%s", (question, from, to) => {
    expect(boundsIn(question)).toEqual({ from, to });
  });

  it.each(["talks between Kerry and Lavrov", "what did he say before the call", "calls in May 2014"])(
    "%s: none",
    (question) => {
      expect(boundsIn(question)).toBeNull();
    },
  );

  const scope = shippedScope();
  it("leave out what lies outside them", () => {
    expect(answerQuestion("contacts between March and May 2014", scope).contacts).toHaveLength(4);
    expect(answerQuestion("how many contacts before 2015", scope).answer).toBe("4");
  });

  it("are no limit for the last contact before another", () => {
    expect(answerQuestion("last phone call before Sochi?", scope).answer).toContain("10 May 2015");
  });
});
