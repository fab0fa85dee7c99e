/** A question on what something or somebody is, put as one: the pattern, and what its first group makes. */
type Rewriting = readonly [RegExp, (name: string, rest: string) => string];

const NAME =
  "(?:the )?(?!(?:the|what|who|which|how|where|its?|his|her|their|th(?:is|at)|talks?|calls?|meetings?)\\b)([\\p{L}'.-]+(?: (?!(?:from|in|based|located|situated|lies?)\\b)\\p{L}[\\p{L}'.-]*)?)";
/** The time or the article of which it is asked. */
const REST = "(?:,? ((?:before|until|prior to|as of|according to|in|per) .+))?";
const rx = (source: string): RegExp => new RegExp(`^${source}$`, "iu");
const OF_LAW = "(?:legal |official |constitutional |political |present |current )?";
const PLACES = "(?:place|region|territory|land|area|peninsula|state|entity|republic|province)";

const STATUS: readonly RegExp[] = [
  rx(`(?:what(?:'s| is| was) )?(?:the )?${OF_LAW}status of ${NAME}${REST}`),
  rx(`what ${OF_LAW}status (?:did|does) ${NAME} have${REST}`),
  rx(`(?:what(?:'s| is| was) )?${NAME}(?:'s?)?[,:;-]* (?:what )?${OF_LAW}status${REST}`),
  rx(`${NAME} ((?:before|until|prior to) [^,:;?]+)[,:;-]* (?:what |its )?${OF_LAW}status`),
  rx(`${NAME} (?:on its own )?(before)[,:;-]* (?:what |its )?${OF_LAW}status`),
  rx(`what (?:is|was) ${NAME} (?:legally|officially|formally|constitutionally)${REST}`),
  rx(`what (?:kind|sort|type) of (?:a )?${PLACES} (?:is|was) ${NAME}${REST}`),
];

const BEFORE = "(?: before .+)?";
const TRADE: readonly RegExp[] = [
  rx(
    `what (?:does|did) ${NAME} (?:sell|trade in|deal in|make (?:his|her|their) (?:money|fortune|living) (?:with|in|from|on))${BEFORE}`,
  ),
  rx(
    `how (?:did|does) ${NAME} (?:make|earn) (?:his|her|their) (?:money|fortune|living|millions|billions)${BEFORE}`,
  ),
  rx(
    `${NAME} (?:made|makes|earned|earns) (?:his|her|their) (?:money|fortune|living|millions|billions) (?:in|with|from|on|by) what`,
  ),
  rx(`what (?:line of )?(?:business|trade|industry|work|branch) (?:is|was) ${NAME} in${BEFORE}`),
  rx(`how (?:is|was) ${NAME} known in (?:business|trade)`),
  rx(
    `what (?:did|does) ${NAME} do before (?:politics|(?:he|she) (?:became|was (?:elected|appointed|named|chosen|president|minister|mayor)|entered (?:politics|office|parliament))\\b.*|becoming .+|(?:his|her) election)`,
  ),
  rx(
    `(?:what (?:is|was) )?${NAME}(?:'s?)? (?:business|trade|job|profession|occupation|work|career) before .+`,
  ),
];

/** Of a name alone: how a meeting or a mood is described says not what it is. */
const PROPER = "(?:the )?(\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*)?)";
const DESCRIBED: readonly RegExp[] = [
  new RegExp(`^(?:[Hh]ow|[Aa]s what) (?:is|was) ${PROPER} described(?: (?:in|by) .+)?$`, "u"),
  new RegExp(`^[Hh]ow does the (?:article|paper|text|story|report) describe ${PROPER}$`, "u"),
];

// Not where somebody is from: the town where he is told to be is not that.
const SITED: readonly RegExp[] = [
  rx(`where(?:abouts)? in [\\p{L} -]{3,30}? (?:is|does|was) ${NAME} (?:based|located|situated|lie)`),
  rx(`where (?:is|was) ${NAME} (?:based|situated)`),
  rx(
    `(?:in )?(?:which|what) (?:part|region|area|corner) of [\\p{L} -]{3,30}? (?:is|does|was) ${NAME}(?: (?:in|based|located|situated|lie|lie in))?`,
  ),
];

const REWRITINGS: readonly Rewriting[] = [
  ...STATUS.map(
    (one): Rewriting => [one, (name, rest) => `what is the status of ${name}${rest && ` ${rest}`}`],
  ),
  ...TRADE.map((one): Rewriting => [one, (name) => `what is ${name}'s trade`]),
  ...SITED.map((one): Rewriting => [one, (name) => `where is ${name}`]),
  ...DESCRIBED.map((one): Rewriting => [one, (name) => `who is ${name}`]),
];

/** "Crimea before the vote, status" as "what is the status of Crimea before the vote"; all else as it is. */
export function whatItIs(words: string): string {
  for (const [pattern, question] of REWRITINGS) {
    const [, name, rest = ""] = pattern.exec(words) ?? [];
    if (name !== undefined) return question(name.replace(/'s?(?: name)?$/, ""), rest);
  }
  return words;
}
