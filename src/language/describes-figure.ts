const parts = {
  en: String.raw`(?:(?:the|this|each|every) (?:following )?(?:table|chart|figure|graph|graphic|map|diagram|timeline)|(?:table|chart|figure|fig\.) \d\S*)(?: (?:below|above|beside it|opposite|overleaf))? (?:shows?|lists?|gives?|compares?|contains?|summari[sz]es|presents?|sets out|plots?|ranks?) (?!that )`,
  de: String.raw`(?:(?:die|diese|das|dieses|der) (?:(?:nach)?folgende |nebenstehende )?(?:tabelle|grafik|graphik|karte|abbildung|diagramm|schaubild|übersicht|zeitleiste)|(?:tabelle|grafik|abbildung|abb\.) \d\S*)(?: (?:unten|oben|daneben|rechts|links))? (?:zeigt|nennt|listet|gibt|vergleicht|enthält|führt|stellt|fasst) `,
  fr: String.raw`(?:(?:le|ce) (?:tableau|graphique|schéma|diagramme)|(?:la|cette) (?:carte|figure|frise)|(?:tableau|figure|graphique) \d\S*)(?: ci-(?:dessous|dessus|contre))? (?:montre|présente|indique|donne|compare|contient|résume|recense|liste|récapitule) (?!qu(?:e |’))`,
  es: String.raw`(?:(?:el|este) (?:cuadro|gráfico|mapa|diagrama|esquema)|(?:la|esta) (?:tabla|figura|gráfica)|(?:tabla|cuadro|figura|gráfico) \d\S*)(?: (?:siguiente|anterior|adjunt[oa]))? (?:muestra|presenta|indica|recoge|compara|contiene|resume|enumera|ofrece) (?!que )`,
  uk: String.raw`(?:(?:ця |цей )?(?:таблиця|діаграма|карта|мапа|схема|графік|рисунок)(?: \S+)?) (?:показує|містить|наводить|подає|порівнює|відображає) (?!що )`,
  ru: String.raw`(?:(?:эта |этот )?(?:таблица|диаграмма|карта|схема|график|рисунок)(?: \S+)?) (?:показывает|содержит|приводит|сравнивает|отражает) (?!что )`,
};
const opening = new RegExp(`^(?:${Object.values(parts).join('|')})`, 'iu');

/**
 * Whether a sentence only says what a table or figure beside it holds: “The table shows billions of dollars.” What it shows in a clause of
 * its own (“The table shows that prices rise.”) is said by the sentence.
 */
export function describesFigure(sentence: string): boolean {
  return opening.test(sentence.trim().replace(/'/gu, '’'));
}
