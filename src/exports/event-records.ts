import { codesOf } from "../contacts/codes.ts";
import type { Contact, Participant } from "../contacts/contact.ts";
import { type DaySpan, daySpan } from "../contacts/day-span.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { counted } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import { changeOf, type Exported, type Selection } from "./export.ts";
import { articlesOf, webAddress } from "./say.ts";

/**
 * Contacts as PLOVER event records (manual of 2024, draft 2.0) in one JSON array, with CAMEO codes beside. A contact of
 * which no code speaks (a joint statement, a denial) or that has no date is no PLOVER event, and is counted.
 */
export function eventRecordsOf(selection: Selection): Exported {
  const { contacts } = selection;
  const records = contacts.map((contact) => recordOf(contact, selection));
  const written = records.filter((one) => one !== null);
  const missing = contacts.length - written.length;
  const leftOut =
    missing === 0
      ? []
      : [
          `${counted(missing, "contact")} without a date, or of a sort that PLOVER has no event for, left out.`,
        ];
  return { text: `${JSON.stringify(written, null, 2)}\n`, leftOut };
}

function recordOf(contact: Contact, selection: Selection): object | null {
  const span = daySpan(contact.date);
  const { cameo, plover } = codesOf(contact);
  if (span === null || plover.event === null) return null;
  const { record } = selection;
  const { actors, recipients } = sidesOf(contact, plover.mode, record);
  return {
    id: contact.id,
    date: span.first,
    ...(span.last === span.first ? {} : { enddate: span.last }),
    actor: actors.map((one) => entityOf(one, record)),
    recipient: recipients.map((one) => entityOf(one, record)),
    event: [plover.event],
    mode: plover.mode === null ? [] : [plover.mode],
    context: ["diplomatic"],
    cameo,
    ...(contact.place === null ? {} : { event_loc: { extracted_place: plain(contact.place.value) } }),
    ...evidenceOf(contact, record),
    coder: "Readout",
    coded_date: changeOf(contact, selection).changedAt.toISOString().slice(0, 10),
    comment: commentOf(contact, span),
  };
}

/** Visitors act and hosts receive; where nobody hosts, all who took part are actors and there is no recipient. */
function sidesOf(
  { participants, host, initiator, status }: Contact,
  mode: string | null,
  { register }: ContactRecord,
): { readonly actors: readonly Participant[]; readonly recipients: readonly Participant[] } {
  const first = mode === "visit" ? host?.value : initiator?.value;
  const apart = participants.filter(
    ({ name, country }) => name === first || (country !== null && register.countryName(country) === first),
  );
  const others = participants.filter((one) => !apart.includes(one));
  if (apart.length === 0 || others.length === 0) return { actors: participants, recipients: [] };
  if (mode === "visit") return { actors: others, recipients: apart };
  return status.value === "held"
    ? { actors: participants, recipients: [] }
    : { actors: apart, recipients: others };
}

/** Country and sector as in CAMEO's codes of actors: those of the register speak for governments. */
function entityOf({ name, principal, country, office }: Participant, { register }: ContactRecord): object {
  const known = principal === null ? undefined : register.byId(principal);
  return {
    code: country ?? "",
    sector: country === null ? "IGO" : "GOV",
    entity_text: plain(name),
    ...(known?.wikidata ? { identifier_id: known.wikidata, identifier_text: known.name } : {}),
    ...(office === null ? {} : { office: plain(office) }),
  };
}

function evidenceOf(contact: Contact, record: ContactRecord): object {
  const [account] = contact.accounts;
  const article = articlesOf(contact, record).find(({ id }) => id === account?.article);
  if (account === undefined || article === undefined) return {};
  const { start, end, quote } = account.evidence;
  const sequence = article.sentences.findIndex((sentence) => sentence.start === start);
  return {
    text: quote,
    text_info: { ...(sequence < 0 ? {} : { sequence }), start, end },
    cite_info: {
      url: webAddress(article),
      title: plain(article.title),
      publication: article.outlet === null ? null : plain(article.outlet),
      date: article.published,
      language: article.language,
      text_kind: article.kind === "full" ? "sentence of the article" : "summary, not the article's words",
      coder: "Readout",
      codebook: "PLOVER",
      version: "2.0 draft",
    },
  };
}

function commentOf(contact: Contact, { known }: DaySpan): string {
  const day = {
    day: "day of the contact",
    approximate: "some day within",
    report: "day of a statement about it; the day of the contact is not stated",
  }[known];
  return `${contact.status.value}; date: ${day}`;
}
