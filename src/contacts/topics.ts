/** A subject of the controlled vocabulary (`briefings/topics.yaml`), in the terms of SKOS. */
export interface Topic {
  /** "ukraine/crimea-status". */
  readonly id: string;
  readonly prefLabel: string;
  readonly altLabels: readonly string[];
  /** Id of the wider topic. */
  readonly broader: string | null;
  readonly scopeNote: string;
  /** Phrases in which a label of this topic means something else: "Geneva communique" is not about the Geneva declaration. */
  readonly notLabels?: readonly string[];
  /** Labels that count only where the same stretch of text names the broader topic: "ceasefire" beside "Ukraine". */
  readonly contextLabels?: readonly string[];
}

export interface Vocabulary {
  readonly topics: readonly Topic[];
  byId(id: string): Topic | undefined;
  /**
   * Topics whose labels occur in a stretch of text; the longest label wins, a narrower topic stands for its broader one.
   * Of topics that the text around it is `about`, labels count that need their broader topic beside them, where the
   * stretch names no other.
   */
  find(text: string, about?: readonly string[]): readonly TopicMention[];
  /** The topic itself and everything narrower: "ukraine" → "ukraine", "ukraine/crimea-status", … */
  within(id: string): readonly string[];
}

export interface TopicMention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}
