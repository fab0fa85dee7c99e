/**
 * A reply is what Readout says, before any platform has a say in how it looks.
 *
 * Every string is plain text on one line. Nothing is ever markup: each renderer escapes for its own platform, so a
 * headline quoted from an article can hold `*`, `<` or `@everyone` and still read as it was printed.
 */
export interface Reply {
  /** The answer in one line that can be pasted alone. */
  readonly headline: string;
  /** In reading order. What does not fit a platform is left out: `detail` parts first, then from the end. */
  readonly parts: readonly Part[];
  /** "Archive: 5 articles, 1 outlet, published 12 Mar 2014 – 11 May 2015. A sample, not a full record."; never cut. */
  readonly archive: string | null;
  /** At most five (one Discord row). */
  readonly buttons: readonly Button[];
  /** Handed over with it: pictures are shown where the platform can. */
  readonly files?: readonly Attachment[];
}

/** A file that goes with a reply; plain data, like all of it. */
export interface Attachment {
  /** "kerry-lavrov.ics": lower case, letters, digits, dots and hyphens. */
  readonly name: string;
  /** "text/calendar; charset=utf-8". */
  readonly mediaType: string;
  readonly base64: string;
  /** What a picture shows, in words; null for a file that is no picture. */
  readonly alt: string | null;
}

export type Part = { readonly detail?: boolean } & (
  | { readonly kind: "paragraph"; readonly text: Line }
  | { readonly kind: "heading"; readonly text: Line }
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly ordered?: boolean }
  /** A sentence of an article: drawn in quotation marks only if the article printed it. */
  | { readonly kind: "evidence"; readonly text: Line; readonly printed: boolean; readonly from: Citation }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: Line }[] }
  | { readonly kind: "notice"; readonly tone: Tone; readonly text: Line }
  /** Text to be copied as it stands: a citation, a manifest. */
  | { readonly kind: "copy"; readonly text: string }
);

/** `understood`: how the question was read; `left-out`: what did not fit; `note`: small print. */
export type Tone = "understood" | "nothing-found" | "left-out" | "failed" | "note";

/** Spans on one line; no line break inside. */
export type Line = readonly Span[];

export type Span =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  /** Words that an article printed: the only source of “ ” in a reply. */
  | { readonly kind: "printed"; readonly text: string }
  /** Drawn as `[1]`; it holds its citation, so it cannot dangle, and numbers follow the order of first mention. */
  | { readonly kind: "cite"; readonly citation: Citation };

/** Where something stands. */
export interface Citation {
  /** Article id. */
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string;
  /** ISO day or null. */
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: "full" | "brief";
  /** Said after the source: "added 2 Dec 2026". */
  readonly remark?: string;
}

export interface Button {
  /** Hash of the action: the same button has the same id, and the store keeps what it does. */
  readonly id: string;
  /** At most 75 characters. */
  readonly label: string;
  readonly action: Action;
}

/** What a button does when pressed; plain data, kept in the store so that buttons survive a restart. */
export type Action =
  /** Asks a question, or runs a command, as if the person had typed it. */
  | { readonly do: "ask"; readonly command: string | null; readonly text: string }
  /** Posts the answer to a question in the channel it was asked in, with the question and who asked. */
  | {
      readonly do: "post";
      readonly command: string | null;
      readonly text: string;
      /** What the conversation was about when it was asked, so that "and in May?" is posted as it was answered. */
      readonly about?: object;
    }
  /** Sends the answer to the asker's direct messages. */
  | { readonly do: "keep"; readonly command: string | null; readonly text: string; readonly about?: object }
  /** Gives contacts (or, where there are none, articles) as citations to copy. */
  | {
      readonly do: "cite";
      readonly briefing: string;
      readonly contacts: readonly string[];
      readonly articles: readonly string[];
    }
  /** Says that something about a contact is wrong; `what` is null as long as it is not said. */
  | {
      readonly do: "report";
      readonly briefing: string;
      /** One, or those of an answer to choose from. */
      readonly contacts: readonly string[];
      readonly what: string | null;
    }
  /** Forgets what a conversation was about. */
  | { readonly do: "clear" };
