import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { readQuestion } from "../../src/questions/parse/read-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const shipped = shippedScope();
const verdict = (asked: string): string | null => answerOnRecord(asked, shipped).answer;

describe("Whether something came up", () => {
  it.each([
    "did chechens come up in a kerry lavrov call",
    "was the delay in Syria mentioned",
    "did syria come up in the may 28 call",
  ])("is Yes where a sentence has it talked about: %s", (asked) => {
    expect(verdict(asked)).toBe("Yes");
  });

  it.each([
    "did chechens come up in march",
    "did chechens come up in Paris",
    "did elections come up",
    "did the weather come up",
  ])("is not known where it was another contact, or only stands in the text: %s", (asked) => {
    expect(verdict(asked)).not.toBe("Yes");
  });

  it.each(["will they discuss Yemen", "will iran come up in sochi"])(
    "is so as planned where only a plan has it: %s",
    (asked) => {
      expect(answerOnRecord(asked, shipped).reply.headline).toMatch(
        /^Yes, as planned: the planned Sochi meeting/,
      );
    },
  );

  it.each([
    ["the ferry", "They did not discuss the ferry, Holm said."],
    ["whales", "They discussed fish, not whales, she said."],
    ["the tunnel", "Holm said that she hoped to discuss the tunnel."],
    ["the bridge", "Critics mentioned the bridge."],
    ["the harbour", "They talked over the phone while the harbour was closed."],
  ])("is no Yes where it is denied, hoped for or of others: %s", (what, told) => {
    const scope = onePage("Talks", [`Holm and Lund met in Oslo. ${told}`]);
    for (const asked of [`did they discuss ${what}`, `did ${what} come up`])
      expect(answerQuestion(asked, scope).answer).not.toBe("Yes");
  });
});

describe("Whether somebody spoke to the people of a country", () => {
  it.each([
    "did lavrov talk to the germans",
    "did lavrov talk to Germany by phone in may 2014",
    "did Lavrov speak to Berlin",
    "did kerry speak with the russians in may 2014",
  ])("is answered by the one whom the record has there: %s", (asked) => {
    expect(verdict(asked)).toBe("Yes");
  });

  it.each(["did Kerry talk to the French", "did Merkel meet the Americans"])(
    "is not known where the record has nobody: %s",
    (asked) => {
      expect(verdict(asked)).not.toBe("Yes");
    },
  );
});

describe("A country that is called something, or whose demands are met", () => {
  it.each([
    "did Lavrov call Germany a partner",
    "did Lavrov call Germany's stance wrong",
    "did Lavrov meet German demands",
    "what did Kerry call Russia",
  ])("is nobody to whom one spoke: %s", (asked) => {
    expect(readQuestion(asked, shipped.record, shipped.index).words).toBe(asked);
  });
});

describe("A refusal", () => {
  const scope = onePage("Bergen", [
    "Bergen authorities have refused to recognise the new harbour board, which was installed in May.",
    "Holm declined to accept the offer.",
  ]);

  it.each([
    "do the Bergen authorities accept the new harbour board",
    "did Bergen recognise the harbour board",
  ])("is a No to the deed that is refused: %s", (asked) => {
    expect(answerQuestion(asked, scope).answer).toBe("No");
  });
});

describe("The day of a statement", () => {
  it.each([
    ["what day did the russian ministry put out its statement on the crimea call", "11 March 2014"],
    ["when did moscow publish its statement on the crimea call", "11 March 2014"],
    ["statement on kerry lavrov steinmeier issued when", "3 May 2014"],
    ["which statement day - lavrov kerry osce", "3 May 2014"],
    ["date of the foreign ministry statement on slovyansk", "3 May 2014"],
  ])("is that beside the word for it in the article it is about: %s", (asked, day) => {
    expect(verdict(asked)).toContain(day);
  });
});

describe("The day of what a statement tells", () => {
  it("is not that of the statement", () => {
    const scope = onePage("Quotas", [
      "The Danish ministry said on Tuesday that Ida Holm and Jens Lund had spoken about quotas.",
      "The call took place on Monday.",
    ]);
    const day = answerQuestion("when did the call in the statement take place", scope).answer;
    expect(day).toContain("10 June 2019");
  });
});

describe("Whether something is planned or has been", () => {
  it.each([
    ["is the sochi meeting planned or already held", "Planned"],
    ["sochi meeting status, planned or done", "Planned"],
    ["was the Paris meeting planned or held", "Held"],
  ])("is answered with which: %s", (asked, status) => {
    expect(verdict(asked)).toBe(status);
  });
});

describe("A deed that is asked for", () => {
  const scope = onePage("Search", [
    "Holm told Lund that Denmark should end the search in the strait.",
    "On Saturday Norway said it was pressing on with a search for a second day.",
    "Norwegian leaders have said that the planned toll is illegal.",
  ]);

  it.each(["did Norway stop its search", "has Norway stopped the search"])(
    "is a No where a sentence further down has the contrary: %s",
    (asked) => {
      expect(answerQuestion(asked, scope).answer).toBe("No");
    },
  );

  it("is no No where another goes on with it", () => {
    expect(answerQuestion("did Denmark stop its search", scope).answer).not.toBe("No");
  });
});
