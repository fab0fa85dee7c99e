import type { Contact, Difference } from "../../contacts/contact.ts";
import { whoNamed } from "../../contacts/filters/filter-who.ts";
import { isContradiction } from "../../contacts/merging/differences.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { townsOf } from "../../contacts/rules/towns-of-countries.ts";
import { fallsOnDay } from "../select-contacts.ts";
import type { Claim } from "./claim.ts";
import { minutesOf } from "./duration.ts";

/** What the record says of a claim: the very thing, something that cannot be true beside it, or neither. */
export type Weight = "stated" | "otherwise" | "not stated";

/** Weighs a claim about one contact by the field it is about; what is not stated is never a yes nor a no. */
export function weigh(claim: Claim, contact: Contact, record: ContactRecord): Weight {
  const against = contact.differences.filter((one) => isContradiction(one, contact));
  if (against.some(({ field }) => field === DIFFERING.get(claim.of))) return "not stated";
  switch (claim.of) {
    case "initiator":
      return weighInitiator(claim.who, contact, record);
    case "place":
      return weighPlace(claim.place, contact, record);
    case "day":
      return onDay(
        contact,
        (iso) => claim.days.some((day) => fallsOnDay(iso, day)),
        claim.days.some((day) => day.day !== null),
      );
    case "weekday":
      return contact.date?.precision === "day"
        ? onDay(contact, (iso) => new Date(`${iso}T00:00:00Z`).getUTCDay() === claim.weekday, true)
        : "not stated";
    case "channel":
      return weighChannel(claim.channel, contact);
    case "duration": {
      const minutes = contact.duration === null ? null : minutesOf(contact.duration.value);
      return minutes === null ? "not stated" : minutes === claim.minutes ? "stated" : "otherwise";
    }
    case "topic":
      return contact.topics.some(({ value }) => claim.topics.includes(value)) ? "stated" : "not stated";
    case "person":
      return contact.participants.some(({ principal }) => principal === claim.id) ? "stated" : "not stated";
  }
}

/** On what accounts can contradict each other, by what is claimed: neither is then the record's word. */
const DIFFERING: ReadonlyMap<Claim["of"], Difference["field"]> = new Map([
  ["initiator", "initiator"],
  ["place", "place"],
  ["day", "date"],
  ["weekday", "date"],
  ["channel", "kind"],
]);

/** A person asks for his country; whether a country's word was that person's own is not stated. */
function weighInitiator(who: string, { initiator }: Contact, { register }: ContactRecord): Weight {
  if (initiator === null) return "not stated";
  const [claimed, stated] = [whoNamed(who, register), whoNamed(initiator.value.toLowerCase(), register)];
  if (claimed === null || stated === null) return "not stated";
  const isCountry = claimed.who.country !== null;
  if (claimed.of === null || stated.of === null || claimed.of !== stated.of)
    return claimed.of !== null && stated.of !== null ? "otherwise" : "not stated";
  return isCountry || claimed.who.ids.some((id) => stated.who.ids.includes(id)) ? "stated" : "not stated";
}

function weighPlace(claimed: string, { place }: Contact, { register }: ContactRecord): Weight {
  if (place === null) return "not stated";
  const parts = place.value.toLowerCase().split(", ");
  if (parts.includes(claimed.toLowerCase())) return "stated";
  const country = register.principals.find(({ kind, name }) => kind === "country" && name === claimed);
  // Which country a town lies in is known of many, not of all.
  if (country?.country)
    return townsOf(country.country, register).some((town) => parts.includes(town.toLowerCase()))
      ? "stated"
      : "not stated";
  const isCountryOnly = register.principals.some(
    ({ kind, name }) => kind === "country" && name.toLowerCase() === parts[0],
  );
  return isCountryOnly ? "not stated" : "otherwise";
}

function onDay({ date }: Contact, fits: (iso: string) => boolean, toTheDay: boolean): Weight {
  if (!date?.edtf || date.basis === "report" || date.basis === "publication") return "not stated";
  const [from = "", to = from] = date.edtf.split("/");
  if (!fits(from) && !fits(to)) return from === to ? "otherwise" : "not stated";
  // "End of March" is in March, and may or may not be the 28th.
  return toTheDay && (from !== to || from.length < 10) ? "not stated" : "stated";
}

const SPOKEN_OR_MET: readonly Contact["kind"]["value"][] = [
  "telephone call",
  "video call",
  "meeting",
  "visit",
  "letter",
];

function weighChannel(claimed: string, { kind }: Contact): Weight {
  if (kind.value === claimed || (claimed === "meeting" && kind.value === "visit")) return "stated";
  return SPOKEN_OR_MET.includes(kind.value) ? "otherwise" : "not stated";
}
