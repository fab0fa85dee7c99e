import type { Part } from "../replies/reply.ts";
import type { Answered } from "./answered.ts";
import { namesAnother, shortDetails } from "./parse/detail-parts.ts";
import { readQuestion } from "./parse/read-question.ts";
import { splitQuestions } from "./parse/split.ts";
import type { Question } from "./question.ts";
import type { Scope } from "./scope.ts";

/** A question word with its verb: "when Kerry came, …" is no question of its own. */
const OWN =
  /^(?:and )?(?:(?:for |at |with |by |about )?(?:when|where|who|whom|why|how(?: \w+){0,2}|what|which(?: \w+)?|whose(?: \w+)?) (?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should|said|says|told|initiated|asked)|who(?: first)? \w+(?:ed|s|de|ook|oke|et|ought|aid))\b/i;

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
function separateQuestions({ words, details }: Question, { record }: Scope): string[] {
  const sentences = words.split(/\?\s+(?:and )?/i).filter((part) => part.trim() !== "");
  if (sentences.length > 1 && sentences.every(standsAlone)) return sentences.slice(0, MOST);
  const [first = "", ...more] = splitQuestions(words);
  if (details.length > 1 && !more.some((part) => namesAnother(part, first, record))) return [];
  if (more.length === 0 || ![first, ...more].every((part) => OWN.test(part))) return [];
  return [first, ...more].map((part) => part.replace(/^and /i, ""));
}

/** Each question of a line with its answer; one that names no contact of its own is about that of the first. */
export function answerParts(
  question: Question,
  scope: Scope,
  answer: (question: Question) => Answered,
): Answered | null {
  const [first, ...more] = separateQuestions(question, scope);
  if (first === undefined) return null;
  const head = answer(readQuestion(first, scope.record, scope.index));
  const rest = more.map((part) => answer(aboutFirst(part, first, head, scope)));
  return joinAnswers(question.typed, [first, ...more], [head, ...rest]);
}

/** "… and who asked for it": of the contacts that the first question was about. */
function aboutFirst(part: string, first: string, { contacts }: Answered, scope: Scope): Question {
  const read = readQuestion(part, scope.record, scope.index);
  const named = namesAnother(part, first, scope.record);
  if (named || contacts.length === 0 || read.places.length + read.days.length > 0) return read;
  const details = read.details.length > 0 ? read.details : shortDetails(part);
  return { ...read, details, among: contacts.map(({ id }) => id) };
}

/** Answers to several questions as one: each first line, then what each rests on. */
function joinAnswers(typed: string, parts: readonly string[], answers: readonly Answered[]): Answered | null {
  const told = answers.filter(({ kind }) => kind !== "nothing-found");
  const first = told[0] ?? answers[0];
  if (!first) return null;
  return {
    ...first,
    question: typed,
    answer: told.length === 0 ? null : told.flatMap(({ answer }) => answer ?? []).join("; "),
    evidence: [
      ...answers.flatMap(({ evidence }) => evidence.slice(0, 1)),
      ...answers.flatMap(({ evidence }) => evidence.slice(1)),
    ],
    contacts: [...new Set(answers.flatMap(({ contacts }) => contacts))],
    reply: {
      ...first.reply,
      headline: answers.map((one, i) => firstLine(one, parts[i] ?? "")).join(" "),
      parts: onceEach(told.length === 0 ? answers.slice(0, 1) : told),
    },
  };
}

/** A refusal that does not say of what says nothing beside another answer. */
function firstLine({ reply: { headline } }: Answered, part: string): string {
  return VAGUE.test(headline) ? `Not stated: ${part}.` : headline;
}

const VAGUE = /^(?:Nothing in the (?:archive|article) answers this|Not stated in the (?:archive|article))\.$/;

/** What several answers rest on, each line once, and the facts of a contact once. */
function onceEach(answers: readonly Answered[]): Part[] {
  const seen = new Set<string>();
  return answers.flatMap(({ reply, contacts }) =>
    reply.parts.filter((part) => {
      const key = part.kind === "facts" ? contacts.map(({ id }) => id).join() : JSON.stringify(part);
      return !seen.has(key) && seen.add(key);
    }),
  );
}
