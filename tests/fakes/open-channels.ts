import type { FakeDiscord } from "./discord/fake-discord.ts";
import type { FakeSlack } from "./slack/fake-slack.ts";

/** Gives the look-alikes public channels in which the bot may write; ids of digits alone are Discord's. */
export function openChannels(
  ids: readonly string[],
  slack: Pick<FakeSlack, "workspace">,
  discord: Pick<FakeDiscord, "world">,
): void {
  for (const id of ids) {
    const may = { view: true, send: true, history: true };
    if (/^\d+$/.test(id))
      discord.world.channels.set(id, {
        id,
        type: 0,
        guild: discord.world.guild,
        name: id,
        recipient: null,
        may,
      });
    else
      slack.workspace.channels.set(id, { id, name: id, kind: "public", isArchived: false, isMember: true });
  }
}
