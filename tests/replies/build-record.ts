import type { Article, ArticleKind } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import type {
  Account,
  Contact,
  ContactDate,
  Evidence,
  Field,
  Participant,
  Position,
} from "../../src/contacts/contact.ts";
import type { Principal } from "../../src/contacts/principals.ts";
import type { ContactRecord } from "../../src/contacts/record.ts";
import { makeRegister } from "../../src/contacts/register.ts";
import { makeVocabulary } from "../../src/contacts/vocabulary.ts";

const person = (id: string, name: string, surname: string, country: string): Principal => ({
  id,
  kind: "person",
  name,
  surname,
  aliases: [],
  pronoun: "he",
  offices: [],
  country,
  metonyms: [],
  wikidata: null,
});
const country = (id: string, name: string, code: string, capital: string): Principal => ({
  id,
  kind: "country",
  name,
  surname: null,
  aliases: [],
  pronoun: "it",
  offices: [],
  country: code,
  metonyms: [],
  capital,
  wikidata: null,
});

const REGISTER = makeRegister([
  person("john-kerry", "John Kerry", "Kerry", "USA"),
  person("sergei-lavrov", "Sergei Lavrov", "Lavrov", "RUS"),
  person("jen-psaki", "Jen Psaki", "Psaki", "USA"),
  person("frank-walter-steinmeier", "Frank-Walter Steinmeier", "Steinmeier", "DEU"),
  {
    ...person("ru-foreign-ministry", "Russian Foreign Ministry", "", "RUS"),
    kind: "institution",
    surname: null,
    pronoun: "it",
  },
  country("united-states", "United States", "USA", "Washington"),
  country("russia", "Russia", "RUS", "Moscow"),
  country("germany", "Germany", "DEU", "Berlin"),
]);

const topic = (id: string, prefLabel: string, broader: string | null = null) => ({
  id,
  prefLabel,
  altLabels: [],
  broader,
  scopeNote: prefLabel,
});
const VOCABULARY = makeVocabulary([
  topic("ukraine", "Ukraine"),
  topic("ukraine/crimea", "Crimea", "ukraine"),
  topic("syria", "Syria"),
  { ...topic("syria/aid", "aid for Syria", "syria"), contextLabels: ["convoy"] },
  topic("iran", "Iran"),
]);

const KERRY: Participant = {
  name: "John Kerry",
  principal: "john-kerry",
  country: "USA",
  office: null,
};
export const LAVROV: Participant = {
  name: "Sergei Lavrov",
  principal: "sergei-lavrov",
  country: "RUS",
  office: null,
};
export const STEINMEIER: Participant = {
  name: "Frank-Walter Steinmeier",
  principal: "frank-walter-steinmeier",
  country: "DEU",
  office: null,
};

/** An article of an invented newspaper; `arrived` is the day after publication unless given. */
export function anArticle(published: string, text: string, more: Partial<Article> = {}): Article {
  const kind: ArticleKind = more.kind ?? "brief";
  return makeArticle({
    id: `${published}-${text.split(" ").slice(0, 3).join("-").toLowerCase()}`,
    title: text.split(" ").slice(0, 5).join(" "),
    outlet: "The Example Times",
    url: `https://example.test/${published}`,
    published,
    publishedBasis: "given",
    arrived: `${published}T12:00:00Z`,
    language: "en",
    author: null,
    text,
    file: null,
    ...more,
    kind,
  });
}

/** The sentence of an article that holds some words. */
export function evidenceIn(article: Article, words: string): Evidence {
  const sentence = article.sentences.find(({ start, end }) => article.text.slice(start, end).includes(words));
  if (sentence === undefined) throw new Error(`No sentence with "${words}" in ${article.id}.`);
  return {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    quote: article.text.slice(sentence.start, sentence.end),
  };
}

export function field<T>(value: T, article: Article, words = String(value)): Field<T> {
  return {
    value,
    evidence: article.text.includes(words) ? evidenceIn(article, words) : evidenceIn(article, ""),
  };
}

export function dated(
  article: Article,
  edtf: string | null,
  printed: string,
  more: Partial<ContactDate> = {},
): ContactDate {
  return {
    edtf,
    precision: "day",
    modifier: null,
    partOfDay: null,
    basis: "stated",
    text: printed,
    calendar: false,
    evidence: evidenceIn(article, printed),
    ...more,
  };
}

export function account(
  article: Article,
  sides: readonly string[],
  source: Partial<Account["source"]>,
  words = "",
): Account {
  return {
    article: article.id,
    sides,
    status: "held",
    evidence: evidenceIn(article, words),
    source: { kind: "newspaper", name: null, through: null, ...source },
  };
}

export function position(
  article: Article,
  side: string | null,
  chain: readonly string[],
  words: string,
  more: Partial<Position> = {},
): Position {
  return {
    side,
    holder: chain.at(-1) ?? null,
    chain,
    act: "asserts",
    text: words,
    quoted: false,
    topics: [],
    evidence: evidenceIn(article, words),
    ...more,
  };
}

/** A telephone call of Kerry and Lavrov, of which an article says nothing but what is given. */
export function aContact(article: Article, more: Partial<Contact> = {}): Contact {
  return {
    id: `${article.id}-contact`,
    kind: field("telephone call", article, ""),
    status: field("held", article, ""),
    date: null,
    place: null,
    participants: [KERRY, LAVROV],
    initiator: null,
    host: null,
    duration: null,
    topics: [],
    unlisted: [],
    positions: [],
    outcome: null,
    differences: [],
    corrections: [],
    confirmed: null,
    accounts: [account(article, [], {})],
    ...more,
  };
}

export function aRecord(
  articles: readonly Article[],
  contacts: readonly Contact[],
  others: readonly Contact[] = [],
): ContactRecord {
  return {
    briefing: {
      name: "kerry-lavrov",
      title: "Kerry–Lavrov",
      command: "kerry-lavrov",
      principals: ["john-kerry", "sergei-lavrov"],
      topics: ["ukraine", "syria"],
      digest: { cadence: "weekly", time: "09:00" },
    },
    register: REGISTER,
    vocabulary: VOCABULARY,
    articles,
    contacts,
    others,
    rejected: [],
    problems: [],
  };
}
