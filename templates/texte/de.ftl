# Alle Texte in Deutsch. Jeder Schlüssel steht mit denselben Werten auch in en.ftl; ein Test hält das fest.

## Stufen und Summen

stufe-fehler = Fehler
stufe-warnung = Warnung
stufe-hinweis = Hinweis
stufe-hilfe = Hilfe
befund-summe = { $fehler ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $fehler } Fehler
 }, { $warnungen ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnungen } Warnungen
 }{ $hinweise ->
    [0] {""}
    [one] , 1 Hinweis
   *[other] , { $hinweise } Hinweise
 }.
befunde-summe = { $gilt } gelten, { $gilt_nicht } gelten nicht, { $offen } sind offen. „crmplan analyse befunde --warum ID“ erklärt einen, „crmplan analyse fragen“ nennt die offenen Fragen.
check-ok = Ohne Beanstandung gelesen: { $anforderungen ->
    [one] 1 Anforderung
   *[other] { $anforderungen } Anforderungen
 }.
trace-befunde-ohne-anforderung = Befunde, die keine Anforderung beantwortet
trace-analyse-ohne-folge = Ergebnisse der Analyse ohne Folge
trace-ohne-herkunft = Anforderungen und Abgrenzungen ohne Herkunft
trace-keine = keine
adopt-fertig = { $anzahl ->
    [0] Kein Vorschlag ist zu übernehmen.
    [one] Ein Vorschlag ist übernommen: { $datei }
   *[other] { $anzahl } Vorschläge sind übernommen: { $datei }
 }
drop-fertig = { $anzahl ->
    [one] Ein Vorschlag ist gestrichen: { $datei }
   *[other] { $anzahl } Vorschläge sind gestrichen: { $datei }
 }
confirm-fertig = { $anzahl ->
    [0] Kein Wert ist zu bestätigen.
    [one] Ein Wert ist bestätigt: { $datei }
   *[other] { $anzahl } Werte sind bestätigt: { $datei }
 }
befund-urteil = Urteil
befund-regel = Regel
befund-frage = Frage
befund-folgen = Spricht für diese Einträge des Katalogs
befund-nach-antwort = nach der Antwort in analyse/antworten.yaml: { $beleg }
befund-nach-antwort-ohne-beleg = nach der Antwort in analyse/antworten.yaml
urteil-gilt = gilt
urteil-gilt_nicht = gilt nicht
urteil-offen = offen
analyseteil-grundlage = Grundlage
analyseteil-kunden = Kunden
analyseteil-prozess = Prozesse
analyseteil-struktur = Struktur und Systeme
analyseteil-information = Informationen und Datenschutz
analyseteil-projekt = Projekt
fragen-keine = Keine Frage ist offen.
fragen-angabe = Angabe in der Analyse: { $feld }
fragen-antwort = oder Antwort in analyse/antworten.yaml unter „antworten:“: - {"{"}befund: { $befund }, gilt: ja oder nein, beleg: …{"}"}
fragen-entscheidet = entscheidet über: { $eintraege }
fragen-summe = { $anzahl ->
    [one] Eine offene Frage.
   *[other] { $anzahl } offene Fragen.
 }
katalog-summe = { $anzahl ->
    [one] Ein Eintrag.
   *[other] { $anzahl } Einträge.
 }
katalog-vorgeschlagen = vorgeschlagen wegen { $befunde }
katalog-uebernommen = übernommen; dafür sprechen { $befunde }
katalog-ersetzt = ersetzt durch { $anforderungen }
katalog-offen = hängt an offenen Fragen: { $befunde }
katalog-nicht = nicht vorgeschlagen, denn keiner dieser Befunde gilt: { $befunde }
katalog-bedingung = nicht vorgeschlagen, denn seine Bedingung trifft nicht zu: { $wenn }
katalog-gestrichen = gestrichen: { $grund }
wertstand-bestaetigt = bestätigt
wertstand-analyse = aus der Analyse
wertstand-offen = noch zu bestätigen
lastenheft-geschrieben = { $datei }: { $anforderungen ->
    [one] 1 Anforderung
   *[other] { $anforderungen } Anforderungen
 } auf { $seiten ->
    [one] 1 Seite
   *[other] { $seiten } Seiten
 }.
lastenheft-geschrieben-daten = { $datei }: { $anforderungen ->
    [one] 1 Anforderung
   *[other] { $anforderungen } Anforderungen
 }.
lastenheft-aus-freigabe = Diese Version von crmplan setzt die Daten der Freigabe anders; geschrieben ist die freigegebene PDF-Datei.
diff-geschrieben = Geschrieben: { $datei }
diff-gleich = Kein inhaltlicher Unterschied.
diff-anforderungen = Anforderungen
diff-abgrenzungen = Abgrenzungen
diff-kapitel = Übrige Kapitel
freigabe-fertig = Version { $version } ist freigegeben: { $ordner }/lastenheft.pdf, { $anforderungen ->
    [one] 1 Anforderung
   *[other] { $anforderungen } Anforderungen
 } auf { $seiten ->
    [one] 1 Seite
   *[other] { $seiten } Seiten
 }.
    SHA-256 der Daten (anbieter.json, in der PDF-Datei gedruckt): { $daten }
    SHA-256 der PDF-Datei: { $pdf }
    Bewahren Sie den Ordner unverändert auf, und geben Sie Anbietern nur die PDF-Datei: team.json ist intern. Wer danach etwas ändert, erhöht „version“ in crmplan.yaml.
freigabe-warnungen = Mit Warnungen wird nicht freigegeben. Beheben Sie sie, oder nehmen Sie sie mit „--mit-warnungen“ bewusst in Kauf.
fehler-kein-projekt = In „{ $ordner }“ und den Ordnern darüber liegt keine Datei crmplan.yaml. Wechseln Sie in den Projektordner oder nennen Sie ihn mit -C ORDNER.
fehler-grund-leer = Nennen Sie einen Grund: Er steht im Lastenheft für das eigene Team.
fehler-keine-freigaben = Version { $version } gibt es nicht: Das Lastenheft ist noch nicht freigegeben. „crmplan lastenheft release VERSION“ gibt es frei.
fehler-freigabe-unbekannt = Version { $version } ist nicht freigegeben. Freigegeben sind: { $versionen }.
fehler-version-form = „{ $text }“ ist keine Version. Schreiben Sie Zahlen mit Punkten: 1.0.
fehler-version-vergeben = Version { $version } ist schon freigegeben und wird nie überschrieben. Wählen Sie eine höhere Version.
fehler-version-aelter = Version { $version } läge vor { $letzte }, der letzten Freigabe. Wählen Sie eine höhere Version.
fehler-version-hinter-arbeitsstand = Der Arbeitsstand heißt in crmplan.yaml schon { $arbeitsstand }; Version { $version } läge davor. Geben Sie { $arbeitsstand } frei, oder ändern Sie „version“.
fehler-zeile-doppelt = Zu Version { $version } steht in crmplan.yaml unter „aenderungen“ schon eine Zeile. Lassen Sie „--aenderung“ weg, oder löschen Sie die Zeile.
fehler-datum-form = „{ $text }“ ist kein Datum. Schreiben Sie 2027-01-31 oder 31.01.2027.
fehler-datum-frueher = Die letzte Freigabe ({ $letzte }) ist vom { $datum }; Version { $version } kann nicht früher freigegeben sein. Nennen Sie den Tag mit „--datum“.
fehler-angabe-leer = „{ $text }“ ist keine brauchbare Angabe zu { $option }.
fehler-ausgabe-freigabe = „{ $datei }“ liegt bei den Freigaben; dort schreibt nur „crmplan lastenheft release“. Wählen Sie eine andere Datei.
fehler-wert-ohne-kennung = „--wert“ gilt für einzelne Kennungen: crmplan lastenheft confirm KON-002 --wert ansprechpartner=30
fehler-kennung-unbekannt = Die Kennung „{ $kennung }“ gibt es nicht.
fehler-kein-vorschlag = „{ $kennung }“ ist kein Vorschlag, sondern steht schon in lastenheft.yaml.
fehler-gestrichen = „{ $kennung }“ ist in lastenheft.yaml unter „anpassungen“ gestrichen: { $grund }
fehler-nicht-vorgeschlagen = „{ $kennung }“ steht im Katalog, ist aber nicht vorgeschlagen. „crmplan katalog show { $kennung }“ sagt, warum.
fehler-schon-angepasst = Zu „{ $kennung }“ steht in lastenheft.yaml schon eine Anpassung. Ergänzen Sie dort „entfaellt: ja“.
fehler-vorschlag-unbekannt = „{ $kennung }“ gibt es unter den Vorschlägen und Anforderungen nicht.
fehler-wertangabe = „{ $wert }“ ist keine Angabe NAME=WERT zu einem offenen Wert. Offen sind: { $werte }.
fehler-wert-im-text = „{ $kennung }“ ist übernommen: Ändern Sie den Wert dort im Text und unter „werte_zu_bestaetigen“.
fehler-abschnitt-form = In { $datei } lässt sich unter „{ $feld }“ nichts anfügen, ohne anderes zu verändern. Schreiben Sie die Einträge dort untereinander, jeden mit „- “ davor.
fehler-katalogeintrag = Den Katalogeintrag „{ $kennung }“ gibt es nicht.

## Befunde an den Dateien

regel-datei-fehlt = Die Datei { $datei } fehlt.
regel-datei-unlesbar = Die Datei { $datei } lässt sich nicht lesen: { $grund }.
regel-datei-zu-gross = Die Datei { $datei } ist mit { $groesse } MiB zu groß; zulässig sind { $grenze } MiB.
regel-datei-nicht-utf8 = Die Datei { $datei } ist kein UTF-8-Text; das erste falsche Zeichen steht in Zeile { $zeile }.
regel-datei-leer = Die Datei { $datei } ist leer.
regel-keine-datei = { $datei } ist keine Datei.
regel-yaml-syntax = Das ist kein gültiges YAML: { $einzelheit }.
regel-yaml-uebermass = Die Datei ist tiefer verschachtelt oder durch Verweise stärker vervielfacht, als eine Projektdatei je sein muss.
regel-schluessel-doppelt = Das Feld „{ $feld }“ steht in diesem Abschnitt zweimal.
regel-abschnitt-doppelt = Der Abschnitt „{ $feld }“ steht in zwei Dateien.
regel-unbekanntes-feld = Das Feld „{ $feld }“ gibt es hier nicht.
regel-feld-fehlt = Das Feld „{ $feld }“ fehlt.
regel-falscher-typ = Hier steht { $gefunden }, erwartet wird { $erwartet }.
regel-falscher-wert = Erwartet wird { $erwartet }, hier steht „{ $wert }“.
regel-unbekannter-wert = „{ $wert }“ ist hier nicht möglich.
regel-leerer-text = Der Text ist leer.
regel-steuerzeichen = Der Text enthält das Steuerzeichen { $zeichen }, das sich nicht drucken lässt.
regel-kennung-doppelt = Die Kennung „{ $kennung }“ ist zweimal vergeben.
regel-verweis-unbekannt = Die Kennung „{ $kennung }“ gibt es nicht: erwartet wird { $art }.
regel-verweis-falsche-art = „{ $kennung }“ ist { $gefunden }, erwartet wird { $erwartet }.
regel-schritt-unbekannt = Den Schritt { $nr } hat der Prozess „{ $prozess }“ nicht.
regel-schritt-doppelt = Die Schrittnummer { $nr } kommt im Prozess zweimal vor.
regel-nennungen-unmoeglich = { $anzahl } Nennungen von { $von } Befragten sind nicht möglich.
regel-stundensatz-negativ = Der Stundensatz { $wert } € ist kleiner als null.
regel-vorlage-syntax = { $was } lässt sich nicht lesen: { $einzelheit }.
regel-vorlage-fehlerhaft = Die Regel „{ $regel }“ lässt sich auf „{ $quelle }“ nicht anwenden: { $einzelheit }.
regel-regel-doppelt = Die Regel „{ $regel }“ gibt es zweimal.
regel-ableitung-doppelt = Der Vorschlag „{ $kennung }“ ({ $vorlage }) hat eine Kennung, die schon vergeben ist ({ $andere }).
regel-befundregel-fehlerhaft = Der Befund „{ $befund }“ lässt sich nicht auswerten: { $einzelheit }.
regel-befund-unbekannt = Den Befund „{ $befund }“ gibt es nicht.
regel-antwort-doppelt = Zum Befund „{ $befund }“ gibt es zwei Antworten.
regel-antwort-widerspricht = Die Antwort zum Befund „{ $befund }“ widerspricht den Daten der Analyse; es gelten die Daten.
regel-katalog-unbekannt = Den Katalog „{ $katalog }“ gibt es nicht.
regel-katalog-andere-version = Der Katalog „{ $katalog }“ hat die Version { $version }; das Projekt wurde mit { $erwartet } aufgestellt.
regel-katalogeintrag-doppelt = Den Katalogeintrag „{ $kennung }“ gibt es zweimal.
regel-katalogeintrag-fehlerhaft = Der Katalogeintrag „{ $kennung }“ lässt sich nicht anwenden: { $einzelheit }.
regel-regel-unbekannt = Die Regel „{ $regel }“ gibt es nicht.
regel-wert-unbekannt = Der Katalogeintrag „{ $kennung }“ hat keinen Wert „{ $name }“.
regel-wert-doppelt = Der Wert „{ $name }“ von „{ $kennung }“ ist zweimal festgelegt.
regel-wert-keine-zahl = „{ $wert }“ ist keine Zahl.
regel-wert-abweichend = Für „{ $name }“ von „{ $kennung }“ ist { $wert } festgelegt, im übernommenen Text steht { $vorher }.
regel-a-kriterium-ohne-muss = „{ $kennung }“ ist ein A-Kriterium, aber kein Muss.
regel-a-kriterien-zu-viele = { $anzahl } A-Kriterien sind zu viele; üblich sind 10 bis 25.
regel-anpassung-unbekannt = Eine abgeleitete Anforderung „{ $kennung }“ gibt es nicht.
regel-anpassung-doppelt = Zu „{ $kennung }“ gibt es zwei Anpassungen.
regel-datei-falsch-benannt = Die Datei { $datei } wird nicht gelesen: Dateien des Projekts enden auf „.yaml“.
regel-modalverb-falsch = { $kennung }: Die Priorität verlangt genau einmal „{ $verb }“.
regel-muss-ohne-abnahme = Die Muss-Anforderung „{ $kennung }“ hat kein Abnahmekriterium.
regel-freigabe-blockiert = Der offene Punkt „{ $kennung }“ hält die Freigabe auf.
regel-freigabe-fehlt = Es steht nicht fest, wer das Lastenheft freigibt.
regel-freigabe-mit-vorschlaegen = { $anzahl ->
    [one] Ein Eintrag ist noch bloßer Vorschlag
   *[other] { $anzahl } Einträge sind noch bloße Vorschläge
 }: { $kennungen }.
regel-freigabe-mit-offenen-werten = { $anzahl ->
    [one] Zu einer Anforderung sind Werte noch nicht bestätigt
   *[other] Zu { $anzahl } Anforderungen sind Werte noch nicht bestätigt
 }: { $kennungen }.
regel-freigabe-leer = Das Lastenheft enthält keine Anforderung.
regel-freigabe-von-hand = Der Arbeitsstand kann nicht „freigegeben“ sein.
regel-freigabe-veraendert = { $datei } ist nicht mehr so, wie es freigegeben wurde.
regel-freigabe-unlesbar = { $datei } ist in einer Form gespeichert, die diese Version von crmplan nicht kennt.
regel-freigabe-ohne-anschluss = Freigabe { $version } schließt nicht an die Freigabe davor an: { $grund } (genannt: { $genannt }, gefunden: { $gefunden }).
regel-freigabe-fremd = { $datei } gehört zu keiner Freigabe.
regel-version-vergeben = Der Inhalt weicht von der freigegebenen Version { $freigegeben } ab, der Arbeitsstand heißt aber { $version }.
regel-herkunft-entfallen = „{ $kennung }“ begründet „{ $von }“ nicht mehr: { $grund }.

marke-zuerst-hier = zuerst hier
marke-vergeben-hier = hier vergeben
marke-beleg = das zeigen die Daten
marke-text-hier = dieser Text

grund-keine-rechte = keine Leseberechtigung
grund-verknuepfung-leer = die Verknüpfung führt ins Leere
grund-unlesbar = das System meldet einen Lesefehler
grund-quelle-fehlt = die Analyse enthält es nicht mehr
grund-befund-gilt-nicht = der Befund ist nicht mehr belegt
grund-nennt-keine = sie nennt keine
grund-davor-keine = davor liegt keine
grund-andere-pruefsummen = deren Prüfsummen sind nicht die, die sie nennt
grund-davor-andere = davor liegt eine andere als die, die sie nennt

knoten-leer = nichts
knoten-wert = ein einzelner Wert
knoten-liste = eine Liste
knoten-abschnitt = ein Abschnitt mit Feldern

typ-abschnitt = ein Abschnitt mit Feldern
typ-feldname = ein Feldname
typ-liste = eine Liste
typ-text = ein Text
typ-auswahl = eines der vorgesehenen Wörter
typ-kennung = eine Kennung
typ-betrag = ein Betrag in Euro
typ-anteil = ein Anteil zwischen 0 und 100 Prozent
typ-veraenderung = eine Veränderung in Prozent
typ-skalenwert = ein Wert zwischen 1 und 5
typ-anzahl = eine ganze Zahl
typ-kennzahl = eine Zahl ab null
typ-nps = ein Net Promoter Score zwischen -100 und 100
typ-janein = „ja“ oder „nein“
typ-datum = ein Kalendertag
typ-haeufigkeit = eine Häufigkeit
typ-dauer = eine Dauer
typ-farbe = eine Farbe
typ-version = eine Versionsnummer

hinweis-typ-kennung = Kennungen beginnen mit einem Buchstaben und bestehen aus Buchstaben ohne Umlaute, Ziffern und „-“, „_“ oder „.“, höchstens 64 Zeichen: R-VI, P-01.
hinweis-typ-betrag = Schreiben Sie 1234,50 oder 1234.50 oder 1.234,50. „1.234“ allein ist zweideutig: meinen Sie 1234 oder 1,23?
hinweis-typ-anteil = Schreiben Sie zum Beispiel 12,5 %.
hinweis-typ-veraenderung = Schreiben Sie zum Beispiel 3,5 % oder -2 %.
hinweis-typ-skalenwert = Die Skala reicht von 1 (niedrig) bis 5 (hoch), auch mit Nachkommastellen: 4,2.
hinweis-typ-anzahl = Schreiben Sie nur Ziffern, ohne Punkt und Einheit: 1200.
hinweis-typ-kennzahl = Schreiben Sie zum Beispiel 0,5 oder 12.
hinweis-typ-nps = Schreiben Sie eine ganze Zahl ohne Prozentzeichen: 24 oder -8.
hinweis-typ-janein = Schreiben Sie ja oder nein.
hinweis-typ-datum = Schreiben Sie 2027-01-31 oder 31.01.2027; den Tag muss es im Kalender geben.
hinweis-typ-haeufigkeit = Schreiben Sie zum Beispiel 35/Woche; möglich sind Tag, Woche, Monat, Quartal und Jahr.
hinweis-typ-dauer = Schreiben Sie Zahl und Einheit: 2 s, 20 min, 4 h, 3 Tage, 2 Wochen, 24 Monate, 10 Jahre.
hinweis-typ-farbe = Schreiben Sie die Farbe als „#0b5394“, mit Anführungszeichen.
hinweis-typ-version = Schreiben Sie Zahlen mit Punkten: "0.3".

vorlage-waechst = höchstens drei „set“ und „for“ und dann höchstens 1500 Byte, kein „with“ und kein „recursive“
dieser-ausdruck = Dieser Ausdruck
dieses-muster = Diese Vorlage
yaml-grund-tabulator = eine Zeile ist mit einem Tabulator eingerückt
yaml-grund-doppelpunkt = ein Doppelpunkt steht, wo kein neues Feld beginnen kann
yaml-grund-anfuehrung = ein Anführungszeichen hat kein Gegenstück
yaml-grund-doppelpunkt-fehlt = nach einem Feldnamen fehlt der Doppelpunkt
yaml-grund-einrueckung = diese Zeile ist anders eingerückt als die davor
yaml-grund-rueckstrich = auf einen Rückstrich in Anführungszeichen folgt kein bekanntes Zeichen
yaml-grund-klammer = eine Klammer ist nicht geschlossen, oder zwischen zwei Einträgen fehlt ein Komma
yaml-grund-dokumente = die Datei enthält mehr als ein Dokument („---“)
hinweis-yaml-doppelpunkt-fehlt = Schreiben Sie „name: Wert“, mit Leerzeichen nach dem Doppelpunkt.
hinweis-yaml-einrueckung = Felder desselben Abschnitts beginnen in derselben Spalte; eingerückt wird mit Leerzeichen.
hinweis-yaml-rueckstrich = Schreiben Sie den Rückstrich doppelt oder nehmen Sie einfache Anführungszeichen.
hinweis-yaml-klammer = Prüfen Sie Klammern und Kommas in der Zeile.
hinweis-yaml-dokumente = Verteilen Sie den Inhalt auf mehrere Dateien oder entfernen Sie die Zeile „---“.
yaml-grund-sonderzeichen = ein Text beginnt mit einem Zeichen, das in YAML eine eigene Bedeutung hat

hinweis-typ-liste = Schreiben Sie die Einträge untereinander, jeden mit „- “ davor, oder in einer Zeile: [eins, zwei].
hinweis-typ-text = Schreiben Sie den Text hinter den Doppelpunkt; mehrere Zeilen beginnen mit „|“ und sind eingerückt.
hinweis-typ-abschnitt = Schreiben Sie die Felder eingerückt untereinander, jedes als „name: Wert“.
hinweis-typ-feldname = Ein Feldname ist ein einzelnes Wort vor einem Doppelpunkt.
hinweis-typ-auswahl = Schreiben Sie genau ein Wort.
hinweis-leerer-text = Schreiben Sie einen Text oder lassen Sie das Feld weg.
hinweis-steuerzeichen = Entfernen Sie das Zeichen; es kommt oft durch Kopieren aus anderen Programmen in den Text.
hinweis-verweis-falsche-art = Nennen Sie hier die Kennung eines Eintrags der erwarteten Art.
hinweis-anpassung-doppelt = Führen Sie beide Anpassungen zu einer zusammen.
hinweis-regel-doppelt = Geben Sie der zweiten Regel einen eigenen Namen; wer eine mitgelieferte Regeldatei ersetzt, gibt der eigenen denselben Dateinamen.
hinweis-datei-unlesbar = Prüfen Sie, wohin die Datei führt und ob Sie sie im Editor öffnen können.
hinweis-datei-falsch-benannt = Benennen Sie die Datei um in { $richtig }.
hinweis-modalverb-falsch = Die Priorität und der Satz müssen dasselbe sagen: „muss“, „soll“ oder „kann“, je Satz genau eines davon.
hinweis-muss-ohne-abnahme = Ergänzen Sie unter „abnahme“, woran man die Erfüllung erkennt: ausgangslage, aktion, ergebnis.
hinweis-freigabe-blockiert = Klären Sie den Punkt und entfernen Sie ihn, oder nehmen Sie „blockiert“ heraus.
hinweis-freigabe-fehlt = Nennen Sie die Person mit „--name“, oder ergänzen Sie unter „projekt“: freigabe: {"{"}name: …, rolle: …{"}"}.
hinweis-freigabe-mit-vorschlaegen = Übernehmen Sie Vorschläge mit „crmplan lastenheft adopt“ oder streichen Sie sie mit „crmplan lastenheft drop“.
hinweis-freigabe-mit-offenen-werten = Bestätigen oder ändern Sie die Werte mit „crmplan lastenheft confirm“.
hinweis-freigabe-leer = Füllen Sie die Analyse aus, oder schreiben Sie Anforderungen in lastenheft.yaml.
hinweis-freigabe-von-hand = Schreiben Sie „entwurf“ oder „in_abstimmung“. Freigegeben wird mit „crmplan lastenheft release VERSION“, das den Stand festschreibt.
hinweis-freigabe-veraendert = Holen Sie die Datei aus der Versionsverwaltung oder einer Sicherung zurück. Eine Freigabe ändert sich nie; für einen neuen Stand gibt es eine neue Version.
hinweis-freigabe-unlesbar = Verwenden Sie eine neuere Version von crmplan.
hinweis-freigabe-ohne-anschluss = Holen Sie die fehlende oder ausgetauschte Freigabe aus der Versionsverwaltung zurück, oder entfernen Sie die untergeschobene. Wurde in zwei Zweigen freigegeben, gilt nur einer.
hinweis-freigabe-fremd = Verschieben Sie es: Unter freigaben/ steht nur, was freigegeben wurde.
hinweis-version-vergeben = Erhöhen Sie „version“ in crmplan.yaml. „crmplan lastenheft diff { $freigegeben }“ zeigt, was anders ist; was nur das Team sieht, mit „--fuer team“.
hinweis-herkunft-entfallen = Prüfen Sie, ob der Eintrag noch gebraucht wird: Löschen Sie ihn, oder löschen Sie diese Kennung aus „herkunft“.
fehler-ausgabe-quelle = „{ $datei }“ gehört zu den Quellen des Projekts und wird nicht überschrieben. Wählen Sie eine andere Datei.
fehler-ausgabe-export = „{ $datei }“ ist der Export selbst und wird nicht überschrieben. Wählen Sie eine andere Datei.
fehler-tabellen-ordner = Die Tabellen sind mehrere Dateien. Wählen Sie mit -o einen Ordner.
hinweis-meinten-sie = Meinten Sie „{ $vorschlag }“?
hinweis-bekannte-felder = Möglich sind: { $felder }.
hinweis-komma-in-klammern = Innerhalb von { "{" } … { "}" } trennt ein Komma die Felder: Setzen Sie den Wert in Anführungszeichen; eine Zahl geht auch mit Punkt, 1.5.
hinweis-moegliche-werte = Möglich sind: { $werte }.
hinweis-feld-fehlt = Ergänzen Sie { $feld }: … in diesem Abschnitt.
hinweis-projektdatei-fehlt = Legen Sie crmplan.yaml im Projektordner an; examples/klein zeigt das kleinste Projekt.
hinweis-datei-fehlt = Legen Sie { $datei } an oder verteilen Sie den Inhalt auf Dateien im Ordner { $ordner }.
hinweis-datei-leer = Schreiben Sie den Inhalt hinein; ein Beispiel steht in examples/klein.
hinweis-datei-zu-gross = Verteilen Sie den Inhalt auf mehrere Dateien in einem Ordner gleichen Namens.
hinweis-datei-nicht-utf8 = Speichern Sie die Datei im Editor mit der Kodierung UTF-8.
hinweis-keine-datei = Unter diesem Namen wird eine gewöhnliche Datei gebraucht; ein Ordner heißt genauso, nur ohne „.yaml“.
hinweis-yaml-allgemein = Vergleichen Sie die Einrückung mit den Zeilen davor; Texte mit Sonderzeichen gehören in Anführungszeichen.
hinweis-yaml-tabulator = Rücken Sie mit Leerzeichen ein; Tabulatoren sind in YAML nicht erlaubt.
hinweis-yaml-doppelpunkt = Setzen Sie Texte, in denen ein Doppelpunkt vorkommt, in Anführungszeichen.
hinweis-yaml-sonderzeichen = Setzen Sie den Text in Anführungszeichen; er beginnt mit einem Zeichen, das in YAML eine eigene Bedeutung hat.
hinweis-yaml-anfuehrung = Prüfen Sie, ob jedes Anführungszeichen ein Gegenstück hat.
hinweis-yaml-uebermass = Schreiben Sie die Inhalte aus, statt sie zu verschachteln oder mit & und * zu vervielfachen.
hinweis-schluessel-doppelt = Führen Sie beide Stellen zusammen; es kann nur eine gelten.
hinweis-abschnitt-doppelt = Listen werden aus allen Dateien zusammengeführt, jeder andere Abschnitt steht in genau einer.
hinweis-kennung-doppelt = Kennungen gelten im ganzen Projekt; geben Sie der zweiten Stelle eine neue.
hinweis-verweis-keine = Bisher ist keine angelegt.
hinweis-verweis-auswahl = Angelegt sind: { $auswahl }.
hinweis-verweis-anlegen = Legen Sie den Eintrag an oder berichtigen Sie die Kennung.
hinweis-schritt-unbekannt = Der Prozess hat die Schritte: { $schritte }.
hinweis-schritt-doppelt = Geben Sie jedem Schritt eine eigene Nummer.
hinweis-nennungen-unmoeglich = „anzahl“ sind die Nennungen, „von“ die Befragten.
hinweis-stundensatz-negativ = Der Stundensatz ist, was eine Arbeitsstunde kostet; er macht aus Stunden Kosten.
hinweis-vorlage-syntax = Was Ausdrücke und Vorlagen sagen können, steht in templates/README.md.
hinweis-vorlage-fehlerhaft = Wie Regeln aufgebaut sind, steht in templates/README.md.
hinweis-ableitung-doppelt = Geben Sie der Anforderung eine andere Kennung oder der Regel einen eigenen „zusatz“; übernommene Vorschläge nennen ihre „vorlage“.
hinweis-befundregel-fehlerhaft = Wie Befunde aufgebaut sind, steht in templates/README.md.
hinweis-befund-unbekannt = „crmplan analyse befunde“ nennt alle Befunde.
hinweis-antwort-doppelt = Löschen Sie eine der beiden Antworten.
hinweis-antwort-widerspricht = Berichtigen Sie die Daten oder löschen Sie die Antwort.
hinweis-katalog-unbekannt = Vorhanden sind: { $kataloge }.
hinweis-katalog-andere-version = Sehen Sie die Vorschläge durch („crmplan katalog suggest“) und tragen Sie dann @{ $version } ein. Übernommene Anforderungen bleiben, wie sie sind.
hinweis-katalogeintrag-doppelt = Geben Sie einem der beiden eine andere Kennung. Ein eigener Eintrag ersetzt einen mitgelieferten mit derselben Kennung.
hinweis-katalogeintrag-fehlerhaft = Wie Katalogeinträge aufgebaut sind, steht in templates/README.md.
hinweis-regel-unbekannt = Die Namen der Regeln stehen in templates/regeln.
hinweis-wert-unbekannt = Der Eintrag hat diese Werte: { $werte }.
hinweis-wert-doppelt = Löschen Sie eine der beiden Festlegungen.
hinweis-wert-keine-zahl = Vorgeschlagen ist eine Zahl; schreiben Sie 30 oder 99,5, und Tausender ohne Punkt: 10000.
hinweis-wert-abweichend = Ändern Sie den Text der übernommenen Anforderung und dort auch „werte_zu_bestaetigen“, oder bestätigen Sie { $vorher }.
hinweis-a-kriterium-ohne-muss = Nur ein Muss kann ein Angebot ausschließen: Erhöhen Sie die Priorität oder streichen Sie „a_kriterium“.
hinweis-a-kriterien-zu-viele = Behalten Sie nur, was ein Angebot allein schon unbrauchbar macht; alles andere wird bewertet.
hinweis-anpassung-unbekannt = Anpassen lassen sich nur Anforderungen, die aus der Analyse abgeleitet sind; eigene ändern Sie unter „anforderungen“.

art-segment = ein Kundensegment
art-beduerfnis = ein Bedürfnis
art-potenzial = ein Potenzial
art-staerke = eine Stärke
art-rolle = eine Rolle
art-system = ein System
art-prozess = ein Prozess
art-schwachstelle = eine Schwachstelle
art-information = ein Informationsbestand
art-ziel = ein Ziel
art-anforderung = eine Anforderung
art-abgrenzung = eine Abgrenzung
art-rahmenbedingung = eine Rahmenbedingung
art-ausbaustufe = eine Ausbaustufe
art-offener_punkt = ein offener Punkt
art-beliebig = ein Eintrag mit Kennung
art-befund = ein Befund

## Befehlszeile

aufruf-argument-unbekannt = Die Angabe „{ $argument }“ gibt es hier nicht.
aufruf-befehl-unbekannt = Den Befehl „{ $argument }“ gibt es nicht.
aufruf-wert-ungueltig = „{ $wert }“ ist für { $argument } nicht möglich; möglich sind: { $werte }.
aufruf-wert-fehlt = Für { $argument } fehlt der Wert.
aufruf-unvollstaendig = Der Aufruf ist unvollständig. Es fehlt: { $argument }
aufruf-doppelt = Die Angabe { $argument } steht zweimal.
aufruf-konflikt = { $argument } und { $anderes } gehen nicht zusammen.
aufruf-falsch = Der Aufruf lässt sich nicht verstehen.
aufruf-hilfe = Was möglich ist, zeigt --help.

hilfe = Führt ein Unternehmen durch die Einführung eines CRM-Systems: von der Analyse über Lastenheft, Angebote und Pflichtenheft bis zur Abnahme
hilfe-aufruf = Aufruf
hilfe-befehle = Befehle
hilfe-optionen = Optionen
hilfe-angaben = Angaben
hilfe-aufruf-befehl = <BEFEHL>
hilfe-aufruf-optionen = [OPTIONEN]
hilfe-werte = [möglich: { $werte }]
hilfe-werte-ohne-angabe = [möglich: { $werte }; ohne Angabe: { $wert }]
hilfe-wert-projekt = ORDNER
hilfe-wert-output = DATEI
hilfe-wert-lang = SPRACHE
hilfe-wert-color = WANN
hilfe-wert-format = FORMAT
hilfe-wert-warum = BEFUND
hilfe-wert-id = KENNUNG
hilfe-wert-ids = KENNUNG
hilfe-wert-grund = GRUND
hilfe-wert-wert = NAME=WERT
hilfe-wert-gruppe = GRUPPE
hilfe-wert-version = VERSION
hilfe-wert-name = NAME
hilfe-wert-rolle = ROLLE
hilfe-wert-datum = DATUM
hilfe-wert-aenderung = TEXT
hilfe-wert-von = VERSION
hilfe-wert-auf = VERSION
hilfe-wert-fuer = LESER
hilfe-check = Prüft alle Dateien des Projekts und meldet jeden Fehler mit Stelle und Abhilfe
hilfe-trace = Zeigt, was woraus folgt, in beide Richtungen, und wo ein Faden endet
hilfe-trace--id = Kennung, deren Fäden gezeigt werden; ohne Angabe alle
hilfe-analyse = Analyse: was feststeht, was nicht und was offen ist
hilfe-analyse-build = Setzt den Analysebericht (nur für das eigene Team)
hilfe-analyse-build--output = Zieldatei („-“ für die Standardausgabe)
hilfe-analyse-build--format = Als PDF, als Daten oder als eine CSV-Datei je Tabelle
hilfe-analyse-befunde = Nennt alle Befunde mit Urteil und Fundstellen
hilfe-analyse-befunde--warum = Erklärt den Befund mit dieser Kennung
hilfe-analyse-fragen = Nennt die Fragen, die weder Daten noch Antworten entscheiden
hilfe-katalog = Katalog: allgemeine Anforderungen, die Befunde auswählen
hilfe-katalog-list = Nennt alle Einträge
hilfe-katalog-show = Zeigt einen Eintrag, wie er im Lastenheft stünde
hilfe-katalog-show--id = Kennung des Eintrags
hilfe-katalog-suggest = Nennt die Einträge, für die Befunde sprechen
hilfe-lastenheft = Lastenheft: was das CRM-System leisten soll und wofür
hilfe-lastenheft-build = Leitet Anforderungen aus der Analyse ab und setzt das Lastenheft
hilfe-lastenheft-adopt = Übernimmt Vorschläge als eigenen Text in lastenheft.yaml
hilfe-lastenheft-drop = Streicht Vorschläge mit einem Grund
hilfe-lastenheft-drop--grund = Warum die Vorschläge entfallen
hilfe-lastenheft-confirm = Bestätigt vorgeschlagene Werte oder legt andere fest
hilfe-lastenheft-confirm--wert = Anderer Wert als NAME=WERT; nur zu einzelnen Kennungen
hilfe--projekt = Ordner des Projekts; ohne Angabe der aktuelle oder der nächste darüber mit crmplan.yaml
hilfe--gruppe = Nur Einträge dieser Gruppe
hilfe--ids = Kennungen, durch Leerzeichen getrennt
hilfe--all = Alle, die in Frage kommen
hilfe--format = Form der Ausgabe
hilfe--lang = Sprache der Meldungen und der Hilfe; Dokumente richten sich nach crmplan.yaml
hilfe--color = Farbige Meldungen
hilfe--quiet = Meldet nur, was nicht in Ordnung ist
hilfe--help = Zeigt diese Hilfe
hilfe--version = Zeigt die Version
hilfe-check--format = Form der Meldungen
hilfe-lastenheft-build--fuer = Für wen: Anbieter sehen nichts Internes, das eigene Team sieht alles
hilfe-lastenheft-build--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/lastenheft.pdf im Projekt
hilfe-lastenheft-build--format = PDF oder die Daten, aus denen es gesetzt wird
hilfe-lastenheft-build--version = Diese freigegebene Version statt des Arbeitsstands
hilfe-lastenheft-release = Gibt das Lastenheft frei: prüft es und schreibt den Stand unveränderlich fest
hilfe-lastenheft-release--version = Version der Freigabe, höher als alle davor
hilfe-lastenheft-release--name = Wer freigibt; ohne Angabe nach „freigabe“ in crmplan.yaml
hilfe-lastenheft-release--rolle = Rolle dieser Person
hilfe-lastenheft-release--datum = Tag der Freigabe; ohne Angabe „datum“ in crmplan.yaml
hilfe-lastenheft-release--aenderung = Zeile für die Änderungshistorie; ohne Angabe zählt sie die Änderungen
hilfe-lastenheft-release--mit_warnungen = Gibt auch mit Warnungen frei und vermerkt sie in der Freigabe
hilfe-lastenheft-diff = Zeigt, was sich seit einer Freigabe oder zwischen zweien geändert hat
hilfe-lastenheft-diff--von = Freigegebene Version, von der aus verglichen wird
hilfe-lastenheft-diff--auf = Freigegebene Version, mit der verglichen wird; ohne Angabe der Arbeitsstand
hilfe-lastenheft-diff--fuer = Für wen: Anbieter sehen nichts Internes, das eigene Team sieht alles
hilfe-lastenheft-diff--output = Zieldatei, „-“ für die Standardausgabe; eine PDF-Datei steht ohne Angabe unter ausgabe/
hilfe-lastenheft-diff--format = Text, Daten oder eine PDF-Datei mit Änderungsmarken für alle, die die alte Version haben

## Wörter der Vorlagen

wort-inhalt = Inhalt
wort-seite-kurz = S.
wort-seite = Seite
wort-version = Version
wort-nach-version = { $version }, Arbeitsstand danach
wort-stand-vom = Stand { $tag }
wort-von = von
wort-prioritaet = Priorität
wort-abnahme = Abnahme
wort-ausgangslage = Ausgangslage
wort-aktion = Aktion
wort-ergebnis = Ergebnis
wort-nachweis = Nachweis
wort-daten = Beigefügte Daten:
wort-pruefsumme = Prüfsumme der beigefügten Daten
wort-herkunft = Herkunft
wort-a-kriterium = Ausschlusskriterium
wort-zu-bestaetigen = Noch zu bestätigen
wort-begruendung = Begründung
wort-vermerk = Vermerk
wort-dokumentenlenkung = Dokumentenlenkung
wort-anhang = Inhalt dieses Dokuments in maschinenlesbarer Form (JSON)
wort-entwurf = Entwurf

## Wörter der Felder

status-entwurf = Entwurf
status-in_abstimmung = in Abstimmung
status-freigegeben = freigegeben

prioritaet-muss = Muss
prioritaet-soll = Soll
prioritaet-kann = Kann

nachweis-test = Test
nachweis-vorfuehrung = Vorführung
nachweis-inspektion = Inspektion
nachweis-analyse = Analyse
anforderungsart-funktion = Funktion
anforderungsart-daten = Daten
anforderungsart-leistung = Leistung und Qualität
anforderungsart-schnittstelle = Schnittstelle
anforderungsart-betrieb = Betrieb
anforderungsart-einfuehrung = Einführung
sichtbarkeit-intern = intern
sichtbarkeit-extern = für Anbieter sichtbar
aenderung-neu = neu
aenderung-geaendert = geändert
aenderung-entfallen = entfallen
feld-titel = Titel
feld-text = Satz
feld-prioritaet = Priorität
feld-a_kriterium = Ausschlusskriterium
feld-gruppe = Gruppe
feld-art = Art
feld-begruendung = Begründung
feld-herkunft = Herkunft
feld-abnahme = Abnahme
feld-nachweis = Nachweis
feld-zu_bestaetigen = Noch zu bestätigen
feld-sichtbarkeit = Sichtbarkeit
feld-tags = Merkmale

zeitraum-Tag = { $anzahl } je Tag
zeitraum-Woche = { $anzahl } je Woche
zeitraum-Monat = { $anzahl } je Monat
zeitraum-Quartal = { $anzahl } je Quartal
zeitraum-Jahr = { $anzahl } je Jahr

zeiteinheit-s = { $zahl } s
zeiteinheit-min = { $zahl } min
zeiteinheit-h = { $zahl } h
zeiteinheit-d = { $zahl } { $anzahl ->
    [one] Tag
   *[other] Tage
 }
zeiteinheit-Wochen = { $zahl } { $anzahl ->
    [one] Woche
   *[other] Wochen
 }
zeiteinheit-Monate = { $zahl } { $anzahl ->
    [one] Monat
   *[other] Monate
 }
zeiteinheit-Jahre = { $zahl } { $anzahl ->
    [one] Jahr
   *[other] Jahre
 }
zeiteinheit-dativ-s = { $zahl } { $anzahl ->
    [one] Sekunde
   *[other] Sekunden
 }
zeiteinheit-dativ-min = { $zahl } { $anzahl ->
    [one] Minute
   *[other] Minuten
 }
zeiteinheit-dativ-h = { $zahl } { $anzahl ->
    [one] Stunde
   *[other] Stunden
 }
zeiteinheit-dativ-d = { $zahl } { $anzahl ->
    [one] Tag
   *[other] Tagen
 }
zeiteinheit-dativ-Wochen = { $zahl } { $anzahl ->
    [one] Woche
   *[other] Wochen
 }
zeiteinheit-dativ-Monate = { $zahl } { $anzahl ->
    [one] Monat
   *[other] Monaten
 }
zeiteinheit-dativ-Jahre = { $zahl } { $anzahl ->
    [one] Jahr
   *[other] Jahren
 }

janein-ja = ja
janein-nein = nein

beduerfnisquelle-befragung = Befragung
beduerfnisquelle-interview = Interview
beduerfnisquelle-mitarbeitende = Mitarbeitende
beduerfnisquelle-reklamation = Reklamation

potenzialart-cross-selling = Cross-Selling
potenzialart-up-selling = Up-Selling
potenzialart-reaktivierung = Reaktivierung
potenzialart-bindung = Bindung
potenzialart-weiterempfehlung = Weiterempfehlung

systemart-erp = Warenwirtschaft (ERP)
systemart-telefonie = Telefonie
systemart-mail = E-Mail und Kalender
systemart-shop = Webshop
systemart-website = Website
systemart-dms = Dokumentenablage
systemart-newsletter = Newsletterdienst
systemart-auswertung = Auswertung
systemart-verzeichnisdienst = Verzeichnisdienst
systemart-tabelle = Tabellenkalkulation
systemart-textverarbeitung = Textverarbeitung
systemart-altsystem = Altsystem
systemart-sonstiges = Sonstiges

betriebsort-eigen = eigener Betrieb
betriebsort-cloud = Cloud
betriebsort-dienstleister = Dienstleister

zukunft-behalten = bleibt
zukunft-anbinden = wird angebunden
zukunft-ersetzen = wird ersetzt

richtung-ins_crm = in das CRM-System
richtung-aus_crm = aus dem CRM-System
richtung-beide = beide Richtungen

uebertragung-ereignis = bei jedem Ereignis
uebertragung-zeitplan = nach Zeitplan
uebertragung-manuell = von Hand

fuehrung-system = angebundenes System
fuehrung-crm = CRM-System

prozessgruppe-Marketing = Marketing
prozessgruppe-Vertrieb = Vertrieb
prozessgruppe-Service = Service
prozessgruppe-Verwaltung = Verwaltung

medium-papier = Papier
medium-email = E-Mail
medium-telefon = Telefon
medium-gespraech = Gespräch
medium-tabelle = Tabelle
medium-datei = Datei
medium-system = System
medium-web = Web

schwaechenart-medienbruch = Medienbruch
schwaechenart-doppelerfassung = Doppelerfassung
schwaechenart-wartezeit = Wartezeit
schwaechenart-rueckfrage = Rückfrage
schwaechenart-nacharbeit = Fehler und Nacharbeit
schwaechenart-kopfwissen = Kopfwissen
schwaechenart-fehlende_zustaendigkeit = fehlende Zuständigkeit
schwaechenart-fehlende_information = fehlende Information
schwaechenart-informationsverlust = Informationsverlust
schwaechenart-frist_versaeumt = versäumte Frist
schwaechenart-kein_nachfassen = kein Nachfassen
schwaechenart-keine_prognose = keine Prognose
schwaechenart-ueberbearbeitung = Überbearbeitung
schwaechenart-rechtsrisiko = Rechtsrisiko
schwaechenart-kundenaerger = Kundenärger

schwere-1 = gering
schwere-2 = mittel
schwere-3 = hoch

einbinden-ja = kommt in das CRM-System
einbinden-spaeter = kommt später
einbinden-nein = bleibt außerhalb

kanal-telefon = Telefon
kanal-email = E-Mail
kanal-besuch = Besuch
kanal-brief = Brief
kanal-web = Web
kanal-messe = Messe
kanal-portal = Portal
kanal-intern = intern

erhebung-gemessen = gemessen
erhebung-geschaetzt = geschätzt

art6-a = Einwilligung, Art. 6 Abs. 1 Buchst. a DSGVO
art6-b = Vertrag, Art. 6 Abs. 1 Buchst. b DSGVO
art6-c = rechtliche Verpflichtung, Art. 6 Abs. 1 Buchst. c DSGVO
art6-d = lebenswichtige Interessen, Art. 6 Abs. 1 Buchst. d DSGVO
art6-e = öffentliche Aufgabe, Art. 6 Abs. 1 Buchst. e DSGVO
art6-f = berechtigte Interessen, Art. 6 Abs. 1 Buchst. f DSGVO

empfaengerart-intern = intern
empfaengerart-auftragsverarbeiter = Auftragsverarbeiter
empfaengerart-dritter = Dritter

aufbewahrung-keine = keine gesetzliche Aufbewahrungsfrist
aufbewahrung-6 = 6 Jahre bis zum Ende des Kalenderjahres
aufbewahrung-8 = 8 Jahre bis zum Ende des Kalenderjahres
aufbewahrung-10 = 10 Jahre bis zum Ende des Kalenderjahres

uebernahme-ja = ja
uebernahme-nein = nein
uebernahme-archivieren = nur archivieren

recht-lesen = Lesen
recht-bearbeiten = Bearbeiten
recht-verwalten = Verwalten

rahmenart-budget = Budget
rahmenart-termin = Termin
rahmenart-betriebsmodell = Betriebsmodell
rahmenart-mitbestimmung = Mitbestimmung
rahmenart-datenschutz = Datenschutz
rahmenart-technik = Technik
rahmenart-organisation = Organisation
rahmenart-recht = Recht

## Lastenheft: Überschriften

titel-einfuehrung-dokument = Einführung
titel-zweck = Zweck des Dokuments und Begriffsverständnis
titel-unternehmen = Unternehmen und Markt
titel-ziele = Anlass und Ziele des Projekts
titel-lesehinweise = Lesehinweise und Verbindlichkeit
titel-ansprechpersonen = Ansprechpersonen und Fristen
titel-glossar = Glossar und Abkürzungen
titel-ist = Ausgangssituation
titel-kundenanalyse = Ergebnisse der Kunden- und Potenzialanalyse
titel-prozessanalyse = Ergebnisse der Prozess- und Strukturanalyse
titel-organisation = Aufbauorganisation und Rollen
titel-systeme = Systeme und Informationsbestände
titel-befunde = Befunde der Analyse
titel-rahmenbedingungen = Rahmenbedingungen
titel-soll = Sollkonzept
titel-zielbild = Zielbild und Nutzen für Kunden
titel-sollprozesse = Soll-Prozesse
titel-berechtigungen = Rollen und Berechtigungen
titel-datenmodell = Datenmodell auf Fachebene
titel-ausbaustufen = Ausbaustufen
titel-funktional = Funktionale Anforderungen
titel-gruppe-kontakte = Kontakte und Firmen
titel-gruppe-aktivitaeten = Aktivitäten und Aufgaben
titel-gruppe-vertrieb = Anfragen und Vertriebschancen
titel-gruppe-angebote = Angebote
titel-gruppe-bestandskunden = Kundenbewertung und Bestandskundenpflege
titel-gruppe-marketing = Kampagnen und Marketing
titel-gruppe-service = Service
titel-gruppe-verwaltung = Verwaltung
titel-gruppe-mobil = Außendienst und mobile Nutzung
titel-gruppe-dokumente = Dokumente
titel-gruppe-auswertung = Auswertung und Steuerung
titel-gruppe-daten = Datenhaltung und Datenqualität
titel-gruppe-schnittstellen = Schnittstellen
titel-gruppe-migration = Datenübernahme
titel-gruppe-qualitaet = Qualität
titel-gruppe-bedienung = Bedienung und Barrierefreiheit
titel-gruppe-datenschutz = Datenschutz
titel-gruppe-rechte = Rechte und Protokollierung
titel-gruppe-betrieb = Betrieb
titel-gruppe-vertrag = Lizenz, Vertrag und Ausstieg
titel-gruppe-einfuehrung = Einführung
titel-daten = Daten und Schnittstellen
titel-schnittstellenliste = Schnittstellen
titel-datenuebernahme = Datenübernahme
titel-datenhaltung = Datenhaltung und Datenqualität
titel-qualitaet = Qualitätsanforderungen
titel-datenschutz = Datenschutz und Informationssicherheit
titel-betrieb = Betrieb, Wartung und Support
titel-einfuehrung = Einführung des Systems
titel-vorgehen = Vorgehen und Terminrahmen
titel-schulung = Schulung
titel-mitwirkung = Mitwirkung des Auftraggebers
titel-einfuehrung-anforderungen = Anforderungen an die Einführung
titel-abgrenzung = Abgrenzung
titel-lieferung-abnahme = Lieferumfang und Abnahme
titel-lieferumfang = Lieferumfang
titel-abnahmeverfahren = Abnahmeverfahren und Mängelklassen
titel-angebot = Vorgaben für das Angebot
titel-angebot-form = Form und Fristen
titel-angebot-antworten = Antworten auf die Anforderungen
titel-angebot-ausschluss = Ausschlusskriterien
titel-angebot-unterlagen = Inhalt des Angebots
titel-angebot-bewertung = Bewertung der Angebote
titel-katalog = Anforderungskatalog zum Ausfüllen
titel-preisblatt = Preisblatt
titel-mengengeruest = Mengengerüst
titel-prozessmodelle = Prozessmodelle
titel-schnittstellensteckbriefe = Schnittstellensteckbriefe
titel-verarbeitungsuebersicht = Verarbeitungsübersicht
titel-checkliste = Checkliste Auftragsverarbeitung und Schutzmaßnahmen
titel-offene-punkte = Offene Punkte
titel-nachverfolgung = Nachverfolgung der Anforderungen
titel-aenderungen = Änderungen gegenüber der letzten Freigabe
titel-aenderungen-ueberblick = Überblick
titel-aenderungen-anforderungen = Anforderungen
titel-aenderungen-abgrenzungen = Abgrenzungen
titel-aenderungen-kapitel = Übrige Kapitel
titel-aenderung-neu = Neu
titel-aenderung-geaendert = Geändert
titel-aenderung-entfallen = Entfallen

## Lastenheft: Deckblatt und Dokumentenlenkung

lh-dokument = Lastenheft
lh-dokument-team = Lastenheft – interne Fassung
lh-logo = Logo
lh-auftraggeber = Auftraggeber
lh-anschrift = Anschrift
lh-version = Version
lh-status = Status
lh-stand = Stand
lh-datum = Datum
lh-autor = Autor
lh-vertraulichkeit = Vertraulichkeit
lh-vertraulich-team = Intern – nicht an Anbieter weitergeben
lh-vertraulich-offen = nicht eingestuft
lh-dokumentname = Dokument
lh-freigabe = Freigabe
lh-freigabe-fehlt = noch nicht freigegeben
lh-freigabe-vorgesehen = noch nicht freigegeben; vorgesehen: { $name }
lh-erste-freigabe = Erste freigegebene Fassung
lh-aenderungen = Änderungen
lh-gegenueber = gegenüber Version { $version } vom { $datum }
lh-siehe-anhang = siehe Anhang { $nummer }
lh-aenderungen-ohne = Keine inhaltliche Änderung
lh-aenderungen-keine = Inhaltlich hat sich { $fassung } nichts geändert.
lh-aenderungen-einleitung = Dieser Anhang nennt alles, was sich { $fassung } inhaltlich geändert hat.
lh-tabelle-aenderungen = Geänderte Anforderungen und Abgrenzungen
lh-tabelle-kapitelaenderungen = Änderungen in den übrigen Kapiteln
lh-kapitel = Kapitel
stellen-neu = { $anzahl ->
    [one] eine neue Angabe
   *[other] { $anzahl } neue Angaben
 }
stellen-geaendert = { $anzahl ->
    [one] eine geänderte Angabe
   *[other] { $anzahl } geänderte Angaben
 }
stellen-verschoben = { $anzahl ->
    [one] eine verschobene Angabe
   *[other] { $anzahl } verschobene Angaben
 }
lh-verschoben = (verschoben)
stellen-entfallen = { $anzahl ->
    [one] eine entfallene Angabe
   *[other] { $anzahl } entfallene Angaben
 }
lh-stellen-weitere = { $anzahl ->
    [one] (mit einer weiteren Angabe)
   *[other] (mit { $anzahl } weiteren Angaben)
 }
lh-aenderungsdokument = Änderungen am { $dokument }
lh-von-version = Bisherige Version
lh-auf-version = Neue Version
lh-marken-vorher = So ist zu lesen:{" "}
lh-marken-entfernt = was entfällt
lh-marken-zwischen = {" "}steht durchgestrichen in eckigen Klammern,{" "}
lh-marken-eingefuegt = was hinzukommt
lh-marken-nachher = {" "}steht unterstrichen. Neue Einträge stehen ohne Marken unter „Neu“.
lh-aenderungen-zahlen = Anforderungen: { $neu } neu, { $geaendert } geändert (Priorität { $prioritaet }, verschoben { $verschoben }), { $entfallen } entfallen. Abgrenzungen: { $abgrenzungen ->
    [0] keine Änderung
    [one] eine Änderung
   *[other] { $abgrenzungen } Änderungen
 }. Übrige Kapitel mit Änderungen: { $kapitel }.
lh-aenderungshistorie = Änderungshistorie
lh-aenderung = Änderung
lh-keine-aenderungen = Es sind noch keine Änderungen verzeichnet.
lh-verteiler = Verteiler
lh-kein-verteiler = Ein Verteiler ist noch nicht festgelegt.

## Lastenheft: feste Sätze

lh-zweck = Dieses Lastenheft beschreibt, was das CRM-System des Auftraggebers leisten soll und wofür. Es ist die Grundlage für Angebote, für deren Vergleich und für den Vertrag; es schreibt keine technische Lösung vor.
lh-begriffsverstaendnis = Die Begriffe folgen DIN 69901-5: Das Lastenheft ist die vom Auftraggeber festgelegte Gesamtheit der Forderungen an die Lieferungen und Leistungen eines Auftragnehmers innerhalb eines Auftrags. Das Pflichtenheft mit den Realisierungsvorgaben erarbeitet der Auftragnehmer auf dieser Grundlage; der Auftraggeber gibt es frei.
lh-lesehinweis-verbindlichkeit = Jede Anforderung enthält genau eines der Wörter „muss“, „soll“ oder „kann“. Sie sagen, was der Auftraggeber braucht; was geschuldet wird, soll der Vertrag nach dieser Tabelle regeln.
lh-lesehinweis-kennungen = Kennungen wie LF-101 sind dauerhaft: Sie werden nie neu vergeben und bleiben in Angebot, Pflichtenheft und Abnahme dieselben. LF bezeichnet Funktionen, LD Daten, LL Leistung und Qualität, LS Schnittstellen, LB Betrieb und Rahmen, LE Einführung, AB Abgrenzungen; Anforderungen aus dem Katalog tragen das Kürzel ihrer Gruppe, etwa KON-001. Unter „Herkunft“ steht, woraus eine Anforderung folgt; die umgekehrte Richtung zeigt der Anhang „Nachverfolgung der Anforderungen“.
lh-lesehinweis-maschinenlesbar = Dieser Datei sind die Anforderungen als JSON beigefügt, damit sie in Werkzeuge übernommen werden können.
lh-lesehinweis-team = Diese Fassung ist für das eigene Team: Sie enthält Umsätze, Potenziale, Budget und interne Anforderungen und darf das Unternehmen nicht verlassen.
lh-leer = Hierzu macht der Auftraggeber in dieser Fassung noch keine Angaben.
ab-leer = Dazu ist in der Analyse nichts angegeben.
lh-leer-ohne-punkt = Hierzu macht der Auftraggeber in dieser Fassung noch keine Angaben; ein offener Punkt ist nicht angelegt.
lh-offener-punkt = Offener Punkt { $id }:
lh-entscheidet = Es entscheidet: { $rolle }.
lh-entscheidet-bis = Frist: { $datum }.
lh-herkunft-kundenanalyse = Kundenanalyse
lh-herkunft-analyse = Ergebnis der Analyse
lh-herkunft-grundlage = Grundausstattung
lh-mengengeruest = Mengengerüst
lh-siehe-mengengeruest = Nutzerzahlen und Mengen stehen im Anhang
lh-crm = CRM-System
lh-prozesse-einleitung = Die Landkarte zeigt alle betrachteten Prozesse und ob sie in das CRM-System kommen. Jeder Prozess ist im Anhang „Prozessmodelle“ beschrieben.
lh-anforderungen-einleitung = Die Anforderungen sind nach Gruppen geordnet. Die Übersicht zählt alle Anforderungen der Kapitel 4 bis 9.
lh-befunde = Diese Befunde ergeben sich aus der Analyse. Sie begründen die Anforderungen, die daneben stehen. Was jedes CRM-System unabhängig vom Ergebnis der Analyse braucht, hat die Herkunft „Grundausstattung“.
lh-befund = Befund
lh-angabe = Feld, das sie beantwortet
lh-a-marke = { $prioritaet } · A
lh-a-kriterien = A-Kriterien schließen ein Angebot aus, das sie nicht erfüllt. Sie sind eine Auswahl unter den Muss-Anforderungen und dort mit „A“ gekennzeichnet. Jedes andere Muss ist zu erfüllen, schließt ein Angebot aber nicht von vornherein aus.
lh-keine-a-kriterien = Es sind keine Ausschlusskriterien festgelegt: Kein einzelnes Muss schließt ein Angebot von vornherein aus.
lh-abgrenzung-einleitung = Was hier steht, ist ausdrücklich nicht Gegenstand des Auftrags. Spätere Wünsche dazu sind Änderungen.
lh-antworten-einleitung = Zu jeder Anforderung ist genau eine dieser Antworten zu geben. Eine fehlende Antwort gilt nicht als Zusage; sie wird nachgefragt.
lh-folgekosten = Das Angebot nennt einmalige und laufende Kosten getrennt. Es enthält in jedem Fall Angaben zu Schulung, Datenpflege und Wartung; ein Angebot ohne diese Angaben ist unvollständig.
lh-katalog-einleitung = Bitte je Anforderung die Antwort nach Kapitel 12, den Aufwand in Personentagen, den Preis in Euro (netto) und eine Erläuterung eintragen.
lh-preisblatt-einleitung = Alle Preise in Euro, netto zuzüglich Umsatzsteuer. Jede Zeile ist auszufüllen; was nicht anfällt, ist mit 0 anzugeben, was enthalten ist, mit „enthalten“.
lh-verarbeitung-einleitung = Die Übersicht folgt den Angaben nach Art. 30 Abs. 1 DSGVO und ergänzt Rechtsgrundlage und Herkunft der Daten. Sie ersetzt keine Rechtsberatung.
lh-checkliste-einleitung = Bitte zu jedem Punkt angeben, ob und an welcher Stelle der vorgelegten Unterlagen er geregelt ist.
lh-nachverfolgung-einleitung = Die Tabelle führt von jedem Ergebnis der Analyse zu den Anforderungen und Abgrenzungen, die daraus folgen.
lh-ohne-herkunft = Ohne Angabe einer Herkunft:
lh-keine-offenen-punkte = Es gibt keine offenen Punkte.
lh-keine-maengelklassen = Mängelklassen sind noch nicht festgelegt.
lh-kein-ansprechpartner = Eine Ansprechperson ist noch nicht benannt.
lh-kein-glossar = Ein Glossar ist noch nicht angelegt.
lh-nennungen = { $anzahl } von { $von }
lh-vorschlag = Vorschlag nach Regel „{ $regel }“.
lh-vorschlag-katalog = Vorschlag aus dem Katalog „{ $katalog }“ { $version }.
lh-angepasst = Angepasst: { $grund }
lh-intern = Intern, nicht in der Fassung für Anbieter.
lh-zum-jahresende = ; verlängert bis zum Ende des Kalenderjahres
lh-nach = ab Ereignis:
lh-avv = AVV vom

## Lastenheft: Tabellen und Bilder

lh-tabelle-ziele = Ziele des Projekts
lh-tabelle-legende = Verbindlichkeit der Anforderungen
lh-tabelle-glossar = Begriffe
lh-tabelle-segmente = Kundensegmente
lh-tabelle-beduerfnisse = Was Kunden brauchen
lh-tabelle-staerken = Stärken aus Sicht der Kunden
lh-tabelle-potenziale = Potenziale im Kundenbestand
lh-tabelle-schwachstellen = Schwachstellen der heutigen Prozesse
lh-tabelle-rollen = Rollen
lh-tabelle-systeme = Systeme
lh-tabelle-informationen = Informationsbestände
lh-tabelle-rahmenbedingungen = Rahmenbedingungen
lh-tabelle-sollprozesse = Prozesse, die in das CRM-System kommen
lh-tabelle-berechtigungen = Wer was darf
lh-tabelle-datenmodell = Fachliche Objekte und führende Systeme
lh-tabelle-ausbaustufen = Ausbaustufen
lh-tabelle-uebersicht = Anforderungen nach Gruppe und Priorität
lh-tabelle-schnittstellen = Schnittstellen des CRM-Systems
lh-tabelle-abgrenzung = Abgrenzungen
lh-tabelle-entfallen = Entfallene Vorschläge
lh-tabelle-maengelklassen = Mängelklassen
lh-tabelle-antworten = Mögliche Antworten
lh-tabelle-katalog = Anforderungskatalog
lh-tabelle-einmalig = Einmalige Kosten
lh-tabelle-laufend = Laufende Kosten je Jahr
lh-tabelle-mengengeruest = Mengengerüst
lh-tabelle-schritte = Schritte heute
lh-tabelle-avv = Inhalt des Vertrags zur Auftragsverarbeitung (Art. 28 Abs. 3 DSGVO)
lh-tabelle-tom = Technische und organisatorische Maßnahmen (Art. 32 DSGVO)
lh-tabelle-offene-punkte = Offene Punkte
lh-tabelle-befunde = Befunde und die Anforderungen, die daraus folgen
lh-tabelle-fragen = Offene Fragen der Analyse
lh-tabelle-werte = Vorgeschlagene Werte, die noch zu bestätigen sind
lh-tabelle-a-kriterien = A-Kriterien
lh-tabelle-nachverfolgung = Von der Analyse zur Anforderung
lh-bild-landkarte = Prozesslandkarte
lh-bild-luecken = Lücke zwischen Wichtigkeit und Zufriedenheit (Skala 1 bis 5)
lh-bild-luecken-alt = Balkendiagramm der Lücke zwischen Wichtigkeit und Zufriedenheit für { $anzahl ->
    [one] ein Bedürfnis
   *[other] { $anzahl } Bedürfnisse
 }; die größte Lücke hat „{ $erstes }“.

## Lastenheft: Spalten und Angaben

lh-branche = Branche
lh-deckungsbeitrag = Deckungsbeitrag
lh-kunde = Kunde
lh-abc = ABC
lh-rfm = RFM
lh-letzter-auftrag = Letzter Auftrag
lh-tabelle-kunden = Kunden unter Schlüsseln
lh-stichtag = Stichtag der Auswertung ist der { $datum }.
lh-abgabe-an = Abgabe an
lh-abgabe-bis = Abgabe bis
lh-abgrenzung = Abgrenzung
lh-anfragen = Anfragen je Monat
lh-angaben = Angaben
lh-angebote = Angebote je Monat
lh-angebotsform = Form
lh-anrufe = Anrufe je Tag
lh-ansprechpartner = Ansprechperson
lh-ansprechpartner-anzahl = Ansprechpersonen bei Kunden
lh-antwort = Antwort
lh-antwortzeit = Antwortzeit einer Maske
lh-art = Art
lh-aufbewahrung = Aufbewahrung
lh-aufgaben = Aufgaben
lh-auftraege = Aufträge je Monat
lh-aufwand = Aufwand (PT)
lh-ausloeser = Auslöser
lh-bearbeitungszeit = Bearbeitung
lh-bedeutung = Bedeutung
lh-beduerfnis = Bedürfnis
lh-begriff = Begriff
lh-beleg = Beleg
lh-beschreibung = Beschreibung
lh-beteiligte = Beteiligte
lh-betrag = Betrag je Jahr
lh-betrieb = Betrieb
lh-betriebsrat = Betriebsrat vorhanden
lh-betroffene = Betroffene Personen
lh-bindefrist-bis = Bindefrist bis
lh-bis = Bis
lh-blockiert = Hält Freigabe auf
lh-datenherkunft = Herkunft der Daten
lh-datenkategorien = Datenkategorien
lh-datensaetze = Datensätze
lh-dokumente = Dokumente
lh-durchlaufzeit = Durchlaufzeit
lh-einbinden = Einbindung
lh-einheit = Einheit
lh-einzelpreis = Einzelpreis (€)
lh-email = E-Mail
lh-empfaenger = Empfänger
lh-entscheidung = Entscheidet
lh-erfasst-von = Erfasst von
lh-erfassungsaufwand = Aufwand je Erfassung
lh-erhebung = Zeiten und Mengen
lh-erlaeuterung = Erläuterung
lh-extern = Externe Beteiligte
lh-fachlich-verantwortlich = Fachlich verantwortlich
lh-fehlerbehandlung = Fehlerbehandlung
lh-firmen = Firmen
lh-folge = Folge
lh-folgt = Daraus folgt
lh-format = Format
lh-frage = Frage
lh-fuehrend = Führendes System
lh-fundstelle = Fundstelle
lh-gesamtpreis = Gesamtpreis (€)
lh-gleichzeitige-nutzer = Gleichzeitig Arbeitende
lh-groesse = Größe
lh-grund = Grund
lh-gruppe = Gruppe
lh-haeufigkeit = Häufigkeit
lh-heute = Heute
lh-id = Kennung
lh-information = Informationsbestand
lh-informationen = Informationsbestände
lh-inhalt = Inhalt
lh-jahrespreis = Preis je Jahr (€)
lh-kanaele = Kanäle
lh-kategorie = Kategorie
lh-kennzahl = Kennzahl
lh-kostenart = Kostenart
lh-kundennutzen = Nutzen für Kunden
lh-kundenzahl = Kunden
lh-legende-angebot = Im Angebot
lh-legende-a-angebot = schließt das Angebot aus, wenn es nicht erfüllt ist
lh-legende-vertrag = Im Vertrag
lh-legende-wort = Formulierung
lh-lieferanteil = Lieferanteil
lh-liegezeit = Liegezeit
lh-loeschregel = Löschregel
lh-maengelklasse = Klasse
lh-mails = E-Mails je Tag
lh-medium = Medium
lh-menge = Menge
lh-mobile-nutzer = Mobil Arbeitende
lh-nr = Nr.
lh-nutzer = Nutzerkonten
lh-objekte = Objekte
lh-ort = Ablage
lh-personen = Personen
lh-personenbezug = Personenbezug
lh-potenzial = Potenzial
lh-preis = Preis (€)
lh-produkt = Produkt
lh-prozess = Prozess
lh-prozessergebnis = Ergebnis
lh-pruefpunkt = Prüfpunkt
lh-quelle = Ergebnis der Analyse
lh-quelle-kennung = Kennung
lh-raci = RACI
lh-rahmenbedingung = Rahmenbedingung
lh-rechtsgrundlagen = Rechtsgrundlage
lh-richtung = Richtung
lh-rolle = Rolle
lh-rueckfragen-bis = Rückfragen bis
lh-schwachstelle = Schwachstelle und Wirkung
lh-schwere = Schwere
lh-segment = Segment
lh-servicefaelle = Servicefälle je Monat
lh-servicezeit = Servicezeit
lh-staerke = Stärke
lh-standort = Standort
lh-standorte = Standorte
lh-stufe = Stufe
lh-summe = Summe
lh-system = System
lh-systeme = Systeme
lh-taetigkeit = Tätigkeit
lh-telefon = Telefon
lh-titel = Titel
lh-uebernahme = Übernahme
lh-umsatz = Umsatz je Jahr
lh-veraenderung = Was sich ändert
lh-verantwortlich = Verantwortlich
lh-verbindlichkeit = Stufe
lh-verfuegbarkeit = Verfügbarkeit
lh-vertretung = Vertretung
lh-volumen = Volumen
lh-wachstum = Wachstum
lh-wachstum-mengen = Wachstum je Jahr
lh-wahrscheinlichkeit = Wahrscheinlichkeit
lh-wert = Wert
lh-wichtigkeit = Wichtig
lh-ziel = Ziel
lh-zielwert = Zielwert
lh-zufriedenheit = Zufrieden
lh-zukunft = Zukunft
lh-zweck-prozess = Zweck
lh-zwecke = Zwecke

## Legende der Verbindlichkeit (Rechtsfolgen gelten, wie der Vertrag sie übernimmt)

legende-abgrenzung = Abgrenzung
legende-wort-muss = „muss“
legende-wort-soll = „soll“
legende-wort-kann = „kann“
legende-wort-abgrenzung = „ist nicht Gegenstand des Auftrags“
legende-angebot-muss = vom Anbieter zu bestätigen
legende-angebot-soll = geht in die Bewertung ein
legende-angebot-kann = geht mit geringem Gewicht in die Bewertung ein
legende-angebot-abgrenzung = wird nicht bewertet
legende-vertrag-muss = geschuldet; Fehlen ist ein wesentlicher Mangel
legende-vertrag-soll = geschuldet, sobald im Pflichtenheft zugesagt; Abweichung nur mit Begründung und Zustimmung
legende-vertrag-kann = nur geschuldet, wenn im Pflichtenheft ausdrücklich zugesagt und bepreist
legende-vertrag-abgrenzung = nicht geschuldet; spätere Wünsche sind Änderungen

antwort-standard = Standard
antwort-standard-bedeutung = im ausgelieferten Produkt enthalten, ohne Einrichtung nutzbar
antwort-konfiguration = Konfiguration
antwort-konfiguration-bedeutung = durch Einrichtung ohne Programmierung erreichbar
antwort-zusatzmodul_eigen = Zusatzmodul des Anbieters
antwort-zusatzmodul_eigen-bedeutung = mit einem eigenen Modul des Anbieters; Preis ist anzugeben
antwort-zusatzmodul_dritt = Zusatzmodul eines Dritten
antwort-zusatzmodul_dritt-bedeutung = mit einem Modul eines anderen Herstellers; Hersteller und Preis sind anzugeben
antwort-anpassung = Anpassung
antwort-anpassung-bedeutung = durch Programmierung; Aufwand und Preis sind anzugeben
antwort-geplant = Geplant
antwort-geplant-bedeutung = in einer künftigen Version vorgesehen; Version und Termin sind anzugeben; gilt bis dahin als nicht erfüllt
antwort-nicht_erfuellt = Nicht erfüllt
antwort-nicht_erfuellt-bedeutung = wird nicht angeboten

kosten-lizenz = Lizenzen oder Abonnement
kosten-installation = Installation und Einrichtung
kosten-entwicklung = Anpassung und Programmierung
kosten-schnittstellen = Schnittstellen
kosten-migration = Datenübernahme
kosten-projektleitung = Projektleitung
kosten-erstschulung = Erstschulung
kosten-hardware = Hardware
kosten-wartung = Wartung und Pflege
kosten-hosting = Betrieb (Hosting)
kosten-support = Support
kosten-datenpflege = Datenpflege
kosten-schulung = Schulung neuer Beschäftigter und Auffrischung

avv-gegenstand = Gegenstand und Dauer der Verarbeitung
avv-art-zweck = Art und Zweck der Verarbeitung
avv-daten = Art der Daten und Kategorien betroffener Personen
avv-weisung = Verarbeitung nur auf dokumentierte Weisung, auch bei Übermittlung in Drittländer
avv-vertraulichkeit = Verpflichtung der beteiligten Personen auf Vertraulichkeit
avv-sicherheit = Maßnahmen nach Art. 32 DSGVO
avv-unterauftrag = Genehmigung und gleiche Pflichten für Unterauftragsverarbeiter
avv-betroffenenrechte = Unterstützung bei den Rechten betroffener Personen
avv-unterstuetzung = Unterstützung bei den Pflichten nach Art. 32 bis 36 DSGVO
avv-rueckgabe = Löschung oder Rückgabe der Daten nach Ende des Vertrags
avv-nachweise = Nachweise und Kontrollen, auch vor Ort
avv-hinweis = Hinweis bei rechtswidriger Weisung

tom-verschluesselung = Pseudonymisierung und Verschlüsselung
tom-vertraulichkeit = Vertraulichkeit: Zutritts-, Zugangs-, Zugriffs- und Trennungskontrolle
tom-integritaet = Integrität: Weitergabe- und Eingabekontrolle
tom-verfuegbarkeit = Verfügbarkeit und Belastbarkeit
tom-wiederherstellung = Rasche Wiederherstellbarkeit
tom-ueberpruefung = Verfahren zur regelmäßigen Überprüfung

# --- Analysebericht ---
ab-dokument = Analysebericht
analyse-geschrieben = { $datei } geschrieben: { $seiten ->
    [one] 1 Seite
   *[other] { $seiten } Seiten
 }.
analyse-geschrieben-daten = { $datei } geschrieben.
analyse-tabellen-geschrieben = { $anzahl } Tabellen nach { $ordner } geschrieben.
titel-ab-kunden = Kunden und Potenziale
titel-ab-offenes = Offene Punkte

# --- Umsatzanalyse ---
umsatz-abschnitt-hinweis = Von crmplan analyse kunden geschrieben und als Ganzes ersetzt. Eigenes zu einem Kunden gehört unter kunden, eigene Potenziale unter potenziale.
tabelle-gelesen = { $datei }: { $anzahl ->
    [one] eine Zeile
   *[other] { $zeilen } Zeilen
} gelesen, { $ausgelassen } ausgelassen.
tabelle-zeilen = { $anzahl ->
    [one] Zeile
   *[other] Zeilen
} { $zeilen }
umsatz-fertig = { $datei }: { $anzahl ->
    [one] ein Kunde
   *[other] { $kunden } Kunden
}, { $umsatz } Umsatz in zwölf Monaten, davon ruhend oder verloren: { $ruhend }, { $potenziale ->
    [one] ein Potenzial
   *[other] { $potenziale } Potenziale
}. „crmplan analyse build“ setzt den Bericht.
umsatz-reaktivierung-titel = { $mit ->
    [segment] Ruhende Kunden im Segment { $segment }
   *[ohne] Ruhende Kunden ohne Segment
}
umsatz-reaktivierung-beschreibung = { $kunden ->
    [one] Ein Kunde hat
   *[other] { $kunden } Kunden haben
} seit mehr als dem Doppelten des üblichen Abstands nicht bestellt.
umsatz-reaktivierung-massnahme = Ruhende Kunden nach früherem Umsatz ansprechen und den Grund festhalten
umsatz-cross-selling-titel = { $mit ->
    [segment] Nicht gekaufte Produktgruppen im Segment { $segment }
   *[ohne] Nicht gekaufte Produktgruppen bei Kunden ohne Segment
}
umsatz-cross-selling-beschreibung = { $kunden ->
    [one] Einem Kunden fehlen
   *[other] { $kunden } Kunden fehlen
} Produktgruppen, die vergleichbare Kunden kaufen, vor allem { $gruppen }.
umsatz-cross-selling-massnahme = Fehlende Produktgruppen beim nächsten Kontakt anbieten
auslassungsgrund-feldzahl = falsche Zahl von Feldern
auslassungsgrund-kunde_fehlt = Kundennummer fehlt
auslassungsgrund-datum_unlesbar = Datum unlesbar
auslassungsgrund-nach_stichtag = Datum nach dem Stichtag
auslassungsgrund-betrag_unlesbar = Betrag unlesbar
auslassungsgrund-fremde_waehrung = andere Währung als EUR
auslassungsgrund-doppelt = Zeile steht noch einmal da
zeichensatz-utf-8 = UTF-8
zeichensatz-windows-1252 = Windows-1252
zeichensatz-utf-16 = UTF-16
trennzeichen-semikolon = Semikolon
trennzeichen-komma = Komma
trennzeichen-tabulator = Tabulator
trennzeichen-strich = senkrechter Strich
dezimalzeichen-komma = Komma
dezimalzeichen-punkt = Punkt
datumsform-tag_monat_jahr = Tag, Monat, Jahr
datumsform-jahr_monat_tag = Jahr, Monat, Tag
datumsform-monat_tag_jahr = Monat, Tag, Jahr
datumsform-jjjjmmtt = JJJJMMTT
rfmverfahren-quintile = Fünftel
rfmverfahren-schwellen = feste Schwellen
zustand-aktiv = aktiv
zustand-gefaehrdet = gefährdet
zustand-ruhend = ruhend
zustand-verloren = verloren
rhythmusquelle-eigen = eigener Abstand
rhythmusquelle-segment = Abstand des Segments
rhythmusquelle-fest = fester Abstand
probe-zeichensatz = Zeichensatz
probe-trennzeichen = Trennzeichen
probe-dezimalzeichen = Dezimalzeichen
probe-datum = Datum
probe-offen = offen – in analyse/umsatz.yaml unter „form“ angeben
probe-spalten = Spalten (Bedeutung, Name, erste Werte):
probe-ungenutzt = Nicht verwendet
probe-hinweis = Was anders gemeint ist, steht in analyse/umsatz.yaml: „spalten: {"{"}betrag: Nettobetrag{"}"}“. Geschrieben wurde nichts.
hilfe-analyse-kunden = Wertet einen Umsatzexport (CSV) aus und schreibt den Abschnitt „umsatzanalyse“ in analyse/kunden.yaml
hilfe-analyse-kunden--umsatz = Der Export des ERP-Systems
hilfe-analyse-kunden--probe = Zeigt nur, wie der Export verstanden wird
hilfe-analyse-kunden--namen = Schreibt Kundennummern und Namen statt Pseudonymen
hilfe-analyse-kunden--zuordnung = Schreibt in diese Datei, welches Pseudonym für welchen Kunden steht; wer die Kundennummern kennt, kann die Pseudonyme auch selbst bilden
hilfe-wert-umsatz = DATEI
hilfe-wert-zuordnung = DATEI
regel-spalte-unbekannt = { $datei } hat keine Spalte „{ $spalte }“.
hinweis-spalte-unbekannt = „--probe“ nennt die Spalten des Exports.
regel-spalte-doppelt = { $datei } hat zwei Spalten „{ $spalte }“.
hinweis-spalte-doppelt = Benennen Sie im Export eine davon um.
regel-spalte-vergeben = Die Spalte „{ $spalte }“ ist zweimal angegeben.
hinweis-spalte-vergeben = Jede Spalte gilt für genau eine Angabe. Ein Freitext, der zugleich Code ist, stünde sonst wörtlich im Ergebnis.
regel-spalte-mehrdeutig = { $datei } hat die Spalte „{ $spalte }“ mehrfach; als „{ $rolle }“ wird keine gelesen.
hinweis-spalte-mehrdeutig = Benennen Sie im Export alle bis auf eine um, oder nennen Sie eine andere Spalte unter „spalten“.
regel-frage-doppelt = Nach { $beduerfnis } wird zweimal gefragt.
hinweis-frage-doppelt = Je Bedürfnis zählt eine Frage mit Wichtigkeit und Zufriedenheit. Weitere Fragen erhalten nur einen „titel“.
regel-code-doppelt = Der Code „{ $code }“ ist zweimal angegeben.
hinweis-code-doppelt = Groß- und Kleinschreibung und Umlaute unterscheiden Codes nicht.
regel-code-mit-komma = Der Code „{ $code }“ enthält ein Komma oder Semikolon.
hinweis-code-mit-komma = In der Spalte der Codes trennt das Komma mehrere Codes. Nehmen Sie ein anderes Zeichen.
regel-spalte-fehlt = In { $datei } ist keine Spalte für „{ $rolle }“ zu erkennen.
hinweis-spalte-fehlt = In analyse/umsatz.yaml angeben: „spalten: {"{"}{ $rolle }: NAME{"}"}“. Nötig sind kunde, datum und betrag (oder menge und preis); „--probe“ nennt die Spalten des Exports.
regel-datum-mehrdeutig = In der Spalte „{ $spalte }“ lassen sich Tag und Monat nicht unterscheiden.
hinweis-datum-mehrdeutig = In analyse/umsatz.yaml angeben: „form: {"{"}datum: tag_monat_jahr{"}"}“, monat_tag_jahr oder jahr_monat_tag.
regel-spalte-ohne-datum = In der Spalte „{ $spalte }“ stehen überwiegend keine Datumsangaben.
hinweis-spalte-ohne-datum = Ist die Spalte die richtige? „--probe“ zeigt ihre ersten Werte; „spalten: datum“ und „form: datum“ in analyse/umsatz.yaml ändern es.
regel-zahl-mehrdeutig = In der Spalte „{ $spalte }“ kann der Punkt Tausender oder Dezimalstellen abtrennen.
hinweis-zahl-mehrdeutig = In analyse/umsatz.yaml angeben: „form: {"{"}dezimalzeichen: komma{"}"}“ oder punkt.
regel-spalte-ohne-zahl = In der Spalte „{ $spalte }“ stehen überwiegend keine Zahlen.
hinweis-spalte-ohne-zahl = Ist die Spalte die richtige? „--probe“ zeigt ihre ersten Werte; „spalten“ und „form“ in analyse/umsatz.yaml ändern es.
regel-tabelle-leer = { $datei } hat keine Zeile, die zählt.
hinweis-tabelle-leer = Unter der Zeile mit den Spaltennamen muss mindestens eine lesbare Zeile bis zum Stichtag stehen.
regel-tabelle-unlesbar = { $anteil } % der Zeilen von { $datei } ({ $zeilen }) sind nicht zu lesen; es wurde nichts geschrieben.
regel-viele-zeilen-ausgelassen = { $anteil } % der Zeilen von { $datei } ({ $zeilen }) wurden ausgelassen.
hinweis-zeilen-nach-stichtag = Die meisten liegen nach dem Stichtag. „stichtag“ in analyse/umsatz.yaml auf den letzten Tag des Exports setzen, wenn sie zählen sollen.
hinweis-zeilen-doppelt = Die meisten stehen zweimal da: gleiche Belegnummer und Position oder eine ganz gleiche Zeile. „form: {"{"}doppelte_zaehlen: ja{"}"}“ in analyse/umsatz.yaml zählt sie mit.
hinweis-zeilen-ausgelassen = Die Gründe mit Zeilennummern stehen in der Übersicht; „--probe“ zeigt, wie der Export verstanden wird.
regel-zeile-ohne-ende = Die Zeile { $zeile } von { $datei } endet nicht oder ist zu lang.
hinweis-zeile-ohne-ende = Meist fehlt ein schließendes Anführungszeichen. Gelesen werden bis zu 2.000 Spalten und 256 KiB je Zeile.
regel-zeichensatz-gemischt = Die Datei enthält zwei Zeichensätze: { $anzahl ->
    [one] eine Zeile weicht
   *[other] { $anzahl } Zeilen weichen
} ab, zuerst Zeile { $zeile }.
hinweis-zeichensatz-gemischt = Jedes Feld wurde für sich gelesen, erst als UTF-8, sonst als Windows-1252. Gleiche Namen in zwei Schreibweisen bleiben gleich.
regel-umsatz-negativ = { $datei } hat keinen einzigen positiven Betrag.
regel-umsatz-meist-negativ = { $anteil } % der Beträge in { $datei } sind negativ.
hinweis-umsatz-negativ = Stehen Umsätze mit Minus, wie auf Erlöskonten der Buchhaltung? Dann in analyse/umsatz.yaml angeben: „form: {"{"}haben_negativ: ja{"}"}“. Sonst enthält der Export nur Gutschriften oder die Spalte ist die falsche.
regel-umsatz-luecke = Die ersten Zeilen sind vom { $erster }, danach fehlt mehr als ein Jahr. Verglichen wird erst ab { $beginn }.
hinweis-umsatz-luecke = Stimmt das Datum der ersten Zeilen? Sie zählen für den letzten Auftrag ihrer Kunden, aber nicht als Beginn der Zahlen.
regel-raci-doppelt = „{ $rolle }“ hat im Prozess „{ $prozess }“ zweimal den Anteil { $teil }.
hinweis-raci-doppelt = Einer der Einträge genügt.
regel-vertretung-selbst = Die Rolle „{ $rolle }“ vertritt sich selbst.
hinweis-vertretung-selbst = Unter „vertretung“ eine andere Rolle nennen oder das Feld weglassen.
regel-betriebstage-unmoeglich = { $tage } Betriebstage hat kein Jahr.
hinweis-betriebstage-unmoeglich = Möglich sind 1 bis 366; üblich sind 250.
regel-kunde-ohne-umsatz = Zum Kunden „{ $schluessel }“ gibt es keine Umsatzzahlen.
hinweis-kunde-ohne-umsatz = Heißt er in „umsatzanalyse: kunden“ anders (Pseudonym oder Nummer)? Nach einem neuen Eintrag unter „kunden“ muss „crmplan analyse kunden“ noch einmal laufen.
regel-abc-grenzen = Die Grenze der A-Kunden ({ $a } %) liegt über der Grenze der B-Kunden ({ $b } %).
hinweis-abc-grenzen = „abc_a“ muss kleiner als „abc_b“ sein; üblich sind 80 % und 95 %.
regel-konzernkunde-doppelt = Die Kundennummer „{ $nummer }“ gehört zu zwei Konzernen.
hinweis-konzernkunde-doppelt = Jede Nummer kann nur zu einem Konzern gehören.
regel-konzernkunde-unbekannt = Keine Zeile des Exports hat die Kundennummer „{ $nummer }“.
hinweis-konzernkunde-unbekannt = Steht die Nummer im Export anders da, zum Beispiel mit führenden Nullen?
regel-konzernname-vergeben = „{ $name }“ heißt der Konzern und zugleich ein Kunde des Exports; beide wurden zusammengezählt.
hinweis-konzernname-vergeben = Den Konzern anders nennen oder die Nummer unter seinen „kunden“ aufführen.
regel-segmentwort-unbekannt = Kein Kunde des Exports hat im Segment das Wort „{ $wort }“.
hinweis-segmentwort-unbekannt = Unter „segmente: werte“ stehen die Wörter, die der Export in der Spalte für das Segment hat.
regel-produktgruppen-zu-viele = Der Export hat mehr als { $grenze } Produktgruppen; Sortiment und weiße Flecken wurden nicht ausgewertet.
hinweis-produktgruppen-zu-viele = Vermutlich sind es einzelne Artikel. „spalten: produktgruppe“ in analyse/umsatz.yaml nennt eine gröbere Spalte.
regel-deckungsbeitrag-luecken = Bei { $anzahl ->
    [one] einer Zeile
   *[other] { $anzahl } Zeilen
} fehlt der Deckungsbeitrag; der Umsatz zählt, der Deckungsbeitrag nicht.
hinweis-deckungsbeitrag-luecken = Deckungsbeiträge und Kundenwerte sind dadurch zu niedrig, wenn die Zeilen einen haben.
regel-umsatz-endet-frueh = Die letzte Zeile ist vom { $letzter }, der Stichtag ist der { $stichtag }: Kunden erscheinen dadurch als ruhend.
hinweis-umsatz-endet-frueh = Einen vollständigen Export nehmen oder „stichtag“ in analyse/umsatz.yaml auf den letzten Tag des Exports setzen.
regel-stichtag-unmoeglich = Zum Stichtag { $datum } lässt sich nichts auswerten.
hinweis-stichtag-unmoeglich = Der Stichtag steht als „stichtag“ in analyse/umsatz.yaml oder analyse/kunden.yaml und muss zwischen 1974 und 2149 liegen.
regel-kennzahl-weicht-ab = „{ $feld }“ ist mit { $angabe } % angegeben, die Umsatzzahlen ergeben { $wert } %.
hinweis-kennzahl-weicht-ab = Es gilt die Angabe. Ohne sie gilt der berechnete Wert.
marke-berechnet-hier = hier berechnet
regel-kunde-doppelt = Zum Kunden „{ $schluessel }“ gibt es zwei Einträge.
hinweis-kunde-doppelt = Beide Einträge zusammenführen.
typ-punktwert = eine Zahl von 0 bis 10
hinweis-typ-punktwert = Zum Beispiel „7“ oder „7,5“.

# --- Analysebericht: Kunden ---
titel-ab-zusammenfassung = Zusammenfassung
titel-ab-umsatz = Umsatz und Konzentration
titel-ab-bestand = Aktualität, Häufigkeit und Wert (RFM)
titel-ab-rhythmus = Bestellrhythmus und ruhende Kunden
titel-ab-portfolio = Kundenportfolio und Lieferanteil
titel-ab-cross-selling = Nicht gekaufte Produktgruppen
titel-ab-potenziale = Potenziale im Bestand
titel-ab-annahmen = Annahmen und Regeln
titel-ab-prozesse = Prozesse
titel-ab-struktur = Rollen, Systeme und Schnittstellen
titel-ab-informationen = Informationen und Datenschutz
ab-ohne-umsatzanalyse = Umsatzzahlen wurden nicht ausgewertet. „crmplan analyse kunden --umsatz DATEI“ liest einen Export des ERP-Systems.
ab-kunden-einleitung = Grundlage sind die Umsatzzahlen des eigenen Hauses. Jede Regel steht bei ihrer Auswertung; Annahmen, die nicht aus den Zahlen folgen, nennt ein eigenes Kapitel.
ab-datei = Datei
ab-pruefsumme = Prüfsumme (SHA-256)
ab-zeilen = Zeilen
ab-ausgelassen = Ausgelassen
ab-ohne-deckungsbeitrag = Zeilen ohne Deckungsbeitrag
ab-nichts-ausgelassen = keine
ab-belegt = Belege vom
ab-stichtag = Stichtag
ab-zwoelf-monate = Zwölf Monate (Umsatz, ABC)
ab-rfm-monate = Zeitraum für Häufigkeit, Wert und Produktgruppen
ab-monate = { $anzahl } Monate
ab-umsatz-zwoelf = Umsatz (netto)
ab-umsatz-vorjahr = Umsatz der zwölf Monate davor
ab-wachstum = Veränderung
ab-deckungsbeitrag = Deckungsbeitrag
ab-kunden-mit-umsatz = Kunden mit Umsatz
ab-kunden-ohne-umsatz = Kunden mit negativer Summe (außerhalb der ABC-Klassen)
ab-top1 = Anteil des größten Kunden
ab-top10 = Anteil der zehn größten
ab-top20 = Anteil der größten 20 %
ab-herfindahl = Herfindahl-Index (Summe der quadrierten Anteile, 0 bis 1)
ab-gini = Gini-Koeffizient (0 = alle gleich, 1 = einer hat alles)
ab-bild-monate = Umsatz je Monat; die zwölf Monate der Auswertung sind hervorgehoben
ab-bild-monate-alt = Säulen für { $monate } Monate; der höchste Monat hat { $hoechster }.
ab-achse-bis = bis { $wert }
ab-abc-regel = ABC-Klassen: Kunden sind nach Umsatz geordnet. A ist, wer vor sich weniger als { $a } des Umsatzes hat, B, wer vor sich weniger als { $b } hat, alle anderen sind C. Wer eine Grenze überschreitet, gehört noch zur höheren Klasse; gleiche Umsätze haben dieselbe Klasse.
ab-bild-pareto = Konzentration des Umsatzes: Kunden vom größten zum kleinsten
ab-bild-pareto-alt = Kurve des kumulierten Umsatzes: Die größten 20 % der Kunden haben { $top20 } des Umsatzes, die zehn größten { $top10 }.
ab-achse-kunden = Anteil der Kunden
ab-achse-umsatz = Anteil am Umsatz
ab-kunden-zahl = { $anzahl } Kunden
ab-kunden-spalte = Kunden
ab-anteil-kunden = Anteil der Kunden
ab-anteil-umsatz = Anteil am Umsatz
ab-tabelle-klassen = ABC-Klassen
ab-tabelle-segmente = Segmente nach den Umsatzzahlen
ab-ruhend = ruhend
ab-kundenwert = Kundenwert
ab-rfm-einleitung = Jeder Kunde erhält drei Punktwerte von 1 bis 5 (5 ist am besten): wie kurz der letzte Auftrag zurückliegt, wie oft und für wie viel er im Zeitraum gekauft hat. Gleiche Werte erhalten gleiche Punkte.
ab-rfm-r = Aktualität (R)
ab-rfm-f = Häufigkeit (F)
ab-rfm-m = Wert (M)
ab-rfm-quintile = Fünftel des Bestands
ab-rfm-r-schwellen = feste Schwellen, weil der Bestand klein ist oder viele Werte gleich sind: bis 30, 90, 180, 365 Tage
ab-rfm-f-schwellen = feste Schwellen, weil der Bestand klein ist oder viele Werte gleich sind: ab 12, 6, 3, 2 Aufträgen
ab-rfm-m-schwellen = feste Schwellen, weil der Bestand klein ist oder viele Werte gleich sind: ab 200, 100, 50, 25 % des Mittels
ab-bild-rfm = Kunden nach Häufigkeit und Aktualität; darunter ihr mittlerer Umsatz im Zeitraum
ab-bild-rfm-alt = Feld aus fünf mal fünf Gruppen mit { $alle } Kunden: { $treue } kaufen häufig und vor kurzem (R und F mindestens 4), { $verstummt } kauften häufig und sind verstummt (F mindestens 4, R höchstens 2).
ab-achse-r = Aktualität (R): 1 lange her, 5 vor kurzem
ab-achse-f = Häufigkeit (F)
ab-rfm-lesen = Oben rechts stehen die treuen Kunden. Oben links stehen Kunden, die häufig gekauft haben und verstummt sind: Sie sind die ersten, bei denen sich ein Anruf lohnt.
ab-rhythmus-regel = Ob ein Kunde ruht, entscheidet sein eigener Rhythmus: der Median der Abstände zwischen seinen Bestelltagen, mindestens 30 Tage. Wer weniger als drei Bestelltage hat, wird am Median seines Segments gemessen (ab fünf Kunden mit eigenem Rhythmus), sonst an 180 Tagen. Gefährdet ist, wer mehr als das 1,5-Fache wartet, ruhend mehr als das Doppelte, verloren mehr als das Vierfache.
ab-tabelle-zustaende = Kunden nach Zustand
ab-zustand = Zustand
ab-umsatz-zuvor = Umsatz der letzten aktiven zwölf Monate
ab-umsatz-zuvor-kurz = Umsatz zuvor
ab-abstand = Abstand (Tage)
ab-abwanderung = Von { $bestand } Kunden, die zu Beginn der zwölf Monate nicht verloren waren, sind { $verloren } verloren: Abwanderungsquote { $quote }. Neue Kunden zählen nicht mit.
ab-abwanderung-unbekannt = Die Abwanderung lässt sich nicht berechnen, weil der Export nicht weit genug zurückreicht.
ab-bild-faktoren = Kunden nach der Zeit seit dem letzten Auftrag, in Vielfachen ihres Abstands
ab-saeule-ab = ab { $wert }
ab-bild-faktoren-alt = Säulen je halbem Abstand, mit den Grenzen bei 1,5, 2 und 4.
ab-tabelle-schlaefer = Ruhende und verlorene Kunden mit dem höchsten früheren Umsatz
ab-portfolio-regel = Das Portfolio zeigt A- und B-Kunden. Jedes Kriterium ist ein Rang unter ihnen: zehnmal der Anteil derer, die darunter liegen. Attraktivität ist das Mittel aus Umsatz, Wachstum und Deckungsbeitrag vom Umsatz. Die eigene Position ist das Mittel aus Lieferanteil (Prozentwert durch zehn), genutztem Sortiment, Zahl der Aufträge und Zustand (aktiv 10, gefährdet 6, ruhend 3, verloren 0). Nur Bekanntes zählt; eigene Einschätzungen unter „kunden“ gehen vor.
ab-bild-portfolio = Kundenportfolio: Die Größe der Kreise zeigt den Umsatz, die Nummern stehen in der Tabelle
ab-bild-portfolio-alt = { $anzahl } Kunden nach eigener Position und Attraktivität; { $stars } der A- und B-Kunden liegen im Feld Starkunden.
ab-achse-position = eigene Position
ab-achse-attraktivitaet = Attraktivität
ab-tabelle-felder = Felder des Portfolios
ab-tabelle-portfolio = Die größten Kunden im Portfolio
ab-feld = Feld
ab-strategie = Strategie
ab-strategie-star = binden: Ansprechperson, Rahmenvereinbarung, früh einbeziehen
ab-strategie-entwicklung = ausbauen: fehlende Produktgruppen, Besuche
ab-strategie-ertrag = halten: zuverlässig liefern, wenig Aufwand
ab-strategie-mitnahme = Aufwand senken: Selbstbedienung, Innendienst
portfoliofeld-star = Starkunden
portfoliofeld-entwicklung = Entwicklungskunden
portfoliofeld-ertrag = Ertragskunden
portfoliofeld-mitnahme = Mitnahmekunden
ab-nummer = Nr.
ab-attraktivitaet = Attraktivität
ab-position = Position
ab-bedarf = Bedarf
ab-bedarf-quelle = Quelle der Schätzung
ab-ziel = Ziel
ab-lieferanteil = Bei { $anzahl ->
    [one] einem Kunden
   *[other] { $anzahl } Kunden
} ist der Bedarf geschätzt. Zusammen deckt das Unternehmen { $anteil } davon, nach Bedarf gewichtet. Potenzial = Ziel × Bedarf − Umsatz, mindestens 0.
ab-lieferanteil-fehlt = Zum Lieferanteil ist nichts bekannt: Unter „kunden“ fehlt der geschätzte Bedarf.
ab-lieferanteil-ueber-100 = Ein Lieferanteil über 100 % zeigt, dass der Bedarf zu niedrig geschätzt ist.
ab-tabelle-lieferanteil = Lieferanteil bei Kunden mit geschätztem Bedarf
ab-cross-selling-regel = Vergleichbar sind Kunden desselben Segments und derselben ABC-Klasse (mindestens zehn, sonst das Segment). Kaufen mindestens 30 % von ihnen eine Produktgruppe, die ein Kunde nicht kauft, fehlt sie ihm. Der Wert ist der mittlere Jahresumsatz der Käufer in dieser Gruppe, erwartet werden davon { $chance }.
ab-cross-selling-keine = Vergleichbare Kunden unterscheiden sich nicht, oder der Export nennt keine Produktgruppen.
ab-ohne-segment = ohne Segment
ab-produktgruppe = Produktgruppe
ab-erwartet = Erwartet je Jahr
ab-tabelle-flecken = Die größten Lücken nach Segment und Produktgruppe
ab-potenziale-regel = Erwartet je Jahr = Betrag × Wahrscheinlichkeit, in EUR netto Umsatz, nicht Gewinn. Potenziale können sich überschneiden: Ein ruhender Kunde kann auch Produktgruppen nicht kaufen.
ab-bild-potenziale = Erwarteter Umsatz je Jahr nach Potenzial
ab-bild-potenziale-alt = Balken für { $anzahl } Potenziale, am größten: { $erstes }.
ab-drei-potenziale = Die wertvollsten Potenziale, die im Bestand schlafen:
ab-keine-potenziale = Zu keinem Potenzial sind Betrag und Wahrscheinlichkeit bekannt.
ab-erwartet-je-jahr = { $betrag } je Jahr zu erwarten.
ab-massnahme = Maßnahme: { $massnahme }.
ab-potenzial-summe = { $anzahl ->
    [one] Ein bewertetes Potenzial ergibt
   *[other] { $anzahl } bewertete Potenziale ergeben
} zusammen { $summe } erwarteten Umsatz je Jahr. Die Summe ist eine Schätzung; ihre Annahmen stehen im Kapitel „Annahmen und Regeln“.
ab-satz-umsatz = Der Umsatz der zwölf Monate beträgt { $umsatz }, { $wachstum } { $richtung ->
    [weniger] weniger
   *[mehr] mehr
} als in den zwölf Monaten davor.
ab-satz-prozesse = Die aufgenommenen Prozesse kosten { $stunden } je Jahr, in Geld: { $kosten }.
ab-satz-schwachstelle = Am schwersten wiegt im Prozess „{ $prozess }“: { $schwachstelle }.
ab-satz-einsparung = In den Prozessen, die in das CRM-System kommen, lassen sich { $stunden } je Jahr einsparen, Wert: { $kosten }; Geld ist das nur, wenn die Zeit anders genutzt wird.
ab-satz-konzentration = Die größten 20 % der Kunden tragen { $top20 } des Umsatzes, die zehn größten { $top10 }.
ab-satz-ruhend = { $ruhend } der { $kunden } Kunden ruhen oder sind verloren, gemessen am eigenen Bestellrhythmus.
ab-satz-sortiment = A- und B-Kunden kaufen im Mittel { $nutzung } der Produktgruppen, die vergleichbare Kunden kaufen.
ab-befunde-satz = Die Analyse belegt { $befunde ->
    [one] einen Befund
   *[other] { $befunde } Befunde
}, { $offen ->
    [one] eine Frage ist
   *[other] { $offen } Fragen sind
} offen; siehe
ab-annahmen-einleitung = Diese Werte folgen nicht aus den Zahlen. Sie stehen in analyse/umsatz.yaml unter „annahmen“; wo nichts angegeben ist, gilt der übliche Wert.
ab-tabelle-annahmen = Annahmen der Umsatzanalyse
ab-annahme = Annahme
ab-herkunft = Herkunft
ab-angegeben = angegeben
ab-ueblich = üblicher Wert, nicht bestätigt
ab-geaendert = Stand der Auswertung; angegeben sind jetzt { $jetzt }
ab-annahme-abc-a = Grenze der Klasse A (kumulierter Umsatz)
ab-annahme-abc-b = Grenze der Klasse B (kumulierter Umsatz)
ab-annahme-rueckgewinnung-ruhend = Wahrscheinlichkeit, einen ruhenden Kunden zurückzugewinnen
ab-annahme-rueckgewinnung-verloren = Wahrscheinlichkeit, einen verlorenen Kunden zurückzugewinnen
ab-annahme-cross-selling = Wahrscheinlichkeit, dass ein Kunde eine fehlende Produktgruppe kauft
ab-annahme-zinssatz = Zinssatz des Kundenwerts
ab-annahme-ziel-lieferanteil = Angestrebter Lieferanteil, wo keiner angegeben ist
ab-regel-rhythmus = Der Wert eines ruhenden Kunden ist sein Umsatz in den zwölf Monaten, die mit dem Monat des letzten Auftrags enden.
ab-regel-segment = Das Segment eines Kunden ist das der ersten Zeile, die eines nennt. Kunden ohne Segment werden miteinander verglichen.
ab-regel-kundenwert = Kundenwert = m × r / (1 + i − r): m mittlerer Deckungsbeitrag je Kunde und Jahr, r Bindungsquote (1 − Abwanderungsquote) des Segments, i Zinssatz; die erste Marge nach einem Jahr.
ab-regel-gutschrift = Gutschriften mindern den Umsatz und zählen nicht als Auftrag. Aufträge sind Belegnummern mit mindestens einer positiven Zeile.

# --- Prozess-, Struktur- und Informationsanalyse ---
titel-ab-prozesse-aufwand = Aufwand und Wartezeit
titel-ab-prozesse-schwachstellen = Schwachstellen nach Rang
titel-ab-prozesse-einsparung = Einsparpotenzial
ab-stunden = { $zahl } h
ab-je-jahr = Je Jahr
ab-zeit-je-fall = Zeit je Fall
ab-zeit-heute = Zeit heute
ab-zeit-kuenftig = Zeit künftig
ab-stunden-je-jahr = Stunden je Jahr
ab-kosten-je-jahr = Kosten je Jahr
ab-wert-je-jahr = Wert je Jahr
ab-warteanteil = Anteil Warten
ab-medienbrueche = Medienbrüche
ab-doppelerfassungen = Doppelte Erfassung
ab-rang = Rang
ab-kosten-unbekannt = nicht vollständig berechenbar (ein Stundensatz oder eine Zeit fehlt)
ab-prozesse-annahmen = Häufigkeiten werden mit { $betriebstage } Betriebstagen, { $wochen } Wochen, 12 Monaten und 4 Quartalen aufs Jahr umgerechnet („betriebstage“ unter „struktur“ ändert die Tage). Ein Tag Arbeitszeit zählt { $stunden } Stunden, eine Woche { $tage_je_woche } Tage, ein Jahr die { $tage } Arbeitstage einer Person, ein Monat ein Zwölftel davon. Was nicht angegeben ist, wird nicht geschätzt und steht als „–“. Gezeigt sind gerundete Werte; die Daten im Anhang der PDF-Datei sind genau.
ab-prozesse-regeln = Stunden je Jahr = Ausführungen je Jahr × Zeit je Fall. Die Zeit je Fall ist die Summe der Schritte, wenn jeder Schritt eine Bearbeitungszeit nennt, sonst die Bearbeitungszeit des Prozesses. Kosten = Stunden × Stundensatz der Rolle, die den Schritt ausführt; ohne eigenen Satz gilt der allgemeine. Nennen die Schritte keine Zeiten, zählt der Satz der einen Rolle mit R, sonst der allgemeine. Anteil Warten = 1 − Bearbeitungszeit ÷ Durchlaufzeit; ist keine Durchlaufzeit angegeben, zählt Bearbeitungszeit plus Liegezeiten, wenn jeder Schritt eine nennt. Medienbrüche zählt die Schritte, die ein anderes Medium übernehmen, als der Schritt davor übergibt, oder Daten auf ein anderes Medium oder in ein anderes System übertragen. Doppelte Erfassung zählt jeden Schritt der Erfassung nach dem ersten und Schwachstellen dieser Art, die keinen solchen Schritt meinen. „–“ heißt, dass die Schritte es nicht erkennen lassen.
ab-prozesse-summe = Zusammen { $stunden } je Jahr, Kosten: { $kosten }.
ab-prozesse-erhebung = Zeiten und Häufigkeiten: { $gemessen ->
    [one] { $gemessen } Prozess gemessen
   *[other] { $gemessen } Prozesse gemessen
}, { $geschaetzt } geschätzt, { $offen } ohne Angabe dazu.
ab-prozesse-abweichung-mehr = { $prozess }: Die Schritte ergeben { $prozent } mehr als die angegebene Bearbeitungszeit. Mehr als { $grenze } % Abweichung deuten auf eine veraltete Angabe; gerechnet wird mit den Schritten.
ab-prozesse-abweichung-weniger = { $prozess }: Die Schritte ergeben { $prozent } weniger als die angegebene Bearbeitungszeit. Mehr als { $grenze } % Abweichung deuten auf fehlende Schritte; gerechnet wird mit den Schritten.
ab-prozesse-widerspruch = Zeiten, die sich widersprechen (Bearbeitung und Liegezeit länger als die Durchlaufzeit, oder Schritte länger als der ganze Prozess):
ab-prozesse-ohne-aufwand = Ohne Aufwand, weil Häufigkeit oder Bearbeitungszeit fehlt:
ab-tabelle-aufwand = Prozesse mit Aufwand, Wartezeit und Brüchen
ab-bild-aufwand = Stunden je Jahr und Prozess
ab-bild-aufwand-alt = { $anzahl ->
    [one] Ein Balken
   *[other] { $anzahl } Balken
} mit den Stunden je Jahr; am meisten Zeit kostet „{ $erstes }“.
ab-schwachstellen-regel = Zuerst die Schwere (hoch, mittel, gering), dann die Stunden je Jahr des Prozesses, dann die Kennung.
ab-tabelle-schwachstellen = Schwachstellen nach Schwere und Aufwand des Prozesses
ab-einsparung-regel = Einsparpotenzial = Ausführungen je Jahr × (Zeit heute − Zeit künftig) × mittlerer Stundensatz des Prozesses. Berechnet wird es für Prozesse, die in das CRM-System kommen und eine künftige Bearbeitungszeit nennen.
ab-einsparung-vorbehalt = Nur Geld, wenn die Zeit anders genutzt wird.
ab-einsparung-summe = Zusammen { $stunden } je Jahr, Wert: { $kosten }.
ab-einsparung-spaeter = In Prozessen, die erst später in das CRM-System kommen, zusätzlich { $stunden } je Jahr, Wert: { $kosten }.
ab-einsparung-offen = Künftige Bearbeitungszeit angegeben, aber nicht zu berechnen, weil Häufigkeit oder heutige Zeit fehlt:
ab-einsparung-keine = Kein Prozess, der in das CRM-System kommt, nennt eine künftige Bearbeitungszeit (bearbeitungszeit_soll); ein Einsparpotenzial lässt sich nicht berechnen.
ab-tabelle-einsparung = Einsparpotenzial je Prozess

titel-ab-struktur-rollen = Rollen
titel-ab-struktur-raci = Zuständigkeiten
titel-ab-struktur-systeme = Systeme
titel-ab-struktur-schnittstellen = Schnittstellen
ab-stundensatz = Stundensatz
ab-stundensatz-allgemein = Wo eine Rolle keinen eigenen Stundensatz hat, gilt { $betrag }.
ab-nutzer = Nutzer
ab-vertragsende = Vertragsende
ab-raci-legende = R = führt aus, A = verantwortet das Ergebnis, C = wird einbezogen, I = wird informiert. Die Spalten sind die Kennungen der Rollen.
ab-raci-regel = Geprüft ist: genau ein A und mindestens ein R je Prozess; höchstens { $viele } C; jede Rolle eines Schritts steht in der Zuordnung und hat dort ein R oder A; keine Rolle mit mehr als { $anteil } % aller R (ab { $mindestens } R); keine Rolle ohne Eintrag; eine Vertretung für jede Rolle mit R oder A, die nur eine Person hat.
ab-raci-keine = Dabei ist nichts aufgefallen.
ab-auffaelligkeit = Auffälligkeit
ab-tabelle-raci = Rollen und Prozesse
ab-tabelle-racibefunde = Auffälligkeiten der Zuständigkeiten
racimangel-ohne_raci = Zuständigkeiten sind nicht angegeben; nicht prüfbar
racimangel-ohne_a = Niemand verantwortet das Ergebnis (kein A)
racimangel-mehrere_a = { $anzahl } Rollen verantworten das Ergebnis (mehr als ein A)
racimangel-ohne_r = Niemand führt aus (kein R)
racimangel-schrittrolle_fehlt = Führt einen Schritt aus und steht nicht in der Zuordnung
racimangel-schrittrolle_ohne_r = Führt Schritte aus, wird aber nur einbezogen oder informiert (kein R)
racimangel-viele_c = { $anzahl } Rollen werden einbezogen; das macht langsam
racimangel-ueberlast = Hat { $anteil } aller Einträge R
racimangel-ohne_eintrag = Hat an keinem Prozess einen Anteil
racimangel-ohne_vertretung = Eine Person, keine Vertretung
ab-schnittstellen-regel = Übertragungen je Jahr aus der angegebenen Häufigkeit: nach Zeitplan an 365 Tagen, sonst wie bei den Prozessen. Übertragungen von Hand aus einem System, das ersetzt wird, sind eine einmalige Übernahme und brauchen keine Häufigkeit.
ab-bild-schnittstellen = Systeme rund um das CRM-System und was zwischen ihnen fließt
ab-bild-schnittstellen-alt = { $anzahl ->
    [one] Ein System
   *[other] { $anzahl } Systeme
} rund um das CRM-System.
ab-crm = CRM
ab-mal-je-jahr = { $anzahl } je Jahr
ab-tabelle-schnittstellen = Schnittstellen zum CRM-System
ab-schnittstelle-offen = { $system }: { $anzahl ->
    [0] Die Schnittstelle ist nicht beschrieben.
    [one] Nicht angegeben ist: { $angaben }.
   *[other] Nicht angegeben sind: { $angaben }.
}
ab-schnittstellen-vollstaendig = Zu jeder Schnittstelle ist alles angegeben.

titel-ab-inventar = Informationsbestände
titel-ab-datenschutz = Prüfungen zum Datenschutz
titel-ab-ungeprueft = Was nicht geprüft werden konnte
titel-ab-aufbewahrung = Gesetzliche Aufbewahrung
titel-ab-erfassung = Aufwand der Erfassung
ab-pruefung = Prüfung
ab-beanstandung = Beanstandung
ab-geprueft = Was geprüft würde
ab-rat = Was zu tun ist
ab-datenschutz-regel = Jeder Informationsbestand mit Personenbezug durchläuft die Prüfungen D-01 bis D-22, soweit sie ihn betreffen; D-17 bis D-19 gelten für alle Bestände. Geprüft sind die Angaben, nicht die Wirklichkeit; eine rechtliche Bewertung ist das nicht.
datenschutz-summe = { $ohne ->
    [one] { $ohne } Prüfung
   *[other] { $ohne } Prüfungen
} ohne Beanstandung, { $beanstandet ->
    [one] { $beanstandet } Beanstandung
   *[other] { $beanstandet } Beanstandungen
}, { $offen } nicht prüfbar.
datenschutz-es-fehlt = es fehlt { $angabe }
ab-tabelle-datenschutz-fehler = Beanstandungen: Fehler
ab-tabelle-datenschutz-warnung = Beanstandungen: Warnungen
ab-tabelle-datenschutz-hinweis = Beanstandungen: Hinweise
ab-ungeprueft-regel = Diesen Prüfungen fehlt eine Angabe. Das heißt weder, dass etwas in Ordnung ist, noch das Gegenteil.
ab-ungeprueft-keine = Keiner Prüfung fehlt eine Angabe.
ab-tabelle-ungeprueft = Nicht prüfbar
ab-aufbewahrung-regel = Rechtsstand { $stand }. Die Frist beginnt mit dem Ende des Kalenderjahres. Das Beispiel rechnet mit einer Unterlage vom { $ereignis }: Ende der Frist = 31.12. des Jahres + Frist, löschbar ab dem 01.01. danach. Eine offene Steuerfestsetzung verlängert die Frist.
ab-tabelle-aufbewahrung = Gesetzliche Fristen
ab-jahre = Jahre
ab-seit = Seit
ab-frist-ende = Ende der Frist
ab-loeschbar-ab = Löschbar ab
ab-quelle = Quelle
aufbewahrungsklasse-keine = Keine
aufbewahrungsklasse-6 = Handels- und Geschäftsbriefe, sonstige steuerlich bedeutsame Unterlagen
aufbewahrungsklasse-8 = Buchungsbelege, auch Rechnungen
aufbewahrungsklasse-10 = Bücher, Inventare, Abschlüsse und Arbeitsanweisungen
ab-erfassung-regel = Stunden je Jahr = Erfassungsaufwand je Eintrag × neue Einträge je Jahr.
ab-neu-je-jahr = Neu je Jahr
ab-tabelle-erfassung = Aufwand der Erfassung
ab-erfassung-summe = Zusammen { $stunden } je Jahr.
ab-erfassung-offen = Ohne Stunden, weil der Aufwand je Eintrag oder die Zahl der neuen Einträge fehlt:
ab-ungenutzt = Kein Prozess nutzt:

pruefschwere-fehler = Fehler
pruefschwere-warnung = Warnungen
pruefschwere-hinweis = Hinweise
pruefstand-beanstandet = Beanstandet
pruefstand-nicht_pruefbar = Nicht prüfbar
pruefstand-ohne_beanstandung = Ohne Beanstandung
pruefung-D-01 = Zweck fehlt
hinweis-pruefung-D-01 = Unter „zwecke“ nennen, wozu die Daten verarbeitet werden (Art. 5 Abs. 1 Buchst. b DSGVO).
pruefung-D-02 = Rechtsgrundlage fehlt
hinweis-pruefung-D-02 = Unter „rechtsgrundlagen“ zu jedem Zweck einen Buchstaben a bis f nennen (Art. 6 Abs. 1 DSGVO).
pruefung-D-03 = Einwilligung ohne Ort des Nachweises
hinweis-pruefung-D-03 = Unter „nachweis“ nennen, wo die Einwilligungen abgelegt sind (Art. 7 Abs. 1 DSGVO).
pruefung-D-04 = Berechtigtes Interesse ohne dokumentierte Abwägung
hinweis-pruefung-D-04 = Interessen abwägen und das Dokument unter „abwaegung“ nennen.
pruefung-D-05 = Vertrag als Grundlage bei Ansprechpersonen: b oder f?
hinweis-pruefung-D-05 = Der Vertrag besteht mit dem Arbeitgeber, nicht mit der Person; meist passt Buchstabe f.
pruefung-D-06 = Löschregel fehlt
hinweis-pruefung-D-06 = Unter „loeschregel“ Ereignis und Frist nennen.
pruefung-D-07 = Löschregel kürzer als die gesetzliche Aufbewahrung
hinweis-pruefung-D-07 = Frist an die gesetzliche anpassen und „zum_jahresende: ja“ setzen (§ 257 HGB, § 147 AO).
pruefung-D-08 = Löschfrist über zehn Jahre ohne Grund
hinweis-pruefung-D-08 = Frist verkürzen oder unter „grund“ sagen, warum sie nötig ist.
pruefung-D-09 = Buchungsbelege mit zehn Jahren nach altem Recht
hinweis-pruefung-D-09 = Seit 2025 gelten acht Jahre (Viertes Bürokratieentlastungsgesetz).
pruefung-D-10 = Auftragsverarbeiter ohne Vertrag
hinweis-pruefung-D-10 = Vertrag nach Art. 28 DSGVO schließen und sein Datum unter „avv“ nennen.
pruefung-D-11 = Empfänger außerhalb von EU und EWR ohne Grundlage
hinweis-pruefung-D-11 = Unter „drittland_grundlage“ Angemessenheitsbeschluss, Standardvertragsklauseln oder Ausnahme nennen (Art. 44 ff. DSGVO).
pruefung-D-12 = Zertifikat für das EU-US Data Privacy Framework nicht geprüft
hinweis-pruefung-D-12 = In der Liste der zertifizierten Unternehmen nachsehen und den Tag unter „zertifikat_geprueft“ nennen.
pruefung-D-13 = Besondere Kategorien ohne Begründung
hinweis-pruefung-D-13 = Daten weglassen oder unter „besondere_kategorien_grund“ die Ausnahme nach Art. 9 Abs. 2 DSGVO nennen.
pruefung-D-14 = Werbung oder Befragung per E-Mail ohne Einwilligung
hinweis-pruefung-D-14 = Einwilligung einholen oder alle vier Bedingungen für Bestandskunden angeben (§ 7 Abs. 3 UWG).
pruefung-D-15 = Telefonwerbung bei Verbrauchern ohne aufbewahrte Einwilligung
hinweis-pruefung-D-15 = Ausdrückliche Einwilligung nachweisen und fünf Jahre aufbewahren („nachweis_frist“, § 7a UWG).
pruefung-D-16 = Bewertung von Personen ohne Information oder Schwellwertprüfung
hinweis-pruefung-D-16 = „informationspflicht“ und „dsfa“ angeben (Art. 13, 14 und 35 DSGVO).
pruefung-D-17 = Führendes System unklar
hinweis-pruefung-D-17 = Genau ein System führt: Bestände gleichen Namens, Schnittstelle und Zukunft des Systems müssen dazu passen.
pruefung-D-18 = Fachliche Verantwortung fehlt
hinweis-pruefung-D-18 = Unter „fachlich_verantwortlich“ eine Rolle nennen.
pruefung-D-19 = Erfasst, aber von keinem Prozess genutzt
hinweis-pruefung-D-19 = Im Prozess unter „informationen“ nennen oder nicht mehr erfassen (Art. 5 Abs. 1 Buchst. c DSGVO).
pruefung-D-20 = Auswertung von Beschäftigten ohne Betriebsvereinbarung
hinweis-pruefung-D-20 = Mit dem Betriebsrat vereinbaren (§ 87 Abs. 1 Nr. 6 BetrVG) und „betriebsvereinbarung: ja“ setzen.
pruefung-D-21 = Zugriff ohne erkennbaren Bedarf
hinweis-pruefung-D-21 = Die Rolle ist an keinem Prozess beteiligt, der den Bestand nutzt: Zugriff entziehen oder Beteiligung ergänzen.
pruefung-D-22 = Herkunft fehlt
hinweis-pruefung-D-22 = Unter „herkunft“ nennen, woher die Daten stammen (Art. 14 Abs. 2 Buchst. f DSGVO).

hilfe-analyse-datenschutz = Prüft die Informationsbestände auf Lücken im Datenschutz
hilfe-analyse-datenschutz--format = Für Menschen oder für Programme
hilfe-analyse-vvt = Setzt das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)
hilfe-analyse-vvt--output = Zieldatei („-“ für die Standardausgabe)
hilfe-analyse-vvt--format = Als PDF, als Tabelle oder als Daten

werbekanal-email = E-Mail
werbekanal-telefon = Telefon
werbekanal-brief = Brief
adressaten-verbraucher = Verbraucher
adressaten-geschaeft = Geschäftskunden

# --- Verzeichnis von Verarbeitungstätigkeiten ---
vvt-dokument = Verzeichnis von Verarbeitungstätigkeiten
titel-vvt-verantwortliche = Verantwortliche
titel-vvt-taetigkeiten = Verarbeitungstätigkeiten
vvt-einleitung = Verzeichnis nach Art. 30 Abs. 1 DSGVO. Die Buchstaben nennen die Angaben, die das Gesetz verlangt; die übrigen sind üblich und dienen der Rechenschaft nach Art. 5 Abs. 2 DSGVO.
vvt-herausgeber = Verantwortlicher
vvt-verantwortlicher = Verantwortlicher (Buchst. a)
vvt-gemeinsam = Gemeinsam Verantwortliche (Buchst. a)
vvt-vertreter = Vertreter (Buchst. a)
vvt-beauftragter = Datenschutzbeauftragter (Buchst. a)
vvt-zwecke = Zwecke (Buchst. b)
vvt-betroffene = Betroffene Personen (Buchst. c)
vvt-datenkategorien = Kategorien von Daten (Buchst. c)
vvt-besondere_kategorien = Besondere Kategorien nach Art. 9 (Buchst. c)
vvt-empfaenger = Empfänger (Buchst. d)
vvt-drittland = Übermittlung in Drittländer (Buchst. e)
vvt-loeschfrist = Löschfrist (Buchst. f)
vvt-aufbewahrung = Gesetzliche Aufbewahrung
vvt-tom = Technische und organisatorische Maßnahmen (Buchst. g)
vvt-rechtsgrundlagen = Rechtsgrundlagen
vvt-herkunft = Herkunft der Daten
vvt-auftragsverarbeitung = Verträge zur Auftragsverarbeitung
vvt-informationspflicht = Information der betroffenen Personen
vvt-dsfa = Datenschutz-Folgenabschätzung
vvt-stelle = Zuständig im Haus
vvt-system = System oder Ort
vvt-ohne-grundlage = Grundlage nicht angegeben
vvt-kein-drittland = keine
vvt-frist = { $frist } nach: { $start }
vvt-frist-jahresende = { $frist } nach: { $start }, bis zum Ende des Kalenderjahres
vvt-avv = { $name } (Vertrag vom { $datum })
vvt-avv-fehlt = { $name } (Vertrag nicht angegeben)
vvt-nicht-angegeben = nicht angegeben

# --- Befragung ---
antwortgruppe-kunden = Kunden
antwortgruppe-mitarbeitende = Beschäftigte
zeilenmangel-feldzahl = falsche Zahl von Feldern
zeilenmangel-gruppe = keiner Gruppe zuzuordnen
zeilenmangel-leer = ohne jede Antwort
antwortmangel-skala = Antwort außerhalb der Skala
antwortmangel-code = kein Code: nicht vereinbart oder zu lang
typ-abstand = ein Unterschied zwischen -4 und 4
hinweis-typ-abstand = Schreiben Sie zum Beispiel 1,2 oder -0,5.
befragung-abschnitt-hinweis = Von crmplan analyse befragung geschrieben und als Ganzes ersetzt. Eigenes zu einem Bedürfnis gehört unter beduerfnisse.
befragung-fertig = { $datei }: Abschnitt „befragung“ geschrieben.
befragung-fertig-gruppe = { $gruppe }: { $anzahl ->
    [one] eine Antwort
   *[other] { $antworten } Antworten
}, { $fragen ->
    [0] keine Bedürfnisse ausgewertet
    [one] ein Bedürfnis
   *[other] { $fragen } Bedürfnisse
}
befragung-nps = NPS { $nps } ± { $spanne } (n = { $n })
befragung-nps-anzahl = { $promotoren } Promotoren und { $detraktoren } Detraktoren von { $n }
befragung-weiter = „crmplan analyse build“ setzt den Bericht.
befragung-zitate-pruefen = Zitate sind wörtlich: vor der Weitergabe auf Namen und erkennbare Vorgänge prüfen.
befragung-probe-gruppe = Gruppe aller Zeilen
befragung-probe-hinweis = Was anders gemeint ist, steht in analyse/befragung.yaml unter „spalten“ und „fragen“. Freitexte werden nicht gezeigt. Geschrieben wurde nichts.
hilfe-analyse-befragung = Wertet eine Befragung (CSV) aus und schreibt den Abschnitt „befragung“ in analyse/kunden.yaml
hilfe-analyse-befragung--datei = Die Antworten, eine Zeile je Person
hilfe-analyse-befragung--probe = Zeigt nur, wie der Export verstanden wird
hilfe-analyse-befragung--zitate = Übernimmt bis zu drei Freitexte von Kunden je Code
hilfe-wert-datei = DATEI
regel-befragung-weicht-ab = „{ $feld }“ von { $von } ist mit { $angabe } angegeben, die Befragung ergibt { $wert }.
regel-spalte-person = Die Spalte „{ $spalte }“ von { $datei } kann einzelne Personen erkennen lassen.
hinweis-spalte-person = Löschen Sie die Spalte aus dem Export (oder nennen Sie sie um, wenn sie nichts über Personen sagt). Ausgewertet werden nur Gruppen, nie Einzelne.
regel-spalte-ohne-skala = In der Spalte „{ $spalte }“ stehen überwiegend keine Werte der Skala.
hinweis-spalte-ohne-skala = Erwartet werden ganze Zahlen: 1 bis 5 für Wichtigkeit und Zufriedenheit (1 bis 6 mit „skala: schulnoten“ in analyse/befragung.yaml), 0 bis 10 für die Weiterempfehlung.
regel-spalte-neben-der-skala = In der Spalte „{ $spalte }“ liegen { $anzahl } von { $von } Antworten außerhalb der Skala und zählen nicht.
regel-gruppe-widerspricht = Laut analyse/befragung.yaml stammen alle Zeilen von einer Gruppe ({ $gruppe }), die Spalte „{ $spalte }“ nennt auch die andere.
hinweis-gruppe-widerspricht = Löschen Sie „gruppe“ in analyse/befragung.yaml; dann gilt die Spalte. Sagt sie etwas anderes, benennen Sie sie im Export um.
regel-befragung-ohne-gruppe = Es steht nirgends, ob Kunden oder Beschäftigte geantwortet haben.
hinweis-befragung-ohne-gruppe = In analyse/befragung.yaml angeben: „gruppe: kunden“ (oder mitarbeitende), oder unter „spalten“ die Spalte „gruppe“.
regel-befragung-ohne-fragen = Es ist nichts auszuwerten: keine Frage, keine Weiterempfehlung, kein Freitext.
hinweis-befragung-ohne-fragen = In analyse/befragung.yaml unter „fragen“ angeben, welche Spalten nach Wichtigkeit und Zufriedenheit fragen; „--probe“ nennt die Spalten des Exports.
regel-befragung-leer = { $datei } enthält keine Antwort, die zählt.
hinweis-befragung-leer = Unter der Zeile mit den Spaltennamen muss mindestens eine Zeile mit einer lesbaren Antwort stehen.
regel-gruppe-klein = { $gruppe }: { $anzahl ->
    [one] Eine Antwort ist
   *[other] { $anzahl } Antworten sind
} zu wenig, um etwas über die Gruppe zu sagen.
hinweis-gruppe-klein = Unter { $grenze } Antworten bleibt das Ergebnis weg, weil sonst Einzelne zu erkennen wären.
regel-nps-wenige-antworten = { $gruppe }: { $nps } Antworten auf die Weiterempfehlung sind zu wenig für einen NPS.
hinweis-nps-wenige-antworten = Unter { $grenze } Antworten werden nur Anzahlen genannt, weil der Wert um viele Punkte schwankt.
regel-ruecklauf-unmoeglich = { $gruppe }: { $anzahl } Antworten, aber nur { $angeschrieben } Angeschriebene.
hinweis-ruecklauf-unmoeglich = Prüfen Sie „angeschrieben“ in analyse/befragung.yaml und ob Zeilen doppelt im Export stehen.
ab-stimmen-befragung = Befragung
ab-stimmen-methode = { $titel }, { $von } bis { $bis }. Gezählt werden Personen; Kunden und Beschäftigte stehen getrennt nebeneinander. Ergebnisse aus weniger als fünf Antworten bleiben weg.
ab-stimmen-methode-ohne-zeitraum = { $titel }. Gezählt werden Personen; Kunden und Beschäftigte stehen getrennt nebeneinander. Ergebnisse aus weniger als fünf Antworten bleiben weg.
ab-stimmen-recht = Eine Befragung per E-Mail gilt als Werbung (§ 7 UWG; BGH, 10.07.2018 – VI ZR 225/17), auch in der E-Mail, mit der eine Rechnung kommt. Vor der nächsten Befragung klären: Liegt eine Einwilligung vor, oder sind alle vier Bedingungen des § 7 Abs. 3 UWG erfüllt?
ab-stimmen-gruppe = Gruppe
ab-stimmen-angeschrieben = Angeschrieben
ab-stimmen-antworten = Antworten
ab-stimmen-ruecklauf = Rücklauf
ab-stimmen-tabelle-ruecklauf = Rücklauf der Befragung
ab-stimmen-ausgelassen = Nicht gezählte Zeilen: { $gruende }.
ab-stimmen-ungueltig = Nicht gezählte Einzelantworten: { $gruende }.
ab-stimmen-unterdrueckt = { $gruppe }: weniger als fünf Antworten; Ergebnisse bleiben weg, weil Einzelne zu erkennen wären.
ab-stimmen-n = n
ab-stimmen-promotoren = Promotoren (9–10)
ab-stimmen-passive = Passive (7–8)
ab-stimmen-detraktoren = Detraktoren (0–6)
ab-stimmen-spalte-promotoren = Promotoren
ab-stimmen-spalte-passive = Passive
ab-stimmen-spalte-detraktoren = Detraktoren
ab-stimmen-nps = NPS
ab-stimmen-nps-wert = { $nps } ± { $spanne }
ab-stimmen-nps-regel = Weiterempfehlung auf einer Skala von 0 bis 10. NPS = Anteil der Promotoren minus Anteil der Detraktoren, in Punkten von −100 bis 100; dahinter die Spanne, in der der Wert mit 95 % Sicherheit liegt: 1,96 · √((p + d − (p − d)²) / n).
ab-stimmen-nps-wenige = Unter 30 Antworten stehen nur Anzahlen: Ein NPS aus so wenigen Antworten schwankt um viele Punkte und taugt zu keinem Vergleich.
ab-stimmen-uebrige = übrige und ohne Angabe
titel-ab-stimmen = Was Kunden und Beschäftigte sagen
titel-ab-stimmen-weiterempfehlung = Weiterempfehlung
titel-ab-stimmen-beduerfnisse = Wichtigkeit und Zufriedenheit
titel-ab-stimmen-freitexte = In eigenen Worten
titel-ab-stimmen-festgehalten = Festgehaltene Bedürfnisse
ab-ohne-befragung = Eine Befragung wurde nicht ausgewertet. „crmplan analyse befragung DATEI“ liest die Antworten.
ab-stimmen-bild-nps = Promotoren, Passive und Detraktoren (Zahl der Antworten)
ab-stimmen-bild-nps-alt = { $gruppe }: von { $n } Antworten { $promotoren } Promotoren, { $passive } Passive und { $detraktoren } Detraktoren; die Segmente stehen in der Tabelle.
ab-stimmen-tabelle-nps = Weiterempfehlung
ab-stimmen-skala = Skala von 1 (gering) bis 5 (hoch), Mittelwerte. Lücke = Wichtigkeit − Zufriedenheit.
ab-stimmen-kunden-wichtig = Kunden: wichtig
ab-stimmen-mitarbeitende-wichtig = Beschäftigte: wichtig
ab-stimmen-zufrieden = zufrieden
ab-stimmen-luecke = Lücke
ab-stimmen-chance = Chance
ab-stimmen-tabelle-beduerfnisse = Bedürfnisse nach Wichtigkeit und Zufriedenheit
ab-stimmen-chance-regel = Chance nach Ulwick: Wichtigkeit + max(Wichtigkeit − Zufriedenheit, 0), beide als Anteil der Antworten 4 und 5 mal 10; der Wert reicht von 0 bis 20. Nach verbreiteter Konvention gilt ein Bedürfnis über 10 als unterversorgt.
ab-stimmen-bild-matrix = Wichtigkeit und Zufriedenheit ({ $gruppe }): Die Nummern stehen in der Tabelle
ab-stimmen-bild-matrix-alt = { $gruppe }: { $anzahl } Bedürfnisse nach Wichtigkeit (waagerecht) und Zufriedenheit (senkrecht). { $dringend ->
    [0] Keines ist wichtig und zugleich unbefriedigt.
   *[other] Wichtig und unbefriedigt: { $namen }.
}
ab-stimmen-achse-wichtig = Wichtigkeit (1 gering, 5 hoch)
ab-stimmen-achse-zufrieden = Zufriedenheit (1 gering, 5 hoch)
ab-stimmen-feld-mehr = mehr als nötig
ab-stimmen-feld-halten = halten
ab-stimmen-feld-beobachten = beobachten
ab-stimmen-feld-zuerst = zuerst verbessern
ab-stimmen-bild-chancen = Wo die größten Chancen liegen (0 bis 20)
ab-stimmen-bild-chancen-alt = Balken mit der Chance von { $anzahl ->
    [one] einem Bedürfnis
   *[other] { $anzahl } Bedürfnissen
} der Kunden, der größte Wert zuerst: { $erstes }.
ab-stimmen-code = Thema der Freitexte
ab-stimmen-codes-regel = Freitexte wurden von Hand Themen zugeordnet. Gezählt wird, wie viele Personen ein Thema nennen, nicht wie oft es vorkommt; Anteile beziehen sich auf alle, die geantwortet haben.
ab-stimmen-unter-fuenf = unter 5
ab-stimmen-tabelle-codes = Themen der Freitexte
ab-stimmen-ohne-code = Noch keinem Thema zugeordnet: { $anzahl } von { $von } Freitexten.
ab-stimmen-zitate = Worte von Kunden:
ab-stimmen-quelle = Quelle
ab-stimmen-nennungen = Nennungen
ab-stimmen-tabelle-festgehalten = Festgehaltene Bedürfnisse
regel-gewichte-summe = Die Gewichte von { $von } ergeben { $summe } % statt 100 %.
hinweis-gewichte-summe = Auf jeder Ebene verteilen sich 100 % auf die Gruppen.
regel-gruppe-ohne-kriterien = { $kennung } enthält keine Kriterien, die zählen.
hinweis-gruppe-ohne-kriterien = Eine Hauptgruppe braucht „gruppen“; eine Gruppe unter „lastenheft“ Gruppen mit Anforderungen, deren Gewicht nicht null ist, oder unter „kriterien“ eigene Kriterien. Sonst löschen: Sie brächte jedem Angebot null Punkte.
regel-lastenheftgruppe-doppelt = Die Anforderungen der Gruppe „{ $gruppe }“ stehen zweimal in der Matrix.
hinweis-lastenheftgruppe-doppelt = Jede Gruppe des Lastenhefts hat genau einen Platz, sonst zählt sie doppelt.
regel-verfahren-unvollstaendig = Zur Methode „{ $methode }“ fehlt „{ $feld }“.
hinweis-verfahren-unvollstaendig = Die Angabe muss feststehen, bevor das erste Angebot geöffnet wird.
regel-vergleichswerte-unmoeglich = An diesen Werten lässt sich nichts messen.
hinweis-vergleichswerte-unmoeglich = Referenzwerte sind größer als null; „unten“ liegt unter „oben“.
regel-jahre-unmoeglich = Kosten über { $jahre } Jahre lassen sich nicht vergleichen.
hinweis-jahre-unmoeglich = Möglich sind 1 bis 30 Jahre, üblich fünf.
regel-angebot-doppelt = Von { $anbieter } liegen zwei Angebote vor.
hinweis-angebot-doppelt = Es zählt ein Angebot je Anbieter. Ein Nebenangebot braucht unter „anbieter“ eine eigene Kennung.
regel-angebotsantwort-doppelt = { $kennung } ist zweimal beantwortet.
hinweis-angebotsantwort-doppelt = Eine der beiden Antworten streichen; welche gilt, weiß der Anbieter.
regel-preis-unklar = Zu „{ $art }“ steht nicht eindeutig, was es kostet.
hinweis-preis-unklar = Entweder „preis“ angeben oder „status: enthalten“ bzw. „status: entfaellt“. Was der Anbieter unklar lässt, steht unter „ungeklaert“.
regel-preis-negativ = Der Preis zu „{ $art }“ ist negativ.
hinweis-preis-negativ = Nachlässe gehören unter „rabatt“.
regel-preis-jahre = Die Jahre zu „{ $art }“ passen nicht zusammen.
hinweis-preis-jahre = „ab_jahr“ beginnt bei 1, und „bis_jahr“ liegt nicht davor.
regel-waehrung-ohne-kurs = Die Preise stehen in { $waehrung }, und es fehlt ein Kurs über null.
hinweis-waehrung-ohne-kurs = „kurs“ angeben: wie viele EUR eine Einheit kostet. Oder den Anbieter um Preise in EUR bitten.
regel-auswahl-leer = In auswahl.yaml fehlt „{ $feld }“.
hinweis-auswahl-leer = „crmplan auswahl init“ schlägt eine vollständige Datei vor.
regel-auswahl-ohne-freigabe = Verglichen wird nach dem Arbeitsstand des Lastenhefts, nicht nach einer Freigabe.
hinweis-auswahl-ohne-freigabe = „crmplan lastenheft release VERSION“, dann in auswahl.yaml „lastenheft: "VERSION"“ angeben.
regel-auswahl-freigabe-fehlt = Es gibt keine Freigabe { $version } des Lastenhefts.
hinweis-auswahl-freigabe-fehlt = Unter „lastenheft“ eine freigegebene Version angeben.
regel-anforderung-fremd = { $kennung } ist weder Anforderung dieser Fassung noch Kriterium der Matrix.
hinweis-anforderung-fremd = Kennungen stehen im Lastenheft und in auswahl.yaml.
regel-anforderungen-ohne-platz = { $anzahl ->
    [one] Eine Anforderung zählt
   *[other] { $anzahl } Anforderungen zählen
} in der Matrix nicht: { $gruppen }.
hinweis-anforderungen-ohne-platz = Die Gruppen unter „lastenheft“ einer Kriteriengruppe nennen.
regel-angebot-andere-fassung = Das Angebot von { $anbieter } beantwortet Fassung { $version } des Lastenhefts, verglichen wird { $gilt }.
hinweis-angebot-andere-fassung = Den Anbieter bitten, das Formular der geltenden Fassung auszufüllen, oder „lastenheft“ richtigstellen.
hilfe-auswahl = Auswahl: wie Angebote verglichen werden und welches gewählt ist
hilfe-auswahl-init = Schlägt auswahl.yaml vor: Matrix, Gewichte und Verfahren
hilfe-auswahl-init--anbieter = Wer gefragt wird, als ID=Firma; mehrmals möglich
hilfe-auswahl-freeze = Schreibt Matrix, Gewichte und Verfahren fest, bevor Angebote geöffnet werden
hilfe-auswahl-freeze--durch = Wer festschreibt
hilfe-auswahl-freeze--rolle = Rolle dieser Person
hilfe-auswahl-freeze--datum = Tag; ohne Angabe „datum“ in crmplan.yaml
fehler-auswahl-da = { $datei } gibt es schon und wird nicht überschrieben.
fehler-anbieter-form = „{ $text }“ ist kein Anbieter. Erwartet wird ID=Firma, etwa NOVA="Nova Software GmbH".
auswahl-init-fertig = { $datei } geschrieben: { $anforderungen } Anforderungen der Fassung { $version } haben ihren Platz. Prüfen Sie Gewichte, Mindestpunkte und Verfahren; „crmplan auswahl freeze“ schreibt sie fest.
auswahl-eingefroren = { $ordner } geschrieben, Prüfsumme { $pruefsumme }. { $anzahl ->
    [0] Es lag noch kein Angebot vor.
    [one] Ein Angebot lag schon vor; das ist vermerkt.
   *[other] { $anzahl } Angebote lagen schon vor; das ist vermerkt.
}
auswahl-unveraendert = Nichts hat sich geändert seit Stand { $nummer } vom { $datum }.
auswahl-hinweis = Wie Angebote verglichen werden. Vor dem Öffnen des ersten Angebots mit „crmplan auswahl freeze“ festschreiben.
auswahl-kommentar-punkte = Punkte je Antwort, 0 bis 10. „geplant“ zählt nur, wenn vertraglich zugesagt bis „produktivstart“.
auswahl-kommentar-gewichte = Gewicht einer Anforderung in ihrer Gruppe nach Priorität; Ausnahmen unter „anforderungen“.
auswahl-h-funktion = Funktion
auswahl-h-technik = Technik und Daten
auswahl-h-einfuehrung = Einführung und Anbieter
auswahl-g-kunden = Kunden und Aktivitäten
auswahl-g-vertrieb = Vertrieb und Angebote
auswahl-g-marketing = Marketing
auswahl-g-service = Service
auswahl-g-arbeit = Auswertung und Arbeiten im Alltag
auswahl-g-daten = Schnittstellen und Daten
auswahl-g-betrieb = Qualität und Betrieb
auswahl-g-schutz = Datenschutz und Rechte
auswahl-g-einfuehrung = Einführung und Vertrag
auswahl-g-anbieter = Anbieter
auswahl-k-demo = Vorführung der vereinbarten Aufgaben
auswahl-k-demo-erwartung = 10: alle Aufgaben ohne Umweg gezeigt; 6: mit Umwegen; 2: überwiegend nur erklärt; 0: nicht gezeigt
auswahl-k-referenzen = Referenzen vergleichbarer Unternehmen
auswahl-k-referenzen-erwartung = 10: drei Referenzen gleicher Größe und Branche bestätigen das Angebot; 6: eine; 0: keine
auswahl-k-team = Projektteam und Erreichbarkeit
auswahl-k-team-erwartung = 10: benanntes Team mit Erfahrung und Vertretung; 6: benannte Projektleitung; 0: niemand benannt
regel-formular-unlesbar = { $datei } lässt sich nicht lesen: { $grund }.
hinweis-formular-unlesbar = Den Anbieter um das ausgefüllte Formular als .xlsx bitten, ohne Kennwort. Gelesen werden höchstens 32 MB.
regel-formular-fremd = In { $datei } ist kein Blatt eines Antwortformulars zu erkennen.
hinweis-formular-fremd = Die Spaltenköpfe müssen stehen bleiben. „crmplan angebot form“ schreibt ein neues Formular.
regel-formular-ohne-anbieter = { $datei } nennt keinen Anbieter.
hinweis-formular-ohne-anbieter = Mit „--anbieter ID“ angeben, wessen Angebot es ist.
regel-formular-kennung-unbekannt = { $kennung } gibt es in dieser Fassung nicht.
hinweis-formular-kennung-unbekannt = Gehört das Formular zu einer anderen Fassung des Lastenhefts? Sonst die Kennung in der Datei richtigstellen.
regel-formular-kennung-doppelt = { $kennung } steht schon in { $zuerst }.
hinweis-formular-kennung-doppelt = Den Anbieter fragen, welche der beiden Zeilen gilt, und die andere löschen.
regel-formular-text-geaendert = Der Text von { $kennung } ist nicht der gefragte; die Antwort gilt vielleicht etwas anderem.
hinweis-formular-text-geaendert = Mit dem Anbieter klären, worauf er antwortet. Vertragsgrundlage bleibt das Lastenheft.
regel-formular-wert = „{ $wert }“ ist keine Angabe für „{ $feld }“; sie bleibt offen.
hinweis-formular-wert = Die Worte stehen im Angebot unter „ungeklaert“; bis zur Klärung zählt die Zeile nicht. „crmplan angebot fragen“ fragt nach.
regel-formular-zeile-ohne-kennung = Diese Zeile hat Antworten, aber keine Kennung.
hinweis-formular-zeile-ohne-kennung = Eine Kennung eintragen, im Preisblatt etwa „subskription-4“, oder den Text in die Erläuterung oder auf das Blatt „Fragen“ setzen. Verbundene Zellen trennen.
regel-formular-zeilen-fehlen = { $anzahl ->
    [one] Eine Anforderung hat
   *[other] { $anzahl } Anforderungen haben
} keine Zeile: { $kennungen }.
hinweis-formular-zeilen-fehlen = Sie bleiben offen. „crmplan angebot fragen“ fragt nach.
hilfe-angebot = Angebote: Formulare hinaus, Antworten herein
hilfe-angebot-form = Schreibt das Antwortformular (.xlsx) für einen Anbieter
hilfe-angebot-form--anbieter = Kennung des Anbieters in auswahl.yaml
hilfe-angebot-form--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/angebot-ID.xlsx im Projekt
hilfe-angebot-import = Liest ein ausgefülltes Formular nach angebote/ID.yaml
hilfe-angebot-import--datei = Das ausgefüllte Formular (.xlsx)
hilfe-angebot-import--anbieter = Wessen Angebot es ist; ohne Angabe steht es im Formular
hilfe-wert-anbieter = ID
fehler-keine-anbieter = In auswahl.yaml steht kein Anbieter.
fehler-anbieter-unbekannt = Einen Anbieter „{ $kennung }“ gibt es nicht. Bekannt: { $bekannt }.
mappenmangel-kein-xlsx = es ist keine Arbeitsmappe im Format .xlsx
mappenmangel-verschluesselt = es ist mit einem Kennwort geschützt oder in einem alten Format
mappenmangel-beschaedigt = die Datei ist unvollständig oder beschädigt
mappenmangel-zu-gross = entpackt ist es größer, als ein Formular sein kann
angebot-formular-fertig = { $datei }: Antwortformular für { $firma } mit { $anforderungen } Anforderungen.
angebot-hinweis = Von crmplan angebot import gelesen; von Hand änderbar. Ein neuer Import ersetzt die Datei und nennt die Änderungen. Eigene Bewertungen stehen in bewertungen.yaml.
angebot-import-fertig = { $datei } geschrieben: { $antworten } Antworten, { $offen } offen, { $preise } Zeilen im Preisblatt.
angebot-import-aenderungen = { $anzahl ->
    [0] Gegenüber dem vorigen Stand hat sich nichts geändert.
    [one] Eine Änderung gegenüber dem vorigen Stand:
   *[other] { $anzahl } Änderungen gegenüber dem vorigen Stand:
}
angebot-preis-offen = Preis offen
formular-titel = Antwortformular zum Lastenheft
formular-fuss = { $firma } · Lastenheft { $version } · { $anbieter }
formular-projekt = Projekt
formular-auftraggeber = Auftraggeber
formular-anbieter = Anbieter
formular-kennung = Anbieter-Kennung
formular-fassung = Fassung des Lastenhefts
formular-frist = Abgabe bis
formular-blatt-anleitung = Anleitung
formular-blatt-preise = Preise
formular-blatt-unternehmen = Unternehmen
formular-blatt-fragen = Fragen
formular-anleitung-1 = Füllen Sie die gelben Felder aus. Alles andere ist gesperrt und bleibt, wie es ist; Zeilen dürfen sortiert und gefiltert werden.
formular-anleitung-2 = Beantworten Sie jede Anforderung mit einer Erfüllungsart aus der Liste. Ein leeres Feld gilt nicht als erfüllt und nicht als null, sondern als offene Frage.
formular-anleitung-3 = Standard: ohne Zutun vorhanden. Konfiguration: durch Einstellungen ohne Programmierung. Zusatzmodul: eigenes oder eines Dritten, Preis im Preisblatt. Anpassung: eigens programmiert. Geplant: noch nicht vorhanden; zählt nur mit Termin und vertraglicher Zusage. Nicht erfüllt.
formular-anleitung-4 = A-Kriterien schließen ein Angebot aus, das sie nicht erfüllt.
formular-anleitung-5 = Preise in EUR ohne Umsatzsteuer, zum heutigen Stand; auch was erst in einem späteren Jahr beginnt, steht zum heutigen Preis. Was bei einer Anforderung steht, steht nicht noch einmal im Preisblatt.
formular-anleitung-6 = Im Preisblatt ist je Kostenart anzugeben, was es kostet, oder dass es enthalten ist oder entfällt. Zu Erstschulung, Wartung, Datenpflege und Schulung ist eine Angabe Pflicht; ohne sie ist das Angebot unvollständig.
formular-anleitung-7 = Was sich nicht in die Felder fügt, gehört in die Erläuterung oder auf das Blatt „Fragen“.
formular-id = Kennung
formular-anforderung = Anforderung
formular-prioritaet = Priorität
formular-a-kriterium = Muss (A-Kriterium)
formular-erfuellung = Erfüllungsart
formular-erlaeuterung = Erläuterung, Lösungsweg
formular-aufwand = Aufwand in Personentagen
formular-einmalpreis = Einmalpreis (EUR netto)
formular-jahrespreis = Preis je Jahr (EUR netto)
formular-voraussetzung = Voraussetzung, Mitwirkung des Auftraggebers
formular-verfuegbar-ab = Verfügbar ab
formular-zugesagt = Vertraglich zugesagt
formular-nachweis = Nachweis
formular-pruefsumme = Prüfsumme
formular-zeile = Zeile
formular-kosten = Kostenart
formular-pflicht = Angabe Pflicht
formular-weitere = weitere Position
formular-status = Angabe
formular-bezeichnung = Bezeichnung
formular-preis = Preis je Einheit (EUR netto)
formular-menge = Menge
formular-je-konto = Je Konto
formular-mindestmenge = Mindestmenge
formular-takt = Zahlung
formular-frei-monate = Kostenlose Monate
formular-rabatt = Rabatt in Prozent
formular-rabatt-jahre = Rabatt für Jahre
formular-steigerung = Steigerung je Jahr in Prozent
formular-ab-jahr = Ab Jahr
formular-bis-jahr = Bis Jahr
formular-eigene-tage = Personentage des Auftraggebers
formular-bemerkung = Bemerkung
formular-preise-annahmen = Gerechnet wird mit { $konten } Konten über { $jahre } Jahre. Preise „je Konto“ gelten für alle Konten; ohne Angabe zur Zahlung werden Einmalkosten einmal und Folgekosten jährlich gezahlt.
formular-feld = Feld
formular-angabe = Angabe zum Anbieter
formular-antwort = Antwort
formular-nummer = Nr.
formular-bezug = Bezug
formular-frage = Frage an den Auftraggeber
formular-datum = Datum des Angebots
formular-bindefrist = Angebot gültig bis
formular-waehrung = Währung, wenn nicht EUR
formular-firma = Firma
formular-anschrift = Anschrift
formular-ansprechpartner = Ansprechpartner
formular-email = E-Mail
formular-telefon = Telefon
formular-beschaeftigte = Beschäftigte
formular-referenzen = Referenzen vergleichbarer Größe
formular-zertifikate = Zertifikate
formular-unterauftragnehmer = Unterauftragnehmer und ihr Anteil
formular-datenort = Ort der Datenverarbeitung
formular-eingabe = Bitte prüfen
formular-eingabe-auswahl = Bitte wählen Sie aus der Liste; anderes bleibt eine offene Frage.
formular-eingabe-datum = Hier wird ein Datum erwartet.
formular-eingabe-zahl = Hier wird eine Zahl von null oder mehr erwartet.
erfuellung-standard = Standard
erfuellung-konfiguration = Konfiguration
erfuellung-zusatzmodul_eigen = eigenes Zusatzmodul
erfuellung-zusatzmodul_dritt = Zusatzmodul eines Dritten
erfuellung-anpassung = Anpassung
erfuellung-geplant = geplant
erfuellung-nicht_erfuellt = nicht erfüllt
preisstatus-preis = Preis
preisstatus-enthalten = enthalten
preisstatus-entfaellt = entfällt
takt-einmalig = einmalig
takt-monatlich = monatlich
takt-jaehrlich = jährlich
takt-am_ende = am Ende
kostenart-lizenzkauf = Lizenzen (Kauf)
kostenart-einrichtung = Einrichtung, Konfiguration
kostenart-anpassung = Anpassungen
kostenart-zusatzmodule = Zusatzmodule
kostenart-schnittstellen = Schnittstellen
kostenart-datenmigration = Datenmigration, Datenbereinigung
kostenart-projektleitung = Projektleitung, Workshops
kostenart-erstschulung = Erstschulung
kostenart-hardware = Hardware, Telefonie, mobile Geräte
kostenart-nebenkosten = Reise- und Nebenkosten
kostenart-ausstieg = Ausstieg: Datenherausgabe, Parallelbetrieb
kostenart-subskription = Lizenzen (Miete, Subskription)
kostenart-wartung = Softwarepflege, Wartung
kostenart-hosting = Hosting, Betrieb, Speicher
kostenart-support = Support, Störungsbehebung
kostenart-datenpflege = Datenpflege
kostenart-schulung = Laufende Schulung
kostenart-schnittstellenpflege = Pflege der Schnittstellen
kostenart-sonstiges_laufend = Sonstiges laufend
ev-dokument = Entscheidungsvorlage
ev-unvollstaendig = (unvollständig)
ev-stern = * Angebot unvollständig: Es fehlen Preise oder Antworten, siehe Risiken und offene Punkte.
ev-zu-gross = sehr groß
ev-gesamt = Gesamt
titel-ev-beschluss = Beschlussvorschlag
titel-ev-anlass = Anlass und Ziel
titel-ev-verfahren = Verfahren
titel-ev-gefragt = Wer gefragt wurde
titel-ev-gewichte = Kriterien und Gewichte
titel-ev-formel = Formel und Annahmen
titel-ev-festschreibung = Festschreibung
titel-ev-ergebnis = Ergebnis
titel-ev-rangfolge = Rangfolge
titel-ev-punkte = Punkte je Gruppe
titel-ev-ebene = Preis und Leistung
titel-ev-alle-formeln = Rang nach allen Formeln
titel-ev-wirtschaftlichkeit = Wirtschaftlichkeit
titel-ev-gesamtkosten = Gesamtkosten
titel-ev-kostenarten = Kostenarten
titel-ev-umschlag = Ab wann ein Angebot günstiger ist
titel-ev-empfindlichkeit = Empfindlichkeit
titel-ev-risiken = Risiken und offene Punkte
titel-ev-begruendung = Begründung
titel-ev-nichtentscheidung = Folgen bei Nichtentscheidung
titel-ev-schritte = Nächste Schritte und Unterschriften
titel-ev-anhang-matrix = Bewertungsmatrix
titel-ev-anhang-werte = Werte aller Formeln
titel-ev-anhang-preise = Preisblätter
titel-ev-anhang-bewertungen = Bewertungen
titel-ev-anhang-fragen = Fragen der Anbieter
ev-kein-vorschlag = Ein Vorschlag ist nicht möglich: Kein gültiges Angebot lässt sich nach der gewählten Formel reihen.
ev-gleichauf = Auf dem ersten Platz stehen gleichauf: { $namen }. Nach den festgelegten Regeln unterscheidet sie nichts; die Wahl ist zu begründen.
ev-vorschlag = Es wird vorgeschlagen, { $firma } zu beauftragen.
ev-vorschlag-zahlen = Das Angebot von { $firma } steht nach der gewählten Formel ({ $methode }) an erster Stelle: { $leistung } von 10.000 Leistungspunkten bei Gesamtkosten von { $gesamt } über { $jahre } Jahre (Barwert { $barwert }), davon { $einmalig } einmalig.
ev-vorschlag-unvollstaendig = Das Angebot von { $firma } ist nicht vollständig. Vor einem Beschluss sind die fehlenden Preise und Antworten einzuholen; die genannten Kosten sind eine Untergrenze.
ev-andere-sieger = Nach anderen Formeln stünde ein anderes Angebot vorn: { $liste }.
ev-entschieden = Entschieden am { $datum } durch { $durch }: { $firma }.
ev-entschieden-anders = Anforderungen, Matrix, Angebote oder Bewertungen haben sich seither geändert.
ev-ziele = Ziele des Projekts:
ev-entscheidung = Entscheidung { $nummer } vom { $datum } durch { $durch }: { $firma }
ev-begruendung-zahlen = Im Vergleich mit { $firma }:
ev-neben-ausgeschlossen = { $firma } ist ausgeschlossen; die Gründe stehen beim Ergebnis.
ev-nichtentscheidung-offen = Was geschieht, wenn nicht entschieden wird, ist noch zu beschreiben („nichtentscheidung“ in auswahl.yaml).
ev-bindefristen = So lange sind die Anbieter gebunden:
ev-schritt-fragen = Offene Fragen mit dem gewählten Anbieter schriftlich klären.
ev-schritt-beschluss = Beschluss fassen und festhalten.
ev-schritt-pflichtenheft = Pflichtenheft gemeinsam ausarbeiten; es wird Teil des Vertrags.
ev-schritt-vertrag = Vertrag schließen, den übrigen Anbietern absagen.
ev-budget = Freizugebendes Budget für { $firma }, netto und mit den eigenen Personentagen: { $einmalig } einmalig und { $jaehrlich } im ersten Jahr, { $gesamt } über den ganzen Zeitraum.
ev-beschluss-satz = Beschluss (Zutreffendes ankreuzen):
ev-beschluss-wie-vorgeschlagen = ☐ Auftrag an { $firma } wie vorgeschlagen
ev-beschluss-anderer = ☐ Auftrag an ……………………………………
ev-beschluss-keiner = ☐ kein Auftrag
ev-beschluss-bestaetigt = Mit der Unterschrift wird der Beschluss vom { $datum } bestätigt: Auftrag an { $firma }.
ev-rolle = Rolle
ev-name = Name
ev-ort-datum = Ort, Datum
ev-unterschrift = Unterschrift
ev-unterschrift-leitung = Geschäftsleitung
ev-unterschrift-projekt = Projektleitung
ev-tabelle-unterschriften = Unterschriften
ev-gefragt-freigabe = Gefragt wurde nach { $anforderungen } Anforderungen der freigegebenen Fassung { $version } des Lastenhefts; { $kriterien } davon sind A-Kriterien, deren Verfehlen ausschließt.
ev-gefragt-arbeitsstand = Gefragt wurde nach { $anforderungen } Anforderungen des Arbeitsstands { $version } des Lastenhefts, der nicht freigegeben ist; { $kriterien } davon sind A-Kriterien, deren Verfehlen ausschließt.
ev-lastenheft = Grundlage: Lastenheft
ev-stand-vorschlag = Vorschlag
ev-stand-entschieden = entschieden
ev-arbeitsstand = Arbeitsstand
ev-kein-angebot = kein Angebot
ev-kennung = Kennung
ev-firma = Anbieter
ev-eingeladen = Gefragt am
ev-angebot-vom = Angebot vom
ev-tabelle-gefragt = Anbieter
ev-gruppe = Kriteriengruppe
ev-gewicht-relativ = Gewicht in der Ebene
ev-gewicht-absolut = Gewicht gesamt
ev-mindestpunkte = Mindestpunkte
ev-tabelle-gewichte = Kriteriengruppen und ihre Gewichte
ev-gewichte-regel = Auf jeder Ebene verteilen sich 100 %; das Gewicht im Ganzen ist das Produkt auf dem Weg dorthin. Innerhalb einer Gruppe zählen Anforderungen nach ihrer Priorität. Punkte reichen von 0 bis 10, Leistungspunkte bis 10.000.
ev-punkte-je-antwort = Punkte je Antwort: { $liste }; nicht erfüllt und nicht gebunden Geplantes 0. Eigene Bewertungen treten an die Stelle der Antwort.
ev-methode = Methode
ev-formel-zeichen = Formel
ev-gewicht-leistung = Gewicht der Leistung
ev-schwankung = Schwankungsbereich
ev-entscheidung-band = Entscheidung im Schwankungsbereich
ev-preisobergrenze = Preisobergrenze
ev-gleichstand = Bei Gleichstand
ev-wertungspreis = Wertungspreis
ev-wertungspreis-barwert = Barwert aller Kosten
ev-wertungspreis-gesamtkosten = Summe aller Kosten
ev-rundung = Rundung
ev-rundung-regel = Gerechnet wird mit exakten Brüchen; gerundet wird nur die Anzeige, kaufmännisch.
ev-annahmen = Annahmen
ev-annahmen-satz = { $jahre } Jahre, Zins { $zins }, Preissteigerung { $steigerung } im Jahr, wo das Angebot nichts anderes sagt, { $zahlung }, { $konten } Konten, ein eigener Personentag zu { $personentag }. { $steuer }
ev-zahlung-vorschuessig = Zahlung zu Beginn des Jahres
ev-zahlung-nachschuessig = Zahlung am Ende des Jahres
ev-nicht-festgeschrieben = Matrix und Verfahren wurden nicht festgeschrieben. Ohne Festschreibung vor dem Öffnen der Angebote ist nicht belegt, dass sie unabhängig von ihnen entstanden.
ev-festgeschrieben = Stand { $nummer }, festgeschrieben am { $datum } durch { $name }, Prüfsumme { $pruefsumme }. { $anzahl ->
    [0] Es lag noch kein Angebot vor.
   *[other] Es lagen schon Angebote vor: { $angebote }.
}
ev-stelle = Stelle
ev-vorher = Festgeschrieben
ev-nachher = Danach
ev-tabelle-danach = Änderungen nach der Festschreibung
ev-rang = Rang
ev-leistungspunkte = Leistungspunkte
ev-wert = Wert der Formel
ev-ausgeschlossen = ausgeschlossen
ev-tabelle-rangfolge = Rangfolge nach der gewählten Formel
ev-ohne-vergleichswerte = braucht Werte, die vorher festzulegen sind
ev-hindernis-kein-angebot = kein gültiges Angebot
ev-hindernis-zu-wenige = ein Median sagt erst ab drei Angeboten etwas
ev-hindernis-preis-null = ein Angebot kostet nichts
ev-hindernis-negativ = ein Wert ist negativ
ev-hindernis-bezug-null = ein Vergleichswert ist null
ev-hindernis-exponent = das Gewicht der Leistung muss hier ein ganzes Prozent zwischen 0 und 100 sein
ev-kein-ausschluss = Kein Angebot ist ausgeschlossen.
ev-ausschluss-regel = Ausgeschlossene Angebote gehen in keinen Vergleichswert ein: weder niedrigster noch höchster Preis noch Median.
ev-grund = Grund
ev-tabelle-ausschluss = Ausgeschlossene Angebote
ev-grund-a-kriterium = A-Kriterium { $id } „{ $titel }“ nicht erfüllt (Antwort: { $antwort }).
ev-grund-mindestpunkte = Mindestpunkte in „{ $titel }“ verfehlt: { $punkte } statt { $grenze }, auch wenn alle offenen Antworten gut ausgingen.
ev-grund-preisobergrenze = Preisobergrenze überschritten ({ $betrag }).
ev-fehlt = { $firma }: { $anzahl ->
    [0] alle geforderten Kostenarten sind beantwortet
    [one] keine Angabe zu { $arten }; der Preis ist eine Untergrenze
   *[other] keine Angabe zu { $arten }; der Preis ist eine Untergrenze
}, { $offen ->
    [0] alle Anforderungen sind beantwortet.
    [one] eine Anforderung ist nicht beantwortet.
   *[other] { $offen } Anforderungen sind nicht beantwortet.
}{ $ungeklaert ->
    [0] {""}
    [one] {" "}Eine Angabe lässt sich nicht deuten.
   *[other] {" "}{ $ungeklaert } Angaben lassen sich nicht deuten.
}
ev-punkte-regel = Je dunkler, desto besser. Offene Antworten zählen null und stehen darunter.
ev-verfehlt = verfehlt
ev-offen-kurz = { $anzahl } offen
ev-karte-punkte = Punkte je Angebot und Gruppe
ev-karte-punkte-alt = Raster der Punkte von 0 bis 10 für { $gruppen } Gruppen und die Angebote { $namen }. Dieselben Zahlen stehen in der Bewertungsmatrix im Anhang.
ev-angebote = Angebote
ev-ebene-leer = Es gibt kein gültiges Angebot mit einem Preis.
ev-bild-ebene = Preis und Leistung der gültigen Angebote
ev-bild-ebene-alt = Preis nach rechts, Leistungspunkte nach oben: { $liste }.
ev-linie = Auf der gestrichelten Linie wäre ein Angebot nach der gewählten Formel so viel wert wie das erste; darüber besser, darunter schlechter.
ev-formeln-regel = Die Formel entscheidet mit, wer gewinnt. In der ersten Zeile steht die festgelegte, darunter der Rang nach allen anderen, mit { $gl } Gewicht der Leistung und { $s } Schwankungsbereich. Was davon das Verfahren nicht festlegt, ist ein üblicher Wert zum Vergleich.
ev-tabelle-formeln = Rang nach allen Formeln
ev-kosten-regel = Alle Angebote sind auf dieselben Konten, Jahre und Annahmen gerechnet. Preise an einzelnen Anforderungen und eigene Personentage sind enthalten.
ev-kosten-unvollstaendig = Wo Pflichtangaben fehlen, ist die Summe eine Untergrenze und mit den anderen nicht vergleichbar.
ev-kosten = Kosten
ev-einmalig = Einmalig
ev-einmalig-kurz = einmalig
ev-jahr = Jahr { $jahr }
ev-jahre-legende = Jahre 1, 2, …
ev-tco = Summe über { $jahre } Jahre
ev-barwert = Barwert
ev-tabelle-kosten = Kosten je Jahr
ev-bild-kosten = Gesamtkosten, einmalig und je Jahr
ev-bild-kosten-alt = Gesamtkosten der Angebote: { $liste }. Die Teile stehen in der Tabelle darunter.
ev-kostenart = Kostenart
ev-nicht-angegeben = nicht angegeben
ev-kostenarten-regel = Summe über alle Jahre. „nicht angegeben“ ist nicht null: Die Angabe ist Pflicht und fehlt. „–“: nicht angeboten und nicht gefordert.
ev-tabelle-kostenarten = Kostenarten über alle Jahre
kostenart-anforderungen = Preise an Anforderungen
kostenart-eigenaufwand = Personentage des Auftraggebers
ev-umschlag-satz = { $anfangs } beginnt günstiger. Bis dahin weniger gekostet hat { $liste }.
ev-umschlag-keiner = Wer günstiger beginnt, bleibt im Zeitraum günstiger.
ev-umschlag-einziges = Dazu braucht es zwei gewertete Angebote, deren Preise vollständig bekannt sind.
ev-empfindlichkeit-leer = Ohne Rangfolge lässt sich nichts prüfen.
ev-ergebnis-knapp = Das Ergebnis ist knapp: Kleine Änderungen an Gewichten, Preisen oder Punkten führen zu einem anderen Sieger.
ev-ergebnis-stabil = Das Ergebnis ist stabil: Weder fünf Prozentpunkte an einem Gewicht noch zehn Prozent an einem Preis noch ein Punkt an einem Kriterium ändern den Sieger.
ev-spielraum-regel = Zwischen diesen Gewichten einer Hauptgruppe bleibt der Sieger derselbe; die übrigen behalten ihr Verhältnis zueinander.
ev-heute = Heute
ev-ab = Ab
ev-darunter = Darunter siegt
ev-bis = Bis
ev-darueber = Darüber siegt
ev-tabelle-spielraum = Spielraum der Gewichte
ev-preise-regel = Wer siegt, wenn ein Preis sich um { $prozent } % ändert, und an wie vielen Kriterien ein Punkt mehr oder weniger den Sieger ändert. Preisobergrenze und Mindestpunkte gelten auch dabei; Angebote, die nur daran scheitern, stehen mit in der Tabelle.
ev-billiger = Günstiger: Sieger
ev-teurer = Teurer: Sieger
ev-ein-punkt = Kriterien, an denen ein Punkt entscheidet
ev-tabelle-preise = Preise und Punkte
ev-ohne-regel = Fällt ein unterlegenes Angebot weg, ändert sich nach der gewählten Formel der Sieger:
ev-ohne-satz = Ohne { $firma } siegt { $sieger }.
ev-ohne-keiner = Fällt ein unterlegenes Angebot weg, bleibt der Sieger derselbe.
ev-zufall-regel = { $anzahl } Mal wurden die Gewichte der Hauptgruppen zufällig zwischen der Hälfte und dem Anderthalbfachen gezogen (Saat { $saat }).
ev-bild-zufall = Anteil der Siege bei zufälligen Gewichten
ev-bild-zufall-alt = Anteil der Siege bei zufälligen Gewichten: { $liste }.
ev-keine-risiken = Nichts vermerkt, nichts offen.
ev-risiko-preis-fehlt = Keine Angabe zu { $art }: Diese Kosten sind nicht bekannt.
ev-risiko-offen = { $anzahl ->
    [one] Eine Anforderung nicht beantwortet: { $liste }
   *[other] { $anzahl } Anforderungen nicht beantwortet: { $liste }
}
ev-risiko-nicht-erfuellt = { $anzahl ->
    [one] Eine Anforderung nicht erfüllt: { $liste }
   *[other] { $anzahl } Anforderungen nicht erfüllt: { $liste }
}
ev-risiko-geplant = Nur geplant, ohne Termin vor Produktivstart und Zusage im Vertrag: { $liste }
ev-risiko-anpassung = { $anzahl ->
    [one] Eine Anforderung durch Anpassung
   *[other] { $anzahl } Anforderungen durch Anpassung
}, mit Risiko bei jedem Releasewechsel: { $liste }
ev-risiko-dritte = Module Dritter, mit eigenem Vertrag und eigener Auftragsverarbeitung: { $liste }
ev-risiko-gefaehrdet = Mindestpunkte nur erreichbar, wenn offene Antworten gut ausgehen: { $liste }
ev-matrix-regel = Je Gruppe das Gewicht im Ganzen und die erreichten Punkte, je Kriterium sein Anteil in Promille und die Punkte. † eigene Bewertung statt Antwort des Anbieters, ? offen.
ev-offen-zeichen = ?
ev-kriterium = Kriterium
ev-tabelle-matrix = Bewertungsmatrix
ev-werte-regel = Ungerundet bis auf die gezeigten Stellen; in Klammern der Rang. Die exakten Brüche stehen in den angehängten Daten.
ev-nur-rang = nur Rang
ev-tabelle-werte = Werte und Ränge aller Formeln
ev-preis = Preis je Einheit
ev-je-konto = je Konto
ev-bedingungen = Bedingungen
ev-tabelle-preisblatt = Preisblatt
ev-mindestens = mindestens
ev-frei = kostenlose Monate:
ev-rabatt = Rabatt
ev-rabatt-jahre = Rabatt für Jahre:
ev-steigerung = Preissteigerung im Jahr laut Angebot
ev-ab-jahr = ab Jahr
ev-bis-jahr = bis Jahr
ev-eigene-tage = Personentage des Auftraggebers:
ev-keine-bewertungen = Eigene Bewertungen liegen nicht vor; gewertet sind die Antworten der Anbieter.
ev-bewertungen-regel = Von jeder Person zählt die letzte Bewertung eines Kriteriums, über mehrere Personen das Mittel.
ev-punkte-kurz = Punkte
ev-grundlage = Grundlage
ev-durch = Durch
ev-begruendung-kurz = Begründung
ev-tabelle-bewertungen = Eigene Bewertungen
ev-personen = Personen
ev-mittel = Mittel
ev-spanne = Spanne
ev-tabelle-spannen = Mittel und Spanne
ev-fragen-satz = { $anzahl ->
    [one] Eine Frage oder Bemerkung der Anbieter:
   *[other] { $anzahl } Fragen und Bemerkungen der Anbieter:
}
ev-frage = Frage
ev-tabelle-fragen = Fragen der Anbieter
entscheidung-leistung = die höhere Leistung
entscheidung-preis = der niedrigere Preis
grundlage-angebot = Angebot
grundlage-demo = Vorführung
grundlage-referenz = Referenz
methode-niedrigster_preis = Niedrigster Preis
methode-einfache_richtwertmethode = Einfache Richtwertmethode
methode-erweiterte_richtwertmethode = Erweiterte Richtwertmethode
methode-medianmethode = Gewichtete Richtwertmethode (Median)
methode-referenzwertmethode = Gewichtete Richtwertmethode (Referenzwerte)
methode-preisquotient = Punktesumme mit Preisquotient
methode-einseitige_interpolation = Punktesumme mit einseitiger Interpolation
methode-zweiseitige_interpolation = Punktesumme mit zweiseitiger Interpolation
methode-feste_spanne = Punktesumme mit fester Spanne
methode-exponentiell = Exponentielle Form
methode-nutzwert = Nutzwert allein
methode-formel-niedrigster_preis = Der niedrigste Wertungspreis P gewinnt.
methode-formel-einfache_richtwertmethode = Z = L / P; das höchste Z gewinnt. Angezeigt je 1.000 €.
methode-formel-erweiterte_richtwertmethode = Z = L / P; unter allen Angeboten mit Z ≥ Zmax × (1 − s) entscheidet das Entscheidungskriterium. Angezeigt je 1.000 €.
methode-formel-medianmethode = Z = GL × L / Lmedian − GP × P / Pmedian, GP = 1 − GL
methode-formel-referenzwertmethode = Z = GL × L / Lref − GP × P / Pref, GP = 1 − GL
methode-formel-preisquotient = N = GL × L / 1.000 + GP × 10 × Pmin / P, GP = 1 − GL
methode-formel-einseitige_interpolation = N = GL × L / 1.000 + GP × max(0; 10 × (2 − P / Pmin)), GP = 1 − GL
methode-formel-zweiseitige_interpolation = N = GL × L / 1.000 + GP × 10 × (Pmax − P) / (Pmax − Pmin), GP = 1 − GL
methode-formel-feste_spanne = N = GL × L / 1.000 + GP × 10 × (Po − P) / (Po − Pu), begrenzt auf 0 bis 10, GP = 1 − GL
methode-formel-exponentiell = Z = L^GL / P^(1 − GL)
methode-formel-nutzwert = Das höchste L gewinnt; der Preis zählt nicht.
hilfe-auswahl-build = Vergleicht die Angebote und setzt die Entscheidungsvorlage
hilfe-auswahl-build--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/entscheidungsvorlage.pdf im Projekt
hilfe-auswahl-build--format = PDF, Arbeitsmappe (.xlsx) mit allen Tabellen, oder die Daten
ev-titel = Titel
ev-offene-anforderungen = Offene Anforderungen
hilfe-auswahl-decide = Hält fest, welcher Anbieter gewählt ist, warum und durch wen
hilfe-auswahl-decide--anbieter = Der gewählte Anbieter
hilfe-auswahl-decide--begruendung = Warum
hilfe-auswahl-decide--durch = Wer entscheidet
hilfe-auswahl-decide--datum = Tag; ohne Angabe „datum“ in crmplan.yaml
hilfe-auswahl-decide--neu = Hält eine weitere Entscheidung fest, die an die Stelle der vorigen tritt
fehler-schon-entschieden = Es gibt schon Entscheidung { $nummer } für { $anbieter }. „--neu“ hält eine weitere fest; die frühere bleibt sichtbar.
fehler-ohne-angebot = Von { $anbieter } liegt kein Angebot vor.
auswahl-entschieden = { $ordner } geschrieben: { $firma }.
auswahl-entschieden-anders = { $ordner } geschrieben: { $firma }. Nach der gewählten Formel steht ein anderes Angebot an erster Stelle; die Begründung muss das tragen.
auswahl-entschieden-ohne-rang = { $ordner } geschrieben: { $firma }. Das Angebot hat keinen Rang, weil sein Preis nicht bekannt ist oder die Formel keine Rangfolge ergibt; die Begründung muss das tragen.
ev-gefaehrdet = gefährdet
hilfe-auswahl-script = Setzt das Drehbuch für Vorführungen: dieselben Aufgaben für alle
hilfe-auswahl-script--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/drehbuch.pdf im Projekt
hilfe-auswahl-absage = Schreibt die Daten für ein Absageschreiben: nur die eigenen Punkte des Anbieters
hilfe-auswahl-absage--anbieter = Kennung des Anbieters in auswahl.yaml
hilfe-auswahl-absage--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/absage-ID.json im Projekt
hilfe-angebot-fragen = Schreibt die offenen Fragen an einen Anbieter, fertig für den Brief
hilfe-angebot-fragen--anbieter = Kennung des Anbieters in auswahl.yaml
hilfe-angebot-fragen--output = Zieldatei; ohne Angabe die Standardausgabe
bieterfragen-betreff = Fragen zum Angebot der { $firma } (Lastenheft { $version })
bieterfragen-keine = Es ist nichts offen.
bieterfragen-einleitung = Ihr Angebot lässt folgende Punkte offen. Was offen bleibt, gilt nicht als erfüllt und nicht als kostenlos.
bieterfragen-kosten = Was kosten diese Leistungen, oder sind sie enthalten oder nicht nötig?
bieterfragen-anforderungen = Wie erfüllen Sie diese Anforderungen?
bieterfragen-geplant = Ab wann stehen diese Leistungen bereit, und sagen Sie das im Vertrag zu?
bieterfragen-preise = Was kosten diese Anpassungen und Zusatzmodule?
drehbuch-dokument = Drehbuch der Vorführungen
titel-drehbuch-ablauf = Ablauf
titel-drehbuch-aufgaben = Aufgaben
drehbuch-einleitung = Alle Anbieter zeigen dieselben Aufgaben in derselben Reihenfolge, mit eigenen Beispieldaten und im Produkt, das sie anbieten.
drehbuch-regel-1 = Gezeigt wird im laufenden System; Folien zählen nicht.
drehbuch-regel-2 = Was konfiguriert, angepasst oder zugekauft ist, wird dazu gesagt.
drehbuch-regel-3 = Bewertet wird von 0 (nicht gezeigt) bis 10 (ohne Umweg gezeigt), von jeder Person für sich.
drehbuch-keine-aufgaben = Kein Prozess nennt, wie er künftig läuft; es gibt noch nichts vorzuführen.
drehbuch-ausloeser = Auslöser
drehbuch-beteiligte = Beteiligte
drehbuch-ergebnis = Ergebnis
drehbuch-zu-zeigen = Zu zeigen:
drehbuch-anforderung = Anforderung
drehbuch-punkte = Punkte
drehbuch-bemerkung = Bemerkung
drehbuch-tabelle = Bewertung
hilfe-angebot-import--kurs = EUR je Einheit der Währung des Angebots, wenn sie nicht EUR ist
fehler-kurs-form = „{ $text }“ ist kein Kurs. Erwartet wird eine Zahl über null, etwa 1,06.
ev-faktor-gewicht = Gewicht { $name } ± { $schritt } Punkte
ev-faktor-preis = Preis { $name } ± { $schritt } %
ev-heute-vorsprung = heute { $wert }
ev-wende = 0: ein anderer siegt
ev-ausschlaege-regel = Um so viel ist das Angebot auf dem ersten Platz nach der gewählten Formel mehr wert als das nächste, und so weit bewegt es sich, wenn eine Annahme sich ändert. Links der gestrichelten Linie siegt ein anderes. Preise über der Preisobergrenze stehen nicht im Bild, sondern in der Tabelle der Preise.
ev-bild-ausschlaege = Vorsprung des ersten Angebots bei geänderten Annahmen
ev-bild-ausschlaege-alt = Vorsprung des ersten Angebots, kleinster und größter Wert: { $liste }.
ev-ohne-steuer = Alle Beträge ohne Umsatzsteuer.
ev-mit-steuer = Alle Preise mit { $satz } Umsatzsteuer, eigene Personentage ohne.
regel-gewicht-zu-gross = { $gewicht } ist als Gewicht eines Kriteriums zu groß.
hinweis-gewicht-zu-gross = Gewichte zählen im Verhältnis zueinander; kleine ganze Zahlen wie 1, 2, 3 genügen.
regel-formular-anderer-anbieter = { $datei } ist das Formular von { $genannt }, nicht von { $anbieter }.
hinweis-formular-anderer-anbieter = Ohne „--anbieter“ einlesen. Hat der Anbieter ein fremdes Formular ausgefüllt, die Kennung auf dem ersten Blatt richtigstellen.
regel-formular-ohne-preis = { $kennung } sagt etwas, aber weder einen Preis noch, dass es enthalten ist oder entfällt.
hinweis-formular-ohne-preis = Der Preis bleibt offen. „crmplan angebot fragen“ fragt nach.
regel-formular-spalte-fehlt = Die Spalte „{ $spalte }“ fehlt; was darunter stand, ginge verloren.
hinweis-formular-spalte-fehlt = Die Spaltenköpfe wie im Formular wiederherstellen. „crmplan angebot form“ schreibt ein neues zum Vergleich.
regel-formular-kopf-fehlt = Auf dem Blatt „{ $blatt }“ stehen Zeilen des Formulars, aber keine Spaltenköpfe.
regel-formular-blatt-fehlt = Das Blatt „{ $blatt }“ fehlt; was darauf zu sagen war, bleibt offen.
hinweis-formular-blatt-fehlt = Den Anbieter um das vollständige Formular bitten.
bieterfragen-ungeklaert = Wie ist das gemeint?
bieterfragen-wert = { $bezug }, { $feld }: „{ $wert }“
bieterfragen-ohne-wert = { $bezug }, { $feld }: keine Angabe
bieterfragen-angebot = Angebot
fehler-kurs-ohne-waehrung = „--kurs“ gilt für Preise in einer anderen Währung; das Angebot nennt keine. Auf dem Blatt „Unternehmen“ die Währung eintragen, wenn es nicht EUR sind.
ev-ohne-wertung = ohne Wertung: Preis offen
ev-ohne-wertung-regel = Ohne Wertung bleibt, wessen Preis nicht bekannt ist: { $liste }. Was fehlt oder ungeklärt ist, ist nicht null; bis zur Klärung steht dieses Angebot auf keinem Platz und geht in keinen Vergleichswert ein.
ev-angesetzt = { $firma }: Wo Angaben fehlen, ist nach dem festgelegten Verfahren der höchste Preis der übrigen Angebote angesetzt: { $liste }. Der Wertungspreis enthält ihn.
ev-vorschlag-ohne-wertung = Nicht gewertet, weil der Preis nicht bekannt ist: { $namen }. Nach der Klärung kann ein anderes Angebot vorn stehen.
ev-fehlende-preise = Fehlende Preise
ev-fehlende-preise-keine_wertung = keine Wertung, bis sie bekannt sind
ev-fehlende-preise-hoechster_preis = höchster Preis der übrigen Angebote; ungeklärte Preise: keine Wertung
ev-ungeklaert = ungeklärt
ev-risiko-ungeklaert = Preis ungeklärt bei { $art }, { $feld }: „{ $wert }“
ev-risiko-ohne-preis = Ohne Preis, obwohl es eine Anpassung oder ein Zusatzmodul braucht: { $liste }
ev-neben-ohne-wertung = { $firma } ist ohne Wertung, weil der Preis nicht bekannt ist.
ev-neben-unvergleichbar = { $firma }: nicht zu vergleichen, weil der Preis von { $gewaehlt } nicht bekannt ist.
ev-risiko-antwort-ungeklaert = Antworten, die sich nicht deuten lassen: { $liste }
ev-preis-offen = offen
ev-probe-gewertet = { $firma }
ev-probe-ausgeschlossen = { $firma }, ausgeschlossen
ev-umschlag-ab = ab Jahr { $jahr } { $firma }
ev-neben = { $firma }: { $leistung ->
    [weniger] { $punkte } Leistungspunkte weniger
    [mehr] { $punkte } Leistungspunkte mehr
   *[gleich] ebenso viele Leistungspunkte
}, { $kosten ->
    [weniger] { $betrag } günstiger.
    [mehr] { $betrag } teurer.
   *[gleich] ebenso teuer.
}
ev-ohne-rang = ohne Rang
ev-unbewertet = Noch nicht bewertet: { $liste }. Diese Kriterien zählen bis dahin null; das Ergebnis ist vorläufig.
ev-entschieden-erster = Das Angebot stand nach der Formel an erster Stelle.
ev-entschieden-rang = Das Angebot stand nach der Formel auf Rang { $rang }.
ev-entschieden-ohne-rang = Das Angebot hatte nach der Formel keinen Rang.
ev-entschieden-ausgeschlossen = Nach heutigem Stand ist es ausgeschlossen; die Gründe stehen beim Ergebnis.
ev-vorschlag-gefaehrdet = Mindestpunkte sind noch nicht erreicht: { $liste }. Sie werden es nur, wenn offene Antworten und Bewertungen gut ausgehen.
ev-empfindlichkeit-einziges = Nur ein Angebot ist gewertet; zu vergleichen gibt es nichts.
ev-ergebnis-vorlaeufig = Offene Preise, Antworten oder Bewertungen können das Ergebnis noch ändern.
ev-begruendung-einziges = Ein anderes Angebot, mit dem zu vergleichen wäre, liegt nicht vor.
ev-begruendung-offen = Ein Vergleich folgt, sobald ein Angebot gewählt ist oder allein auf dem ersten Platz steht.
ev-budget-untergrenze = Nicht alle Preise dieses Angebots sind bekannt: Das Budget ist eine Untergrenze.
fehler-ausgeschlossen = Das Angebot von { $anbieter } ist ausgeschlossen; „crmplan auswahl build“ nennt die Gründe. Wer es wählen will, ändert zuerst, woran es scheitert.
fehler-datum-vor-angebot = { $datum } liegt vor dem jüngsten Angebot ({ $angebot }). Den Tag der Entscheidung mit „--datum“ angeben.
fehler-absage-gewaehlt = Für { $anbieter } ist entschieden; eine Absage gibt es dafür nicht.
fehler-absage-offen = Über { $anbieter } ist noch nicht entschieden. Eine Absage gibt es nach „crmplan auswahl decide“ oder für ausgeschlossene Angebote.
ev-waehrung = Preise in { $waehrung }, umgerechnet mit { $kurs } EUR je Einheit.
ev-preisblatt-netto = Preise wie angeboten, ohne die Umsatzsteuer, die der Vergleich hinzurechnet.
ev-eigenaufwand = Eigener Aufwand
ev-eigenaufwand-regel = Vom Auftraggeber geschätzt, zusätzlich zu dem, was die Angebote nennen; bewertet mit dem Satz für eigene Personentage und in den Kosten enthalten.
ev-tabelle-eigenaufwand = Eigener Aufwand je Angebot
ev-personentage = Personentage
ev-frist = Angebote waren bis { $datum } abzugeben.
regel-angebot-zu-spaet = Das Angebot von { $anbieter } ist vom { $datum }, die Frist endete am { $frist }.
hinweis-angebot-zu-spaet = Ist es verspätet eingegangen, unter „ausschluesse“ in bewertungen.yaml ausschließen; sonst begründen, weshalb es zählt.
regel-bindefrist-vorbei = Das Angebot von { $anbieter } vom { $datum } bindet nur bis { $frist }.
hinweis-bindefrist-vorbei = Eine der beiden Angaben ist falsch; den Anbieter fragen.
regel-prozess-ohne-soll = „{ $prozess }“ sagt nicht, wie es künftig ablaufen soll, und fehlt im Drehbuch.
hinweis-prozess-ohne-soll = Unter „soll“ die künftigen Schritte beschreiben: Die heutigen vorzuführen wäre keine Aufgabe für Anbieter.
drehbuch-weitere = { $anzahl ->
    [one] Eine weitere Anforderung dieses Prozesses wird nach der schriftlichen Antwort bewertet.
   *[other] { $anzahl } weitere Anforderungen dieses Prozesses werden nach der schriftlichen Antwort bewertet.
}
hilfe-pflichtenheft = Das Pflichtenheft: was geschuldet ist
hilfe-pflichtenheft-derive = Leitet pflichtenheft.yaml aus Lastenheft und gewähltem Angebot ab; was von Hand geschrieben ist, bleibt Byte für Byte
hilfe-pflichtenheft-derive--anbieter = Der gewählte Anbieter
hilfe-pflichtenheft-derive--lastenheft = Fassung des Lastenhefts; ohne Angabe die bisherige, zuerst die vom Angebot beantwortete
hilfe-pflichtenheft-derive--dry_run = Zeigt, was sich ändern würde, und schreibt nichts
fehler-ohne-entscheidung = Noch ist kein Anbieter gewählt. „crmplan auswahl decide --anbieter { $anbieter } …“ hält die Entscheidung fest.
fehler-anders-entschieden = Gewählt ist { $gewaehlt }, nicht { $anbieter }. „--anbieter { $gewaehlt }“ angeben oder mit „crmplan auswahl decide --neu“ anders entscheiden.
fehler-pflichtenheft-anderer = pflichtenheft.yaml ist mit { $bisher } ausgearbeitet. Für { $anbieter } die Datei umbenennen und neu ableiten.
fehler-pflichtenheft-ohne-freigabe = Vom Lastenheft gibt es keine Freigabe. „crmplan lastenheft release“ gibt eine Fassung frei, auf die sich beide Seiten beziehen können.
fehler-angebot-ohne-fassung = Welche Fassung das Angebot beantwortet, steht weder im Angebot noch in auswahl.yaml: dort „lastenheft: "{ $version }"“ angeben.
fehler-andere-fassung = Gefragt wurde nach Fassung { $gefragt }, das Angebot beantwortet { $angebot }. Eine Antwort auf { $gefragt } einlesen oder mit „--lastenheft { $gefragt }“ ableiten: Zusagen zu geänderten Anforderungen sind dann offen.
fehler-pflichtenheft-geteilt = Abgeleitet wird in die eine Datei pflichtenheft.yaml; Dateien im Ordner pflichtenheft/ bitte dort zusammenführen.
fehler-pflichtenheft-form = pflichtenheft.yaml hat eine Form, in der sich nichts sicher ändern lässt: „kriterien“ und „abgrenzungen“ brauchen Einträge untereinander, jeder mit „- “ am Zeilenanfang. Nichts ist geschrieben.
pflichtenheft-kopf = Pflichtenheft, abgeleitet aus Lastenheft und Angebot. Zusagen, Lösungen und Abnahme hier aushandeln; „stand: abgestimmt“, wenn beide Seiten einig sind.
pflichtenheft-quellen-hinweis = Vom Programm: woraus zuletzt abgeleitet wurde. Nicht ändern; danach wird erkannt, was von Hand geschrieben ist.
pflichtenheft-geschrieben = { $datei } geschrieben.
pflichtenheft-probe = { $datei } würde so geändert; geschrieben ist nichts.
pflichtenheft-unveraendert = { $datei } ist auf dem Stand von Lastenheft und Angebot.
pflichtenheft-neu = { $anzahl ->
    [one] Neu: { $liste }
   *[other] Neu ({ $anzahl }): { $liste }
}
pflichtenheft-wieder = Gelöscht, aber weiter gefordert und deshalb wieder da: { $liste }. Was nicht gelten soll, wird mit „zusage: nein“ und Begründung zur Abgrenzung.
pflichtenheft-aktualisiert = Noch nicht bearbeitet und auf den neuen Stand gebracht: { $liste }
pflichtenheft-geaendert = Bearbeitet, Quelle geändert; alt und neu stehen unter „quelle_geaendert“: { $liste }
pflichtenheft-entfallen = Nicht mehr gefordert, als „entfallen“ vermerkt: { $liste }
pflichtenheft-gefordert = Als „entfallen“ vermerkt, aber wieder gefordert: { $liste }. Den Vermerk streichen.
pflichtenheft-unveraenderlich = Geändert, aber in einer Form, in die sich nichts eintragen lässt: { $liste }. Den Eintrag mit einem Feld je Zeile schreiben, ein leeres oder eingeklammertes „quelle_geaendert“ oder „entfallen“ streichen und neu ableiten.
pflichtenheft-neuere-fassung = Abgeleitet ist aus Fassung { $version }; freigegeben ist auch { $neu }. „--lastenheft { $neu }“ bringt sie ein.
pflichtenheft-entscheidung-veraltet = Angebot, Matrix oder Bewertungen haben sich seit der Entscheidung geändert; ob sie noch trägt, zeigt „crmplan auswahl build“.
regel-kann-ohne-preis = { $kennung } ist ein zugesagtes Kann ohne Preis: Zugesagt und bepreist ist es geschuldet, sonst nicht.
hinweis-kann-ohne-preis = „einmalpreis“ oder „jahrespreis“ angeben (0 für kostenlos), oder mit „preisbezug“ die Zeile des Preisblatts, die es bezahlt.
regel-kriterium-ohne-begruendung = { $kennung } ist nicht zugesagt, ohne dass steht, warum.
hinweis-kriterium-ohne-begruendung = Unter „begruendung“ angeben: Daraus wird das Abgrenzungskriterium.
regel-kriterium-ohne-abweichung = { $kennung } ist teilweise zugesagt, ohne dass steht, zu welchem Teil.
hinweis-kriterium-ohne-abweichung = Unter „abweichung“ angeben, was anders als gefordert oder nicht geleistet wird.
regel-kriterium-ohne-termin = { $kennung } ist für später zugesagt, ohne dass steht, wann.
hinweis-kriterium-ohne-termin = „termin“ oder „stufe“ angeben.
regel-muss-ohne-zusage = { $kennung } ist ein Muss, das nicht ganz zugesagt ist und auf das niemand verzichtet hat. So ist keine Freigabe des Pflichtenhefts möglich.
hinweis-muss-ohne-zusage = Nachverhandeln oder unter „verzicht“ angeben, wer verzichtet („durch“), warum („grund“) und wann („datum“).
regel-kriterium-ohne-quelle = Hinter { $kennung } steht keine Anforderung des Lastenhefts.
hinweis-kriterium-ohne-quelle = „lastenheft“ mit der Kennung der Anforderung angeben, oder unter „begruendung“, weshalb es dazugehört.
regel-termin-nach-vertrag = { $kennung } ist zum { $termin } zugesagt, der Vertrag endet am { $ende }.
hinweis-termin-nach-vertrag = Den Termin vorziehen oder den Vertrag verlängern.
hilfe-wert-lastenheft = VERSION
fehler-kein-pflichtenheft = Es gibt noch keine Kriterien. „crmplan pflichtenheft derive --anbieter …“ leitet sie aus Lastenheft und Angebot ab.
hilfe-pflichtenheft-build = Setzt das Pflichtenheft als Entwurf
hilfe-pflichtenheft-build--fuer = Für wen; dessen offene Punkte stehen zuerst, interne nur für das Team
hilfe-pflichtenheft-build--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/pflichtenheft.pdf im Projekt
hilfe-pflichtenheft-build--format = PDF oder die Daten
pf-dokument = Pflichtenheft
pf-auftragnehmer = Auftragnehmer
pf-auftragnehmer-offen = noch zu benennen
pf-vertrag = Vertrag
pf-vertrag-vom = Vertrag vom
pf-anlage = Anlage zum Vertrag
pf-grundlage-lastenheft = Lastenheft, Fassung
pf-grundlage-angebot = Angebot vom
pf-entwurf-hinweis = Entwurf: noch nicht vereinbart. Verbindlich wird das Dokument erst mit den Unterschriften beider Seiten.
titel-pf-einleitung = Einleitung
titel-pf-zweck = Zweck
titel-pf-rangfolge = Rangfolge der Vertragsunterlagen
titel-pf-stimmen = Wer hier spricht
pf-zweck-satz = Dieses Pflichtenheft legt fest, welche Leistungen { $auftragnehmer } für { $auftraggeber } erbringt, wie sie die Anforderungen des Lastenhefts erfüllen und woran das bei der Abnahme zu sehen ist. Mit den Unterschriften beider Seiten ist es Bestandteil des Vertrags.
pf-rangfolge-regel = Widersprechen sich die Vertragsunterlagen, gilt die weiter oben genannte:
pf-rang-1 = Vertrag
pf-rang-2 = Pflichtenheft mit unterzeichneten Änderungen, die neueste zuerst
pf-rang-3 = Lastenheft
pf-rang-4 = Angebot mit Preisblatt
pf-rang-5 = Vereinbarung über Servicezeiten und Reaktionszeiten
pf-rang-6 = Allgemeine Geschäftsbedingungen
pf-rangfolge-abweichung = In Fragen des Datenschutzes geht der Vertrag zur Auftragsverarbeitung vor. Von den Anforderungen des Lastenhefts weicht das Pflichtenheft nur ab, wo die Abweichung in der Liste der Abweichungen steht; im Übrigen bleiben sie der Maßstab. Für Abnahme, Mängel, Änderungen und Termine gelten allein Vertrag und Pflichtenheft.
pf-stimme-auftraggeber = Anforderung · Auftraggeber
pf-stimme-auftraggeber-bedeutung = Der Satz der Anforderung und ihre Abnahme stehen so im Lastenheft oder wurden danach gemeinsam geändert.
pf-stimme-auftragnehmer = Lösung · Auftragnehmer
pf-stimme-auftragnehmer-bedeutung = Zusage, Lösung, Aufwand, Preise und Bedingungen sind das Wort des Auftragnehmers; sie stehen in grauem Feld.
pf-stimme-rahmen = Rahmen
pf-stimme-rahmen-bedeutung = Alles Übrige: Regeln für Abnahme, Änderungen und Rangfolge, die für beide gelten.
titel-pf-zielbestimmung = Zielbestimmung
titel-pf-klasse-muss = Musskriterien
titel-pf-klasse-soll = Sollkriterien
titel-pf-klasse-kann = Kannkriterien
titel-pf-klasse-abgrenzung = Abgrenzungskriterien
titel-pf-marke-muss = Muss
titel-pf-marke-soll = Soll
titel-pf-marke-kann = Kann
titel-pf-marke-abgrenzung = Abgrenzung
pf-zielbestimmung-einleitung = Jedes Kriterium gehört zu einer von vier Klassen. Die Priorität ist das Wort des Auftraggebers, die Zusage das des Auftragnehmers; aus beiden folgt, was geschuldet ist.
pf-verbindlich-muss = Geschuldet. Fehlt es, ist das ein wesentlicher Mangel.
pf-verbindlich-soll = Geschuldet, sobald zugesagt. Abweichung nur mit Begründung und Zustimmung.
pf-verbindlich-kann = Nur geschuldet, wenn ausdrücklich zugesagt und bepreist.
pf-verbindlich-abgrenzung = Nicht geschuldet. Spätere Wünsche sind Änderungen.
pf-klasse = Klasse
pf-verbindlichkeit = Was daraus folgt
pf-anzahl = Anzahl
pf-tabelle-klassen = Die vier Klassen
pf-tabelle-kriterien = Kriterien
pf-tabelle-abgrenzung = Was nicht geschuldet ist
pf-kriterium = Kriterium
pf-kriterien = Kriterien
pf-gegenstand = Gegenstand
pf-zusage = Zusage
pf-wann = Stufe, Termin
pf-lastenheft = Lastenheft
pf-abgrenzung = Abgrenzung
pf-grund = Grund
pf-prioritaet = Priorität
pf-offen = offen
zusage-ja = zugesagt
zusage-teilweise = teilweise zugesagt
zusage-spaeter = für später zugesagt
zusage-nein = nicht zugesagt
pf-nicht-zugesagt = Nicht vereinbart: Diese Anforderung ist nicht Gegenstand des Auftrags.
pf-loesung-offen = Die Lösung ist noch zu beschreiben.
pf-merkmal-ohne-kriterium = Hierzu gibt es kein eigenes Kriterium; die übliche Beschaffenheit bleibt geschuldet (§ 633 Abs. 2 BGB).
pf-freigegeben-durch = Freigegeben durch
pf-entwurf-unterschrift = Unterschrieben wird die freigegebene Fassung: Sie trägt die Prüfsumme ihrer Daten auf jeder Seite.
pf-keine-kriterien = Hierzu gibt es kein eigenes Kriterium.
pf-keine-abgrenzung = Abgrenzungen sind nicht vereinbart.
pf-verzicht = { $durch } verzichtet am { $datum }: { $grund }
pf-verzicht-wort = Verzicht
pf-abweichung = Abweichung vom Lastenheft
pf-begruendung = Begründung
pf-mitwirkung = Mitwirkung des Auftraggebers
pf-quelle = Seit der Ableitung geändert
pf-quelle-satz = { $feld }: bisher „{ $alt }“, jetzt „{ $neu }“
pf-wort-auftraggeber = Anforderung · Auftraggeber
pf-wort-auftragnehmer = Lösung · Auftragnehmer
pf-erfuellung = Erfüllung
pf-strang = Strang
pf-aufwand = Aufwand in Personentagen
pf-einmalpreis = Einmalpreis
pf-jahrespreis = Jahrespreis
pf-preisbezug = Bezahlt mit Preisblatt, Zeile
pf-beleg = Beleg
pf-bedingungen = Bedingungen
strang-software = Software
strang-hardware = Hardware
strang-organisation = Organisation (Orgware)
titel-pf-produkteinsatz = Produkteinsatz
pf-tabelle-zielgruppen = Zielgruppen
pf-kapitel-leer = Hierzu ist nichts gesondert vereinbart.
titel-pf-loesung = Lösungsübersicht
pf-produkt = Produkt
pf-datenort = Ort der Daten
pf-unterauftragnehmer = Unterauftragnehmer
pf-tabelle-erfuellung = Wie die Kriterien erfüllt werden
titel-pf-funktionen = Produktfunktionen
pf-funktionen-einleitung = Zu jeder Funktion stehen die Anforderung, die Lösung und ihre Abnahme. Funktionen tragen die Zeichen /F…/, Daten /D…/, Leistungen /L…/, Schnittstellen /S…/, Betrieb /B…/, Einführung /E…/, Abgrenzungen /A…/; Nummern werden nie zweimal vergeben.
titel-pf-daten = Produktdaten
titel-pf-leistungen = Produktleistungen
titel-pf-qualitaet = Qualitätsanforderungen
titel-pf-oberflaeche = Benutzungsoberfläche
titel-pf-umgebung = Technische Produktumgebung
titel-pf-software = Software
titel-pf-hardware = Hardware
titel-pf-organisation = Orgware
titel-pf-schnittstellen = Schnittstellen
pf-strang-software = Was Programme leisten: einrichten, anpassen, verbinden.
pf-strang-hardware = Was an Geräten und Netzen gebraucht wird.
pf-strang-organisation = Was Menschen und Regeln betrifft: Zuständigkeiten, Abläufe, Schulung.
titel-pf-datenschutz = Datenschutz und Sicherheit
titel-pf-datenschutz-kriterien = Kriterien
titel-pf-avv = Auftragsverarbeitung
pf-avv-einleitung = Verarbeitet der Auftragnehmer personenbezogene Daten im Auftrag, auch bei Fernwartung mit möglichem Zugriff, braucht es einen Vertrag nach Art. 28 DSGVO. Er muss regeln:
pf-avv-1 = Gegenstand und Dauer der Verarbeitung
pf-avv-2 = Art und Zweck der Verarbeitung
pf-avv-3 = Art der personenbezogenen Daten
pf-avv-4 = Kategorien betroffener Personen
pf-avv-5 = Pflichten und Rechte des Verantwortlichen
pf-avv-6 = Verarbeitung nur auf dokumentierte Weisung, auch bei Drittländern (Abs. 3 a)
pf-avv-7 = Vertraulichkeit der befugten Personen (Abs. 3 b)
pf-avv-8 = Sicherheit der Verarbeitung nach Art. 32 (Abs. 3 c)
pf-avv-9 = Weitere Auftragsverarbeiter: Genehmigung und gleiche Pflichten (Abs. 3 d)
pf-avv-10 = Unterstützung bei Rechten betroffener Personen (Abs. 3 e)
pf-avv-11 = Unterstützung bei den Pflichten aus Art. 32 bis 36 (Abs. 3 f)
pf-avv-12 = Löschung oder Rückgabe nach dem Ende (Abs. 3 g)
pf-avv-13 = Nachweise und Kontrollen, Hinweis auf rechtswidrige Weisungen (Abs. 3 h)
pf-ankreuzen = ja / nein
pf-avv-inhalt = Inhalt
pf-avv-geregelt = Geregelt
pf-avv-stelle = Stelle im Vertrag
pf-tabelle-avv = Inhalt des Vertrags zur Auftragsverarbeitung
titel-pf-migration = Datenmigration
titel-pf-einfuehrung = Einführung
titel-pf-vorgehen = Vorgehen
titel-pf-stufen = Stufen
titel-pf-mitwirkungen = Mitwirkung des Auftraggebers
titel-pf-einfuehrung-kriterien = Kriterien der Einführung
pf-keine-stufen = Stufen sind nicht vereinbart.
pf-tabelle-stufen = Stufen
pf-mitwirkung-regel = Der Auftraggeber wirkt mit, wie es hier steht (§ 642 BGB). Fehlt eine Mitwirkung zum vereinbarten Termin, zeigt der Auftragnehmer das unverzüglich in Textform an; Termine, die davon abhängen, verschieben sich dann höchstens um die Dauer der Verzögerung.
pf-tabelle-mitwirkung = Mitwirkung zu einzelnen Kriterien
titel-pf-abnahme = Test und Abnahme
titel-pf-abnahmeverfahren = Abnahmeverfahren
titel-pf-maengelklassen = Mängelklassen
titel-pf-testfaelle = Testfälle
pf-abnahme-1 = Der Auftragnehmer meldet die Fertigstellung in Textform und legt die Ergebnisse seiner eigenen Tests vor.
pf-abnahme-2 = Beide Seiten führen die Testfälle an einem vereinbarten Termin durch und halten Erwartung, Beobachtung und Ergebnis in einem Protokoll fest.
pf-abnahme-3 = Wegen unwesentlicher Mängel darf die Abnahme nicht verweigert werden (§ 640 Abs. 1 BGB). Eine Verweigerung nennt mindestens einen Mangel.
pf-abnahme-4 = Rechte auf Nacherfüllung, Selbstvornahme, Rücktritt und Minderung wegen bekannter Mängel behält der Auftraggeber nur, wenn er sie sich bei der Abnahme vorbehält (§ 640 Abs. 3, § 634 Nr. 1 bis 3 BGB); Schadensersatz bleibt unberührt. Auch eine vereinbarte Vertragsstrafe ist vorzubehalten (§ 341 Abs. 3 BGB).
pf-abnahme-5 = Pilotbetrieb und produktive Nutzung gelten nicht als Abnahme.
pf-mangel-a-klasse = A – Systemausfall (betriebsverhindernd)
pf-mangel-a-bedeutung = Das System ist als Ganzes nicht nutzbar, oder Daten gehen verloren.
pf-mangel-a-folge = Keine Abnahme.
pf-mangel-b-klasse = B – Funktionsausfall (betriebsbehindernd)
pf-mangel-b-bedeutung = Ein Musskriterium ist nicht nutzbar; die Arbeit ist behindert.
pf-mangel-b-folge = Der Auftraggeber kann die Abnahme verweigern. Nimmt er ab, dann mit Umgehung, vereinbartem Termin und Vorbehalt.
pf-mangel-c-klasse = C – Funktionsstörung (leicht)
pf-mangel-c-bedeutung = Eine Funktion arbeitet fehlerhaft; die Arbeit ist möglich.
pf-mangel-c-folge = Abnahme mit Mängelliste und Termin.
pf-mangel-d-klasse = D – unwesentlich (leicht)
pf-mangel-d-bedeutung = Ohne Einfluss auf die Arbeit, etwa ein Schreibfehler.
pf-mangel-d-folge = Abnahme mit Mängelliste.
pf-tests-einleitung = Ausgangslage und Handgriffe stehen beim Kriterium.
pf-keine-tests = Testfälle sind nicht vereinbart.
pf-test = Testfall
pf-tests-anzahl = Tests
pf-tabelle-tests = Testfälle
titel-pf-betrieb = Betrieb und Service
titel-pf-aenderungen = Änderungsverfahren
pf-aenderung-regel = Was über Kriterien und Lastenheft hinausgeht oder von ihnen abweicht, ist eine Änderung. Für Software gibt das Gesetz kein Verfahren vor; vereinbart ist dieses:
pf-aenderung-schritt-1 = Jede Seite beantragt Änderungen in Textform: was, warum, bis wann, welche Kriterien betroffen sind.
pf-aenderung-schritt-2 = Der Auftragnehmer prüft in angemessener Frist, die er vorher nennt, und sagt Aufwand, einmalige und laufende Kosten, Termine und Folgen. Eine umfangreiche Prüfung wird vorher beauftragt.
pf-aenderung-schritt-3 = Beide Seiten ordnen ein: Mangel, echte Änderung oder strittig. Über Strittiges wird getrennt entschieden; unstrittige Arbeit läuft weiter. Strittiges wird nur begonnen, wenn beide Seiten das in Textform vereinbaren; wer es bezahlt, bleibt dabei offen.
pf-aenderung-schritt-4 = Es entscheiden die benannten Personen beider Seiten mit Unterschrift. Ohne Unterschrift gilt das bisher Vereinbarte.
pf-aenderung-schritt-5 = Eine unterzeichnete Änderung führt zu einer neuen Fassung dieses Pflichtenhefts. Was sie kostet und was sie an Terminen und Mitwirkungen bringt, steht im Verzeichnis der eingearbeiteten Änderungen und geht Preisblatt und Zeitplan vor.
titel-pf-verfolgung = Anforderungsverfolgung
titel-pf-vorwaerts = Vom Lastenheft zum Kriterium
titel-pf-rueckwaerts = Kriterien ohne Anforderung
titel-pf-abweichungen = Abweichungen vom Lastenheft
pf-ohne-kriterium = kein Kriterium
pf-tabelle-vorwaerts = Vom Lastenheft zum Kriterium
pf-rueckwaerts-alle = Hinter jedem Kriterium steht eine Anforderung des Lastenhefts.
pf-rueckwaerts-satz = Diese Kriterien gehen über das Lastenheft hinaus:
pf-tabelle-rueckwaerts = Kriterien ohne Anforderung
pf-keine-abweichungen = Alles ist zugesagt, wie es das Lastenheft fordert.
pf-abweichungen-satz = Nur in diesen Punkten geht das Pflichtenheft dem Lastenheft vor:
pf-tabelle-abweichungen = Abweichungen vom Lastenheft
titel-pf-offene-punkte = Offene Punkte
pf-nichts-offen = Kein Kriterium und keine Frage ist offen. Prüflisten, Protokolle und Unterschriften füllen die Parteien aus, wenn es so weit ist.
pf-frage = Frage
pf-entscheidet = Entscheidet
pf-tabelle-fragen = Fragen
pf-tabelle-offen = Offene Punkte
pf-wer = Am Zug
pf-offen-was = Was fehlt
pf-partei-auftraggeber = Auftraggeber
pf-partei-auftragnehmer = Auftragnehmer
pf-partei-beide = beide
pf-offen-zusage = Zusage fehlt
pf-offen-loesung = Lösung nicht beschrieben
pf-offen-preis = Zugesagtes Kann ohne Preis
pf-offen-termin = Für später zugesagt, ohne Stufe oder Termin
pf-offen-abweichung = Teilweise zugesagt, ohne dass der Teil benannt ist
pf-offen-begruendung = Nicht zugesagt, ohne Begründung
pf-offen-verzicht = Muss nicht ganz zugesagt: nachverhandeln oder verzichten
pf-offen-abnahme = Zugesagt, ohne Abnahmekriterium
pf-offen-gefordert = Als entfallen vermerkt, aber gefordert
pf-offen-quelle = Lastenheft oder Angebot seither geändert
pf-offen-abstimmung = Noch nicht abgestimmt
titel-pf-unterschriften = Unterschriften
pf-unterschrift-satz = Beide Seiten vereinbaren dieses Pflichtenheft in der Fassung, die auf jeder Seite steht, mit allen Anhängen als Bestandteil ihres Vertrags.
pf-partei = Partei
pf-firma = Firma
pf-name-funktion = Name in Druckschrift, Funktion
titel-pf-preisblatt = Preisblatt
titel-pf-glossar = Glossar
pf-preisblatt-regel = Preise netto, zuzüglich Umsatzsteuer, wie im Angebot genannt. Preise einzelner Kriterien kommen hinzu.
pf-tabelle-preise = Preise einzelner Kriterien
pf-kein-glossar = Begriffe sind nicht festgelegt.
pf-strang-anzahl = { $anzahl ->
    [one] Ein Kriterium; es steht in den Kapiteln davor und danach.
   *[other] { $anzahl } Kriterien; sie stehen in den Kapiteln davor und danach.
}
titel-pf-datenobjekte = Objekte und führendes System
titel-pf-daten-kriterien = Kriterien
hilfe-pflichtenheft-release = Gibt das Pflichtenheft frei: nichts darf offen sein; die Fassung wird nie mehr geändert
hilfe-pflichtenheft-release--name = Wer für den Auftraggeber freigibt
hilfe-pflichtenheft-release--rolle = Rolle dieser Person
hilfe-pflichtenheft-release--datum = Tag der Freigabe; ohne Angabe „datum“ in crmplan.yaml
hilfe-pflichtenheft-release--aenderung = Zeile für die Änderungshistorie
hilfe-pflichtenheft-release--mit_warnungen = Gibt auch mit Warnungen frei und vermerkt sie in der Freigabe
hilfe-pflichtenheft-release--version = Version der Freigabe, höher als alle davor
hilfe-pflichtenheft-verify = Prüft, ob eine PDF-Datei eine Freigabe des Pflichtenhefts ist
hilfe-pflichtenheft-verify--dateien = PDF-Dateien
hilfe-wert-dateien = DATEI
hilfe-pflichtenheft-build--version = Eine freigegebene Fassung, wie sie freigegeben wurde
pflichtenheft-freigegeben = Freigegeben: Pflichtenheft { $version }, { $kriterien } Kriterien, { $seiten } Seiten, in { $ordner }. Prüfsumme der Daten (auf jeder Seite): { $daten }; der PDF-Datei: { $pdf }
regel-pflichtenheft-offen = { $was } ({ $anzahl }): { $kennungen }
hinweis-pflichtenheft-offen = In pflichtenheft.yaml klären; eine Freigabe hat nichts Offenes. Erledigte Einträge unter „quelle_geaendert“ löschen, „stand: abgestimmt“ setzen.
regel-pflichtenheft-frage = { $kennung } ist noch zu beantworten.
hinweis-pflichtenheft-frage = Die Antwort in Kriterien oder Kapitel schreiben und die Frage löschen.
regel-pflichtenheft-luecke = Aus Anforderungen der Fassung { $version } wurde kein Kriterium ({ $anzahl }): { $kennungen }
hinweis-pflichtenheft-luecke = „crmplan pflichtenheft derive“ fügt sie ein; was nicht gelten soll, wird mit „zusage: nein“ zur Abgrenzung.
regel-kriterium-unbekannt = Das Lastenheft hat keine Anforderung „{ $kennung }“.
hinweis-kriterium-unbekannt = Die Kennung berichtigen, oder „lastenheft“ streichen und unter „begruendung“ angeben, weshalb es dazugehört.
beweis-bewiesen = ist Byte für Byte die Freigabe { $version } vom { $datum } ({ $name }). Prüfsumme der Daten, auf jeder Seite gedruckt: { $daten }; der Datei: { $summe }
beweis-ergaenzt = ist in den ersten { $bytes } Bytes die Freigabe { $version }; was dahinter angehängt ist, ändert, was zu sehen ist: { $stellen }. Bewiesen ist nur der erste Teil.
beweis-neugespeichert = ist nicht die Datei der Freigabe { $version }, hat aber ihre Daten, und jede Seite ist gleich gezeichnet: neu gespeichert. Bewiesen ist nur die Datei in „freigaben“.
beweis-andere-seiten = hat die Daten der Freigabe { $version }, ist aber anders gezeichnet: { $stellen }. Die Datei wurde verändert oder von einem anderen Programm neu geschrieben.
beweis-veraendert = nennt die Prüfsumme der Freigabe { $version }, ihre Daten sagen aber anderes: { $stellen }
beweis-fremd = nennt eine Freigabe, die es in diesem Projekt nicht gibt: Prüfsumme der Daten { $summe }
beweis-ohne-daten = enthält keine Daten von crmplan: ausgedruckt und eingescannt, oder von einem anderen Programm geschrieben. So lässt sich nichts beweisen; die Prüfsumme am Fuß der Seiten sagt nur, welche Fassung es sein will.
beweis-kein-pdf = ist keine PDF-Datei, die sich lesen lässt.
pflichtenheft-nichts-geschrieben = { $datei } ist nicht geändert.
regel-pflichtenheft-arbeitsstand = Das Lastenheft sagt heute anderes als Fassung { $version }, aus der das Pflichtenheft abgeleitet ist. Kapitel um die Kriterien (Ziele, Rollen, Daten, Stufen, Abnahme) erzählen den heutigen Stand.
hinweis-pflichtenheft-arbeitsstand = „crmplan lastenheft diff“ zeigt, was; freigeben und mit „pflichtenheft derive --lastenheft …“ einbringen.
pf-abweichung-wortlaut = Wortlaut im Lastenheft: „{ $text }“
pf-abweichung-prioritaet = Priorität im Lastenheft: { $prioritaet }.
pf-abweichung-abnahme = Die Abnahmekriterien sind andere als im Lastenheft.
titel-pf-entfallene = Entfallene Kriterien
pf-keine-entfallenen = Kein Kriterium ist entfallen.
pf-entfallen-seit = Entfallen mit
pf-tabelle-entfallen = Entfallene Kriterien
pf-offen-einleitung = Was vor der Unterschrift noch zu klären ist:
pf-offen-luecken = Aus diesen Anforderungen wurde kein Kriterium: { $liste }
pf-waehrung = Das Angebot nennt Preise in { $waehrung }; so stehen sie im Preisblatt. Preise einzelner Kriterien sind mit { $kurs } EUR je Einheit umgerechnet.
pf-abnahme-6 = Setzt der Auftragnehmer nach Fertigstellung eine angemessene Frist und verweigert der Auftraggeber die Abnahme nicht innerhalb der Frist unter Angabe mindestens eines Mangels, gilt das Werk als abgenommen (§ 640 Abs. 2 BGB).
pf-abnahme-7 = Abgenommen werden Werkleistungen: Einrichtung, Anpassung, Schnittstellen, Datenübernahme. Für Miete (Cloud, Hosting), Kauf von Lizenzen, Schulung und Beratung gelten die Regeln des jeweiligen Vertragstyps; dort dienen die Testfälle als Prüfung.
hilfe-pflichtenheft-diff = Zeigt, was mehr, weniger oder anders zugesagt ist: gegenüber einer Freigabe oder dem Lastenheft
hilfe-pflichtenheft-diff--von = Ältere Fassung; ohne Angabe die letzte Freigabe
hilfe-pflichtenheft-diff--auf = Neuere Fassung; ohne Angabe der Arbeitsstand
hilfe-pflichtenheft-diff--lastenheft = Vergleicht mit dem Lastenheft, aus dem abgeleitet ist
hilfe-pflichtenheft-diff--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe steht ein PDF in ausgabe/, alles andere auf der Standardausgabe
hilfe-pflichtenheft-diff--format = Text, die Daten, oder PDF mit Marken
fehler-diff-lastenheft = Mit „--lastenheft“ wird eine Fassung mit dem Lastenheft verglichen; eine zweite hat keinen Platz.
fehler-diff-ohne-freigabe = Vom Pflichtenheft gibt es noch keine Freigabe. „--lastenheft“ vergleicht mit dem Lastenheft.
pf-diff-dokument = Änderungen am Pflichtenheft
pf-diff-fassung = Pflichtenheft { $version } ({ $status }, { $datum })
pf-diff-lastenheft = Lastenheft { $version }
pf-diff-zahlen = Weniger zugesagt: { $weniger }, entfallen oder nicht zugesagt: { $entfallen }, anders: { $anders }, mehr zugesagt: { $mehr }, neu: { $neu }; geänderte Kapitel: { $kapitel }.
pf-diff-gleich = Beide sagen dasselbe.
pf-diff-marken = Durchgestrichen steht, was nur in der älteren, unterstrichen, was nur in der neueren Fassung steht.
pf-diff-weniger = Weniger zugesagt
pf-diff-entfallen = Entfallen oder nicht zugesagt
pf-diff-anders = Anders vereinbart
pf-diff-mehr = Mehr zugesagt
pf-diff-neu = Neu
pf-feld-lastenheft = Lastenheft
pf-feld-anforderung = Anforderung
pf-feld-text = Abgrenzung
pf-feld-prioritaet = Priorität
pf-feld-zusage = Zusage
pf-feld-erfuellung = Erfüllung
pf-feld-loesung = Lösung
pf-feld-aufwand = Aufwand in Personentagen
pf-feld-einmalpreis = Einmalpreis (EUR netto)
pf-feld-jahrespreis = Jahrespreis (EUR netto)
pf-feld-preisbezug = Zeile des Preisblatts
pf-feld-bedingungen = Bedingungen
pf-feld-mitwirkung = Mitwirkung
pf-feld-termin = Termin
pf-feld-stufe = Stufe
pf-feld-abweichung = Abweichung
pf-feld-begruendung = Begründung
pf-feld-verzicht = Verzicht
pf-feld-abnahme = Abnahme
pf-vertraulich = Vertraulich – nur für die Vertragsparteien
pf-weitere = { $anzahl ->
    [one] und ein weiteres
   *[other] und { $anzahl } weitere
}
fehler-pflichtenheft-inzwischen = pflichtenheft.yaml wurde eben geändert. Nichts ist geschrieben; bitte noch einmal ableiten.

## Änderungsanträge

art-aenderungsantrag = ein Änderungsantrag
partei-auftraggeber = Auftraggeber
partei-auftragnehmer = Auftragnehmer
ausloeser-kunde = Kunde
ausloeser-gesetz = Gesetz
ausloeser-fehler = Fehler
ausloeser-erkenntnis = Erkenntnis im Projekt
dringlichkeit-hoch = hoch
dringlichkeit-mittel = mittel
dringlichkeit-niedrig = niedrig
einordnung-mangel = Mangel: schon geschuldet
einordnung-aenderung = Änderung: beide Seiten halten sie für neu
einordnung-strittig = strittig: ob schon geschuldet, ist offen
antragsstand-beantragt = beantragt
antragsstand-in_pruefung = in Prüfung
antragsstand-angeboten = angeboten
antragsstand-entschieden = entschieden
antragsstand-umgesetzt = umgesetzt
antragsstand-abgenommen = abgenommen
beschluss-angenommen = angenommen
beschluss-abgelehnt = abgelehnt
beschluss-zurueckgestellt = zurückgestellt
wirkung-neu = neu
wirkung-geaendert = geändert
wirkung-entfaellt = entfällt
aen-dokument = Änderungsantrag
aen-verzeichnis-dokument = Änderungsanträge
titel-aen-uebersicht = Überblick
titel-aen-antrag = Antrag
titel-aen-inhalt = Was sich ändert
titel-aen-auswirkung = Auswirkung
titel-aen-entscheidung = Entscheidung
titel-aen-umsetzung = Umsetzung und Abnahme
aen-nummer = Nr.
aen-gegenstand = Gegenstand
aen-stand = Stand
aen-termine = Termine
aen-tabelle = Änderungsanträge
aen-einmal-spalte = Einmalig EUR
aen-jaehrlich-spalte = Jährlich EUR
aen-summe-vereinbart = Vereinbart: { $anzahl ->
    [one] eine Änderung
   *[other] { $anzahl } Änderungen
 }, { $einmal } einmalig, { $jaehrlich } jährlich; Personentage: { $aufwand }.
aen-summe-offen = Offen: { $anzahl ->
    [one] ein Antrag
   *[other] { $anzahl } Anträge
 }, { $einmal } einmalig, { $jaehrlich } jährlich; Personentage: { $aufwand }.
aen-reserve = Reserve für Änderungen: { $betrag }; davon vereinbart { $summe }, übrig { $rest }.
aen-reserve-ueberschritten = Reserve für Änderungen: { $betrag }; vereinbart sind { $summe }, das sind { $rest } zu viel.
aen-reserve-fehlt = Keine Reserve angegeben: „aenderungsreserve“ in crmplan.yaml (üblich sind 10 bis 15 %) und „vertrag: auftragswert“ in pflichtenheft.yaml.
aen-antragsteller = Antragsteller
aen-beantragt-am = Beantragt am
aen-ausloeser = Auslöser
aen-einordnung = Einordnung
aen-dringlichkeit = Dringlichkeit
aen-kundennutzen = Nutzen für Kunden
aen-pruefung = Prüfung
aen-pruefung-satz = Aufwand { $aufwand }, trägt: { $partei }; Ergebnis bis { $bis }.
aen-personentage = Personentage: { $tage }
aen-bisher = Bisher
aen-kuenftig = Künftig
aen-keine-kriterien = Kein Kriterium des Pflichtenhefts ist betroffen.
aen-testfaelle = Betroffene Testfälle
aen-schnittstellen = Betroffene Schnittstellen
aen-entfaellt-satz = Entfällt und ist nicht mehr geschuldet: { $text }
aen-feld = Feld
aen-tabelle-kriterium = Bisher und künftig
aen-aufwand = Aufwand
aen-einmal = Einmalkosten (netto)
aen-jaehrlich = Folgekosten im Jahr (netto)
aen-qualitaet = Qualität
aen-datenschutz = Datenschutz
aen-schulung = Schulung
aen-alternativen = Alternativen
aen-folgen-ablehnung = Folgen einer Ablehnung
aen-entschieden = Der Antrag ist { $ergebnis } ({ $datum }).
aen-noch-offen = Der Antrag ist noch nicht entschieden.
aen-unterschrift-nicht = Die Unterschriften bestätigen, dass der Antrag nicht ausgeführt wird; es gilt das bisher Vereinbarte.
aen-entscheidung-offen = Der Antrag ist noch nicht entschieden: angenommen / abgelehnt / zurückgestellt (Nichtzutreffendes streichen).
aen-vereinbarung-satz = Zu unterschreiben ist: { $antrag }. { $kriterien }Einmalkosten { $einmal }, Folgekosten im Jahr { $jaehrlich }, jeweils netto; { $aufwand }; Termine: { $termine }.
aen-unterschrift-satz = Mit der Unterschrift beider Seiten ist die Änderung Teil des Vertrags; das Pflichtenheft erhält eine neue Fassung. Ohne Unterschrift gilt das bisher Vereinbarte.
aen-schritt = Schritt
aen-durch = Durch
aen-tabelle-schritte = Umsetzung, Test und Abnahme
aen-schritt-umsetzung = Umsetzung
aen-schritt-test = Test
aen-schritt-abnahme = Abnahme
titel-pf-eingearbeitet = Eingearbeitete Änderungen
pf-keine-aenderungen = In dieser Fassung ist keine Änderung eingearbeitet.
pf-aenderung-wort = Änderung
pf-feld-art = Art
pf-feld-gruppe = Gruppe
pf-feld-strang = Strang
pf-feld-titel = Gegenstand
pf-feld-nachweis = Nachweis
pf-feld-beleg = Beleg
pf-feld-aenderungen = Eingearbeitete Änderungen
aenderung-kopf = Änderungsantrag { $id }: was gelten soll, steht unter „kriterien“; Auswirkung und Entscheidung ergänzen, „stand“ nachführen.
aenderung-angelegt = { $datei } ist angelegt.
aenderung-keine = Es gibt keine Änderungsanträge. „crmplan aenderung init“ legt einen an.
aenderung-einzuarbeiten = einzuarbeiten
aenderung-eingearbeitet = { $id } ist in { $datei } eingearbeitet ({ $anzahl ->
    [one] ein Kriterium
   *[other] { $anzahl } Kriterien
 }). „crmplan pflichtenheft release“ gibt die neue Fassung frei.
aenderung-schon-eingearbeitet = { $id } ist schon eingearbeitet.
fehler-keine-aenderungen = Es gibt keine Änderungsanträge (aenderungen/*.yaml).
fehler-aenderung-unbekannt = Kein Änderungsantrag { $id }. Meinten Sie { $vorschlag }?
fehler-aenderung-nicht-vereinbart = { $id } ist nicht von beiden Seiten unterschrieben. Eingearbeitet wird nur, was vereinbart ist: „entscheidung“ mit „ergebnis: angenommen“, „auftraggeber“ und „auftragnehmer“.
fehler-aenderung-form = { $kriterium } steht in pflichtenheft.yaml in einer Form, die sich nicht sicher ändern lässt: ein Feld je Zeile. Nichts ist geschrieben.
fehler-kennung-form = { $kennung } ist keine Kennung: ein Buchstabe, dann Buchstaben, Ziffern, „-“, „_“ oder „.“.
fehler-kennung-vergeben = Die Kennung { $kennung } ist vergeben.
fehler-kriterium-unbekannt = Das Pflichtenheft hat kein Kriterium { $kriterium }.
fehler-datei-vorhanden = { $datei } gibt es schon; nichts ist geschrieben.
hilfe-aenderung = Änderungsanträge zum Vereinbarten
hilfe-aenderung-init = Legt einen Antrag an, mit dem bisherigen Wortlaut der betroffenen Kriterien
hilfe-aenderung-init--titel = Worum es geht
hilfe-aenderung-init--kuenftig = Was gelten soll
hilfe-aenderung-init--antragsteller = Name oder Rolle
hilfe-aenderung-init--kriterium = Betroffenes Kriterium; mehrfach möglich
hilfe-aenderung-init--id = Kennung; ohne Angabe die nächste freie (AEN-01)
hilfe-aenderung-init--datum = Tag des Antrags; ohne Angabe „datum“ in crmplan.yaml
hilfe-aenderung-list = Zeigt alle Anträge mit Stand, Kosten, Summe und dem Rest der Reserve
hilfe-aenderung-list--format = Text oder JSON
hilfe-aenderung-build = Setzt einen Antrag zum Unterschreiben, ohne Kennung alle für das Team
hilfe-aenderung-build--id = Der Antrag
hilfe-aenderung-build--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/aenderung-KENNUNG.pdf oder ausgabe/aenderungen.pdf im Projekt
hilfe-aenderung-apply = Arbeitet eine vereinbarte Änderung in pflichtenheft.yaml ein; alles andere bleibt Byte für Byte
hilfe-aenderung-apply--id = Der Antrag
hilfe-aenderung-apply--dry_run = Zeigt, was sich ändern würde, und schreibt nichts
hilfe-wert-titel = TITEL
hilfe-wert-kuenftig = TEXT
hilfe-wert-antragsteller = NAME
hilfe-wert-kriterium = KENNUNG
regel-aenderung-stand = { $kennung }: { $was }
hinweis-aenderung-stand = „stand“ und die übrigen Angaben in Einklang bringen: beantragt, in_pruefung, angeboten, entschieden, umgesetzt, abgenommen.
aenderung-stand-ohne-entscheidung = Der Stand sagt entschieden, „entscheidung“ fehlt.
aenderung-stand-vor-entscheidung = Es gibt eine Entscheidung, der Stand liegt davor.
aenderung-stand-nicht-angenommen = Der Stand sagt umgesetzt, angenommen ist der Antrag nicht.
aenderung-stand-ohne-umsetzung = Der Stand sagt umgesetzt, „umsetzung“ fehlt.
aenderung-stand-ohne-abnahme = Der Stand sagt abgenommen, „abnahme“ fehlt.
aenderung-stand-datum = Die Entscheidung liegt vor dem Antrag.
regel-aenderung-ohne-unterschrift = { $kennung } ist angenommen, aber nicht von beiden Seiten unterschrieben.
hinweis-aenderung-ohne-unterschrift = Unter „entscheidung“ „auftraggeber“ und „auftragnehmer“ mit Name und Funktion angeben.
regel-aenderung-ohne-auswirkung = { $kennung } sagt nicht, was die Änderung kostet.
hinweis-aenderung-ohne-auswirkung = Unter „auswirkung“ „aufwand“, „einmalpreis“ oder „jahrespreis“ angeben, 0 für nichts.
regel-aenderung-kriterium = { $kennung }, { $kriterium }: { $was }
hinweis-aenderung-kriterium = „wirkung“ ist neu, geaendert oder entfaellt; geändert wird nur, was da ist.
aenderung-kriterium-unbekannt = Das Pflichtenheft hat kein solches Kriterium.
aenderung-kriterium-vergeben = Als neu gedacht, die Kennung hat das Pflichtenheft aber schon.
aenderung-kriterium-unvollstaendig = Ein neues Kriterium braucht „titel“, „anforderung“, „art“, „gruppe“ und „prioritaet“.
aenderung-kriterium-ohne-werte = Als geändert gedacht, aber ohne neue Werte.
aenderung-kriterium-abgrenzung = Eine Abgrenzung kann nur entfallen; was stattdessen geschuldet ist, ist ein neues Kriterium.
aenderung-kriterium-doppelt = Zweimal genannt.
regel-aenderung-preise = Die Kriterien von { $kennung } kosten { $was } { $summe } EUR mehr als bisher, die Änderung { $gesamt } EUR.
hinweis-aenderung-preise = „auswirkung“ nennt den Preis der ganzen Änderung; „einmalpreis“ und „jahrespreis“ dort ergänzen.
regel-mangel-mit-preis = { $kennung } ist als Mangel eingeordnet und soll etwas kosten: Mängel werden kostenlos beseitigt.
hinweis-mangel-mit-preis = Als „aenderung“ oder „strittig“ einordnen, oder den Preis streichen.
regel-aenderung-nicht-vereinbart = { $kennung } ist eingearbeitet, aber nicht von beiden Seiten angenommen.
hinweis-aenderung-nicht-vereinbart = Die Entscheidung im Antrag nachtragen, oder die Änderung aus pflichtenheft.yaml nehmen.
regel-aenderung-nicht-eingearbeitet = { $kennung } ist vereinbart und nicht eingearbeitet.
hinweis-aenderung-nicht-eingearbeitet = „crmplan aenderung apply“ mit der Kennung arbeitet sie ein.
regel-kriterium-ohne-antrag = Seit Fassung { $version } ohne Änderungsantrag geändert ({ $anzahl }): { $kennungen }
hinweis-kriterium-ohne-antrag = Nach der Unterschrift ändert sich nichts ohne Antrag („crmplan aenderung init“). Ist noch nicht unterschrieben, mit --mit-warnungen freigeben.
regel-reserve-ueberschritten = Vereinbarte Änderungen kosten { $summe } EUR, die Reserve ist { $reserve } EUR.
hinweis-reserve-ueberschritten = „aenderungsreserve“ in crmplan.yaml erhöhen, sobald das Budget freigegeben ist.
wort-freigabedaten = Freigegebene Daten, deren Prüfsumme auf jeder Seite steht
fehler-keine-freigaben-pflichtenheft = Version { $version } gibt es nicht: Das Pflichtenheft ist noch nicht freigegeben. „crmplan pflichtenheft release VERSION“ gibt es frei.
fehler-datum-vor-grundlage = Am { $datum } kann nichts vereinbart sein: Lastenheft und Entscheidung sind vom { $frueher }. Nennen Sie den Tag mit „--datum“.
regel-pflichtenheft-ohne-entscheidung = Die letzte Entscheidung ist nicht für { $anbieter } gefallen; unterschrieben würde mit dem falschen Anbieter.
hinweis-pflichtenheft-ohne-entscheidung = „crmplan auswahl decide“ hält die Entscheidung fest. Für einen anderen Anbieter die Datei umbenennen und neu ableiten.
regel-pflichtenheft-ohne-angebot = Von { $anbieter } gibt es kein Angebot; das Preisblatt bliebe leer.
hinweis-pflichtenheft-ohne-angebot = Das Angebot unter angebote/ wieder ablegen.
regel-preisbezug-ohne-zeile = { $kennung } bezieht sich auf „{ $art }“; das Preisblatt hat keine solche Zeile.
hinweis-preisbezug-ohne-zeile = „preisbezug“ ändern, einen Preis angeben oder die Zeile im Angebot ergänzen.
regel-termin-vergangen = { $kennung } ist zum { $termin } zugesagt, freigegeben wird am { $freigabe }.
hinweis-termin-vergangen = Den Termin neu vereinbaren.
pf-abweichung-titel = Bezeichnung im Lastenheft: „{ $text }“.
pf-abweichung-abgrenzung = Das Lastenheft grenzt aus: „{ $text }“ Das gilt nicht mehr.
pf-diff-kapitel = Vertrag, Kapitel und Preisblatt
beweis-unterschrieben = ist in den ersten { $bytes } Bytes die Freigabe { $version } vom { $datum } ({ $name }); dahinter ist etwas angehängt, etwa eine elektronische Unterschrift. Aufgefallen ist darin nichts; bewiesen ist nur der erste Teil, denn was Angehängtes zeigt, entscheidet das Programm, das es öffnet. Prüfsumme der Daten, auf jeder Seite gedruckt: { $daten }
beweis-ohne-freigabe = nennt keine Freigabe: ein Entwurf, ein Vergleich, oder die Prüfsumme ist entfernt.
beweis-lastenheft = ist Lastenheft { $version }, nicht das Pflichtenheft.
beweis-fremd-stimmig = nennt eine Freigabe, die es in diesem Projekt nicht gibt. Die angehängten Daten (freigabe.json) haben die Prüfsumme { $summe }: vergleichen Sie sie mit der unterschriebenen Seite. Ob die Seiten sagen, was die Daten sagen, lässt sich nur mit der Freigabe prüfen.
beweis-verschluesselt = ist verschlüsselt; so lässt sich nichts vergleichen.
beweis-zu-gross = ist größer als jedes Dokument und wurde nicht gelesen.
beweis-unlesbar = lässt sich nicht lesen: keine Datei, oder keine Rechte.
beweis-unstimmig = lässt sich nicht beweisen: In der Freigabe { $version } passen Daten, PDF-Datei und Vermerk nicht zueinander; jemand hat sie verändert. Holen Sie den Ordner aus der Sicherung oder aus git.
beweis-stelle-seiten = andere Seiten: { $seiten }
beweis-stelle-anmerkungen = Anmerkungen oder sichtbare Unterschriften auf Seite { $seiten }
beweis-stelle-dokument = Ebenen, Formulare oder Skripte
beweis-stelle-anhaenge = andere Anhänge
pf-laufzeit = Laufzeit
pf-auftragswert = Auftragswert (einmalig, netto)
regel-termin-nach-stufe = { $kennung } ist zum { $termin } zugesagt, die Stufe endet am { $ende }.
hinweis-termin-nach-stufe = Den Termin vorziehen oder „stufe“ ändern.
regel-kapitel-ohne-antrag = Seit Fassung { $version } ohne Änderungsantrag geändert: { $kapitel }
hinweis-kapitel-ohne-antrag = Auch Vertrag, Rangfolge, Kapitel und Preisblatt sind unterschrieben. Ist noch nicht unterschrieben, mit --mit-warnungen freigeben.
regel-aenderung-nachtraeglich = { $kennung } sagt anderes als in der Freigabe { $version }: { $felder }
hinweis-aenderung-nachtraeglich = Was unterschrieben ist, bleibt; nur „stand“, „umsetzung“, „test“ und „abnahme“ gehen weiter. Für anderes einen neuen Antrag stellen.
aen-einmal-wort = einmalig
aen-jaehrlich-wort = jährlich
titel-pf-begriffe = Begriffe
titel-pf-verbindlich = Verbindlichkeit
pf-begriffe-satz = Weitere Begriffe erklärt der Anhang:
pf-verbindlich-satz-1 = Geschuldet ist, was in Kapitel 2 als Muss-, Soll- oder Kannkriterium steht, in dem Umfang, in dem es zugesagt ist, und zu den genannten Bedingungen. Was dort als Abgrenzung steht, ist nicht geschuldet.
pf-verbindlich-satz-2 = Mitwirkungen des Auftraggebers stehen mit ihrem Termin beim Kriterium (§ 642 BGB). Sieht der Auftragnehmer, dass eine fehlt oder sich verzögert, zeigt er das unverzüglich in Textform an.
pf-verbindlich-satz-3 = Beschreibende Texte und Tabellen der Kapitel erläutern die Kriterien; wo sie von einem Kriterium abweichen, gilt das Kriterium. Die Regeln zu Rangfolge, Mitwirkung, Abnahme, Mängeln, Änderungen und Preisen binden beide Seiten selbst, ebenso vereinbarte Änderungen.
titel-pf-mengen = Mengengerüst
titel-pf-aufbewahrung = Löschen und Aufbewahren
pf-tabelle-aufbewahrung = Löschregeln und Aufbewahrungsfristen
titel-pf-steckbriefe = Steckbriefe der Schnittstellen
titel-pf-qualitaetsmatrix = Merkmale und Zielwerte
titel-pf-qualitaetskriterien = Übergreifende Qualitätskriterien
pf-qualitaetsmatrix-satz = Die Tabelle ordnet die geschuldeten Kriterien den Qualitätsmerkmalen von ISO/IEC 25010 zu; der Zielwert ist das Ergebnis des ersten Testfalls. Die Kriterien selbst stehen in den Kapiteln, zu denen sie gehören.
pf-tabelle-qualitaet = Qualitätsmerkmale nach ISO/IEC 25010
pf-merkmal = Merkmal
pf-zielwert = Zielwert
pf-merkmal-funktional = Funktionale Eignung
pf-merkmal-funktional-satz = { $anzahl } Funktionen; sie stehen in den Kapiteln zu Funktionen und Daten.
pf-merkmal-leistungseffizienz = Leistungseffizienz
pf-merkmal-kompatibilitaet = Kompatibilität
pf-merkmal-interaktion = Interaktionsfähigkeit (Benutzbarkeit)
pf-merkmal-zuverlaessigkeit = Zuverlässigkeit
pf-merkmal-sicherheit = Informationssicherheit
pf-merkmal-wartbarkeit = Wartbarkeit
pf-merkmal-flexibilitaet = Flexibilität (Übertragbarkeit)
pf-merkmal-schutz = Betriebssicherheit (Schutz vor Schäden)
titel-pf-protokoll = Vorlage des Abnahmeprotokolls
pf-tabelle-protokoll = Abnahmeprotokoll
pf-protokoll-angabe = Angabe
pf-protokoll-eintrag = Eintrag
pf-protokoll-satz = Jede Teil- und Gesamtabnahme wird nach dieser Vorlage festgehalten. Eine Verweigerung nennt mindestens einen Mangel (§ 640 Abs. 2 BGB); Vorbehalte wegen bekannter Mängel stehen hier.
pf-protokoll-1 = Gegenstand: Teil- oder Gesamtabnahme, Stufe, Version, Umgebung
pf-protokoll-2 = Ort und Tag
pf-protokoll-3 = Teilnehmende mit Rolle
pf-protokoll-4 = Grundlage: Fassung und Prüfsumme des Pflichtenhefts
pf-protokoll-5 = Ausgeführte Testfälle mit Ergebnis
pf-protokoll-6 = Messwerte
pf-protokoll-7 = Mängel: Nummer, Beschreibung, Klasse, Frist
pf-protokoll-8 = Fehlende Leistungen: Dokumentation, Schulung
pf-protokoll-9 = Vorbehalte wegen bekannter Mängel und Vertragsstrafen
pf-protokoll-10 = Erklärung: abgenommen, abgenommen mit Mängeln oder verweigert mit Gründen
pf-protokoll-11 = Beginn der Verjährung von Mängelansprüchen
pf-protokoll-12 = Nächster Termin
pf-protokoll-13 = Unterschriften beider Seiten
titel-pf-termine = Termine
pf-termine-satz = Alle Termine dieses Pflichtenhefts in ihrer Reihenfolge. Fristen für Mitwirkungen stehen beim Kriterium.
pf-tabelle-termine = Termine
pf-termin = Termin
pf-keine-termine = Kein Termin ist vereinbart.
pf-termin-unterschrift = Vertragsschluss
pf-termin-beginn = Vertragsbeginn
pf-termin-ende = Vertragsende
pf-auftragswert-aenderungen = Auftragswert mit Änderungen
pf-durch-neu = Neu durch { $id }.
pf-durch-geaendert = Geändert durch { $id }.
pf-durch-entfaellt = Entfallen durch { $id }.
aen-bezug = Ändert Pflichtenheft
aenderung-kriterium-kennung = Ein neues Kriterium braucht eine Kennung: ein Buchstabe, dann Buchstaben, Ziffern, „-“, „_“ oder „.“.
aenderung-kriterium-nicht-zugesagt = Nicht zugesagt oder schon entfallen: Was nun doch geschuldet sein soll, ist ein neues Kriterium.
regel-aenderung-nach-freigabe = { $kennung } ist am { $datum } entschieden, freigegeben wird am { $freigabe }.
hinweis-aenderung-nach-freigabe = Den Tag der Freigabe mit „--datum“ nennen, oder die Änderung aus pflichtenheft.yaml nehmen.
regel-aenderungen-ueberschneiden = { $kennung } und { $anderer } ändern beide { $kriterium }.
hinweis-aenderungen-ueberschneiden = Zuerst den einen entscheiden und einarbeiten, dann den anderen auf dem neuen Stand stellen.
fehler-aenderung-ueberholt = { $id } ist gestellt, bevor über { $anderer } entschieden war; { $anderer } hat { $kriterium } geändert. Den Antrag auf dem neuen Stand stellen („datum“ danach) und neu unterschreiben. Nichts ist geschrieben.

## Zeitplan

typ-versatz = ganze Arbeitstage von -2000 bis 2000
hinweis-typ-versatz = Schreiben Sie eine ganze Zahl: 5 heißt eine Woche später, -2 zwei Tage überlappend.
art-mitwirkende = eine mitwirkende Person
art-vorgang = ein Vorgang
art-teilprojekt = ein Teilprojekt
art-meilenstein = ein Meilenstein
hilfe-zeitplan = Etappen, die das Tagesgeschäft verträgt
hilfe-zeitplan-show = Rechnet den Plan aus zeitplan.yaml und zeigt Balken, Puffer, Meilensteine und Auslastung
hilfe-zeitplan-show--format = Text oder JSON
hilfe-zeitplan-show--ohne = Was wäre ohne diesen Vorgang, dieses Teilprojekt oder diese Person; mehrfach möglich
hilfe-zeitplan-show--anteil = Was wäre mit diesem Anteil: KENNUNG=20%; mehrfach möglich
hilfe-wert-ohne = KENNUNG
hilfe-wert-anteil = KENNUNG=ANTEIL
fehler-zeitplan-kennung = „{ $id }“ gibt es in zeitplan.yaml nicht.
fehler-zeitplan-kennung-nah = „{ $id }“ gibt es in zeitplan.yaml nicht. Meinten Sie { $vorschlag }?
fehler-zeitplan-anteil = „{ $text }“ ist kein Anteil: „--anteil GL=20%“ heißt, GL hat 20 % der Arbeitszeit, höchstens 100 %.
regel-zeitraum-verkehrt = Der Zeitraum endet am { $bis } und beginnt erst am { $von }.
hinweis-zeitraum-verkehrt = „von“ ist der erste, „bis“ der letzte freie Tag.
regel-abwesenheit-doppelt = { $kennung } ist am { $von } schon abwesend.
hinweis-abwesenheit-doppelt = Jeden Tag nur in einem Zeitraum nennen.
regel-schaetzung-verkehrt = { $kennung }: Die drei Schätzungen steigen nicht an.
hinweis-schaetzung-verkehrt = Es gilt optimistisch ≤ wahrscheinlich ≤ pessimistisch.
regel-zeitplan-ohne-beginn = Der Plan hat Vorgänge, aber keinen Beginn.
hinweis-zeitplan-ohne-beginn = Oben in zeitplan.yaml „beginn: 2027-05-03“ eintragen.
regel-zeitplan-jahr = Der Plan beginnt im Jahr { $jahr }.
hinweis-zeitplan-jahr = Pläne beginnen zwischen 2000 und 2100; vermutlich ein Tippfehler.
regel-zeitplan-kreis = Vorgänge warten im Kreis aufeinander: { $vorgaenge }.
hinweis-zeitplan-kreis = Eine der Angaben unter „nach“ streichen.
regel-kapazitaet-fehlt = { $kennung } wird in { $jahre } Jahren nicht fertig.
hinweis-kapazitaet-fehlt = Aufwand, „anteil“ und Abwesenheit der Mitwirkenden ansehen: Wer 0 % hat oder immer fehlt, schafft nichts.
regel-vorgang-ohne-mitwirkende = { $kennung } hat Aufwand, aber niemanden, der ihn leistet.
regel-vorgang-ohne-aufwand = { $kennung } sagt nicht, wie lange er dauert.
hinweis-vorgang-ohne-aufwand = „aufwand“ in Personentagen mit „wer“, oder „dauer“ in Arbeitstagen für das, was niemanden beschäftigt.
regel-meilenstein-ohne-tag = Der Meilenstein { $kennung } hat weder Tag noch Vorgänger.
hinweis-meilenstein-ohne-tag = „datum“ oder „nach“ eintragen.
regel-teilprojekt-zu-lang = { $kennung } dauert { $wochen } Wochen; mehr als sechs trägt das Tagesgeschäft schlecht.
hinweis-teilprojekt-zu-lang = In zwei Teilprojekte mit je einem sichtbaren Ergebnis teilen, oder die Mitwirkenden entlasten.
regel-teilprojekt-ohne-erfolg = { $kennung } sagt nicht alles über seinen Erfolg; es fehlt: { $felder }.
hinweis-teilprojekt-ohne-erfolg = Ein Ergebnis, woran man es sieht, was es beweist, wem es zuerst nützt, wann es gezeigt wird und wann Kunden gefragt werden.
regel-teilprojekt-ohne-strang = { $kennung } hat nichts zu tun in: { $straenge }.
hinweis-teilprojekt-ohne-strang = Einen Vorgang eintragen, oder unter „ohne“ mit Grund sagen, dass nichts nötig ist.
regel-teilprojekt-ohne-abnahme = { $kennung } wird von niemandem abgenommen.
hinweis-teilprojekt-ohne-abnahme = Einen Meilenstein mit „art: abnahme“ und „teilprojekt: { $kennung }“ eintragen; danach wird entschieden, ob es weitergeht.
regel-kundenwirkung-fehlt = Weder von { $vorher } noch von { $kennung } merken Kunden etwas.
hinweis-kundenwirkung-fehlt = Mindestens jedes zweite Teilprojekt braucht „kundenwirkung“.
regel-erstes-ergebnis-spaet = Das erste Ergebnis ({ $kennung }) ist am { $tag } da, mehr als acht Wochen nach Beginn.
hinweis-erstes-ergebnis-spaet = Mit etwas Kleinem anfangen, das schnell nützt.
regel-teilprojekt-wartet-auf-letztes = { $kennung } wartet auf das letzte Teilprojekt { $letztes }.
hinweis-teilprojekt-wartet-auf-letztes = Die Reihenfolge der Teilprojekte ändern: Nutzen soll nicht erst am Ende entstehen.
regel-kriterien-ohne-teilprojekt = { $anzahl ->
    [one] Ein zugesagtes Kriterium ist
   *[other] { $anzahl } zugesagte Kriterien sind
 } in keinem Teilprojekt: { $kennungen }.
hinweis-kriterien-ohne-teilprojekt = Unter „kriterien“ des Teilprojekts eintragen, das sie liefert.
regel-teilprojekt-nach-termin = { $kennung } ist mit Puffer am { $ende } fertig, { $wer } ist für { $termin } vereinbart.
hinweis-teilprojekt-nach-termin = Früher beginnen, entlasten, oder den Termin mit dem anderen Vertragspartner neu vereinbaren.
regel-meilenstein-frei = Am { $tag } ({ $kennung }) arbeitet niemand.
hinweis-meilenstein-frei = Den nächsten Arbeitstag nennen.
regel-meilenstein-verfehlt = { $kennung } ist für { $datum } angesetzt und erst am { $tag } erreicht.
hinweis-meilenstein-verfehlt = „crmplan zeitplan show“ zeigt, welche Vorgänge keinen Puffer haben.
zeitplan-leer = Es gibt keine Vorgänge. Sie stehen in zeitplan.yaml unter „teilprojekte“.
zeitplan-kopf = Zeitplan { $beginn } – { $ende }, mit Puffer bis { $zugesagt }; { $aufwand } Personentage
zeitplan-etappe = { $anfang } – { $ende }, mit Puffer bis { $zugesagt }
zeitplan-kritisch = kritisch
zeitplan-puffer = Puffer { $tage }
zeitplan-meilensteine = Meilensteine
zeitplan-verfehlt = (angesetzt für { $datum })
zeitplan-auslastung = Auslastung der Zeit neben dem Tagesgeschäft, Personentage
zeitplan-legende = S Software · H Hardware · O Organisation   █ kritisch ▒ mit Puffer · Puffer in Arbeitstagen
zeitplan-vergleich-gleich = Das Ende bleibt am { $ende }.
zeitplan-vergleich-spaeter = Das Ende wäre am { $ende } statt am { $sonst }: { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } später.
zeitplan-vergleich-frueher = Das Ende wäre am { $ende } statt am { $sonst }: { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } früher.
hilfe-zeitplan-build = Setzt den Zeitplan mit Balken, Teilprojekten und Auslastung als PDF
hilfe-zeitplan-build--output = Zieldatei, - für die Standardausgabe; sonst ausgabe/zeitplan.pdf
hilfe-zeitplan-freeze = Legt den Plan fest, mit dem spätere verglichen werden (Basisplan)
hilfe-zeitplan-freeze--durch = Wer ihn festlegt
hilfe-zeitplan-freeze--rolle = In welcher Rolle
hilfe-zeitplan-freeze--datum = Tag der Festlegung; sonst der des Projekts
hilfe-zeitplan-freeze--grund = Warum neu geplant wurde; ab dem zweiten Basisplan nötig
fehler-zeitplan-grund = Es gibt schon einen Basisplan. Warum ein neuer nötig ist, sagt --grund.
zeitplan-unveraendert = Der Plan ist wie im Basisplan { $nummer }; nichts geschrieben.
zeitplan-festgelegt = Der Plan ist festgelegt: { $ordner }
zeitplan-basis-gleich = Gegenüber Basisplan { $nummer } bleibt es beim { $zugesagt }.
zeitplan-basis-spaeter = Gegenüber Basisplan { $nummer } mit Puffer am { $zugesagt } statt am { $basis }: { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } später.
zeitplan-basis-frueher = Gegenüber Basisplan { $nummer } mit Puffer am { $zugesagt } statt am { $basis }: { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } früher.
zeitplan-basis-meilenstein = { $kennung } am { $tag } statt am { $basis }
monat-1 = Jan
monat-2 = Feb
monat-3 = März
monat-4 = Apr
monat-5 = Mai
monat-6 = Juni
monat-7 = Juli
monat-8 = Aug
monat-9 = Sept
monat-10 = Okt
monat-11 = Nov
monat-12 = Dez
strang-kurz-software = Software
strang-kurz-hardware = Hardware
strang-kurz-organisation = Organisation


## Zeitplan für andere Programme

hilfe-zeitplan-export = Gibt den Plan an Kalender, Tabellen und Programme für die Projektplanung weiter
hilfe-zeitplan-export--format = Kalender (.ics), Tabelle (.csv), Daten (.json), Arbeitsmappe (.xlsx) oder Microsoft-Project-XML (.xml)
hilfe-zeitplan-export--ohne = Was wäre ohne diesen Vorgang, dieses Teilprojekt oder diese Person; mehrfach möglich
hilfe-zeitplan-export--anteil = Was wäre mit diesem Anteil: KENNUNG=20%; mehrfach möglich
hilfe-zeitplan-export--output = Zieldatei statt ausgabe/zeitplan.…; „-“ schreibt auf die Standardausgabe
planung-titel = Zeitplan: { $titel }
planung-titel-annahme = Zeitplan (was wäre, wenn): { $titel }
planung-termin-teilprojekt = { $id } { $titel }
planung-termin-meilenstein = Meilenstein { $id }: { $titel }
planung-termin-vorfuehrung = Vorführung { $id }: { $titel }
planung-termin-rueckmeldung = Rückmeldung der Kunden zu { $id }: { $titel }
planung-ergebnis = Ergebnis: { $text }
planung-erfolg = Erfolg: { $text }
planung-nachweis = Nachweis: { $text }
planung-kundenwirkung = Was Kunden merken: { $text }
planung-zugesagt-bis = Mit Puffer bis { $tag }
planung-angesetzt-fuer = Angesetzt für { $tag }
planung-kalender = Arbeitstage des Projekts
planung-abwesend = abwesend
planung-kennung = Kennung
planung-vorgang = Vorgang
planung-teilprojekt = Teilprojekt
planung-meilenstein = Meilenstein
planung-strang = Strang
planung-mitwirkende = Mitwirkende
planung-aufwand = Personentage
planung-anfang = Anfang
planung-ende = Ende
planung-zugesagt = Ende mit Puffer
planung-arbeitstage = Arbeitstage
planung-gesamtpuffer = Gesamtpuffer
planung-freier-puffer = Freier Puffer
planung-kritisch = Kritisch
planung-vorgaenger = Vorgänger
planung-sichtbares-ergebnis = Sichtbares Ergebnis
planung-woran-erfolg = Woran man den Erfolg sieht
planung-vorfuehrung = Vorführung
planung-rueckmeldung = Rückmeldung
planung-art = Art
planung-erreicht = Erreicht
planung-angesetzt = Angesetzt
planung-name = Name
planung-jahr = Jahr
planung-woche = Woche
planung-geplant = Geplant (PT)
planung-verfuegbar = Verfügbar (PT)
planung-vorgaenge = Vorgänge
planung-teilprojekte = Teilprojekte
planung-meilensteine = Meilensteine
planung-auslastung = Auslastung
meilensteinart-betriebsvereinbarung = Betriebsvereinbarung
meilensteinart-auftragsverarbeitung = Auftragsverarbeitung
meilensteinart-abnahme = Abnahme
meilensteinart-zahlung = Zahlung
meilensteinart-sonstig = Sonstiges
land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen
zp-dokument = Zeitplan
titel-zp-ueberblick = Überblick
titel-zp-balkenplan = Balkenplan
titel-zp-teilprojekte = Teilprojekte
titel-zp-auslastung = Auslastung
titel-zp-meilensteine = Meilensteine und Zahlungen
titel-zp-frei = Feiertage und arbeitsfreie Zeiten
titel-zp-vergleich = Vergleich mit dem Basisplan
titel-zp-regeln = Wie gerechnet wird
zp-ohne-basis = Noch nicht festgelegt
zp-basis-name = Basisplan { $nummer } vom { $datum }
zp-grundlage = Verglichen mit
zp-satz = { $anzahl ->
    [one] Ein Teilprojekt
   *[other] { $anzahl } Teilprojekte
 } vom { $beginn } bis zum { $ende }, mit Puffer bis zum { $zugesagt }. Jedes endet mit einem Ergebnis, das man sehen kann, und mit der Entscheidung, ob es weitergeht.
zp-aufwand = Aufwand in Personentagen
zp-aufwand-auftraggeber = davon Auftraggeber
zp-aufwand-auftragnehmer = davon Auftragnehmer
zp-balkenplan = Balkenplan { $von } – { $bis }
zp-alt = Balkenplan vom { $von } bis zum { $bis }; die Tage stehen auch in den Tabellen der Teilprojekte.
zp-alt-etappe = { $titel }: { $von } bis { $bis }.
zp-stichtag = Stand { $tag }
zp-legende-teilprojekt = Teilprojekt
zp-legende-fertig = fertig
zp-legende-kritisch = Vorgang ohne Puffer (kritisch)
zp-legende-puffer = Vorgang mit Puffer
zp-legende-spielraum = Puffer
zp-legende-meilenstein = Meilenstein
zp-legende-frei = arbeitsfrei
zp-legende-basis = Basisplan
zp-zeitraum-satz = { $von } – { $bis } ({ $tage ->
    [one] ein Arbeitstag
   *[other] { $tage } Arbeitstage
 }, { $aufwand } Personentage); mit Puffer bis { $zugesagt }
zp-ergebnis = Ergebnis
zp-erfolg = Sichtbarer Erfolg
zp-nachweis = Nachweis
zp-nutzen = Nutzen für
zp-kundenwirkung = Was Kunden merken
zp-zeitraum = Zeitraum
zp-ohne-vorgaenge = Keine Vorgänge geplant
zp-vorfuehrung = Vorführung
zp-rueckmeldung = Rückmeldung von Kunden
zp-stufe = Ausbaustufe
zp-vorgaenge = Vorgänge (S Software, H Hardware, O Organisation)
zp-vorgang = Vorgang
zp-wer = Wer
zp-nach = Nach
zp-pt = PT
zp-beginn = Beginn
zp-ende = Ende
zp-puffer = Puffer
zp-kritisch = keiner
zp-ohne-strang = { $strang }: nicht nötig. { $grund }
zp-ohne-meilenstein = Für dieses Teilprojekt ist keine Abnahme angesetzt.
zp-meilensteine = Meilensteine
zp-meilenstein = Meilenstein
zp-meilensteinart = Art
zp-erreicht = Rechnerisch am
zp-angesetzt = Angesetzt für
zp-verfehlt = verfehlt
zp-ohne-kriterien = Diesem Teilprojekt sind keine Kriterien des Pflichtenhefts zugeordnet.
zp-kriterien = Liefert:
zp-weiter-oder-stopp = Nach der Abnahme besprechen beide Seiten, wie es weitergeht. Der Vertrag bleibt davon unberührt; geändert wird er nur durch einen Änderungsantrag.
zp-auslastung-satz = Personentage je Kalenderwoche; je dunkler das Feld, desto voller ist die Zeit, die neben dem Tagesgeschäft bleibt.
zp-woche = KW { $woche }/{ $jahr }
zp-auslastung-bild = Auslastung { $von } bis { $bis }
zp-auslastung-alt = Personentage je Person und Woche, { $von } bis { $bis }.
zp-auslastung-person = { $name }: { $summe } Personentage, am meisten in KW { $woche } ({ $hoechstens }).
zp-kalenderwoche = Kalenderwoche
zp-personentage = PT
zp-mitwirkende = Wer wie viel zu tun hat
zp-person = Wer
zp-partei = Partei
zp-anteil = Anteil
zp-geplant = PT
zp-wochen = Wochen
zp-volle-wochen = davon voll
zp-vollste-woche = Vollste Woche (PT)
zp-tag = Tag
zp-teilprojekt = Teilprojekt
zp-zugesagt = Ende mit Puffer
zp-teilprojekte = Teilprojekte
zp-ohne-zahlungen = Mit keinem Meilenstein ist eine Zahlung verbunden.
zp-zahlung-mit = Zahlung mit
zp-betrag = Betrag EUR
zp-bis-dahin = Bis dahin EUR
zp-zahlungen = Zahlungen (netto)
zp-zahlungen-gleich = Die Zahlungen ergeben { $summe }, den Auftragswert.
zp-zahlungen-anders = Die Zahlungen ergeben { $summe }; der Auftragswert ist { $wert }.
zp-frei-satz = Gesetzliche Feiertage: { $land }. An diesen Tagen ist nichts geplant.
zp-frei-ohne-standort = Kein Land angegeben: Es gelten die bundesweiten Feiertage.
zp-frei-keine = Im Zeitraum des Plans liegt kein solcher Arbeitstag.
zp-frei = Feiertage und arbeitsfreie Zeiten
zp-frei-ohne-grund = ohne Angabe
zp-grund = Grund
zp-basis-satz = Verglichen wird mit dem Basisplan { $nummer }, festgelegt am { $datum } durch { $name }.
zp-basis-ende = Ende mit Puffer: { $ende }, im Basisplan { $basis } ({ $tage }).
zp-basis-gleich = Kein Teilprojekt, Vorgang oder Meilenstein endet an einem anderen Tag.
zp-kennung = Kennung
zp-titel = Titel
zp-basis-spalte = Basisplan
zp-heute = Heute
zp-verschiebung = Verschiebung
zp-verschiebungen = Was an einem anderen Tag endet
zp-neu = neu
zp-entfallen = entfallen
zp-tage-gleich = unverändert
zp-tage-spaeter = { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } später
zp-tage-frueher = { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } früher
zp-puffer-ohne = Im Plan ist kein Puffer vereinbart.
zp-puffer-je_teilprojekt = Puffer: { $anteil } der Dauer jedes Teilprojekts, hinter seinem letzten Vorgang, aufgerundet auf ganze Arbeitstage.
zp-puffer-projekt = Puffer: ein gemeinsamer am Ende, die Wurzel aus der Summe der Varianzen der kritischen Vorgänge mit Dreipunktschätzung (PERT), aufgerundet auf ganze Arbeitstage.
zp-regel-1 = Jeder Vorgang liegt so früh, wie seine Vorgänger und die Zeit seiner Mitwirkenden es erlauben: Ihr Anteil gilt für jeden Arbeitstag; wer abwesend ist, hat keine Zeit.
zp-regel-2 = Arbeitstage sind Montag bis Freitag ohne Feiertage und Sperrzeiten. Ist mehr als ein Vorgang bereit, bekommt der die Mitwirkenden zuerst, der zuerst in der Datei steht.
zp-regel-3 = Puffer ist der Gesamtpuffer nach DIN 69900 in Arbeitstagen: um so viel kann der Vorgang später enden, ohne dass sich das Ende des Plans verschiebt. Wer auf eine Person wartet, wartet wie auf einen Vorgänger.
zp-regel-4 = Dreipunktschätzung: Aufwand = (optimistisch + 4 × wahrscheinlich + pessimistisch) / 6.
zp-strang-buchstabe = S/H/O

## Umsetzung
art-pflichtkriterium = ein Kriterium des Pflichtenhefts
art-testlauf = ein Testlauf
art-mangel = ein Mangel
art-abnahme = eine Abnahme
art-entscheidung = eine Entscheidung
art-projektrisiko = ein Risiko des Projekts
regel-umsetzung-ohne-stand = umsetzung.yaml sagt nicht, von welchem Tag der Fortschritt ist.
hinweis-umsetzung-ohne-stand = Oben „stand: 2027-09-03“ eintragen.
regel-fortschritt-doppelt = Der Fortschritt von { $kennung } steht hier ein zweites Mal.
hinweis-fortschritt-doppelt = Je Vorgang einen Eintrag.
regel-fortschritt-ohne-tag = { $kennung } ist fertig, aber es fehlt, seit wann.
hinweis-fortschritt-ohne-tag = „ende“ eintragen, den letzten Tag der Arbeit.
regel-fortschritt-verkehrt = { $kennung } endete, bevor er begann.
hinweis-fortschritt-verkehrt = „beginn“ und „ende“ prüfen.
regel-umsetzung-zukunft = { $kennung } nennt den { $tag }, der Stand ist vom { $stand }.
hinweis-umsetzung-zukunft = Was geschehen ist, liegt nicht nach dem Stand: den Tag oder „stand“ berichtigen.
regel-fortschritt-ohne-grund = { $kennung } ist blockiert oder entfallen, ohne dass ein Grund dasteht.
hinweis-fortschritt-ohne-grund = „grund“ eintragen; bei Blockiertem auch „blockiert_bis“, wenn es absehbar ist.
regel-rest-fehlt = { $kennung } hat den geplanten Aufwand verbraucht und ist noch in Arbeit.
hinweis-rest-fehlt = „rest“ in Personentagen schätzen, sonst rechnet die Prognose mit einem Tag.
regel-vorgaenger-offen = { $kennung } ist fertig, sein Vorgänger { $vorgaenger } nicht.
hinweis-vorgaenger-offen = Den Fortschritt des Vorgängers nachtragen, oder die Abhängigkeit in zeitplan.yaml ändern.
regel-mangel-ueberfaellig = Der Mangel { $kennung } sollte seit { $tage ->
    [one] einem Tag
   *[other] { $tage } Tagen
 } behoben sein.
hinweis-mangel-ueberfaellig = „behoben“ eintragen, oder eine neue „frist“ vereinbaren.
regel-test-ohne-mangel = Der Testlauf { $kennung } ist nicht bestanden und nennt keinen Mangel.
hinweis-test-ohne-mangel = Den Mangel unter „maengel“ eintragen und hier mit „mangel“ nennen.
regel-abnahme-trotz-mangel = { $kennung } nimmt ab, obwohl { $mangel } den Betrieb verhindert.
hinweis-abnahme-trotz-mangel = Mit einem betriebsverhindernden Mangel wird die Abnahme verweigert.
regel-abnahme-ohne-vorbehalt = { $kennung } nimmt ohne Mängel ab, { $mangel } ist aber offen.
hinweis-abnahme-ohne-vorbehalt = „erklaerung: abgenommen_mit_maengeln“: Nacherfüllung, Selbstvornahme, Rücktritt und Minderung wegen bekannter Mängel behält nur, wer sie sich vorbehält (§ 640 Abs. 3, § 634 Nr. 1 bis 3 BGB).
regel-verweigerung-ohne-mangel = { $kennung } verweigert die Abnahme, ohne dass ein Mangel offen ist.
hinweis-verweigerung-ohne-mangel = Wer verweigert, nennt mindestens einen Mangel (§ 640 Abs. 2 BGB): unter „maengel“ mit diesem Teilprojekt.
regel-abnahme-ohne-test = { $kennung } nimmt ab, was nicht getestet ist: { $anzahl ->
    [one] ein Kriterium
   *[other] { $anzahl } Kriterien
 } ({ $kriterien }).
hinweis-abnahme-ohne-test = Die Testläufe unter „testlaeufe“ eintragen, oder die fehlenden als Vorbehalt nennen.
regel-entscheidung-ueberfaellig = { $kennung } sollte seit { $tage ->
    [one] einem Tag
   *[other] { $tage } Tagen
 } entschieden sein ({ $wer }).
hinweis-entscheidung-ueberfaellig = „entschieden: …“ mit Tag und Ergebnis eintragen, oder einen neuen Termin vereinbaren.
regel-strang-hinkt = Der Strang { $strang } liegt um { $punkte } Punkte weiter hinter seinem Plan als ein anderer ({ $ist } % statt { $soll } %).
hinweis-strang-hinkt = Software, Hardware und Organisation gehören zusammen: erst den nachholen, der zurückliegt.
regel-aenderung-ohne-vorgang = Die vereinbarte Änderung { $kennung } führt kein Vorgang des Zeitplans aus.
hinweis-aenderung-ohne-vorgang = Bei einem Vorgang in zeitplan.yaml „aenderung: { $kennung }“ eintragen.
hilfe-umsetzung = Wie weit die Umsetzung ist, was abgenommen ist
hilfe-umsetzung-status = Zeigt Ampeln, Stränge, Teilprojekte, Meilensteintrend und was zu entscheiden ist
hilfe-umsetzung-status--format = Text oder JSON
hilfe-umsetzung-build = Setzt den Statusbericht (eine Seite, dahinter der Balkenplan) als PDF
hilfe-umsetzung-build--output = Zieldatei, - für die Standardausgabe; sonst ausgabe/statusbericht.pdf
hilfe-umsetzung-abnahme = Setzt das Abnahmeprotokoll eines Teilprojekts, zum Ausfüllen oder zum Unterschreiben
hilfe-umsetzung-abnahme--teilprojekt = Kennung des Teilprojekts (dann seine neueste Abnahme) oder einer Abnahme
hilfe-wert-teilprojekt = TEILPROJEKT
hilfe-umsetzung-abnahme--output = Zieldatei, - für die Standardausgabe; sonst ausgabe/abnahme-KENNUNG.pdf
hilfe-umsetzung-aenderung = Zeigt, was Änderungsanträge an Kosten und Terminen ändern, auch nach dem Plan gerechnet
hilfe-umsetzung-aenderung--id = Kennung des Antrags; ohne Angabe alle
hilfe-umsetzung-aenderung--format = Text oder JSON
hilfe-umsetzung-record = Hält die heutigen Prognosen der Meilensteine in umsetzung.yaml fest (Meilensteintrend)
fehler-umsetzung-geteilt = „umsetzung record“ schreibt in umsetzung.yaml; das Projekt hat mehrere Dateien dafür. Bitte den Abschnitt „prognosen“ von Hand ergänzen.
umsetzung-leer = Es gibt keinen Fortschritt zu zeigen: zeitplan.yaml braucht Vorgänge, die nicht alle entfallen sind, und umsetzung.yaml einen „stand“.
umsetzung-festgehalten = Die Prognosen vom { $stand } sind in umsetzung.yaml festgehalten.
umsetzung-schon-festgehalten = Die Prognosen vom { $stand } stehen schon in umsetzung.yaml; nichts geschrieben.
umsetzung-kopf = Stand { $stand }: Ende voraussichtlich { $ende }, nach Plan mit Puffer { $zugesagt }. Aufwand { $ist } + Rest { $rest } von { $plan } Personentagen.
umsetzung-verzug = ({ $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } nach dem Termin)
umsetzung-blockiert = Blockiert
umsetzung-maengel = Offene Mängel
umsetzung-aenderung-kosten = Einmalig { $einmal }, jährlich { $jaehrlich }
umsetzung-aenderung-termin = Laut Antrag: { $was } { $tage }
umsetzung-aenderung-ohne-vorgang = Kein Vorgang in zeitplan.yaml nennt diesen Antrag („aenderung: …“); nach dem Plan ändert sich nichts.
umsetzung-aenderung-vorgaenge = Vorgänge: { $vorgaenge } ({ $aufwand } Personentage)
umsetzung-aenderung-tage = Nach dem Plan in Kalendertagen: { $liste }
umsetzung-aenderung-keine-tage = Nach dem Plan verschiebt sich kein Meilenstein.
um-dokument = Statusbericht
titel-um-ampeln = Ampeln
titel-um-ziel = Ziel und Lage
titel-um-straenge = Software, Hardware, Organisation nebeneinander
titel-um-erreicht = Erreicht
titel-um-naechstes = Als Nächstes
titel-um-abweichungen = Abweichungen
titel-um-entscheidungen = Zu entscheiden
titel-um-risiken = Risiken (Wahrscheinlichkeit × Schaden)
titel-um-stimmen = Was Kunden sagen
titel-um-trend = Meilensteintrend: steigende Linien sind Verzug
titel-um-balkenplan = Balkenplan
titel-um-regeln = Regeln dieses Berichts
um-keine = Nichts.
um-weitere = und { $anzahl } weitere
um-lage-satz = Voraussichtliches Ende { $ende }, nach Plan mit Puffer { $zugesagt }. Aufwand bisher { $ist }, Rest { $rest }, geplant { $plan } Personentage.
um-straenge-bild = Abgenommen je Strang
um-straenge-alt = Abgenommene Ergebnisse je Strang in Prozent, daneben was der Plan verlangt.
um-ist-soll = { $ist } von { $soll } (Abstand { $punkte })
um-abgenommen = { $titel }: { $wie }, { $tag }
um-verzug = { $name }: voraussichtlich { $tag }, { $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 } nach dem Termin
um-blockiert = { $name } ist blockiert: { $grund }
um-bis = bis { $tag }
um-trend-bild = Meilensteintrend: für welchen Tag ein Meilenstein an welchem Tag erwartet wurde. Steigende Linien sind Verzug.
um-trend-alt = Meilensteintrendanalyse: Berichtstag gegen erwarteten Tag.
um-trend-satz = { $name }: erwartet { $tag }, gegenüber dem Termin { $verzug }.
um-trend-x = Berichtstag
um-trend-y = erwartet für
um-regel-1 = Fortschritt zählt abgenommene Ergebnisse: ein fertig gemeldeter Vorgang halb, ein abgenommener ganz, alles andere nicht; gewichtet mit dem geplanten Aufwand, mindestens einem halben Personentag.
um-regel-2 = Soll ist, was nach dem festgelegten Plan (Basisplan, sonst dem heutigen) am Berichtstag fertig sein sollte.
um-regel-3 = Die Prognose plant den Rest vom nächsten Tag an neu, mit der Zeit, die alle dafür haben. Eine Abnahme ist erreicht, wenn sie erklärt ist, nicht wenn die Arbeit fertig ist.
um-regel-4 = Termine: rot, wenn das geplante Ende mit Puffer überschritten wird oder ein offener Meilenstein mehr als { $termine_rot } Kalendertage später ist; gelb, wenn einer später ist.
ampel-gruen = grün
ampel-gelb = gelb
ampel-rot = rot
ampelbereich-termine = Termine
ampelbereich-aufwand = Aufwand
ampelbereich-straenge = Stränge
ampelbereich-qualitaet = Qualität
ampelbereich-entscheidungen = Entscheidungen
ampelgrund-termine-gruen = Kein offener Meilenstein ist später als vereinbart.
ampelgrund-aufwand-gruen = Kein Aufwand geplant.
ampelgrund-straenge-gruen = Kein Strang liegt deutlich weiter hinter seinem Plan als ein anderer.
ampelgrund-qualitaet-gruen = Kein Mangel behindert den Betrieb, keiner ist überfällig.
ampelgrund-entscheidungen-gruen = Keine Entscheidung ist überfällig.
ampelgrund-ende = Das Ende liegt { $tage ->
    [one] einen Tag
   *[other] { $tage } Tage
 } nach dem zugesagten.
ampelgrund-meilenstein = { $name } ist { $tage ->
    [one] einen Tag
   *[other] { $tage } Tage
 } später als vereinbart.
ampelgrund-aufwand = Ist und Rest sind { $prozent } des Plans.
ampelgrund-strang = { $strang } liegt { $punkte } Punkte weiter hinter dem Plan als der beste Strang.
ampelgrund-maengel = { $anzahl ->
    [one] Ein offener Mangel ist
   *[other] { $anzahl } offene Mängel sind
 } { $klasse }.
ampelgrund-mangel = { $name } sollte seit { $tage ->
    [one] einem Tag
   *[other] { $tage } Tagen
 } behoben sein.
ampelgrund-entscheidung = { $name } ist seit { $tage ->
    [one] einem Tag
   *[other] { $tage } Tagen
 } überfällig.
mangelklasse-betriebsverhindernd = betriebsverhindernd
mangelklasse-betriebsbehindernd = betriebsbehindernd
mangelklasse-leicht = leicht
testergebnis-bestanden = bestanden
testergebnis-nicht_bestanden = nicht bestanden
testergebnis-nicht_durchgefuehrt = nicht durchgeführt
abnahmeart-teilabnahme = Teilabnahme
abnahmeart-gesamtabnahme = Gesamtabnahme
erklaerung-abgenommen = abgenommen
erklaerung-abgenommen_mit_maengeln = abgenommen mit Vorbehalt
erklaerung-verweigert = Abnahme verweigert
vorgangsstand-geplant = geplant
vorgangsstand-in_arbeit = in Arbeit
vorgangsstand-fertig_gemeldet = fertig gemeldet
vorgangsstand-abgenommen = abgenommen
vorgangsstand-blockiert = blockiert
vorgangsstand-entfallen = entfallen
ap-dokument = Abnahmeprotokoll
titel-ap-gegenstand = Gegenstand
titel-ap-teilnehmende = Teilnehmende
titel-ap-tests = Durchgeführte Tests
titel-ap-maengel = Mängel
titel-ap-vorbehalte = Vorbehalte
titel-ap-erklaerung = Erklärung
titel-ap-unterschriften = Unterschriften
ap-was = Teilprojekt
ap-art = Art der Abnahme
ap-art-wahl = Teilabnahme / Gesamtabnahme (Nichtzutreffendes streichen)
ap-fassung = Fassung der Software
ap-umgebung = Umgebung
ap-grundlage = Grundlage: Pflichtenheft
ap-tag = Tag der Abnahme
ap-ort = Ort
ap-name = Name
ap-rolle = Funktion
ap-noch-zu-pruefen = Diese Kriterien sind noch zu prüfen:
ap-zum-ausfuellen = ……………………………………
ap-alle-geprueft = Zu jedem Kriterium des Teilprojekts liegt mindestens ein Testlauf vor; was er ergab, steht in der Tabelle.
ap-nicht-geprueft = Ohne Testlauf { $anzahl ->
    [one] ist ein Kriterium
   *[other] sind { $anzahl } Kriterien
 }: { $kriterien }.
ap-test = Testlauf
ap-erwartet = Erwartet
ap-ist = Gesehen
ap-ergebnis = Ergebnis
ap-testlaeufe = Testläufe
ap-messgroesse = Messgröße
ap-soll = Vereinbart
ap-gemessen = Gemessen
ap-messwerte = Messwerte
ap-kriterium = Kriterium
ap-pruefliste = Prüfliste
ap-keine-maengel = Mängel sind nicht bekannt.
ap-mangel = Mangel
ap-klasse = Klasse
ap-frist = Zu beheben bis
ap-umgehung = Bis dahin
ap-behoben = behoben { $tag }
ap-vorbehalte-form = Nacherfüllung, Selbstvornahme, Rücktritt und Minderung wegen bekannter Mängel behält der Auftraggeber nur, wenn er sie sich hier vorbehält (§ 640 Abs. 3, § 634 Nr. 1 bis 3 BGB), ebenso eine vereinbarte Vertragsstrafe (§ 341 Abs. 3 BGB).
ap-vorbehalt = Vorbehalt
ap-vorbehalt-tabelle = Vorbehalte
ap-fehlend = Noch fehlende Leistungen
ap-keine-vorbehalte = Vorbehalte sind nicht erklärt.
ap-erklaerung-abgenommen = Die Leistung wird abgenommen.
ap-erklaerung-abgenommen_mit_maengeln = Die Leistung wird abgenommen. Der Auftraggeber behält sich seine Rechte wegen der genannten Mängel und die genannten Vorbehalte vor.
ap-erklaerung-verweigert = Die Abnahme wird wegen der genannten Mängel verweigert.
ap-gewaehrleistung = Verjährung der Mängelansprüche beginnt
ap-naechster-termin = Nächster Termin
ap-nutzung = Die Nutzung im Pilotbetrieb oder im Betrieb vor der Gesamtabnahme gilt nicht als Abnahme weiterer Leistungen.
um-regel-5 = Aufwand: gelb über { $aufwand_gelb } %, rot über { $aufwand_rot } % des Plans.
um-regel-6 = Stränge: gelb, wenn einer um mehr als { $straenge_gelb } Prozentpunkte weiter hinter seinem Plan liegt als ein anderer; rot über { $straenge_rot }.
um-regel-7 = Qualität: rot bei einem betriebsverhindernden oder überfälligen Mangel, gelb bei einem betriebsbehindernden.
um-regel-8 = Entscheidungen: gelb, wenn eine überfällig ist, rot nach mehr als { $entscheidungen_rot } Kalendertagen.
ap-kriterien = Kriterien
umsetzung-trend = Meilensteine: erwartet laut Plan und Berichten
hilfe-zeitplan-init = Schlägt zeitplan.yaml vor: kleine Teilprojekte in üblicher Reihenfolge, aus dem Pflichtenheft
hilfe-zeitplan-init--beginn = Erster Tag; sonst der des Vertrags
hilfe-zeitplan-init--land = Bundesland für die Feiertage: NI, BY, …
fehler-zeitplan-beginn = Wann beginnt der Plan? Mit „--beginn 2027-05-10“ angeben; in pflichtenheft.yaml steht kein Tag des Vertrags.
fehler-zeitplan-land = „{ $text }“ ist kein Bundesland: { $werte }.
zeitplan-vorgeschlagen = { $datei } mit { $anzahl ->
    [one] einem Teilprojekt
   *[other] { $anzahl } Teilprojekten
 } vorgeschlagen. Mitwirkende, Anteile und Aufwand ansehen, dann „crmplan zeitplan show“.
etappe-hinweis = Vorschlag aus dem Pflichtenheft; alles hier ist zu prüfen. „crmplan zeitplan show“ rechnet daraus Tage, Puffer und Auslastung.
etappe-kommentar-land = Bundesland, dessen Feiertage gelten
etappe-kommentar-mitwirkende = Anteil am Arbeitstag, den das Tagesgeschäft lässt; mehr als 50 % trägt es nur mit Entlastung. Abwesenheiten mit „abwesend“ nennen.
etappe-kommentar-sperrzeiten = Inventur, Saison, Messen, Betriebsurlaub
etappe-kommentar-teilprojekte = Personentage sind Vorschläge oder die Zusage des Auftragnehmers. Was länger als sechs Wochen dauert, in zwei Teilprojekte teilen.
etappe-kommentar-erfolg = noch zu nennen: nachweis, nutzen_fuer, vorfuehrung, rueckmeldung
etappe-ohne-strang = Es werden vorhandene Geräte und Anschlüsse genutzt.
etappe-abnahme = Abnahme: { $titel }
etappe-meilenstein-auftragsverarbeitung = Vertrag zur Auftragsverarbeitung unterschrieben
etappe-meilenstein-betriebsvereinbarung = Betriebsvereinbarung unterschrieben
etappe-person-leitung = Projektleitung
etappe-person-schluessel = Schlüsselpersonen der Fachbereiche
etappe-person-technik = Technik und Netz
etappe-person-beratung = Beratung des Auftragnehmers
etappe-vorbereitung-titel = Startklar
etappe-vorbereitung-ergebnis = Team, Regeln und Verträge stehen, die Testumgebung läuft
etappe-vorbereitung-erfolg = Alle Beteiligten melden sich am neuen System an
etappe-vorbereitung-software = Testumgebung und Konten einrichten
etappe-vorbereitung-hardware = Zugänge und Netz bereitstellen
etappe-vorbereitung-organisation = Team, Ziele, Datenschutz und Vereinbarungen klären
etappe-kontakte-titel = Eine Kundenakte für alle
etappe-kontakte-ergebnis = Firmen, Personen und ihre Vorgänge stehen an einer Stelle, ohne Dubletten
etappe-kontakte-erfolg = Wer ans Telefon geht, sieht, worum es zuletzt ging
etappe-kontakte-kundenwirkung = Kunden erklären ihr Anliegen nur einmal
etappe-kontakte-software = Kontakte und Aktivitäten einrichten, Bestand der Pilotgruppe übernehmen
etappe-kontakte-hardware = Arbeitsplätze und Telefonie vorbereiten
etappe-kontakte-organisation = Pflegeregeln festlegen und Pilotgruppe schulen
etappe-angebote-titel = Kein Angebot bleibt liegen
etappe-angebote-ergebnis = Jedes offene Angebot hat eine Frist und eine Aufgabe
etappe-angebote-erfolg = Die Liste der liegen gebliebenen Angebote ist leer
etappe-angebote-kundenwirkung = Auf jedes Angebot folgt ein Anruf
etappe-angebote-software = Angebote, Chancen und Nachfassen einrichten
etappe-angebote-organisation = Phasen und Fristen festlegen, Vertrieb schulen
etappe-schnittstellen-titel = ERP angebunden
etappe-schnittstellen-ergebnis = Aufträge und Belege stehen in der Kundenakte
etappe-schnittstellen-erfolg = Niemand tippt einen Auftrag zweimal
etappe-schnittstellen-software = Schnittstellen bauen und mit echten Daten prüfen
etappe-schnittstellen-hardware = Zugänge zu den anderen Systemen freischalten
etappe-schnittstellen-organisation = Führendes System je Feld festlegen, Testtag
etappe-service-titel = Service und Bestandskunden
etappe-service-ergebnis = Anfragen und Reklamationen haben eine zuständige Person und eine Frist
etappe-service-erfolg = Keine Anfrage ist länger offen als vereinbart
etappe-service-kundenwirkung = Kunden erhalten eine Antwort, bevor sie nachfragen
etappe-service-software = Servicefälle und Listen für Bestandskunden einrichten
etappe-service-organisation = Zuständigkeiten und Reaktionszeiten festlegen, Service schulen
etappe-auswertung-titel = Auswertungen, denen man glaubt
etappe-auswertung-ergebnis = Eine Auswertung ersetzt die bisherigen Listen
etappe-auswertung-erfolg = Die wöchentliche Runde arbeitet ohne Tabelle
etappe-auswertung-software = Auswertungen einrichten
etappe-auswertung-organisation = Kennzahlen festlegen, alte Listen schließen
etappe-marketing-titel = Kampagnen an die Richtigen
etappe-marketing-ergebnis = Verteiler entstehen aus der Kundenakte, mit Einwilligung
etappe-marketing-erfolg = Die erste Kampagne geht ohne Handarbeit hinaus
etappe-marketing-kundenwirkung = Kunden erhalten nur, was sie betrifft
etappe-marketing-software = Verteiler und Kampagnen einrichten
etappe-marketing-organisation = Einwilligungen und Abmeldung regeln
etappe-mobil-titel = Unterwegs arbeiten
etappe-mobil-ergebnis = Kundenakte und Besuchsbericht gehen am Telefon
etappe-mobil-erfolg = Besuche sind am selben Tag erfasst
etappe-mobil-kundenwirkung = Zusagen vor Ort stehen am Abend im System
etappe-mobil-software = Mobilen Zugang einrichten
etappe-mobil-hardware = Geräte beschaffen und einrichten
etappe-mobil-organisation = Außendienst einweisen
etappe-ausbau = { $titel }, Ausbau

## Status
hilfe-status = Welche der sieben Schritte fertig sind, was als Nächstes kommt und welche Datei zu öffnen ist
hilfe-status--format = Text oder JSON
schritt-kunden = Kundenanalyse
schritt-prozesse = Prozessanalyse
schritt-lastenheft = Lastenheft
schritt-auswahl = Auswahl
schritt-pflichtenheft = Pflichtenheft
schritt-zeitplan = Zeitplan
schritt-umsetzung = Umsetzung
status-kunden-offen = noch nichts
status-kunden-begonnen = Segmente: { $segmente }, Bedürfnisse: { $beduerfnisse }, Potenziale: { $potenziale }
status-kunden-fertig = Segmente: { $segmente }, Bedürfnisse: { $beduerfnisse }, Potenziale: { $potenziale }
status-prozesse-offen = noch nichts
status-prozesse-begonnen = Prozesse: { $prozesse }, Systeme: { $systeme }, Informationen: { $informationen }
status-prozesse-fertig = Prozesse: { $prozesse }, Systeme: { $systeme }, Informationen: { $informationen }
status-lastenheft-offen = noch keine Anforderung
status-lastenheft-begonnen = Anforderungen: { $anforderungen }, noch nicht freigegeben
status-lastenheft-fertig = Freigabe { $version } vom { $datum }, Anforderungen: { $anforderungen }
status-auswahl-offen = noch niemand gefragt
status-auswahl-begonnen = Anbieter: { $anbieter }, Angebote: { $angebote }, noch nicht entschieden
status-auswahl-fertig = { $gewaehlt }, entschieden am { $datum }; Angebote: { $angebote }
status-pflichtenheft-offen = noch nichts
status-pflichtenheft-begonnen = Kriterien: { $kriterien }, noch nicht freigegeben
status-pflichtenheft-fertig = Freigabe { $version } vom { $datum }, Kriterien: { $kriterien }, offene Änderungsanträge: { $aenderungen }
status-zeitplan-offen = noch nichts
status-zeitplan-begonnen = Teilprojekte: { $teilprojekte }, noch nicht festgelegt
status-zeitplan-fertig = Basisplan { $nummer } vom { $datum }, Teilprojekte: { $teilprojekte }
status-umsetzung-offen = noch nichts
status-umsetzung-begonnen = Stand { $stand }: { $abgenommen } von { $teilprojekte } Teilprojekten abgenommen
status-umsetzung-fertig = Alle { $teilprojekte } Teilprojekte sind abgenommen
status-alles-fertig = Alle sieben Schritte sind getan. Die Kundenorientierung geht weiter: crmplan kundenorientierung show
status-naechstes = Als Nächstes: { $schritt }, Datei { $datei }
status-rat-kunden-offen = Welche Kunden gibt es, was brauchen sie, wo schläft Geschäft? Aus einem Export der Umsätze oder von Hand:
status-rat-kunden-begonnen = Segmente, Bedürfnisse und Potenziale ergänzen:
status-rat-prozesse-offen = Welche Prozesse kommen ins CRM, mit welchen Rollen, Systemen und Informationen?
status-rat-prozesse-begonnen = Prozesse und Informationen ergänzen; offene Fragen stellt die Analyse selbst:
status-rat-lastenheft-offen = Aus der Analyse folgen Anforderungen; hier stehen eigene dazu:
status-rat-lastenheft-begonnen = Entwurf lesen, Vorschläge übernehmen und Werte bestätigen, dann freigeben:
status-rat-auswahl-offen = Wer wird gefragt?
status-rat-auswahl-begonnen = Matrix festlegen, Formulare verschicken, Angebote einlesen, vergleichen und entscheiden:
status-rat-pflichtenheft-offen = Aus Lastenheft und gewähltem Angebot entsteht das Pflichtenheft:
status-rat-pflichtenheft-begonnen = Mit dem Auftragnehmer abstimmen, bis nichts mehr offen ist, dann freigeben:
status-rat-zeitplan-offen = Kleine Teilprojekte neben dem Tagesgeschäft:
status-rat-zeitplan-begonnen = Warnungen ansehen, mit dem Auftragnehmer festlegen:
status-rat-umsetzung-offen = Fortschritt je Vorgang eintragen („stand“ oben, dann „vorgaenge“):
status-rat-umsetzung-begonnen = Wöchentlich fortschreiben, berichten, abnehmen:
regel-zeitplan-zu-spaet = { $kennung } liegt hinter den { $jahre } Jahren, die geplant werden.
hinweis-zeitplan-zu-spaet = „ab“, „dauer“ und „versatz“ ansehen; vermutlich ein Tippfehler.
regel-aufwand-doppelt = { $kennung } nennt „aufwand“ und „schaetzung“.
hinweis-aufwand-doppelt = Eines von beiden streichen: Der Erwartungswert der Schätzung ist der Aufwand.
regel-anteil-zu-hoch = { $kennung } soll { $anteil } % des Arbeitstags neben dem Tagesgeschäft haben.
hinweis-anteil-zu-hoch = Mehr als die Hälfte bleibt nur mit Entlastung: unter „entlastung“ sagen, wer das Tagesgeschäft übernimmt, oder den Anteil senken.
regel-auftraggeber-ueberlastet = { $kennung } nimmt Leute des Auftraggebers { $tage } Personentage in Anspruch; vereinbart sind höchstens { $grenze }.
hinweis-auftraggeber-ueberlastet = Das Teilprojekt teilen, Arbeit abgeben, oder „hoechstens_auftraggeber“ ändern.
regel-vorfuehrung-zu-frueh = { $kennung }: „{ $feld }“ am { $tag } ist zu früh, erst am { $ende } gibt es etwas zu sehen.
hinweis-vorfuehrung-zu-frueh = Erst fertig werden, dann vorführen, dann Kunden fragen.
regel-abnahme-vor-ende = { $kennung } nimmt { $teilprojekt } am { $tag } ab, fertig ist es erst am { $ende }.
hinweis-abnahme-vor-ende = Unter „nach“ alle Vorgänge nennen, ohne die nichts abzunehmen ist.


## Kundenorientierung

typ-messwert = ein Messwert
hinweis-typ-messwert = Schreiben Sie eine Zahl: 62, 62 %, 1,5 oder -12.
typ-rhythmus = ein Rhythmus
hinweis-typ-rhythmus = Schreiben Sie ganze Tage, Wochen, Monate oder Jahre: 14 Tage, 2 Wochen, 3 Monate, 1 Jahr. Was nur bei Gelegenheit ansteht, hat einen „anlass“ statt eines Rhythmus.
art-massnahme = eine Maßnahme
art-kundenwunsch = ein Kundenwunsch
art-kundenkennzahl = eine Kennzahl der Kundenorientierung
hilfe-kundenorientierung = Was für Kunden weitergeht, wenn das Projekt zu Ende ist
hilfe-kundenorientierung-show = Zeigt Fälliges, Kennzahlen je Team und offene Wünsche
hilfe-kundenorientierung-show--datum = Tag, von dem aus gezählt wird; ohne Angabe „stand“ in kundenorientierung.yaml
hilfe-kundenorientierung-show--format = Text oder JSON
hilfe-kundenorientierung-build = Setzt den Bericht für das Team: Fälliges, Kennzahlen mit Bild, Wünsche, Regeln der Auswertung
hilfe-kundenorientierung-build--datum = Tag, von dem aus gezählt wird; ohne Angabe „stand“ in kundenorientierung.yaml
hilfe-kundenorientierung-build--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/kundenorientierung.pdf im Projekt
hilfe-kundenorientierung-export = Gibt die Termine für Kalender, die Messreihen als Tabelle oder alles als Daten aus
hilfe-kundenorientierung-export--format = ics: wiederkehrende Termine; csv: die Messreihen; json: alles
hilfe-kundenorientierung-export--datum = Tag, von dem aus gezählt wird; ohne Angabe „stand“ in kundenorientierung.yaml
hilfe-kundenorientierung-export--output = Zieldatei, „-“ für die Standardausgabe; ohne Angabe ausgabe/kundenorientierung.ics, .csv oder .json im Projekt
fehler-keine-termine = Keine Maßnahme hat einen nächsten Tag; ein Kalender ohne Termine ist keiner.
kuo-kalender = Kundenorientierung { $firma }
kuo-kalender-text = Zuständig: { $rolle } ({ $rhythmus })
fehler-keine-kundenorientierung = In kundenorientierung.yaml stehen weder Maßnahmen noch Wünsche noch Kennzahlen.
regel-kundenorientierung-ohne-stand = Es ist nicht angegeben, auf welchem Stand kundenorientierung.yaml ist.
hinweis-kundenorientierung-ohne-stand = Oben „stand: 2027-09-03“ eintragen und mitführen, oder den Tag mit „--datum“ nennen.
regel-massnahme-ueberfaellig = { $kennung } war am { $tag } fällig, vor { $tage ->
    [one] einem Tag
   *[other] { $tage } Tagen
 }.
hinweis-massnahme-ueberfaellig = Durchführen und den Tag unter „durchgefuehrt“ eintragen, oder einen neuen Tag unter „naechster“ nennen.
regel-massnahme-ohne-termin = Niemand weiß, wann { $kennung } ansteht.
hinweis-massnahme-ohne-termin = „beginn“ und „rhythmus“ eintragen, für ein einzelnes Mal „naechster“, und wenn es auf etwas wartet, „anlass“.
regel-massnahme-verkehrt = { $kennung } endet am { $bis } und beginnt erst am { $beginn }.
hinweis-massnahme-verkehrt = „bis“ ist der letzte Tag; ohne ihn geht die Maßnahme weiter.
regel-durchfuehrung-nach-stand = { $kennung } ist für { $tag } als durchgeführt eingetragen, der Stand ist früher.
hinweis-durchfuehrung-nach-stand = Geplantes gehört unter „naechster“. Ist es geschehen, „stand“ nachführen.
regel-wunsch-tage = { $kennung }: { $was }
kuo-wunsch-antwort-frueh = Die Antwort ist früher als der Wunsch.
kuo-wunsch-nach-stand = Ein Tag liegt nach dem Stand.
hinweis-wunsch-tage = Erst der Wunsch („am“), dann die Antwort („beantwortet“), beide nicht nach „stand“.
regel-wunsch-ohne-antwort = { $kennung } ist { $stand }, und niemand hat es dem Kunden gesagt.
hinweis-wunsch-ohne-antwort = Dem Kunden antworten und den Tag unter „beantwortet“ eintragen.
regel-kennzahl-ohne-ausgangswert = { $kennung } hat keinen Ausgangswert.
hinweis-kennzahl-ohne-ausgangswert = Vor dem Start messen und unter „ausgangswert“ eintragen: ohne Vergleich sieht niemand einen Erfolg.
regel-ausgangswert-spaet = Der Ausgangswert von { $kennung } ist vom { $tag }, das Projekt begann am { $beginn }.
hinweis-ausgangswert-spaet = Ausgangswerte stammen aus der Zeit davor. Lässt sich keiner mehr messen, einen aus alten Unterlagen auszählen.
regel-kennzahl-ungewoehnlich = Für { $kennung } steht „{ $gesetzt }“, bei „{ $art }“ ist „{ $ueblich }“ üblich.
hinweis-kennzahl-ungewoehnlich = Anpassen; wenn es so gemeint ist, „art: sonstig“ wählen.
regel-ziel-ohne-tag = Das Ziel von { $kennung } hat keinen Tag.
hinweis-ziel-ohne-tag = Unter „bis“ nennen, wann es erreicht sein soll; erst dann lässt sich sagen, ob es auf dem Weg ist.
regel-messwert-nach-stand = { $kennung } hat einen Wert vom { $tag }, der Stand ist früher.
hinweis-messwert-nach-stand = Einen Tippfehler berichtigen oder „stand“ nachführen.
regel-messwert-doppelt = { $kennung }, { $team }: Für { $tag } stehen zwei Werte.
hinweis-messwert-doppelt = Einen der beiden löschen.
regel-reihe-doppelt = { $kennung }: { $team } hat zwei Reihen.
hinweis-reihe-doppelt = Beide Reihen zusammenführen.
regel-messwert-unmoeglich = { $kennung }: { $wert } gibt es bei „{ $einheit }“ nicht.
hinweis-messwert-unmoeglich = Prozente liegen zwischen 0 und 100, Punkte zwischen -100 und 100, Stunden und Anzahlen ab null.
regel-team-zu-klein = { $kennung }, { $team }: { $was }
hinweis-team-zu-klein = Das bleibt aus Anzeige, Bericht und Export heraus (§ 87 Abs. 1 Nr. 6 BetrVG). Mit einem anderen Team zusammenlegen.
kuo-gruppe-team = Unter fünf Personen ließe sich auf Einzelne schließen.
kuo-gruppe-differenz = Zusammen mit den Teams ließe sich auf weniger als fünf Personen schließen.
kuo-gruppe-wert = Ein Wert beruht auf weniger als fünf Personen.
regel-team-ohne-personen = { $kennung }, { $team }: Es ist nicht angegeben, wie viele Personen das sind.
hinweis-team-ohne-personen = „personen: 6“ eintragen. Bis dahin wird die Reihe nicht gezeigt, weil sie von Einzelnen erzählen könnte.
kennzahlart-aktive_nutzung = Aktive Nutzung
kennzahlart-aktualitaet = Aktualität
kennzahlart-vollstaendigkeit = Vollständigkeit
kennzahlart-dublettenquote = Dublettenquote
kennzahlart-nachfassquote = Nachfassquote
kennzahlart-reaktionszeit = Reaktionszeit
kennzahlart-schattenablagen = Schattenablagen
kennzahlart-zufriedenheit_nutzende = Zufriedenheit der Nutzenden
kennzahlart-kundenwirkung = Kundenwirkung
kennzahlart-sonstig = Sonstige
kennzahlformel-aktive_nutzung = Konten mit mindestens einem Schreibvorgang in 7 Tagen ÷ alle Konten
kennzahlformel-aktualitaet = offene Chancen mit Aktivität in den letzten 14 Tagen ÷ alle offenen Chancen
kennzahlformel-vollstaendigkeit = gefüllte Pflichtfelder ÷ alle Pflichtfelder
kennzahlformel-dublettenquote = überzählige Sätze ÷ alle Sätze
kennzahlformel-nachfassquote = nachgefasste Angebote ÷ versendete Angebote
kennzahlformel-reaktionszeit = Median der Arbeitsstunden bis zur ersten Antwort
kennzahlformel-schattenablagen = weitergeführte Excel-Listen
kennzahlformel-zufriedenheit_nutzende = SUS-Fragebogen, 0 bis 100 Punkte; 68 ist etwa der Durchschnitt
kennzahlformel-kundenwirkung = NPS oder Zufriedenheit mit der Reaktionszeit, immer mit derselben Art der Stichprobe und mit n
kennzahlformel-sonstig = eigene Formel
messwert-punkte = { $zahl } Punkte
messwert-stunden = { $zahl } h
messwert-anzahl = { $zahl }
zielrichtung-hoch = höher ist besser
zielrichtung-niedrig = niedriger ist besser
wunschstand-offen = offen
wunschstand-angenommen = angenommen
wunschstand-umgesetzt = umgesetzt
wunschstand-abgelehnt = abgelehnt
massnahmenart-befragung = Befragung
massnahmenart-kennzahl = Kennzahl
massnahmenart-gespraech = Gespräch
massnahmenart-wunschliste = Wunschliste
massnahmenart-sonstig = Sonstiges
zielurteil-erreicht = erreicht
zielurteil-auf_dem_weg = auf dem Weg
zielurteil-im_rueckstand = im Rückstand
zielurteil-verfehlt = verfehlt
zielurteil-offen = offen
verdeckt-team_zu_klein = nicht gezeigt: unter fünf Personen
verdeckt-personen_unbekannt = nicht gezeigt: Personenzahl fehlt
verdeckt-differenz = nicht gezeigt: ließe auf unter fünf Personen schließen
kuo-dokument = Kundenorientierung
kuo-fortlaufend = fortlaufend
titel-kuo-massnahmen = Maßnahmen
titel-kuo-kennzahlen = Kennzahlen je Team
titel-kuo-wuensche = Wünsche, die warten
titel-kuo-regeln = Wie ausgewertet wird
kuo-kopf = Kundenorientierung am { $tag }: { $anzahl ->
    [0] nichts ist überfällig
    [one] eine Maßnahme ist überfällig
   *[other] { $anzahl } Maßnahmen sind überfällig
 }
kuo-summe-faellig = { $anzahl ->
    [0] Nichts ist überfällig.
    [one] Eine Maßnahme ist überfällig.
   *[other] { $anzahl } Maßnahmen sind überfällig.
 }
kuo-keine-massnahmen = Es sind keine Maßnahmen angegeben.
kuo-keine-kennzahlen = Es sind keine Kennzahlen angegeben.
kuo-keine-wuensche = Kein Wunsch wartet.
kuo-tabelle-massnahmen = Maßnahmen und wann sie anstehen
kuo-tabelle-termine = Termine der nächsten drei Monate
kuo-tabelle-kennzahlen = Kennzahlen und ihre Ziele
kuo-tabelle-wuensche = Wünsche, die auf Entscheidung, Umsetzung oder Antwort warten
kuo-tabelle-ueblich = Was üblich ist
kuo-nummer = Nr.
kuo-massnahme = Maßnahme
kuo-zustaendig = Zuständig
kuo-rhythmus = Rhythmus
kuo-zuletzt = Zuletzt
kuo-naechster = Nächster Tag
kuo-tag = Tag
kuo-kennzahl = Kennzahl
kuo-team = Team
kuo-ausgangswert = Ausgangswert
kuo-letzter = Letzter Wert
kuo-ziel = Ziel
kuo-urteil = Urteil
kuo-formel = Formel
kuo-ueblich = Üblich
kuo-wunsch = Wunsch
kuo-gesagt = Gesagt am
kuo-tage = Tage
kuo-stand = Stand
kuo-bezug = Bezug
kuo-beantwortet = Antwort an den Kunden
kuo-betrieb = ganzer Betrieb
kuo-alle = alle { $dauer }
kuo-jedes-d = täglich
kuo-jedes-Wochen = wöchentlich
kuo-jedes-Monate = monatlich
kuo-jedes-Jahre = jährlich
kuo-einmalig = einmalig
kuo-nie = noch nie
kuo-zuletzt-am = zuletzt { $tag }
kuo-bei-anlass = wenn es so weit ist
kuo-beendet = beendet am { $tag }
kuo-ueberfaellig = überfällig seit { $tag } ({ $tage ->
    [one] ein Tag
   *[other] { $tage } Tage
 })
kuo-ziel-bis = Ziel { $wert } bis { $tag }
kuo-ziel-ohne-tag = Ziel { $wert } ohne Tag
kuo-ohne-ziel = Kein Ziel angegeben. Üblich: { $ueblich }
kuo-seit = { $tage ->
    [0] seit heute
    [one] seit einem Tag
   *[other] seit { $tage } Tagen
 }
kuo-unbeantwortet = noch keine Antwort
kuo-beantwortet-am = beantwortet am { $tag }
kuo-ueblich-hoch = mindestens { $wert }
kuo-ueblich-niedrig = höchstens { $wert }
kuo-ueblich-veraenderung = { $wert } gegenüber dem Ausgangswert
kuo-ueblich-besser = besser als der Ausgangswert
kuo-ueblich-tage = { $ziel }, { $tage } Tage nach dem Start
kuo-ueblich-hinweis = Die üblichen Werte sind Erfahrungswerte und gelten nur, wenn sie als Ziel eingetragen sind.
kuo-bild = Wie weit jede Reihe auf ihrem Weg ist
kuo-bild-alt = Punkte zwischen verstrichener Zeit und zurückgelegtem Weg vom Ausgangswert zum Ziel; unter der Linie liegt, was im Rückstand ist: { $liste }.
kuo-bild-hinweis = Die Zahlen sind die Nummern der Tabelle. Was unter der Linie liegt, ist hinter seinem Weg.
kuo-bild-punkt = { $nummer } { $kennzahl }: { $zeit } der Zeit, { $weg } des Weges
kuo-bild-zeit = Zeit bis zum Tag des Ziels, am Tag des letzten Wertes
kuo-bild-weg = Weg vom Ausgangswert zum Ziel
kuo-regel-weg = Der Weg ist eine gerade Linie vom Ausgangswert an seinem Tag zum Ziel an dessen Tag. Verglichen wird der letzte Wert mit der Stelle des Weges an dem Tag, an dem er gemessen wurde.
kuo-regel-urteil = Erreicht: der letzte Wert ist mindestens das Ziel. Auf dem Weg: der Tag des Ziels ist nicht vorbei, und der Wert liegt mindestens auf dem Weg. Im Rückstand: er liegt dahinter. Verfehlt: der Tag ist vorbei. Offen: es fehlen Ziel, Tag, Wert oder Ausgangswert.
kuo-regel-team = Ausgewertet wird je Team, nie je Person. Zahlen, die von weniger als { $grenze } Personen stammen oder sich auf so wenige zurückrechnen lassen, stehen nirgends.
kuo-regel-nps = Eine Stichprobe schwankt: Ein NPS von 30 aus 80 Antworten (50 % Empfehlende, 20 % Kritische) ist auf etwa 17 Punkte genau (95 %). Kleinere Änderungen sagen für sich nichts.
kuo-regel-termine = Eine Maßnahme steht einen Rhythmus nach dem letzten Mal an, beim ersten Mal am Tag ihres Beginns. Ein eigens genannter Tag geht vor.
fehler-zeitplan-anteil-doppelt = --anteil nennt { $id } zweimal.
hilfe-status--datum = Von welchem Tag aus Maßnahmen überfällig sind; sonst der Stand der Datei
schritt-kundenorientierung = Kundenorientierung
status-kundenorientierung-offen = noch nichts; sie geht nach dem Projekt weiter (kundenorientierung.yaml)
status-kundenorientierung = Maßnahmen: { $massnahmen }, am { $tag } ist keine überfällig
status-kundenorientierung-ueberfaellig = Maßnahmen: { $massnahmen }, überfällig: { $anzahl } ({ $kennung } seit { $tage } Tagen)
umsetzung-seit = seit { $tag }
umsetzung-kundenorientierung = Kundenorientierung: überfällig
fehler-zeitplan-basis-datum = Der letzte Basisplan ist vom { $tag }; ein neuer ist nicht älter. Den Tag nennt --datum.
regel-fortschritt-ohne-wirkung = { $kennung } ist „{ $stand }“ und nennt „{ $feld }“; das zählt nicht.
hinweis-fortschritt-ohne-wirkung = Den Stand berichtigen (begonnen ist „in_arbeit“, fertig ist „fertig_gemeldet“ oder „abgenommen“), oder die Angabe streichen.
regel-blockade-vorbei = { $kennung } sollte schon weitergehen und ist noch blockiert.
hinweis-blockade-vorbei = „blockiert_bis“ neu schätzen, oder den Stand ändern.
regel-prognose-unmoeglich = Was übrig ist, lässt sich nicht planen.
hinweis-prognose-unmoeglich = „stand“, „rest“ und „blockiert_bis“ ansehen; vermutlich ein Tippfehler.
regel-mangel-verkehrt = Der Mangel { $kennung } ist behoben, bevor er gemeldet wurde.
hinweis-mangel-verkehrt = „gemeldet“ und „behoben“ prüfen.
regel-gewaehrleistung-verkehrt = { $kennung }: Die Verjährung der Mängelansprüche beginnt vor der Abnahme.
hinweis-gewaehrleistung-verkehrt = Sie beginnt mit der Abnahme (§ 634a Abs. 2 BGB): „gewaehrleistung_ab“ prüfen.
regel-verweigerung-wegen-kleinigkeit = { $kennung } verweigert die Abnahme nur wegen leichter Mängel.
hinweis-verweigerung-wegen-kleinigkeit = Wegen unwesentlicher Mängel kann die Abnahme nicht verweigert werden (§ 640 Abs. 1 Satz 2 BGB): „abgenommen_mit_maengeln“.
regel-fassung-unbekannt = { $kennung } nennt das Pflichtenheft { $version }; eine solche Freigabe gibt es nicht.
hinweis-fassung-unbekannt = „crmplan status“ nennt die letzte Freigabe; ohne Angabe gilt die vom Tag der Abnahme.
ap-nur-maengel = Vorbehalten sind die Rechte wegen der genannten Mängel; weitere Vorbehalte sind nicht erklärt.
um-verweigert = { $titel }: Abnahme am { $tag } verweigert
um-blockiert-seit = { $name } ist seit { $tag } blockiert: { $grund }
um-ohne-angabe = { $anzahl ->
    [one] Ein fertiger Vorgang sagt
   *[other] { $anzahl } fertige Vorgänge sagen
 } nicht, wie viel Aufwand es war; gerechnet ist der geplante Aufwand.
fehler-abnahme-unbekannt = „{ $id }“ ist weder ein Teilprojekt in zeitplan.yaml noch eine Abnahme in umsetzung.yaml.
fehler-abnahme-unbekannt-nah = „{ $id }“ ist weder ein Teilprojekt in zeitplan.yaml noch eine Abnahme in umsetzung.yaml. Meinten Sie { $vorschlag }?
hilfe-umsetzung-abnahme--format = PDF oder die Daten des Dokuments
regel-unscharfes-wort = { $kennung }: „{ $wort }“ lässt sich nicht messen.
regel-unscharfe-zeit = { $kennung }: „{ $wort }“ ist keine Frist.
regel-unscharfe-menge = { $kennung }: „{ $wort }“ ist keine Zahl.
regel-schlupfwort = { $kennung }: „{ $wort }“ lässt offen, ob die Anforderung gilt.
regel-offene-liste = { $kennung }: „{ $wort }“ lässt die Aufzählung offen.
regel-unklare-verknuepfung = { $kennung }: „{ $wort }“ sagt zweierlei zugleich.
regel-akteur-unbestimmt = { $kennung }: „{ $wort }“ nennt niemanden, der handelt.
regel-schwaches-modalverb = { $kennung }: „{ $wort }“ verpflichtet zu nichts.
regel-verneinung-unklar = { $kennung }: „{ $wort }“ lässt sich verschieden lesen.
regel-vergleich-ohne-bezug = { $kennung }: „{ $wort }“ vergleicht, ohne zu sagen, womit.
regel-allquantor = { $kennung }: „{ $wort }“ lässt keine Ausnahme zu.
regel-leeres-verb = { $kennung }: „{ $wort }“ sagt nicht, was geschieht.
regel-nominalstil = { $kennung }: „{ $wort }“ versteckt in einem Hauptwort, was geschieht.
regel-passiv-ohne-akteur = { $kennung }: „{ $wort }“ sagt nicht, wer es tut.
regel-mehrere-anforderungen = { $kennung }: „{ $wort }“ verbindet wohl zwei Anforderungen.
regel-satz-zu-lang = { $kennung }: Ein Satz hat { $anzahl } Wörter.
regel-satzschablone = { $kennung }: „{ $wort }“ folgt keiner Satzschablone.
regel-pronomen-ohne-bezug = { $kennung }: „{ $wort }“ steht für ein Wort, das nicht genannt ist.
regel-zahl-ohne-einheit = { $kennung }: „{ $wort }“ hat keine Einheit.
regel-abkuerzung-unbekannt = { $kennung }: „{ $wort }“ ist nirgends erklärt.
regel-produktname = { $kennung }: „{ $wort }“ legt ein Produkt fest.
regel-abnahme-unpruefbar = { $kennung }: Ob „{ $wort }“ zutrifft, kann niemand entscheiden.
regel-begriff-uneinheitlich = { $kennung }: „{ $wort }“ heißt an anderen Stellen „{ $richtig }“.
regel-anforderung-aehnlich = { $kennung } sagt fast dasselbe wie { $andere }.
regel-anforderung-widerspricht = { $kennung } und { $andere } unterscheiden sich nur in ihren Zahlen.
hinweis-frage = { $frage }
hinweis-passiv-ohne-akteur = Nennen Sie, wer handelt: „Das CRM-System muss … speichern.“ oder „… muss dem Vertrieb die Möglichkeit bieten, … zu …“.
hinweis-mehrere-anforderungen = Machen Sie zwei Anforderungen daraus, wenn sich beides getrennt abnehmen lässt.
hinweis-satz-zu-lang = Teilen Sie den Satz; Beispiele und Gründe gehören in die Begründung.
hinweis-satzschablone = Schreiben Sie „Das CRM-System muss …“, „Das CRM-System muss <Rolle> die Möglichkeit bieten, …“ oder „Der Auftragnehmer muss …“.
hinweis-satzschablone-wenn = „Wenn“ heißt zweierlei: Schreiben Sie „Sobald“ für ein Ereignis, „Falls“ für eine Bedingung.
hinweis-pronomen-ohne-bezug = Nennen Sie das Hauptwort: Jede Anforderung muss für sich allein zu verstehen sein.
hinweis-zahl-ohne-einheit = Ergänzen Sie die Einheit: Sekunden, Prozent, Werktage, EUR.
hinweis-abkuerzung-unbekannt = Erklären Sie die Abkürzung unter „glossar“, oder schreiben Sie sie aus.
hinweis-produktname = Beschreiben Sie die Fähigkeit oder nennen Sie eine offene Norm; was das Unternehmen schon hat, gehört unter „systeme“.
hinweis-nominalstil = Verwenden Sie ein Vollverb: „prüfen“ statt „eine Prüfung durchführen“.
hinweis-begriff-uneinheitlich = Verwenden Sie überall „{ $richtig }“, oder legen Sie die Schreibweise unter „glossar“ fest.
hinweis-anforderung-aehnlich = Fassen Sie beide zusammen, oder sagen Sie, worin sie sich unterscheiden.
hinweis-anforderung-widerspricht = Welche Zahl gilt? Streichen Sie die andere, oder sagen Sie, wofür jede gilt.
marke-dasselbe-hier = fast dasselbe steht hier
regel-pruefregel-unbekannt = Eine Prüfregel „{ $name }“ gibt es nicht.
hinweis-pruefregel-unbekannt = „crmplan check --list“ zeigt alle.
regel-stufe-zu-niedrig = „{ $name }“ ist ein Fehler und kann nicht weniger gelten.
hinweis-stufe-zu-niedrig = Was als Fehler gilt, macht jedes Ergebnis unsicher. Warnungen und Hinweise lassen sich ändern oder mit Grund ignorieren.
regel-pfadmuster-fehlerhaft = „{ $muster }“ ist kein Muster für Pfade.
hinweis-pfadmuster-fehlerhaft = Pfade stehen im Projekt und mit „/“: „*“ steht für alles bis zum nächsten „/“, „**“ für alles.
regel-stufe-doppelt = Für „{ $name }“ steht schon eine Stufe fest.
hinweis-stufe-doppelt = Lassen Sie eine der beiden Angaben stehen.
regel-ignoriere-ungenutzt = Hier gibt es nichts mehr zu ignorieren.
hinweis-ignoriere-ungenutzt = Streichen Sie den Eintrag: Der Mangel ist behoben, oder der Eintrag nennt eine andere Stelle.
sarif-wurzel = Wurzel des Repositorys
check-zu-viele-warnungen = { $warnungen ->
    [one] 1 Warnung ist mehr
   *[other] { $warnungen } Warnungen sind mehr
 } als erlaubt ({ $grenze }).
check-ignoriert = { $anzahl ->
    [one] 1 Befund ist
    *[other] { $anzahl } Befunde sind
    } mit Grund ignoriert.
check-behoben = { $anzahl ->
    [0] Nichts zu beheben.
    [one] 1 Stelle behoben.
    *[other] { $anzahl } Stellen behoben.
    }
fehler-git = git kennt „{ $stand }“ nicht oder ist nicht da.
fehler-datei-inzwischen = „{ $datei }“ wurde inzwischen geändert. Rufen Sie den Befehl noch einmal auf.
fehler-regel-unbekannt = Eine Regel „{ $name }“ gibt es nicht. „crmplan check --list“ zeigt alle.
fehler-regel-meinten-sie = Eine Regel „{ $name }“ gibt es nicht. Meinten Sie „{ $vorschlag }“?
stufe-aus = Aus
explain-schlecht = Schlecht
explain-gut = Gut
explain-quelle = Quelle
explain-kopf = # Prüfregeln
    
    { $anzahl } Regeln, nach Themen. Jede Meldung nennt ihre Regel in eckigen Klammern; „crmplan explain NAME“ zeigt dieselben Worte. „Fehler“ verhindern, dass etwas geschrieben wird; „Warnungen“ und „Hinweise“ lassen sich in crmplan.yaml unter „pruefung“ anders einstufen oder mit Grund ignorieren. Diese Seite gibt „crmplan explain --all“ aus.
thema-dateien = Dateien und Kennungen
thema-ableitung = Regeln, Kataloge, Ableitung
thema-analyse = Kunden, Prozesse, Struktur
thema-tabellen = Tabellen aus anderen Programmen
thema-umsatz = Umsatzzahlen
thema-befragung = Befragungen
thema-lastenheft = Lastenheft
thema-saetze = Anforderungssätze
thema-freigabe = Freigaben
thema-auswahl = Auswahl
thema-angebot = Angebote
thema-pflichtenheft = Pflichtenheft
thema-aenderung = Änderungsanträge
thema-zeitplan = Zeitplan
thema-umsetzung = Umsetzung
thema-kundenorientierung = Kundenorientierung
thema-pruefung = Einstellungen der Prüfung
hilfe-explain = Erklärt eine Regel mit einem schlechten und einem guten Beispiel
hilfe-explain--name = Name der Regel, wie er in einer Meldung in Klammern steht
hilfe-explain--all = Alle Regeln als Nachschlagewerk in Markdown
hilfe-explain--format = Text oder Daten
hilfe-check--max_warnings = Mehr Warnungen als diese Zahl enden mit Exitcode 1
hilfe-wert-max_warnings = ZAHL
hilfe-check--seit = Nur Befunde in Dateien, die sich seit diesem Stand von git geändert haben
hilfe-wert-seit = STAND
hilfe-check--fix = Behebt, was keine Entscheidung braucht, und lässt alles andere, wie es ist
hilfe-check--list = Zeigt alle Regeln und wie streng sie in diesem Projekt sind
hilfe-schema = Gibt das JSON-Schema einer Datei aus, mit dem Editoren beim Tippen ergänzen und prüfen
hilfe-schema--name = Art der Datei: crmplan, kunden, prozesse, lastenheft, …
hilfe-schema--all = Schreibt alle Schemata in diesen Ordner
hilfe-wert-all = ORDNER
schema-geschrieben = { $anzahl } Schemata nach { $ordner } geschrieben.
fehler-schema-unbekannt = Ein Schema „{ $name }“ gibt es nicht. Es gibt: { $namen }.
fehler-schema-meinten-sie = Ein Schema „{ $name }“ gibt es nicht. Meinten Sie „{ $vorschlag }“? Es gibt: { $namen }.
check-ausgabe = { $dateien ->
    [one] Eine geschriebene Datei
   *[other] { $dateien } geschriebene Dateien
 } nach Internem durchsucht{ $team ->
    [0] .
    [one] ; eine fürs eigene Team ist ausgelassen: { $namen }.
   *[other] ; { $team } fürs eigene Team sind ausgelassen: { $namen }.
 }
fehler-ausgabe-nichts = In ausgabe/ gibt es keine Datei, die für andere bestimmt ist. Zuerst eine erzeugen, etwa mit „crmplan lastenheft build“, oder Dateien hinter „--ausgabe“ nennen.
hilfe-check--ausgabe = Durchsucht geschriebene Dateien nach Internem; ohne Angabe alle für andere in ausgabe/ und die letzten Freigaben
hilfe-wert-ausgabe = DATEI
regel-ausgabe-intern = { ausgabe-ort } sagt, was intern ist ({ $kennung }): „{ $wort }“{ $weitere ->
    [0] {""}
    [one] {" "}(und an einer weiteren Stelle)
   *[other] {" "}(und an { $weitere } weiteren Stellen)
 }.
regel-ausgabe-kunde = { ausgabe-ort } nennt den Kunden { $kennung }: „{ $wort }“{ $weitere ->
    [0] {""}
    [one] {" "}(und an einer weiteren Stelle)
   *[other] {" "}(und an { $weitere } weiteren Stellen)
 }.
regel-ausgabe-bieter = { ausgabe-ort } nennt mehrere Anbieter: { $bieter }.
regel-ausgabe-betrag = { ausgabe-ort } nennt einen internen Betrag ({ $kennung }): „{ $wort }“{ $weitere ->
    [0] {""}
    [one] {" "}(und an einer weiteren Stelle)
   *[other] {" "}(und an { $weitere } weiteren Stellen)
 }.
regel-ausgabe-person = { ausgabe-ort } nennt jemanden aus dem eigenen Haus: „{ $wort }“{ $weitere ->
    [0] {""}
    [one] {" "}(und an einer weiteren Stelle)
   *[other] {" "}(und an { $weitere } weiteren Stellen)
 }.
regel-ausgabe-pfad = { ausgabe-ort } verrät einen Ordner dieses Rechners: „{ $wort }“.
regel-ausgabe-verborgen = „{ $datei }“ hat ein verborgenes Blatt: „{ $blatt }“.
regel-ausgabe-ohne-text = „{ $datei }“ hat { $anzahl ->
    [one] eine Seite ohne lesbaren Text: { $seiten }.
   *[other] { $anzahl } Seiten ohne lesbaren Text: { $seiten }.
 }
regel-ausgabe-unlesbar = „{ $datei }“ lässt sich nicht durchsuchen{ $teil ->
    [leer] {""}
   *[other] {" "}(Teil „{ $teil }“)
 }: { $grund ->
    [verschluesselt] verschlüsselt oder in einem alten Format.
    [beschaedigt] beschädigt.
    [zu_gross] zu groß oder zu tief verschachtelt.
    [nicht_gelesen] sie lässt sich nicht öffnen.
   *[unbekannt] eine unbekannte Art von Datei.
 }
hinweis-ausgabe-intern = Die Datei nicht weitergeben. Aus den heutigen Angaben neu erzeugen; was von Hand hineinkam, entfernen. Soll es jeder wissen, „sichtbarkeit: extern“ angeben.
hinweis-ausgabe-angabe = Die Datei neu erzeugen oder die Angabe entfernen. Was auch an einer öffentlichen Stelle des Projekts steht, gilt nicht als intern.
hinweis-ausgabe-bieter = Jedem Anbieter eine eigene Datei geben, in der die anderen nicht vorkommen.
hinweis-ausgabe-pfad = Die Datei mit crmplan neu erzeugen oder ihre Eigenschaften bereinigen (in Office: Datei, Informationen, Dokument prüfen).
hinweis-ausgabe-verborgen = Wer die Datei bekommt, kann es einblenden: Das Blatt löschen oder zeigen.
hinweis-ausgabe-ohne-text = Was auf Bildern steht, sieht crmplan nicht: selbst ansehen.
hinweis-ausgabe-unlesbar = Selbst ansehen oder so speichern, dass es lesbar ist (PDF ohne Kennwort, .xlsx, .docx).
regel-zweck-fehlt = { $kennung } „{ $titel }“: { pruefung-D-01 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-rechtsgrundlage-fehlt = { $kennung } „{ $titel }“: { pruefung-D-02 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-einwilligung-ohne-nachweis = { $kennung } „{ $titel }“: { pruefung-D-03 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-interesse-ohne-abwaegung = { $kennung } „{ $titel }“: { pruefung-D-04 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-vertrag-mit-arbeitgeber = { $kennung } „{ $titel }“: { pruefung-D-05 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschregel-fehlt = { $kennung } „{ $titel }“: { pruefung-D-06 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschregel-zu-kurz = { $kennung } „{ $titel }“: { pruefung-D-07 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschfrist-lang = { $kennung } „{ $titel }“: { pruefung-D-08 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-beleg-nach-altem-recht = { $kennung } „{ $titel }“: { pruefung-D-09 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-avv-fehlt = { $kennung } „{ $titel }“: { pruefung-D-10 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-drittland-ohne-grundlage = { $kennung } „{ $titel }“: { pruefung-D-11 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-zertifikat-ungeprueft = { $kennung } „{ $titel }“: { pruefung-D-12 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-besondere-kategorien = { $kennung } „{ $titel }“: { pruefung-D-13 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-werbung-per-mail = { $kennung } „{ $titel }“: { pruefung-D-14 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-werbung-per-telefon = { $kennung } „{ $titel }“: { pruefung-D-15 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bewertung-von-personen = { $kennung } „{ $titel }“: { pruefung-D-16 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-fuehrendes-system-unklar = { $kennung } „{ $titel }“: { pruefung-D-17 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-verantwortung-fehlt = { $kennung } „{ $titel }“: { pruefung-D-18 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bestand-ungenutzt = { $kennung } „{ $titel }“: { pruefung-D-19 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-auswertung-ohne-vereinbarung = { $kennung } „{ $titel }“: { pruefung-D-20 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-zugriff-ohne-bedarf = { $kennung } „{ $titel }“: { pruefung-D-21 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bestand-ohne-herkunft = { $kennung } „{ $titel }“: { pruefung-D-22 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
thema-datenschutz = Datenschutz
thema-vollstaendigkeit = Vollständigkeit des Lastenhefts
thema-ausgabe = Geschriebene Dateien
regel-anforderung-ohne-abnahme = { $kennung } hat kein Abnahmekriterium.
regel-anforderung-ohne-herkunft = { $kennung } sagt nicht, woraus sie folgt.
hinweis-anforderung-ohne-herkunft = Unter „herkunft“ den Befund, den Prozess, das Bedürfnis, das System oder das Ziel nennen, dem sie dient; dient sie keinem, braucht sie niemand.
regel-befund-ohne-anforderung = Den Befund „{ $titel }“ ({ $kennung }) beantwortet keine Anforderung.
hinweis-befund-ohne-anforderung = Eine Anforderung mit „herkunft: [{ $kennung }]“ schreiben{ $vorschlag ->
    [ja] , oder den Vorschlag mit „crmplan lastenheft drop“ und einem Grund streichen.
   *[nein] .
 }
regel-analyse-ohne-folge = Aus „{ $titel }“ ({ $kennung }) folgt keine Anforderung.
hinweis-analyse-ohne-folge = Eine Anforderung mit „herkunft: [{ $kennung }]“ schreiben; soll nichts folgen, den Eintrag entfernen, den Prozess nicht einbinden oder die abgeleitete Anforderung mit Grund streichen.
regel-muss-anteil-hoch = { $anzahl } von { $alle } Anforderungen sind Muss ({ $prozent } %).
hinweis-muss-anteil-hoch = Mehr als { $grenze } % schrecken Anbieter ab und machen Angebote teuer. Muss nur lassen, ohne was der Start nicht geht; der Rest ist Soll.
regel-abgrenzung-fehlt = Das Lastenheft grenzt nichts ab.
hinweis-abgrenzung-fehlt = Unter „abgrenzung“ sagen, was ausdrücklich nicht dazugehört: Was niemand ausschließt, erwartet am Ende jemand.
regel-kapitel-leer = { $anzahl ->
    [one] Ein Kapitel ist leer
   *[other] { $anzahl } Kapitel sind leer
 }, und keine offene Frage steht dafür: { $felder }.
hinweis-kapitel-leer = Ergänzen („ausgangslage“ in crmplan.yaml, alles andere in lastenheft.yaml) oder unter „offene_punkte“ mit dem „thema“ fragen, wer es bis wann entscheidet.
regel-schnittstelle-unbekannt = { $kennung } verlangt eine Schnittstelle, und kein System der Liste kommt darin vor.
hinweis-schnittstelle-unbekannt = Das System in analyse/prozesse.yaml unter „systeme“ aufnehmen und im Satz oder unter „herkunft“ nennen.
regel-person-im-text = „{ $wort }“ nennt jemanden mit Namen.
hinweis-person-im-text = Die Rolle nennen: Das Lastenheft geht an Anbieter, und die Rolle bleibt, wenn die Person wechselt.
regel-budget-im-text = { $kennung } nennt das Budget in einem Text, den Anbieter lesen.
hinweis-budget-im-text = Als Rahmenbedingung mit „art: budget“ angeben, die das Haus nie verlässt.
hinweis-modalverb-koennen = „Kann“ neben einem anderen Modalverb verpflichtet zweifach. Schreiben Sie „muss … die Möglichkeit bieten, … zu …“ oder „muss fähig sein, … zu …“.
ausgabe-ort = { $ort ->
    [seite] „{ $datei }“, Seite { $stelle },
    [eigenschaften] „{ $datei }“ in seinen Eigenschaften
    [beiwerk] „{ $datei }“ in Lesezeichen, Anmerkungen, Beschreibungen oder Feldern
    [anhang] „{ $datei }“ im Anhang „{ $stelle }“
    [zelle] „{ $datei }“ in der Zelle { $stelle }
    [teil] „{ $datei }“ in „{ $stelle }“
    [name] „{ $datei }“ im Namen einer Datei
    [frueher] „{ $datei }“ in einer früheren Fassung, die noch in der Datei steckt,
   *[text] „{ $datei }“
 }

# Gestaltung und Vorlagen
thema-gestaltung = Gestaltung und Vorlagen
regel-logo-unbrauchbar = Das Logo „{ $datei }“ lässt sich nicht verwenden.
hinweis-logo-unbrauchbar = Gebraucht wird eine Datei im Projektordner mit der Endung svg, png oder jpg.
regel-logo-grob = Das Logo „{ $datei }“ hat nur { $breite } × { $hoehe } Bildpunkte und wird im Druck unscharf.
hinweis-logo-grob = Gut sind eine svg-Datei oder mindestens 240 Bildpunkte Höhe.
regel-beigabe-unbrauchbar = Die Datei „{ $datei }“ lässt sich nicht in Vorlagen verwenden.
hinweis-beigabe-unbrauchbar = Gebraucht wird eine Datei im Projektordner bis 32 MiB, ohne führenden Schrägstrich, deren Pfad weder mit „typst/“ noch mit „schriften/“ beginnt und nicht der einer Datei von crmplan ist.
regel-schrift-unbekannt = Die Schrift „{ $familie }“ ist weder eingebaut noch liegt sie in templates/schriften.
hinweis-schrift-unbekannt = Bekannt sind: { $bekannt }.
hinweis-schrift-meinten-sie = Meinten Sie „{ $vorschlag }“?
regel-schrift-unbrauchbar = „{ $datei }“ lässt sich nicht als Schrift verwenden: { $grund }.
hinweis-schrift-unbrauchbar = Gebraucht wird eine Schriftdatei (otf, ttf oder ttc), deren Lizenz das Einbetten erlaubt.
regel-schrift-unvollstaendig = Der Schrift „{ $familie }“ { $fehlt }.
hinweis-schrift-unvollstaendig = Legen Sie alle Schnitte (normal, kursiv, fett, fett kursiv) in templates/schriften, oder wählen Sie eine andere Schrift.
luecke-umlaute = fehlen Umlaute; eine andere Schrift setzt sie
luecke-fett = fehlt ein fetter Schnitt; Überschriften sehen aus wie Text
luecke-kursiv = fehlt ein kursiver Schnitt; Hervorhebungen sehen aus wie Text
regel-layout-warnung = Typst warnt: { $meldung }.
hinweis-logo-beschaedigt = Typst meldet: { $meldung }. Die Datei ist beschädigt, oder sie lädt andere Dateien nach; diese gehören in die Datei selbst.
grund-browserschrift = es ist eine Schrift für Browser
grund-keine-schrift = sie enthält keine Schrift
grund-nicht-einbettbar = ihr Hersteller verbietet das Einbetten
regel-vorlage-ausserhalb = Die Vorlage „{ $datei }“ führt aus dem Projekt heraus.
hinweis-vorlage-ausserhalb = Legen Sie die Datei selbst in den Ordner.
regel-layout-fehlerhaft = Die Vorlage lässt sich nicht setzen. Typst meldet: { $meldung }.
hinweis-layout-datei = Eine Vorlage sieht nur ihren Ordner, "/document.json", das Logo ("/" + doc.gestaltung.logo.datei) und, mit führendem Schrägstrich, was in crmplan.yaml unter gestaltung.dateien steht.
hinweis-layout-wert = Ohne den Wert „{ $wert }“ im Feld „{ $feld }“ von { $kennung } tritt der Fehler nicht auf.
hinweis-layout-leer = Der Fehler hängt daran, dass das Feld „{ $feld }“ von { $kennung } leer ist.
hinweis-layout-eintrag = Ohne { $kennung } tritt der Fehler nicht auf.
stelle-wert = dieser Eintrag löst es aus
stelle-aufruf = von hier aufgerufen
regel-layout-ohne-ende = Das Setzen von „{ $datei }“ wurde abgebrochen: { $grund ->
    [zeit] es dauerte länger als { $menge } Sekunden.
    [speicher] es brauchte mehr als { $menge } MiB Speicher.
   *[absturz] Typst ist dabei abgestürzt.
}
hinweis-layout-ohne-ende = Ein Dokument dieser Größe braucht sonst einen Bruchteil davon. Suchen Sie in den eigenen Vorlagen eine Schleife oder Funktion, die nicht endet.
regel-layout-veraltet = Die Vorlage „{ $datei }“ stammt aus einer anderen Fassung von crmplan.
hinweis-layout-veraltet = Entnehmen Sie die Vorlage mit „crmplan templates eject { $name } --neben“ daneben und übertragen Sie Ihre Änderungen; danach gehört die erste Zeile der neuen Datei in die eigene.
regel-layout-unbenutzt = Mit „{ $datei }“ wird kein Dokument gesetzt, und keine andere Vorlage liest diese Datei.
hinweis-layout-meinten-sie = Meinten Sie „{ $vorschlag }“?
hinweis-layout-ordner = Vorlagen liegen in templates/typst: Verschieben Sie die Datei nach templates/typst/{ $vorschlag }.
hinweis-layout-unbenutzt = Vorlagen zeigt „crmplan templates list“.
regel-text-ohne-platz = Auf Seite { $seite } { $anzahl ->
    [one] wird ein Text { $art }: „{ $wort }“.
   *[other] werden { $anzahl } Texte { $art }, der erste: „{ $wort }“.
}
hinweis-text-ohne-platz = Geben Sie ihm in der Vorlage mehr Platz, oder kürzen Sie ihn.
art-abgeschnitten = abgeschnitten
art-ueber-rand = über den Rand der Seite geschoben
regel-zeichen-ohne-schrift = Diese Zeichen kann keine der Schriften setzen, sie erscheinen als �: { $zeichen }.
hinweis-zeichen-ohne-schrift = Legen Sie eine Schrift, die sie hat, in templates/schriften, oder schreiben Sie den Text in lateinischer Umschrift.
hilfe-templates = Vorlagen zeigen, entnehmen, prüfen, und welche Daten sie sehen
hilfe-templates-list = Zeigt alle Vorlagen, und welche davon dem Projekt gehören
hilfe-templates-list--format = Text oder Daten
hilfe-templates-eject = Legt eine Vorlage von crmplan in das Projekt, um sie dort zu ändern
hilfe-templates-eject--name = Name wie „lastenheft“ oder „regeln/10-prozesse.yaml“; „crmplan templates list“ zeigt alle
hilfe-templates-eject--neben = Neben eine eigene Vorlage gleichen Namens, mit der Endung .neu
hilfe-templates-check = Setzt jedes Dokument, für das das Projekt Daten hat, ohne eines zu schreiben
hilfe-templates-daten = Gibt die Daten aus, die die Vorlage eines Dokuments sieht
hilfe-templates-daten--name = Name des Dokuments: lastenheft, pflichtenheft, zeitplan, …
hilfe-templates-daten--schema = Stattdessen das JSON-Schema dieser Daten, für alle Dokumente dasselbe
vorlage-analysebericht = Analysebericht
vorlage-vvt = Verzeichnis von Verarbeitungstätigkeiten
vorlage-lastenheft = Lastenheft
vorlage-lastenheft-team = Lastenheft für das eigene Team
vorlage-entscheidungsvorlage = Entscheidungsvorlage
vorlage-drehbuch = Drehbuch
vorlage-pflichtenheft = Pflichtenheft
vorlage-aenderungen = Änderungsanträge
vorlage-zeitplan = Zeitplan
vorlage-statusbericht = Statusbericht
vorlage-abnahmeprotokoll = Abnahmeprotokoll
vorlage-kundenorientierung = Kundenorientierung
vorlagenart-typst = gemeinsames Aussehen
vorlagenart-regeln = Regeln: aus der Analyse werden Anforderungen
vorlagenart-befunde = Befunde der Analyse
vorlagenart-recht = Fristen, Feiertage, Länder
vorlagenart-saetze = Wörter der Satzprüfung
vorlagenart-auswahl = Vorschläge für die Auswahl
vorlagenart-zeitplan = übliche Etappen
vorlagenart-umsetzung = Grenzen der Ampeln
vorlagenart-kundenorientierung = übliche Kennzahlen
vorlage-eingebaut = eingebaut
vorlage-ueberlagert = eigene
vorlage-eigen = zusätzlich
vorlagen-summe = { $anzahl } Vorlagen, davon { $eigene } aus dem Projekt.
vorlage-entnommen = Geschrieben: { $datei }. Diese Datei nimmt nun den Platz von { $name } ein; „crmplan templates check“ prüft sie.
vorlage-gesetzt = gesetzt: { $dokument } mit { $vorlage }, { $seiten ->
    [one] eine Seite
   *[other] { $seiten } Seiten
}
vorlage-nicht-gesetzt = nicht gesetzt: { $dokument } mit { $vorlage }
vorlage-abgelehnt = nicht möglich: { $dokument }; „crmplan { $befehl }“ sagt, warum
vorlage-ohne-daten = ohne Daten: { $dokument } mit { $vorlage }
vorlage-daneben = Geschrieben: { $datei }, zum Vergleich mit der eigenen Vorlage.
fehler-ausgabe-ausserhalb = { $datei } führt aus dem Projekt heraus. Nennen Sie das Ziel mit --output, wenn es so gemeint ist.
fehler-vorlage-ausserhalb = { $datei } liegt nicht im Projekt: Ein Ordner davor ist eine Verknüpfung nach draußen.
fehler-vorlage-vorhanden = { $datei } gibt es schon. Mit --neben entsteht die Vorlage daneben.
fehler-vorlage-unbekannt = Die Vorlage „{ $name }“ gibt es nicht. „crmplan templates list“ zeigt alle.
fehler-vorlage-meinten-sie = Die Vorlage „{ $name }“ gibt es nicht. Meinten Sie „{ $vorschlag }“?
fehler-dokument-unbekannt = Das Dokument „{ $name }“ gibt es nicht. Es gibt: { $namen }.
fehler-dokument-meinten-sie = Das Dokument „{ $name }“ gibt es nicht. Meinten Sie „{ $vorschlag }“?
fehler-dokument-ohne-namen = Welches Dokument? Es gibt: { $namen }.
fehler-dokument-ohne-daten = Für dieses Dokument fehlen dem Projekt die Daten. „crmplan { $befehl }“ sagt, was fehlt.

# Feiertage
feiertag-neujahr = Neujahr
feiertag-heilige-drei-koenige = Heilige Drei Könige
feiertag-internationaler-frauentag = Internationaler Frauentag
feiertag-karfreitag = Karfreitag
feiertag-ostersonntag = Ostersonntag
feiertag-ostermontag = Ostermontag
feiertag-tag-der-arbeit = Tag der Arbeit
feiertag-tag-der-befreiung = Tag der Befreiung
feiertag-christi-himmelfahrt = Christi Himmelfahrt
feiertag-pfingstsonntag = Pfingstsonntag
feiertag-pfingstmontag = Pfingstmontag
feiertag-fronleichnam = Fronleichnam
feiertag-jahrestag-des-volksaufstands = Jahrestag des Volksaufstands
feiertag-mariae-himmelfahrt = Mariä Himmelfahrt
feiertag-weltkindertag = Weltkindertag
feiertag-tag-der-deutschen-einheit = Tag der Deutschen Einheit
feiertag-reformationstag = Reformationstag
feiertag-allerheiligen = Allerheiligen
feiertag-buss-und-bettag = Buß- und Bettag
feiertag-erster-weihnachtstag = Erster Weihnachtstag
feiertag-zweiter-weihnachtstag = Zweiter Weihnachtstag
