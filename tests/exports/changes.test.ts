import { describe, expect, it } from "vitest";
import { stateOf } from "../../src/exports/changes.ts";
import { openStore } from "../../src/store/open-store.ts";
import { EACH, place } from "./build-selection.ts";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const [{ contact }] = EACH;

describe("what was handed out before", () => {
  it("counts a contact's changes, and nothing but changes", async () => {
    const { changes, close } = await openStore(":memory:");
    const note = async (state: string, day: number) =>
      (await changes.note("kerry-lavrov", [{ contact: "c-1", state }], at(day))).get("c-1");
    expect(await note("a", 1)).toEqual({ sequence: 0, changedAt: at(1) });
    expect(await note("a", 2)).toEqual({ sequence: 0, changedAt: at(1) });
    expect(await note("b", 3)).toEqual({ sequence: 1, changedAt: at(3) });
    expect(await note("a", 4)).toEqual({ sequence: 2, changedAt: at(4) });
    const other = await changes.note("other", [{ contact: "c-1", state: "b" }], at(5));
    expect(other.get("c-1")?.sequence).toBe(0);
    await close();
  });

  it("knows a state by all that is said of a contact", () => {
    expect(stateOf({ ...contact })).toBe(stateOf(contact));
    expect(stateOf({ ...contact, ...place("Bern") })).not.toBe(stateOf(contact));
  });
});
