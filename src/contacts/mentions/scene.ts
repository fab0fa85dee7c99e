import type { Article } from "../../articles/article.ts";
import type { Phrasebook } from "../phrasebook.ts";
import type { Principal, Register } from "../principals.ts";
import { heldOn } from "../register.ts";
import type { Seen } from "./history.ts";
import type { Item } from "./item.ts";
import type { MentionVia } from "./mention.ts";
import type { NameEntry } from "./name-index.ts";
import type { Ref } from "./people.ts";

/** What is known of the article as a whole while its references are resolved. */
export interface Scene {
  readonly article: Article;
  readonly register: Register;
  readonly day: string | null;
  /** Country that the article means by "the Foreign Minister" without naming one. */
  readonly home: string | null;
  /** Ids of people named in full anywhere in the article or its headline. */
  readonly named: ReadonlySet<string>;
  /** Grows as the article is read. */
  readonly seen: Seen[];
  readonly institutions: Principal[];
}

/** Whom an item means; several for a group, none where it stays open. */
export interface Resolved {
  readonly via: MentionVia;
  readonly refs: readonly Ref[];
}

export const one = (via: MentionVia, ref: Ref | null | undefined): Resolved => ({
  via,
  refs: ref ? [ref] : [],
});

/**
 * The country that an article takes for granted: of the minister whom it first names in full without one ("Foreign
 * Minister Sergei Lavrov"), else the one in its outlet's name ("The Moscow Times").
 */
export function homeCountry(
  article: Article,
  items: readonly Item[],
  names: Phrasebook<NameEntry>,
): string | null {
  const met = new Set<string>();
  for (const item of items) {
    const id = item.kind === "person" ? item.candidates[0]?.id : undefined;
    if (item.kind !== "person" || id === undefined || met.has(id)) continue;
    met.add(id);
    const bare =
      item.titled?.of === null &&
      /^(?:(?:foreign|prime) minister|foreign secretary)$/i.test(item.titled.title.words);
    const named =
      item.end - item.start >
      (item.titled?.title.words.length ?? 0) + (item.candidates[0]?.surname?.length ?? 0) + 2;
    if (bare && named) return item.candidates[0]?.country ?? null;
  }
  const outlet = article.outlet ? names.find(article.outlet).flatMap(({ values }) => values) : [];
  const place = outlet.find(({ as }) => as === "capital" || as === "country" || as === "demonym");
  return place?.principal.country ?? null;
}

/** Ids of the people whom the article or its headline names in full, or by a title and surname. */
export function namedInFull(...passes: readonly (readonly Item[])[]): Set<string> {
  const ids = passes
    .flat()
    .flatMap((item) => (item.kind === "person" && item.full ? item.candidates.slice(0, 1) : []));
  return new Set(ids.map(({ id }) => id));
}

/** The article's own country, else that of the first foreign minister it names whose ministry is one. */
export function homeOf(scene: Scene): string | null {
  if (scene.home) return scene.home;
  for (const { refs } of scene.seen)
    for (const { principal } of refs) {
      const office = principal?.offices.find(
        (each) => each.role === "foreign minister" && /minister/i.test(each.title) && heldOn(each, scene.day),
      );
      if (office) return office.country;
    }
  return null;
}
