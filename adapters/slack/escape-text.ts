/**
 * Slack reads `<…>` in text as mentions and links, and three entities as characters; nothing else needs escaping.
 * docs.slack.dev/messaging/formatting-message-text
 */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a person typed, from what Slack sends: links and mentions become the words that the person saw. */
export function typedText(sent: string, ownUserId: string): string {
  const words = sent.replace(TOKEN, (_whole, token: string) =>
    isMentionOf(ownUserId, token) ? " " : tokenWords(token),
  );
  const plain = words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return plain
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

const TOKEN = /<([^<>\n]+)>/g;

function isMentionOf(userId: string, token: string): boolean {
  return token === `@${userId}` || token.startsWith(`@${userId}|`);
}

/** `@U1|ann` reads "@ann", `#C1|desk` "#desk", `!here` "@here", `https://a.example|label` "label". */
function tokenWords(token: string): string {
  const bar = token.indexOf("|");
  const label = bar < 0 ? "" : token.slice(bar + 1);
  const target = bar < 0 ? token : token.slice(0, bar);
  const sign = target[0] ?? "";
  if (sign === "@" || sign === "#") return sign + (label || target.slice(1)).replace(/^[@#]/, "");
  if (sign === "!") return label || `@${target.slice(1).split("^")[0]}`;
  return label || target.replace(/^mailto:/, "");
}
