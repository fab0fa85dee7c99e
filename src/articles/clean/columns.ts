/** So many lines of a page break off in the middle of a sentence, and so large a share of those that have a line below them. */
const FEWEST_BROKEN = 3;
const SHARE_BROKEN = 0.3;
/** Columns are so wide, in letters. */
const NARROWEST = 30;
const WIDEST = 125;
/** Lines that break off are mostly so full. */
const FULL = 0.75;

const ENDS = /[.!?:;\u2026]["')\]\u201D\u2019\u00BB]*\s*$/;
const GOES_ON = /^["'(\u201C\u2018]?[\p{Ll}\d]/u;

/** The width of the column at which a page is wrapped, in letters, or null where its lines are paragraphs. */
export function columnOf(blocks: readonly (readonly string[])[]): number | null {
  let pairs = 0;
  const broken: number[] = [];
  for (const lines of blocks)
    for (const [i, line] of lines.slice(0, -1).entries()) {
      pairs += 1;
      if (!ENDS.test(line) && GOES_ON.test((lines[i + 1] ?? "").trim())) broken.push(line.trim().length);
    }
  if (broken.length < Math.max(FEWEST_BROKEN, pairs * SHARE_BROKEN)) return null;
  const width = Math.max(...broken);
  const full = broken.filter((length) => length >= width * FULL).length;
  return width >= NARROWEST && width <= WIDEST && full >= broken.length * FULL ? width : null;
}

/** The paragraphs of a block wrapped at a column: one ends where the first word below would have had room, or a line is set in. */
export function paragraphsIn(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let above = "";
  for (const line of lines) {
    const text = line.trim();
    const [word = ""] = text.split(" ");
    const isSetIn = /^\s{2,}/.test(line) && !/^\s{2,}/.test(above);
    const isNew = above === "" || isSetIn || above.trim().length + 1 + word.length <= width;
    if (isNew) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
    above = line;
  }
  return paragraphs;
}

/** What stands between the two halves of a paragraph where a page of paper ends: its number, with the name of the paper or not. */
const OF_PAPER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^\S.{0,58}\s\d{1,3}$|^\d{1,3}\s.{0,58}\S$/i;
const MOST_OF_PAPER = 2;
const FEWEST_OF_HALF = 20;

/** Blocks with the halves of paragraphs put together that the end of a page of paper parts; what parted them stands below. */
export function acrossPages(blocks: readonly (readonly string[])[]): (readonly string[])[] {
  const whole: (readonly string[])[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] ?? [];
    const next = nextHalf(blocks, i);
    if (next === null) whole.push(block);
    else {
      whole.push([...block, ...(blocks[next] ?? [])], ...blocks.slice(i + 1, next));
      i = next;
    }
  }
  return whole;
}

/** Index of the block that goes on with the sentence at the end of another, beyond the number of a page. */
function nextHalf(blocks: readonly (readonly string[])[], at: number): number | null {
  const last = blocks[at]?.at(-1)?.trim() ?? "";
  if (last.length < FEWEST_OF_HALF || !/[\p{L},]$/u.test(last)) return null;
  for (let next = at + 2; next <= at + 1 + MOST_OF_PAPER; next += 1) {
    const between = blocks.slice(at + 1, next);
    const isPaper = between.every((lines) => lines.length === 1 && OF_PAPER.test((lines[0] ?? "").trim()));
    if (isPaper && /^\p{Ll}/u.test((blocks[next]?.[0] ?? "").trim())) return next;
  }
  return null;
}
