import { existsSync } from "node:fs";
import { join } from "node:path";
import { readFeedStates } from "../articles/feeds/feed-state.ts";
import type { DigestPlace, Finding } from "../finding.ts";
import type { ReadLibrary } from "../library.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { counted } from "../replies/counted.ts";
import { openStore } from "../store/open-store.ts";
import { isServiceRunning } from "../store/service-lock.ts";
import type { Store } from "../store/store.ts";
import { digestFindings } from "./doctor-digests.ts";
import { feedFindings } from "./doctor-feeds.ts";

export interface Examined {
  readonly library: ReadLibrary;
  /** The folder of the store and of what is kept of feeds. */
  readonly data: string;
  /** Asks the platforms, of which tokens are set, with real calls. */
  check(places: readonly DigestPlace[]): Promise<readonly Finding[]>;
  now(): Date;
}

export interface Report {
  readonly text: string;
  /** 1 if anything is broken. */
  readonly exitCode: 0 | 1;
}

/** Looks at an installation: what works, what does not, and the remedy. Writes to nobody. */
export async function doctor({ library, data, check, now }: Examined): Promise<Report> {
  const file = join(data, "readout.db");
  const store = existsSync(file) ? await openStore(file).catch((error: Error) => error) : null;
  const opened = store === null || store instanceof Error ? null : store;
  const places = (await opened?.subscriptions.all()) ?? [];
  const platforms = await check(places.map(({ address, placeName }) => ({ address, name: placeName })));
  const findings = [
    works("settings", "read, none of them wrong"),
    ...platforms,
    ...(platforms.length === 0
      ? [note("platforms", "no tokens are set: npm start opens the terminal chat")]
      : []),
    storeFinding(store),
    ...(opened === null ? [] : await digestFindings(opened, library, now(), await isServiceRunning(data))),
    ...recordFindings(library),
    ...feedFindings(library, readFeedStates(join(data, "feeds.json")), now()),
    note("time zone data", process.versions.tz ?? "not known"),
  ];
  await opened?.close();
  return reportOf(findings);
}

function storeFinding(store: Store | Error | null): Finding {
  if (store === null) return note("store", "none yet; it is made at the first start");
  if (store instanceof Error)
    return broken("store", store.message, "See what it says; then run doctor again.");
  return works("store", "opened, its tables are up to date");
}

function recordFindings({ shelves, problems }: ReadLibrary): Finding[] {
  const faults = problems.filter(({ weight }) => weight === "fault").length;
  const records = shelves.map(({ record, index }) => {
    const about = `record ${record.briefing.name}`;
    const says = `${archiveLine(record)
      .replace(/^Archive: /, "")
      .replace(/ A sample.*/, "")} ${counted(index.size, "paragraph")} can be searched.`;
    return record.articles.length === 0 ? note(about, says) : works(about, says);
  });
  return [
    ...records,
    ...(shelves.length === 0
      ? [broken("records", "there are none", "Set READOUT_BRIEFINGS to the folder that holds them.")]
      : []),
    faults === 0
      ? works("files", "no faults in records and articles")
      : broken(
          "files",
          `${counted(faults, "fault")} in records and articles`,
          "readout check names each of them.",
        ),
  ];
}

const MARK: Readonly<Record<Finding["is"], string>> = { works: "works ", broken: "BROKEN", note: "note  " };

function reportOf(findings: readonly Finding[]): Report {
  const lines = findings.flatMap(({ is, about, says, remedy }) => [
    `${MARK[is]}  ${about}: ${says}`,
    ...(remedy === undefined ? [] : [`        Remedy: ${remedy}`]),
  ]);
  const count = findings.filter(({ is }) => is === "broken").length;
  const verdict = count === 0 ? "Nothing is broken." : `Broken: ${count}.`;
  return { text: [...lines, verdict].join("\n"), exitCode: count === 0 ? 0 : 1 };
}

function works(about: string, says: string): Finding {
  return { about, is: "works", says };
}

function note(about: string, says: string): Finding {
  return { about, is: "note", says };
}

function broken(about: string, says: string, remedy: string): Finding {
  return { about, is: "broken", says, remedy };
}
