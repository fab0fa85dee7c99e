import type { Answer, Asked } from "../../adapter.ts";
import { archiveLine } from "../../replies/archive-line.ts";
import { capital } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { type Fact, fact } from "../content/digest-words.ts";
import type { DigestDeskContext, DigestSources } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { momentWords } from "../zone-words.ts";
import { deliveryWords } from "./delivery-words.ts";
import { subscriptionsHere } from "./home.ts";
import { digestLine } from "./list-digests.ts";
import { factsOf, privately } from "./small-answers.ts";

const RECENT = 5;

/** Next runs, last postings with what became of them, trouble, connection, the archive, the time zone data. */
export async function status(asked: Asked, context: DigestDeskContext): Promise<Answer> {
  const here = await subscriptionsHere(asked, context.store);
  const parts: Part[] = [];
  for (const one of here) parts.push(...(await digestParts(one, context)));
  const zone = here[0]?.zone ?? asked.zone ?? "UTC";
  parts.push(factsOf(...(await serviceFacts(asked, zone, context))));
  return privately(`Digests in ${asked.place.name}: ${here.length === 0 ? "none" : here.length}`, parts);
}

async function digestParts(one: Subscription, sources: DigestSources): Promise<Part[]> {
  const recent = await sources.store.deliveries.of(one.id, RECENT);
  const untold = (await sources.store.notices.untold()).filter(({ subscription }) => subscription === one.id);
  const facts = [
    ...(one.pausedBecause === null ? [] : [fact("Paused because", one.pausedBecause)]),
    ...(untold.length === 0
      ? []
      : [
          fact(
            "Not reached",
            `${one.owner.name} could not be told of trouble. To be told instead: /readout change ${one.id} owner me`,
          ),
        ]),
  ];
  const lines = recent.map((delivery) => [text(deliveryWords(delivery, one))]);
  return [
    { kind: "heading", text: digestLine(one, sources) },
    ...(facts.length === 0 ? [] : [factsOf(...facts)]),
    { kind: "list", items: lines.length === 0 ? [[text("Nothing posted yet.")]] : lines },
  ];
}

async function serviceFacts(asked: Asked, zone: string, context: DigestDeskContext): Promise<Fact[]> {
  const run = await context.store.uptime.latest();
  const connected = context.adapterOf(`${asked.platform}:`)?.isConnected?.() ?? true;
  const archives = context
    .records()
    .map((record) => fact(record.briefing.title, archiveLine(record).replace(/^Archive: /, "")));
  return [
    fact(
      "Connection",
      `${capital(asked.platform)} ${connected ? "connected" : "interrupted at this moment, being taken up again"}`,
    ),
    ...(run === null ? [] : [fact("Running since", `${momentWords(run.since, zone)} ${zone}`)]),
    ...archives,
    fact("Time zone data", process.versions.tz ?? "not known"),
  ];
}
