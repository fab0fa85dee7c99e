import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { helpAnswer } from "./help.ts";

/** Verbs that other programs have as commands, alone or with a number, and a lone letter or number, as if to choose. */
const COMMAND =
  /^(?:(?:show|cite|print|list|find|search|get|view|display|copy|save|download|delete|remove|edit|update|add|set|run|stop|quit|exit|undo|redo|back|menu|settings|config|options|preview|reset|restart|refresh|select|choose|pick)(?: (?:\d{1,3}|[a-z]))?|\d{1,3}|\p{L})$/iu;

/** True for what looks like a command of another program: "show", "cite 2", "3". */
export function isForeignCommand(typed: string): boolean {
  return COMMAND.test(typed.replace(/[?!.\s]+$/, "").replace(/^\//, ""));
}

/** Says that there is no such command, or nothing to choose from, and what there is. */
export function noSuchCommand(typed: string, scope: Scope): Answered {
  const bare = typed.replace(/[?!.\s]+$/, "").replace(/^\//, "");
  const [word = ""] = bare.split(" ");
  if (word.length === 1 || /^\d+$/.test(word)) return nothingToChoose(bare, typed, scope);
  const says = `There is no command ${word}.`;
  const help = helpAnswer(scope, typed);
  return { ...help, kind: "nothing-found", reason: says, reply: { ...help.reply, headline: says } };
}

/** One line: whoever mistypes a letter does not want help. */
function nothingToChoose(bare: string, typed: string, scope: Scope): Answered {
  const says = `There is nothing to choose by ${bare} here.`;
  const { about, ...answered } = compose({
    question: plainQuestion(typed),
    scope,
    kind: "error",
    answer: null,
    reason: says,
    headline: says,
    parts: [{ kind: "paragraph", text: [text("Ask in words, or type help.")] }],
  });
  return { ...answered, about: scope.about ?? about };
}
