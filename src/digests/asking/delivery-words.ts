import { capital } from "../../replies/counted.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import { momentWords } from "../zone-words.ts";

const STATE: Readonly<Record<Delivery["state"], string>> = {
  planned: "being posted",
  sending: "being posted",
  sent: "posted",
  unknown: "outcome not known yet, being looked up",
  failed: "not posted",
  skipped: "not posted",
  empty: "nothing new, so nothing posted",
};

/** "Due Mon 30 Nov 2026, 09:00: not posted (Readout was not running)"; "On request, Mon 30 Nov 2026, 10:12: posted". */
export function deliveryWords(delivery: Delivery, { zone }: Pick<Subscription, "zone">): string {
  const says = delivery.says === null || delivery.state === "sent" ? "" : ` (${delivery.says})`;
  return capital(
    `${delivery.onRequest ? "on request," : "due"} ${momentWords(delivery.slot, zone)}: ${STATE[delivery.state]}${says}`,
  );
}
