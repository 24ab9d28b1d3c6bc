import { languageFor } from '../../language/index.js';
import { foldWord } from './name-words.js';

/**
 * Matters that are spoken about. By language; only what is plainly one: without ministries that are called by a single word (*Defence*,
 * *Justice*), and without people and branches, which have speakers of their own (*farmers*, *industry*). Of places only those that others
 * dispute over and whose name stands for no government.
 */
const topics: Readonly<Record<string, string>> = {
  en: `energy · trade · sanctions · tariffs · economy · the economy · climate · climate change · migration · immigration · asylum · pension ·
    pensions · tax · taxes · taxation · inflation · wages · jobs · employment · unemployment · housing · growth · debt · security · foreign policy ·
    human rights · ceasefire · territory · borders · elections · reparations · reconstruction · prisoners · hostages · aid · humanitarian aid ·
    nuclear weapons · gas · corruption · abroad · at home · gaza · west bank · the west bank · donbas · crimea · strait of hormuz`,
  de: `energie · energiepolitik · handel · sanktionen · zölle · wirtschaft · konjunktur · klima · klimaschutz · klimawandel · migration · asyl ·
    rente · renten · steuern · inflation · löhne · arbeitsmarkt · beschäftigung · arbeitslosigkeit · wohnen · mieten · wachstum · schulden · sicherheit ·
    außenpolitik · menschenrechte · waffenruhe · waffenstillstand · gebiete · grenzen · wahlen · reparationen · wiederaufbau · gefangene ·
    geiseln · hilfe · humanitäre hilfe · atomwaffen · gas · korruption · ausland · inland · gaza · gazastreifen · westjordanland · donbass · krim`,
  fr: `énergie · commerce · sanctions · droits de douane · économie · climat · migration · migrations · immigration · asile · retraite · retraites ·
    impôts · fiscalité · inflation · salaires · emploi · chômage · logement · croissance · dette · sécurité · politique étrangère · droits humains ·
    droits de l’homme · cessez-le-feu · territoire · territoires · frontières · élections · réparations · reconstruction · prisonniers · otages ·
    aide · aide humanitaire · gaz · corruption · à l’étranger · gaza · cisjordanie · donbass · crimée`,
  es: `energía · comercio · sanciones · aranceles · economía · clima · cambio climático · migración · inmigración · asilo · pensión · pensiones ·
    impuestos · inflación · salarios · empleo · desempleo · vivienda · crecimiento · deuda · seguridad · política exterior · derechos humanos ·
    alto el fuego · territorio · territorios · fronteras · elecciones · reparaciones · reconstrucción · prisioneros · rehenes · ayuda ·
    ayuda humanitaria · gas · corrupción · en el extranjero · gaza · cisjordania · donbás · crimea`,
  uk: `енергетика · торгівля · санкції · мита · економіка · клімат · міграція · притулок · пенсії · податки · інфляція · зарплати · зайнятість ·
    безробіття · житло · зростання · борг · безпека · зовнішня політика · права людини · перемир’я · припинення вогню · територія · території ·
    кордони · вибори · репарації · відбудова · полонені · заручники · допомога · гуманітарна допомога · газ · корупція · за кордоном · газа ·
    сектор гази · донбас · крим`,
  ru: `энергетика · торговля · санкции · пошлины · экономика · климат · миграция · пенсии · налоги · инфляция · зарплаты · занятость ·
    безработица · жильё · рост · долг · безопасность · внешняя политика · права человека · перемирие · прекращение огня · территория ·
    территории · границы · выборы · репарации · восстановление · пленные · заложники · помощь · гуманитарная помощь · газ · коррупция ·
    за рубежом · газа · сектор газа · донбасс · крым`,
};

/** Whether words are a matter that is spoken about, in the article’s language or in English. */
export function isTopic(words: string, languageCode: string): boolean {
  const folded = foldWord(words).replace(/\s+/gu, ' ').trim();
  return topicsIn(languageFor(languageCode).language.code).has(folded) || topicsIn('en').has(folded);
}

const known = new Map<string, ReadonlySet<string>>();

function topicsIn(code: string): ReadonlySet<string> {
  const found = known.get(code) ?? new Set((topics[code] ?? '').split('·').map((entry) => entry.trim().replace(/\n\s*/u, ' ')));
  known.set(code, found);
  return found;
}
