/** A phrase found in a text, with what it was entered for. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

/** Many phrases, all found in one pass over a text: the longest at each word, at word boundaries only. */
export interface Phrasebook<T> {
  find(text: string): PhraseMatch<T>[];
  /** The longest phrase that begins exactly at an offset. */
  at(text: string, start: number): PhraseMatch<T> | undefined;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | null;
}

interface Options {
  /** False: capitals and small letters are the same ("syria" finds "Syria"). */
  readonly cased: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const WORD_STARTS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const SPACE = /\s/;

/** Builds a phrasebook; a phrase entered twice keeps all its values. Give `find` folded text. */
export function makePhrasebook<T>(entries: Iterable<readonly [string, T]>, options: Options): Phrasebook<T> {
  const form = (text: string) => (options.cased ? text : lower(text));
  const root: Node<T> = { next: new Map(), values: null };
  for (const [phrase, value] of entries) enter(root, form(phrase.trim()), value);

  const find = (text: string): PhraseMatch<T>[] => {
    const formed = form(text);
    const found: PhraseMatch<T>[] = [];
    let from = 0;
    for (const { index } of formed.matchAll(WORD_STARTS)) {
      if (index < from) continue;
      const match = longestAt(root, formed, index);
      if (!match) continue;
      found.push(match);
      from = match.end;
    }
    return found;
  };
  return { find, at: (text, start) => longestAt(root, form(text), start) };
}

function enter<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const letter of phrase) {
    let next = node.next.get(letter);
    if (!next) {
      next = { next: new Map(), values: null };
      node.next.set(letter, next);
    }
    node = next;
  }
  if (node === root) return;
  node.values ??= [];
  if (!node.values.includes(value)) node.values.push(value);
}

function longestAt<T>(root: Node<T>, text: string, start: number): PhraseMatch<T> | undefined {
  let node: Node<T> | undefined = root;
  let best: PhraseMatch<T> | undefined;
  let at = start;
  while (node) {
    if (node.values && !WORD.test(text[at] ?? "")) best = { start, end: at, values: node.values };
    const letter = text[at];
    if (letter === undefined) break;
    const space = SPACE.test(letter);
    node = node.next.get(space ? " " : letter);
    at += 1;
    while (space && SPACE.test(text[at] ?? "")) at += 1;
  }
  return best;
}

/** Lower case of the same length: letters whose lower case is longer (İ) stay as they are. */
function lower(text: string): string {
  const plain = text.toLowerCase();
  if (plain.length === text.length) return plain;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
}
