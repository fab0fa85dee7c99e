// Builds dist/ with the TypeScript compiler; run by `prepare`, so that `npm ci && npm start` needs nothing else.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");

if (existsSync(tsc)) {
  const built = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  process.exit(built.status ?? 1);
}
// An install without development packages keeps the dist/ it came with.
if (!existsSync(join(root, "dist", "app.js"))) {
  console.error(
    "dist/ is missing and TypeScript is not installed: run `npm ci` (with development packages) once.",
  );
  process.exit(1);
}
