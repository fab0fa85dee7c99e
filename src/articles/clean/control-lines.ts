/** Lines that are buttons, players, labels of advertisements and credits, whatever the outlet; patterns of whole folded lines. */
export const CONTROL_LINES = [
  "(?:remove|hide|skip|close|report|view) (?:this |an? |the |all )?(?:ads?|advertisements?)|why am i seeing this(?: ad)?\\??",
  "(?:paid|partner|partnered|branded|sponsor(?:ed)?|native) (?:content|posts?|stor(?:y|ies)|messages?|features?)|(?:content )?(?:from|by) our partners?",
  "(?:(?:click|tap) to |(?:play|pause|open|expand|enlarge|view|show|hide|toggle|close) )(?:this |the |full )?(?:zoom|enlarge|expand|videos?|clip|audio|images?|photos?|pictures?|gallery|captions?|map|graphic|navigation|sidebar|transcript|full ?screen|player|slideshow)",
  "(?:the )?(?:video|media|audio)(?: player)? (?:is (?:loading|unavailable|not available)|could not be loaded|not available)\\b.{0,40}",
  "(?:watch|video|audio|listen|play(?: video)?|duration|podcast) ?[|:(-]? ?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\)?",
  "this (?:audio|recording|summary|video) (?:is|was) (?:\\p{L}+[- ])?generated\\b.{0,60}",
  "view (?:this |the )?(?:post|tweet|photo|video) on \\p{L}+|an? (?:post|tweet|video) (?:shared|posted) by .{2,80}",
  "(?:copy|get|share) (?:the |a )?link|(?:link )?copied!?|(?:gift|save|bookmark|clip|add) (?:this )?(?:article|story|page|post)|save (?:for|to read) later|add to (?:my )?(?:reading list|list|favou?rites|bookmarks)|reading list",
  "(?:(?:increase|decrease|reset|change) )?(?:text|font) size\\b.{0,20}|a ?a ?a|(?:dark|light|reader) mode",
  "loading ?(?:\\.{3}|\u2026)|please wait ?(?:\\.{3}|\u2026)?",
  "fact ?box|(?:reader )?poll|yes no(?: undecided| don't know| not sure)?",
  "getty(?: images)?|istock(?:photo)?|alamy|shutterstock",
  "(?:quelle|bild|foto|fotos|bildquelle|fuente|fonte|fotografía|источник|фото|джерело|kaynak|fotoğraf|źródło|fot|zdjęcie|grafik|infografik|infographie|crédits?|crédits? photo|gráfico) ?[.:] ?.{2,80}",
  "\\d+ (?:free )?(?:articles?|stories|reads) (?:left|remaining)\\b.{0,40}",
  "(?:get|try) .{0,40}\\b(?:for|at) (?:only |just )?(?:[\u20AC$\u00A3]\\d|\\d+ (?:euros?|dollars?|pounds?|kroner|kr)\\b).{0,40}",
  "(?:liking|loving|(?:do you )?(?:like|love) (?:what|this))\\b.{0,60}\\?",
];
