/** Something that Discord would make of a text beyond showing it. */
export interface Live {
  readonly kind: string;
  /** The markup as written. */
  readonly source: string;
}

export interface Drawn {
  /** What a person reads. */
  readonly text: string;
  readonly live: readonly Live[];
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Which group is shown, and whether it is Markdown again; nothing: the whole is shown as it is. */
  readonly shows?: { readonly group: number; readonly parsed: boolean };
}

const inner = { group: 1, parsed: true };

/**
 * Discord's inline rules in the order in which its client tries them, after its open relatives of simple-markdown. A
 * model: what is live here is live there; it does not know every corner of the real one.
 */
const RULES: readonly Rule[] = [
  { kind: "escape", pattern: /^\\([^0-9A-Za-z\s])/, shows: { group: 1, parsed: false } },
  { kind: "address", pattern: /^<(https?:\/\/[^ >]+)>/, shows: { group: 1, parsed: false } },
  { kind: "address", pattern: /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/ },
  {
    kind: "masked link",
    pattern:
      /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/,
    shows: inner,
  },
  { kind: "mention", pattern: /^<(?:@[!&]?|#)\d+>/ },
  { kind: "mention", pattern: /^@(?:everyone|here)\b/ },
  { kind: "command", pattern: /^<\/[-\w ]+:\d+>/ },
  { kind: "timestamp", pattern: /^<t:-?\d+(?::[tTdDfFR])?>/ },
  { kind: "emoji", pattern: /^<a?:\w+:\d+>/ },
  { kind: "place", pattern: /^<id:\w+(?::\d+)?>/ },
  { kind: "code", pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, shows: { group: 2, parsed: false } },
  { kind: "bold", pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, shows: inner },
  { kind: "underline", pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, shows: inner },
  {
    kind: "italic",
    pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    shows: inner,
  },
  { kind: "italic", pattern: /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/, shows: inner },
  { kind: "struck out", pattern: /^~~([\s\S]+?)~~(?!_)/, shows: inner },
  { kind: "spoiler", pattern: /^\|\|([\s\S]+?)\|\|/, shows: inner },
];

const BLOCKS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: "heading", pattern: /^#{1,3}\s+/ },
  { kind: "small print", pattern: /^-#\s+/ },
  { kind: "quotation", pattern: /^\s*>(?:>>)? / },
  { kind: "list", pattern: /^\s*(?:[-*]|\d+\.)\s+/ },
];

/** What Discord makes of the content of a text display. */
export function drawMarkdown(content: string): Drawn {
  const pieces = content.split(/(```[\s\S]*?```)/);
  const drawn = pieces.map((piece, i) =>
    i % 2 === 1 ? codeBlock(piece) : joined(piece.split("\n").map(drawLine), "\n"),
  );
  return joined(drawn, "");
}

function codeBlock(source: string): Drawn {
  return { text: source.slice(3, -3).replace(/^\n|\n$/g, ""), live: [{ kind: "code block", source }] };
}

function drawLine(line: string): Drawn {
  for (const { kind, pattern } of BLOCKS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const rest = drawLine(line.slice(match[0].length));
    return { text: rest.text, live: [{ kind, source: match[0] }, ...rest.live] };
  }
  return drawInline(line);
}

function drawInline(text: string): Drawn {
  const drawn: Drawn[] = [];
  let at = 0;
  while (at < text.length) {
    const [match, piece] = nextPiece(text.slice(at));
    drawn.push(piece);
    at += match;
  }
  return joined(drawn, "");
}

function nextPiece(text: string): [length: number, piece: Drawn] {
  for (const { kind, pattern, shows } of RULES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [source] = match;
    const shown = shows === undefined ? source : (match[shows.group] ?? "");
    const content: Drawn = shows?.parsed === true ? drawInline(shown) : { text: shown, live: [] };
    const live = kind === "escape" ? [] : [{ kind, source }];
    return [source.length, { text: content.text, live: [...live, ...content.live] }];
  }
  const [letter = ""] = text;
  return [letter.length, { text: letter, live: [] }];
}

function joined(all: readonly Drawn[], by: string): Drawn {
  return { text: all.map(({ text }) => text).join(by), live: all.flatMap(({ live }) => live) };
}
