import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { freshNames } from "../evidence/cues.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { subjectBefore } from "../spans/noun-phrase.ts";
import type { Proposed } from "./no-answer.ts";
import { persons } from "./persons-named.ts";

/** Offices that are called by a word for a deed: "chief" tells of nobody who leads the talks. */
const TITLE =
  /^(?:chiefs?|heads?|leaders?|presidents?|chair(?:man|woman|person)?|hosts?|secretary|ministers?|envoys?)$/i;
const DEED =
  /^(?:[Aa]nd )?[Ww]ho (?:(?:will|would|has|have|had|should|must|is to|was to|is going to|is due to|also|else|first|then|now|later) )*(\p{Ll}+)/u;

/** The verb that tells what was done: "who will [lead] the talks"; undefined where it is asked who is, or was, something. */
function deedOf({ question: { asks, words }, terms }: Proposed): AskedTerm | undefined {
  const verb = asks === "who" ? DEED.exec(words)?.[1] : undefined;
  return terms.find(({ printed, light }) => printed === verb && !light);
}

/** "Who will lead the talks": somebody who is the chief of anything else. */
function doesItByTitleAlone(proposed: Proposed): boolean {
  const { facts } = proposed.sentence;
  const deed = deedOf(proposed);
  if (deed === undefined || facts.counts.has(deed.term) || matchOf(deed, facts) !== "synonym") return false;
  const like = facts.terms.filter(({ term }) =>
    synonymGroups(term).some((group) => deed.groups.includes(group)),
  );
  const isTitle = like.length > 0 && like.every(({ start, end }) => TITLE.test(facts.text.slice(start, end)));
  return isTitle && !isSomebodys(proposed);
}

/** "The nationalists of [NAME]", "[NAME]'s nationalists": whose the thing is that the question names. */
function isSomebodys({ terms, sentence: { facts } }: Proposed): boolean {
  const things = terms.filter(({ sort, light }) => sort === "noun" && !light);
  return facts.terms.some(
    ({ term, start, end }) =>
      things.some((one) => one.term === term) &&
      (/^ (?:of|under|around) (?:the )?\p{Lu}/u.test(facts.text.slice(end)) ||
        /\p{Lu}[\p{L}-]+'s? (?:[\p{L}-]+ )?$/u.test(facts.text.slice(Math.max(0, start - 60), start))),
  );
}

const ROLE =
  /\b(?:sources?|officials?|spokes\p{L}+|ministers?|ministry|department|leaders?|rebels?|separatists?|militants?|troops|soldiers|countries|nations|sides?|governments?|parliament|lawmakers|authorities|presidents?|secretary|envoys?|diplomats?|ambassadors?|party|group|media|journalists?|reporters?|agency|newspapers?|mission|delegations?|council|people|residents|opposition|army|forces|police|they|he|she)\b/iu;

/** "Who ordered the portrait", "who will open it": a sentence without that deed, in which nobody at all does anything. */
function nobodyActs(proposed: Proposed): boolean {
  const { terms, sentence } = proposed;
  const { facts, around } = sentence;
  const deed = deedOf(proposed);
  if (deed === undefined || matchOf(deed, facts) !== "none") return false;
  if (facts.goesOn || around.before.slice(-1).some((one) => matchOf(deed, one) !== "none")) return false;
  return !facts
    .tokens()
    .some(
      ({ start, pos }) =>
        (pos === "VERB" || pos === "AUX") && isSomebody(subjectBefore(facts, start), facts, terms),
    );
}

function isSomebody(
  subject: ReturnType<typeof subjectBefore>,
  facts: SentenceFacts,
  terms: readonly AskedTerm[],
): boolean {
  if (subject === null) return false;
  const head = facts.text.slice(subject.start, subject.end);
  const isNamed = freshNames(terms, facts).some(
    ({ start, end }) =>
      start >= subject.start &&
      end <= subject.end &&
      !/\b(?:of|in|from|with|to) (?:the )?$/.test(facts.text.slice(subject.start, start)),
  );
  return isNamed || ROLE.test(head.replace(/ (?:of|in|from|with|to|for) .*$/, ""));
}

const NEXT_ASKED =
  /^(?:and )?who(?:'ll be| will be(?:come)?| is to be(?:come)?| would be(?:come)?| becomes?| became) /i;

const BECOMES =
  /\b(?:bec[ao]mes?|elect\w*|nam(?:ed|es|ing)|appoint\w*|sworn|inaugurat\w*|succeed\w*|success\w*|replac\w*|t(?:ook|akes?|aking|aken) over|w[io]ns?|won|victory|chosen|chose|picked|nominat\w*|(?:will|is to|was to|would) be|is now|new)\b/i;

/** "Who will be the next director", "who became president": nobody's name but those of the question, or nobody who became anything. */
function namesNoNextOne({ question: { asks, words }, terms, sentence: { facts } }: Proposed): boolean {
  if (asks !== "who" || !NEXT_ASKED.test(words)) return false;
  if (!BECOMES.test(facts.text)) return true;
  return !persons(facts).some(({ text }) => !isAskedName(text, terms));
}

const PROPOSED =
  /^(?:and )?who (?:first |else )?(?:propos|suggest|demand|reject|support|back|oppos|want|sought|order|invent|start|call(?:ed|s)? for)\p{Ll}* (?:the |an? )?(\p{Ll}+)$/iu;

/** "Who proposed federalisation": a sentence, among several articles, on proposals of another thing. */
function proposesElse({
  question: { asks, words },
  terms,
  sentence: { facts, around },
  record,
}: Proposed): boolean {
  const thing = asks === "who" && record.articles.length > 1 ? PROPOSED.exec(words)?.[1] : undefined;
  const asked = terms.find(({ printed, light }) => printed === thing && !light);
  return (
    asked !== undefined &&
    matchOf(asked, facts) === "none" &&
    !around.before.slice(-1).some((one) => matchOf(asked, one) !== "none")
  );
}

/** True where a sentence near what is asked has nobody who did it. */
export function isWhoNotTold(proposed: Proposed): boolean {
  return (
    doesItByTitleAlone(proposed) || nobodyActs(proposed) || namesNoNextOne(proposed) || proposesElse(proposed)
  );
}
