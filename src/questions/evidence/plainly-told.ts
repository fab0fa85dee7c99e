import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import { tellsNoComment } from "./no-comment.ts";
import type { Contender } from "./sureness.ts";

const WHO = "((?:the )?[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}?)";
const VIEW = "(?:view|position|stance|stand|opinion|attitude|reaction|response|line)";
/** "How did [the West] react to [the vote]", "what does [Berlin] think of [arms]", "[Oslo]'s position on [whaling]". */
const STANCE_ASKED: readonly RegExp[] = [
  new RegExp(
    `^how (?:did|does|do|has|have) ${WHO} (?:react(?:ed)?|respond(?:ed)?|answer(?:ed)?|repl(?:y|ied)) to (.+)$`,
    "iu",
  ),
  new RegExp(`^(?:what|how) (?:did|does|do) ${WHO} (?:think|feel) (?:of|about) (.+)$`, "iu"),
  new RegExp(
    `^(?:what(?:'s| is| was) )?(?:the )?${WHO}(?:'s?)? ${VIEW} (?:on|of|to|about|towards?|over) (.+)$`,
    "iu",
  ),
];
/** What tells how somebody stands to something. */
const STANCE =
  /\b(?:condemn\w*|denounc\w*|welcom\w*|critici[sz]\w*|oppos\w*|against|reject\w*|back(?:s|ed)|support(?:s|ed)?|prais\w*|protest\w*|illegal|unacceptable|legitimate|finds?|called (?:it|the|them|for)|met by|retaliat\w*|regret\w*|concern\w*|worr\w+|angr\w+|outrag\w*|dismiss\w*|den(?:y|ies|ied)|agree\w*|accept\w*|refus\w*|want\w*|urg\w*|demand\w*|should|must)\b/giu;
/** "Told the Danish minister", "to the German": he is spoken to. */
const SPOKEN_TO = /\b(?:to|with|against|told|urged|asked|pressed|called) (?:the |his |its |their )?$/iu;
/** Characters between somebody and what he thinks. */
const REACH = 90;

const isMet = (term: AskedTerm, { sentence: { facts } }: Contender): boolean =>
  !["none", "echo"].includes(matchOf(term, facts));

/** A sentence that names the one whose stance is asked for and all that it is a stance on, and tells his. */
function tellsStance(contender: Contender): boolean {
  const { question, terms, sentence } = contender;
  const { facts } = sentence;
  const match = STANCE_ASKED.map((one) => one.exec(question.words)).find((one) => one !== null);
  const [, who = "", what = ""] = match ?? [];
  const of = (part: string): AskedTerm[] =>
    terms.filter(({ light, printed }) => !light && part.includes(printed));
  const [whose, things] = [of(who), of(what)];
  if (whose.length === 0 || things.length === 0) return false;
  if (![...whose, ...things].every((term) => isMet(term, contender))) return false;
  const own = facts.terms.filter(
    ({ term, start }) =>
      whose.some((one) => one.term === term || one.alike.includes(term)) &&
      !SPOKEN_TO.test(facts.text.slice(0, start)),
  );
  return [...facts.text.matchAll(STANCE)].some(({ index, 0: verb }) =>
    own.some(
      ({ start, end }) =>
        (end <= index && index - end < REACH) ||
        (start > index + verb.length && /\b(?:by|from) (?:the )?$/.test(facts.text.slice(0, start))),
    ),
  );
}

const HABIT_ASKED =
  /^how (?:often )?(?:do|does) (?!.*\bin \d).*\b(?:usually|normally|regularly|typically|generally|mostly|tend to|keep in (?:touch|contact)|stay in (?:touch|contact))\b/i;
const HABIT =
  /\b(?:regularly|usually|often|frequently|normally)\b[^,;.]*\b(?:speak|talk|meet|call|phone|write|in touch|in contact|by (?:tele)?phone)\b|\b(?:speak|talk|meet|call|phone|write)\b[^,;.]*\b(?:regularly|usually|often|frequently)\b/i;

/** "How do they usually talk": a sentence that tells what they do regularly, and names whom the question names. */
function tellsHabit(contender: Contender): boolean {
  const { question, terms, sentence } = contender;
  if (!HABIT_ASKED.test(question.words) || !HABIT.test(sentence.facts.text)) return false;
  return terms.filter(({ sort }) => sort === "name").every((term) => isMet(term, contender));
}

/** True where a sentence tells what is asked in so many words, however sure the model is of it. */
export function isPlainlyTold(contender: Contender): boolean {
  return tellsStance(contender) || tellsHabit(contender) || tellsNoComment(contender);
}
