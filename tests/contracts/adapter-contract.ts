import { afterEach, describe, expect, it } from "vitest";
import type { Adapter, Desk } from "../../src/adapter.ts";
import { replyOf, scriptedDesk } from "./scripted-desk.ts";

/** What a person sees on a platform: all visible text without the platform's markup. */
export interface Seen {
  readonly text: string;
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  /** Whom the message would notify; must stay empty. */
  readonly pings: readonly string[];
  /** Names of the files that it brings. */
  readonly files: readonly string[];
}

/** An adapter connected to its platform (a look-alike server, a pipe), and a person in front of it. */
export interface RunningPlatform {
  readonly adapter: Adapter;
  /** Resolves with all that came of it, once the platform has been quiet for a moment. */
  typeCommand(name: string, text: string): Promise<readonly Seen[]>;
  sendDirectMessage(text: string): Promise<readonly Seen[]>;
  mention(text: string): Promise<readonly Seen[]>;
  press(button: string): Promise<readonly Seen[]>;
  /** A message by Readout itself and one by another bot arrive. */
  botsSpeak(text: string): Promise<readonly Seen[]>;
  /** The platform delivers the last event once more. */
  redeliver(): Promise<readonly Seen[]>;
  /** Where the adapter may post, and where it may not (null: such a place does not exist). */
  readonly channel: string;
  readonly forbidden: string | null;
  posted(address: string): Promise<readonly Seen[]>;
  /** Bodies that the platform would have refused; must stay empty. */
  violations(): readonly string[];
  stop(): Promise<void>;
}

export interface AdapterHarness {
  readonly platform: string;
  start(desk: Desk): Promise<RunningPlatform>;
  /** Sentences of the contract that do not apply, each with its reason. */
  readonly except: readonly { readonly sentence: Sentence; readonly reason: string }[];
}

const HOSTILE = "<!channel> <@U1> @everyone <https://evil.test|safe> [safe](https://evil.test) *b* `c` # h";

/** Right-to-left override, bell, zero-width space. */
const CONTROL = ["\u202E", "\u0007", "\u200B"];

type Check = (platform: RunningPlatform, desk: ReturnType<typeof scriptedDesk>) => Promise<void>;

const SENTENCES = {
  "answers a command privately, where it was asked": async (platform) => {
    const seen = await platform.typeCommand("kerry-lavrov", "syria");
    expect(seen.map((one) => one.isPrivate)).toEqual([true]);
    expect(seen[0]?.text).toContain("You asked kerry-lavrov: syria");
  },
  "answers a direct message": async (platform) => {
    const seen = await platform.sendDirectMessage("who initiated the march call");
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toContain("You said: who initiated the march call");
  },
  "answers a mention without the name that was mentioned": async (platform) => {
    const seen = await platform.mention("and Iran?");
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toContain("You said: and Iran?");
  },
  "offers buttons and answers the one that is pressed": async (platform) => {
    const [first] = await platform.typeCommand("kerry-lavrov", "buttons");
    expect(first?.buttons.map((button) => button.label)).toEqual(["and Iran?", "Cite"]);
    const seen = await platform.press(first?.buttons[1]?.id ?? "");
    expect(seen[0]?.text).toContain(`You pressed ${first?.buttons[1]?.id}`);
  },
  "shows an answer meant for the place to everybody there": async (platform) => {
    const seen = await platform.typeCommand("kerry-lavrov", "to the place");
    expect(seen.some((one) => !one.isPrivate && one.text.includes("For everybody"))).toBe(true);
  },
  "sends an answer meant for direct messages there": async (platform) => {
    const seen = await platform.typeCommand("kerry-lavrov", "to my messages");
    expect(seen.some((one) => one.text.includes("For your messages"))).toBe(true);
  },
  "ignores itself and other bots": async (platform, desk) => {
    expect(await platform.botsSpeak("who initiated the march call")).toEqual([]);
    expect(desk.heard).toEqual([]);
  },
  "answers an event that arrives twice once": async (platform, desk) => {
    await platform.sendDirectMessage("syria");
    expect(await platform.redeliver()).toEqual([]);
    expect(desk.heard).toEqual(["syria"]);
  },
  "shows markup, mentions and control characters of untrusted text as text": async (platform) => {
    const [seen] = await platform.sendDirectMessage(`${HOSTILE}${CONTROL.join("")}`);
    expect(seen?.pings).toEqual([]);
    expect(seen?.text).toContain("@everyone");
    for (const unseen of CONTROL) expect(seen?.text).not.toContain(unseen);
  },
  "shortens a long reply, says so, and keeps its sources and archive line": async (platform) => {
    const [seen] = await platform.typeCommand("kerry-lavrov", "long");
    expect(seen?.text).toMatch(/left out/i);
    expect(seen?.text).toContain("The Example Times");
    expect(seen?.text).toContain("Archive: 5 articles");
  },
  "hands a file over, and says what it is": async (platform) => {
    const seen = await platform.typeCommand("kerry-lavrov", "with a file");
    expect(seen.flatMap(({ files }) => files)).toEqual(["contacts.ics"]);
    expect(seen.map((one) => one.text).join()).toContain("Two contacts as a calendar");
    expect(seen.every((one) => one.isPrivate)).toBe(true);
  },
  "says that it failed rather than staying silent": async (platform) => {
    const seen = await platform.typeCommand("kerry-lavrov", "fail");
    expect(seen).toHaveLength(1);
    expect(seen[0]?.text).toMatch(/went wrong/i);
    expect(seen[0]?.text).not.toContain("secret detail");
  },
  "posts to an address, returns a receipt, and finds the posting by its marker": async (platform) => {
    const since = new Date(Date.now() - 60_000);
    const outcome = await platform.adapter.post(platform.channel, { marker: "m1", reply: replyOf("Digest") });
    expect(outcome.outcome).toBe("sent");
    expect((await platform.posted(platform.channel)).map((one) => one.text).join()).toContain("Digest");
    expect(await platform.adapter.find(platform.channel, "m1", since)).toMatchObject({ seen: "found" });
    expect(await platform.adapter.find(platform.channel, "m2", since)).toMatchObject({ seen: "absent" });
  },
  "posts the second part of a digest under the first": async (platform) => {
    const first = await platform.adapter.post(platform.channel, { marker: "m3", reply: replyOf("Parent") });
    const thread = first.outcome === "sent" ? first.receipt : "";
    const second = await platform.adapter.post(platform.channel, {
      marker: "m4",
      reply: replyOf("Thread"),
      thread,
    });
    expect(second.outcome).toBe("sent");
    expect((await platform.posted(platform.channel)).map((one) => one.text).join()).toContain("Thread");
  },
  "changes a posting where it stands, and finds it by its marker as before": async (platform) => {
    const since = new Date(Date.now() - 60_000);
    const first = await platform.adapter.post(platform.channel, {
      marker: "m6",
      reply: replyOf("As it was"),
    });
    const receipt = first.outcome === "sent" ? first.receipt : "";
    const change = { marker: "m6", reply: replyOf("As it is now"), replaces: receipt };
    for (const again of [1, 2]) {
      expect(await platform.adapter.post(platform.channel, change), `change ${again}`).toEqual({
        outcome: "sent",
        receipt,
      });
    }
    const texts = (await platform.posted(platform.channel)).map((one) => one.text).join("\n");
    expect(texts).toContain("As it is now");
    if (platform.adapter.platform !== "terminal") expect(texts).not.toContain("As it was");
    expect(await platform.adapter.find(platform.channel, "m6", since)).toEqual({ seen: "found", receipt });
  },
  "says with the remedy that it may not write somewhere": async (platform) => {
    const outcome = await platform.adapter.post(platform.forbidden ?? "", {
      marker: "m5",
      reply: replyOf("No"),
    });
    expect(outcome).toMatchObject({ outcome: "not sent", permanent: true });
    expect(outcome.outcome === "not sent" && outcome.remedy.length).toBeGreaterThan(10);
  },
  "answers nothing after it was stopped": async (platform, desk) => {
    await platform.adapter.stop();
    await platform.sendDirectMessage("syria").catch(() => []);
    expect(desk.heard).toEqual([]);
  },
} satisfies Record<string, Check>;

export type Sentence = keyof typeof SENTENCES;

/** The contract of `src/adapter.ts`, in sentences; every folder under adapters/ runs it. */
export function describeAdapter(harness: AdapterHarness): void {
  describe(`the ${harness.platform} adapter`, () => {
    let running: RunningPlatform | undefined;
    afterEach(async () => {
      const violations = running?.violations() ?? [];
      await running?.stop();
      running = undefined;
      expect(violations).toEqual([]);
    });
    const excepted = new Map(harness.except.map((one) => [one.sentence, one.reason]));
    for (const [sentence, check] of Object.entries(SENTENCES) as [Sentence, Check][]) {
      const reason = excepted.get(sentence);
      if (reason !== undefined) {
        it(`is excused: ${sentence} (${reason})`, () => expect(reason.length).toBeGreaterThan(10));
        continue;
      }
      it(sentence, async () => {
        const desk = scriptedDesk();
        running = await harness.start(desk);
        await check(running, desk);
      });
    }
  });
}
