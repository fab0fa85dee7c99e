/**
 * What is typed to manage digests where `/readout` is not written before it, as that command reads it; null for everything
 * else. With a record's command before it ("/kerry-lavrov subscribe daily 09:00") the digest is of that record.
 */
export function digestWords(typed: string, command: string | null = null): string | null {
  const words = typed.trim().replace(/^\//, "");
  const subscribing = /^subscribe\b(?!\?)\s*(.*)$/is.exec(words);
  if (subscribing !== null) {
    const rest = subscribing[1] ?? "";
    return command === null || rest.toLowerCase().startsWith(command)
      ? words
      : `subscribe ${command} ${rest}`;
  }
  return MANAGES.test(words) || (command === null && /^(?:list|digests|status)$/i.test(words)) ? words : null;
}

/** Said alone, with the number of a digest, or with the end of a pause: no question about a contact is put so. */
const MANAGES =
  /^(?:unsubscribe\b(?!\?).*|(?:preview|post[\s-]?now|resume)(?:\s+#?\d{1,9})?|(?:pause|snooze)(?:\s+#?\d{1,9})?(?:\s+(?:until|till|for)\s.+)?)$/is;
