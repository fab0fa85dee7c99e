import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContactRecord } from "../../../src/contacts/record.ts";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import type { Subscription } from "../../../src/digests/subscription.ts";
import { readLibrary } from "../../../src/library.ts";
import { libraryMemory } from "../../../src/library-memory.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { SUBSCRIPTION, scene } from "../build-digest.ts";

// Six weeks of a living archive: articles of our own about September and October 2015 come in as they would have, some
// late, some old, some about others, one twice; an editor corrects. What a subscriber finds in the channel is kept.

interface Arriving {
  readonly arrives: string;
  readonly published: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
}

/** What stands in the channel in the end, in the order in which it came. */
export interface Posted {
  readonly at: Date;
  readonly receipt: string;
  /** Receipt of the message in whose thread it is. */
  readonly thread: string | null;
  /** Receipt of the message that it took the place of. */
  readonly replaces: string | null;
  readonly text: string;
}

export interface Month {
  readonly posted: readonly Posted[];
  readonly record: ContactRecord;
  /** What owners were told in private. */
  readonly told: readonly string[];
}

/** An editor's word on the contact of a day, written into the article with a title. */
export interface EditorsWord {
  readonly on: string;
  readonly day: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const START = new Date("2015-09-10T12:00:00Z");
const END = new Date("2015-10-27T12:00:00Z");
const TICK_MS = 3_600_000;
const ROOT = join(import.meta.dirname, "../../..");

export const ARTICLES: readonly Arriving[] = readFileSync(join(import.meta.dirname, "articles.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Arriving);

export async function monthOf(
  more: Partial<Subscription>,
  words: readonly EditorsWord[] = [],
): Promise<Month> {
  const folder = mkdtempSync(join(tmpdir(), "readout-month-"));
  const archive = join(folder, "articles");
  mkdirSync(join(archive, "kerry-lavrov"), { recursive: true });
  const folders = {
    briefings: join(ROOT, "briefings"),
    archive,
    saved: { folder: join(folder, "index"), mayWrite: false },
  };
  const memory = libraryMemory();
  const read = () => {
    const [shelf] = readLibrary(folders, memory).shelves;
    if (shelf === undefined) throw new Error("the briefing is gone");
    return shelf.record;
  };
  const store = await openStore(":memory:");
  const desk = scene(store, START);
  desk.record = read();
  await store.subscriptions.add({ ...SUBSCRIPTION, createdAt: START, plannedUntil: START, ...more });
  const post = makeDigestPost(desk);
  const [waiting, toSay] = [[...ARTICLES], [...words]];
  const when: Date[] = [];
  for (; desk.clock < END; desk.clock = new Date(desk.clock.getTime() + TICK_MS)) {
    const arrived = takeWhile(waiting, ({ arrives }) => new Date(arrives) <= desk.clock);
    for (const article of arrived) write(archive, article);
    const said = takeWhile(toSay, ({ on }) => new Date(on) <= desk.clock);
    for (const word of said) correct(archive, word, desk.record);
    if (arrived.length + said.length > 0) desk.record = read();
    await post.tick();
    while (when.length < desk.adapter.accepted.length) when.push(desk.clock);
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    posted: desk.adapter.accepted.map(({ posting }, i) => ({
      at: when[i] ?? END,
      receipt: `m${i + 1}`,
      thread: posting.thread ?? null,
      replaces: posting.replaces ?? null,
      text: plainText(posting.reply),
    })),
    record: desk.record,
    told: desk.told.map(({ reply }) => plainText(reply)),
  };
}

function takeWhile<T>(items: T[], isDue: (one: T) => boolean): T[] {
  const until = items.findIndex((one) => !isDue(one));
  return items.splice(0, until < 0 ? items.length : until);
}

function write(archive: string, article: Arriving, corrections: readonly string[] = []): void {
  const slug = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const { published, outlet, title, text } = article;
  const name = `${published}-${slug(title)}-${slug(outlet)}`;
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `outlet: ${outlet}`,
    `url: https://example.org/${name}`,
    `published: ${published}`,
    `retrieved: ${published}`,
    "language: en",
    "kind: full",
    ...corrections,
  ];
  writeFileSync(join(archive, "kerry-lavrov", `${name}.md`), `---\n${matter.join("\n")}\n---\n\n${text}\n`);
}

function correct(archive: string, { day, title, lines }: EditorsWord, record: ContactRecord): void {
  const contact = record.contacts.find(({ date }) => date?.edtf === day);
  const article = ARTICLES.find((one) => one.title === title);
  if (contact === undefined || article === undefined) throw new Error(`no contact of ${day}`);
  write(archive, article, [
    "corrections:",
    `  - contact: ${contact.id}`,
    ...lines.map((line) => `    ${line}`),
  ]);
}
