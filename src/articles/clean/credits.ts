/** Credits printed at the very end of the last paragraph: "(Agency)", "[Agency]", "- Agency", "(Reporting by …)". */
const CREDITS: readonly RegExp[] = [
  // Agency and address: "(NAN)(www.nan.example)"
  /(?<=[.!?"'])\s*[([][\p{Lu}\d][\p{L}\d./&,' -]{1,40}[)\]]\s*[([](?:https?:|www\.)[^()[\]\s]{3,80}[)\]]\.?$/u,
  // Agencies that write themselves small: "(dpa)", "(dpa/ap)"
  /(?<=[.!?"'])\s*[([](?=\p{Ll})(?:(?:dpa|ap|afp|apa|sda|epd|kna|rtr|ots|ansa|efe|anp|tt|ntb|bns|cna|upi|pti|ani|ians)(?:[/, -]+|(?=[)\]])))+[)\]]\.?$/u,
  /(?<=[.!?"'])\s*[([](?:(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|With|Photo|Source|Inputs?)\b[^()[\]]*|[\p{Lu}][\p{L}\d./&,' -]{1,50})[)\]]\s*\.?$/u,
  /(?<=[.!?"'])\s*(?:-{1,2}|\u2014)\s?(?:[\p{Lu}]{2,}[\p{L}.]*(?:[ /][\p{Lu}][\p{L}.]*){0,3}|[\p{Lu}][\p{L}]+\.(?:com|net|org|az|am|ge))\.?$/u,
  /(?<=[.!?"'])\s*\/[\p{Lu}][\p{L}\d -]{1,20}\/\.?$/u,
  /(?<=[.!?"'])\s*(?:Reporting|Writing|Editing) by [\p{Lu}].*$/u,
  /(?<=[.!?"'])\s*(?:Read (?:more|on)|Continue reading|Full story)\b[^.]{0,30}\.?$/u,
  // The outlet's name: "talks went on. The Coast Times"
  /(?<=\p{Ll}{2}[.!?]["']?) {1,3}(?:The )?(?:\p{Lu}\p{L}+ ){1,3}(?:Times|Post|News|Herald|Tribune|Gazette|Observer|Monitor|Telegraph|Agency|Press|Daily|Journal|Chronicle|Online)$/u,
  // A sign alone: "talks went on. EFE", "talks went on.DHA"
  /(?<=\p{Ll}{2}[.!?]["']?) {0,6}\p{Lu}{2,8}$/u,
  // "talks went on.—Coast News"
  /(?<=\p{Ll}{2}[.!?]["']?) ?(?:--|\u2014) ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}$/u,
  // Initials of those who wrote it: "talks went on. AB/CD/EF"
  /(?<=[.!?"'])\s+\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,3}$/u,
  // "talks went on. (end) ab.cd"
  /(?<=[.!?"'])\s*\((?:ends?|more)\)\s*[\p{L}./ ]{0,20}$/iu,
  // The mark of an agency: "talks went on. Enditem"
  /(?<=\p{Ll}{3}[.!?]["']?) \p{Lu}\p{Ll}{2,8}$/u,
  /(?<=[.!?"'])\s*(?:ENDS|END|#{2,}|\u25A0|\u25CF|\u25AA)$/u,
];

/** Length of a folded paragraph without the credit at its end. */
export function lengthWithoutCredit(folded: string): number {
  for (const credit of CREDITS) {
    const found = credit.exec(folded);
    if (found && found.index > 40) return found.index;
  }
  return folded.length;
}
