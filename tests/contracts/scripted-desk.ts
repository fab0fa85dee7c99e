import type { Answer, Asked, Desk } from "../../src/adapter.ts";
import type { Attachment, Button, Citation, Part, Reply } from "../../src/replies/reply.ts";

const CITATION: Citation = {
  article: "2014-05-30-a-call",
  outlet: "The Example Times",
  title: "Ministers Talk <b>Again</b>",
  published: "2014-05-30",
  url: "https://example.test/2014/05/30/ministers-talk-again",
  kind: "full",
};

const BUTTONS: readonly Button[] = [
  { id: "and-iran-000000", label: "and Iran?", action: { do: "ask", command: null, text: "and Iran?" } },
  {
    id: "cite-0000000000",
    label: "Cite",
    action: { do: "cite", briefing: "kerry-lavrov", contacts: ["c1"], articles: [] },
  },
];

/** A reply with one cited sentence and an archive line. */
export function replyOf(
  headline: string,
  more: readonly Part[] = [],
  buttons: readonly Button[] = [],
): Reply {
  const evidence: Part = {
    kind: "evidence",
    text: [{ kind: "printed", text: "They spoke by telephone." }],
    printed: true,
    from: CITATION,
  };
  return {
    headline,
    parts: [evidence, ...more],
    archive: "Archive: 5 articles, 1 outlet. A sample, not a full record.",
    buttons,
  };
}

const CALENDAR: Attachment = {
  name: "contacts.ics",
  mediaType: "text/calendar",
  base64: Buffer.from("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").toString("base64"),
  alt: null,
};

/** Longer than any platform's room. */
function longReply(): Reply {
  const paragraphs = Array.from({ length: 120 }, (_, i): Part => {
    const text = `${i}: ${"many words about little, ".repeat(12)}`;
    return { kind: "paragraph", text: [{ kind: "text", text }], detail: i > 60 };
  });
  return replyOf("A long reply", paragraphs);
}

/** A desk that echoes what it hears, so that a test can tell what reached it. */
export function scriptedDesk(): Desk & { readonly heard: string[] } {
  const heard: string[] = [];
  const answer = (headline: string): Answer => [{ to: "asker", reply: replyOf(headline) }];
  const command = async (name: string, asked: Asked): Promise<Answer> => {
    heard.push(asked.text);
    if (asked.text === "fail") throw new Error("secret detail");
    if (asked.text === "long") return [{ to: "asker", reply: longReply() }];
    if (asked.text === "buttons") return [{ to: "asker", reply: replyOf("Choose", [], BUTTONS) }];
    if (asked.text === "with a file")
      return [{ to: "asker", reply: { ...replyOf("Two contacts as a calendar"), files: [CALENDAR] } }];
    if (asked.text === "to the place") return [{ to: "place", reply: replyOf("For everybody") }];
    if (asked.text === "to my messages") return [{ to: "direct", reply: replyOf("For your messages") }];
    return answer(`You asked ${name}: ${asked.text}`);
  };
  return {
    heard,
    commands: [
      {
        name: "kerry-lavrov",
        description: "The Kerry–Lavrov record",
        hint: "syria · log · help",
        subcommands: [],
      },
      {
        name: "readout",
        description: "Digests and questions over all records",
        hint: "help",
        subcommands: [
          {
            name: "ask",
            description: "Ask",
            option: { name: "question", description: "In your own words", required: true },
            manages: false,
          },
          {
            name: "subscribe",
            description: "A digest for this channel",
            option: { name: "when", description: "weekly monday 09:00 Europe/Berlin", required: true },
            manages: true,
          },
          { name: "list", description: "Digests of this channel", option: null, manages: false },
        ],
      },
    ],
    command,
    message: async (asked) => {
      heard.push(asked.text);
      return answer(`You said: ${asked.text}`);
    },
    press: async (button) => answer(`You pressed ${button}`),
    suggest: async (_name, typed) => [`${typed}ria`.slice(0, 100)],
    placeChanged: async () => undefined,
  };
}
