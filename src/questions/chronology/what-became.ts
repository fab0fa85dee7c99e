import type { Contact, ContactStatus } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { countedInWords, listed } from "../../replies/counted.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { occasionsNamed } from "./occasions.ts";

interface Fate {
  readonly pattern: RegExp;
  readonly says: string;
  readonly statuses: readonly ContactStatus[];
}

const FATES: readonly Fate[] = [
  {
    pattern: /^(?:cancell?ed|called off|scrapped|dropped|abandoned)$/i,
    says: "cancelled",
    statuses: ["cancelled"],
  },
  {
    pattern: /^(?:postponed|put off|delayed|moved|rescheduled|pushed back|deferred)$/i,
    says: "postponed",
    statuses: ["postponed"],
  },
  { pattern: /^(?:denied|disputed)$/i, says: "denied", statuses: ["denied"] },
];
const ASKED =
  /^(?:was|were|is|are|has|have|did) (.+?) (?:ever |actually |really )?(?:been |get |got |be )?(cancell?ed|called off|scrapped|dropped|abandoned|postponed|put off|delayed|moved|rescheduled|pushed back|deferred|denied|disputed)$/i;
const ANY =
  /^(?:there )?(?:any|a|one|some)(?: of (?:the|these|their|those))?(?: (?:contacts?|calls?|meetings?|talks|visits?|of them))?(?: (?:ever|that was))?$|^any of (?:them|these|those)$|^(?:(?:the|their|these|those|all) )+(?:contacts?|calls?|meetings?|talks|visits?)$/i;

/** "Was Sochi postponed?", "was any meeting cancelled?": by what the record says became of it; null for all else. */
export function whatBecameAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined || question.asks !== "whether") return null;
  const [, named = "", verb = ""] = ASKED.exec(question.words.replace(/[?.!\s]+$/, "")) ?? [];
  const fate = FATES.find(({ pattern }) => pattern.test(verb));
  if (!fate) return null;
  const isAny = ANY.test(named);
  const ofKind = scope.record.contacts.filter(
    ({ kind }) => question.kinds.length === 0 || question.kinds.includes(kind.value),
  );
  const meant = isAny ? ofKind : occasionsNamed(named, scope);
  if (meant.length === 0) return null;
  const found = meant.filter(({ status }) => fate.statuses.includes(status.value));
  return told(question, scope, found, meant, fate, isAny);
}

function told(
  question: Question,
  scope: Scope,
  found: readonly Contact[],
  meant: readonly Contact[],
  { says }: Fate,
  isAny: boolean,
): Answered {
  const { record } = scope;
  const [one] = meant;
  const isHeld = !isAny && meant.every(({ status }) => status.value === "held");
  const verdict = found.length > 0 ? "Yes" : isHeld ? "No" : "Not known";
  const shown = found.length > 0 ? found : isAny || !one ? [] : [one];
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict,
    headline: headlineOf(verdict, found, meant, says, isAny, question, scope),
    parts:
      shown.length > 1
        ? [{ kind: "list", items: shown.map((contact) => contactLine(contact, record)) }]
        : shown.flatMap((contact) => contactParts(contact, record)),
    evidence: shown.flatMap(({ status, accounts }) => [
      status.evidence,
      ...accounts.map(({ evidence }) => evidence),
    ]),
    contacts: shown,
  });
}

function headlineOf(
  verdict: "Yes" | "No" | "Not known",
  found: readonly Contact[],
  meant: readonly Contact[],
  says: string,
  isAny: boolean,
  { kinds }: Question,
  { record }: Scope,
): string {
  const names = listed(found.map((contact) => contactName(contact, record, { withoutStatus: true })));
  if (verdict === "Yes") return `Yes, as reported: ${names} ${found.length === 1 ? "was" : "were"} ${says}.`;
  if (isAny)
    return `Not known. None of ${countedInWords(meant.length, kinds.length === 0 ? "contact" : nounOf(kinds))} in the archive is reported as ${says}.`;
  const [one] = meant;
  if (!one) return "Not known.";
  const name = contactName(one, record);
  if (verdict === "No") return `No: ${name} is reported as held.`;
  const planned = contactName(one, record, { withoutDate: true });
  return isAhead(one)
    ? `Not known. The archive has only a plan: ${planned}, for ${contactDateWords(one)}; nothing in it says that it was ${says}.`
    : `Not known. The archive has ${name}; nothing in it says that it was ${says}.`;
}
