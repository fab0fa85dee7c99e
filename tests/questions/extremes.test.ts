import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const firstLine = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

describe("the longest, the last but one, and what lies between", () => {
  it.each([
    [
      "which meeting was longest",
      /^The Paris meeting of 30 March 2014: four hours, the only one whose length is stated/,
    ],
    ["what was the longest meeting", /four hours/],
    ["longest meeting", /four hours/],
    ["which of the meetings lasted longest", /four hours/],
    ["shortest contact", /four hours, the only one/],
    ["longest call", /^Not stated: the archive does not say how long any telephone call lasted/],
    ["longest gap between contacts", /^Too few contacts/],
    ["biggest break between calls", /^Too few contacts/],
    ["penultimate contact", /^The Lausanne meeting/],
    ["second to last call", /^The telephone call of 28 May 2014/],
    ["the last but one meeting", /^The Paris meeting/],
    ["next to last call", /^The telephone call of 28 May 2014/],
    ["wen did they 1st speak", /reported on Tuesday 11 March 2014/],
    ["after paris, next contact?", /^The contact reported on 3 May 2014/],
    ["which was earlier, the sochi plan or the lausanne meeting", /^The Lausanne meeting/],
    ["was there a call between paris and lausanne", /^Yes, as reported: one telephone call between/],
    ["was there any meeting after lausanne", /^Not known: one meeting after .* only planned/],
    [
      "which contact has no known topic",
      /^One contact without a stated subject: the telephone call of 10 May 2015/,
    ],
    ["calls with moscow's account only", /^One telephone call with Moscow's account alone/],
    ["have they met in Switzerland since 2014", /^Yes, as reported: the Lausanne meeting/],
    ["anything happen in May 2014", /^Two contacts \(May 2014\)/],
    ["was there anything in 2015", /^Three contacts \(2015\)/],
    ["anything in June 2014", /^Nothing in the archive fits/],
    ["did Merkel go to Moscow", /^Yes, as reported: the Putin–Merkel meeting/],
    ["was Merkel in Moscow", /^Yes, as reported/],
    ["how do they usually talk", /regularly speak by telephone/],
    ["who else was at the Paris meeting", /^Who else took part is not stated/],
    ["who called more often, us or russia", /^As far as it is stated: the United States one telephone call/],
    ["who initiated most often", /^As far as it is stated: the United States one contact/],
    ["did the us ever initiate", /^Yes, as reported: the telephone call reported on 11 March 2014/],
    ["did russia ever initiate", /^Not known\. No contact in the archive is said/],
    ["did kerry ever initiate a call", /^Not known\. No telephone call/],
    ["which contacts did washington report", /^Two contacts with Washington's account/],
    ["everything before april 2014", /^Two contacts before april 2014/i],
    ["paris mtg - how long & who asked for it", /four hours\. At whose initiative: not stated/],
    ["both sides on troops", /^Troops: /],
    ["which outlets are in the archive", /^Five articles/],
    ["weakest contacts", /^Weakest links/],
    ["next meeting of kerry and lavrov as of 11 may 2015", /^The planned Sochi meeting/],
    ["meetings outside russia", /^Two contacts \(meetings, not in Russia\), both reported as held/],
    ["meetings outside of France", /^Two contacts \(meetings, not in France\)/],
    ["unnamed sources", /^Weakest links/],
    ["meeting in Geneva", /^Nothing in the archive on a meeting in Geneva/],
    ["do they speak often", /^Yes: .*regularly speak/],
    ["does lavrov confirm the 40000", /^Not known/],
    ["where was kerry on may 28", /^Nothing in the archive answers this/],
    ["когда они говорили о Сирии", /28 May 2014/],
    ["где была встреча в марте 2014", /Paris/],
    ["Treffen in Genf", /^Nothing in the archive on a meeting in Geneva/],
    ["Kerry und Lawrow in Lausanne", /in Lausanne/],
  ])("%s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });

  it("calls two meetings no more than two", () => {
    expect(answerOnRecord("did they meet more than twice", scope).answer).toBe("Not known");
    expect(answerOnRecord("did they meet twice", scope).answer).toBe("Yes");
    expect(answerOnRecord("did they speak more than three times", scope).answer).toBe("Yes");
  });
});
