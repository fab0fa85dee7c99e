import { commandFaults } from "./command-rules.ts";
import { type Asked, refusal, type Told } from "./http.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import { messageRoutes } from "./message-routes.ts";
import { type Route, refuse } from "./route.ts";
import { channelJson, guildJson, memberJson, userJson } from "./shapes.ts";
import type { Fake } from "./state.ts";
import { directChannel, type Json } from "./world.ts";

const ROUTES: readonly Route[] = [
  ...messageRoutes,
  ...interactionRoutes,
  {
    method: "get",
    path: /^\/gateway\/bot$/,
    handle: ({ gatewayUrl, sessionsLeft }) => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: sessionsLeft(),
          reset_after: 14_400_000,
          max_concurrency: 1,
        },
      },
    }),
  },
  {
    method: "get",
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    handle: ({ world }) => ({
      status: 200,
      body: { id: world.bot.id, name: "Readout", description: "", flags: 0, bot: userJson(world.bot) },
    }),
  },
  {
    method: "get",
    path: /^\/applications\/(\d+)\/commands$/,
    handle: ({ world }) => ({ status: 200, body: world.commands }),
  },
  { method: "put", path: /^\/applications\/(\d+)\/commands$/, handle: putCommands },
  { method: "get", path: /^\/users\/(@me|\d+)$/, handle: getUser },
  { method: "post", path: /^\/users\/@me\/channels$/, handle: openDirect },
  { method: "get", path: /^\/channels\/(\d+)$/, handle: getChannel },
  {
    method: "get",
    path: /^\/guilds\/(\d+)$/,
    handle: ({ world }, _, [id]) =>
      id === world.guild ? { status: 200, body: guildJson(world) } : refusal(404, 10004, "Unknown Guild"),
  },
  {
    method: "get",
    path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
    handle: ({ world }, _, [, id]) =>
      id === world.bot.id
        ? { status: 200, body: memberJson(world, world.bot) }
        : refusal(404, 10007, "Unknown Member"),
  },
];

/** Does what a request asks, as Discord does it, and answers it. */
export function serve(fake: Fake, asked: Asked): Told {
  for (const route of ROUTES) {
    const match = route.method === asked.method ? route.path.exec(asked.path) : null;
    if (match === null) continue;
    if (route.open !== true && asked.authorization !== `Bot ${fake.world.token}`) {
      return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    }
    return route.handle(fake, asked, match.slice(1));
  }
  fake.violations.push(`${asked.method} ${asked.path}: no such route`);
  return { status: 404, body: { message: "404: Not Found", code: 0 } };
}

function putCommands(fake: Fake, asked: Asked): Told {
  const path = "/applications/{application_id}/commands";
  const refused = refuse(fake, asked, path, commandFaults(asked.body));
  if (refused !== null) return refused;
  const { world } = fake;
  world.commands = (asked.body as Json[]).map((command) => ({
    id: world.nextId(),
    application_id: world.bot.id,
    version: world.nextId(),
    default_member_permissions: null,
    nsfw: false,
    ...command,
    options: optionsAsKept(command.options),
  }));
  return { status: 200, body: world.commands };
}

/** Discord leaves out what is false and lists that are empty. */
function optionsAsKept(options: unknown): Json[] {
  if (!Array.isArray(options)) return [];
  return (options as Json[]).map(({ required, autocomplete, options: inner, ...kept }) => ({
    ...kept,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(Array.isArray(inner) && inner.length > 0 ? { options: optionsAsKept(inner) } : {}),
  }));
}

function getUser({ world }: Fake, _: Asked, [id]: readonly string[]): Told {
  const user = [world.bot, world.analyst, world.otherBot].find(
    (one) => one.id === (id === "@me" ? world.bot.id : id),
  );
  return user === undefined ? refusal(404, 10013, "Unknown User") : { status: 200, body: userJson(user) };
}

function openDirect(fake: Fake, asked: Asked): Told {
  const refused = refuse(fake, asked, "/users/@me/channels", []);
  if (refused !== null) return refused;
  const { world } = fake;
  if ((asked.body as Json).recipient_id !== world.analyst.id)
    return refusal(400, 50033, "Invalid Recipient(s)");
  return { status: 200, body: channelJson(world, directChannel(world, world.analyst)) };
}

function getChannel({ world }: Fake, _: Asked, [id = ""]: readonly string[]): Told {
  const channel = world.channels.get(id);
  if (channel === undefined) return refusal(404, 10003, "Unknown Channel");
  return channel.may.view
    ? { status: 200, body: channelJson(world, channel) }
    : refusal(403, 50001, "Missing Access");
}
