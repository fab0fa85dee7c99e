import { type FakeMessage, nextId, nextTs, type Workspace } from "./workspace.ts";

/** What Slack sends for a slash command. Over HTTP it is a form, over a socket an object. */
export function slashCommand(
  workspace: Workspace,
  typed: { command: string; text: string; channel: string; user: string; responseUrl: string },
): Record<string, string> {
  const channel = workspace.channels.get(typed.channel);
  return {
    token: "legacy",
    team_id: workspace.team,
    team_domain: "example",
    channel_id: typed.channel,
    channel_name: channel?.kind === "private" ? "privategroup" : (channel?.name ?? "unknown"),
    user_id: typed.user,
    user_name: workspace.users.get(typed.user)?.name ?? typed.user,
    command: `/${typed.command}`,
    text: typed.text,
    api_app_id: workspace.appId,
    is_enterprise_install: "false",
    response_url: typed.responseUrl,
    trigger_id: nextId("trigger."),
  };
}

/** What Slack wraps an event in. */
export function eventBody(workspace: Workspace, event: object): object {
  return {
    token: "legacy",
    team_id: workspace.team,
    api_app_id: workspace.appId,
    event,
    type: "event_callback",
    event_id: nextId("Ev"),
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: workspace.team, user_id: workspace.bot.userId, is_bot: true },
    ],
  };
}

export interface Spoken {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly thread?: string | undefined;
  readonly more?: object;
}

/** A message in direct messages (`message.im`). It is kept, so that it can be answered in its thread. */
export function directMessage(workspace: Workspace, said: Spoken): object {
  return { ...spoken(workspace, said), type: "message", channel_type: "im" };
}

export function appMention(workspace: Workspace, said: Spoken): object {
  return { ...spoken(workspace, said), type: "app_mention" };
}

function spoken(workspace: Workspace, { channel, user, text, thread, more }: Spoken): object {
  const ts = nextTs(workspace);
  workspace.messages.push({
    ts,
    channel,
    user,
    botId: null,
    text,
    blocks: [],
    threadTs: thread ?? null,
    metadata: null,
    ephemeralTo: null,
    via: "person",
  });
  const threaded = thread === undefined ? {} : { thread_ts: thread };
  return {
    user,
    text,
    ts,
    event_ts: ts,
    team: workspace.team,
    channel,
    client_msg_id: nextId("m"),
    ...threaded,
    ...more,
  };
}

/** What Slack sends when a button under a message is pressed. */
export function blockAction(
  workspace: Workspace,
  pressed: { message: FakeMessage; actionId: string; user: string; responseUrl: string },
): object {
  const { message, actionId, user } = pressed;
  const channel = workspace.channels.get(message.channel);
  const threaded = message.threadTs === null ? {} : { thread_ts: message.threadTs };
  const isEphemeral = message.ephemeralTo !== null;
  return {
    type: "block_actions",
    user: {
      id: user,
      username: workspace.users.get(user)?.name,
      name: workspace.users.get(user)?.name,
      team_id: workspace.team,
    },
    api_app_id: workspace.appId,
    token: "legacy",
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
      ...threaded,
    },
    trigger_id: nextId("trigger."),
    team: { id: workspace.team, domain: "example" },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: message.channel, name: channel?.name ?? "unknown" },
    ...(isEphemeral
      ? {}
      : {
          message: {
            type: "message",
            ts: message.ts,
            text: message.text,
            blocks: message.blocks,
            ...threaded,
          },
        }),
    response_url: pressed.responseUrl,
    actions: [
      {
        type: "button",
        action_id: actionId,
        block_id: "b1",
        text: { type: "plain_text", text: "…" },
        action_ts: nextTs(workspace),
      },
    ],
  };
}
