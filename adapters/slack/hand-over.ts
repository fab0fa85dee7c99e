import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Outcome, Posting } from "../../src/adapter.ts";
import { bytesOf } from "../../src/replies/attachment.ts";
import type { Attachment } from "../../src/replies/reply.ts";
import { slackError } from "./outcome.ts";
import { changeOnce, filesUnder, postOnce } from "./posting.ts";
import { REQUEST_TIMEOUT_MS } from "./settings.ts";

/** Where a file is put: a conversation, or the thread under one of its messages. */
export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

/**
 * Puts files into a conversation. Null: they are there; otherwise why not, with the remedy. The client's own helper would
 * send the bytes to an address below Slack's API, since it may not follow absolute ones here.
 */
export async function handOver(
  client: WebClient,
  files: readonly Attachment[],
  spot: Spot,
): Promise<string | null> {
  try {
    for (const file of files) await putOne(client, file, spot);
    return null;
  } catch (error) {
    return whyNot(slackError(error));
  }
}

/**
 * Posts a digest once, and its files under it, or changes the words of one that is there and puts under it what is missing
 * of its files. Its fate is settled by then: a picture that cannot be uploaded is told to the log, and no reason to post
 * again.
 */
export async function postDigest(
  client: WebClient,
  channel: string,
  { marker, reply, thread: parent, replaces }: Posting,
  log: Logger,
): Promise<Outcome> {
  const thread = parent ?? null;
  const message = { channel, thread, reply, eventType: "readout_digest", marker } as const;
  const outcome =
    replaces === undefined ? await postOnce(client, message) : await changeOnce(client, message, replaces);
  if (outcome.outcome !== "sent" || reply.files === undefined) return outcome;
  const under = thread ?? outcome.receipt;
  const there = replaces === undefined ? new Set<string>() : await filesUnder(client, channel, under);
  // Where the thread is not shown, they may be there: none rather than two.
  const missing = reply.files.filter(({ name }) => there?.has(name) === false);
  const failed = await handOver(client, missing, { channel, thread: under });
  if (failed !== null) log.warn({ problem: failed }, "Slack: the file of a digest was not handed over");
  return outcome;
}

async function putOne({ files }: WebClient, file: Attachment, { channel, thread }: Spot): Promise<void> {
  const bytes = bytesOf(file);
  // The documentation says alt_txt, the client's types alt_text; Slack passes over what it does not know.
  const alt = file.alt === null ? {} : { alt_txt: file.alt, alt_text: file.alt };
  const { upload_url: address, file_id: id } = await files.getUploadURLExternal({
    filename: file.name,
    length: bytes.length,
    ...alt,
  });
  if (address === undefined || id === undefined) throw new Error("files.getUploadURLExternal: no address");
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: new Uint8Array(bytes),
    redirect: "error",
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`the upload was answered with ${answer.status}`);
  const where = thread === null ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
  await files.completeUploadExternal({ files: [{ id, title: file.name }], ...where });
}

const REMEDIES: Readonly<Record<string, string>> = {
  missing_scope:
    "The app lacks the permission files:write. Whoever set it up adds it under “OAuth & Permissions” (the manifest of npm run readout -- manifest slack has it) and installs the app again.",
  not_in_channel: "Readout is not in this channel: write /invite @Readout, then ask again.",
  channel_not_found: "Readout is not in this channel: write /invite @Readout, then ask again.",
  is_archived: "The channel is archived.",
  file_uploads_disabled: "An administrator has switched off uploads in this workspace.",
  file_uploads_except_images_disabled: "An administrator allows only pictures to be uploaded.",
  restricted_action: "An administrator does not let apps upload files here.",
};

function whyNot(error: string | null): string {
  const remedy = REMEDIES[error ?? ""];
  if (remedy !== undefined) return `The file could not be handed over. ${remedy}`;
  const said = error !== null && /^[a-z_]+$/.test(error) ? ` (Slack says ${error})` : "";
  return `The file could not be handed over${said}. Please ask again.`;
}
