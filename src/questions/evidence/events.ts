/** A place in a text. */
export interface PlaceTold {
  readonly start: number;
  readonly end: number;
}

const EVENT =
  /\b(?:during|at|on the (?:margins|sidelines|fringes) of)\s(?:the\s|an?\s)?(?:[\p{L}\d'-]+\s){0,5}?(?:[Aa]ssembly|[Cc]onference|[Ss]ummit|[Ff]orum|[Cc]ouncil|[Cc]ongress|[Mm]inisterial|[Gg]ames|[Cc]elebrations|[Cc]eremony)\b(?: in (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?/u;
const SCENE =
  /(?:[Tt]he (?:\p{L}+ ){1,3}of )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?=(?:, [^,;.]{2,30},)? (?:was|is|were|will be|was to be|is to be|would be|has been|had been) (?:the |a |their |his |her )?(?:\p{L}+ )?(?:scene|venue|setting|site|stop|meeting place|host)\b)/u;

/** "During the General Assembly": where an article gives what goes on for the place. */
export function eventIn(text: string): PlaceTold | null {
  return placeOf(EVENT.exec(text));
}

/** "[The resort of Antalya] was the scene of …", "[Tanzania] was to be the first stop". */
export function sceneIn(text: string): PlaceTold | null {
  return placeOf(SCENE.exec(text));
}

function placeOf(match: RegExpExecArray | null): PlaceTold | null {
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
