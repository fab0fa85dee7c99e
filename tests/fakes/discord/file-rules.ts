import { type Fault, fault } from "./form-error.ts";
import type { Asked } from "./http.ts";
import { flat } from "./seen.ts";
import type { Json } from "./world.ts";

/** What is wrong with the files of a message: unannounced, unshown, or shown without being there. */
export function fileFaults({ body, files }: Asked): Fault[] {
  const { attachments, components } = (body ?? {}) as Json;
  const announced = Array.isArray(attachments) ? (attachments as Json[]) : [];
  const names = announced.map(({ filename }) => String(filename));
  const shown = [...JSON.stringify(flat(components)).matchAll(/"attachment:\/\/([^"]*)"/g)].map(
    ([, name]) => name ?? "",
  );
  return [
    ...announced
      .filter(({ id }) => !files.has(String(id)))
      .map(({ id }) => fault(["attachments"], "ATTACHMENT_NOT_FOUND", `No file ${String(id)} came`)),
    ...announced
      .filter(({ description }) => String(description ?? "").length > 1024)
      .map(() => fault(["attachments"], "BASE_TYPE_MAX_LENGTH", "Must be 1024 or fewer in length.")),
    ...[...files.keys()]
      .filter((number) => !announced.some(({ id }) => String(id) === number))
      .map((number) => fault(["attachments"], "ATTACHMENT_UNANNOUNCED", `File ${number} is not announced`)),
    ...shown
      .filter((name) => !names.includes(name))
      .map((name) =>
        fault(["components"], "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", `No ${name}`),
      ),
    ...names
      .filter((name) => !shown.includes(name))
      .map((name) => fault(["components"], "FILE_NOT_SHOWN", `Nobody would see ${name}`)),
  ];
}
