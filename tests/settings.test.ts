import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings, SETTING_NAMES } from "../src/settings.ts";

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  const read = readSettings(environment);
  return "faults" in read ? read.faults : [];
};

const settingsOf = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  if ("faults" in read) throw new Error(read.faults.join("\n"));
  return read.settings;
};

describe("settings", () => {
  it("need no token at all", () => {
    expect(settingsOf({})).toEqual({
      slack: null,
      discord: null,
      briefings: "./briefings",
      data: "./data",
      contact: null,
      logLevel: "info",
      healthPort: null,
    });
  });

  it("take an empty value for a missing one, as in a copied .env.example", () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, ""]));
    expect(settingsOf(empty)).toEqual(settingsOf({}));
  });

  it("choose Socket Mode with an app token, signed HTTP with a signing secret and a port", () => {
    expect(settingsOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).slack?.mode).toEqual({
      appToken: "xapp-1",
    });
    const http = settingsOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", PORT: "3000" });
    expect(http.slack?.mode).toEqual({ signingSecret: "s", port: 3000 });
  });

  it("report everything that is wrong at once, each with where to get it", () => {
    const faults = faultsOf({
      SLACK_APP_TOKEN: "xoxb-in-the-wrong-place",
      LOG_LEVEL: "debug",
      DISCORD_API_URL: "discord",
      SLACK_API_URL: "file:///etc/passwd",
    });
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
      "SLACK_BOT_TOKEN",
      "SLACK_APP_TOKEN",
      "SLACK_API_URL",
      "DISCORD_API_URL",
      "LOG_LEVEL",
    ]);
    for (const fault of faults)
      expect(fault).toMatch(/: (?:copy|take|make|remove|choose)|, which is no http/);
    expect(faults[2]).toContain("such as https://slack.com/api/");
    expect(faults[3]).toContain("such as https://discord.com/api");
  });

  it("take a mailbox or an address as contact, and nothing that would break a header", () => {
    expect(settingsOf({ READOUT_CONTACT: "desk@fjord.example" }).contact).toBe("desk@fjord.example");
    expect(faultsOf({ READOUT_CONTACT: "desk\r\nCookie: a=b" })[0]).toContain("READOUT_CONTACT is");
  });

  it("say what half a Slack set-up lacks", () => {
    expect(faultsOf({ SLACK_BOT_TOKEN: "xoxb-1" })[0]).toContain("SLACK_APP_TOKEN");
    expect(faultsOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" })[0]).toContain(
      "PORT is missing",
    );
    expect(faultsOf({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s", PORT: "http" })[0]).toContain(
      '"http"',
    );
  });

  it("never repeat a token in a fault", () => {
    const faults = faultsOf({ SLACK_BOT_TOKEN: "secret-bot-token", SLACK_APP_TOKEN: "secret-app-token" });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain("secret");
  });

  it("stand in .env.example, all of them and no others", () => {
    const example = readFileSync(join(import.meta.dirname, "..", ".env.example"), "utf8");
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual([...SETTING_NAMES].sort());
  });
});
