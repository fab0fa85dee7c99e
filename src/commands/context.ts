import type { Logger } from "pino";
import type { DeliveryContext } from "../digests/desk-context.ts";
import type { DigestPost } from "../digests/digest-post.ts";
import type { Library } from "../library.ts";
import type { Store } from "../store/store.ts";

/** What commands work with. `library` is asked anew each time, so that an import beside a running service is seen. */
export interface CommandContext {
  library(): Library;
  readonly store: Store;
  now(): Date;
  readonly log: Logger;
  readonly digests: DeliveryContext;
  readonly post: DigestPost;
}
