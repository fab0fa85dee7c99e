import { type Fault, fault } from "./form-error.ts";
import type { Json } from "./world.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord refuses in the list of an application's commands. */
export function commandFaults(body: unknown): Fault[] {
  if (!Array.isArray(body))
    return [fault([], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")];
  const commands = body as Json[];
  const names = commands.map(({ name }) => name);
  const found = commands.flatMap((command, i) => oneCommand(command, [i]));
  if (commands.length > 100)
    found.push(fault([], "MAX_COMMANDS", "Maximum number of application commands reached (100)."));
  if (new Set(names).size < names.length)
    found.push(fault([], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"));
  return found;
}

function oneCommand(command: Json, at: readonly (string | number)[]): Fault[] {
  const isChat = command.type === undefined || command.type === 1;
  const found = [...(isChat ? named(command, at) : []), ...optionFaults(command, at)];
  if (totalText(command) > 8000)
    found.push(fault(at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)"));
  return found;
}

function named({ name, description }: Json, at: readonly (string | number)[]): Fault[] {
  const found: Fault[] = [];
  const isName = typeof name === "string" && NAME.test(name) && name === name.toLowerCase();
  if (!isName)
    found.push(fault([...at, "name"], "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"));
  const length = typeof description === "string" ? description.length : 0;
  if (length === 0) found.push(fault([...at, "description"], "BASE_TYPE_REQUIRED", "This field is required"));
  if (length > 100)
    found.push(fault([...at, "description"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."));
  return found;
}

function optionFaults(command: Json, at: readonly (string | number)[]): Fault[] {
  const options = Array.isArray(command.options) ? (command.options as Json[]) : [];
  const found = options.flatMap((option, i) => [
    ...named(option, [...at, "options", i]),
    ...optionFaults(option, [...at, "options", i]),
  ]);
  const here = [...at, "options"];
  if (options.length > 25) found.push(fault(here, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."));
  const subcommands = options.filter(({ type }) => type === 1 || type === 2).length;
  if (subcommands > 0 && subcommands < options.length) {
    found.push(
      fault(
        here,
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-command and sub-command group option types are mutually exclusive to all other types",
      ),
    );
  }
  const firstOptional = options.findIndex(
    ({ type, required }) => type !== 1 && type !== 2 && required !== true,
  );
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)) {
    found.push(
      fault(
        here,
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      ),
    );
  }
  return found;
}

function totalText(command: Json): number {
  const options = Array.isArray(command.options) ? (command.options as Json[]) : [];
  const own = String(command.name ?? "").length + String(command.description ?? "").length;
  return own + options.reduce((sum, option) => sum + totalText(option), 0);
}
