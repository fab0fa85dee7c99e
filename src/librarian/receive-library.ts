import type { Article } from "../articles/article.ts";
import type { Contact } from "../contacts/contact.ts";
import { makeRegister } from "../contacts/register.ts";
import { makeVocabulary } from "../contacts/vocabulary.ts";
import type { Library, Shelf } from "../library.ts";
import type { Item, LibraryPiece, SentShelf } from "./messages.ts";

/** Puts libraries together from their pieces; gives the library with the last piece of it, and null before. */
export function libraryReceiver(): (piece: LibraryPiece) => Library | null {
  let items = new Map<string, Item>();
  let register = makeRegister([]);
  let vocabulary = makeVocabulary([]);
  const shelf = ({ briefing, lists, ...rest }: SentShelf): Shelf => {
    const taken = <T extends Item>(list: keyof SentShelf["lists"]): T[] =>
      lists[list].flatMap((key) => (items.get(key) as T | undefined) ?? []);
    const [articles, contacts, others] = [
      taken<Article>("articles"),
      taken<Contact>("contacts"),
      taken<Contact>("others"),
    ];
    return { record: { briefing, register, vocabulary, articles, contacts, others, ...rest } };
  };
  return (piece) => {
    if ("rules" in piece) {
      register = makeRegister(piece.rules.principals);
      vocabulary = makeVocabulary(piece.rules.topics);
      return null;
    }
    if ("items" in piece) {
      for (const [key, item] of piece.items) items.set(key, item);
      return null;
    }
    const keys = piece.shelves.flatMap(({ lists }) => Object.values(lists).flat());
    items = new Map(keys.flatMap((key) => ((item) => (item ? [[key, item] as const] : []))(items.get(key))));
    return { shelves: piece.shelves.map(shelf), problems: piece.problems };
  };
}
