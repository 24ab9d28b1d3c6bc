/** Words that point: left out of “the site is here” they leave a hole. */
const pointers = new Set(['here', 'click here', 'hier', 'ici', 'cliquez ici', 'aquí', 'acá', 'здесь', 'тут']);

/** Words that lead to a noun: “this source”, “laut Quelle”, “selon la source”. */
const leads = new Set(
  [
    'a an the this that these those one our their its his her another each no which what see per via from by to in of at with under',
    'der die das dem den des ein eine einer eines einem einen diese dieser dieses laut siehe aus von zu in im unter nach',
    'le la les un une des cette ces ce de du voir selon par via dans sous',
    'el los las una unos unas esta este esa ese ver según por en bajo',
    'див з із від за у в на під цей ця це цього цьому цю',
    'см из от по в на под этот эта это этого этому эту',
  ].flatMap((words) => words.split(' ')),
);

/** Words that a pointer completes: “is here”, “read more here”, “zu finden hier”. */
const completed = new Set(
  [
    'is are was were be it them more available found find see cf. seen read listed published from up down right and or in over',
    'siehe vgl. s. ist sind war waren es mehr finden steht stehen abrufbar verfügbar nachzulesen lesen und oder von',
    'voir cf. est sont était disponible disponibles trouve trouvent lire plus et ou',
    'es son está están era disponible disponibles leer más ver y o',
    'див. дивіться є був була було доступно доступний читати більше та і й або',
    'см. смотрите был была было доступно доступен читать больше и или',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a link word outside parentheses is part of its sentence, so that it must stay when the link becomes a mark. Bare numbers never are. */
export function isNeededWord(label: string, before: string): boolean {
  const word = label.trim().toLowerCase();
  if (/^[\p{N}[\]]+$/u.test(word)) return false;
  const previous = /([\p{L}’']+\.?)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return previous !== undefined && (pointers.has(word) ? completed : leads).has(previous);
}
