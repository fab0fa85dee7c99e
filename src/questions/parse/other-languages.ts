/** Question words and words of the trade in German and Russian, with what they are read as. */
const WORDS: Readonly<Record<string, string>> = {
  wann: "when",
  wo: "where",
  worüber: "about what",
  was: "what",
  wer: "who",
  wem: "whom",
  warum: "why",
  wieso: "why",
  weshalb: "why",
  wie: "how",
  wieviele: "how many",
  wieviel: "how much",
  welche: "which",
  welcher: "which",
  welches: "which",
  über: "about",
  ueber: "about",
  und: "and",
  mit: "with",
  hat: "has",
  haben: "did",
  sprach: "speak",
  sprachen: "speak",
  gesprochen: "speak",
  redeten: "talk",
  traf: "meet",
  trafen: "meet",
  getroffen: "meet",
  treffen: "meeting",
  gespräch: "conversation",
  gespräche: "talks",
  telefonierten: "phone",
  telefoniert: "phone",
  telefonat: "phone call",
  anruf: "phone call",
  sagte: "said",
  gesagt: "say",
  dauerte: "last",
  lange: "long",
  sich: "",
  das: "the",
  der: "the",
  die: "the",
  den: "the",
  dem: "the",
  im: "in",
  am: "on",
  märz: "march",
  mai: "may",
  januar: "january",
  februar: "february",
  juni: "june",
  juli: "july",
  oktober: "october",
  dezember: "december",
  initiiert: "initiated",
  когда: "when",
  где: "where",
  кто: "who",
  кому: "to whom",
  почему: "why",
  сколько: "how many",
  как: "how",
  что: "what",
  и: "and",
  с: "with",
  о: "about",
  об: "about",
  в: "in",
  они: "they",
  была: "was",
  был: "was",
  было: "was",
  были: "were",
  переговоры: "talks",
  встретились: "meet",
  встреча: "meeting",
  встречи: "meeting",
  звонок: "call",
  звонка: "call",
  говорили: "speak",
  сказал: "said",
  чем: "what",
  чём: "what",
};

const MARK =
  /(?:^|\s)(?:wann|wo|wer|mit wem|warum|wieso|wieviele?|welche[rs]?|und|worüber|über|ueber|sprach(?:en)?|trafen|treffen|telefonat|когда|где|кто|почему|сколько|что|о ч[её]м|говорили|встретились)(?=[\s?,.]|$)/iu;

/** Months in Russian, whatever their ending. */
const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/^январ/u, "January"],
  [/^феврал/u, "February"],
  [/^март/u, "March"],
  [/^апрел/u, "April"],
  [/^ма[йяею]$/u, "May"],
  [/^июн/u, "June"],
  [/^июл/u, "July"],
  [/^август/u, "August"],
  [/^сентябр/u, "September"],
  [/^октябр/u, "October"],
  [/^ноябр/u, "November"],
  [/^декабр/u, "December"],
];

function wordInEnglish(typed: string): string {
  const word = typed.toLowerCase();
  return WORDS[word] ?? MONTHS.find(([pattern]) => pattern.test(word))?.[1] ?? typed;
}

/** A question with words of German or Russian read as English, word by word: enough for when, where, who and on what. */
export function inEnglish(text: string): string {
  if (!MARK.test(text)) return text;
  const read = text.replace(/\p{L}+/gu, wordInEnglish).replace(/\s{2,}/g, " ");
  return read
    .replace(
      /^(?:about what|what about|where about) (?:did )?(?:speak|talk|phone) (.+?)([?.!\s]*)$/iu,
      "what did $1 talk about$2",
    )
    .replace(
      /^(when|where|why|how) (speak|meet|talk|phone) (they) (.+?)([?.!\s]*)$|^(when|where|why|how) (they) (speak|meet|talk|phone)(?: (.+?))?([?.!\s]*)$/iu,
      (_, ...parts: (string | undefined)[]) => {
        const [word, verb, who, rest, end] =
          parts[0] === undefined ? [parts[5], parts[7], parts[6], parts[8], parts[9]] : parts;
        return `${word} did ${who} ${verb}${rest ? ` ${rest}` : ""}${end ?? ""}`;
      },
    )
    .replace(
      /^(when|where|why|how|who|whom|with whom|how long) (?:did )?(speak|meet|talk|phone|last) (.+?)([?.!\s]*)$/iu,
      "$1 did $3 $2$4",
    )
    .trim();
}
