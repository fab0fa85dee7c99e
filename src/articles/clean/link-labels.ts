/** What heads links to other articles, alone on its line or with a link behind it. All patterns read folded text. */

/** Labels of a list of other articles; the body may go on after it. */
const LIST_LABELS = [
  "(?:see|read|watch) (?:also|more|next|this|too)",
  "(?:also|more) (?:see|read|in)|more on this(?: topic| story| subject)?",
  "(?:read|related) ?more",
  "related(?: (?:articles?|coverage|posts?|stories|story|news|content|links?|reading|items|videos?))?",
  "(?:don't|do not) miss|trending(?: now| news| stories| topics)?",
  "you (?:may|might)(?: also)? (?:also )?(?:like|be interested in|enjoy)(?: (?:this|these|to read))?",
  "what (?:others|other people|people|our readers) (?:are reading|read|like)",
  "(?:explore|discover|learn|find out) more(?: (?:on|about|from) .{3,40})?",
  "(?:te|le|os|les) puede interesar|(?:ça|cela) (?:peut|pourrait|va) vous intéresser|vous aimerez aussi|(?:das )?(?:könnte|dürfte) (?:sie|dich) (?:auch )?interessieren|(?:bun(?:u|lar) da )?ilginizi çekebilir|potrebbe(?:ro)? interessarti(?: anche)?|(?:вам )?(?:может|будет|может быть) (?:быть )?(?:также )?интересно|може зацікавити|to może cię zainteresować|weitere informationen",
  "other (?:news|stories|headlines|articles)",
  "(?:in|on) (?:other|this) (?:news|topic|story|subject)",
  "(?:for )?(?:more|further) (?:information|details|reading)",
  "background|what to read next|what others are reading|keep reading|further reading",
  "lesen sie (?:auch|mehr)|(?:mehr )?zum thema|(?:à )?lire aussi|sur le même sujet|le(?:a|e|er) también|más información|leggi anche|leia (?:também|mais)|ayrıca oku(?:yun)?|bun(?:u|ları) da okuyun|ilgili haber(?:ler)?",
  "mehr (?:lesen über|dazu)|auch interessant|passend zum (?:thema|artikel)|weitere (?:artikel|themen|meldungen)|à (?:lire|voir) (?:également|aussi)|lire également|articles? (?:liés|associés)|(?:articoli|notizie) correlat[ie]|vedi anche|per approfondire|archivado en|(?:noticias|contenidos?|artículos) relacionad[oa]s|también te puede interesar|notícias relacionadas|veja (?:também|mais)|saiba mais",
  "(?:материалы|новости|статьи|ещё|еще) по (?:этой )?теме|(?:похожие|другие) (?:материалы|новости|статьи)|(?:матеріали|новини) за темою|(?:схожі|інші) (?:матеріали|новини|статті)|ilgili (?:konular|içerikler)|diğer haberler|więcej (?:o|na ten temat)|przeczytaj (?:także|też|również)|(?:polecane|powiązane)(?: artykuły)?|(?:اقرأ|إقرأ|شاهد) أيضا|اقرأ المزيد|(?:مواضيع|أخبار) ذات صلة",
  "читайте также|читайте (?:ещё|еще)|по теме|смотрите также|читайте також|за темою|дивіться також|czytaj (?:także|też)|zobacz też|citește și|čitajte (?:i|još)",
];

/** Turkish has two letters i, and their capitals fold to neither. */
const plainLetters = (text: string): string => text.replace(/[\u0130\u0131]/g, "i");
const LABELS = LIST_LABELS.map(plainLetters);
const LIST_LABEL = new RegExp(`^(?:${LABELS.join("|")}) ?[:\u2026.>\u00BB-]*$`, "iu");
const LIST_LABELLED = new RegExp(
  `^(?:${LABELS.filter((label) => !label.startsWith("background")).join("|")}) ?[:|>\u00BB\u2014-] ?\\S.*$`,
  "iu",
);
/** "MORE: Another headline": the label in capitals, the headline in its own. */
const CAPITAL_LABEL =
  /^(?:MORE|ALSO|PLUS|WATCH|LISTEN|READ(?: MORE| ALSO| NEXT)?|SEE(?: ALSO)?|VIDEO|PHOTOS?|PICTURES|GALLERY|MAP|GRAPHIC|TRENDING|TIMELINE|EXPLAINER|ANALYSIS|OPINION|RELATED|LIVE|BACKGROUND|FACTBOX|PODCAST) ?[:|>\u00BB\u2014-] ?\p{Lu}.*$/u;
/** "Read: Another headline": what is to be read, seen or heard, and no sentence that anybody says. */
const ORDER_LABEL =
  /^(?:Read also|See also|Watch also|Read more) (?!said\b)[\p{L}"'].{8,120}$|^(?:Read|Watch|Listen|See|Must read|In (?:pictures|photos|pics))(?: here| now| in full)? ?[:|] ?["']?[\p{Lu}\d](?!.*\b(?:said|told)\b).{8,140}$/u;

/** "In depth: Another headline": what sort of article it is, and behind it no sentence. */
const SORT_LABEL =
  /^(?:Recommended|In[- ]depth|Explainer|Explained|Opinion|Analysis|Commentary|Editorial|Column|Profile|Interview|Feature|Essay|Timeline|Quiz|Poll|Survey|Gallery|Slideshow|Interactive|Podcast|Factbox|Fact[- ]check|Q&A|Infographics?|Map|Chart|Graphic|From (?:the|our) archives?|Background|Hintergrund|Kommentar|Analyse|Porträt|Reportage|Dossier|Chronik|Décryptage|Entretien|Portrait|Análisis|Perfil|Cronología|Opinión|Archivo) ?[:|] ?(?=["']?[\p{Lu}\d])(?!.*\b(?:said|told)\b).{4,140}(?<![.])$/u;
/** "Also on The Fjord Post: Another headline" */
const ALSO_LABEL =
  /^(?:Also|More|Elsewhere|Earlier|Previously) (?:on|in|from|at) (?:The )?(?:\p{Lu}[\p{L}.'-]*,? ?){1,5}: ?["']?[\p{Lu}\d].{4,140}(?<![.])$/u;
/** "» Another headline" */
const ARROWED =
  /^(?:>{1,3}|"|[\u2192\u21D2\u25B6\u25B8\u25BA\u27A4\u27A1\u261B\u261E\u2794\u279C]\uFE0F?|\p{Extended_Pictographic}\uFE0F?) ["']?\p{L}.{4,160}(?<![.])$/u;

/** "Another headline »" */
const ARROW_BEHIND = /^\p{L}[^"]{4,140} (?:"|[\u2192\u203A>]{1,2})$/u;

/** "See also:" alone on its line. */
export const isListLabel = (folded: string): boolean =>
  folded.length <= 60 && LIST_LABEL.test(plainLetters(folded));
/** "See also: Another headline" on one line. */
export const isLabelledLink = (folded: string): boolean =>
  folded.length <= 220 &&
  (LIST_LABELLED.test(plainLetters(folded)) ||
    [CAPITAL_LABEL, ORDER_LABEL, SORT_LABEL, ALSO_LABEL, ARROWED, ARROW_BEHIND].some((label) =>
      label.test(folded),
    ));
