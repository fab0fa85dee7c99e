import { contactAccuracy, printContactAccuracy } from "./accuracy-contacts.ts";
import { reportCorrections } from "./accuracy-corrections.ts";
import { reportGeneral } from "./accuracy-general.ts";
import { folderAsked, reportQuestions, type Score } from "./accuracy-questions.ts";
import { bodyAccuracy, reportBodies } from "./body.ts";
import { goldIn } from "./contact-gold.ts";
import { readWorld } from "./evidence-sets.ts";

// npm run accuracy: how many bodies, contacts and answers come out right, with every miss.
// --questions <folder> asks the questions of a folder alone, see accuracy-questions.ts.
// --pages FOLDER: the contacts alone, on another folder of pages with gold in the form of the development set.
// --general: public questions about anything at all alone, all of them, beside plain MiniSearch; in minutes.
// --check prints the counts alone and ends with 1 where one has fallen well below its bar: the bars are goals, the floor is
// what a change must not break.

if (process.argv.includes("--general")) {
  reportGeneral(readWorld(), Number.POSITIVE_INFINITY);
  process.exit(0);
}

const isCheck = process.argv.includes("--check");
const folder = folderAsked();

/** `right of all`, held against a bar. */
interface Bar {
  readonly what: string;
  readonly right: number;
  readonly all: number;
  /** Least share that is right. */
  readonly least: number;
}

function questionBars(score: Score): Bar[] {
  const { name, answerable, first, short, unanswerable, refused, refusedWrongly } = score;
  return [
    { what: `${name}: evidence first`, right: first, all: answerable, least: 0.85 },
    { what: `${name}: short answer`, right: short, all: answerable, least: 0.9 },
    { what: `${name}: refuses what it must`, right: refused, all: unanswerable, least: 0.9 },
    {
      what: `${name}: refuses nothing else`,
      right: answerable - refusedWrongly,
      all: answerable,
      least: 0.95,
    },
  ];
}

const bars: Bar[] = [
  ...(folder === null ? recordBars() : []),
  ...reportQuestions(isCheck, folder).flatMap(questionBars),
].filter(({ all }) => all > 0);

function recordBars(): Bar[] {
  const at = process.argv.indexOf("--pages");
  const folder = at < 0 ? undefined : process.argv[at + 1];
  if (at >= 0) {
    if (folder === undefined) throw new Error("--pages needs a folder with gold.jsonl and pages/.");
    printContactAccuracy(contactAccuracy(goldIn(folder)));
    process.exit(0);
  }

  const contacts = contactAccuracy();
  const bodies = bodyAccuracy();
  if (!isCheck) {
    reportBodies();
    printContactAccuracy(contacts);
    reportCorrections();
  }
  return [
    { what: "bodies exact", right: bodies.exact, all: bodies.pages, least: 0.97 },
    { what: "contacts found", right: contacts.right, all: contacts.gold, least: 0.9 },
    { what: "contacts that are any", right: contacts.right, all: contacts.found, least: 0.9 },
    {
      what: "days of contacts",
      right: contacts.fields.date.right,
      all: contacts.fields.date.of,
      least: 0.95,
    },
  ];
}

/** As many of the public questions as take a minute. */
const SAMPLE = 300;

if (!isCheck && folder === null) reportGeneral(readWorld(), SAMPLE);

console.log("");
for (const { what, right, all, least } of bars) {
  const share = right / all;
  console.log(
    `${share >= least ? "  " : "! "}${what}: ${right} of ${all} (${(100 * share).toFixed(0)} %, bar ${100 * least} %)`,
  );
}
/** Share of a bar below which a change has broken something: a little under what was measured last. */
const FLOOR = 0.85;

const below = bars.filter(({ right, all, least }) => right / all < least);
console.log(`${bars.length - below.length} of ${bars.length} bars reached`);
const broken = bars.filter(({ right, all, least }) => right / all < least * FLOOR);
for (const { what } of broken) console.log(`broken: ${what}`);
if (isCheck && broken.length > 0) process.exitCode = 1;
