/** Words that tell in a name that its bearer is a public body, a union or a society, and no company. */
const words =
  'ministry|court|tribunal|party|union|guild|university|college|school|council|parliament|senate|assembly|congress|police|army|navy|force|government|board|bureau|office|agency|authority|commission|committee|federation|association|league|society|institute|museum|collective|syndicate|hospital|church|department|directorate|inspectorate|foundation|brotherhood|movement|front|alliance|coalition|forum|circle|nation|mission|fund|choir|club|observatory|centre|center|convention|caucus|times|post|herald|gazette|tribune|courier|press|agence|service|laboratory|corps|brigade|trustee|unity|worker|miner|farmer|syndicat|sindicato|gewerkschaft|partido|parti|partei|ministerio|ministère|université|universidad|universität|comité|consejo|conseil|bloc|militia|rebel'

export const institution = new RegExp(`^(?:${words})s?$`)
