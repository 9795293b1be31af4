/** What news calls a thing once it has told what it is: a ferry is "the vessel", an accord "the agreement". */

/** A noun, and the nouns that it takes up; all in the singular. */
const table = `
vessel: ship boat ferry tanker trawler yacht dhow freighter dinghy submarine frigate destroyer warship schooner barge tug lifeboat liner cutter catamaran steamer galleon gunboat corvette cruiser
ship: ferry tanker freighter submarine frigate destroyer warship schooner liner steamer galleon cruiser corvette vessel dhow
boat: ferry trawler yacht dhow dinghy lifeboat barge tug catamaran canoe pirogue gondola launch speedboat vessel
aircraft: plane aeroplane airplane jet airliner helicopter bomber glider seaplane jetliner drone
plane: aeroplane airplane jet airliner bomber seaplane jetliner aircraft
jet: airliner jetliner fighter
chopper: helicopter
vehicle: car lorry truck van bus taxi ambulance tank jeep minibus coach motorcycle pickup tractor minivan
car: taxi sedan hatchback limousine
device: loudspeaker phone telephone smartphone gadget sensor detector speaker microphone transmitter recorder telescope scanner implant pacemaker thermometer
machine: loudspeaker digger excavator printer computer robot tractor turbine
animal: dog cat elephant bull cow horse tiger lion bear wolf goat sheep yak mule seal whale dolphin leopard jaguar camel donkey fox deer otter rhinoceros rhino gorilla chimpanzee panda kangaroo
beast: elephant bull bear wolf yak whale tiger lion camel
accident: crash collision derailment explosion collapse
crash: collision derailment
collision: crash
incident: collision derailment shooting stabbing explosion
disaster: earthquake flood tsunami hurricane cyclone typhoon landslide avalanche shipwreck wildfire
blaze: fire wildfire
fire: blaze wildfire
storm: hurricane cyclone typhoon tornado blizzard
hurricane: storm cyclone
quake: earthquake
earthquake: quake
tremor: earthquake quake
blast: explosion bombing
explosion: blast bombing
bombing: blast explosion
attack: bombing shooting assault ambush airstrike stabbing massacre
assault: offensive
offensive: assault
killing: murder assassination
murder: killing assassination
deal: agreement accord treaty pact contract settlement merger takeover acquisition
agreement: deal accord treaty pact protocol convention ceasefire truce memorandum
accord: agreement treaty pact deal protocol
pact: agreement treaty accord deal protocol convention
treaty: agreement pact accord protocol convention
protocol: treaty accord agreement
truce: ceasefire armistice
ceasefire: truce armistice
document: letter memo memorandum declaration certificate charter
memo: memorandum
paper: memorandum
study: survey paper
survey: study poll
law: act legislation statute bill ordinance
legislation: law act bill statute
statute: law act
measure: bill law ban levy resolution decree ordinance curfew tax tariff
ruling: verdict judgment judgement
verdict: ruling judgment judgement
judgment: ruling verdict
decision: ruling verdict judgment
order: injunction decree
tax: levy duty tariff surcharge
levy: tax duty surcharge tariff
fee: charge toll
toll: fee charge
charge: fee levy toll tax surcharge
ban: embargo prohibition moratorium
embargo: ban
poll: election referendum ballot by-election
vote: election referendum ballot plebiscite
ballot: election referendum plebiscite vote
protest: demonstration march rally sit-in
demonstration: protest march rally
march: demonstration procession
walkout: strike
stoppage: strike walkout
meeting: summit session conference
gathering: summit conference rally festival congress
event: festival ceremony concert conference exhibition race fair tournament marathon parade congress
competition: championship tournament contest race
contest: competition race championship
tournament: championship competition cup
race: marathon regatta
game: match
match: game final
company: maker manufacturer airline insurer bank brewer retailer carmaker automaker shipbuilder lender carrier chain supplier developer contractor operator publisher firm corporation conglomerate utility drugmaker start-up startup giant business shipyard brokerage producer builder employer
firm: company maker manufacturer airline insurer bank brewer retailer carmaker automaker shipbuilder lender carrier chain supplier developer contractor operator publisher corporation conglomerate utility drugmaker start-up startup consultancy brokerage business shipyard
business: company firm shop restaurant bakery
bank: lender
lender: bank
carrier: airline
airline: carrier
carmaker: automaker
automaker: carmaker
manufacturer: maker carmaker automaker planemaker
maker: manufacturer
retailer: chain supermarket
insurer: reinsurer
newspaper: daily tabloid broadsheet weekly paper
station: broadcaster
broadcaster: station channel network
organisation: charity association federation union society league foundation ngo
organization: charity association federation union society league foundation ngo
group: association federation coalition alliance charity
association: federation
union: brotherhood
agency: bureau
club: team side
institution: university college school museum academy
school: academy college
hospital: clinic infirmary
church: cathedral chapel basilica
temple: shrine
island: isle islet atoll
islet: island
city: capital port metropolis
town: port resort
village: hamlet
hamlet: village
settlement: village town outpost
region: province
peak: mountain volcano
mountain: volcano peak
volcano: mountain
building: house tower palace hotel skyscraper hospital warehouse
structure: bridge tower dam monument pier
tower: skyscraper
site: mine quarry
mine: colliery pit
pit: mine colliery
facility: plant factory refinery laboratory reactor hospital clinic
plant: factory refinery reactor smelter
factory: plant mill
works: factory plant
road: highway motorway
prison: jail penitentiary
jail: prison
project: dam pipeline railway tunnel reactor canal
scheme: programme program plan
programme: scheme
plan: proposal scheme
proposal: plan
film: movie documentary
movie: film
book: novel memoir autobiography biography
novel: book
song: single ballad anthem
work: painting novel symphony opera sculpture
painting: portrait
picture: painting portrait photograph
statue: sculpture
sculpture: statue
drug: medicine vaccine
medicine: drug
disease: virus illness infection cholera smallpox measles malaria
virus: coronavirus
illness: disease
outbreak: epidemic
epidemic: outbreak
weapon: gun rifle missile rocket bomb pistol knife
missile: rocket
gun: rifle pistol revolver shotgun
award: prize medal
prize: award
operation: offensive campaign raid mission
rehearsal: drill
drill: exercise
`

/** By noun, the nouns that may have told before what it is. */
const takenUp: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((row): [string, ReadonlySet<string>] => {
      const [noun = '', special = ''] = row.split(': ')
      return [noun, new Set(special.split(' '))]
    }),
)
const nothing: ReadonlySet<string> = new Set()

export const kindsUnder = (noun: string): ReadonlySet<string> => takenUp.get(noun) ?? nothing

/** Nouns of the table, and so the words that a name may end in to tell what it names. */
const all: ReadonlySet<string> = new Set([...takenUp.keys(), ...[...takenUp.values()].flatMap((kinds) => [...kinds])])
export const isKindNoun = (noun: string): boolean => all.has(noun)
