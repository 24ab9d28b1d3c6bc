import { foldName } from './fold-name.js';

/** Words with which a chat assistant hands an answer over, or offers more; `^` is the paragraph's first letter, and only lower case is asked. */
interface Speech {
  /** “Sure! Here is …” */
  readonly handing: RegExp;
  /** “If you’d like, I can …” */
  readonly offering: RegExp;
  /** “As an AI language model, I …” */
  readonly itself: RegExp;
}

const en: Speech = {
  handing:
    /^(?:(?:sure(?: thing)?|certainly|of course|absolutely)[!,.–—]+ ?(?:here(?:’s| is| are)|below (?:is|are))|here(?:’s| is) .{3,120} you (?:asked for|requested)) /,
  offering:
    /^(?:if you(?:’d| would) (?:like|prefer)|if you (?:want|wish|prefer))[^.?!]{0,60}, (?:i can|i could|i(?:’ll|’d| would| will| am|’m) |(?:just )?(?:let me know|tell me))|^let me know (?:if|whether) you(?:’d| would)? (?:like|want|need|prefer) |^(?:would you like|do you want) me to |^i hope this helps[.!]/,
  itself: /^as an? (?:ai|artificial intelligence|large language model)(?: language)?(?: model| assistant)?, i /,
};

const de: Speech = {
  handing: /^(?:klar|gerne?|natürlich|selbstverständlich|sicher|aber gerne?)[!,.–—]+ ?hier (?:ist|sind|kommt|findest du|finden sie) /,
  offering:
    /^(?:wenn|falls|sofern) (?:du|sie) (?:es |das )?(?:möchtest|möchten|willst|wollen|wünschst|wünschen|magst|mögen)[^.?!]{0,60}, (?:kann|könnte|erstelle|schreibe|mache|fasse|helfe|passe|bereite|übersetze) ich |^(?:möchtest du|möchten sie|willst du|wollen sie), dass ich |^soll ich (?:dir|ihnen) |^lass(?:en sie)? (?:es )?mich (?:gerne? |bitte )?wissen, (?:ob|wenn|falls) (?:du|sie) |^(?:sag|sagen sie|gib|geben sie) mir (?:einfach |gerne? )?bescheid, (?:ob|wenn|falls) (?:du|sie) |^ich kann (?:dir|ihnen) (?:auch|gerne?) /,
  itself: /^als (?:ki|künstliche intelligenz|großes sprachmodell)(?:-?(?:sprachmodell|modell|assistent))? (?:kann|habe|bin|verfüge) ich /,
};

const fr: Speech = {
  handing: /^(?:bien sûr|certainement|avec plaisir|absolument|d’accord)[\s\u00a0\u202f]?[!,.–—]+ ?(?:voici|voilà) /,
  offering:
    /^(?:si vous (?:le )?(?:souhaitez|voulez|désirez)|si tu (?:le )?(?:souhaites|veux|désires))[^.?!]{0,60}, je (?:peux|pourrais|serai|serais) |^(?:souhaitez-vous|voulez-vous|aimeriez-vous|souhaites-tu|veux-tu|aimerais-tu) que je |^(?:dites|dis)-moi si (?:vous|tu) |^(?:faites|fais)-moi savoir si (?:vous|tu) |^n’hésite[sz]? pas à me (?:dire|demander|le faire savoir|solliciter)/,
  itself:
    /^en tant (?:qu’(?:ia|intelligence artificielle|assistant ia)|que (?:modèle de langage|grand modèle de langage|modèle d’ia))[^.?!]{0,40}, je /,
};

const es: Speech = {
  handing:
    /^(?:claro(?: que sí)?|por supuesto|desde luego|con (?:mucho )?gusto)[!,.–—]+ ?(?:aquí (?:tienes|tiene|está|están|te dejo|le dejo)|a continuación) /,
  offering:
    /^si (?:lo )?(?:deseas|desea|quieres|quiere|prefieres|prefiere)[^.?!]{0,60}, (?:también )?(?:puedo|podría) |^(?:quieres|quiere|te gustaría|le gustaría|deseas|desea) que (?:te|le|lo|la) [^.?]{3,200}\?$|^(?:avísame|avíseme|hazme saber|hágame saber|dime|dígame) si (?:quieres|quiere|deseas|desea|necesitas|necesita|prefieres|prefiere) |^espero que (?:esto )?(?:te|le) (?:ayude|sirva|sea útil)/,
  itself: /^como (?:modelo de lenguaje|ia|inteligencia artificial|asistente de ia)[^.?!]{0,40}, (?:no )?(?:puedo|tengo) /,
};

const ru: Speech = {
  handing: /^(?:конечно|разумеется|безусловно|с удовольствием)[!,.–—]+ ?(?:вот|ниже) /,
  offering:
    /^если (?:вы )?(?:хотите|хочешь|желаете|нужно|необходимо)[^.?!]{0,60}, (?:то )?(?:я )?(?:также )?(?:могу|смогу|с удовольствием) |^(?:хотите|хочешь), (?:чтобы )?я [^.?]{3,200}\?$|^дай(?:те)? (?:мне )?знать, если |^надеюсь, (?:это|эта информация) (?:поможет|помогло|помогла|была полезн)/,
  itself: /^как (?:языковая модель|большая языковая модель|ии|искусственный интеллект)[^.?!]{0,40}, я /,
};

const uk: Speech = {
  handing: /^(?:звичайно|звісно|авжеж|безумовно|із задоволенням|з радістю)[!,.–—]+ ?(?:ось|нижче) /,
  offering:
    /^якщо (?:ви )?(?:хочете|хочеш|бажаєте|потрібно|необхідно)[^.?!]{0,60}, (?:то )?(?:я )?(?:також )?(?:можу|зможу|із задоволенням|залюбки) |^(?:хочете|хочеш|бажаєте), (?:щоб )?я [^.?]{3,200}\?$|^дай(?:те)? (?:мені )?знати, якщо |^сподіваюся, (?:це|ця інформація) (?:допоможе|допомогло|допомогла|була корисн)/,
  itself: /^як (?:мовна модель|велика мовна модель|ші|штучний інтелект)[^.?!]{0,40}, я /,
};

const everySpeech: readonly Speech[] = [en, de, fr, es, ru, uk];

/** Longer than this no assistant hands over or offers, in characters. */
const longestSpeech = 400;

/** Whether a paragraph at the beginning or the end of an article is what a chat assistant says to whom it answers, in any of the languages: an article may be in another than the chat. */
export function isAssistantSpeech(text: string, at: 'beginning' | 'end'): boolean {
  if (text.length > longestSpeech) return false;
  const folded = foldName(text);
  // “Of course, here is the rub.” is an author’s word: an assistant calls out, or leads to what follows.
  const leads = folded.endsWith(':') || /^[^.:?]{3,20}!/.test(folded);
  return everySpeech.some(
    ({ handing, offering, itself }) => itself.test(folded) || (at === 'end' ? offering.test(folded) : leads && handing.test(folded)),
  );
}
