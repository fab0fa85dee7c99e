import type { Asked } from "../../adapter.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { nearest } from "../../spelling.ts";
import { type DigestSources, recordOf } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { parseSubscription, type Wanted } from "./parse-subscription.ts";
import type { NotRead } from "./parse-words.ts";

/** What words ask for, with the record they are about. */
export type Asking = { readonly record: ContactRecord; readonly wanted: Wanted };

const EXAMPLE = "/readout subscribe weekly monday 09:00 Europe/Berlin syria -iran";

/** Reads "[briefing] weekly monday 09:00 Europe/Berlin [filters]"; `from`: the subscription that is to be changed. */
export function readAsking(
  words: string,
  asked: Pick<Asked, "zone">,
  sources: DigestSources,
  from?: Subscription,
): Asking | NotRead {
  const { record, rest } = chooseRecord(words, sources, from);
  if (record === null) {
    const names = sources.records().map(({ briefing }) => briefing.command);
    return {
      says: "Which record should the digest be about?",
      remedy: `Name one first: ${names.map((name) => `/readout subscribe ${name} …`).join(" · ")}`,
    };
  }
  const defaults = { ...record.briefing.digest, ...(asked.zone === undefined ? {} : { zone: asked.zone }) };
  const wanted = parseSubscription(rest, defaults);
  if ("says" in wanted) return wanted;
  const { problems, rest: unread } = parseFilters(wanted.filter, record.register, record.vocabulary);
  const nothing = from === undefined ? "Nothing was saved." : "Nothing was changed.";
  if (problems[0] !== undefined) return { says: problems[0], remedy: nothing };
  if (unread.trim() === "") return { record, wanted };
  return {
    says: `“${unread.trim()}” is neither a time nor something to filter by.${meant(unread.trim(), record)}`,
    remedy: `Write for example: ${from === undefined ? EXAMPLE : `/readout change ${from.id} 10:30 syria -iran`}. ${nothing}`,
  };
}

/** " Did you mean Syria?", where a subject of the record is near. */
function meant(word: string, { contacts, vocabulary }: ContactRecord): string {
  const known = new Set(contacts.flatMap(({ topics }) => topics.map(({ value }) => value)));
  const labels = [...known].flatMap((id) => vocabulary.byId(id)?.prefLabel ?? []);
  const near = nearest(word, labels);
  return near === null ? "" : ` Did you mean ${near}?`;
}

function chooseRecord(
  words: string,
  sources: DigestSources,
  from?: Subscription,
): { record: ContactRecord | null; rest: string } {
  const records = sources.records();
  const [first = "", ...others] = words.trim().split(/\s+/);
  const named = records.find(({ briefing }) =>
    [briefing.name, briefing.command, briefing.title.toLowerCase()].includes(first.toLowerCase()),
  );
  if (named !== undefined) return { record: named, rest: others.join(" ") };
  const known = from === undefined ? undefined : recordOf(sources, from.briefing);
  return { record: known ?? (records.length === 1 ? (records[0] ?? null) : null), rest: words };
}
