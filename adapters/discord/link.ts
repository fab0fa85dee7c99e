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
  const url = parsed(address ?? "");
  if (url === null) return null;
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url : null;
}

/** Not `URL.canParse`: once it is hot, Node 20's says no to addresses with letters beyond ASCII. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
