import { parentPort, workerData } from "node:worker_threads";
import { type FeedPolling, pollFeeds } from "../feed-polling.ts";
import { type ReadLibrary, shelfOf } from "../library.ts";
import { keepLibrary } from "../library-keeper.ts";
import { answerOnRecord } from "../questions/answer-on-record.ts";
import type { Order, Said, ThreadData } from "./messages.ts";
import { librarySender } from "./send-library.ts";
import { withPicture } from "./with-picture.ts";

// The librarian's thread: reads the archive and its feeds, and answers questions, so that whoever listens to platforms need
// not wait for any of it; and draws. Orders and what is said to them: `messages.ts`.

const { folders, feeds: feedFiles } = workerData as ThreadData;
const say = (said: Said): void => parentPort?.postMessage(said);
const pieces = librarySender();
let goOn = (): void => undefined;

async function send(library: ReadLibrary): Promise<void> {
  for (const piece of pieces(library)) {
    const taken = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    say({ say: "piece", piece });
    await taken;
  }
}

const keeper = keepLibrary(folders);
const feeds: FeedPolling = pollFeeds({
  archive: folders.archive,
  stateFile: feedFiles.stateFile,
  records: () => keeper.current().shelves.map(({ record }) => record),
  // Read in when a feed is due: most starts need nothing of it.
  fetch: async (address, options) =>
    (await import("../articles/fetch/fetch-page.ts")).fetchPage(address, {
      ...options,
      contact: feedFiles.contact,
    }),
  now: () => new Date(),
  random: Math.random,
  tell: (event) => say({ say: "feed", event }),
});

type Asked = Extract<Order, { do: "answer" }>;

async function answer({ id, briefing, typed, about, until }: Asked): Promise<Said> {
  if (Date.now() > until) return { say: "too late", id };
  const shelf = shelfOf(keeper.current(), briefing);
  if (shelf === undefined) return { say: "failed", id, error: new Error("the briefing is gone") };
  const answered = answerOnRecord(typed, { ...shelf, about });
  return { say: "answered", id, answered: await withPicture(answered, shelf.record) };
}

type Drawing = Extract<Order, { do: "draw" }>;

async function draw({ id, timeline, dark }: Drawing): Promise<Said> {
  const { timelinePng } = await import("../pictures/timeline.ts");
  return { say: "drawn", id, png: timelinePng(timeline, dark) };
}

/** Whatever goes wrong with a question or a picture is said, and ends that alone. */
async function tryTo(id: number, work: () => Said | Promise<Said>): Promise<void> {
  try {
    say(await work());
  } catch (error) {
    say({ say: "failed", id, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

async function look(): Promise<boolean> {
  const changed = await keeper.refresh();
  if (changed) await send(keeper.current());
  void feeds.tick();
  return changed;
}

let looking: Promise<unknown> = send(keeper.current());

parentPort?.on("message", (order: Order) => {
  switch (order.do) {
    case "go on":
      return goOn();
    case "answer":
      return void tryTo(order.id, () => answer(order));
    case "draw":
      return void tryTo(order.id, () => draw(order));
    case "look": {
      const { id } = order;
      looking = looking.then(look).then(
        (changed) => say({ say: "looked", id, changed }),
        (error: Error) => say({ say: "failed", id, error }),
      );
      return;
    }
    case "stop":
      void feeds.stop().then(() => {
        say({ say: "stopped" });
        parentPort?.close();
      });
  }
});
