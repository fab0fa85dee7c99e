import { type DomDocument, type DomElement, lettersIn } from "./html-dom.ts";

/** What readers type into or tick. */
const CONTROLS = "input, textarea, select";
/** Letters that a box around one holds at most, and so large a share of the page. */
const LONGEST_BOX = 300;
const SHARE_OF_PAGE = 0.1;
/** So many elements above a control its box may stand. */
const LEVELS = 5;
/** Honest pages have some dozens of controls; measuring the boxes of thousands would take a minute. */
const MOST_CONTROLS = 200;
/** Controls that only fold text in and out. */
const TOGGLES = /^(?:hidden|radio|checkbox)$/i;

/** Takes out the boxes around what readers are to fill in: newsletters, searches, logins, polls, whatever they say. */
export function pruneControls(document: DomDocument): void {
  const all = lettersIn(document.body);
  const controls = [...document.querySelectorAll(CONTROLS)].filter(
    (control) => !TOGGLES.test(control.getAttribute("type") ?? ""),
  );
  if (controls.length > MOST_CONTROLS) return;
  for (const control of controls) boxAround(control, all)?.remove();
}

/** The largest box around a control that holds few letters and no headline. */
function boxAround(control: DomElement, all: number): DomElement | null {
  let found: DomElement | null = null;
  let box = control.parentElement;
  for (let level = 0; box !== null && level < LEVELS && isSmall(box, all); level += 1) {
    if (/^(?:div|section|form|fieldset|p|td|li|label|span)$/i.test(box.tagName)) found = box;
    box = box.parentElement;
  }
  return found;
}

const isSmall = (box: DomElement, all: number): boolean =>
  lettersIn(box) <= Math.min(LONGEST_BOX, all * SHARE_OF_PAGE) &&
  box.querySelector("h1, article, time") === null;
