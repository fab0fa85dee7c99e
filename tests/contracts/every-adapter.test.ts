import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

describe("every folder under adapters/", () => {
  const folders = readdirSync(join(ROOT, "adapters"));

  it("is one of at least three", () => expect(folders.length).toBeGreaterThanOrEqual(3));

  for (const folder of folders) {
    it(`runs the adapter contract: ${folder}`, () => {
      const file = join(ROOT, "tests/adapters", folder, "contract.test.ts");
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, "utf8")).toMatch(/^describeAdapter\(\w+Harness\(\)\);$/m);
    });
  }
});
