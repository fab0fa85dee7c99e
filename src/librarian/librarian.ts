import { extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FeedEvent } from "../feed-polling.ts";
import type { Library } from "../library.ts";
import type { Timeline } from "../pictures/timeline-of.ts";
import type { About, Answered } from "../questions/answered.ts";
import { atMost } from "../under-way.ts";
import type { ThreadData } from "./messages.ts";
import { openLine, type ThreadLine } from "./thread-line.ts";

/**
 * Reads the archive and answers questions in a thread of its own, so that no question, import or feed holds up what
 * platforms want to be acknowledged within seconds.
 */
export interface Librarian {
  /** The records as last read; the passages stay in the thread. */
  current(): Library;
  /** Looks at the files and at the feeds that are due; true if files had changed, and then `current` is the new library. */
  look(): Promise<boolean>;
  /** Answers from the record of a briefing; null where that takes longer than `ANSWER_WITHIN_MS`. */
  answer(briefing: string, typed: string, about: About): Promise<Answered | null>;
  /** A timeline as PNG; rejects where that fails or takes longer than an answer may. */
  draw(timeline: Timeline, dark: boolean): Promise<Uint8Array>;
  /** Gives up what is under way. */
  stop(): Promise<void>;
}

/** People wait so long for an answer and hardly longer. */
const ANSWER_WITHIN_MS = 10_000;
/** A thread that has not come back from a question so long after that never will: it is ended, and another begun. */
const GIVEN_UP_AFTER_MS = 60_000;
const RESTART_AFTER_MS = 1_000;

export interface LibrarianParts extends ThreadData {
  /** What happened to a feed, for the log. */
  tell(event: FeedEvent): void;
  /** The thread ended by itself, or was given up, and is begun anew. */
  onRestart(reason: Error): void;
  /** For tests: other times, another thread. */
  readonly answerWithinMs?: number;
  readonly givenUpAfterMs?: number;
  readonly thread?: URL;
}

/** The thread's program lies beside this one, compiled or as it is written. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

/** Begins the thread; resolves when the archive has been read, and rejects where that fails. */
export async function startLibrarian(parts: LibrarianParts): Promise<Librarian> {
  const { answerWithinMs = ANSWER_WITHIN_MS, givenUpAfterMs = GIVEN_UP_AFTER_MS } = parts;
  let library: Library = { shelves: [], problems: [] };
  const thread = keepThread(parts, (read) => {
    library = read;
  });
  await thread.line();
  const ask = async (briefing: string, typed: string, about: About): Promise<Answered | null> => {
    const until = Date.now() + answerWithinMs;
    const line = await thread.line();
    const asked = line.ask({ do: "answer", briefing, typed, about, until });
    const giveUp = (): void => line.end(new Error("a question took too long"));
    const timer = setTimeout(giveUp, answerWithinMs + givenUpAfterMs).unref();
    const said = await asked.finally(() => clearTimeout(timer));
    return said.say === "answered" ? said.answered : null;
  };
  return {
    current: () => library,
    async look() {
      const said = await (await thread.line()).ask({ do: "look" });
      return said.say === "looked" && said.changed;
    },
    async draw(timeline, dark) {
      const asked = thread.line().then((line) => line.ask({ do: "draw", timeline, dark }));
      const said = await inTime(asked, answerWithinMs);
      if (said?.say !== "drawn") throw new Error("a picture took too long");
      return said.png;
    },
    answer: (briefing, typed, about) => inTime(ask(briefing, typed, about), answerWithinMs),
    stop: thread.stop,
  };
}

interface KeptThread {
  /** The thread that is at work; resolves when it has read the archive. */
  line(): Promise<ThreadLine>;
  stop(): Promise<void>;
}

/** A thread that is begun anew when it ends, once the first one has read the archive. */
function keepThread(parts: LibrarianParts, onLibrary: (library: Library) => void): KeptThread {
  let isStopping = false;
  let hasRead = false;
  let latest: ThreadLine | null = null;
  const begin = (): Promise<ThreadLine> =>
    new Promise((resolve, reject) => {
      if (isStopping) return;
      const line = openLine({
        thread: parts.thread ?? THREAD,
        data: { folders: parts.folders, feeds: parts.feeds },
        onFeed: parts.tell,
        onLibrary(library) {
          hasRead = true;
          onLibrary(library);
          resolve(line);
        },
        onEnd(reason) {
          reject(reason);
          if (!isStopping && hasRead) beginAnew(reason);
        },
      });
      latest = line;
    });
  const beginAnew = (reason: Error): void => {
    parts.onRestart(reason);
    current = sleep(RESTART_AFTER_MS, undefined, { ref: false }).then(begin);
    // Whoever waits for it hears of its failing; there may be nobody.
    current.catch(() => undefined);
  };
  let current = begin();
  return {
    line: () => current,
    async stop() {
      isStopping = true;
      await latest?.stop();
    },
  };
}

/** What comes of some work; null after the limit, whatever comes of it then. */
async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T | null> {
  return (await atMost(work, limitMs)) ? await work : null;
}
