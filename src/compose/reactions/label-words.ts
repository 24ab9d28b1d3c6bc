import { languageFor } from '../../language/index.js';
import { foldWord } from './name-words.js';

/** What stands before a colon, or bold before a quotation, and names what follows instead of who speaks: `Key point:`, `Video:`. By language. */
const labels: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(`key point · key points · main point · key quote · key takeaway · takeaway · quote · quotes · video · watch · audio · listen ·
    q&a · faq · interview · transcript · statement · joint statement · background · context · example · analysis · comment · summary ·
    question · answer · note · update · correction · breaking · exclusive · result · conclusion · bottom line · fact · facts · fact check ·
    warning · reaction · response · headline · photo · photos · image · source · sources · timeline · details · more`),
  de: listed(`kernpunkt · kernaussage · kernsatz · zitat · zitate · video · audio · interview · fragen und antworten · frage · antwort ·
    wortlaut · erklärung · gemeinsame erklärung · hintergrund · kontext · beispiel · analyse · kommentar · zusammenfassung · fazit ·
    hinweis · anmerkung · aktualisierung · korrektur · eilmeldung · exklusiv · ergebnis · fakten · faktencheck · warnung ·
    reaktion · schlagzeile · foto · fotos · quelle · quellen · zeitleiste · einzelheiten · stellungnahme`),
  fr: listed(`point clé · points clés · point essentiel · citation · citations · vidéo · audio · entretien · interview · question · réponse ·
    questions et réponses · déclaration · déclaration commune · contexte · exemple · analyse · commentaire · résumé · à retenir ·
    conclusion · note · mise à jour · correction · exclusif · résultat · fait · faits · avertissement · réaction · réponse · photo ·
    photos · image · source · sources · chronologie · détails`),
  es: listed(`punto clave · puntos clave · cita · citas · vídeo · video · audio · entrevista · pregunta · respuesta · preguntas y respuestas ·
    declaración · declaración conjunta · contexto · antecedentes · ejemplo · análisis · comentario · resumen · conclusión · nota ·
    actualización · corrección · exclusiva · resultado · hecho · hechos · advertencia · reacción · titular · foto · fotos · imagen ·
    fuente · fuentes · cronología · detalles`),
  uk: listed(`головне · ключова думка · ключовий момент · цитата · цитати · відео · аудіо · інтерв’ю · питання · запитання · відповідь ·
    заява · спільна заява · контекст · передісторія · приклад · аналіз · коментар · підсумок · висновок · примітка · оновлення ·
    виправлення · ексклюзив · результат · факт · попередження · реакція · заголовок · фото · зображення · джерело · джерела ·
    хронологія · деталі`),
  ru: listed(`главное · ключевая мысль · ключевой момент · цитата · цитаты · видео · аудио · интервью · вопрос · ответ · заявление ·
    совместное заявление · контекст · предыстория · пример · анализ · комментарий · итог · вывод · примечание · обновление ·
    исправление · эксклюзив · результат · факт · предупреждение · реакция · заголовок · фото · изображение · источник ·
    источники · хронология · подробности`),
};

/** Whether words name what follows, in the article's language or in English. */
export function isLabel(words: string, languageCode: string): boolean {
  const folded = foldWord(words).replace(/\s+/gu, ' ').trim();
  return labels[languageFor(languageCode).language.code]?.has(folded) === true || labels.en?.has(folded) === true;
}

function listed(entries: string): ReadonlySet<string> {
  return new Set(entries.split('·').map((entry) => entry.replace(/\s+/gu, ' ').trim()));
}
