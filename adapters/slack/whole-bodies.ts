import type { IncomingMessage, ServerResponse } from "node:http";
import type { HTTPReceiver } from "@slack/bolt";
import type { Logger } from "pino";

/** Largest body of a request: Slack's own are a few kB. */
export const BODY_LIMIT = 1024 * 1024;
/** As far as Slack lets a time stamp lie back; Bolt refuses older ones, but none from the future. */
const CLOCK_ERROR_S = 300;

/**
 * Bolt reads a request in a function nobody waits for: a body that is signed but is no object ends the program there.
 * Such bodies, and time stamps from the future, are refused before Bolt has them.
 */
export function passWholeBodies(receiver: HTTPReceiver, path: string, log: Logger): void {
  const listen = receiver.requestListener.bind(receiver);
  receiver.requestListener = (request, response) => {
    const isEvent = request.method === "POST" && request.url?.split("?")[0] === path;
    if (!isEvent) return listen(request, response);
    receive(request, response).then(
      (status) => {
        if (status === null) return listen(request, response);
        log.warn({ status }, "Slack: a request was refused before it was read");
        refuse(response, status);
      },
      () => response.destroy(),
    );
  };
}

type WithBody = IncomingMessage & { rawBody?: Buffer };

/** Null where Bolt may have the request, its body read; otherwise the status it is refused with. */
async function receive(request: WithBody, response: ServerResponse): Promise<number | null> {
  const stamp = Number(request.headers["x-slack-request-timestamp"]);
  if (stamp > Date.now() / 1000 + CLOCK_ERROR_S) return 401;
  const body = await bodyOf(request);
  if (body === null) {
    response.setHeader("connection", "close");
    return 413;
  }
  request.rawBody = body;
  return isObject(body, request.headers["content-type"] ?? "") ? null : 400;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** A form always is one, but for the JSON in its field `payload`. */
function isObject(body: Buffer, type: string): boolean {
  const isForm = type.includes("application/x-www-form-urlencoded");
  const json = isForm ? new URLSearchParams(body.toString()).get("payload") : body.toString();
  if (json === null) return true;
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === "object" && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
