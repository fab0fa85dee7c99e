import { createHmac } from "node:crypto";
import type { Workspace } from "./workspace.ts";

export interface SignedAnswer {
  readonly status: number;
  readonly body: string;
  readonly afterMs: number;
}

export interface Signing {
  /** Seconds to add to the time stamp. */
  readonly skewSeconds?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the app as Slack does over HTTP: a signed form, JSON, or text as it stands. More than 3 seconds without an answer is a violation. */
export async function callApp(
  workspace: Workspace,
  url: string,
  body: object | URLSearchParams | string,
  signing: Signing = {},
): Promise<SignedAnswer> {
  const isForm = body instanceof URLSearchParams;
  const text = isForm || typeof body === "string" ? body.toString() : JSON.stringify(body);
  const stamp = String(Math.floor(workspace.now() / 1000) + (signing.skewSeconds ?? 0));
  const mac = createHmac("sha256", signing.secret ?? workspace.signingSecret)
    .update(`v0:${stamp}:${text}`)
    .digest("hex");
  const began = Date.now();
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
      "x-slack-request-timestamp": stamp,
      "x-slack-signature": `v0=${mac}`,
      ...signing.headers,
    },
    body: text,
  });
  const said = await answer.text();
  const afterMs = Date.now() - began;
  if (afterMs > 3_000) workspace.violations.push(`HTTP request not acknowledged within 3000 ms (${afterMs})`);
  return { status: answer.status, body: said, afterMs };
}
