import type { Article } from "../../articles/article.ts";
import type { Contact, Evidence } from "../../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../../contacts/record.ts";
import { archiveLine } from "../../replies/archive-line.ts";
import { button } from "../../replies/button.ts";
import { capital } from "../../replies/counted.ts";
import { evidencePart, text } from "../../replies/line.ts";
import type { Button, Part } from "../../replies/reply.ts";
import type { About, Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { RecordScope } from "../scope.ts";
import { dayName } from "../select-contacts.ts";

export interface Draft {
  readonly question: Question;
  readonly scope: RecordScope;
  readonly kind: Answered["kind"];
  readonly answer: string | null;
  readonly reason?: string | null;
  readonly headline: string;
  readonly parts: readonly Part[];
  readonly evidence?: readonly Evidence[];
  readonly contacts?: readonly Contact[];
  /** Questions offered as buttons. */
  readonly next?: readonly string[];
}

/** Completes an answer: how the question was read, sources, archive line, what the next question may refer to. */
export function compose(draft: Draft): Answered {
  const { question, scope, contacts = [] } = draft;
  const evidence = (draft.evidence ?? []).flatMap((one) => {
    const article = articleIn(scope.record, one.article);
    return article ? [{ evidence: one, article, contact: contactOf(one, contacts) }] : [];
  });
  return {
    question: question.typed,
    kind: draft.kind,
    answer: draft.answer,
    reason: draft.kind === "nothing-found" ? (draft.reason ?? draft.headline) : null,
    evidence,
    contacts,
    reply: {
      headline: inQuotationMarks(capital(draft.headline)),
      parts: [...understood(question), ...draft.parts],
      archive: archiveLine(scope.record),
      buttons: (draft.next ?? []).slice(0, 3).map((words) => askButton(words, scope.record)),
    },
    about: aboutOf(draft),
  };
}

/** The first line, and what repeats it below, is plain words, in which what an article put between straight marks is what it printed. */
export function inQuotationMarks(words: string): string {
  return words.replace(/"([^"]+)"/g, "“$1”");
}

function contactOf(evidence: Evidence, contacts: readonly Contact[]): string | null {
  const own = contacts.find((contact) =>
    contact.accounts.some((account) => account.article === evidence.article),
  );
  return own?.id ?? null;
}

/** A button that asks a question of this record. */
export function askButton(words: string, record: ContactRecord): Button {
  return button(capital(words), { do: "ask", command: record.briefing.command, text: words });
}

/** How the question was read, where that is not obvious. */
export function understood(question: Question): Part[] {
  const notes = [
    question.kept.length > 0 ? `About: ${question.kept.join(" · ")} · clear` : null,
    ...question.slips.map(({ typed, read }) => `Read “${typed}” as “${read}”.`.replace(/[“”]/g, "'")),
    question.cut ? "The question was longer than 400 characters; only its beginning was read." : null,
  ].filter((note) => note !== null);
  return notes.map((note) => ({ kind: "notice", tone: "understood", text: [text(note)] }));
}

function aboutOf({ question, scope: { record, about }, contacts = [], evidence = [] }: Draft): About {
  const days = question.days.map(dayName);
  const years = question.days.map((day) => day.year ?? null).filter((year) => year !== null);
  const year = years[0] ?? yearsOf(contacts)[0];
  const found = (contacts.length > 0 ? contacts : restingOn(evidence[0], record)).map(({ id }) => id);
  const before = about?.contacts.length ? about.contacts : about?.before;
  return {
    briefing: record.briefing.name,
    people: question.people.length > 0 ? question.people : (about?.people ?? []),
    topics: question.topics,
    from: days.length > 0 && year ? `${year}-01-01` : year ? `${year}-01-01` : null,
    to: year ? `${year}-12-31` : null,
    contacts: found,
    ...listOf(found, about),
    ...(found.length === 0 && before && before.length <= MOST_RESTING ? { before } : {}),
    question: question.words,
    asked: question,
    sentence: evidence[0] ? { article: evidence[0].article, start: evidence[0].start } : null,
    filter: null,
  };
}

/** The list that is talked of: a new one, or the last while an answer is about entries of it. */
function listOf(found: readonly string[], about: About | undefined): Pick<About, "list"> {
  const last = about?.list ?? [];
  if (last.length > 0 && found.every((id) => last.includes(id)) && found.length < 2) return { list: last };
  return found.length > 1 ? { list: found } : {};
}

/** The contacts that rest on a sentence: what the next question goes on about where the sentence was the answer. */
function restingOn(sentence: Evidence | undefined, { contacts, others }: ContactRecord): readonly Contact[] {
  if (sentence === undefined) return [];
  const isIt = ({ evidence }: { readonly evidence: Evidence }): boolean =>
    evidence.article === sentence.article && evidence.start === sentence.start;
  const resting = [...contacts, ...others].filter(({ accounts, positions, topics }) =>
    [...accounts, ...positions, ...topics].some(isIt),
  );
  return resting.length > MOST_RESTING ? [] : resting;
}

/** A sentence about more contacts than this is about none of them. */
const MOST_RESTING = 2;

function yearsOf(contacts: readonly Contact[]): string[] {
  const years = contacts.flatMap((contact) => contact.date?.edtf?.slice(0, 4) ?? []);
  return new Set(years).size === 1 ? years.slice(0, 1) : [];
}

/** Evidence lines, each sentence once. */
export function evidenceParts(evidence: readonly Evidence[], articles: readonly Article[]): Part[] {
  const seen = new Set<string>();
  return evidence.flatMap((one) => {
    const key = `${one.article} ${one.start}`;
    const article = articleIn({ articles }, one.article);
    if (!article || seen.has(key)) return [];
    seen.add(key);
    return [evidencePart(article, one.quote)];
  });
}
