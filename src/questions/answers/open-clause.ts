const OPEN =
  /\b(?:will|would|could|can|may|might|should|must|if|whether|unless|has to|have to|had to|plans?|(?<!the )planned|planning|is to|are to|was to|were to|ahead of|(?<!never )before|expect\w*|due to|supposed to|possib\w+|propos\w+|wants?|wanted|urg\w+|press\w+|demand\w*|call\w* (?:on|for)|hop\w+|accus\w+|alleg\w+|claim\w*|den(?:y|ies|ied|ying)|reports? (?:of|that)|ha(?:d|s|ve) it|rumou?r\w*|play\w* down|said to (?:be|have)|thought to|believed to|likely|prepar\w+|seek\w*|sought|ask\w*|try|tried|tries|trying|threat\w*|intend\w*|aim\w*|agreed to|ready to|advis\w+|(?<=\b(?:not|never) )rul\w+ (?:it )?out|(?<!\bguard )against)\b/gi;

/** What stands before a verb in its own clause. */
export function clauseBefore(text: string, verb: number): string {
  const before = text.slice(Math.max(0, verb - 90), verb);
  const cut = Math.max(...[", ", "; ", " that ", " but ", " while "].map((mark) => before.lastIndexOf(mark)));
  const clause = before.slice(Math.max(0, cut));
  const governing =
    /\b(?:accus|alleg|claim|den(?:y|ie)|reports? (?:of|that)|deni|rumou?r)\w*|\bha(?:d|s|ve) it that\b/i.exec(
      before,
    )?.[0] ?? "";
  return `${governing} ${clause}`;
}

/** "Is Yemen on the agenda": that they will talk about it is what is asked. */
const AHEAD_ASKED = /\b(?:agenda|planned|scheduled|due|going to|expected to|supposed to)\b/i;
const OPEN_BUT_AHEAD =
  /\b(?:could|may|might|if|whether|unless|possib\w+|want\w*|urg\w+|demand\w*|call\w* (?:on|for)|hop\w+|deny|den(?:y|ies|ied)|not|no)\b/i;

const WILLING = /\b(?:willing|ready|prepared)\b/i;

/** Whether something takes away from what a clause says, unless the question asks for just that. */
export function opens(clause: string, asked: string): boolean {
  const words = asked.toLowerCase().split(/\W+/);
  if (AHEAD_ASKED.test(asked) && !OPEN_BUT_AHEAD.test(clause)) return false;
  if (WILLING.test(asked) && WILLING.test(clause)) return false;
  return [...clause.matchAll(OPEN)].some(
    ([open]) => !words.some((word) => word.length > 3 && word.slice(0, 4) === open.toLowerCase().slice(0, 4)),
  );
}
