import { isDeepStrictEqual } from "node:util";
import { type REST, type RouteLike, Routes } from "discord.js";
import type { Logger } from "pino";
import { type CommandSpec, SettingsError } from "../../src/adapter.ts";
import { call, failureOf, failureWords, STUBBORN } from "./calls.ts";
import { applicationCommands } from "./commands.ts";

/**
 * Tells Discord about the commands, if it does not know them already: a day has only 200 new commands.
 *
 * Throws `SettingsError` if Discord refuses them. If Discord is out of order it only logs: the commands of the last
 * start are most likely still there.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  specs: readonly CommandSpec[],
  log: Logger,
): Promise<void> {
  const wanted = applicationCommands(specs);
  const route = Routes.applicationCommands(application);
  try {
    if (await isKnown(rest, route, wanted)) return;
    await call(rest, { method: "put", route, body: wanted }, STUBBORN);
    log.info({ commands: wanted.map(({ name }) => name) }, "commands registered with Discord");
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "refused") {
      throw new SettingsError(
        `Discord refused the commands ${wanted.map(({ name }) => `/${name}`).join(", ")}. ${failure.says}. ` +
          "Check the names of the briefings' commands, and that Readout was invited with the scope applications.commands.",
      );
    }
    log.error(
      { why: failureWords(failure) },
      "commands could not be registered; those of the last start stay",
    );
  }
}

/** Whether Discord has these commands already; where it will not say, they are registered anew. */
async function isKnown(rest: REST, route: RouteLike, wanted: unknown): Promise<boolean> {
  try {
    const known = await call(rest, { method: "get", route }, STUBBORN);
    return isDeepStrictEqual(comparable(known), comparable(wanted));
  } catch {
    return false;
  }
}

/** What matters of a command, in one order: Discord adds ids, versions and defaults of its own. */
function comparable(value: unknown): unknown {
  if (!Array.isArray(value)) return null;
  return value.map((one: unknown) => kept(one)).sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
}

function kept(one: unknown): Record<string, unknown> {
  const { name, description, type, contexts, integration_types } = one as Record<string, unknown>;
  const { options, required, autocomplete } = one as Record<string, unknown>;
  return {
    name,
    description,
    type: type ?? 1,
    required: required ?? false,
    autocomplete: autocomplete ?? false,
    contexts: sorted(contexts),
    integration_types: sorted(integration_types),
    options: Array.isArray(options) ? options.map((option: unknown) => kept(option)) : [],
  };
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? [...list].sort() : null;
}
