import type { Asked } from "../adapter.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { Answered } from "../questions/answered.ts";
import { button } from "../replies/button.ts";
import type { Button, Reply } from "../replies/reply.ts";

/** One Discord row. */
const MOST_BUTTONS = 5;

/** An answer with what can be done with it: post it, keep it, cite it, ask on. */
export function withOffers(
  answered: Answered,
  record: ContactRecord,
  asked: Asked,
  command: string | null,
): Reply {
  const { reply } = answered;
  const offers =
    answered.kind === "help" || answered.kind === "error" ? [] : offersFor(answered, record, asked, command);
  return { ...reply, buttons: [...offers, ...reply.buttons].slice(0, MOST_BUTTONS) };
}

function offersFor(
  answered: Answered,
  record: ContactRecord,
  asked: Asked,
  command: string | null,
): Button[] {
  const question = { command, text: asked.text };
  const isChannel = asked.place.kind === "channel";
  const share = isChannel
    ? [
        button(`Post in ${asked.place.name}`, { do: "post", ...question }),
        button("Keep in my DMs", { do: "keep", ...question }),
      ]
    : [];
  const contacts = answered.contacts.map((contact) => contact.id);
  const articles = [...new Set(answered.evidence.map(({ article }) => article.id))];
  const cites = contacts.length + articles.length > 0;
  const cite = button("Cite", { do: "cite", briefing: record.briefing.name, contacts, articles });
  return cites ? [...share, cite] : share;
}
