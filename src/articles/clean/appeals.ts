/** What only an outlet says to its readers, whoever it says it to. */
const PLAIN =
  /\b(?:our (?:free |daily |weekly )*newsletter|(?:in|to|straight to) your (?:inbox|mailbox|e-?mail)|ad[- ]free|your (?:(?:web )?browser|subscription|donation|contribution|e-?mail address|privacy)|our (?:journalism|journalists|readers|newsroom|subscribers|reporting on|privacy|coverage of)|(?:small|big) favou?r|privacy policy|cookies?\b.{0,60}\b(?:site|website|experience|use|accept)|(?:enable|turn on|disable) (?:javascript|cookies)|(?:subscribe|subscription|sign up|donat(?:e|ion))\b.{0,60}\b(?:us|our|today|now|free|newsletter|access|\$|€|£)|supporting us|support us|free trial|delivered (?:daily|every|each|straight|directp{L}*|to (?:you|your))|download (?:our|the) app)\b/i;
const YOU = /\b(?:you|your|yours|you're|you'll)\b/i;
/** "us" in small letters only: "US" is a country. */
const WE = /\b(?:[Ww]e|[Oo]ur|us|[Ww]e're|[Ww]e've)\b/;
const TO_YOU =
  /\b(?:support|donat\p{L}*|contribut\p{L}*|subscri\p{L}*|sign(?:ing)? up|newsletter|inbox|mailbox|readers?|member(?:s|ship)?|cookies?|register|log ?in|account|app|notifications?|articles?|stor(?:y|ies)|browser|website|comments?|updates|offers|receive|terms|ads|\$\d+)\b/iu;
const BY_US =
  /\b(?:journalis\p{L}*|readers?|newsletter|subscri\p{L}*|donat\p{L}*|cookies?|newsroom|our (?:website|reporting|coverage|mission|work|team|editors?|stories|articles)|ads)\b/iu;

/**
 * Whether folded prose is an outlet speaking to its readers: asking for money, subscriptions, registration, consent.
 * What stands in quotation marks does not count: there somebody else is speaking.
 */
export function isAppeal(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  if (PLAIN.test(own)) return true;
  return (YOU.test(own) && TO_YOU.test(own)) || (WE.test(own) && BY_US.test(own));
}

/** Whether the writer of folded prose speaks of "we" or "you" outside quotation marks: no proof, but a report rarely does. */
export function speaksToReader(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  return YOU.test(own) || WE.test(own);
}
