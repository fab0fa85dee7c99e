import { describe, expect, it } from "vitest";
import { option } from "../../fakes/discord/people.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { run, until } from "./running.ts";

const SYRIA = [option("question", "syria")];

describe("buttons and completions", () => {
  it("answers a button privately, by the id the desk gave it", async () => {
    const { fake } = await run();
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    const plain = fake.people.press("readout:cite-1", state.original!);
    const marked = fake.people.press("readout:cite-1#m_-1", state.original!);
    await until("both", () => plain.original !== null && marked.original !== null);
    expect(seenMessage(plain.original!)).toMatchObject({ text: "Pressed: cite-1", isPrivate: true });
    expect(seenMessage(marked.original!).text).toBe("Pressed: cite-1");
  });

  it("hands the desk a button that another release of Readout made, rather than let Discord show a failure", async () => {
    const { fake } = await run();
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    const other = fake.people.press("earlier:start", state.original!);
    await until("its answer", () => other.original !== null);
    expect(seenMessage(other.original!).text).toBe("Pressed: earlier:start");
  });

  it("offers at most 25 completions, none too long, empty or twice", async () => {
    const many = ["", "same", "same", "x".repeat(101), ...Array.from({ length: 40 }, (_, i) => `syria ${i}`)];
    const { fake } = await run({ desk: { suggest: async () => many } });
    const state = fake.people.complete("kerry-lavrov", [option("question", "syr", true)]);
    await until("completions", () => state.callback !== null);
    const choices = state.callback?.data.choices as { name: string; value: string }[];
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 2)).toEqual([
      { name: "same", value: "same" },
      { name: "syria 0", value: "syria 0" },
    ]);
  });

  it("offers none when the desk fails, so that typing goes on", async () => {
    const suggest = () => Promise.reject(new Error("no"));
    const { fake } = await run({ desk: { suggest } });
    const state = fake.people.complete("kerry-lavrov", [option("question", "syr", true)]);
    await until("completions", () => state.callback !== null);
    expect(state.callback?.data).toEqual({ choices: [] });
    expect(fake.violations).toEqual([]);
  });
});
