import { describe, expect, it } from "vitest";
import { codesOf } from "../../../src/contacts/codes.ts";
import type { Contact } from "../../../src/contacts/contact.ts";
import { contactJson } from "../../../src/contacts/contact-json.ts";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { mergeContacts } from "../../../src/contacts/merge-contacts.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

function found(...articles: readonly [string, string][]): Contact[] {
  return articles.flatMap(([on, text], index) =>
    findContacts(articleOf(text, on, `article-${index}`), register, vocabulary),
  );
}

describe("accounts of several articles", () => {
  it("are one contact when people, kind and day agree", () => {
    const all = found(
      ["2014-07-19", "Kerry called Lavrov on Friday to discuss Syria, the State Department said."],
      [
        "2014-07-20",
        "Lavrov and Kerry spoke by phone on Friday about Iran, the Russian Foreign Ministry said.",
      ],
    );
    const merged = mergeContacts(all);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.id).toBe(all[0]?.id);
    expect(merged[0]?.accounts.map(({ sides }) => sides)).toEqual([["Washington"], ["Moscow"]]);
    expect(merged[0]?.topics.map(({ value }) => value)).toEqual(["syria", "iran"]);
  });

  it("stay apart when days differ", () => {
    const all = found(
      ["2014-07-19", "Kerry called Lavrov on Friday."],
      ["2014-07-21", "Kerry called Lavrov on Sunday."],
    );
    expect(mergeContacts(all)).toHaveLength(2);
  });

  it("turn a plan into a contact that was held, and keep both", () => {
    const [contact, ...rest] = mergeContacts(
      found(
        ["2014-07-16", "Lavrov will meet Kerry in Vienna on Friday."],
        ["2014-07-19", "Lavrov met Kerry in Vienna on Friday."],
      ),
    );
    expect(rest).toEqual([]);
    expect(contact?.status.value).toBe("held");
    expect(contact?.accounts.map(({ status }) => status)).toEqual(["planned", "held"]);
  });

  it("turn a plan into one that was cancelled", () => {
    const [contact] = mergeContacts(
      found(
        ["2014-07-16", "Lavrov will meet Kerry in Vienna on Friday."],
        ["2014-07-17", "Friday's meeting between Lavrov and Kerry has been cancelled."],
      ),
    );
    expect(contact?.status.value).toBe("cancelled");
  });

  it("keep side by side what they differ in", () => {
    const [contact] = mergeContacts(
      found(
        ["2014-07-19", "Kerry and Lavrov spoke by phone on Friday at the initiative of the U.S."],
        ["2014-07-19", "Kerry and Lavrov spoke by phone on Friday at the request of Russia."],
      ),
    );
    expect(contact?.differences).toMatchObject([
      { field: "initiator", values: [{ value: "United States" }, { value: "Russia" }] },
    ]);
  });
});

describe("codes", () => {
  const codes = (text: string, on = "2014-07-19") => {
    const [contact] = found([on, text]);
    return contact ? codesOf(contact) : null;
  };

  it("come from kind and status", () => {
    expect(codes("Kerry called Lavrov on Friday.")).toEqual({
      cameo: ["041"],
      plover: { event: "CONSULT", mode: "phone" },
    });
    expect(codes("Kerry will meet Lavrov on Monday.")).toEqual({
      cameo: ["036"],
      plover: { event: "AGREE", mode: null },
    });
    expect(codes("Obama cancelled a meeting with Putin.")).toEqual({
      cameo: ["161"],
      plover: { event: "SANCTION", mode: "withdraw" },
    });
    expect(codes("Putin refused to speak with Erdogan by phone.")).toEqual({
      cameo: ["125"],
      plover: { event: "REJECT", mode: "meet" },
    });
  });
});

describe("a contact as JSON", () => {
  it("has people by full name, the date as printed and the codes", () => {
    const [contact] = found(["2014-07-19", "Kerry called Lavrov on Friday about Syria."]);
    expect(contact && contactJson(contact)).toMatchObject({
      kind: "telephone call",
      status: "held",
      date: { edtf: "2014-07-18", basis: "stated", text: "on Friday" },
      place: null,
      participants: ["John Kerry", "Sergei Lavrov"],
      initiator: "John Kerry",
      topics: ["syria"],
      codes: { cameo: ["041"] },
    });
  });
});
