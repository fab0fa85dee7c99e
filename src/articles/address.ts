/** Parts of an address that name a reader's way to a page and not the page. */
const TRACKING =
  /^(?:utm_|fbclid$|gclid$|mc_|ref$|ref_|src$|cmp$|ncid$|share|output$|amp$|feedtype$|feedname$)/i;

/** An http or https address as parsed, or null. Not `URL.canParse`: once it is hot, Node 20's says no to letters beyond ASCII. */
export function webAddress(url: string | null): URL | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Archives of the web put the day and time of their copy before the address of the page: "/web/20140312051211/http://…" */
const COPY_OF = /^https?:\/\/[^/]+\/(?:[\w-]+\/)?\d{4,14}(?:[a-z]{2}_)?\/(https?:)\/{1,2}(?=[^/])/i;

/** The address of a page itself where one of its copy in an archive of the web is given. */
export const originalAddress = (url: string): string => url.replace(COPY_OF, "$1//");

/**
 * An address in the form in which two of the same page are equal: no scheme, no `www.` or `m.`, no fragment, no
 * tracking parameters, no `/amp`, no slash at the end. Null where it is no web address.
 */
export function canonicalAddress(url: string | null): string | null {
  const parsed = webAddress(url);
  if (parsed === null) return null;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const host = parsed.host.replace(/^(?:www|m|amp|mobile)\./, "");
  const path = parsed.pathname.replace(/\/(?:amp\/?|index\.html?)$/, "").replace(/\/+$/, "");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

interface Placed {
  readonly url: string | null;
}

const addresses = new WeakMap<Placed, string | null>();

/** The canonical address of an article, worked out once: an import compares each page with all that are there. */
export function addressOf(article: Placed): string | null {
  const known = addresses.get(article);
  if (known !== undefined) return known;
  const address = canonicalAddress(article.url);
  addresses.set(article, address);
  return address;
}

/** The host of an address without `www.`, or null. */
export function hostOf(url: string | null): string | null {
  return webAddress(url)?.hostname.replace(/^(?:www|m|amp|mobile)\./, "") ?? null;
}

/** The outlet of an article, or the site that it stands on where no outlet is named ("haaretz.com"); null without both. */
export function outletOf({ outlet, url }: Placed & { readonly outlet: string | null }): string | null {
  return outlet ?? hostOf(url);
}
