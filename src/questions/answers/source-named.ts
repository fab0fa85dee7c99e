import type { Contact } from "../../contacts/contact.ts";
import { anUnnamed } from "../../replies/accounts.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { compose } from "./compose.ts";

const ASKED =
  /^(?:is|was|are|were|do we know|does (?:it|the article) (?:name|say)) (?:who )?(?:the |that |this |their )?(?:\p{L}+ ){0,2}?(?:source|insider)s?(?: (?:was|is))?(?: (?:ever |actually )?(?:named|identified|anonymous|unnamed|known(?: by name)?|on the record))?(?: .+)?$/iu;

/** "Is the source named": no, where a contact rests on somebody without a name; null for all else, and where none does. */
export function sourceNamedAnswer(question: Question, scope: Scope): Answered | null {
  const words = question.words.replace(/[?.!\s]+$/, "");
  if (!ASKED.test(words) || !/\b(?:named|identified|anonymous|unnamed|known|record|who|name)\b/i.test(words))
    return null;
  const { contacts, unmet } = selectContacts({ ...question, topics: [], kinds: [] }, scope);
  const told = unmet.length > 0 ? [] : contacts.filter((one) => unnamedOf(one).length > 0);
  if (told.length === 0) return null;
  const names = [
    ...new Set(told.flatMap((contact) => unnamedOf(contact).map(({ source }) => sourceWords(source)))),
  ];
  const isAsIs = /\b(?:anonymous|unnamed)\b/i.test(words);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: isAsIs ? "Yes" : "No",
    headline: `${isAsIs ? "Yes" : "No"}: only ${listed(names)}; name, rank and country are not stated.`,
    parts: [{ kind: "list", items: told.map((contact) => contactLine(contact, scope.record)) }],
    evidence: told.flatMap((contact) => unnamedOf(contact).map(({ evidence }) => evidence)),
    contacts: told,
  });
}

function unnamedOf({ accounts }: Contact): Contact["accounts"] {
  return accounts.filter(({ source }) => source.kind === "unnamed");
}

/** "An unnamed diplomatic source, through RIA Novosti". */
function sourceWords(source: Contact["accounts"][number]["source"]): string {
  return `${anUnnamed(source)}${source.through === null ? "" : `, through ${source.through}`}`;
}
