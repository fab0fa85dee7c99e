import type { CommandSpec } from "../../src/adapter.ts";

/** Without these, nothing works. */
export const SCOPES = [
  "app_mentions:read",
  "channels:read",
  "chat:write",
  "commands",
  "groups:read",
  "im:history",
  "im:write",
];

/** Which an administrator may refuse: files and pictures, names and zones of people, and reading back a digest whose fate is not known. */
export const OPTIONAL_SCOPES = ["channels:history", "files:write", "groups:history", "users:read"] as const;

/** What people say, and what becomes of the channels that digests go to (for which Slack wants `channels:read` and `groups:read`). */
const EVENTS = [
  "app_mention",
  "app_uninstalled",
  "channel_archive",
  "channel_deleted",
  "channel_id_changed",
  "channel_left",
  "channel_rename",
  "group_archive",
  "group_deleted",
  "group_left",
  "group_rename",
  "message.im",
  "tokens_revoked",
];

/**
 * The app manifest for api.slack.com/apps, “From a manifest”. Without `address` it is for Socket Mode; with it, for signed
 * HTTP at `<address>/slack/events`.
 */
export function slackManifest(commands: readonly CommandSpec[], address?: string): object {
  const url = address === undefined ? undefined : `${address.replace(/\/+$/, "")}/slack/events`;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Readout",
      description: "The record of contacts between diplomats, with sources",
      background_color: "#1f3a5f",
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "Readout", always_online: true },
      slash_commands: commands.map((command) => slashCommand(command, url)),
    },
    oauth_config: { scopes: { bot: SCOPES, bot_optional: OPTIONAL_SCOPES } },
    settings: {
      event_subscriptions: { ...(url === undefined ? {} : { request_url: url }), bot_events: EVENTS },
      interactivity: { is_enabled: true, ...(url === undefined ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand({ name, description, hint }: CommandSpec, url: string | undefined): object {
  return {
    command: `/${name}`,
    ...(url === undefined ? {} : { url }),
    description,
    usage_hint: hint,
    should_escape: false,
  };
}
