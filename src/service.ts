import type { Logger } from "pino";
import type { Adapter } from "./adapter.ts";
import type { CommandContext } from "./commands/context.ts";
import { makeDesk } from "./commands/desk.ts";

/** A running Readout: adapters listening, digests on their schedule. */
export interface Service {
  /** Lets what is under way finish, then disconnects and closes the store; safe to call twice. */
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly context: CommandContext;
  readonly adapters: readonly Adapter[];
  /** Begins the schedule of digests; returns what ends it. */
  schedule(adapters: readonly Adapter[]): { stop(): Promise<void> };
  readonly log: Logger;
}

/** Connects all adapters, then begins the schedule. If one adapter cannot start, the others are stopped and its error is thrown. */
export async function startService({ context, adapters, schedule, log }: ServiceParts): Promise<Service> {
  const desk = makeDesk(context);
  const started = await Promise.allSettled(adapters.map((adapter) => adapter.start(desk)));
  const failure = started.find((one) => one.status === "rejected");
  if (failure) {
    await stopAll(adapters, log);
    await context.store.close();
    throw failure.reason;
  }
  const timer = schedule(adapters);
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await timer.stop();
    await stopAll(adapters, log);
    await context.store.close();
  };
  return {
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function stopAll(adapters: readonly Adapter[], log: Logger): Promise<void> {
  const stopped = await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  for (const [i, one] of stopped.entries()) {
    if (one.status === "rejected") log.warn({ platform: adapters[i]?.platform }, "an adapter did not stop cleanly");
  }
}
