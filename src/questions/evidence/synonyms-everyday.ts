/** Words that often stand for one another in news of any sort and in plain questions on it, one group a line. */
export const EVERYDAY_GROUPS = `
allow let permit enable authorise
prevent stop block bar hinder forbid prohibit ban
ban forbid prohibit outlaw bar embargo
help assist support aid
buy purchase acquire
sell export supply
import buy purchase
pay spend cost fund finance price worth
money fund cash payment sum cost
build construct erect
ruin destroy devastate wreck damage demolish
repair rebuild restore reconstruct
show demonstrate display reveal exhibit present
disclose reveal unveil announce publish leak
hide conceal secret
give hand grant award deliver present
bring carry deliver hand take transport
deliver delivery shipment consignment send ship
send dispatch deploy post
receive get obtain host welcome greet
host receive welcome greet invite
invite invitation ask host
join accompany attend enter
accompany join beside alongside with
want seek demand aim after wish
need require necessary must
have own possess
own possess property
change alter shift modify amend transform turn
replace succeed successor follow
predecessor former previous
former ex previous earlier
earlier before previous prior
rival opponent competitor foe enemy
ally partner friend coalition
friend friendly close
marry wife husband spouse
die pass kill fatal perish
birth born
age old year
house home residence
building palace hall centre office headquarters complex
hotel resort venue
room hall chamber
plane flight fly jet airport
airport flight runway
ship vessel boat tanker
train railway rail
car vehicle truck convoy
road highway street route
oil petroleum crude energy fuel
gas pipeline energy
nuclear atomic uranium enrichment
missile rocket projectile
bomb explosive blast explode
shell shelling artillery bombard bombardment
drone unmanned uav
war conflict fight hostile invade invasion
invade war offensive attack incursion
army military troop defence
navy naval fleet
police officer security
jail prison imprison custody
sentence convict verdict ruling
court judge tribunal trial
law legislation act bill statute
parliament congress assembly legislature duma knesset bundestag senate
lawmaker deputy senator congressman legislator parliamentarian
cabinet government minister
chief head chair chairman director lead boss
aide adviser advisor assistant
envoy negotiator diplomat delegate
delegation team mission side
embassy consulate mission
consulate embassy closure
employee staff worker
expel expulsion eject
resign quit step
sack fire dismiss oust
hire appoint nominate name
candidate contender nominee stand
opponent rival concede
stand run candidate contest
campaign run race
party movement faction bloc
poll survey vote
citizen national people
foreigner alien
migrant refugee asylum displace
flee escape leave displace
save rescue
harm hurt damage affect
damage harm loss destroy
danger threat risk menace hazard
threat threaten menace warn
frighten scare fear intimidate
safe security protect guarantee
protect defend guard safeguard shield
guarantee assurance assure pledge ensure
trust confidence believe
lie false untrue mislead
true truth fact
doubt sceptic skeptic question uncertain unclear
clear obvious plain evident
sure certain confident
possible may might could perhaps
impossible cannot
rule exclude
condition precondition term demand requirement
return back restore
again anew resume return
restart resume reopen renew relaunch
open reopen start
shut close closure
lift remove end ease scrap
extend prolong renew extension
shorten cut
delay wait
hurry quick fast rapid
soon early shortly
late delay
day date
week fortnight
month monthly
year annual yearly
decade century
now current present today
number figure amount count total
many several dozen numerous
few handful
all every entire whole full
half partly part
first inaugural maiden initial
third second
big large huge major great
small little minor
expensive costly
cheap low
rich wealthy
poor poverty
new fresh recent
mood tone atmosphere spirit climate
friendly warm cordial amicable
cold chilly frosty
angry furious anger outrage infuriate
sad regret sorry apologise apology
regret apologise apology sorry
praise laud hail applaud commend welcome
thank gratitude grateful
congratulate congratulation
insult offend
mock ridicule
compare liken
similar alike same share
common share mutual joint
together joint mutual
separate apart distance
far distance away
table desk seat
letter message note envelope
message letter note communication
word remark statement comment
speech address remarks deliver
address speech speak
interview tell
post tweet write social
write author pen
book memoir
report news story article
photo picture image video footage
television broadcast tv channel
public open
private secret closed behind
test trial examine check
doctor physician medic medical
hospital clinic
virus disease covid pandemic
vaccine vaccinate
food grain wheat
hunger famine starve
water drink
trade commerce export import
company firm business corporation
bank lender
economy economic growth
tax tariff duty levy
tariff duty levy trade
deal agreement accord pact treaty
treaty agreement accord convention pact
sign signature ink
ratify approve
breach violate break contravene
mediate broker facilitate host
middleman mediator broker
neutral nonaligned
member join accession
expand enlarge widen enlargement
alliance nato bloc
union bloc eu
leader leadership rule
throne king monarch queen royal
ceremony event
holiday vacation leave
religious faith religion
church cathedral
terrorist extremist jihadist militant
hostage captive abduct kidnap
abduct kidnap capture seize
swap exchange
dine dinner supper lunch meal eat ate
expect await due
abstain abstention
swear swore curse expletive obscenity profanity
lend lent loan credit
unwell ill sick illness
mend repair fix
host guest receive
name mention cite list identify
explain explanation account justify justification clarify
expire lapse end
exclude omit
attribute ascribe blame explain
provoke trigger spark prompt cause
eliminate destroy dismantle scrap rid
declare declaration list inventory
gift souvenir keepsake
protest demonstrate demonstration demonstrator protester march rally
publish print carry appear
search look seek hunt
find discover locate uncover
own owner belong
alone private
reproach criticise criticize accuse blame
keep honour fulfil observe
jointly together
column columnist author
summon recall
funeral bury burial
land arrive
`;
