import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { askBack } from "../answers/ask-back.ts";
import { refuse } from "../answers/refusal.ts";
import { readClaims } from "../claims/read-claims.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { askBack as goOn } from "./ask-back.ts";
import { bareDetail, WHY } from "./bare-questions.ts";
import { besideLast } from "./beside-last.ts";
import { completeFollowUp, leansOnNothing, reasonFor } from "./follow-up.ts";
import { moreOnLast } from "./more-on-last.ts";
import { narrowList } from "./narrow-list.ts";
import { notThatOne } from "./not-that-one.ts";
import { entryOfList, noSuchEntry, showEntry } from "./nth-of-list.ts";
import { ofThem } from "./of-them.ts";
import { onItsSentences } from "./on-its-sentences.ts";
import { meansOtherSide, noAccountOf, otherSide } from "./other-side.ts";
import { isBound, pointsBack } from "./points-back.ts";
import { type Said, takeApart } from "./said.ts";
import { sideSaid } from "./side-said.ts";
import { contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";
import { refusePart, unknownPart } from "./unknown-part.ts";
import { wasThere } from "./was-there.ts";
import { whichArticle } from "./which-article.ts";
import { whoseSentence } from "./whose-sentence.ts";
import { withName } from "./with-name.ts";

type Answering = (question: Question) => Answered;

/**
 * Answers words that lean on what was said before: another side, the contact before or after, more of the same, the last
 * question with another day, subject or person, a question that points back. Null where they stand alone.
 */
export function continued(typed: string, scope: Scope, answer: Answering): Answered | null {
  const said = takeApart(typed);
  if (leansOnNothing(said, scope)) return askBack(readQuestion(typed, scope.record, scope.index), scope);
  if (!scope.about?.question) return null;
  return (
    onEntry(said, typed, scope, answer) ??
    onContacts(said, typed, scope) ??
    onLastQuestion(said, typed, scope) ??
    onPointing(said, typed, scope) ??
    completed(completeFollowUp(said, typed, scope), scope, answer)
  );
}

/** "The second one": an entry of the list just shown, or a question about it. */
function onEntry({ rest }: Said, typed: string, scope: Scope, answer: Answering): Answered | null {
  const entry = entryOfList(rest, scope);
  if (entry === null) {
    const says = noSuchEntry(rest, scope);
    const parts = [{ kind: "paragraph" as const, text: [text("Name the day, the place or the kind.")] }];
    return says === null
      ? null
      : goOn(says, readQuestion(typed, scope.record, scope.index), scope, { parts });
  }
  return entry.asked === null
    ? showEntry(typed, entry.scope)
    : (continued(entry.asked, entry.scope, answer) ?? null);
}

/** What is asked of the contacts of the last answer: their articles, who was there, what a side said. */
function onContacts(said: Said, typed: string, scope: Scope): Answered | null {
  const { bare, rest } = said;
  const named = withName(rest, scope) ?? rest;
  return (
    notThatOne(bare, scope) ??
    (rest === bare ? null : notThatOne(rest, scope)) ??
    whichArticle(rest, typed, scope) ??
    wasThere(named, typed, scope) ??
    moreOnLast(rest, scope) ??
    sideSaid({ ...said, rest: named }, typed, scope)
  );
}

/** The last question or list with one part in the place of another. */
function onLastQuestion(said: Said, typed: string, scope: Scope): Answered | null {
  const { rest, leans } = said;
  const unknown = unknownPart(said, scope);
  return (
    ofThem(rest, typed, scope) ??
    besideLast(rest, scope) ??
    (leans || meansOtherSide(rest)
      ? (otherSide(rest, typed, scope) ?? narrowList(rest, typed, scope))
      : null) ??
    (unknown === null ? null : refusePart(unknown, typed, scope))
  );
}

/** "Why?", "was it friendly?": of what was just talked of, and of nothing else. */
function onPointing({ bare, rest }: Said, typed: string, scope: Scope): Answered | null {
  const { record, index, about, article } = scope;
  if (!about || article !== undefined) return null;
  const contacts = contactsTalkedOf(scope);
  const isWhether = readQuestion(rest, record, index).asks === "whether";
  if (isWhether && contacts.length > MOST_MEANT && isBound(rest)) return whichOfThem(typed, scope);
  if (WHY.test(rest)) return onItsSentences(reasonFor(readQuestion(typed, record, index), about), scope);
  const words = withName(rest, scope) ?? rest;
  const fresh = readQuestion(words, record, index);
  if (bareDetail(bare) ?? bareDetail(rest)) return null;
  if (fresh.asks === "whether" && readClaims(fresh.words, scope) !== null) return null;
  if (fresh.details.length > 0 && fresh.asks !== "whether") return null;
  if (fresh.details.length > 0 && !fresh.details.includes("outcome")) return null;
  return pointsBack(rest, fresh, contacts) ? onItsSentences({ ...fresh, typed, details: [] }, scope) : null;
}

/** "Was Putin there?" after a long list. */
function whichOfThem(typed: string, scope: Scope): Answered {
  const parts = [
    { kind: "paragraph" as const, text: [text("Name its day, place or kind, or its number in the list.")] },
  ];
  return goOn("Which of them do you mean?", readQuestion(typed, scope.record, scope.index), scope, { parts });
}

/** "Who said so?" after a refusal. */
function nobodySaidSo(question: Question, scope: Scope): Answered {
  return refuse({
    question: { ...question, kept: ["your last question"] },
    scope,
    headline: "No source to name: the archive has no answer to your last question.",
    reason: "There is nothing of which somebody could have said so.",
  });
}

function completed(question: Question | null, scope: Scope, answer: Answering): Answered | null {
  if (question === null) return null;
  const { about } = scope;
  const isWhose = about?.contacts.length === 0 && bareDetail(takeApart(question.typed).rest) === "source";
  const whose = isWhose ? whoseSentence(question, about, scope) : null;
  if (whose) return whose;
  if (isWhose && !about.sentence) return nobodySaidSo(question, scope);
  const isOpen = question.among !== null && question.asks === "whether" && question.details.length === 0;
  const answered = (isOpen ? onItsSentences(question, scope) : null) ?? answer(question);
  const isSaying = question.asks === "what said" && answered.kind === "nothing-found";
  return (isSaying ? noAccountOf(question, question.typed, scope) : null) ?? asVerdict(answered);
}

/** "Did they agree?" of an outcome that is not stated: neither a yes nor a no. */
function asVerdict(answered: Answered): Answered {
  const { reply, question, kind } = answered;
  const isOpen =
    kind === "nothing-found" && /^(?:and |so |but )?(?:did|was|were|has|have|is|are)\b/i.test(question);
  if (!isOpen || /^(?:Not known|No\b|Which)/.test(reply.headline)) return answered;
  return { ...answered, reply: { ...reply, headline: `Not known. ${reply.headline}` } };
}
