/** Where a digest goes: `discord:<guild>/<channel>`, and `discord:@me/<channel>` for direct messages. */
export interface DiscordAddress {
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly channel: string;
}

export function addressOf(guild: string | null, channel: string): string {
  return `discord:${guild ?? "@me"}/${channel}`;
}

/** Null for what is no address of this platform: ids are digits, so nothing else reaches a request. */
export function parseAddress(address: string): DiscordAddress | null {
  const match = /^discord:(@me|\d{1,20})\/(\d{1,20})$/.exec(address);
  const channel = match?.[2];
  if (match === null || channel === undefined) return null;
  return { guild: match[1] === "@me" ? null : (match[1] ?? null), channel };
}
