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
}

/** What a digest would say: its message, and what would stand in its thread. */
export function previewDigest(
  { briefing, since, asOf }: DigestOptions,
  library: Library,
  now: Date,
): readonly Reply[] {
  const { record } = chooseShelf(library, briefing);
  const digest = composeDigest({
    record,
    arrivals: new Map(record.articles.map(({ id, arrived }) => [id, new Date(arrived)])),
    subscription: {
      address: "terminal:preview",
      placeName: "this preview",
      zone: "UTC",
      filter: "",
      style: "compact",
      onThisDay: false,
      timeline: false,
    },
    since: since === undefined ? null : instant("--since", since),
    until: asOf === undefined ? now : instant("--as-of", asOf),
    late: null,
    missed: [],
    posted: [],
    next: null,
  });
  return [digest.parent, ...digest.threads];
}

function instant(option: string, value: string): Date {
  const read = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value);
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
  if (isIso && !Number.isNaN(read.getTime())) return read;
  throw new UsageError(
    `${option} is "${value}": give a day (2026-12-07) or an instant (2026-12-07T09:00:00Z).`,
  );
}
