import type { Contact } from "../../contacts/contact.ts";
import { contactFacts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { CLAIMED, type Claim, type ClaimedOf } from "../claims/claim.ts";
import { readClaims } from "../claims/read-claims.ts";
import { type Weight, weigh } from "../claims/weigh.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead, selectContacts } from "../select-contacts.ts";
import { askBack } from "./ask-back.ts";
import { compose, evidenceParts } from "./compose.ts";
import { contactName } from "./contact-words.ts";
import { detailOf, MISSING } from "./details.ts";
import { nearestInWords } from "./nearest-in-words.ts";
import { isOff, unmetAnswer } from "./unmet.ts";
import type { Verdict } from "./yes-no.ts";

/** More contacts than this are not told in the first line of a reply. */
const MOST_NAMED = 3;

/**
 * Answers "was the March call at the request of Russia" from the fields of the contact that is meant: Yes only where
 * the very thing is stated of it, No only where something else is, Not known otherwise; null for any other question.
 */
export function claimedAnswer(question: Question, scope: Scope): Answered | null {
  const claimed = question.asks === "whether" ? readClaims(question.words, scope) : null;
  if (claimed === null) return null;
  const meant = contactsMeant(claimed, question, scope);
  if (meant === null || "kind" in meant) return meant;
  if (meant.length === 0) return claimed.contact === null ? askBack(question, scope) : null;
  const left = narrowed(claimed.claims, meant, scope);
  // What was called off is not so held on any day.
  if (HELD_ASKED.test(question.words) && left.every((one) => isOff(one) || one.status.value === "postponed"))
    return null;
  const weights = left.map((contact) => ({ contact, weight: onAll(claimed.claims, contact, scope) }));
  const yes = weights.filter(({ weight }) => weight === "stated").map(({ contact }) => contact);
  if (yes.length > 0) return verdictOf("Yes", yes, claimed.claims, question, scope);
  const no = left.length === 1 && weights[0]?.weight === "otherwise";
  return verdictOf(no ? "No" : "Not known", left, claimed.claims, question, scope);
}

/** Whether it took place, not whether it was planned. */
const HELD_ASKED =
  /^(?:was|were|did|has|have) (?!.*\b(?:to be|to have|planned|scheduled|due|supposed|postponed|called off|cancel\w*)\b).*\b(?:held|take place|taken place|happen(?:ed)?|meet|met|speak|spoken|talk(?:ed)?|hold)\b/i;

/** The contacts that the words of a question mean; a refusal where they name what no contact has. */
function contactsMeant(
  { contact }: ClaimedOf,
  question: Question,
  scope: Scope,
): readonly Contact[] | Answered | null {
  const { record, article, about } = scope;
  const all = [...record.contacts, ...record.others];
  if (contact === null) {
    const here = all.filter(({ accounts }) => accounts.some((one) => one.article === article));
    const last = about?.contacts.length ? about.contacts : (about?.before ?? []);
    return article === undefined ? all.filter(({ id }) => last.includes(id)) : here.slice(0, 1);
  }
  const read = readQuestion(`when was ${contact}`, record, scope.index);
  const selection = selectContacts(read, scope);
  if (selection.contacts.length === 0) return null;
  const asked = { ...read, typed: question.typed, words: question.words, asks: question.asks };
  const unmet = unmetAnswer({ question: asked, scope, selection });
  return unmet ?? nearestInWords(read, scope, selection.contacts);
}

/** Where several contacts may be meant, those of which all but the last claim is stated. */
function narrowed(
  claims: readonly Claim[],
  contacts: readonly Contact[],
  { record }: Scope,
): readonly Contact[] {
  let left = contacts;
  for (const claim of claims.slice(0, -1)) {
    const kept = left.filter((contact) => weigh(claim, contact, record) === "stated");
    if (kept.length > 0) left = kept;
  }
  return left;
}

function onAll(claims: readonly Claim[], contact: Contact, { record }: Scope): Weight {
  const weights = claims.map((claim) => weigh(claim, contact, record));
  if (weights.includes("otherwise")) return "otherwise";
  return weights.includes("not stated") ? "not stated" : "stated";
}

function verdictOf(
  found: Verdict,
  contacts: readonly Contact[],
  claims: readonly Claim[],
  question: Question,
  scope: Scope,
): Answered {
  const { record } = scope;
  const [one] = contacts;
  // A plan is never a yes, and what was planned otherwise is no report of how it was.
  const isPlan = contacts.every(isAhead);
  const verdict = isPlan ? "Not known" : found;
  const details = [...new Set(claims.map((claim) => CLAIMED[claim.of]))];
  const fields = one ? details.map((detail) => detailOf(one, detail, question, scope)) : [];
  const facts =
    one && contacts.length === 1 ? [{ kind: "facts" as const, facts: contactFacts(one, record) }] : [];
  const evidence = fields.flatMap((field) => field.evidence);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict,
    headline: isPlan ? planHeadline(contacts, scope) : headlineOf(verdict, contacts, claims, question, scope),
    parts: [
      ...evidenceParts(
        fields.flatMap((field) => field.evidence.slice(0, 1)),
        record.articles,
      ),
      ...facts,
    ],
    evidence,
    contacts,
  });
}

function planHeadline(contacts: readonly Contact[], { record }: Scope): string {
  const names = contacts.map(
    (contact) => `${contactName(contact, record, { withoutDate: true })}, for ${contactDateWords(contact)}`,
  );
  return `Not known. The archive has only a plan: ${listed(names)}.`;
}

function headlineOf(
  verdict: Verdict,
  contacts: readonly Contact[],
  claims: readonly Claim[],
  question: Question,
  scope: Scope,
): string {
  const { record } = scope;
  const names = listed(contacts.slice(0, MOST_NAMED).map((contact) => contactName(contact, record)));
  const [one] = contacts;
  if (contacts.length > MOST_NAMED && verdict !== "Yes")
    return "Not known. More than one contact may be meant; say its day or place.";
  if (verdict === "No" && one) {
    const wrong = claims.filter((claim) => weigh(claim, one, record) === "otherwise");
    return `No: ${listed([...new Set(wrong.map((claim) => wordsOf(claim, one, question, scope)))])}, as reported of ${names}.`;
  }
  if (verdict === "Yes")
    return `Yes, as reported: ${names}${one ? statedWords(claims, one, question, scope) : ""}.`;
  const open = claims.filter((claim) => one === undefined || weigh(claim, one, record) !== "stated");
  return `Not known. The archive has ${names}, but does not state ${listed([...new Set(open.map(openWords))])}${besides(open, contacts, question, scope)}.`;
}

/** "; the subject is given as Iran": what is stated of the same detail, though not the thing asked for. */
function besides(
  claims: readonly Claim[],
  contacts: readonly Contact[],
  question: Question,
  scope: Scope,
): string {
  const [one] = contacts;
  if (!one || contacts.length > 1) return "";
  const given = claims
    .filter(({ of }) => of !== "person")
    .flatMap((claim) => {
      const { value } = detailOf(one, CLAIMED[claim.of], question, scope);
      return value === null ? [] : [`${GIVEN[claim.of]} ${value}`];
    });
  return given.length === 0 ? "" : `; ${listed([...new Set(given)])}`;
}

const GIVEN: Readonly<Record<Claim["of"], string>> = {
  initiator: "the initiative is given as that of",
  place: "the place is given as",
  day: "it was",
  weekday: "it was",
  channel: "it was",
  duration: "its length is given as",
  topic: "what is named is",
  person: "those named are",
};

function openWords(claim: Claim): string {
  if (claim.of === "topic") return `that it was about ${claim.words}`;
  return claim.of === "person" ? "that this person took part" : MISSING[CLAIMED[claim.of]];
}

/** What Yes adds to the name of a contact, which has place, day and kind in it already. */
function statedWords(claims: readonly Claim[], contact: Contact, question: Question, scope: Scope): string {
  const said = claims.filter(({ of }) => of === "initiator" || of === "duration" || of === "topic");
  return said.map((claim) => `, ${wordsOf(claim, contact, question, scope)}`).join("");
}

/** What is stated of a contact on the detail of a claim: "at the initiative of the United States", "in Paris". */
function wordsOf(claim: Claim, contact: Contact, question: Question, scope: Scope): string {
  const { value } = detailOf(contact, CLAIMED[claim.of], question, scope);
  const said = value ?? "not stated";
  if (claim.of === "initiator") return `at the initiative of ${said}`;
  if (claim.of === "place") return `in ${said.split(",")[0]}`;
  if (claim.of === "day" || claim.of === "weekday") return /^\w+day /.test(said) ? `on ${said}` : said;
  return claim.of === "topic" ? `on ${claim.words}` : said;
}
