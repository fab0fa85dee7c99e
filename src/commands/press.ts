import type { Answer, Asked } from "../adapter.ts";
import { shelfOf } from "../library.ts";
import type { About } from "../questions/answered.ts";
import { text } from "../replies/line.ts";
import type { Action, Part, Reply } from "../replies/reply.ts";
import { citeReply } from "./cite.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf } from "./conversation.ts";
import { answerInWords } from "./in-words.ts";
import { reportWrong } from "./report-wrong.ts";
import { linesReply, oldButtonReply } from "./small-replies.ts";

interface Tools {
  readonly context: CommandContext;
  command(name: string, asked: Asked, context: CommandContext): Promise<Answer>;
}

/** What a button does for the person who presses it; its action comes from the store. */
export async function press(button: string, asked: Asked, tools: Tools): Promise<Answer> {
  const action = await tools.context.store.buttons.actionOf(button);
  if (action === null) return [{ to: "asker", reply: oldButtonReply() }];
  switch (action.do) {
    case "ask":
      return await again(action, asked, tools);
    case "post":
      return await passOn(action, asked, tools, "place");
    case "keep":
      return await passOn(action, asked, tools, "direct");
    case "cite": {
      const shelf = shelfOf(tools.context.library(), action.briefing);
      const reply = shelf ? citeReply(shelf.record, action, tools.context.now()) : oldButtonReply();
      return [{ to: "asker", reply }];
    }
    case "report":
      return await reportWrong(action, asked, tools.context);
    case "clear":
      await tools.context.store.conversations.clear(conversationOf(asked));
      return [{ to: "asker", reply: linesReply("Forgotten. The next question starts afresh.") }];
  }
}

type Question = Extract<Action, { command: string | null }>;
type Passed = Extract<Action, { do: "post" | "keep" }>;

/** Asks the question of a button as if the person had typed it. */
async function again({ command, text: typed }: Question, asked: Asked, tools: Tools): Promise<Answer> {
  const same: Asked = { ...asked, text: typed };
  const { context } = tools;
  return command === null ? await answerInWords(same, context) : await tools.command(command, same, context);
}

/** The answer for others to read: with the question and who asked, and without the buttons that are for the asker alone. */
async function passOn(question: Passed, asked: Asked, tools: Tools, to: "place" | "direct"): Promise<Answer> {
  const about = (question.about ?? tools.context.about) as About | undefined;
  const context = { ...tools.context, ...(about === undefined ? {} : { about }) };
  const answers = await again(question, asked, { ...tools, context });
  return answers.map(({ reply }) => ({
    to,
    reply: withQuestion(reply, question, to === "place" ? asked.asker.name : null),
  }));
}

function withQuestion(reply: Reply, { command, text: typed }: Question, asker: string | null): Reply {
  const question = [command === null ? "" : `/${command}`, typed].join(" ").trim();
  const asked = asker === null ? `You asked: ${question}` : `${asker} asked: ${question}`;
  const notice: Part = { kind: "notice", tone: "understood", text: [text(asked)] };
  const buttons = reply.buttons.filter(({ action }) => action.do !== "post" && action.do !== "keep");
  return { ...reply, parts: [notice, ...reply.parts], buttons };
}
