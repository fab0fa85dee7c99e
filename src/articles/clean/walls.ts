/** What stands in the way of an article on a page that holds none, for people. */
export interface Wall {
  readonly kind: "missing" | "broken" | "robots" | "login" | "consent";
  readonly says: string;
  readonly remedy: string;
}

const AGAIN = "Open the page in your browser, save it there, and import the file.";

/** Kinds of walls with the words that tell them, strongest first. All patterns read folded text. */
const WALLS: readonly (Wall & { readonly words: RegExp })[] = [
  {
    kind: "missing",
    says: "It is a page that says that there is no such page.",
    remedy: "Look for the article at another address.",
    words:
      /^\W*(?:error )?404\b|\b404(?: error|:? (?:page )?not found)|\b(?:page|article|story|content)\b.{0,40}\b(?:(?:was|is|could|can) ?(?:not|n't|no longer) (?:be )?(?:found|available|there)|cannot be found|can't be found|does(?: not|n't) exist|not found|no longer (?:exists|available)|you(?: are|'re| were) looking for|you(?:'ve| have)? requested|has been (?:moved|removed|deleted))|\bnothing (?:was )?found (?:at|for|here)\b|\b(?:could not|couldn't|cannot|can't|unable to) (?:find|locate) (?:the|that|this|your) (?:page|article|story)|seite (?:wurde )?nicht gefunden|page introuvable|p[aá]gina no (?:encontrada|existe)|pagina non trovata|página não encontrada|страница не найдена|сторінк\p{L}+ не знайдено|sayfa bulunamadı|strona nie (?:została znaleziona|istnieje)/imu,
  },
  {
    kind: "broken",
    says: "It is a page that says that its server is out of order.",
    remedy: "Try again later.",
    words:
      /\b50[0-4]\b.{0,20}\b(?:error|gateway|unavailable)|\binternal server error|\bservice (?:is )?(?:temporarily )?unavailable|\bbad gateway|\bgateway time-?out|\b(?:site|page|website) is (?:currently |temporarily )?(?:down|offline|under maintenance|unavailable)|\berror establishing a database/im,
  },
  {
    kind: "robots",
    says: "It is a check for robots, not the article.",
    remedy: AGAIN,
    words:
      /\b(?:verify|confirm|prove)\b.{0,30}\b(?:you(?:'re| are)|not) (?:a )?(?:human|robot)|\bare you a robot|\bchecking (?:if the site connection|your browser)|\b(?:enable|turn on|requires?) javascript|\bjavascript (?:is )?(?:disabled|required)|\bnot a robot\b|\bjust a moment\b|\breview the security of your connection|\bcaptcha\b|\bunusual (?:traffic|activity)|\baccess (?:to this (?:page|site) )?(?:has been |is )?(?:denied|blocked)\W*$|\bray id\b|\b403 forbidden/im,
  },
  {
    kind: "login",
    says: "It asks to log in or to subscribe.",
    remedy: "Log in with your browser, save the page there, and import the file.",
    words:
      /\b(?:log|sign) ?in (?:here |now )?(?:to|or (?:register|subscribe|sign up)) ?(?:to )?(?:continue|read|view|access|keep)?|\b(?:subscribe|register|create an? (?:free )?account|become an? (?:member|subscriber)|sign up)\b.{0,30}\bto (?:continue|keep|read|view|access|unlock|finish)|\balready (?:an? )?(?:subscriber|registered|subscribed|member)|\b(?:for|to) subscribers(?: only)?\b|\bsubscribers?[- ]only\b|\bto (?:continue|keep) reading\b|\b(?:reached|used|read) (?:all )?(?:your|the) (?:limit|last|monthly|free)|\bfree articles? (?:left|remaining|this month)|\b(?:premium|exclusive) (?:content|articles?) (?:for|is)|\bunlock (?:this|the) (?:article|story)|\b(?:nur|exklusiv) für abonnenten|\bréservé aux abonnés|\b(?:solo|exclusivo) para suscriptores|\bтолько для подписчиков/im,
  },
  {
    kind: "consent",
    says: "It asks for consent to cookies.",
    remedy: "Answer in your browser, save the page there, and import the file.",
    words:
      /\bbefore you continue\b|\bwe use cookies\b|\baccept all\b|\bwe (?:value|respect|care about) your privacy|\b(?:accept|reject|allow|manage|use of|uses) (?:all )?(?:cookies|preferences)|\bcookie (?:settings|consent|preferences|notice|policy)|\bconsent to\b.{0,40}\b(?:cookies|data|use)|\bwe and our (?:\d[\d,]* )?partners|\b(?:store|access)\b.{0,30}\binformation on (?:a|your) device/im,
  },
];

/** So much of a page is looked at. */
const LOOKED_AT = 20_000;

/** The wall that a page's folded text tells of, or null. */
function wallIn(folded: string): Wall | null {
  const text = folded.slice(0, LOOKED_AT);
  return WALLS.find(({ words }) => words.test(text)) ?? null;
}

/** A page of more words is an article, whatever its headline says of walls; and one of more than fewer whatever its text says. */
const FEW_WORDS = 120;
const FEWEST_WORDS = 60;
/** Letters at the top of a page, where a wall says what it is. */
const HEAD = 120;
/** Walls speak to the reader; reports do not. */
const TO_READER =
  /\b(?:you|your|please|sorry|our|try|sie|vous|usted|вы|ви)\b|\balready (?:an? )?(?:subscriber|member|subscribed|registered)\b|^(?:create|sign|log|subscribe|register|join|become|continue)\b/im;
/** A page of fewer may be the beginning of one. */
const TEASER_WORDS = 250;

/** The wall that a headline names, being little else: "404 - Page not found | The Fjord Post". */
function titled(title: string): Wall | null {
  const wall = wallIn(title);
  return wall === null || wall.kind === "login" || wall.kind === "consent" ? null : wall;
}

interface Looked {
  readonly title: string | null;
  /** The body that was found, folded, and its number of words. */
  readonly body: string;
  readonly words: number;
  /** All of the page, folded. */
  readonly page: string;
}

/**
 * The wall that a page is in place of an article (`holdsNothing`), or that it puts up below the beginning of one; null
 * where it is an article as far as can be told.
 */
export function wallOf({
  title,
  body,
  words,
  page,
}: Looked): (Wall & { readonly holdsNothing: boolean }) | null {
  if (words === 0) {
    const wall = wallIn(page);
    return wall === null ? null : { ...wall, holdsNothing: true };
  }
  const own = body.replace(/"[^"]*"/g, " ");
  const told =
    (words < FEW_WORDS ? titled(title ?? "") : null) ??
    (words < FEWEST_WORDS && TO_READER.test(own) ? (wallIn(own) ?? titled(page.slice(0, HEAD))) : null);
  if (told !== null) return { ...told, holdsNothing: true };
  const login = words < TEASER_WORDS ? wallIn(page) : null;
  return login?.kind === "login" ? { ...login, holdsNothing: false } : null;
}
