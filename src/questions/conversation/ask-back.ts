import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";

/** A line that answers nothing and says how to go on, about what the conversation was about before. */
export function askBack(
  says: string,
  question: Question,
  scope: Scope,
  rest: { readonly parts: readonly Part[]; readonly next?: readonly string[] },
): Answered {
  const answered = compose({
    question,
    scope,
    kind: "nothing-found",
    answer: null,
    reason: says,
    headline: says,
    ...rest,
  });
  return { ...answered, about: scope.about ?? answered.about };
}
