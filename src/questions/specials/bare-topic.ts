import type { Scope } from "../scope.ts";

/** The topic, where a text is nothing but the name of one. */
export function bareTopic(bare: string, { record }: Scope): string | null {
  const words = bare.replace(/[?!.]+$/, "").replace(/^(?:about|on|the)\s+/i, "");
  const ids = record.contacts.flatMap(({ topics }) => topics.map(({ value }) => value));
  const broader = ids.map((id) => record.vocabulary.byId(id)?.broader ?? null);
  // "de-escalation": a part of a subject goes by its own name where the record is about that subject.
  const named = [null, ...new Set(broader.filter((id) => id !== null))].flatMap((subject) => {
    const before = subject === null ? "" : `${record.vocabulary.byId(subject)?.prefLabel ?? subject}: `;
    const mentions = record.vocabulary.find(`${before}${words}`);
    const whole = mentions.find(
      ({ start, end }) => start === before.length && end === before.length + words.length,
    );
    return whole ? [whole.topic] : [];
  });
  const isTouched = (topic: string) => ids.some((id) => record.vocabulary.within(topic).includes(id));
  return named.find(isTouched) ?? named[0] ?? null;
}
