import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

let known: string | undefined;

/** The folders whose code decides what is read in an article. */
const READING = ["articles", "contacts", "search"];

/**
 * Of the code that reads articles, finds contacts and cuts terms, and of the packages it uses: what was saved under another
 * fingerprint was read by other rules. Taken from the files themselves, so that no version number can be forgotten.
 */
export function programFingerprint(): string {
  known ??= fingerprint(join(import.meta.dirname, ".."));
  return known;
}

function fingerprint(source: string): string {
  const sum = createHash("sha256").update(process.versions.unicode ?? process.version);
  const files = READING.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  );
  for (const name of files.filter((one) => /\.[jt]s$/.test(one)).sort())
    sum.update(`${name}\n`).update(readFileSync(join(source, name)));
  return sum.update(packagesOf(source)).digest("base64url");
}

/** The pinned packages, from the nearest package.json. */
function packagesOf(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file)) {
    const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as { dependencies?: unknown };
    return JSON.stringify(dependencies ?? {});
  }
  return dirname(folder) === folder ? "" : packagesOf(dirname(folder));
}
