import type { Answer, Asked } from "../adapter.ts";
import type { Library, Shelf } from "../library.ts";
import type { About } from "../questions/answered.ts";
import { takeApart } from "../questions/conversation/said.ts";
import { peopleIn } from "../questions/parse/people.ts";
import { button } from "../replies/button.ts";
import type { Reply } from "../replies/reply.ts";
import { plainWords } from "../search/words.ts";
import { answerFrom } from "./briefing-command.ts";
import type { CommandContext } from "./context.ts";
import { recall } from "./conversation.ts";
import { answerOverAll } from "./over-all.ts";
import { linesReply } from "./small-replies.ts";
import { smallTalk } from "./small-talk.ts";

/** One row of buttons, and more than anybody reads. */
const MOST_CHOICES = 5;

/** A question that names no briefing: the one whose people it names, the one talked about, or the only one. */
export async function answerOnAny(asked: Asked, context: CommandContext): Promise<Answer> {
  const library = context.library();
  const about = await recall(asked, context);
  const shelf = chooseShelf(asked.text, about, library);
  if (shelf) return await answerFrom(shelf, asked, context, null);
  const named = library.shelves.length === 0 ? [] : shelvesNamed(asked.text, library);
  if (named.length > 0) return await answerOverAll(named, asked, context);
  const reply = library.shelves.length === 0 ? nothingHere() : whichReply(asked.text, library);
  return [{ to: "asker", reply }];
}

/** Words that go on from the last question are about its record. */
const SHORT = 4;

/** `/readout ask`: the record of the pair that a question names, those that have somebody whom it names, or all. */
export async function answerOnAll(asked: Asked, context: CommandContext): Promise<Answer> {
  const library = context.library();
  const friendly = asked.text.trim() === "" ? null : smallTalk(asked.text.trim(), library);
  if (friendly) return [{ to: "asker", reply: friendly }];
  const { shelves } = library;
  const about = await recall(asked, context);
  const goesOn = takeApart(asked.text).leans || plainWords(asked.text).length <= SHORT;
  const isPair = shelves.some((shelf) => namedIn(asked.text, shelf) > 1);
  const named = shelvesNamed(asked.text, library);
  if (shelves.length < 2 || isPair || (named.length === 0 && goesOn && about.question !== null))
    return await answerOnAny(asked, context);
  return await answerOverAll(named.length > 0 ? named : shelves, asked, context);
}

function nothingHere(): Reply {
  return linesReply("There are no records to answer from.", [
    "Add a folder under briefings/ (see docs/adding-a-briefing.md), then run: npm run readout -- check",
  ]);
}

/** The briefings to choose from; a button asks the same question of one of them. */
function whichReply(question: string, library: Library): Reply {
  const briefings = library.shelves.map(({ record: { briefing } }) => briefing);
  const records = briefings.map(({ title, command }) => `${title}: /${command}`);
  const reply = linesReply("Which record do you mean? Name the people, or use its command.", records);
  const choices = briefings
    .slice(0, MOST_CHOICES)
    .map(({ title, command }) => button(title, { do: "ask", command, text: question }));
  return { ...reply, buttons: choices };
}

/** The records that have somebody whom a question names, in whatever pair; none where it names nobody. */
function shelvesNamed(question: string, library: Library): readonly Shelf[] {
  return library.shelves.filter(({ record }) => {
    const people = peopleIn(question, record.register, record.briefing.principals);
    const present = new Set(
      [...record.contacts, ...record.others].flatMap(({ participants }) =>
        participants.flatMap(({ principal }) => principal ?? []),
      ),
    );
    return people.some((id) => present.has(id) || record.briefing.principals.includes(id));
  });
}

function chooseShelf(question: string, about: About, library: Library): Shelf | null {
  const scored = library.shelves.map((shelf) => ({ shelf, named: namedIn(question, shelf) }));
  const most = Math.max(0, ...scored.map(({ named }) => named));
  const best = scored.filter(({ named }) => named === most);
  if (best.length === 1) return best[0]?.shelf ?? null;
  return best.find(({ shelf }) => shelf.record.briefing.name === about.briefing)?.shelf ?? null;
}

/** How many of a briefing's people a question names. */
function namedIn(question: string, { record }: Shelf): number {
  const said = asWords(question.replace(/['’]s\b/g, ""));
  return record.briefing.principals.filter((id) => {
    const { name, surname, aliases = [] } = record.register.byId(id) ?? {};
    return [name, surname, ...aliases].some((one) => one && said.includes(asWords(one)));
  }).length;
}

/** Words between spaces, so that one name is not found in the middle of another. */
function asWords(said: string): string {
  return ` ${plainWords(said).join(" ")} `;
}
