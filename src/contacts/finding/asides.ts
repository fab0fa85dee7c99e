/** "asked weeks ago to be put through": how long ago says nothing else. */
const AGO =
  / (?:(?:some|several|a few|many|two|three|four|five|six|a couple of|an?|\d+) )?(?:minutes|hours?|days?|weeks?|months?|years?) ago(?= )/g;

/** ", after all,", ", however,": what stands between commas and changes nothing. */
const ASIDE =
  / ,(?: (?:after all|however|for now|for the moment|for the time being|as planned|in the end|instead|meanwhile|therefore|it seems|apparently|of course|too|in turn|reportedly|it appears|then)),(?= )/g;

/** The words of a clause without what stands between commas and without "a month ago". */
export function withoutAsides(words: string): string {
  return words.replace(ASIDE, "").replace(AGO, "");
}
