import type { Logger } from "pino";
import type { DigestPost } from "../digests/delivery/digest-post.ts";
import type { DeliveryContext } from "../digests/desk-context.ts";
import type { Library } from "../library.ts";
import type { About, Answered } from "../questions/answered.ts";
import type { Store } from "../store/store.ts";

/** What commands work with. `library` is asked anew each time, so that an import beside a running service is seen. */
export interface CommandContext {
  library(): Library;
  /** Answers from the record of a briefing; null where that takes too long. */
  answer(briefing: string, typed: string, about: About): Promise<Answered | null>;
  readonly store: Store;
  now(): Date;
  readonly log: Logger;
  readonly digests: DeliveryContext;
  readonly post: DigestPost;
  /** Everybody in the channel reads the answer, so that posting it there need not be offered. */
  readonly openly?: boolean;
  /** What the conversation was about, where a button brings it along; otherwise the store knows. */
  readonly about?: About;
}
