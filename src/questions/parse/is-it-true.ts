import { isEnglish } from "../../articles/language.ts";

const LEAD = /^(?:is|was|isn't) it (?:really )?(?:true|right|correct|so|the case|a fact|confirmed) that /i;
const AUXILIARY = "was|were|is|are|has|have|had|will|would|did|does";
const IRREGULAR: Readonly<Record<string, string>> = {
  met: "meet",
  spoke: "speak",
  said: "say",
  told: "tell",
  held: "hold",
  took: "take",
  gave: "give",
  went: "go",
  came: "come",
  saw: "see",
  sent: "send",
  sought: "seek",
  left: "leave",
  rang: "ring",
  withdrew: "withdraw",
  made: "make",
  wrote: "write",
};
const STATEMENT = new RegExp(
  `^(.{2,60}?) (${AUXILIARY}|${Object.keys(IRREGULAR).join("|")}|\\p{Ll}+ed)\\b(.*)$`,
  "u",
);

/** "Is it true that they met in Paris": "did they meet in Paris". */
export function asPlainWhether(words: string): string {
  const said = words.replace(LEAD, "");
  const [, who = "", verb = "", rest = ""] = said === words ? [] : (STATEMENT.exec(said) ?? []);
  if (verb === "") return words;
  if (new RegExp(`^(?:${AUXILIARY})$`).test(verb)) return `${verb} ${who}${rest}`;
  return `did ${who} ${baseOf(verb)}${rest}`;
}

/** "called" → "call", "urged" → "urge", "denied" → "deny", "planned" → "plan". */
function baseOf(past: string): string {
  const forms = [
    past.replace(/ied$/, "y"),
    past.replace(/ed$/, ""),
    past.replace(/d$/, ""),
    past.replace(/(.)\1ed$/, "$1"),
  ];
  return IRREGULAR[past] ?? forms.find((form) => form !== past && isEnglish(form)) ?? past.replace(/ed$/, "");
}
