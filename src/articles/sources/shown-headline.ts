import type { DomDocument } from "./html-dom.ts";

/** How pages without an `h1` set their headline: by a role, by a name, by large letters. */
const SHOWN = [
  '[role="heading"][aria-level="1"]',
  ...["hl", "headline", "heading", "title", "titre", "titulo", "titel", "titolo"].map(
    (name) => `[class~="${name}" i]`,
  ),
  ...["article", "story", "entry", "post", "news", "page"].flatMap((name) => [
    `[class~="${name}-title" i]`,
    `[class~="${name}title" i]`,
    `[class~="${name}-headline" i]`,
  ]),
  ...["7", "6", "5", "4", "+4", "+3", "+2"].map((size) => `font[size="${size}"]`),
];
const FEWEST_WORDS = 4;
const LONGEST = 200;

/** What a page that names only its site sets as the headline of its text, or null. */
export function shownHeadline(document: DomDocument): string | null {
  for (const selector of SHOWN) {
    const texts = [...document.querySelectorAll(selector)].map((element) =>
      (element.textContent ?? "").replace(/\s+/g, " ").trim(),
    );
    const [text = "", ...others] = texts;
    // What is set so several times are the headlines of a list, or the text itself.
    if (others.length < MOST_ALIKE && text.length <= LONGEST && text.split(" ").length >= FEWEST_WORDS)
      return text;
  }
  return null;
}

const MOST_ALIKE = 3;
