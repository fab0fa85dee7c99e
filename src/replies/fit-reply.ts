import { citationsIn } from "./citations.ts";
import { counted } from "./counted.ts";
import { text } from "./line.ts";
import type { Citation, Part, Reply, Span } from "./reply.ts";

/** What is left out as a whole: a line of a list or of facts, or any other part. */
interface Unit {
  readonly part: number;
  /** Position within a list or facts; 0 elsewhere. */
  readonly line: number;
}

/**
 * Leaves out what does not fit: `detail` parts first, from the end, then other parts from the end, notices last; never
 * the headline, sources or archive line, and never a part of an evidence line. A notice says how much was left out and cites the
 * sources that only the left-out lines named, so that the list of sources stays whole.
 *
 * `fits` draws a reply for its platform and measures it; it is called some twenty times at most.
 */
export function fitReply(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  if (fits(reply)) return reply;
  const order = leavingOrder(reply.parts);
  const shorter = (keepSources: boolean) => {
    const without = (count: number) => leaveOut(reply, order.slice(0, count), keepSources);
    return without(least(order.length, (count) => fits(without(count))));
  };
  const withSources = shorter(true);
  return fits(withSources) ? withSources : shorter(false);
}

/** The least count from 1 to `most` that will do, found by halving; `most` where none will. */
function least(most: number, willDo: (count: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (willDo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leavingOrder(parts: readonly Part[]): Unit[] {
  const units = parts.flatMap((part, index) =>
    Array.from({ length: linesIn(part) }, (_, line): Unit => ({ part: index, line })),
  );
  const rank = ({ part }: Unit): number => {
    const one = parts[part];
    if (one?.kind === "notice") return 2;
    return one?.detail === true ? 0 : 1;
  };
  return units.sort((a, b) => rank(a) - rank(b) || b.part - a.part || b.line - a.line);
}

function linesIn(part: Part): number {
  if (part.kind === "list") return part.items.length;
  return part.kind === "facts" ? part.facts.length : 1;
}

function leaveOut(reply: Reply, units: readonly Unit[], keepSources: boolean): Reply {
  const kept = withoutOrphans(reply.parts.map((part, index) => shortened(part, index, units)));
  const left = kept.filter((part) => part !== null);
  const lines = sum(reply.parts) - sum(left);
  const cited = new Set(left.flatMap(citationsIn).map(({ article }) => article));
  const lost = reply.parts.flatMap(citationsIn).filter(({ article }) => !cited.has(article));
  return { ...reply, parts: [...left, leftOutNotice(lines, keepSources ? lost : [])] };
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((lines, part) => lines + linesIn(part), 0);
}

/** What stays of a part, or null. */
function shortened(part: Part, index: number, units: readonly Unit[]): Part | null {
  const gone = new Set(units.flatMap((unit) => (unit.part === index ? [unit.line] : [])));
  if (gone.size === 0) return part;
  if (gone.size === linesIn(part)) return null;
  if (part.kind === "list") return { ...part, items: part.items.filter((_, line) => !gone.has(line)) };
  if (part.kind === "facts") return { ...part, facts: part.facts.filter((_, line) => !gone.has(line)) };
  return null;
}

/** Takes out headings and opening words ("Not counted:") under which nothing is left. */
function withoutOrphans(parts: readonly (Part | null)[]): (Part | null)[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (part === null || next === undefined) return part;
    if (part.kind === "heading") return headsNothing(parts.slice(index + 1)) ? null : part;
    return part.kind === "paragraph" && next === null && endsInColon(part.text.at(-1)) ? null : part;
  });
}

function headsNothing(after: readonly (Part | null)[]): boolean {
  const next = after.findIndex((part) => part !== null);
  return next !== 0 && (next === -1 || after[next]?.kind === "heading" || after[next]?.kind === "notice");
}

function endsInColon(span: Span | undefined): boolean {
  return span !== undefined && span.kind !== "cite" && span.text.trimEnd().endsWith(":");
}

function leftOutNotice(lines: number, lost: readonly Citation[]): Part {
  const sources = [...new Map(lost.map((citation) => [citation.article, citation])).values()];
  const from: Span[] = sources.flatMap((citation) => [text(" "), { kind: "cite" as const, citation }]);
  const words = `Left out for lack of room: ${counted(lines, "line")}`;
  return {
    kind: "notice",
    tone: "left-out",
    text:
      from.length === 0 ? [text(`${words}.`)] : [text(`${words}, among them all from`), ...from, text(".")],
  };
}
