/** Verbs behind which somebody’s words are told, as they stand behind a name, in all languages. */
const verbs = [
  'sa(?:id|ys?)|t(?:old|ells?)|(?:stat|declar|announc|warn|ask|demand|urg|call|criticis|criticiz|condemn|welcom|accus|insist|argu|explain|add|repl[iy]|reject)e?(?:s|d|ed|es)?',
  '(?:sag|erklär|warn|forder|kritisier|begrüß|verurteil|beton|mein|kündig|lehn)t?(?:en|e|t|te|ten)?|nenn(?:t|en)|nannten?|ruft|riefe?n?|sprach(?:en)?|spricht',
  '(?:a |ont )?(?:dit|disent|déclar|affirm|averti|demand|appel|condamn|salu|critiqu|dénonc|estim|juge|refus|rejet)(?:e|é|t|nt|ent|le|lent|lé|s|ssent|er)?',
  '(?:ha |han )?(?:dice|dicen|dijo|dijeron|dicho)|(?:declar|afirm|advi[er]+t|pid|exig|conden|critic|salud|rechaz|denunci|avis)(?:a|e|ó|ió|an|en|aron|ieron|ado|ido)',
  '(?:ha |hanno )?(?:detto|dichiarato|chiesto|condannato|criticato)|dichiara|afferma|disse|afirmou',
  '(?:сказа|заяв|предупре|поперед|призв|призыв|заклик|осуд|осужд|засуд|назв|назыв|отмет|отмеч|зазнач|подчерк|підкресл|раскритик|розкритик|критик|приветств|привіта|віта|требу|вимага|потребова|обвин|звинува)\\p{L}*',
];
const saying = new RegExp(`^\\s*(?:(?:also|has|have|had|hat|haben) )?(?:${verbs.join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** Whether words behind a name go on as if it spoke: “said”, “a déclaré”. */
export function opensSaying(text: string): boolean {
  return saying.test(text);
}
