import type { REST } from "discord.js";
import type { Logger } from "pino";
import type { Desk } from "../../src/adapter.ts";
import type { Inbox } from "../../src/store/store.ts";

/** What the listeners work with once Readout is connected. */
export interface Connection {
  readonly rest: REST;
  readonly desk: Desk;
  readonly inbox: Inbox;
  readonly log: Logger;
  /** The application's id. */
  readonly application: string;
  /** The bot's user id. */
  readonly self: string;
}

/** True the first time an event is seen. A store that is out of order must not make Readout silent: then all are new. */
export async function isNew({ inbox, log }: Connection, id: string): Promise<boolean> {
  try {
    return await inbox.isNew(`discord:${id}`, new Date());
  } catch (error) {
    log.error(
      { why: error instanceof Error ? error.name : "unknown" },
      "the inbox of events could not be asked",
    );
    return true;
  }
}
