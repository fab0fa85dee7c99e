import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import type { About, Answered } from "../../src/questions/answered.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();

/** What is answered to the last of several turns, each of which leans on those before. */
export function last(...turns: readonly string[]): Answered {
  return lastIn(scope, turns);
}

/** The same of another record. */
export function lastIn(record: Scope, turns: readonly string[]): Answered {
  let about: About | undefined;
  let answered: Answered | undefined;
  for (const turn of turns) {
    answered = answerOnRecord(turn, about === undefined ? record : { ...record, about });
    about = answered.about;
  }
  if (answered === undefined) throw new Error("nothing was asked");
  return answered;
}
