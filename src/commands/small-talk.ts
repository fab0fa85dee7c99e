import type { Library } from "../library.ts";
import { button } from "../replies/button.ts";
import type { Reply } from "../replies/reply.ts";
import { linesReply } from "./small-replies.ts";

const GREETING =
  /^(?:hi|hello|hey|hallo|good (?:morning|afternoon|evening)|привет|bonjour|hola)(?: there| readout)?[.! ]*$/iu;
const THANKS =
  /^(?:thanks|thank you|thx|cheers|great|perfect|ok|okay|merci|danke|спасибо)(?: (?:a lot|so much|very much|readout))?[.! ]*$/iu;
const RUDE =
  /^(?:you(?:'re| are)? )?(?:stupid|useless|idiot|dumb|garbage|rubbish|crap|fuck(?:ing)?|shit|damn)(?: (?:bot|you|off|it))*[.! ]*$/iu;
const HELP =
  /^(?:help|\?|what can you do|how does (?:this|it) work|menu|start|(?:what|who)(?: is|'s) (?:readout|this)|(?:what|who) are you)[.?! ]*$/iu;
/** Letters, and none of them of the script that questions are read in. */
const OTHER_SCRIPT = /^(?!.*\p{Script=Latin}).*\p{L}/su;

/** "Hello," or "thanks." before a question that comes after it. */
const COURTESY =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks(?: a lot)?|thank you(?: very much| so much)?|please|ok(?:ay)?)(?: (?:there|readout))?\s*[,.!:–-]+\s*)+(?=\S)/iu;

/** A question without the courtesies before it, which are no part of what is looked for. */
export function withoutCourtesy(said: string): string {
  return said.replace(COURTESY, "");
}

/** One friendly line for what is no question, or null. */
export function smallTalk(said: string, library: Library): Reply | null {
  if (said === "" || HELP.test(said)) return helpReply(library);
  if (GREETING.test(said)) return { ...helpReply(library), headline: `Hello. ${holds(library)}` };
  if (THANKS.test(said)) return linesReply("You are welcome.");
  if (OTHER_SCRIPT.test(said))
    return linesReply("Please ask in English: I cannot read this question.", [
      "For example: who initiated the March call?",
    ]);
  if (RUDE.test(said))
    return linesReply(
      'Sorry about that. If an answer was wrong, tell me which one; "help" shows what I can answer.',
    );
  return null;
}

/** What the records hold and what can be asked, with questions that the archive answers. */
export function helpReply(library: Library): Reply {
  const lines = library.shelves.map(
    ({ record: { briefing } }) => `/${briefing.command} syria · log · sides ukraine · sources · help`,
  );
  const example = library.shelves[0]?.record.briefing;
  const buttons = example
    ? [
        button("All contacts", { do: "ask", command: example.command, text: "log" }),
        button("What each side said", { do: "ask", command: example.command, text: "sides" }),
      ]
    : [];
  const reply = linesReply(`Ask me who spoke with whom, when, how and on what. ${holds(library)}`, [
    "In your own words, here or after a command: who initiated the March call?",
    ...lines,
    "/readout subscribe weekly monday 09:00 Europe/Berlin · list · preview · change · post now · pause · status",
  ]);
  return { ...reply, buttons };
}

function holds(library: Library): string {
  const titles = library.shelves.map(({ record }) => {
    const { contacts, articles, briefing } = record;
    return `the ${briefing.title} record (${contacts.length} contacts in ${articles.length} articles)`;
  });
  return titles.length === 0 ? "There are no records yet." : `I hold ${titles.join(", ")}.`;
}
