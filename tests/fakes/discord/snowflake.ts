const EPOCH = 1_420_070_400_000n;

/** Deals out ids as Discord does: milliseconds since 2015, then a counter; later ids are larger. */
export function snowflakes(now: () => number): () => string {
  let count = 0n;
  return () => {
    count = (count + 1n) & 0x3fffffn;
    return String(((BigInt(Math.floor(now())) - EPOCH) << 22n) | count);
  };
}
