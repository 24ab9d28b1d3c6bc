import type { Language } from '../model/index.js';

/** How a language writes a date. */
type Calendar = Pick<Language, 'months' | 'monthsAlone' | 'datePattern' | 'firstDay'>;

const usual = { day: '{d} {m} {y}', month: '{m} {y}' };
const ordinal = { day: '{d}. {m} {y}', month: '{m} {y}' };
const ofYear = { day: '{d} de {m} de {y}', month: '{m} de {y}' };
const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const byFigures = { day: '{y}年{m}月{d}日', month: '{y}年{m}月' };

const norwegian: Calendar = {
  months: list('januar februar mars april mai juni juli august september oktober november desember'),
  datePattern: ordinal,
};

/** Languages without fixed words of their own: their months, and the order of a date (Unicode CLDR, long and year-month formats). */
const calendars: Readonly<Record<string, Calendar>> = {
  bg: {
    months: list('януари февруари март април май юни юли август септември октомври ноември декември'),
    datePattern: { day: '{d} {m} {y}\u00a0г.', month: '{m} {y}\u00a0г.' },
  },
  ca: {
    months: list('de_gener de_febrer de_març d’abril de_maig de_juny de_juliol d’agost de_setembre d’octubre de_novembre de_desembre'),
    monthsAlone: list('gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'),
    datePattern: { day: '{d} {m} de {y}', month: '{m} de {y}' },
  },
  cs: {
    months: list('ledna února března dubna května června července srpna září října listopadu prosince'),
    monthsAlone: list('leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'),
    datePattern: ordinal,
  },
  da: { months: list('januar februar marts april maj juni juli august september oktober november december'), datePattern: ordinal },
  el: {
    months: list('Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου'),
    monthsAlone: list('Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος'),
    datePattern: usual,
  },
  et: { months: list('jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember'), datePattern: ordinal },
  fi: {
    months: list(
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ),
    monthsAlone: list('tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'),
    datePattern: ordinal,
  },
  hr: {
    months: list('siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'),
    monthsAlone: list('siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac'),
    datePattern: { day: '{d}. {m} {y}.', month: '{m} {y}.' },
  },
  hu: {
    months: list('január február március április május június július augusztus szeptember október november december'),
    datePattern: { day: '{y}. {m} {d}.', month: '{y}. {m}' },
  },
  id: { months: list('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'), datePattern: usual },
  it: {
    months: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    datePattern: usual,
    firstDay: '1º',
  },
  ja: { months: figures, datePattern: byFigures },
  ko: { months: figures, datePattern: { day: '{y}년 {m}월 {d}일', month: '{y}년 {m}월' } },
  lt: {
    months: list('sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio'),
    monthsAlone: list('sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis'),
    datePattern: { day: '{y} m. {m} {d} d.', month: '{y} m. {m}' },
  },
  lv: {
    months: list('janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'),
    datePattern: { day: '{y}. gada {d}. {m}', month: '{y}. gada {m}' },
  },
  nb: norwegian,
  nl: { months: list('januari februari maart april mei juni juli augustus september oktober november december'), datePattern: usual },
  nn: norwegian,
  no: norwegian,
  pl: {
    months: list('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    monthsAlone: list('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
    datePattern: usual,
  },
  pt: {
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    datePattern: ofYear,
  },
  ro: {
    months: list('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'),
    datePattern: usual,
  },
  sk: {
    months: list('januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra'),
    monthsAlone: list('január február marec apríl máj jún júl august september október november december'),
    datePattern: ordinal,
  },
  sl: {
    months: list('januar februar marec april maj junij julij avgust september oktober november december'),
    datePattern: ordinal,
  },
  sv: { months: list('januari februari mars april maj juni juli augusti september oktober november december'), datePattern: usual },
  tr: { months: list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'), datePattern: usual },
  vi: { months: figures, datePattern: { day: 'ngày {d} tháng {m} năm {y}', month: 'tháng {m} năm {y}' } },
  zh: { months: figures, datePattern: byFigures },
};

/** How the language of a primary subtag writes dates, where that is known. */
export function calendarOf(code: string): Calendar | undefined {
  return Object.hasOwn(calendars, code) ? calendars[code] : undefined;
}

function list(names: string): readonly string[] {
  return names.split(' ').map((name) => name.replace('_', ' '));
}
