import { describeAdapter } from "../../contracts/adapter-contract.ts";
import { terminalHarness } from "../../fakes/terminal/harness.ts";

describeAdapter(terminalHarness());
