/** A clock that runs faster than the machine's, the same in all processes of a crash run. */
export interface FastClock {
  /** When both clocks stood at their beginnings, by the machine's. */
  readonly realStart: number;
  readonly start: number;
  readonly speed: number;
}

export function readClock({ realStart, start, speed }: FastClock): number {
  return start + (Date.now() - realStart) * speed;
}
