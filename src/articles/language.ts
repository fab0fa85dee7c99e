import { createRequire } from "node:module";
import type model from "wink-eng-lite-web-model";
import type winkNLP from "wink-nlp";
import type { ItemSentence, ItemToken, ItsFunction } from "wink-nlp";

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

const require = createRequire(import.meta.url);

/** The model is read when the first text is: a start from what was saved, and the main thread, do without it. */
let loadedModel: typeof model | undefined;
function languageModel(): typeof model {
  loadedModel ??= require("wink-eng-lite-web-model") as typeof model;
  return loadedModel;
}

interface Tagger {
  readonly nlp: ReturnType<typeof winkNLP>;
  /** It numbers the words of its dictionary first; what it has not met comes after them. */
  readonly firstUnknown: number;
}

let loadedTagger: Tagger | undefined;
function tagger(): Tagger {
  if (loadedTagger === undefined) {
    const nlp = (require("wink-nlp") as typeof winkNLP)(languageModel(), ["sbd", "pos"]);
    // Before any other text: each new word takes the next number.
    loadedTagger = { nlp, firstUnknown: idOf(nlp, "zqxjkvwzq") };
  }
  return loadedTagger;
}

const idOf = (nlp: Tagger["nlp"], word: string): number =>
  Number(nlp.readDoc(word).tokens().itemAt(0).out(nlp.its.uniqueId));

/** No word and no address of English is longer; the tokenizer tries its pattern of mail addresses at every letter of one. */
const ENDLESS = /\S{400,}/g;

/**
 * Where the tokenizer first meets a name as "Kerry's." it keeps both as one word, and from then on wherever the name
 * stands in the genitive: what a text means must not hang on what was read before it.
 */
const GENITIVE =
  /(?<=[\p{L}\p{N}.])(?<!\b(?:it|s?he|that|this|there|here|let|wh(?:at|o|ere|en|y)|how))(?='s(?![\p{L}\p{N}']))/giu;

/** Tokens and sentence boundaries of one folded paragraph; offsets count from its beginning. */
export function analyse(text: string): Analysis {
  const { nlp } = tagger();
  const { its } = nlp;
  const readable = text.replace(ENDLESS, (run) => " ".repeat(run.length)).replace(GENITIVE, " ");
  const doc = nlp.readDoc(readable);
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

/** Whether a lower-case word stands in the tagger's dictionary of English, in just this form. */
export function isEnglish(word: string): boolean {
  const { nlp, firstUnknown } = tagger();
  return idOf(nlp, word) < firstUnknown;
}

const stems = new Map<string, string>();

/** The stem of a lower-case word (Porter): "talks", "talking" → "talk". Remembered, since texts repeat their words. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = (languageModel().addons.stem as (word: string) => string)(word);
  if (stems.size < 200_000) stems.set(word, found);
  return found;
}
