import { describe, expect, it } from "vitest";
import { askedTerms } from "../../src/questions/evidence/asked-terms.ts";
import { cameOutThen } from "../../src/questions/evidence/day-asked.ts";
import { OCCASION_CUES, occasionCuesOf } from "../../src/questions/evidence/occasion-cues.ts";
import { OCCASION_DOUBTS, occasionDoubts } from "../../src/questions/evidence/occasion-doubts.ts";
import { factsOf, type SentenceFacts } from "../../src/questions/evidence/sentence-facts.ts";
import { TELLER_DOUBTS, tellerDoubts } from "../../src/questions/evidence/teller-doubts.ts";
import { wantedBy } from "../../src/questions/evidence/wanted.ts";
import { readQuestion } from "../../src/questions/parse/read-question.ts";
import { anArticle } from "./an-article.ts";
import { shippedScope } from "./shipped.ts";

const { record, index } = shippedScope();

/** The facts of the last sentence of a text. */
function told(text: string): SentenceFacts {
  const article = anArticle("told", "Harbour News", [text], null);
  const facts = factsOf(article, index.spellings).at(-1);
  if (!facts) throw new Error("no sentence");
  return facts;
}

function cues(typed: string, text: string): string[] {
  const question = readQuestion(typed, record, index);
  const terms = askedTerms(question.words, question.focus, index);
  const values = occasionCuesOf(wantedBy(question, terms), told(text), { covered: 0.5, carried: 0.25 });
  return OCCASION_CUES.filter((_, i) => (values[i] ?? 0) > 0);
}

function doubts(typed: string, text: string): string[] {
  const question = readQuestion(typed, record, index);
  const terms = askedTerms(question.words, question.focus, index);
  const values = occasionDoubts(question, terms, told(text));
  return OCCASION_DOUBTS.filter((_, i) => values[i] === 1);
}

describe("the day that a question names", () => {
  const march = [{ year: 2014, month: 3, day: null }];
  it.each([
    ["2014-03-11", march, true],
    ["2014-04-03", march, true],
    ["2014-05-03", march, false],
    ["2014-05-30", [{ year: null, month: 5, day: 28 }], true],
    ["2014-05-03", [{ year: null, month: 5, day: 28 }], false],
    ["2014-05-03", [{ year: 2014, month: null, day: null }], false],
    [null, march, false],
  ])("%s for %j: %s", (published, days, isThen) => {
    expect(cameOutThen(published, days)).toBe(isThen);
  });
});

describe("which occasion a sentence is about", () => {
  it.each([
    [
      "When had Holm and Lund met before?",
      "Their previous meeting was in May.",
      "earlier time for what was before",
    ],
    ["When did Holm meet Lund?", "Holm and Lund last met in March.", "earlier time that is not asked for"],
    ["Where is Holm going next?", "She flies on to Riga on Sunday.", "what lies ahead, for what will be"],
    ["Did Holm see Lund?", "Holm will see Lund in Riga.", "what lies ahead, for what was"],
    ["What did Holm tell Lund?", "Holm and Lund spoke by phone.", "no content for what was said"],
    ["When did Holm leave?", "Holm left the harbour.", "near without the sort asked for"],
    ["When did Holm leave?", "Holm left the harbour on Monday.", "near with the sort asked for"],
    ["Whose idea was the dinner?", "Lund had asked for the dinner.", "initiative for whose it was"],
    ["Who else came to the dinner?", "The mayor joined them.", "another for who or what else"],
    ["When did Holm leave?", "Holm left the harbour.\n\nIt was Monday.", "left over, and goes on"],
  ])("“%s” – “%s”: %s", (question, text, cue) => {
    expect(cues(question, text)).toContain(cue);
  });

  it.each([
    [
      "When had Holm and Lund met before?",
      "Their previous meeting was in May.",
      "earlier time that is not asked for",
    ],
    ["Will Holm see Lund?", "Holm will see Lund in Riga.", "what lies ahead, for what was"],
    [
      "What did Holm tell Lund?",
      "Holm told Lund that the quota was too high.",
      "no content for what was said",
    ],
    ["Who left?", "Holm left the harbour.", "near without the sort asked for"],
  ])("“%s” – “%s”: not %s", (question, text, cue) => {
    expect(cues(question, text)).not.toContain(cue);
  });
});

describe("what makes a sentence doubtful", () => {
  it.each([
    [
      "When did Holm and Lund last talk?",
      "Holm and Lund talk about herring on Monday.",
      "no earlier time told",
    ],
    ["When did Holm meet Lund?", "Holm and Lund last met in March.", "of an earlier time"],
    ["When did Holm meet Lund?", "Holm will meet Lund in March.", "of what lies ahead"],
    [
      "What did Holm and Lund talk about?",
      "Holm had two conversations with Lund.",
      "nothing told of what was said",
    ],
    ["When did Holm call Lund?", "If Holm were to call Lund tomorrow, he might apologise.", "only supposed"],
    ["What is the name of the deputy?", "The deputy wrote a letter.", "no name told"],
    [
      "How many nets were lost?",
      "Of 8 percent of the herring nothing was said, nor of lost nets.",
      "figure beside something else",
    ],
    ["Who else was at the dinner?", "Holm spoke at the dinner.", "nobody else told"],
    ["Which ministers attended the dinner?", "Three ministers skipped the dinner.", "does the opposite"],
  ])("“%s” – “%s”: %s", (question, text, doubt) => {
    expect(doubts(question, text)).toContain(doubt);
  });

  it.each([
    ["When did Holm meet Lund?", "Holm met Lund in March."],
    ["What did Holm and Lund talk about?", "Holm and Lund discussed herring."],
    ["How many nets were lost?", "The trawler lost 12 nets."],
    ["Who did not attend the dinner?", "Three ministers skipped the dinner."],
    ["What is the name of the deputy?", "The deputy, Per Lund, wrote a letter."],
  ])("“%s” – “%s”: none", (question, text) => {
    expect(doubts(question, text)).toEqual([]);
  });
});

describe("what is of the telling rather than of the deed", () => {
  function tellers(typed: string, text: string): string[] {
    const question = readQuestion(typed, record, index);
    const terms = askedTerms(question.words, question.focus, index);
    const values = tellerDoubts(question, terms, told(text));
    return TELLER_DOUBTS.filter((_, i) => values[i] === 1);
  }

  it.each([
    [
      "When do the talks begin?",
      "The talks will begin soon, the board said on Monday.",
      "only the day of the telling",
    ],
    [
      "When do the talks begin?",
      "In a statement on Monday the board said that talks would begin.",
      "only the day of the telling",
    ],
    ["Why is Ida Holm leaving?", "Ida Holm is leaving the board.", "no reason but what is asked"],
  ])("“%s” – “%s”: %s", (question, text, doubt) => {
    expect(tellers(question, text)).toContain(doubt);
  });

  it.each([
    ["When do the talks begin?", "The talks will begin on Friday, the board said on Monday."],
    ["When did the board say so?", "The talks will begin soon, the board said on Monday."],
    ["Who told reporters so?", "Ida Holm will meet somebody, Per Lund told reporters."],
    ["Why is Ida Holm leaving?", "Ida Holm is leaving the board because of the ferry."],
  ])("“%s” – “%s”: none", (question, text) => {
    expect(tellers(question, text)).toEqual([]);
  });
});
