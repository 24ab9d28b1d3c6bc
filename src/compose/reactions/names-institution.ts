import { nameParticles, officeLinks } from './name-words.js';

/** English words for institutions and offices: the noun, which stands last. */
const english = listed(`
  ministr(?:y|ies) ministers? departments? councils? commissions? committees? (?:con)?federations? unions? authorit(?:y|ies) associations? agenc(?:y|ies) governments?
  administrations? parliaments? congress senates? courts? institutes? societ(?:y|ies) organi[sz]ations? part(?:y|ies) banks? boards? bureaus? chambers?
  coalitions? alliances? foundations? universit(?:y|ies) compan(?:y|ies) leagues? embass(?:y|ies) secretariats? spokes\\p{L}+ heads? leaders?
  chairs? chair\\p{L}+ chiefs? directors? mayors? governors? presidents? secretar(?:y|ies) ambassadors? senators? chancellors? office police church(?:es)? regulators?
`);
/** The first letters of such words in languages that write them in small letters. */
const stems = listed(`
  ministr[eoa] ministè minister[ios] ministér présiden vice-présiden fédération confédération syndicats?$ conseil comité
  autorité agence gouvernement parlement assemblée sénat cour$ chambre collectif fondation banques?$ partis?$ ambassade secrétariat
  porte-parole chefs?$ cheffes?$ directeur directrice maires?$ gouverneur chancel secrétaire député église patronat préf
  · president[ea] presidenci federaci confederaci sindicat consej consell comisi autoridad agencia gobierno parlament asamblea senado tribunal cámara
  colectivo fundaci banco partid embajad secretari[oa]s?$ portavo jef[ea] alcald asociaci sociedad gobernador canciller iglesia
  · federazion confederazion consigli commissione comitat autorità governo fondazion partito associazion
  · conselho comissão governo assembleia câmara associação federação
  · министер міністер министр міністр совет рада$ комисси комісі комит комітет федераци федераці конфедера союз профсоюз профспілк
  ассоциаци асоціаці агентств правительств уряд парламент верховн палат фонд партия партія посольств посол секретар госсекретар
  президент вице-президент віце-президент премьер прем’єр представител представни речни глава голова директор мэр мер$ губернатор
  служб ведомств відомств управлени управлінн депутат церковь церква суд$
`);
/** How German ones end: “Bundesverband”, “Außenministerium”, “Regierungssprecherin”. */
const germanEnds = listed(`
  verband verbände ministeri(?:um|en) behörden? kommission kammer gewerkschaft(?:en)? vereinigung verein bund partei(?:en)? fraktion(?:en)? regierung
  gesellschaft institut stiftung agentur bank gericht ausschuss konzern polizei kirche universität akademie bündnis föderation parlament
  senat botschaft verwaltung (?:minister|präsident|kanzler|bürgermeister|sprecher|sekretär|botschafter|direktor|(?<!halb)leiter|kommissar|chef)(?:in)?
  vorsitzende[rn]? (?:^|s|landes)amt (?:^|bundes|stadt|landes|gemeinde|sicherheits|betriebs|aufsichts|zentral|minister|europa)rat
`);
const isEnglish = new RegExp(`^(?:${english.join('|')})$`, 'u');
const isOther = new RegExp(`^(?:${stems.join('|')})|(?:${germanEnds.join('|')})$`, 'u');

const articles = new Set(listed('the a an der die das le la les un une el los las il lo i gli o os as'));
/** What goes on to tell more of the noun before it, beside particles of names. */
const prepositions = new Set(
  listed(`in on at from with without by about against between among across · im am an auf aus bei mit ohne gegen zwischen · en dans sur avec
    sans contre entre · con sin sobre · degli dell nel nella per · dos no na em · во на об из от`),
);

/**
 * Whether words are those of an institution or an office, by the noun of which others tell more: “Le ministère chinois des Affaires
 * étrangères”, but not “Public opinion in the towns of the union”.
 */
export function namesInstitution(text: string, languageCode: string): boolean {
  const words = text.toLowerCase().replace(/['ʼ]/gu, '’').replace(/^l’/u, '').replaceAll(',', ' ,').split(/\s+/u);
  const own = articles.has(words[0] ?? '') ? words.slice(1) : words;
  const end = own.findIndex((word) => word === ',' || nameParticles.has(word) || officeLinks.has(word) || prepositions.has(word));
  const head = end < 0 ? own : own.slice(0, end);
  // “Council tax” is none; languages without words of their own are read as English, too.
  const [last] = head.slice(-1);
  return head.some((word) => (isEnglish.test(word) ? languageCode !== 'en' || word === last : isOther.test(word)));
}

function listed(entries: string): readonly string[] {
  return entries.split(/[\s·]+/u).filter((entry) => entry !== '');
}
