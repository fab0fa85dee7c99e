// Writes the transcript at the head of the README anew: run `node scripts/transcript.js` after a change of wording.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const questions = ["/kerry-lavrov syria", "who initiated the march call?"];

function chat(input) {
  const env = { ...process.env, READOUT_DATA: mkdtempSync(join(tmpdir(), "readout-")), NO_COLOR: "1" };
  return spawnSync(process.execPath, [join(root, "dist", "app.js"), "chat"], {
    cwd: root,
    env,
    input,
    encoding: "utf8",
  }).stdout;
}

const opening = chat("").trim();
const answers = questions.map(
  (question) => `> ${question}\n\n${chat(`${question}\n`).slice(opening.length).trim()}`,
);
const transcript = `\`\`\`transcript\n${[opening, ...answers].join("\n\n")}\n\`\`\``;
const readme = join(root, "README.md");
writeFileSync(
  readme,
  readFileSync(readme, "utf8").replace(/```transcript\n[\s\S]*?```/, () => transcript),
);
