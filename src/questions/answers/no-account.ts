import type { ContactRecord } from "../../contacts/record.ts";
import { sidesHeard, sidesOf } from "../../replies/accounts.ts";
import type { Answered } from "../answered.ts";
import { sideNamed } from "../conversation/side-named.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { contactName } from "./contact-words.ts";
import { refuse } from "./refusal.ts";

const SPEAKER =
  /^what (?:else )?(?:do|does|did|has|have|had) (?:the )?(.+?) (?:also )?(?:say|said|tell|told|want|ask|demand|claim|think|propose|answer|reply|report)\b/i;
/** Part of a name of a contact: without one of these a day or a town may be what the words are about. */
const NOUN = /\b(?:calls?|meetings?|talks?|conversation|contact|phone|telephone)\b/i;

/** "What does Washington say on the March call": a refusal where the one contact that is meant is told by the other side alone; null otherwise. */
export function noAccountAnswer(question: Question, scope: Scope): Answered | null {
  const { days, places, asks, words } = question;
  if (asks !== "what said" || days.length + places.length === 0 || !NOUN.test(words)) return null;
  const speaker = SPEAKER.exec(words)?.[1];
  const side = speaker === undefined ? null : sideOfSpeaker(speaker, question, scope.record);
  if (side === null) return null;
  const meant = { ...question, people: [], topics: [] };
  const ofKind = selectContacts(meant, scope);
  // How they spoke may not be stated: "the call of 3 May" is the one contact of that day.
  const { contacts, unmet } =
    ofKind.contacts.length === 1 && ofKind.unmet.length === 0
      ? ofKind
      : selectContacts({ ...meant, kinds: [] }, scope);
  const [one] = contacts;
  if (one === undefined || contacts.length > 1 || unmet.length > 0 || one.status.value !== "held")
    return null;
  const isMissing =
    sidesOf(one, scope.record).includes(side) && !sidesHeard(one, scope.record).includes(side);
  if (!isMissing) return null;
  return refuse({
    question,
    scope,
    headline: `No account of ${contactName(one, scope.record)} from ${side} is in the archive.`,
    reason: "What is told of it comes from elsewhere; that side may have said something all the same.",
    contacts,
  });
}

/** The capital of the country that is named, or of the one who is. */
function sideOfSpeaker(speaker: string, { people }: Question, { register }: ContactRecord): string | null {
  const country = sideNamed(speaker, register);
  if (country !== null) return country;
  const [id, ...others] = people.filter((one) =>
    speaker.toLowerCase().includes((register.byId(one)?.surname ?? "?").toLowerCase()),
  );
  const of = id === undefined || others.length > 0 ? null : (register.byId(id)?.country ?? null);
  return of === null ? null : register.capital(of);
}
