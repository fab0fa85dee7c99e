import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { type Agent, type Dispatcher, request } from "undici";
import { webAddress } from "../address.ts";
import { reasonOf } from "../safe-files.ts";
import { type Guard, publicOnly } from "./guard.ts";
import { guardedAgent, privateWords, RefusedAddress } from "./guarded-agent.ts";
import { decoderOf, readBody, TooLarge } from "./read-body.ts";

/** What came from an address. */
export interface Fetched {
  /** Where it came from in the end, redirects followed. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names. */
  readonly encoding: string | null;
  /** What to send next time, to hear only of changes. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why there is no page, for people; `retry` tells what may pass by itself. */
export interface NotFetched {
  readonly says: string;
  readonly remedy: string;
  readonly retry: boolean;
  /** Seconds for which the server asks to be left alone. */
  readonly retryAfter?: number;
}

export interface FetchOptions {
  /** Who reads, for the logs of servers: an address or a mailbox of the operator. */
  readonly contact?: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
  /** The public internet, where it is left out. Only tests, which need a server of their own, put another in its place. */
  readonly guard?: Guard;
  /** The system's, where it is left out; tests answer for names of their own. */
  readonly lookup?: LookupFunction;
  readonly limitMs?: number;
  readonly mostBytes?: number;
}

/** Decoded bytes at most; the longest newspaper pages have two million. */
const MOST_BYTES = 5_000_000;
/** For everything, redirects and body included. */
const LIMIT_MS = 10_000;
const MOST_REDIRECTS = 3;

/** `unchanged`: the server says that nothing changed since what `etag` or `lastModified` stand for. */
export type FetchResult = Fetched | NotFetched | "unchanged";

/**
 * Reads a page or a feed from the web with GET, without cookies or passwords: http and https on their own ports, public
 * addresses alone at every step, at most three redirects and none from https to http, ten seconds and five million
 * decoded bytes in all. Never throws.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchResult> {
  const { limitMs = LIMIT_MS, guard = publicOnly, lookup } = options;
  const agent = guardedAgent(guard, limitMs, lookup);
  const timeout = AbortSignal.timeout(limitMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    return await follow(address, { ...options, guard, signal }, agent);
  } catch (error) {
    return failure(error, address, timeout.aborted ? limitMs : null);
  } finally {
    await agent.destroy();
  }
}

type Guarded = FetchOptions & { readonly guard: Guard; readonly signal: AbortSignal };

async function follow(from: string, options: Guarded, agent: Agent): Promise<FetchResult> {
  let address = checked(from, options.guard);
  for (let hops = 0; ; hops += 1) {
    const response = await request(address, {
      dispatcher: agent,
      signal: options.signal,
      headers: headersOf(options),
    });
    // A body that is left unread ends with an error that nobody else hears.
    response.body.on("error", () => undefined);
    const to = redirectOf(response);
    if (to === null) return read(response, address, options, from);
    response.body.destroy();
    if (hops >= MOST_REDIRECTS)
      return no(`${from} leads on more than ${MOST_REDIRECTS} times.`, "Give the address it ends at.");
    const next = checked(resolved(to, address), options.guard);
    if (address.protocol === "https:" && next.protocol === "http:")
      return no(`${from} leads from https to http.`, "Give the address it ends at, if you trust it.");
    address = next;
  }
}

function resolved(to: string, base: URL): string {
  try {
    return new URL(to, base).href;
  } catch {
    return to;
  }
}

/** An address that may be asked; throws `RefusedAddress` for any other. */
function checked(given: string, guard: Guard): URL {
  const address = webAddress(given);
  if (address === null) throw new RefusedAddress(`“${given.slice(0, 200)}” is no http or https address.`);
  if (address.username !== "" || address.password !== "")
    throw new RefusedAddress(`The address of ${address.hostname} holds a name or a password.`);
  const port = Number(address.port || (address.protocol === "https:" ? 443 : 80));
  if (!guard.allowsPort(port))
    throw new RefusedAddress(`Port ${port} of ${address.hostname} is none of the web's.`);
  const host = address.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !guard.allowsAddress(host)) throw new RefusedAddress(privateWords(host));
  return address;
}

function headersOf({ contact, etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    "user-agent": `Readout/0.1 (news archive${contact == null ? "" : `; contact: ${contact}`})`,
    accept:
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.9, application/xml;q=0.8, */*;q=0.1",
    "accept-encoding": "gzip, br",
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string | null => {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(", ") : value) ?? null;
};

function redirectOf(response: Dispatcher.ResponseData): string | null {
  return [301, 302, 303, 307, 308].includes(response.statusCode) ? headerOf(response, "location") : null;
}

/** What articles and feeds come as; a server that names no type is believed to send one of these. */
const READABLE =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|(?:rss|atom|rdf)\+xml|xml|feed\+json|json))$/;

async function read(
  response: Dispatcher.ResponseData,
  { href }: URL,
  { mostBytes = MOST_BYTES }: Guarded,
  from: string,
): Promise<FetchResult> {
  const refused = (result: FetchResult): FetchResult => {
    response.body.destroy();
    return result;
  };
  if (response.statusCode === 304) return refused("unchanged");
  if (response.statusCode !== 200) return refused(withWait(statusWords(response.statusCode, href), response));
  if (LOGIN.test(new URL(href).pathname) && !LOGIN.test(from)) return refused(login(href));
  const [type = "", ...parameters] = (headerOf(response, "content-type") ?? "").split(";");
  if (type.trim() !== "" && !READABLE.test(type.trim().toLowerCase()))
    return refused(no(`${href} is “${type.trim().slice(0, 60)}”, no page and no feed.`, TEXT));
  const decoder = decoderOf(headerOf(response, "content-encoding") ?? "");
  if (decoder === undefined) return refused(no(`${href} comes in an encoding that is not read.`, TEXT));
  if (Number(headerOf(response, "content-length") ?? 0) > mostBytes)
    return refused(tooLarge(href, mostBytes));
  try {
    const bytes = await readBody(response.body, decoder, mostBytes);
    const charset = parameters.map((one) => /^\s*charset=["']?([\w-]{3,30})/i.exec(one)?.[1]).find(Boolean);
    return {
      address: href,
      bytes,
      encoding: charset?.toLowerCase() ?? null,
      etag: headerOf(response, "etag"),
      lastModified: headerOf(response, "last-modified"),
    };
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(href, mostBytes);
    throw error;
  }
}

function withWait(words: NotFetched, response: Dispatcher.ResponseData): NotFetched {
  const retryAfter = secondsOf(headerOf(response, "retry-after"));
  return words.retry && retryAfter !== null ? { ...words, retryAfter } : words;
}

/** How long a server asks to be left alone, in seconds: it says so in seconds or as an instant. */
function secondsOf(said: string | null): number | null {
  if (said === null || said.length > 60) return null;
  const seconds = /^\d{1,9}$/.test(said.trim()) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return seconds > 0 ? seconds : null;
}

const TEXT = "Save the page as text or HTML, and import the file.";
const LOGIN = /\/(?:log-?in|sign-?in|signon|sso|auth|account\/login|subscribe|paywall)(?:[/.]|$)/i;

function no(says: string, remedy: string, retry = false): NotFetched {
  return { says, remedy, retry };
}

const login = (address: string): NotFetched =>
  no(`${address} asks for a login.`, "Log in with your browser, save the page, and import the file.");

function tooLarge(address: string, most: number): NotFetched {
  return no(`${address} has more than ${most / 1_000_000} MB, more than any article.`, TEXT);
}

function statusWords(status: number, address: string): NotFetched {
  if (status === 404 || status === 410)
    return no(`There is no page at ${address} (${status}).`, "Check the address.");
  if ([401, 402, 403, 407, 451].includes(status))
    return { ...login(address), says: `${address} may not be read without a login (${status}).` };
  if (status === 429 || status >= 500)
    return no(`The server of ${address} is busy or out of order (${status}).`, "Try again later.", true);
  return no(`${address} answers with ${status}, not with a page.`, "Check the address in a browser.");
}

function failure(error: unknown, address: string, limitMs: number | null): NotFetched {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  for (const one of [error, cause])
    if (one instanceof RefusedAddress) return no(one.message, "Save the page, and import the file.");
  if (limitMs !== null)
    return no(`${address} took more than ${limitMs / 1000} seconds.`, "Try again later.", true);
  const reason = reasonOf(cause).replace(/\s+/g, " ").slice(0, 80);
  if (BROKEN_OFF.test(reason)) return no(`${address} breaks off or arrives damaged.`, AGAIN, true);
  if (/^Response does not match/.test(reason)) return no(`${address} answers with no web page.`, AGAIN, true);
  if (reason === "ENOTFOUND") return no(`The host of ${address} is not known.`, "Check the address.", true);
  if (reason === "EAI_AGAIN") return no(`The host of ${address} cannot be looked up now.`, AGAIN, true);
  return no(`${address} cannot be read (${reason}).`, AGAIN, true);
}

const AGAIN = "Try again later, or save the page and import the file.";
/** Codes of undici, zlib and the system for an answer that ends before its end, or was damaged on the way. */
const BROKEN_OFF =
  /^(?:Z_\w+|ERR__ERROR_\w+|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET|ECONNRESET|other side closed)/;
