import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { Participant } from "../../src/contacts/contact.ts";
import { field, LAVROV } from "../replies/build-record.ts";
import { contact, EACH, initiator, kind, selection, status, write } from "./build-selection.ts";

/** schema.org's context in short: its terms, and which of them hold addresses. */
const CONTEXT = {
  "@context": {
    "@vocab": "https://schema.org/",
    eventStatus: { "@type": "@id" },
    sameAs: { "@type": "@id" },
    url: { "@type": "@id" },
  },
};
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`loads ${url}`);
  return { document: CONTEXT, documentUrl: url, contextUrl: undefined };
};

describe("linked data", async () => {
  const expanded = await jsonld.expand(JSON.parse(write("jsonld").text), { documentLoader });
  const events = expanded as unknown as Record<
    string,
    { "@value"?: string; "@id"?: string; "@type"?: string }[]
  >[];
  const values = (at: number, term: string) =>
    events[at]?.[`https://schema.org/${term}`]?.map((one) => one["@value"] ?? one["@id"]);

  it("is an Event of schema.org for each contact, with a name of its own", () => {
    expect(events.map((event) => event["@type"])).toEqual(EACH.map(() => ["https://schema.org/Event"]));
    expect(events.map((event) => event["@id"])).toEqual(
      EACH.map((one) => `urn:readout:kerry-lavrov:${one.contact.id}`),
    );
  });

  it("says when, as far as it is known: of a statement's day, only that the contact was over by then", () => {
    expect([values(0, "startDate"), values(0, "endDate")]).toEqual([undefined, ["2014-03-11"]]);
    expect([values(2, "startDate"), values(2, "endDate")]).toEqual([["2015-03-22"], ["2015-03-31"]]);
    expect(values(6, "endDate")).toBeUndefined();
  });

  it("uses the states that schema.org has", () => {
    expect([0, 3, 4, 5].map((at) => values(at, "eventStatus"))).toEqual([
      ["https://schema.org/EventScheduled"],
      ["https://schema.org/EventScheduled"],
      ["https://schema.org/EventCancelled"],
      ["https://schema.org/EventPostponed"],
    ]);
  });

  it("names the people, whose initiative it was, and the articles", async () => {
    const quads = String(
      await jsonld.toRDF(JSON.parse(write("jsonld").text), { documentLoader, format: "application/n-quads" }),
    );
    expect(quads).toContain('<https://schema.org/name> "Sergei Lavrov"');
    expect(quads).toContain("<https://schema.org/organizer>");
    expect(quads).toContain('<https://schema.org/headline> "Report c-3"');
  });
});

interface Plover {
  readonly id: string;
  readonly date: string;
  readonly enddate?: string;
  readonly actor: { code: string; entity_text: string }[];
  readonly recipient: { entity_text: string }[];
  readonly event: string[];
  readonly mode: string[];
  readonly cameo: string[];
  readonly comment: string;
}
const plover = (what = selection()): Plover[] => JSON.parse(write("plover", what).text);
const names = (entities: readonly { entity_text: string }[]) => entities.map((one) => one.entity_text);

describe("event records", () => {
  it("have what PLOVER requires: id, date, actor, event", () => {
    const records = plover();
    expect(records.map(({ id }) => id)).toEqual(["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"]);
    for (const { date, actor, event } of records) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(actor.length).toBeGreaterThan(0);
      expect(event).toHaveLength(1);
    }
    expect(write("plover").leftOut).toEqual([
      "2 contacts without a date, or of a sort that PLOVER has no event for, left out.",
    ]);
  });

  it("code what was planned, cancelled and held as the manual does", () => {
    const coded = plover().map(({ event, mode, cameo }) => [...cameo, ...event, ...mode].join(" "));
    expect(coded).toEqual([
      "041 CONSULT phone",
      "046 CONSULT",
      "046 CONSULT",
      "036 AGREE",
      "161 SANCTION withdraw",
      "036 AGREE",
    ]);
  });

  it("name all who spoke as actors, and a host as the recipient of a visit", () => {
    const host = { host: field("Russia", EACH[0].article, "") };
    const [visit] = plover(selection([contact("c-1", "2014-05-01", { ...kind("visit"), ...host })]));
    expect([names(visit!.actor), names(visit!.recipient)]).toEqual([["John Kerry"], ["Sergei Lavrov"]]);
    expect(names(plover()[0]!.actor)).toEqual(["John Kerry", "Sergei Lavrov"]);
    expect(plover()[0]!.recipient).toEqual([]);
  });

  it("name whoever asked as the actor of what was only asked for", () => {
    const asked = { ...status("refused"), ...initiator("Sergei Lavrov") };
    const [refusal] = plover(selection([contact("c-1", "2014-05-01", asked)]));
    expect([names(refusal!.actor), names(refusal!.recipient)]).toEqual([["Sergei Lavrov"], ["John Kerry"]]);
  });

  it("say that a day is only a statement's", () => {
    expect(plover()[0]?.comment).toContain("day of a statement about it");
    expect(plover()[1]?.comment).toContain("day of the contact");
  });

  it("have no country for those who speak for none", () => {
    const envoy: Participant = {
      ...LAVROV,
      name: "An Envoy",
      principal: null,
      country: null,
      office: "UN envoy",
    };
    const [one] = plover(selection([contact("c-1", "2014-05-01", { participants: [LAVROV, envoy] })]));
    expect(one?.actor[1]).toMatchObject({ code: "", sector: "IGO", office: "UN envoy" });
  });
});
