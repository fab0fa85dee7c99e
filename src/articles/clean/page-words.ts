/**
 * What pages speak of where they speak of themselves, by subject. One word of a subject says little, for reports have
 * letters, readers and websites too; several subjects together, in a sentence that the text above has no part in, do.
 */
export const PAGE_SUBJECTS: readonly RegExp[] = [
  /\b(?:newspapers?|magazine|(?:print|printed|evening|weekend|digital|online) (?:edition|paper|version)|(?:is|are) (?:published|printed|edited|produced|owned) by|editions?|coverage|news (?:source|outlet|organi[sz]ation|service|agency|site)s?|back (?:numbers|issues)|in print|page [A-Z]?\d+|this column|publications?|(?:oldest|leading|first) daily|the (?:paper|gazette))\b/i,
  /\b(?:articles?|stor(?:y|ies)|this (?:text|entry|post|piece|report)|text (?:by|and|on)|entries|posts)\b/i,
  /\b(?:web ?sites?|web|sites?|pages?|(?:mirror|alternat\p{L}+|web|internet|these) address(?:es)?|webmaster|cookies?|browser|(?:your|this) (?:device|screen)|your settings|notifications?|javascript|apps?|(?:your|an) account|password|log(?:ged)? ?in|bookmarks?|online|our archives?|the archives? of)\b/iu,
  /\b(?:readers?|subscribers?|listeners?|viewers?|visitors?)\b/i,
  /\b(?:editors?|editorial(?:ly)?|newsroom|(?:foreign|news|english|our) desk|journalis\p{L}+|independent (?:reporting|media)|reporters?|correspondents?|webmaster)\b/iu,
  /\b(?:comments|commenting|repl(?:y|ies)|moderat\p{L}+|pings?|insults)\b/iu,
  /\bletters?\b/i,
  /\b(?:licen[cs]\p{L}*(?! (?:for|of|to)\b)|copyright\p{L}*|(?:all|our|their) rights (?:are )?reserved|permission|consent|under contract|terms (?:of use|of service|and conditions)|(?:with|without) (?:credit|attribution)|trademarks?|liab\p{L}+|responsible for)\b/iu,
  /\b(?:reproduc\p{L}+|reuse|republish\p{L}*|redistribut\p{L}+|reprint\p{L}*|in whole or in part)\b/iu,
  /\b(?:photo(?:graph)?s?|pictures?|images?|videos?|clip|audio|podcast|episodes?|gallery|illustrations?|read aloud)\b/i,
  /\b(?:advertis\p{L}+|ads|sponsor\p{L}*|donat\p{L}+|donors|subscriptions?|subscribe[sd]?|funded by|(?:your|monthly) limit|free (?:reads|articles|stories)|receives? funding|takes? no money|free of charge|complimentary|newsletters?|premium|chip in|[$€£]\d+|(?:receive|get|full|free) access|financed by|charity|non-?profit)\b/iu,
  /\b(?:(?:earlier|previous|original) (?:version|article|text)|corrected|corrections?|misspel\p{L}+|misstat\p{L}+|misidentif\p{L}+|typos?|spot(?:ted)? a|out of date|(?:machine|automatic|unofficial)? ?translations?|proofread)\b/iu,
  /\b(?:quotes are|all times|weather|scores|quiz|ratings?|prices of the|crosswords?|horoscopes?)\b/i,
  /\b(?:e-?mail|by (?:phone|post|fax)|enquir\p{L}+|inquir\p{L}+|correspondence|press (?:room|office|department|service|council)|accredit\p{L}+|registered office|company number|postal address|in confidence|opening hours|hotline|complaints (?:go|should|about (?:this|our)))\b/iu,
  /\b(?:the (?:author|writer|columnist)s?|(?:own|personal) (?:views|opinions)|(?:views|opinions) (?:are|in|do))\b/i,
  /(?<!\p{L})(?:suscripci[oó]n|abonnements?|abonnés?|abbonamento|abbonati|assinatura|подписк\p{L}*|підписк\p{L}*|abonelik|subskrypcj\p{L}*|newsletter|appareils?|dispositivos?|Geräte?|приложени\p{L}*|рассылк\p{L}*|розсилк\p{L}*|uygulama\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:kommentar\p{L}*|comentarios|commentaires|commenti|комментари\p{L}+|коментар\p{L}+|komentarze|komentowani\p{L}+|yorum\p{L}*|redaktion\p{L}*|rédaction|redacción|redazione|редакци\p{L}+|redakcj\p{L}+)(?!\p{L})/iu,
];

/** What only a page says of itself: "this page", "the foregoing", "views expressed". */
export const THIS_PAGE =
  /\bthis (?:page|article|story|text|site|web ?site|column|entry|clip|video|audio|publication|edition|blog|post|piece|newsletter|translation|content|material|feature|newspaper|paper|service|work|archive|report|discussion)\b|\bthe (?:foregoing|above) (?:is|are|text|article)|\bindicated above\b|\b(?:views|opinions)(?: and (?:views|opinions))? expressed\b|\bdisclosure statement\b|\bour (?:podcast|newsletter|web ?site|site|app|newsroom|channel|paper|readers|pages?|journalists)\b|\b(?:full|original|whole) (?:story|article|text|report)\b/i;

/** Names of outlets at the head of a sentence or of its main clause. Stations have strokes in theirs. */
export const OUTLET_NAME =
  /(?:^|^[^"]{10,140}, )(?<name>(?:The |(?:\p{Lu}[\p{L}&.'/-]*(?: of)? ){1,4})(?:Times|Post|Gazette|Herald|Tribune|Journal|Daily|News|Radio|TV|Television|Network|Press|Agency|Chronicle|Observer|Monitor|Standard|Telegraph|Review|Magazine|Online|Today|Plus|Media|Weekly|Guardian|Independent|Mirror|Mail|Express|Broadcasting)(?:\+|\b)|Radio(?: \p{Lu}\p{L}+)+|\p{Lu}{2,5}\/\p{Lu}{2,5}\b)/u;
