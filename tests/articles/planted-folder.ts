import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A temporary folder with the given files, gone when the test is. */
export function plantedFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** An article file; give a key the value null to leave it out. */
export function articleFile(
  keys: Readonly<Record<string, string | null>> = {},
  body = "The ministers met in Oslo.",
): string {
  const all = {
    title: "Ministers Meet in Oslo",
    outlet: "The Fjord Post",
    url: "https://fjord.example/2019/06/04/ministers",
    published: "2019-06-04",
    retrieved: "2024-01-05",
    language: "en",
    kind: "full",
    ...keys,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}
