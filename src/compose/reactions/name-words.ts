import { languages } from '../../language/index.js';

/** Words that belong to a name or an office without being capitalised: `von der Leyen`, `Secretary of State`. */
export const nameParticles: ReadonlySet<string> = new Set(
  words(`
  of the a an · von van vom der die das den dem des zu zur zum ter ten · de du la le les da do dos das di della
  del los las el · al bin ibn ben abu · та і й и e y et und and ve oraz och og και
`),
);

/** Words that join the parts of an office, and so never stand last in it: `Minister for Europe`, but not `calls for **Kyiv**`. */
export const officeLinks: ReadonlySet<string> = new Set(words('for to · für · pour à au aux · para por · з із зі у в по · с со'));

/** Between an office and where it is held: `Botschafterin in Paris`, `Sprecher im Kreml`. Never its first word or its last. */
export const officePlaces: ReadonlySet<string> = new Set(
  words(
    'in at on from · im am an auf aus bei beim · en dans chez · ad in nel nella presso · em no na nos nas · i hos på · bij · w we przy',
  ),
);

/** Offices that a language writes in lower case in front of a name, with the adjectives that go with them. */
export const officeWords: ReadonlySet<string> = new Set(
  words(`
  president vice vice-president prime minister premier chancellor secretary foreign defence defense interior finance deputy former acting
  special senior chief head leader senator congressman congresswoman representative ambassador envoy adviser advisor aide spokesman
  spokeswoman spokesperson general director chairman chairwoman chair speaker commissioner governor mayor king queen pope opposition editorial board
  officer executive economist analyst strategist professor judge attorney inspector admiral colonel captain lieutenant bishop archbishop
  cardinal editor founder co-founder fellow scientist researcher correspondent manager managing
  ·
  ehemalige ehemaliger frühere früherer amtierende amtierender stellvertretende stellvertretender damalige damaliger designierte
  designierter deutsche deutscher französische französischer britische britischer polnische polnischer ukrainische ukrainischer
  russische russischer amerikanische amerikanischer europäische europäischer a.d.
  ·
  président présidente vice-président vice-présidente premier première ministre chancelier chancelière secrétaire général générale
  député députée sénateur sénatrice ancien ancienne porte-parole chef cheffe diplomatie ambassadeur ambassadrice affaires étrangères
  défense intérieur état gouvernement conseiller conseillère émissaire envoyé envoyée spécial spéciale haut haute représentant
  représentante maire roi reine pape français française russe ukrainien ukrainienne américain américaine allemand allemande britannique
  polonais polonaise européen européenne comité rédaction
  ·
  presidente presidenta vicepresidente vicepresidenta expresidente expresidenta primer primera ministro ministra canciller secretario
  secretaria exteriores asuntos defensa interior portavoz senador senadora diputado diputada embajador embajadora jefe jefa gobierno
  estado general alto alta representante enviado enviada especial asesor asesora alcalde alcaldesa rey reina papa español española francés
  francesa ruso rusa ucraniano ucraniana estadounidense alemán alemana británico británica polaco polaca europeo europea consejo editorial
  ·
  президент президентка віце-президент віце-президентка прем’єр прем’єр-міністр прем’єр-міністерка міністр міністерка закордонних справ
  оборони речник речниця глава голова секретар державний держсекретар сенатор сенаторка посол посолка радник радниця депутат депутатка
  народний народна канцлер канцлерка спецпосланець спецпредставник представник представниця заступник заступниця генерал колишній колишня
  перший перша верховний верховна український українська російський російська американський американська французький французька німецький
  німецька польський польська британський британська європейський європейська міський міська мер мерка редакція редакційна колегія
  ·
  вице-президент премьер премьер-министр министр иностранных дел обороны представитель представительница секретарь госсекретарь
  пресс-секретарь посол советник советница депутат спецпосланник спецпредставник заместитель заместительница бывший бывшая первый первая
  верховный верховная украинский украинская российский российская американский американская французский французская немецкий немецкая
  польский польская британский британская европейский европейская городской мэр редакция редакционная коллегия
  ·
  başkan başkanı cumhurbaşkanı başbakan bakan bakanı sözcü sözcüsü vali valisi milletvekili büyükelçi genel yardımcısı
  ·
  prezydent premier minister ministra rzecznik rzeczniczka poseł posłanka senator senatorka marszałek prezes burmistrz kanclerz
  wicepremier wiceminister ambasador szef szefowa przewodniczący przewodnicząca
  ·
  ministro ministra premier cancelliere portavoce senatore senatrice deputato deputata sindaco sindaca ambasciatore presidente
  ·
  minister-president woordvoerder woordvoerster kanselier burgemeester kamerlid porta-voz chanceler deputado senador prefeito
  πρόεδρος πρωθυπουργός υπουργός εκπρόσωπος βουλευτής δήμαρχος prezident premiér ministr mluvčí poslanec
`),
);

/** Capitalised first words that open a sentence and name nobody, by language. */
const sentenceOpeners: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    words(`but and or so yet after before when while if as although though since because until in on at for from to with without by about
    against despite under over between among during like unlike according even only also then now later today yesterday meanwhile still
    however he she they it we you i this that these those there here his her their its our what who which whose whom how why where not no nobody`),
  ),
  de: new Set(
    words(`aber und oder doch denn nach vor wenn als während weil da obwohl seit bis in im am an auf aus bei mit ohne von für gegen trotz
    laut zwischen auch nur dann jetzt später heute gestern inzwischen zudem er sie es wir ihr ich dies diese dieser hier dort sein seine
    was wer wie welche welcher welches warum wo nicht kein niemand`),
  ),
  fr: new Set(
    words(`mais et ou donc car après avant quand lorsque si comme bien depuis parce en dans sur à au aux pour de avec sans par contre malgré
    selon entre pendant même seul aussi alors puis aujourd’hui hier il elle ils elles on nous vous je ce cette ces ici là son sa ses
    leur que qui dont lequel laquelle pourquoi où pas personne`),
  ),
  es: new Set(
    words(`pero y o así tras después antes cuando mientras si como aunque desde porque en sobre a al para por de con sin contra según
    entre durante incluso solo sólo también entonces luego hoy ayer él ella ellos ellas nosotros yo esto esta este aquí allí su sus
    que qué quien quién cuyo cuya cómo dónde no nadie`),
  ),
  uk: new Set(
    words(`але і й та а або проте після перед коли поки якщо як хоча бо тому до від з із у в на за про проти попри для без між під навіть
    лише також тоді потім тепер сьогодні вчора він вона воно вони ми ви я це цей ця ці тут там його її їх їхній що хто який яка яке які котрий котра чому де не ніхто`),
  ),
  ru: new Set(
    words(`но и а или однако после перед когда пока если как хотя потому до от с со из у в во на за о об про против вопреки для без между
    под даже лишь только также тогда потом теперь сегодня вчера он она оно они мы вы я это этот эта эти здесь там его её их что кто который которая
    которое которые почему где не никто`),
  ),
};

/** Verbs that make a sentence of a bold run: no name holds one. By language, in lower case. */
const finiteVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(words('is are was were has have had will would must should can cannot could may might does did isn’t aren’t won’t can’t')),
  de: new Set(words('ist sind war waren hat haben hatte wird werden wurde muss müssen soll sollen kann können darf dürfen')),
  fr: new Set(words('est sont était étaient ont sera seront doit doivent peut peuvent')),
  es: new Set(words('es son era eran fue ha han será debe deben puede pueden')),
  uk: new Set(words('є був була було були буде будуть має мають може можуть')),
  ru: new Set(words('есть был была было были будет будут может могут должен должна должны')),
};

/** Words and signs between the actors of one statement, in all languages: “Macron and Kallas”. */
export const actorJoints: readonly string[] = [
  ...new Set([...languages.flatMap((language) => language.conjunctions), '&', '/', '+', 'و', 'と', '及び', '和']),
];

/** Whether a capitalised first word only opens a sentence. */
export function isSentenceOpener(word: string, languageCode: string): boolean {
  return (sentenceOpeners[languageCode] ?? sentenceOpeners.en)?.has(foldWord(word)) ?? false;
}

/** Whether a word makes a sentence of the bold run it stands in. */
export function isFiniteVerb(word: string, languageCode: string): boolean {
  return (finiteVerbs[languageCode] ?? finiteVerbs.en)?.has(foldWord(word)) ?? false;
}

/**
 * Whether a run of words holds such a verb. Behind the first word one with a capital is none, as in “Institute for the Study of War” among
 * German words; English sets capitals on the verbs of headings, too.
 */
export function holdsFiniteVerb(words: readonly string[], languageCode: string): boolean {
  const isTitled = finiteVerbs[languageCode] === undefined || languageCode === 'en';
  return words.some((word, at) => isFiniteVerb(word, languageCode) && (isTitled || at === 0 || !/^\p{Lu}\p{Ll}/u.test(word)));
}

/** Lower case, one kind of apostrophe: how words are looked up here. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/['ʼ]/gu, '’');
}

function words(list: string): readonly string[] {
  return list.split(/[\s·]+/u).filter((word) => word !== '');
}
