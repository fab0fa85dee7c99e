import type { Contact } from "../../contacts/contact.ts";
import { grownArchiveLine } from "../../replies/archive-line.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { countedInWords, numberWord } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
import type { Line, Part, Reply, Span } from "../../replies/reply.ts";
import { slotDayWords } from "../zone-words.ts";
import { cameIn } from "./came-in.ts";
import { changeLine, correctedLine } from "./change-line.ts";
import { comingUp } from "./coming-up.ts";
import { contactDetails } from "./contact-details.ts";
import { type Fact, facts, firstOn, openFacts, othersFact, uncheckedFact } from "./digest-words.ts";
import { freshFirst } from "./fresh-first.ts";
import type { Issue } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import { onThisDayParts } from "./on-this-day.ts";
import { isPast, type WhatIsNew } from "./what-is-new.ts";

/**
 * A digest of what came in since the last one: contacts new to the record, what changed, what is open or planned. In full,
 * what each side said stands in it too.
 */
export function windowDigest(issue: Issue, inFull: boolean): Reply {
  const { contacts, changes, now, before } = issue.news;
  const touched = [...contacts, ...changes.map((change) => change.now)];
  const first = firstOn(issue.news);
  const beside = [...(first === null ? [] : [first]), ...facts(besideFacts(touched, issue))];
  const parts: Part[] = [
    ...issueOpening(issue, false),
    ...cameIn(issue),
    ...newParts(issue, inFull),
    ...changedParts(issue, inFull),
    // Under contacts in full it would read as if it were about the last of them.
    ...(inFull && beside.length > 0 && touched.length > 0 ? [heading("Beside these")] : []),
    ...beside,
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

/** What is open or planned of the contacts that are told, and of those told before what is near or has passed silently. */
function besideFacts(touched: readonly Contact[], issue: Issue): Fact[] {
  const { now, others } = issue.news;
  const past = touched.filter((one) => isPast(one, issue.today, now));
  // What is new and planned says so in its own line.
  const remembered = [...issue.lapsed, ...comingUp(issue)].filter(({ id }) =>
    touched.every((one) => one.id !== id),
  );
  return [
    ...openFacts([...past, ...remembered], now, issue.today),
    ...(issue.filteredBy === null ? othersFact(others, now) : []),
    ...uncheckedFact(touched.filter(({ confirmed }) => confirmed === null).length, touched.length),
  ];
}

function newParts(issue: Issue, inFull: boolean): Part[] {
  const { news, record, today } = issue;
  // What has just happened comes first; what old articles brought says that it is old.
  const { fresh, history } = freshFirst(issue);
  const told = (some: readonly Contact[]): Part[] =>
    inFull
      ? some.flatMap((contact) => contactDetails(contact, issue, { withSubject: true }))
      : list(
          some.map((contact) =>
            contactLine(contact, news.now, { isAhead: !isPast(contact, today, news.now) }),
          ),
        );
  const [shown, all] = [fresh.length + history.length, news.contacts.length];
  return [
    ...told(fresh),
    ...(fresh.length > 0 && history.length > 0 ? [heading("From old articles")] : []),
    ...told(history),
    ...(shown < all
      ? [paragraph(`The latest ${shown} of ${all}; all of them: /${record.briefing.command} log`)]
      : []),
  ];
}

function changedParts(issue: Issue, inFull: boolean): Part[] {
  const { changes, corrected, now } = issue.news;
  const lines = [
    ...changes.map((change) => changeLine(change, now, !isPast(change.now, issue.today, now))),
    ...corrected.map((one) => correctedLine(one, issue)),
  ];
  if (lines.length === 0) return [];
  return [
    paragraph("Changed:"),
    ...list(lines),
    ...(inFull ? changes.flatMap((change) => contactDetails(change.now, issue, { withSubject: true })) : []),
  ];
}

function headlineWords({ contacts, changes, corrected }: WhatIsNew): string {
  const changed = new Set([
    ...changes.map((change) => change.now.id),
    ...corrected.map(({ contact }) => contact.id),
  ]).size;
  const fresh = `${countedInWords(contacts.length, "contact")} new to the record`;
  if (contacts.length > 0) return changed > 0 ? `${fresh}, ${numberWord(changed)} changed` : fresh;
  return `${countedInWords(changed, "contact")} ${changes.length > 0 ? "changed" : "corrected"}`;
}

/** Sources say when their article was added. */
function withArrivals(part: Part, issue: Issue): Part {
  if (part.kind === "paragraph") return { ...part, text: part.text.map((span) => remarked(span, issue)) };
  if (part.kind !== "list") return part;
  return { ...part, items: part.items.map((line) => line.map((span) => remarked(span, issue))) };
}

function remarked(span: Span, { news, arrivals, subscription }: Issue): Span {
  if (span.kind !== "cite" || !news.articles.some(({ id }) => id === span.citation.article)) return span;
  const arrived = arrivals.get(span.citation.article);
  if (arrived === undefined) return span;
  return {
    ...span,
    citation: {
      ...span.citation,
      remark: [span.citation.remark ?? [], `added ${slotDayWords(arrived, subscription.zone)}`]
        .flat()
        .join(" · "),
    },
  };
}

function heading(words: string): Part {
  return { kind: "heading", text: [strong(words)] };
}

function paragraph(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}

function list(items: readonly Line[]): Part[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
