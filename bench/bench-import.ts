import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Librarian, startLibrarian } from "../src/librarian/librarian.ts";
import { NOTHING_YET } from "../src/questions/answered.ts";
import { cpu } from "./measure.ts";
import { newsTexts } from "./passages.ts";

// Pages imported by the program beside a running librarian: pages a second, and how long the thread that hears platforms
// was ever held up meanwhile.

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const PASSAGES_A_PAGE = 5;
const LOOK_EVERY_MS = 1_000;

interface Places {
  readonly data: string;
  readonly pages: string;
}

async function place(count: number): Promise<Places> {
  const root = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const [data, pages] = [join(root, "data"), join(root, "pages")];
  mkdirSync(pages);
  mkdirSync(join(data, "articles"), { recursive: true });
  cpSync(join(ROOT, "briefings"), join(root, "briefings"), { recursive: true });
  const texts = await newsTexts(count * PASSAGES_A_PAGE);
  for (let i = 0; i < count; i += 1) {
    const own = texts.slice(i * PASSAGES_A_PAGE, (i + 1) * PASSAGES_A_PAGE);
    const headline = `${own[0]?.title ?? "Page"} ${i}`;
    const met = "John Kerry met Sergei Lavrov in Vienna on Friday, the State Department said.";
    writeFileSync(join(pages, `${i}.txt`), [headline, met, ...own.map(({ text }) => text)].join("\n\n"));
  }
  return { data, pages };
}

/** Milliseconds of CPU that this thread itself has used; null where the system does not tell. */
function ownCpu(): number | null {
  try {
    const [ran = "0"] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
    return Number(ran) / 1e6;
  } catch {
    return null;
  }
}

const TICK_MS = 5;

/** How long this thread was held up: on the clock, which other programs lengthen, and by work of its own. */
function holdUps(): () => string {
  let last = { clock: performance.now(), cpu: ownCpu() };
  let longest = 0;
  let ownLongest = 0;
  const timer = setInterval(() => {
    const now = { clock: performance.now(), cpu: ownCpu() };
    longest = Math.max(longest, now.clock - last.clock - TICK_MS);
    ownLongest = Math.max(ownLongest, (now.cpu ?? 0) - (last.cpu ?? 0));
    last = now;
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    const own = last.cpu === null ? "" : `, of which its own work ${ownLongest.toFixed(0)} ms at most`;
    return `longest ${longest.toFixed(0)} ms${own}`;
  };
}

const begin = (data: string): Promise<Librarian> =>
  startLibrarian({
    folders: {
      briefings: join(ROOT, "briefings"),
      archive: join(data, "articles"),
      saved: { folder: join(data, "index"), mayWrite: true },
    },
    feeds: { stateFile: join(data, "feeds.json"), contact: null },
    tell: () => undefined,
    onRestart: (reason) => console.log(`  the thread was begun anew: ${reason.message}`),
    thread: pathToFileURL(join(DIST, "src/librarian/thread.js")),
  });

const articlesOf = (librarian: Librarian): number =>
  librarian.current().shelves[0]?.record.articles.length ?? 0;

/** False where an imported page did not come into the running record, or a start from what was saved gives another one. */
export async function benchImport(count: number): Promise<boolean> {
  if (!existsSync(DIST)) throw new Error("dist/ is missing: run npm run build.");
  const idle = holdUps();
  await sleep(2_000);
  console.log(`\nA thread that does nothing is held up on this machine: ${idle()}`);
  const { data, pages } = await place(count);
  const librarian = await begin(data);
  const shipped = articlesOf(librarian);
  const heldUp = holdUps();
  const answers: number[] = [];
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const began = performance.now();
      await librarian.answer("kerry-lavrov", "who initiated the March call?", NOTHING_YET);
      answers.push(performance.now() - began);
      await librarian.look();
      await sleep(LOOK_EVERY_MS);
    }
  })();
  const began = performance.now();
  const program = [
    join(DIST, "app.js"),
    "import",
    "--briefing",
    "kerry-lavrov",
    "--published",
    "2014-05-30",
    pages,
  ];
  const env = { ...process.env, READOUT_DATA: data, READOUT_BRIEFINGS: join(ROOT, "briefings") };
  await promisify(execFile)(process.execPath, program, { env, maxBuffer: 1e8 }).catch(() => undefined);
  const seconds = (performance.now() - began) / 1000;
  isDone = true;
  await asking;
  await librarian.look();
  const imported = articlesOf(librarian) - shipped;
  answers.sort((a, b) => a - b);
  console.log(`Import of ${count} pages beside a running librarian`);
  console.log(
    `  ${imported} pages taken in, ${(count / seconds).toFixed(1)} a second; main thread held up: ${heldUp()}`,
  );
  console.log(
    `  ${answers.length} questions meanwhile: p50 ${answers[answers.length >> 1]?.toFixed(0)} ms, slowest ${answers.at(-1)?.toFixed(0)} ms`,
  );
  const contacts = contactsOf(librarian);
  await librarian.stop();
  const isSame = await startAgain(data, contacts);
  rmSync(join(data, ".."), { recursive: true });
  return imported > 0 && isSame;
}

const contactsOf = (librarian: Librarian): string =>
  JSON.stringify(librarian.current().shelves.map(({ record }) => record.contacts.map(({ id }) => id)));

/** Starts from what was saved, and without it. */
async function startAgain(data: string, contacts: string): Promise<boolean> {
  const start = async (): Promise<{ ms: number; isSame: boolean; held: string }> => {
    const held = holdUps();
    const { ms, result: librarian } = await cpu(() => begin(data));
    const isSame = contactsOf(librarian) === contacts;
    await librarian.stop();
    return { ms, isSame, held: held() };
  };
  const saved = await start();
  rmSync(join(data, "index"), { recursive: true });
  const anew = await start();
  console.log(
    `  start: from what was saved ${(saved.ms / 1000).toFixed(1)} s CPU, anew ${(anew.ms / 1000).toFixed(1)} s CPU (${(saved.ms / anew.ms).toFixed(2)} ×); main thread held up while loading: ${saved.held}; the same record: ${saved.isSame && anew.isSame ? "yes" : "NO"}`,
  );
  return saved.isSame && anew.isSame;
}
