/** Currencies by sign, by code and by name, to their ISO 4217 codes; a name that several countries share needs its country. */

const bySign: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₦': 'NGN' },
    ...{ '₴': 'UAH', '₪': 'ILS', '₫': 'VND', '₱': 'PHP', '฿': 'THB', us$: 'USD', a$: 'AUD', au$: 'AUD', c$: 'CAD' },
    ...{ ca$: 'CAD', hk$: 'HKD', nz$: 'NZD', s$: 'SGD', nt$: 'TWD', r$: 'BRL', mx$: 'MXN', j$: 'JMD', rs: 'rupee' },
    ...{ 'rs.': 'rupee', rm: 'MYR' },
  }),
)
const codes = new Set(
  `USD EUR GBP JPY INR RUB KRW TRY NGN UAH ILS VND PHP THB AUD CAD HKD NZD SGD TWD BRL MXN CHF CNY SEK NOK DKK PLN CZK
  HUF ZAR KES GHS EGP SAR AED QAR IDR MYR PKR BDT ARS CLP COP PEN`.split(/\s+/),
)

/** A name alone tells the currency, or only with the country before it: "US dollars", "Kenyan shillings". */
interface Named {
  readonly alone: string
  readonly of?: Readonly<Record<string, string>>
}

const named: readonly (readonly [names: string, currency: Named])[] = [
  [
    'dollar',
    {
      alone: 'USD',
      of: {
        ...{ us: 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', kong: 'HKD', singapore: 'SGD' },
        ...{ zealand: 'NZD', taiwan: 'TWD', jamaican: 'JMD', fijian: 'FJD', bahamian: 'BSD', namibian: 'NAD' },
      },
    },
  ],
  ['euro', { alone: 'EUR' }],
  ['yen', { alone: 'JPY' }],
  ['yuan renminbi', { alone: 'CNY' }],
  ['ruble rouble', { alone: 'RUB', of: { belarusian: 'BYN' } }],
  [
    'pound',
    {
      alone: 'pound',
      of: { egyptian: 'EGP', sterling: 'GBP', british: 'GBP', syrian: 'SYP', lebanese: 'LBP', sudanese: 'SDG' },
    },
  ],
  ['franc', { alone: 'franc', of: { swiss: 'CHF', cfa: 'XOF', rwandan: 'RWF', congolese: 'CDF' } }],
  [
    'peso',
    {
      alone: 'peso',
      of: { mexican: 'MXN', philippine: 'PHP', argentine: 'ARS', chilean: 'CLP', colombian: 'COP', cuban: 'CUP' },
    },
  ],
  ['rupee', { alone: 'rupee', of: { indian: 'INR', pakistani: 'PKR', lankan: 'LKR', nepalese: 'NPR', nepali: 'NPR' } }],
  ['shilling', { alone: 'shilling', of: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' } }],
  [
    'dinar',
    {
      alone: 'dinar',
      of: {
        iraqi: 'IQD',
        kuwaiti: 'KWD',
        serbian: 'RSD',
        algerian: 'DZD',
        tunisian: 'TND',
        jordanian: 'JOD',
        libyan: 'LYD',
      },
    },
  ],
  ['krona kronor', { alone: 'krona', of: { swedish: 'SEK', icelandic: 'ISK' } }],
  ['krone kroner', { alone: 'krone', of: { norwegian: 'NOK', danish: 'DKK' } }],
  ['riyal rial', { alone: 'riyal', of: { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', omani: 'OMR' } }],
  ['lira', { alone: 'lira', of: { turkish: 'TRY' } }],
  ['dirham', { alone: 'dirham', of: { emirati: 'AED', uae: 'AED', moroccan: 'MAD' } }],
  ['rand', { alone: 'ZAR' }],
  ['naira', { alone: 'NGN' }],
  ['zloty zlotys', { alone: 'PLN' }],
  ['baht', { alone: 'THB' }],
  ['ringgit', { alone: 'MYR' }],
  ['rupiah', { alone: 'IDR' }],
  ['shekel', { alone: 'ILS' }],
  ['hryvnia', { alone: 'UAH' }],
  ['forint', { alone: 'HUF' }],
  ['taka', { alone: 'BDT' }],
  ['birr', { alone: 'ETB' }],
  ['cedi', { alone: 'GHS' }],
  ['won', { alone: 'KRW' }],
]
const byName = new Map(
  named.flatMap(([names, currency]) =>
    names.split(' ').flatMap((name) => [[name, currency] as const, [`${name}s`, currency] as const]),
  ),
)
export const currencyCountries: ReadonlySet<string> = new Set([
  ...named.flatMap(([, { of }]) => Object.keys(of ?? {})),
  'new',
  'hong',
  'sri',
  'south',
  'saudi',
])

/** The signs and codes that may stand before a number, in lower case. */
export const currencyOpeners: readonly string[] = [...bySign.keys(), ...[...codes].map((code) => code.toLowerCase())]

/** Of a sign or code before the number: "$", "US$", "EUR". */
export const currencyOfSign = (surface: string): string | undefined =>
  surface.length > 3 ? undefined : codes.has(surface) ? surface : bySign.get(surface.toLowerCase())

/** Of a name or code behind it, with the country's word before the name. */
export function currencyOfName(surface: string, country: string): string | undefined {
  if (codes.has(surface)) return surface
  const currency = byName.get(surface.toLowerCase())
  return currency && (currency.of?.[country] ?? currency.alone)
}
