import { escaped } from "../../contacts/escaped.ts";
import { readHow, readStatus } from "../../contacts/filters/filter-values.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { countedInWords, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { noneMentions, refuse } from "../answers/refusal.ts";
import type { Question } from "../question.ts";
import type { RecordScope } from "../scope.ts";

/** Subjects named in a refusal; the rest is in `help`. */
const MOST_SUBJECTS = 6;

/** Refuses a subject or filters that no contact has: what is missing, which subjects the archive has, what it can answer. */
export function nothingFits(question: Question, scope: RecordScope, asked: string): Answered {
  const words = inPrint(asked.replace(/[?!.\s]+$/, ""), scope);
  const isName = isSubject(words, scope);
  const isMentioned = isName && mentions(words, scope);
  const answered = refuse({
    question,
    scope,
    headline: isName ? `Nothing in the archive on ${words}.` : `Nothing in the archive fits: ${words}.`,
    reason: !isName
      ? `None of the contacts in ${countedInWords(scope.record.articles.length, "article")} fits. They are a sample: there may have been one.`
      : isMentioned
        ? `No contact in the archive touched on it, though an article mentions it. The articles are a sample.`
        : noneMentions(words, scope),
  });
  const subjects = subjectsOf(scope.record).slice(0, MOST_SUBJECTS);
  const line: Part = { kind: "paragraph", text: [text(`Subjects in the archive: ${listed(subjects)}.`)] };
  const [reason, ...rest] = answered.reply.parts;
  const parts = subjects.length === 0 || !reason ? answered.reply.parts : [reason, line, ...rest];
  return { ...answered, reply: { ...answered.reply, parts } };
}

/** "libya" as the vocabulary writes it: "Libya". */
function inPrint(words: string, { record }: RecordScope): string {
  const labels = record.vocabulary.topics.map(({ prefLabel }) => prefLabel);
  return labels.find((label) => label.toLowerCase() === words.toLowerCase()) ?? words;
}

/** In a larger archive a text is not looked through letter by letter. */
const LARGE = 1_000;

/** One word, or the name of a subject: an article can mention it. "cancelled" says what became of a contact. */
function isSubject(words: string, { record }: RecordScope): boolean {
  if (words.includes(":") || readStatus(words.toLowerCase()) || readHow(words.toLowerCase())) return false;
  const mention = record.vocabulary.find(words)[0];
  return !words.includes(" ") || (mention?.start === 0 && mention.end === words.length);
}

function mentions(words: string, { record, article, index }: RecordScope): boolean {
  if (article === undefined && index !== undefined && index.size > LARGE)
    return index.words.has(words.toLowerCase());
  const wanted = new RegExp(`\\b${escaped(words)}`, "iu");
  return record.articles.some(
    (one) => (article === undefined || one.id === article) && wanted.test(one.folded),
  );
}

/** The broad subjects of the contacts, most frequent first. */
function subjectsOf({ contacts, vocabulary }: ContactRecord): string[] {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const roots = contact.topics.map(({ value }) => vocabulary.byId(value)?.broader ?? value);
    for (const id of new Set(roots)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => vocabulary.byId(id)?.prefLabel ?? id);
}
