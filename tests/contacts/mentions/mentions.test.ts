import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../../src/articles/make-article.ts";
import { findMentions } from "../../../src/contacts/mentions/find-mentions.ts";
import type { Mention } from "../../../src/contacts/mentions/mention.ts";
import type { Principal } from "../../../src/contacts/principals.ts";
import { makeRegister, readRegister } from "../../../src/contacts/register.ts";

const { register } = readRegister(join(import.meta.dirname, "../../../briefings/principals.yaml"));

function article(text: string, published: string | null, outlet: string | null, title = "") {
  return makeArticle({
    id: "a",
    title,
    outlet,
    url: null,
    published,
    publishedBasis: "given",
    arrived: "2026-01-01T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
  });
}

function mentions(
  text: string,
  published: string | null = "2014-11-20",
  outlet: string | null = null,
): Mention[] {
  return findMentions(article(text, published, outlet), register);
}

/** Whom the words `printed` mean where they last stand: ids, or what the text says of a person without an entry. */
function meaning(
  text: string,
  printed: string,
  published: string | null = "2014-11-20",
  outlet: string | null = null,
) {
  const found = mentions(text, published, outlet).findLast(
    ({ start, end }) => text.slice(start, end) === printed,
  );
  if (!found) return null;
  const { person } = found;
  const shown = person ? [`${person.name ?? "?"}, ${person.office}, ${person.country}`] : [];
  return [...found.principals, ...shown].join(" + ");
}

describe("a name", () => {
  it.each([
    ["Sergey Lavrov arrived.", "Sergey Lavrov", "sergei-lavrov"],
    ["Kerry Calls Zarif", "Zarif", "mohammad-javad-zarif"],
    ["Kocharian arrived.", "Kocharian", "robert-kocharyan"],
    ["Zourabichvili arrived.", "Zourabichvili", "salome-zurabishvili"],
    ["Pashinian arrived.", "Pashinian", "nikol-pashinyan"],
    ["Condoleezza Rice spoke.", "Condoleezza Rice", "condoleezza-rice"],
    ["Walid al-Moallem arrived.", "Walid al-Moallem", "walid-muallem"],
    ["A Lavrov-Kerry meeting is near.", "Kerry", "john-kerry"],
  ])("is read in its spellings: %s", (text, printed, id) => {
    expect(meaning(text, printed)).toBe(id);
  });

  it("is one mention with the office beside it", () => {
    const text =
      "Russia's Foreign Minister, Sergei Lavrov, met Angela Merkel, the German chancellor, in Bonn.";
    expect(mentions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Russia's Foreign Minister, Sergei Lavrov",
      "Angela Merkel, the German chancellor",
    ]);
  });

  it("after an office of somebody else begins anew", () => {
    const text = "After his talk with the U.S. Secretary of State, Lavrov flew home.";
    expect(meaning(text, "U.S. Secretary of State")).toBe("john-kerry");
    expect(meaning(text, "Lavrov")).toBe("sergei-lavrov");
  });

  it("that is also a word counts only once it was given in full or with a title", () => {
    expect(meaning("Power said the grid was down.", "Power")).toBeNull();
    expect(meaning("Samantha Power spoke. Power said no.", "Power")).toBe("samantha-power");
    expect(meaning("Prime Minister May called. It was in May 2017.", "May", "2017-06-01")).toBeNull();
  });

  it("that several bear is the one in office, or the one named in full", () => {
    expect(meaning("Rice met Putin in Moscow.", "Rice", "2006-10-20")).toBe("condoleezza-rice");
    expect(meaning("Susan Rice met Ushakov. Rice said so.", "Rice", "2014-05-20")).toBe("susan-rice");
  });
});

describe("an office", () => {
  it.each([
    ["the U.S. secretary of state", "2012-06-01", "U.S. secretary of state", "hillary-clinton"],
    ["the U.S. secretary of state", "2014-06-01", "U.S. secretary of state", "john-kerry"],
    ["Russia's foreign minister", "2014-06-01", "Russia's foreign minister", "sergei-lavrov"],
    ["the German chancellor", "2023-06-01", "German chancellor", "olaf-scholz"],
    [
      "the foreign minister of Germany",
      "2014-06-01",
      "foreign minister of Germany",
      "frank-walter-steinmeier",
    ],
    ["the Russian leader", "2010-06-01", "Russian leader", "dmitry-medvedev"],
    ["the British leader", "2014-06-01", "British leader", "david-cameron"],
    ["the NATO chief", "2015-06-01", "NATO chief", "jens-stoltenberg"],
    ["the EU foreign policy chief", "2015-06-01", "EU foreign policy chief", "federica-mogherini"],
  ])("%s on %s is held by the one of the day", (words, published, printed, id) => {
    expect(meaning(`The talks were with ${words}.`, printed, published)).toBe(id);
  });

  it.each([
    ["U.S. Secretary of State John Kerry met Lavrov. The Secretary spoke first.", "Secretary", "john-kerry"],
    [
      "Kerry met Russian Foreign Minister Sergei Lavrov. The foreign minister smiled.",
      "foreign minister",
      "sergei-lavrov",
    ],
    ["Kerry met Merkel. The chancellor smiled.", "chancellor", "angela-merkel"],
  ])("without a country is the nearest who bears it: %s", (text, printed, id) => {
    expect(meaning(text, printed)).toBe(id);
  });

  it.each([
    "He was elected Ukraine's president.",
    "The former U.S. secretary of state spoke.",
    "The ousted Ukrainian president fled.",
  ])("that is not held is nobody's: %s", (text) => {
    expect(mentions(text, "2014-11-20").filter(({ via }) => via === "office")).toEqual([]);
  });

  it("brings in persons who have no entry", () => {
    expect(meaning("He met Iceland's foreign minister.", "Iceland's foreign minister")).toBe(
      "?, foreign minister, ISL",
    );
    expect(
      meaning(
        "He met Taro Yamada, Japan's deputy foreign minister, twice.",
        "Taro Yamada, Japan's deputy foreign minister",
      ),
    ).toBe("Taro Yamada, deputy foreign minister, JPN");
    expect(meaning("The U.S. special envoy for Mali, Jane Roe, arrived. Roe spoke.", "Roe")).toBe(
      "Jane Roe, special envoy for Mali, USA",
    );
  });

  it("without a country belongs to the country that the article takes for granted", () => {
    const text = "Foreign Minister Sergei Lavrov left. Deputy Foreign Minister Ivan Petrov stayed.";
    expect(meaning(text, "Deputy Foreign Minister Ivan Petrov")).toBe(
      "Ivan Petrov, Deputy Foreign Minister, RUS",
    );
    expect(
      meaning("The Foreign Ministry said so.", "Foreign Ministry", "2014-05-01", "The Moscow Times"),
    ).toBe("ru-foreign-ministry");
    expect(
      meaning("The Foreign Ministry said so.", "Foreign Ministry", "2014-05-01", "The Daily Letter") ?? "",
    ).toBe("");
  });
});

describe("a counterpart", () => {
  it.each([
    ["Lavrov told his U.S. counterpart that he disagreed.", "U.S. counterpart", "john-kerry"],
    [
      "Lavrov called Kerry. Merkel called Obama. Lavrov thanked his counterpart.",
      "his counterpart",
      "john-kerry",
    ],
    ["Merkel called her French counterpart.", "French counterpart", "francois-hollande"],
    [
      "Davutoglu met his Greek counterpart, Nikos Nikou, in Athens.",
      "Greek counterpart, Nikos Nikou",
      "Nikos Nikou, prime minister, GRC",
    ],
  ])("has the same rank: %s", (text, printed, id) => {
    expect(meaning(text, printed)).toBe(id);
  });

  it("is one mention with the name after it", () => {
    const text = "Lavrov told his U.S. counterpart John Kerry no.";
    expect(meaning(text, "U.S. counterpart John Kerry")).toBe("john-kerry");
  });
});

describe("a group", () => {
  it.each([
    ["Lavrov met Kerry. The two spoke for an hour.", "The two", "sergei-lavrov + john-kerry"],
    ["Kerry spoke. Lavrov answered. The pair agreed.", "The pair", "john-kerry + sergei-lavrov"],
    [
      "Lavrov met Kerry, Jen Psaki said. Both ministers smiled.",
      "Both ministers",
      "sergei-lavrov + john-kerry",
    ],
    ["Putin met Merkel and Lavrov met Kerry. The two presidents spoke.", "The two presidents", ""],
    [
      "Lavrov called Kerry after the two presidents spoke.",
      "the two presidents",
      "vladimir-putin + barack-obama",
    ],
    [
      "The top diplomats of Russia and the U.S. spoke.",
      "top diplomats of Russia and the U.S.",
      "sergei-lavrov + john-kerry",
    ],
    [
      "The Russian, German and French leaders met.",
      "Russian, German and French leaders",
      "vladimir-putin + angela-merkel + francois-hollande",
    ],
    [
      "Kerry, Lavrov and Zarif met. The three ministers smiled.",
      "The three ministers",
      "john-kerry + sergei-lavrov + mohammad-javad-zarif",
    ],
    ["Kerry, Lavrov and Zarif met. The two spoke.", "The two", ""],
    [
      "Ties were closer than those Lavrov had with Clinton. Lavrov met Kerry. The two spoke.",
      "The two",
      "sergei-lavrov + john-kerry",
    ],
    ["Lavrov met Kerry. They spoke for an hour.", "They", "sergei-lavrov + john-kerry"],
    ["Lavrov met Kerry. It was after their call.", "their", "sergei-lavrov + john-kerry"],
  ])("%s", (text, printed, ids) => {
    expect(meaning(text, printed) ?? "").toBe(ids.replaceAll(" + ", " + "));
  });

  it("of parties to a conflict is not the speakers", () => {
    expect(meaning("Lavrov and Kerry spoke. They urged both sides to disarm.", "both sides")).toBeNull();
  });
});

describe("a pronoun", () => {
  it.each([
    ["Lavrov met Kerry. He spoke first.", "He", "sergei-lavrov"],
    ["Lavrov met Mogherini. She spoke first.", "She", "federica-mogherini"],
    ["When Kerry paused, Lavrov left. He was tired.", "He", "sergei-lavrov"],
    ["Kerry greeted Lavrov and told him no.", "him", "sergei-lavrov"],
    ["Lavrov waits. We hope he (Kerry) will come, he said.", "he (Kerry", "john-kerry"],
    ["Kerry called Zarif. His call with Zarif was short.", "His", "john-kerry"],
  ])("is the fitting person: %s", (text, printed, id) => {
    expect(meaning(text, printed)).toBe(id);
  });

  it("inside a quotation is not its speaker", () => {
    expect(meaning('Kerry called Lavrov. Lavrov said: "He was polite."', "He")).toBe("john-kerry");
  });
});

describe("institutions, countries and capitals", () => {
  it.each([
    ["The Russian Foreign Ministry spoke. The ministry said no.", "The ministry", "ru-foreign-ministry"],
    ["The State Department said so.", "State Department", "us-state-department"],
    ["Moscow told Washington to wait.", "Moscow", "russia"],
    ["Moscow told Washington to wait.", "Washington", "united-states"],
    ["It was at the initiative of the U.S. The end.", "U.S.", "united-states"],
    ["The Russian side asked for it.", "Russian", "russia"],
    ["The Icelandic Foreign Ministry said so.", "Icelandic Foreign Ministry", "iceland"],
  ])("act: %s", (text, printed, id) => {
    expect(meaning(text, printed)).toBe(id);
  });

  it.each([
    ["They met in Moscow.", "Moscow"],
    ["He flew from Moscow to Geneva.", "Moscow"],
    ["The Moscow Times said so.", "Moscow"],
    ["The Paris talks failed.", "Paris"],
    ["They discussed Syria, Yemen and Iran.", "Iran"],
    ["They spoke about Ukraine.", "Ukraine"],
    ["They met in Lausanne, Switzerland, again.", "Switzerland"],
    ["U.S. troops came.", "U.S."],
  ])("are no actors as places and subjects: %s", (text, printed) => {
    expect(meaning(text, printed)).toBeNull();
  });
});

describe("mentions of an article", () => {
  const text =
    "U.S. Secretary of State John Kerry met Lavrov in Bonn.\n\nThe two then called Merkel. She agreed with them.";

  it("stand in order, without overlaps, each in its sentence", () => {
    const { sentences } = article(text, "2014-11-20", null);
    let from = 0;
    for (const { start, end, sentence } of mentions(text)) {
      expect(start).toBeGreaterThanOrEqual(from);
      const bounds = sentences[sentence];
      expect(bounds && bounds.start <= start && end <= bounds.end).toBe(true);
      from = end;
    }
    expect(from).toBeGreaterThan(0);
  });

  it("do without a day of publication", () => {
    expect(
      mentions("The Russian foreign minister met John Kerry.", null).flatMap(({ principals }) => principals),
    ).toContain("john-kerry");
  });

  it.each([
    ["U.S. Secretary of State Condoleezza Rice met Lavrov.", "FIN"],
    ["Former U.S. Secretary of State Condoleezza Rice met Lavrov.", "elina-valtonen"],
    ["U.S. Secretary of State Marco Rubio met Lavrov.", "elina-valtonen"],
    ["U.S. Secretary of State Antony Blinken met Lavrov.", "elina-valtonen"],
  ])("without a day mean by an office who held it beside those named by theirs: %s", (text, meant) => {
    const isOther = ({ id, offices }: Principal): boolean =>
      id !== "elina-valtonen" && offices.some(({ country }) => country === "FIN");
    const sparse = makeRegister(register.principals.filter((one) => !isOther(one)));
    const whole = `${text} He then saw his Finnish counterpart.`;
    const [found] = findMentions(article(whole, null, null), sparse).slice(-1);
    expect(found?.principals[0] ?? found?.person?.country).toBe(meant);
  });
});

describe("an article that is somebody's own words", () => {
  const speakers = (title: string, text: string, published = "2020-06-15") =>
    findMentions(article(text, published, null, title), register)
      .filter(({ via }) => via === "pronoun")
      .flatMap(({ principals }) => principals);
  const text = "I had a meeting with Wang Yi on Tuesday.";

  it.each([
    ["Foreign Affairs Council: Remarks by High Representative Josep Borrell upon arrival", "josep-borrell"],
    ["What the High Representative told the press", "josep-borrell"],
    ["PRESS STATEMENT BY FOREIGN MINISTER HEIKO MAAS", "heiko-maas"],
    ["Sergei Lavrov's opening remarks at the meeting with Wang Yi", "sergei-lavrov"],
    ["Secretary Michael R. Pompeo At a Press Availability", "mike-pompeo"],
  ])("is spoken by whoever its headline names: %s", (title, speaker) => {
    expect(speakers(title, text)).toEqual([speaker]);
  });

  it("is nobody's where the headline tells a story, and never by him who is quoted in it", () => {
    expect(speakers("Lavrov meets Borrell", text)).toEqual([]);
    expect(speakers("Remarks by Josep Borrell", 'He was told: "I am late." Nobody laughed.')).not.toContain(
      "josep-borrell",
    );
  });
});
