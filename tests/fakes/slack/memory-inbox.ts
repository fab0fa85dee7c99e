import type { Inbox } from "../../../src/store/store.ts";

/** An inbox that forgets with the test. */
export function memoryInbox(): Inbox {
  const seen = new Set<string>();
  return {
    async isNew(event) {
      const isNew = !seen.has(event);
      seen.add(event);
      return isNew;
    },
  };
}
