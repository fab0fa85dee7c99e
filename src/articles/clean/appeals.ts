/** What only an outlet says to its readers, whoever it says it to. */
const PLAIN =
  /\b(?:our (?:free |daily |weekly )*newsletter|(?:in|to|straight to) your (?:inbox|mailbox|e-?mail)|ad[- ]free|your (?:support (?:makes|helps|keeps|means)|(?:web )?browser|subscription|donation|contribution|e-?mail address|privacy)|our (?:journalism|subscribers|privacy)|(?:small|big) favou?r|(?:readers|people|supporters|members) like you|(?:no|not have a|without a) paywall|agree to (?:receive|our|the terms)|special offers|your (?:stories|tips|feedback|photos|videos)|privacy policy|cookies?\b.{0,60}\b(?:site|website|experience|use|accept)|(?:enable|turn on|disable) (?:javascript|cookies)|(?:subscribe|subscription|sign up|donat(?:e|ion))\b.{0,60}\b(?:us|our|today|now|free|newsletter|access|\$|€|£)|supporting us|support us|(?:could|can|please|to|will) support (?:[\p{L}']+ ){0,4}(?:journalism|reporting|newsroom)|(?<![a-z'] )become (?:our|an?) (?:patron|supporter|subscriber|member|donor)s?|become (?:our (?:patron|supporter|subscriber|member|donor)|an? (?:patron|subscriber|donor))s?|(?:follow|visit) our (?:\w+ ){0,3}(?:channel|page|app|site|website|account|feed|coverage|live ?blog)|quality journalism (?:is|has|matters|needs|costs|depends)|free trial|help us (?:keep|stay|remain|continue|grow|fund|build|protect)|buy (?:me|us) a (?:coffee|beer)|tip jar|if you (?:like|liked|enjoy|enjoyed|value|appreciate) (?:what (?:we|i) do|(?:this|these|my|our) (?:articles?|posts?|notes?|work|blog|stor(?:y|ies)|reporting|newsletter|site|interviews?|reports?|videos?|episodes?|columns?))|click here|tap here|marketing (?:e-?mails?|messages|communications)|by (?:submitting|subscribing|signing up|registering|entering your)\b.{0,40}\byou|delivered (?:daily|every|each|straight|directly|to (?:you|your))|(?:sign up|subscribe|register|join|donate)\b[^.]{0,60}\bhere(?=\W*$)|download (?:our|the) app)\b/iu;
/** What an outlet has: it speaks of them to its readers, but tells its own story with them, too. */
const OF_OUTLET = /\bour (?:journalists|reporters|readers|newsroom|reporting on|coverage of)\b/i;
const YOU = /\b(?:you|your|yours|you're|you'll)\b/i;
/** "us" in small letters only: "US" is a country. */
const WE = /\b(?:[Ww]e|[Oo]ur|us|[Ww]e're|[Ww]e've)\b/;
/** Said to "you", these are words of an outlet alone; the others only where "we" say them, for ministers too say "you". */
const TO_YOU =
  /\b(?:donat\p{L}*|subscri\p{L}*|sign(?:ing)? up|newsletter|inbox|mailbox|cookies?|log ?in|notifications?|browser|ad-free|news (?:desk|tips?))\b/iu;
const TO_YOU_BY_US =
  /\b(?:support(?:ing|ers?)?|contribut\p{L}*|readers?|member(?:s|ship)?|register|app|articles?|stor(?:y|ies)|website|comments?|ads|\$\d+)\b/iu;
const BY_US =
  /\b(?:journalis\p{L}*|(?<!\b(?:no|a|the|any|every|each|some|most|many) )readers?|newsletter|subscri\p{L}*|donat\p{L}*|cookies?|newsroom|our (?:website|reporting|coverage|mission|work|team|editors?|stories|articles)|ads)\b/iu;

/** What readers are told to do, and with what: "Download the app for the latest updates." */
const DO =
  /^(?:(?:Download|Purchase|Buy|Order|Keep|Discover|Click|Tap|Subscribe|Sign|Log|Register|Follow|Catch|Join|Get|Read|Stay|Check|Visit|Enter|Try|Scroll|Watch|Listen|Like|Share|Install|Bookmark)|Please (?:download|click|tap|subscribe|sign|log|register|follow|join|read|check|visit|enter|try|like|share))\b/;
const WITH =
  /\b(?:you|your|us|our|apps?|newsletters?|here|websites?|page|full (?:story|article|text|report)|original|updates|up to date|alerts|for free|google|facebook|twitter|telegram|whatsapp|youtube|instagram|linkedin|podcast|e-?paper)\b/i;

/** The same in other languages: words about accounts, subscriptions and newsletters that reports have no use for. */
const ABROAD =
  /(?<!\p{L})(?:подпи(?:шитесь|сывайтесь)|присоединяйтесь|(?:читайте|следите за) нас\p{L}*|нашли (?:ошибку|опечатку)|(?:войдите|авторизуйтесь|зарегистрируйтесь)|підпи(?:шіться|суйтесь)|приєднуйтесь|зареєстру\p{L}+, щоб|увійти, щоб|пароль|(?:abonnieren|melden) sie|unsere[nmrs]? newsletter|(?:den|diesen) (?:ganzen|vollständigen|gesamten) (?:artikel|text)|loggen sie sich|(?:artikel|text)\b.{0,20}\bweiterlesen\W|(?:entsprechendes|digital-?|probe-?|ein|ihr|kein|jetzt) ?abo(?:nnement)?(?=[ .:!])|abonnez-vous|pour lire (?:la suite|l'intégralité)|(?:article|contenu) (?:est )?réservé aux abonnés|(?:contenido|funcionalidad|artículo)\b.{0,20}\b(?:exclusiv|solo|sólo) para suscriptores|inscrivez-vous|suivez-nous|notre newsletter|suscr[ií]b(?:ete|ase)|s[ií]guenos|nuestr[ao]s? (?:bolet[ií]n|newsletter|canal|app)|inicie sesi[oó]n|iscriviti|seguici|nostra newsletter|assine|siga-nos|nossa newsletter|abone ol\p{L}*|takip ed\p{L}+|zapisz się|obserwuj nas|dołącz do|escreva-nos|escr[ií]b[ae]nos|écrivez-nous|scriv(?:ici|eteci)|schreiben sie uns|(?:на)?пишите нам|(?:на)?пишіть нам|bize yazın|napisz do nas|abonează-te|urmărește-ne|pretplatite se|pratite nas|لمتابعة|اشترك)(?!\p{L})/iu;

/** Whether folded prose says what only an outlet says, whoever else speaks as "we" on the page. */
export function isPlainAppeal(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  return PLAIN.test(own) || OF_OUTLET.test(own) || ABROAD.test(own);
}

/** Whether an appeal asks nothing of anybody: an outlet that tells a story of its own speaks so as well. */
export function asksNothing(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  return ![PLAIN, ABROAD, YOU, DO, TO_YOU, /[$€£]\d/].some((asks) => asks.test(own));
}

/**
 * Whether folded prose is an outlet speaking to its readers: asking for money, subscriptions, registration, consent.
 * What stands in quotation marks does not count: there somebody else is speaking.
 */
export function isAppeal(folded: string): boolean {
  if (isPlainAppeal(folded)) return true;
  const own = folded.replace(/"[^"]*"/g, " ");
  if (own.length <= 240 && DO.test(own) && WITH.test(own)) return true;
  const you = YOU.test(own);
  const we = WE.test(own);
  return (you && TO_YOU.test(own)) || (you && we && TO_YOU_BY_US.test(own)) || (we && BY_US.test(own));
}
