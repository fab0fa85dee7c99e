/** Parts of an address that name a reader's way to a page and not the page. */
const TRACKING =
  /^(?:utm_|fbclid$|gclid$|mc_|ref$|ref_|src$|cmp$|ncid$|share|output$|amp$|feedtype$|feedname$)/i;

/**
 * An address in the form in which two of the same page are equal: no scheme, no `www.` or `m.`, no fragment, no
 * tracking parameters, no `/amp`, no slash at the end. Null where it is no web address.
 */
export function canonicalAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return null;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const host = parsed.host.replace(/^(?:www|m|amp|mobile)\./, "");
  const path = parsed.pathname.replace(/\/(?:amp\/?|index\.html?)$/, "").replace(/\/+$/, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

/** The host of an address without `www.`, or null. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url)
    ? new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, "")
    : null;
}
