import type { Article } from "../articles/article.ts";
import type { Contact, ContactStatus, Participant } from "../contacts/contact.ts";
import { daySpan } from "../contacts/day-span.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { plain } from "../replies/plain.ts";
import { contactUrn, type Exported, type Selection } from "./export.ts";
import { articlesOf, contactLines, contactTitle, subjectLabels, webAddress } from "./say.ts";

/** schema.org/EventStatusType knows no "planned": what is announced is scheduled, as is what is reported as held. */
const STATUS: Readonly<Record<ContactStatus, string>> = {
  held: "EventScheduled",
  planned: "EventScheduled",
  proposed: "EventScheduled",
  requested: "EventScheduled",
  postponed: "EventPostponed",
  refused: "EventCancelled",
  cancelled: "EventCancelled",
  "not held": "EventCancelled",
  denied: "EventCancelled",
};

/** Contacts as JSON-LD in the terms of schema.org: an Event each, with the articles that report it. */
export function linkedDataOf({ record, contacts }: Selection): Exported {
  const graph = contacts.map((contact) => eventOf(contact, record));
  const text = `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 2)}\n`;
  return { text, leftOut: [] };
}

function eventOf(contact: Contact, record: ContactRecord): object {
  const { place, initiator } = contact;
  return {
    "@type": "Event",
    "@id": contactUrn(contact, record),
    name: contactTitle(contact, record),
    description: contactLines(contact, record).join("\n"),
    eventStatus: `https://schema.org/${STATUS[contact.status.value]}`,
    ...daysOf(contact),
    ...(place === null ? {} : { location: { "@type": "Place", name: plain(place.value) } }),
    attendee: contact.participants.map((participant) => attendee(participant, record)),
    ...(initiator === null ? {} : { organizer: named(initiator.value, record) }),
    about: subjectLabels(contact, record).map((name) => ({ "@type": "Thing", name })),
    subjectOf: articlesOf(contact, record).map(articleOf),
    identifier: { "@type": "PropertyValue", propertyID: "Readout record", value: contact.id },
  };
}

/** Where only the day of a statement is known, the contact was over by then: that day ends it, and nothing says when it began. */
function daysOf({ date }: Contact): object {
  const span = daySpan(date);
  if (span === null) return {};
  return span.known === "report" ? { endDate: span.last } : { startDate: span.first, endDate: span.last };
}

function attendee({ name, principal, office }: Participant, record: ContactRecord): object {
  const known = principal === null ? undefined : record.register.byId(principal);
  return {
    ...named(name, record),
    ...(office === null ? {} : { jobTitle: plain(office) }),
    ...(known?.wikidata ? { sameAs: `https://www.wikidata.org/entity/${known.wikidata}` } : {}),
  };
}

const TYPES = { person: "Person", institution: "Organization", country: "Country" } as const;

function named(name: string, { register }: ContactRecord): object {
  const known = register.principals.find((principal) => principal.name === name);
  return { "@type": TYPES[known?.kind ?? "person"], name: plain(name) };
}

function articleOf(article: Article): object {
  const url = webAddress(article);
  return {
    "@type": "NewsArticle",
    headline: plain(article.title),
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(article.outlet === null
      ? {}
      : { publisher: { "@type": "Organization", name: plain(article.outlet) } }),
    ...(article.author === null ? {} : { author: { "@type": "Person", name: plain(article.author) } }),
    ...(url === null ? {} : { url }),
  };
}
