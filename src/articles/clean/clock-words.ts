/** What stands in a clock line besides its day and its time. */
export const CLOCK_WORDS =
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|issue|date|dated|release|released|added|uploaded|edited|read|reads|views?|comments?|shares?|on|at|by|min|mins|minutes?|hours?|years?|months?|days?|weeks?|ago|adjust|font size|size|a\.?m|p\.?m|[ecmp][ds]?t|gmt|utc|bst|cet|msk|ist|am|pm|hrs|o'clock|time|local|via|agencies|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?/gi;

/** The same in other languages. */
export const CLOCK_WORDS_ABROAD =
  /(?<!\p{L})(?:publié|modifié|mis(?:e)? à jour|le|à|h|par|stand|veröffentlicht|erstellt|aktualisiert|am|um|uhr|vom|publicado|publicada|actualizado|atualizado|el|a las|às|pubblicato|aggiornato|il|alle|ore|опубликовано|обновлено|опубліковано|оновлено|в|о|от|мск|г|года|güncelleme|yayın|giriş|saat|son|tarihi|opublikowano|aktualizacja|godz|dodano|objavljeno)(?!\p{L})\.?/giu;

/** A line that says when it was published, in the languages that pages are in most. */
export const PUBLISHED =
  /\b(?:published|posted|issued|released?|article is from|written by|reported this (?:story|article))\b|(?<!\p{L})(?:publié|veröffentlicht|publicado|pubblicato|опубликовано|опубліковано|opublikowano|yayın|oluşturulma|تاريخ النشر|نشر في)(?!\p{L})/iu;
/** The same of a text that stood elsewhere before, or on another day. */
export const ORIGINAL =
  /\b(?:first|originally) (?:published|posted|appeared|issued|released|printed|ran)\b|\b(?:published|appeared|posted) (?:first|originally)\b|\boriginal(?:ly)? (?:publication|date|published)\b|\b(?:republished|reprinted|reposted) from\b|\b(?:zuerst|erstmals|ursprünglich) (?:\p{L}+ ){0,2}(?:erschienen|veröffentlicht)|\berschien (?:zuerst|ursprünglich)|publi(?:é|cado) (?:pour la première fois|initialement|originalmente|por primera vez)/iu;
export const UPDATED =
  /\b(?:updated?|modified|edited)\b|(?<!\p{L})(?:modifié|mise? à jour|aktualisiert|actualizado|atualizado|aggiornato|обновлено|оновлено|güncelleme|aktualizacja|آخر تحديث)(?!\p{L})/iu;

/** The day of a copy and not of what it shows: "Printed on: …", "Retrieved …". */
export const OF_COPY =
  /^(?:(?:date |last )?(?:printed|print date|retrieved|accessed|downloaded|visited|saved)(?: on| at)?|today(?: is|'s date)?)\b ?:? .*\d/i;
/** An author behind an entry: "World - by Anna Berg". */
export const SIGNED = /\W(?:by|von|par|por) .*$/i;
