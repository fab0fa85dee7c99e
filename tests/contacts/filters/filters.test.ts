import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Contact, ContactDate, Evidence } from "../../../src/contacts/contact.ts";
import { filterWords } from "../../../src/contacts/filters/filter-words.ts";
import { matches } from "../../../src/contacts/filters/matches.ts";
import { parseFilters } from "../../../src/contacts/filters/parse-filters.ts";
import { readRegister } from "../../../src/contacts/register.ts";
import { readVocabulary } from "../../../src/contacts/vocabulary.ts";

const briefings = join(import.meta.dirname, "../../../briefings");
const { register } = readRegister(join(briefings, "principals.yaml"));
const { vocabulary } = readVocabulary(join(briefings, "topics.yaml"));
const parse = (words: string, today: string | null = null) =>
  parseFilters(words, register, vocabulary, today);

describe("filter words", () => {
  it.each([
    ["", "all contacts"],
    ["syria", "Syria"],
    ["Syria", "Syria"],
    ["syria OR iran how:phone -ukraine", "Syria or Iran, telephone calls, not Ukraine"],
    ["syria or iran", "Syria or Iran"],
    ["syria iran", "Syria and Iran"],
    ["topic:syria,iran", "Syria or Iran"],
    ["topic:north korea -topic:ukraine", "North Korea, not Ukraine"],
    ['topic:"chemical weapons"', "Syrian chemical weapons"],
    ["\u201Cchemical weapons\u201D", "Syrian chemical weapons"],
    ["not ukraine", "not Ukraine"],
    ["without ukraine", "not Ukraine"],
    ["held", "held"],
    ["not held", "not held"],
    ["canceled", "cancelled"],
    ["held planned", "held or planned"],
    ["planned OR syria", "planned or Syria"],
    ["calls planned OR meetings held -ukraine", "telephone calls planned, or meetings held, not Ukraine"],
    ["syria OR iran held", "Syria or Iran, held"],
    ["status:denied", "denied"],
    ["phone", "telephone calls"],
    ["kind:telephone call", "telephone calls"],
    ["how:phone,meeting", "telephone calls or meetings"],
    ["letters", "letters"],
    ["place:paris", "in Paris"],
    ["place:New York syria", "in New York, Syria"],
    ['place:"New York"', "in New York"],
    ["with:steinmeier", "with Frank-Walter Steinmeier"],
    ["with:germany", "with Germany"],
    ["berlin", "in Berlin"],
    ["with:berlin", "with Germany"],
    ["steinmeier", "with Frank-Walter Steinmeier"],
    ["account:moscow", "Moscow's account"],
    ["side:us", "Washington's account"],
    ["account:unnamed", "by an unnamed source"],
    ["initiator:us", "at the initiative of the United States"],
    ["initiator:none", "initiator not stated"],
    ["2014", "2014"],
    ["March 2014", "March 2014"],
    ["in may", "May of any year"],
    ["on:2014-03-30", "30 March 2014"],
    ["from:2014-03 to:2014-05", "from March 2014, until May 2014"],
    ["from: March 2014 held", "from March 2014, held"],
  ])("“%s” reads as “%s”", (words, reading) => {
    expect(parse(words)).toMatchObject({ rest: "", problems: [] });
    expect(filterWords(parse(words).filter)).toBe(reading);
  });

  it("takes relative times where the day is known", () => {
    expect(filterWords(parse("from:last week", "2014-03-12").filter)).toBe(
      "from 3 March 2014 – 9 March 2014",
    );
    expect(parse("from:yesterday").problems).toHaveLength(1);
  });

  it("leaves what is no filter, in its order", () => {
    expect(parse("what did they say about syria in march 2014?")).toMatchObject({
      rest: "what did they say about",
      problems: [],
    });
    expect(parse("they may visit")).toMatchObject({ rest: "they may visit", filter: { conditions: [] } });
  });

  it.each([
    ["topic:syrai", ["“syrai”", "Did you mean Syria?"]],
    ["wiht:kerry", ["“wiht:”", "Did you mean with:?"]],
    ["with:lavrof", ["“lavrof”", "Did you mean Sergei Lavrov?"]],
    ["status:planed", ["“planed”", "Did you mean planned?"]],
    ["how:pigeon", ["“pigeon”", "Write phone"]],
    ["from:2014-02-30", ["“2014-02-30”", "from:2014-03-12"]],
    ["how:", ["has no value", "Write phone"]],
    ["colour:red", ["“colour:”", "Filters: from:"]],
  ])("reports %s with the value and the remedy", (words, says) => {
    const { problems } = parse(words);
    expect(problems).toHaveLength(1);
    for (const part of says) expect(problems[0]).toContain(part);
  });
});

const evidence: Evidence = { article: "a", start: 0, end: 1, quote: "x" };
const field = <T>(value: T) => ({ value, evidence });
const day = (edtf: string | null): ContactDate => ({
  edtf,
  precision: "day",
  modifier: null,
  partOfDay: null,
  basis: "stated",
  text: "then",
  calendar: true,
  evidence,
});

const call: Contact = {
  id: "c",
  kind: field("telephone call"),
  status: field("held"),
  date: day("2014-05-28"),
  place: null,
  participants: [
    { name: "John Kerry", principal: "john-kerry", country: "USA", office: null },
    { name: "Jane Roe", principal: null, country: "ISL", office: "envoy" },
  ],
  initiator: field("United States"),
  host: null,
  duration: null,
  topics: [field("syria/chemical-weapons")],
  unlisted: [],
  positions: [],
  outcome: null,
  accounts: [
    {
      article: "a",
      sides: ["Washington"],
      source: { kind: "person", name: "Jen Psaki", through: null },
      status: "held",
      evidence,
    },
  ],
  differences: [],
  corrections: [],
  confirmed: null,
};

describe("a contact", () => {
  const fits = (words: string, contact: Contact = call) => matches(contact, parse(words).filter);

  it.each([
    "syria",
    "topic:syria -ukraine",
    "iran OR syria",
    "phone held",
    "held OR planned",
    "with:kerry",
    "with:us",
    "with:iceland",
    "account:washington",
    "account:us",
    "initiator:us",
    "2014",
    "May 2014",
    "in may",
    "on:2014-05-28",
    "from:2014-05 to:2014-05",
    "from:2014-05-28",
    "-place:paris",
  ])("that fits “%s” is taken", (words) => {
    expect(fits(words)).toBe(true);
  });

  it.each([
    "iran",
    "syria iran",
    "-syria",
    "meeting",
    "planned",
    "with:lavrov",
    "account:moscow",
    "initiator:russia",
    "initiator:none",
    "2015",
    "in june",
    "from:2014-06",
    "to:2014-04",
    "place:paris",
  ])("that does not fit “%s” is left", (words) => {
    expect(fits(words)).toBe(false);
  });

  it("with an inexact date is taken where it may fall", () => {
    const march = { ...call, date: day("2015-03") };
    expect(fits("from:2015-03-20", march)).toBe(true);
    expect(fits("on:2015", march)).toBe(true);
    expect(fits("to:2015-02", march)).toBe(false);
    expect(fits("in march", march)).toBe(true);
    expect(fits("in march", { ...call, date: day("2015") })).toBe(false);
    expect(fits("on:2013-03-19", { ...call, date: day("2013-03-18/2013-03-20") })).toBe(true);
  });

  it("without a date fits no time, and every exclusion of one", () => {
    expect(fits("2014", { ...call, date: null })).toBe(false);
    expect(fits("-2014", { ...call, date: day(null) })).toBe(true);
  });

  it("is found at its place, in any part of its name, or by country where the place is its capital", () => {
    const paris = { ...call, place: field("Paris") };
    expect(fits("place:paris", paris)).toBe(true);
    expect(fits("place:france", paris)).toBe(true);
    expect(fits("place:par", paris)).toBe(false);
  });
});
