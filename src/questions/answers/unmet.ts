import type { Contact } from "../../contacts/contact.ts";
import { listed } from "../../replies/counted.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { publishedOf, timeOf } from "../chronology/contact-time.ts";
import { nearestInTime } from "../chronology/nearest-in-time.ts";
import { maybe } from "../chronology/neighbours.ts";
import type { Question } from "../question.ts";
import { LARGE_ARCHIVE, type Scope } from "../scope.ts";
import { dayName, fallsOnDay, isAhead, selectContacts, strangePlace } from "../select-contacts.ts";
import type { Asked } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";
import { noneMentions, refuse } from "./refusal.ts";

/** A refusal where the question names a day, place or subject that no contact of the record has; null where all fits. */
export function unmetAnswer({ question, scope, selection }: Asked): Answered | null {
  const kind = selection.unmet.find((name) => question.kinds.includes(name as never));
  const unmet = selection.unmet.filter((name) => name !== kind);
  if (unmet.length === 0 && kind !== undefined) return noSuchKind({ question, scope, selection }, kind);
  if (unmet.length === 0) return null;
  const whether = question.asks === "whether" ? "Not known. " : "";
  const names = listed(unmet);
  const topic = question.topics.some((id) => scope.record.vocabulary.byId(id)?.prefLabel === unmet[0]);
  if (topic && cameUp(question, scope))
    return refuse({
      question,
      scope,
      headline: `${whether}The archive does not state that ${names.replace(/^(?=(?:status|crash|war)\b)/, "the ")} came up there.`,
      reason:
        "It came up in other contacts of the archive. What an article leaves out may still have been talked about.",
      contacts: selection.contacts,
    });
  const there = whatIsThere(question, scope, unmet);
  const undated = topic ? "" : undatedWords(question, scope);
  const spoken = topic ? isSpokenOf(question, scope) : false;
  return refuse({
    question,
    scope,
    headline:
      topic && spoken !== false
        ? `${whether}No contact in the archive touched on ${names}.`
        : `${whether}Nothing in the archive on ${topic ? names : whereOrWhen(question, scope, names)}${there || undated}.`,
    reason: topic
      ? (REASON_BY_TEXT.get(spoken) ?? noneMentions(names, scope))
      : `No contact in the archive fits ${names}. They are a sample: there may have been one.`,
    contacts: nearestInTime(selection.contacts, dayAsked(question)),
  });
}

/** By whether an article speaks of a subject that no contact has. */
const REASON_BY_TEXT: ReadonlyMap<boolean | null, string> = new Map([
  [true, "An article speaks of it, but not as a subject of their contacts. The articles are a sample."],
  [null, "An article may speak of it all the same. The articles are a sample."],
]);

/** Whether a subject that no contact has stands in the text of an article all the same; null: too many to look. */
function isSpokenOf({ topics }: Question, { record, article }: Scope): boolean | null {
  const within = new Set(topics.flatMap((id) => record.vocabulary.within(id)));
  if (article === undefined && record.articles.length > LARGE_ARCHIVE) return null;
  return record.articles.some(
    ({ id, folded }) =>
      (article === undefined || id === article) &&
      record.vocabulary.find(folded).some(({ topic }) => within.has(topic)),
  );
}

/** The first day asked for, where its year is said. */
function dayAsked({ days }: Question): string | null {
  const [day] = days;
  if (!day || day.year === null) return null;
  const two = (value: number | null): string => String(value ?? 1).padStart(2, "0");
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

/** A contact without a known day, in an article of the time asked for, may be one. */
function undatedWords({ days }: Question, scope: Scope): string {
  const { record } = scope;
  const undated = record.contacts.filter(
    (one) => timeOf(one) === null && days.some((day) => fallsOnDay(publishedOf(one, record), day)),
  );
  return maybe(undated, scope, "of that time");
}

/** "In Sochi in May 2014": what the archive has of that place at another time. */
function whatIsThere({ places, days }: Question, { record }: Scope, unmet: readonly string[]): string {
  if (days.length === 0 || !unmet.includes(places.join(", "))) return "";
  const there = record.contacts.filter(({ place }) => places.includes(place?.value ?? ""));
  const names = there.map(
    (one) => `${contactName(one, record, { withoutDate: true })}, for ${contactDateWords(one)}`,
  );
  return there.length === 0
    ? ""
    : ` ${days.some(({ day }) => day !== null) ? "on" : "in"} ${days.map(dayName).join(", ")}; there it has only ${listed(names)}`;
}

/** "a meeting in Geneva", "a contact of June 2014". */
function whereOrWhen(question: Question, scope: Scope, names: string): string {
  const noun = question.kinds[0] ?? "contact";
  const isPlace = strangePlace(question, scope).includes(names) || question.places.includes(names);
  return isPlace ? `a ${noun} in ${names}` : `a contact of ${names}`;
}

/** Whether any contact touched on a subject asked for: then it is not missing from the archive. */
function cameUp({ topics }: Question, { record }: Scope): boolean {
  const within = new Set(topics.flatMap((id) => record.vocabulary.within(id)));
  return record.contacts.some((contact) => contact.topics.some(({ value }) => within.has(value)));
}

/** "The Lausanne call": there was a contact, but of another kind; one whose channel is not stated may have been it. */
function noSuchKind({ question, scope, selection }: Asked, kind: string): Answered | null {
  const maybe = kind === "telephone call" || kind === "video call" || kind === "meeting";
  if (maybe && selection.contacts.some((contact) => contact.kind.value === "consultation")) return null;
  const whether = question.asks === "whether" ? "Not known. " : "";
  return refuse({
    question,
    scope,
    headline: `${whether}No such ${kind} is in the archive.`,
    reason: "What the archive has there is of another kind.",
    contacts: selection.contacts,
  });
}

/** A refusal where nothing in the record comes before or after the contact that a question names. */
export function nothingBeside({ question, scope, selection }: Asked): Answered {
  return refuse({
    question,
    scope,
    headline: "Nothing in the archive comes there.",
    reason: "The archive has no such contact on that side of the one named.",
    contacts: selection.contacts,
  });
}

const OFF = new Set(["cancelled", "not held", "refused"]);

/** A contact that was called off will not be. */
export function isOff(contact: Contact): boolean {
  return OFF.has(contact.status.value);
}

/** A refusal where a question asks when or where something will be that was called off. */
export function calledOff({ question, scope }: Asked, contacts: readonly Contact[]): Answered {
  const names = listed(contacts.map((contact) => contactName(contact, scope.record)));
  return refuse({
    question,
    scope,
    headline: `Not stated: ${names} was called off.`,
    reason: "Nothing says whether there is a new date.",
    contacts,
  });
}

/** "Which agency had the scoop on Sochi": of who told of the plan, not of what came of it. */
const WHO_TELLS =
  /\b(?:agency|newswire|(?:news)?papers?|outlet|journalists?|scoop|report(?:ed|s)?|quoted|cited|broke the (?:news|story))\b/i;
/** "Who said the Sochi talks were important": what was said of the plan. */
const SAID_OF_IT =
  /^who (?:said|says|told|thought|thinks|called|calls|found|finds|described|considered|regarded|believed|rated|hoped|hopes|warned|played down)\b|\b(?:say|said|think|thought) (?:about|of|to)\b|\b(?:reply|replied|respond(?:ed)?|react(?:ed)?|answer(?:ed)?)\b/i;
const PAST = /\b(?:did|was|were|has|have|had|went|ended|agreed|happened)\b/i;

/** A refusal where a question asks what came of a contact of which the archive has only the plan; null otherwise. */
export function onlyPlanned(question: Question, scope: Scope): Answered | null {
  if (question.places.length === 0 && question.days.length === 0) return null;
  if (!PAST.test(question.words) || question.asks === "whether" || question.asks === "when") return null;
  if (/\b(?:plan|planned|source|expect\w*|hope\w*|before)\b/i.test(question.words)) return null;
  if (WHO_TELLS.test(question.words) || SAID_OF_IT.test(question.words)) return null;
  const { contacts, unmet } = selectContacts({ ...question, topics: [] }, scope);
  const one = contacts[0];
  if (!one || unmet.length > 0 || !contacts.every(isAhead)) return null;
  const name = contactName(one, scope.record, { withoutDate: true });
  return refuse({
    question,
    scope,
    headline: `Not known. The archive has only a plan: ${name}, for ${contactDateWords(one)}.`,
    reason: "Nothing in it says whether it took place, nor what came of it.",
    contacts,
  });
}
