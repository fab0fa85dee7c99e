import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const PLANNED = /^One (?:meeting|contact) \(planned\): the planned Sochi meeting of 12 May 2015\.$/;

describe("contacts asked for by what became of them", () => {
  it.each([
    "is there a meeting planned?",
    "was another meeting planned",
    "are there any planned meetings",
    "how many meetings were planned?",
    "how many planned meetings",
    "what is planned?",
    "show me the plans",
  ])("are those alone, and never a Yes by another: %s", (typed) => {
    expect(answerOnRecord(typed, scope).reply.headline).toMatch(PLANNED);
  });

  it.each(["were any calls cancelled?", "any visits postponed"])(
    "are refused where there are none: %s",
    (typed) => {
      expect(answerOnRecord(typed, scope).reply.headline).toMatch(/^Nothing in the archive fits/);
    },
  );
});
