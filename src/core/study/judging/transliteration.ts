/** Gives names that were brought into Latin letters in several ways one key; a key is for comparing alone, it need not be a name. */

/** Arabic, Persian and Hebrew names write no vowels, so that each language and paper has its own; the first stands for all. */
const groups = `muhammad mohammed mohammad mohamed mohamad muhammed mohamud
  ahmad ahmed
  mahmoud mahmud mahmood
  hussein hussain husain husein husayn hossein hosein
  hassan hasan
  yousef youssef yusuf yousuf yousif yusef yousaf
  abdullah abdallah abdulla abdalla
  osama usama
  othman uthman osman
  suleiman sulaiman sulayman soleiman suleyman
  khaled khalid
  saeed said saied sayeed
  rashid rasheed rachid
  karim kareem
  walid waleed
  hamid hameed
  nasser nasir naser nassir
  yasser yasir yaser yassir
  faisal feisal faysal
  tariq tarek tarik tareq
  mustafa mostafa moustafa mustapha
  moussa musa mousa
  jamal gamal djamal
  ibrahim ebrahim ibraheem
  ismail ismael esmail ismaeel
  haidar haider hayder haydar
  massoud masoud masud massud
  gaddafi qaddafi gadhafi kadafi kaddafi qadhafi gadafi qadafi
  assad asad
  khamenei khamenehi
  netanyahu nethanyahu netanyahou
  oleg oleh
  kyrylo kirilo`
const variants: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap((line) => {
    const names = line.trim().split(' ')
    return names.map((name) => [name, names[0] ?? name] as const)
  }),
)

/** Too short to tell what was cut off. */
const minChars = 4

/**
 * Russian, Ukrainian and Bulgarian names by the tables in use: BGN/PCGN, ISO 9, passports, newspapers. The rules run over
 * both sides, so that what they do to names of other tongues parts none that were equal.
 */
export function nameKey(bare: string): string {
  const known = variants.get(bare)
  if (known !== undefined) return known
  if (bare.length < minChars || !/^[a-z]+$/.test(bare)) return bare
  const key = bare
    .replace(/^(alek|olek|mak)s/, (_, start: string) => `${start.slice(0, -1)}x`)
    .replace(/xandr$/, 'xander')
    .replace(/^[yj]e/, 'e')
    .replace(/^[ij](?=u)/, 'y')
    .replaceAll('kh', 'h')
    .replace(/iye/g, 'ie')
    .replace(/(?<=[bdflmnprstvz])y[oe]/g, 'e')
    .replace(/(?:iy|ij|y|j)a$/, 'ia')
    .replace(/e[yj]$/, 'ei')
    .replace(/(?:iy|ii|ij|yi|yy|yj|y)$/, 'i')
  return key.length < minChars ? bare : key
}
