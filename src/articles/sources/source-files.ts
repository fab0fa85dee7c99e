import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../safe-files.ts";

/** A file to read, or what is wrong with a path. */
export type SourceFile =
  | { readonly file: string }
  | { readonly file: string; readonly says: string; readonly remedy: string };

/** What lies beside saved pages and holds no text. */
const NO_TEXT =
  /\.(?:css|m?js|map|json5|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|lock|tmp|DS_Store)$/i;
const DEEPEST = 20;

/** The files that a path stands for: itself, or what its folder holds, deeply and in order of names; links are not followed. */
export function* sourceFiles(path: string): Generator<SourceFile> {
  let count = 0;
  for (const found of filesIn(path, 0)) {
    count += 1;
    yield found;
  }
  if (count === 0)
    yield { file: path, says: "This folder holds nothing to import.", remedy: "Check the path." };
}

function* filesIn(path: string, depth: number): Generator<SourceFile> {
  try {
    const kind = lstatSync(path);
    if (!kind.isDirectory()) {
      yield kind.isFile() || (depth === 0 && kind.isSymbolicLink())
        ? { file: path }
        : {
            file: path,
            says: "This is a link or a device, not a file.",
            remedy: "Put the file itself there.",
          };
      return;
    }
    if (depth >= DEEPEST) {
      yield {
        file: path,
        says: `The folder lies more than ${DEEPEST} folders deep.`,
        remedy: "Import it by itself.",
      };
      return;
    }
    for (const name of readdirSync(path).sort()) {
      if (!name.startsWith(".") && !NO_TEXT.test(name)) yield* filesIn(join(path, name), depth + 1);
    }
  } catch (error) {
    const missing = reasonOf(error) === "ENOENT";
    const says = missing ? "There is no such file or folder." : `It cannot be read (${reasonOf(error)}).`;
    yield { file: path, says, remedy: missing ? "Check the path." : "Check its permissions." };
  }
}
