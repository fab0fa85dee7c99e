/**
 * What Slack would read as more than characters in a text that it parses: mentions, links, and entities that nobody
 * wrote as such. Readout links and mentions nothing in such texts, so each of them comes from untrusted words.
 */
export function liveTokens(text: string): string[] {
  const tokens = [...text.matchAll(/<[^<>]*>/g)].map(([token]) => `live token: ${token}`);
  if (tokens.length === 0 && /[<>]/.test(text)) tokens.push("unescaped < or >");
  if (/&(?!(amp|lt|gt);)/.test(text)) tokens.push("unescaped &");
  return tokens;
}

/** The mentions among them: whom a message would notify. */
export function pingsIn(text: string): string[] {
  return [...text.matchAll(/<([@!#][^<>]*)>/g)].map(([token]) => token);
}
