import { type ContactJson, contactJson } from "../contacts/contact-json.ts";
import { plainText } from "../replies/plain-text.ts";
import type { Answered } from "./answered.ts";

/** An answer for programs; fields may be added, never changed. */
export interface ReplyJson {
  readonly question: string;
  readonly briefing: string | null;
  readonly kind: Answered["kind"];
  readonly headline: string;
  /** The short answer; null for every refusal. */
  readonly answer: string | null;
  /** Why nothing was found; null otherwise. */
  readonly reason: string | null;
  /** The whole reply as plain text. */
  readonly text: string;
  /** Best first; `quote` is one sentence of the article, exactly. */
  readonly evidence: readonly {
    readonly quote: string;
    readonly article: string;
    readonly outlet: string | null;
    readonly title: string;
    readonly published: string | null;
    readonly url: string | null;
    readonly contact?: string;
  }[];
  readonly contacts: readonly ContactJson[];
}

/** The JSON of an answer. */
export function replyJson(answered: Answered): ReplyJson {
  return {
    question: answered.question,
    briefing: answered.about.briefing,
    kind: answered.kind,
    headline: answered.reply.headline,
    answer: answered.answer,
    reason: answered.reason,
    text: plainText(answered.reply),
    evidence: answered.evidence.map(({ evidence, article, contact }) => ({
      quote: evidence.quote,
      article: article.id,
      outlet: article.outlet,
      title: article.title,
      published: article.published,
      url: article.url,
      ...(contact === null ? {} : { contact }),
    })),
    contacts: answered.contacts.map(contactJson),
  };
}
