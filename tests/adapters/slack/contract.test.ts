import { describeAdapter } from "../../contracts/adapter-contract.ts";
import { slackHarness } from "../../fakes/slack/harness.ts";

describeAdapter(slackHarness());
