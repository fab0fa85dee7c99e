import { describeAdapter } from "../../contracts/adapter-contract.ts";
import { discordHarness } from "../../fakes/discord/harness.ts";

describeAdapter(discordHarness());
