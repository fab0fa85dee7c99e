import type { Article } from "../src/articles/article.ts";
import { makeArticle } from "../src/articles/make-article.ts";
import type { Contact } from "../src/contacts/contact.ts";
import type { ReadingRules } from "../src/contacts/rules-fingerprint.ts";
import { toTheEnd } from "../src/pieces.ts";
import { answerOnRecord } from "../src/questions/answer-on-record.ts";
import type { Scope } from "../src/questions/scope.ts";
import { emptyIndex, passageIndex } from "../src/search/build-index.ts";
import { updating } from "../src/search/update-index.ts";
import { briefs, scopeOver } from "./evidence-sets.ts";
import { said, timed } from "./measure.ts";
import { newsQuestions, newsTexts, type Text } from "./passages.ts";
import { fullTextSearch, plainMiniSearch, stemmedMiniSearch } from "./rivals.ts";

const ASKED = 60;
/** Plain MiniSearch takes seconds for a question over 100,000 passages. */
const ASKED_PLAIN = 12;
/** As many of every hundred passages report a contact. */
const CONTACTS_IN_100 = 3;

/** Whole answers over so many news passages, beside what others take for the search alone. */
export async function benchAnswers(count: number, rules: ReadingRules): Promise<void> {
  const texts = await newsTexts(count);
  const questions = newsQuestions(texts).slice(0, ASKED);
  console.log(`\nFull questions, ${texts.length} passages: the whole answer, beside the search of others`);
  const scope = archiveOf(texts, rules);
  const kinds = new Map<string, number>();
  const ask = (question: string): void => {
    const { kind } = answerOnRecord(question, scope);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  };
  const first = await timed(questions, ask);
  const again = await timed(questions, ask);
  const found = [...kinds].map(([kind, times]) => `${times / 2} ${kind}`).join(", ");
  console.log(
    `  Readout, ${scope.record.contacts.length} contacts: ${said(first)}; asked again ${said(again)}; ${found}`,
  );
  for (const [name, typed] of TYPED) {
    const one = await timed([...typed, ...typed], (line) => answerOnRecord(line, scope));
    console.log(`    ${name}: ${said(one)}`);
  }
  for (const make of [stemmedMiniSearch, fullTextSearch, plainMiniSearch]) {
    const rival = await make(texts);
    const asked = make === plainMiniSearch ? questions.slice(0, ASKED_PLAIN) : questions;
    const theirs = await timed(asked, rival.ask);
    console.log(
      `  ${rival.name}: ${said(theirs)}; Readout's whole answer = ${(first.cpuMs / theirs.cpuMs).toFixed(2)} × its CPU`,
    );
    if ("close" in rival && typeof rival.close === "function") rival.close();
  }
}

/** What people type beside questions to the text. */
const TYPED: readonly (readonly [string, readonly string[]])[] = [
  [
    "questions to the record",
    [
      "who initiated the March 2014 call?",
      "have they met in Sochi?",
      "how many calls did they have?",
      "when did they last meet?",
    ],
  ],
  ["lists and subjects", ["syria", "log held 2014", "sides ukraine", "calls in 2015", ""]],
  [
    "slips and strange words",
    [
      "Lavorv",
      "what did Kerrry say abuot Crimae",
      "qwertzuiop",
      "zyxwvuts asdfghjkl",
      "did they talk about Liechtenstein's beekeepers?",
    ],
  ],
  [
    "the commonest words",
    [
      "the the of and to in a is that for it as was with be by on not",
      "he said that it was what they have been to do about this",
    ],
  ],
  [
    "400 letters",
    ["minister president government talks country week year people said meeting ".repeat(6).slice(0, 400)],
  ],
];

/** The passages as articles, with the shipped contacts again and again on other days. */
function archiveOf(texts: readonly Text[], rules: ReadingRules): Scope {
  const shipped = briefs();
  const { record } = scopeOver(shipped, rules, false);
  const articles = [...shipped, ...texts.map(asNews)];
  const indexed = emptyIndex(rules.register, rules.vocabulary);
  toTheEnd(updating(indexed, articles));
  const wanted = Math.floor((texts.length * CONTACTS_IN_100) / 100);
  const contacts = Array.from({ length: wanted }, (_, i) => onAnotherDay(record.contacts, i));
  return {
    record: { ...record, articles, contacts: [...record.contacts, ...contacts] },
    index: passageIndex(indexed, articles, rules.register, rules.vocabulary),
  };
}

function onAnotherDay(contacts: readonly Contact[], i: number): Contact {
  const like = contacts[i % contacts.length];
  if (like === undefined) throw new Error("the shipped record has no contacts");
  const day = new Date(Date.UTC(2015, 6, 1 + Math.floor(i / 2))).toISOString().slice(0, 10);
  const date = like.date && { ...like.date, edtf: day, precision: "day" as const };
  return { ...like, id: `${like.id}-${i}`, date };
}

function asNews({ title, text }: Text, i: number): Article {
  return makeArticle({
    id: `p${i}`,
    title,
    outlet: "The Example Times",
    url: null,
    published: "2024-05-30",
    publishedBasis: "given",
    arrived: "2024-06-01T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text: text.replace(/\n+/g, " "),
    file: null,
  });
}
