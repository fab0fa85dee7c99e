import type { ImportSource } from "../import-sources.ts";
import type { FetchResult } from "./fetch-page.ts";

/** Whether a source is an address of any scheme rather than a path. */
const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;

/** The sources of an import with what lies at the addresses among them, read one after the other. */
export async function fetchSources(
  sources: readonly ImportSource[],
  fetch: (address: string) => Promise<FetchResult>,
): Promise<ImportSource[]> {
  const read: ImportSource[] = [];
  for (const source of sources) {
    if (typeof source === "string" && ADDRESS.test(source)) read.push(sourceOf(source, await fetch(source)));
    else read.push(source);
  }
  return read;
}

/** What came from an address as a source of an import. */
export function sourceOf(name: string, result: FetchResult): ImportSource {
  if (result === "unchanged")
    return { file: name, says: "The server says that nothing changed.", remedy: "Try again later." };
  if ("says" in result) return { file: name, says: withoutName(result.says, name), remedy: result.remedy };
  return { name, bytes: result.bytes, url: result.address, encoding: result.encoding };
}

/** A problem's line names the address already. */
function withoutName(says: string, name: string): string {
  return says.replaceAll(`“${name}”`, name).replaceAll(name, "this address").replace(/^this/, "This");
}
