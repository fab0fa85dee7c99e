import { compatriotsBefore, distinct, subjectsOf } from "./history.ts";
import type { Item } from "./item.ts";
import { isSpokesperson, type Ref } from "./people.ts";
import { homeOf, type Scene } from "./scene.ts";
import { countriesIn } from "./towns-named.ts";

type Counterpart = Extract<Item, { kind: "counterpart" }>;

/** How many sentences back it is looked up where the visit takes place. */
const REACH = 6;

/**
 * "the visitor", "the guest", "the host": by the country that the sentences are set in, whoever is not from there, or is;
 * null where they are set nowhere, or where it is said whose guest or host he is.
 */
export function hostOrGuest(item: Counterpart, sentence: number, scene: Scene): Ref | null {
  const words = scene.article.folded.slice(item.start, item.end);
  if (item.rank !== "any" || !/^the /i.test(words)) return null;
  const country = setIn(sentence, scene);
  if (country === null) return null;
  const isHost = words.endsWith("host");
  const fits = scene.seen.flatMap(({ refs: [ref, more], sentence: at }) => {
    if (!ref || more || at < sentence - REACH || isSpokesperson(ref, scene.day)) return [];
    const from = ref.principal?.country ?? ref.person?.country ?? null;
    return from !== null && (from === country) === isHost ? [ref] : [];
  });
  const [, another] = distinct(fits);
  // Of several from abroad one may only have been spoken of.
  return another && !isHost ? null : (fits.at(-1) ?? null);
}

/**
 * "the two guests": as many from abroad as are counted, named together in the last sentences, or the only ones named at
 * all; null where the sentences are set nowhere.
 */
function guestsNamed(count: number, sentence: number, scene: Scene): readonly Ref[] | null {
  const country = setIn(sentence, scene);
  if (country === null) return null;
  const isGuest = (ref: Ref): boolean => {
    const from = ref.principal?.country ?? ref.person?.country ?? null;
    return from !== null && from !== country && !isSpokesperson(ref, scene.day);
  };
  const near = scene.seen.filter(({ sentence: at }) => at >= sentence - REACH && at < sentence);
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at -= 1) {
    const here = near.filter((entry) => entry.sentence === at);
    const whole = here.find(({ refs }) => refs.length === count && refs.every(isGuest))?.refs;
    const together = whole ?? subjectsOf(here, at, isGuest);
    if (together.length === count) return together;
  }
  const all = distinct(near.flatMap(({ refs }) => refs).filter(isGuest));
  return all.length === count ? all : [];
}

/** "the American guest": the last person spoken of who is from there. */
export function compatriotNamed(country: string, scene: Scene): Ref | null {
  const last = scene.seen.findLast(
    ({ refs: [ref, more] }) =>
      ref &&
      !more &&
      !isSpokesperson(ref, scene.day) &&
      (ref.principal?.country ?? ref.person?.country) === country,
  );
  return last?.refs[0] ?? null;
}

/** The country in which the nearest sentence that names a town abroad is set, else the article's own. */
function setIn(sentence: number, scene: Scene): string | null {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const [country, second] = new Set(countriesIn(at, scene));
    if (country) return second ? null : country;
  }
  return homeOf(scene);
}

/** "the two visitors", "the three Americans". */
export function visitorsOf(
  item: Extract<Item, { kind: "group" }>,
  sentence: number,
  scene: Scene,
): readonly Ref[] {
  const isNamed = /(?:visitors|guests)$/i.test(scene.article.folded.slice(item.start, item.end));
  const guests = isNamed ? guestsNamed(item.count, sentence, scene) : null;
  if (guests && guests.length > 0) return guests;
  return compatriotsBefore(scene.seen, sentence, item.count);
}
