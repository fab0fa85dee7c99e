import { outletOf } from "../../articles/address.ts";
import type { Article } from "../../articles/article.ts";
import { datelineLength } from "../../articles/dateline.ts";
import { sidesHeard } from "../../replies/accounts.ts";
import { cite } from "../../replies/citations.ts";
import { capital, listed } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { evidencePart, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { matchOf } from "../evidence/features.ts";
import type { Findings, Found } from "../evidence/find-in-text.ts";
import type { Ranked } from "../evidence/rank.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { tellsWhatItIs } from "../spans/phrases.ts";
import type { AnswerSpan } from "../spans/span.ts";
import { byName } from "./by-name.ts";
import { compose } from "./compose.ts";
import { deniedBy, isDenialOf } from "./denied.ts";
import { isOfPlan } from "./in-clause.ts";
import { isNoAnswer } from "./no-answer.ts";
import { isOfOneMan } from "./of-a-group.ts";
import { evidenceOfRanked, refuse } from "./refusal.ts";
import { refuseText } from "./refuse-text.ts";
import { isOfAnotherDay, isOnOtherWeekday } from "./said-that-day.ts";
import { decide } from "./verdict-of-near.ts";
import { whoItBeginsWith } from "./who-is-he.ts";
import { withOffice } from "./with-office.ts";
import { isAskedThing, isOnlyLimit } from "./without-deed.ts";

/** Sentences given to programs beside the best one. */
const MOST_EVIDENCE = 5;

/** An answer from the best sentence of the articles, or a refusal that names what is missing. */
export function answerFromText(question: Question, scope: Scope, findings: Findings): Answered {
  if (question.asks === "whether") return answerYesNo(question, scope, findings);
  const best = [...(findings.best ? [findings.best] : []), ...findings.more].find(
    (one) => !isNone(question, scope, findings, one),
  );
  if (best === undefined) return refuseText(question, scope, findings);
  const { facts } = best.sentence;
  const who = question.asks === "who" ? inFull(best.span, facts, scope) : null;
  const short = who ?? asPrinted(best.span, facts);
  const first = whoItBeginsWith(facts, scope.record, scope.index.spellings);
  const headline = `${first === null || (CUT.includes(question.asks) && isCutIn(best.span, facts)) ? "" : `${first}: `}${headlineOf(question, short, best.span, facts)}`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: capital(short),
    headline,
    parts: evidenceOf(best.sentence, headline),
    evidence: evidenceOfRanked(bestFirst(findings, best.sentence)),
    contacts: [],
  });
}

/** Whether a sentence, however near, does not hold what is asked after all. */
function isNone(question: Question, scope: Scope, { terms }: Findings, { sentence, span }: Found): boolean {
  return (
    tellsWhatItIs({ question, terms, facts: sentence.facts }) === 0 &&
    (isNoAnswer({ question, terms, sentence, record: scope.record }) ||
      isOfOneMan({ question, terms, sentence, record: scope.record }) ||
      isAskedThing(question, terms, span) ||
      isOnlyLimit(question, span.text) ||
      isOfAnotherDay(question, sentence.facts, scope) ||
      isOnOtherWeekday(question, sentence.facts, scope))
  );
}

/** Somebody who is cut out by his office, a pronoun or his surname alone, by his full name; null for anybody else. */
function inFull(span: AnswerSpan, facts: SentenceFacts, { record, index }: Scope): string | null {
  return byName(span, facts, record) ?? withOffice(span, facts, index.spellings);
}

/** What a span says: in the letters of the article, days resolved. */
function asPrinted({ text, start, end }: AnswerSpan, facts: SentenceFacts): string {
  if (facts.text.slice(start, end) !== text) return text;
  const from = facts.sentence.start;
  return facts.article.text.slice(from + start, from + end);
}

/**
 * A first line that can be pasted alone: a day, a place, a name or a figure; otherwise the sentence, so that whoever
 * says it stands beside what is claimed; with outlet and day of publication.
 */
function headlineOf(
  { asks }: Question,
  short: string,
  { start, end }: AnswerSpan,
  facts: SentenceFacts,
): string {
  return CUT.includes(asks) && isCutIn({ start, end }, facts)
    ? `${short.replace(END, "")}, as reported by ${outletAndDay(facts.article)}.`
    : `${whole(facts)} (${sourceOf(facts.article)}).`;
}

function isCutIn({ start, end }: Pick<AnswerSpan, "start" | "end">, { text }: SentenceFacts): boolean {
  return start > datelineLength(text) || end - start <= 0.5 * text.length;
}

/** What can stand without its sentence. */
const CUT: readonly Question["asks"][] = ["when", "where", "who", "how many", "how long", "which"];

/** A full stop at the end, if not that of an abbreviation. */
const END = /(?<!\b\p{Lu})[.]$/u;

/** The sentence as printed, without dateline and full stop. */
function whole({ sentence, text, article }: SentenceFacts): string {
  return article.text.slice(sentence.start + datelineLength(text), sentence.end).replace(END, "");
}

/** The verdict of the best sentence; where that leaves it open, of another near one that does not. */
function answerYesNo(question: Question, scope: Scope, findings: Findings): Answered {
  const { judged, decided } = decide(question, findings);
  const sentence = decided?.sentence ?? findings.best?.sentence ?? judged[0]?.sentence;
  if (!sentence) return refuseText(question, scope, findings);
  const { facts } = sentence;
  const isUnreported = isUnreportedContact(question, scope);
  if (
    scope.article === undefined &&
    isUnreported &&
    decided?.verdict !== "No" &&
    !namesAll(question, facts, scope)
  )
    return refuseContact(question, scope);
  const isOpen =
    decided === undefined || decided.verdict === "Not known" || (decided.verdict === "Yes" && isUnreported);
  const verdict = isOpen ? "Not known" : decided.verdict;
  const shown = verdict === "Yes" && isOfPlan(question.words, facts.text) ? "Yes, as planned" : verdict;
  const asked = findings.terms.find(({ sort }) => sort === "name");
  const isOfIt = asked === undefined || matchOf(asked, facts) !== "none";
  const denied = verdict === "Not known" && isOfIt ? deniedBy(facts, findings.terms) : null;
  const opening =
    verdict === "Not known"
      ? openWords(denied, question, findings, facts)
      : `${shown}${byWhom(question, facts, scope)}`;
  const who = whoItBeginsWith(facts, scope.record, scope.index.spellings);
  const headline = `${opening}${who === null ? "" : ` (${who})`}: ${whole(facts)} (${sourceOf(facts.article)}).`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: denied === null ? shown : `${verdict}; ${denied} denies it`,
    headline,
    parts: evidenceOf(sentence, headline),
    evidence: evidenceOfRanked(bestFirst(findings, sentence)),
  });
}

/** What stands before a sentence that decides nothing: who denies it, where somebody denies just that. */
function openWords(
  denied: string | null,
  question: Question,
  { terms }: Findings,
  facts: SentenceFacts,
): string {
  const isDenied = denied !== null && isDenialOf(question, terms, facts);
  return `Not known. ${isDenied ? `${denied} denies it` : "The article says only"}`;
}

/** "Did they agree": where one side alone tells of it, that stands in the first line. */
function byWhom({ words }: Question, { article }: SentenceFacts, { record }: Scope): string {
  if (!/\bagree\w*\b/i.test(words)) return "";
  const told = record.contacts.filter(({ accounts }) => accounts.some((one) => one.article === article.id));
  const sides = [...new Set(told.flatMap((contact) => sidesHeard(contact, record)))];
  return told.length === 1 && sides.length === 1 ? `, by the account of ${sides[0]} alone` : "";
}

/** "Did Lavrov phone Psaki": a sentence that names both is no report of a contact where the record has none of the two. */
function isUnreportedContact({ details, people }: Question, { record }: Scope): boolean {
  if (!details.includes("status") || people.length < 2) return false;
  return ![...record.contacts, ...record.others].some(({ participants }) =>
    people.every((id) => participants.some(({ principal }) => principal === id)),
  );
}

/** Whether everybody whom a question names stands in one sentence. */
function namesAll({ people }: Question, { text: said }: SentenceFacts, { record }: Scope): boolean {
  return people.every((id) => said.includes(record.register.byId(id)?.surname ?? ""));
}

/** No contact of two people, and no sentence on the two of them. */
function refuseContact(question: Question, scope: Scope): Answered {
  const names = question.people.flatMap((id) => scope.record.register.byId(id)?.surname ?? []);
  return refuse({
    question,
    scope,
    headline: `Not known. Nothing in the archive on a contact of ${listed(names)}.`,
    reason: "They may have spoken all the same.",
  });
}

/** "The Moscow Times on 11 May 2015". */
function outletAndDay(article: Article): string {
  const outlet = outletOf(article) ?? "the article";
  return article.published === null ? outlet : `${outlet} on ${dayWords(article.published)}`;
}

/** "The Moscow Times, 11 May 2015". */
export function sourceOf(article: Article): string {
  const day = article.published === null ? [] : [dayWords(article.published)];
  return [outletOf(article) ?? article.title, ...day].join(", ");
}

/** The sentence with its source; where the first line says it in full already, the source alone. */
function evidenceOf({ facts }: Ranked, headline: string): Part[] {
  const { article, sentence } = facts;
  const quote = article.text.slice(sentence.start, sentence.end);
  if (!headline.includes(whole(facts))) return [evidencePart(article, quote)];
  const says =
    article.kind === "brief"
      ? "This is a sentence of our summary of the article "
      : "This is the article's own sentence ";
  return [{ kind: "paragraph", text: [text(says), cite(article), text(".")] }];
}

function bestFirst({ ranked }: Findings, best: Ranked): Ranked[] {
  return [best, ...ranked.filter((one) => one.facts !== best.facts)].slice(0, MOST_EVIDENCE);
}
