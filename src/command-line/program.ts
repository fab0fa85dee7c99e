import { Command, Option } from "commander";
import { nearest } from "../spelling.ts";
import type { AskOptions } from "./ask.ts";
import { FORMATS } from "./contacts.ts";
import type { DigestOptions } from "./digest.ts";
import type { ImportOptions } from "./import.ts";
import type { TimelineOptions } from "./timeline.ts";
import { UsageError } from "./usage-error.ts";

/** What `import` can do besides importing. */
interface Archiving {
  readonly briefing?: string;
  readonly list?: boolean;
  readonly remove?: string;
}

/** What the commands do; `app.ts` knows how. */
export interface Actions {
  /** Slack and Discord where their tokens are set, otherwise the chat. */
  start(): Promise<void>;
  chat(): Promise<void>;
  ask(question: string, options: AskOptions & { readonly lines?: boolean }): Promise<void>;
  import(sources: readonly string[], options: ImportOptions & Archiving): Promise<void>;
  contacts(filters: string, options: { readonly briefing?: string; readonly format: string }): Promise<void>;
  timeline(filters: string, options: TimelineOptions & { readonly briefing?: string }): Promise<void>;
  digest(options: DigestOptions & { readonly render: string }): Promise<void>;
  check(options: { readonly json?: boolean }): Promise<void>;
  doctor(): Promise<void>;
  manifest(platform: string): Promise<void>;
  backup(file: string): Promise<void>;
  restore(file: string): Promise<void>;
}

const FILTERS =
  "topic, year, held, planned, from:2014-05, to:, with:, place:, how:phone; -word leaves out, OR between two";

/** The command line: names, options and help; what each does is in `actions`. */
export function commandLine(actions: Actions, version: string): Command {
  const program = new Command("readout")
    .description(
      "The record of contacts between diplomats: who spoke with whom, when, how and on what, with sources.",
    )
    .version(version)
    .configureHelp({ sortSubcommands: false })
    .showHelpAfterError("(readout --help lists the commands)");
  program
    .command("start", { isDefault: true })
    .description(
      "runs Slack and Discord where their tokens are set (see .env.example), otherwise the terminal chat",
    )
    .argument("[nothing...]")
    .helpOption(false)
    .action((words: string[]) => (words.length > 0 ? refuse(words[0] ?? "", program) : actions.start()));
  program
    .command("chat")
    .description("the terminal chat: the same commands as in Slack and Discord")
    .action(() => actions.chat());
  addReading(program, actions);
  addKeeping(program, actions);
  addBackups(program, actions);
  return program;
}

function refuse(word: string, program: Command): never {
  const names = program.commands.map((command) => command.name());
  const near = nearest(word, names);
  throw new UsageError(
    `There is no command "${word}".${near ? ` Did you mean ${near}?` : ""} Commands: ${names.join(", ")}.`,
  );
}

const briefing = (): Option =>
  new Option("--briefing <name>", "the record to use; not needed where there is only one");

function addReading(program: Command, actions: Actions): void {
  program
    .command("ask")
    .description("answers one question")
    .argument(
      "[question...]",
      "in your own words, or what may follow a slash command: syria, log, sides ukraine",
    )
    .addOption(briefing())
    .option("--article <id>", "ask of this article alone")
    .option("--json", "the reply as JSON")
    .option("--explain", "also why the sentences were chosen")
    .option("--lines", "one question per line on standard input, one JSON reply per line out")
    .action((words: string[], options) => actions.ask(words.join(" "), options));
  program
    .command("contacts")
    .description("prints the contact log, or writes it as a calendar, a spreadsheet, a feed, references")
    .argument("[filters...]", FILTERS)
    .addOption(briefing())
    .option("--format <format>", FORMATS.join(", "), "table")
    .action((words: string[], options) => actions.contacts(words.join(" "), options));
  program
    .command("timeline")
    .description("draws the contacts on an axis of time, as a PNG")
    .argument("[filters...]", FILTERS)
    .addOption(briefing())
    .requiredOption("--out <file>", "the file to write")
    .option("--dark", "light on a dark ground")
    .action((words: string[], options) => actions.timeline(words.join(" "), options));
  program
    .command("digest")
    .description("shows what a digest would say, without sending it")
    .addOption(briefing())
    .option(
      "--since <instant>",
      "begin of the window, by arrival in the archive; left out: the record so far",
    )
    .option("--as-of <instant>", "end of the window; left out: now")
    .option("--render <platform>", "terminal, slack or discord", "terminal")
    .action((options) => actions.digest(options));
}

/** Refuses an import of nothing, and of several things at once. */
function importing<T extends Archiving>(sources: readonly string[], options: T): T {
  const asked = [sources.length > 0, options.list === true, options.remove !== undefined].filter(Boolean);
  if (asked.length === 1) return options;
  throw new UsageError(
    asked.length === 0
      ? "Nothing to import: name files, folders or addresses, or - for standard input; --list shows what is there."
      : "Give one of: sources to import, --list, --remove <id>.",
  );
}

function addKeeping(program: Command, actions: Actions): void {
  program
    .command("import")
    .description(
      "takes pages into the archive: text, HTML, Markdown, mails, web archives (MHTML), RSS, RDF, Atom and JSON feeds",
    )
    .argument("[source...]", "files, folders, or addresses of pages and feeds; - for standard input")
    .addOption(briefing())
    .option("--published <day>", "the day of publication, YYYY-MM-DD, of all of them")
    .option("--url <address>", "the address the page came from")
    .option("--outlet <name>", "the outlet that published it")
    .option(
      "--into <folder>",
      "write into this folder, such as a briefing's own articles/, instead of the archive",
    )
    .option("--dry-run", "write nothing")
    .option("--json", "one JSON object per page, or per article of --list")
    .option("--list", "lists the articles of the record: id, day, outlet, kind, contacts")
    .option("--remove <id>", "takes an imported article out of the archive; its file is kept under removed/")
    .action((sources: string[], options) => actions.import(sources, importing(sources, options)));
  program
    .command("check")
    .description(
      "reads all records and reports every problem with file, line and remedy, and subjects without a topic",
    )
    .option("--json", "the same as JSON")
    .action((options: { json?: boolean }) => actions.check(options));
  program
    .command("doctor")
    .description(
      "looks at settings, tokens, permissions, store, index, feeds and digests: what works, what does not, the remedy",
    )
    .action(() => actions.doctor());
  program
    .command("manifest")
    .description(
      "prints what a platform needs to install Readout: Slack's app manifest, Discord's invite address",
    )
    .argument("<platform>", "slack or discord")
    .action((platform: string) => actions.manifest(platform));
}

function addBackups(program: Command, actions: Actions): void {
  program
    .command("backup")
    .description(
      "writes subscriptions, deliveries and imported articles into one file, also while Readout runs",
    )
    .argument("<file>", "a file that is not there yet")
    .action((file: string) => actions.backup(file));
  program
    .command("restore")
    .description("puts a backup in place, with Readout stopped; what was there is kept beside")
    .argument("<file>", "what backup wrote")
    .action((file: string) => actions.restore(file));
}
