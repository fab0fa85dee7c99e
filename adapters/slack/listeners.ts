import type { App, BlockAction, SlashCommand } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Answer, Asked, Desk, Place } from "../../src/adapter.ts";
import type { Inbox } from "../../src/store/store.ts";
import type { UnderWay } from "../../src/under-way.ts";
import { words } from "./bolt-log.ts";
import { typedText } from "./escape-text.ts";
import { failureReply, referenceCode, strangeCommandReply } from "./failure.ts";
import { eventKey, type Heard, heardMention, heardMessage } from "./heard.ts";
import type { Identity } from "./identity.ts";
import { listenToLifeCycle } from "./life-cycle.ts";
import type { People } from "./people.ts";
import { isDirectChannel, type Places } from "./places.ts";
import { BUTTON_PREFIX } from "./render.ts";
import { directVenue, mentionVenue, responseVenue, type Venue } from "./venues.ts";

export interface Surroundings {
  readonly desk: Desk;
  readonly inbox: Inbox;
  readonly client: WebClient;
  readonly identity: Identity;
  readonly people: People;
  readonly places: Places;
  readonly work: UnderWay;
  readonly log: Logger;
}

/** What is needed to put something to the desk. */
interface Turn {
  /** Key of the event: what has the same one is answered once. */
  readonly event: string;
  readonly what: "command" | "message" | "mention" | "button";
  readonly user: string;
  readonly userName?: string | undefined;
  readonly place: Place;
  readonly text: string;
  readonly foreign?: boolean;
  readonly venue: Venue;
  ask(asked: Asked): Promise<Answer>;
}

/** Listens to commands, direct messages, mentions and buttons. Everything is acknowledged before any work begins. */
export function listen(app: App, around: Surroundings): void {
  app.command(/^\/./, async ({ ack, command }) => {
    await acknowledged(ack, around.log);
    take(around, commandTurn(command, around));
  });
  // One that is none of ours stands under a message of an earlier Readout: the desk says that it is too old.
  app.action(/^/, async ({ ack, body, action }) => {
    await acknowledged(ack, around.log);
    if (body.type !== "block_actions" || !("action_id" in action)) return;
    const { action_id: id, action_ts: at } = action;
    const pressed = { button: id.startsWith(BUTTON_PREFIX) ? id.slice(BUTTON_PREFIX.length) : id, at };
    take(around, buttonTurn(body, pressed, around));
  });
  app.event("message", async ({ event, body }) => {
    const heard = heardMessage(event, body, around.identity);
    if (heard !== null) take(around, messageTurn(heard, around));
  });
  app.event("app_mention", async ({ event, body }) => {
    const heard = heardMention(event, body, around.identity);
    if (heard !== null) take(around, mentionTurn(heard, around));
  });
  listenToLifeCycle(app, around);
  app.error(async (error) =>
    around.log.error({ problem: words(error) }, "Slack: an event could not be handled"),
  );
}

/** A socket that closes at this moment takes the acknowledgement with it; the answer does not need the socket. */
async function acknowledged(ack: () => Promise<void>, log: Logger): Promise<void> {
  try {
    await ack();
  } catch (error) {
    log.warn({ problem: words(error) }, "Slack: could not acknowledge");
  }
}

function commandTurn(command: SlashCommand, { desk, client, places, identity }: Surroundings): Turn {
  const { channel_id: channel, user_id: user } = command;
  const name = command.command.replace(/^\//, "");
  const known = desk.commands.map((one) => one.name);
  return {
    event: eventKey(command.trigger_id, command.response_url, user, channel, command.command, command.text),
    what: "command",
    user,
    userName: command.user_name,
    place: places.place(identity.team || command.team_id, channel, { name: command.channel_name }),
    text: typedText(command.text ?? "", identity.userId),
    venue: responseVenue(client, { url: command.response_url, thread: null }, user, channel),
    ask: async (asked) =>
      known.includes(name)
        ? desk.command(name, asked)
        : [{ to: "asker", reply: strangeCommandReply(command.command, known) }],
  };
}

function buttonTurn(
  body: BlockAction,
  { button, at }: { readonly button: string; readonly at: string },
  { desk, client, places, identity }: Surroundings,
): Turn {
  const channel = body.channel?.id ?? body.container?.channel_id ?? "";
  const direct = isDirectChannel(channel, body.channel?.name) && body.message !== undefined;
  const thread = body.message?.thread_ts ?? body.container?.thread_ts ?? null;
  const team = identity.team || (body.team?.id ?? "");
  const address = { url: body.response_url, thread };
  return {
    event: eventKey(body.trigger_id, body.response_url, body.user.id, button, body.message?.ts, at),
    what: "button",
    user: body.user.id,
    userName: body.user.name ?? body.user.username,
    place: places.place(team, channel, {
      ...(body.channel?.name === undefined ? {} : { name: body.channel.name }),
      ...(thread === null || direct ? {} : { thread }),
    }),
    text: "",
    venue: direct
      ? directVenue(client, channel, thread ?? body.message?.ts ?? "", address)
      : responseVenue(client, address, body.user.id, channel),
    ask: (asked) => desk.press(button, asked),
  };
}

/** A direct message is a root of its own and answered in its thread; what it is about belongs to the whole conversation. */
function messageTurn(heard: Heard, { desk, client, places, identity }: Surroundings): Turn {
  return {
    ...heard,
    what: "message",
    place: places.place(heard.team, heard.channel, { direct: true }),
    text: typedText(heard.text, identity.userId),
    venue: directVenue(client, heard.channel, heard.thread),
    ask: (asked) => desk.message(asked),
  };
}

function mentionTurn(heard: Heard, { desk, client, places, identity }: Surroundings): Turn {
  return {
    ...heard,
    what: "mention",
    place: places.place(heard.team, heard.channel, { thread: heard.thread }),
    text: typedText(heard.text, identity.userId),
    venue: mentionVenue(client, heard.channel, heard.thread, heard.user),
    ask: (asked) => desk.message(asked),
  };
}

function take(around: Surroundings, turn: Turn): void {
  const failed = async (error: unknown): Promise<void> => {
    const code = referenceCode();
    around.log.error({ code, what: turn.what, problem: words(error) }, "Slack: not answered");
    await turn.venue
      .trouble(failureReply(code))
      .catch((worse) => around.log.error({ code, problem: words(worse) }, "Slack: could not say so either"));
  };
  void around.work.follow(answer(around, turn).catch(failed));
}

async function answer({ inbox, people, log }: Surroundings, turn: Turn): Promise<void> {
  if (!(await inbox.isNew(`slack:${turn.event}`, new Date()))) {
    log.info({ what: turn.what }, "Slack: came twice, answered once");
    return;
  }
  const person = await people.about(turn.user, turn.userName);
  const said = await turn.ask({
    platform: "slack",
    text: turn.text,
    asker: { id: turn.user, name: person.name },
    place: turn.place,
    ...(person.zone === undefined ? {} : { zone: person.zone }),
    mayManage: turn.foreign !== true,
  });
  for (const { to, reply } of said) await turn.venue[to](reply);
}
