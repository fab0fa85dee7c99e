import { isCompatriot, isForeign, type Ref } from "./people.ts";

/** Who was spoken of so far, sentence by sentence; what references are resolved from. */
export interface Seen {
  readonly sentence: number;
  readonly start: number;
  readonly refs: readonly Ref[];
  /** It goes on the list that whoever stands before it begins: "…, @", "… and @", the last one with an "and". */
  readonly listed: "," | "and" | null;
  /** It stands as a subject: not after a preposition or a verb that takes it as object. */
  readonly subject: boolean;
  /** "Putin's": it owns what stands behind it. */
  readonly owner: boolean;
  /** It leads up to the main clause: "When Lavrov denied this, …", "The call with Lavrov came …". */
  readonly leading: boolean;
}

export function distinct(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [ref.key, ref])).values()];
}

/** The two people whom "the two" means: the nearest sentence, or run of sentences, that names exactly two who fit. */
export function twoBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): readonly Ref[] {
  let gathered: Ref[] = [];
  for (let at = sentence; at >= 0; at -= 1) {
    const here = distinct(
      seen
        .filter((entry) => entry.sentence === at)
        .flatMap(({ refs }) => refs)
        .filter(fits),
    );
    if (
      here.length === 2 &&
      (gathered.length === 0 || gathered.every(({ key }) => here.some((ref) => ref.key === key)))
    )
      return here;
    gathered = distinct([...here, ...gathered]);
    if (gathered.length === 2) return togetherBefore(seen, at, fits) ?? gathered;
    if (gathered.length > 2) return mainPair(seen, gathered, fits);
  }
  return [];
}

/**
 * Where the last two were named one by one, each in a sentence of his own, perhaps as those who only spoke of it: the two
 * who were named together before them.
 */
function togetherBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): readonly Ref[] | null {
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const entries = seen.filter((entry) => entry.sentence === at);
    const both = entries.find(({ refs }) => refs.length === 2 && refs.every(fits))?.refs;
    const here = both ?? distinct(entries.flatMap(({ refs }) => refs).filter(fits));
    if (here.length > 1) return here.length === 2 ? here : null;
  }
  return null;
}

/** Where more than two stand near: the two most spoken of, if they are among them and clearly ahead. */
function mainPair(seen: readonly Seen[], near: readonly Ref[], fits: (ref: Ref) => boolean): readonly Ref[] {
  const counts = new Map<string, { ref: Ref; count: number }>();
  for (const ref of seen.flatMap(({ refs }) => refs).filter(fits))
    counts.set(ref.key, { ref, count: (counts.get(ref.key)?.count ?? 0) + 1 });
  const [first, second, third] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || !second) return [];
  if (third && third.count >= second.count) return leadPair(seen, near, fits);
  const pair = [first.ref, second.ref];
  return pair.every(({ key }) => near.some((ref) => ref.key === key)) ? pair : [];
}

/** Where several are spoken of as often: the two whom the article begins with. */
function leadPair(seen: readonly Seen[], near: readonly Ref[], fits: (ref: Ref) => boolean): readonly Ref[] {
  const lead = seen.find(({ refs }) => refs.some(fits))?.sentence;
  const pair = distinct(seen.filter(({ sentence }) => sentence === lead).flatMap(({ refs }) => refs)).filter(
    fits,
  );
  return pair.length === 2 && pair.every(({ key }) => near.some((ref) => ref.key === key)) ? pair : [];
}

/**
 * Whom "they" means: the two of this sentence so far, else the two of the last three sentences, if they are just two;
 * where there are more, those whom the nearest of these sentences has for its subject together ("@ and @ saw @, and on %
 * they sat with @").
 */
export function theyBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): readonly Ref[] {
  let gathered: Ref[] = [];
  for (let at = sentence; at >= Math.max(0, sentence - 3); at -= 1) {
    const here = seen.filter((entry) => entry.sentence === at).flatMap(({ refs }) => refs);
    gathered = distinct([...here.filter(fits), ...gathered]);
    if (gathered.length === 2) return gathered;
    if (gathered.length > 2) return subjectsOf(seen, at, fits);
  }
  return [];
}

/** "The two visitors": as many of one country, where the last sentences name just one such group beside others. */
export function compatriotsBefore(seen: readonly Seen[], sentence: number, count: number): readonly Ref[] {
  const named = (at: number) => seen.filter((entry) => entry.sentence === at).flatMap(({ refs }) => refs);
  const hosts = new Set(named(sentence).map(({ key }) => key));
  let near: Ref[] = [];
  for (let at = sentence - 1; at >= Math.max(0, sentence - 4); at -= 1) {
    near = distinct([...named(at), ...near]);
    const groups = near
      .map((one) => near.filter((other) => one === other || isCompatriot(one, other)))
      .filter((group) => group.length === count && !group.some(({ key }) => hosts.has(key)));
    const [group = []] = groups;
    if (group.length > 0) return groups.every(([first]) => first === group[0]) ? group : [];
  }
  return [];
}

/** Whom "them" means: the two beside the subject of this sentence or one of the last two, where they are just two. */
export function themBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): readonly Ref[] {
  const subject = subjectBefore(seen, sentence, fits);
  for (let at = sentence; at >= Math.max(0, sentence - 2); at -= 1) {
    const here = seen.filter((entry) => entry.sentence === at).flatMap(({ refs }) => refs);
    const others = distinct(here.filter((ref) => fits(ref) && ref.key !== subject?.key));
    if (others.length > 0) return others;
  }
  return [];
}

/** "@ and @ …", "@, @ and @ …": who together are the subject that a sentence begins with. */
export function subjectsOf(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): readonly Ref[] {
  const here = seen.filter((entry) => entry.sentence === sentence);
  const first = here.findIndex(({ subject, leading, listed }) => subject && !leading && listed === null);
  if (first < 0) return [];
  const behind = here.slice(first + 1);
  const stop = behind.findIndex(({ listed }) => listed === null);
  const list = behind.slice(0, stop < 0 ? behind.length : stop);
  const whole = list.slice(0, list.findIndex(({ listed }) => listed === "and") + 1);
  const group = distinct([here[first] as Seen, ...whole].flatMap(({ refs }) => refs));
  return group.length > 1 && group.every(fits) ? group : [];
}

/** The last subject of a sentence so far, or the first one of an earlier sentence (three back at most). */
export function subjectBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): Ref | null {
  const here = singles(seen, sentence, fits);
  const subject =
    here.filter((entry) => entry.subject).at(-1) ??
    (here.length === 1 && here[0]?.owner ? here[0] : undefined);
  if (subject) return subject.ref;
  let object: Ref | null = null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - 3); at -= 1) {
    const earlier = singles(seen, at, fits);
    const found =
      earlier.find((entry) => entry.subject && !entry.leading) ?? earlier.find((entry) => entry.subject);
    if (found && (!object || at >= sentence - 2)) return found.ref;
    object ??= earlier.find((entry) => !entry.leading)?.ref ?? null;
  }
  if (object) return object;
  return here[0]?.ref ?? null;
}

/** Whom "him" means: the nearest who fits and is not the subject. */
export function objectBefore(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): Ref | null {
  const subject = singles(seen, sentence, () => true)
    .filter((entry) => entry.subject)
    .at(-1);
  for (let at = sentence; at >= Math.max(0, sentence - 2); at -= 1) {
    const found = singles(seen, at, fits).filter(({ ref }) => ref.key !== subject?.ref.key);
    // "President @ will receive him": more likely the guest than his own minister.
    const foreign = found.filter(({ ref }) => isForeign(ref, subject?.ref));
    const meant = foreign.at(-1) ?? found.at(-1);
    if (meant) return meant.ref;
  }
  return null;
}

function singles(
  seen: readonly Seen[],
  sentence: number,
  fits: (ref: Ref) => boolean,
): { ref: Ref; subject: boolean; owner: boolean; leading: boolean }[] {
  return seen.flatMap((entry) => {
    const [ref] = entry.refs;
    return entry.sentence === sentence && ref && entry.refs.length === 1 && fits(ref)
      ? [{ ref, subject: entry.subject, owner: entry.owner, leading: entry.leading }]
      : [];
  });
}
