import { AGENCIES } from "./agencies.ts";
import { CONTROL_LINES } from "./control-lines.ts";

/**
 * What gives furniture away by its wording, whatever the outlet: calls to the reader, labels, credits. All patterns
 * read folded text. They are about kinds of things pages say, never about the sentences of one site.
 */

/** Lines that end the article: nothing after them is body. */
const END_LABELS = [
  "(?:leave|post|write|add) (?:a|your) (?:reply|comments?)",
  "(?:\\d+ )?(?:comments?|responses?|replies)(?: \\(\\d+\\))?(?: (?:are )?(?:closed|off|disabled))?(?: on this .*)?[:.]?",
  "\\d+ (?:comments?|responses?|replies|thoughts?) (?:to|on|for) .*",
  "(?:join|view|read|show|hide|loading|load|see)(?: the| all| more)? (?:conversation|discussion|comments?)\\b.*",
  "(?:an? )?(?:message|word|note|appeal|letter) (?:from|to) (?:the |our |\\p{Lu}).*:",
  "dear readers?\\b.*",
  "about (?:the |this )?(?:authors?|writer|us)\\b.*|authors?(?:'s)? (?:bio|biography|profile|info(?:rmation)?|details)\\b.{0,20}",
  "(?:discussion|discuss|comments?|thoughts|opinions?) (?:about|on) (?:this|the) (?:post|article|story|page|news)\\b.{0,30}",
  "\\p{L}[\\p{L}' ]{2,30} ?\\(\\d{1,4}\\)",
  "in (?:the )?(?:headlines|news|spotlight)(?: today)?",
  "most (?:read|popular|viewed|shared|commented|recent|discussed)\\b.*",
  "(?:we recommend|recommended(?: for you| stories| reading)?|sponsored(?: content| links)?|promoted(?: content| stories)?|around the web|from (?:the|around the) web|popular now|editors?'s? (?:picks?|choice))\\b.*",
  "(?:more|latest|top|breaking|recent) (?:news|stories|headlines|articles|posts|from|on|about|in|like this)\\b.{0,60}",
  "other (?:news|stories|headlines|articles|posts) (?:from|on|about|in|like this)\\b.{0,60}",
  "(?:previous|next|older|newer) (?:article|post|story|entry|page)s?\\b.*",
  "(?:share|spread|print|tweet|e-?mail) (?:this|the|it)\\b.{0,40}",
  "(?:post|share|related|entry) navigation",
  "(?:related|similar) ?(?:posts?|tags?|topics?|terms|keywords)\\b.{0,40}",
  "(?:tags?|topics|filed under|categories|category|keywords|labels|more about|more on this(?: story| topic)?|more information|in this story|hashtags?)\\b ?:.*",
  "(?:more about|tags|topics|additional materials|advanced settings|news ?line|newsfeed|news feed|photos|back to top|go back|footer|site ?map|contact us|live chat)",
  "source(?:s| url| link)?: ?https?:.*",
  "(?:(?:media|press|further) )?(?:inquiries|enquiries)(?: for (?:the )?(?:media|press))? ?:.{0,100}|(?:media|press) contacts? ?:.{0,100}",
  "(?:read|view|see) (?:the )?(?:original|full) (?:article|story|post|text)\\b.*",
  "(?:more (?:news|stories)|must reads?|recent (?:news|posts|stories)|join the conversation|have your say)",
  "(?:nächster|vorheriger) artikel|article (?:suivant|précédent)|(?:artículo|artigo) (?:siguiente|anterior)|lo (?:último|más (?:leído|visto))|los preferidos\\b.*|le plus lu|les plus lus|più letti|mais lidas|meistgelesen|en çok okunanlar|najczęściej czytane|самое (?:читаемое|популярное)|последние новости|обсудить|останні новини|найпопулярніше",
  "(?:kommentare|comentarios|commentaires|commenti|comentários|komentari|komentarze|yorumlar|комментари[ия]|коментар[іи]|التعليقات)(?: \\(?\\d+\\)?)?|(?:الأكثر (?:قراءة|مشاهدة)|en çok (?:okunan|izlenen)(?: haberler)?)",
  "(?:(?:(?:legal|general|risk|important|copyright) )?(?:disclaimers?|notices?|information)|terms(?: of (?:use|service)| and conditions)?) ?:?",
  "was this (?:helpful|useful|interesting|(?:article|page|story|information|content)\\b.{0,30})\\?",
  // Mail sets its signature off with two hyphens.
  "--|#{2,}|-30-|ends?|end of (?:text|document|statement)",
];

/** Single lines that belong to the page and not to the article, wherever they stand; the body goes on around them. */
const LINES = [
  "(?:advertisement|advertising|sponsored|reklama?|anzeige|werbung|publicité|publicidad|pubblicità|реклама)\\b.{0,30}",
  "(?:story|article|content) continues(?: below)?\\b.*|continue reading\\b.*|(?:scroll|skip|jump) (?:down|to|past)\\b.{0,50}|continues below.*",
  "(?:read|show|see|load|view|learn|find out) (?:more|less|full|all|further|the rest)\\b.{0,40}",
  "(?:share|tweet|like|pin|print|e-?mail|copy|save|bookmark|listen|follow|subscribe|sign in|sign up|log ?in|log ?out|register|donate|contribute|join|join us|support us|menu|search|close|open|play|pause|mute|home|back|next|previous|more|loading|loader|chats?|newsletter|continue|once|monthly|annual|yearly|weekly|preview|cancel|submit|ok|accept|agree|reject|settings|language|edition|video|photo|image|gallery|audio|live|breaking(?: news)?|exclusive|analysis|opinion|world|politics|business|sports?|news|top news|all news|latest|trending|accessibility links|main content|facebook|twitter|x|telegram|whatsapp|linkedin|reddit|vk|viber|messenger|youtube|instagram|flipboard|pocket|google news|rss|pdf|a{1,3}[+-]?)(?:(?:\\s*[|/,\u00B7\u2022+&-]\\s*|\\s+)?(?:share|tweet|like|print|e-?mail|save|comment|facebook|twitter|x|telegram|whatsapp|linkedin|reddit|copy link|\\d+(?!\\d)))*",
  "(?:share|tweet|follow|like|join|find|subscribe|listen) (?:us|on|to|via|with|our|this|now|for)\\b.{0,60}",
  "(?:sign up|subscribe|register|log ?in|sign in|donate)\\b.{0,70}(?:!|newsletter\\b.{0,20}|now|today|free|here|account)",
  "(?:support|subscribe to|follow|join) .{1,50}!",
  "(?:enjoying|not ready|already an?|new to|interested in|got an?|have an?)\\b.{0,60}\\?",
  "already (?:an? )?(?:subscriber|member|registered|subscribed|have an account)\\b.*",
  "(?:before|after|skip past|end of|start of) (?:the )?(?:newsletter|promotion|advertisement|podcast)\\b.{0,30}",
  // kh/ab (AFP, dpa)
  "\\p{Ll}{2,4}(?:[/,]\\p{Ll}{2,4})+(?: ?\\([^()]{2,60}\\))?|\\p{Ll}{2,3} ?\\((?:\\p{L}{2,12}(?:, ?|\\)))+",
  "remind me later\\.?|no,? thanks\\.?|maybe later\\.?|not now\\.?|thank you\\.?|payment methods?|pa[iy]?ments? methods?",
  "(?:\\d+|an?|one) ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)(?:'s)? (?:read|ago|to read)\\b.{0,20}",
  "(?:analysis|eyewitness|at the scene) ?: .{0,60}",
  "(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|время (?:чтения|на чтение)|час читання|okuma süresi|czas czytania)\\b.{0,20}",
  "(?:read |see |find )?(?:more|the rest|full (?:story|text|article|report)|it all|original) (?:here|there)",
  "\\d+ ?min(?:ute)?s?\\.?|(?:text|words|story) by ?:? ?.{2,60}",
  "(?:estimated )?(?:reading|read|listening) time\\b.*|read:? ?\\d+.*|views?:? ?\\d+.*|\\d+ (?:views?|shares?|comments?|likes?|reads?)\\b.*|\\d+ users? (?:has|have) voted.*",
  "(?:\\d+ )?(?:hours?|minutes?|mins?|days?) ago\\b.*|this (?:article |story |page )?(?:was published|is) (?:more than |over |about )?\\w+ (?:days?|weeks?|months?|years?) (?:ago|old)\\b.{0,30}",
  ".{2,50} (?:graphics?|infographics?|slideshow)",
  "(?:posted|published|written|reported|translated|edited|compiled|prepared|submitted|authored|updated|last updated|modified|issued|uploaded|created|first published)(?: ?:| by\\b| on\\b| at\\b| in\\b| \\d| \\p{L}{3,9}\\.? \\d).{0,80}",
  "(?:source|sources|via|credit|credits|photo|photos|image|images|picture|pictures|photo credit|image credit|image source|picture alliance|author|authors|editor|writer|topic|section|category|country|language|location|place|date|tags?|from|original)(?: credits?| copyright| caption| source)? ?: .{0,120}",
  "(?:h/t|hat tip|hat-tip|via)\\b.{0,60}",
  "image (?:source|copyright|caption)\\b.*|media caption\\b.*|(?:file|stock|archive|handout) (?:photo|image|picture)\\b.*|\u00A9.*|\\(c\\) .*",
  "(?:bureau|office) of .{0,60}|(?:press|media) (?:statement|note|office|service|center|centre|contact)s?\\b.{0,40}|for immediate release.*|department press (?:briefing|office).*|washington, d\\.?c\\.?|begin (?:text|transcript).*",
  "(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|editors?'?s?'? notes?|korrektur|rectificatif) ?:?",
  `(?:${AGENCIES}|staff|web desk|news desk|agencies|state department)(?: (?:staff|news|agency|reporters?|writers?|report|press office|graphics))*`,
  "why you can trust\\b.*",
  "(?:to participate|please|you must|you need to|in order to)\\b.{0,40}(?:log ?in|sign in|register|enable|subscribe|comment).{0,60}",
  "(?:right )?click (?:here|to|on)\\b.*|tap (?:here|to)\\b.*|<.{2,40}>|\\[\\p{Lu}.{2,40}\\]|(?:%d|\\d+) bloggers like this.*",
  "(?:home|news|world) ?(?:[>\u00BB\u203A/|].*)",
  "https?://\\S+|www\\.\\S+|pic\\.twitter\\.com\\S*|[@#][\\p{L}\\d_]+(?:[ ,]+[@#][\\p{L}\\d_]+)*",
  "#\\p{L}[\\p{L}\\d ]{1,30}",
  "page \\d+(?: of \\d+)?|\\d+ ?/ ?\\d+|\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?|[^\\p{L}]+",
  "\\((?:adds?|updates?|recasts?|corrects?|changes?|refiles?|writes? through|edits?|rewrites?|repeats?|fixes|new throughout|releads?)\\b[^)]*\\)?",
  "(?:la )?suite (?:de l'article )?après (?:cette|la) publicité|(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta) .{0,60}|(?:der )?(?:artikel|text) (?:geht|wird) .{0,40}|(?:el )?artículo continúa .{0,40}|l'articolo (?:continua|prosegue) .{0,40}|продолжение (?:статьи |текста )?(?:после|ниже).{0,30}|إعلان|(?:zur merkliste|ajouter (?:à|aux)|añadir a|dodaj do|добавить в|сохранить в) .{0,40}|artikel (?:anhören|merken|drucken|teilen|verschenken)\\b.{0,30}|(?:écouter|ascolta|escuchar|прослушать|слушать|posłuchaj|dinle) .{0,30}|(?:s'abonner|se connecter|подписаться|войти|підписатися|увійти|giriş yap|zaloguj się|iniciar sesión|accedi|anmelden)",
  "(?:teilen|drucken|merken|partager|imprimer|compartir|imprimir|condividi|paylaş|поделиться|распечатать|поділитися|udostępnij|читать (?:далее|нас|.{2,30} (?:в|на) (?:telegram|телеграм\\p{L}*|дзен\\p{L}*|яндекс\\p{L}*))|подробнее|читати далі|weiterlesen|lire la suite|leer más|continua a leggere|(?:haberin )?devamı\\p{L}*(?: oku\\p{L}*)?)\\b.{0,40}",
];

/** Prose that is no body: credits, notices of rights, terms, how to reach the desk. */
const NOTICES = [
  "(?:this|das|dies|ceci|esta|questa|это)\\b.{0,20}\\b(?:is|ist|est|es|è)\\b.{0,30}\\b(?:(?:machine|automatic|automated|unofficial) translation|(?:maschinelle|automatische) übersetzung|traduction automatique|traducción automática|traduzione automatica)\\b.*",
  "\\(?(?:with )?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|reported|filming|graphics?) (?:and (?:editing|writing|reporting) )?(?:by|credits?)\\b.*",
  "(?:(?:did |have )?you (?:spot|spotted|seen|find|found)|found|spotted|noticed|(?:if )?you (?:see|notice|find|spot)|see) (?:an?|any) (?:[\\p{L}-]+ )?(?:mistake|error|typo)\\b.*",
  "why am i seeing this\\b.{0,60}",
  "reporting and editing\\b.*|contribut(?:ing|ors?): .{3,160}",
  ".{0,160}\\bcontributed (?:to (?:this|the) (?:report|article|story)|reporting)\\b.{0,40}",
  "(?:based on|with) (?:reports?|reporting|material|information|inputs?|files|agency inputs?) (?:by|from)\\b.*",
  "(?:except for the headline,? )?this (?:article|story|report|piece|post|material|text|document|news item|version|page|content|website)\\b.{0,60}\\b(?:first (?:appeared|published)|originally (?:appeared|published)|was (?:originally|first)|has (?:not )?been (?:updated|corrected|amended|changed|clarified|auto|republished|published|edited|posted|reviewed|generated)|was (?:updated|corrected|amended|changed|clarified|produced|translated|republished|published|generated|posted)|is (?:republished|part of|published|protected)|appeared|uses cookies)\\b.*",
  "(?:the|this) (?:post|article|story) .*\\b(?:appeared first|first appeared|was first published) (?:on|in|at)\\b.*",
  "(?=.*\\b(?:story|report|article|copy|content|text|item)\\b)(?:this|the|except|only|disclaimer|note)\\b.{0,160}\\b(?:auto-?generated|(?:syndicated|agency|wire|news) (?:feed|wire)|not (?:been )?(?:edited|reviewed|verified|created|altered|modified)|without (?:any )?(?:modifications?|edit(?:s|ing)))\\b.*",
  ".{0,80}\\b(?:is|are|bears?|assumes?|accepts?|takes?) (?:not|no) (?:responsible|responsibility|liab\\p{L}+) for (?:the )?(?:\\p{L}+ ){0,2}(?:contents?|accuracy|views|opinions|articles|sites?|information|comments)\\b.*",
  "you(?:'ve| have) (?:now )?(?:reached|read|used|hit|exhausted|viewed|run out of)\\b.{0,60}\\b(?:articles?|limit|stories|free)\\b.*",
  "our standards\\b.*|.*\\btrust principles\\.?",
  "(?:a )?version of this (?:article|story)\\b.*|(?:corrections?|clarifications?|corrected|amended|(?:editors?'?s?'?|ed\\.) notes?|disclaimers?)\\b(?: ?\\([^()]{3,30}\\)|,? [^:.]{3,40})? ?:.*",
  "(?:an? |the )?(?:earlier|previous|original|first) versions? of this (?:article|story|report|piece|post|text|item|page|headline)\\b.*|note ?: .{0,120}\\b(?:all times|corrected|amended|version|translated|misspel\\p{L}+)\\b.*",
  "(?:korrektur\\p{L}*|berichtigung|richtigstellung|rectificatif|erratum|fe de err(?:atas?|ores)|rectificación|errata corrige|исправление|уточнение|düzeltme|sprostowanie)\\b[^:.]{0,40}:.*",
  '(?:reach|contact|write to|e-?mail|call|message) [^"]{2,80}\\b(?:at|on|via|by) [^"]{0,60}(?:@|\\d{3}[- .]\\d{3,4}|\\bsignal\\b|\\be-?mail\\b).*',
  '(?:this is )?(?:a translation of|translated (?:from|into)|adapted from) [^"]{2,80}|(?:re(?:published|printed|posted)|cross-?posted) (?:from|with|by|courtesy)\\b[^"]{0,100}|(?:printed|published|appears|appeared) in (?:the )?(?:print|issue|(?:\\p{L}+ )?edition)\\b.{0,100}',
  "(?:thank you|thanks) for (?:reading|visiting|subscribing)\\b.{0,160}|about the (?:author|writer|reporter)s? ?:.*",
  "(?:you (?:must|need to|have to)|please|to (?:continue|keep) reading,?)\\b.{0,30}\\b(?:logged in|log ?in|sign in|signed in|register|subscribe)\\b.{0,60}",
  "with (?:additional |further )?reporting from\\b.*|additional reporting from\\b.*",
  ".{0,80}\\b(?:copyright|all rights reserved|terms (?:of use|of service|and conditions)|privacy policy|cookie policy)\\b.*",
  "(?:when|while|in case of|if|any) (?:citing|quoting|using|reproducing|copying|reprint\\p{L}*|republish\\p{L}*|use of)\\b.*\\b(?:materials?|link|hyperlink|permission|reference|mandatory|source)\\b.*",
  "(?:for (?:the )?(?:use of )?(?:information )?media\\b.{0,40}|(?:this is )?(?:not an official|an unofficial) (?:record|document|translation|transcript)\\b.{0,60})",
  // Published in The Fjord Post, May 3rd, 2014.
  "(?=.*\\b(?:19|20)\\d\\d\\W*$)(?:first |originally )?(?:published|printed) (?:in|by|on|at) [^.,]{3,60}(?:, [^.,]{3,30}){0,2}\\.?",
  "(?:the |our )?e-?mail addresses? (?:of|are|is|for)\\b.{0,160}",
  "(?:letters? to the editor|classifieds?|corrections?) ?:.*",
  "(?:the )?(?:views|opinions)(?: and opinions)? expressed\\b.*",
  "[^.]{3,80}\\b(?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by)\\b.{0,80}",
  "(?:to )?(?:contact|reach) (?:the )?(?:reporters?|editors?|writers?|author|newsroom|us|our)\\b.*",
  "follow (?:\\p{L}+ )*(?:us |him |her |me )?(?:on|at|via) (?:twitter|facebook|telegram|google|instagram|x|social|whatsapp)\\b.*",
  "(?:do you )?(?:got|have) (?:a|any|an?other) (?:(?:confidential|news|story|hot|anonymous) )?(?:tips?|story|feedback|corrections?|suggestions?|comments?|ideas?|questions?)\\b[^.]{0,60}\\?.{0,160}",
  // A post that the page shows: "… — Anna Berg (@aberg) May 31, 2019"
  ".{0,600}(?:\u2014|- ).{1,60} \\(@[\\p{L}\\p{N}_]{2,30}\\) \\p{L}{3,12}\\.? \\d{1,2}, \\d{4}",
  "your e-?mail address will not be published\\b.*|required fields are marked\\b.*",
  "(?:some |additional |further |other )?(?:information|material|reporting|quotes?|details) (?:for|in|from) (?:this|the) (?:article|story|report)\\b.*",
  "(?:the|this) (?:following |below )?(?:press release|release|statement|text|transcript|readout|announcement)(?: below)? (?:was|is|has been) (?:published|put out|issued|released|distributed|provided|posted|reproduced)\\b.*\\.",
  "(?:privacy|legal|terms|cookie|copyright|data protection|risk) (?:notice|policy|statement|disclaimer|warning) ?:.*",
  "(?:statement|text|transcript) (?:by|of|attributable to)\\b[^.]{0,120}:",
  "(?:photo|image|picture)s?(?: by| courtesy| credit)?:? .{0,80}(?:getty|reuters|epa|afp|\\bap\\b|tass|shutterstock|wikimedia|flickr|sputnik|anadolu).{0,40}",
  "(?:this is )?an? (?:developing|breaking) (?:news )?story\\b.{0,120}|(?:please )?check back (?:for|later|soon)\\b.{0,60}|this (?:story|article|page|report) (?:will be|is being) updated\\b.{0,80}|more (?:to follow|follows|details (?:soon|to follow))\\b.{0,20}",
  "(?:this|the) (?:story|segment|programme?|piece|report|interview) (?:was )?(?:first )?(?:aired|broadcast)\\b.{0,80}",
  "dieser (?:beitrag|artikel|text) (?:lief|erschien|wurde|ist|stammt)\\b.{0,120}|(?:über dieses thema berichtete|dieses thema im programm)\\b.*|mit (?:material|informationen) (?:von|der)\\b.{0,60}",
  ".{0,160}(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti (?:sono )?riservati|riproduzione riservata|todos os direitos reservados|tüm hakları (?:saklıdır|\\p{L}+)|kaynak gösteril\\p{L}+|izinsiz (?:kullanıl|kopyalan|alınt)\\p{L}*|все права защищены|(?:при|полное|любое|частичное) (?:цитировани|использовани|перепечатк|копировани)\\p{L}*|усі права захищені|(?:при|у разі) (?:цитуванн|використанн|передрук)\\p{L}*|wszelkie prawa zastrzeżone|alle rettigheder|alle rechten voorbehouden|sva prava pridržana|toate drepturile rezervate).{0,400}",
  "(?:подробнее|детальніше|докладніше) (?:об?|про|на|в|у|:|\u2014) .{0,140}|mehr (?:dazu|darüber|zu diesem thema)\\b.{0,140}|więcej na (?:ten temat|temat)\\b.{0,140}|(?:настоящий|данн\\p{L}+) (?:материал|сообщени)\\p{L}*.{0,120}иностранн\\p{L}+ агент.*",
  ".{0,160}\\babone(?:lere|lik|lerine|lerimize)\\b.{0,200}",
  "(?:anonymous|guest) (?:said|says|wrote) ?(?:\\.\\.\\.|\u2026|:)",
];

/** The language of terms and licences. */
const LEGAL =
  /\b(?:warrant(?:y|ies)|liabilit(?:y|ies)|liable|accuracy|responsib(?:le|ility) for (?:the|any|its) (?:content|accuracy|use|loss)|reproduc\p{L}+|republish\p{L}*|redistribut\p{L}+|rewritten|(?:prior|written|express) (?:written )?(?:permission|consent)|copyright\p{L}*|trademarks?|intellectual property|licen[cs](?:e[ds]?|ing|ors?)|third[- ]part(?:y|ies)|syndicated|personal use|hereby|terms|prohibited|subscribers|user agreement|endorse\p{L}*|as is(?=")|this (?:web ?site|site|material|content|publication))\b/giu;
const FEWEST_LEGAL = 2;

/** Whether folded prose is about what may be done with a page, in at least two terms of licences. */
function isLegal(folded: string): boolean {
  const terms = new Set([...folded.matchAll(LEGAL)].map((found) => found[0].toLowerCase()));
  return (
    terms.size >= FEWEST_LEGAL &&
    /\b(?:content|material|website|site|page|publi|information|copyright|copy|stor(?:y|ies))/i.test(folded)
  );
}

/** A line with marks on both its sides: "- Advertisement -", "[ Advertisement ]". */
const FRAMED = /^[*[(_|=~\u2014\u2022\u00B7-]+ ?(?<line>\p{L}.*?) ?[*\])_|=~\u2014\u2022\u00B7-]+$/u;

/** Marks and brackets around a notice. */
const SET_OFF = /^[(*[_\u2014\u2022\u00B7-]+\s*|\s*[)*\]_]+$/g;

/** Where a word of any script begins or ends: `\b` knows the letters of English alone. */
const EDGE = "(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))";

const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join("|").replaceAll("\\b", EDGE)})$`, "iu");

const END_LABEL = whole(END_LABELS);
/** Bylines keep to capitals: "By Anna Berg", "BERG, OSLO" is none. */
const BYLINE =
  /^(?:(?:(?:Story|Words|Text|Written|Reported|Posted) )?[Bb]y|BY|From|Von|Par|Por|Di|(?:Text|Texte|Tekst|Yazan|Autore?|Autora|Автор|Текст):?) (?:the )?\p{Lu}[\p{L}.'-]*(?:[ ,|/]+(?:and |in |for |at |of |& |-+ )?\p{Lu}[\p{L}.'-]*){0,8}[:.]?$/u;
/** The name of a news agency alone, as bylines give it. */
const AGENCY = new RegExp(`^(?:${AGENCIES})(?: (?:staff|news|agency|report|reporters?))*$`, "i");
const LINE = whole([...LINES, ...CONTROL_LINES]);
const NOTICE = whole(NOTICES);

export const isEndLabel = (folded: string): boolean => folded.length <= 140 && END_LABEL.test(folded);
export const isPageLine = (folded: string): boolean =>
  folded.length <= 160 &&
  (LINE.test(folded) || BYLINE.test(folded) || LINE.test(folded.replace(FRAMED, "$<line>")));
/** A label that stands above a note of the editors. */
export const headsNote = (folded: string): boolean =>
  /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|editors?'?s?'? notes?|korrektur|rectificatif)\W*$/i.test(
    folded,
  );
/** A line that says who wrote what follows. */
export const isByline = (folded: string): boolean =>
  folded.length <= 160 && (BYLINE.test(folded) || AGENCY.test(folded));
export const isNotice = (folded: string): boolean =>
  NOTICE.test(folded) || NOTICE.test(folded.replace(SET_OFF, "")) || isLegal(folded);
/** "The following is attributable to the spokesperson:" */
export const isAttribution = (folded: string): boolean =>
  /^the (?:following|below)\b(?: [\p{L}' -]+)? (?:is|was|are) (?:attributable|attributed) to\b.*:$/iu.test(
    folded,
  );
/** "© 2019 The Fjord Post. All rights reserved.": the end of a page; a picture's "© Agency 2019 / Name" is none. */
export const isRightsLine = (folded: string): boolean =>
  /^(?:\u00A9|\(c\)|copyright)[^/]{0,60}\b(?:19|20)\d\d\b[^/]{0,120}$/i.test(folded);
