/**
 * The least that Readout can work with: View Channel (1024), Send Messages (2048), Embed Links (16384), and Read Message
 * History (65536), which lets it find out after a crash whether a digest was posted.
 */
const PERMISSIONS = 1024 + 2048 + 16384 + 65536;

/** Where somebody with Manage Server adds Readout to a server. */
export function inviteAddress(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(PERMISSIONS),
    scope: "bot applications.commands",
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
