/** Where something goes: a channel, or a person whose direct messages are opened first. */
export type DiscordAddress =
  | {
      /** Null in direct messages. */
      readonly guild: string | null;
      readonly channel: string;
    }
  | { readonly person: string };

export function addressOf(guild: string | null, channel: string): string {
  return `discord:${guild ?? "@me"}/${channel}`;
}

/**
 * Reads `discord:<guild>/<channel>`, `discord:@me/<channel>` (direct messages) and `discord:<guild or @me>/@<user>`. Null
 * for what is no address of this platform: ids are digits, so nothing else reaches a request.
 */
export function parseAddress(address: string): DiscordAddress | null {
  const [, guild, person, id] = /^discord:(@me|\d{1,20})\/(@?)(\d{1,20})$/.exec(address) ?? [];
  if (id === undefined) return null;
  if (person === "@") return { person: id };
  return { guild: guild === "@me" ? null : (guild ?? null), channel: id };
}
