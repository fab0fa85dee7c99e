import { text } from "./line.ts";
import type { Attachment, Reply } from "./reply.ts";

/** A file of text. */
export function textFile(name: string, mediaType: string, content: string): Attachment {
  return {
    name: fileName(name),
    mediaType,
    base64: Buffer.from(content, "utf8").toString("base64"),
    alt: null,
  };
}

/** A picture, with what it shows in words. */
export function pictureFile(name: string, png: Uint8Array, alt: string): Attachment {
  return { name: fileName(name), mediaType: "image/png", base64: Buffer.from(png).toString("base64"), alt };
}

export function bytesOf({ base64 }: Attachment): Buffer {
  return Buffer.from(base64, "base64");
}

/** A reply that says what became of its files, and no longer has them. */
export function withoutFiles(reply: Reply, says: string): Reply {
  const { files: _, ...rest } = reply;
  return { ...rest, parts: [...reply.parts, { kind: "notice", tone: "note", text: [text(says)] }] };
}

/** Nothing in a name that a file system, an address or a header would take for something else. */
function fileName(name: string): string {
  const safe = name
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(-80);
  return safe === "" ? "readout" : safe;
}
