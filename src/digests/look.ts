import type { Answer, Asked } from "../adapter.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { capital } from "../replies/counted.ts";
import { strong, text } from "../replies/line.ts";
import type { Line, Part } from "../replies/reply.ts";
import { type DigestSources, recordOf } from "./desk-context.ts";
import { fact } from "./digest-words.ts";
import { subscriptionsHere } from "./home.ts";
import { factsOf, privately, refusal } from "./small-answers.ts";
import type { Delivery, Subscription } from "./subscription.ts";
import { includesWords, nextRunWords, whenWords } from "./subscription-words.ts";
import { momentWords } from "./zone-words.ts";

const RECENT = 5;

const STATE: Readonly<Record<Delivery["state"], string>> = {
  planned: "being posted",
  sending: "being posted",
  sent: "posted",
  unknown: "outcome not known yet, being looked up",
  failed: "not posted",
  skipped: "not posted",
  empty: "nothing new, so nothing posted",
};

/** The digests of a place, each on a line. */
export async function list(asked: Asked, sources: DigestSources): Promise<Answer> {
  const here = await subscriptionsHere(asked, sources.store);
  if (here.length === 0) return noneHere(asked);
  const items = here.map((one) => listLine(one, sources));
  return privately(`Digests in ${asked.place.name}: ${here.length}`, [{ kind: "list", items }]);
}

export function noneHere(asked: Asked): Answer {
  return refusal(
    `No digest in ${asked.place.name}.`,
    "To have one: /readout subscribe weekly monday 09:00 Europe/Berlin",
  );
}

/** Next runs, last postings with what became of them, the archive, the time zone data. */
export async function status(asked: Asked, sources: DigestSources): Promise<Answer> {
  const here = await subscriptionsHere(asked, sources.store);
  const parts: Part[] = [];
  for (const one of here) {
    const recent = await sources.store.deliveries.of(one.id, RECENT);
    parts.push({ kind: "heading", text: listLine(one, sources) });
    if (one.pausedBecause !== null) parts.push(factsOf(fact("Paused because", one.pausedBecause)));
    parts.push({
      kind: "list",
      items:
        recent.length === 0
          ? [[text("Nothing posted yet.")]]
          : recent.map((delivery) => deliveryLine(delivery, one)),
    });
  }
  const archives = sources
    .records()
    .map((record) => fact(record.briefing.title, archiveLine(record).replace(/^Archive: /, "")));
  parts.push(factsOf(...archives, fact("Time zone data", process.versions.tz ?? "not known")));
  return privately(`Digests in ${asked.place.name}: ${here.length === 0 ? "none" : here.length}`, parts);
}

function listLine(subscription: Subscription, sources: DigestSources): Line {
  const record = recordOf(sources, subscription.briefing);
  const includes =
    record === undefined ? "its record is not there any more" : includesWords(subscription, record);
  return [
    strong(`${subscription.id}`),
    text(
      ` · ${record?.briefing.title ?? subscription.briefing} · ${whenWords(subscription)} · ${includes} · ${nextWords(subscription, sources.now())} · made by ${subscription.owner.name}`,
    ),
  ];
}

function nextWords(subscription: Subscription, now: Date): string {
  const { pausedUntil } = subscription;
  if (pausedUntil === "resumed by hand") return `paused, /readout resume ${subscription.id}`;
  const from = pausedUntil === null || pausedUntil < now ? now : pausedUntil;
  return `${pausedUntil === null ? "" : "paused, "}next ${nextRunWords(subscription, from)}`;
}

function deliveryLine(delivery: Delivery, { zone }: Subscription): Line {
  const says = delivery.says === null || delivery.state === "sent" ? "" : ` (${delivery.says})`;
  return [text(capital(`due ${momentWords(delivery.slot, zone)}: ${STATE[delivery.state]}${says}`))];
}
