import { listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import type { Asked } from "./contact-answer.ts";
import { noneMentions, refuse } from "./refusal.ts";

/** A refusal where the question names a day, place or subject that no contact of the record has; null where all fits. */
export function unmetAnswer({ question, scope, selection }: Asked): Answered | null {
  const unmet = selection.unmet.filter((name) => !question.kinds.includes(name as never));
  if (unmet.length === 0) return null;
  const whether = question.asks === "whether" ? "Not known. " : "";
  const names = listed(unmet);
  const topic = question.topics.some((id) => scope.record.vocabulary.byId(id)?.prefLabel === unmet[0]);
  return refuse({
    question,
    scope,
    headline: `${whether}Nothing in the archive on ${topic ? names : `a contact of ${names}`}.`,
    reason: topic
      ? noneMentions(names, scope)
      : `No contact in the archive fits ${names}. They are a sample: there may have been one.`,
    contacts: selection.contacts,
  });
}
