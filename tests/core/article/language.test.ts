/** The language of a text is told from twenty words on, and English stays English among foreign names and quotations. */
import { describe, expect, it } from 'vitest'
import { judgeLanguage, languageName } from '../../../src/core/article/language.ts'

/** About twenty-five words each, all saying much the same. */
const samples: Readonly<Record<string, string>> = {
  en: 'The mayor of the small harbour town said on Monday that the new bridge would not be open before the end of the summer, because the money has run out.',
  de: 'Die Bürgermeisterin der kleinen Hafenstadt sagte am Montag, dass die neue Brücke nicht vor dem Ende des Sommers geöffnet werde, weil das Geld ausgegangen ist und niemand helfen will.',
  fr: 'La maire de la petite ville portuaire a déclaré lundi que le nouveau pont ne serait pas ouvert avant la fin de l’été, parce que l’argent manque et que personne ne veut aider.',
  es: 'La alcaldesa de la pequeña ciudad portuaria dijo el lunes que el nuevo puente no se abrirá antes del final del verano, porque se ha acabado el dinero y nadie quiere ayudar.',
  it: 'La sindaca della piccola città portuale ha detto lunedì che il nuovo ponte non sarà aperto prima della fine dell’estate, perché i soldi sono finiti e nessuno vuole aiutare.',
  pt: 'A prefeita da pequena cidade portuária disse na segunda-feira que a nova ponte não será aberta antes do fim do verão, porque o dinheiro acabou e ninguém quer ajudar.',
  ca: 'L’alcaldessa de la petita ciutat portuària va dir dilluns que el nou pont no s’obrirà abans de la fi de l’estiu, perquè els diners s’han acabat i ningú no vol ajudar amb això.',
  ro: 'Primărița micului oraș portuar a spus luni că noul pod nu va fi deschis înainte de sfârșitul verii, pentru că banii s-au terminat și nimeni nu vrea să ajute la această lucrare.',
  nl: 'De burgemeester van het kleine havenstadje zei maandag dat de nieuwe brug niet voor het einde van de zomer open zal gaan, omdat het geld op is en niemand wil helpen.',
  sv: 'Borgmästaren i den lilla hamnstaden sade på måndagen att den nya bron inte kommer att öppnas före slutet av sommaren, eftersom pengarna är slut och ingen vill hjälpa till.',
  da: 'Borgmesteren i den lille havneby sagde mandag, at den nye bro ikke bliver åbnet før slutningen af sommeren, fordi pengene er brugt op, og ingen har villet hjælpe efter mødet.',
  no: 'Ordføreren i den lille havnebyen sa mandag at den nye broen ikke blir åpnet før slutten av sommeren, fordi pengene er brukt opp og ingen har villet hjelpe til etter møtet.',
  fi: 'Pienen satamakaupungin pormestari sanoi maanantaina, että uusi silta ei avaudu ennen kesän loppua, koska rahat ovat lopussa ja kukaan ei ole halunnut auttaa, vaikka hän on pyytänyt myös naapureita.',
  pl: 'Burmistrz małego miasta portowego powiedziała w poniedziałek, że nowy most nie zostanie otwarty przed końcem lata, ponieważ pieniądze się skończyły i nikt nie chce pomóc przy tej pracy.',
  cs: 'Starostka malého přístavního města v pondělí řekla, že nový most nebude otevřen před koncem léta, protože peníze došly a nikdo jí nechce pomoci, ale podle ní to není konec.',
  hu: 'A kis kikötőváros polgármestere hétfőn azt mondta, hogy az új híd nem nyílik meg a nyár vége előtt, mert elfogyott a pénz, és senki sem akar segíteni, de ez még nem a vége.',
  tr: 'Küçük liman kentinin belediye başkanı pazartesi günü yeni köprünün yaz sonundan önce açılmayacağını söyledi, çünkü para bitti ve kimse yardım etmek istemiyor, ancak bu son değil dedi.',
  id: 'Wali kota pelabuhan kecil itu mengatakan pada hari Senin bahwa jembatan baru tidak akan dibuka sebelum akhir musim panas karena uang sudah habis dan tidak ada yang mau membantu.',
  ru: 'Мэр маленького портового города заявила в понедельник, что новый мост не откроют до конца лета, потому что деньги закончились и никто не хочет помочь, хотя она просила об этом соседей.',
  uk: 'Мерка маленького портового міста заявила в понеділок, що новий міст не відкриють до кінця літа, бо гроші закінчилися і ніхто не хоче допомогти, хоча вона просила про це сусідів.',
  bg: 'Кметицата на малкия пристанищен град заяви в понеделник, че новият мост няма да бъде открит преди края на лятото, защото парите са свършили и никой не иска да помогне в този труден час.',
  ar: 'قالت رئيسة بلدية المدينة الساحلية الصغيرة يوم الاثنين إن الجسر الجديد لن يفتح قبل نهاية الصيف لأن المال قد نفد ولا أحد يريد أن يساعد في هذا العمل الكبير',
  fa: 'شهردار شهر کوچک بندری روز دوشنبه گفت که پل تازه پیش از پایان تابستان باز نخواهد شد چون پول تمام شده است و هیچ کس نمی‌خواهد در این کار بزرگ کمک کند',
  he: 'ראשת העיר של עיר הנמל הקטנה אמרה ביום שני כי הגשר החדש לא ייפתח לפני סוף הקיץ משום שהכסף נגמר ואף אחד לא רוצה לעזור לה בעבודה הגדולה',
  el: 'Η δήμαρχος της μικρής παραλιακής πόλης είπε τη Δευτέρα ότι η νέα γέφυρα δεν θα ανοίξει πριν από το τέλος του καλοκαιριού επειδή τα χρήματα τελείωσαν και κανείς δεν θέλει να βοηθήσει',
  hi: 'छोटे बंदरगाह शहर की महापौर ने सोमवार को कहा कि नया पुल गर्मी के अंत से पहले नहीं खुलेगा क्योंकि पैसा खत्म हो गया है और कोई मदद नहीं करना चाहता',
  zh: '这座港口小城的市长星期一表示，由于资金已经用完，而且没有人愿意提供帮助，新桥在夏天结束之前不会开放。她说，市议会将在下个月再次讨论这个问题。',
  ja: '小さな港町の市長は月曜日、資金が尽きて誰も助けようとしないため、新しい橋は夏の終わりまで開通しないと述べた。市議会は来月もう一度この問題を話し合う。',
  ko: '작은 항구 도시의 시장은 월요일에 돈이 떨어졌고 아무도 도우려 하지 않기 때문에 새 다리는 여름이 끝나기 전에 열리지 않을 것이라고 말했다 시의회는 다음 달에 이 문제를 다시 논의할 예정이며 주민들도 참석한다',
}

describe('judging a language', () => {
  it.each(Object.entries(samples))('tells %s from one sentence', (language, text) => {
    expect(judgeLanguage(text)).toBe(language)
  })

  it('says nothing below twenty words', () => {
    const nineteen = 'The mayor of the small harbour town said on Monday that the new bridge would not be open before'
    expect(judgeLanguage(`${nineteen} the`)).toBe('en')
    expect(judgeLanguage(nineteen.replace('small ', ''))).toBe('und')
    expect(judgeLanguage('')).toBe('und')
  })

  it('does not take figures, symbols or a list of names for a language', () => {
    expect(judgeLanguage('12 '.repeat(40))).toBe('und')
    expect(judgeLanguage('Oskar Lindqvist, Ingrid Moreau, Pavel Kowalczyk, Chiara Bianchi; '.repeat(5))).toBe('und')
  })

  it('keeps English full of foreign names English', () => {
    const text =
      'Jean-Luc de la Fontaine, Karl-Heinz von der Leyden, José María del Río and Giovanni dei Fiori met Willem van den ' +
      'Berg at the Palazzo della Ragione in Padua on Friday, and U.S. envoy R. J. Okonkwo-Szczepański joined them at ' +
      'the Hôtel de Ville in Lyon, where Société Générale and Banco do Brasil were represented.'
    expect(judgeLanguage(text)).toBe('en')
  })

  it('keeps English with long foreign quotations English', () => {
    expect(judgeLanguage(`${samples.en ?? ''} She put it this way: “${samples.es ?? ''}”`)).toBe('en')
    expect(judgeLanguage(`${samples.en ?? ''} She put it this way: “${samples.ar ?? ''}”`)).toBe('en')
  })

  it('judges a long text by all of it', () => {
    expect(judgeLanguage(`${samples.en ?? ''}\n${`${samples.de ?? ''}\n`.repeat(2000)}`)).toBe('de')
  })
})

describe('judging a language seldom met in news', () => {
  it.each(
    Object.entries({
      gl: 'A alcaldesa da pequena cidade portuaria dixo o luns que a nova ponte non se abrirá antes do final do verán, porque o diñeiro acabou e ninguén quere axudar neste traballo.',
      la: 'Praefecta parvae urbis maritimae die Lunae dixit novum pontem ante finem aestatis non apertum iri, quod pecunia deest et nemo in hoc labore adiuvare vult, quamquam vicinos iam rogaverat.',
      eo: 'La urbestrino de la malgranda havenurbo diris lunde, ke la nova ponto ne estos malfermita antaŭ la fino de la somero, ĉar la mono elĉerpiĝis kaj neniu volas helpi en tiu laboro.',
      ku: 'Şaredara bajarê biçûk ê benderê roja duşemê got ku pira nû dê berî dawiya havînê venebe, ji ber ku pere qediyaye û kes naxwaze di vî karî de alîkariyê bike.',
      ht: 'Majistra ti vil pò a te di lendi ke nouvo pon an pap louvri anvan fen sezon ete a, paske lajan an fini epi pèsonn pa vle ede nan travay sa a.',
      mt: 'Is-sindku tal-belt żgħira tal-port qalet it-Tnejn li l-pont il-ġdid mhux se jinfetaħ qabel tmiem is-sajf, għax il-flus spiċċaw u ħadd ma jrid jgħin f’dan ix-xogħol.',
      sk: 'Primátorka malého prístavného mesta v pondelok povedala, že nový most nebude otvorený pred koncom leta, pretože peniaze sa minuli a nikto nechce pomôcť pri tejto práci.',
    }),
  )('tells %s', (language, text) => {
    expect(judgeLanguage(text)).toBe(language)
  })
})

describe('judging a text set oddly', () => {
  const english = samples.en ?? ''

  it('reads full-width letters', () => {
    const wide = english.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    expect(judgeLanguage(wide)).toBe('en')
  })

  it('reads words that soft hyphens split', () => {
    expect(judgeLanguage(english.replace(/\p{L}(?=\p{L})/gu, (letter) => `${letter}\u00ad`))).toBe('en')
  })

  it('reads capitals', () => {
    expect(judgeLanguage(english.toUpperCase())).toBe('en')
  })

  it('reads decomposed letters', () => {
    expect(judgeLanguage((samples.ro ?? '').normalize('NFD'))).toBe('ro')
  })
})

describe('naming a language', () => {
  it('uses its English name', () => {
    expect(languageName('de')).toBe('German')
    expect(languageName('und')).toBe('an unknown language')
  })

  it('falls back on the code', () => {
    expect(languageName('not a code')).toBe('not a code')
  })
})
