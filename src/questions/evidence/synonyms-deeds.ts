/** Words for what people do and how things go, as a reader may ask in other words than an article tells it, one group a line. */
export const DEED_GROUPS = `
cooperate collaborate partner join team coordinate
cooperation collaboration partnership coordination
depend hinge rest condition provided conditional
inaugurate open unveil launch dedicate
accompany escort bring entourage retinue travel
advise recommend counsel advice recommendation
cite quote
quote quotation
shrink fall drop decline dip slump plunge sink slide dwindle lower fell
grow climb soar surge jump rise swell
guest visitor host receive welcome
threaten warn threat menace
widespread rife rampant common
hamper hinder impede obstruct prevent deter
afraid fear scare wary reluctant
trigger spark provoke cause prompt
blame fault responsible hold
yield concede budge compromise concession relent soften
concession compromise
refuse decline reject rebuff spurn
stand insist stick adhere
suggestion proposal idea suggest propose
proposal suggestion idea plan initiative
thank gratitude thankful appreciate
convince persuade sway
fix set determine
appoint name nominate designate
take assume
fire sack dismiss
quit resign
criticise fault rebuke rap reprimand chide scold
criticism rebuke reproach
accuse charge
confess admit acknowledge concede own
stay spend remain overnight
arrive land reach touch come
depart leave fly
gather assemble convene meet
convene summon call
summon call recall
discuss debate deliberate consult
topic theme matter question
chat converse
share exchange swap
hand pass transfer
lend borrow loan credit
donate give grant contribute donation
contribute contribution provide
earn make income
owe debt
produce make manufacture output
employ hire job staff
strike walkout stoppage
demonstrate protest rally march
demonstration protest rally march
demonstrator protester
crowd gather throng
riot unrest violence clash
clash fight skirmish
injure wound
rescue save free
search look hunt
discover find
vanish disappear missing
steal theft rob
burn fire blaze
flood inundate
quake earthquake
storm hurricane typhoon
mourn condolence grief sympathy
condolence sympathy
bury funeral
wed marry wedding
study research survey
teach train
train instruct drill exercise
exercise drill manoeuvre maneuver
patrol guard
station base post
occupy hold seize
surround besiege encircle siege
surrender capitulate
retreat withdraw
advance progress gain
shell bombard
violate breach
comply obey heed observe follow
ignore disregard flout defy
postpone reschedule delay shift
schedule timetable date
begin commence
resume restart
last take
vow promise swear
invite host
decline refuse
accept welcome
recognise acknowledge accept
support endorse favour favor back
oppose resist
veto block
block obstruct bar
adopt pass approve
pass approve adopt
amend change revise
sign conclude
enact pass
abolish scrap repeal end
repeal revoke
revoke strip
grant award give
award prize honour medal
name christen call
describe call portray term
compare liken
complain protest grievance
grievance complaint
apologise sorry regret
forgive pardon amnesty
pardon amnesty
sue court lawsuit
charge indict
jail imprison
extradite hand
deport expel
spy agent
leak disclose
eavesdrop tap bug wiretap
hack cyberattack
vote ballot
win gain
lose defeat
rule govern reign
lead head chair steer run
head lead boss
represent delegate
deputise deputy replace
translate interpret
interpret translation
moderate mediate chair
persuade press
remind recall
recall remember
hope optimism optimistic
doubt scepticism skepticism
fear worry
expect anticipate
wonder puzzle
explain clarify
clarify explain
exaggerate overstate
downplay minimise
hint imply suggest
mean imply signify
prove proof evidence
evidence proof
inspect check examine
verify confirm check
count number
measure gauge
weigh consider
hasten hurry accelerate
slow delay
ease relax loosen
tighten toughen
strengthen bolster reinforce
weaken undermine
undermine weaken erode
gap difference divide
split divide
cover include
exclude omit
contain include comprise consist
consist comprise
belong member
wage pay salary
salary wage pay earnings
pension retirement
job work employment
unemployed jobless unemployment
inflation price
budget spending
debt loan owe
profit earnings gain
loss deficit
deficit shortfall
revenue income
invest investment funding
investor shareholder
export ship
harvest crop
drought dry
power electricity energy
outage blackout
railway train line
bridge crossing
harbour harbor port
airport airfield runway
island isle
mountain peak
suburb outskirts
flat apartment
school classroom
pupil student
professor lecturer academic scholar
university college
scientist researcher
expert specialist analyst
lawyer attorney counsel
culprit perpetrator
gunman attacker shooter
assailant attacker
pilot crew airman
sailor seaman crew
captain skipper
commander general officer
colleague counterpart
successor heir replace
relative family
neighbour neighbor adjacent
boss chief manager
customer client buyer
farmer grower
fisherman fisher
priest cleric
pope pontiff
`;
