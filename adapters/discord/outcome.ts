import type { Outcome } from "../../src/adapter.ts";
import { type Failure, failureWords } from "./calls.ts";

/** Discord's refusals that will not go away by trying again, and what somebody can do about each. */
const REMEDIES: Readonly<Record<number, string>> = {
  10003:
    "The channel is gone, or Readout is no longer in the server: invite Readout again, or subscribe in another channel.",
  50001: "Give Readout the permission View Channel in this channel.",
  50013: "Give Readout the permissions Send Messages and Embed Links in this channel.",
  50007: "Allow direct messages from members of a server that Readout is in, and do not block Readout.",
  50278: "Join a server that Readout is in, so that it may write direct messages.",
  50033:
    "This account takes no direct messages from bots, or is gone: look at the channel with /readout status instead.",
  50083: "The thread is archived: open it again, or subscribe in its channel.",
  200000: "A rule of the server's AutoMod blocks the message: let Readout's role be exempt from it.",
  50024: "Discord allows no messages in a channel of this kind: subscribe in a text channel.",
};

/** Refusals that pass: slow mode, and limits on how often direct messages are opened. */
const PASSING: ReadonlySet<number> = new Set([20016, 20022, 20028, 40003, 40062, 40333]);
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 409, 425, 429]);

/** What became of a posting that failed. */
export function outcomeOf(failure: Failure): Outcome {
  switch (failure.kind) {
    case "unknown":
      return { outcome: "unknown", says: failure.says };
    case "unsent":
      return notSent(failure.says, "Nothing was sent; it will be tried again.");
    case "limited":
      return {
        ...notSent(failureWords(failure), "It will be tried again then."),
        retryAfterMs: failure.retryAfterMs,
      };
    case "refused":
      return refused(failure);
  }
}

type NotSent = Outcome & { outcome: "not sent" };

function notSent(says: string, remedy: string): NotSent {
  return { outcome: "not sent", permanent: false, says, remedy };
}

function refused({ status, code, says }: Failure & { kind: "refused" }): NotSent {
  if (PASSING_STATUS.has(status) || (code !== null && PASSING.has(code))) {
    return notSent(says, "It will be tried again later.");
  }
  return { outcome: "not sent", permanent: true, says, remedy: remedyFor(status, code) };
}

/** What to do about a refusal. */
function remedyFor(status: number, code: number | null): string {
  const known = code === null ? undefined : REMEDIES[code];
  if (known !== undefined) return known;
  if (status === 401) return "The bot token is no longer valid: set DISCORD_TOKEN anew and restart Readout.";
  if (status === 403) return "Give Readout View Channel, Send Messages and Embed Links in this channel.";
  return "Readout cannot put this right by itself: see its log, and report it with Discord's answer.";
}

/** What became of a posting for whom no conversation could be opened: whatever happened, nothing was posted. */
export function notOpened(failure: Failure): Outcome {
  const outcome = outcomeOf(failure);
  return outcome.outcome === "unknown" ? notSent(outcome.says, "It will be tried again later.") : outcome;
}

/** An address that is none of Discord's. */
export function badAddress(address: string): Outcome {
  return {
    outcome: "not sent",
    permanent: true,
    says: `"${address}" is no address on Discord.`,
    remedy: "Subscribe again in the channel where the digest should go.",
  };
}
