import { type APIComponentInContainer, ComponentType, type RawFile } from "discord.js";
import { bytesOf, withoutFiles } from "../../src/replies/attachment.ts";
import { plain } from "../../src/replies/plain.ts";
import type { Attachment, Reply } from "../../src/replies/reply.ts";
import { type Failure, failureOf } from "./calls.ts";
import { ROOM } from "./room.ts";

/** Files of a reply as parts of its message: pictures in a gallery with their words, others to be downloaded. */
export function fileComponents(files: readonly Attachment[]): APIComponentInContainer[] {
  return files.slice(0, ROOM.files).map((file) => {
    const url = `attachment://${file.name}`;
    return file.alt === null
      ? { type: ComponentType.File, file: { url } }
      : { type: ComponentType.MediaGallery, items: [{ media: { url }, description: altOf(file.alt) }] };
  });
}

/** What a request needs so that the bytes go with a body, and the body knows of them; nothing where there are none. */
export function uploadOf({ files = [] }: Reply): {
  readonly attachments?: readonly object[];
  readonly files?: RawFile[];
} {
  const sent = files.slice(0, ROOM.files);
  if (sent.length === 0) return {};
  return {
    attachments: sent.map(({ name, alt }, id) => ({
      id: String(id),
      filename: name,
      ...(alt === null ? {} : { description: altOf(alt) }),
    })),
    files: sent.map((file) => ({
      name: file.name,
      data: bytesOf(file),
      contentType: file.mediaType,
    })),
  };
}

/**
 * Sends a reply; where Discord refuses it and it has files, sends it without them, saying which permission is missing. What
 * was refused is not there, so nothing comes twice.
 */
export async function sendWithFiles<T>(reply: Reply, send: (reply: Reply) => Promise<T>): Promise<T> {
  try {
    return await send(reply);
  } catch (error) {
    const why = reply.files === undefined ? null : refusalOfFiles(failureOf(error));
    if (why === null) throw error;
    return await send(withoutFiles(reply, `The file could not be handed over. ${why}`));
  }
}

const MISSING_PERMISSIONS = 50013;
const TOO_LARGE = 40005;

function refusalOfFiles(failure: Failure): string | null {
  if (failure.kind !== "refused") return null;
  if (failure.code === MISSING_PERMISSIONS)
    return "Readout lacks the permission Attach Files here. Somebody with Manage Server can give it to Readout's role, or ask Readout in your direct messages.";
  if (failure.code === TOO_LARGE || failure.status === 413)
    return "It is larger than Discord takes here. Narrow it with filters.";
  return null;
}

function altOf(alt: string): string {
  const words = plain(alt);
  return words.length <= ROOM.altText ? words : `${words.slice(0, ROOM.altText - 1)}…`;
}
