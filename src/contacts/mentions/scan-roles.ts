import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { nameAt, personItem } from "./scan-names.ts";
import { NO_PERSON } from "./scan-nationals.ts";

/** What those who act for a state or a body may be called, whatever the register lists. */
const ROLE =
  "(?:co-)?(?:heads?|chiefs?|chair(?:man|woman|person)?|co-chair|leader|director|commander|speaker|president|vice-president|representative|negotiator|mediator|envoy|advis[eo]r|commissioner|coordinator|member|lawmaker|deputy|governor|mayor|prosecutor|general|official|diplomat|secretary|under-?secretary|minister|ruler|number two|prince)";
/** Words of a phrase: no mark ends it but the point of "U.S.". */
const REST = '(?:[^,;:()"\\n.!?]|(?<=\\b\\p{Lu})\\.|\\.(?=\\p{L}))';
const CLOSES = "(?=[,.;)]|$)";
const BEHIND = new RegExp(
  `^(?:, | \\()((?:the |an? |his |her )?(?:[\\p{L}'-]+ ){0,5}?${ROLE}\\b(?: (?:of|for|at|in|to|on|from) ${REST}{2,90}?)?)${CLOSES}`,
  "iu",
);
const WHO = new RegExp(
  `^,(?: (?:the |an? )?(?:former|ex-)[^,;.]{2,40}?)? who (?:now |currently |also )?(?:(heads|leads|runs|chairs|directs|commands|represents|presides over|headed|led|chaired|took charge of|speaks for) (${REST}{4,110}?)|(?:is|was|has been|had been|serves as|became|works as|acts as) ((?:the |an? |his |her )?(?:[\\p{L}'-]+ ){0,5}?${ROLE}\\b${REST}{0,90}?))${CLOSES}`,
  "iu",
);
const BEFORE = new RegExp(
  `(?:(?:deputy|chief|senior|special|acting|permanent|first|vice) ){0,2}${ROLE} (?:of|for|at) ${REST}{3,90}?, (?=\\p{Lu})`,
  "iuy",
);
const COMPLETE =
  /^(?:$|[.,;:)!?]|'s\b| (?:on|in|at|for|and|by|to|told|said|met|has|had|was|will|over|after|during)\b)/;

/** Bodies that are no state's own, or of those who fight one: whoever speaks for them is nobody's compatriot. */
const BODY =
  /\b(?:UN|U\.N\.|United Nations|EU|European (?:Union|Commission|Parliament|Council)|NATO|OSCE|IAEA|IMF|World Bank|Red (?:Cross|Crescent)|International|Arab League|African Union|Gulf Cooperation|Security Council|Minsk Group|Contact Group|Houthis?|Taliban|Hamas|Hezbollah|Polisario|Kurd(?:s|ish)|rebels?|insurgents?|separatists?)\b/;
/** Who works, writes or trades somewhere acts for no state. */
const PRIVATE =
  /\b(?:institutes?|think[- ]tank|universit(?:y|ies)|college|newspaper|magazine|daily|company|compan(?:y|ies)|firm|bank|fund|professor|analyst|editor|correspondent|bureau|airline|club|team|coach|lawyer|attorney|wife|widow|son|daughter|brother|father|mother|friend|actor|singer|student|expert|scholar|researcher|historian|author|foundation|charity|church|hospital|research|studies|journalist|rights|watch|family|school|former|ex-\w+|late|executive|chamber of commerce|association|factory|museum|theat(?:er|re)|orchestra|newsroom|agency|channel)\b/i;

/** "Karl Muster, the head of the Austrian delegation,", "Karl Muster, who heads a committee of the Austrian parliament,". */
export function nameWithRole(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const name = plainName(text, at, names);
  if (!name) return null;
  const end = at + name.length;
  const behind = text.slice(end, end + 150);
  const apposed = BEHIND.exec(behind);
  if (apposed) return person(name, at, end + apposed[0].length, roleIn(apposed[1], names));
  const relative = WHO.exec(behind);
  const office = relative?.[2] ? `head of ${relative[2]}` : relative?.[3];
  return office ? person(name, at, end, roleIn(office, names)) : null;
}

/** "at the head of a delegation and met his counterpart, …": another verb follows, and the name is none of the head. */
const GOES_ON =
  / and (?:[a-z]+ed|met|held|had|saw|spoke|sat|flew|went|left|told) (?:[^,]* )?(?:his|her|the|with|to|for) /;

/** "the head of the rebels' delegation, Mohammed Karim,": the role before the name. */
export function roleWithName(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  BEFORE.lastIndex = at;
  const role = /[a-z]/i.test(text[at] ?? "") ? BEFORE.exec(text)?.[0] : undefined;
  if (!role || GOES_ON.test(role)) return null;
  // "the head of its intelligence service, Mikhail Fradkov,": somebody of the register, by his full name.
  const match = names.at(text, at + role.length);
  const known = match && personItem(match);
  if (known?.full && COMPLETE.test(text.slice(known.end, known.end + 8))) return { ...known, start: at };
  const name = plainName(text, at + role.length, names);
  const end = at + role.length + (name?.length ?? 0);
  if (!name || !COMPLETE.test(text.slice(end, end + 8))) return null;
  return person(name, at, end, roleIn(role.slice(0, -2), names));
}

interface Role {
  readonly office: string;
  readonly country: string | null;
  readonly abroad?: true;
}

function person(name: string, start: number, end: number, role: Role | null): Item | null {
  return role && { kind: "text person", name, start, end, ...role };
}

/** The office, and for which country; null where it is none of a state or of a body among states. */
function roleIn(phrase: string | undefined, names: Phrasebook<NameEntry>): Role | null {
  const words =
    phrase
      ?.replace(/^(?:the|an?|his|her) /i, "")
      .replace(/ (?:since|until) .*$/, "")
      .trim() ?? "";
  if (PRIVATE.test(words)) return null;
  const state = names
    .find(words)
    .flatMap(({ start, end, values }) =>
      values.flatMap(({ as, principal }) =>
        /^(?:person|surname)$/.test(as) ? [] : [{ as, principal, start, end }],
      ),
    )[0];
  const country = state?.principal.country ?? null;
  const office = state?.start === 0 && country ? words.slice(state.end).replace(/^'s?/, "").trim() : words;
  if (country) return { office, country };
  return BODY.test(words) || state?.as === "institution" ? { office, country: null, abroad: true } : null;
}

/** A name that the register has not, from its first word on. */
function plainName(text: string, at: number, names: Phrasebook<NameEntry>): string | null {
  if (!/\p{Lu}/u.test(text[at] ?? "") || names.at(text, at)?.values.some(({ as }) => as !== "surname"))
    return null;
  const first = /(?<![\p{L}'-])\p{Lu}\p{Ll}+ $/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  if (first && names.at(text, at - first.length)?.values.some(({ as }) => as === "surname")) return null;
  const name = nameAt(text, at);
  return name?.includes(" ") && !NO_PERSON.test(name) ? name : null;
}
