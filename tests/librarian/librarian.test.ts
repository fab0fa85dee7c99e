import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { type Librarian, type LibrarianParts, startLibrarian } from "../../src/librarian/librarian.ts";
import { readLibrary } from "../../src/library.ts";
import { timelineFor, timelinePng } from "../../src/pictures/timeline.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { NOTHING_YET } from "../../src/questions/answered.ts";
import { articleFile, plantedFolder } from "../articles/planted-folder.ts";

/** The built thread: what a user would run. */
const THREAD = pathToFileURL(join(import.meta.dirname, "../../dist/src/librarian/thread.js"));
const MEETING = articleFile(
  { title: "Ministers Meet", url: "https://fjord.example/1", published: "2013-06-10" },
  "John Kerry met Sergei Lavrov in Vienna on Friday, the State Department said.",
);

/** The shipped briefings and an archive of one article, in a folder of the test's own. */
function folders() {
  const root = plantedFolder({ "articles/kerry-lavrov/2013-06-10-a.md": MEETING });
  cpSync(join(import.meta.dirname, "../../briefings"), join(root, "briefings"), { recursive: true });
  return {
    root,
    briefings: join(root, "briefings"),
    archive: join(root, "articles"),
    saved: { folder: join(root, "index"), mayWrite: true },
  };
}

const started: Librarian[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()));
});

interface Told {
  readonly librarian: Librarian;
  readonly restarts: string[];
}

async function start(own: ReturnType<typeof folders>, more: Partial<LibrarianParts> = {}): Promise<Told> {
  const restarts: string[] = [];
  const librarian = await startLibrarian({
    folders: own,
    feeds: { stateFile: join(own.root, "feeds.json"), contact: null },
    tell: () => undefined,
    onRestart: ({ message }) => restarts.push(message),
    thread: THREAD,
    ...more,
  });
  started.push(librarian);
  return { librarian, restarts };
}

const ask = (librarian: Librarian, typed: string, briefing = "kerry-lavrov") =>
  librarian.answer(briefing, typed, NOTHING_YET);

describe("the librarian", () => {
  it("has the same records and gives the same answers as reading without a thread", async () => {
    const own = folders();
    const { librarian } = await start(own);
    const read = readLibrary(own);
    const [theirs, ours] = [librarian.current().shelves[0]!.record, read.shelves[0]!.record];
    const { register, vocabulary, ...rest } = ours;
    expect(theirs).toMatchObject(rest);
    expect(theirs.register.principals).toEqual(register.principals);
    expect(theirs.vocabulary.topics).toEqual(vocabulary.topics);
    for (const typed of ["who initiated the March call?", "syria", "log", "", "what about zeppelins?"])
      expect(await ask(librarian, typed)).toEqual(
        answerOnRecord(typed, { ...read.shelves[0]!, about: NOTHING_YET }),
      );
  });

  it("sees what was imported beside it, and keeps what did not change", async () => {
    const own = folders();
    const { librarian } = await start(own);
    const before = librarian.current().shelves[0]!.record.articles;
    expect(await librarian.look()).toBe(false);
    const oslo = MEETING.replaceAll("fjord.example/1", "fjord.example/2")
      .replace("Vienna", "Oslo")
      .replace("2013-06-10", "2013-08-10");
    writeFileSync(join(own.archive, "kerry-lavrov/2013-06-10-b.md"), oslo);
    expect(await librarian.look()).toBe(true);
    const after = new Set(librarian.current().shelves[0]!.record.articles);
    expect(after.size).toBe(before.length + 1);
    for (const article of before) expect(after).toContain(article);
    const places = (await ask(librarian, "log"))?.contacts.map(({ place }) => place?.value);
    expect(places).toContain("Oslo");
    expect(places).toEqual(librarian.current().shelves[0]!.record.contacts.map(({ place }) => place?.value));
  });

  it("gives up a question that is not answered in time, and answers the next", async () => {
    const own = folders();
    const { librarian: late } = await start(own, { answerWithinMs: -1 });
    expect(await ask(late, "syria")).toBeNull();
    const { librarian } = await start(own);
    expect((await ask(librarian, "syria"))?.kind).toBe("contacts");
  });

  it("draws the same picture as is drawn without a thread, and goes on after one that cannot be drawn", async () => {
    const { librarian, restarts } = await start(folders());
    const { record } = librarian.current().shelves[0]!;
    const timeline = timelineFor(record, record.contacts, null);
    await expect(librarian.draw({ ...timeline, marks: null as never }, false)).rejects.toThrow();
    expect(Buffer.from(await librarian.draw(timeline, true)).equals(timelinePng(timeline, true))).toBe(true);
    expect(restarts).toEqual([]);
  });

  it("puts a picture to figures of rhythm, and none below ten contacts", async () => {
    const own = folders();
    const { librarian } = await start(own);
    expect((await ask(librarian, "rhythm"))?.reply.files).toBeUndefined();
    for (let month = 1; month <= 10; month++) {
      const day = `2012-${String(month).padStart(2, "0")}-15`;
      const article = MEETING.replaceAll("fjord.example/1", `fjord.example/${day}`)
        .replace("2013-06-10", day)
        .replace("Friday", "Monday");
      writeFileSync(join(own.archive, `kerry-lavrov/${day}-m.md`), article);
    }
    await librarian.look();
    const answered = await ask(librarian, "rhythm 2012");
    expect(answered?.reply.files?.map(({ name, alt }) => [name, alt])).toEqual([
      ["kerry-lavrov-rhythm.png", expect.stringMatching(/^Bars\. .*10 contacts.*Not stated 10\./)],
    ]);
    expect((await ask(librarian, "rhythm syria"))?.reply.files).toBeUndefined();
  });

  it("ends a question that fails, and that question alone", async () => {
    const { librarian, restarts } = await start(folders());
    await expect(ask(librarian, "syria", "no-such-briefing")).rejects.toThrow("gone");
    expect((await ask(librarian, "syria"))?.kind).toBe("contacts");
    expect(restarts).toEqual([]);
  });
});

/** A thread that has read nothing; it fails, never comes back from a question, or answers with the question. */
const BAD_THREAD = `
import { parentPort } from "node:worker_threads";
parentPort.postMessage({ say: "piece", piece: { shelves: [], problems: [] } });
parentPort.on("message", ({ do: order, id, typed }) => {
  if (order === "stop") process.exit(0);
  if (typed === "hang") for (;;);
  if (typed === "fail") throw new Error("out of memory");
  if (order === "answer") parentPort.postMessage({ say: "answered", id, answered: typed });
});
`;

function threadOf(program: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), "readout-thread-")), "thread.mjs");
  writeFileSync(file, program);
  return pathToFileURL(file);
}

describe("the librarian's thread", () => {
  it("is ended and begun anew when it does not come back from a question", async () => {
    const quick = { thread: threadOf(BAD_THREAD), answerWithinMs: 200, givenUpAfterMs: 100 };
    const { librarian, restarts } = await start(folders(), quick);
    expect(await ask(librarian, "hang")).toBeNull();
    await expect.poll(() => restarts, { timeout: 10_000 }).toEqual(["a question took too long"]);
    // Questions in the meantime wait for the new one, some of them in vain.
    await expect.poll(() => ask(librarian, "heard?"), { timeout: 10_000 }).not.toBeNull();
  });

  it("is begun anew when it breaks, and whoever waited for it hears why", async () => {
    const { librarian, restarts } = await start(folders(), { thread: threadOf(BAD_THREAD) });
    await expect(ask(librarian, "fail")).rejects.toThrow("out of memory");
    await expect.poll(() => restarts, { timeout: 10_000 }).toEqual(["out of memory"]);
    expect(await ask(librarian, "heard?")).toBe("heard?");
  });

  it("that cannot begin is an error at the start", async () => {
    const thread = threadOf('throw new Error("no room");');
    await expect(start(folders(), { thread })).rejects.toThrow("no room");
  });
});
