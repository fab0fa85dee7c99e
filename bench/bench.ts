import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import MiniSearch from "minisearch";
import type { Article } from "../src/articles/article.ts";
import { makeArticle } from "../src/articles/make-article.ts";
import { findContacts } from "../src/contacts/find-contacts.ts";
import { readRegister } from "../src/contacts/register.ts";
import { readVocabulary } from "../src/contacts/vocabulary.ts";
import { buildIndex } from "../src/search/build-index.ts";

// npm run bench [-- --passages 5000]: CPU of the main work as ratios to plain MiniSearch in the same run, and counts.
// News passages are taken from beside the project where they lie there, and are made up otherwise.

const ROOT = join(import.meta.dirname, "..");
const CORPUS = join(ROOT, "..", "shared", "corpora", "news-passages-100k.jsonl.gz");
const asked = process.argv.indexOf("--passages");
const WANTED = asked < 0 ? 5_000 : Number(process.argv[asked + 1]);

const QUESTIONS = [
  "When did the foreign ministers of the two countries last speak by telephone about the ceasefire?",
  "What did the president say about the sanctions on energy exports after the meeting?",
  "How many people have been killed since the fighting began in the east of the country?",
  "Who will take part in the talks on the nuclear program next week?",
];

interface Text {
  readonly title: string;
  readonly text: string;
}

async function realTexts(): Promise<Text[]> {
  const texts: Text[] = [];
  const lines = createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) });
  for await (const line of lines) {
    texts.push(JSON.parse(line) as Text);
    if (texts.length === WANTED) break;
  }
  return texts;
}

function madeTexts(): Text[] {
  const words =
    "minister president talks ceasefire border sanctions energy export killed fighting east nuclear program week meeting".split(
      " ",
    );
  return Array.from({ length: WANTED }, (_, i) => {
    const text = Array.from(
      { length: 180 },
      (_, j) => `${words[(i * 7 + j * j) % words.length]}${(i * j) % 50}`,
    ).join(" ");
    return { title: `Passage ${i}`, text: `${text}.` };
  });
}

/** Milliseconds of CPU that some work takes, collecting of garbage included. */
function cpu<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

function article({ title, text }: Text, i: number): Article {
  const facts = {
    outlet: null,
    url: null,
    published: "2024-05-30",
    publishedBasis: "given",
    author: null,
    file: null,
  } as const;
  return makeArticle({
    ...facts,
    id: `p${i}`,
    title,
    text,
    arrived: "2024-06-01T00:00:00Z",
    language: "en",
    kind: "full",
  });
}

const texts = existsSync(CORPUS) ? await realTexts() : madeTexts();
const register = readRegister(join(ROOT, "briefings/principals.yaml")).register;
const vocabulary = readVocabulary(join(ROOT, "briefings/topics.yaml")).vocabulary;

const read = cpu(() => texts.map(article));
const sample = read.result.slice(0, 300);
const found = cpu(() => sample.flatMap((one) => findContacts(one, register, vocabulary)).length);
const ours = cpu(() => buildIndex(read.result, register, vocabulary));
const plain = cpu(() => {
  const index = new MiniSearch<Text & { id: number }>({ fields: ["title", "text"] });
  index.addAll(texts.map((one, id) => ({ ...one, id })));
  return index;
});
const ROUNDS = 5;
const rounds = Array.from({ length: ROUNDS }, () => QUESTIONS).flat();
for (const question of QUESTIONS) ours.result.search(question, 10);
const oursAsked = cpu(() => rounds.map((question) => ours.result.search(question, 10).length));
const plainAsked = cpu(() => rounds.map((question) => plain.result.search(question).slice(0, 10).length));

const per = (ms: number, count: number): string => (ms / count).toFixed(2);
console.log(`${texts.length} passages, ${existsSync(CORPUS) ? "real news" : "made up"}; CPU in milliseconds`);
console.log(`reading and cutting into sentences: ${per(read.ms, texts.length)} a passage`);
console.log(
  `finding contacts: ${per(found.ms, sample.length)} a passage (${found.result} contacts in ${sample.length})`,
);
console.log(
  `index build: ${per(ours.ms, texts.length)} a passage, ${(ours.ms / plain.ms).toFixed(2)} × plain MiniSearch`,
);
console.log(
  `a full question, search: ${per(oursAsked.ms, rounds.length)}, ${(oursAsked.ms / plainAsked.ms).toFixed(2)} × plain MiniSearch (${per(plainAsked.ms, rounds.length)})`,
);
