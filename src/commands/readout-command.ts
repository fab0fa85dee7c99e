import type { Answer, Asked } from "../adapter.ts";
import { answerDigestCommand } from "../digests/asking/digest-desk.ts";
import { peopleIn } from "../questions/parse/people.ts";
import { LARGE_ARCHIVE } from "../questions/scope.ts";
import { isForeignCommand } from "../questions/specials/no-such-command.ts";
import { strong, text } from "../replies/line.ts";
import type { Part } from "../replies/reply.ts";
import { nearest } from "../spelling.ts";
import { commandSpecs } from "./command-specs.ts";
import type { CommandContext } from "./context.ts";
import { answerOnAll, answerOnAny } from "./on-any.ts";
import { openReports } from "./open-reports.ts";
import { linesReply } from "./small-replies.ts";
import { helpReply } from "./small-talk.ts";

/** `/readout <subcommand> …`: questions over all records, and the digests of the place it is typed in. */
export async function answerReadoutCommand(asked: Asked, context: CommandContext): Promise<Answer> {
  const [, word = "", rest = ""] = /^\s*(\S*)\s*([\s\S]*)$/.exec(asked.text) ?? [];
  const verb = word.toLowerCase();
  const help: Answer = [{ to: "asker", reply: helpReply(context.library()) }];
  if (verb === "" || verb === "help") return help;
  if (verb === "ask") return rest.trim() === "" ? help : await answerOnAll({ ...asked, text: rest }, context);
  const digests = await answerDigestCommand(asked.text, asked, { ...context.digests, post: context.post });
  if (digests !== null) return verb === "status" ? await withReports(digests, context) : digests;
  return slipped(verb, context) ?? unknown(verb, rest, context) ?? (await answerOnAny(asked, context));
}

/** For a misspelt subcommand: which one may be meant. Words that are near to none are taken for a question. */
function slipped(verb: string, context: CommandContext): Answer | null {
  const names = commandSpecs(context.library()).flatMap(({ name, subcommands }) =>
    name === "readout" ? subcommands.map((one) => one.name) : [],
  );
  const near = nearest(verb, names);
  if (near === null) return null;
  const reply = linesReply(`There is no /readout ${verb}. Did you mean /readout ${near}?`, [
    `It has: ${names.map((name) => name.replace("-", " ")).join(", ")}.`,
  ]);
  return [{ to: "asker", reply }];
}

/** A lone word that names nothing in any record is no question: "frobnicate", "show". */
function unknown(verb: string, rest: string, context: CommandContext): Answer | null {
  if (rest.trim() !== "" || !/^\/?[a-z0-9-]+$/.test(verb)) return null;
  const library = context.library();
  const isNamed = library.shelves.some(
    ({ record: { articles, vocabulary, register, briefing } }) =>
      vocabulary.find(verb).length + peopleIn(verb, register, briefing.principals).length > 0 ||
      briefing.command === verb ||
      articles.length > LARGE_ARCHIVE ||
      articles.some(({ folded }) => folded.toLowerCase().includes(verb)),
  );
  if (isNamed && !isForeignCommand(verb)) return null;
  return [{ to: "asker", reply: { ...helpReply(library), headline: `There is no /readout ${verb}.` } }];
}

/** Reports are for whoever keeps the record: `status` shows the newest few. */
const MOST_REPORTS = 5;

async function withReports(answer: Answer, { store, library }: CommandContext): Promise<Answer> {
  const open = openReports(await store.reports.all(), library());
  if (open.length === 0) return answer;
  const heading: Part = { kind: "heading", text: [strong(`Reported as wrong: ${open.length}`)] };
  const items = open.slice(-MOST_REPORTS).map((line) => [text(line)]);
  return answer.map((one, index) =>
    index > 0
      ? one
      : { ...one, reply: { ...one.reply, parts: [...one.reply.parts, heading, { kind: "list", items }] } },
  );
}
