import type { Cadence, EmptyPolicy, Style, Subscription } from "../subscription.ts";
import { whereDetails } from "../where-details.ts";

/** What a person chose of a digest besides when it comes and what it is about. */
export type Choices = Partial<Pick<Subscription, "style" | "whenEmpty" | "onThisDay" | "timeline">>;

/** What is typed for a choice. Longer words first: "only when new" must not be read as the cadence "when new". */
const WORDS: readonly (readonly [pattern: RegExp, choices: Choices])[] = [
  [/\s(?:no|without|not?) on[ -]this[ -]day(?=\s)/i, { onThisDay: false }],
  [/\s(?:with |and )?on[ -]this[ -]day(?=\s)/i, { onThisDay: true }],
  [/\s(?:no|without|not?) (?:the |a )?timeline(?=\s)/i, { timeline: false }],
  [/\s(?:with |and )?(?:the |a )?timeline(?=\s)/i, { timeline: true }],
  [/\sonly (?:when|if) (?:something is |there is (?:something )?)?new(?=\s)/i, { whenEmpty: "silence" }],
  [/\salways(?: a line)?(?=\s)|\salso (?:when|if) nothing is new(?=\s)/i, { whenEmpty: "line" }],
  [/\sas usual when empty(?=\s)/i, { whenEmpty: null }],
  [/\s(?:a |one )?line (?:a|once a|each|every) week(?=\s)/i, { whenEmpty: "weekly line" }],
  [/\s(?:form:? ?)?(?:full|long|in full)(?=\s)/i, { style: "full" }],
  [/\s(?:form:? ?)?(?:compact|short|brief)(?=\s)/i, { style: "compact" }],
];

/** Reads "full", "only when new", "on this day" and the like out of words; `rest` is what they leave. */
export function cutChoices(words: string): { readonly choices: Choices; readonly rest: string } {
  let rest = ` ${words.trim().replace(/\s+/g, " ")} `;
  let choices: Choices = {};
  for (const [pattern, chosen] of WORDS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    choices = { ...chosen, ...choices };
  }
  return { choices, rest: rest.trim().replace(/\s+/g, " ") };
}

/** What comes when nothing is new: a weekly digest says so each time, others once a week, one that follows new articles never. */
export function emptyPolicy({
  cadence,
  whenEmpty,
}: Pick<Subscription, "cadence" | "whenEmpty">): EmptyPolicy {
  if (whenEmpty !== null) return whenEmpty;
  return DEFAULTS[cadence.every];
}

const DEFAULTS: Readonly<Record<Cadence["every"], EmptyPolicy>> = {
  day: "weekly line",
  weekday: "weekly line",
  week: "line",
  new: "silence",
};

/** "one short line (weekly digests always appear; change it below)". */
export function emptyWords(subscription: Pick<Subscription, "cadence" | "whenEmpty">): string {
  const policy = emptyPolicy(subscription);
  if (subscription.cadence.every === "new")
    return "nothing is posted, since this digest follows new articles";
  if (policy === "line") {
    const always = subscription.cadence.every === "week" && subscription.whenEmpty === null;
    return `one short line${always ? " (weekly digests always appear; change it below)" : ""}`;
  }
  return policy === "silence"
    ? "nothing is posted"
    : "nothing is posted, except one short line a week, so that silence is not taken for a fault";
}

const FORMS: Readonly<Record<Style, string>> = {
  compact: "one line per contact, details",
  full: "all in one message where it fits, otherwise details",
};

/** "one line per contact, details in the thread". */
export function formWords({
  address,
  style,
  onThisDay,
  timeline,
}: Pick<Subscription, "address" | "style" | "onThisDay" | "timeline">): string {
  const more = [
    ...(onThisDay ? ["with “on this day” from the archive"] : []),
    ...(timeline ? ["with the timeline as a picture when something is new"] : []),
  ];
  return [`${FORMS[style]} ${whereDetails(address)}`, ...more].join(" · ");
}
