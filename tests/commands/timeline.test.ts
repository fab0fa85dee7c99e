import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { makeDesk } from "../../src/commands/desk.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { inChannel, newContext } from "./people.ts";

async function ask(text: string) {
  const desk = makeDesk(await newContext());
  const [first] = await desk.command("kerry-lavrov", inChannel(text));
  return { reply: first!.reply, said: plainText(first!.reply), desk };
}

describe("/kerry-lavrov timeline", () => {
  it("hands over a picture, with the same in words", async () => {
    const { reply, said } = await ask("timeline");
    expect(said).toContain("Seven contacts on a timeline, 11 March 2014 to 12 May 2015.");
    expect(said).toContain("Three telephone calls, three meetings and one contact");
    const [file] = reply.files ?? [];
    expect(file?.name).toBe("kerry-lavrov-timeline.png");
    expect(file?.alt).toContain("12 May, Sochi, planned (2015)");
    expect(PNG.sync.read(Buffer.from(file?.base64 ?? "", "base64")).width).toBe(2400);
  });

  it("takes filters, and a dark ground", async () => {
    const { reply, said } = await ask("chart syria dark");
    expect(said).toContain("Two contacts (Syria) on a timeline");
    const { data } = PNG.sync.read(Buffer.from(reply.files?.[0]?.base64 ?? "", "base64"));
    expect([...data.subarray(0, 3)]).toEqual([13, 17, 23]);
  });

  it("says of a selection that is empty so, and what would fit", async () => {
    const { reply, said } = await ask("timeline libya");
    expect(said).toMatch(/Nothing in the archive/);
    expect(reply.files).toBeUndefined();
  });

  it("can be posted for all, with its picture", async () => {
    const { reply, desk } = await ask("timeline syria");
    const post = reply.buttons.find(({ label }) => label === "Post in #russia-desk");
    const [posted] = await desk.press(post?.id ?? "", inChannel(""));
    expect(posted?.to).toBe("place");
    expect(posted?.reply.files).toHaveLength(1);
  });

  it("is drawn in another thread where there is one", async () => {
    const context = await newContext();
    const grounds: boolean[] = [];
    const draw = async (_: unknown, dark: boolean) => {
      grounds.push(dark);
      return new Uint8Array([1, 2, 3]);
    };
    const desk = makeDesk({ ...context, digests: { ...context.digests, draw } });
    const [first] = await desk.command("kerry-lavrov", inChannel("timeline dark"));
    expect([first?.reply.files?.[0]?.base64, grounds]).toEqual(["AQID", [true]]);
  });
});
