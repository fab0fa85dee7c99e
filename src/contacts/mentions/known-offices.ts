import { officesOn, refTo } from "./people.ts";
import type { Resolved, Scene } from "./scene.ts";

/** "the Secretary-General" of whom nothing more is said is that of the body the article speaks of, else of the UN. */
export function secretaryGeneral(scene: Scene): Resolved | null {
  const bodies = [...scene.institutions.map(({ id }) => id).reverse(), "united-nations"];
  for (const body of bodies) {
    const [holder] = scene.register.holders("head of organization", body, scene.day);
    if (holder && scene.day) return { via: "office", refs: [refTo(holder)] };
  }
  return null;
}

/** "the Secretary", as the State Department and its spokespeople call the one they speak for. */
export function secretaryOfState(scene: Scene): Resolved | null {
  const department = "us-state-department";
  const speaks = scene.seen.some(({ refs }) =>
    refs.some(
      ({ principal }) =>
        principal && officesOn(principal, scene.day).some(({ organization }) => organization === department),
    ),
  );
  if (!scene.day || !(speaks || scene.institutions.some(({ id }) => id === department))) return null;
  const [holder] = scene.register.holders("foreign minister", "USA", scene.day);
  return holder ? { via: "office", refs: [refTo(holder)] } : null;
}

/** "the High Representative" of whom nothing more is said is the European Union's, where the text has introduced no other. */
export function highRepresentative({ register, day, seen }: Scene): Resolved | null {
  const another = seen.findLast(({ refs }) =>
    refs.some(({ person }) => /high representative/i.test(person?.office ?? "")),
  );
  if (another) return { via: "office", refs: another.refs };
  const [holder] = day ? register.holders("foreign minister", "european-union", day) : [];
  return holder ? { via: "office", refs: [refTo(holder)] } : null;
}
