import type { SummingUp } from '../../model/index.js';
import { listed } from './listed.js';

/** Spanish. */
export const esSummingUp: SummingUp = {
  sections: listed(`
    conclusión · conclusiones · la conclusión · conclusiones y recomendaciones · conclusión y perspectivas · a modo de conclusión ·
    reflexión final · reflexiones finales · consideraciones finales · recomendación · recomendaciones · nuestra recomendación ·
    balance · veredicto · en definitiva · qué significa · qué significa esto · lo que significa · qué supone · con qué quedarse ·
    valoración · nuestra valoración
  `),
  besides: listed(`
    limitaciones · límites · limitaciones del estudio · próximos pasos · los próximos pasos · qué pasará ahora · calendario ·
    introducción · contexto · el contexto · antecedentes · trasfondo · sobre el autor · sobre la autora · sobre los autores · sobre
    las autoras · acerca del autor · acerca de la autora · acerca de los autores · sobre nosotros · sobre este artículo · sobre esta
    nota · sobre este informe · autor · autora · autores · el autor · la autora · biografía · fuente · fuentes · las fuentes ·
    fuentes principales · principales fuentes · referencias · bibliografía · referencias bibliográficas · para saber más · lecturas
    recomendadas · más información · véase también · ver también · lea también · enlaces · enlaces de interés · notas · notas al pie
    · método · métodos · metodología · datos · agradecimiento · agradecimientos · gracias · créditos · contacto · aviso · aviso
    legal · descargo de responsabilidad · conflicto de intereses · conflictos de intereses · financiación · licencia · derechos de
    autor · anexo · anexos · apéndice · apéndices · glosario · abreviaturas · actualización · actualizaciones · corrección ·
    correcciones · fe de errores · fe de erratas · rectificación · nota de corrección · nota de la redacción · nota del editor ·
    nota de la editora · historial de cambios · índice · contenido · boletín · comentarios
  `),
  labels: listed(`
    nuestra valoración · nuestra opinión · valoración · conclusión · la conclusión · nuestra conclusión · conclusiones · lo esencial · lo importante · la clave · resumen · en resumen ·
    balance · veredicto · recomendación · nuestra recomendación · moraleja · tl;dr · tldr
  `),
  phrases: listed(`
    en suma · en síntesis · en definitiva · en pocas palabras · en otras palabras · en una palabra · en conclusión · en fin · en el
    fondo · dicho de otro modo · dicho de otra manera · dicho de otra forma · es decir · para concluir · para resumir · para
    terminar · a fin de cuentas · al fin y al cabo · con todo · en conjunto · resumiendo · en última instancia · en breve
  `),
  restatements: listed(`
    en otras palabras · con otras palabras · dicho de otro modo · dicho de otra manera · dicho de otra forma · dicho en otras
    palabras · es decir · o sea · esto es · a saber · o mejor dicho · mejor dicho · más bien, · más exactamente · más precisamente ·
    para ser exactos · para ser precisos
  `),
  recommendations: listed(`
    recomendamos · proponemos · sugerimos · aconsejamos · instamos · recomiendo · propongo · nuestra recomendación es · se
    recomienda · se aconseja · se propone
  `),
  asides: listed(`
    fe de errores · nota · nota de la redacción · nota del editor · fuente · fuentes · fuentes principales · referencias ·
    bibliografía · para saber más · más información · véase también · lea también · agradecimientos · sobre el autor · sobre la
    autora · contacto · crédito · créditos · foto · fotos · imagen · imágenes · licencia · este artículo fue … · este artículo ha
    sido … · este artículo se … · este texto fue … · este texto se … · esta nota fue … · una versión anterior … · en una versión
    anterior … · publicado originalmente … · publicado por primera vez … · gracias a todos … · gracias por … · muchas gracias … ·
    agradezco … · agradecemos … · quiero agradecer … · queremos agradecer … · mi agradecimiento … · nuestro agradecimiento … · el
    autor agradece … · la autora agradece … · los autores agradecen … · el autor es … · la autora es … · los autores son … ·
    suscríbase … · suscríbete … · actualización # · actualizado # · corrección # · corregido # · rectificación # · aclaración #
  `),
  contrasts: listed(`
    pero · mas · sin embargo · no obstante · empero · ahora bien · en cambio · por el contrario · al contrario · todo lo contrario ·
    a la inversa · inversamente · en contraste · antes bien · sino · aun así · aún así · así y todo · de todos modos · de todas
    formas · de todas maneras · de cualquier modo · de cualquier forma · de cualquier manera · en cualquier caso · en todo caso · en
    ambos casos · sea como sea · sea como fuere · si no · si no, · de lo contrario · de no ser así · en caso contrario · a pesar de
    todo · pese a todo · nada de esto · nada de eso · nada de ello · al menos, · por lo menos, · bien es cierto · cierto, · en
    realidad · en verdad · con todo,
  `),
  connectives: listed(`
    dicho esto · dicho lo cual · a su vez · por un lado ·
    y · e · o · u · ni · además · también · tampoco · asimismo · así mismo · igualmente · encima · aparte · por añadidura · por lo
    demás · por otra parte · por otro lado · por otra · a esto se suma · a esto se suman · a eso se suma · a ello se suma · a ello
    se suman · se suma · se suman · a lo que se suma · cabe añadir · hay que añadir · más aún · es más · peor aún · peor todavía ·
    mejor aún · más importante · lo mismo · del mismo modo · de igual modo · de igual manera · de igual forma · de la misma manera ·
    de la misma forma · de modo similar · de manera similar · de forma similar · análogamente · paralelamente · no solo eso · no
    sólo eso · en segundo lugar · en tercer lugar · por último · finalmente, · segundo, · tercero, · por eso · por esto · por ello ·
    por tanto · por lo tanto · por consiguiente · en consecuencia · consecuentemente · así · así que · así pues · de ahí · de aquí ·
    de allí · de ese modo · de este modo · de esta manera · de esa manera · de esta forma · de esa forma · de modo que · de manera
    que · entonces · pues · luego, · por esta razón · por esa razón · por estas razones · por este motivo · por ese motivo · con ese
    fin · con este fin · a tal fin · para ello · en ese caso · en este caso · en tal caso · si es así · de ser así · resultado: ·
    consecuencia: · la razón es · la razón: · el resultado es · el resultado: · no es de extrañar · mientras tanto · entretanto ·
    entre tanto · al mismo tiempo · simultáneamente · a la vez · desde entonces · hasta entonces · para entonces · después · después
    de eso · después de esto · tras ello · tras esto · tras eso · luego · más tarde · más adelante · poco después · acto seguido · a
    continuación · al día siguiente · al año siguiente · la semana siguiente · el día anterior · el año anterior · posteriormente ·
    seguidamente · previamente · anteriormente · antes, · en adelante · por ejemplo · p. ej. · en particular · en concreto ·
    concretamente · específicamente · particularmente · especialmente, · sobre todo, · de hecho · en efecto · efectivamente · por
    supuesto · desde luego · naturalmente, · claro que · claro está · ciertamente · sí, · no, · peor, · peor:
  `),
  references: listed(`
    aquí · allí · ahí · allá · esto · eso · este · esta · estos · estas · ese · esa · esos · esas · aquel · aquella · aquellos ·
    aquellas · aquello · ello · él · ella · ellos · ellas · su · sus · suyo · suya · lo anterior · todo esto · todo eso · todo ello
    · ambos · ambas · los dos · las dos · ninguno de ellos · ninguna de ellas · ninguno de los dos · cada uno de ellos · algunos de
    ellos · algunas de ellas · muchos de ellos · muchas de ellas · la mayoría de ellos · otros · otras · los otros · las otras · los
    demás · las demás · otro · otra · el otro · la otra · este último · esta última · estos últimos · estas últimas · el mismo · la
    misma · los mismos · las mismas · tal · tales · dicho · dicha · dichos · dichas · lo cual · el cual · la cual · cuyo · cuya · se
    trata · la primera, · la primera es · la primera era · la primera fue · la primera de ellas
  `),
  pointers: listed(`
    esto · eso · este · esta · estos · estas · ese · esa · esos · esas · aquel · aquella · aquellos · aquellas · aquello · ello · él
    · ella · ellos · ellas · todo esto · todo eso · todo ello · ambos · ambas · tal · tales · dicho · dicha · dichos · dichas · lo
    cual · lo anterior
  `),
  prepositions: listed(`
    a · a causa de · a partir de · a pesar de · a raíz de · además de · ante · antes de · aparte de · bajo · como · con · contra ·
    contrario a · de · debido a · dentro de · desde · después de · detrás de · durante · en · en contra de · en lugar de · en vez de
    · en vista de · entre · fuera de · frente a · gracias a · hacia · hasta · junto a · junto con · más allá de · mediante · para ·
    pese a · por · respecto a · según · sin · sobre · tras
  `),
  impersonal: listed(`
    esta semana · este mes · este año · este artículo · esta nota · este informe · esta vez · este verano · este otoño · este
    invierno · esta primavera · este lunes · este martes · este miércoles · este jueves · este viernes · este sábado · este domingo
    · esta mañana · este estudio · este texto · este documento · estos días · así como · tal como · tal y como · tal vez · otra vez
    · peor que · antes de · después del · además del · aparte de · encima de · más importante que · luego de · ambas partes · ambos
    países · ambas cámaras · según el · según la · después de · además de · no obstante lo · lo que · igualmente que ·
    entonces presidente · a la vez que · mientras tanto que · la misma noche · la misma mañana · la misma tarde · la misma semana ·
    el mismo día · el mismo mes · el mismo año · este de · este a oeste · este y oeste · las dos coreas · al contrario de · al
    contrario que · en contraste con · al mismo tiempo que · del mismo modo que · de la misma manera que · de la misma forma que ·
    de igual modo que · paralelamente a · simultáneamente a · posteriormente a · anteriormente a · previamente a
  `),
  questions: listed(`
    qué · lo que · cómo · por qué · quién · quiénes · cuándo · dónde · adónde · cuál · cuáles · cuánto · cuánta · cuántos · cuántas
  `),
};
