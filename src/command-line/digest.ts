import { composeDigest } from "../digests/content/compose-digest.ts";
import type { Library } from "../library.ts";
import type { Reply } from "../replies/reply.ts";
import { chooseShelf } from "./ask.ts";
import { UsageError } from "./usage-error.ts";

export interface DigestOptions {
  readonly briefing?: string;
  /** Instants of arrival in the archive. */
  readonly since?: string;
  readonly asOf?: string;
  /** The platform on which it would be read, "slack": it has its own place for details. */
  readonly render?: string;
}

/** What a digest would say: its message, and what would stand in its thread. */
export function previewDigest(
  { briefing, since, asOf, render = "terminal" }: DigestOptions,
  library: Library,
  now: Date,
): readonly Reply[] {
  const { record } = chooseShelf(library, briefing);
  const until = asOf === undefined ? now : instant("--as-of", asOf);
  const from = since === undefined ? null : instant("--since", since);
  if (from !== null && from >= until) throw new UsageError(emptyWindow(since ?? "", asOf));
  const digest = composeDigest({
    record,
    arrivals: new Map(record.articles.map(({ id, arrived }) => [id, new Date(arrived)])),
    subscription: {
      address: `${render}:preview`,
      placeName: "this preview",
      zone: "UTC",
      filter: "",
      style: "compact",
      onThisDay: false,
      timeline: false,
    },
    since: from,
    until,
    late: null,
    missed: [],
    posted: [],
    next: null,
  });
  return [digest.parent, ...digest.threads];
}

function emptyWindow(since: string, asOf: string | undefined): string {
  return asOf === undefined
    ? `--since is "${since}", which is still to come: a digest tells what came in between then and now. Give a day that has passed.`
    : `--since is "${since}" and --as-of "${asOf}": a digest tells what came in between them, so --since has to be the earlier one.`;
}

function instant(option: string, value: string): Date {
  const read = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value);
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
  if (isIso && !Number.isNaN(read.getTime())) return read;
  throw new UsageError(
    `${option} is "${value}": give a day (2026-12-07) or an instant (2026-12-07T09:00:00Z).`,
  );
}
