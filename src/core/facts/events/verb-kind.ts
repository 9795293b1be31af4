/** Knows verbs by what a date behind them tells: their own time, that of their object, or none. */

const stem = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?:s|es|d|ed|ing)?$`)

/** Their object does what the infinitive says: "wants the mayor to resign". */
const control = stem(
  'want|urg|urge|ask|tell|order|forc|force|allow|expect|persuad|persuade|convinc|convince|encourag|encourage|invit|invite|advis|advise|warn|beg|press|push|lead|caus|cause|enabl|enable|help|need|prefer|requir|require|permit|instruct|direct|compel|compell|authoriz|authorize|authoris|authorise|prompt|appoint|hir|hire|assign|task|nominat|nominate|elect|pressur|pressure|lobb|oblig|oblige|empower|command|challeng|challenge|train|teach|believ|believe|prepar|prepare|arm|free',
)
export const objectDoes = (verb: string): boolean =>
  control.test(verb) || /^(?:told|led|taught|begged|lobbied|forbade|forbidden)$/.test(verb)

/** "met on Monday to discuss", "was appointed to lead in May": the infinitive tells why, the date when it was done. */
const done = stem(
  'begin|start|meet|gather|travel|travell|appoint|launch|hold|go|come|arriv|arrive|return|visit|fly|call|us|use|form|creat|create|found|send|deploy|open|sign|conven|convene|stop|rush|head|hir|hire|nam|name|elect|invad|invade|cross|mov|move|resign|quit|retir|retire|step|leav|leave|turn|join|march|assembl|assemble|establish|set|pass|enact|introduc|introduce|summon|intervene|interven|land|commission|recruit|invit|invite',
)
export const isPurpose = (verb: string): boolean =>
  done.test(verb) ||
  /^(?:met|held|went|came|flew|began|sent|left|stood|stepped|stopped|set|took|brought|built|fled|gave)$/.test(verb)

/** What they are about has a time of its own: "condemned the attack on Friday". */
const about = stem(
  'condemn|welcom|welcome|criticis|criticise|criticiz|criticize|denounc|denounce|mourn|prais|praise|hail|recall|remember|commemorat|commemorate|investigat|investigate|regret|deplor|deplore|blam|blame|follow|preced|precede|mark|applaud|slam|lament|celebrat|celebrate|reflect|resembl|resemble|surviv|survive|witness|await|anticipat|anticipate|resent',
)
export const isAbout = (verb: string): boolean => about.test(verb)

/** "result from", "respond to": what stands behind the preposition has a time of its own. */
export const leansOn = (verb: string, preposition: string): boolean =>
  (/^(?:result|stem|aris|arise|arose|date|suffer|recover|emerg|emerge)(?:s|es|d|ed|ing)?$/.test(verb) &&
    preposition === 'from') ||
  (/^(?:respond|react|relat|relate|refer|referr|lead|led|object|amount|contribut|contribute|ti|tie|link|connect|associat|associate|caus|cause)(?:s|es|d|ed|ing)?$/.test(
    verb,
  ) &&
    (preposition === 'to' || preposition === 'with')) ||
  (/^(?:lie|lies|lay|lying|consist|consists|consisted)$/.test(verb) && preposition === 'in') ||
  (/^(?:call|look|apologis|apologise|apologiz|apologize|prepar|prepare|wait)(?:s|es|d|ed|ing)?$/.test(verb) &&
    preposition === 'for')

export const isCopula = (verb: string): boolean =>
  /^(?:am|is|are|was|were|be|been|being|'s|'re|remains?|remained|became|becomes?)$/.test(verb)

/** "predicted victory by May": the date is that of what is to come. */
export const isAhead = (verb: string): boolean =>
  /^(?:predict|project|promis|promise|forecast|expect|foresee|demand|urg|urge|seek|pledg|pledge|plan|plann|anticipat|anticipate|fear|propos|propose|threaten|want)(?:s|es|d|ed|ing)?$/.test(
    verb,
  ) || /^(?:sought|foresaw)$/.test(verb)
