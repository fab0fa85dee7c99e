/** What only an outlet says to its readers, whoever it says it to. */
const PLAIN =
  /\b(?:our (?:free |daily |weekly )*newsletter|(?:in|to|straight to) your (?:inbox|mailbox|e-?mail)|ad[- ]free|your (?:(?:web )?browser|subscription|donation|contribution|e-?mail address|privacy)|our (?:journalism|journalists|readers|newsroom|subscribers|reporting on|privacy|coverage of)|(?:small|big) favou?r|agree to (?:receive|our|the terms)|special offers|your (?:stories|tips|feedback|photos|videos)|privacy policy|cookies?\b.{0,60}\b(?:site|website|experience|use|accept)|(?:enable|turn on|disable) (?:javascript|cookies)|(?:subscribe|subscription|sign up|donat(?:e|ion))\b.{0,60}\b(?:us|our|today|now|free|newsletter|access|\$|€|£)|supporting us|support us|free trial|delivered (?:daily|every|each|straight|directp{L}*|to (?:you|your))|download (?:our|the) app)\b/i;
const YOU = /\b(?:you|your|yours|you're|you'll)\b/i;
/** "us" in small letters only: "US" is a country. */
const WE = /\b(?:[Ww]e|[Oo]ur|us|[Ww]e're|[Ww]e've)\b/;
/** Said to "you", these are words of an outlet alone; the others only where "we" say them, for ministers too say "you". */
const TO_YOU =
  /\b(?:donat\p{L}*|subscri\p{L}*|sign(?:ing)? up|newsletter|inbox|mailbox|cookies?|log ?in|notifications?|browser|ad-free)\b/iu;
const TO_YOU_BY_US =
  /\b(?:support(?:ing|ers?)?|contribut\p{L}*|readers?|member(?:s|ship)?|register|app|articles?|stor(?:y|ies)|website|comments?|ads|\$\d+)\b/iu;
const BY_US =
  /\b(?:journalis\p{L}*|readers?|newsletter|subscri\p{L}*|donat\p{L}*|cookies?|newsroom|our (?:website|reporting|coverage|mission|work|team|editors?|stories|articles)|ads)\b/iu;

/**
 * Whether folded prose is an outlet speaking to its readers: asking for money, subscriptions, registration, consent.
 * What stands in quotation marks does not count: there somebody else is speaking.
 */
export function isAppeal(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  if (PLAIN.test(own)) return true;
  const you = YOU.test(own);
  const we = WE.test(own);
  return (you && TO_YOU.test(own)) || (you && we && TO_YOU_BY_US.test(own)) || (we && BY_US.test(own));
}
