/**
 * The least that Readout can work with: View Channel (1024), Send Messages (2048), Embed Links (16384), Attach Files (32768)
 * for exports and pictures, and Read Message History (65536), which lets it find out after a crash whether a digest was posted.
 */
const PERMISSIONS = 1024 + 2048 + 16384 + 32768 + 65536;

/** Where somebody with Manage Server adds Readout to a server. */
export function inviteAddress(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(PERMISSIONS),
    scope: "bot applications.commands",
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The application's id, which is the first part of its bot token; null for what is no token. */
export function applicationIdOf(token: string): string | null {
  const id = Buffer.from(token.replace(/^Bot /, "").split(".")[0] ?? "", "base64url").toString("latin1");
  return /^\d{15,20}$/.test(id) ? id : null;
}
