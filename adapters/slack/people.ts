import type { WebClient } from "@slack/web-api";
import { plain } from "../../src/replies/plain.ts";
import { slackError } from "./outcome.ts";

/** A person as far as Slack tells: the zone needs the optional scope `users:read`. */
interface Person {
  readonly name: string;
  readonly zone?: string;
}

export interface People {
  /** `known`: the name that came with the event, if any. Never rejects and takes at most `PATIENCE_MS`. */
  about(userId: string, known?: string): Promise<Person>;
}

const PATIENCE_MS = 1_500;
const KEEP_MS = 3_600_000;
const KEEP_PEOPLE = 1_000;

interface Kept {
  readonly at: number;
  readonly person: Promise<Person>;
}

/** Looks people up once an hour at most, and never again after Slack has said that we may not. */
export function lookUpPeople(client: WebClient, scopes: ReadonlySet<string> | null): People {
  const kept = new Map<string, Kept>();
  let allowed = scopes === null || scopes.has("users:read");

  async function ask(userId: string): Promise<Person> {
    try {
      const { user } = await client.users.info({ user: userId });
      const name = plain(user?.profile?.display_name || user?.real_name || user?.name || "");
      return { name, ...(isZone(user?.tz) ? { zone: user.tz } : {}) };
    } catch (error) {
      if (/^(missing_scope|not_allowed_token_type|unknown_method)$/.test(slackError(error) ?? ""))
        allowed = false;
      else kept.delete(userId);
      return { name: "" };
    }
  }

  function lookUp(userId: string): Promise<Person> {
    const found = kept.get(userId);
    if (found !== undefined && Date.now() - found.at < KEEP_MS) return found.person;
    if (kept.size >= KEEP_PEOPLE) kept.clear();
    const person = ask(userId);
    kept.set(userId, { at: Date.now(), person });
    return person;
  }

  return {
    async about(userId, known) {
      const found = allowed ? await soon(lookUp(userId)) : { name: "" };
      return { ...found, name: plain(known ?? "") || found.name || plain(userId) };
    },
  };
}

function soon(person: Promise<Person>): Promise<Person> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Person>((resolve) => {
    timer = setTimeout(() => resolve({ name: "" }), PATIENCE_MS);
  });
  return Promise.race([person, late]).finally(() => clearTimeout(timer));
}

function isZone(zone: unknown): zone is string {
  if (typeof zone !== "string" || zone === "") return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
