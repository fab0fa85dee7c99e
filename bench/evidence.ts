/**
 * The choice of evidence and the decision to abstain, measured as they are judged: whether the right sentence is first or among
 * three, what is refused wrongly, and what is refused rightly; on encyclopaedic text (articles kept aside when the weights
 * were fitted), the development set, and the project's own questions.
 *
 *   npx tsx bench/evidence.ts [--misses] [--train] [folders as for accuracy-questions.ts …]
 */
import { answerQuestion } from "../src/questions/answer-question.ts";
import { type Case, readWorld } from "./evidence-sets.ts";
import { newWikiCases } from "./evidence-wiki.ts";
import { newsCases } from "./question-sets.ts";

const MOST_QUESTIONS = Number(process.env.QUESTIONS ?? 600);

interface Count {
  all: number;
  first: number;
  three: number;
  refused: number;
  slowest: number;
}

const world = readWorld();
const misses = process.argv.includes("--misses");
const folders = process.argv.slice(2).filter((one) => !one.startsWith("--"));

const counts = new Map<string, Count>();

function ask({ set, question, scope, isRight }: Case): void {
  const count = counts.get(set) ?? { all: 0, first: 0, three: 0, refused: 0, slowest: 0 };
  counts.set(set, count);
  const before = performance.now();
  const answered = answerQuestion(question, scope);
  count.slowest = Math.max(count.slowest, performance.now() - before);
  const right = answered.evidence.map(
    ({ evidence, article }) => isRight?.(article.id, evidence.start, evidence.end) ?? false,
  );
  const refused = answered.kind === "nothing-found" || (isRight === null && answered.answer === "Not known");
  count.all++;
  if (right[0]) count.first++;
  if (right.slice(0, 3).includes(true)) count.three++;
  if (refused) count.refused++;
  const bad = isRight === null ? !refused : !right[0];
  if (bad && misses && !/^(?:alone|archive)/.test(set))
    console.log(
      `   ${set}: ${question}\n      ${refused ? `refused: ${answered.reason}` : answered.evidence[0]?.evidence.quote}`,
    );
}

const train = process.argv.includes("--train");
for (const one of [...newWikiCases(world, !train, MOST_QUESTIONS), ...newsCases(world, folders)]) ask(one);

const share = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
for (const [set, { all, first, three, refused, slowest }] of counts) {
  const isBad = /near miss|other subject|not stated/.test(set);
  const right = isBad ? "" : `evidence at 1 ${share(first, all)}, at 3 ${share(three, all)}, `;
  console.log(
    `${set}: ${right}refused ${share(refused, all)} (${all} questions, slowest ${slowest.toFixed(0)} ms)`,
  );
}
