import { makeRecord } from "../../src/contacts/make-record.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { anArticle } from "./an-article.ts";
import { shippedScope } from "./shipped.ts";

/** Two pages of our own, of 12 June 2019, about other people than the shipped ones: a meeting, a call, a plan, another pair. */
export function fjordScope(): Scope {
  const { briefing, register, vocabulary } = shippedScope().record;
  const articles = [
    anArticle("fjord-a", "Wang hosts Le Drian in Beijing", [
      "Chinese Foreign Minister Wang Yi met his French counterpart Jean-Yves Le Drian in Beijing on Monday, the French Foreign Ministry said.",
      "Le Drian said that Beijing should open its harbours to French fishing boats.",
      "Wang said that China had nothing against talks on the harbours.",
      "The two will meet again in Marseille on June 20, a spokeswoman said.",
    ]),
    anArticle("fjord-b", "Zarif rings Maas", [
      "Iranian Foreign Minister Mohammad Javad Zarif spoke by telephone with German Foreign Minister Heiko Maas on Tuesday about the nuclear agreement.",
      "Maas said that the agreement was worth keeping.",
      "The weather on the coast was friendly and fishermen were present in great numbers, while the mayor of Bergen agreed to sign a letter.",
      "Wang Yi and Le Drian talked by telephone on Tuesday, the Chinese Foreign Ministry said.",
    ]),
  ];
  const own = { ...briefing, principals: ["wang-yi", "jean-yves-le-drian"] };
  return {
    record: makeRecord(own, register, vocabulary, articles),
    index: buildIndex(articles, register, vocabulary),
  };
}
