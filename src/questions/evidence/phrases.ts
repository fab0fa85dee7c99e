import { termOfWord } from "../../search/word-forms.ts";

/**
 * Verbs and phrases of several words, each with the single words that it may stand for.
 * `~` stands for one or two words between the parts ("called the trip off").
 */
const PHRASES = `
took over|takes over|taking over|take over: replace succeed
made way for|stepped in for|filled in for|in place of: replace
call(?:ed|s|ing)?~ off|pull(?:ed|s|ing)? out of|(?:will|would) not (?:come|go|fly|travel|visit|meet|attend|take place|be held)|(?:will|would) be no (?:meeting|talks|visit|trip|summit|call)|not go ahead: cancel
put off|puts off|putting off|push(?:ed|es)? back|moved back: postpone
fell through|fall(?:s|en)? through|came to nothing|did not take place: cancel fail
fell apart|broke down|broke off|ran aground|came to nothing: fail collapse end
held~ (?:post|job|office|position) before|(?:was|were)~ before (?:him|her): predecessor succeed replace
(?:called|summoned|ordered|brought)~ home: recall withdraw
moved to (?:a later|another) (?:date|day|time): postpone delay put
presid(?:e|ed|es|ing) over|in the chair|at the head of: chair head
sat down|sit(?:s|ting)? down|got together|get(?:s|ting)? together|c[ao]me(?:s)? together|face to face|caught up: meet attend
took part|takes? part|taking part|taken part|was present|were present|on hand: attend join participate
set out|set off|flew (?:on )?to|went on to|on (?:his|her|their) way to|head(?:ed|s|ing) (?:for|to)|bound for: travel leave go visit
touched down|stopped (?:over|off): arrive visit
carr(?:y|ied|ies|ying) out|put~ into practice|put~ into effect|live(?:d|s)? up to: implement fulfil execute
carr(?:y|ied|ies|ying) on|go(?:es|ing)? on|went on|press(?:ed|es|ing)? on|push(?:ed|es|ing)? ahead: continue
go(?:es|ing)? ahead|went ahead|gone ahead: happen proceed
wound down|wind(?:s|ing)? down|wound up|brought~ to an end|put an end to|came to an end: end stop
turn(?:ed|s|ing)? down|said no to|ruled out|rul(?:e|es|ing) out: reject refuse
sign(?:ed|s)? up to|sign(?:ed|s)? off on|went along with|saw eye to eye|came to terms|struck a deal: agree accept
step(?:ped|s)? down|stood down|left office: resign quit
dr(?:o|i)ven?~ out|dr(?:o|i)ven?~ from (?:power|office)|force[ds]?~ (?:out|from) (?:of )?(?:power|office)|removed from office|from power|swept aside: oust topple overthrow
only if|as long as|provided that|provided there|on (?:the )?condition|condition for|unless|hinge[sd]? on|subject to|depend(?:s|ed|ing)? (?:up)?on: depend condition
work(?:s|ed|ing)? together|work(?:s|ed|ing)? (?:jointly|side by side|hand in hand)|join(?:s|ed|ing)? forces|team(?:s|ed|ing)? up|pull(?:ed|s|ing)? together: cooperate cooperation
g(?:ave|ives?|iving) way|giv(?:e|es|en|ing) in|gave in|back(?:s|ed|ing)? down|climb(?:s|ed|ing)? down|ma[dk]e~ concessions?: yield concede budge
(?:hold(?:s|ing)?|held)~ back|stand(?:s|ing)? in the way|stood in the way|afraid of|for fear|kept~ from|keep(?:s|ing)?~ from: prevent hinder deter
find(?:s|ing)? fault|found fault|hold(?:s)?~ against|take(?:s|n)? exception: criticise object complain
went up|go(?:es|ing)? up: rise grow increase
went down|go(?:es|ing)? down: fall decrease shrink drop
got rid of|get(?:s|ting)? rid of|do(?:es|ing)? away with|did away with: abolish remove end
made up of|consist(?:s|ed|ing)? of|composed of: consist comprise
work(?:s|ed|ing)? out|dr(?:e|a)w(?:s|n|ing)? up|drafted: draft plan prepare
look(?:s|ed|ing)? forward to|count(?:s|ed|ing)? on|reckon(?:s|ed)? (?:on|with): expect hope
ma[dk]e~ known|made public|came out with|let (?:it )?be known: announce publish say
tak(?:e|es|ing)? (?:the )?floor|took (?:the )?floor|gave~ speech|delivered~ speech: speak address speech
in charge of|at the helm|at the head: lead head run
c[ao]me(?:s)? from|hail(?:s|ed)? from|native of: origin
lodged~ protest|filed~ complaint: complain protest
set foot in|paid~ visit|pay~ visit|(?:came|com(?:e|es|ing)) (?:over )?to(?! (?:an?|the (?:conclusions?|decisions?|view|point|aid|help|rescue|defen[cs]e|fore|surface|same)|power|office|nothing|terms|believe|see|know|think|mind|light|life|blows|pass|grips|agree\\p{L}*|mean|be)\\b): visit come
pass(?:es|ed)? away: die
took (?:him|her|them|it) to mean|understood (?:it|this|that) as: interpret
took power|came to power|took office|took up (?:his|her) post|sworn in: install appoint elect become
pull(?:ed|s|ing)?~ back|pull(?:ed|s|ing)?~ out|draw(?:n|s)? back: withdraw remove
lay down~ arms|laid down~ arms|lay(?:ing)? down~ weapons|give up~ weapons|hand over~ weapons: disarm
step(?:ped|s)? up|scal(?:e|ed|es|ing) up|beef(?:ed|s)? up|ramp(?:ed|s)? up: increase raise strengthen boost
cut back|cuts back|cutting back|scal(?:e|ed|es|ing) (?:down|back)|bring(?:ing)?~ down|brought~ down: reduce lower ease
bring(?:s|ing)? up|brought up|touch(?:ed|es|ing)? (?:on|upon)|dwelt on|went (?:over|through)|going (?:over|through)|gone over: raise discuss mention
centr?e?r?ed on|focus(?:ed|sed|es)? on|dealt with|deal(?:s|ing)? with|devoted to|revolved around: discuss about
point(?:ed|s|ing)? out|drew attention to|made (?:it )?clear|spelled out|laid out|set forth|put forward: say propose explain stress
voic(?:ed|es|ing) concern|expressed concern|rais(?:ed|es|ing) concerns?|voiced alarm|voiced dissatisfaction|took issue: worry complain object alarm bother
got through to|get through to|reached~ by phone|rang up|picked up the phone|placed a call|on the (?:line|phone): call phone
reached out|turned to|appealed to|put in a request|passed a proposal: ask request propose initiate
g(?:ave|ives?)~ (?:account|version|description|details)|giv(?:en|ing)~ (?:account|version|description|details)|brief(?:ed|s)? (?:him|her|them|his|the)|filled in|brought up to date: tell inform brief report
look(?:ed|s|ing)? into: investigate
blew up|went off: explode
broke out|flared up: start begin
shot down|came down|brought down|downed: crash shoot
set up|sets up|setting up: arrange establish create
(?:t[ao]kes?|taken|taking|c[ao]mes?|coming|go|goes|went|going|put|enter(?:s|ed)?) (?:effect|into (?:force|effect|being)): start begin effect force
run(?:s|ning)? out|ran out: expire lapse end
le(?:ft|ave|aves|aving)~ out|shut~ out|not consulted: exclude omit
put~ down to|puts~ down to|chalk(?:ed|s)?~ up to: attribute blame reason explain
(?:given|gave|gives|set|has|had|have)~ until|by the end of: deadline ultimatum
bring(?:s|ing)? back|brought back|c[ao]mes? back|coming back|back to normal: return restore resume bring
set(?:s|ting)? off|giv(?:e|es|en|ing) rise to|gave rise to|result(?:s|ed|ing)? in|le(?:d|ad|ads|ading) to|br(?:ought|ings?|inging) about: cause trigger provoke prompt
belong(?:s|ed|ing)? to: own owner
(?:start|begin|beg[au]n)(?:s|ed|ning|ing)?~ (?:job|post|office)|took over|took up~ (?:job|post|office)|assumed~ (?:post|office): start begin job
put(?:s|ting)? (?:the|a|that|his|her) questions?|pos(?:e|ed|es|ing) (?:the|a|that) question|turn(?:ed|ing) to~ to ask: ask question
ma(?:de|ke|kes|king) (?:it |this |that )?public|went public: announce publish release disclose public
play(?:s|ed|ing)? host|lay(?:s|ing)? on: host hold
let(?:s|ting)?~ go|set(?:s|ting)? free|set~ at liberty: release free
one[ -]on[ -]one|on their own|in private|only the interpreters: alone private
(?:could|can) not (?:agree|settle|come to terms)|fail(?:ed|s)? to (?:agree|settle): disagree fail
sent back|gave back|handed back|hand(?:ed)? over: return give deliver
stand(?:s|ing)? by|stood by|sid(?:e|ed|es|ing) with|threw~ weight behind|in favou?r of: support back
(?:turned|made|transformed|converted) into: become
(?:is|are|was|were|be|remains?|remained|still) (?:still |strongly |firmly )?against: oppose
opposed to|objects? to|objected to|spoke out against|came out against|remain opposed: oppose against reject
hit back|struck back|in retaliation|tit for tat|answer in kind|answered in kind|retaliatory measures: respond answer retaliate
play(?:ed|s|ing)? down|little hope|low(?:er)?(?:ed|ing)? expectations|dampen(?:ed)?: downplay expect hope
stumbling block|bone of contention|sticking point: obstacle problem issue dispute
behind closed doors|in camera|closed (?:to|meeting|session|door|talks): closed private public press open
cut short|cutting short: shorten
did not react|no comment|declined to comment|would not comment|kept silent: comment react respond
on the margins|on the sidelines|in the margins: sideline margin
as planned|on schedule: still plan
confectione?a?ry magnate|chocolate (?:king|magnate|tycoon)|made his (?:fortune|money)|made her (?:fortune|money): rich businessman money fortune
meant to|aimed at|designed to|intended to|in order to|with the aim of: aim purpose goal achieve mean
thought to|believed to|said to be: believe think
ethnic \\p{L}+ majority|majority of the population: population majority
stay(?:ed|s|ing)? away|kept away|did not attend|did not come|unable to (?:come|attend): skip miss boycott absent
died|los(?:t|e|es|ing) (?:his|her|their) li(?:fe|ves)|loss of life: die kill
at odds|fell out|falling out|quarrel\\p{L}*|both claim: dispute quarrel disagree row
break(?:s|ing)? through|without a breakthrough|no breakthrough|made headway: breakthrough succeed progress
(?:stronghold|bastion|redoubt)(?: \\p{L}+)? (?:of|by)|in the hands of|under the control of: control hold occupy
ready to|prepared to|willing to|open to: willing ready
in (?:line|accordance|keeping|accord) with|consistent with: line accordance accord keep consistent
`;

const BETWEEN = "(?:\\s\\S+){0,2}";
const ALL = PHRASES.trim()
  .split("\n")
  .map((line) => {
    const [forms = "", words = ""] = line.split(/: (?=[^:]*$)/);
    const pattern = new RegExp(`\\b(?:${forms.replaceAll("~", BETWEEN)})\\b`, "iu");
    return { pattern, terms: words.split(" ").map(termOfWord) };
  });

const STANDS_FOR = new Set(ALL.flatMap(({ terms }) => terms));

/** Whether any phrase stands for a term: most terms have none, and texts need not be looked through for them. */
export function hasPhrases(term: string): boolean {
  return STANDS_FOR.has(term);
}

/** Where a phrase stands. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/** The terms that the phrases of a text stand for, with the place of the phrase. */
export function phrasesIn(text: string): ReadonlyMap<string, PhrasePlace> {
  const found = new Map<string, PhrasePlace>();
  for (const { pattern, terms } of ALL) {
    const match = pattern.exec(text);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    for (const term of terms) if (!found.has(term)) found.set(term, place);
  }
  return found;
}
