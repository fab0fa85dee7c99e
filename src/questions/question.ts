import type { ContactKind } from "../contacts/contact.ts";
import type { Asks } from "./parse/asks.ts";

/** A question as it was understood; plain data. */
export interface Question {
  /** As typed, without control characters, cut at `LONGEST_QUESTION`. */
  readonly typed: string;
  readonly cut: boolean;
  /** What evidence is looked for with: slips mended, politeness gone. */
  readonly words: string;
  readonly asks: Asks;
  readonly focus: string | null;
  /** The details of a contact that are asked for; empty where the question is about something else. */
  readonly details: readonly Detail[];
  /** Principal ids of the people named. */
  readonly people: readonly string[];
  /** Principal ids set aside: "besides Kerry". */
  readonly without: readonly string[];
  /** Ids of topics set aside: "besides Ukraine". */
  readonly topicsAside: readonly string[];
  /** Ids of the topics named. */
  readonly topics: readonly string[];
  readonly kinds: readonly ContactKind[];
  readonly days: readonly AskedDay[];
  /** "Between March and May 2014", "before 2015": the days are limits; null where they are the days themselves. */
  readonly bounds: Bounds | null;
  /** Places of contacts that are named, as the record spells them. */
  readonly places: readonly string[];
  readonly order: "first" | "last" | "next" | "before" | "after" | null;
  /** Words like "planned", "will", "is to": a contact that lay ahead is meant. */
  readonly future: boolean;
  /** Ids of the contacts that a follow-up is about; null: any. */
  readonly among: readonly string[] | null;
  /** Slips that were read as something else. */
  readonly slips: readonly Slip[];
  /** What was kept from the last question, in words; empty where the question stands alone. */
  readonly kept: readonly string[];
}

/** A day, month or year as people ask for it; what is not said is null. */
export interface AskedDay {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** First and last day, ISO, both included; null: open. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Slip {
  readonly typed: string;
  readonly read: string;
}

/** A field of the contact record that can be asked for. */
export type Detail =
  | "date"
  | "place"
  | "initiator"
  | "channel"
  | "duration"
  | "participants"
  | "topics"
  | "outcome"
  | "source"
  | "status"
  | "count"
  | "list";

export const LONGEST_QUESTION = 400;

/** A text that is no question: a command word, a subject. */
export function plainQuestion(typed: string): Question {
  return {
    typed,
    cut: false,
    words: typed,
    asks: "subject",
    focus: null,
    details: [],
    people: [],
    without: [],
    topics: [],
    topicsAside: [],
    kinds: [],
    days: [],
    bounds: null,
    places: [],
    order: null,
    future: false,
    among: null,
    slips: [],
    kept: [],
  };
}
