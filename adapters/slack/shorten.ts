import type { types } from "@slack/bolt";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** At most `longest` UTF-16 units, cut between characters as people see them, with `…` for what is missing. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > longest - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Cuts every string that is shown in rich text to a length. */
export function trimInk(blocks: readonly types.KnownBlock[], longest: number): types.KnownBlock[] {
  return blocks.map((block) =>
    block.type === "rich_text"
      ? { ...block, elements: block.elements.map((one) => trimElement(one, longest)) }
      : block,
  );
}

function trimElement(element: types.RichTextBlockElement, longest: number): types.RichTextBlockElement {
  if (element.type === "rich_text_list") {
    return {
      ...element,
      elements: element.elements.map((item) => ({ ...item, elements: item.elements.map(trim) })),
    };
  }
  if (element.type === "rich_text_preformatted") return { ...element, elements: element.elements.map(trim) };
  return { ...element, elements: element.elements.map(trim) };

  function trim<One extends types.RichTextElement>(one: One): One {
    return one.type === "text" ? { ...one, text: shortened(one.text, longest) } : one;
  }
}
