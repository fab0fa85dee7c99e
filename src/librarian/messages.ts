import type { Article } from "../articles/article.ts";
import type { Briefing } from "../briefing.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Principal } from "../contacts/principals.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { Topic } from "../contacts/topics.ts";
import type { FeedEvent } from "../feed-polling.ts";
import type { LibraryFolders } from "../library.ts";
import type { Timeline } from "../pictures/timeline-of.ts";
import type { Problem } from "../problem.ts";
import type { About, Answered } from "../questions/answered.ts";

/** What the librarian's thread is started with. */
export interface ThreadData {
  readonly folders: LibraryFolders;
  /** Where it is kept when feeds were read, and who is named to their servers. */
  readonly feeds: { readonly stateFile: string; readonly contact: string | null };
}

/** What the librarian's thread is told. */
export type Order =
  | {
      readonly do: "answer";
      readonly id: number;
      readonly briefing: string;
      readonly typed: string;
      readonly about: About;
      /** In milliseconds since 1970: nobody waits for the answer after that. */
      readonly until: number;
    }
  /** Draw a timeline. */
  | { readonly do: "draw"; readonly id: number; readonly timeline: Timeline; readonly dark: boolean }
  /** Look at the files, send the library if they changed, and read the feeds that are due. */
  | { readonly do: "look"; readonly id: number }
  /** The last piece of the library was taken in. */
  | { readonly do: "go on" }
  | { readonly do: "stop" };

/** What the librarian's thread says. A library comes in pieces, each after the last was taken in. */
export type Said =
  | { readonly say: "answered"; readonly id: number; readonly answered: Answered }
  | { readonly say: "drawn"; readonly id: number; readonly png: Uint8Array }
  | { readonly say: "too late"; readonly id: number }
  | { readonly say: "failed"; readonly id: number; readonly error: Error }
  | { readonly say: "looked"; readonly id: number; readonly changed: boolean }
  | { readonly say: "feed"; readonly event: FeedEvent }
  | { readonly say: "piece"; readonly piece: LibraryPiece }
  | { readonly say: "stopped" };

export type Item = Article | Contact;

export type LibraryPiece =
  | { readonly rules: { readonly principals: readonly Principal[]; readonly topics: readonly Topic[] } }
  /** By key: what is new or changed. */
  | { readonly items: readonly (readonly [string, Item])[] }
  /** What the library is made of; the last piece. */
  | { readonly shelves: readonly SentShelf[]; readonly problems: readonly Problem[] };

export interface SentShelf {
  readonly briefing: Briefing;
  /** Keys of the items of each list of the record, in order. */
  readonly lists: Readonly<Record<"articles" | "contacts" | "others", readonly string[]>>;
  readonly rejected: ContactRecord["rejected"];
  readonly problems: ContactRecord["problems"];
}
