/** Wraps one line at a width, words kept whole; the first line begins with `lead`, the others with `hang` (as wide by default). */
export function wrap(text: string, width: number, lead = "", hang = " ".repeat(lead.length)): string {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && visible(line) + 1 + visible(word) > room) {
      lines.push(line);
      line = hang + word;
      continue;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** Columns that a string takes: colour codes take none. */
function visible(text: string): number {
  return text.replace(COLOUR, "").length;
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
