import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../src/contacts/make-record.ts";
import { readBriefings } from "../../../src/read-briefings.ts";
import { wordsOf } from "./compare.ts";
import { BRIEFINGS, register, vocabulary } from "./scene.ts";

describe("the record of the shipped briefs", () => {
  const { readings } = readBriefings({ briefings: BRIEFINGS, archive: "does-not-exist" });
  const reading = readings.find(({ briefing }) => briefing.name === "kerry-lavrov");
  const record = reading && makeRecord(reading.briefing, register, vocabulary, reading.articles);

  it("holds seven contacts of the pair, oldest first, one of them only planned", () => {
    expect(record?.contacts.map(wordsOf)).toEqual([
      "telephone call | held | 2014-03-11 | - | Lavrov+Kerry",
      "meeting | held | 2014-03-30 | Paris | Lavrov+Kerry",
      "consultation | held | 2014-05-03 | - | Lavrov+Kerry",
      "telephone call | held | 2014-05-28 | - | Kerry+Lavrov",
      "meeting | held | 2015-03 | Lausanne | Lavrov+Kerry",
      "telephone call | held | 2015-05-10 | - | Lavrov+Kerry",
      "meeting | planned | 2015-05-12 | Sochi | Lavrov+Kerry",
    ]);
  });

  it("keeps two contacts of other people apart", () => {
    expect(record?.others.map(wordsOf)).toEqual([
      "telephone call | held | 2014-05-03 | - | Lavrov+Steinmeier",
      "meeting | held | 2015-05-10 | Moscow | Putin+Merkel",
    ]);
  });

  it("knows for each day whether it is the contact's or a statement's", () => {
    expect(record?.contacts.map(({ date }) => date?.basis)).toEqual([
      "report",
      "stated",
      "report",
      "stated",
      "stated",
      "stated",
      "stated",
    ]);
  });

  it("names an initiator only for the call of March 2014", () => {
    expect(record?.contacts.map(({ initiator }) => initiator?.value ?? null)).toEqual([
      "United States",
      ...Array(6).fill(null),
    ]);
  });

  it("has both sides' words for Paris alone", () => {
    expect(record?.contacts.map(({ accounts }) => accounts[0]?.sides)).toEqual([
      ["Moscow"],
      ["Moscow", "Washington"],
      ["Moscow"],
      ["Washington"],
      [],
      [],
      [],
    ]);
  });

  it("finds Syria in the May call and in the plan for Sochi", () => {
    const syria = vocabulary.within("syria");
    const hits = record?.contacts.filter(({ topics }) => topics.some(({ value }) => syria.includes(value)));
    expect(hits?.map(({ date }) => date?.edtf)).toEqual(["2014-05-28", "2015-05-12"]);
  });
});
