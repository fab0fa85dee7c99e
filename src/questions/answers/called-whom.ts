import type { Contact } from "../../contacts/contact.ts";
import type { Question } from "../question.ts";

const WHO_WHOM = /\bwho (?:called|phoned|rang|telephoned|was calling|was phoning)(?: up)? whom?\b/i;

/** "Who called whom": both of them, where it was one of the two. */
export function calledWhom(initiator: string, { participants, kind }: Contact, { words }: Question): string {
  const names = participants.map(({ name }) => name);
  const [other, ...more] = names.filter((name) => name !== initiator);
  const isOneOfTwo = names.includes(initiator) && other !== undefined && more.length === 0;
  return isOneOfTwo && kind.value === "telephone call" && WHO_WHOM.test(words)
    ? `${initiator} called ${other}`
    : initiator;
}
