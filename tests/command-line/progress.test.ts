import { describe, expect, it } from "vitest";
import { makeProgress } from "../../src/command-line/progress.ts";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  let clock = 0;
  const progress = makeProgress({ isTTY, write: (text) => written.push(text) }, () => clock);
  const at = (seconds: number, done: number, total: number): string | undefined => {
    clock = seconds * 1000;
    progress.at(done, total);
    return written.at(-1)?.replace("\r\u001B[2K", "");
  };
  return { progress, written, at };
}

describe("the progress of a run", () => {
  it("counts, and says how long it will take once that can be told", () => {
    const { at } = terminal(true);
    expect(at(0, 0, 400)).toBe("0 of 400");
    expect(at(1, 50, 400)).toBe("50 of 400");
    expect(at(4, 200, 400)).toBe("200 of 400 · 4 s left");
    expect(at(400, 202, 404)).toBe("202 of 404 · 7 min left");
  });

  it("is redrawn ten times a second at most, and taken away for other lines", () => {
    const { progress, written, at } = terminal(true);
    at(0, 0, 400);
    at(0.05, 10, 400);
    expect(written).toHaveLength(1);
    progress.clear();
    expect(written.at(-1)).toBe("\r\u001B[2K");
    progress.clear();
    expect(written).toHaveLength(2);
  });

  it("says nothing where no terminal is, and nothing of a single source", () => {
    const { progress, written, at } = terminal(false);
    at(5, 3, 400);
    progress.clear();
    expect(written).toEqual([]);
    expect(terminal(true).at(5, 0, 1)).toBeUndefined();
  });
});
