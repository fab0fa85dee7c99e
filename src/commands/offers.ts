import type { Asked } from "../adapter.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { About, Answered } from "../questions/answered.ts";
import { button } from "../replies/button.ts";
import type { Button, Reply } from "../replies/reply.ts";

/** One Discord row. */
const MOST_BUTTONS = 5;

/** How a question came to be asked, which is what the buttons under its answer depend on. */
export interface Occasion {
  readonly asked: Asked;
  /** What the conversation was about before. */
  readonly about: About;
  /** The command it was asked with; null for one in words. */
  readonly command: string | null;
  /** Everybody in the channel reads the answer. */
  readonly openly: boolean;
}

/** An answer with what can be done with it: post it, keep it, cite it, forget what it was about, ask on. */
export function withOffers(answered: Answered, record: ContactRecord, occasion: Occasion): Reply {
  const { reply } = answered;
  const plain = answered.kind === "help" || answered.kind === "error";
  const offers = plain
    ? []
    : [
        ...shareButtons(occasion),
        ...citeButton(answered, record),
        ...(leans(reply) ? [button("Start afresh", { do: "clear" })] : []),
      ];
  const last = plain ? [] : wrongButton(answered, record);
  const first = [...offers, ...reply.buttons].slice(0, MOST_BUTTONS - last.length);
  return { ...reply, buttons: [...first, ...last] };
}

/** In direct messages an answer is where it can be kept already, and nobody else is there. */
function shareButtons({ asked, about, command, openly }: Occasion): Button[] {
  if (asked.place.kind !== "channel") return [];
  const question = { command, text: asked.text, ...(about.question === null ? {} : { about }) };
  const keep = button("Keep in my DMs", { do: "keep", ...question });
  return openly ? [keep] : [button(`Post in ${asked.place.name}`, { do: "post", ...question }), keep];
}

function citeButton(answered: Answered, record: ContactRecord): Button[] {
  const contacts = answered.contacts.map((contact) => contact.id);
  const articles = [...new Set(answered.evidence.map(({ article }) => article.id))];
  if (contacts.length + articles.length === 0) return [];
  return [button("Cite", { do: "cite", briefing: record.briefing.name, contacts, articles })];
}

/** Where an answer shows entries of the record, somebody may know better. */
function wrongButton({ contacts }: Answered, record: ContactRecord): Button[] {
  if (contacts.length === 0) return [];
  const ids = contacts.map(({ id }) => id);
  return [
    button("Something is wrong", { do: "report", briefing: record.briefing.name, contacts: ids, what: null }),
  ];
}

/** The answer says that it was completed from the question before: "About: … · clear". */
function leans({ parts }: Reply): boolean {
  return parts.some(
    (part) =>
      part.kind === "notice" &&
      part.tone === "understood" &&
      part.text.some((span) => span.kind === "text" && span.text.startsWith("About: ")),
  );
}
