import type { Spellings } from "../../search/spellings.ts";
import { termsOf } from "../../search/terms.ts";
import type { NameSpan } from "./names.ts";

/** What is needed of a sentence to tell whom the next one goes on about. */
export interface Naming {
  readonly text: string;
  readonly names: readonly NameSpan[];
  /** Those of the names that are persons', as far as can be told. */
  readonly people: readonly NameSpan[];
  /** Terms of those whom this sentence goes on about without naming them. */
  readonly echoes: ReadonlySet<string>;
}

const ORGANISATION =
  /\b(?:Ministry|Department|Council|Committee|Agency|Union|Commission|Court|Party|House|Kremlin|Office|Conference|Organi[sz]ation|Mission|Duma|Parliament|Senate|Congress|Bank|Pentagon|NATO|UN|EU|OSCE|News|Times|Novosti|Interfax|TASS|Tass|Reuters|Tasnim|Post|Guardian)\b/;
/** What a name ends with that is no person's. */
const THING =
  /(?:^|\s)(?:East|West|North|South|Sea|Gulf|Strait|River|Bay|Islands?|Mountains?|Square|Street|Avenue|City|Region|Republic|States?|Nations|Federation|Kingdom|Agreements?|Accords?|Treaty|Protocol|Pact|Act|Plan|Process|Quartet|Group|Forum|Cup|Games|Summit|Cent(?:er|re)|Control|Coordination|Command|Fund|Institute|University|Foundation|Front|Forces?|Army|Navy|Guards?|Services?|Embassy|Palace|Airport|Hotel|York|Petersburg|Korea|Ministers?|Secretary|President|Chancellor|Ambassador|Premier|Day|War|Cooperation|Disarmament|Assembly|Alliance|Affairs)$/u;
/** Whoever stands behind it is a person, though by one name only. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|General|Colonel|Minister|Secretary|President|Chancellor|Ambassador|Premier|Pope|King|Queen|Prince|Sheikh|counterpart|colleague)\.?,?\s$/u;
const AT_PLACE = /\b(?:in|at|near|from|into|outside)\s+(?:the\s+)?$/u;
const ACTS =
  /^,?\s(?:(?:also|then|later|again|himself|herself|\p{L}+ly)\s)?(?:\p{L}{2,}ed|said|says|told|met|saw|spoke|came|went|took|gave|made|left|held|had|has|was|is|would|will|could|did|does|sat|flew|rang|wrote|called)\b/u;

/** Whether a name is an organisation's. */
export const isOrganisation = ({ text }: NameSpan): boolean => ORGANISATION.test(text);

/** Those of the names of a sentence that are persons', as far as it and those before it tell. */
export function peopleIn(
  text: string,
  names: readonly NameSpan[],
  before: readonly Naming[],
  spellings: Spellings,
): readonly NameSpan[] {
  const isIntroduced = (name: NameSpan): boolean =>
    before.some(({ people }) => people.some((one) => one.text.endsWith(` ${name.text}`)));
  return names.filter((name) => {
    if (name.people || isOrganisation(name) || THING.test(name.text) || /^[\p{Lu}.]+$/u.test(name.text))
      return false;
    if (isCountry(name, spellings) || AT_PLACE.test(text.slice(0, name.start))) return false;
    if (name.text.includes(" ") || isIntroduced(name)) return true;
    if (termsOf(name.text, spellings).some(({ term }) => spellings.isName(term))) return true;
    if (name.first) return false;
    return TITLED.test(text.slice(0, name.start)) || ACTS.test(text.slice(name.end));
  });
}

/** "Moscow": it has other names, and is nobody. */
const isCountry = ({ text }: NameSpan, spellings: Spellings): boolean => {
  const terms = termsOf(text, spellings);
  return terms.length > 0 && terms.every(({ term }) => spellings.alike(term).length > 0);
};

/** Nothing governs a name: it may be the subject. */
export function isFree(text: string, name: NameSpan): boolean {
  return !GOVERNED.test(text.slice(0, name.start)) && !/^'s?\s/u.test(text.slice(name.end));
}

const GOVERNED =
  /\b(?:in|at|from|to|with|of|for|by|on|against|between|about|into|near|over|than|via|after|before)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\p{L}'.-]+\s+){0,5}$/u;

/** The terms of the last two words of names, which hold the surname. */
export function nameTerms(names: readonly NameSpan[], spellings: Spellings): string[] {
  return names.flatMap(({ text }) =>
    termsOf(text.split(/\s+/).slice(-2).join(" "), spellings).map(({ term }) => term),
  );
}
