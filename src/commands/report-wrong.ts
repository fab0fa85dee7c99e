import type { Answer, Asked } from "../adapter.ts";
import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { shelfOf } from "../library.ts";
import { contactName } from "../questions/answers/contact-words.ts";
import { button } from "../replies/button.ts";
import { capital } from "../replies/counted.ts";
import type { Action, Reply } from "../replies/reply.ts";
import type { CommandContext } from "./context.ts";
import { recall } from "./conversation.ts";
import { linesReply, oldButtonReply } from "./small-replies.ts";

type ReportAction = Extract<Action, { do: "report" }>;

/** What can be wrong with an entry, to choose from; anything else is said in words. */
const CHOICES = [
  "The day is wrong",
  "Who or how is wrong",
  "The place is wrong",
  "The subject is wrong",
  "It is no contact of theirs",
] as const;

/** One row of buttons. */
const MOST_CHOICES = 5;
/** Longer words are cut: an editor reads them on one line. */
const LONGEST_WORDS = 300;

/** *Something is wrong*: which entry, then what; then it is noted for the editor, and nothing else changes. */
export async function reportWrong(
  action: ReportAction,
  asked: Asked,
  context: CommandContext,
): Promise<Answer> {
  const record = shelfOf(context.library(), action.briefing)?.record;
  const contacts = record === undefined ? [] : contactsOf(record, action.contacts);
  const [first] = contacts;
  if (record === undefined || first === undefined) return [{ to: "asker", reply: oldButtonReply() }];
  if (contacts.length > 1) return [{ to: "asker", reply: whichReply(contacts, record) }];
  if (action.what === null) return [{ to: "asker", reply: whatReply(first, record) }];
  return [{ to: "asker", reply: await note(first, action.what, record, asked, context) }];
}

/**
 * "wrong c-1a2b3c4d5e the place was Geneva", in the person's own words; "wrong" alone is of what the last answer showed.
 * Null where the text is none such.
 */
export async function reportInWords(
  record: ContactRecord,
  asked: Asked,
  context: CommandContext,
): Promise<Answer | null> {
  if (/^\s*\/?(?:something(?: is|'s) )?wrong[.!\s]*$/i.test(asked.text)) {
    const { contacts } = await recall(asked, context);
    if (contacts.length === 0) return null;
    return await reportWrong(
      { do: "report", briefing: record.briefing.name, contacts, what: null },
      asked,
      context,
    );
  }
  const found = /^\/?wrong\s+(c-[0-9a-f]{10})\b[\s:,]*(.*)$/is.exec(asked.text.trim());
  if (found === null) return null;
  const [, id = "", words = ""] = found;
  const [contact] = contactsOf(record, [id]);
  if (contact === undefined) {
    const says = `There is no entry ${id} in the ${record.briefing.title} record.`;
    return [{ to: "asker", reply: linesReply(says, ["The number of an entry stands in what Cite gives."]) }];
  }
  if (words.trim() === "") return [{ to: "asker", reply: whatReply(contact, record) }];
  const what = [...words.trim()].slice(0, LONGEST_WORDS).join("");
  return [{ to: "asker", reply: await note(contact, what, record, asked, context) }];
}

async function note(
  contact: Contact,
  what: string,
  record: ContactRecord,
  { asker }: Asked,
  { store, now }: CommandContext,
): Promise<Reply> {
  await store.reports.add({
    briefing: record.briefing.name,
    contact: contact.id,
    what,
    by: asker,
    at: now(),
  });
  return linesReply(
    `Noted for the editor: ${contactName(contact, record)}. “${what}”`.replace(/[“”]/g, "'"),
    [
      "Nothing has changed yet. The entry is corrected or confirmed in the file of its article, and says so from then on.",
    ],
  );
}

function contactsOf({ contacts, others }: ContactRecord, ids: readonly string[]): Contact[] {
  return [...contacts, ...others].filter(({ id }) => ids.includes(id));
}

function whichReply(contacts: readonly Contact[], record: ContactRecord): Reply {
  const { command } = record.briefing;
  const more = contacts.length - MOST_CHOICES;
  const lines = more > 0 ? [`Not among the buttons: ask for the entry alone, as with /${command} log.`] : [];
  const buttons = contacts.slice(0, MOST_CHOICES).map((contact) =>
    button(capital(contactName(contact, record).replace(/^the /, "")), {
      do: "report",
      briefing: record.briefing.name,
      contacts: [contact.id],
      what: null,
    }),
  );
  return { ...linesReply("Which entry is wrong?", lines), buttons };
}

function whatReply(contact: Contact, record: ContactRecord): Reply {
  const { name, command } = record.briefing;
  const says = `What is wrong with ${contactName(contact, record)}?`;
  const line = `In your own words: /${command} wrong ${contact.id} and what is right.`;
  const buttons = CHOICES.map((what) =>
    button(what, { do: "report", briefing: name, contacts: [contact.id], what }),
  );
  return { ...linesReply(says, [line]), buttons };
}
