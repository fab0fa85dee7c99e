#!/usr/bin/env node
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Logger, pino } from "pino";
import { type Adapter, SettingsError } from "./src/adapter.ts";
import { listArticles, removeFromArchive } from "./src/command-line/archive.ts";
import { ask, askLines, chooseShelf } from "./src/command-line/ask.ts";
import { check } from "./src/command-line/check.ts";
import { contactLog } from "./src/command-line/contacts.ts";
import { previewDigest } from "./src/command-line/digest.ts";
import { type Actions, commandLine } from "./src/command-line/program.ts";
import { makeProgress } from "./src/command-line/progress.ts";
import { UsageError } from "./src/command-line/usage-error.ts";
import { commandSpecs } from "./src/commands/command-specs.ts";
import { greeting } from "./src/commands/greeting.ts";
import { openReports } from "./src/commands/open-reports.ts";
import { libraryFolders } from "./src/data-folder.ts";
import type { DigestPlace, Finding } from "./src/finding.ts";
import { serveHealth } from "./src/health.ts";
import { type Librarian, startLibrarian } from "./src/librarian/librarian.ts";
import { type Library, type ReadLibrary, readHoldings, readLibrary, readRecords } from "./src/library.ts";
import { endOnSignals, endWhenUnread } from "./src/on-signals.ts";
import { plainText } from "./src/replies/plain-text.ts";
import type { Reply } from "./src/replies/reply.ts";
import { librarianParts, startService } from "./src/service.ts";
import { readSettings, type Settings } from "./src/settings.ts";
import { openStore } from "./src/store/open-store.ts";
import { lockForService } from "./src/store/service-lock.ts";
import type { Store } from "./src/store/store.ts";

// The only file that sees everything: settings, core, adapters, schedule, command line.

const print = (text: string): void => console.log(text);
const tell = (text: string): void => console.error(text);

function settings(): Settings {
  try {
    process.loadEnvFile(".env");
  } catch {
    // There need not be a .env file.
  }
  const read = readSettings(process.env);
  if ("settings" in read) return read.settings;
  throw new UsageError(
    ["Readout cannot start with these settings:", ...read.faults.map((fault) => `- ${fault}`)].join("\n"),
  );
}

const library = (): ReadLibrary => readLibrary(libraryFolders(settings()));
const records = (): Library => readRecords(libraryFolders(settings()));
const holdings = (mayWrite: boolean): Library => readHoldings(libraryFolders(settings(), mayWrite));

/** Each platform's adapter, where its tokens are set; a new platform is one more line here. */
async function connected({ slack, discord }: Settings, { inbox }: Store, log: Logger): Promise<Adapter[]> {
  const adapters: Adapter[] = [];
  if (slack)
    adapters.push((await import("./adapters/slack/slack-adapter.ts")).slackAdapter(slack, inbox, log));
  if (discord) {
    const { discordAdapter } = await import("./adapters/discord/discord-adapter.ts");
    adapters.push(discordAdapter(discord, inbox, log, { onFatal: (error) => endFor(error, log) }));
  }
  return adapters;
}

/** A platform has ended the connection for good: a process that hears nothing must not look alive. */
function endFor(error: Error, log: Logger): void {
  log.fatal(error.message);
  process.exit(1);
}

async function terminalChat(librarian: Librarian, onEnd: () => void): Promise<Adapter> {
  const { terminalAdapter } = await import("./adapters/terminal/terminal-adapter.ts");
  const { stdin: input, stdout: output } = process;
  return terminalAdapter({
    input,
    output,
    greeting: greeting(librarian.current()),
    colour: output.isTTY === true && !process.env.NO_COLOR,
    interactive: input.isTTY === true && output.isTTY === true,
    width: () => Math.min(output.columns ?? 100, 120),
    folder: process.cwd(),
    onEnd,
  });
}

/** Runs until a signal, or until the chat ends. */
async function serve(onlyChat: boolean): Promise<void> {
  // Before anything takes its time: whoever stops a program that is still starting is heard.
  const { ended, end } = endOnSignals();
  const read = settings();
  mkdirSync(read.data, { recursive: true });
  const talking = (read.slack ?? read.discord) !== null && !onlyChat;
  // Two services on one folder would each post every digest; a chat beside a service leaves the channels to it.
  const lock = talking ? await lockForService(read.data) : null;
  const store = await openStore(join(read.data, "readout.db"));
  // In the chat, the terminal belongs to the conversation.
  const log = talking
    ? pino({ level: read.logLevel }, pino.destination({ fd: 2, sync: true }))
    : pino({ level: "silent" });
  const librarian = await startLibrarian(librarianParts(read, log));
  try {
    const adapters = talking ? await connected(read, store, log) : [await terminalChat(librarian, end)];
    const service = await startService({
      librarian,
      store,
      adapters,
      log,
      now: () => new Date(),
      serves: (platform) => (platform === "terminal") === !talking,
      isAlone: talking,
    });
    const answering = read.healthPort === null ? null : await serveHealth(read.healthPort, service.health);
    await ended;
    await Promise.all([service.stop(), answering?.stop()]);
  } finally {
    // A thread that is left running would keep a process alive that could not start.
    await librarian.stop();
    lock?.release();
  }
}

/** What each platform says to a real call with its token, and of the channels that digests go to. */
async function checked({ slack, discord }: Settings, places: readonly DigestPlace[]): Promise<Finding[]> {
  const of = (platform: string) => places.filter(({ address }) => address.startsWith(`${platform}:`));
  const log = pino({ level: "silent" });
  return [
    ...(slack ? await (await import("./adapters/slack/check.ts")).checkSlack(slack, of("slack"), log) : []),
    ...(discord
      ? await (await import("./adapters/discord/check.ts")).checkDiscord(discord, of("discord"))
      : []),
  ];
}

/** What a digest looks like on a platform: the text of the terminal, or the body that would be sent. */
async function drawn(reply: Reply, platform: string): Promise<string> {
  if (platform === "terminal") return plainText(reply);
  if (platform === "slack")
    return JSON.stringify((await import("./adapters/slack/render.ts")).renderForSlack(reply), null, 2);
  if (platform === "discord")
    return JSON.stringify((await import("./adapters/discord/render.ts")).renderForDiscord(reply), null, 2);
  throw new UsageError(`There is no drawing for "${platform}". Choose terminal, slack or discord.`);
}

async function manifest(platform: string): Promise<string> {
  if (platform === "slack") {
    return JSON.stringify(
      (await import("./adapters/slack/manifest.ts")).slackManifest(commandSpecs(records())),
      null,
      2,
    );
  }
  if (platform !== "discord")
    throw new UsageError(`There is no manifest for "${platform}". Choose slack or discord.`);
  const { applicationIdOf, inviteAddress } = await import("./adapters/discord/invite.ts");
  const id = applicationIdOf(settings().discord?.token ?? "");
  if (id !== null) return inviteAddress(id);
  return `${inviteAddress("APPLICATION_ID")}\nPut the Application ID of discord.com/developers/applications > General Information in its place, or set DISCORD_TOKEN.`;
}

/** The store, which an export may be the first to need; closed again after its use. */
async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const { data } = settings();
  mkdirSync(data, { recursive: true });
  const store = await openStore(join(data, "readout.db"));
  return await use(store).finally(() => store.close());
}

/** What people have reported as wrong, where there is a store yet. */
async function reportsOn(read: Library): Promise<string[]> {
  if (!existsSync(join(settings().data, "readout.db"))) return [];
  return await withStore(async ({ reports }) => openReports(await reports.all(), read));
}

const actions: Actions = {
  start: () => serve(false),
  chat: () => serve(true),
  async ask(question, options) {
    if (options.lines) await askLines(process.stdin, options, library(), print);
    else print(ask(question, options, library()));
  },
  async import(paths, { briefing, list, remove, ...options }) {
    const shelf = chooseShelf(list ? records() : holdings(options.dryRun !== true), briefing);
    const archive = join(libraryFolders(settings()).archive, shelf.record.briefing.name);
    if (list) return print(listArticles(shelf, archive, options.json === true));
    if (remove !== undefined) return print(removeFromArchive(remove, shelf, archive));
    const sources = await Promise.all(
      paths.map(async (path) =>
        path === "-" ? { name: "standard input", bytes: await buffer(process.stdin) } : path,
      ),
    );
    const { contact } = settings();
    const { fetchPage } = await import("./src/articles/fetch/fetch-page.ts");
    const { fetchSources } = await import("./src/articles/fetch/fetch-sources.ts");
    const { runImport } = await import("./src/command-line/import.ts");
    const read = await fetchSources(sources, (address) => fetchPage(address, { contact }));
    const progress = makeProgress(process.stderr, Date.now);
    process.exitCode = await runImport(read, options, { shelf, archive, progress, print, tell });
  },
  async contacts(filters, { briefing, format }) {
    const { record } = chooseShelf(records(), briefing);
    const { text, notes } = await contactLog(record, { format, filters, now: new Date() }, (use) =>
      withStore(({ changes }) => use(changes)),
    );
    process.stdout.write(text);
    for (const note of notes) tell(note);
  },
  async timeline(filters, { briefing, ...options }) {
    const { writeTimeline } = await import("./src/command-line/timeline.ts");
    print(writeTimeline(chooseShelf(records(), briefing).record, filters, options));
  },
  async digest({ render, ...options }) {
    for (const reply of previewDigest({ ...options, render }, records(), new Date()))
      print(`${await drawn(reply, render)}\n`);
  },
  async check(options) {
    const read = records();
    const { text, exitCode } = check(read, await reportsOn(read), options);
    print(text);
    process.exitCode = exitCode;
  },
  async doctor() {
    const [read, { doctor }] = [settings(), await import("./src/command-line/doctor.ts")];
    const check = (places: readonly DigestPlace[]) => checked(read, places);
    const report = await doctor({ library: library(), data: read.data, check, now: () => new Date() });
    print(report.text);
    process.exitCode = report.exitCode;
  },
  async manifest(platform) {
    print(await manifest(platform));
  },
  async backup(file) {
    print(await (await import("./src/command-line/backup-command.ts")).backupCommand(settings().data, file));
  },
  async restore(file) {
    print(await (await import("./src/command-line/backup-command.ts")).restoreCommand(settings().data, file));
  },
};

const VERSION = "0.1.0";
endWhenUnread(process.stdout);
try {
  await commandLine(actions, VERSION).parseAsync();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SettingsError)) throw error;
  tell(error.message);
  // Connections that were half opened would hold up the end.
  process.exit(1);
}
