/** A subject that Readout follows: a folder `briefings/<name>/` with a `briefing.yaml` and articles. */
export interface Briefing {
  /** The folder's name, `^[a-z0-9][a-z0-9-]{0,63}$`. */
  readonly name: string;
  /** As shown: "Kerry–Lavrov". */
  readonly title: string;
  /** Slash command without the slash: "kerry-lavrov". */
  readonly command: string;
  /** Principal ids whose contacts with each other are the record; at least two. */
  readonly principals: readonly string[];
  /** Topic ids offered as subjects of this briefing. */
  readonly topics: readonly string[];
  readonly digest: DigestDefaults;
}

export interface DigestDefaults {
  readonly cadence: "daily" | "weekdays" | "weekly";
  /** `HH:MM`, local. */
  readonly time: string;
}
