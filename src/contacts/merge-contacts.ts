import { fold } from "../articles/fold.ts";
import type { Contact } from "./contact.ts";
import { kindsAgree } from "./finding/compatible.ts";
import { joinContacts } from "./merging/join-contacts.ts";
import { fitsLoosely, isOverNight, isPutOff, isSession, isSlip } from "./merging/loose-fit.ts";
import { type Occasion, type OccasionsByPair, occasionsByPair } from "./merging/occasions-by-pair.ts";
import { fitOf, samePeople } from "./merging/same-occasion.ts";
import { isNarrow } from "./merging/span.ts";
import type { Surroundings, ToldContact } from "./merging/told-contact.ts";

const ALONE: Surroundings = { repostOf: new Map(), publishedOf: new Map(), countryName: () => null };

/**
 * Joins the accounts that several articles give of one occasion: same people, compatible kind and date. Give the
 * contacts oldest publication first. The earliest account gives the id; later ones fill what it leaves open, and where
 * they differ both values are kept. A plan that a later article reports as held, postponed or cancelled takes that
 * status. Contacts of a day find the occasion they fit best; those known loosely come after, and join only the single
 * one that they can be.
 */
export function mergeContacts(contacts: readonly Contact[], around: Partial<Surroundings> = {}): Contact[] {
  const surroundings = { ...ALONE, ...around };
  const told = contacts.map((contact, order): ToldContact => {
    const published = surroundings.publishedOf.get(contact.accounts[0]?.article ?? "") ?? null;
    return { contact, order, published };
  });
  const occasions = occasionsByPair();
  const narrow = told.filter(({ contact }) => isNarrow(contact.date));
  for (const one of narrow) place(one, occasions, surroundings, bestFit);
  for (const one of told) if (!narrow.includes(one)) place(one, occasions, surroundings, onlyLooseFit);
  settle(occasions, surroundings);
  return occasions
    .all()
    .map((occasion) => occasion.told)
    .sort((a, b) => a.order - b.order)
    .map(({ contact }) => contact);
}

type Choice = (told: ToldContact, near: readonly Occasion[]) => Occasion | null;

function place(told: ToldContact, occasions: OccasionsByPair, around: Surroundings, choose: Choice): void {
  const near = occasions.near(told.contact);
  const repeated = near.find((one) => isRepeated(one.told.contact, told.contact, around.repostOf));
  const found = repeated ?? choose(told, near);
  if (!found) {
    occasions.put(told);
    return;
  }
  // A weekday counts from the original's day, not from the day on which it was printed again.
  const contact = repeated ? { ...told.contact, date: found.told.contact.date } : told.contact;
  occasions.update(found, joined(found.told, { ...told, contact }, around));
}

/** The occasion that a contact fits best; none where a channel that is not stated fits a call and a meeting alike. */
function bestFit({ contact }: ToldContact, near: readonly Occasion[]): Occasion | null {
  const fits = near
    .map((occasion) => ({ occasion, fit: fitOf(occasion.told.contact, contact) }))
    .flatMap(({ occasion, fit }) => (fit === null ? [] : [{ occasion, fit }]))
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = fits;
  if (!best) return null;
  const kindOf = ({ occasion }: typeof best) => occasion.told.contact.kind.value;
  const isOpen = next?.fit === best.fit && !kindsAgree(kindOf(next), kindOf(best));
  return isOpen ? null : best.occasion;
}

function onlyLooseFit(told: ToldContact, near: readonly Occasion[]): Occasion | null {
  const fits = near.filter((occasion) => fitsLoosely(occasion.told, told));
  const there = fits.filter(({ told: { contact } }) => contact.place?.value === told.contact.place?.value);
  const [only, ...more] = fits.length > 1 ? there : fits;
  return only && more.length === 0 ? only : null;
}

/** What can be seen only when all is gathered: plans put off or come a day late, and single days of longer talks. */
function settle(occasions: OccasionsByPair, around: Surroundings): void {
  for (const isOne of [isPutOff, isSlip, isOverNight])
    for (const plan of occasions.all()) {
      const [report, ...more] = occasions
        .near(plan.told.contact)
        .filter((other) => other !== plan && isOne(plan.told, other.told));
      if (report && more.length === 0) absorb(plan, report, occasions, around);
    }
  for (const talks of occasions.all())
    for (const day of occasions.near(talks.told.contact))
      if (day !== talks && isSession(talks.told, day.told)) absorb(talks, day, occasions, around);
}

function absorb(one: Occasion, other: Occasion, occasions: OccasionsByPair, around: Surroundings): void {
  occasions.drop(other);
  occasions.update(one, joined(one.told, other.told, around));
  const again = bestFit(
    one.told,
    occasions.near(one.told.contact).filter((near) => near !== one),
  );
  if (!again) return;
  occasions.drop(again);
  occasions.update(one, joined(one.told, again.told, around));
}

function joined(one: ToldContact, other: ToldContact, { countryName }: Surroundings): ToldContact {
  const [first, second] = one.order <= other.order ? [one, other] : [other, one];
  return { ...first, contact: joinContacts(first.contact, second.contact, countryName) };
}

/** Whether two contacts rest on the same sentence of an article and of its repost. */
function isRepeated(one: Contact, other: Contact, repostOf: ReadonlyMap<string, string>): boolean {
  if (repostOf.size === 0) return false;
  const original = (article: string): string => repostOf.get(article) ?? article;
  return (
    one.accounts.some((a) =>
      other.accounts.some(
        (b) =>
          a.article !== b.article &&
          original(a.article) === original(b.article) &&
          fold(a.evidence.quote) === fold(b.evidence.quote),
      ),
    ) &&
    samePeople(one, other) &&
    kindsAgree(one.kind.value, other.kind.value)
  );
}
