import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, withoutFiles } from "../../src/replies/attachment.ts";
import type { Attachment, Reply } from "../../src/replies/reply.ts";

/** Writes the files of a reply into a folder; the reply then says where they are, or why they are not. */
export function written(reply: Reply, folder: string): Reply {
  return (reply.files ?? []).reduce<Reply>((said, file) => withoutFiles(said, writeOne(file, folder)), reply);
}

const MOST_COPIES = 1000;

/** Never over a file that is there: the second is `name-2.ics`. */
function writeOne(file: Attachment, folder: string): string {
  const [, stem = file.name, extension = ""] = /^(.+?)((?:\.[^.]+)+)$/.exec(file.name) ?? [];
  for (let copy = 1; copy <= MOST_COPIES; copy++) {
    const path = join(folder, copy === 1 ? file.name : `${stem}-${copy}${extension}`);
    try {
      writeFileSync(path, bytesOf(file), { flag: "wx" });
      return `Written to ${path}${file.alt === null ? "" : `. ${file.alt}`}`;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "no reason";
      if (code !== "EEXIST")
        return `The file could not be written to ${path} (${code}). Start the chat in a folder that you may write to.`;
    }
  }
  return `The file could not be written: ${folder} has too many of its name.`;
}
