import { Worker } from "node:worker_threads";
import type { FeedEvent } from "../feed-polling.ts";
import type { Library } from "../library.ts";
import type { LibraryPiece, Order, Said, ThreadData } from "./messages.ts";
import { libraryReceiver } from "./receive-library.ts";

type Asking = Extract<Order, { id: number }>;
type Reply = Extract<Said, { id: number }>;
/** As `Omit`, for each sort of order by itself. */
type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;

/** One life of the librarian's thread. */
export interface ThreadLine {
  /** Gives an order and waits for what is said to it; rejects where the work failed, or the thread ended before. */
  ask(order: WithoutId<Asking>): Promise<Reply>;
  /** Lets it put things away, and ends it after a second at the latest. */
  stop(): Promise<void>;
  /** Ends it at once. */
  end(reason: Error): void;
}

export interface LineParts {
  readonly thread: URL;
  readonly data: ThreadData;
  /** A library has been read; the first one comes first. */
  onLibrary(library: Library): void;
  onFeed(event: FeedEvent): void;
  /** The thread is no more. */
  onEnd(reason: Error): void;
}

const STOP_WITHIN_MS = 1_000;

/** Begins a thread. */
export function openLine({ thread, data, onLibrary, onFeed, onEnd }: LineParts): ThreadLine {
  const worker = new Worker(thread, { workerData: data });
  const asking = askingFor((order) => worker.postMessage(order));
  const receive = libraryReceiver();
  let reason = new Error("the thread that reads the archive ended");
  const takeIn = (piece: LibraryPiece): void => {
    const library = receive(piece);
    if (library !== null) onLibrary(library);
    // Whatever else has come in meanwhile comes before the next piece.
    setImmediate(() => asking.give({ do: "go on" }));
  };
  worker.on("message", (said: Said) => {
    if (said.say === "feed") onFeed(said.event);
    else if (said.say === "piece") takeIn(said.piece);
    else if (said.say !== "stopped") asking.settle(said);
  });
  worker.on("error", (error: Error) => {
    reason = error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.on("exit", () => resolve());
  }).then(() => {
    asking.giveUp(reason);
    onEnd(reason);
  });
  return {
    ask: asking.ask,
    async stop() {
      asking.give({ do: "stop" });
      const late = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
    },
    end(why) {
      reason = why;
      void worker.terminate();
    },
  };
}

/** Numbers what is asked, so that what is said finds who asked it. */
function askingFor(give: (order: Order) => void) {
  const waiting = new Map<number, { resolve(said: Reply): void; reject(reason: Error): void }>();
  let ids = 0;
  return {
    give,
    ask: (order: WithoutId<Asking>): Promise<Reply> =>
      new Promise((resolve, reject) => {
        ids += 1;
        waiting.set(ids, { resolve, reject });
        give({ ...order, id: ids });
      }),
    settle(said: Reply): void {
      const asked = waiting.get(said.id);
      waiting.delete(said.id);
      if (said.say === "failed") asked?.reject(said.error);
      else asked?.resolve(said);
    },
    giveUp(reason: Error): void {
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    },
  };
}
