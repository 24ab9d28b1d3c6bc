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
  connectives: listed(`
    en ambos casos · de cualquier modo · de todos modos · nada de esto · si no ·
    entretanto · desde entonces · hasta entonces · después de eso ·
    pero · sin embargo · no obstante · y · e · o · ni · además · también · tampoco · asimismo · por otra parte · por otro lado · en
    cambio · por el contrario · por eso · por ello · por tanto · por lo tanto · por consiguiente · así · así que · entonces · por
    ejemplo · del mismo modo · igualmente · mientras tanto · al mismo tiempo · de ahí · por esta razón · por esa razón · aun así
  `),
  references: listed(`
    aquí · esto · eso · este · esta · estos · estas · ese · esa · esos · esas · aquello · ello · él · ella · ellos · ellas · su · sus
  `),
  impersonal: listed(`
    esta semana · este mes · este año · este artículo · esta nota · este informe
  `),
};
