import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readPlainYaml } from "../../src/contacts/plain-yaml.ts";

const BRIEFINGS = join(import.meta.dirname, "..", "..", "briefings");

describe("plain YAML", () => {
  it.each(["principals.yaml", "topics.yaml"])("is read as YAML reads it: %s", (name) => {
    const source = readFileSync(join(BRIEFINGS, name), "utf8");
    expect(readPlainYaml(source)).toEqual(parse(source));
  });

  it.each([
    ["a list of words", "- one\n- two three\n"],
    ["a map in a list", "- id: a\n  names: [A, 'B c', \"D, e\"]\n  from: 2004-03-09\n- id: b\n"],
    ["a list under a key at its own indent", "people:\n- id: a\n"],
    ["lists and maps on one line", "- { id: a, in: [], year: 2003, of: { code: RUS } }\n"],
    ["comments and empty lines", "# one\n\nkey: value\n  # two\nother: 10 Downing Street\n"],
  ])("holds %s", (_, source) => {
    expect(readPlainYaml(source)).toEqual(parse(source));
  });

  it.each([
    ["an anchor", "a: &x one\nb: *x\n"],
    ["text over several lines", "a: >\n  one\n  two\n"],
    ["a word that goes on below", "a: one\n  two\n"],
    ["a truth value", "a: yes\nb: true\n"],
    ["nothing for a value", "a:\nb: c\n"],
    ["a fraction", "a: 1.5\n"],
    ["a number with a nought before it", "a: 007\n"],
    ["a comment behind a value", "a: one # two\n"],
    ["a colon inside a value", "a: one: two\n"],
    ["a key twice", "a: one\na: two\n"],
    ["an escape", 'a: "one\\ntwo"\n'],
    ["a tab", "a:\tone\n"],
    ["a list that is never closed", "a: [one, two\n"],
    ["an indent that fits nothing", "a:\n    - one\n  - two\n"],
    ["nothing at all", "\n# nothing\n"],
  ])("leaves %s to a full reader", (_, source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});
