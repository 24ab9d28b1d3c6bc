import type { SummingUp } from '../../model/index.js';
import { listed } from './listed.js';

/** French. */
export const frSummingUp: SummingUp = {
  sections: listed(`
    conclusion · conclusions · en conclusion · conclusion et perspectives · conclusions et recommandations · conclusion et
    recommandations · pour conclure · recommandation · recommandations · nos recommandations · bilan · verdict · en somme · en
    définitive · au final · ce que cela signifie · ce que cela veut dire · ce que ça change · qu’en retenir · que retenir · notre
    analyse · mot de la fin · le mot de la fin · enseignements
  `),
  besides: listed(`
    limites · les limites · limites de l’étude · prochaines étapes · les prochaines étapes · et maintenant · la suite · calendrier ·
    introduction · contexte · le contexte · arrière-plan · historique · rappel · à propos de l’auteur · à propos de l’autrice · à
    propos de l’auteure · à propos des auteurs · à propos de nous · à propos de cet article · à propos de cette note · l’auteur ·
    l’autrice · l’auteure · les auteurs · auteur · autrice · auteurs · biographie · source · sources · les sources · principales
    sources · sources principales · références · bibliographie · références bibliographiques · pour aller plus loin · aller plus
    loin · à lire aussi · lire aussi · voir aussi · liens · liens utiles · notes · notes de bas de page · méthode · méthodes ·
    méthodologie · données · remerciements · merci · crédits · crédits photo · contact · contacts · avertissement · clause de
    non-responsabilité · conflit d’intérêts · conflits d’intérêts · déclaration d’intérêts · financement · licence · droits d’auteur
    · mentions légales · annexe · annexes · glossaire · abréviations · mise à jour · mises à jour · correction · corrections ·
    erratum · rectificatif · note de la rédaction · note de l’éditeur · historique des versions · sommaire · table des matières ·
    newsletter · commentaires
  `),
  labels: listed(`
    notre analyse · notre avis · notre appréciation · conclusion · notre conclusion · conclusions · bilan · verdict · l’essentiel · à retenir · ce qu’il faut retenir · résumé · en
    résumé · recommandation · notre recommandation · moralité · tl;dr · tldr
  `),
  phrases: listed(`
    en somme · en bref · bref · en clair · en un mot · en deux mots · en d’autres termes · autrement dit · en conclusion · pour
    conclure · pour résumer · en définitive · en fin de compte · au final · au bout du compte · au total · somme toute · tout compte
    fait · dans l’ensemble · finalement
  `),
  asides: listed(`
    note · note de la rédaction · ndlr · source · sources · sources principales · principales sources · références · à lire aussi ·
    lire aussi · voir aussi · pour aller plus loin · remerciements · à propos de l’auteur · à propos de l’autrice · contact · crédit
    · crédits · photo · photos · image · images · licence · cet article a été … · cet article est paru … · cet article a d’abord … ·
    ce texte a été … · ce texte est paru … · cette note a été … · une version antérieure … · une version précédente … · dans une
    version antérieure … · publié initialement … · d’abord publié … · merci … · un grand merci … · tous nos remerciements … · mes
    remerciements … · nos remerciements … · je remercie … · nous remercions … · je tiens à remercier … · nous tenons à remercier … ·
    l’auteur remercie … · l’autrice remercie … · l’auteure remercie … · les auteurs remercient … · l’auteur est … · l’autrice est …
    · l’auteure est … · les auteurs sont … · abonnez-vous … · mise à jour # · mis à jour # · correction # · corrigé # · erratum # ·
    rectificatif # · précision #
  `),
  connectives: listed(`
    dans les deux cas · quoi qu’il en soit · rien de cela · sinon ·
    entre-temps · entretemps · pendant ce temps · depuis lors · d’ici là · après quoi ·
    mais · or · et · ou · cependant · toutefois · pourtant · néanmoins · en revanche · au contraire · de plus · en outre · par
    ailleurs · aussi · également · donc · ainsi · alors · ensuite · puis · enfin · car · c’est pourquoi · par conséquent · en
    conséquence · dès lors · de ce fait · en effet · par exemple · de même · à l’inverse · d’où · pour cela · pour cette raison
  `),
  references: listed(`
    ici · cela · ceci · ça · c’est · ce · cet · cette · ces · celui-ci · celle-ci · ceux-ci · celles-ci · il · ils · elle · elles · leur ·
    leurs · son · sa · ses · lui · y
  `),
  impersonal: listed(`
    il est · il était · il sera · il serait · il faut · il faudra · il reste · il y a · il semble · il s’agit · ce qui · ce que · ce
    qu’il · cette semaine · cette année · ce mois · cet article · cette note
  `),
};
