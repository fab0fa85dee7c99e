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

  it.each(["any visits postponed"])("are refused where there are none: %s", (typed) => {
    expect(answerOnRecord(typed, scope).reply.headline).toMatch(/^Nothing in the archive fits/);
  });
});

describe("who met at a place", () => {
  const first = (typed: string) => answerOnRecord(typed, scope).reply.headline;

  it("names those of other records too, and says that they are not counted", () => {
    const { reply } = answerOnRecord("who met in Moscow?", scope);
    expect(reply.headline).toBe("Vladimir Putin and Angela Merkel, Sun 10 May 2015.");
    expect(JSON.stringify(reply.parts)).toContain("Not counted in this record, which is of Kerry–Lavrov.");
  });

  it.each([
    ["who met lavrov in march 2014", "John Kerry"],
    ["who talked to lavrov in may 2014", "John Kerry, Frank-Walter Steinmeier"],
    ["who met merkel in 2015", "Vladimir Putin"],
    ["who met lavrov in sochi", undefined],
  ])("names whoever met one who is named, each once, and nobody who only plans to: %s", (typed, who) => {
    expect(answerOnRecord(typed, scope).answer ?? undefined).toBe(who);
  });

  it("names the pair itself, and does not take a plan for a meeting", () => {
    expect(first("who met in Paris?")).toBe("Sergei Lavrov and John Kerry, Sun 30 Mar 2014.");
    expect(first("who met in Sochi?")).toBe(
      "Not known whether anybody did. Not reported as held: Sergei Lavrov and John Kerry, Tue 12 May 2015.",
    );
  });
});
