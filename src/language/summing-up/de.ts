import type { SummingUp } from '../../model/index.js';
import { listed } from './listed.js';

/** German. */
export const deSummingUp: SummingUp = {
  sections: listed(`
    fazit · mein fazit · unser fazit · schluss · zum schluss · schlussfolgerung · schlussfolgerungen · schlussbemerkung ·
    schlussbemerkungen · schlusswort · ausblick und fazit · resümee · bilanz · ergebnis · empfehlung · empfehlungen ·
    handlungsempfehlung · handlungsempfehlungen · unsere empfehlung · unterm strich · was das bedeutet · was es bedeutet · was
    bedeutet das · was bleibt · was folgt daraus · einordnung · bewertung · unsere einschätzung
  `),
  besides: listed(`
    grenzen der studie · grenzen der untersuchung · einschränkungen · limitationen · wie es weitergeht · wie geht es weiter · nächste schritte · die nächsten schritte · termine ·
    einleitung · einführung · hintergrund · hintergründe · der hintergrund · vorgeschichte · kontext · über den autor · über die
    autorin · über die autoren · über die autorinnen · über die verfasser · über uns · über diesen text · über diesen artikel · über
    diesen bericht · zum autor · zur autorin · zu den autoren · zur person · autor · autorin · autoren · der autor · die autorin ·
    quelle · quellen · quellenangaben · quellenverzeichnis · wichtigste quellen · hauptquellen · einzelnachweise · nachweise ·
    literatur · literaturverzeichnis · literaturhinweise · bibliografie · bibliographie · zum weiterlesen · weiterlesen ·
    weiterführende literatur · weiterführende links · mehr zum thema · siehe auch · links · anmerkungen · fußnoten · endnoten ·
    methode · methoden · methodik · methodisches · daten · vorgehen · so sind wir vorgegangen · danksagung · dank · danke ·
    impressum · bildnachweis · bildnachweise · kontakt · haftungsausschluss · offenlegung · interessenkonflikt · interessenkonflikte
    · förderung · finanzierung · lizenz · urheberrecht · anhang · anhänge · anlage · anlagen · glossar · abkürzungen ·
    abkürzungsverzeichnis · aktualisierung · aktualisierungen · update · updates · korrektur · korrekturen · berichtigung · nachtrag
    · redaktionelle anmerkung · anmerkung der redaktion · hinweis der redaktion · transparenzhinweis · änderungen · versionen ·
    inhalt · inhaltsverzeichnis · newsletter · kommentare
  `),
  labels: listed(`
    unsere einschätzung · einschätzung · unsere bewertung · bewertung · das wichtigste in kürze · in kürze · auf einen blick · kurz gesagt ·
    fazit · mein fazit · unser fazit · das fazit · das fazit lautet … · schlussfolgerung · schluss · ergebnis · resümee · bilanz ·
    das wichtigste · zusammenfassung · zusammengefasst · kurzfassung · empfehlung · unsere empfehlung · unterm strich · unterm
    strich … · tl;dr · tldr
  `),
  phrases: listed(`
    kurz · kurzum · kurz gesagt · kurz und gut · kurz und knapp · mit anderen worten · anders gesagt · anders ausgedrückt ·
    zusammenfassend · zusammenfassend … · zusammengenommen · alles in allem · alles in allem … · im ergebnis · im ergebnis … ·
    insgesamt … · letztlich … · letzten endes … · am ende … · im kern … · per saldo …
  `),
  asides: listed(`
    anmerkung · anmerkung der redaktion · hinweis · hinweis der redaktion · transparenzhinweis · quelle · quellen · wichtigste
    quellen · literatur · zum weiterlesen · weiterlesen · mehr zum thema · siehe auch · danksagung · über den autor · über die
    autorin · offenlegung · kontakt · foto · fotos · bild · bilder · lizenz · dieser artikel wurde … · dieser beitrag wurde … ·
    dieser text wurde … · dieser artikel ist … · dieser text erschien … · dieser beitrag erschien … · dieser artikel erschien … ·
    der artikel wurde … · der text wurde … · in einer früheren version … · in einer früheren fassung … · eine frühere version … ·
    eine frühere fassung … · zuerst erschienen … · zuerst veröffentlicht … · danke … · vielen dank … · herzlichen dank … · besten
    dank … · mein dank gilt … · unser dank gilt … · dank gilt … · mein dank geht … · unser dank geht … · ich danke … · wir danken …
    · der autor dankt … · die autorin dankt … · die autoren danken … · der autor ist … · die autorin ist … · die autoren sind … ·
    abonnieren … · update # · aktualisiert # · aktualisierung # · korrektur # · korrigiert # · berichtigung # · nachtrag #
  `),
  connectives: listed(`
    so oder so · in beiden fällen · trotz allem · nichts davon · wenn nicht ·
    unterdessen · in der zwischenzeit · derweil · daraufhin · seither · seitdem · bis dahin ·
    aber · doch · jedoch · allerdings · dennoch · trotzdem · und · oder · auch · zudem · außerdem · ferner · überdies · darüber
    hinaus · dagegen · hingegen · stattdessen · deshalb · deswegen · daher · darum · somit · folglich · demnach · danach · dann ·
    denn · zum beispiel · zugleich · gleichzeitig · andererseits · umgekehrt · ebenso · ähnlich · so · immerhin · zwar · sonst ·
    inzwischen
  `),
  references: listed(`
    hier · dies · diese · dieser · dieses · diesem · diesen · jene · jener · solche · solch · er · sie · ihr · ihre · sein · seine · ihm ·
    ihnen · damit · dadurch · dabei · davon · dafür · das ist · das war · das sind · das waren · das hat · das hatte · das gilt ·
    das zeigt · das bedeutet · das macht · das wird · das wurde · das kann · das könnte · das muss · das soll · das darf · das heißt
    · das liegt · das lässt · das geht · das gibt · das kommt · das bleibt · das reicht
  `),
  impersonal: listed(`
    das heißt · diese woche · dieses jahr · diesen monat · dieser artikel · dieser bericht · dieser text
  `),
};
