import { isAppeal } from "./appeals.ts";
import type { Piece } from "./pieces.ts";

/** Who speaks next in a transcript: "SECRETARY BERG:", "Question:", "Bo Dahl (in Danish):". */
const SPEAKER =
  /^(\p{Lu}[\p{Lu}.' -]{1,60}|(?:\p{Lu}[\p{L}.'-]*)(?: (?:of |de |von |van |al-)?\p{Lu}[\p{L}.'-]*){0,5})(?: \([^()]{2,40}\))? ?:(?= |$)/u;
/** A label of other things than speech, that a page may hold several times. */
const NO_SPEAKER =
  /^(?:tags?|topics?|photos?|photographs?|images?|pictures?|videos?|watch|read|more|see|also|related|source|via|by|published|updated|posted|note|date|file|live|opinion|analysis|category|author|(?:the )?(?:complete|full|whole) (?:picture|story|coverage)|(?:the )?(?:chronology|timeline|background|factbox|explainer|interactive|map|gallery|podcast|profile|in pictures|in depth|correction|update))\b/i;

/** So many pieces with the same speakers make a transcript, and so many in the first person a speech. */
const FEWEST_TURNS = 2;
const FEWEST_FIRST = 3;
const SHARE_OF_FIRST = 0.5;

/** What of a page is spoken: turns of a transcript, or all of a speech. There "we" and "you" are no outlet and its readers. */
export function spokenIn(pieces: readonly Piece[]): (at: number) => boolean {
  const turns = turnsOf(pieces);
  const [first, last] = [turns[0], turns.at(-1)];
  if (first !== undefined && last !== undefined)
    return (at) => at >= first && (at <= last ? pieces[at]?.prose === true || turns.includes(at) : false);
  const isSpeech = readsAsSpeech(pieces);
  return (at) => isSpeech && inFirstPerson(pieces[at]?.folded ?? "");
}

/** The pieces that begin with a speaker who has more turns than one, or, in capitals, that others follow. */
function turnsOf(pieces: readonly Piece[]): number[] {
  const speakers = pieces.map(({ folded }) => speakerOf(folded));
  const counts = new Map<string, number>();
  for (const name of speakers) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = speakers.flatMap((name, at) => (name === null ? [] : [{ name, at }]));
  const capitals = named.filter(({ name, at }) => name === name.toUpperCase() && pieces[at]?.prose === true);
  const isTranscript =
    new Set(capitals.map(({ name }) => name)).size >= FEWEST_TURNS ||
    [...counts.values()].some((count) => count >= FEWEST_TURNS);
  const turns = named.map(({ at }) => at);
  return isTranscript && isMuchOf(pieces, turns) ? turns : [];
}

/** A transcript is so much of the page's prose: two labels in capitals below a report make none. */
const SHARE_OF_TURNS = 0.3;

function isMuchOf(pieces: readonly Piece[], turns: readonly number[]): boolean {
  const words = (all: readonly Piece[]): number =>
    all.reduce((sum, piece) => sum + (piece.prose ? piece.words : 0), 0);
  return words(pieces.slice(turns[0], (turns.at(-1) ?? 0) + 1)) >= words(pieces) * SHARE_OF_TURNS;
}

/** Who is named at the head of a folded piece as its speaker, or null. */
export function speakerOf(folded: string): string | null {
  const name = SPEAKER.exec(folded)?.[1] ?? null;
  return name === null || NO_SPEAKER.test(name) || !/\p{L}/u.test(folded.slice(name.length)) ? null : name;
}

/** "us" in small letters only: "US" is a country. */
const FIRST_PERSON =
  /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us)\b|^(?:Thank you|Thanks|Good (?:morning|afternoon|evening))\b/;

const inFirstPerson = (folded: string): boolean => FIRST_PERSON.test(folded.replace(/"[^"]*"/g, " "));

function readsAsSpeech(pieces: readonly Piece[]): boolean {
  const prose = pieces.filter((piece) => piece.prose && !isAppeal(piece.folded));
  const first = prose.filter(({ folded }) => inFirstPerson(folded)).length;
  return first >= FEWEST_FIRST && first >= prose.length * SHARE_OF_FIRST;
}
