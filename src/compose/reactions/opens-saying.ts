/** Verbs behind which somebody’s words are told, as they stand behind a name, in all languages. */
const verbs = [
  'sa(?:id|ys?)|t(?:old|ells?)|(?:stat|declar|announc|warn|ask|demand|urg|call|criticis|criticiz|condemn|welcom|accus|insist|argu|explain|add|repl[iy]|reject)e?(?:s|d|ed|es)?',
  '(?:sag|erklär|warn|forder|kritisier|begrüß|verurteil|beton|mein|kündig|lehn)t?(?:en|e|t|te|ten)?|nenn(?:t|en)|nannten?|ruft|riefe?n?|sprach(?:en)?|spricht',
  '(?:a |ont )?(?:dit|disent|déclar|affirm|averti|demand|appel|condamn|salu|critiqu|dénonc|estim|juge|refus|rejet)(?:e|é|t|nt|ent|le|lent|lé|s|ssent|er)?',
  '(?:ha |han )?(?:dice|dicen|dijo|dijeron|dicho)|(?:declar|afirm|advi[er]+t|pid|exig|conden|critic|salud|rechaz|denunci|avis)(?:a|e|ó|ió|an|en|aron|ieron|ado|ido)',
  '(?:ha |hanno )?(?:detto|dichiarato|chiesto|condannato|criticato)|dichiara|afferma|disse|afirmou',
  '(?:сказа|заяв|предупре|поперед|призв|призыв|заклик|осуд|осужд|засуд|назв|назыв|отмет|отмеч|зазнач|подчерк|підкресл|раскритик|розкритик|критик|приветств|привіта|віта|требу|вимага|потребова|обвин|звинува)\\p{L}*',
];
/** Verbs that tell of speech only behind a name: a law promises, a strike threatens, data speak. */
const verbsOfNames = [
  '(?:vow|hail|prais|slam|blast|pledg|promis|applaud|describ|back|support|oppos|defend|threaten|dismiss|mock|deni|propos|object|see|declin|refus|comment|regret|endors|express|react|respond|confirm|agre|disagre)e?(?:s|d|ed|es)?|den(?:y|ies)|writes?|wrote|sp(?:eaks?|oke)|saw',
  '(?:lob|droh|verlang|dementier|schreib|verteidig|unterstütz|bedauer|reagier|bestätig)t?(?:n|en|e|t|te|ten)?|schrieb(?:en)?|verspricht|versprechen|versprach(?:en)?|sieht|sehen|hält|halten|fürchte(?:t|n)',
  '(?:a |ont )?(?:accus|exig|promet|promis|lou|défend|menac|écri|écriv|assur|annonc|qualifi|regrett|réagi|soutien|confirm|prévien|préven|voi|parl)(?:e|é|t|nt|ent|s|u)?',
  '(?:anunci|asegur|acus|promet|calific|escrib|celebr|insist|amenaz|defiend|habl|apoy|lament|reaccion|confirm)(?:a|e|ó|ió|an|en|aron|ieron|ado|ido)|ve|ven',
  '(?:dice|dicono|avverte|avvertono|promette|definisce|scrive|scrivono|parla|difende|minaccia|vede)',
  '(?:обеща|обіця|пообіця|хвал|похвал|писа|написа|пише|пишут|говор|каже|кажуть|вважа|счита|погрож|угрожа|коментув|прокоментув|комментир|прокомментир|відмов|отказ|підтрим|поддерж|підтверд|подтверд|схвал|одобр|відкида|відкину|отверг|наголос|повідом|сообщ)\\p{L}*',
];
const saying = opening(verbs);
const sayingOfName = opening([...verbs, ...verbsOfNames]);

/** Whether words go on as if what stands before them spoke: “said”, “a déclaré”; `isName`: it has the shape of a name, and there more verbs mean that. */
export function opensSaying(text: string, isName = false): boolean {
  return (isName ? sayingOfName : saying).test(text);
}

function opening(words: readonly string[]): RegExp {
  return new RegExp(
    `^\\s*(?:(?:also|has|have|had|hat|haben|(?:did|does|do|has|have|had|would|will) not|не) )?(?:${words.join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  );
}
