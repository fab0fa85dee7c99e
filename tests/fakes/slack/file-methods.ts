import type { IncomingMessage, ServerResponse } from "node:http";
import { isRefusal, type Method, refuse, writableChannel } from "./chat-methods.ts";
import { readBytes } from "./read-body.ts";
import { isObject, list } from "./rules/checker.ts";
import { addMessage, type FakeFile, nextId, touch, type Workspace } from "./workspace.ts";

const getUploadUrl: Method = (workspace, args) => {
  const length = Number(args.length);
  if (typeof args.filename !== "string" || args.filename === "" || !(length > 0))
    return refuse("invalid_arguments");
  const alt = typeof args.alt_txt === "string" ? args.alt_txt : null;
  if (alt !== null && alt.length > 1000) return refuse("alt_txt_too_large");
  const file: FakeFile = { id: nextId("F"), name: args.filename, length, alt, bytes: null };
  workspace.files.set(file.id, file);
  return { ok: true, upload_url: `${workspace.uploadBase}${file.id}`, file_id: file.id };
};

/** Takes the bytes of a file, without any token, as Slack's upload host does. */
export async function takeUpload(
  workspace: Workspace,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readBytes(request);
  touch(workspace);
  const file = workspace.files.get(id);
  const fits = file !== undefined && file.bytes === null && bytes.length === file.length;
  if (!fits) workspace.violations.push(`upload of ${id}: ${bytes.length} bytes were not announced`);
  else file.bytes = bytes;
  response
    .writeHead(fits ? 200 : 400, { "content-type": "text/plain" })
    .end(fits ? `OK - ${bytes.length}` : "no");
}

const completeUpload: Method = (workspace, args) => {
  const ids = list(args.files).map((one) => (isObject(one) ? String(one.id) : ""));
  const files = ids.map((id) => workspace.files.get(id)).filter((file) => file !== undefined);
  if (files.length === 0 || files.length < ids.length) return refuse("file_not_found");
  if (files.some(({ bytes }) => bytes === null)) return refuse("file_update_failed");
  const channel = writableChannel(workspace, args.channel_id);
  if (isRefusal(channel)) return channel;
  // An upload takes no person for a conversation: it must have been opened.
  if (!workspace.channels.has(String(args.channel_id))) return refuse("channel_not_found");
  addMessage(workspace, {
    channel: channel.id,
    user: workspace.bot.userId,
    botId: workspace.bot.botId,
    text: "",
    blocks: [],
    threadTs: typeof args.thread_ts === "string" ? args.thread_ts : null,
    metadata: null,
    ephemeralTo: null,
    via: "files.completeUploadExternal",
    files,
  });
  return { ok: true, files: files.map(({ id, name }) => ({ id, title: name })) };
};

/** Method, the scopes that it needs, and what it does. */
export const FILE_METHODS: Readonly<Record<string, readonly [scopes: readonly string[], method: Method]>> = {
  "files.getUploadURLExternal": [["files:write"], getUploadUrl],
  "files.completeUploadExternal": [["files:write"], completeUpload],
};
