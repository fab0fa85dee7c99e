import type { ReadSentence } from "./complete.ts";
import type { Draft } from "./draft.ts";

/** Sentences that end what is told of a contact: the tone of a background paragraph. */
const BACKGROUND =
  /\b(?:has denied|have denied|has long|have long|have condemned|has condemned|since (?:the )?(?:start|cold|collapse|end)|earlier this (?:year|month)|last (?:year|month)|in \d{4}|years? ago|relations between|was installed|months ago)\b/;

/** "Recent encounters between the two have been …": of many occasions, and so of none. */
const OTHER_OCCASIONS =
  /\b(?:recent|previous|earlier|past|prior|former|most|many|several|other)(?: of (?:their|the))?(?: [a-z-]+)? (?:encounters|meetings|talks|contacts|conversations|calls|exchanges|discussions)\b[^,;]* (?:have|has|had|were|was)\b/;

/** "Officials have been lowering their hopes since …": how things have gone up to now; not what somebody says of it. */
const UP_TO_NOW =
  /^(?:(?!\b(?:said|says|told|added|noted|stressed|according)\b)[^,;"])*\b(?:have|has) (?:[a-z]+ly )?(?:been )?[a-z]+(?:ed|ing|en|n|t)\b[^,;"]* since\b/;

/** "On Syria each side stayed where it was", "Trade and visas are among the subjects": what was or is to be spoken of. */
const AGENDA =
  /^on [^@%,]{2,60},? (?:each side|both sides|the two(?: sides)?|neither side|neither|both|they|they both|the sides|the ministers|@) (?:stayed|remained?|got|made|were|are|kept|stuck|differ(?:ed)?|disagreed?|agreed?|came|stood|had|found|settled)\b|\b(?:is|are|was|were|will be|would be|to be) (?:also )?(?:(?:on|among|high on|at the top of|part of|up for|down for) (?=the|their|his|her|@|%)|(?=% 's))(?:the|their|his|her|@ 's|% 's) ?(?:list|agenda|subjects|topics|issues|matters|menu|discussion)\b|^(?:also )?(?:high|next|first|top) on (?:the|their) (?:list|agenda)\b|\b(?:also came up|came up as well|was also raised|were also raised|took up much of)\b/;

/**
 * For each contact the sentences that go on about it without naming it: those behind its own in which a participant, a
 * ministry of one or an unnamed source speaks, up to the next contact of the article.
 */
export function continuations(
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
): ReadSentence[][] {
  const zones: ReadSentence[][] = drafts.map(() => []);
  let active = drafts.length > 0 ? 0 : -1;
  const told: number[] = [];
  for (const sentence of sentences) {
    const index = sentence.reading.sentence.index;
    const named = drafts.findIndex(({ sentences: own }) => own.has(index));
    if (named >= 0) {
      const next = main(drafts, index, active);
      if (!isHistory(drafts[next], drafts[active])) active = next;
      told.push(next);
      continue;
    }
    const draft = drafts[active];
    if (draft && goesOn(draft, sentence)) zones[active]?.push(sentence);
    else {
      const before = told.findLast((one) => speaksAgain(drafts[one], sentence));
      if (before !== undefined) zones[before]?.push(sentence);
    }
  }
  return zones;
}

/** "They first met in # on %": an earlier day of the same people, after which the article goes on about the later one. */
function isHistory(draft: Draft | undefined, active: Draft | undefined): boolean {
  const [day, now] = [draft?.date?.edtf, active?.date?.edtf];
  if (!draft || !active || !day || !now || day.length < 10 || now.length < 10 || day >= now) return false;
  return (
    active.status.value === "held" &&
    active.parties.every(({ key }) => draft.parties.some((one) => one.key === key))
  );
}

/** "… what A had discussed with B. @ stressed …": after others' talks one of those before speaks again. */
function speaksAgain(draft: Draft | undefined, { stances, reading }: ReadSentence): boolean {
  const isPast = BACKGROUND.test(reading.line);
  return (
    !isPast &&
    stances.some(({ holderKey }) =>
      draft?.parties.some(({ key, kind }) => kind === "person" && key === holderKey),
    )
  );
}

/** Of several contacts in one sentence the one already under way, else the first. */
function main(drafts: readonly Draft[], index: number, active: number): number {
  if (drafts[active]?.sentences.has(index)) return active;
  return drafts.findIndex(({ sentences }) => sentences.has(index));
}

/** "They cited a source in the ministry": whose word the report is. */
function citesSomebody({ attributions, reading }: ReadSentence): boolean {
  return attributions.some(
    ({ source, at }) =>
      source.kind === "unnamed" && /^(?:cited|citing|quoted|quoting)$/.test(reading.units[at]?.word ?? ""),
  );
}

function goesOn(draft: Draft, sentence: ReadSentence): boolean {
  if (BACKGROUND.test(sentence.reading.line.replaceAll("%", "in 2000").replace(/in 2000/g, "%")))
    return false;
  if (OTHER_OCCASIONS.test(sentence.reading.line) || UP_TO_NOW.test(sentence.reading.line)) return false;
  const keys = new Set(draft.parties.map(({ key }) => key));
  const countries = new Set(draft.parties.flatMap(({ country }) => (country ? [country] : [])));
  const spoken = sentence.stances.some(
    ({ holder, holderKey, country, speaksFor }) =>
      holder === null ||
      (holderKey !== null && keys.has(holderKey)) ||
      (speaksFor && country !== null && countries.has(country)),
  );
  const institution = sentence.attributions.some(
    ({ party, country }) => party?.kind === "institution" && country !== null && countries.has(country),
  );
  const group = sentence.reading.units.some(
    ({ parties, via }) => via === "group" && parties.length > 1 && parties.every(({ key }) => keys.has(key)),
  );
  return spoken || institution || group || citesSomebody(sentence) || AGENDA.test(sentence.reading.line);
}
