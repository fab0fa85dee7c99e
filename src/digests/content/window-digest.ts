import type { Contact } from "../../contacts/contact.ts";
import { grownArchiveLine } from "../../replies/archive-line.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { countedInWords, numberWord } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Line, Part, Reply, Span } from "../../replies/reply.ts";
import { localDay, slotDayWords } from "../zone-words.ts";
import { changeLine, correctedLine } from "./change-line.ts";
import { contactDetails } from "./contact-details.ts";
import { arrivedWords, facts, firstOn, openFacts, othersFact, uncheckedFact } from "./digest-words.ts";
import { type Issue, MOST_LINES } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import { onThisDayParts } from "./on-this-day.ts";
import { isPast, type WhatIsNew } from "./what-is-new.ts";

/**
 * A digest of what came in since the last one: contacts new to the record, what changed, what is open or planned. In full,
 * what each side said stands in it too.
 */
export function windowDigest(issue: Issue, inFull: boolean): Reply {
  const { contacts, changes, articles, now, before, others } = issue.news;
  const today = localDay(issue.until, issue.subscription.zone);
  const touched = [...contacts, ...changes.map((change) => change.now)];
  // What is new and planned says so in its own line.
  const remembered = issue.ahead.filter(({ id }) => touched.every((one) => one.id !== id));
  const first = firstOn(issue.news);
  const parts: Part[] = [
    ...issueOpening(issue, false),
    ...(articles.length === 0 ? [] : [paragraph(arrivedWords(articles, issue.until))]),
    ...newParts(contacts, issue, inFull),
    ...changedParts(issue, inFull),
    ...(first === null ? [] : [first]),
    ...facts([
      ...openFacts([...touched.filter((one) => isPast(one, today, now)), ...remembered], now, today),
      ...(issue.filteredBy === null ? othersFact(others, now) : []),
      ...uncheckedFact(touched.filter(({ confirmed }) => confirmed === null).length, touched.length),
    ]),
    ...onThisDayParts(issue),
    ...issueClosing(issue, touched.length > 0 && !inFull),
  ];
  return {
    headline: issueHeadline(issue, headlineWords(issue.news)),
    parts: parts.map((part) => withArrivals(part, issue)),
    archive: grownArchiveLine(
      now,
      before === null ? null : { articles: before.articles.length, contacts: before.contacts.length },
    ),
    buttons: [],
  };
}

function newParts(contacts: readonly Contact[], { news: { now }, record }: Issue, inFull: boolean): Part[] {
  const shown = contacts.slice(-MOST_LINES);
  if (inFull) return shown.flatMap((contact) => contactDetails(contact, null, now));
  const rest = `The latest ${shown.length} of ${contacts.length}; all of them: /${record.briefing.command} log`;
  return [
    ...list(shown.map((contact) => contactLine(contact, now))),
    ...(shown.length < contacts.length ? [paragraph(rest)] : []),
  ];
}

function changedParts(issue: Issue, inFull: boolean): Part[] {
  const { changes, corrected, now } = issue.news;
  const lines = [
    ...changes.map((change) => changeLine(change, now)),
    ...corrected.map((one) => correctedLine(one, issue)),
  ];
  if (lines.length === 0) return [];
  return [
    paragraph("Changed:"),
    ...list(lines),
    ...(inFull ? changes.flatMap((change) => contactDetails(change.now, null, now)) : []),
  ];
}

function headlineWords({ contacts, changes, corrected, articles }: WhatIsNew): string {
  const changed = new Set([
    ...changes.map((change) => change.now.id),
    ...corrected.map(({ contact }) => contact.id),
  ]).size;
  const fresh = `${countedInWords(contacts.length, "contact")} new to the record`;
  if (contacts.length > 0) return changed > 0 ? `${fresh}, ${numberWord(changed)} changed` : fresh;
  if (changed > 0)
    return `${countedInWords(changed, "contact")} ${changes.length > 0 ? "changed" : "corrected"}`;
  return `${countedInWords(articles.length, "article")} came in, no contact new to the record`;
}

/** Sources say when their article was added. */
function withArrivals(part: Part, issue: Issue): Part {
  if (part.kind !== "list") return part;
  return { ...part, items: part.items.map((line) => line.map((span) => remarked(span, issue))) };
}

function remarked(span: Span, { news, arrivals, subscription }: Issue): Span {
  if (span.kind !== "cite" || !news.articles.some(({ id }) => id === span.citation.article)) return span;
  const arrived = arrivals.get(span.citation.article);
  if (arrived === undefined) return span;
  return {
    ...span,
    citation: { ...span.citation, remark: `added ${slotDayWords(arrived, subscription.zone)}` },
  };
}

function paragraph(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}

function list(items: readonly Line[]): Part[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
