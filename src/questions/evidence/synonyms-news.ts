/** Words that often stand for one another in news of diplomacy and conflict, one group a line. */
export const NEWS_GROUPS = `
call phone telephone ring rang rung conversation conversed
meet meeting met talks talk sit see encounter summit session gather
talk speak spoke conversation discuss discussion converse chat consult consultation exchange negotiate dialogue contact
discuss subject topic issue agenda cover deal focus centre about
say tell state told said declare announce report claim according statement note remark mention describe brief inform convey
answer reply respond retort react
ask request urge press demand call want appeal seek insist push require sought exhort
want wish desire hope seek intend aim
think believe consider view regard deem find see
worry concern fear alarm anxious troubled afraid apprehension
deny reject dismiss refuse dispute rebut denial accept refute
accuse blame allege charge fault accusation allegation responsible
agree accept consent approve deal settle agreement concur back
promise pledge vow commit undertake assure
propose suggest offer proposal plan put forward initiative idea
initiative initiate ask request instigate place
start begin open launch commence onset began begun
end stop halt cease finish conclude over cessation quit discontinue
continue go carry keep resume remain persist further later
leave withdraw pull remove withdrawal quit exit depart retreat gone out
west western
cut reduce lower decrease shrink reduction diminish scale
raise increase grow rise boost expand bigger larger greater
raise bring voice mention broach express float moot
stay remain left last rest leftover outstanding still
late delay slow overdue behind schedule tardy
hold held take host stage conduct happen occur place
attend join present absent skip stay boycott participate visit represented
skip stay absent miss boycott avoid shun away
kill die dead death toll casualty victim lost perish
injure wound hurt
soldier troop army force military serviceman personnel
weapon arm armament arms munition
arm supply provide equip weapon give
fight fighter battle combat war fighting militant
rebel separatist insurgent militia secessionist fighter
support back backing help aid assist endorse
condemn denounce criticise criticize slam blast deplore
illegal unlawful illegitimate invalid
legitimate lawful legal recognise recognize accept
vote referendum ballot poll election plebiscite
elect win vote choose victory won
become elect appoint install
president leader head chief
leader president chancellor premier head chief
minister secretary diplomat counterpart official
counterpart opposite colleague
spokeswoman spokesman spokesperson spokespeople
ambassador envoy representative emissary
reporter journalist press media correspondent newspaper
newspaper paper daily outlet media press
agency newswire wire
oust ouster topple overthrow depose remove overthrown toppled
install put set establish appoint
annex annexation seize take absorb join incorporate swallow
invade invasion attack enter incursion
secede secession independence separate split breakaway
independence independent
border frontier boundary
near close nearby beside vicinity
town city village settlement
capture seize recapture take retake control regain retook
storm attack assault raid
offensive operation attack assault campaign
curb restrain check limit rein
tense tension standoff confrontation strain row crisis
crisis turmoil conflict turbulence unrest chaos trouble
solve solution settle resolve settlement resolution way fix recipe formula remedy cure
peace ceasefire truce armistice
ease de-escalate calm defuse diffuse lower relax
sanction penalty measure embargo
retaliate retaliatory countermeasure response revenge tit
impose put place introduce slap
bad worst low lowest worse ebb nadir poor
good best better improve
important significant key crucial vital major
breakthrough progress headway advance
protest objection anger
celebrate mark commemorate anniversary hold
parade march procession
victory defeat win triumph
hold detain detention arrest seize custody
inspector monitor observer
monitor check verify supervise oversee control observe
inquiry investigation probe investigate examine
crash disaster down accident wreck
plane airliner aircraft jet boeing
site spot scene place ground
access entry reach
reach get contact reachable
issue release publish statement put announce
cross enter come arrive
engage work cooperate deal
fortress fortified stronghold redoubt bastion fort
throw thrown oust ouster kick remove out
fall fell standoff against rift dispute row quarrel
determine decide choose
travel visit go trip journey went fly flight tour
cancel scrap drop call
postpone delay defer put
first initial maiden
last latest previous recent final
next following upcoming forthcoming future
recent late lately last
percent percentage share proportion
population people inhabitant resident
majority most
rich magnate tycoon businessman billionaire oligarch
confectionery confectionary chocolate candy sweets
chemical poison gas
material stockpile agent stock
mediate mediator role broker
constitution constitutional
autonomy self-rule autonomous devolution
federal federalise federalize federation federalization federalism federalisation
interest right
fulfil fulfilment implement implementation carry execute practice honour
declaration statement document pact
region area province territory
government authority leadership cabinet administration
resort seaside coast
source official diplomat
puzzling strange odd baffling puzzle
name call describe label term
fear intimidation terror
frank open candid
productive useful fruitful constructive
announce unveil present release
aid relief humanitarian help
bomb strike bombing airstrike raid
awkward rocky uncomfortable shaky
surprise astonish shock
silence quiet mute
journalist reporter
arrange organise organize schedule set agree
bring raise mention
last length duration long
break violate breach violation broke broken
commitment promise obligation pledge
prisoner detainee detained captive hostage
free release liberate
grain wheat cereal crop
plan intend intention going scheduled due expected
expect forecast predict anticipate
reason cause because
purpose aim goal intention
result outcome headway conclusion
account version readout
differ disagree difference contradict
control hold run command rule
side edge margin sideline
relation relationship tie ties link
brief inform tell notify update account
complain complaint grumble gripe object condemn dissatisfaction displeasure grievance
bother worry concern trouble alarm alarming disturb upset
recipe way solution plan stance
point purpose aim goal intention objective achieve mean
often regularly frequently lot repeatedly habit
chair preside host lead head moderate
role part function
willing ready prepared keen
succeed success breakthrough progress headway fruitful fruit
persuade convince talk urge get pressure
assassinate murder kill shoot
escalate escalation worsen deteriorate flare
improve normalise restore mend repair thaw
aggression attack invade assault
deadline ultimatum date expire until
spy espionage intelligence agent
meddle interfere interference hack cyber
dominate overshadow focus centre main
obstacle hurdle block problem barrier impediment
learn know hear aware find
stress emphasise underline underscore reiterate reaffirm insist repeat
warn caution alert
intervene intervention interfere
target aim hit attack storm
station deploy base mass gather
oppose against opposed object reject
answer retaliate retaliatory response respond react
unity unite integrity united
quarrel dispute row argue disagree feud claim
fail failure collapse unsuccessful
delegate represent delegation
picture portray paint describe
disarm arm weapon
fighter mercenary volunteer foreign
hospital wounded injured treat
strategy plan approach
reject oppose resist
restrict limit tighten restriction condition curb
unacceptable intolerable inadmissible
praise laud speak highly
peaceful peace calm
write wrote letter message send sent
receive see host welcome
visit visitor come see guest
annoy annoyed irritate angry bother worry
ask approach request sound
comment react respond
`;
