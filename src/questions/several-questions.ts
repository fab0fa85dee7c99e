import type { Answered } from "./answered.ts";
import { readQuestion } from "./parse/read-question.ts";
import { splitQuestions } from "./parse/split.ts";
import type { Question } from "./question.ts";
import type { Scope } from "./scope.ts";

/** A question word with its verb: "when Kerry came, …" is no question of its own. */
const OWN =
  /^(?:and )?(?:when|where|who|whom|why|how(?: \w+){0,2}|what|which(?: \w+)?|whose(?: \w+)?) (?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should|said|says|told|initiated|asked)\b/i;

/** Questions of a line that are answered. */
const MOST = 4;

/** A question in full, that does not go on about the one before: "how long did it last". */
function standsAlone(part: string, at: number): boolean {
  const isQuestion =
    /^(?:when|where|who|whom|whose|why|how|what|which|did|do|does|was|were|is|are|has|have|had|will|can)\b/i.test(
      part,
    );
  return isQuestion && part.split(/\s+/).length > 2 && (at === 0 || !/\b(?:it|that|this|then)\b/i.test(part));
}

/** The questions of a line that ask for different things; none where it is one question, or asks several details of one contact. */
export function separateQuestions(question: Question, { record, index }: Scope): Question[] {
  const sentences = question.words.split(/\?\s+(?:and )?/i).filter((part) => part.trim() !== "");
  if (sentences.length > 1 && sentences.every(standsAlone))
    return sentences.slice(0, MOST).map((part) => readQuestion(part, record, index));
  if (question.details.length > 1) return [];
  const parts = splitQuestions(question.words);
  if (parts.length < 2 || !parts.every((part) => OWN.test(part))) return [];
  return parts.map((part) => readQuestion(part.replace(/^and /i, ""), record, index));
}

/** Answers to several questions as one: each first line, then what each rests on. */
export function joinAnswers(typed: string, answers: readonly Answered[]): Answered | null {
  const told = answers.filter(({ kind }) => kind !== "nothing-found");
  const [first] = told;
  if (!first) return null;
  const [heads, rest] = [
    answers.flatMap(({ evidence }) => evidence.slice(0, 1)),
    answers.flatMap(({ evidence }) => evidence.slice(1)),
  ];
  return {
    ...first,
    question: typed,
    answer: told.flatMap(({ answer }) => answer ?? []).join("; "),
    evidence: [...heads, ...rest],
    contacts: [...new Set(answers.flatMap(({ contacts }) => contacts))],
    reply: {
      ...first.reply,
      headline: answers.map(({ reply }) => reply.headline).join(" "),
      parts: told.flatMap(({ reply }) => reply.parts),
    },
  };
}
