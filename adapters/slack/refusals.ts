const INVITE = "Write /invite @Readout in the channel.";
const READ_ONLY = "Ask an administrator of the workspace to let apps post there, or choose another channel.";
const REINSTALL =
  "Install the app again (api.slack.com/apps, “Install App”) and put the new token in SLACK_BOT_TOKEN.";
const SCOPE =
  "Add the missing scope under “OAuth & Permissions” (the manifest of `npm run readout -- manifest slack` has them all) and install the app again.";
const GONE = "Choose another channel: /readout subscribe there, and /readout unsubscribe for this one.";
const BUG = "This is a fault in Readout: please report it with this error.";

/** Errors of chat.postMessage after which the same message will never be taken, and what to do. docs.slack.dev/reference/methods/chat.postMessage, read 21 November 2026 */
export const PERMANENT: Readonly<Record<string, string>> = {
  not_in_channel: INVITE,
  channel_not_found: `The channel was deleted, or it is private and Readout is not in it. ${INVITE}`,
  is_archived: `The channel is archived. ${GONE}`,
  restricted_action: READ_ONLY,
  restricted_action_read_only_channel: READ_ONLY,
  restricted_action_thread_only_channel: READ_ONLY,
  restricted_action_non_threadable_channel: READ_ONLY,
  restricted_action_thread_locked: READ_ONLY,
  no_permission: READ_ONLY,
  access_denied: READ_ONLY,
  team_access_not_granted: READ_ONLY,
  ekm_access_denied: "An administrator has suspended posting in this workspace (Enterprise Key Management).",
  messages_tab_disabled: "Turn on the Messages tab under “App Home” of the app.",
  missing_scope: SCOPE,
  invalid_auth: REINSTALL,
  not_authed: REINSTALL,
  account_inactive: REINSTALL,
  token_revoked: REINSTALL,
  token_expired: REINSTALL,
  not_allowed_token_type: "SLACK_BOT_TOKEN must be the Bot User OAuth Token, which begins with xoxb-.",
  cannot_dm_bot: "This is another bot. Subscribe a channel or your own direct messages.",
  user_disabled: "This account has been deactivated. /readout unsubscribe ends the digest.",
  user_not_found: "This account does not exist in this workspace. /readout unsubscribe ends the digest.",
  invalid_blocks: BUG,
  invalid_blocks_format: BUG,
  msg_blocks_too_long: BUG,
  msg_too_long: BUG,
  no_text: BUG,
  metadata_too_large: BUG,
  invalid_metadata_format: BUG,
};

/** Refused for now. */
export const TRANSIENT: ReadonlySet<string> = new Set([
  "request_timeout",
  "message_limit_exceeded",
  "rate_limited",
  "ratelimited",
  "team_added_to_org",
  "accesslimited",
]);
