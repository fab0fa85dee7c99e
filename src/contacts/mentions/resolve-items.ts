import type { Office, Principal } from "../principals.ts";
import { distinct, objectBefore, subjectBefore, themBefore, theyBefore, twoBefore } from "./history.ts";
import { visitorsOf } from "./host-and-guest.ts";
import { countryThere } from "./host-country.ts";
import type { Item } from "./item.ts";
import { isCommonSurname } from "./name-index.ts";
import { titleAt } from "./office-words.ts";
import { holdersOf, isSpokesperson, officesOn, type Ref, refTo, refToText } from "./people.ts";
import { speakerAround } from "./quotations.ts";
import { counterpartOf, counterpartsOf, ministryOf, officeOf, officesOf } from "./resolve-offices.ts";
import { isDoubtful } from "./scan-names.ts";
import { homeOf, one, type Resolved, type Scene } from "./scene.ts";

/** Whom an item means in its scene; null where nothing is to be made of it. */
export function resolveItem(item: Item, sentence: number, scene: Scene): Resolved | null {
  switch (item.kind) {
    case "person":
      return personOf(item, scene);
    case "text person":
      return one(
        "name",
        refToText({
          name: item.name,
          office: item.office,
          country: item.country ?? countryThere(item, sentence, scene) ?? ownCountry(item, scene),
        }),
      );
    case "text person again":
      return one("name", knownAs(refToText(item.person), scene));
    case "office":
      return officeOf(item, scene);
    case "offices":
      return officesOf(item, scene);
    case "counterpart":
      return counterpartOf(item, sentence, scene);
    case "counterparts":
      return counterpartsOf(item, sentence, scene);
    case "delegations":
      return delegationsOf(item.countries, scene);
    case "group":
      if (item.compatriots) return { via: "group", refs: visitorsOf(item, sentence, scene) };
      return item.count > 2
        ? manyOf(item.role, item.count, sentence, scene)
        : groupOf(item.role, sentence, scene, isCounted(item, scene));
    case "pronoun":
      return pronounOf(item, sentence, scene);
    case "institution":
      scene.institutions.push(item.principal);
      return one("institution", refTo(item.principal));
    case "ministry":
      return one("institution", ministryOf(item.which, scene));
    case "country":
      return one(item.capital ? "metonym" : "country", refTo(item.principal));
  }
}

/** The countries that sent them, so far as the register knows all of them. */
function delegationsOf(countries: readonly string[], { register }: Scene): Resolved | null {
  const refs = countries.flatMap((code) => {
    const principal = register.principals.find(({ kind, country }) => kind === "country" && country === code);
    return principal ? [refTo(principal)] : [];
  });
  return refs.length === countries.length ? { via: "group", refs } : null;
}

/** "President Serzh Sarkisian" is no president of a country whose president is known and bears another name. */
function ownCountry(
  { office, name, abroad }: Extract<Item, { kind: "text person" }>,
  scene: Scene,
): string | null {
  if (abroad) return null;
  const country = homeOf(scene);
  const role = titleAt(office, 0)?.role;
  if (!country || !role || !/^(?:head of|foreign minister)/.test(role)) return country;
  const holders = scene.register.holders(role as Office["role"], country, scene.day);
  return holders.length === 0 || holders.some(({ surname }) => surname && name.endsWith(surname))
    ? country
    : null;
}

/** The person as first introduced, so that later mentions carry the same facts. */
function knownAs(ref: Ref, scene: Scene): Ref {
  return scene.seen.flatMap(({ refs }) => refs).find(({ key }) => key === ref.key) ?? ref;
}

type PersonItem = Extract<Item, { kind: "person" }>;

function personOf(item: PersonItem, scene: Scene): Resolved | null {
  const people = [...new Set(item.candidates)];
  return item.full && people.length > 1 ? ofTheDay(people, scene) : bearerOf(item, scene);
}

function bearerOf({ candidates, full }: PersonItem, scene: Scene): Resolved | null {
  if (full && candidates.length === 1) return one("name", candidates[0] && refTo(candidates[0]));
  const named = candidates.filter(({ id }) => scene.named.has(id));
  if (named.length > 0) return one("name", named[0] && refTo(named[0]));
  if (!full && isDoubtful(candidates)) {
    const inOffice = candidates.filter(
      (candidate) => candidates.length > 1 && !isCommon(candidate) && isPrincipalOn(candidate, scene.day),
    );
    return inOffice.length === 1 && inOffice[0] ? one("name", refTo(inOffice[0])) : null;
  }
  const held = candidates.filter((candidate) => isPrincipalOn(candidate, scene.day));
  const chosen = held.length === 1 ? held[0] : candidates.length === 1 ? candidates[0] : undefined;
  return chosen ? one("name", refTo(chosen)) : null;
}

/** "King Abdullah" names two kings at once: whoever of them reigned on the day, if it was only one. */
function ofTheDay(named: readonly Principal[], { day }: Scene): Resolved | null {
  const [holder, second] = new Set(named.filter((one) => isPrincipalOn(one, day)));
  return holder && !second ? one("name", refTo(holder)) : null;
}

function isCommon({ surname }: Principal): boolean {
  return surname !== null && isCommonSurname(surname);
}

/** Foreign minister, head of state or of government on the day. */
function isPrincipalOn(principal: Principal, day: string | null): boolean {
  return officesOn(principal, day).some(
    ({ role, from, to }) =>
      /^(?:foreign|head)/.test(role) &&
      (day === null ||
        ((!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to))),
  );
}

/** "the two", "both ministers"; "the two presidents" of whom none is named are those of the two who are. */
function groupOf(role: Role, sentence: number, scene: Scene, counted: boolean): Resolved {
  const many = counted ? [] : allBefore(role, sentence, scene);
  if (many.length > 2) return { via: "group", refs: many };
  const refs = twoBefore(scene.seen, sentence, (ref) => inGroup(ref, role, scene));
  if (refs.length === 2 || (role !== "head of state" && role !== "leader")) return { via: "group", refs };
  const countries = twoBefore(scene.seen, sentence, (ref) => inGroup(ref, null, scene)).map(
    ({ principal }) => principal?.country ?? "",
  );
  const leaders = countries.flatMap((country) =>
    holdersOf(scene.register, "leader", { country, organization: null }, scene.day),
  );
  // Two ministers are called leaders as well: the heads of their countries are meant where they came up before.
  if (role === "leader" && leaders.some(({ id }) => !isSpokenOfBefore(id, scene)))
    return { via: "group", refs: twoBefore(scene.seen, sentence, (ref) => inGroup(ref, null, scene)) };
  return {
    via: "group",
    refs: leaders.length === 2 && countries[0] !== countries[1] ? leaders.map(refTo) : [],
  };
}

/** "the two", "both": two and no more. */
function isCounted({ start, end }: Item, { article }: Scene): boolean {
  return !/^the (?:foreign |top |chief )*(?:ministers|diplomats|leaders|presidents|participants)/i.test(
    article.folded.slice(start, end),
  );
}

/** "the ministers" after a sentence on three of them: all three. */
function allBefore(role: Role, sentence: number, scene: Scene): readonly Ref[] {
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at -= 1) {
    const here = distinct(scene.seen.filter((entry) => entry.sentence === at).flatMap(({ refs }) => refs));
    const group = here.filter((ref) => inGroup(ref, role, scene));
    if (group.length > 0) return group.length > 2 ? group : [];
  }
  return [];
}

function isSpokenOfBefore(id: string, { seen }: Scene): boolean {
  return seen.some(({ refs }) => refs.some(({ key }) => key === id));
}

/** "the four leaders": the nearest sentence that names just as many. */
function manyOf(role: Role, count: number, sentence: number, scene: Scene): Resolved {
  const fits = (ref: Ref) => inGroup(ref, role, scene);
  for (let at = sentence; at >= 0; at -= 1) {
    const refs = distinct(
      scene.seen.filter((entry) => entry.sentence === at).flatMap((entry) => entry.refs.filter(fits)),
    );
    if (refs.length === count) return { via: "group", refs };
  }
  return { via: "group", refs: [] };
}

type Role = Extract<Item, { kind: "group" }>["role"];

function inGroup(ref: Ref, role: Role, scene: Scene): boolean {
  if (isSpokesperson(ref, scene.day)) return false;
  if (!role || !ref.principal) return true;
  const offices = officesOn(ref.principal, scene.day);
  return offices.some((office) =>
    role === "leader" ? office.role.startsWith("head of") : office.role === role,
  );
}

/** "Some say they …", "officials in Kiev said they …": many who are not named. */
function isOthers(before: string): boolean {
  const pair = [...before.matchAll(PAIR)].at(-1);
  return OTHERS.test(pair ? before.slice(pair.index + pair[0].length) : before);
}

/** "Trump and Kim Jong Un": whoever is named before them is not meant by "they". */
const PAIR = /(?<![\p{L}.'-])\p{Lu}[\p{L}.'-]+ and (?:\p{L}+ ){0,4}?\p{Lu}\p{L}+/gu;
const OTHERS =
  /\b(?:some|many|others|people|officials|sources|diplomats|analysts|experts|critics|lawmakers|troops|rebels|separatists|protesters|forces|countries|(?<!United )states|allies|families|Americans|Russians|Ukrainians|Europeans)\b/i;

function pronounOf(
  { word, start }: Extract<Item, { kind: "pronoun" }>,
  sentence: number,
  scene: Scene,
): Resolved | null {
  if (/^(?:i|me|we)$/.test(word)) return { via: "pronoun", refs: [] };
  const speaker = speakerAround(scene.article, sentence, start, scene.seen);
  if (word === "them") {
    const refs = themBefore(scene.seen, sentence, (ref) => !isSpokesperson(ref, scene.day));
    return refs.length === 2 ? { via: "pronoun", refs } : null;
  }
  const whom = saidMoreOf(scene, sentence, start);
  if (word === "they") {
    if (isOthers(scene.article.folded.slice(scene.article.sentences[sentence]?.start ?? start, start)))
      return null;
    const refs = theyBefore(
      scene.seen,
      sentence,
      (ref) => !isSpokesperson(ref, scene.day) && ref.key !== speaker && ref.key !== whom,
    );
    return refs.length > 1 ? { via: "pronoun", refs } : null;
  }
  const gender = word === "she" || word === "her" ? "she" : "he";
  const fits = (ref: Ref) =>
    ref.key !== speaker && ref.key !== whom && (ref.principal ? ref.principal.pronoun === gender : true);
  const find = word === "him" || word === "her" ? objectBefore : subjectBefore;
  const ref = find(scene.seen, sentence, fits);
  return ref ? one("pronoun", ref) : null;
}

/** "@, with whom he …": the one of whom a relative clause says more is not its "he". */
function saidMoreOf({ article, seen }: Scene, sentence: number, start: number): string | null {
  if (!article.folded.endsWith("whom ", start)) return null;
  const last = seen.findLast((entry) => entry.sentence === sentence && entry.start < start);
  return last?.refs.length === 1 ? (last.refs[0]?.key ?? null) : null;
}
