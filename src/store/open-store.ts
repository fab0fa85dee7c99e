import { Kysely } from "kysely";
import { makeArrivals, makeMarks, makeUptime } from "./arrivals.ts";
import { makeChanges } from "./changes.ts";
import { makeButtons, makeConversations, makeInbox } from "./conversations.ts";
import { copyBeforeMigrating } from "./copy-before.ts";
import { makeDeliveries } from "./deliveries.ts";
import { migrate } from "./migrations.ts";
import { makeNotices } from "./notices.ts";
import { openSqlite } from "./open-sqlite.ts";
import { patientSqlite } from "./patient-dialect.ts";
import { makeReports } from "./reports.ts";
import type { Store } from "./store.ts";
import { makeSubscriptions } from "./subscriptions.ts";
import type { Tables } from "./tables.ts";
import { tidy } from "./tidy.ts";

/** Opens the store in a file (":memory:" for none), creating or, after a copy, bringing up to date what is missing. Several processes may have it open. */
export async function openStore(file: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: patientSqlite(await openSqlite(file)) });
  try {
    await copyBeforeMigrating(db, file);
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    subscriptions: makeSubscriptions(db),
    deliveries: makeDeliveries(db),
    arrivals: makeArrivals(db),
    uptime: makeUptime(db),
    buttons: makeButtons(db),
    conversations: makeConversations(db),
    inbox: makeInbox(db),
    notices: makeNotices(db),
    reports: makeReports(db),
    marks: makeMarks(db),
    changes: makeChanges(db),
    tidy: (now) => tidy(db, now),
    close: () => db.destroy(),
  };
}
