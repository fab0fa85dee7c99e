import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer, Asked, Desk } from "../../src/adapter.ts";
import { makeDesk } from "../../src/commands/desk.ts";
import { type ReadLibrary, readLibrary } from "../../src/library.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { emptyData } from "../program/program.ts";
import { answeringFrom, inChannel, inMessages, newContext, type Surroundings } from "./people.ts";
import { twoBriefings } from "./two-briefings.ts";

interface Here {
  readonly desk: Desk;
  readonly context: Surroundings;
}

async function here(library?: ReadLibrary): Promise<Here> {
  const made = await newContext();
  const context = library === undefined ? made : { ...made, ...answeringFrom(() => library) };
  return { desk: makeDesk(context), context };
}

/** The one reply that is for the asker alone. */
function own(answer: Answer): Reply {
  const [first] = answer.filter(({ to }) => to === "asker");
  if (first === undefined) throw new Error("nothing for the asker");
  return first.reply;
}

const words = (answer: Answer): string => plainText(own(answer));
const labels = ({ buttons }: Reply): string[] => buttons.map(({ label }) => label);

function idOf(reply: Reply, label: RegExp): string {
  const found = reply.buttons.find((one) => label.test(one.label));
  if (found === undefined) throw new Error(`no button ${label} but ${labels(reply)}`);
  return found.id;
}

describe("a briefing's command", () => {
  it("without words gives the record so far", async () => {
    const { desk } = await here();
    expect(words(await desk.command("kerry-lavrov", inChannel("")))).toMatch(/record so far: seven contacts/);
  });

  it("that no briefing has is named with the nearest one and all there are", async () => {
    const { desk } = await here();
    const said = words(await desk.command("kery-lavrov", inChannel("syria")));
    expect(said).toContain("There is no command /kery-lavrov. Did you mean /kerry-lavrov?");
    expect(said).toContain("Commands: /kerry-lavrov, /readout.");
  });

  it("offers to post, keep and cite its answer in a channel, and only to cite it in direct messages", async () => {
    const { desk } = await here();
    const open = own(await desk.command("kerry-lavrov", inChannel("syria")));
    expect(labels(open).slice(0, 3)).toEqual(["Post in #russia-desk", "Keep in my DMs", "Cite"]);
    const direct = own(await desk.command("kerry-lavrov", inMessages("syria")));
    expect(labels(direct)).toContain("Cite");
    expect(labels(direct).join()).not.toMatch(/Post in|Keep/);
  });

  it("offers nothing to share under help", async () => {
    const { desk } = await here();
    const help = own(await desk.command("kerry-lavrov", inChannel("help")));
    expect(labels(help).join()).not.toMatch(/Post in|Keep|Cite/);
  });

  it("reads the beginning of an over-long question, and says so", async () => {
    const { desk } = await here();
    const long = `who initiated the march 2014 call ${"and so on ".repeat(500)}`;
    const said = words(await desk.command("kerry-lavrov", inChannel(long)));
    expect(said).toContain("longer than 400 characters");
    expect(said.length).toBeLessThan(6_000);
  });

  it.each([
    "'; drop table buttons; --",
    "<!channel> <@U1> @everyone [safe](https://evil.test) `code` # heading",
    "../../etc/passwd $HOME {{constructor}} __proto__ toString",
    "\u202Esyria\u0007\u200B \u0000",
    "((((((((((a+)+)+)+)+)+)+)+)+)+)$ [[[[ \\\\ ??? *",
    "😀".repeat(300),
    " ".repeat(5_000),
  ])("answers %j like any other question", async (hostile) => {
    const { desk } = await here();
    for (const answer of [
      await desk.command("kerry-lavrov", inChannel(hostile)),
      await desk.command("readout", inChannel(`ask ${hostile}`)),
      await desk.message(inMessages(hostile)),
    ]) {
      expect(words(answer)).not.toMatch(/went wrong|undefined|\[object/);
    }
  });
});

describe("a button", () => {
  it("posts an answer with the question and who asked, and without what is for the asker", async () => {
    const { desk } = await here();
    const answer = own(await desk.command("kerry-lavrov", inChannel("syria")));
    const pressed = await desk.press(idOf(answer, /^Post in/), inChannel(""));
    expect(pressed.map(({ to }) => to)).toEqual(["place"]);
    const copy = pressed[0]?.reply as Reply;
    expect(plainText(copy)).toContain("Ann asked: /kerry-lavrov syria");
    expect(copy.headline).toBe(answer.headline);
    expect(labels(copy).join()).not.toMatch(/Post in|Keep/);
  });

  it("keeps an answer in direct messages", async () => {
    const { desk } = await here();
    const answer = own(await desk.command("kerry-lavrov", inChannel("syria")));
    const pressed = await desk.press(idOf(answer, /^Keep/), inChannel(""));
    expect(pressed.map(({ to }) => to)).toEqual(["direct"]);
    expect(plainText(pressed[0]?.reply as Reply)).toContain("You asked: /kerry-lavrov syria");
  });

  it("posts a follow-up as it was answered, whatever was asked since", async () => {
    const { desk } = await here();
    await desk.command("kerry-lavrov", inChannel("when did they meet in paris?"));
    const answer = own(await desk.command("kerry-lavrov", inChannel("and in may 2014?")));
    await desk.command("kerry-lavrov", inChannel("who initiated the march 2014 call"));
    const [copy] = await desk.press(idOf(answer, /^Post in/), inChannel(""));
    expect(copy?.reply.headline).toBe(answer.headline);
  });

  it("gives citations that survive pasting, with the day they were taken", async () => {
    const { desk } = await here();
    const answer = own(await desk.command("kerry-lavrov", inChannel("syria")));
    const cited = words(await desk.press(idOf(answer, /^Cite$/), inChannel("")));
    expect(cited).toMatch(/^To copy:/);
    expect(cited).toMatch(
      /Telephone call, .*28 May 2014; reported as held\. “.*,” The Moscow Times, 30 May 2014/,
    );
    expect(cited).toMatch(
      /Meeting, .*Sochi, 12 May 2015; planned when reported; whether it took place is not in the archive/,
    );
    expect(cited).toContain("as of 27 November 2026, not yet checked");
  });

  it("starts afresh, after which a question does not lean on the last one", async () => {
    const { desk } = await here();
    await desk.message(inMessages("who initiated the march 2014 call"));
    const leaning = own(await desk.message(inMessages("and in may?")));
    expect(words(await desk.press(idOf(leaning, /^Start afresh$/), inMessages("")))).toContain("Forgotten");
    expect(words(await desk.message(inMessages("and in may?")))).not.toContain("About:");
  });

  it("works for a desk that was made later on the same store", async () => {
    const { desk, context } = await here();
    const answer = own(await desk.command("kerry-lavrov", inChannel("syria")));
    const later = makeDesk({ ...context });
    expect(words(await later.press(idOf(answer, /^Cite$/), inChannel("")))).toContain("To copy:");
  });

  it("that nobody knows says that it is too old", async () => {
    const { desk } = await here();
    expect(words(await desk.press("nobody-knows-it", inChannel("")))).toContain("too old");
  });
});

describe("small talk", () => {
  it.each([
    ["hello", /^Hello\. I hold the Kerry–Lavrov record \(7 contacts in 5 articles\)/],
    ["Привет", /^Hello\./],
    ["help", /^Ask me who spoke with whom/],
    ["", /^Ask me who spoke with whom/],
    ["what can you do?", /^Ask me who spoke with whom/],
    ["thank you so much!", /^You are welcome/],
    ["thanks", /^You are welcome/],
    ["you are useless", /^Sorry about that/],
    ["stupid bot", /^Sorry about that/],
    ["clear", /^Forgotten/],
    ["👍", /^You are welcome/],
    [":+1:", /^You are welcome/],
    ["🦀 🦀", /^I read words\. For example: who initiated the March 2014 call\?$/m],
    ["<:parrot:1234567890>", /^I read words/],
    ["…", /^I read words/],
    ["how are you?", /^Hello/],
    ["great, thank you", /^You are welcome/],
    ["bye", /^Goodbye/],
    ["this bot is garbage", /^Sorry about that/],
    ["wtf", /^Sorry about that/],
    [`wtf${" bot".repeat(60)}`, /^Sorry about that/],
    [`wtf${" bot".repeat(60)}s`, /./],
    [`:${"':".repeat(150)}a1`, /./],
    [":parrot: :+1::skin-tone-2: :party_parrot:", /^I read words/],
    ["кто звонил", /^Please ask in English/],
  ])("answers %j in kind", async (said, answer) => {
    const { desk } = await here();
    expect(words(await desk.message(inMessages(said)))).toMatch(answer);
  });

  it.each(["hello, who initiated the march 2014 call?", "thanks. who initiated the march 2014 call?"])(
    "does not hide the question in %j",
    async (said) => {
      const { desk } = await here();
      expect(words(await desk.message(inMessages(said)))).toContain("The United States");
    },
  );
});

describe("names in another script", () => {
  it("are read as the people that they are", async () => {
    const { desk } = await here();
    expect(words(await desk.message(inMessages("Лавров")))).toMatch(/^Seven contacts \(with Sergei Lavrov\)/);
  });
});

describe("a conversation", () => {
  it("of a thread is that of everybody in it, who see what is kept", async () => {
    const { desk } = await here();
    const inThread = (text: string, id: string): Asked => {
      const asked = inChannel(text);
      return { ...asked, asker: { id, name: id }, place: { ...asked.place, thread: "1" } };
    };
    await desk.message(inThread("when was the Paris meeting", "U1"));
    const said = words(await desk.message(inThread("and how long did it last?", "U2")));
    expect(said).toContain("four hours");
    expect(said).toContain("About: the Paris meeting of 30 March 2014 · clear");
  });

  it("ends after two hours", async () => {
    const { context } = await here();
    const at = (time: string) => makeDesk({ ...context, now: () => new Date(time) });
    await at("2026-11-27T10:00:00Z").message(inMessages("when was the Paris meeting"));
    const late = words(await at("2026-11-27T11:59:00Z").message(inMessages("where?")));
    expect(late).toContain("About: the Paris meeting");
    expect(words(await at("2026-11-27T14:00:00Z").message(inMessages("where?")))).toMatch(
      /^Which contact do you mean\?/,
    );
  });

  it("is remembered in direct messages, visibly", async () => {
    const { desk } = await here();
    await desk.message(inMessages("who initiated the march 2014 call"));
    expect(words(await desk.message(inMessages("and in may?")))).toMatch(/About: .*· clear/);
  });

  it("is remembered for each thread apart", async () => {
    const { desk } = await here();
    const inThread = (text: string, thread: string): Asked => {
      const asked = inChannel(text);
      return { ...asked, place: { ...asked.place, thread } };
    };
    await desk.message(inThread("who initiated the march 2014 call", "1"));
    expect(words(await desk.message(inThread("and in may?", "2")))).not.toContain("About:");
    expect(words(await desk.message(inThread("and in may?", "1")))).toContain("About:");
  });

  it("of one person in a channel is not that of another", async () => {
    const { desk } = await here();
    await desk.command("kerry-lavrov", inChannel("who initiated the march 2014 call"));
    const bob = { ...inChannel("and in may?"), asker: { id: "U2", name: "Bob" } };
    expect(words(await desk.command("kerry-lavrov", bob))).not.toContain("About:");
  });

  it("takes a command typed out in a message", async () => {
    const { desk } = await here();
    expect(words(await desk.message(inMessages("/kerry-lavrov syria")))).toContain("Syria: two contacts");
    expect(words(await desk.message(inMessages("readout list")))).toContain("No digest in");
  });

  it("in a channel is read by everybody, so that posting it is not offered", async () => {
    const { desk } = await here();
    expect(labels(own(await desk.message(inChannel("syria")))).join()).not.toContain("Post in");
  });
});

describe("/readout", () => {
  it.each(["", "help", "ask", "ask  "])("%j says what can be asked and done", async (text) => {
    const { desk } = await here();
    expect(words(await desk.command("readout", inChannel(text)))).toContain("Ask me who spoke with whom");
  });

  it("knows no command but its own, and shows what there is", async () => {
    const { desk } = await here();
    for (const word of ["frobnicate", "cite"]) {
      const said = words(await desk.command("readout", inChannel(word)));
      expect(said).toContain(`There is no /readout ${word}.`);
      expect(said).toContain("In your own words");
    }
    expect(words(await desk.command("readout", inChannel("crimea")))).not.toContain("There is no");
  });

  it("ask answers over all records", async () => {
    const { desk } = await here();
    const said = words(await desk.command("readout", inChannel("ask who initiated the march 2014 call")));
    expect(said).toContain("The United States");
  });

  it.each([
    ["lst", "list"],
    ["subscibe daily 09:00", "subscribe"],
    ["unsubcribe", "unsubscribe"],
    ["previw", "preview"],
  ])("%j is asked back with the nearest subcommand", async (typed, near) => {
    const { desk, context } = await here();
    const said = words(await desk.command("readout", inChannel(typed)));
    expect(said).toContain(`Did you mean /readout ${near}?`);
    expect(await context.store.subscriptions.all()).toEqual([]);
  });

  it.each([
    ["subscribe daily 09:00 Europe/Berlin", "Saved: Kerry–Lavrov digest in #russia-desk"],
    ["subscribe kerry-lavrov daily 09:00 UTC", "Saved: Kerry–Lavrov digest in #russia-desk"],
    ["pause until tomorrow", "No digest in #russia-desk."],
    ["unsubscribe 3", "No digest in #russia-desk."],
    ["post now", "No digest in #russia-desk."],
  ])("%j after a record's command manages its digests", async (typed, says) => {
    const { desk } = await here();
    expect(words(await desk.command("kerry-lavrov", inChannel(typed)))).toContain(says);
  });

  it.each(["who paused the talks", "pause in the talks", "resume talks", "list", "preview of sochi"])(
    "%j after a record's command is a question to it",
    async (typed) => {
      const { desk, context } = await here();
      const said = words(await desk.command("kerry-lavrov", inChannel(typed)));
      expect(said).not.toMatch(/No digest in|Digests in|no digests/i);
      expect(await context.store.subscriptions.all()).toEqual([]);
    },
  );

  it("subscribes, shows, and takes away with an undo", async () => {
    const { desk, context } = await here();
    const saved = own(
      await desk.command("readout", inChannel("subscribe weekly monday 09:00 Europe/Berlin")),
    );
    expect(plainText(saved)).toMatch(/Saved: .*#russia-desk.*11 May 2015/s);
    const removed = own(await desk.command("readout", inChannel("unsubscribe")));
    expect(await context.store.subscriptions.all()).toEqual([]);
    await desk.press(idOf(removed, /Undo/), inChannel(""));
    expect(await context.store.subscriptions.all()).toHaveLength(1);
    expect(words(await desk.command("readout", inChannel("list")))).toContain("Digests in #russia-desk: 1");
  });

  it.each(["subscribe daily 09:00", "post now", "unsubscribe", "pause", "change 10:00"])(
    "%j is refused to somebody who may not manage",
    async (text) => {
      const { desk, context } = await here();
      await desk.command("readout", inChannel("subscribe weekly monday 09:00"));
      const guest = { ...inChannel(text), mayManage: false };
      expect(words(await desk.command("readout", guest))).toContain(
        "You may not change the digests of #russia-desk",
      );
      expect(await context.store.subscriptions.all()).toHaveLength(1);
      expect(context.posted.map(({ reply }) => reply.headline)).toEqual([
        expect.stringContaining("switched on by Ann"),
      ]);
    },
  );

  it("posts now where it is asked to, once though asked twice", async () => {
    const { desk, context } = await here();
    await desk.command("readout", inChannel("subscribe weekly monday 09:00"));
    const question = own(await desk.command("readout", inChannel("post now")));
    expect(question.headline).toContain("in #russia-desk now, for everybody there to see?");
    expect(context.posted).toHaveLength(1);
    const press = () => desk.press(idOf(question, /^Post in #russia-desk now$/), inChannel(""));
    expect(words(await press())).toContain("Posted: digest 1 in #russia-desk");
    const once = context.posted.length;
    await press();
    expect(context.posted).toHaveLength(once);
    expect(context.posted[0]?.address).toBe("slack:T1/C1");
  });
});

describe("several briefings", () => {
  it("are chosen between by whom a question names, or by a button", async () => {
    const { desk } = await here(twoBriefings());
    expect(desk.commands.map(({ name }) => name)).toEqual(["kerry-lavrov", "rice-steinmeier", "readout"]);
    const named = await desk.message(inMessages("Where did Rice meet Steinmeier?"));
    expect(words(named)).toContain("Oslo");
    const { desk: another } = await here(twoBriefings());
    const which = own(await another.message(inMessages("when did they last meet?")));
    expect(which.headline).toContain("Which record do you mean?");
    expect(labels(which)).toEqual(["Kerry–Lavrov", "Rice–Steinmeier"]);
    expect(words(await another.press(idOf(which, /^Rice/), inMessages("")))).toContain("Oslo");
    expect(words(await another.message(inMessages("where was it?")))).toContain("Oslo");
  });

  it("are all asked by /readout ask, and what each has stands under its title", async () => {
    const { desk } = await here(twoBriefings());
    const ask = (text: string) => desk.command("readout", inChannel(`ask ${text}`));
    const steinmeier = words(await ask("contacts of Steinmeier"));
    expect(steinmeier).toContain("Found in two records: Kerry–Lavrov and Rice–Steinmeier.");
    expect(steinmeier).toMatch(/Lavrov–Steinmeier/);
    expect(steinmeier).toMatch(/Oslo/);
    expect(words(await ask("all of Lavrov's contacts in May 2014"))).toContain("Steinmeier");
    expect(words(await ask("when was the Oslo meeting?"))).toMatch(
      /26 April 2007[\s\S]*From the Rice–Steinmeier record/,
    );
    expect(words(await ask("did anybody talk about Liechtenstein?"))).toMatch(
      /^Nothing on this in two records/,
    );
  });

  it("of none says where to put one", async () => {
    const empty = readLibrary({ briefings: mkdtempSync(join(tmpdir(), "none-")), archive: emptyData() });
    const { desk } = await here(empty);
    expect(words(await desk.message(inMessages("when did they last meet?")))).toContain("briefings/");
  });
});

describe("a question that takes too long", () => {
  it("is given up, with what to do instead", async () => {
    const context = await newContext();
    const desk = makeDesk({ ...context, answer: async () => null });
    const reply = own(await desk.command("kerry-lavrov", inChannel("who initiated the March call?")));
    expect(reply.headline).toContain("took too long");
    expect(words([{ to: "asker", reply }])).toMatch(/fewer words.*\/kerry-lavrov log/);
  });
});
