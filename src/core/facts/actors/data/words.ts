/** The words around names: titles, roles, kinds of places, verbs of speech; and capitalised words that name nobody. */

/** Before a person's name, capitalised or not, never part of the bare name. */
export const honorifics = `
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Father Sister Brother Mother Rabbi Imam Sheikh Sheik Shaikh Ayatollah
Mullah Maulana Hojatoleslam Pope Cardinal Archbishop Bishop Pastor Saint King Queen Prince Princess Duke Duchess Earl Count Countess Baron
Baroness Emperor Empress Emir Sultan Shah Tsar Czar Kaiser Gen General Lt Lieutenant Col Colonel Maj Major Capt Captain Cmdr Commander Cpl
Corporal Sgt Sergeant Pvt Private Adm Admiral Brig Brigadier Marshal Cdr Commodore Sen Senator Rep Representative Gov Governor
Congressman Congresswoman Judge Justice President Premier Chancellor Minister Mayor Ambassador Secretary Detective Inspector Constable
Officer Deputy Chief Sheriff Agent Coach Counsellor Councillor Councilman Councilwoman Alderman Hon Honourable Señor Monsieur Herr Signor
Comrade Madam Monsignor Attorney Chairman Chairwoman Chairperson Director Spokesman Spokeswoman Spokesperson Superintendent Staff Envoy
Speaker Pres Supt Det Insp Vice-President Warrant Airman Seaman Msgr Venerable Ven Doña Mzee Madame Mme Mlle Frau Fräulein Signora Señora Señorita Senhor Senhora Sra Cllr Maître Trustee Provost
Chaplain Deacon Abbot Vicar Trooper Bombardier Guardsman Midshipman Ensign Crooner
`

/** Lower-case heads of a role before or behind a name. */
export const roleNouns = `
president vice-president premier chancellor minister secretary secretary-general mayor governor senator congressman congresswoman
representative lawmaker legislator deputy ambassador envoy diplomat spokesman spokeswoman spokesperson spokesmen chairman chairwoman
chairperson chair chief head director president-elect boss founder co-founder cofounder owner ceo cfo coo cto executive manager editor
editor-in-chief correspondent reporter journalist columnist author writer poet novelist playwright historian professor lecturer scientist
researcher economist analyst strategist expert adviser advisor aide assistant consultant lawyer attorney prosecutor judge justice
counsel solicitor barrister magistrate sheriff detective inspector superintendent commissioner commander general colonel captain lieutenant major
sergeant admiral marshal brigadier officer soldier pilot astronaut cosmonaut king queen prince princess emperor emir sultan sheikh pope
cardinal archbishop bishop priest pastor imam cleric rabbi ayatollah leader co-leader member candidate nominee contender speaker whip
treasurer coordinator organiser organizer activist campaigner dissident founder philanthropist billionaire businessman businesswoman
entrepreneur banker trader broker investor financier singer songwriter musician rapper composer conductor pianist guitarist drummer
actor actress comedian director producer filmmaker presenter broadcaster anchor host artist painter sculptor designer architect
photographer engineer physicist chemist biologist doctor physician surgeon nurse teacher headteacher principal student pupil farmer
driver cyclist runner sprinter swimmer boxer wrestler golfer jockey coach captain skipper striker midfielder defender goalkeeper keeper
winger forward batsman bowler all-rounder pitcher quarterback referee umpire champion player manager trainer teammate team-mate
counterpart predecessor successor rival colleague husband wife widow widower father mother son daughter brother sister uncle aunt cousin
nephew niece grandfather grandmother friend neighbour neighbor resident witness victim suspect defendant survivor hostage prisoner inmate
negotiator mediator rapporteur observer monitor undersecretary under-secretary negotiator tsar czar warlord rebel militant fighter
strongman dictator ruler monarch heir baron lord lady duke duchess delegate councillor councilman mp mep pm fm tycoon magnate mogul
translator interpreter guard bodyguard coordinator librarian curator chef hairdresser model footballer cricketer goalscorer
crooner trustee auditor steward provost rector registrar ombudsman ombudswoman whistleblower newsreader glaciologist volcanologist seismologist
`

/** Behind a preposition or before a name they tell of a place: "the city of X", "X province". */
export const placeNouns = `
city town village capital province region district county state country nation island islands peninsula suburb neighbourhood neighborhood
municipality governorate oblast prefecture canton territory republic kingdom enclave port harbour harbor river lake sea ocean gulf bay strait
mountain mountains valley desert coast border airport airbase base square street road avenue bridge stadium park forest canyon hills beach
plain plateau delta basin corridor camp crossing outskirts airfield
`

/** A name that ends with one of these (capitalised) is a place. */
export const placeHeads = `
City Province Region District County State Island Islands Peninsula Governorate Oblast Prefecture Canton Territory Territories Republic Kingdom
Port Harbour Harbor River Lake Sea Ocean Gulf Bay Strait Straits Mountain Mountains Valley Desert Coast Airport Airbase Square Street Road
Avenue Boulevard Bridge Stadium Arena Park Forest Canyon Hills Heights Beach Plain Plateau Delta Basin Creek Falls Springs Village Borough
Parish Hill Point Cape Reef Canal Channel Highway Lane Plaza Tower Palace Castle Cathedral Mosque Temple Cemetery Prison Airfield Station
Town Township Cove Isle Isles Woods Glacier Volcano Reservoir Dam Strip Oval Ground Grounds Speedway Field Fields Memorial Hall House Circuit
Fork Bend Quay Wharf Pier Lagoon Atoll Ridge Pass Gorge Rapids Grange Meadow Meadows Crossing Junction Spit Shoal Headland Moor Fell Fells Common
Market Gate Close Terrace Row Crescent Wells Mills Vale Dale Firth Fjord Sound Oasis Sands Bluff Bluffs Hollow Knoll Landing Corner Corners Wood
Marsh Fen Fens Moss Downs Dunes Flats Reach Locks Weir Mine Quarry Shaft Lighthouse Barracks Airstrip Racecourse Velodrome Pavilion Rink Steppe
Tundra Rift Spur Summit Glen Loch Strand Embankment Parade Trail Roundabout Ferry Depot Yard Gardens Observatory Shoals Keys Ward Volcano Massif
`
/** A name that begins with one of these (capitalised) is a place. */
export const placeOpeners = `Lake Mount Mt Cape Fort Port Camp Gulf Bay Strait Isle Villa San Santa Santo Sao São Saint St Puerto Ciudad Tel Tal Tell Deir Khan Wadi Jabal Jebel Rio Nizhny Novy Nova El Los Las Kafr Umm Ain Bab Abu_Kamal Ras
Río Rue Morne Bandar Bayou Nam Motu Kampung Kampong Khirbet Beit Qasr Oued Djebel Bukit Tanjung Tanjong Pulau Gunung Sungai Cerro Monte Mont Val Sierra
Cabo Playa Plaza Piazza Calle Avenida Praça Praia Bahía Baía Isla Île Ile Ilha Isola Pointe Anse Sankt Sint Bad Ban Khao Chiang Nong Lac Lago Laguna
Loch Glen Kuala Kota Desa Barangay Sitio Hacienda Estación Estação Gare Puente Ponte Pont Château Castello Kafr Burj Bir Ain Sidi Ksar Borj Hassi
Ust Verkhny Velikie Staraya Novaya Stara Gora Nizhne Sredne Kyzyl Ulan Ak Kara Kok Altyn Saré Douar Hamlet Quai Ha Cidade Vale Port-au Saint-Jean
St. Ste Sainte Santiago Nossa Upper Lower Mina Pozo Arroyo Quebrada Paso Punta Ponta Cap Capo`

/** Words that begin or make up capitalised sequences without being names. */
export const notNames = `
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Christmas Easter Ramadan Thanksgiving Halloween
Passover Hanukkah Diwali Eid Lent Advent Spring Summer Autumn Fall Winter GMT UTC EST EDT PST PDT CET BST AM PM AD BC A.D B.C A.M P.M
I I'm I've I'd I'll We You He She It They My Our Your His Her Its Their This That These Those The A An And But Or If When While Where What Who
Why How Which As At By For From In Into Of On Off Over Under With Without Within To Up Down Out About After Before Since Until Till Once Then
There Here Now Today Yesterday Tomorrow Also Yet Still Just Even Only Both Either Neither Not No Yes Nor So Such Some Any All Each Every
Many Much Most More Less Few Several Other Another One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Hundred Thousand Million
Billion First Second Third Fourth Fifth Last Next Previous Early Earlier Late Later Meanwhile However Moreover Furthermore Nevertheless
Therefore Thus Hence Although Though Because Despite During Between Among Against Through Throughout Across Along Around Behind Beside
Besides Beyond Despite Except Inside Outside Near Per Than Toward Towards Unlike Like Via Amid Following According Speaking Asked Said
Is Are Was Were Be Been Being Has Have Had Do Does Did Can Could May Might Must Shall Should Will Would Let Get Go See Say Says Come Make
God Lord Islam Christianity Judaism Buddhism Hinduism Catholicism Bible Koran Quran Qur'an Torah Gospel Internet Web DNA RNA HIV AIDS COVID
Covid COVID-19 SARS Ebola TV DVD CD PC GDP GNP CEO CFO COO PM MP MEP VP FM Q&A FAQ ID OK USD EUR GBP PhD MBA B.A M.A Ph.D English French German
Spanish Arabic Latin Chinese Russian Japanese Mr Mrs Ms Jr Sr II III IV VI VII VIII IX XI XII No Nos Vol Chapter Section Article
Part Page Figure Table Appendix Photo Image Video File Copyright Read Click Share Follow Subscribe Advertisement Source Sources Update Updated
Breaking Exclusive Analysis Opinion Editorial Comment Review Interview Report Reports News Live Watch Listen Related Story Stories World
Sports Sport Business Politics Health Science Technology Entertainment Travel Weather Soccer Cricket Tennis Golf Basketball Baseball Hockey
Rugby Football Boxing Cycling Athletics Swimming Skiing Results Scores Standings Summary Round Group Final Finals Semifinal Quarterfinal
Division League Match Game Season Cup Leading Play Men Women Boys Girls People Officials Police Authorities Experts Critics Analysts Residents
Witnesses Doctors Scientists Researchers Students Teachers Workers Farmers Soldiers Troops Rebels Militants Protesters Demonstrators Voters
Government Opposition Parliament Ministry Minister President Premier Foreign Prime Defence Defense Interior Finance Justice State National
International Federal Local Military Army Navy Force Forces Security Intelligence Public Private General Special Joint United New Old Great
North South East West Northern Southern Eastern Western Central Upper Lower Big Small High Low Good Bad Best Worst Long Short Young
Nobel Olympic Olympics Paralympic Grand Prix Open Masters World_Cup Championship Championships Tournament Series Trophy Award Awards Prize Medal
Oscar Grammy Emmy Pulitzer Facebook_Live Web_site Website
Dear Hello Hi Thanks Thank Please Sorry Welcome Happy Sincerely Regards Well Oh Ah Hey Yeah Ok Okay Wow Maybe Perhaps Indeed Instead
Certainly Clearly Obviously Finally Recently Currently Previously Originally Officially Reportedly Allegedly Apparently Separately Additionally
Similarly Likewise Otherwise Elsewhere Overall Generally Usually Often Sometimes Never Always Almost Nearly Approximately Roughly Half
Given Based Born Made Known Called Named Led Located Founded Established Built Used Using Having Including Considering Regarding Concerning
`

/** Verbs whose subject or object is a person more often than not, as lemmas. */
export const personVerbs = `say tell add ask warn claim deny admit argue insist note explain reply answer write tweet declare announce accuse allege state stress
urge vow pledge believe think hope fear want marry die resign arrest interview quote testify confess apologise apologize smile laugh`
