import { createHash } from "node:crypto";

/**
 * How a posting is found again after a crash. Its marker goes out three times: as nonce (Discord drops a second message
 * with the same one for a few minutes, but may not show it later), in the ids of the container and of its first text (a
 * number that nobody sees and Discord returns as given), and behind each button's id.
 */
export interface ComponentIds {
  readonly container: number;
  readonly firstText: number;
}

const PREFIX = "readout:";

/** Two positive 31-bit numbers from the marker; from 1000 up, so that ids Discord deals out itself cannot meet them. */
export function componentIds(marker: string): ComponentIds {
  const hash = createHash("sha256").update(marker).digest();
  const number = (offset: number): number => 1000 + (hash.readUInt32BE(offset) % 2_147_480_000);
  const container = number(0);
  const firstText = number(4);
  return { container, firstText: firstText === container ? firstText + 1 : firstText };
}

export function customId(button: string, marker?: string): string {
  return marker === undefined ? `${PREFIX}${button}` : `${PREFIX}${button}#${marker}`;
}

/** The button that was pressed; null where the component is none of ours. */
export function buttonOf(id: string): string | null {
  if (!id.startsWith(PREFIX)) return null;
  return id.slice(PREFIX.length).replace(/#[^#]*$/, "");
}

/** Whether a message read back from Discord carries the marker. */
export function carries(message: unknown, marker: string): boolean {
  if (typeof message !== "object" || message === null) return false;
  if ("nonce" in message && message.nonce === marker) return true;
  const ids = componentIds(marker);
  const found = allComponents("components" in message ? message.components : []);
  const has = (id: number): boolean => found.some((one) => one.id === id);
  return (has(ids.container) && has(ids.firstText)) || found.some((one) => endsWith(one.custom_id, marker));
}

function endsWith(id: unknown, marker: string): boolean {
  return typeof id === "string" && id.startsWith(PREFIX) && id.endsWith(`#${marker}`);
}

function allComponents(list: unknown): Record<string, unknown>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const component = one as Record<string, unknown>;
    return [component, ...allComponents(component.components)];
  });
}
