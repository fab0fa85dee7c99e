import type { Contact, Evidence } from "../../contacts/contact.ts";
import { cite } from "../../replies/citations.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, countedInWords, listed } from "../../replies/counted.ts";
import { evidenceLine, text } from "../../replies/line.ts";
import type { Line, Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import type { Ranked } from "../evidence/rank.ts";
import type { Question } from "../question.ts";
import type { RecordScope, Scope } from "../scope.ts";
import { compose } from "./compose.ts";
import { answerable } from "./suggestions.ts";

export interface Refusal {
  readonly question: Question;
  readonly scope: RecordScope;
  /** The first line: "Nothing in the archive on the Minsk agreements." */
  readonly headline: string;
  /** A sentence or two on what is missing; for people and for programs. */
  readonly reason: string;
  /** Contacts that are nearest, shown as not an answer. */
  readonly contacts?: readonly Contact[];
  /** Sentences that are nearest, shown as not an answer. */
  readonly nearest?: readonly Ranked[];
}

const MOST_NEAREST = 2;

/** "Not in the archive": what is missing, what is nearest, what the archive covers, three questions it can answer. */
export function refuse({
  question,
  scope,
  headline,
  reason,
  contacts = [],
  nearest = [],
}: Refusal): Answered {
  const { record } = scope;
  const lines: Line[] = [
    ...contacts.slice(0, MOST_NEAREST).map((contact) => contactLine(contact, record)),
    ...nearest
      .slice(0, Math.max(0, MOST_NEAREST - contacts.length))
      .map(({ facts }) => [
        ...evidenceLine(facts.article, facts.article.text.slice(facts.sentence.start, facts.sentence.end)),
        text(" "),
        cite(facts.article),
      ]),
  ];
  const offers = answerable(record, contacts, question.words);
  const parts: Part[] = [
    { kind: "notice", tone: "nothing-found", text: [text(reason)] },
    ...(lines.length === 0
      ? []
      : ([
          { kind: "paragraph", text: [text("Nearest, not an answer:")] },
          { kind: "list", items: lines },
        ] satisfies Part[])),
    ...(offers.length === 0
      ? []
      : ([
          { kind: "paragraph", text: [text("The archive can answer:")] },
          { kind: "list", items: offers.map((offer) => [text(offer)]) },
        ] satisfies Part[])),
  ];
  return compose({
    question,
    scope,
    kind: "nothing-found",
    answer: null,
    reason: `${headline} ${reason}`.trim(),
    headline,
    parts,
    next: offers,
  });
}

/** "None of the five articles mentions Libya." */
export function noneMentions(what: string, { record, article }: RecordScope): string {
  const count = article === undefined ? record.articles.length : 1;
  if (count === 1) return `The article does not mention ${what}.`;
  return `${capital(`none of the ${countedInWords(count, "article")}`)} mentions ${what}. They are a sample: it may have come up elsewhere.`;
}

/** Evidence of ranked sentences. */
export function evidenceOfRanked(ranked: readonly Ranked[]): Evidence[] {
  return ranked.map(({ facts: { article, sentence } }) => ({
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    quote: article.text.slice(sentence.start, sentence.end),
  }));
}

/** A refusal of a question that names what stands nowhere in the archive. */
export function refuseUnknown(
  question: Question,
  scope: Scope,
  unknown: readonly string[],
  nearest: readonly Ranked[] = [],
): Answered {
  const names = listed(unknown);
  const where = scope.article === undefined ? "the archive" : "the article";
  const whether = question.asks === "whether" ? "Not known. " : "";
  return refuse({
    question,
    scope,
    headline: `${whether}Nothing in ${where} on ${names}.`,
    reason: noneMentions(names, scope),
    nearest,
  });
}
