import { appMention, blockAction, directMessage, eventBody, slashCommand } from "./payloads.ts";
import { callApp, type SignedAnswer, type Signing } from "./signed-requests.ts";
import type { Ack, EnvelopeType, Sockets } from "./socket-mode.ts";
import type { FakeMessage, Workspace } from "./workspace.ts";

interface Where {
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string;
  /** More fields of the event: `bot_id`, `subtype`. */
  readonly more?: object;
}

/** Acts as people in the workspace. Each resolves when the app has acknowledged. */
export interface People {
  /** Where the app listens over HTTP; null: the socket is used. */
  appUrl: string | null;
  typeCommand(command: string, text: string, where?: Where): Promise<Ack>;
  write(text: string, where?: Where): Promise<Ack>;
  mention(text: string, where?: Where): Promise<Ack>;
  press(message: FakeMessage, actionId: string, where?: Where): Promise<Ack>;
  /** Something happens in the workspace that nobody says: `{ type: "channel_archive", channel }`. */
  happens(event: { readonly type: string } & Record<string, unknown>): Promise<Ack>;
  /** The platform sends the last of them once more. */
  redeliver(): Promise<Ack>;
  /** A signed request of any content. */
  call(body: object | URLSearchParams | string, signing?: Signing): Promise<SignedAnswer>;
}

interface Delivery {
  readonly type: EnvelopeType;
  readonly payload: object;
}

/** As Slack's own apps send what a person types: three characters are escaped. */
function asTyped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function openPeople(
  workspace: Workspace,
  sockets: Sockets,
  responseUrl: (channel: string, user: string, source?: FakeMessage) => string,
): People {
  let last: Delivery | null = null;

  async function overHttp(url: string, { type, payload }: Delivery, retry: boolean): Promise<Ack> {
    const headers: Record<string, string> = retry
      ? { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" }
      : {};
    const json = JSON.stringify(payload);
    const body = {
      events_api: () => payload,
      slash_commands: () => new URLSearchParams(JSON.parse(json)),
      interactive: () => new URLSearchParams({ payload: json }),
    }[type]();
    const answer = await callApp(workspace, url, body, { headers });
    if (answer.status !== 200) throw new Error(`the app answered ${answer.status}`);
    return { payload: answer.body, afterMs: answer.afterMs };
  }

  function deliver(delivery: Delivery, retry = false): Promise<Ack> {
    last = delivery;
    if (people.appUrl !== null) return overHttp(people.appUrl, delivery, retry);
    return sockets.deliver(
      delivery.type,
      delivery.payload,
      retry ? { attempt: 1, reason: "timeout" } : undefined,
    );
  }

  const event = (one: object): Delivery => ({ type: "events_api", payload: eventBody(workspace, one) });
  const people: People = {
    appUrl: null,
    typeCommand(command, text, { channel = "C1DESK", user = "U1ANN" } = {}) {
      const typed = { command, text: asTyped(text), channel, user, responseUrl: responseUrl(channel, user) };
      return deliver({ type: "slash_commands", payload: slashCommand(workspace, typed) });
    },
    write(text, { channel = "D1ANN", user = "U1ANN", thread, more } = {}) {
      return deliver(
        event(
          directMessage(workspace, { channel, user, text: asTyped(text), thread, ...(more ? { more } : {}) }),
        ),
      );
    },
    mention(text, { channel = "C1DESK", user = "U1ANN", thread, more } = {}) {
      const said = `<@${workspace.bot.userId}> ${asTyped(text)}`;
      return deliver(
        event(appMention(workspace, { channel, user, text: said, thread, ...(more ? { more } : {}) })),
      );
    },
    press(message, actionId, { user = "U1ANN" } = {}) {
      const pressed = { message, actionId, user, responseUrl: responseUrl(message.channel, user, message) };
      return deliver({ type: "interactive", payload: blockAction(workspace, pressed) });
    },
    happens: (one) => deliver(event(one)),
    redeliver() {
      if (last === null) throw new Error("nothing was delivered yet");
      return deliver(last, true);
    },
    call(body, signing) {
      if (people.appUrl === null) throw new Error("the app does not listen over HTTP");
      return callApp(workspace, people.appUrl, body, signing);
    },
  };
  return people;
}
