import type { CommandSpec, SubcommandSpec } from "../adapter.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { Library } from "../library.ts";
import { examplesFrom } from "../questions/examples.ts";

/** The slash commands of all briefings, and `/readout`. */
export function commandSpecs(library: Library): readonly CommandSpec[] {
  const briefings = library.shelves.map(
    ({ record }): CommandSpec => ({
      name: record.briefing.command,
      description: `The ${record.briefing.title} record: who spoke when, how, on what, with sources`.slice(
        0,
        100,
      ),
      hint: `${commandExamples(record)}, or a question`.slice(0, 100),
      subcommands: [],
    }),
  );
  return [...briefings, READOUT];
}

/** "syria · log · sides ukraine · sources · help", with subjects that the record has. */
export function commandExamples(record: ContactRecord): string {
  const { subject, sides } = examplesFrom(record);
  const words = [subject, "log", sides === null ? null : `sides ${sides}`, "sources", "help"];
  return words.filter((one) => one !== null).join(" · ");
}

const WHEN = "daily 09:00 Europe/Berlin · weekdays 8:30 · weekly monday 09:00 · on new, then filters";
const WHICH = "Number of the digest, as /readout list shows it";

const subcommand = (
  name: string,
  description: string,
  option: SubcommandSpec["option"] = null,
  manages = false,
): SubcommandSpec => ({ name, description, option, manages });

const READOUT: CommandSpec = {
  name: "readout",
  description: "Questions over all records, and digests for this channel",
  hint: "ask … · subscribe weekly monday 09:00 Europe/Berlin · list · preview · help",
  subcommands: [
    subcommand("ask", "A question over all records", {
      name: "question",
      description: "In your own words",
      required: true,
      completes: true,
    }),
    subcommand(
      "subscribe",
      "A digest for this channel",
      { name: "when", description: WHEN, required: true },
      true,
    ),
    subcommand("list", "The digests of this channel"),
    subcommand("preview", "What the next digest would say, for you alone", {
      name: "digest",
      description: WHICH,
      required: false,
    }),
    subcommand(
      "change",
      "Change the time, filter or form of a digest",
      { name: "digest", description: `${WHICH}, then ${WHEN}`.slice(0, 100), required: true },
      true,
    ),
    subcommand(
      "post-now",
      "Post the next digest of this channel now",
      { name: "digest", description: WHICH, required: false },
      true,
    ),
    subcommand(
      "pause",
      "Pause a digest",
      { name: "digest", description: `${WHICH}; until 1 May to name the day`, required: false },
      true,
    ),
    subcommand(
      "resume",
      "Resume a paused digest",
      { name: "digest", description: WHICH, required: false },
      true,
    ),
    subcommand(
      "unsubscribe",
      "Take a digest away (can be undone)",
      { name: "digest", description: WHICH, required: false },
      true,
    ),
    subcommand("status", "Archive, digests, last postings"),
    subcommand("help", "What can be asked and done"),
  ],
};
