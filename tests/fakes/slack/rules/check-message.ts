import { checkBlocks } from "./check-blocks.ts";
import { type Checker, type Fault, isObject, type Json, makeChecker } from "./checker.ts";
import { HAND_LIMITS, sharedLimits } from "./limits.ts";
import { liveTokens } from "./live-tokens.ts";

/** What is wrong with a message, and the error that Slack answers with; null: it takes the message all the same. */
export interface Verdict {
  readonly error: string | null;
  readonly faults: readonly Fault[];
}

/** Blocks in all, structure included: where `msg_blocks_too_long` was seen. */
const MAX_BLOCKS_JSON = 13_200;
const MAX_BLOCKS = 50;
/** Slack's advice; longer texts have been seen to become several messages. */
const ADVISED_TEXT = 4_000;
const MAX_TEXT = 40_000;

const tables = [HAND_LIMITS, sharedLimits()].filter((table) => table !== null);

/** Checks the body of a message (or of an answer to a `response_url`), always by the hand rules. */
export function judgeMessage(body: Json): Verdict {
  const faults = unique(tables.flatMap((limits) => faultsOf(makeChecker(limits), body)));
  return { error: errorOf(body, faults), faults };
}

/** Checks the blocks of a view, or of `blocks.validate`. */
export function judgeBlocks(blocks: unknown, most = MAX_BLOCKS): readonly Fault[] {
  return unique(
    tables.flatMap((limits) => {
      const check = makeChecker(limits);
      checkBlocks(check, blocks);
      if (Array.isArray(blocks) && blocks.length > most)
        check.fault("/blocks", `no more than ${most} items allowed`);
      return check.faults;
    }),
  );
}

function faultsOf(check: Checker, body: Json): Fault[] {
  const { text, blocks, metadata } = body;
  if (blocks !== undefined) checkBlocks(check, blocks);
  if (Array.isArray(blocks) && blocks.length > MAX_BLOCKS)
    check.fault("/blocks", `no more than ${MAX_BLOCKS} items allowed`);
  if (Array.isArray(blocks) && JSON.stringify(blocks).length > MAX_BLOCKS_JSON)
    check.fault("/blocks", "too long in all");
  checkTopText(check, text, Array.isArray(blocks) && blocks.length > 0);
  if (body.parse === "full" || body.parse === "client")
    check.fault("/parse", "would make names and addresses live");
  if (body.link_names === true || body.link_names === "true")
    check.fault("/link_names", "would make names live");
  if (metadata !== undefined && !isMetadata(metadata))
    check.fault("/metadata", "needs event_type and event_payload");
  return check.faults;
}

function checkTopText(check: Checker, text: unknown, hasBlocks: boolean): void {
  if (text === undefined || text === "") {
    const silent = "missing: screen readers and notifications have nothing to say";
    check.fault("/text", hasBlocks ? silent : "no text and no blocks");
  } else if (typeof text !== "string") {
    check.fault("/text", "must be a string");
  } else {
    if (text.length > ADVISED_TEXT) check.fault("/text", `longer than ${ADVISED_TEXT} characters`);
    for (const token of liveTokens(text)) check.fault("/text", token);
  }
}

function isMetadata(metadata: unknown): boolean {
  return isObject(metadata) && typeof metadata.event_type === "string" && isObject(metadata.event_payload);
}

/** Slack looks at blocks first. What only harms readers (live tokens, a missing text) it takes. */
function errorOf(body: Json, faults: readonly Fault[]): string | null {
  const { text, blocks } = body;
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (!hasBlocks && (text === undefined || text === "")) return "no_text";
  if (typeof blocks === "string") return "invalid_blocks_format";
  if (faults.some(({ says }) => says === "too long in all")) return "msg_blocks_too_long";
  const inBlocks = faults.filter(
    ({ pointer, says }) => pointer.startsWith("/blocks") && !/^(live|unescaped|link text)/.test(says),
  );
  if (inBlocks.length > 0) return "invalid_blocks";
  if (typeof text === "string" && text.length > MAX_TEXT) return "msg_too_long";
  if (faults.some(({ pointer }) => pointer === "/metadata")) return "invalid_metadata_format";
  return null;
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.pointer} ${fault.says}`, fault])).values()];
}
