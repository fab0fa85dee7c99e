import type { types } from "@slack/bolt";
import { numberCitations, sourceWords, summaryNote } from "../../src/replies/citations.ts";
import { fitReply } from "../../src/replies/fit-reply.ts";
import { plain } from "../../src/replies/plain.ts";
import type { Button, Line, Part, Reply } from "../../src/replies/reply.ts";
import { standsApart } from "../../src/replies/spacing.ts";
import { fallbackText } from "./fallback-text.ts";
import { citeInk, drawLine, type Ink, ink, joinLines, type NumberOf } from "./rich-text.ts";
import {
  MAX_ACTION_ID,
  MAX_BLOCKS,
  MAX_BLOCKS_JSON,
  MAX_BUTTON_LABEL,
  MAX_BUTTONS,
  MAX_PLAIN_TEXT,
} from "./room.ts";
import { shortened, trimInk } from "./shorten.ts";

/** A reply as Slack takes it. */
export interface SlackDrawing {
  /** The whole reply in plain words, for notifications and for screen readers, which do not read blocks. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Stands before the id of a button in its `action_id`. */
export const BUTTON_PREFIX = "readout:";

/** Draws any reply for Slack. What does not fit is left out, and the reply then says how much. */
export function renderForSlack(reply: Reply): SlackDrawing {
  const fitted = fitReply(reply, (one) => hasRoom(drawBlocks(one)));
  const blocks = drawBlocks(fitted);
  return { text: fallbackText(fitted), blocks: hasRoom(blocks) ? blocks : squeezed(fitted) };
}

function hasRoom(blocks: readonly types.KnownBlock[]): boolean {
  return blocks.length <= MAX_BLOCKS && JSON.stringify(blocks).length <= MAX_BLOCKS_JSON;
}

/** The last resort, for a reply whose headline and sources alone are too long: every string is cut until it fits. */
function squeezed(reply: Reply): types.KnownBlock[] {
  let blocks = drawBlocks(reply).slice(0, MAX_BLOCKS);
  for (let longest = 2_000; longest >= 20 && !hasRoom(blocks); longest = Math.floor(longest / 2)) {
    blocks = trimInk(blocks, longest);
  }
  while (!hasRoom(blocks) && blocks.length > 1) blocks = blocks.slice(0, -1);
  return blocks;
}

function drawBlocks(reply: Reply): types.KnownBlock[] {
  const numbers = new Map(numberCitations(reply).map(({ number, citation }) => [citation.article, number]));
  const numberOf: NumberOf = (article) => numbers.get(article) ?? 0;
  const headline = ink(plain(reply.headline) || "Readout", { bold: true });
  return [
    richText([section([headline])]),
    ...groups(reply.parts).flatMap((parts) => bodyBlock(parts, numberOf)),
    ...sourcesBlock(reply, numberOf),
    ...archiveBlock(reply),
    ...buttonsBlock(reply.buttons),
  ];
}

/** Parts that stand together make one block; Slack leaves some air between blocks. */
function groups(parts: readonly Part[]): Part[][] {
  const made: Part[][] = [];
  parts.forEach((part, i) => {
    const last = made.at(-1);
    if (last === undefined || standsApart(parts, i)) made.push([part]);
    else last.push(part);
  });
  return made;
}

/** Lines that follow each other become one section; lists, quotations and copies are elements of their own. */
function bodyBlock(parts: readonly Part[], numberOf: NumberOf): types.KnownBlock[] {
  const elements: types.RichTextBlockElement[] = [];
  let lines: Ink[][] = [];
  const closeSection = (): void => {
    if (lines.some((line) => line.length > 0)) elements.push(section(lines));
    lines = [];
  };
  for (const part of parts) {
    const drawn = drawPart(part, numberOf);
    if ("lines" in drawn) lines.push(...drawn.lines);
    else {
      closeSection();
      elements.push(...drawn.elements);
    }
  }
  closeSection();
  return elements.length === 0 ? [] : [richText(elements)];
}

type Drawn = { readonly lines: Ink[][] } | { readonly elements: types.RichTextBlockElement[] };

function drawPart(part: Part, numberOf: NumberOf): Drawn {
  switch (part.kind) {
    case "paragraph":
      return { lines: [drawLine(part.text, numberOf)] };
    case "heading":
      return { lines: [drawHeading(part.text, numberOf)] };
    case "notice":
      return { lines: [drawNotice(part, numberOf)] };
    case "facts":
      return {
        lines: part.facts.map((fact) => [
          ...ink(`${fact.label}: `, { bold: true }),
          ...drawLine(fact.value, numberOf),
        ]),
      };
    case "list":
      return { elements: drawList(part, numberOf) };
    case "evidence":
      return { elements: drawEvidence(part, numberOf) };
    case "copy":
      return { elements: drawCopy(part.text) };
  }
}

/** Bold where it was composed so; all of it where nothing in it stands out. */
function drawHeading(line: Line, numberOf: NumberOf): Ink[] {
  const drawn = drawLine(line, numberOf);
  return line.some(({ kind }) => kind === "strong") ? drawn : styled(drawn, { bold: true });
}

/** Small print is in italics; what went wrong or was not found is said in plain letters. */
function drawNotice(part: Extract<Part, { kind: "notice" }>, numberOf: NumberOf): Ink[] {
  const line = drawLine(part.text, numberOf);
  return part.tone === "nothing-found" || part.tone === "failed" ? line : styled(line, { italic: true });
}

function drawList(part: Extract<Part, { kind: "list" }>, numberOf: NumberOf): types.RichTextBlockElement[] {
  const items = part.items.map((item) => drawLine(item, numberOf)).filter((item) => item.length > 0);
  if (items.length === 0) return [];
  const style = part.ordered === true ? "ordered" : "bullet";
  return [{ type: "rich_text_list", style, elements: items.map((item) => section([item])) }];
}

function drawEvidence(
  part: Extract<Part, { kind: "evidence" }>,
  numberOf: NumberOf,
): types.RichTextBlockElement[] {
  const elements = joinLines([
    [...drawLine(part.text, numberOf), ...ink(" "), ...citeInk(part.from, numberOf)],
  ]);
  return [{ type: "rich_text_quote", elements }];
}

function drawCopy(text: string): types.RichTextBlockElement[] {
  const shown = text.split("\n").map(plain).join("\n").trim();
  return shown === "" ? [] : [{ type: "rich_text_preformatted", elements: [{ type: "text", text: shown }] }];
}

function styled(line: readonly Ink[], style: { bold?: boolean; italic?: boolean }): Ink[] {
  return line.map((one) => (one.type === "text" ? { ...one, style: { ...one.style, ...style } } : one));
}

function sourcesBlock(reply: Reply, numberOf: NumberOf): types.KnownBlock[] {
  const sources = numberCitations(reply).map(({ citation }) => [
    ...citeInk(citation, numberOf),
    ...ink(" "),
    ...drawLine(sourceWords(citation), numberOf),
  ]);
  const note = styled(ink(summaryNote(reply) ?? ""), { italic: true });
  const lines = [...sources, note].filter((line) => line.length > 0);
  return lines.length === 0 ? [] : [richText([section(lines)])];
}

function archiveBlock(reply: Reply): types.KnownBlock[] {
  const text = shortened(plain(reply.archive ?? ""), MAX_PLAIN_TEXT);
  return text === "" ? [] : [{ type: "context", elements: [{ type: "plain_text", text, emoji: false }] }];
}

function buttonsBlock(buttons: readonly Button[]): types.KnownBlock[] {
  const once = new Map(buttons.map((button) => [`${BUTTON_PREFIX}${button.id}`, button]));
  const elements = [...once]
    .filter(([actionId, { label }]) => actionId.length <= MAX_ACTION_ID && plain(label) !== "")
    .slice(0, MAX_BUTTONS)
    .map(([actionId, { label }]): types.Button => {
      const text = shortened(plain(label), MAX_BUTTON_LABEL);
      return { type: "button", action_id: actionId, text: { type: "plain_text", text, emoji: false } };
    });
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

function richText(elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: "rich_text", elements };
}

function section(lines: readonly Ink[][]): types.RichTextSection {
  return { type: "rich_text_section", elements: joinLines(lines) };
}
