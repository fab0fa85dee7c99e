import { parseFilters } from "../contacts/filters/parse-filters.ts";
import { text } from "../replies/line.ts";
import { plain } from "../replies/plain.ts";
import type { Part } from "../replies/reply.ts";
import { answerNext, answerQuestion } from "./answer-question.ts";
import type { Answered } from "./answered.ts";
import { askButton, compose, understood } from "./answers/compose.ts";
import { inSpanAnswer } from "./chronology/in-span.ts";
import { takeApart } from "./conversation/said.ts";
import { withoutMarks } from "./parse/clean.ts";
import { figuresAsDays, noSuchDay } from "./parse/figures.ts";
import { namesInEnglish } from "./parse/names-abroad.ts";
import { inEnglish } from "./parse/other-languages.ts";
import { readQuestion } from "./parse/read-question.ts";
import { distance } from "./parse/spelling.ts";
import { plainQuestion } from "./question.ts";
import type { Scope } from "./scope.ts";
import { onThisDayAnswer, thisWeekAnswer } from "./specials/anniversaries.ts";
import { asFilters, asOneWord } from "./specials/as-command.ts";
import { bareTopic } from "./specials/bare-topic.ts";
import { compareAnswer } from "./specials/compare.ts";
import { filteredLog, isFilter } from "./specials/filtered-log.ts";
import { helpAnswer } from "./specials/help.ts";
import { namedContact } from "./specials/named-contact.ts";
import { isForeignCommand, noSuchCommand } from "./specials/no-such-command.ts";
import { refuseDay } from "./specials/no-such-day.ts";
import { nothingFits } from "./specials/nothing-fits.ts";
import { openAnswer } from "./specials/open.ts";
import { recordSoFar } from "./specials/record-so-far.ts";
import { rhythmAnswer } from "./specials/rhythm.ts";
import { sidesAnswer } from "./specials/sides.ts";
import { sourcesAnswer } from "./specials/sources.ts";
import { topicAnswer } from "./specials/topic.ts";

type Special = (rest: string, scope: Scope, typed: string) => Answered;

const SPECIALS: Readonly<Record<string, Special>> = {
  log: filteredLog,
  contacts: filteredLog,
  all: filteredLog,
  sides: sidesAnswer,
  positions: sidesAnswer,
  readouts: sidesAnswer,
  rhythm: rhythmAnswer,
  compare: compareAnswer,
  "on-this-day": onThisDayAnswer,
  "this-week": thisWeekAnswer,
  open: openAnswer,
  sources: (_rest, scope, typed) => sourcesAnswer(scope, typed),
  articles: (_rest, scope, typed) => sourcesAnswer(scope, typed),
  help: (_rest, scope, typed) => helpAnswer(scope, typed),
};

/** What follows a briefing's command: nothing, a word it knows, a subject, filters, or a question. */
export function answerOnRecord(typed: string, scope: Scope): Answered {
  const figures = figuresAsDays(asFilters(withoutMarks(plain(typed))));
  const { text: named, slips: abroad } = namesInEnglish(figures.text);
  const bare = inEnglish(named);
  const slips = [...figures.slips, ...abroad];
  const answered = answerInLetters(bare, scope);
  return slips.length === 0 ? answered : withNotices(answered, understood({ ...plainQuestion(bare), slips }));
}

/** Answers what was typed, days in letters. */
function answerInLetters(bare: string, scope: Scope): Answered {
  const wrong = noSuchDay(bare);
  if (wrong !== null) return refuseDay(wrong, bare, scope);
  if (OVERVIEW.test(bare)) return recordSoFar(scope, bare);
  if (bare === "") return recordSoFar(scope);
  const [, first = "", rest = ""] = /^\/?(\S+)\s*(.*)$/.exec(asOneWord(bare)) ?? [];
  const word = first.toLowerCase().replace(/[:?!.,]+$/, "");
  const special = Object.hasOwn(SPECIALS, word) ? SPECIALS[word] : undefined;
  if (special && !isSentence(word, rest, scope)) return special(rest.trim(), scope, bare);
  const topic = bareTopic(bare, scope) ?? nextTopic(bare, scope);
  const onTopic = topic === null ? null : topicAnswer(topic, scope, bare);
  if (onTopic) return onTopic;
  const next = scope.about?.question ? answerNext(bare, scope) : null;
  if (next) return next;
  return talkingOn(answerAlone(bare, word, scope), scope);
}

/** "What's new?" asks for what there is. */
const OVERVIEW =
  /^(?:what(?:'s| is) new|any(?:thing)? new(?:s)?|any news|news|latest(?: news)?|summary|summar(?:ise|ize)(?: (?:it|this|everything|the record))?|overview|recap|tl;?dr|what do (?:you|we) (?:have|know))[?!. ]*$/i;

/** What stands alone: filters, a slip in a command, a question; "what about May?" as the first thing said means May. */
function answerAlone(bare: string, word: string, scope: Scope): Answered {
  if (isForeignCommand(bare)) return noSuchCommand(bare, scope);
  const asked = withoutLead(bare, scope);
  const named = namedContact(asked, scope) ?? namedContact(takeApart(bare).rest, scope);
  if (named) return named;
  const between = betweenOccasions(asked, scope);
  if (between) return between;
  if (isFilter(asked, scope)) return answerFilter(asked, scope, bare);
  return mendCommand(bare, word, scope) ?? answerWords(bare, scope);
}

const BETWEEN =
  /^(?:the |all |which )?(?:contacts|calls|meetings|talks|conversations) (?:between|from|after|before|since) /i;

/** "Contacts between Paris and Lausanne": those that lie between the two, not those in either. */
function betweenOccasions(asked: string, scope: Scope): Answered | null {
  if (!BETWEEN.test(asked)) return null;
  const question = readQuestion(asked, scope.record, scope.index);
  const isSpan = question.days.length === 0 || (/\bbetween\b/i.test(asked) && question.bounds !== null);
  return isSpan ? inSpanAnswer(question, scope) : null;
}

const HAPPENED = /^what (?:happened|was there|took place) (?:on|in|at|during) |[?]+$/gi;

/** "And Iran?" as the first thing said: "Iran"; "what happened in Paris": "Paris", where they met. */
function withoutLead(bare: string, scope: Scope): string {
  const occasion = bare.replace(HAPPENED, "");
  if (occasion !== bare && (namedContact(occasion, scope) || isFilter(occasion, scope))) return occasion;
  const { bare: said, rest } = takeApart(bare);
  if (scope.about?.question || rest === said) return bare;
  return [rest, `in ${rest}`].find((words) => isFilter(words, scope)) ?? bare;
}

/** Words that were not understood at all do not end a conversation. */
function talkingOn(answered: Answered, { about }: Scope): Answered {
  const asked = answered.about.asked;
  const isLost =
    answered.kind === "nothing-found" &&
    answered.contacts.length === 0 &&
    (!asked ||
      (asked.asks === "subject" && asked.topics.length + asked.days.length + asked.people.length === 0));
  return isLost && about?.question ? { ...answered, about } : answered;
}

/** A question; a word alone that no article has is a subject that the archive lacks, since it asks nothing. */
function answerWords(bare: string, scope: Scope): Answered {
  const mended = answerMended(bare, scope);
  if (mended) return mended;
  const isOdd = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*[.!]*$/u.test(bare) && !isPrinted(bare, scope);
  if (!isOdd) return answerQuestion(bare, scope);
  const answered = answerQuestion(bare, scope);
  const isRead = answered.kind !== "nothing-found" && !bare.includes("-");
  return isRead ? answered : nothingFits(plainQuestion(bare), scope, bare);
}

/** "Crimae", "calls with Lavorv": a subject or filters once their slips are mended; null for anything else. */
function answerMended(bare: string, scope: Scope): Answered | null {
  const question = readQuestion(bare, scope.record, scope.index);
  if (question.slips.length === 0) return null;
  const topic = bareTopic(question.words, scope);
  const answered =
    (topic === null ? null : topicAnswer(topic, scope, question.words)) ??
    (isFilter(question.words, scope) ? answerFilter(question.words, scope) : null);
  return answered && withNotices(answered, understood(question));
}

/** How the words were read stands first. */
function withNotices(answered: Answered, notices: readonly Part[]): Answered {
  return { ...answered, reply: { ...answered.reply, parts: [...notices, ...answered.reply.parts] } };
}

function namesPeopleOnly(words: string, { record }: Scope): boolean {
  if (words.includes(":")) return false;
  const { conditions } = parseFilters(words, record.register, record.vocabulary).filter;
  return conditions.every((condition) => condition.every(({ of, not }) => of.field === "with" && !not));
}

/** In a larger archive a text is not looked through letter by letter. */
const LARGE = 1_000;

function isPrinted(word: string, { record, index }: Scope): boolean {
  const wanted = word.replace(/[.!]+$/, "").toLowerCase();
  if (index.size > LARGE) return index.words.has(wanted);
  return record.articles.some(({ folded }) => folded.toLowerCase().includes(wanted));
}

/** The log of what filters leave; of somebody who is spoken about and took part in nothing, what is said of him. */
function answerFilter(bare: string, scope: Scope, typed = bare): Answered {
  const log = filteredLog(bare, scope, typed);
  if (log.kind !== "nothing-found" || !namesPeopleOnly(bare, scope)) return log;
  const answered = answerQuestion(bare, scope);
  return answered.kind === "answer" ? answered : log;
}

/** "all calls in 2014", "contacts about Syria": words of a question, not a command with filters. */
function isSentence(word: string, rest: string, scope: Scope): boolean {
  if (word === "articles") return rest !== "";
  if (word === "open") return rest !== "" && !isFilter(rest, scope) && !/^[\p{L}\p{N}]+$/u.test(rest);
  if (word !== "all" && word !== "contacts") return false;
  return /^(?:of|about|on|in|with|without|told|resting|known|confirmed|reported|by|only|between|the|their|calls?|meetings?|contacts?|visits?|that|which|since|before|after)\b/i.test(
    rest,
  );
}

/** "and Iran?" after a subject that was asked for alone. */
function nextTopic(bare: string, scope: Scope): string | null {
  const last = scope.about?.question;
  if (!last || bareTopic(last, scope) === null) return null;
  return bareTopic(bare.replace(/^(?:and|what about|how about|or)\s+/i, ""), scope);
}

/** "sdies ukraine": a slip in a word that a command knows; null for anything else. */
function mendCommand(bare: string, word: string, scope: Scope): Answered | null {
  if (word.length < 3 || scope.index.words.has(word) || bare.split(" ").length > 2) return null;
  const near = Object.keys(SPECIALS).find((one) => distance(word, one) <= (one.length > 4 ? 2 : 1));
  if (near === undefined || near === word) return null;
  const meant = [near, ...bare.split(" ").slice(1)].join(" ");
  const says = `There is no command ${word}. Did you mean: ${meant}?`;
  const answered = compose({
    question: plainQuestion(bare),
    scope,
    kind: "nothing-found",
    answer: null,
    reason: says,
    headline: says,
    parts: [{ kind: "paragraph", text: [text("Press the button, or type it again.")] }],
  });
  return { ...answered, reply: { ...answered.reply, buttons: [askButton(meant, scope.record)] } };
}
