import { TOWNS } from "./towns.ts";

/** Capitals of countries that the register lacks, older spellings, seats, and places whose country is disputed. */
const OTHERS = [
  "Yalta",
  "Reykjavik",
  "Ashgabat",
  "Tashkent",
  "Bucha",
  "Ramallah",
  "Gaza",
  "Minsk",
  "Simferopol",
  "Sevastopol",
  "Elysee Palace",
  "Elysee",
  "Vatican",
  "Kiev",
  "Tallinn",
  "Wales",
];

/** Cities and seats where diplomats meet that are no capitals of the register (those come from it). */
export const CITIES: ReadonlySet<string> = new Set([...Object.values(TOWNS).flat(), ...OTHERS]);

/** What follows "in" and is no place. */
export const NO_PLACE =
  /^(?:English|Russian|French|German|Arabic|Parliament|Congress|Facebook|Twitter|Telegram|God|Syria's|Europe|Africa|Asia|Islam|Western|Eastern|X|Interfax)$/;

/** "will meet in two weeks in New York": the time between says nothing of the town. */
export const IN_WEEKS =
  /(?:^| )in (?:about )?(?:an?|a few|one|two|three|four|six|several) (?:days?|weeks?|months?)(?: 's?)?(?: time)?$/;

/** What is held in its town: "the Munich Security Conference". */
export const GATHERING =
  /^(?:(?:annual|security|peace|economic|donors?|international) ){0,2}(?:conference|summit|forum|assembly)\b/;
/** What stands in its town: "her New York hotel". */
export const BUILDING =
  /^(?:hotel|residence|villa|mansion|apartment|palace|restaurant|airport|headquarters)\b/;
