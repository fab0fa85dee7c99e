import type { Contact } from "../../contacts/contact.ts";
import { escaped } from "../../contacts/escaped.ts";
import { articleIn } from "../../contacts/record.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { weigh } from "../claims/weigh.ts";
import { peopleIn } from "../parse/people.ts";
import type { Scope } from "../scope.ts";
import { compose } from "./compose.ts";
import type { Asked } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";
import { detailOf } from "./details.ts";

const CALLED =
  /^(?:did|has|have|had) (.+?) (?:call(?:ed)?|phoned?|telephoned?|ring|rung|ring up) (?!on\b|for\b)(.+)$/i;
const MOST_NAMED = 3;

/**
 * "Did he call her": that they spoke by telephone is no Yes, for she may have called him. Yes where the call is told to be
 * at his side's initiative; else the calls are named, with the initiative as it is stated and what a headline says.
 */
export function whoCalled({ question, scope, selection }: Asked): Answered | null {
  const [, who = "", whom = ""] = CALLED.exec(question.words) ?? [];
  const { register, briefing } = scope.record;
  const [caller, ...more] = peopleIn(who, register, briefing.principals);
  const called = peopleIn(whom, register, briefing.principals);
  const calls = selection.contacts.filter(
    ({ kind, status }) => kind.value === "telephone call" && status.value === "held",
  );
  if (caller === undefined || more.length > 0 || called.length !== 1 || calls.length === 0) return null;
  const surname = register.byId(caller)?.surname ?? "";
  const other = register.byId(called[0] ?? "")?.surname ?? "";
  const own = calls.filter((call) => isBy(call, caller, scope));
  const told = own.length > 0 ? own : calls.filter((call) => isHeadline(call, surname, other, scope));
  const isYes = own.length > 0;
  const shown = told.length > 0 ? told : calls;
  const names = listed(shown.slice(0, MOST_NAMED).map((call) => named(call, { question, scope })));
  const only = told.length > 0 ? `; only a headline has ${surname} call` : "";
  const opening = isYes
    ? `Yes, as reported: ${names}`
    : `Not known who called whom${only}. They spoke by telephone: ${names}`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: isYes ? "Yes" : "Not known",
    headline: `${opening}.`,
    parts: shown.slice(0, MOST_NAMED).flatMap((call) => contactParts(call, scope.record)),
    evidence: shown.flatMap((call) => [
      ...(call.initiator ? [call.initiator.evidence] : []),
      call.status.evidence,
    ]),
    contacts: shown,
  });
}

function isBy(call: Contact, id: string, { record }: Scope): boolean {
  const person = record.register.byId(id);
  const country = person?.country && record.register.countryName(person.country);
  return [person?.surname ?? "", country ?? ""].some(
    (who) => who !== "" && weigh({ of: "initiator", who: who.toLowerCase() }, call, record) === "stated",
  );
}

function isHeadline({ accounts }: Contact, who: string, whom: string, { record }: Scope): boolean {
  const pattern = new RegExp(
    `\\b${escaped(who)} (?:calls|phones|telephones|rings) (?:\\p{L}+ ){0,2}?${escaped(whom)}\\b`,
    "iu",
  );
  return accounts.some(({ article }) => pattern.test(articleIn(record, article)?.title ?? ""));
}

function named(call: Contact, { question, scope }: Pick<Asked, "question" | "scope">): string {
  const { value } = detailOf(call, "initiator", question, scope);
  const whose = value === null ? "at whose initiative is not stated" : `at the initiative of ${value}`;
  return `${contactName(call, scope.record)}, ${whose}`;
}
