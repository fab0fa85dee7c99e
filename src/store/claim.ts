import { type Kysely, sql } from "kysely";
import type { Claim, Delivery } from "../digests/subscription.ts";
import { deliveryOf } from "./delivery-row.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/**
 * One statement, so that two owners never get the same delivery. On PostgreSQL the inner select ends with
 * `for update skip locked`; SQLite has one writer at a time and needs none.
 */
export async function claim(
  db: Kysely<Tables>,
  { owner, platform, now, until, limit, except = [] }: Claim,
): Promise<readonly Delivery[]> {
  const at = now.toISOString();
  const notThese = except.length === 0 ? sql`` : sql`and d.id not in (${sql.join(except)})`;
  const { rows } = await sql<DeliveryRow>`
    update deliveries set fence = fence + 1, owner = ${owner}, lease_until = ${until.toISOString()}
    where id in (
      select d.id from deliveries d
      where d.platform = ${platform} and d.state in ('planned', 'sending', 'unknown')
        and (d.lease_until is null or d.lease_until <= ${at})
        and (d.state = 'sending' or d.not_before <= ${at})
        ${notThese}
        and not exists (
          select 1 from deliveries e
          where e.subscription = d.subscription and e.state in ('planned', 'sending', 'unknown')
            and ((e.slot = d.slot and e.part < d.part)
              or (e.slot < d.slot and e.part = 0 and d.part = 0 and e.state in ('sending', 'unknown')))
        )
      order by d.slot, d.subscription, d.part
      limit ${limit}
    )
    returning *`.execute(db);
  const claimed = rows.map(deliveryOf);
  return claimed.sort(
    (a, b) =>
      a.slot.getTime() - b.slot.getTime() ||
      Number(a.subscription) - Number(b.subscription) ||
      a.part - b.part,
  );
}
