import type { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Desk, PlaceChange } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { words } from "./bolt-log.ts";
import type { Identity } from "./identity.ts";
import { addressOf } from "./places.ts";
import { ARCHIVED, DELETED, REMOVED, UNINSTALLED } from "./what-became.ts";

interface Around {
  readonly desk: Desk;
  readonly identity: Identity;
  readonly log: Logger;
}

/** Tells the desk what becomes of channels and of the workspace. */
export function listenToLifeCycle(app: App, { desk, identity, log }: Around): void {
  const { team } = identity;
  const tell = async (change: PlaceChange): Promise<void> => desk.placeChanged(change);
  const closed = (channel: string, what: typeof ARCHIVED | typeof REMOVED | typeof DELETED) =>
    tell({ address: addressOf(team, channel), ...what });
  for (const kind of ["channel", "group"] as const) {
    app.event(`${kind}_archive`, ({ event }) => closed(event.channel, ARCHIVED));
    app.event(`${kind}_deleted`, ({ event }) => closed(event.channel, DELETED));
    app.event(`${kind}_left`, ({ event }) => closed(event.channel, REMOVED));
    app.event(`${kind}_rename`, async ({ event }) => {
      const { id, name } = event.channel;
      await tell({ address: addressOf(team, id), became: "named", name: `#${plain(name)}` });
    });
  }
  app.event("channel_id_changed", ({ event }) =>
    tell({
      address: addressOf(team, event.old_channel_id),
      became: "moved",
      to: addressOf(team, event.new_channel_id),
    }),
  );
  const uninstalled = async (): Promise<void> => {
    log.error(
      { team },
      "Slack: Readout was uninstalled from the workspace; its digests there are taken away",
    );
    await tell({ address: addressOf(team, ""), ...UNINSTALLED });
  };
  app.event("app_uninstalled", uninstalled);
  // Tokens of people are revoked too: only that of the bot is an uninstallation.
  app.event("tokens_revoked", async ({ event }) => {
    if (isBotToken(event, identity))
      await uninstalled().catch((error) => log.error({ problem: words(error) }, ""));
  });
}

function isBotToken(
  event: { readonly tokens?: { readonly bot?: readonly string[] } },
  { userId }: Identity,
): boolean {
  return event.tokens?.bot?.includes(userId) ?? false;
}
