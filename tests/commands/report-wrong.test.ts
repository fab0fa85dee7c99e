import { describe, expect, it } from "vitest";
import type { Answer, Desk } from "../../src/adapter.ts";
import { check } from "../../src/command-line/check.ts";
import { makeDesk } from "../../src/commands/desk.ts";
import { openReports } from "../../src/commands/open-reports.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { inChannel, inMessages, newContext, type Surroundings } from "./people.ts";

async function here(): Promise<{ desk: Desk; context: Surroundings }> {
  const context = await newContext();
  return { desk: makeDesk(context), context };
}

const words = (answer: Answer): string => answer.map(({ reply }) => plainText(reply)).join("\n");

async function pressed(desk: Desk, answer: Answer, label: RegExp): Promise<Answer> {
  const all = answer.flatMap(({ reply }) => reply.buttons);
  const found = all.find((one) => label.test(one.label));
  if (found === undefined) throw new Error(`no button ${label} but ${all.map((one) => one.label)}`);
  return await desk.press(found.id, inMessages(""));
}

const linesOf = async ({ store, library }: Surroundings): Promise<string[]> =>
  openReports(await store.reports.all(), library());

describe("something is wrong", () => {
  it("asks which entry, then what, and notes who said it, of what, and when", async () => {
    const { desk, context } = await here();
    const asked = await desk.message(inMessages("syria"));
    const which = await pressed(desk, asked, /^Something is wrong$/);
    expect(words(which)).toContain("Which entry is wrong?");
    const what = await pressed(desk, which, /28 May 2014/);
    expect(words(what)).toContain("What is wrong with the telephone call of 28 May 2014?");
    expect(words(what)).toMatch(/\/kerry-lavrov wrong c-[0-9a-f]{10} /);
    expect(await linesOf(context)).toEqual([]);
    const noted = await pressed(desk, what, /^The day is wrong$/);
    expect(words(noted)).toContain("Noted for the editor: the telephone call of 28 May 2014.");
    expect(await linesOf(context)).toEqual([
      expect.stringMatching(
        /^c-[0-9a-f]{10} \(the telephone call of 28 May 2014\): The day is wrong\. Ann, 27 November 2026$/,
      ),
    ]);
  });

  it("does not ask which entry where the answer has one", async () => {
    const { desk } = await here();
    const asked = await desk.message(inMessages("who initiated the march 2014 call?"));
    const what = await pressed(desk, asked, /^Something is wrong$/);
    expect(words(what)).toContain("What is wrong with the telephone call reported on 11 March 2014?");
  });

  it("is offered last, and not under help or a refusal", async () => {
    const { desk } = await here();
    const labels = (answer: Answer) => answer.flatMap(({ reply }) => reply.buttons.map(({ label }) => label));
    const syria = labels(await desk.command("kerry-lavrov", inChannel("syria")));
    expect(syria.at(-1)).toBe("Something is wrong");
    expect(syria.length).toBeLessThanOrEqual(5);
    expect(labels(await desk.command("kerry-lavrov", inChannel("help")))).not.toContain("Something is wrong");
    expect(labels(await desk.command("kerry-lavrov", inChannel("libya")))).not.toContain(
      "Something is wrong",
    );
  });

  it("can be said in words, on one line and not endlessly", async () => {
    const { desk, context } = await here();
    const id = context.library().shelves[0]?.record.contacts[0]?.id ?? "";
    const said = `wrong ${id} it was <!channel> on\u202E the 10th ${"x".repeat(900)}`;
    expect(words(await desk.command("kerry-lavrov", inChannel(said)))).toContain("Noted for the editor");
    const [line = ""] = await linesOf(context);
    expect(line).toContain("it was <!channel> on");
    expect(line).not.toContain("\u202E");
    expect(line.length).toBeLessThan(450);
  });

  it("names an entry that there is not", async () => {
    const { desk, context } = await here();
    const said = words(await desk.command("kerry-lavrov", inChannel("wrong c-0123456789 the place")));
    expect(said).toContain("There is no entry c-0123456789 in the Kerry–Lavrov record.");
    expect(await context.store.reports.all()).toEqual([]);
  });

  it("is kept once, however often the same person says it", async () => {
    const { desk, context } = await here();
    const id = context.library().shelves[0]?.record.contacts[0]?.id ?? "";
    for (const _ of [1, 2, 3]) await desk.command("kerry-lavrov", inChannel(`wrong ${id} the place`));
    expect(await context.store.reports.all()).toHaveLength(1);
  });

  it("is listed by check without failing it, and by status", async () => {
    const { desk, context } = await here();
    const id = context.library().shelves[0]?.record.contacts[0]?.id ?? "";
    await desk.command("kerry-lavrov", inChannel(`wrong ${id} the place`));
    const checked = check(context.library(), await linesOf(context));
    expect(checked.text).toContain(`reported as wrong: ${id}`);
    expect(checked.exitCode).toBe(0);
    const status = words(await desk.command("readout", inChannel("status")));
    expect(status).toContain("Reported as wrong: 1");
    expect(status).toContain(id);
  });

  it("is settled once somebody has corrected or confirmed the entry since", async () => {
    const { context } = await here();
    const [shelf] = context.library().shelves;
    const [contact] = shelf?.record.contacts ?? [];
    const report = {
      briefing: "kerry-lavrov",
      contact: contact!.id,
      what: "x",
      by: { id: "U1", name: "Ann" },
    };
    const at = new Date("2026-11-27T10:00:00Z");
    const libraryWith = (on: string) => {
      const record = { ...shelf!.record, contacts: [{ ...contact!, confirmed: { by: "ed", on } }] };
      return { shelves: [{ ...shelf!, record }], problems: [] };
    };
    expect(openReports([{ ...report, at }], libraryWith("2026-11-28"))).toEqual([]);
    expect(openReports([{ ...report, at }], libraryWith("2026-11-26"))).toHaveLength(1);
  });
});
