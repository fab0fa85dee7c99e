import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/contacts/contact.ts";
import { rhythmOf } from "../../src/contacts/rhythm.ts";
import { contact, initiator, status } from "../exports/build-selection.ts";

type One = ReturnType<typeof contact>;
const TODAY = "2015-06-10";
const days = (...all: string[]): One[] =>
  all.map((day, i) => contact(`c-${i}`, day, {}, {}, { published: day, id: `a-${i}` }));
const figures = (of: readonly One[], today = TODAY) =>
  rhythmOf(
    of.map((one) => one.contact),
    { articles: of.map((one) => one.article) },
    today,
  );

const TEN = days(
  "2014-01-05",
  "2014-01-20",
  "2014-02-10",
  "2014-03-01",
  "2014-03-02",
  "2014-08-01",
  "2014-08-02",
  "2014-12-01",
  "2015-01-10",
  "2015-02-20",
);

describe("figures of rhythm", () => {
  it("are none below ten contacts that are reported as held and dated", () => {
    expect(figures(TEN.slice(1))).toBeNull();
    const planned = contact("c-p", "2014-05-01", status("planned"));
    expect(figures([...TEN.slice(1), planned, contact("c-u", null)])).toBeNull();
    expect(figures(TEN)?.counted).toBe(10);
  });

  it("count contacts and articles month by month, and months without any", () => {
    const months = figures(TEN)?.months ?? [];
    expect(months).toHaveLength(14);
    expect(months.slice(0, 4)).toEqual([
      { month: "2014-01", contacts: 2, articles: 2 },
      { month: "2014-02", contacts: 1, articles: 1 },
      { month: "2014-03", contacts: 2, articles: 2 },
      { month: "2014-04", contacts: 0, articles: 0 },
    ]);
    expect(months.map(({ month }) => month).slice(10, 13)).toEqual(["2014-11", "2014-12", "2015-01"]);
  });

  it("count by initiator, with what is not stated last and apart", () => {
    const some = TEN.map(
      (one, i): One => ({
        ...one,
        contact: {
          ...one.contact,
          ...(i < 3 ? initiator("Russia") : i < 4 ? initiator("United States") : {}),
        },
      }),
    );
    expect(figures(some)?.initiators).toEqual([
      { name: "Russia", count: 3 },
      { name: "United States", count: 1 },
      { name: null, count: 6 },
    ]);
  });

  it("count days since the last contact, with what is not known of its day", () => {
    expect(figures(TEN)?.last.days).toEqual({ least: 110, most: 110 });
    const last = (edtf: string, date: Partial<Contact["date"]>) =>
      figures([...TEN, contact("c-l", edtf, {}, date ?? {}, { id: "a-l" })])?.last.days;
    expect(last("2015-06-01", { basis: "report" })).toEqual({ least: 9, most: null });
    expect(last("2015-05", { precision: "month" })).toEqual({ least: 10, most: 40 });
  });

  it("find the longest gap between known days, with the articles published in it", () => {
    const gap = figures(TEN)?.gap;
    expect([gap?.days, gap?.after.id, gap?.before.id, gap?.articles]).toEqual([152, "c-4", "c-5", 0]);
    const reported = contact(
      "c-r",
      "2014-05-15",
      {},
      { basis: "report" },
      { id: "a-r", published: "2014-05-15" },
    );
    expect(figures([...TEN, reported])?.gap).toMatchObject({ days: 152, articles: 1 });
  });

  it("find the longest run of months with a contact in each", () => {
    expect(figures(TEN)?.run).toEqual({ from: "2014-01", to: "2014-03", months: 3 });
  });
});
