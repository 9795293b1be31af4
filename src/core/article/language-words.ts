/** Function words of the languages news is written in with Latin letters: frequent, and rarely part of a name. */

const split = (words: string): readonly string[] => words.trim().split(/\s+/)

/** By BCP 47 code; lower case, cut at apostrophes. Our own selection. */
export const functionWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: `the of and to in a an is was were are be been being has have had he she it its they their them his her him we
      our you your i my me that this these those with from by for on at as but or not no who which what when where while
      after before since until during between against under over into out up than then there here will would could
      should can may might must did do does if because about also more most other some such only all any both each said
      says told according new first last one two year years people day
      month world group country city government company police monday tuesday wednesday thursday friday saturday sunday
      january february march june july united states beat won lost round third results minute`,
    de: `der die das den dem des ein eine einer einem einen und oder aber ist sind war waren wird werden wurde wurden hat
      haben hatte nicht auch auf aus bei mit nach seit von vor zu zum zur für über unter zwischen durch gegen ohne um im
      am als wie wenn dass sich er sie es wir ihr ich ihre seine mehr noch nur schon sagte kann soll sein jedoch`,
    fr: `le la les un une des du de d l et ou mais est sont était été être a ont avait avec dans sur sous par pour sans
      que qu qui dont où ce cette ces il elle ils elles on nous vous se sa son ses leur leurs ne pas plus au aux en entre
      après avant depuis selon aussi comme même tout fait deux`,
    es: `el la los las un una unos unas de del al y o pero es son era fue fueron ser ha han había con en por para sin
      sobre entre hasta desde que quien cuando donde como se su sus lo le les no más muy también este esta estos esa ese
      ya si dijo según años tras contra está dos`,
    it: `il lo la i gli le un una uno di del della dei delle dello degli al alla ai alle da dal dalla in nel nella nei
      nelle con su sul sulla per tra fra e ed o ma è sono era erano stato stata ha hanno aveva che chi cui quando dove
      come si suo sua suoi loro non più anche questo questa dopo prima anni ci`,
    pt: `o a os as um uma uns umas de do da dos das no na nos nas em ao aos à às pelo pela com por para sem sobre entre
      até desde e ou mas é são era foi foram ser ter tem têm tinha que quem quando onde como se seu sua seus suas não mais
      muito também este esta isso já disse segundo anos após ele ela`,
    ca: `el la els les un una uns unes de del dels al als i o però és són era va van ha han havia amb en per sense sobre
      entre fins des que qui quan on com es se seu seva seus no més molt també aquest aquesta això ja segons anys l d`,
    ro: `și de la în cu pe din pentru că nu este sunt a au fost era care ce mai sau dar un o unei unui lui ale al prin
      după până între către sa său se le am fi va dacă când acest această`,
    nl: `de het een en of maar is zijn was waren wordt worden werd werden heeft hebben had niet ook op uit bij met naar
      sinds van voor tot over onder tussen door tegen zonder om in als dan dat die dit deze er zich hij zij ze we wij
      haar hun meer nog maar zei kan zal volgens na`,
    af: `die en van het is nie wat dat hy sy om te vir met op aan ook as maar deur sal was word hulle haar onder na toe`,
    sv: `och att det som en ett den de är var har hade inte på av för med till från om men eller kan ska skulle vid efter
      under mellan mot utan han hon de dem sig sin sitt sina också när där här nu mer än bara sade säger enligt blev`,
    da: `og at det som en et den de er var har havde ikke på af for med til fra om men eller kan skal skulle ved efter
      under mellem mod uden han hun dem sig sin sit sine også når hvor her nu mere end kun sagde siger ifølge blev hvad
      været blevet`,
    no: `og at det som en et den de er var har hadde ikke på av for med til fra om men eller kan skal skulle ved etter
      under mellom mot uten han hun dem seg sin sitt sine også når hvor her nå mer enn bare sa sier ifølge ble hva vært
      blitt`,
    is: `og að það sem er var í á við með til frá um en eða ekki hefur hafa hann hún þeir þær við eftir fyrir undir
      milli þess þetta sagði verið`,
    fi: `ja on ei että se oli ovat olivat hän he joka jotka mutta tai kun kuin myös sekä mukaan ollut jälkeen ennen
      kanssa vuonna tämä sen ole voi nyt vain niin`,
    et: `ja on ei et see oli olid tema nad kes mis aga või kui ka ning järgi olnud pärast enne koos aastal selle
      ole ta seda oma`,
    pl: `i w z na do nie się to jest że o od po za przez dla jak jego jej są był była było były być oraz ale lub który
      która które którzy już także tylko gdy przed pod między roku powiedział który ze`,
    cs: `a v z na do ne se to je že o od po za pro jak jeho její jsou byl byla bylo byli být ale nebo který která které
      již také jen když před pod mezi roku řekl ve ze si jako podle by`,
    sk: `a v z na do sa to je že o od po za pre ako jeho jej sú bol bola bolo boli byť ale alebo ktorý ktorá ktoré už
      tiež len keď pred pod medzi roku povedal vo zo si podľa by pretože
      nikto tejto tohto aby ešte bude nebude chce`,
    sl: `in v z na do se to je da o od po za pri kot njegov so bil bila bilo bili biti ali pa ki že tudi samo ko pred pod
      med leta dejal iz ne ni`,
    hr: `i u s na do se to je da o od po za pri kao njegov su bio bila bilo bili biti ili ali koji koja koje već također
      samo kada prije pod između godine rekao iz ne nije će`,
    hu: `a az és hogy nem is egy van volt voltak meg már csak de vagy mint amely aki ez azt ezt után előtt között szerint
      lesz még el ki fel évben mondta`,
    tr: `ve bir bu da de ile için olarak olan oldu olduğu daha çok gibi kadar sonra önce ise ama en o ne her değil var
      yok göre tarafından dedi ancak iki yeni`,
    az: `və bir bu da də ilə üçün olaraq olan daha çox kimi qədər sonra əvvəl isə amma ən o hər deyil var görə tərəfindən`,
    sq: `dhe të e i në një për me nga që është janë ka ishte si se por ose nuk më kjo ky pas para edhe do`,
    lt: `ir į iš su už po dėl apie prie per yra buvo kad kaip bet ar tai jis ji jie ne nuo iki metų taip pat šio jo jos`,
    lv: `un ir no uz par ar pie pēc pirms lai ka kā bet vai tas tā viņš viņa nav bija gada arī šo to`,
    id: `yang dan di dari untuk dengan pada ini itu tidak akan adalah oleh dalam ke juga telah sudah mereka dia kami atau
      tetapi karena sebagai bisa lebih tahun kata`,
    vi: `và của là có không được trong cho với các những một người này đã đang sẽ từ đến về tại khi ra vào ông bà năm
      cũng như theo`,
    eu: `eta da du ez ere bat izan dira zuen dute duen baina edo hori horrek egin dela izango arte`,
    cy: `y yr a ac yn i o ar mae oedd wedi ei eu gan am fod hwn hon nad ddim bydd yw`,
    ga: `an na agus ar ag is tá bhí go sé sí le do i in faoi nach atá chun seo`,
    sw: `na ya wa kwa ni katika la za cha kuwa hii huo hiyo yake wake lakini au baada kabla pia alisema`,
    tl: `ang ng sa na mga ay at ni si hindi ito para may kung siya niya kay nang isang`,
    gl: `o a os as un unha uns unhas do da dos das no na nos nas en ao aos á ás polo pola con por para sen sobre entre ata
      desde e ou pero é son era foi foron ser ter ten que quen cando onde como se seu súa seus súas non máis moi tamén este
      esta isto xa dixo segundo anos despois el ela porque luns`,
    la: `et in est non ad cum sed quod qui quae ut ex ab de per si sunt esse hoc atque enim nec aut autem eius ante post quam
      iam vel nam quia inter apud sub pro sine esset erat fuit`,
    eo: `la de kaj en estas estis ne al ke por kun el sur per ĝi li ŝi ili oni sed aŭ ĉar kiel kiu kiuj tiu tio antaŭ post
      laŭ pri pli ankaŭ estos diris nun ĉi`,
    uz: `va bu bilan uchun ham bir edi emas deb esa kerak yil bo’lib keyin oldin qilib kunidan haqida chunki hech kim lekin
      yoki garchi aytdi biroq uning ular kuni yangi`,
    ku: `û li ku ji di de ye bi jî wê wî ev ew her na ne hat bû dike got lê yên bo xwe re nav vî vê kir dê`,
    so: `oo ka ku iyo waa ay in ah la ayaa soo uu aan kale si waxaa lagu waxay ugu inuu inay laga cidna hor waxa sida`,
    ha: `da na a ba ya ta ce cewa wanda wani wata shi ita su don kuma amma saboda kafin bayan babu ne za daga zuwa yake yana
      cikin ga`,
    ht: `ki nan yo pou yon li se te ak pa sou gen nou ap tout moun ann epi paske men anvan apre sa di`,
    mt: `il li ta u fil tal mhux għal minn dan din hija huwa kien kienet ma biex fuq kif jew aktar wara qabel għax qal ħadd`,
    yo: `ní ti tí náà ń wọ́n àwọn sí pé ó ṣe fún kò lọ bí àti sì nínú jẹ́ nítorí mo wọn`,
    mi: `te o i ki ko he ka ngā kua mō nō me ai hoki kei nei rā tēnei kāore mā tētahi nā`,
  }).map(([code, words]) => [code, split(words)]),
)
