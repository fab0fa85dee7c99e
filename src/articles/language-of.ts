/** Common words of each language; none that English has too, however it spells it ("do", "die", "I"). */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "of", "and", "to", "in", "said", "that", "with", "was", "for"],
  de: ["der", "auf", "und", "das", "mit", "den", "nicht", "von", "ist", "ein"],
  fr: ["le", "les", "des", "et", "une", "dans", "est", "du", "que", "sur"],
  es: ["el", "los", "las", "y", "en", "una", "del", "que", "con", "por"],
  it: ["il", "di", "che", "gli", "della", "dei", "con", "sono", "una", "nel"],
  pt: ["os", "uma", "não", "foi", "mais", "seu", "em", "que", "por", "ao"],
  tr: ["ve", "bir", "ile", "bu", "için", "olarak", "da", "de", "olan", "kadar"],
  pl: ["się", "w", "na", "że", "z", "jak", "nie", "jest", "oraz", "przez"],
  sr: ["je", "se", "da", "koji", "u", "su", "za", "od", "će", "nad"],
  ro: ["și", "şi", "în", "din", "pe", "cu", "nu", "că", "este", "pentru"],
  nl: ["de", "het", "een", "van", "en", "dat", "niet", "met", "voor", "zijn"],
};

/** The language a text is likely in, as a tag; "und" where nothing tells. Rules find contacts in English alone. */
export function languageOf(text: string): string {
  const script = scriptLanguage(text);
  if (script !== null) return script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([language, common]) => ({
    language,
    count: words.filter((word) => common.includes(word)).length,
  }));
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= Math.max(2, words.length * 0.04) ? best.language : "und";
}

/** Whether a text has any of a language's commonest words. */
export function holdsWordsOf(text: string, language: string): boolean {
  const common = COMMON[language] ?? [];
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => common.includes(word));
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
];

function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) <= letters / 2) continue;
    return language === "ru" && /[іїєґ]/i.test(text) ? "uk" : language;
  }
  return null;
}
