import { afterEach, describe, expect, it } from "vitest";
import { type Running, run } from "./running.ts";

let running: Running;
afterEach(() => running.stop());

const TEAM = "slack:T0READOUT/";
async function happens(event: { type: string } & Record<string, unknown>) {
  running = await run();
  await running.fake.people.happens(event);
  return running.changes;
}

describe("what has become of a place on Slack while nothing listened", () => {
  const look = (place: string) => running.adapter.look!(`${TEAM}${place}`);
  const desk = () => running.fake.workspace.channels.get("C1DESK")!;

  it("is told by a look: its name, that it is archived, that Readout is not in it", async () => {
    running = await run();
    const address = `${TEAM}C1DESK`;
    expect(await look("C1DESK")).toEqual({ address, became: "named", name: `#${desk().name}` });
    running.fake.workspace.channels.set("C1DESK", { ...desk(), isArchived: true });
    expect(await look("C1DESK")).toMatchObject({ became: "closed", says: "The channel was archived." });
    running.fake.workspace.channels.set("C1DESK", { ...desk(), isArchived: false, isMember: false });
    expect(await look("C1DESK")).toMatchObject({
      became: "closed",
      remedy: expect.stringContaining("/invite"),
    });
    running.fake.workspace.channels.delete("C1DESK");
    expect(await look("C1DESK")).toMatchObject({
      became: "closed",
      remedy: expect.stringContaining("The channel was deleted, or it is private"),
    });
  });

  it("is that a person has left, who is told no more", async () => {
    running = await run();
    expect(await look("@U1ANN")).toBeNull();
    expect(await look("@U9NOBODY")).toMatchObject({ became: "gone" });
  });

  it("is not known of another workspace", async () => {
    running = await run();
    expect(await running.adapter.look!("slack:T9/C1DESK")).toBeNull();
  });
});

describe("what becomes of Slack's channels and of the workspace", () => {
  it.each(["channel", "group"])("%s archived, deleted, left, renamed reach the desk", async (kind) => {
    const address = `${TEAM}C1DESK`;
    expect(await happens({ type: `${kind}_archive`, channel: "C1DESK", user: "U1ANN" })).toEqual([
      {
        address,
        became: "closed",
        says: "The channel was archived.",
        remedy: expect.stringContaining("/invite @Readout"),
      },
    ]);
    const { people } = running.fake;
    await people.happens({ type: `${kind}_deleted`, channel: "C1DESK" });
    await people.happens({ type: `${kind}_left`, channel: "C1DESK" });
    await people.happens({
      type: `${kind}_rename`,
      channel: { id: "C1DESK", name: "eurasia-desk", created: 1 },
    });
    expect(running.changes.slice(1)).toEqual([
      { address, became: "gone", says: "The channel was deleted." },
      {
        address,
        became: "closed",
        says: "Readout was removed from the channel.",
        remedy: "Type /invite @Readout in the channel.",
      },
      { address, became: "named", name: "#eurasia-desk" },
    ]);
  });

  it("a channel with a new id keeps its digests", async () => {
    expect(
      await happens({ type: "channel_id_changed", old_channel_id: "G4PRIVATE", new_channel_id: "C5NEW" }),
    ).toEqual([{ address: `${TEAM}G4PRIVATE`, became: "moved", to: `${TEAM}C5NEW` }]);
  });

  it("an uninstallation takes all of the workspace, and is an error in the log", async () => {
    const gone = { address: TEAM, became: "gone", says: "Readout was uninstalled from the Slack workspace." };
    expect(await happens({ type: "app_uninstalled" })).toEqual([gone]);
    expect(running.log.join()).toContain("uninstalled from the workspace");
    await running.fake.people.happens({ type: "tokens_revoked", tokens: { bot: ["U0READOUT"] } });
    expect(running.changes).toEqual([gone, gone]);
  });

  it("revoked tokens of people are no uninstallation", async () => {
    expect(await happens({ type: "tokens_revoked", tokens: { oauth: ["U1ANN"], bot: [] } })).toEqual([]);
  });
});
