/** Knows which nouns name something that happened, so that a date beside them tells when. */

const named = new Set(
  `accident accord shock coverage feud celebration pro-am buy-out buyout scare decrease rebound upturn downturn contraction address ambush anniversary announcement assault attack auction award ballot ban barrage battle bid birth
  blackout blast blaze blockade bombardment boom boycott break-in briefing breakthrough breakup broadcast brawl budget
  burial cancellation capture carnage catastrophe ceasefire cease-fire census ceremony campaign championship charge clash cleanup
  climb closure collapse collision comeback comments conference conflict confrontation congress conquest contest
  convention coronation coup crackdown crash crime crisis cup cut deal death debate debut decision decline decree defeat
  defection delay delivery demise departure deployment derby descent detention devaluation disaster discovery dismissal
  dispute draft draw drill drop drought earthquake election embargo encounter epidemic eruption escape eviction exercise
  exhibition exit exodus expiry explosion expo failure fall famine feast festival fight final fire fiasco flight flood
  flooding fraud funeral game gains genocide growth gunfight hearing heist hijack hurricane ignition impeachment
  inauguration incident increase incursion independence infection injury inquest inquiry insurgency insurrection
  interview invasion journey jump killing kidnap kidnapping landslide launch lawsuit layoffs lecture liberation listing
  loss losses march marriage massacre match meeting merger migration mission murder mutiny offensive olympics olympiad
  operation origin origins outage outbreak outrage overthrow pact pandemic parade partition party partnership plunge poll
  polls primary probe procession protest protests purchase purge putsch quake race raid rally rampage rape rebellion
  recall recession reception recovery referendum reform regatta reign release relaunch remarks reopening rescue
  reshuffle retreat return reunion revolt revolution riot riots robbery rout rule rulings ruling run-off runoff sale sales
  scandal seizure sentence session settlement shake-up shoot-out shootout shooting shutdown siege slaughter slump
  sortie speech spill split stabbing stampede standoff start storm strike strikes summit surge surrender survey
  takeover talks tender test theft threat titles tour tournament trade-off trek treaty trial trials trip triumph truce
  tsunami turmoil tweet unification unrest uprising vacation verdict victory violence visit volley vote voyage walkout
  war warning wedding win withdrawal workshop wreck murders wildfire wildfires heatwave lockdown crackdowns plebiscite
  pogrom raids storms armistice amnesty blizzard tornado typhoon cyclone eclipse landing liftoff premiere gala concert
  screening response change slide switch unveiling signing swearing-in run drive push advance sweep search chase rise appeal plea call pledge promise
  vow statement report resignation retirement suicide surgery operation arrest raid acquittal conviction indictment
  execution lynching bombing airstrike airstrikes shelling ambush firefight skirmish sit-in blockade picket selection
  process events event act profit earnings income revenue result results deficit deadline
  end beginning onset`.split(/\s+/),
)

const suffixed = /(?:tion|sion|ment|ance|ence|ings?|val|sal|ial|tal|rial)s?$/

/** They end like events and are none. */
const lookalike = new Set(
  `government parliament department apartment document moment nation station official general hospital capital journal
  animal morning evening building king thing spring population region million billion audience science france provence
  professional individual criminal material intelligence evidence residence province ambulance finance mention
  administration organisation organization institution constitution condition position corporation federation association
  commission delegation generation foundation coalition opposition faction section function option fraction question
  information situation relation tradition tension pension mansion television vision division dimension occasion version
  environment element equipment investment management monument basement garment ornament segment treatment settlement
  compartment instrument testament sediment regiment detachment establishment argument cement pavement ointment
  balance distance instance substance finance insurance appearance importance allowance romance fragrance alliance
  audience influence silence confidence absence presence essence sentence sequence conference difference preference
  reference existence science patience violence experience residence independence
  ceiling painting housing clothing wing ring string sibling sterling shilling feeling being meaning nothing something
  anything everything anything lightning edition composition wedding-ring surroundings earnings savings holding holdings offering drawing
  writing painting rating ranking filing finding findings standing understanding
  rival carnival festival interval oval naval potential credential tutorial memorial territorial trial commercial
  financial special social officials principal metal total mental digital portal petal vital hospital dental
  crystal pedestal coastal postal proposal`
    .split(/\s+/)
    .filter((word) => !named.has(word)),
)

const singular = (word: string): string => (word.endsWith('ss') ? word : word.replace(/s$/, ''))

/** Words that name nothing but events; others are told by their ending alone. */
export function isSureEvent(word: string): boolean {
  if (named.has(word) || named.has(singular(word))) return true
  if (/ies$/.test(word) && named.has(`${word.slice(0, -3)}y`)) return true
  return /(?:sh|ch|s|x)es$/.test(word) && named.has(word.slice(0, -2))
}

export function isEventNoun(word: string): boolean {
  if (isSureEvent(word)) return true
  const one = singular(word)
  return suffixed.test(word) && !lookalike.has(one) && !lookalike.has(word)
}

/** "Sales in May rose": what became of a figure is told by the verb. */
export const isResult = (word: string): boolean =>
  /^(?:sales?|profits?|earnings|incomes?|revenues?|losse?s?|net|results?|deficits?|growth|inflation|exports?|imports?|unemployment|spending|output|production|turnover|orders?|prices?|rates?|deliver(?:y|ies)|volume|traffic|turnout|attendance|charges?|gains?|declines?|increases?)$/.test(
    word,
  )

/** Last words of names of events: "the 2018 World Cup", "the Battle of Ostry". */
export const isNamedEvent = (word: string): boolean =>
  /^(?:war|wars|battle|cup|olympics|games|championships?|festival|conference|summit|elections?|revolution|uprising|massacre|crisis|treaty|accords?|agreement|pact|convention|congress|referendum|debate|trials?|marathon|prix|tour|expo|fair|exhibition|offensive|expedition|siege|campaigns?|affair|operation|fighting|clashes|riots?|protests?|strikes?|uprisings?|mutiny|rebellion|revolt|coup|act|bill|law|protocol|declaration|ceasefire|truce|bombings?|attacks?|earthquake|hurricane|tsunami|pandemic|census)$/.test(
    word,
  )

/** Things and people that a year beside them dates by their make, age or school, not by what happened. */
export const isUndated = (word: string): boolean =>
  !isEventNoun(word) &&
  /(?:er|or|ist|^high|^low|^peak|^record|projection|man|men|woman|women|people|champion|graduate|model|edition|level|figure|dollar|issue|version|vintage|novel|book|film|movie|album|song|play|painting|photo|photograph|picture|number|total|average|winner|democrat|republican|church|century|year|period|forecast|estimate|target|price|rate|term|class|standard|bond|note|debenture|contract|future|team|squad|law|bill)s?$/.test(
    word,
  )
