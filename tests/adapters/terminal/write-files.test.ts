import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { written } from "../../../adapters/terminal/write-files.ts";
import { pictureFile, textFile } from "../../../src/replies/attachment.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import type { Attachment, Reply } from "../../../src/replies/reply.ts";

const reply = (...files: Attachment[]): Reply => ({
  headline: "Two contacts",
  parts: [],
  archive: null,
  buttons: [],
  files,
});
const CALENDAR = textFile("contacts.ics", "text/calendar", "one\r\n");

describe("a file in the terminal chat", () => {
  it("is written into the working folder, and the answer says where", () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-chat-"));
    const said = plainText(written(reply(CALENDAR), folder));
    expect(said).toContain(`Written to ${join(folder, "contacts.ics")}`);
    expect(readFileSync(join(folder, "contacts.ics"), "utf8")).toBe("one\r\n");
  });

  it("is never written over another", () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-chat-"));
    written(reply(CALENDAR), folder);
    const said = plainText(written(reply(textFile("contacts.ics", "text/calendar", "two")), folder));
    expect(said).toContain("contacts-2.ics");
    expect(readFileSync(join(folder, "contacts.ics"), "utf8")).toBe("one\r\n");
  });

  it("stays in that folder, whatever it is called", () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-chat-"));
    written(reply(textFile("../../Über alles/..\\x.ics", "text/calendar", "one")), folder);
    expect(readdirSync(folder)).toEqual(["ber-alles-..-x.ics"]);
  });

  it("that is a picture is told in words", () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-chat-"));
    const picture = pictureFile("timeline.png", new Uint8Array([1]), "Seven contacts on an axis of time.");
    expect(plainText(written(reply(picture), folder))).toContain("Seven contacts on an axis of time.");
  });

  it("that cannot be written is said to be so", () => {
    const said = plainText(written(reply(CALENDAR), "/nowhere/at/all"));
    expect(said).toContain("could not be written to /nowhere/at/all/contacts.ics (ENOENT)");
  });
});
