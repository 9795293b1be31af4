/** The nouns that news uses again with "the" for what it has named before, by what it takes to tell which one is meant. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const placeNouns =
  set(`province town city village country nation region area district island islands capital county territory peninsula
  kingdom republic neighbourhood neighborhood suburb settlement enclave site zone camp border valley port archipelago municipality`)

export const groupNouns =
  set(`company group firm organisation organization institution agency department committee commission club team band duo pair
  couple giant outfit retailer manufacturer carmaker carrier airline operator newspaper broadcaster publisher charity foundation institute faction movement gang
  corporation subsidiary supplier maker lender bank hospital university school factory hotel orchestra choir theatre theater newspaper magazine parish diocese festival mine quarry refinery shipyard`)

/** Plurals and heads that the lists of roles do not have. */
export const personNouns =
  set(`man woman men women boy girl boys girls child children baby suspect suspects victim victims attacker attackers gunman gunmen bomber
  official officials officers politician politicians celebrity star teenager pensioner couple brothers sisters twins youngster newcomer incumbent claimant
  accused deceased culprit culprits perpetrator perpetrators killer winner winners loser ministers leaders lawmakers protesters demonstrators
  hostages fugitive detainee detainees migrants spokesman spokeswoman spokesperson`)

export const eventNouns =
  set(`incident attack attacks accident crash explosion blast event events ceremony meeting meetings talks operation operations offensive
  campaign move decision deal agreement plan plans proposal proposals statement announcement comment comments remark remarks claim claims allegation
  allegations accusation accusations accord pact treaty ceasefire truce study survey document documents letter project programme program case charges protest protests demonstration march
  strike ballot referendum summit conference visit trial verdict ruling raid raids shooting killing killings murder murders fire flood earthquake
  storm disaster quake siege battle massacre measure measures interview speech film movie book novel game match tournament investigation inquiry probe
  sanctions ban arrest arrests discovery launch takeover merger offer appointment resignation reform reforms initiative request findings footage
  video photo photos image images recording article report interview accord outbreak rescue eruption avalanche landslide collapse bombing bombings
  abduction kidnapping hijacking coup revolt uprising mission exercise drill contract tender auction sale festival exhibition concert concession
  scandal affair dispute conflict clash clashes fighting row procedure process scheme suit lawsuit complaint appeal petition motion amendment
  figures tweet post message text email phrase word words`)

export const thingNouns =
  set(`bridge building vessel ship boat plane aircraft flight train tower dam tunnel device weapon car lorry truck helicopter drone
  missile rocket satellite painting statue stadium museum church temple mosque monument rule site facility plant structure bill`)

/** Told apart by whose they are, so a name before them is enough. */
export const bodyNouns =
  set(`state government army police court parliament ministry military troops soldiers forces militants rebels opposition militia cabinet
  administration authorities party union council mayor governor king queen prince navy regime senate board prosecution prosecutors`)

/** Named by neither its nation nor an adjective: "the Turkish city". */
export const oneOfMany =
  set(`province town city village country nation region district island kingdom republic company group firm outfit giant official officials
  politician minister man woman side peninsula newspaper manufacturer retailer carmaker airline lawmaker journalist duo pair leaders actor actress
  singer author writer striker defender midfielder player`)
