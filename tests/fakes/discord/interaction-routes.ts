import { type Fault, fault } from "./form-error.ts";
import { type Asked, refusal, type Told } from "./http.ts";
import type { InteractionState } from "./interaction-state.ts";
import { makeMessage, mayNotAttach, numbered } from "./message-routes.ts";
import { messageFaults } from "./message-rules.ts";
import { type Route, refuse } from "./route.ts";
import { messageJson } from "./shapes.ts";
import type { Fake } from "./state.ts";
import { type Json, type Message, messagesIn } from "./world.ts";

const CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback";
const WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
const ORIGINAL = `${WEBHOOK}/messages/@original`;
const EPHEMERAL = 64;

/** Answer types allowed for each kind of interaction: message 4, deferred 5, deferred update 6, update 7, choices 8. */
const TYPES: Readonly<Record<InteractionState["kind"], readonly number[]>> = {
  command: [4, 5],
  button: [4, 5, 6, 7],
  autocomplete: [8],
};

export const interactionRoutes: readonly Route[] = [
  { method: "post", path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, open: true, handle: callback },
  { method: "post", path: /^\/webhooks\/(\d+)\/([^/]+)$/, open: true, handle: followUp },
  {
    method: "patch",
    path: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@|%40)original$/,
    open: true,
    handle: editOriginal,
  },
];

function callback(fake: Fake, asked: Asked, [id, token]: readonly string[]): Told {
  const state = [...fake.interactions.values()].find((one) => one.id === id && one.token === token);
  const waited = state === undefined ? Number.POSITIVE_INFINITY : fake.now() - state.startedAt;
  if (state === undefined || waited > fake.deadlines.firstMs)
    return refusal(404, 10062, "Unknown interaction");
  if (state.callback !== null) return refusal(400, 40060, "Interaction has already been acknowledged.");
  const body = (asked.body ?? {}) as Json;
  const refused = refuse(fake, asked, CALLBACK, callbackFaults(state, body));
  if (refused !== null) return refused;
  const data = (body.data ?? {}) as Json;
  const ephemeral = ((data.flags as number | undefined) ?? 0) & EPHEMERAL;
  state.callback = { type: body.type as number, ephemeral: ephemeral !== 0, data };
  state.answeredAfter = waited;
  if (body.type === 4) state.original = publish(fake, state, data, ephemeral !== 0);
  if (asked.query.get("with_response") !== "true") return { status: 204 };
  const message = state.original === null ? {} : { message: messageJson(state.original) };
  return { status: 200, body: { interaction: { id, type: 2 }, resource: { type: body.type, ...message } } };
}

function callbackFaults(state: InteractionState, { type, data }: Json): Fault[] {
  if (typeof type !== "number" || !TYPES[state.kind].includes(type)) {
    return [fault(["type"], "INTERACTION_CALLBACK_TYPE", `Type ${type} cannot answer a ${state.kind}`)];
  }
  if (type === 8) {
    const choices = (data as Json | undefined)?.choices;
    return Array.isArray(choices) && choices.length <= 25
      ? []
      : [fault(["data", "choices"], "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")];
  }
  return type === 4 || type === 7 ? messageFaults((data ?? {}) as Json, ["data"]) : [];
}

/** The interaction that a token belongs to, while it is valid and acknowledged; else Discord's refusal. */
function acknowledged(fake: Fake, token: string | undefined): InteractionState | Told {
  const state = [...fake.interactions.values()].find((one) => one.token === token);
  if (state === undefined || state.callback === null) return refusal(404, 10015, "Unknown Webhook");
  const age = fake.now() - state.startedAt;
  return age > fake.deadlines.tokenMs ? refusal(401, 50027, "Invalid Webhook Token") : state;
}

function followUp(fake: Fake, asked: Asked, [, token]: readonly string[]): Told {
  const state = acknowledged(fake, token);
  if ("status" in state) return state;
  const refused =
    mayNotAttach(fake, state.channel, asked) ??
    refuse(fake, asked, WEBHOOK, messageFaults((asked.body ?? {}) as Json));
  if (refused !== null) return refused;
  const body = asked.body as Json;
  const fillsIn = state.original === null && state.callback?.type === 5;
  // Discord's trap: the first follow-up of a deferred answer becomes that answer, whoever it was meant for.
  const ephemeral = fillsIn
    ? state.callback?.ephemeral === true
    : ((body.flags as number | undefined) ?? 0) & EPHEMERAL;
  const message = publish(fake, state, body, Boolean(ephemeral));
  if (fillsIn) state.original = message;
  else state.followUps.push(message);
  return { status: 200, body: messageJson(message) };
}

function editOriginal(fake: Fake, asked: Asked, [, token]: readonly string[]): Told {
  const state = acknowledged(fake, token);
  if ("status" in state) return state;
  const faults = messageFaults((asked.body ?? {}) as Json, [], state.original?.flags ?? 0);
  const refused = mayNotAttach(fake, state.channel, asked) ?? refuse(fake, asked, ORIGINAL, faults);
  if (refused !== null) return refused;
  const body = asked.body as Json;
  if (state.original === null) {
    state.original = publish(fake, state, body, state.callback?.ephemeral === true);
    return { status: 200, body: messageJson(state.original) };
  }
  state.original.components = numbered(body.components);
  state.original.flags |= (body.flags as number | undefined) ?? 0;
  state.original.edited_timestamp = new Date(fake.now()).toISOString();
  return { status: 200, body: messageJson(state.original) };
}

function publish(fake: Fake, state: InteractionState, body: Json, ephemeral: boolean): Message {
  const flags = ((body.flags as number | undefined) ?? 0) | (ephemeral ? EPHEMERAL : 0);
  const message = makeMessage(fake, state.channel, fake.world.bot, { ...body, flags });
  if (!ephemeral) messagesIn(fake.world, state.channel).push(message);
  return message;
}
