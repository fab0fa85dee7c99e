import MiniSearch from "minisearch";
import { BM25, nearestPassages, type Postings, type Scored, scoresOf } from "./nearest-passages.ts";

/** A passage as the engine takes it; its number is its place in the order of arrival and is never used again. */
interface Entry {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** k, b and d hardly matter, a title weight above 1 does harm (measured on five collections). */
const WEIGHTS = { title: 0.7, text: 1 };
const FIELDS = ["title", "text"] as const;

/**
 * MiniSearch, which indexes and keeps; what is added is the exact search in two phases, removal in pieces, and a form in
 * which the index can be written line by line. Numbers of passages are MiniSearch's own, so that they serve both.
 */
export class Engine extends MiniSearch<Entry> {
  /** By field, for each passage by number. */
  private damping: Float64Array[] = [];

  constructor(cut: (text: string) => string[]) {
    super({
      fields: [...FIELDS],
      tokenize: titlesOnce(cut),
      processTerm: (term) => term,
      autoVacuum: false,
      searchOptions: { bm25: BM25, boost: WEIGHTS },
    });
  }

  /** How many numbers have been given. */
  get given(): number {
    return this._nextId;
  }

  /** Indexes a passage and gives its number. After the last of several, `settle` is called. */
  put(title: string, text: string): number {
    const id = this._nextId;
    this.add({ id, title, text });
    return id;
  }

  /** Takes passages out of all lists; a pause after every so many terms. */
  *drop(numbers: ReadonlySet<number>): Generator<void, void> {
    if (numbers.size === 0) return;
    for (const number of numbers) this.discard(number);
    let seen = 0;
    const gone: string[] = [];
    for (const [term, fields] of this._index) {
      for (const [field, counts] of fields) {
        dropFrom(counts, numbers);
        if (counts.size === 0) fields.delete(field);
      }
      if (fields.size === 0) gone.push(term);
      seen += 1;
      if (seen % TERMS_AT_A_STRETCH === 0) yield;
    }
    for (const term of gone) this._index.delete(term);
    this._dirtCount = 0;
  }

  /** Works out what scores rest on; to the bit the same, in whatever order passages came and went. */
  settle(): void {
    for (const field of FIELDS.keys()) {
      let sum = 0;
      for (const lengths of this._fieldLength.values()) sum += lengths[field] ?? 0;
      const mean = this._documentCount === 0 ? 0 : sum / this._documentCount;
      this._avgFieldLength[field] = mean;
      const damping = new Float64Array(this._nextId);
      for (const [number, lengths] of this._fieldLength)
        damping[number] = BM25.k * (1 - BM25.b + (BM25.b * (lengths[field] ?? 0)) / (mean || 1));
      this.damping[field] = damping;
    }
  }

  /** In how many passages a term stands, titles aside. */
  frequencyOf(term: string): number {
    return this._index.get(term)?.get(FIELDS.indexOf("text"))?.size ?? 0;
  }

  /** The terms of a text as the index has them. */
  termsIn(text: string): string[] {
    return this._options.tokenize(text);
  }

  holds(term: string): boolean {
    return this._index.has(term);
  }

  termsFrom(letters: string): string[] {
    return [...this._index.atPrefix(letters).keys()];
  }

  /** The best passages for these terms, ties at the end included; in no order. Of `among` alone where it is given. */
  nearest(terms: readonly string[], limit: number, among?: readonly number[]): Scored[] {
    const lists = terms.flatMap((term) => this.postingsOf(term));
    return among ? scoresOf(lists, among, this._nextId) : nearestPassages(lists, limit, this._nextId);
  }

  private postingsOf(term: string): Postings[] {
    const fields = this._index.get(term);
    if (fields === undefined) return [];
    return FIELDS.flatMap((name, field) => {
      const counts = fields.get(field);
      const damping = this.damping[field];
      if (counts === undefined || damping === undefined) return [];
      const rarity = Math.log(1 + (this._documentCount - counts.size + 0.5) / (counts.size + 0.5));
      return [{ counts, worth: WEIGHTS[name] * rarity, damping }];
    });
  }

  /** Lengths of the fields of each passage by number. */
  get lengths(): ReadonlyMap<number, readonly number[]> {
    return this._fieldLength;
  }

  /** Each term with the passages that hold it, by field. */
  get terms(): Iterable<[string, ReadonlyMap<number, ReadonlyMap<number, number>>]> {
    return this._index;
  }

  /** Puts back a passage that was indexed before, with the lengths of its fields; its terms follow by `putBackTerm`. */
  putBack(number: number, lengths: number[]): void {
    this._documentIds.set(number, number);
    this._idToShortId.set(number, number);
    this._fieldLength.set(number, lengths);
    this._documentCount += 1;
    this._nextId = Math.max(this._nextId, number + 1);
  }

  putBackTerm(term: string, fields: Map<number, Map<number, number>>): void {
    this._index.set(term, fields);
  }
}

function dropFrom(counts: Map<number, number>, numbers: ReadonlySet<number>): void {
  for (const number of counts.size < numbers.size ? counts.keys() : numbers)
    if (numbers.has(number)) counts.delete(number);
}

/** The passages of an article follow each other and have the same title. */
function titlesOnce(cut: (text: string) => string[]): (text: string, field?: string) => string[] {
  let last: { readonly title: string; readonly terms: string[] } | null = null;
  return (text, field) => {
    if (field !== "title") return cut(text);
    if (last?.title !== text) last = { title: text, terms: cut(text) };
    return last.terms;
  };
}

/** Terms looked at between two pauses: some milliseconds' work. */
const TERMS_AT_A_STRETCH = 2_000;
