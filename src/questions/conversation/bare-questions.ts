import type { Detail } from "../question.ts";

/** Questions about what was just talked of, and the detail that they want; without lead-in and marks at the end. */
const BARE: readonly (readonly [RegExp, Detail])[] = [
  [
    /^(?:who (?:says|said|claims|reports|reported|confirmed|told|is saying)(?: (?:so|that|this|it|you|you that))?|says who|according to (?:whom|who)|(?:the )?sources?|whose (?:word|account|version)(?: is (?:it|that|this))?|which sides? (?:told|tells|reported|reports|gave|confirmed|says|said) (?:it|that|this|them|so)|who is the source(?: of (?:that|this))?|how do (?:you|we) know(?: (?:that|this))?)$/i,
    "source",
  ],
  [
    /^(?:where(?:abouts)?(?: (?:was|were|is) (?:it|that|this|they|those))?|where did (?:they|that|it) (?:meet|take place|happen)|(?:in )?(?:which|what) (?:city|place|country|town))$/i,
    "place",
  ],
  [
    /^(?:since when|how long ago(?: was (?:it|that))?|when(?: (?:was|were|is) (?:it|that|this|they|those))?|when did (?:that|it|this) (?:happen|take place)|when (?:exactly|precisely)|(?:on )?(?:what|which) (?:day|date)(?: was (?:it|that))?(?: exactly| precisely)?|(?:the )?date)$/i,
    "date",
  ],
  [
    /^(?:(?:for )?how long(?: (?:was (?:it|that)|did (?:it|that|they) (?:last|take|talk|speak|meet)))?)$/i,
    "duration",
  ],
  [
    /^(?:(?:at |on )?whose (?:initiative|idea|request)(?: (?:was|is) (?:it|that|this))?|who (?:initiated|started|asked for|requested|proposed)(?: (?:it|that|this))?|who (?:called|phoned|rang)(?: whom?| who| first)?)$/i,
    "initiator",
  ],
  [
    /^(?:how|by phone|by phone or in person|in person or by phone|how did they (?:speak|talk|meet)|was (?:it|that) (?:by phone|a call|in person) or .{3,20})$/i,
    "channel",
  ],
  [
    /^(?:with what result|what was (?:agreed|decided)|what came (?:out )?of (?:it|that)|(?:what )?did they agree(?: on)?(?: (?:anything|something))?(?: there)?|what did they agree(?: on)?|(?:the )?(?:outcome|result)|how did (?:it|that) end)$/i,
    "outcome",
  ],
  [
    /^(?:about what|what about|on what|what was (?:it|that) about|what did they (?:discuss|talk about|speak about)|what (?:was|is|were) (?:on )?the (?:subjects?|topics?|agenda)|what(?:'s| is| was) on the agenda|what (?:was|is|were) (?:it|they|that) to be about|what (?:were|are) they (?:to|going to) (?:discuss|talk about)|what (?:will|would) they (?:discuss|talk about)|(?:the )?(?:subject|topic|agenda))$/i,
    "topics",
  ],
  [
    /^(?:who (?:else )?(?:was|were) (?:there|present|in it|on it)|who (?:else )?(?:took part|attended|participated)|with whom|who with|who was that with)$/i,
    "participants",
  ],
  [
    /^(?:(?:was|were|has|have|is) (?:it|that|this|they|these) (?:ever |actually |really |then |been )*(?:held|cancelled|canceled|called off|postponed|going ahead)|(?:did|has) (?:it|that|this) (?:ever |actually |really |then )?(?:take place|taken place|happen|happened|go ahead|gone ahead|come off)|(?:they|it) (?:didn't|did not|never|haven't|have not|hasn't) (?:actually |really |then )?(?:meet|met|speak|spoke|talk|talked|happen|happened|take place)|they (?:did )?(?:meet|met)(?: then)?)(?: in the end| after all| as planned| or not)?$/i,
    "status",
  ],
  [
    /^(?:which(?: ones?)?|which (?:were|are) (?:they|those|these)|list them|show (?:them|me)|name them)$/i,
    "list",
  ],
];

/** "Why?" of what was just answered. */
export const WHY = /^why(?: (?:so|not|is that|was that|did they|did he|did she))?$/i;

/** A bare question in full, so that the next one can lean on it. */
export const IN_FULL: Readonly<Partial<Record<Detail, string>>> = {
  source: "whose word is it",
  place: "where was the contact",
  date: "when was the contact",
  duration: "how long did the contact last",
  initiator: "who initiated the contact",
  channel: "how did they speak",
  outcome: "what did they agree",
  topics: "what did they discuss",
  participants: "who took part in the contact",
  status: "was the contact held",
  list: "which contacts",
};

/** The same question of a contact by its name, as people would ask it. */
export function askedOf(detail: Detail | undefined, name: string): string {
  switch (detail) {
    case "source":
      return `who reported ${name}?`;
    case "channel":
      return `how did they speak: ${name}?`;
    case "outcome":
      return `what was agreed in ${name}?`;
    case "duration":
      return `how long did ${name} last?`;
    case "initiator":
      return `who initiated ${name}?`;
    case "participants":
      return `who took part in ${name}?`;
    case "place":
      return `where was ${name}?`;
    case "date":
      return `when was ${name}?`;
    default:
      return `what was ${name} about?`;
  }
}

/** The detail that a bare question wants; null for any other words. */
export function bareDetail(said: string): Detail | null {
  return BARE.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
