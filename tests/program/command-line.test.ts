import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { emptyData, run, start } from "./program.ts";

// A limit only: on a machine that is overrun each start of the program takes long.
vi.setConfig({ testTimeout: 120_000 });

/** A page in the shape of a scraped one, written for this test. */
const PAGE = `Support The Example Times!

Ministers Meet in Vienna

U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Vienna on Friday to talk about Syria, the State Department said.

Kerry told Lavrov that aid convoys needed safe passage, spokeswoman Jen Psaki told reporters on Saturday.

Sign up for our free newsletter
Read more`;

function page(text = PAGE): string {
  const file = join(mkdtempSync(join(tmpdir(), "readout-page-")), "page.txt");
  writeFileSync(file, text);
  return file;
}

describe("readout", () => {
  it("opens the chat on what it holds and what to type, in two lines, and ends with its input", async () => {
    const { code, out, err } = await run([]);
    expect(code).toBe(0);
    expect(err).toBe("");
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("Kerry–Lavrov, 7 contacts");
    expect(lines[1]).toContain("/kerry-lavrov syria");
  });

  it("ends without a word where nobody reads on", async () => {
    const program = start(["chat"]);
    let err = "";
    program.stderr?.on("data", (piece: Buffer) => {
      err += piece.toString();
    });
    program.stdout?.once("data", () => {
      program.stdout?.destroy();
      program.stdin?.end("log\n".repeat(20));
    });
    const code = await new Promise((resolve) => program.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("answers line by line from a pipe and stops at /quit", async () => {
    const { code, out } = await run(["chat"], {
      input: "/kerry-lavrov syria\n/quit\nwho initiated the march call\n",
    });
    expect(code).toBe(0);
    expect(out).toContain("Syria: two contacts. One reported as held, one only planned.");
    expect(out).not.toContain("initiative of the U.S.");
  });

  it("names an unknown command, the nearest one and all others", async () => {
    const { code, err } = await run(["contcts"]);
    expect(code).toBe(1);
    expect(err).toContain('no command "contcts". Did you mean contacts?');
  });

  it("lists all that is missing of half-set tokens and ends with 1", async () => {
    const { code, err } = await run([], { env: { SLACK_APP_TOKEN: "xapp-1", LOG_LEVEL: "loud" } });
    expect(code).toBe(1);
    expect(err).toMatch(/SLACK_BOT_TOKEN is missing.*\n.*LOG_LEVEL is "loud"/);
  });

  it("finds no fault in the briefings it ships", async () => {
    const { code, out } = await run(["check"]);
    expect(out).toContain("kerry-lavrov: 5 articles, 7 contacts and 2 of other pairs");
    expect(code).toBe(0);
  });

  it("says how to read a folder of briefings that is not there", async () => {
    const { code, out, err } = await run(["check"], { env: { READOUT_BRIEFINGS: "/nowhere/briefings" } });
    expect(code).toBe(1);
    expect(out + err).toContain("/nowhere/briefings");
  });
});

describe("readout ask", () => {
  it("prints a reply as JSON in the documented shape", async () => {
    const { out } = await run(["ask", "--json", "who", "initiated", "the", "march", "2014", "call"]);
    const reply = JSON.parse(out);
    expect(reply).toMatchObject({ briefing: "kerry-lavrov", kind: "answer" });
    expect(reply.answer).toMatch(/^the united states$/i);
    expect(reply.evidence[0]).toMatchObject({ outlet: "The Moscow Times", published: "2014-03-12" });
    expect(reply.evidence[0].quote).toContain("initiative");
    expect(reply.contacts[0]).toMatchObject({ kind: "telephone call", initiator: "United States" });
    expect(reply.text).toContain("Archive: 5 articles");
  });

  it("answers each line with one line, in order, without memory", async () => {
    const questions = [
      "Who told reporters about the call of 28 May?",
      "",
      "Did they talk about Libya?",
      "and in may?",
    ];
    const { out } = await run(["ask", "--lines"], { input: `${questions.join("\n")}\n` });
    const replies = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(replies.map((reply) => reply.question)).toEqual(questions);
    expect(replies[2]).toMatchObject({ kind: "nothing-found", answer: null });
    expect(replies[2].reason).not.toBeNull();
  });

  it("names an unknown briefing and an unknown article with what is known", async () => {
    const briefing = await run(["ask", "--briefing", "baker", "when?"]);
    expect(briefing).toMatchObject({ code: 1, out: "" });
    expect(briefing.err).toContain('no briefing "baker". Known: kerry-lavrov.');
    expect((await run(["ask", "--article", "nowhere", "when?"])).err).toContain('no article "nowhere"');
  });
});

describe("readout contacts", () => {
  it("prints the log as a JSON array that filters narrow", async () => {
    const { out } = await run(["contacts", "--format", "json", "syria", "held"]);
    expect(JSON.parse(out)).toMatchObject([{ kind: "telephone call", date: { edtf: "2014-05-28" } }]);
  });

  it("refuses an unknown format and an unknown filter by name", async () => {
    expect((await run(["contacts", "--format", "xml"])).err).toContain(
      'no format "xml". Formats: table, json, ics, csv,',
    );
    expect((await run(["contacts", "colour:red"])).err).toContain("colour");
  });
});

describe("readout timeline", () => {
  it("draws a picture into a file, and says in words what it shows", async () => {
    const out = join(emptyData(), "contacts.png");
    const { out: said, code } = await run(["timeline", "--out", out, "2014"]);
    expect([code, said]).toEqual([0, expect.stringContaining("4 contacts")]);
    expect(readFileSync(out).subarray(1, 4).toString()).toBe("PNG");
  });

  it("refuses a selection that is empty with what would fit, and a file that cannot be written", async () => {
    const empty = await run(["timeline", "--out", "x.png", "libya"]);
    expect([empty.code, empty.err]).toEqual([1, expect.stringContaining("Subjects: ")]);
    const nowhere = await run(["timeline", "--out", "/nowhere/x.png"]);
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      expect.stringContaining("/nowhere/x.png cannot be written"),
    ]);
  });
});

describe("readout import", () => {
  it("prints what it would import and writes nothing in a dry run", async () => {
    const data = emptyData();
    const args = ["import", "--published", "2014-06-07", "--dry-run", "--json", page()];
    const { code, out } = await run(args, { env: { READOUT_DATA: data } });
    const imported = JSON.parse(out);
    expect(code).toBe(0);
    expect(imported.article).toMatchObject({
      title: "Ministers Meet in Vienna",
      published: "2014-06-07",
      publishedBasis: "given",
    });
    expect(imported.article.paragraphs).toHaveLength(2);
    expect(imported.contacts).toMatchObject([
      { kind: "meeting", place: "Vienna", date: { edtf: "2014-06-06" } },
    ]);
    expect(imported.dropped.length).toBeGreaterThan(0);
    expect(readdirSync(data)).toEqual([]);
  });

  it("writes the article under the id of the dry run, and changes nothing the second time", async () => {
    const data = emptyData();
    const file = page();
    const args = ["import", "--published", "2014-06-07", file];
    const first = await run(args, { env: { READOUT_DATA: data } });
    expect(first.out).toMatch(/: new, published 2014-06-07/);
    const folder = join(data, "articles", "kerry-lavrov");
    const [name = ""] = readdirSync(folder);
    const written = readFileSync(join(folder, name), "utf8");
    expect((await run(args, { env: { READOUT_DATA: data } })).out).toContain("already there");
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name), "utf8")).toBe(written);
    expect(
      (await run(["ask", "Where did they meet in June 2014?"], { env: { READOUT_DATA: data } })).out,
    ).toContain("Vienna");
  });

  it("goes on after a source that cannot be read, and ends with 1", async () => {
    const { code, out, err } = await run(["import", "--dry-run", "/nowhere/page.txt", page(), page("")]);
    expect(code).toBe(1);
    expect(err).toContain("/nowhere/page.txt");
    expect(out).toMatch(/1 article: 1 new, 2 sources not read\. Nothing was written/);
  });
});

describe("readout digest and manifest", () => {
  it("shows the record so far in each drawing", async () => {
    expect((await run(["digest"])).out).toContain(
      "Seven contacts in five articles: six reported as held, one only planned.",
    );
    expect(
      JSON.parse((await run(["digest", "--render", "slack"])).out.split("\n\n{")[0] ?? ""),
    ).toHaveProperty("blocks");
    expect((await run(["digest", "--render", "fax"])).err).toContain('no drawing for "fax"');
  });

  it("refuses an instant that is none", async () => {
    expect((await run(["digest", "--since", "yesterday"])).err).toContain('--since is "yesterday"');
    expect((await run(["digest", "--since", "2999-01-01"])).err).toContain("which is still to come");
    expect((await run(["digest", "--since", "2015-02-01", "--as-of", "2015-01-01"])).err).toContain(
      "--since has to be the earlier one",
    );
  });

  it("prints Slack's manifest with every command, and Discord's invite address", async () => {
    const slack = JSON.parse((await run(["manifest", "slack"])).out);
    const commands = slack.features.slash_commands.map((one: { command: string }) => one.command);
    expect(commands).toEqual(["/kerry-lavrov", "/readout"]);
    const token = `${Buffer.from("123456789012345678").toString("base64url")}.x.y`;
    const discord = await run(["manifest", "discord"], { env: { DISCORD_TOKEN: token } });
    expect(discord.out).toContain("client_id=123456789012345678&permissions=117760");
  });
});
