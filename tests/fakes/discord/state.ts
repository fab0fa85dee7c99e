import type { Troubles } from "./faults.ts";
import type { Gateway } from "./gateway.ts";
import type { Asked } from "./http.ts";
import type { Deadlines, InteractionState } from "./interaction-state.ts";
import type { World } from "./world.ts";

/** All that the parts of the look-alike share. */
export interface Fake {
  readonly world: World;
  readonly gateway: Gateway;
  readonly troubles: Troubles;
  readonly deadlines: Deadlines;
  readonly interactions: Map<string, InteractionState>;
  /** Bodies that Discord (or this project's own rules) would refuse. */
  readonly violations: string[];
  /** Every request that arrived, in order. */
  readonly requests: Asked[];
  gatewayUrl(): string;
  sessionsLeft(): number;
  now(): number;
}
