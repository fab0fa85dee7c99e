import { describe, expect, it } from "vitest";
import { pictureFile, textFile } from "../../../src/replies/attachment.ts";
import { quiet } from "../../fakes/discord/harness.ts";
import { option } from "../../fakes/discord/people.ts";
import { flat, seenMessage } from "../../fakes/discord/seen.ts";
import { messagesIn } from "../../fakes/discord/world.ts";
import { line, type Running, type RunOptions, run } from "./running.ts";

const CALENDAR = textFile("contacts.ics", "text/calendar", "BEGIN:VCALENDAR\r\n“Лавров”\r\n");
const PICTURE = pictureFile("timeline.png", new Uint8Array([137, 80, 78, 71, 0, 255]), "Seven contacts.");
const REPLY = { ...line("Two contacts"), files: [CALENDAR, PICTURE] };

const saying = (to: "asker" | "place" | "direct"): RunOptions => ({
  desk: { command: async () => [{ to, reply: REPLY }], message: async () => [{ to, reply: REPLY }] },
});

const uploads = ({ fake }: Running) => fake.requests.flatMap(({ files }) => [...files.values()]);
const answers = ({ fake }: Running) =>
  [...fake.interactions.values()]
    .flatMap(({ original, followUps }) => [original, ...followUps])
    .filter((one) => one !== null);

async function typed(options: RunOptions): Promise<Running> {
  const one = await run(options);
  one.fake.people.command("kerry-lavrov", [option("question", "export ics")]);
  await quiet(one.fake);
  return one;
}

describe("a file on Discord", () => {
  it("is on the private answer, byte for byte, and shown", async () => {
    const one = await typed(saying("asker"));
    expect(uploads(one).map(({ name, bytes }) => [name, bytes])).toEqual([
      ["contacts.ics", Buffer.from("BEGIN:VCALENDAR\r\n“Лавров”\r\n")],
      ["timeline.png", Buffer.from([137, 80, 78, 71, 0, 255])],
    ]);
    const [answer] = answers(one);
    expect(seenMessage(answer!)).toMatchObject({ isPrivate: true, files: ["contacts.ics", "timeline.png"] });
    expect(one.fake.violations).toEqual([]);
  });

  it("that is a picture stands in a gallery with its words; another can be downloaded", async () => {
    const [answer] = answers(await typed(saying("asker")));
    const parts = flat(answer?.components);
    expect(parts.find(({ type }) => type === 12)?.items).toEqual([
      { media: { url: "attachment://timeline.png" }, description: "Seven contacts." },
    ]);
    expect(parts.find(({ type }) => type === 13)?.file).toEqual({ url: "attachment://contacts.ics" });
  });

  it.each(["place", "direct"] as const)("goes with an answer to the %s", async (to) => {
    const one = await typed(saying(to));
    const told = to === "place" ? one.fake.world.desk.id : one.fake.people.direct().id;
    expect(messagesIn(one.fake.world, told).flatMap((message) => seenMessage(message).files)).toHaveLength(2);
    expect(one.fake.violations).toEqual([]);
  });

  it("without the permission Attach Files gives way to the answer, which names it", async () => {
    const before: RunOptions["before"] = ({ world }) => {
      world.desk.may = { ...world.desk.may, attach: false };
    };
    const one = await typed({ ...saying("asker"), before });
    const [answer] = answers(one);
    expect(seenMessage(answer!).files).toEqual([]);
    expect(seenMessage(answer!).text).toContain("Two contacts");
    expect(seenMessage(answer!).text).toContain("permission Attach Files");
  });

  it("goes with a digest, or the digest goes without it", async () => {
    const one = await run();
    const { world } = one.fake;
    const address = `discord:${world.guild}/${world.desk.id}`;
    expect(await one.adapter.post(address, { marker: "m1", reply: REPLY })).toMatchObject({
      outcome: "sent",
    });
    world.desk.may = { ...world.desk.may, attach: false };
    expect(await one.adapter.post(address, { marker: "m2", reply: REPLY })).toMatchObject({
      outcome: "sent",
    });
    const seen = messagesIn(world, world.desk.id).map(seenMessage);
    expect(seen.map(({ files }) => files.length)).toEqual([2, 0]);
    expect(one.fake.violations).toEqual([]);
  });

  it("takes the place of the one that a digest had when the digest is changed, or the change goes without it", async () => {
    const one = await run();
    const { world } = one.fake;
    const address = `discord:${world.guild}/${world.desk.id}`;
    const sent = await one.adapter.post(address, { marker: "m1", reply: REPLY });
    const replaces = sent.outcome === "sent" ? sent.receipt : "";
    const other = pictureFile("later.png", new Uint8Array([137, 80, 78, 71, 1]), "Eight contacts.");
    const reply = { ...line("Corrected"), files: [other] };
    const seen = () => messagesIn(world, world.desk.id).map(seenMessage);
    expect(await one.adapter.post(address, { marker: "m1", reply, replaces })).toEqual(sent);
    expect(seen().map(({ files }) => files)).toEqual([["later.png"]]);
    world.desk.may = { ...world.desk.may, attach: false };
    expect(await one.adapter.post(address, { marker: "m1", reply, replaces })).toEqual(sent);
    expect(seen()[0]?.text).toContain("permission Attach Files");
    expect(one.fake.violations).toEqual([]);
  });
});
