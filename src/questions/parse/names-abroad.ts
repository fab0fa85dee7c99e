import type { Slip } from "../question.ts";

/** Towns where diplomats meet, and Crimea: the English name, then those in German, French, Spanish and Russian that differ. */
const TOWNS = `
Ankara Анкара
Astana Астана
Athens Athen Athènes Atenas Афины
Basel Bâle Basilea Базель
Beijing Peking Pékin Pekín Пекин
Belgrade Belgrad Belgrado Белград
Berlin Berlín Берлин
Bern Berna Берн
Brussels Brüssel Bruxelles Bruselas Брюссель
Bucharest Bukarest Bucarest Бухарест
Budapest Будапешт
Cairo Kairo Каир
Copenhagen Kopenhagen Copenhague Копенгаген
Crimea Krim Crimée Крым
Damascus Damaskus Damas Damasco Дамаск
Davos Давос
Doha Доха
Geneva Genf Genève Ginebra Женева
Hamburg Hambourg Hamburgo Гамбург
Helsinki Хельсинки
Istanbul Estambul Стамбул
Jerusalem Jérusalem Jerusalén Иерусалим
Kiev Kiew Киев Київ
Lausanne Lausana Лозанна
Lisbon Lissabon Lisbonne Lisboa Лиссабон
London Londres Лондон
Madrid Мадрид
Milan Mailand Milán Милан
Minsk Минск
Moscow Moskau Moscou Moscú Москва
Munich München Múnich Мюнхен
Oslo Осло
Paris París Париж
Prague Prag Praga Прага
Reykjavik Рейкьявик
Riyadh Эр-Рияд
Rome Рим
Sochi Sotschi Sotchi Сочи
Sofia София
Stockholm Estocolmo Стокгольм
Tbilisi Tiflis Тбилиси
Tehran Teheran Téhéran Teherán Тегеран
Tokyo Tokio Токио
Venice Venedig Venise Venecia Венеция
Vienna Wien Vienne Viena Вена
Warsaw Warschau Varsovie Varsovia Варшава
Washington Вашингтон
Yalta Jalta Ялта
Zurich Zürich Zúrich Цюрих
`;

/** Towns whose names are of several words. */
const LONG: readonly (readonly [string, string])[] = [
  ["nueva york", "New York"],
  ["нью-йорк", "New York"],
  ["sankt petersburg", "St. Petersburg"],
  ["saint-pétersbourg", "St. Petersburg"],
  ["san petersburgo", "St. Petersburg"],
  ["санкт-петербург", "St. Petersburg"],
  ["großbritannien", "United Kingdom"],
  ["grande-bretagne", "United Kingdom"],
  ["gran bretaña", "United Kingdom"],
];

const LANGUAGES = ["de", "fr", "es", "ru"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Names of countries as the library of the platform (ICU) has them, in each language; the names of ours differ for few. */
function countries(): (readonly [string, string])[] {
  const names = (language: string, style: "long" | "short"): Intl.DisplayNames =>
    new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
  const english = names("en", "long");
  const others = LANGUAGES.flatMap((one) => [names(one, "long"), names(one, "short")]);
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).flatMap((code) => {
    const own = (english.of(code) ?? "").replace(/ \(.*| SAR China$/g, "").replace("Türkiye", "Turkey");
    if (own === "" || /^(?:Pseudo|Unknown|European|Eurozone|United Nations|Outlying)/.test(own)) return [];
    return others.flatMap((language) => {
      const name = language.of(code)?.toLowerCase();
      return name === undefined ? [] : [[name, own] as const];
    });
  });
}

/** Russian names change at their end: "в Париже", "из Франции". */
const ENDING = /(?:ией|ами|иям|ях|ам|ой|ей|ом|ем|ии|ию|ия|ах|[аоуеыиюяьй])$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** English words, or names of something else in English. */
const COMMON_TOO =
  /^(?:island|chili|chine|grenade|granada|argentine|salvador|congo|san martín|rom|roma|us|usa|uk|r[ée]uni[oó]n|la r[ée]uni[oó]n)$/;

const keyOf = (name: string): string =>
  CYRILLIC.test(name) && name.length > 3 ? name.replace(ENDING, "") : name;

let known: ReadonlyMap<string, string> | null = null;

function names(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  const towns = TOWNS.trim()
    .split("\n")
    .flatMap((line) => {
      const [own = "", ...others] = line.split(" ");
      return others.map((name): readonly [string, string] => [name.toLowerCase(), own]);
    });
  const all = [...countries(), ...LONG, ...towns];
  const english = new Set(all.map(([, own]) => own.toLowerCase()));
  const foreign = all.filter(([name]) => !english.has(name) && !COMMON_TOO.test(name));
  known = new Map(foreign.map(([name, own]) => [keyOf(name), own]));
  return known;
}

const LONGEST = 3;
const WORD = /[\p{L}](?:[\p{L}'.-]*\p{L})?/gu;

/** Towns and countries named in German, French, Spanish or Russian as English has them, and what was read as what. */
export function namesInEnglish(text: string): { readonly text: string; readonly slips: readonly Slip[] } {
  if (!/[^\p{ASCII}]|\p{L}{3}/u.test(text)) return { text, slips: [] };
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const slips: Slip[] = [];
  let read = "";
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const found = nameAt(text, words, i);
    const first = words[i];
    if (found === null || first === undefined || first.start < at) continue;
    read += `${text.slice(at, first.start)}${found.own}`;
    slips.push({ typed: text.slice(first.start, found.end), read: found.own });
    at = found.end;
  }
  return { text: read + text.slice(at), slips };
}

/** The longest name that begins at a word. */
function nameAt(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  from: number,
): { readonly own: string; readonly end: number } | null {
  for (let count = Math.min(LONGEST, words.length - from); count > 0; count--) {
    const end = words[from + count - 1]?.end ?? 0;
    const name = text.slice(words[from]?.start ?? 0, end).toLowerCase();
    const own = names().get(keyOf(name));
    if (own !== undefined) return { own, end };
  }
  return null;
}
