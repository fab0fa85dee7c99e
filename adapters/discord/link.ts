/** Longer addresses would eat the message's room. */
const LONGEST = 400;

/**
 * A link that shows where it leads: the host is its text. Null for what is no plain web address; one with a user name in
 * it (`https://bank.example@evil.example`) is made to deceive and is no link either.
 */
export function hostLink(address: string | null): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const target = url.href.replace(/[()\\<>[\]|`*~'"\s]/g, percent);
  if (target.length > LONGEST) return null;
  return `[${url.host.replace(/[^\p{L}\p{N}.:-]/gu, "")}](<${target}>)`;
}

function webAddress(address: string | null): URL | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url : null;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
