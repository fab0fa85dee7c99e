import { escaped } from "../../contacts/escaped.ts";
import type { Register } from "../../contacts/principals.ts";

/** "Did he see her": asked of people, and not of a plan or a problem. */
const ASKED =
  /^(?:and )?(?:(?:when|where|how often|on which day) )?(?:did|has|have|had|will|does|do|is|was)\b/i;
const MEETS: Readonly<Record<string, string>> = { see: "meet", saw: "met", seen: "met", seeing: "meeting" };

/** "Did Holm see Lund" as "did Holm meet Lund", where both are people of the register; all else as it is. */
export function seenAsMet(words: string, people: readonly string[], register: Register): string {
  if (people.length < 2 || !ASKED.test(words)) return words;
  const names = people.flatMap((id) => register.byId(id)?.surname ?? register.byId(id)?.name ?? []);
  const seen = new RegExp(
    `\\b(see|saw|seen|seeing) (?=(?:the |President |Minister |Chancellor |Secretary )*(?:\\p{Lu}[\\p{L}.'-]+ ){0,2}?(?:${names.map(escaped).join("|")})(?!'s)(?:$|[^\\p{L}]))`,
    "u",
  );
  return words.replace(seen, (_, verb: string) => `${MEETS[verb] ?? verb} `);
}
