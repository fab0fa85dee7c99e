import { BE, FAR, GAP, NOT, NOT_AT, rule, type StatusRule } from "./status-form.ts";

/** Words of what was called off, put off, turned down or did not come about. */
export const UNDONE: readonly StatusRule[] = [
  rule(
    "postponed",
    "before",
    `(?:postpon(?:e|es|ed|ing)|put off|put on hold|puts off|putting off|delay(?:s|ed|ing)?|deferr?(?:ed|s|ing)?|push(?:ed)? back|adjourn(?:ed|s)?|postponement of)${GAP}`,
  ),
  rule(
    "postponed",
    "after",
    `${FAR} ?(?:${BE} |has |have |had ){0,4}(?:postponed|put off|put on hold|on hold|delayed|deferred|(?:pushed|put|set) back|moved back|adjourned|(?:moved|shifted|rescheduled) (?:to|from|until|%))`,
  ),
  rule(
    "cancelled",
    "before",
    `(?:cancell?(?:s|ed|ing)?|call(?:s|ed|ing) off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped)?(?! (?:by|in|into|out of)(?: |$))|ax(?:es|ed)?|axing|pull(?:s|ed) out of|withdrew from|backed out of|pulls out of|cancell?ation of|scuttled|scratched|nixed|shelv(?:es|ed|ing)|skip(?:s|ped|ping)?)${GAP}`,
  ),
  // "has been struck from the calendar", "fell victim to the crisis"
  rule(
    "cancelled",
    "after",
    `${FAR} ?(?:(?:${BE} )+(?:struck (?:from|off)|taken off|removed from|deleted from) (?:the|his|her|their)|(?:has |have |had )?(?:fell|fallen) victim to)`,
  ),
  // "put his talks with @ on ice"
  rule("postponed", "after", `${FAR} (?:put )?on ice`),
  // "decided against the visit"
  rule(
    "cancelled",
    "before",
    "(?:decid(?:ed|es|ing)|opted) against(?: (?:an?|the|his|her|their|that|this|any|going|holding|having|making|to))*(?: [^ @#%]+)?",
  ),
  rule(
    "cancelled",
    "after",
    `${FAR} ?(?:${BE} )+(?:abruptly |suddenly |again )?(?:cancell?ed|called off|scrapped|scratched|abandoned|dropped|axed|off|shelved|scuttled|nixed)`,
  ),
  // "denied @ a meeting"
  rule("refused", "before", "(?:den(?:ied|ies)|refus(?:ed|es)) @ (?:an?|any|another)(?: [^ ]+){0,2}?"),
  // A headline: "Lavrov-Kerry talks in Rome on Wednesday called off".
  rule(
    "cancelled",
    "after",
    "(?: (?:in|on|at|over|of|with|[@#%]|(?!(?:not|never)(?: |$))[a-z]+)){0,5} (?:called off|cancell?ed|scrapped|axed)(?=$| ?[.,])",
  ),
  rule(
    "refused",
    "before",
    `(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|spurn(?:s|ed)|snubbed|rebuffed|rul(?:e|es|ed|ing) out|unwilling|not ready|not willing|not prepared|refusal|reluctant|will not agree|wo n't agree)(?! to (?:say|comment|give|provide|confirm|disclose|answer|elaborate|speculate|specify))${NOT_AT}`,
  ),
  // "turned down an invitation from @ to come to # for talks"
  rule(
    "refused",
    "before",
    "(?:turn(?:s|ed|ing)? down|declin(?:es?|ed|ing)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|spurn(?:s|ed)) (?:(?:an?|the|his|her|another|repeated|@|'s) ){1,2}(?:[a-z]+ )?(?:invitations?|offers?)(?: [^ ,]+){0,11}?",
  ),
  rule(
    "refused",
    "before",
    `(?:reject(?:s|ed|ing)?|turned aside|ignored)(?: [^ ]+){0,4}?(?: (?:offer|proposal|invitation|request|call|idea|suggestion|overture)s?)?${GAP}`,
  ),
  rule(
    "not held",
    "after",
    `${FAR} ?(?:(?:${BE} |has |have |had |did ){1,4}${NOT} (?:been |get |be )?(?:returned|answered|put through)|(?:went|remained|has remained|stayed) unanswered)`,
  ),
  // "rang @ but could not reach him"
  rule(
    "not held",
    "after",
    `${FAR} ?but (?:@ )?(?:(?:could|did) ${NOT} (?:reach|get hold of|get through|pick up|answer|take the call|come to the (?:tele)?phone)|(?:was|were) unable to (?:reach|get through)|failed to (?:reach|get through)|got no (?:answer|reply)|received no (?:answer|reply)|(?:was|were) told (?:that )?@ (?:was|is|could not be))`,
  ),
  rule(
    "refused",
    "after",
    `${FAR} ?(?:(?:${BE} |has |have |had |did ){1,4}${NOT} (?:been |get |be )?(?:accepted|granted|taken up))`,
  ),
  rule("refused", "after", `${FAR} ?(?:${BE} )+(?:refused|rejected|turned down|declined|rebuffed|ruled out)`),
  rule(
    "refused",
    "before",
    '(?:said|says|saying|say) (?:" )?no(?: ")? to(?: (?!(?:at|in|during|after|when)(?: |$))[^ ]+){0,4}?',
  ),
  rule(
    "cancelled",
    "after",
    `${FAR} ?(?:(?:will|would|'ll) ${NOT}|wo n't) (?:now )?(?:take place|go ahead|happen|be held|come about|proceed)`,
  ),
  rule(
    "not held",
    "after",
    `${FAR} ?(?:fell through|(?:has|have|had) (?:fallen through|come to (?:nothing|naught|grief))|failed to (?:take place|happen|materiali[sz]e|go ahead|come (?:off|about))|(?:did|does|do|could|has|have|had) ${NOT} (?:take|taken|happen|happened|go ahead|occur|occurred|materiali[sz]e|materiali[sz]ed|come (?:about|off|to pass)|be held|been held)|never (?:took place|happened|materiali[sz]ed|came about)|came to nothing|${BE} ${NOT} held)`,
  ),
  rule(
    "not held",
    "before",
    `(?:did|could) ${NOT}(?: yet| even| be able to| actually)?(?: meet| hold| have| take part in| attend)?(?: an?| any| the| direct| bilateral| formal)*`,
  ),
  // "did not travel to # to meet @"
  rule(
    "not held",
    "before",
    `(?:did|could) ${NOT} (?:travel|go|come|fly|head|return|turn up|show up|appear)(?: [^ ]+){0,6}? to`,
  ),
  rule("not held", "before", `there (?:will|would|'ll|is to) be no(?: such)?(?: [^ ]+){0,2}?`),
  rule(
    "not held",
    "before",
    "(?:(?:stay(?:s|ed|ing)?|kept|keeps?|remain(?:s|ed)) (?:away|clear) from|boycott(?:s|ed|ing)?) (?:an?|the|his|her|their|@ 's)(?: (?!and |to )[^ @,]+){0,2}?",
  ),
  rule("not held", "before", `(?:failed|unable|were to have|was to have|missed)${NOT_AT}`),
  rule("cancelled", "before", `(?:will|would|'ll|'d) no longer(?: be)?${GAP}`),

  // "withdrew his invitation to @, whom he was to receive", "disinvited @ from the dinner"
  rule(
    "cancelled",
    "before",
    "(?:dis|un)invit(?:ed|es|ing) (?:the |his |her )?@ (?:from|to)(?: [^ @]+){0,3}?",
  ),
  // "called off the journey, and with it his talks with @"
  rule(
    "cancelled",
    "before",
    `(?:off|cancell?ed|scrapped|dropped|shelved)(?: [^ ,]+)* ,? ?(?:and )?(?:along )?with (?:it|them) (?:also )?(?:the|his|her|their|any)(?: [^ @]+){0,2}?`,
  ),
  {
    ...rule("cancelled", "before", `(?:will|'ll|wo|would|'d) (?:not|n't)(?: be)?${GAP}`),
    ifPlanned: true,
  },
  {
    ...rule("cancelled", "before", `(?:is|are|'s|'re) (?:not|n't) (?:now )?going to(?: be)?${GAP}`),
    ifPlanned: true,
  },
];
