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
  restatements: listed(`
    mit anderen worten · anders gesagt · anders ausgedrückt · anders formuliert · genauer · genauer gesagt · besser gesagt ·
    deutlicher gesagt · das heißt · d. h. · d.h. · will sagen · soll heißen · sprich · nämlich · beziehungsweise · konkret: ·
    konkret gesagt · im klartext
  `),
  recommendations: listed(`
    wir empfehlen · wir schlagen vor · wir schlagen daher vor · wir schlagen deshalb vor · wir raten · wir plädieren · wir fordern ·
    ich empfehle · ich schlage vor · unsere empfehlung lautet · unsere empfehlung ist · empfohlen wird · zu empfehlen ist · es
    empfiehlt sich
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
  contrasts: listed(`
    aber · doch · jedoch · allerdings · dennoch · trotzdem · gleichwohl · nichtsdestotrotz · nichtsdestoweniger · indes · indessen ·
    dagegen · hingegen · demgegenüber · stattdessen · vielmehr · umgekehrt · andererseits · anderseits · im gegenteil · im gegensatz
    dazu · anders ist · anders sieht · anders verhält · anders liegt · anders war · anders in · freilich · immerhin · zumindest ·
    wenigstens · ohnehin · sowieso · jedenfalls · allenfalls · zwar · sonst · ansonsten · andernfalls · alternativ · so oder so ·
    wie dem auch sei · in beiden fällen · in jedem fall · auf jeden fall · trotz allem · trotz alledem · bei alledem · nichts davon
    · wenn nicht · wenn ja · wenn doch · falls nicht · falls ja · in wirklichkeit · in wahrheit
  `),
  connectives: listed(`
    auf der anderen seite · auf der einen seite · im umkehrschluss · nur so · wiederum · seinerseits · ihrerseits ·
    und · oder · auch · zudem · außerdem · ferner · überdies · darüber hinaus · weiter · weiterhin · weiters · des weiteren ·
    desgleichen · hinzu · dazu kommt · dazu kommen · dazu kam · dazu kamen · dazu gehört · dazu gehören · dazu zählt · dazu zählen ·
    daneben · nebenbei · im übrigen · übrigens · obendrein · zusätzlich · schließlich · zweitens · drittens · viertens · ebenso ·
    ebenfalls · ebensowenig · gleichermaßen · gleichfalls · genauso · ähnlich · ähnliches · selbiges · das gleiche · dasselbe ·
    nicht nur das · mehr noch · schlimmer · schlimmer noch · wichtiger · noch wichtiger · vor allem aber · deshalb · deswegen ·
    daher · darum · somit · mithin · folglich · infolgedessen · demnach · demzufolge · dementsprechend · also · sonach · insofern ·
    insoweit · denn · so · auf diese weise · aus diesem grund · aus diesen gründen · die folge: · der grund: · kein wunder · eben
    deshalb · gerade deshalb · genau deshalb · nur deshalb · allein deshalb · schon deshalb · auch deshalb · ergo · eben darum ·
    unterdessen · währenddessen · inzwischen · mittlerweile · zwischenzeitlich · in der zwischenzeit · derweil · zugleich ·
    gleichzeitig · zeitgleich · daraufhin · danach · dann · darauf · seither · seitdem · bis dahin · bis dato · fortan · später ·
    kurz darauf · kurz danach · wenig später · tags darauf · am tag darauf · am folgenden tag · am nächsten tag · im jahr darauf ·
    zuvor · vorher · davor · anschließend · im anschluss · nachher · hernach · erst dann · erst danach · schon vorher · zum beispiel
    · z. b. · z.b. · beispielsweise · so etwa · so zum beispiel · insbesondere · namentlich · konkret · tatsächlich · in der tat ·
    eigentlich · natürlich · selbstverständlich · gewiss · sicherlich · nein, · ja, · wie gesagt · wie erwähnt · das ergebnis: · der
    haken: · die folge ist · die folge war · der grund ist · der grund dafür · der grund liegt · gleiches gilt · gleiches trifft ·
    gleiches zeigt · gleiches droht
  `),
  references: listed(`
    hier · hierbei · hierdurch · hierfür · hiergegen · hierin · hiermit · hiernach · hierüber · hierunter · hiervon · hierzu ·
    hieran · hierauf · hieraus · dort · dies · diese · dieser · dieses · diesem · diesen · jene · jener · jenes · jenem · jenen ·
    solche · solcher · solches · solchen · solch · derartige · derartiges · derlei · beide · beides · beiden · er · sie · ihr · ihre
    · ihrer · ihren · ihrem · sein · seine · seiner · seinen · seinem · ihm · ihn · ihnen · deren · dessen · derselbe · dieselbe ·
    dieselben · letztere · letzterer · letzteres · erstere · ersterer · ersteres · keiner von · keine von · keines davon · alle drei
    · alle vier · alle diese · all diese · all dies · all das · alles das · alles dies · das alles · der andere · die andere · die
    anderen · andere wiederum · damit · dadurch · dabei · davon · dafür · daran · daraus · darin · darüber · darunter · dahinter ·
    dazu · dazwischen · das ist · das war · das sind · das waren · das hat · das hatte · das gilt · das zeigt · das bedeutet · das
    macht · das machte · das wird · das wurde · das wäre · das würde · das kann · das könnte · das konnte · das muss · das müsste ·
    das soll · das sollte · das darf · das hieße · das liegt · das lag · das lässt · das ließ · das geht · das ging · das gibt · das
    gab · das kommt · das kam · das bleibt · das blieb · das reicht · das reichte · das führt · das führte · das stimmt · das klingt
    · das stellt · das setzt · das schafft · das verlangt · das verändert · das ändert · das erklärt · das erlaubt · das verhindert
    · das erschwert · das erleichtert · das erhöht · das senkt · das trifft · das betrifft · das spricht · das sieht · das wirft ·
    das bringt · das brachte · das dürfte · das mag · das wissen · das haben · das hängt · das kostet · das nützt · das schadet ·
    das genügt · das entspricht · das scheint · das steht · das fehlt · das passt · das allein · das auch
  `),
  pointers: listed(`
    dies · diese · dieser · dieses · diesem · diesen · jene · jener · jenem · jenen · solche · solchen · solcher · solch · beiden ·
    ihm · ihn · ihnen · alledem · all dem · all diesen · dessen · deren
  `),
  prepositions: listed(`
    ab · abgesehen von · angesichts · an · auf · aufgrund · auf grund · aus · außer · bei · bis zu · durch · entgegen · entsprechend
    · für · gegen · gegenüber · hinsichtlich · hinter · im gegensatz zu · im lichte · im zuge · in · infolge · innerhalb · jenseits
    · laut · mit · mithilfe · mittels · nach · neben · ohne · seit · statt · anstatt · anstelle · trotz · über · um · unter ·
    ungeachtet · unbeschadet · von · vor · während · wegen · wie · zu · zufolge · zugunsten · zwischen · zwecks
  `),
  impersonal: listed(`
    diese woche · dieses jahr · diesen monat · dieser artikel · dieser bericht · dieser text · dieser woche · diesem jahr · dieses
    monats · diesem monat · dieser tage · diesen sommer · diesem sommer · diesen herbst · diesem herbst · diesen winter · diesem
    winter · dieses frühjahr · diesem frühjahr · diesem artikel · diesem bericht · diesem text · dieses papier · diesem papier ·
    dieses briefing · diesem briefing · dieser beitrag · diesem beitrag · dieser studie · diese studie · so viel · so viele · so
    wenig · so wenige · so lange · so weit · so groß · so genannte · so sehr · sein oder · weiter als · so gut wie · beide seiten ·
    beide länder · beide kammern · denn je · damit der · damit die · damit das · damit den · damit dem · damit ein · damit eine ·
    damit es · damit kein · damit keine · seitdem der · seitdem die · seitdem das · seitdem den · seitdem dem · seitdem ein ·
    seitdem eine · seitdem es · seitdem kein · seitdem keine · ähnlich wie · ähnlich viele · ebenso wie · genauso wie · ebenso viele
    · genauso viele · gleichzeitig mit · zeitgleich mit · später als · wichtiger als · schlimmer als · mehr noch als · ferner osten
    · weiter östlich · weiter westlich · weiter nördlich · weiter südlich
  `),
  questions: listed(`
    was · wie · warum · weshalb · wieso · wer · wen · wem · wessen · wann · wo · wohin · woher · wozu · wofür · womit · wodurch · woran ·
    worauf · wovon · welche · welcher · welches · welchen · welchem · ob · inwiefern · inwieweit
  `),
};
