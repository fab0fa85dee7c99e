import type { Answer, Asked } from "../../adapter.ts";
import { button } from "../../replies/button.ts";
import { text } from "../../replies/line.ts";
import type { Button, Part, Reply } from "../../replies/reply.ts";
import type { Fact } from "../content/digest-words.ts";
import { type DigestSources, recordOf } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";

/** A private answer. */
export function privately(
  headline: string,
  parts: readonly Part[] = [],
  buttons: readonly Button[] = [],
): Answer {
  return [{ to: "asker", reply: replyOf(headline, parts, buttons) }];
}

/** A private answer that names what is wrong and the remedy. */
export function refusal(says: string, remedy: string): Answer {
  return privately(says, [{ kind: "paragraph", text: [text(remedy)] }]);
}

/** One line for everybody in a channel; nothing where the place is nobody else's. */
export function publicLine(asked: Asked, words: string): Answer {
  return asked.place.kind === "channel" ? [{ to: "place", reply: replyOf(words) }] : [];
}

function replyOf(headline: string, parts: readonly Part[] = [], buttons: readonly Button[] = []): Reply {
  return { headline, parts, archive: null, buttons };
}

export function factsOf(...facts: readonly (Fact | null)[]): Part {
  return { kind: "facts", facts: facts.filter((one) => one !== null) };
}

/** A button that types a `/readout` command. */
export function commandButton(label: string, words: string): Button {
  return button(label, { do: "ask", command: "readout", text: words });
}

/** What can be done with one subscription; `words` is what was typed after its number. */
export type OnOne = (
  subscription: Subscription,
  words: string,
  asked: Asked,
  sources: DigestSources,
) => Promise<Answer>;

/** "Kerry–Lavrov"; the name of a record that is not there any more. */
export function titleOf({ briefing }: Pick<Subscription, "briefing">, sources: DigestSources): string {
  return recordOf(sources, briefing)?.briefing.title ?? briefing;
}

/** "Undo", "Preview", "Change", "Post the first one now". */
export function subscriptionButtons({ id }: Subscription): readonly Button[] {
  return [
    commandButton("Undo", `unsubscribe ${id}`),
    commandButton("Preview", `preview ${id}`),
    commandButton("Change", `change ${id}`),
    commandButton("Post the first one now", `post now ${id}`),
  ];
}
