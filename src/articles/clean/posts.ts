import type { Piece } from "./pieces.ts";

const HANDLE = /^@[\p{L}\p{N}_.]{2,30}$/u;
/** "3:15 PM · Aug 18, 2023" below a post of a network. */
const STAMP =
  /^(?:\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)? ?[\u00B7|,-] ?)?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}(?: ?[\u00B7|,-] ?.{0,40})?$/u;
/** So many pieces may stand between the name and the day of a post. */
const LONGEST = 5;
const NAME_WORDS = 5;

/** Whether a piece is part of a post of a network set into a page: a name, "@name", what it says, its day. */
export function isInPost(pieces: readonly Piece[], at: number): boolean {
  for (let handle = at + 1; handle >= Math.max(0, at - LONGEST); handle -= 1) {
    if (!HANDLE.test(pieces[handle]?.folded ?? "")) continue;
    const stamp = pieces
      .slice(handle + 1, handle + 1 + LONGEST)
      .findIndex(({ folded }) => STAMP.test(folded));
    if (stamp < 0 || at > handle + 1 + stamp) return false;
    return at >= handle || isName(pieces[at]);
  }
  return false;
}

const isName = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.prose && piece.words <= NAME_WORDS && /^\p{Lu}/u.test(piece.folded);
