import { lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import type { Guard } from "./guard.ts";

/** An address that may not be connected to; its message is for people. */
export class RefusedAddress extends Error {
  override readonly name = "RefusedAddress";
}

/**
 * An HTTP client that connects to what the guard allows and nothing else. It is the look-up of the connection itself that
 * is checked, and all of its answers, so that a name cannot change between check and connection. A proxy of the
 * environment is not used: behind one, the guard could not see who is asked.
 */
export function guardedAgent(
  guard: Guard,
  timeoutMs: number,
  lookup: LookupFunction = lookUp as LookupFunction,
): Agent {
  const guarded: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, "");
      const addresses = Array.isArray(found) ? found : [];
      const [first] = addresses;
      const isAllowed = addresses.every(({ address }) => guard.allowsAddress(address));
      if (first === undefined || !isAllowed) return callback(new RefusedAddress(privateWords(hostname)), "");
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
  return new Agent({
    connect: { lookup: guarded, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: 1,
    pipelining: 0,
  });
}

export function privateWords(hostname: string): string {
  return `${hostname} is no public address of the internet; only those are read.`;
}
