import { accountWords, whoseWord } from "../replies/accounts.ts";
import { grownArchiveLine } from "../replies/archive-line.ts";
import { cite } from "../replies/citations.ts";
import { contactLine, howAndWhere } from "../replies/contact-line.ts";
import { capital, countedInWords, listed, numberWord } from "../replies/counted.ts";
import { shortDayWords } from "../replies/days.ts";
import { strong, text } from "../replies/line.ts";
import type { Line, Part, Reply, Span } from "../replies/reply.ts";
import { contactDateWords } from "../replies/words.ts";
import { arrivedWords, facts, firstOn, openFacts, othersFact, uncheckedFact } from "./digest-words.ts";
import { type Issue, MOST_LINES } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import type { Change } from "./what-is-new.ts";
import { localDay, slotDayWords } from "./zone-words.ts";

/** A digest of what came in since the last one: contacts new to the record, what changed, what is open or planned. */
export function windowDigest(issue: Issue): Reply {
  const { contacts, changes, articles, now, before, others } = issue.news;
  const today = localDay(issue.until, issue.subscription.zone);
  const touched = [...contacts, ...changes.map((change) => change.now)];
  const shown = contacts.slice(-MOST_LINES);
  const first = firstOn(issue.news);
  const parts: Part[] = [
    ...issueOpening(issue, false),
    ...(articles.length === 0 ? [] : [paragraph(arrivedWords(articles, issue.until))]),
    ...list(shown.map((contact) => contactLine(contact, now))),
    ...(shown.length < contacts.length
      ? [
          paragraph(
            `The latest ${shown.length} of ${contacts.length}; all of them: /${issue.record.briefing.command} log`,
          ),
        ]
      : []),
    ...(changes.length === 0
      ? []
      : [paragraph("Changed:"), ...list(changes.map((change) => changeLine(change, issue)))]),
    ...(first === null ? [] : [first]),
    ...facts([
      ...openFacts(touched, now, today),
      ...(issue.filteredBy === null ? othersFact(others, now) : []),
      ...uncheckedFact(touched.filter(({ confirmed }) => confirmed === null).length, touched.length),
    ]),
    ...issueClosing(issue, touched.length > 0),
  ];
  return {
    headline: issueHeadline(issue, headlineWords(contacts.length, changes.length, articles.length)),
    parts: parts.map((part) => withArrivals(part, issue)),
    archive: grownArchiveLine(
      now,
      before === null ? null : { articles: before.articles.length, contacts: before.contacts.length },
    ),
    buttons: [],
  };
}

function headlineWords(contacts: number, changes: number, articles: number): string {
  const fresh = `${countedInWords(contacts, "contact")} new to the record`;
  if (contacts > 0) return changes > 0 ? `${fresh}, ${numberWord(changes)} changed` : fresh;
  if (changes > 0) return `${countedInWords(changes, "contact")} changed`;
  return `${countedInWords(articles, "article")} came in, no contact new to the record`;
}

/** "Tue 12 May 2015 · meeting, Sochi · WAS PLANNED, NOW REPORTED AS HELD · Moscow's account only [2] (plan: [1], 11 May 2015)". */
function changeLine({ before, now, articles }: Change, issue: Issue): Line {
  const record = issue.news.now;
  const cites = (ids: readonly string[]): Span[] =>
    record.articles.filter(({ id }) => ids.includes(id)).flatMap((article) => [text(" "), cite(article)]);
  const opening = `${capital(contactDateWords(now))} · ${howAndWhere(now)} · `;
  const changed = before.status.value !== now.status.value;
  if (changed) {
    const old = before.accounts.map(({ article }) => article);
    const day = record.articles.find(({ id }) => id === old.at(-1))?.published;
    const when = day == null ? "" : `, ${shortDayWords(day)}`;
    const words = `WAS ${before.status.value.toUpperCase()}, NOW REPORTED AS ${now.status.value.toUpperCase()}`;
    return [
      text(opening),
      strong(words),
      text(` · ${accountWords(now, record)}`),
      ...cites(articles),
      text(` (${before.status.value === "planned" ? "plan" : "before"}:`),
      ...cites(old),
      text(`${when})`),
    ];
  }
  const accounts = now.accounts.filter(({ article }) => articles.includes(article));
  const ordinal = before.accounts.length === 1 && accounts.length === 1 ? "SECOND ACCOUNT" : "MORE ACCOUNTS";
  const differing = now.differences.map(({ field }) => field);
  const differs = differing.length === 0 ? "" : ` · differs on: ${listed(differing)}`;
  return [
    text(opening),
    strong(`${ordinal}:`),
    text(" "),
    ...whoseWord({ ...now, accounts }, record).slice(0, -1),
    ...(accounts.length > 1 ? [] : cites(articles)),
    text(differs),
  ];
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
