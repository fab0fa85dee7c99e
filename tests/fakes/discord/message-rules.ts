import { type Fault, fault } from "./form-error.ts";
import type { Json } from "./world.ts";

const V2 = 1 << 15;
/** Suppress embeds, ephemeral, suppress notifications, voice message, components V2. */
const SENDABLE = (1 << 2) | (1 << 6) | (1 << 12) | (1 << 13) | V2;
const KEYS = new Set(
  "content embeds allowed_mentions components flags attachments poll message_reference nonce enforce_nonce tts sticker_ids username avatar_url thread_name applied_tags".split(
    " ",
  ),
);

type Path = readonly (string | number)[];
type Found = Fault[];

/** What Discord refuses in a message, and what its OpenAPI file does not say; `at` is where the message stands in the body. */
export function messageFaults(body: Json, at: Path = [], earlierFlags = 0): Found {
  const flags = numberOr(body.flags, 0) | (earlierFlags & V2);
  return [
    ...keyFaults(body, at),
    ...contentFaults(body, at, (flags & V2) !== 0),
    ...mentionFaults(body, at),
    ...nonceFaults(body, at),
    ...componentFaults(body, at, (flags & V2) !== 0),
    ...embedFaults(body, at),
  ];
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

function keyFaults(body: Json, at: Path): Found {
  const unknown = Object.keys(body).filter((key) => !KEYS.has(key));
  const flags = numberOr(body.flags, 0);
  return [
    ...unknown.map((key) => fault([...at, key], "UNKNOWN_KEY", "No such field in a message")),
    ...((flags & ~SENDABLE) === 0
      ? []
      : [fault([...at, "flags"], "MESSAGE_FLAGS", `Flags ${flags} cannot be sent`)]),
  ];
}

function contentFaults(body: Json, at: Path, isV2: boolean): Found {
  const content = typeof body.content === "string" ? body.content : "";
  const found: Found = [];
  if (content.length > 2000) {
    found.push(fault([...at, "content"], "BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length."));
  }
  for (const key of ["content", "embeds", "poll", "sticker_ids"]) {
    const value = body[key];
    const isThere = Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== "";
    if (isV2 && isThere) {
      const message = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      found.push(fault([...at, key], "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message));
    }
  }
  const hasBody = content !== "" || listOf(body.embeds).length > 0 || listOf(body.components).length > 0;
  if (!hasBody && body.poll === undefined)
    found.push(fault(at, "EMPTY", "Cannot send an empty message (50006)"));
  return found;
}

/** Discord would take it; this project never may, since articles can contain @everyone. */
function mentionFaults(body: Json, at: Path): Found {
  const allowed = body.allowed_mentions as Json | undefined;
  const nobody =
    Array.isArray(allowed?.parse) &&
    allowed.parse.length === 0 &&
    listOf(allowed.users).length === 0 &&
    listOf(allowed.roles).length === 0 &&
    allowed.replied_user !== true;
  return nobody
    ? []
    : [fault([...at, "allowed_mentions"], "MENTIONS_ALLOWED", "Must be {parse: []} and nobody else")];
}

function nonceFaults(body: Json, at: Path): Found {
  if (String(body.nonce ?? "").length > 25) {
    return [
      fault([...at, "nonce"], "NONCE_TYPE_TOO_LONG", "Nonce is too long. Must be 25 or fewer characters."),
    ];
  }
  const lacks = body.enforce_nonce === true && body.nonce === undefined;
  return lacks ? [fault([...at, "enforce_nonce"], "NONCE_REQUIRED", "There is no nonce to enforce")] : [];
}

function embedFaults(body: Json, at: Path): Found {
  const total = listOf(body.embeds).reduce((sum, embed) => sum + embedText(embed), 0);
  return total > 6000
    ? [fault([...at, "embeds"], "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")]
    : [];
}

function embedText(embed: Json): number {
  const fields = listOf(embed.fields).flatMap((field) => [field.name, field.value]);
  const texts = [
    embed.title,
    embed.description,
    (embed.footer as Json)?.text,
    (embed.author as Json)?.name,
    ...fields,
  ];
  return texts.reduce<number>((sum, text) => sum + (typeof text === "string" ? text.length : 0), 0);
}

/** A component with where it stands. */
interface Placed {
  readonly component: Json;
  readonly at: Path;
}

function placed(components: unknown, at: Path): Placed[] {
  return listOf(components).flatMap((component, i) => {
    const here = [...at, i];
    const accessory = component.accessory === undefined ? [] : [component.accessory as Json];
    return [
      { component, at: here },
      ...placed(component.components, [...here, "components"]),
      ...accessory.map((one) => ({ component: one, at: [...here, "accessory"] })),
    ];
  });
}

function componentFaults(body: Json, at: Path, isV2: boolean): Found {
  const all = placed(body.components, [...at, "components"]);
  const here = [...at, "components"];
  const found: Found = all.flatMap(oneComponent);
  if (all.length > 40)
    found.push(
      fault(
        here,
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
        "The total number of components exceeds the maximum allowed size 40",
      ),
    );
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === 10 ? String(component.content).length : 0),
    0,
  );
  if (text > 4000)
    found.push(
      fault(
        here,
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
        "The total text size in components exceeds 4000",
      ),
    );
  const top = listOf(body.components);
  if (!isV2 && top.some((one) => one.type !== 1))
    found.push(fault(here, "UNION_TYPE_CHOICES", "Needs MessageFlags.IS_COMPONENTS_V2"));
  if (!isV2 && top.length > 5)
    found.push(fault(here, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."));
  return [
    ...found,
    ...duplicates(all, "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED"),
    ...duplicates(all, "id", "COMPONENT_ID_DUPLICATED"),
  ];
}

function duplicates(all: readonly Placed[], key: string, code: string): Found {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, at }) => {
    const value = component[key];
    if (value === undefined) return [];
    const isAgain = seen.has(value);
    seen.add(value);
    return isAgain ? [fault([...at, key], code, `${key} cannot be duplicated`)] : [];
  });
}

function oneComponent({ component, at }: Placed): Found {
  switch (component.type) {
    case 1:
      return rowFaults(component, at);
    case 2:
      return buttonFaults(component, at);
    case 10:
      return textFaults(component, at);
    case 17:
      return listOf(component.components).length === 0
        ? [fault([...at, "components"], "BASE_TYPE_REQUIRED", "Required")]
        : [];
    default:
      return [];
  }
}

function rowFaults(row: Json, at: Path): Found {
  const count = listOf(row.components).length;
  return count >= 1 && count <= 5
    ? []
    : [fault([...at, "components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")];
}

function textFaults(text: Json, at: Path): Found {
  const content = typeof text.content === "string" ? text.content : "";
  return content.trim() === "" || content.length > 4000
    ? [fault([...at, "content"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 4000 in length.")]
    : [];
}

function buttonFaults(button: Json, at: Path): Found {
  const found: Found = [];
  const label = typeof button.label === "string" ? button.label : "";
  if (label.length > 80)
    found.push(fault([...at, "label"], "BASE_TYPE_MAX_LENGTH", "Must be 80 or fewer in length."));
  if (label.trim() === "" && button.emoji === undefined)
    found.push(fault(at, "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL", "A button needs a label"));
  if (button.style === 5) return [...found, ...linkFaults(button, at)];
  const id = typeof button.custom_id === "string" ? button.custom_id : "";
  if (id === "" || id.length > 100)
    found.push(fault([...at, "custom_id"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."));
  return found;
}

function linkFaults(button: Json, at: Path): Found {
  const isWeb = typeof button.url === "string" && /^(https?|discord):\/\//.test(button.url);
  return isWeb
    ? []
    : [
        fault(
          [...at, "url"],
          "URL_TYPE_INVALID_SCHEME",
          "Scheme must be one of ('http', 'https', 'discord').",
        ),
      ];
}
