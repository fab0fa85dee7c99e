/** What a Slack message can hold. Lengths in UTF-16 units; pages of docs.slack.dev, read on 21 November 2026. */

/** reference/block-kit/blocks: "you can include up to 50 blocks in each message". */
export const MAX_BLOCKS = 50;

/**
 * Length of `JSON.stringify(blocks)`. The documentation names no total; `msg_blocks_too_long` was seen from about
 * 13,200 characters on, structure included (slackapi/bolt-js issues 2509 and 2867), so we stay below with some margin.
 */
export const MAX_BLOCKS_JSON = 12_000;

/**
 * Top-level `text`. methods/chat.postMessage advises 4,000 and cuts at 40,000; a text over 4,040 was seen to be split
 * into several messages, of which only one carries our marker.
 */
export const MAX_TEXT = 3_800;

/** reference/block-kit/block-elements/button-element. */
export const MAX_BUTTON_LABEL = 75;

/** reference/block-kit/block-elements/button-element: `action_id`. */
export const MAX_ACTION_ID = 255;

/** Ours: what fits one row on a phone; Slack itself takes 25 in an `actions` block. */
export const MAX_BUTTONS = 5;

/** reference/block-kit/composition-objects/text-object: a plain_text object. */
export const MAX_PLAIN_TEXT = 3_000;

/** reference/block-kit/block-elements: URLs of elements. */
export const MAX_URL = 3_000;
