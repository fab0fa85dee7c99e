import { describe, expect, it } from "vitest";
import type { Answer, Desk } from "../../src/adapter.ts";
import { makeDesk } from "../../src/commands/desk.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { inMessages, newContext } from "./people.ts";

const words = (answer: Answer): string => answer.map(({ reply }) => plainText(reply)).join("\n");

async function aDesk(): Promise<Desk> {
  return makeDesk(await newContext());
}

describe("what the buttons under an answer do, typed as a word", () => {
  it("“cite” gives citations of what was last answered", async () => {
    const desk = await aDesk();
    await desk.message(inMessages("the Paris meeting"));
    expect(words(await desk.message(inMessages("cite")))).toMatch(/^To copy:[\s\S]*31 March 2014/);
  });

  it("“cite” as the first thing said cites nothing", async () => {
    expect(words(await (await aDesk()).message(inMessages("cite")))).toContain("There is no command cite.");
  });

  it("“wrong” is of the entries just shown, and of no others", async () => {
    const desk = await aDesk();
    await desk.message(inMessages("syria"));
    const [reply] = await desk.message(inMessages("wrong"));
    expect(reply?.reply.headline).toBe("Which entry is wrong?");
    const labels = reply?.reply.buttons.map(({ label }) => label) ?? [];
    expect(labels).toHaveLength(2);
    expect(labels.join()).toMatch(/28 May 2014.*Sochi/);
  });

  it("“wrong” after one entry asks what is wrong with it", async () => {
    const desk = await aDesk();
    await desk.message(inMessages("the Paris meeting"));
    expect(words(await desk.message(inMessages("wrong")))).toContain("What is wrong with the Paris meeting");
  });
});

describe("small talk behind a command", () => {
  it.each([
    ["hi", /^Hello\. I hold/],
    ["thanks!", /^You are welcome/],
    ["ok", /^You are welcome/],
    ["what can you do?", /^Ask me who spoke/],
    ["??", /^Ask me who spoke/],
  ])("%s", async (said, expected) => {
    const desk = await aDesk();
    expect(words(await desk.command("kerry-lavrov", inMessages(said)))).toMatch(expected);
    expect(words(await desk.command("readout", inMessages(`ask ${said}`)))).toMatch(expected);
  });

  it("leaves the conversation where it was", async () => {
    const desk = await aDesk();
    await desk.message(inMessages("the Paris meeting"));
    await desk.command("kerry-lavrov", inMessages("ok"));
    expect(words(await desk.message(inMessages("how long did it last?")))).toContain("four hours");
  });
});
