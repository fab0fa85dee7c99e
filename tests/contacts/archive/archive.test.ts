import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/contacts/contact.ts";
import { ARCHIVE, archiveRecord } from "./read-archive.ts";

/** "meeting Paris held: planned 1, held 2": how often each status is told. */
function line({ kind, place, status, date, accounts }: Contact): string {
  const part = date?.partOfDay ? ` ${date.partOfDay}` : "";
  const day = `${date?.basis === "stated" ? "" : "reported "}${date?.edtf ?? "undated"}${part}`;
  const where = place === null ? "" : ` ${place.value}`;
  const told = [...new Set(accounts.map((account) => account.status))].map(
    (one) => `${one} ${accounts.filter((account) => account.status === one).length}`,
  );
  return `${day} ${kind.value}${where} ${status.value}: ${told.join(", ")}`;
}

describe("the record of an archive of more than seventy articles", () => {
  it("has each occasion once, whoever tells it and however they date it", () => {
    expect(ARCHIVE.length).toBeGreaterThan(70);
    expect(archiveRecord.contacts.map(line)).toEqual([
      "2013-05-07 meeting Moscow held: planned 1, held 1",
      "2013-09-12 meeting Geneva held: planned 1, held 1",
      "2013-09-14 meeting Geneva held: held 1",
      "2013-11-23 morning meeting Geneva held: held 2",
      "2014-01-14 telephone call held: held 2",
      "2014-01-31 meeting Munich held: planned 1, held 1",
      "2014-02-15 morning telephone call held: held 1",
      "2014-02-15 evening telephone call held: held 2",
      "2014-02-19 evening telephone call held: held 2",
      "2014-03-05 meeting Paris held: planned 1, held 2",
      "2014-03-14 meeting London held: planned 1, held 2",
      "2014-03-30 meeting Paris held: planned 1, held 2",
      "2014-04-01 telephone call held: planned 1, held 1",
      "2014-04-17 meeting Geneva held: held 2",
      "2014-05-13 meeting Moscow cancelled: planned 1, cancelled 1",
      "2014-06-12 telephone call denied: held 1, denied 1",
      "2014-07-15 meeting Vienna postponed: planned 1, postponed 1",
      "2014-07-18 telephone call held: held 3",
      "2014-07-27 telephone call held: held 2",
      "2014-08-11 telephone call held: held 1",
      "2014-10-14 meeting Paris held: held 2",
      "2014-11-08 meeting Beijing held: held 1",
      "2014-12-14 meeting Rome held: held 2",
      "2015-02-07 meeting Munich held: held 1",
      "2015-03-02 meeting Geneva held: held 2",
      "2015-05-12 meeting Sochi held: planned 1, held 2",
      "2015-08-03 meeting Doha held: held 2",
      "2015-08-05 meeting Kuala Lumpur held: held 1",
      "2015-09-05 telephone call held: held 1",
      "2015-09-09 telephone call held: held 1",
      "2015-10-13 meeting Minsk held: planned 1, postponed 1, held 1",
      "2015-10-23 meeting Vienna held: planned 1, held 1",
      "2016-01-22 night telephone call held: held 2",
      "reported 2016-02-20 letter held: held 1",
      "2016-06-10 telephone call held: planned 1, held 1",
      "2016-08-26/2016-08-27 meeting Geneva held: planned 1, held 1",
      "2016-09-04 meeting Hangzhou held: held 1",
      "2016-09-05 morning meeting Hangzhou held: held 1",
      "2016-09-09 meeting Geneva held: held 3",
      "2016-10-05 telephone call held: held 2",
      "2016-11-20 meeting Lima denied: denied 1",
      "2016-12-02 meeting Rome held: held 1",
      "2016-12-07 evening meeting Hamburg held: held 1",
    ]);
  });

  it("keeps calls with others apart", () => {
    expect(archiveRecord.others.map((one) => one.participants.map(({ name }) => name).join("–"))).toEqual([
      "John Kerry–Vladimir Putin",
      "Sergei Lavrov–Frank-Walter Steinmeier",
      "John Kerry–Vladimir Putin",
    ]);
  });

  it("tells in which contacts the accounts differ, and in what", () => {
    const differing = archiveRecord.contacts.flatMap(({ date, differences }) =>
      differences.map(
        ({ field, values }) => `${date?.edtf} ${field}: ${values.map(({ value }) => value).join(" | ")}`,
      ),
    );
    expect(differing).toEqual([
      "2014-01-31 date: 2014-02-01/2014-02-02 | 2014-01-31",
      "2014-03-05 topics: ukraine | syria",
      "2014-03-14 date: 2014-03-14 | 2014-03",
      "2014-03-30 date: 2014-03-30 | 2014-03",
      "2014-06-12 status: held | denied",
      "2014-07-18 initiator: United States | Sergei Lavrov",
      "2014-07-27 initiator: John Kerry | Russia",
      "2014-07-27 topics: ukraine/separatists-support | middle-east-peace/gaza-war",
      "2014-12-14 date: 2014-12-14 | 2014-12-13/2014-12-14",
      "2014-12-14 topics: middle-east-peace, united-nations | middle-east",
      "2015-03-02 topics: ukraine/minsk-agreements, sanctions | ukraine/separatists-support",
      "2015-10-13 date: 2015-10-06 | 2015-10-13",
      "2016-01-22 date: 2016-01-22 | 2016-01-23",
      "2016-09-09 outcome: announced a plan for a truce in Syria early on Saturday after 13 hours of talks in Geneva between Lavrov and Kerry | agreed on a ceasefire in Syria from Monday",
    ]);
  });
});
