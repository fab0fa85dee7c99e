import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from "wink-nlp";

/** A word or mark of a text, with its part of speech (universal tags: NOUN, PROPN, VERB, AUX …) and lemma. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

export interface Analysis {
  readonly tokens: readonly Token[];
  /** Token indexes at which sentences begin. */
  readonly sentenceStarts: readonly number[];
}

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;

/** Tokens and sentence boundaries of one folded paragraph; offsets count from its beginning. */
export function analyse(text: string): Analysis {
  const doc = nlp.readDoc(text);
  const tokens: Token[] = [];
  const sentenceStarts: number[] = [];
  let at = 0;
  doc.sentences().each((sentence: ItemSentence) => {
    sentenceStarts.push(tokens.length);
    sentence.tokens().each((token: ItemToken) => {
      const word = token.out();
      const start = text.indexOf(word, at);
      if (start < 0) return;
      at = start + word.length;
      tokens.push({
        start,
        end: at,
        text: word,
        pos: token.out(its.pos as ItsFunction<string>),
        lemma: token.out(its.lemma as ItsFunction<string>),
      });
    });
  });
  return { tokens, sentenceStarts };
}

const idOf = (word: string): number => Number(nlp.readDoc(word).tokens().itemAt(0).out(its.uniqueId));
/** The tagger numbers the words of its dictionary first; what it has not met comes after them. */
const FIRST_UNKNOWN = idOf("zqxjkvwzq");

/** Whether a lower-case word stands in the tagger's dictionary of English, in just this form. */
export function isEnglish(word: string): boolean {
  return idOf(word) < FIRST_UNKNOWN;
}

const porter = model.addons.stem as (word: string) => string;
const stems = new Map<string, string>();

/** The stem of a lower-case word (Porter): "talks", "talking" → "talk". Remembered, since texts repeat their words. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = porter(word);
  if (stems.size < 200_000) stems.set(word, found);
  return found;
}
