import { describe, expect, it } from "vitest";
import { applicationCommands, slug, subcommandOf } from "../../../adapters/discord/commands.ts";
import type { CommandSpec } from "../../../src/adapter.ts";
import { commandFaults } from "../../fakes/discord/command-rules.ts";
import { openApiFaults } from "../../fakes/discord/openapi.ts";
import { COMMANDS } from "./running.ts";

const faults = (specs: readonly CommandSpec[]) => {
  const body: unknown = JSON.parse(JSON.stringify(applicationCommands(specs)));
  return [...commandFaults(body), ...openApiFaults("put", "/applications/{application_id}/commands", body)];
};

describe("commands on Discord", () => {
  it("give a briefing one optional question, completed while it is typed", () => {
    const [briefing] = applicationCommands(COMMANDS);
    expect(briefing).toMatchObject({
      name: "kerry-lavrov",
      options: [
        { type: 3, name: "question", required: false, autocomplete: true, description: "syria · log · help" },
      ],
    });
  });

  it("give the management command its subcommands, with an option where they take one", () => {
    const [, readout] = applicationCommands(COMMANDS);
    expect(readout?.options).toMatchObject([
      { type: 1, name: "subscribe", options: [{ type: 3, name: "when", required: true }] },
      { type: 1, name: "post-now", options: [] },
      { type: 1, name: "list", options: [] },
    ]);
  });

  it("can be used in servers, in direct messages and by people who installed Readout for themselves", () => {
    for (const command of applicationCommands(COMMANDS)) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  it("are taken by Discord, even with texts that are empty or too long", () => {
    const odd = COMMANDS.map((one) => ({ ...one, hint: "", description: "é".repeat(300) }));
    expect(faults(COMMANDS)).toEqual([]);
    expect(faults(odd)).toEqual([]);
  });

  it("find a subcommand again by the name Discord knows it under", () => {
    const readout = COMMANDS.find(({ subcommands }) => subcommands.length > 0);
    expect(readout && subcommandOf(readout, "post-now")?.name).toBe("post now");
    expect(readout && subcommandOf(readout, "postnow")).toBeUndefined();
    expect(slug("On This Day!")).toBe("on-this-day");
  });
});
