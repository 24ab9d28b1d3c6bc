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
  restatements: listed(`
    en d’autres termes · en d’autres mots · autrement dit · c’est-à-dire · c’est à dire · à savoir · ou plutôt · plus précisément ·
    plus exactement · pour être précis · pour le dire autrement · dit autrement · pour mieux dire · soit,
  `),
  recommendations: listed(`
    nous recommandons · nous proposons · nous préconisons · nous suggérons · nous conseillons · nous demandons · je recommande · je
    propose · notre recommandation est · il est recommandé · il est conseillé
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
  contrasts: listed(`
    mais · cependant · toutefois · pourtant · néanmoins · nonobstant · n’empêche · en revanche · par contre · au contraire · bien au
    contraire · à l’inverse · inversement · à l’opposé · d’un autre côté · d’autre part · de l’autre · malgré tout · tout de même ·
    quand même · il n’empêche · il n’en reste pas moins · il n’en demeure pas moins · reste que · toujours est-il · en tout cas · en
    tout état de cause · de toute façon · de toute manière · quoi qu’il en soit · dans tous les cas · dans les deux cas · à défaut ·
    au moins, · du moins · sinon · faute de quoi · sans quoi · autrement, · rien de cela · rien de tout cela · certes · plutôt, · en
    réalité · en vérité
  `),
  connectives: listed(`
    pour autant · au demeurant · à son tour · à leur tour · d’un côté · de l’autre côté ·
    et · ou · ni · or · aussi · également · de plus · en plus · en outre · par ailleurs · d’ailleurs · du reste · au reste · au
    surplus · qui plus est · bien plus · mieux encore · pis · pire encore · plus grave · plus encore · plus important · à cela
    s’ajoute · à cela s’ajoutent · s’y ajoute · s’y ajoutent · s’ajoute · s’ajoutent · s’ajoute à cela · s’ajoutent à cela · non
    seulement cela · au passage · de même · de la même manière · de la même façon · pareillement · semblablement · parallèlement ·
    corrélativement · idem · il en va de même · il en est de même · il en résulte · il s’ensuit · deuxièmement · troisièmement ·
    deuxième point · ensuite · enfin · en second lieu · en troisième lieu · en dernier lieu · donc · ainsi · alors · aussi bien ·
    par conséquent · en conséquence · conséquemment · dès lors · de ce fait · du coup · partant · d’où · de là · c’est pourquoi ·
    c’est pour cela · c’est pour cette raison · voilà pourquoi · pour cela · pour ce faire · pour cette raison · pour ces raisons ·
    à cette fin · à cet effet · résultat : · conséquence : · la raison : · la raison en est · si tel · si c’est · si oui · si non ·
    dans ce cas · rien d’étonnant · car · en effet · entre-temps · entretemps · pendant ce temps · dans l’intervalle · simultanément
    · en même temps · au même moment · puis · après quoi · après cela · par la suite · plus tard · peu après · peu de temps après ·
    le lendemain · la veille, · l’année suivante · le mois suivant · la semaine suivante · depuis, · depuis lors · d’ici là ·
    jusque-là · jusqu’alors · auparavant · au préalable · par exemple · p. ex. · notamment · en particulier · à titre d’exemple ·
    ainsi par exemple · de fait · en fait · à vrai dire · effectivement · bien sûr · bien entendu · évidemment · assurément ·
    naturellement, · oui, · non, · pire, · pire : · mieux, · mieux : · résultat, · résultat: · conséquence: · la raison:
  `),
  references: listed(`
    ici · là · là-bas · là-dessus · cela · ceci · ça · c’est · c’était · ce sera · ce serait · ce sont · ce · cet · cette · ces ·
    celui-ci · celle-ci · ceux-ci · celles-ci · celui-là · celle-là · ceux-là · celles-là · il · ils · elle · elles · leur · leurs ·
    son · sa · ses · lui · eux · y · en cela · en ceci · tel est · telle est · tels sont · telles sont · tel · telle · tels · telles
    · un tel · une telle · de tels · de telles · tout cela · tout ceci · tous deux · toutes deux · tous trois · les deux · l’un et
    l’autre · l’une et l’autre · ni l’un · ni l’une · aucun d’eux · aucune d’elles · chacun d’eux · chacune d’elles · certains
    d’entre eux · certaines d’entre elles · la plupart d’entre eux · la plupart d’entre elles · beaucoup d’entre eux · d’autres ·
    les autres · l’autre · un autre · une autre · ce dernier · cette dernière · ces derniers · ces dernières · le même · la même ·
    les mêmes · dont · lequel · laquelle · lesquels · lesquelles · voilà · s’il · s’ils · lorsqu’il · lorsqu’elle · lorsqu’ils ·
    quand il · quand ils · quand elle · comme il · comme ils · parce qu’il · parce qu’ils · parce qu’elle
  `),
  pointers: listed(`
    cela · ceci · ça · ce · cet · cette · ces · celui-ci · celle-ci · ceux-ci · celles-ci · eux · elle · elles · lui · tout cela ·
    quoi · tel · telle · tels · telles · un tel · une telle · laquelle · lequel · là
  `),
  prepositions: listed(`
    à · à cause de · à côté de · à la suite de · à partir de · afin de · après · au-delà de · au lieu de · au milieu de · au regard
    de · au vu de · avant · avec · chez · comme · compte tenu de · concernant · contre · dans · de · d’après · depuis · derrière ·
    dès · devant · durant · en · en dépit de · en plus de · en raison de · entre · face à · faute de · grâce à · hors de · jusqu’à ·
    malgré · outre · par · parmi · pendant · pour · pour tout · quant à · sans · selon · sous · suite à · sur · vers · vis-à-vis de
  `),
  impersonal: listed(`
    il est · il était · il sera · il serait · il faut · il faudra · il reste · il y a · il semble · il s’agit · ce qui · ce que · ce
    qu’il · cette semaine · cette année · ce mois · cet article · cette note · ce printemps · cet été · cet automne · cet hiver ·
    ces jours-ci · ces dernières années · ces derniers mois · ces dernières semaines · cette fois · ce matin · ce rapport · ce texte
    · ce document · ce briefing · cette étude · ceux qui · celles qui · ceux que · ce dont · tel que · telle que · tels que · aussi
    longtemps · mieux vaut · mieux que · pire que · plus tard que · l’autre camp · les deux parties · les deux camps · les deux pays
    · les deux chambres · en ce qui concerne · ainsi que · plus important que · la même semaine · en plus de · en plus du · en plus
    des · alors que · les deux tiers · à l’inverse de · au contraire de · à défaut de · à défaut d’un · aussi bien que · de plus en
    plus · bien plus que · plus encore que · le même jour · le même mois · le même soir · la même nuit · la même année · les deux
    corées · à l’opposé de · à l’opposé du · à l’opposé des · parallèlement à · parallèlement au · parallèlement aux · simultanément
    à · de même que · de la même manière que · de la même façon que · en même temps que · du reste de · du reste du · du reste des ·
    au reste de · au reste du
  `),
  questions: listed(`
    que · qu’ · qui · quoi · ce que · ce qu’ · ce qui · ce dont · comment · pourquoi · quand · où · d’où · quel · quelle · quels · quelles ·
    lequel · laquelle · lesquels · lesquelles · combien · est-ce que · est-ce qu’
  `),
};
