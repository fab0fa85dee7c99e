/** One thing that was looked at: whether it works, and what to do where it does not. */
export interface Finding {
  /** "Slack", "store", "digest 3 in #russia-desk". */
  readonly about: string;
  /** `note`: worth knowing, and no fault. */
  readonly is: "works" | "broken" | "note";
  /** Never a token, never what anybody wrote. */
  readonly says: string;
  readonly remedy?: string;
}

/** A place that digests go to. */
export interface DigestPlace {
  readonly address: string;
  /** "#russia-desk". */
  readonly name: string;
}
