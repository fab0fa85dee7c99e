import { CITIES } from "../../contacts/rules/places.ts";
import { capital } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { noneMentions, refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import type { Said } from "./said.ts";
import { contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";

const JOINING = /^(?:(?:in|at|on|about|with|from|for|to|the)\s+)+|\s+one$/gi;
const MOST_WORDS = 3;

/** A name that a follow-up consists of and the record does not know: "London" of "and in London?"; null for other words. */
export function unknownPart({ rest, leans }: Said, { record, index }: Scope): string | null {
  const bare = rest.replace(JOINING, "").trim();
  if (!leans || bare === "" || bare.split(/\s+/).length > MOST_WORDS || !/^[\p{L} '.-]+$/u.test(bare))
    return null;
  const { days, places, topics, people, kinds, details, order, asks } = readQuestion(bare, record, index);
  const isRead =
    days.length + places.length + topics.length + people.length + kinds.length + details.length > 0;
  if (isRead || order !== null || asks !== "subject") return null;
  return cityNamed(bare, record) ?? (isInArticles(bare, { record, index }) ? null : nameOf(bare));
}

/** As the list of cities or the register spells it. */
function cityNamed(bare: string, { register }: Scope["record"]): string | null {
  const capitals = register.principals.flatMap(({ kind, capital: seat }) =>
    kind === "country" && seat ? [seat] : [],
  );
  const wanted = bare.toLowerCase();
  return [...CITIES, ...capitals].find((one) => one.toLowerCase() === wanted) ?? null;
}

function isInArticles(bare: string, { index }: Pick<Scope, "record" | "index">): boolean {
  return bare
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && index.words.has(word));
}

function nameOf(bare: string): string {
  return bare
    .split(" ")
    .map((word) => capital(word))
    .join(" ");
}

/** "And London?" where no contact was in London: said to be so, with what was talked of left as it was. */
export function refusePart(part: string, typed: string, scope: Scope): Answered {
  const { record, about, index } = scope;
  const isCity = cityNamed(part, record) !== null;
  const asked = about?.asked ?? null;
  const noun = asked?.kinds[0] ?? "contact";
  const contacts = contactsTalkedOf(scope);
  const isPrinted = isInArticles(part, { record, index });
  const question: Question = {
    ...readQuestion(typed, record, index),
    asks: asked?.asks ?? "subject",
  };
  const whether = asked?.asks === "whether" ? "Not known. " : "";
  const refused = refuse({
    question,
    scope,
    headline: `${whether}Nothing in the archive on ${isCity ? `a ${noun} in ${part}` : part}.`,
    reason: isPrinted
      ? `No contact in the archive was in ${part}. The articles are a sample: there may have been one.`
      : noneMentions(part, scope),
    contacts: contacts.length > MOST_MEANT ? [] : contacts,
  });
  return about ? { ...refused, about } : refused;
}
