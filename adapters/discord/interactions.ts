import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  Routes,
} from "discord.js";
import type { Answer } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { askedBy, isAbsent, isDirect } from "./asked.ts";
import { call, ONCE } from "./calls.ts";
import { slug, subcommandOf } from "./commands.ts";
import { type Connection, isNew } from "./connection.ts";
import { giveAnswer } from "./give-answer.ts";
import { buttonOf } from "./marker.ts";
import { answered, cannotPostLater, mayNotManage } from "./own-words.ts";
import { ROOM } from "./room.ts";
import { defer } from "./say.ts";

/** Answers a command, a completion or a button; anything else is none of Readout's. */
export async function onInteraction(connection: Connection, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(connection, interaction);
  if (interaction.isChatInputCommand()) {
    return answer(connection, interaction, () => runCommand(connection, interaction));
  }
  if (!interaction.isButton()) return;
  // One that is none of ours stands under a message of an earlier Readout: the desk says that it is too old.
  const button = buttonOf(interaction.customId) ?? interaction.customId;
  return answer(connection, interaction, () => connection.desk.press(button, askedBy(interaction, "")));
}

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** Acknowledges first: whatever else is to be done, Discord's three seconds are running. */
async function answer(
  connection: Connection,
  interaction: Answerable,
  ask: () => Promise<Answer>,
): Promise<void> {
  const direct = isDirect(interaction);
  if (isRepeat(connection, interaction.id)) return;
  if (!(await defer(connection, interaction, !direct))) return;
  // The store also knows those that came before a restart.
  if (!(await isNew(connection, interaction.id))) return;
  const { place } = askedBy(interaction, "");
  const waiting = {
    id: interaction.id,
    token: interaction.token,
    user: interaction.user.id,
    place: place.name,
    direct,
  };
  await giveAnswer(connection, waiting, await answered(connection, ask));
}

/** As many as can come within the three seconds in which an interaction lives, and more. */
const MOST_REMEMBERED = 10_000;
const seenBy = new WeakMap<object, Set<string>>();

/** Whether an interaction has come over this connection before; told at once, since its first answer may not wait for the store. */
function isRepeat({ rest }: Connection, id: string): boolean {
  const seen = seenBy.get(rest) ?? new Set<string>();
  seenBy.set(rest, seen);
  if (seen.has(id)) return true;
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
  return false;
}

async function runCommand({ desk }: Connection, interaction: ChatInputCommandInteraction): Promise<Answer> {
  const spec = desk.commands.find(({ name }) => slug(name) === interaction.commandName);
  const name = spec?.name ?? interaction.commandName;
  const typed = interaction.options.getSubcommand(false);
  const option = optionText(interaction);
  if (typed === null) return desk.command(name, askedBy(interaction, option));
  const subcommand = spec === undefined ? undefined : subcommandOf(spec, typed);
  const asked = askedBy(interaction, `${subcommand?.name ?? typed} ${option}`.trim());
  if (subcommand?.manages === true && !asked.mayManage)
    return isAbsent(interaction) ? cannotPostLater(typed) : mayNotManage(typed);
  return desk.command(name, asked);
}

/** The one free text of a command, wherever it stands. */
function optionText(interaction: ChatInputCommandInteraction): string {
  const [first] = interaction.options.data;
  const option = first?.options === undefined ? first : first.options[0];
  return typeof option?.value === "string" ? option.value.trim() : "";
}

/** Offers completions. They are a help only: where there are none in time, the person types on. */
async function complete(
  { rest, desk, log }: Connection,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const spec = desk.commands.find(({ name }) => slug(name) === interaction.commandName);
  const typed = interaction.options.getFocused();
  const offered = await desk.suggest(spec?.name ?? interaction.commandName, typed).catch((error: unknown) => {
    log.error({ why: error instanceof Error ? error.name : "unknown" }, "completions failed");
    return [];
  });
  const unique = [...new Set(offered.map(plain))].filter(
    (one) => one !== "" && one.length <= ROOM.completion,
  );
  const choices = unique.slice(0, ROOM.options).map((one) => ({ name: one, value: one }));
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  await call(
    rest,
    { method: "post", route, body: { type: 8, data: { choices } }, auth: false, limitMs: 2_500 },
    ONCE,
  );
}
