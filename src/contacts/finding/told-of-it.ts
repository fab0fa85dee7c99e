import type { Article } from "../../articles/article.ts";
import type { ContactStatus } from "../contact.ts";
import type { Reading } from "../reading/unit.ts";
import type { AnchorBefore } from "./anchors.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isAhead } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { dateAt } from "./when.ts";

const BE = "(?:is|was|will be|would be|has been|had been|is being)";
/** What "it" became, or is to become, by the words behind it. */
const OF_IT: readonly (readonly [ContactStatus, RegExp])[] = [
  [
    "cancelled",
    new RegExp(`^(?:but )?(?:it|that) (?:[^ ]+ )?${BE} (?:[a-z]+ly )?(?:cancell?ed|called off|scrapped)\\b`),
  ],
  ["cancelled", /^(?:but )?nothing (?:will|would|is to|is going to) (?:now )?come of (?:it|that|this)\b/],
  [
    "postponed",
    new RegExp(`^(?:but )?(?:it|that) (?:[^ ]+ )?${BE} (?:[a-z]+ly )?(?:postponed|put off|pushed back)\\b`),
  ],
  [
    "not held",
    /^(?:but )?(?:it|that) (?:(?:fell through|came to nothing|never (?:took place|happened|came about|materiali[sz]ed))|(?:did|has|had) not (?:take place|taken place|happen|happened|come about|materiali[sz]e))\b/,
  ],
  [
    "planned",
    new RegExp(
      `^(?:it|that|this) (?:[^ ]+ )?(?:${BE} (?:now )?(?:set|planned|scheduled|due|expected(?! (?:that|to be said))|pencilled in|fixed|arranged|to (?:take place|be held|happen|follow|begin|start))|(?:will|should) (?:take place|be held|happen|follow|begin|start))(?: (?!that )[^ %]+){0,6} %`,
    ),
  ],
  [
    "planned",
    /\b(?:hope[sd]?|mean[st]?|meant|wants?|wanted|intend(?:s|ed)?|plan(?:s|ned)?|expect(?:s|ed)?|wished|wishes) to (?:have|hold|make|place|get) it(?: (?:done|held|made))?(?: [^ %]+){0,3} %/,
  ],
];

/** "@ has proposed a call with @. It is set for %": what is said of the only plan that was told just before. */
export function tellOfIt(
  article: Article,
  drafts: readonly Draft[],
  { reading, candidates }: Pick<SentenceFinds, "reading" | "candidates">,
  anchor: AnchorBefore,
): void {
  if (candidates.some(({ parties }) => parties.length > 1)) return;
  const { index } = reading.sentence;
  const near = drafts.filter(({ sentences }) => sentences.has(index - 1));
  const [plan, other] = near;
  if (!plan || other || !isAhead(plan.status.value)) return;
  const status = OF_IT.find(([, pattern]) => pattern.test(reading.line))?.[0];
  if (!status) return;
  const evidence = evidenceOf(article, reading.sentence);
  plan.status = { value: status, evidence };
  plan.sentences.add(index);
  const at = dayOf(reading);
  if (status === "planned" && plan.date === null && at >= 0)
    plan.date = dateAt(article, reading, at, "future", "stated", anchor(index, at));
}

/** The day that is said of it: "on %", "before % was out"; "by %" and "after %" are none. */
function dayOf({ units, line }: Reading): number {
  const at = units.findLastIndex(({ date }) => date !== null);
  const before = units[at - 1]?.word ?? "";
  if (/^(?:by|after|until|since)$/.test(before)) return -1;
  return before === "before" && !/\bbefore % (?:is|was) (?:out|over)\b/.test(line) ? -1 : at;
}
