import type { Article } from "../articles/article.ts";
import type { Contact } from "./contact.ts";
import { findAttributions, rememberSources } from "./finding/attributions.ts";
import type { Candidate } from "./finding/candidate.ts";
import { findCandidates } from "./finding/candidates.ts";
import { completeContacts } from "./finding/complete.ts";
import { rememberTeller } from "./finding/introduced.ts";
import { gatherOccasions } from "./finding/occasions.ts";
import { findStances } from "./finding/positions.ts";
import { withPlaceOfStay } from "./finding/stays.ts";
import { makeTopics } from "./finding/subjects.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { Register } from "./principals.ts";
import { readSentence } from "./reading/read-sentence.ts";
import { countryOfTown } from "./rules/towns-of-countries.ts";
import type { Vocabulary } from "./topics.ts";

const TELLING = /^(?:told|said|asked|urged|pressed|tell|assured|informed|warned|raised|expressed|voiced)/;

/** "The two met", "@ talked with @": the contact itself, not what somebody holds. */
function tellsByItself({ found: { reading, from }, parties }: Candidate): boolean {
  return parties.length >= 2 && !TELLING.test(reading.units[from]?.word ?? "");
}

/** In letters: of what runs on without a full stop, a table or a trap, only so much is read. The longest honest ones have 900. */
const LONGEST_SENTENCE = 2000;

/**
 * The contacts that one article reports, of any pair of named persons, in the order of first mention. Texts in other
 * languages than English give none.
 */
export function findContacts(article: Article, register: Register, vocabulary: Vocabulary): Contact[] {
  if (!article.language.startsWith("en")) return [];
  const mentions = findMentions(article, register);
  const topics = makeTopics(vocabulary, article);
  const remember = rememberSources();
  const tellerOf = rememberTeller(register);
  const sentences = article.sentences.map((whole) => {
    const sentence = { ...whole, end: Math.min(whole.end, whole.start + LONGEST_SENTENCE) };
    const own = mentions.filter(({ sentence: index, end }) => index === whole.index && end <= sentence.end);
    const reading = readSentence(article, sentence, own, register);
    const attributions = tellerOf(reading, findAttributions(reading, article, register).flatMap(remember));
    const finds = findCandidates(reading, register);
    const tellings = finds.candidates.filter(tellsByItself).map(({ found }) => found.from);
    const stances = findStances(reading, attributions, { article, register, topics }, tellings);
    return { ...finds, attributions, stances };
  });
  const placed = sentences.map((one, at, all) => ({
    ...one,
    candidates: withPlaceOfStay(article, one, at, all, register).map((each) => ({
      ...each,
      within: each.place === null ? null : (countryOfTown(each.place, register)?.name ?? null),
    })),
  }));
  const drafts = gatherOccasions(article, placed, register);
  return completeContacts(drafts, { article, register, topics, sentences: placed });
}
