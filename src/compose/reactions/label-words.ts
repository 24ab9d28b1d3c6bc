import { languageFor } from '../../language/index.js';
import { foldWord } from './name-words.js';

/** What stands before a colon, or bold before a quotation, and names what follows instead of who speaks: `Key point:`, `Video:`. By language; without words that houses are called as well (French *Conseil*, Russian *Совет*). */
const labels: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`q · a · key point · key points · main point · key quote · key takeaway · takeaway · quote · quotes · video · watch · audio · listen ·
    q&a · faq · interview · transcript · statement · joint statement · background · context · example · analysis · comment · summary ·
    question · answer · note · update · correction · breaking · exclusive · result · conclusion · bottom line · fact · facts · fact check ·
    warning · reaction · response · translation · quote of the day · pro · con · pros · cons · neutral · positive · negative · mixed · critical · supportive · sceptical · skeptical · cautious · for · against · social media · criticism · support · praise · headline · photo · photos · image · source · sources · timeline · details · more · markets · the markets · oil · oil price · oil prices · stocks · shares · bonds · currencies · prices ·
    important · important note · please note · editor’s note · attention · caution · caveat · disclaimer · reminder · clarification · tip · nb · n.b. ·
    nota bene · p.s. · remark · remarks · updates · overview · highlights · key facts · key insight · main message · why it matters · the big picture ·
    big picture · by the numbers · numbers · in short · in brief · overall · next steps · what’s next · impact · implications · consequences · significance ·
    assessment · verdict · risk · risks · opinion · date · place · status · position · stance · tone · message · action · actions · verified · unverified ·
    confirmed · unconfirmed`),
  de: listed(`f · a · kernpunkt · kernaussage · kernsatz · zitat · zitate · video · audio · interview · fragen und antworten · frage · antwort ·
    wortlaut · erklärung · gemeinsame erklärung · hintergrund · kontext · beispiel · analyse · kommentar · zusammenfassung · fazit ·
    hinweis · anmerkung · aktualisierung · korrektur · eilmeldung · exklusiv · ergebnis · fakten · faktencheck · warnung ·
    reaktion · übersetzung · zitat des tages · pro · contra · kontra · neutral · positiv · negativ · gemischt · kritisch · skeptisch · verhalten · ablehnend · zustimmend · ablehnung · dafür · dagegen · soziale medien · kritik · lob · zustimmung · schlagzeile · foto · fotos · quelle · quellen · zeitleiste · einzelheiten · stellungnahme · märkte · ölpreis · börsen · kurse · preise ·
    wichtig · wichtiger hinweis · bitte beachten · achtung · vorsicht · tipp · merke · nb · nota bene · bemerkung · notiz · nachtrag · ergänzung ·
    klarstellung · einordnung · einschätzung · bewertung · bedeutung · ausblick · überblick · kurzfassung · kurz gesagt · folgen · auswirkungen ·
    nächste schritte · risiko · risiken · meinung · stand · status · position · haltung · bestätigt · unbestätigt · datum · ort · zahlen`),
  fr: listed(`q · r · point clé · points clés · point essentiel · citation · citations · vidéo · audio · entretien · interview · question · réponse ·
    questions et réponses · déclaration · déclaration commune · contexte · exemple · analyse · commentaire · résumé · à retenir ·
    traduction · citation du jour · pour · contre · neutre · positif · négatif · positive · négative · favorable · défavorable · mitigé · mitigée · critique · sceptique · prudent · réseaux sociaux · critique · critiques · soutien · conclusion · note · mise à jour · correction · exclusif · résultat · fait · faits · avertissement · réaction · réponse · photo ·
    photos · image · source · sources · chronologie · détails · marchés · prix du pétrole · bourses ·
    important · attention · remarque · à noter · rappel · précision · astuce · nb · n.b. · nota bene · bilan · en bref · enjeu · enjeux ·
    perspectives · conséquences · prochaines étapes · risque · risques · avis · opinion · date · lieu · position · statut · confirmé · chiffres`),
  es: listed(`p · r · punto clave · puntos clave · cita · citas · vídeo · video · audio · entrevista · pregunta · respuesta · preguntas y respuestas ·
    traducción · cita del día · a favor · en contra · neutral · positivo · negativo · positiva · negativa · favorable · desfavorable · crítico · escéptico · prudente · redes sociales · crítica · críticas · apoyo · declaración · declaración conjunta · contexto · antecedentes · ejemplo · análisis · comentario · resumen · conclusión · nota ·
    actualización · corrección · exclusiva · resultado · hecho · hechos · advertencia · reacción · titular · foto · fotos · imagen ·
    fuente · fuentes · cronología · detalles · mercados · precio del petróleo · bolsas ·
    importante · atención · aviso · aclaración · observación · recordatorio · nb · nota bene · en breve · perspectivas · consecuencias ·
    impacto · próximos pasos · riesgo · riesgos · opinión · fecha · lugar · posición · confirmado · cifras`),
  uk: listed(`з · п · в · головне · ключова думка · ключовий момент · цитата · цитати · відео · аудіо · інтерв’ю · питання · запитання · відповідь ·
    заява · спільна заява · контекст · передісторія · приклад · аналіз · коментар · підсумок · висновок · примітка · оновлення ·
    переклад · цитата дня · за · проти · нейтрально · позитивно · негативно · критично · схвально · скептично · стримано · соцмережі · критика · підтримка · виправлення · ексклюзив · результат · факт · попередження · реакція · заголовок · фото · зображення · джерело · джерела ·
    хронологія · деталі · ринки · ціни на нафту · біржі ·
    важливо · увага · довідка · уточнення · зауваження · нагадування · застереження · порада · коротко · наслідки · оцінка · позиція · думка ·
    передумови · дата · місце · цифри · підтверджено`),
  ru: listed(`в · о · главное · ключевая мысль · ключевой момент · цитата · цитаты · видео · аудио · интервью · вопрос · ответ · заявление ·
    совместное заявление · контекст · предыстория · пример · анализ · комментарий · итог · вывод · примечание · обновление ·
    перевод · цитата дня · за · против · нейтрально · позитивно · негативно · критично · одобрительно · скептически · сдержанно · соцсети · критика · поддержка · исправление · эксклюзив · результат · факт · предупреждение · реакция · заголовок · фото · изображение · источник ·
    источники · хронология · подробности · рынки · цены на нефть · биржи ·
    важно · внимание · справка · уточнение · замечание · напоминание · оговорка · коротко · последствия · оценка · позиция · мнение · дата ·
    место · цифры · подтверждено`),
};

/** Whether words name what follows, in the article's language or in English, or the day on which it was said. */
export function isLabel(words: string, languageCode: string): boolean {
  const folded = foldWord(words).replace(/\s+/gu, ' ').trim();
  if (isDay(folded, languageCode)) return true;
  return labels[languageFor(languageCode).language.code]?.has(folded) === true || labels.en?.has(folded) === true;
}

/** “Tuesday, 3 March”, “March 3”, “Day 2”: nothing but names of days and months, and figures. A month alone may be somebody’s name. */
function isDay(folded: string, languageCode: string): boolean {
  const words = folded.split(/[\s,./-]+/u).filter((word) => word !== '');
  const calendars = ['en', languageCode].map(calendarOf);
  const isOf = (kind: keyof Calendar) => (word: string) => calendars.some((names) => names[kind].has(word));
  const isFigure = (word: string) => /^\p{N}{1,4}(?:st|nd|rd|th|er|º)?$/u.test(word);
  const [isWeekday, isCounted] = [isOf('weekdays'), isOf('counted')];
  if (!words.every((word) => isWeekday(word) || isCounted(word) || isFigure(word))) return false;
  return words.some(isWeekday) || (words.some(isCounted) && words.some(isFigure));
}

interface Calendar {
  readonly weekdays: ReadonlySet<string>;
  /** Months, and the word for a day: a figure stands with them. */
  readonly counted: ReadonlySet<string>;
}

const calendars = new Map<string, Calendar>();

function calendarOf(languageCode: string): Calendar {
  const known = calendars.get(languageCode);
  if (known !== undefined) return known;
  const { weekdays, months, monthsAlone = [], day } = languageFor(languageCode).language;
  const calendar = {
    weekdays: new Set(weekdays.map(foldWord)),
    counted: new Set([...months, ...monthsAlone, day].map(foldWord)),
  };
  calendars.set(languageCode, calendar);
  return calendar;
}

function listed(entries: string): ReadonlySet<string> {
  return new Set(entries.split('·').map((entry) => entry.replace(/\s+/gu, ' ').trim()));
}
