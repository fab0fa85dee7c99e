import {
  type APIActionRowComponent,
  type APIAllowedMentions,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { fitReply } from "../../src/replies/fit-reply.ts";
import { plain } from "../../src/replies/plain.ts";
import type { Button, Reply } from "../../src/replies/reply.ts";
import { fileComponents } from "./attach.ts";
import { componentIds, customId } from "./marker.ts";
import { textsOf } from "./render-text.ts";
import { ROOM } from "./room.ts";

/** The parts of a message body that a reply becomes: one container of Components V2, and nobody is ever notified. */
export interface DiscordBody {
  readonly flags: number;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: APIAllowedMentions;
}

/** Nobody: neither the people and roles named in the text nor the author of a message that is replied to. */
export const NOBODY: APIAllowedMentions = { parse: [], replied_user: false };

/**
 * Draws any reply for Discord. What does not fit one message is left out as `fitReply` says; the result always fits.
 *
 * With a `marker`, the message can be recognised by it later.
 */
export function renderForDiscord(reply: Reply, marker?: string): DiscordBody {
  const fitted = fitReply(reply, (one) => fits(drawn(one, marker)));
  const components = drawn(fitted, marker);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [fits(components) ? components : cut(components)],
    allowed_mentions: NOBODY,
  };
}

/** Texts that would break the limit of components are put together. */
const MOST_TEXTS = 24;

function drawn(reply: Reply, marker?: string): APIContainerComponent {
  const ids = marker === undefined ? undefined : componentIds(marker);
  const { body, foot } = textsOf(reply);
  const texts =
    body.length <= MOST_TEXTS
      ? body
      : [...body.slice(0, MOST_TEXTS - 1), body.slice(MOST_TEXTS - 1).join("\n\n")];
  const components: APIComponentInContainer[] = texts.map(textDisplay);
  components.push(...fileComponents(reply.files ?? []));
  if (foot !== "") {
    if (components.length > 0) components.push({ type: ComponentType.Separator });
    components.push(textDisplay(foot));
  }
  if (components.length === 0) components.push(textDisplay("(nothing to show)"));
  if (ids !== undefined) components[0] = { ...components[0], id: ids.firstText } as APIComponentInContainer;
  components.push(...buttonRows(reply.buttons, marker));
  return { type: ComponentType.Container, components, ...(ids === undefined ? {} : { id: ids.container }) };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function buttonRows(
  buttons: readonly Button[],
  marker?: string,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const unique = [...new Map(buttons.map((button) => [button.id, button])).values()];
  const drawn = unique.map((button) => drawButton(button, marker)).filter((button) => button !== null);
  const rows: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [];
  for (let i = 0; i < drawn.length; i += ROOM.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: drawn.slice(i, i + ROOM.buttonsInRow) });
  }
  return rows;
}

/** Null for a button that Discord would refuse, and with it the whole message: no label, or an id without end. */
function drawButton(button: Button, marker?: string): APIButtonComponentWithCustomId | null {
  const label = shorten(plain(button.label), ROOM.buttonLabel);
  const marked = customId(button.id, marker);
  const id = marked.length <= ROOM.customId ? marked : customId(button.id);
  if (label === "" || id.length > ROOM.customId) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

function fits(container: APIContainerComponent): boolean {
  return textLength(container) <= ROOM.text && countComponents(container) <= ROOM.components;
}

function textLength(container: APIContainerComponent): number {
  return container.components.reduce(
    (sum, one) => sum + (one.type === ComponentType.TextDisplay ? one.content.length : 0),
    0,
  );
}

function countComponents(container: APIContainerComponent): number {
  return container.components.reduce(
    (sum, one) => sum + 1 + (one.type === ComponentType.ActionRow ? one.components.length : 0),
    1,
  );
}

/** The last resort, for a reply whose headline or sources alone are too long: the longest texts are cut. */
function cut(container: APIContainerComponent): APIContainerComponent {
  const texts = container.components.filter((one) => one.type === ComponentType.TextDisplay);
  const fair = Math.floor(ROOM.text / Math.max(1, texts.length));
  const components = container.components.map((one) =>
    one.type === ComponentType.TextDisplay ? { ...one, content: shorten(one.content, fair) } : one,
  );
  return { ...container, components: components.slice(0, ROOM.components / 2) };
}

/** Cuts at a whole character and before a backslash that would lose what it escapes. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, Math.max(0, most - 1))
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/\\+$/, "")}…`;
}
