import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contact, EACH, initiator, place, selection, write } from "./build-selection.ts";

/** The events of a calendar as ical.js, which has nothing to do with the library that wrote it, reads them. */
function events(text: string): Map<string, InstanceType<typeof ICAL.Event>> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const all = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return new Map(all.map((event) => [event.uid.split("@")[0] ?? "", event]));
}

const written = write("ics");
const read = events(written.text);
const of = (id: string) => read.get(id)!;
const days = (id: string) => [of(id).startDate.toString(), of(id).endDate.toString()];
const statusOf = (id: string) => of(id).component.getFirstPropertyValue("status");

describe("the calendar", () => {
  it("holds every contact that has a date, and says how many have none", () => {
    expect([...read.keys()]).toEqual(
      EACH.filter(({ contact: { date } }) => date).map((one) => one.contact.id),
    );
    expect(written.leftOut).toEqual(["1 contact without a known date is not in the calendar."]);
  });

  it("makes of each a whole day or several, without hours", () => {
    expect(days("c-2")).toEqual(["2014-03-30", "2014-03-31"]);
    expect(days("c-6")).toEqual(["2015-06-02", "2015-06-04"]);
    expect(of("c-2").startDate.isDate).toBe(true);
  });

  it("spreads a date that is not exact over the days in question, and says approx.", () => {
    expect(days("c-3")).toEqual(["2015-03-22", "2015-04-01"]);
    expect(of("c-3").summary).toBe(
      "approx. (end of March 2015 (day not stated)): Meeting, Kerry–Lavrov, Lausanne",
    );
  });

  it("says of a day that is known only from a statement that it is one", () => {
    expect(of("c-1").summary).toBe("reported (day of the contact not stated): Telephone call, Kerry–Lavrov");
    expect(of("c-1").description).toContain("Tue 11 Mar 2014 is the day of the statement");
  });

  it("is confirmed, tentative or cancelled as the contact is", () => {
    expect(["c-1", "c-4", "c-5", "c-6"].map(statusOf)).toEqual([
      "CONFIRMED",
      "TENTATIVE",
      "CANCELLED",
      "TENTATIVE",
    ]);
    expect(of("c-4").summary).toMatch(/^PLANNED: /);
    expect(of("c-5").summary).toMatch(/^CANCELLED: /);
  });

  it("keeps commas, semicolons, line ends and letters of any script through folding and escaping", () => {
    expect(of("c-2").location).toBe("Paris, France; Quai d'Orsay");
    expect(of("c-2").description).toContain(
      "“Переговоры в Париже: {Керри} & Лавров_50% #1 ~^\\”, 31 March 2014",
    );
    expect(of("c-2").description.split("\n").length).toBeGreaterThan(5);
    const bytes = written.text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(written.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("gives an address that leads where it should", () => {
    const url = String(of("c-8").component.getFirstPropertyValue("url"));
    expect(decodeURIComponent(url)).toBe("https://example.test/a,b;c?d='1'&e=2");
    expect(url).not.toContain("\\");
  });

  it("keeps its number for a contact, and counts its changes", () => {
    const changedAt = new Date("2026-12-01T00:00:00Z");
    const changes = new Map([["c-2", { sequence: 3, changedAt }]]);
    const later = events(write("ics", selection(EACH, { changes })).text);
    expect([...later.values()].map(({ uid }) => uid)).toEqual([...read.values()].map(({ uid }) => uid));
    expect([of("c-2").sequence, later.get("c-2")?.sequence]).toEqual([0, 3]);
    expect(String(later.get("c-2")?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-12-01T00:00:00Z");
  });

  it("names itself and says what it is a sample of", () => {
    const calendar = new ICAL.Component(ICAL.parse(written.text));
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Kerry–Lavrov contacts");
    // Of properties it does not know, this parser leaves the signs as they are written.
    const description = String(calendar.getFirstPropertyValue("x-wr-caldesc")).replace(/\\(.)/g, "$1");
    expect(description).toContain("A sample, not a full record.");
  });

  it("says at whose initiative, or that it is not stated", () => {
    const two = [
      contact("c-1", "2014-03-11", initiator("United States")),
      contact("c-2", "2014-03-12", place("Bern")),
    ];
    const [first, second] = [...events(write("ics", selection(two)).text).values()];
    expect(first?.description).toContain("At U.S. initiative");
    expect(second?.description).toContain("At whose initiative: not stated");
  });
});
