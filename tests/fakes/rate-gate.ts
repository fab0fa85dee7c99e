/** Counts what comes in; gives 0, or in how many milliseconds it may come again. */
export interface Gate {
  enter(): number;
}

/** No more than so many in any second, as Discord counts a bot's requests. */
export function secondGate(perSecond: number): Gate {
  const times: number[] = [];
  return {
    enter() {
      const now = performance.now();
      while (times[0] !== undefined && times[0] <= now - 1000) times.shift();
      if (times.length >= perSecond) return Math.max(1, (times[0] ?? now) + 1000 - now);
      times.push(now);
      return 0;
    },
  };
}

export interface ChannelGate {
  enter(channel: string): number;
}

/** So many a second over all channels, with the small bursts that Slack allows, and one a second in a channel. */
export function channelGate(perSecond: number): ChannelGate {
  let [tokens, at] = [perSecond, performance.now()];
  const last = new Map<string, number>();
  return {
    enter(channel) {
      const now = performance.now();
      tokens = Math.min(perSecond, tokens + ((now - at) / 1000) * perSecond);
      at = now;
      const wait = Math.max((last.get(channel) ?? -1000) + 1000 - now, ((1 - tokens) / perSecond) * 1000);
      if (wait > 0) return wait;
      tokens -= 1;
      last.set(channel, now);
      return 0;
    },
  };
}
