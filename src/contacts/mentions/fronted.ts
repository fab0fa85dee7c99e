import type { Article } from "../../articles/article.ts";
import type { Item } from "./item.ts";
import type { Ref } from "./people.ts";
import { resolveItem } from "./resolve-items.ts";
import type { Scene } from "./scene.ts";

/** A phrase that stands before its sentence: what it refers to may be named only behind it. */
const FRONT =
  /(?:^"?|[-/)] |: |" )(?:(?:(?:Only|Just|Barely|Less than|Some|An?|One|Two|Three|Four|Five|Six|Several|A few|Hours|Days|Weeks|Shortly|Soon|Immediately) )(?:an? |one |two |three |few |couple of )?(?:(?:hours?|days?|weeks?|months?|minutes) )?(?:after|before)|In|During|At|After|Following|Before|Ahead|Speaking|Talking|Meeting|On|Over|By|Prior|Upon|Briefing|Phoning|Calling|Telephoning|Writing|Addressing|Greeting|Receiving|Welcoming|Hosting)\b[^.;:]*$/;

/**
 * The scene with whoever the sentence names behind a phrase that it begins with: "In a call with his Turkish counterpart,
 * @ said", "After his talks with @, @ said".
 */
export function withOwnerBehind(items: readonly Item[], at: number, sentence: number, scene: Scene): Scene {
  const item = items[at];
  if (!item || !refersAhead(item)) return scene;
  const { article } = scene;
  const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
  if (!FRONT.test(article.folded.slice(start, item.start))) return scene;
  const [host, ...more] = items.slice(0, at).filter((one) => one.start >= start && isSomebody(one));
  if (isObject(item) ? !host || more.length > 0 : host) return scene;
  const owner = items
    .slice(at + 1)
    .find((one) => one.end <= end && isSomebody(one) && isBehindComma(one, article));
  const refs = owner ? (resolveItem(owner, sentence, scene)?.refs ?? []) : [];
  if (!owner || refs.length !== 1) return scene;
  if (host && areOfOneCountry(resolveItem(host, sentence, scene)?.refs ?? [], refs)) return scene;
  const seen = {
    sentence,
    start: item.start,
    refs,
    listed: null,
    subject: !isObject(item),
    owner: false,
    leading: false,
  };
  return { ...scene, seen: [...scene.seen, seen] };
}

function refersAhead(item: Item): boolean {
  return (
    item.kind === "counterparts" ||
    (item.kind === "counterpart" && item.name === null) ||
    (item.kind === "pronoun" && /^(?:he|she|him)$/.test(item.word))
  );
}

/** "Before the king received him, @ said": him whom somebody else received. */
function isObject(item: Item): boolean {
  return item.kind === "pronoun" && item.word === "him";
}

/** A minister is not received by his own president before he is seen to travel. */
function areOfOneCountry(hosts: readonly Ref[], guests: readonly Ref[]): boolean {
  const [host, guest] = [hosts, guests].map(
    ([ref]) => ref?.principal?.country ?? ref?.person?.country ?? null,
  );
  return host === null || host === guest;
}

function isSomebody({ kind }: Item): boolean {
  return kind === "person" || kind === "text person" || kind === "text person again" || kind === "office";
}

/** ", @", ", the Russian minister", ", Federal Chancellor @": it begins what the phrase stands before. */
function isBehindComma({ start }: Item, { folded }: Article): boolean {
  return /, (?:the |Mr\.? |Mrs\.? |Ms\.? )?(?:\p{Lu}\p{Ll}+ ){0,2}$/u.test(
    folded.slice(Math.max(0, start - 40), start),
  );
}
