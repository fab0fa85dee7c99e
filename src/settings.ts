import { z } from "zod";

/** What the environment says, checked all at once. Addresses of the platforms are set only to run against other servers. */
export interface Settings {
  readonly slack: SlackAccess | null;
  readonly discord: DiscordAccess | null;
  readonly briefings: string;
  readonly data: string;
  /** Told to the servers of feeds and pages, so that their owners can write to whoever reads them; null: nobody is named. */
  readonly contact: string | null;
  readonly logLevel: LogLevel;
  /** Where `/healthz` and `/readyz` are answered; null: nowhere. */
  readonly healthPort: number | null;
}

export interface SlackAccess {
  readonly botToken: string;
  /** Socket Mode needs an app token; signed HTTP a signing secret and a port. */
  readonly mode: { readonly appToken: string } | { readonly signingSecret: string; readonly port: number };
  readonly apiUrl?: string;
}

export interface DiscordAccess {
  readonly token: string;
  readonly apiUrl?: string;
}

const LEVELS = ["fatal", "error", "warn", "info", "silent"] as const;
export type LogLevel = (typeof LEVELS)[number];

/** Names of all settings; `.env.example` holds each of them. */
export const SETTING_NAMES = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "PORT",
  "SLACK_API_URL",
  "DISCORD_TOKEN",
  "DISCORD_API_URL",
  "READOUT_BRIEFINGS",
  "READOUT_DATA",
  "READOUT_CONTACT",
  "LOG_LEVEL",
  "HEALTH_PORT",
] as const;

type Name = (typeof SETTING_NAMES)[number];
type Values = Partial<Record<Name, string>>;

const httpAddress = z.url({ protocol: /^https?$/ });
const SLACK_TOKENS_AT = "https://api.slack.com/apps";

/** Reads the settings; either all of them, or every fault, one line each, with where to get what is missing. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { settings: Settings } | { faults: readonly string[] } {
  const values: Values = {};
  for (const name of SETTING_NAMES) {
    const value = environment[name]?.trim();
    if (value) values[name] = value;
  }
  const faults = [...slackFaults(values), ...discordFaults(values), ...generalFaults(values)];
  if (faults.length > 0) return { faults };
  return {
    settings: {
      slack: slackAccess(values),
      discord: discordAccess(values),
      briefings: values.READOUT_BRIEFINGS ?? "./briefings",
      data: values.READOUT_DATA ?? "./data",
      contact: values.READOUT_CONTACT ?? null,
      logLevel: (values.LOG_LEVEL as LogLevel | undefined) ?? "info",
      healthPort: values.HEALTH_PORT === undefined ? null : Number(values.HEALTH_PORT),
    },
  };
}

function slackFaults(values: Values): string[] {
  const faults: string[] = [];
  const any = values.SLACK_BOT_TOKEN ?? values.SLACK_APP_TOKEN ?? values.SLACK_SIGNING_SECRET;
  if (any === undefined) return addressFaults("SLACK_API_URL", values);
  if (!values.SLACK_BOT_TOKEN) {
    faults.push(
      `SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token (xoxb-…) from ${SLACK_TOKENS_AT} > OAuth & Permissions.`,
    );
  } else if (!values.SLACK_BOT_TOKEN.startsWith("xoxb-")) {
    faults.push(
      `SLACK_BOT_TOKEN does not begin with xoxb-: take the Bot User OAuth Token from ${SLACK_TOKENS_AT} > OAuth & Permissions.`,
    );
  }
  if (!values.SLACK_APP_TOKEN && !values.SLACK_SIGNING_SECRET) {
    faults.push(
      `SLACK_APP_TOKEN (xapp-…, for Socket Mode) is missing: make one with the scope connections:write at ${SLACK_TOKENS_AT} > Basic Information > App-Level Tokens. For HTTP set SLACK_SIGNING_SECRET and PORT instead.`,
    );
  }
  if (values.SLACK_APP_TOKEN && !values.SLACK_APP_TOKEN.startsWith("xapp-")) {
    faults.push(
      `SLACK_APP_TOKEN does not begin with xapp-: take it from ${SLACK_TOKENS_AT} > Basic Information > App-Level Tokens.`,
    );
  }
  return [...faults, ...httpModeFaults(values), ...addressFaults("SLACK_API_URL", values)];
}

function httpModeFaults(values: Values): string[] {
  if (values.SLACK_APP_TOKEN || !values.SLACK_SIGNING_SECRET) return [];
  if (!values.PORT)
    return [
      "PORT is missing: SLACK_SIGNING_SECRET means signed HTTP, which needs the port to listen on, such as 3000.",
    ];
  return portFaults("PORT", values.PORT);
}

function portFaults(name: "PORT" | "HEALTH_PORT", value: string | undefined): string[] {
  const port = Number(value ?? 0);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? []
    : [`${name} is "${value}": give a whole number from 1 to 65535.`];
}

function discordFaults(values: Values): string[] {
  return addressFaults("DISCORD_API_URL", values);
}

function addressFaults(name: "SLACK_API_URL" | "DISCORD_API_URL", values: Values): string[] {
  const value = values[name];
  if (value === undefined || httpAddress.safeParse(value).success) return [];
  const example = name === "SLACK_API_URL" ? "https://slack.com/api/" : "https://discord.com/api";
  return [
    `${name} is "${value}", which is no http or https address: remove it, or give one such as ${example}.`,
  ];
}

function generalFaults({ LOG_LEVEL: level, READOUT_CONTACT: contact, ...values }: Values): string[] {
  const faults = portFaults("HEALTH_PORT", values.HEALTH_PORT);
  if (values.HEALTH_PORT !== undefined && values.HEALTH_PORT === values.PORT)
    faults.push("HEALTH_PORT and PORT are the same: give each a port of its own.");
  if (level !== undefined && !(LEVELS as readonly string[]).includes(level))
    faults.push(`LOG_LEVEL is "${level}": choose one of ${LEVELS.join(", ")}.`);
  if (contact !== undefined && !/^[\x21-\x7e]{3,100}$/.test(contact))
    faults.push(
      `READOUT_CONTACT is "${contact}": give a mailbox or a web address without spaces, such as desk@example.org.`,
    );
  return faults;
}

function slackAccess(values: Values): SlackAccess | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = values;
  if (!botToken) return null;
  const api = values.SLACK_API_URL ? { apiUrl: values.SLACK_API_URL } : {};
  if (appToken) return { botToken, mode: { appToken }, ...api };
  return { botToken, mode: { signingSecret: signingSecret ?? "", port: Number(values.PORT) }, ...api };
}

function discordAccess(values: Values): DiscordAccess | null {
  if (!values.DISCORD_TOKEN) return null;
  return {
    token: values.DISCORD_TOKEN,
    ...(values.DISCORD_API_URL ? { apiUrl: values.DISCORD_API_URL } : {}),
  };
}
