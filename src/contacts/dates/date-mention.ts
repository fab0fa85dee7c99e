/** A date expression in a sentence, before anything is known of the article's day. */
export interface DateMention {
  /** Offsets in the text that was searched; with its "on", "in" or "at", without "by", "since", "before". */
  readonly start: number;
  readonly end: number;
  /** As printed: "on Sunday night". */
  readonly text: string;
  readonly expression: DateExpression;
  readonly partOfDay: PartOfDay | null;
  /** A limit rather than the day itself: "by Friday", "since May", "until Tuesday". */
  readonly bound: "by" | "since" | "until" | "before" | "after" | null;
}

export type PartOfDay = "morning" | "afternoon" | "evening" | "night";
export type Modifier = "start" | "mid" | "end" | "approximate";

export type DateExpression =
  /** "May 10th", "in March 2015", "in 2009"; null for what is not said. Weekday 0 is Sunday. */
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly modifier: Modifier | null;
      /** "last September", "next May". */
      readonly which?: "last" | "next";
    }
  /** "March 18-19", "Monday to Wednesday". */
  | { readonly kind: "range"; readonly from: DateExpression; readonly to: DateExpression }
  /** "Wednesday", "last Thursday", "Monday of last week" (`week` -1). */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which: "last" | "next" | null;
      readonly week: number | null;
    }
  /** "yesterday" (-1), "two weeks ago" (-2 weeks, approximate), "next month" (1 month). */
  | {
      readonly kind: "counted";
      readonly unit: "day" | "week" | "weekend" | "month" | "year";
      readonly offset: number;
      readonly modifier: Modifier | null;
    }
  /** "over the weekend": the last or the next one, by the tense of the clause. */
  | { readonly kind: "weekend" }
  /** "the next day", "two days later": counted from another date of the text. */
  | {
      readonly kind: "anchored";
      readonly days: number;
      /** "earlier in the day": where no other date is near, the day of publication. */
      readonly ownDay?: boolean;
    };

/** Tense of the clause that a date stands in. `unknown`: a plan told in the past ("was due to meet on Friday"). */
export type Tense = "past" | "future" | "unknown";
