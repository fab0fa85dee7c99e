import type { Article } from "../../articles/article.ts";
import type { Mention } from "./mention.ts";
import type { Ref } from "./people.ts";

/** "SECRETARY KERRY:" at the beginning of a paragraph of a transcript. */
const LABEL = /^(?:\p{Lu}[\p{Lu}.'-]*\.? ){0,5}\p{Lu}[\p{Lu}.'-]+(?: \([^)]{2,30}\))?:/u;
const SAID =
  "said|says|saying|told|added|adding|noted|wrote|tweeted|posted|stressed|explained|recalled|continued|stated|replied|confirmed|declared|insisted|answered";
const VERB_BEFORE = new RegExp(`^[\\s,]*(?:(?:${SAID}) )?(?:the |his |her )?$`);
const VERB_AFTER = new RegExp(`^[^."]{0,70}?\\b(?:${SAID})\\b`);
const ANNOUNCES = new RegExp(
  `\\b(?:${SAID}|(?:issued|made|released|gave|published)(?: [^ .:]+){0,4} (?:statement|remarks|comments?|declaration))\\b[^.:]*:\\s*$`,
);
const VERB_BETWEEN = new RegExp(`^[^"]{0,90}?\\b(?:${SAID})\\b[^"]{0,80}?$`);

/**
 * Says of every "I", "me" and "we" who speaks: the speaker of a transcript, whoever a quotation is from, or the one whose
 * words the whole article is.
 */
export function withSpeakers(
  mentions: readonly Mention[],
  article: Article,
  throughout: Ref | null = null,
): Mention[] {
  const labelled = speakersOfParagraphs(mentions, article);
  const writer = speakerFrom(throughout) ?? writerOf(mentions, article);
  const own = labelled.size === 0 && writer ? writer : null;
  return mentions.flatMap((mention) => {
    if (!isFirstPerson(mention, article)) return [notSpeaker(mention, mentions, article)];
    const speaker =
      labelled.get(paragraphOf(mention, article)) ?? quotedSpeaker(mention, mentions, article) ?? null;
    if (!speaker && own && !isQuoted(mention, article)) return [spokenBy(own, mention)];
    if (!speaker) return [];
    const { principals, person } = speaker;
    return [{ ...mention, principals, ...(person ? { person } : {}) }];
  });
}

type Speaker = Pick<Mention, "principals" | "person">;

const WRITES =
  /^ (?:(?:writes|wrote|blogs|blogged|posted|notes|noted|recalls|recalled)(?: (?:on|in) (?:his|her|the)(?: [\p{L}-]+){1,3}| (?:on \p{Lu}\p{L}+|yesterday|today|afterwards|later))?|(?:says|said) (?:on|in) (?:his|her) (?:blog|diary|column))(?=[.]|$)/u;

/** "I saw him in Oslo, the minister writes on her blog.": who is named behind what stands in no quotation marks. */
function writerOf(mentions: readonly Mention[], article: Article): Speaker | null {
  const { folded } = article;
  const writers = mentions.filter(
    (one) =>
      isOne(one) &&
      !isFirstPerson(one, article) &&
      !isQuoted(one, article) &&
      /[\p{L}\d], (?:the )?$/u.test(folded.slice(Math.max(0, one.start - 8), one.start)) &&
      WRITES.test(folded.slice(one.end, one.end + 60)),
  );
  return writers.length === 1 ? (writers[0] ?? null) : null;
}

function spokenBy({ principals, person }: Speaker, mention: Mention): Mention {
  return { ...mention, principals, ...(person ? { person } : {}) };
}

function speakerFrom(ref: Ref | null): Speaker | null {
  return (
    ref && {
      principals: ref.principal ? [ref.principal.id] : [],
      ...(ref.person ? { person: ref.person } : {}),
    }
  );
}

function isQuoted(mention: Mention, article: Article): boolean {
  const begin = article.paragraphs[paragraphOf(mention, article)]?.start ?? 0;
  return (article.folded.slice(begin, mention.start).match(/"/g)?.length ?? 0) % 2 === 1;
}

function isFirstPerson({ via, start, end }: Mention, { folded }: Article): boolean {
  return via === "pronoun" && /^(?:I|me|[Mm]y|[Ww]e|[Ii]t)$/.test(folded.slice(start, end));
}

/** "We will meet him," @ said: never the speaker, but the person named before. */
function notSpeaker(mention: Mention, mentions: readonly Mention[], article: Article): Mention {
  if (mention.via !== "pronoun" || mention.principals.length !== 1) return mention;
  const speaker = quotedSpeaker(mention, mentions, article);
  if (!speaker || speaker.principals[0] !== mention.principals[0]) return mention;
  const other = mentions.findLast(
    (one) =>
      one.via === "name" &&
      isOne(one) &&
      one.end <= mention.start &&
      one.sentence >= mention.sentence - 2 &&
      one.principals[0] !== speaker.principals[0],
  );
  const { principals = [], person } = other ?? {};
  return { ...mention, principals, ...(person ? { person } : {}) };
}

function paragraphOf({ sentence }: Mention, article: Article): number {
  return article.sentences[sentence]?.paragraph ?? -1;
}

/** Of a transcript, the speaker of each paragraph; one without a label goes on with the last speaker. */
function speakersOfParagraphs(mentions: readonly Mention[], article: Article): Map<number, Mention> {
  const speakers = new Map<number, Mention>();
  let current: Mention | undefined;
  for (const [index, { start, end }] of article.paragraphs.entries()) {
    const label = LABEL.exec(article.folded.slice(start, Math.min(end, start + 120)))?.[0];
    if (label)
      current = mentions.find(
        (mention) => mention.start >= start && mention.end <= start + label.length && isOne(mention),
      );
    if (current) speakers.set(index, current);
  }
  return speakers;
}

/** One person. */
function isOne({ principals, person, persons, via }: Mention): boolean {
  return (
    via !== "institution" &&
    via !== "country" &&
    via !== "metonym" &&
    principals.length + (persons?.length ?? (person ? 1 : 0)) === 1
  );
}

/** Who is said to speak the quotation around a mention, behind it or before it. */
function quotedSpeaker(
  mention: Mention,
  mentions: readonly Mention[],
  article: Article,
): Mention | undefined {
  const paragraph = article.paragraphs[paragraphOf(mention, article)];
  if (!paragraph) return undefined;
  const { folded } = article;
  const before = folded.slice(paragraph.start, mention.start);
  if ((before.match(/"/g)?.length ?? 0) % 2 === 0) return undefined;
  const open = paragraph.start + before.lastIndexOf('"');
  const behind = folded.indexOf('"', mention.end);
  const close = behind < 0 || behind > paragraph.end ? paragraph.end : behind + 1;
  const outside = mentions.filter(
    (one) => isOne(one) && !isFirstPerson(one, article) && (one.end <= open || one.start >= close),
  );
  const next = outside.find(
    ({ start, end }) =>
      start >= close &&
      start <= close + 60 &&
      VERB_BEFORE.test(folded.slice(close, start)) &&
      (/[a-z] (?:the |his |her )?$/.test(folded.slice(close, start)) ||
        VERB_AFTER.test(folded.slice(end, end + 90))),
  );
  return (
    next ??
    outside.findLast(
      ({ start, end }) =>
        start >= paragraph.start && end <= open && VERB_BETWEEN.test(folded.slice(end, open)),
    ) ??
    announcedSpeaker(paragraph.start, open, outside, article)
  );
}

/** "@ issued the following statement:", and in the next paragraph what was said. */
function announcedSpeaker(
  begins: number,
  open: number,
  outside: readonly Mention[],
  { folded, paragraphs }: Article,
): Mention | undefined {
  const before = paragraphs.findLast(({ end }) => end <= begins);
  if (!before || open !== begins || !ANNOUNCES.test(folded.slice(before.start, before.end))) return undefined;
  return outside.find(({ start, end }) => start >= before.start && end <= before.end);
}
