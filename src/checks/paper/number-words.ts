/** How a language says numbers: patterns of whole words, without apostrophes. */
export interface NumberWords {
  /** 1 to 19. */
  readonly units: string;
  /** 20 to 90. */
  readonly tens: string;
  /** Numbers from 21 to 99 that are one word, with the unit and the tens in them by name. */
  readonly compound?: (units: string, tens: string) => string;
  readonly thousand: string;
  readonly million: string;
  readonly milliard: string;
}

/** By the language's code. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    units: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    thousand: 'thousands?',
    million: 'millions?|mn',
    milliard: 'billions?|bn',
  },
  de: {
    units:
      'ein(?:s|e[rnms]?)? zwei(?:er)? drei(?:er)? vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig drei(?:ss|ß)ig vierzig funfzig sechzig siebzig achtzig neunzig',
    compound: (units, tens) => `(?<unit>${units})und(?<ten>${tens})`,
    thousand: 'tausend',
    million: 'million(?:en)?|mio',
    milliard: 'milliarden?|mrd',
  },
  fr: {
    units: 'une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingts? trente quarante cinquante soixante septante huitante nonante',
    thousand: 'mille',
    million: 'millions?',
    milliard: 'milliards?',
  },
  es: {
    units:
      'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veint[ei]? treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    compound: (units) => `(?<ten>veint)i(?<unit>${units})`,
    thousand: 'mil',
    million: 'millon(?:es)?',
    milliard: 'millardos?',
  },
  uk: {
    units:
      'од(?:ин|н)\\p{L}* дв(?:а|і|ох|ом|ома) тр(?:и|ьох|ьом|ьома) чотир(?:и|ьох|ьом|ма) пят(?:ь|и|ьох|ьом) ш(?:ість|ести|істьох|істьом) с(?:ім|еми|імох|імом) в(?:ісім|осьми|ісьмох|ісьмом) девят(?:ь|и|ьох|ьом) десят(?:ь|и|ьох|ьом) одинадцят(?:ь|и) дванадцят(?:ь|и|ьох) тринадцят(?:ь|и) чотирнадцят(?:ь|и) пятнадцят(?:ь|и) шістнадцят(?:ь|и) сімнадцят(?:ь|и) вісімнадцят(?:ь|и) девятнадцят(?:ь|и)',
    tens: 'двадцят(?:ь|и|ьох) тридцят(?:ь|и|ьох) сорока? пятдесят\\p{L}* шістдесят\\p{L}* сімдесят\\p{L}* вісімдесят\\p{L}* девяност[оа]',
    thousand: 'тис(?:яч\\p{L}*)?',
    million: 'млн|мільйон\\p{L}*',
    milliard: 'млрд|мільярд\\p{L}*',
  },
  ru: {
    units:
      'од(?:ин|н)\\p{L}* дв(?:а|е|ух|ум|умя) тр(?:и|ех|ем|емя) четыр(?:е|ех|ем|ьмя) пят(?:ь|и|ью) шест(?:ь|и|ью) сем(?:ь|и|ью) вос(?:емь|ьми|емью) девят(?:ь|и|ью) десят(?:ь|и|ью) одиннадцат(?:ь|и) двенадцат(?:ь|и) тринадцат(?:ь|и) четырнадцат(?:ь|и) пятнадцат(?:ь|и) шестнадцат(?:ь|и) семнадцат(?:ь|и) восемнадцат(?:ь|и) девятнадцат(?:ь|и)',
    tens: 'двадцат(?:ь|и) тридцат(?:ь|и) сорока? пят(?:ь|и)десят\\p{L}* шест(?:ь|и)десят\\p{L}* сем(?:ь|и)десят\\p{L}* вос(?:емь|ьми)десят\\p{L}* девяност[оа]',
    thousand: 'тыс(?:яч\\p{L}*)?',
    million: 'млн|миллион\\p{L}*',
    milliard: 'млрд|миллиард\\p{L}*',
  },
};
