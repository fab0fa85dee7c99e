import type { ContactRecord } from "../contacts/record.ts";
import type { Library } from "../library.ts";
import { examplesFrom } from "../questions/examples.ts";
import { peopleIn } from "../questions/parse/people.ts";
import { button } from "../replies/button.ts";
import { capital } from "../replies/counted.ts";
import type { Button, Reply } from "../replies/reply.ts";
import { commandExamples } from "./command-specs.ts";
import { type Completion, completionsOf } from "./completions.ts";
import { linesReply } from "./small-replies.ts";

const GREETING =
  /^(?:hi|hello|hey|hiya|yo|hallo|greetings|good (?:morning|afternoon|evening|day)|morning|how are you(?: doing)?|how do you do|привет|здравствуйте|bonjour|hola|guten tag)(?:,? (?:there|readout|all|everyone|bot|how are you))?[.!?, ]*$/iu;
const THANKS =
  /^(?:(?:ok|okay|great|perfect|nice|cool|many|good),? )?(?:thanks|thank you|thank u|thx|ty|tyvm|cheers|great|perfect|nice|cool|awesome|excellent|brilliant|wonderful|lovely|amazing|ok|okay|good(?: bot| job| work)?|well done|got it|very helpful|(?:that's|that is) (?:great|helpful|perfect|useful)|merci|danke|gracias|спасибо)(?:,? (?:a lot|so much|very much|readout|bot|mate|you|all))?[.! ]*$/iu;
const FAREWELL =
  /^(?:bye(?:[ -]bye)?|goodbye|good night|see you(?: later)?|ciao|cu|that's all|that is all)[.! ]*$/iu;
const RUDE =
  /^(?:(?:you(?:'re| are|r)?|this(?: bot| thing)?|it|that|readout) (?:is |are )?(?:so |really |just |a |an |such an? |complete |fucking )*)?(?:stupid|useless|idiot(?:ic)?|moron|dumb|garbage|rubbish|trash|crap|awful|terrible|shit|sucks?|worst|bad bot|bullshit|wtf|damn|dammit|fuck(?:ing)?|piss off|shut up|go to hell|get lost|i hate (?:you|this)|hate (?:you|this))(?: (?:bot|you|off|it|this|thing|machine|stupid))*[.! ]*$/iu;
const HELP =
  /^(?:help(?: me)?|\?+|what can (?:you do|i ask)(?: here)?|how does (?:this|it) work|how do i (?:use (?:this|you)|start)|menu|start|commands|examples|usage|(?:what|who)(?: is|'s) (?:readout|this)|(?:what|who) are you)[.?! ]*$/iu;
/** Nothing to read: emoji as signs or as platforms write them, and marks. */
const WORDLESS = /^(?:[\p{Extended_Pictographic}\p{Emoji_Component}\p{P}\p{S}\s](?<!\d))+$/u;
const EMOJI_BY_NAME = /<a?:\w{1,40}:\d{1,25}>|:[a-z0-9_+'-]{1,60}:/gi;
const KIND_SIGN =
  /^(?:[👍❤🙏🙌👏😀😃😄😊🙂🎉💯✅👌][\u{1F3FB}-\u{1F3FF}\ufe0f]*|:(?:\+1|thumbsup|heart|pray|clap|tada|ok_hand|raised_hands|slightly_smiling_face|smile|100|white_check_mark)(?::skin-tone-\d)?:|\s)+$/iu;
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
  if (GREETING.test(said))
    return linesReply(`Hello. ${holds(library)}`, [`${exampleOf(library)} "help" shows the rest.`]);
  if (THANKS.test(said) || KIND_SIGN.test(said)) return linesReply("You are welcome.");
  if (FAREWELL.test(said)) return linesReply("Goodbye. The record stays here.");
  if (WORDLESS.test(said.replace(EMOJI_BY_NAME, ".")))
    return linesReply(`I read words. ${exampleOf(library)}`);
  if (OTHER_SCRIPT.test(said) && !namesSomebody(said, library))
    return linesReply("Please ask in English: I cannot read this question.", [exampleOf(library)]);
  if (RUDE.test(said))
    return linesReply(
      'Sorry about that. If an answer was wrong, tell me which one; "help" shows what I can answer.',
    );
  return null;
}

/** "Лавров": a name of the register in whatever script. */
function namesSomebody(said: string, { shelves }: Library): boolean {
  return shelves.some(({ record }) => peopleIn(said, record.register, record.briefing.principals).length > 0);
}

function exampleOf({ shelves }: Library): string {
  const [question] = shelves.flatMap(({ record }) => examplesFrom(record).questions);
  return question === undefined ? "Ask who spoke with whom, when and on what." : `For example: ${question}`;
}

/** Briefings that help shows commands of. */
const MOST_SHOWN = 5;

/** What the records hold and what can be asked, with questions that the archive answers. */
export function helpReply(library: Library): Reply {
  const shown = library.shelves.slice(0, MOST_SHOWN).map(({ record }) => record);
  const commands = shown.map((record) => `/${record.briefing.command} ${commandExamples(record)}`);
  const [first] = shown;
  const { questions = [], next = null, sides = null } = first ? examplesFrom(first) : {};
  const [one, ...more] = questions;
  const reply = linesReply(`Ask me who spoke with whom, when, how and on what. ${holds(library)}`, [
    ...(one === undefined
      ? []
      : [`In your own words, here or after a command: ${[one, ...more].join(" · ")}`]),
    ...(next === null ? [] : [`Then go on from it, for two hours: ${next} · who says so? · clear`]),
    ...commands,
    ...(first ? namesOf(first) : []),
    "/readout ask: over all records · subscribe weekly monday 09:00 Europe/Berlin · list · preview · change · post now · pause · status",
  ]);
  const buttons = first ? helpButtons(first, one, sides) : [];
  return { ...reply, buttons };
}

function helpButtons(
  { briefing: { command } }: ContactRecord,
  question: string | undefined,
  sides: string | null,
): Button[] {
  return [
    button("All contacts", { do: "ask", command, text: "log" }),
    button("What each side said", { do: "ask", command, text: sides === null ? "sides" : `sides ${sides}` }),
    ...(question === undefined ? [] : [button(capital(question), { do: "ask", command, text: question })]),
  ];
}

const MOST_NAMES = 6;

/** What of the archive can be typed, where no platform completes it. */
function namesOf(record: ContactRecord): string[] {
  const known = completionsOf(record);
  const of = (sort: Completion["sort"]): string =>
    known
      .filter((one) => one.sort === sort)
      .slice(0, MOST_NAMES)
      .map(({ label }) => label)
      .join(", ");
  const found = [
    ["Subjects", of("subject")],
    ["People", of("person")],
    ["Places", of("place")],
    ["Times", of("time")],
  ].filter(([, names]) => names !== "");
  return found.length === 0 ? [] : [found.map(([what, names]) => `${what}: ${names}`).join(" · ")];
}

function holds(library: Library): string {
  const titles = library.shelves.map(({ record }) => {
    const { contacts, articles, briefing } = record;
    return `the ${briefing.title} record (${contacts.length} contacts in ${articles.length} articles)`;
  });
  return titles.length === 0 ? "There are no records yet." : `I hold ${titles.join(", ")}.`;
}
