import {
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
} from "discord.js";
import type { CommandSpec, SubcommandSpec } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { ROOM } from "./room.ts";

/** The one free-text option of a command without subcommands. */
const QUESTION = "question";

/**
 * What Discord is to be told about the commands. Nobody is kept from a command by Discord itself
 * (`default_member_permissions`), since a server's administrators can override that; the right is checked at run time.
 */
export function applicationCommands(specs: readonly CommandSpec[]): CommandBody[] {
  return specs.map((spec) => ({
    type: ApplicationCommandType.ChatInput,
    name: slug(spec.name),
    description: described(spec.description, spec.name),
    options: spec.subcommands.length === 0 ? [question(spec)] : spec.subcommands.map(subcommand),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function question(spec: CommandSpec): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: QUESTION,
    description: described(spec.hint, spec.description),
    required: false,
    autocomplete: true,
  } as APIApplicationCommandStringOption;
}

function subcommand({ name, description, option }: SubcommandSpec): APIApplicationCommandSubcommandOption {
  const options: APIApplicationCommandStringOption[] =
    option === null
      ? []
      : [
          {
            type: ApplicationCommandOptionType.String,
            name: slug(option.name),
            description: described(option.description, option.name),
            required: option.required,
            ...(option.completes === true ? { autocomplete: true } : {}),
          } as APIApplicationCommandStringOption,
        ];
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: slug(name),
    description: described(description, name),
    options,
  };
}

/** The subcommand that somebody typed, by the name Discord knows it under. */
export function subcommandOf(spec: CommandSpec, name: string): SubcommandSpec | undefined {
  return spec.subcommands.find((one) => slug(one.name) === name);
}

/** Discord's names are lower-case and have no spaces: "post now" is `post-now` there. */
export function slug(name: string): string {
  const letters = name
    .toLowerCase()
    .replace(/[^-_'\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return letters.slice(0, ROOM.commandName);
}

/** A description may be neither empty nor longer than 100. */
function described(words: string, otherwise: string): string {
  const description = plain(words) || plain(otherwise);
  return description.length <= ROOM.description
    ? description
    : `${description.slice(0, ROOM.description - 1).trimEnd()}…`;
}
