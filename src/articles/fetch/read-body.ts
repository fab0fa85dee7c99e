import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** More decoded bytes than are allowed. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The decoder of a content encoding: null for none, undefined where it is unknown or more than one. */
export function decoderOf(encoding: string): (() => Transform) | null | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return null;
  return Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
}

/** Reads a body to its end, decoded; rejects with `TooLarge` as soon as it has more bytes than `most`. */
export async function readBody(
  body: Readable,
  decoder: (() => Transform) | null,
  most: number,
): Promise<Uint8Array> {
  const decoded = decoder === null ? body : pipeline(body, decoder(), () => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of decoded as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > most) throw new TooLarge();
      pieces.push(piece);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(pieces);
}
