import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVocabulary } from "../../src/contacts/vocabulary.ts";

const shipped = readVocabulary(join(import.meta.dirname, "../../briefings/topics.yaml"));

function written(yaml: string) {
  const file = join(mkdtempSync(join(tmpdir(), "topics-")), "topics.yaml");
  writeFileSync(file, yaml);
  return readVocabulary(file);
}

describe("the shipped vocabulary", () => {
  it("is free of faults", () => {
    expect(shipped.problems).toEqual([]);
  });

  it.each([
    ["the war in Syria", ["syria"]],
    ["SYRIA and Yemen", ["syria", "yemen"]],
    ["removing chemical weapons from Syria", ["syria/chemical-weapons"]],
    ["a chemical weapons attack in the city of Salisbury", ["chemical-weapons"]],
    ["a ceasefire in Ukraine", ["ukraine/deescalation"]],
    ["a ceasefire in Syria", ["syria/ceasefire"]],
    ["a ceasefire", []],
    ["the Geneva communique", ["syria"]],
    ["the Geneva accord on Ukraine", ["ukraine/geneva-declaration"]],
    ["Iran's nuclear program", ["iran/nuclear-talks"]],
    ["North Korea's nuclear program", ["north-korea"]],
    ["questions of Russian\u2013US relations", ["bilateral-relations"]],
    ["Syria's foreign minister", []],
    ["the weather in Lisbon", []],
    ["the return of Americans held in Iran", ["detained-citizens", "iran"]],
    ["a new bout of fighting", []],
    ["a grain of truth", []],
    ["they had space for an hour", []],
    ["on the sidelines of the G20 summit", []],
    ["a Democrat of Georgia", []],
    ["the occupation of Georgia", ["georgia"]],
    ["violence in Kiev", []],
    ["Ukraine and the violence in Kiev", ["ukraine/protests"]],
    ["a change of the political climate", []],
    ["rare earths and steel tariffs", ["critical-minerals", "trade"]],
    ["Greece, Turkey and the eastern Mediterranean", ["eastern-mediterranean"]],
    ["the prisoner exchange between Russia and Ukraine", ["ukraine/prisoners-of-war"]],
    ["a prisoner exchange between Moscow and Washington", ["detained-citizens"]],
    ["strikes on Iran", ["iran/strikes"]],
    ["a ceasefire in Gaza", ["middle-east-peace/gaza-war"]],
    ["the Palestinian president", []],
    ["the demarcation of the border and border crossings", ["borders"]],
    ["a man on the border of tears", []],
    ["humanitarian relief for the flooded villages", ["humanitarian-aid"]],
    ["humanitarian aid to Syria", ["syria/aid"]],
    ["how to restore diplomatic ties", ["bilateral-relations"]],
    ["the price of gas supplies", ["energy"]],
    ["denuclearization", ["north-korea"]],
    ["the Joint Plan of Action", ["iran/nuclear-talks"]],
    ["the dialogue between Belgrade and Pristina", ["kosovo"]],
    ["a truce between India and Pakistan over Kashmir", ["kashmir"]],
  ])("finds in “%s” the topics %j", (text, topics) => {
    expect([...new Set(shipped.vocabulary.find(text).map(({ topic }) => topic))]).toEqual(topics);
  });

  it("takes words that need their subject for those of what the text around is about, unless another is named", () => {
    const about = (text: string, ...topics: string[]) =>
      shipped.vocabulary.find(text, topics).map(({ topic }) => topic);
    expect(about("the nuclear talks", "iran")).toEqual(["iran/nuclear-talks"]);
    expect(about("a ceasefire", "syria")).toEqual(["syria/ceasefire"]);
    expect(about("a ceasefire", "yemen")).toEqual([]);
    expect(about("Ukraine and its interim government", "syria")).toEqual(["ukraine"]);
  });

  it("gives the place of a topic in the text", () => {
    expect(shipped.vocabulary.find("on Yemen today")).toEqual([{ topic: "yemen", start: 3, end: 8 }]);
  });

  it("knows what lies within a topic", () => {
    expect(shipped.vocabulary.within("syria")).toContain("syria/chemical-weapons");
    expect(shipped.vocabulary.within("syria")).not.toContain("ukraine/deescalation");
    expect(shipped.vocabulary.within("libya")).toEqual(["libya"]);
  });

  it("writes alternatives in a label out in full", () => {
    expect(shipped.vocabulary.byId("syria")?.altLabels).toContain("Syrian civil war");
    expect(shipped.vocabulary.topics.flatMap(({ altLabels }) => altLabels).join()).not.toMatch(/[()|]/);
  });
});

describe("a faulty vocabulary", () => {
  const topic = (id: string, more = "") => `- { id: ${id}, prefLabel: Label, scopeNote: Note${more} }\n`;

  it.each([
    ["a double id", topic("a") + topic("a"), 2, "used twice (first on line 1)"],
    ["an unknown broader topic", topic("a") + topic("b/c", ", broader: b"), 2, "unknown topic “b”"],
    ["an id in capitals", topic("Syria"), 1, "must read like"],
    ["a missing label", "- { id: a, scopeNote: Note }\n", 1, "prefLabel"],
    ["broken YAML", "- { id: a\n", 2, "Broken YAML"],
    ["a file that is no list", "id: a\n", 1, "not a list of topics"],
  ])("reports %s with its line", (_, yaml, line, says) => {
    const { problems } = written(yaml);
    expect(problems[0]).toMatchObject({ line, weight: "fault" });
    expect(problems[0]?.says).toContain(says);
  });
});
