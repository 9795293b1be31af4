/** Verbs of saying, thinking and wanting, with the constructions in which each reports what its subject said or thinks. */
import type { Stance } from '../facts.ts'
import { type VerbForm, verbForms } from './inflection.ts'

export interface VerbCue {
  readonly lemma: string
  /** Words that must follow the verb ("out" in "point out"). */
  readonly particle: readonly string[]
  readonly stance: Stance
  readonly attitude: boolean
  /**
   * Constructions a cue may open:
   * q a quotation · t a that-clause · b a clause without "that" · w whether, how, why … · i to + infinitive · g a gerund
   * · n a noun phrase · o object + predicate ("called it a lie") · a object + as ("views it as") · A object + at ("puts it at 25 per cent") · r an addressee before
   * any of q t b w ("told reporters that") · R somebody to do something ("urged him to go").
   */
  readonly frames: string
  /** Prepositions that open its content ("warned of", "called for"). */
  readonly prepositions: ReadonlySet<string>
}

export interface VerbCueForm {
  readonly cue: VerbCue
  readonly form: VerbForm
}

type Row = readonly [stance: Stance, kind: 'speech' | 'attitude', frames: string, prepositions: string, lemmas: string]

const rows: readonly Row[] = [
  // plain saying
  ['said', 'speech', 'qtbw', '', 'say'],
  [
    'said',
    'speech',
    'qtbw',
    '',
    'remark observe opine theorise theorize interject retort chime_in shoot_back hit_back fire_back',
  ],
  ['said', 'speech', 'qtbw', '', 'add'],
  ['said', 'speech', 'qtwn', '', 'state stipulate specify reiterate repeat recap'],
  ['said', 'speech', 'qtbwn', '', 'note mention recount relate'],
  ['said', 'speech', 'qtw', '', 'reply respond answer'],
  ['said', 'speech', 'qt', 'on', 'comment'],
  ['said', 'speech', 'q', 'about on of', 'elaborate expound hold_forth'],
  ['said', 'speech', 'qtwn', '', 'explain clarify summarise summarize sum_up spell_out set_out lay_out'],
  [
    'said',
    'speech',
    'qtwng',
    '',
    'recall remember emphasise emphasize stress underline underscore highlight accentuate',
  ],
  ['said', 'speech', 'qtwn', '', 'point_out'],
  ['said', 'speech', 'qt', 'to', 'testify attest'],
  ['promised', 'speech', 'i', '', 'swear'],
  ['said', 'speech', 'qtb', 'to', 'swear'],
  ['said', 'speech', 'qtb', '', 'confide submit'],
  ['said', 'speech', 'A', '', 'put'],
  ['promised', 'speech', 'ti', '', 'give_his_word give_her_word give_their_word give_its_word'],
  ['said', 'speech', 'qtbw', 'about of on', 'write tweet retweet post blog'],
  ['said', 'speech', 'qtb', '', 'text email e-mail cable message wire caption'],
  ['said', 'speech', 'qtbwrR', 'about of', 'tell'],
  ['said', 'speech', 'qtbr', 'of', 'inform notify brief remind'],
  ['said', 'speech', 'qtw', 'about', 'ask'],
  ['wants', 'speech', 'Ri', 'for', 'ask'],
  ['said', 'speech', 'qw', 'about into', 'inquire enquire query'],
  ['said', 'speech', 'qwn', '', 'question challenge'],
  ['said', 'speech', 'qt', 'about', 'joke quip gush rave rant vent muse reminisce'],
  [
    'said',
    'speech',
    'qt',
    '',
    'laugh smile grin shrug sigh sob weep cry shout yell scream shriek roar bellow bark snap growl hiss whisper mutter murmur mumble stammer gasp groan chuckle giggle chant sing call_out blurt exclaim intone deadpan crow rejoice',
  ],
  ['said', 'speech', 'qt', 'about of', 'complain grumble gripe moan whine grouse'],
  ['said', 'speech', 'qtn', '', 'lament bemoan bewail rue deplore'],
  ['said', 'speech', 'qtn', '', 'echo parrot'],
  ['said', 'speech', 'qt', '', 'continue go_on carry_on begin'],
  [
    'said',
    'speech',
    'qtw',
    '',
    'make_clear make_it_clear make_plain let_it_be_known serve_notice take_the_view make_the_point make_the_case',
  ],
  ['said', 'speech', '', 'about of on out', 'speak talk'],
  ['said', 'speech', 'q', '', 'put_it'],
  ['said', 'speech', '', 'on', 'weigh_in touch dwell focus harp'],
  ['said', 'speech', '', 'against', 'speak_out rail inveigh lash_out hit_out'],
  ['said', 'speech', '', 'at', 'lash_out hit_out take_aim'],
  ['said', 'speech', '', 'to', 'allude refer point object'],
  ['said', 'speech', '', 'with', 'take_issue disagree concur side'],
  [
    'said',
    'speech',
    'n',
    '',
    'discuss debate detail outline cite reference quote recite list enumerate chronicle document sketch talk_up',
  ],
  ['said', 'speech', 'qtbwn', '', 'report'],
  ['said', 'speech', 'qt', '', 'read'],
  ['said', 'speech', 'anog', '', 'describe portray characterise characterize depict paint cast brand label dub term'],
  ['said', 'speech', 'o', '', 'call'],
  ['wants', 'speech', '', 'for', 'call'],
  ['wants', 'speech', 'R', '', 'call_on call_upon'],
  ['said', 'speech', '', 'to', 'liken compare'],
  ['said', 'speech', 'n', '', 'voice express air convey'],
  // findings
  ['said', 'speech', 'tbw', '', 'show demonstrate prove illustrate'],
  ['said', 'speech', 'tbwo', '', 'find'],
  ['said', 'speech', 'tbw', '', 'determine discover'],
  ['said', 'speech', 'qtbw', '', 'conclude'],
  ['said', 'speech', 'qtw', 'to', 'indicate'],
  ['said', 'speech', 'qtbg', '', 'suggest'],
  ['said', 'speech', 'qt', 'at', 'imply intimate insinuate hint signal'],
  ['said', 'speech', 'qtbnR', '', 'estimate'],
  ['thinks', 'speech', 'qtbniR', '', 'predict forecast project prophesy'],
  ['thinks', 'attitude', 'tb', '', 'calculate compute'],
  ['thinks', 'attitude', 'tbw', '', 'learn hear gather infer deduce'],
  // contested saying
  ['alleged', 'speech', 'qtbin', '', 'claim'],
  ['alleged', 'speech', 'qtbn', '', 'allege'],
  ['said', 'speech', 'qtb', '', 'contend maintain'],
  ['said', 'speech', 'qtbn', 'for against over', 'argue'],
  ['alleged', 'speech', 'qtn', '', 'assert aver avow posit purport'],
  ['said', 'speech', 'qtb', 'on', 'insist'],
  ['alleged', 'speech', 'qt', 'of', 'accuse'],
  ['alleged', 'speech', 'qt', 'with', 'charge'],
  ['alleged', 'speech', 'qt', 'about of', 'boast brag'],
  ['thinks', 'speech', 'qt', '', 'speculate theorise surmise conjecture'],
  ['alleged', 'speech', 'n', 'for on', 'blame'],
  ['said', 'speech', 'qtn', '', 'counter'],
  // denial
  ['denied', 'speech', 'qtbng', '', 'deny'],
  ['denied', 'speech', 'qtwn', '', 'dispute contest rebut refute contradict'],
  [
    'denied',
    'speech',
    'n',
    '',
    'reject dismiss disavow repudiate rubbish discount downplay play_down brush_off brush_aside shrug_off scoff_at pour_cold_water_on rule_out disown',
  ],
  ['denied', 'attitude', 'i', '', 'refuse decline'],
  ['thinks', 'attitude', 'qtbn', '', 'doubt'],
  // admission
  ['admitted', 'speech', 'qtbnwg', 'to', 'admit'],
  ['admitted', 'speech', 'qtbnwg', '', 'concede acknowledge'],
  ['admitted', 'speech', 'qtb', 'to', 'confess own_up'],
  ['admitted', 'speech', '', 'for', 'apologise apologize'],
  ['admitted', 'speech', 'qt', 'to', 'plead_guilty'],
  ['admitted', 'attitude', 'tw', '', 'accept recognise recognize'],
  // announcement
  ['announced', 'speech', 'qtbn', '', 'announce'],
  ['announced', 'speech', 'qtnoa', '', 'declare proclaim'],
  ['announced', 'speech', 'qtwn', '', 'disclose reveal divulge'],
  ['announced', 'speech', 'qtwn', '', 'confirm affirm reaffirm verify'],
  ['announced', 'speech', 'tRn', '', 'order instruct direct command decree'],
  ['announced', 'speech', 'qt', 'against', 'rule'],
  ['announced', 'attitude', 'itw', 'on against', 'decide opt resolve'],
  ['announced', 'attitude', 'it', 'for against', 'vote elect'],
  ['announced', 'speech', 'tqb', 'on to with', 'agree'],
  ['promised', 'speech', 'i', '', 'agree'],
  ['announced', 'speech', 'n', '', 'unveil'],
  // promises and threats
  ['promised', 'speech', 'qtbinr', '', 'promise guarantee'],
  ['promised', 'speech', 'qtin', '', 'pledge vow undertake'],
  ['promised', 'speech', 'qti', '', 'threaten'],
  ['promised', 'speech', 'qtbr', 'of', 'assure reassure'],
  ['promised', 'speech', 'i', 'to', 'commit'],
  ['promised', 'speech', 'iqtn', '', 'offer'],
  ['promised', 'speech', 'iqt', '', 'volunteer'],
  ['said', 'speech', 'qtbrR', 'of about against', 'warn caution'],
  ['fears', 'attitude', 'tbn', 'for', 'fear'],
  ['fears', 'attitude', 'qtb', 'about over', 'worry fret'],
  ['fears', 'attitude', 'ntg', '', 'dread'],
  // wishes voiced
  ['wants', 'speech', 'qtRn', '', 'urge implore exhort beseech'],
  ['wants', 'speech', 'qtbin', '', 'demand'],
  ['wants', 'speech', 'qtRi', 'for', 'beg petition lobby'],
  ['wants', 'speech', 'qi', 'for with against', 'plead appeal campaign agitate clamour clamor'],
  ['wants', 'speech', 'tbRn', '', 'request'],
  ['wants', 'speech', 'qtbgin', '', 'propose'],
  ['wants', 'speech', 'qtbgnR', '', 'recommend advise'],
  ['wants', 'speech', 'R', '', 'encourage press invite pressure challenge'],
  ['wants', 'attitude', 'i', 'for', 'push press'],
  ['wants', 'attitude', 'gn', 'for', 'advocate'],
  // wishes held
  ['wants', 'attitude', 'inR', '', 'want'],
  ['wants', 'attitude', 'itb', 'for', 'hope'],
  ['wants', 'attitude', 'itbn', 'for', 'wish'],
  ['wants', 'attitude', 'in', '', 'seek desire'],
  ['wants', 'attitude', 'i', 'on', 'plan'],
  ['wants', 'attitude', 'igR', '', 'intend'],
  ['wants', 'attitude', 'i', 'for at', 'aim'],
  ['wants', 'attitude', 'i', 'to', 'aspire'],
  ['wants', 'attitude', 'i', '', 'strive yearn long ache hope_against_hope'],
  ['wants', 'attitude', 'ing', '', 'prefer'],
  // "would like to"; the plain verb reports nothing
  ['wants', 'attitude', 'i', '', 'like'],
  ['thinks', 'attitude', 'n', '', 'admire loathe detest abhor relish'],
  ['denied', 'attitude', '', 'at', 'balk bristle'],
  ['wants', 'attitude', 'ng', '', 'support back favour favor endorse champion espouse'],
  ['wants', 'attitude', 'ng', '', 'oppose resist'],
  ['wants', 'attitude', '', 'against', 'campaign'],
  ['wants', 'attitude', 'i', '', 'wait_for'],
  // praise and blame
  [
    'said',
    'attitude',
    'na',
    'for',
    'praise laud commend applaud hail tout extol salute congratulate thank welcome credit',
  ],
  [
    'said',
    'attitude',
    'na',
    'for',
    'criticise criticize condemn denounce decry slam blast assail rebuke lambast lambaste castigate chide scold berate mock deride ridicule fault censure reprimand pillory savage disparage belittle malign vilify bash slate skewer',
  ],
  // thinking
  ['thinks', 'attitude', 'qtbo', 'of', 'think'],
  ['thinks', 'attitude', 'qtbR', 'in', 'believe'],
  ['thinks', 'attitude', 'tb', 'about', 'feel'],
  ['thinks', 'attitude', 'tbo', '', 'reckon assume presume suppose figure guess imagine suspect trust'],
  ['thinks', 'attitude', 'twb', '', 'know realise realize understand'],
  ['thinks', 'attitude', 'tibRn', '', 'expect'],
  ['thinks', 'attitude', 'tgn', '', 'anticipate envisage envision foresee contemplate'],
  ['thinks', 'attitude', 'tgo', '', 'consider'],
  ['thinks', 'attitude', 'o', '', 'deem judge'],
  ['thinks', 'attitude', 'an', '', 'see'],
  ['thinks', 'attitude', 'a', '', 'view regard perceive interpret'],
  ['thinks', 'attitude', 'w', 'about', 'wonder ponder'],
  ['thinks', 'attitude', 'tng', '', 'regret resent'],
  ['thinks', 'attitude', 't', '', 'hold notice'],
]

let byForm: ReadonlyMap<string, readonly VerbCueForm[]> | undefined

function build(): ReadonlyMap<string, readonly VerbCueForm[]> {
  const forms = new Map<string, VerbCueForm[]>()
  for (const [stance, kind, frames, prepositions, lemmas] of rows)
    for (const entry of lemmas.split(' ')) {
      const [lemma = '', ...particle] = entry.split('_')
      const cue: VerbCue = {
        lemma,
        particle,
        stance,
        attitude: kind === 'attitude',
        frames,
        prepositions: new Set(prepositions.split(' ').filter(Boolean)),
      }
      for (const [form, kindOfForm] of verbForms(lemma)) {
        const known = forms.get(form)
        const same = known?.some((other) => other.cue === cue && other.form === kindOfForm)
        if (!known) forms.set(form, [{ cue, form: kindOfForm }])
        else if (!same) known.push({ cue, form: kindOfForm })
      }
    }
  return forms
}

/** Every reading of a written form, longest particle first. */
export function verbCueForms(form: string): readonly VerbCueForm[] {
  byForm ??= build()
  return byForm.get(form) ?? []
}
