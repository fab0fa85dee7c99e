import { stem } from "../articles/language.ts";

/** Forms that a stemmer does not see as one word: irregular verbs and plurals, and nouns made of verbs; the base first. */
const FAMILIES = `
arise arose arisen; awake awoke; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught
choose chose chosen choice; cling clung; come came; creep crept; deal dealt; dig dug; do did done; draw drew drawn; drink drank drunk
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown flight
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given
go went gone; grow grew grown growth; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew known knowledge
lay laid; lead led; leave left; lend lent; lie lain; lose lost loss losses; make made; mean meant; meet met; overcome overcame
overthrow overthrew overthrown; retake retook retaken; undertake undertook undertaken; foresee foresaw foreseen; mistake mistook mistaken; rebuild rebuilt; pay paid payment; prove proven proof; ride rode ridden; ring rang rung; rise rose risen; run ran
say said; see saw seen; seek sought; sell sold sale sales; send sent; shake shook shaken; shoot shot; show shown; shrink shrank shrunk
shut; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken speech; spend spent; spread; spring sprang sprung
stand stood; steal stole stolen theft; stick stuck; strike struck stricken; strive strove striven; swear swore sworn; sweep swept
swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown
undergo underwent undergone; understand understood; uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept
win won; withdraw withdrew withdrawn withdrawal withdrawals; withhold withheld; withstand withstood; write wrote written
man men; woman women; child children; foot feet; tooth teeth; mouse mice; crisis crises; thesis theses; basis bases; criterion criteria
phenomenon phenomena; analysis analyses; datum data; medium media; life lives; wife wives; half halves; knife knives; leaf leaves
accede accession; acquire acquisition; admit admission; apply application; appear appearance; arrive arrival arrivals; ascend ascent
assume assumption; attend attendance; authorise authorize authorisation authorization; believe belief beliefs; bomb bombing
collide collision; compel compulsion; conceive conception; conclude conclusion conclusions; confess confession; consume consumption
convene convention; convert conversion; cure; decide decision decisions; deceive deception; defend defence defense; defy defiance
demolish demolition; deny denial denials; deploy deployment deployments; descend descent; destroy destruction; detain detention detentions detainee detainees
deter deterrence deterrent; die died dying death deaths dead; disappear disappearance; discover discovery; divide division divisions; emit emission emissions
enter entry entrance; erode erosion; evade evasion; exclude exclusion; expand expansion; expel expulsion expulsions; explain explanation explanations
explode explosion explosions; extend extension; fail failure failures; free freedom; include inclusion; injure injury injuries; intervene intervention interventions
invade invasion invasions invader invaders; invite invitation invitations; judge judgment judgement; marry marriage; modify modification; move movement movements
occur occurrence; offend offence offense; oppose opposition; perceive perception; permit permission; persuade persuasion; please pleasure
portray portrayal; precede precedent; prefer preference; prescribe prescription; press pressure; proceed proceedings; produce production; propose proposal proposals
prosper prosperity; provide provision; provoke provocation provocations; publish publication publications; pursue pursuit; qualify qualification
rebel rebellion; receive receipt reception; recognise recognize recognition; reduce reduction reductions; refer reference; refuse refusal refusals; reject rejection; release
remove removal removals; renew renewal; repeat repetition; resign resignation; resolve resolution; respond response responses; restrict restriction restrictions; retain retention
reveal revelation revelations; revise revision; revive revival; secede secession secessionist; secure security; seize seizure seizures; send dispatch; serve service; settle settlement
submit submission; succeed success; supply supplies supplied; suspect suspicion suspicions; suspend suspension; suppress suppression; survive survival survivor survivors; tend tendency
transit transition; transmit transmission; treat treatment; try trial tried; vary variation variety; violate violation violations; visit visitor; vote voter voters; warn warning warnings
strong strength strengthen; long length lengthen; wide width widen; high height heighten; deep depth deepen; broad breadth; weak weakness weaken; short shorten shortage; hot heat; poor poverty
able ability; legal legality; hostile hostility hostilities; safe safety; sovereign sovereignty; stable stability stabilise stabilize; neutral neutrality; urgent urgency; angry anger
organise organize organisation organization; honour honor; labour labor; colour color; centre center; programme program; defence defense; favour favor; neighbour neighbor; behaviour behavior; theatre theater; kilometre kilometer km
criticise criticize criticism; apologise apologize apology; emphasise emphasize emphasis; analyse analyze; realise realize; mobilise mobilize mobilisation mobilization; normalise normalize normalisation normalization
defend defence defense defences defenses; offend offence offense offences offenses; licence license licensed licences licenses; manoeuvre maneuver maneuvers maneuvered maneuvering
sceptic skeptic skeptics skeptical skepticism; grey gray; plough plow; aluminium aluminum; jewellery jewelry; aeroplane airplane airplanes aeroplanes; tonne ton tons; dialogue dialog
percent percentage`;

const bases = new Map<string, string>();
for (const family of FAMILIES.trim().split(/[;\n]+/)) {
  const [base = "", ...forms] = family.trim().split(/\s+/);
  for (const form of forms) if (!bases.has(form)) bases.set(form, base);
}

/** American spellings as British ones: "organized", "honored", "centers"; not "prize", "laboratory" or "meter" within "parameter". */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}[iy])z(?=(?:e|ed|es|ing|er|ers|ations?)$)/u, "s"],
  [
    /^(arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rig|rum|splend|tum|val|vig)or(?=(?:s|ed|ing|able|er|ers|ite|ites|hood|hoods)?$)/u,
    "$1our",
  ],
  [/^(cent|theat|(?:kilo|centi|milli)?met|lit|fib|calib)er(?=s?$)/u, "$1re"],
  [/^centered$/u, "centred"],
  [/^programs$/u, "programmes"],
];
const OF_ISE = /(?<=\p{L}{3}[iy]s)(?:ed|es|ing)$/u;

/** The term a lower-case word is compared by: its stem, irregular forms and nouns made of verbs as their base. */
export function termOfWord(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const spelt = BRITISH.reduce((so, [american, british]) => so.replace(american, british), word);
  const term = stem(bases.get(word) ?? bases.get(spelt) ?? bases.get(spelt.replace(OF_ISE, "e")) ?? spelt);
  if (terms.size < MOST_KNOWN) terms.set(word, term);
  return term;
}

const MOST_KNOWN = 200_000;
const terms = new Map<string, string>();
