/** Common nouns that tell what a name beside them names: a body, a thing that is no actor, or what only a firm or body has. */

/** "the docker X", "X, a beekeeper": X is a person. With a capital many of these are surnames. */
export const personNouns = `
warden dean chancellor curate vicar deacon abbot prior nun monk rider climber skier rower sailor fisherman fisherwoman shepherd herder baker butcher
carpenter plumber electrician mechanic welder miner docker stevedore porter cook waiter tailor weaver potter blacksmith gardener beekeeper forester
ranger trapper hunter diver surveyor geologist meteorologist climatologist oceanographer hydrologist ecologist botanist zoologist ornithologist
entomologist marine-biologist virologist epidemiologist cardiologist oncologist psychologist psychiatrist sociologist anthropologist archaeologist
linguist philosopher theologian mathematician statistician astronomer cosmologist palaeontologist paleontologist pharmacist dentist midwife
veterinarian vet bricklayer builder shopkeeper grocer barber publican landlord landlady tenant lodger housewife pensioner veteran commuter passenger
motorist tourist customer shareholder informant spy courier smuggler thief burglar murderer gunman hijacker kidnapper cellist violinist drummer
soprano tenor baritone saxophonist trumpeter dancer ballerina choreographer sculptress puppeteer clown acrobat magician illustrator cartoonist
screenwriter cinematographer screenplay-writer playwright biographer essayist critic blogger influencer youtuber podcaster announcer weatherman
forecaster chairman-elect premier-designate minister-designate backbencher frontbencher clerk usher bailiff notary coroner pathologist stenographer
typist secretary-treasurer paramedic firefighter fireman lifeguard coastguard helmsman navigator boatswain purser steersman cox coxswain oarsman
gymnast fencer archer weightlifter judoka sumo-wrestler canoeist kayaker surfer snowboarder biathlete bobsledder hurdler marathoner long-jumper
decathlete sprinter point-guard shortstop centre-back fly-half scrum-half hooker prop flanker lock wicketkeeper spinner opener seamer bowman widow
sibling twin fiancé fiancée girlfriend boyfriend partner spouse stepfather stepmother godfather godmother orphan
`

/** "the brokerage X", "X, a trade union": X is an organisation. */
export const bodyNouns = `
company firm corporation conglomerate multinational subsidiary affiliate supplier contractor maker manufacturer carmaker automaker planemaker
shipbuilder steelmaker drugmaker chipmaker brewer brewery distillery bakery dairy mill refinery smelter miner utility operator carrier airline
railway shipper shipyard shipping-line retailer grocer grocery supermarket chain store wholesaler distributor importer exporter franchise brand label
start-up startup developer builder housebuilder landlord lender bank insurer reinsurer brokerage underwriter fund hedge-fund trust foundation
charity think-tank thinktank institute institution academy university college school seminary hospital clinic laboratory lab observatory museum
gallery library archive theatre theater orchestra choir band quartet ensemble troupe circus duo publisher publication newspaper paper daily weekly
monthly tabloid broadsheet gazette journal magazine website site portal blog broadcaster station channel network newsroom newswire agency wire
studio consultancy auditor auditors pollster pollsters law-firm agents attorneys solicitors party faction bloc coalition alliance movement
opposition front union federation confederation association society league club side team squad outfit franchise guild syndicate cooperative
co-operative co-op collective chamber lobby pressure-group group grouping organisation organization body watchdog regulator ministry department
directorate inspectorate authority council committee commission tribunal court parliament assembly senate legislature congress cabinet board
secretariat bureau office service police constabulary brigade regiment battalion militia army navy gang cartel sect church diocese parish order
congregation embassy consulate venture joint-venture consortium partnership platform provider vendor bookmaker bookmakers publisher sponsor
plant-maker startup app-maker processor packer cannery winery forwarder haulier ngo non-profit nonprofit initiative campaign task-force taskforce
mutual cooperative credit-union owner-operator parent rival buyer bidder holding auctioneer auctioneers
`

/** "the trawler X", "X, a law of 1962": X is nobody. */
export const thingNouns = `
ship vessel boat ferry trawler freighter tanker schooner dhow yacht tug tugboat liner frigate destroyer cruiser submarine corvette canoe barge
steamer sailboat ketch sloop galleon icebreaker sealer whaler lifeboat warship carrier-ship coaster launch rowboat catamaran pirogue locomotive
engine train tram bus car van truck lorry aircraft plane jet airliner helicopter glider drone airship rocket satellite probe spacecraft rover
missile torpedo tank rifle pistol bomb horse mare stallion gelding filly colt foal pony donkey mule camel elephant bull cow ox calf goat ram ewe
dog puppy bitch cat kitten parrot swan goose bear wolf tiger lion whale dolphin shark turtle monkey chimpanzee gorilla panda pig boar hen
typhoon cyclone hurricane storm earthquake comet asteroid planet moon star galaxy drug medicine vaccine pill tablet compound molecule gene enzyme
protein hormone antibody virus strain variant bacterium disease syndrome species orchid rose variety cultivar breed grape cheese wine beer whisky
cake dish sauce soup bread recipe novel book memoir film movie play opera song ballad anthem album single series sitcom soap telenovela drama
poem painting statue sculpture mural game video-game console software program app algorithm chatbot robot model system device gadget phone
smartphone laptop tablet processor chip language dialect tongue tribe people festival cup trophy prize award medal tournament championship race
regatta marathon rally operation exercise campaign law act bill treaty accord pact convention agreement protocol decree plan scheme programme
project currency coin token bond share doll jar
`

/** "X shares", "X's subsidiary", "the board of X": X is a firm or another body. */
export const belongings = `
shares share stock stocks shareholders shareholder stockholders investors bonds dividend profit profits profitability revenue revenues turnover
sales earnings losses results balance-sheet customers clients subscribers subsidiary subsidiaries headquarters factory factories plant plants
board boardroom brand branch branches outlet outlets workforce staff employees workers unit division listing takeover acquisition merger prospectus
annual-report franchise readers viewers listeners supporters fans dressing-room squad roster members membership manifesto lawmakers deputies
candidate candidates leadership congress rank-and-file website newsroom fleet flights passengers stores warehouse policyholders
`
