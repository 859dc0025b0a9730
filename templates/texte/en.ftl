# All texts in English. Every key also stands in de.ftl, with the same values; a test makes sure of it.

## Levels and totals

stufe-fehler = Error
stufe-warnung = Warning
stufe-hinweis = Note
stufe-hilfe = Help
befund-summe = { $fehler ->
    [0] No errors
    [one] 1 error
   *[other] { $fehler } errors
 }, { $warnungen ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnungen } warnings
 }{ $hinweise ->
    [0] {""}
    [one] , 1 note
   *[other] , { $hinweise } notes
 }.
befunde-summe = { $gilt } hold, { $gilt_nicht } do not, { $offen } are open. “crmplan analyse befunde --warum ID” explains one, “crmplan analyse fragen” lists the open questions.
check-ok = Read without complaint: { $anforderungen ->
    [one] 1 requirement
   *[other] { $anforderungen } requirements
 }.
trace-befunde-ohne-anforderung = Findings that no requirement answers
trace-analyse-ohne-folge = Results of the analysis without consequence
trace-ohne-herkunft = Requirements and exclusions without origin
trace-keine = none
adopt-fertig = { $anzahl ->
    [0] There is no proposal to adopt.
    [one] One proposal adopted: { $datei }
   *[other] { $anzahl } proposals adopted: { $datei }
 }
drop-fertig = { $anzahl ->
    [one] One proposal dropped: { $datei }
   *[other] { $anzahl } proposals dropped: { $datei }
 }
confirm-fertig = { $anzahl ->
    [0] There is no value to confirm.
    [one] One value confirmed: { $datei }
   *[other] { $anzahl } values confirmed: { $datei }
 }
befund-urteil = Verdict
befund-regel = Rule
befund-frage = Question
befund-folgen = Speaks for these entries of the catalogue
befund-nach-antwort = from the answer in analyse/antworten.yaml: { $beleg }
befund-nach-antwort-ohne-beleg = from the answer in analyse/antworten.yaml
urteil-gilt = holds
urteil-gilt_nicht = does not hold
urteil-offen = open
analyseteil-grundlage = Base
analyseteil-kunden = Customers
analyseteil-prozess = Processes
analyseteil-struktur = Structure and systems
analyseteil-information = Information and data protection
analyseteil-projekt = Project
fragen-keine = No question is open.
fragen-angabe = Field in the analysis: { $feld }
fragen-antwort = or answer in analyse/antworten.yaml under “antworten:”: - {"{"}befund: { $befund }, gilt: ja or nein, beleg: …{"}"}
fragen-entscheidet = decides on: { $eintraege }
fragen-summe = { $anzahl ->
    [one] One open question.
   *[other] { $anzahl } open questions.
 }
katalog-summe = { $anzahl ->
    [one] One entry.
   *[other] { $anzahl } entries.
 }
katalog-vorgeschlagen = proposed because of { $befunde }
katalog-uebernommen = adopted; { $befunde } speak for it
katalog-ersetzt = replaced by { $anforderungen }
katalog-offen = depends on open questions: { $befunde }
katalog-nicht = not proposed, because none of these findings holds: { $befunde }
katalog-bedingung = not proposed, because its condition is not met: { $wenn }
katalog-gestrichen = dropped: { $grund }
wertstand-bestaetigt = confirmed
wertstand-analyse = from the analysis
wertstand-offen = still to be confirmed
lastenheft-geschrieben = { $datei }: { $anforderungen ->
    [one] 1 requirement
   *[other] { $anforderungen } requirements
 } on { $seiten ->
    [one] 1 page
   *[other] { $seiten } pages
 }.
lastenheft-geschrieben-daten = { $datei }: { $anforderungen ->
    [one] 1 requirement
   *[other] { $anforderungen } requirements
 }.
lastenheft-aus-freigabe = This version of crmplan sets the released data otherwise; the released PDF file was written.
diff-geschrieben = Written: { $datei }
diff-gleich = No difference in content.
diff-anforderungen = Requirements
diff-abgrenzungen = Exclusions
diff-kapitel = Other chapters
freigabe-fertig = Version { $version } is released: { $ordner }/lastenheft.pdf, { $anforderungen ->
    [one] 1 requirement
   *[other] { $anforderungen } requirements
 } on { $seiten ->
    [one] 1 page
   *[other] { $seiten } pages
 }.
    SHA-256 of the data (anbieter.json, printed in the PDF file): { $daten }
    SHA-256 of the PDF file: { $pdf }
    Keep the folder unchanged, and give vendors the PDF file only: team.json is internal. Whoever changes something from now on raises “version” in crmplan.yaml.
freigabe-warnungen = Nothing is released with warnings. Mend them, or accept them knowingly with “--mit-warnungen”.
fehler-kein-projekt = There is no file crmplan.yaml in “{ $ordner }” or in the folders above it. Change to the project folder or name it with -C FOLDER.
fehler-grund-leer = Give a reason: it stands in the Lastenheft for the own team.
fehler-keine-freigaben = There is no version { $version }: the Lastenheft has not been released yet. “crmplan lastenheft release VERSION” releases it.
fehler-freigabe-unbekannt = Version { $version } has not been released. These have: { $versionen }.
fehler-version-form = “{ $text }” is not a version. Write numbers with dots: 1.0.
fehler-version-vergeben = Version { $version } is released already and never overwritten. Choose a higher version.
fehler-version-aelter = Version { $version } would come before { $letzte }, the last release. Choose a higher version.
fehler-version-hinter-arbeitsstand = The working state calls itself { $arbeitsstand } in crmplan.yaml; version { $version } would come before it. Release { $arbeitsstand }, or change “version”.
fehler-zeile-doppelt = There is a line for version { $version } under “aenderungen” in crmplan.yaml already. Leave out “--aenderung”, or delete the line.
fehler-datum-form = “{ $text }” is not a date. Write 2027-01-31 or 31.01.2027.
fehler-datum-frueher = The last release ({ $letzte }) is of { $datum }; version { $version } cannot have been released earlier. Name the day with “--datum”.
fehler-angabe-leer = “{ $text }” says nothing that { $option } could use.
fehler-ausgabe-freigabe = “{ $datei }” lies among the releases; only “crmplan lastenheft release” writes there. Choose another file.
fehler-wert-ohne-kennung = “--wert” is for single identifiers: crmplan lastenheft confirm KON-002 --wert ansprechpartner=30
fehler-kennung-unbekannt = There is no identifier “{ $kennung }”.
fehler-kein-vorschlag = “{ $kennung }” is no proposal but already stands in lastenheft.yaml.
fehler-gestrichen = “{ $kennung }” is dropped under “anpassungen” in lastenheft.yaml: { $grund }
fehler-nicht-vorgeschlagen = “{ $kennung }” is in the catalogue but not proposed. “crmplan katalog show { $kennung }” says why.
fehler-schon-angepasst = There is an adjustment of “{ $kennung }” in lastenheft.yaml already. Add “entfaellt: ja” there.
fehler-vorschlag-unbekannt = There is no “{ $kennung }” among the proposals and requirements.
fehler-wertangabe = “{ $wert }” is no NAME=VALUE for an open value. Open are: { $werte }.
fehler-wert-im-text = “{ $kennung }” is adopted: change the value there in the text and under “werte_zu_bestaetigen”.
fehler-abschnitt-form = Nothing can be added under “{ $feld }” in { $datei } without changing something else. Write the entries there one below the other, each with “- ” before it.
fehler-katalogeintrag = There is no catalogue entry “{ $kennung }”.

## Findings in the files

regel-datei-fehlt = The file { $datei } is missing.
regel-datei-unlesbar = The file { $datei } cannot be read: { $grund }.
regel-datei-zu-gross = The file { $datei } is too large at { $groesse } MiB; the limit is { $grenze } MiB.
regel-datei-nicht-utf8 = The file { $datei } is not UTF-8 text; the first wrong character is on line { $zeile }.
regel-datei-leer = The file { $datei } is empty.
regel-keine-datei = { $datei } is not a file.
regel-yaml-syntax = This is not valid YAML: { $einzelheit }.
regel-yaml-uebermass = The file is nested more deeply, or multiplied further by references, than a project file ever needs to be.
regel-schluessel-doppelt = The field “{ $feld }” appears twice in this section.
regel-abschnitt-doppelt = The section “{ $feld }” appears in two files.
regel-unbekanntes-feld = There is no field “{ $feld }” here.
regel-feld-fehlt = The field “{ $feld }” is missing.
regel-falscher-typ = Found { $gefunden } here, expected { $erwartet }.
regel-falscher-wert = “{ $wert }” is not { $erwartet }.
regel-unbekannter-wert = “{ $wert }” is not possible here.
regel-leerer-text = The text is empty.
regel-steuerzeichen = The text contains the control character { $zeichen }, which cannot be printed.
regel-kennung-doppelt = The identifier “{ $kennung }” is assigned twice.
regel-verweis-unbekannt = There is no identifier “{ $kennung }”: expected { $art }.
regel-verweis-falsche-art = “{ $kennung }” is { $gefunden }, expected { $erwartet }.
regel-schritt-unbekannt = The process “{ $prozess }” has no step { $nr }.
regel-schritt-doppelt = The step number { $nr } appears twice in the process.
regel-nennungen-unmoeglich = { $anzahl } mentions by { $von } respondents are not possible.
regel-stundensatz-negativ = The hourly rate { $wert } € is below zero.
regel-vorlage-syntax = { $was } cannot be read: { $einzelheit }.
regel-vorlage-fehlerhaft = The rule “{ $regel }” cannot be applied to “{ $quelle }”: { $einzelheit }.
regel-regel-doppelt = The rule “{ $regel }” exists twice.
regel-ableitung-doppelt = The proposal “{ $kennung }” ({ $vorlage }) has an identifier that is already assigned ({ $andere }).
regel-befundregel-fehlerhaft = The finding “{ $befund }” cannot be evaluated: { $einzelheit }.
regel-befund-unbekannt = There is no finding “{ $befund }”.
regel-antwort-doppelt = There are two answers to the finding “{ $befund }”.
regel-antwort-widerspricht = The answer to the finding “{ $befund }” contradicts the data of the analysis; the data counts.
regel-katalog-unbekannt = There is no catalogue “{ $katalog }”.
regel-katalog-andere-version = The catalogue “{ $katalog }” has version { $version }; the project was set up with { $erwartet }.
regel-katalogeintrag-doppelt = The catalogue entry “{ $kennung }” exists twice.
regel-katalogeintrag-fehlerhaft = The catalogue entry “{ $kennung }” cannot be applied: { $einzelheit }.
regel-regel-unbekannt = There is no rule “{ $regel }”.
regel-wert-unbekannt = The catalogue entry “{ $kennung }” has no value “{ $name }”.
regel-wert-doppelt = The value “{ $name }” of “{ $kennung }” is set twice.
regel-wert-keine-zahl = “{ $wert }” is not a number.
regel-wert-abweichend = For “{ $name }” of “{ $kennung }”, { $wert } is set, but the adopted text says { $vorher }.
regel-a-kriterium-ohne-muss = “{ $kennung }” is a knock-out criterion, but not a Must.
regel-a-kriterien-zu-viele = { $anzahl } knock-out criteria are too many; 10 to 25 are usual.
regel-anpassung-unbekannt = There is no derived requirement “{ $kennung }”.
regel-anpassung-doppelt = There are two adjustments for “{ $kennung }”.
regel-datei-falsch-benannt = The file { $datei } is not read: files of a project end in “.yaml”.
regel-modalverb-falsch = { $kennung }: The priority asks for “{ $verb }” (or its English counterpart) exactly once.
regel-muss-ohne-abnahme = The Must requirement “{ $kennung }” has no acceptance criterion.
regel-freigabe-blockiert = The open point “{ $kennung }” holds up the release.
regel-freigabe-fehlt = Nobody is named who releases the Lastenheft.
regel-freigabe-mit-vorschlaegen = { $anzahl ->
    [one] One entry is still a mere proposal
   *[other] { $anzahl } entries are still mere proposals
 }: { $kennungen }.
regel-freigabe-mit-offenen-werten = { $anzahl ->
    [one] One requirement has values that nobody has confirmed yet
   *[other] { $anzahl } requirements have values that nobody has confirmed yet
 }: { $kennungen }.
regel-freigabe-leer = The Lastenheft contains no requirement.
regel-freigabe-von-hand = The working state cannot be “freigegeben” (released).
regel-freigabe-veraendert = { $datei } is no longer as it was released.
regel-freigabe-unlesbar = { $datei } is stored in a form that this version of crmplan does not know.
regel-freigabe-ohne-anschluss = Release { $version } does not follow on the one before: { $grund } (named: { $genannt }, found: { $gefunden }).
regel-freigabe-fremd = { $datei } belongs to no release.
regel-version-vergeben = The content differs from the released version { $freigegeben }, but the working state calls itself { $version }.
regel-herkunft-entfallen = “{ $kennung }” no longer speaks for “{ $von }”: { $grund }.

marke-zuerst-hier = first here
marke-vergeben-hier = assigned here
marke-beleg = this is what the data shows
marke-text-hier = this text

grund-keine-rechte = no permission to read it
grund-verknuepfung-leer = the link points to nothing
grund-unlesbar = the system reports a read error
grund-quelle-fehlt = the analysis no longer has it
grund-befund-gilt-nicht = the finding is no longer proven
grund-nennt-keine = it names none
grund-davor-keine = there is none before it
grund-andere-pruefsummen = the checksums of that one are not those it names
grund-davor-andere = before it lies another than the one it names

knoten-leer = nothing
knoten-wert = a single value
knoten-liste = a list
knoten-abschnitt = a section with fields

typ-abschnitt = a section with fields
typ-feldname = a field name
typ-liste = a list
typ-text = a text
typ-auswahl = one of the words provided
typ-kennung = an identifier
typ-betrag = an amount in euros
typ-anteil = a share between 0 and 100 per cent
typ-veraenderung = a change in per cent
typ-skalenwert = a value between 1 and 5
typ-anzahl = a whole number
typ-kennzahl = a number from zero
typ-nps = a Net Promoter Score between -100 and 100
typ-janein = “ja” or “nein”
typ-datum = a calendar date
typ-haeufigkeit = a frequency
typ-dauer = a duration
typ-farbe = a colour
typ-version = a version number

hinweis-typ-kennung = Start identifiers with a letter and use only letters without umlauts, digits and “-”, “_” or “.”, at most 64 characters: R-VI, P-01.
hinweis-typ-betrag = Write 1234,50 or 1234.50 or 1.234,50. “1.234” alone is ambiguous: do you mean 1234 or 1.23?
hinweis-typ-anteil = Write, for example, 12.5 %.
hinweis-typ-veraenderung = Write, for example, 3.5 % or -2 %.
hinweis-typ-skalenwert = Use the scale from 1 (low) to 5 (high), with decimals if you like: 4.2.
hinweis-typ-anzahl = Write digits only, without separators or a unit: 1200.
hinweis-typ-kennzahl = Write 0.5 or 12, for example.
hinweis-typ-nps = Write a whole number without percent sign: 24 or -8.
hinweis-typ-janein = Write ja or nein.
hinweis-typ-datum = Write 2027-01-31 or 31.01.2027; the day must exist in the calendar.
hinweis-typ-haeufigkeit = Write, for example, 35/Woche; possible units are Tag, Woche, Monat, Quartal and Jahr.
hinweis-typ-dauer = Write a number and a unit: 2 s, 20 min, 4 h, 3 Tage, 2 Wochen, 24 Monate, 10 Jahre.
hinweis-typ-farbe = Write the colour as "#0b5394", with quotation marks.
hinweis-typ-version = Write numbers with points: "0.3".

vorlage-waechst = at most three “set” and “for”, then at most 1500 bytes, neither “with” nor “recursive”
dieser-ausdruck = This expression
dieses-muster = This template
yaml-grund-tabulator = a line is indented with a tab
yaml-grund-doppelpunkt = a colon stands where no new field can begin
yaml-grund-anfuehrung = a quotation mark has no counterpart
yaml-grund-doppelpunkt-fehlt = the colon after a field name is missing
yaml-grund-einrueckung = this line is indented otherwise than the one before
yaml-grund-rueckstrich = a backslash in quotation marks is not followed by a known character
yaml-grund-klammer = a bracket is not closed, or a comma is missing between two entries
yaml-grund-dokumente = the file holds more than one document (“---”)
hinweis-yaml-doppelpunkt-fehlt = Write “name: value”, with a space after the colon.
hinweis-yaml-einrueckung = Start the fields of one section in the same column; indent with spaces.
hinweis-yaml-rueckstrich = Write the backslash twice or use single quotation marks.
hinweis-yaml-klammer = Check the brackets and commas in the line.
hinweis-yaml-dokumente = Spread the content over several files or remove the line “---”.
yaml-grund-sonderzeichen = a text begins with a character that has a meaning of its own in YAML

hinweis-typ-liste = Write the entries one below the other, each with “- ” in front, or in one line: [one, two].
hinweis-typ-text = Write the text after the colon; several lines begin with “|” and are indented.
hinweis-typ-abschnitt = Write the fields indented one below the other, each as “name: value”.
hinweis-typ-feldname = Use a single word before the colon as the name of a field.
hinweis-typ-auswahl = Write exactly one word.
hinweis-leerer-text = Write a text or leave the field out.
hinweis-steuerzeichen = Remove the character; it often gets into a text by copying from other programs.
hinweis-verweis-falsche-art = Name the identifier of an entry of the expected kind here.
hinweis-anpassung-doppelt = Merge the two adjustments into one.
hinweis-regel-doppelt = Give the second rule a name of its own; to replace a rule file that comes with crmplan, give yours the same file name.
hinweis-datei-unlesbar = Check where the file leads and whether you can open it in an editor.
hinweis-datei-falsch-benannt = Rename the file to { $richtig }.
hinweis-modalverb-falsch = Make priority and sentence say the same: “muss”/“shall”, “soll”/“should” or “kann”/“may”, exactly one of them per sentence.
hinweis-muss-ohne-abnahme = Add under “abnahme” how fulfilment is recognised: ausgangslage, aktion, ergebnis.
hinweis-freigabe-blockiert = Settle the point and remove it, or take out “blockiert”.
hinweis-freigabe-fehlt = Name the person with “--name”, or add under “projekt”: freigabe: {"{"}name: …, rolle: …{"}"}.
hinweis-freigabe-mit-vorschlaegen = Take proposals over with “crmplan lastenheft adopt” or drop them with “crmplan lastenheft drop”.
hinweis-freigabe-mit-offenen-werten = Confirm or change the values with “crmplan lastenheft confirm”.
hinweis-freigabe-leer = Fill in the analysis, or write requirements into lastenheft.yaml.
hinweis-freigabe-von-hand = Write “entwurf” or “in_abstimmung”. “crmplan lastenheft release VERSION” releases and freezes the state.
hinweis-freigabe-veraendert = Get the file back from version control or a backup. A release never changes; a new state gets a new version.
hinweis-freigabe-unlesbar = Use a newer version of crmplan.
hinweis-freigabe-ohne-anschluss = Get the missing or exchanged release back from version control, or remove the one that was slipped in. If two branches were released, only one can count.
hinweis-freigabe-fremd = Move it: below freigaben/ stands only what was released.
hinweis-version-vergeben = Raise “version” in crmplan.yaml. “crmplan lastenheft diff { $freigegeben }” shows what differs; add “--fuer team” for what only the team sees.
hinweis-herkunft-entfallen = See whether the entry is still needed: delete it, or delete this identifier from “herkunft”.
fehler-ausgabe-quelle = “{ $datei }” is one of the sources of the project and is not overwritten. Choose another file.
fehler-ausgabe-export = “{ $datei }” is the export itself and is not overwritten. Choose another file.
fehler-tabellen-ordner = The tables are several files. Choose a folder with -o.
hinweis-meinten-sie = Did you mean “{ $vorschlag }”?
hinweis-bekannte-felder = Choose one of these: { $felder }.
hinweis-komma-in-klammern = Inside { "{" } … { "}" } a comma separates the fields: put the value in quotation marks; a number can have a point, 1.5.
hinweis-moegliche-werte = Choose one of these: { $werte }.
hinweis-feld-fehlt = Add { $feld }: … to this section.
hinweis-projektdatei-fehlt = Create crmplan.yaml in the project folder; examples/klein shows the smallest project.
hinweis-datei-fehlt = Create { $datei } or spread the content over files in the folder { $ordner }.
hinweis-datei-leer = Write the content into the file; examples/klein shows an example.
hinweis-datei-zu-gross = Spread the content over several files in a folder of the same name.
hinweis-datei-nicht-utf8 = Save the file in your editor with the encoding UTF-8.
hinweis-keine-datei = Use an ordinary file under this name; a folder has the same name, only without “.yaml”.
hinweis-yaml-allgemein = Compare the indentation with the lines before; put texts with special characters in quotation marks.
hinweis-yaml-tabulator = Indent with spaces; tabs are not allowed in YAML.
hinweis-yaml-doppelpunkt = Put texts that contain a colon in quotation marks.
hinweis-yaml-sonderzeichen = Put the text in quotation marks; it starts with a character that has a meaning of its own in YAML.
hinweis-yaml-anfuehrung = Check that every quotation mark has its counterpart.
hinweis-yaml-uebermass = Write the content out instead of nesting it or multiplying it with & and *.
hinweis-schluessel-doppelt = Merge the two places; only one can apply.
hinweis-abschnitt-doppelt = Keep this section in one file only; lists are merged from all files, every other section belongs in exactly one.
hinweis-kennung-doppelt = Give the second place a new identifier; identifiers apply throughout the project.
hinweis-verweis-keine = None has been created so far.
hinweis-verweis-auswahl = Choose one that exists: { $auswahl }.
hinweis-verweis-anlegen = Create the entry or correct the identifier.
hinweis-schritt-unbekannt = Choose one of the steps of the process: { $schritte }.
hinweis-schritt-doppelt = Give each step a number of its own.
hinweis-nennungen-unmoeglich = Give the mentions under “anzahl” and the respondents under “von”.
hinweis-stundensatz-negativ = The hourly rate is what an hour of work costs; it turns hours into cost.
hinweis-vorlage-syntax = See templates/README.md for what expressions and templates may say.
hinweis-vorlage-fehlerhaft = See templates/README.md for how rules are built.
hinweis-ableitung-doppelt = Give the requirement another identifier or the rule a “zusatz” of its own; adopted proposals name their “vorlage”.
hinweis-befundregel-fehlerhaft = See templates/README.md for how findings are built.
hinweis-befund-unbekannt = “crmplan analyse befunde” lists all findings.
hinweis-antwort-doppelt = Delete one of the two answers.
hinweis-antwort-widerspricht = Correct the data or delete the answer.
hinweis-katalog-unbekannt = Available: { $kataloge }.
hinweis-katalog-andere-version = Look through the proposals (“crmplan katalog suggest”) and then enter @{ $version }. Adopted requirements stay as they are.
hinweis-katalogeintrag-doppelt = Give one of them another identifier. An entry of your own takes the place of an embedded one with the same identifier.
hinweis-katalogeintrag-fehlerhaft = See templates/README.md for how catalogue entries are built.
hinweis-regel-unbekannt = The names of the rules are in templates/regeln.
hinweis-wert-unbekannt = The entry has these values: { $werte }.
hinweis-wert-doppelt = Delete one of the two.
hinweis-wert-keine-zahl = A number is proposed; write 30 or 99.5, and thousands without separator: 10000.
hinweis-wert-abweichend = Change the text of the adopted requirement and “werte_zu_bestaetigen” there, or confirm { $vorher }.
hinweis-a-kriterium-ohne-muss = Only a Must can exclude an offer: raise the priority or remove “a_kriterium”.
hinweis-a-kriterien-zu-viele = Keep only what alone makes an offer useless; everything else is evaluated.
hinweis-anpassung-unbekannt = Adjust only requirements derived from the analysis; change your own under “anforderungen”.

art-segment = a customer segment
art-beduerfnis = a need
art-potenzial = a potential
art-staerke = a strength
art-rolle = a role
art-system = a system
art-prozess = a process
art-schwachstelle = a weak point
art-information = an information item
art-ziel = a goal
art-anforderung = a requirement
art-abgrenzung = an exclusion
art-rahmenbedingung = a constraint
art-ausbaustufe = an implementation stage
art-offener_punkt = an open point
art-beliebig = an entry with an identifier
art-befund = a finding

## Command line

aufruf-argument-unbekannt = “{ $argument }” is not possible here.
aufruf-befehl-unbekannt = There is no command “{ $argument }”.
aufruf-wert-ungueltig = “{ $wert }” is not possible for { $argument }; choose one of these: { $werte }.
aufruf-wert-fehlt = The value for { $argument } is missing.
aufruf-unvollstaendig = The command line is incomplete. This is missing: { $argument }
aufruf-doppelt = { $argument } is given twice.
aufruf-konflikt = { $argument } and { $anderes } do not go together.
aufruf-falsch = The command line cannot be understood.
aufruf-hilfe = Use --help to see what is possible.

hilfe = Guides a company through the introduction of a CRM system: from the analysis over Lastenheft, offers and Pflichtenheft to acceptance
hilfe-aufruf = Usage
hilfe-befehle = Commands
hilfe-optionen = Options
hilfe-angaben = Arguments
hilfe-aufruf-befehl = <COMMAND>
hilfe-aufruf-optionen = [OPTIONS]
hilfe-werte = [possible: { $werte }]
hilfe-werte-ohne-angabe = [possible: { $werte }; default: { $wert }]
hilfe-wert-projekt = FOLDER
hilfe-wert-output = FILE
hilfe-wert-lang = LANGUAGE
hilfe-wert-color = WHEN
hilfe-wert-format = FORMAT
hilfe-wert-warum = FINDING
hilfe-wert-id = ID
hilfe-wert-ids = ID
hilfe-wert-grund = REASON
hilfe-wert-wert = NAME=VALUE
hilfe-wert-gruppe = GROUP
hilfe-wert-version = VERSION
hilfe-wert-name = NAME
hilfe-wert-rolle = ROLE
hilfe-wert-datum = DATE
hilfe-wert-aenderung = TEXT
hilfe-wert-von = VERSION
hilfe-wert-auf = VERSION
hilfe-wert-fuer = READER
hilfe-check = Checks all files of the project and reports every error with its place and remedy
hilfe-trace = Shows what follows from what, both ways, and where a thread ends
hilfe-trace--id = Identifier whose threads are shown; all if left out
hilfe-analyse = Analysis: what is the case, what is not, and what is open
hilfe-analyse-build = Typesets the analysis report (for the own team only)
hilfe-analyse-build--output = Target file (“-” for standard output)
hilfe-analyse-build--format = As PDF, as data, or as one CSV file per table
hilfe-analyse-befunde = Lists all findings with verdict and evidence
hilfe-analyse-befunde--warum = Explains the finding with this identifier
hilfe-analyse-fragen = Lists the questions that neither data nor answers decide
hilfe-katalog = Catalogue: general requirements that findings select
hilfe-katalog-list = Lists all entries
hilfe-katalog-show = Shows an entry as it would stand in the Lastenheft
hilfe-katalog-show--id = Identifier of the entry
hilfe-katalog-suggest = Lists the entries that findings speak for
hilfe-lastenheft = Lastenheft: what the CRM system is to do, and what for
hilfe-lastenheft-build = Derives requirements from the analysis and typesets the Lastenheft
hilfe-lastenheft-adopt = Adopts proposals into lastenheft.yaml as your own text
hilfe-lastenheft-drop = Drops proposals with a reason
hilfe-lastenheft-drop--grund = Why the proposals are dropped
hilfe-lastenheft-confirm = Confirms proposed values or sets others
hilfe-lastenheft-confirm--wert = Another value as NAME=VALUE; only with single identifiers
hilfe--projekt = Folder of the project; by default the current one or the nearest above it with crmplan.yaml
hilfe--gruppe = Only entries of this group
hilfe--ids = Identifiers, separated by spaces
hilfe--all = All that come into question
hilfe--format = Form of the output
hilfe--lang = Language of messages and help; documents follow crmplan.yaml
hilfe--color = Coloured messages
hilfe--quiet = Reports only what is not in order
hilfe--help = Shows this help
hilfe--version = Shows the version
hilfe-check--format = Form of the messages
hilfe-lastenheft-build--fuer = For whom: vendors see nothing internal, your own team sees everything
hilfe-lastenheft-build--output = Target file, “-” for standard output; by default ausgabe/lastenheft.pdf in the project
hilfe-lastenheft-build--format = PDF or the data it is typeset from
hilfe-lastenheft-build--version = This released version instead of the working state
hilfe-lastenheft-release = Releases the Lastenheft: checks it and freezes the state for good
hilfe-lastenheft-release--version = Version of the release, higher than all before
hilfe-lastenheft-release--name = Who releases it; otherwise as “freigabe” in crmplan.yaml says
hilfe-lastenheft-release--rolle = Role of that person
hilfe-lastenheft-release--datum = Day of the release; otherwise “datum” in crmplan.yaml
hilfe-lastenheft-release--aenderung = Line for the change history; otherwise it counts the changes
hilfe-lastenheft-release--mit_warnungen = Releases in spite of warnings and notes them in the release
hilfe-lastenheft-diff = Shows what changed since a release or between two
hilfe-lastenheft-diff--von = Released version to compare from
hilfe-lastenheft-diff--auf = Released version to compare with; otherwise the working state
hilfe-lastenheft-diff--fuer = For whom: vendors see nothing internal, the own team sees everything
hilfe-lastenheft-diff--output = Target file, “-” for standard output; a PDF file otherwise goes to ausgabe/
hilfe-lastenheft-diff--format = Text, data, or a PDF file with change marks for all who have the old version

## Words of the templates

wort-inhalt = Contents
wort-seite-kurz = p.
wort-seite = Page
wort-version = Version
wort-nach-version = { $version }, later working state
wort-stand-vom = As of { $tag }
wort-von = of
wort-prioritaet = Priority
wort-abnahme = Acceptance
wort-ausgangslage = Initial situation
wort-aktion = Action
wort-ergebnis = Result
wort-nachweis = Verification
wort-daten = Attached data:
wort-pruefsumme = Checksum of the attached data
wort-herkunft = Origin
wort-a-kriterium = Knock-out criterion
wort-zu-bestaetigen = Still to be confirmed
wort-begruendung = Rationale
wort-vermerk = Note
wort-dokumentenlenkung = Document control
wort-anhang = Content of this document in machine-readable form (JSON)
wort-entwurf = Draft

## Words of the fields

status-entwurf = draft
status-in_abstimmung = under review
status-freigegeben = approved

prioritaet-muss = Must
prioritaet-soll = Should
prioritaet-kann = May

nachweis-test = Test
nachweis-vorfuehrung = Demonstration
nachweis-inspektion = Inspection
nachweis-analyse = Analysis
anforderungsart-funktion = Function
anforderungsart-daten = Data
anforderungsart-leistung = Performance and quality
anforderungsart-schnittstelle = Interface
anforderungsart-betrieb = Operation
anforderungsart-einfuehrung = Introduction
sichtbarkeit-intern = internal
sichtbarkeit-extern = visible to vendors
aenderung-neu = new
aenderung-geaendert = changed
aenderung-entfallen = dropped
feld-titel = Title
feld-text = Sentence
feld-prioritaet = Priority
feld-a_kriterium = Knock-out criterion
feld-gruppe = Group
feld-art = Kind
feld-begruendung = Rationale
feld-herkunft = Origin
feld-abnahme = Acceptance
feld-nachweis = Verification
feld-zu_bestaetigen = To be confirmed
feld-sichtbarkeit = Visibility
feld-tags = Marks

zeitraum-Tag = { $anzahl } per day
zeitraum-Woche = { $anzahl } per week
zeitraum-Monat = { $anzahl } per month
zeitraum-Quartal = { $anzahl } per quarter
zeitraum-Jahr = { $anzahl } per year

zeiteinheit-s = { $zahl } s
zeiteinheit-min = { $zahl } min
zeiteinheit-h = { $zahl } h
zeiteinheit-d = { $zahl } { $anzahl ->
    [one] day
   *[other] days
 }
zeiteinheit-Wochen = { $zahl } { $anzahl ->
    [one] week
   *[other] weeks
 }
zeiteinheit-Monate = { $zahl } { $anzahl ->
    [one] month
   *[other] months
 }
zeiteinheit-Jahre = { $zahl } { $anzahl ->
    [one] year
   *[other] years
 }
zeiteinheit-dativ-s = { $zahl } { $anzahl ->
    [one] second
   *[other] seconds
 }
zeiteinheit-dativ-min = { $zahl } { $anzahl ->
    [one] minute
   *[other] minutes
 }
zeiteinheit-dativ-h = { $zahl } { $anzahl ->
    [one] hour
   *[other] hours
 }
zeiteinheit-dativ-d = { $zahl } { $anzahl ->
    [one] day
   *[other] days
 }
zeiteinheit-dativ-Wochen = { $zahl } { $anzahl ->
    [one] week
   *[other] weeks
 }
zeiteinheit-dativ-Monate = { $zahl } { $anzahl ->
    [one] month
   *[other] months
 }
zeiteinheit-dativ-Jahre = { $zahl } { $anzahl ->
    [one] year
   *[other] years
 }

janein-ja = yes
janein-nein = no

beduerfnisquelle-befragung = Survey
beduerfnisquelle-interview = Interview
beduerfnisquelle-mitarbeitende = Employees
beduerfnisquelle-reklamation = Complaint

potenzialart-cross-selling = Cross-selling
potenzialart-up-selling = Up-selling
potenzialart-reaktivierung = Reactivation
potenzialart-bindung = Retention
potenzialart-weiterempfehlung = Referral

systemart-erp = Enterprise resource planning (ERP)
systemart-telefonie = Telephony
systemart-mail = E-mail and calendar
systemart-shop = Web shop
systemart-website = Website
systemart-dms = Document storage
systemart-newsletter = Newsletter service
systemart-auswertung = Reporting
systemart-verzeichnisdienst = Directory service
systemart-tabelle = Spreadsheet
systemart-textverarbeitung = Word processor
systemart-altsystem = Legacy system
systemart-sonstiges = Other

betriebsort-eigen = In-house
betriebsort-cloud = Cloud
betriebsort-dienstleister = Service provider

zukunft-behalten = stays
zukunft-anbinden = will be connected
zukunft-ersetzen = will be replaced

richtung-ins_crm = into the CRM system
richtung-aus_crm = out of the CRM system
richtung-beide = both directions

uebertragung-ereignis = on every event
uebertragung-zeitplan = on a schedule
uebertragung-manuell = by hand

fuehrung-system = connected system
fuehrung-crm = CRM system

prozessgruppe-Marketing = Marketing
prozessgruppe-Vertrieb = Sales
prozessgruppe-Service = Service
prozessgruppe-Verwaltung = Administration

medium-papier = Paper
medium-email = E-mail
medium-telefon = Telephone
medium-gespraech = Conversation
medium-tabelle = Spreadsheet
medium-datei = File
medium-system = System
medium-web = Web

schwaechenart-medienbruch = Media break
schwaechenart-doppelerfassung = Duplicate entry
schwaechenart-wartezeit = Waiting time
schwaechenart-rueckfrage = Query
schwaechenart-nacharbeit = Errors and rework
schwaechenart-kopfwissen = Undocumented knowledge
schwaechenart-fehlende_zustaendigkeit = Missing responsibility
schwaechenart-fehlende_information = Missing information
schwaechenart-informationsverlust = Loss of information
schwaechenart-frist_versaeumt = Missed deadline
schwaechenart-kein_nachfassen = No follow-up
schwaechenart-keine_prognose = No forecast
schwaechenart-ueberbearbeitung = Overprocessing
schwaechenart-rechtsrisiko = Legal risk
schwaechenart-kundenaerger = Customer annoyance

schwere-1 = low
schwere-2 = medium
schwere-3 = high

einbinden-ja = goes into the CRM system
einbinden-spaeter = follows later
einbinden-nein = stays outside

kanal-telefon = Telephone
kanal-email = E-mail
kanal-besuch = Visit
kanal-brief = Letter
kanal-web = Web
kanal-messe = Trade fair
kanal-portal = Portal
kanal-intern = internal

erhebung-gemessen = measured
erhebung-geschaetzt = estimated

art6-a = consent, Art. 6(1)(a) GDPR
art6-b = contract, Art. 6(1)(b) GDPR
art6-c = legal obligation, Art. 6(1)(c) GDPR
art6-d = vital interests, Art. 6(1)(d) GDPR
art6-e = public task, Art. 6(1)(e) GDPR
art6-f = legitimate interests, Art. 6(1)(f) GDPR

empfaengerart-intern = internal
empfaengerart-auftragsverarbeiter = processor
empfaengerart-dritter = third party

aufbewahrung-keine = no statutory retention period
aufbewahrung-6 = 6 years to the end of the calendar year
aufbewahrung-8 = 8 years to the end of the calendar year
aufbewahrung-10 = 10 years to the end of the calendar year

uebernahme-ja = yes
uebernahme-nein = no
uebernahme-archivieren = archive only

recht-lesen = Read
recht-bearbeiten = Edit
recht-verwalten = Manage

rahmenart-budget = Budget
rahmenart-termin = Schedule
rahmenart-betriebsmodell = Operating model
rahmenart-mitbestimmung = Co-determination
rahmenart-datenschutz = Data protection
rahmenart-technik = Technology
rahmenart-organisation = Organisation
rahmenart-recht = Law

## Lastenheft: headings

titel-einfuehrung-dokument = Introduction
titel-zweck = Purpose of the document and terms used
titel-unternehmen = Company and market
titel-ziele = Background and goals of the project
titel-lesehinweise = How to read this document and what is binding
titel-ansprechpersonen = Contacts and deadlines
titel-glossar = Glossary and abbreviations
titel-ist = Current situation
titel-kundenanalyse = Results of the customer and potential analysis
titel-prozessanalyse = Results of the process and structure analysis
titel-organisation = Organisational structure and roles
titel-systeme = Systems and information items
titel-befunde = Findings of the analysis
titel-rahmenbedingungen = Constraints
titel-soll = Target concept
titel-zielbild = Vision and benefits for customers
titel-sollprozesse = Target processes
titel-berechtigungen = Roles and permissions
titel-datenmodell = Business data model
titel-ausbaustufen = Implementation stages
titel-funktional = Functional requirements
titel-gruppe-kontakte = Contacts and companies
titel-gruppe-aktivitaeten = Activities and tasks
titel-gruppe-vertrieb = Enquiries and sales opportunities
titel-gruppe-angebote = Quotations
titel-gruppe-bestandskunden = Customer rating and care of existing customers
titel-gruppe-marketing = Campaigns and marketing
titel-gruppe-service = Service
titel-gruppe-verwaltung = Administration
titel-gruppe-mobil = Field staff and mobile use
titel-gruppe-dokumente = Documents
titel-gruppe-auswertung = Reporting and management control
titel-gruppe-daten = Data management and data quality
titel-gruppe-schnittstellen = Interfaces
titel-gruppe-migration = Data migration
titel-gruppe-qualitaet = Quality
titel-gruppe-bedienung = Usability and accessibility
titel-gruppe-datenschutz = Data protection
titel-gruppe-rechte = Rights and logging
titel-gruppe-betrieb = Operation
titel-gruppe-vertrag = Licence, contract and exit
titel-gruppe-einfuehrung = Rollout
titel-daten = Data and interfaces
titel-schnittstellenliste = Interfaces
titel-datenuebernahme = Data migration
titel-datenhaltung = Data management and data quality
titel-qualitaet = Quality requirements
titel-datenschutz = Data protection and information security
titel-betrieb = Operation, maintenance and support
titel-einfuehrung = Rollout of the system
titel-vorgehen = Approach and timeline
titel-schulung = Training
titel-mitwirkung = Cooperation by the client
titel-einfuehrung-anforderungen = Requirements for the rollout
titel-abgrenzung = Exclusions
titel-lieferung-abnahme = Scope of delivery and acceptance
titel-lieferumfang = Scope of delivery
titel-abnahmeverfahren = Acceptance procedure and defect classes
titel-angebot = Instructions for the offer
titel-angebot-form = Form and deadlines
titel-angebot-antworten = Answers to the requirements
titel-angebot-ausschluss = Knock-out criteria
titel-angebot-unterlagen = Content of the offer
titel-angebot-bewertung = Evaluation of the offers
titel-katalog = Catalogue of requirements to fill in
titel-preisblatt = Price sheet
titel-mengengeruest = Quantities
titel-prozessmodelle = Process models
titel-schnittstellensteckbriefe = Interface profiles
titel-verarbeitungsuebersicht = Overview of processing
titel-checkliste = Checklist: processing on behalf and protective measures
titel-offene-punkte = Open points
titel-nachverfolgung = Traceability of the requirements
titel-aenderungen = Changes since the last release
titel-aenderungen-ueberblick = Overview
titel-aenderungen-anforderungen = Requirements
titel-aenderungen-abgrenzungen = Exclusions
titel-aenderungen-kapitel = Other chapters
titel-aenderung-neu = New
titel-aenderung-geaendert = Changed
titel-aenderung-entfallen = Dropped

## Lastenheft: cover and document control

lh-dokument = Requirements specification (Lastenheft)
lh-dokument-team = Lastenheft – internal version
lh-logo = Logo
lh-auftraggeber = Client
lh-anschrift = Address
lh-version = Version
lh-status = Status
lh-stand = As of
lh-datum = Date
lh-autor = Author
lh-vertraulichkeit = Confidentiality
lh-vertraulich-team = Internal – do not pass on to vendors
lh-vertraulich-offen = not classified
lh-dokumentname = Document
lh-freigabe = Approval
lh-freigabe-fehlt = not yet approved
lh-freigabe-vorgesehen = not yet approved; to be approved by { $name }
lh-erste-freigabe = First released version
lh-aenderungen = Changes
lh-gegenueber = since version { $version } of { $datum }
lh-siehe-anhang = see annex { $nummer }
lh-aenderungen-ohne = No change in content
lh-aenderungen-keine = Nothing in the content has changed { $fassung }.
lh-aenderungen-einleitung = This annex names everything in the content that has changed { $fassung }.
lh-tabelle-aenderungen = Changed requirements and exclusions
lh-tabelle-kapitelaenderungen = Changes in the other chapters
lh-kapitel = Chapter
stellen-neu = { $anzahl ->
    [one] one new statement
   *[other] { $anzahl } new statements
 }
stellen-geaendert = { $anzahl ->
    [one] one changed statement
   *[other] { $anzahl } changed statements
 }
stellen-verschoben = { $anzahl ->
    [one] one moved statement
   *[other] { $anzahl } moved statements
 }
lh-verschoben = (moved)
stellen-entfallen = { $anzahl ->
    [one] one dropped statement
   *[other] { $anzahl } dropped statements
 }
lh-stellen-weitere = { $anzahl ->
    [one] (with one more statement)
   *[other] (with { $anzahl } more statements)
 }
lh-aenderungsdokument = Changes to the { $dokument }
lh-von-version = Previous version
lh-auf-version = New version
lh-marken-vorher = How to read it:{" "}
lh-marken-entfernt = what is dropped
lh-marken-zwischen = {" "}is struck through in square brackets,{" "}
lh-marken-eingefuegt = what is added
lh-marken-nachher = {" "}is underlined. New entries stand without marks under “New”.
lh-aenderungen-zahlen = Requirements: { $neu } new, { $geaendert } changed (priority { $prioritaet }, moved { $verschoben }), { $entfallen } dropped. Exclusions: { $abgrenzungen ->
    [0] no change
    [one] one change
   *[other] { $abgrenzungen } changes
 }. Other chapters with changes: { $kapitel }.
lh-aenderungshistorie = Change history
lh-aenderung = Change
lh-keine-aenderungen = No changes have been recorded yet.
lh-verteiler = Distribution list
lh-kein-verteiler = A distribution list has not been defined yet.

## Lastenheft: fixed sentences

lh-zweck = This Lastenheft describes what the client’s CRM system is to do, and what for. It is the basis for offers, for comparing them and for the contract; it does not prescribe a technical solution.
lh-begriffsverstaendnis = The terms follow DIN 69901-5: the Lastenheft is the entirety of the demands, as laid down by the client, on the deliverables and services of a contractor within a contract. On this basis the contractor draws up the Pflichtenheft (functional specification), which says how the demands will be met; the client approves it.
lh-lesehinweis-verbindlichkeit = Every requirement contains exactly one of the words “shall”, “should” or “may”. They say what the client needs; the contract should define what is owed in accordance with this table. Texts written by the client are in the client’s language.
lh-lesehinweis-kennungen = Identifiers such as LF-101 are permanent: they are never reassigned and stay the same in the offer, the Pflichtenheft and at acceptance. LF stands for functions, LD for data, LL for performance and quality, LS for interfaces, LB for operation and general conditions, LE for the rollout, AB for exclusions; requirements from the catalogue carry the abbreviation of their group, such as KON-001. “Origin” says what a requirement follows from; the appendix “Traceability of the requirements” shows the opposite direction.
lh-lesehinweis-maschinenlesbar = The requirements are attached to this file as JSON so that they can be imported into tools.
lh-lesehinweis-team = This version is for your own team: it contains revenues, potentials, the budget and internal requirements and must not leave the company.
lh-leer = The client does not provide any information on this in this version yet.
ab-leer = The analysis states nothing about this.
lh-leer-ohne-punkt = The client does not provide any information on this in this version yet; no open point has been created.
lh-offener-punkt = Open point { $id }:
lh-entscheidet = To be decided by: { $rolle }.
lh-entscheidet-bis = Deadline: { $datum }.
lh-herkunft-kundenanalyse = Customer analysis
lh-herkunft-analyse = result of the analysis
lh-herkunft-grundlage = basic equipment
lh-mengengeruest = Quantities
lh-siehe-mengengeruest = User numbers and quantities are given in the appendix
lh-crm = CRM system
lh-prozesse-einleitung = The map shows all processes considered and whether they go into the CRM system. Each process is described in the appendix “Process models”.
lh-anforderungen-einleitung = The requirements are arranged by group. The overview counts all requirements of chapters 4 to 9.
lh-befunde = These findings result from the analysis. They are the reason for the requirements beside them. What every CRM system needs whatever the analysis shows has the origin “basic equipment”.
lh-befund = Finding
lh-angabe = Field that answers it
lh-a-marke = { $prioritaet } · A
lh-a-kriterien = Knock-out criteria exclude an offer that does not meet them. They are a selection from the Must requirements and marked there with “A”. Every other Must has to be met, but does not exclude an offer from the start.
lh-keine-a-kriterien = No knock-out criteria are set: no single Must excludes an offer from the start.
lh-abgrenzung-einleitung = What is listed here is expressly not part of the contract. Later requests for it are changes.
lh-antworten-einleitung = Exactly one of these answers is to be given to each requirement. A missing answer does not count as a commitment; it will be queried.
lh-folgekosten = The offer states one-off and recurring costs separately. In every case it covers training, data maintenance and system maintenance; an offer without this information is incomplete.
lh-katalog-einleitung = For each requirement, please enter the answer as defined in chapter 12, the effort in person-days, the price in euros (net) and an explanation.
lh-preisblatt-einleitung = All prices in euros, net, plus VAT. Every line is to be filled in; enter 0 for what does not apply and “included” for what is included.
lh-verarbeitung-einleitung = The overview follows the information required by Art. 30(1) GDPR and adds the legal basis and the origin of the data. It is no substitute for legal advice.
lh-checkliste-einleitung = For each item, please state whether and where it is covered in the documents submitted.
lh-nachverfolgung-einleitung = The table leads from each result of the analysis to the requirements and exclusions that follow from it.
lh-ohne-herkunft = Without a stated origin:
lh-keine-offenen-punkte = There are no open points.
lh-keine-maengelklassen = Defect classes have not been defined yet.
lh-kein-ansprechpartner = A contact has not been named yet.
lh-kein-glossar = A glossary has not been created yet.
lh-nennungen = { $anzahl } of { $von }
lh-vorschlag = Proposed by rule “{ $regel }”.
lh-vorschlag-katalog = Proposed by the catalogue “{ $katalog }” { $version }.
lh-angepasst = Adjusted: { $grund }
lh-intern = Internal, not in the version for vendors.
lh-zum-jahresende = ; extended to the end of the calendar year
lh-nach = from the event:
lh-avv = DPA dated

## Lastenheft: tables and figures

lh-tabelle-ziele = Goals of the project
lh-tabelle-legende = How binding the requirements are
lh-tabelle-glossar = Terms
lh-tabelle-segmente = Customer segments
lh-tabelle-beduerfnisse = What customers need
lh-tabelle-staerken = Strengths as customers see them
lh-tabelle-potenziale = Potentials in the customer base
lh-tabelle-schwachstellen = Weak points of today’s processes
lh-tabelle-rollen = Roles
lh-tabelle-systeme = Systems
lh-tabelle-informationen = Information items
lh-tabelle-rahmenbedingungen = Constraints
lh-tabelle-sollprozesse = Processes that go into the CRM system
lh-tabelle-berechtigungen = Who may do what
lh-tabelle-datenmodell = Business objects and leading systems
lh-tabelle-ausbaustufen = Implementation stages
lh-tabelle-uebersicht = Requirements by group and priority
lh-tabelle-schnittstellen = Interfaces of the CRM system
lh-tabelle-abgrenzung = Exclusions
lh-tabelle-entfallen = Dropped proposals
lh-tabelle-maengelklassen = Defect classes
lh-tabelle-antworten = Possible answers
lh-tabelle-katalog = Catalogue of requirements
lh-tabelle-einmalig = One-off costs
lh-tabelle-laufend = Recurring costs per year
lh-tabelle-mengengeruest = Quantities
lh-tabelle-schritte = Steps today
lh-tabelle-avv = Content of the data processing agreement (Art. 28(3) GDPR)
lh-tabelle-tom = Technical and organisational measures (Art. 32 GDPR)
lh-tabelle-offene-punkte = Open points
lh-tabelle-befunde = Findings and the requirements that follow from them
lh-tabelle-fragen = Open questions of the analysis
lh-tabelle-werte = Proposed values that are still to be confirmed
lh-tabelle-a-kriterien = Knock-out criteria
lh-tabelle-nachverfolgung = From the analysis to the requirement
lh-bild-landkarte = Process map
lh-bild-luecken = Gap between importance and satisfaction (scale 1 to 5)
lh-bild-luecken-alt = Bar chart of the gap between importance and satisfaction for { $anzahl ->
    [one] one need
   *[other] { $anzahl } needs
 }; the largest gap is that of “{ $erstes }”.

## Lastenheft: columns and details

lh-branche = Industry
lh-deckungsbeitrag = Contribution margin
lh-kunde = Customer
lh-abc = ABC
lh-rfm = RFM
lh-letzter-auftrag = Last order
lh-tabelle-kunden = Customers under keys
lh-stichtag = The reference date of the analysis is { $datum }.
lh-abgabe-an = Submit to
lh-abgabe-bis = Submit by
lh-abgrenzung = Exclusion
lh-anfragen = Enquiries per month
lh-angaben = Details
lh-angebote = Quotations per month
lh-angebotsform = Form
lh-anrufe = Calls per day
lh-ansprechpartner = Contact
lh-ansprechpartner-anzahl = Customer contacts
lh-antwort = Answer
lh-antwortzeit = Response time of a screen
lh-art = Type
lh-aufbewahrung = Retention
lh-aufgaben = Tasks
lh-auftraege = Orders per month
lh-aufwand = Effort (PD)
lh-ausloeser = Trigger
lh-bearbeitungszeit = Processing
lh-bedeutung = Meaning
lh-beduerfnis = Need
lh-begriff = Term
lh-beleg = Evidence
lh-beschreibung = Description
lh-beteiligte = Participants
lh-betrag = Amount per year
lh-betrieb = Operation
lh-betriebsrat = Works council in place
lh-betroffene = Data subjects
lh-bindefrist-bis = Offer binding until
lh-bis = By
lh-blockiert = Blocks approval
lh-datenherkunft = Source of the data
lh-datenkategorien = Categories of data
lh-datensaetze = Records
lh-dokumente = Documents
lh-durchlaufzeit = Lead time
lh-einbinden = Inclusion
lh-einheit = Unit
lh-einzelpreis = Unit price (€)
lh-email = E-mail
lh-empfaenger = Recipients
lh-entscheidung = Decided by
lh-erfasst-von = Entered by
lh-erfassungsaufwand = Effort per entry
lh-erhebung = Times and quantities
lh-erlaeuterung = Explanation
lh-extern = External participants
lh-fachlich-verantwortlich = Business owner
lh-fehlerbehandlung = Error handling
lh-firmen = Companies
lh-folge = Consequence
lh-folgt = Leads to
lh-format = Format
lh-frage = Question
lh-fuehrend = Leading system
lh-fundstelle = Reference
lh-gesamtpreis = Total price (€)
lh-gleichzeitige-nutzer = Concurrent users
lh-groesse = Measure
lh-grund = Reason
lh-gruppe = Group
lh-haeufigkeit = Frequency
lh-heute = Today
lh-id = ID
lh-information = Information item
lh-informationen = Information items
lh-inhalt = Content
lh-jahrespreis = Price per year (€)
lh-kanaele = Channels
lh-kategorie = Category
lh-kennzahl = Metric
lh-kostenart = Cost type
lh-kundennutzen = Benefits for customers
lh-kundenzahl = Customers
lh-legende-angebot = In the offer
lh-legende-a-angebot = excludes the offer if it is not met
lh-legende-vertrag = In the contract
lh-legende-wort = Wording
lh-lieferanteil = Share of supply
lh-liegezeit = Idle time
lh-loeschregel = Deletion rule
lh-maengelklasse = Class
lh-mails = E-mails per day
lh-medium = Medium
lh-menge = Quantity
lh-mobile-nutzer = Mobile users
lh-nr = No.
lh-nutzer = User accounts
lh-objekte = Objects
lh-ort = Stored in
lh-personen = People
lh-personenbezug = Personal data
lh-potenzial = Potential
lh-preis = Price (€)
lh-produkt = Product
lh-prozess = Process
lh-prozessergebnis = Result
lh-pruefpunkt = Item to check
lh-quelle = Result of the analysis
lh-quelle-kennung = ID
lh-raci = RACI
lh-rahmenbedingung = Constraint
lh-rechtsgrundlagen = Legal basis
lh-richtung = Direction
lh-rolle = Role
lh-rueckfragen-bis = Questions by
lh-schwachstelle = Weak point and effect
lh-schwere = Severity
lh-segment = Segment
lh-servicefaelle = Service cases per month
lh-servicezeit = Service hours
lh-staerke = Strength
lh-standort = Site
lh-standorte = Sites
lh-stufe = Stage
lh-summe = Total
lh-system = System
lh-systeme = Systems
lh-taetigkeit = Activity
lh-telefon = Telephone
lh-titel = Title
lh-uebernahme = Migration
lh-umsatz = Revenue per year
lh-veraenderung = What changes
lh-verantwortlich = Responsible
lh-verbindlichkeit = Level
lh-verfuegbarkeit = Availability
lh-vertretung = Deputy
lh-volumen = Volume
lh-wachstum = Growth
lh-wachstum-mengen = Growth per year
lh-wahrscheinlichkeit = Probability
lh-wert = Value
lh-wichtigkeit = Important
lh-ziel = Goal
lh-zielwert = Target
lh-zufriedenheit = Satisfied
lh-zukunft = Future
lh-zweck-prozess = Purpose
lh-zwecke = Purposes

## Legend of the levels of obligation (legal consequences apply as the contract adopts them)

legende-abgrenzung = Exclusion
legende-wort-muss = “shall”
legende-wort-soll = “should”
legende-wort-kann = “may”
legende-wort-abgrenzung = “is not part of the contract”
legende-angebot-muss = to be confirmed by the vendor
legende-angebot-soll = counts in the evaluation
legende-angebot-kann = counts in the evaluation with a low weight
legende-angebot-abgrenzung = is not evaluated
legende-vertrag-muss = owed; absence is a material defect
legende-vertrag-soll = owed once promised in the Pflichtenheft; deviation only with reasons and consent
legende-vertrag-kann = owed only if expressly promised and priced in the Pflichtenheft
legende-vertrag-abgrenzung = not owed; later requests are changes

antwort-standard = Standard
antwort-standard-bedeutung = included in the product as delivered, usable without configuration
antwort-konfiguration = Configuration
antwort-konfiguration-bedeutung = achievable by configuration without programming
antwort-zusatzmodul_eigen = Vendor’s add-on
antwort-zusatzmodul_eigen-bedeutung = with a module of the vendor’s own; the price is to be stated
antwort-zusatzmodul_dritt = Third-party add-on
antwort-zusatzmodul_dritt-bedeutung = with a module of another manufacturer; manufacturer and price are to be stated
antwort-anpassung = Customisation
antwort-anpassung-bedeutung = by programming; effort and price are to be stated
antwort-geplant = Planned
antwort-geplant-bedeutung = intended for a future version; version and date are to be stated; counts as not fulfilled until then
antwort-nicht_erfuellt = Not met
antwort-nicht_erfuellt-bedeutung = is not offered

kosten-lizenz = Licences or subscription
kosten-installation = Installation and configuration
kosten-entwicklung = Customisation and programming
kosten-schnittstellen = Interfaces
kosten-migration = Data migration
kosten-projektleitung = Project management
kosten-erstschulung = Initial training
kosten-hardware = Hardware
kosten-wartung = Maintenance and updates
kosten-hosting = Operation (hosting)
kosten-support = Support
kosten-datenpflege = Data maintenance
kosten-schulung = Training for new employees and refreshers

avv-gegenstand = Subject matter and duration of the processing
avv-art-zweck = Nature and purpose of the processing
avv-daten = Type of data and categories of data subjects
avv-weisung = Processing only on documented instructions, including for transfers to third countries
avv-vertraulichkeit = Commitment of the persons involved to confidentiality
avv-sicherheit = Measures under Art. 32 GDPR
avv-unterauftrag = Authorisation of sub-processors and the same obligations for them
avv-betroffenenrechte = Assistance with the rights of data subjects
avv-unterstuetzung = Assistance with the obligations under Art. 32 to 36 GDPR
avv-rueckgabe = Deletion or return of the data after the end of the contract
avv-nachweise = Evidence and audits, including on site
avv-hinweis = Notification if an instruction is unlawful

tom-verschluesselung = Pseudonymisation and encryption
tom-vertraulichkeit = Confidentiality: control of physical access, system access, data access and separation
tom-integritaet = Integrity: control of transfer and input
tom-verfuegbarkeit = Availability and resilience
tom-wiederherstellung = Rapid restorability
tom-ueberpruefung = Procedure for regular review

# --- Analysis report ---
ab-dokument = Analysis report
analyse-geschrieben = { $datei } written: { $seiten ->
    [one] 1 page
   *[other] { $seiten } pages
 }.
analyse-geschrieben-daten = { $datei } written.
analyse-tabellen-geschrieben = { $anzahl } tables written to { $ordner }.
titel-ab-kunden = Customers and potentials
titel-ab-offenes = Open points

# --- Analysis of sales ---
umsatz-abschnitt-hinweis = Written by crmplan analyse kunden and replaced as a whole. What you say of a customer belongs below kunden, own potentials below potenziale.
tabelle-gelesen = { $datei }: { $anzahl ->
    [one] one row
   *[other] { $zeilen } rows
} read, { $ausgelassen } left out.
tabelle-zeilen = { $anzahl ->
    [one] line
   *[other] lines
} { $zeilen }
umsatz-fertig = { $datei }: { $anzahl ->
    [one] one customer
   *[other] { $kunden } customers
}, { $umsatz } revenue in twelve months, dormant or lost: { $ruhend }, { $potenziale ->
    [one] one potential
   *[other] { $potenziale } potentials
}. “crmplan analyse build” typesets the report.
umsatz-reaktivierung-titel = { $mit ->
    [segment] Dormant customers in the segment { $segment }
   *[ohne] Dormant customers without segment
}
umsatz-reaktivierung-beschreibung = { $kunden ->
    [one] One customer has
   *[other] { $kunden } customers have
} not ordered for more than twice the usual interval.
umsatz-reaktivierung-massnahme = Contact dormant customers by former revenue and record the reason
umsatz-cross-selling-titel = { $mit ->
    [segment] Product groups not bought in the segment { $segment }
   *[ohne] Product groups not bought by customers without segment
}
umsatz-cross-selling-beschreibung = { $kunden ->
    [one] One customer does
   *[other] { $kunden } customers do
} not buy product groups that customers like them buy, above all { $gruppen }.
umsatz-cross-selling-massnahme = Offer missing product groups at the next contact
auslassungsgrund-feldzahl = wrong number of fields
auslassungsgrund-kunde_fehlt = customer number missing
auslassungsgrund-datum_unlesbar = date unreadable
auslassungsgrund-nach_stichtag = date after the day of the analysis
auslassungsgrund-betrag_unlesbar = amount unreadable
auslassungsgrund-fremde_waehrung = currency other than EUR
auslassungsgrund-doppelt = line stands there again
zeichensatz-utf-8 = UTF-8
zeichensatz-windows-1252 = Windows-1252
zeichensatz-utf-16 = UTF-16
trennzeichen-semikolon = semicolon
trennzeichen-komma = comma
trennzeichen-tabulator = tab
trennzeichen-strich = vertical bar
dezimalzeichen-komma = comma
dezimalzeichen-punkt = point
datumsform-tag_monat_jahr = day, month, year
datumsform-jahr_monat_tag = year, month, day
datumsform-monat_tag_jahr = month, day, year
datumsform-jjjjmmtt = YYYYMMDD
rfmverfahren-quintile = fifths
rfmverfahren-schwellen = fixed thresholds
zustand-aktiv = active
zustand-gefaehrdet = at risk
zustand-ruhend = dormant
zustand-verloren = lost
rhythmusquelle-eigen = own interval
rhythmusquelle-segment = interval of the segment
rhythmusquelle-fest = fixed interval
probe-zeichensatz = Character set
probe-trennzeichen = Separator
probe-dezimalzeichen = Decimal mark
probe-datum = Date
probe-offen = open – state it in analyse/umsatz.yaml under “form”
probe-spalten = Columns (meaning, name, first values):
probe-ungenutzt = Not used
probe-hinweis = What is meant otherwise goes into analyse/umsatz.yaml: “spalten: {"{"}betrag: Net amount{"}"}”. Nothing was written.
hilfe-analyse-kunden = Analyses an export of sales (CSV) and writes the section “umsatzanalyse” into analyse/kunden.yaml
hilfe-analyse-kunden--umsatz = The export of the ERP system
hilfe-analyse-kunden--probe = Only shows how the export is understood
hilfe-analyse-kunden--namen = Writes customer numbers and names instead of pseudonyms
hilfe-analyse-kunden--zuordnung = Writes to this file which pseudonym stands for which customer; whoever knows the customers’ numbers can make the pseudonyms too
hilfe-wert-umsatz = FILE
hilfe-wert-zuordnung = FILE
regel-spalte-unbekannt = { $datei } has no column “{ $spalte }”.
hinweis-spalte-unbekannt = “--probe” names the columns of the export.
regel-spalte-doppelt = { $datei } has two columns “{ $spalte }”.
hinweis-spalte-doppelt = Rename one of them in the export.
regel-spalte-vergeben = The column “{ $spalte }” is stated twice.
hinweis-spalte-vergeben = Each column serves one purpose. A free text that is a code too would stand in the result word for word.
regel-spalte-mehrdeutig = { $datei } has the column “{ $spalte }” more than once; none is read as “{ $rolle }”.
hinweis-spalte-mehrdeutig = Rename all but one of them in the export, or name another column under “spalten”.
regel-frage-doppelt = { $beduerfnis } is asked for twice.
hinweis-frage-doppelt = For each need one question with importance and satisfaction counts. Further questions have a “titel” only.
regel-code-doppelt = The code “{ $code }” is stated twice.
hinweis-code-doppelt = Capitals and umlauts do not tell codes apart.
regel-code-mit-komma = The code “{ $code }” holds a comma or semicolon.
hinweis-code-mit-komma = In the column of codes, commas stand between several codes. Take another character.
regel-spalte-fehlt = No column for “{ $rolle }” can be recognised in { $datei }.
hinweis-spalte-fehlt = State it in analyse/umsatz.yaml: “spalten: {"{"}{ $rolle }: NAME{"}"}”. Needed are kunde, datum and betrag (or menge and preis); “--probe” names the columns of the export.
regel-datum-mehrdeutig = Day and month cannot be told apart in the column “{ $spalte }”.
hinweis-datum-mehrdeutig = State it in analyse/umsatz.yaml: “form: {"{"}datum: tag_monat_jahr{"}"}”, monat_tag_jahr or jahr_monat_tag.
regel-spalte-ohne-datum = Most values in the column “{ $spalte }” are no dates.
hinweis-spalte-ohne-datum = Is it the right column? “--probe” shows its first values; “spalten: datum” and “form: datum” in analyse/umsatz.yaml change it.
regel-zahl-mehrdeutig = The point in the column “{ $spalte }” may set thousands or decimals apart.
hinweis-zahl-mehrdeutig = State it in analyse/umsatz.yaml: “form: {"{"}dezimalzeichen: komma{"}"}” or punkt.
regel-spalte-ohne-zahl = Most values in the column “{ $spalte }” are no numbers.
hinweis-spalte-ohne-zahl = Is it the right column? “--probe” shows its first values; “spalten” and “form” in analyse/umsatz.yaml change it.
regel-tabelle-leer = { $datei } has no row that counts.
hinweis-tabelle-leer = Below the line with the names of the columns there must be at least one readable row up to the day of the analysis.
regel-tabelle-unlesbar = { $anteil }% of the rows of { $datei } ({ $zeilen }) cannot be read; nothing was written.
regel-viele-zeilen-ausgelassen = { $anteil }% of the rows of { $datei } ({ $zeilen }) were left out.
hinweis-zeilen-nach-stichtag = Most of them are later than the day of the analysis. Set “stichtag” in analyse/umsatz.yaml to the last day of the export if they shall count.
hinweis-zeilen-doppelt = Most of them stand there twice: same document and position, or a row that is the same throughout. “form: {"{"}doppelte_zaehlen: ja{"}"}” in analyse/umsatz.yaml counts them too.
hinweis-zeilen-ausgelassen = The reasons with line numbers stand in the summary; “--probe” shows how the export is understood.
regel-zeile-ohne-ende = Line { $zeile } of { $datei } does not end or is too long.
hinweis-zeile-ohne-ende = Mostly a closing quotation mark is missing. Up to 2,000 columns and 256 KiB are read per row.
regel-zeichensatz-gemischt = The file has two character sets: { $anzahl ->
    [one] one line differs
   *[other] { $anzahl } lines differ
}, first line { $zeile }.
hinweis-zeichensatz-gemischt = Every field was read by itself, first as UTF-8, else as Windows-1252. The same names in two spellings stay the same.
regel-umsatz-negativ = { $datei } has not a single positive amount.
regel-umsatz-meist-negativ = { $anteil } % of the amounts in { $datei } are negative.
hinweis-umsatz-negativ = Do sales have a minus sign, as on the accounts of a ledger? Then state in analyse/umsatz.yaml: “form: {"{"}haben_negativ: ja{"}"}”. Otherwise the export holds credits alone, or it is the wrong column.
regel-umsatz-luecke = The first rows are of { $erster }, then more than a year is missing. Comparison begins with { $beginn }.
hinweis-umsatz-luecke = Is the date of the first rows right? They count for the last order of their customers, but not as the beginning of the figures.
regel-raci-doppelt = “{ $rolle }” has the part { $teil } twice in the process “{ $prozess }”.
hinweis-raci-doppelt = One of the entries is enough.
regel-vertretung-selbst = The role “{ $rolle }” stands in for itself.
hinweis-vertretung-selbst = Name another role below “vertretung”, or leave the field out.
regel-betriebstage-unmoeglich = No year has { $tage } days of work.
hinweis-betriebstage-unmoeglich = 1 to 366 are possible; 250 are usual.
regel-kunde-ohne-umsatz = There are no sales figures for the customer “{ $schluessel }”.
hinweis-kunde-ohne-umsatz = Is it called otherwise in “umsatzanalyse: kunden” (pseudonym or number)? After a new entry below “kunden”, “crmplan analyse kunden” has to run again.
regel-abc-grenzen = The limit of class A ({ $a } %) lies above the limit of class B ({ $b } %).
hinweis-abc-grenzen = “abc_a” must be less than “abc_b”; 80 % and 95 % are usual.
regel-konzernkunde-doppelt = The customer’s number “{ $nummer }” belongs to two groups of companies.
hinweis-konzernkunde-doppelt = A number can belong to one group only.
regel-konzernkunde-unbekannt = No row of the export has the customer’s number “{ $nummer }”.
hinweis-konzernkunde-unbekannt = Does the export write the number otherwise, for example with leading zeros?
regel-konzernname-vergeben = “{ $name }” is the name of the group and of a customer of the export too; both were put together.
hinweis-konzernname-vergeben = Give the group another name, or list the number among its “kunden”.
regel-segmentwort-unbekannt = No customer of the export has the word “{ $wort }” as its segment.
hinweis-segmentwort-unbekannt = Below “segmente: werte” stand the words that the export has in the column for the segment.
regel-produktgruppen-zu-viele = The export has more than { $grenze } product groups; assortment and white spots were not analysed.
hinweis-produktgruppen-zu-viele = They are probably single articles. “spalten: produktgruppe” in analyse/umsatz.yaml names a coarser column.
regel-deckungsbeitrag-luecken = { $anzahl ->
    [one] One row has
   *[other] { $anzahl } rows have
} no contribution margin; revenue counts, the margin does not.
hinweis-deckungsbeitrag-luecken = Contribution margins and customer lifetime values are too low for that if the rows have one.
regel-umsatz-endet-frueh = The last row is of { $letzter }, the day of the analysis is { $stichtag }: customers look dormant for that reason.
hinweis-umsatz-endet-frueh = Take a complete export, or set “stichtag” in analyse/umsatz.yaml to the last day of the export.
regel-stichtag-unmoeglich = Nothing can be analysed as of { $datum }.
hinweis-stichtag-unmoeglich = The day stands as “stichtag” in analyse/umsatz.yaml or analyse/kunden.yaml and must lie between 1974 and 2149.
regel-kennzahl-weicht-ab = “{ $feld }” is stated as { $angabe }%, the sales figures give { $wert }%.
hinweis-kennzahl-weicht-ab = What is stated counts. Without it the computed figure counts.
marke-berechnet-hier = computed here
regel-kunde-doppelt = There are two entries for the customer “{ $schluessel }”.
hinweis-kunde-doppelt = Put both entries together.
typ-punktwert = a number from 0 to 10
hinweis-typ-punktwert = For example “7” or “7.5”.

# --- Analysis report: customers ---
titel-ab-zusammenfassung = Summary
titel-ab-umsatz = Revenue and concentration
titel-ab-bestand = Recency, frequency and value (RFM)
titel-ab-rhythmus = Rhythm of orders and dormant customers
titel-ab-portfolio = Portfolio of customers and share of wallet
titel-ab-cross-selling = Product groups not bought
titel-ab-potenziale = Potentials in the customer base
titel-ab-annahmen = Assumptions and rules
titel-ab-prozesse = Processes
titel-ab-struktur = Roles, systems and interfaces
titel-ab-informationen = Information and data protection
ab-ohne-umsatzanalyse = Sales figures have not been analysed. “crmplan analyse kunden --umsatz FILE” reads an export of the ERP system.
ab-kunden-einleitung = The basis is the company’s own sales figures. Every rule stands beside its result; assumptions that do not follow from the figures have a chapter of their own.
ab-datei = File
ab-pruefsumme = Checksum (SHA-256)
ab-zeilen = Rows
ab-ohne-deckungsbeitrag = Rows without contribution margin
ab-ausgelassen = Left out
ab-nichts-ausgelassen = none
ab-belegt = Documents from
ab-stichtag = Day of the analysis
ab-zwoelf-monate = Twelve months (revenue, ABC)
ab-rfm-monate = Period of frequency, value and product groups
ab-monate = { $anzahl } months
ab-umsatz-zwoelf = Revenue (net)
ab-umsatz-vorjahr = Revenue of the twelve months before
ab-wachstum = Change
ab-deckungsbeitrag = Contribution margin
ab-kunden-mit-umsatz = Customers with revenue
ab-kunden-ohne-umsatz = Customers with a negative sum (outside the ABC classes)
ab-top1 = Share of the largest customer
ab-top10 = Share of the ten largest
ab-top20 = Share of the largest 20%
ab-herfindahl = Herfindahl index (sum of squared shares, 0 to 1)
ab-gini = Gini coefficient (0 = all equal, 1 = one has all)
ab-bild-monate = Revenue per month; the twelve months of the analysis are highlighted
ab-bild-monate-alt = Columns for { $monate } months; the highest month has { $hoechster }.
ab-achse-bis = up to { $wert }
ab-abc-regel = ABC classes: customers are sorted by revenue. A is who has less than { $a } of the revenue before it, B who has less than { $b } before it, all others are C. Whoever crosses a limit still belongs to the higher class; equal revenues have the same class.
ab-bild-pareto = Concentration of revenue: customers from the largest to the smallest
ab-bild-pareto-alt = Curve of cumulated revenue: the largest 20% of the customers have { $top20 } of the revenue, the ten largest { $top10 }.
ab-achse-kunden = Share of customers
ab-achse-umsatz = Share of revenue
ab-kunden-zahl = { $anzahl } customers
ab-kunden-spalte = Customers
ab-anteil-kunden = Share of customers
ab-anteil-umsatz = Share of revenue
ab-tabelle-klassen = ABC classes
ab-tabelle-segmente = Segments by the sales figures
ab-ruhend = dormant
ab-kundenwert = Lifetime value
ab-rfm-einleitung = Every customer gets three scores from 1 to 5 (5 is best): how recent the last order is, how often and for how much it bought in the period. Equal values get equal scores.
ab-rfm-r = Recency (R)
ab-rfm-f = Frequency (F)
ab-rfm-m = Value (M)
ab-rfm-quintile = fifths of the base
ab-rfm-r-schwellen = fixed thresholds, because the base is small or many values are equal: up to 30, 90, 180, 365 days
ab-rfm-f-schwellen = fixed thresholds, because the base is small or many values are equal: from 12, 6, 3, 2 orders
ab-rfm-m-schwellen = fixed thresholds, because the base is small or many values are equal: from 200, 100, 50, 25% of the mean
ab-bild-rfm = Customers by frequency and recency; below, their mean revenue in the period
ab-bild-rfm-alt = Grid of five by five groups with { $alle } customers: { $treue } buy often and recently (R and F at least 4), { $verstummt } bought often and have fallen silent (F at least 4, R at most 2).
ab-achse-r = Recency (R): 1 long ago, 5 recent
ab-achse-f = Frequency (F)
ab-rfm-lesen = Loyal customers stand at the top right. At the top left stand customers who bought often and have fallen silent: they are the first worth a call.
ab-rhythmus-regel = Whether a customer is dormant is decided by its own rhythm: the median of the intervals between its order days, at least 30 days. With fewer than three order days it is measured by the median of its segment (from five customers with a rhythm of their own), otherwise by 180 days. At risk is who waits more than 1.5 times as long, dormant more than twice, lost more than four times.
ab-tabelle-zustaende = Customers by state
ab-zustand = State
ab-umsatz-zuvor = Revenue of the last active twelve months
ab-umsatz-zuvor-kurz = Revenue before
ab-abstand = Interval (days)
ab-abwanderung = Of { $bestand } customers that were not lost at the beginning of the twelve months, { $verloren } are lost: churn rate { $quote }. New customers do not count.
ab-abwanderung-unbekannt = Churn cannot be computed because the export does not reach back far enough.
ab-bild-faktoren = Customers by the time since their last order, in multiples of their interval
ab-saeule-ab = from { $wert }
ab-bild-faktoren-alt = Columns per half an interval, with the limits at 1.5, 2 and 4.
ab-tabelle-schlaefer = Dormant and lost customers with the highest former revenue
ab-portfolio-regel = The portfolio shows A and B customers. Every criterion is a rank among them: ten times the share of those that are lower. Attractiveness is the mean of revenue, growth and contribution margin of revenue. The own position is the mean of share of wallet (percentage divided by ten), product range used, number of orders and state (active 10, at risk 6, dormant 3, lost 0). Only what is known counts; own ratings below “kunden” take precedence.
ab-bild-portfolio = Portfolio of customers: the size of the circles shows revenue, the numbers stand in the table
ab-bild-portfolio-alt = { $anzahl } customers by own position and attractiveness; { $stars } of the A and B customers lie in the field of star customers.
ab-achse-position = own position
ab-achse-attraktivitaet = attractiveness
ab-tabelle-felder = Fields of the portfolio
ab-tabelle-portfolio = The largest customers in the portfolio
ab-feld = Field
ab-strategie = Strategy
ab-strategie-star = bind: contact person, framework agreement, involve early
ab-strategie-entwicklung = develop: missing product groups, visits
ab-strategie-ertrag = keep: deliver reliably, little effort
ab-strategie-mitnahme = reduce effort: self-service, office sales
portfoliofeld-star = Star customers
portfoliofeld-entwicklung = Customers to develop
portfoliofeld-ertrag = Earning customers
portfoliofeld-mitnahme = Occasional customers
ab-nummer = No.
ab-attraktivitaet = Attractiveness
ab-position = Position
ab-bedarf = Demand
ab-bedarf-quelle = Source of the estimate
ab-ziel = Target
ab-lieferanteil = The demand of { $anzahl ->
    [one] one customer
   *[other] { $anzahl } customers
} is estimated. Together the company covers { $anteil } of it, weighted by demand. Potential = target × demand − revenue, at least 0.
ab-lieferanteil-fehlt = Nothing is known of the share of wallet: the estimated demand is missing below “kunden”.
ab-lieferanteil-ueber-100 = A share of wallet above 100% shows that the demand is estimated too low.
ab-tabelle-lieferanteil = Share of wallet of customers with estimated demand
ab-cross-selling-regel = Customers of the same segment and ABC class are alike (at least ten, otherwise the segment). If at least 30% of them buy a product group that a customer does not buy, it is missing. The value is the mean yearly revenue of the buyers in that group; { $chance } of it is expected.
ab-cross-selling-keine = Customers alike do not differ, or the export names no product groups.
ab-ohne-segment = without segment
ab-produktgruppe = Product group
ab-erwartet = Expected per year
ab-tabelle-flecken = The largest gaps by segment and product group
ab-potenziale-regel = Expected per year = amount × probability, in EUR net revenue, not profit. Potentials may overlap: a dormant customer may also not buy product groups.
ab-bild-potenziale = Expected revenue per year by potential
ab-bild-potenziale-alt = Bars for { $anzahl } potentials, the largest: { $erstes }.
ab-drei-potenziale = The most valuable potentials that sleep in the customer base:
ab-keine-potenziale = Of no potential both amount and probability are known.
ab-erwartet-je-jahr = { $betrag } per year to be expected.
ab-massnahme = Measure: { $massnahme }.
ab-potenzial-summe = { $anzahl ->
    [one] One rated potential gives
   *[other] { $anzahl } rated potentials give
} { $summe } of expected revenue per year in all. The sum is an estimate; its assumptions stand in the chapter “Assumptions and rules”.
ab-satz-umsatz = Revenue of the twelve months is { $umsatz }, { $wachstum } { $richtung ->
    [weniger] less
   *[mehr] more
} than in the twelve months before.
ab-satz-prozesse = The recorded processes take { $stunden } per year, in money: { $kosten }.
ab-satz-schwachstelle = What weighs most, in the process “{ $prozess }”: { $schwachstelle }.
ab-satz-einsparung = In the processes that go into the CRM system, { $stunden } per year can be saved, value: { $kosten }; that is money only if the time is used otherwise.
ab-satz-konzentration = The largest 20% of the customers account for { $top20 } of the revenue, the ten largest for { $top10 }.
ab-satz-ruhend = { $ruhend } of the { $kunden } customers are dormant or lost, measured by their own rhythm of orders.
ab-satz-sortiment = A and B customers buy on average { $nutzung } of the product groups that customers like them buy.
ab-befunde-satz = The analysis proves { $befunde ->
    [one] one finding
   *[other] { $befunde } findings
}, { $offen ->
    [one] one question is
   *[other] { $offen } questions are
} open; see
ab-annahmen-einleitung = These values do not follow from the figures. They stand in analyse/umsatz.yaml under “annahmen”; where nothing is stated the usual value counts.
ab-tabelle-annahmen = Assumptions of the analysis of sales
ab-annahme = Assumption
ab-herkunft = Origin
ab-angegeben = stated
ab-ueblich = usual value, not confirmed
ab-geaendert = state of the analysis; { $jetzt } is stated now
ab-annahme-abc-a = Limit of class A (cumulated revenue)
ab-annahme-abc-b = Limit of class B (cumulated revenue)
ab-annahme-rueckgewinnung-ruhend = Chance to win a dormant customer back
ab-annahme-rueckgewinnung-verloren = Chance to win a lost customer back
ab-annahme-cross-selling = Chance that a customer buys a missing product group
ab-annahme-zinssatz = Interest rate of the customer lifetime value
ab-annahme-ziel-lieferanteil = Share of wallet aimed at where none is stated
ab-regel-rhythmus = The value of a dormant customer is its revenue in the twelve months that end with the month of its last order.
ab-regel-segment = The segment of a customer is that of the first row that names one. Customers without segment are compared with each other.
ab-regel-kundenwert = Customer lifetime value = m × r / (1 + i − r): m mean contribution margin per customer and year, r retention rate (1 − churn rate) of the segment, i interest rate; the first margin after a year.
ab-regel-gutschrift = Credits reduce revenue and do not count as orders. Orders are document numbers with at least one positive line.

# --- Prozess-, Struktur- und Informationsanalyse ---
titel-ab-prozesse-aufwand = Effort and waiting
titel-ab-prozesse-schwachstellen = Weaknesses by rank
titel-ab-prozesse-einsparung = Possible savings
ab-stunden = { $zahl } h
ab-je-jahr = Per year
ab-zeit-je-fall = Time per case
ab-zeit-heute = Time today
ab-zeit-kuenftig = Time in future
ab-stunden-je-jahr = Hours per year
ab-kosten-je-jahr = Cost per year
ab-wert-je-jahr = Value per year
ab-warteanteil = Share of waiting
ab-medienbrueche = Media breaks
ab-doppelerfassungen = Double entries
ab-rang = Rank
ab-kosten-unbekannt = cannot be computed completely (an hourly rate or a time is missing)
ab-prozesse-annahmen = Frequencies become executions per year with { $betriebstage } days on which the company works, { $wochen } weeks, 12 months and 4 quarters (“betriebstage” below “struktur” changes the days). A day of working time counts { $stunden } hours, a week { $tage_je_woche } days, a year the { $tage } working days of a person, a month a twelfth of them. What is not stated is not estimated and shows as “–”. Values shown are rounded; the data attached to the PDF file is exact.
ab-prozesse-regeln = Hours per year = executions per year × time per case. The time per case is the sum of the steps if every step states its working time, otherwise the working time of the process. Cost = hours × hourly rate of the role that does the step; where it has no rate of its own, the general one holds. If the steps state no times, the rate of the one role with R counts, otherwise the general one. Share of waiting = 1 − working time ÷ lead time; without a stated lead time, working time plus waiting counts if every step states its waiting. Media breaks count the steps that take over on another medium than the step before hands on, or that carry data over to another medium or system. Double entries count every step of capture after the first, and weaknesses of this kind that mean no such step. “–” says that the steps do not tell.
ab-prozesse-summe = In total { $stunden } per year, cost: { $kosten }.
ab-prozesse-erhebung = Times and frequencies: { $gemessen ->
    [one] { $gemessen } process measured
   *[other] { $gemessen } processes measured
}, { $geschaetzt } estimated, { $offen } not stated.
ab-prozesse-abweichung-mehr = { $prozess }: The steps add up to { $prozent } more than the stated working time. More than { $grenze }% points to an outdated statement; the steps are used.
ab-prozesse-abweichung-weniger = { $prozess }: The steps add up to { $prozent } less than the stated working time. More than { $grenze }% points to missing steps; the steps are used.
ab-prozesse-widerspruch = Times that contradict each other (working and waiting longer than the lead time, or steps longer than the whole process):
ab-prozesse-ohne-aufwand = No effort, because frequency or working time is missing:
ab-tabelle-aufwand = Processes with effort, waiting and breaks
ab-bild-aufwand = Hours per year and process
ab-bild-aufwand-alt = { $anzahl ->
    [one] One bar
   *[other] { $anzahl } bars
} with the hours per year; “{ $erstes }” takes most time.
ab-schwachstellen-regel = First by severity (high, medium, low), then by the hours per year of the process, then by identifier.
ab-tabelle-schwachstellen = Weaknesses by severity and effort of the process
ab-einsparung-regel = Possible savings = executions per year × (time today − time in future) × mean hourly rate of the process. They are computed for processes that go into the CRM system and state a future working time.
ab-einsparung-vorbehalt = Money only if the time is used otherwise.
ab-einsparung-summe = In total { $stunden } per year, value: { $kosten }.
ab-einsparung-spaeter = In processes that go into the CRM system later, { $stunden } more per year, value: { $kosten }.
ab-einsparung-offen = Future working time stated, but not to be computed, because frequency or time today is missing:
ab-einsparung-keine = No process that goes into the CRM system states a future working time (bearbeitungszeit_soll); savings cannot be computed.
ab-tabelle-einsparung = Possible savings by process

titel-ab-struktur-rollen = Roles
titel-ab-struktur-raci = Responsibilities
titel-ab-struktur-systeme = Systems
titel-ab-struktur-schnittstellen = Interfaces
ab-stundensatz = Hourly rate
ab-stundensatz-allgemein = Where a role has no hourly rate of its own, { $betrag } holds.
ab-nutzer = Users
ab-vertragsende = End of contract
ab-raci-legende = R = does it, A = accountable for the result, C = consulted, I = informed. The columns are the identifiers of the roles.
ab-raci-regel = Checked is: exactly one A and at least one R per process; at most { $viele } C; every role of a step has a part, and an R or A among them; no role with more than { $anteil }% of all R (from { $mindestens } R on); no role without a part; a deputy for every role with R or A that has one person only.
ab-raci-keine = Nothing was found.
ab-auffaelligkeit = Finding
ab-tabelle-raci = Roles and processes
ab-tabelle-racibefunde = Findings on responsibilities
racimangel-ohne_raci = Responsibilities are not stated; cannot be checked
racimangel-ohne_a = Nobody is accountable (no A)
racimangel-mehrere_a = { $anzahl } roles are accountable (more than one A)
racimangel-ohne_r = Nobody does it (no R)
racimangel-schrittrolle_fehlt = Does a step and has no part
racimangel-schrittrolle_ohne_r = Does steps, but is only consulted or informed (no R)
racimangel-viele_c = { $anzahl } roles are consulted; that is slow
racimangel-ueberlast = Has { $anteil } of all entries R
racimangel-ohne_eintrag = Has no part in any process
racimangel-ohne_vertretung = One person, no deputy
ab-schnittstellen-regel = Transfers per year follow from the stated frequency: by a schedule on 365 days, otherwise as with processes. Transfers by hand from a system that is replaced are a single migration and need no frequency.
ab-bild-schnittstellen = Systems around the CRM system and what flows between them
ab-bild-schnittstellen-alt = { $anzahl ->
    [one] One system
   *[other] { $anzahl } systems
} around the CRM system.
ab-crm = CRM
ab-mal-je-jahr = { $anzahl } per year
ab-tabelle-schnittstellen = Interfaces to the CRM system
ab-schnittstelle-offen = { $system }: { $anzahl ->
    [0] the interface is not described.
    [one] not stated is: { $angaben }.
   *[other] not stated are: { $angaben }.
}
ab-schnittstellen-vollstaendig = Everything is stated about every interface.

titel-ab-inventar = Information items
titel-ab-datenschutz = Checks on data protection
titel-ab-ungeprueft = What could not be checked
titel-ab-aufbewahrung = Statutory retention
titel-ab-erfassung = Effort of capture
ab-pruefung = Check
ab-beanstandung = Objection
ab-geprueft = What would be checked
ab-rat = What to do
ab-datenschutz-regel = Every information item with personal data goes through checks D-01 to D-22 as far as they concern it; D-17 to D-19 concern all items. Checked is what is stated, not reality; this is no legal assessment.
datenschutz-summe = { $ohne ->
    [one] { $ohne } check
   *[other] { $ohne } checks
} without objection, { $beanstandet ->
    [one] { $beanstandet } objection
   *[other] { $beanstandet } objections
}, { $offen } cannot be made.
datenschutz-es-fehlt = { $angabe } is missing
ab-tabelle-datenschutz-fehler = Objections: errors
ab-tabelle-datenschutz-warnung = Objections: warnings
ab-tabelle-datenschutz-hinweis = Objections: hints
ab-ungeprueft-regel = These checks lack a statement. That means neither that something is in order nor the opposite.
ab-ungeprueft-keine = No check lacks a statement.
ab-tabelle-ungeprueft = Cannot be checked
ab-aufbewahrung-regel = State of the law: { $stand }. The period starts with the end of the calendar year. The example computes with a document of { $ereignis }: end of the period = 31 December of the year + period, may be deleted from 1 January after it. A tax assessment still open prolongs the period.
ab-tabelle-aufbewahrung = Statutory periods
ab-jahre = Years
ab-seit = Since
ab-frist-ende = End of period
ab-loeschbar-ab = May be deleted from
ab-quelle = Source
aufbewahrungsklasse-keine = None
aufbewahrungsklasse-6 = Commercial and business letters, other documents relevant to tax
aufbewahrungsklasse-8 = Accounting records, including invoices
aufbewahrungsklasse-10 = Books, inventories, annual accounts and work instructions
ab-erfassung-regel = Hours per year = effort of capture per entry × new entries per year.
ab-neu-je-jahr = New per year
ab-tabelle-erfassung = Effort of capture
ab-erfassung-summe = In total { $stunden } per year.
ab-erfassung-offen = Without hours, because the effort per entry or the number of new entries is missing:
ab-ungenutzt = Used by no process:

pruefschwere-fehler = Errors
pruefschwere-warnung = Warnings
pruefschwere-hinweis = Hints
pruefstand-beanstandet = Objected to
pruefstand-nicht_pruefbar = Cannot be checked
pruefstand-ohne_beanstandung = Without objection
pruefung-D-01 = Purpose missing
hinweis-pruefung-D-01 = State under “zwecke” what the data is processed for (Art. 5(1)(b) GDPR).
pruefung-D-02 = Legal basis missing
hinweis-pruefung-D-02 = State a letter a to f for every purpose under “rechtsgrundlagen” (Art. 6(1) GDPR).
pruefung-D-03 = Consent without place of proof
hinweis-pruefung-D-03 = State under “nachweis” where consent is kept (Art. 7(1) GDPR).
pruefung-D-04 = Legitimate interest without documented balancing
hinweis-pruefung-D-04 = Balance the interests and name the document under “abwaegung”.
pruefung-D-05 = Contract as basis for contact persons: b or f?
hinweis-pruefung-D-05 = The contract is with the employer, not with the person; usually letter f fits.
pruefung-D-06 = Deletion rule missing
hinweis-pruefung-D-06 = State event and period under “loeschregel”.
pruefung-D-07 = Deletion rule shorter than the statutory retention
hinweis-pruefung-D-07 = Adapt the period to the statutory one and set “zum_jahresende: ja” (§ 257 HGB, § 147 AO).
pruefung-D-08 = Period of more than ten years without reason
hinweis-pruefung-D-08 = Shorten the period or say under “grund” why it is needed.
pruefung-D-09 = Accounting records with ten years after the old law
hinweis-pruefung-D-09 = Since 2025 eight years hold (Viertes Bürokratieentlastungsgesetz).
pruefung-D-10 = Processor without contract
hinweis-pruefung-D-10 = Conclude a contract after Art. 28 GDPR and state its date under “avv”.
pruefung-D-11 = Recipient outside EU and EEA without basis
hinweis-pruefung-D-11 = State under “drittland_grundlage” the adequacy decision, standard contractual clauses or exception (Art. 44 ff. GDPR).
pruefung-D-12 = Certificate for the EU-US Data Privacy Framework not checked
hinweis-pruefung-D-12 = Look it up in the list of certified companies and state the day under “zertifikat_geprueft”.
pruefung-D-13 = Special categories without reason
hinweis-pruefung-D-13 = Leave the data out or state the exception after Art. 9(2) GDPR under “besondere_kategorien_grund”.
pruefung-D-14 = Advertising or survey by e-mail without consent
hinweis-pruefung-D-14 = Obtain consent or state all four conditions for existing customers (§ 7 (3) UWG).
pruefung-D-15 = Advertising calls to consumers without consent that is kept
hinweis-pruefung-D-15 = Prove express consent and keep it for five years (“nachweis_frist”, § 7a UWG).
pruefung-D-16 = Assessment of people without information or threshold check
hinweis-pruefung-D-16 = State “informationspflicht” and “dsfa” (Art. 13, 14 and 35 GDPR).
pruefung-D-17 = Leading system unclear
hinweis-pruefung-D-17 = Exactly one system leads: items of the same name, interface and future of the system have to agree.
pruefung-D-18 = Owner missing
hinweis-pruefung-D-18 = Name a role under “fachlich_verantwortlich”.
pruefung-D-19 = Captured, but used by no process
hinweis-pruefung-D-19 = Name it under “informationen” of a process, or capture it no more (Art. 5(1)(c) GDPR).
pruefung-D-20 = Evaluation of employees without agreement
hinweis-pruefung-D-20 = Agree with the works council (§ 87 (1) no. 6 BetrVG) and set “betriebsvereinbarung: ja”.
pruefung-D-21 = Access without recognisable need
hinweis-pruefung-D-21 = The role has no part in a process that uses the item: withdraw access or add its part.
pruefung-D-22 = Source missing
hinweis-pruefung-D-22 = State under “herkunft” where the data comes from (Art. 14(2)(f) GDPR).

hilfe-analyse-datenschutz = Checks the information items for gaps in data protection
hilfe-analyse-datenschutz--format = For people or for programs
hilfe-analyse-vvt = Sets the record of processing activities (Art. 30 GDPR)
hilfe-analyse-vvt--output = Target file (“-” for standard output)
hilfe-analyse-vvt--format = As PDF, as table or as data

werbekanal-email = e-mail
werbekanal-telefon = telephone
werbekanal-brief = letter
adressaten-verbraucher = consumers
adressaten-geschaeft = business customers

# --- Verzeichnis von Verarbeitungstätigkeiten ---
vvt-dokument = Record of processing activities
titel-vvt-verantwortliche = Controllers
titel-vvt-taetigkeiten = Processing activities
vvt-einleitung = Record after Art. 30(1) GDPR. The letters name what the law asks for; the rest is customary and serves accountability after Art. 5(2) GDPR.
vvt-herausgeber = Controller
vvt-verantwortlicher = Controller (letter a)
vvt-gemeinsam = Joint controllers (letter a)
vvt-vertreter = Representative (letter a)
vvt-beauftragter = Data protection officer (letter a)
vvt-zwecke = Purposes (letter b)
vvt-betroffene = Data subjects (letter c)
vvt-datenkategorien = Categories of data (letter c)
vvt-besondere_kategorien = Special categories after Art. 9 (letter c)
vvt-empfaenger = Recipients (letter d)
vvt-drittland = Transfers to third countries (letter e)
vvt-loeschfrist = Time limit for erasure (letter f)
vvt-aufbewahrung = Statutory retention
vvt-tom = Technical and organisational measures (letter g)
vvt-rechtsgrundlagen = Legal bases
vvt-herkunft = Source of the data
vvt-auftragsverarbeitung = Contracts with processors
vvt-informationspflicht = Information of data subjects
vvt-dsfa = Data protection impact assessment
vvt-stelle = Responsible role
vvt-system = System or place
vvt-ohne-grundlage = basis not stated
vvt-kein-drittland = none
vvt-frist = { $frist } after: { $start }
vvt-frist-jahresende = { $frist } after: { $start }, until the end of the calendar year
vvt-avv = { $name } (contract of { $datum })
vvt-avv-fehlt = { $name } (contract not stated)
vvt-nicht-angegeben = not stated

# --- Befragung ---
antwortgruppe-kunden = Customers
antwortgruppe-mitarbeitende = Staff
zeilenmangel-feldzahl = wrong number of fields
zeilenmangel-gruppe = belonging to no group
zeilenmangel-leer = without any answer
antwortmangel-skala = answer off the scale
antwortmangel-code = no code: not agreed, or too long
typ-abstand = a difference between -4 and 4
hinweis-typ-abstand = Write 1.2 or -0.5, for example.
befragung-abschnitt-hinweis = Written by crmplan analyse befragung and replaced as a whole. Your own words on a need belong under beduerfnisse.
befragung-fertig = { $datei }: section “befragung” written.
befragung-fertig-gruppe = { $gruppe }: { $anzahl ->
    [one] one answer
   *[other] { $antworten } answers
}, { $fragen ->
    [0] no needs evaluated
    [one] one need
   *[other] { $fragen } needs
}
befragung-nps = NPS { $nps } ± { $spanne } (n = { $n })
befragung-nps-anzahl = { $promotoren } promoters and { $detraktoren } detractors of { $n }
befragung-weiter = “crmplan analyse build” sets the report.
befragung-zitate-pruefen = Quotations are verbatim: look for names and recognisable events before passing them on.
befragung-probe-gruppe = Group of all rows
befragung-probe-hinweis = What is meant otherwise goes into analyse/befragung.yaml under “spalten” and “fragen”. Free texts are not shown. Nothing was written.
hilfe-analyse-befragung = Evaluates a survey (CSV) and writes the section “befragung” into analyse/kunden.yaml
hilfe-analyse-befragung--datei = The answers, one row per person
hilfe-analyse-befragung--probe = Only shows how the export is understood
hilfe-analyse-befragung--zitate = Takes over up to three free texts of customers per code
hilfe-wert-datei = FILE
regel-befragung-weicht-ab = “{ $feld }” of { $von } is stated as { $angabe }, the survey gives { $wert }.
regel-spalte-person = The column “{ $spalte }” of { $datei } may identify single persons.
hinweis-spalte-person = Delete the column from the export (or rename it, if it says nothing of persons). Only groups are evaluated, never individuals.
regel-spalte-ohne-skala = Most values in the column “{ $spalte }” are not on the scale.
hinweis-spalte-ohne-skala = Expected are whole numbers: 1 to 5 for importance and satisfaction (1 to 6 with “skala: schulnoten” in analyse/befragung.yaml), 0 to 10 for recommendation.
regel-spalte-neben-der-skala = In the column “{ $spalte }”, { $anzahl } of { $von } answers are off the scale and do not count.
regel-gruppe-widerspricht = By analyse/befragung.yaml all rows are of one group ({ $gruppe }), but the column “{ $spalte }” names the other one too.
hinweis-gruppe-widerspricht = Delete “gruppe” in analyse/befragung.yaml; then the column counts. If it says something else, rename it in the export.
regel-befragung-ohne-gruppe = Nothing says whether customers or staff answered.
hinweis-befragung-ohne-gruppe = State in analyse/befragung.yaml: “gruppe: kunden” (or mitarbeitende), or the column “gruppe” under “spalten”.
regel-befragung-ohne-fragen = There is nothing to evaluate: no question, no recommendation, no free text.
hinweis-befragung-ohne-fragen = State in analyse/befragung.yaml under “fragen” which columns ask for importance and satisfaction; “--probe” names the columns of the export.
regel-befragung-leer = { $datei } holds no answer that counts.
hinweis-befragung-leer = Below the line with the names of the columns there must be at least one row with a readable answer.
regel-gruppe-klein = { $gruppe }: { $anzahl ->
    [one] One answer is
   *[other] { $anzahl } answers are
} too few to say anything of the group.
hinweis-gruppe-klein = Below { $grenze } answers the result is left out, because individuals could be recognised.
regel-nps-wenige-antworten = { $gruppe }: { $nps } answers on recommendation are too few for an NPS.
hinweis-nps-wenige-antworten = Below { $grenze } answers only counts are given, because the score varies by many points.
regel-ruecklauf-unmoeglich = { $gruppe }: { $anzahl } answers, but only { $angeschrieben } were asked.
hinweis-ruecklauf-unmoeglich = Check “angeschrieben” in analyse/befragung.yaml, and whether rows stand in the export twice.
ab-stimmen-befragung = Survey
ab-stimmen-methode = { $titel }, { $von } to { $bis }. People are counted; customers and staff stand side by side. Results of fewer than five answers are left out.
ab-stimmen-methode-ohne-zeitraum = { $titel }. People are counted; customers and staff stand side by side. Results of fewer than five answers are left out.
ab-stimmen-recht = In Germany a survey by e-mail counts as advertising (section 7 UWG; Federal Court of Justice, 10 July 2018 – VI ZR 225/17), even in the e-mail that brings an invoice. Settle before the next survey: Is there consent, or are all four conditions of section 7(3) UWG met?
ab-stimmen-gruppe = Group
ab-stimmen-angeschrieben = Asked
ab-stimmen-antworten = Answers
ab-stimmen-ruecklauf = Response rate
ab-stimmen-tabelle-ruecklauf = Response to the survey
ab-stimmen-ausgelassen = Rows not counted: { $gruende }.
ab-stimmen-ungueltig = Single answers not counted: { $gruende }.
ab-stimmen-unterdrueckt = { $gruppe }: fewer than five answers; results are left out, because individuals could be recognised.
ab-stimmen-n = n
ab-stimmen-promotoren = Promoters (9–10)
ab-stimmen-passive = Passives (7–8)
ab-stimmen-detraktoren = Detractors (0–6)
ab-stimmen-spalte-promotoren = Promoters
ab-stimmen-spalte-passive = Passives
ab-stimmen-spalte-detraktoren = Detractors
ab-stimmen-nps = NPS
ab-stimmen-nps-wert = { $nps } ± { $spanne }
ab-stimmen-nps-regel = Recommendation on a scale from 0 to 10. NPS = share of promoters minus share of detractors, in points from −100 to 100; behind it the margin within which the score lies with a confidence of 95%: 1.96 · √((p + d − (p − d)²) / n).
ab-stimmen-nps-wenige = Below 30 answers only counts are given: an NPS of so few answers varies by many points and suits no comparison.
ab-stimmen-uebrige = others and not stated
titel-ab-stimmen = What customers and staff say
titel-ab-stimmen-weiterempfehlung = Recommendation
titel-ab-stimmen-beduerfnisse = Importance and satisfaction
titel-ab-stimmen-freitexte = In their own words
titel-ab-stimmen-festgehalten = Needs written down
ab-ohne-befragung = No survey was evaluated. “crmplan analyse befragung FILE” reads the answers.
ab-stimmen-bild-nps = Promoters, passives and detractors (number of answers)
ab-stimmen-bild-nps-alt = { $gruppe }: of { $n } answers { $promotoren } promoters, { $passive } passives and { $detraktoren } detractors; the segments stand in the table.
ab-stimmen-tabelle-nps = Recommendation
ab-stimmen-skala = Scale from 1 (low) to 5 (high), means. Gap = importance − satisfaction.
ab-stimmen-kunden-wichtig = Customers: important
ab-stimmen-mitarbeitende-wichtig = Staff: important
ab-stimmen-zufrieden = satisfied
ab-stimmen-luecke = Gap
ab-stimmen-chance = Opportunity
ab-stimmen-tabelle-beduerfnisse = Needs by importance and satisfaction
ab-stimmen-chance-regel = Opportunity after Ulwick: importance + max(importance − satisfaction, 0), both as the share of the answers 4 and 5 times 10; the score runs from 0 to 20. By common convention a need above 10 is underserved.
ab-stimmen-bild-matrix = Importance and satisfaction ({ $gruppe }): the numbers stand in the table
ab-stimmen-bild-matrix-alt = { $gruppe }: { $anzahl } needs by importance (horizontal) and satisfaction (vertical). { $dringend ->
    [0] None is important and unsatisfied.
   *[other] Important and unsatisfied: { $namen }.
}
ab-stimmen-achse-wichtig = Importance (1 low, 5 high)
ab-stimmen-achse-zufrieden = Satisfaction (1 low, 5 high)
ab-stimmen-feld-mehr = more than needed
ab-stimmen-feld-halten = keep
ab-stimmen-feld-beobachten = watch
ab-stimmen-feld-zuerst = improve first
ab-stimmen-bild-chancen = Where the largest opportunities lie (0 to 20)
ab-stimmen-bild-chancen-alt = Bars with the opportunity of { $anzahl ->
    [one] one need
   *[other] { $anzahl } needs
} of customers, the largest first: { $erstes }.
ab-stimmen-code = Topic of free texts
ab-stimmen-codes-regel = Free texts were assigned to topics by hand. Counted is how many people name a topic, not how often it occurs; shares are of all who answered.
ab-stimmen-unter-fuenf = below 5
ab-stimmen-tabelle-codes = Topics of free texts
ab-stimmen-ohne-code = Not assigned to a topic yet: { $anzahl } of { $von } free texts.
ab-stimmen-zitate = Words of customers:
ab-stimmen-quelle = Source
ab-stimmen-nennungen = Mentions
ab-stimmen-tabelle-festgehalten = Needs written down
regel-gewichte-summe = The weights of { $von } add up to { $summe } % instead of 100 %.
hinweis-gewichte-summe = On each level, 100 % are shared among the groups.
regel-gruppe-ohne-kriterien = { $kennung } holds no criteria that count.
hinweis-gruppe-ohne-kriterien = A Hauptgruppe needs “gruppen”; a group needs, under “lastenheft”, groups with requirements whose weight is not zero, or own criteria under “kriterien”. Otherwise delete it: it would earn every offer zero points.
regel-lastenheftgruppe-doppelt = The requirements of the group “{ $gruppe }” stand in the matrix twice.
hinweis-lastenheftgruppe-doppelt = Each group of the Lastenheft has one place, or it counts twice.
regel-verfahren-unvollstaendig = The method “{ $methode }” lacks “{ $feld }”.
hinweis-verfahren-unvollstaendig = It has to be fixed before the first offer is opened.
regel-vergleichswerte-unmoeglich = Nothing can be measured by these values.
hinweis-vergleichswerte-unmoeglich = References are above zero; “unten” lies below “oben”.
regel-jahre-unmoeglich = Cost over { $jahre } years cannot be compared.
hinweis-jahre-unmoeglich = 1 to 30 years are possible, five are usual.
regel-angebot-doppelt = There are two offers of { $anbieter }.
hinweis-angebot-doppelt = One offer of each bidder counts. A variant needs an identifier of its own under “anbieter”.
regel-angebotsantwort-doppelt = { $kennung } is answered twice.
hinweis-angebotsantwort-doppelt = Delete one of both answers; the bidder knows which one holds.
regel-preis-unklar = It is not clear what “{ $art }” costs.
hinweis-preis-unklar = State either “preis” or “status: enthalten” or “status: entfaellt”. What the bidder leaves unclear stands under “ungeklaert”.
regel-preis-negativ = The price of “{ $art }” is negative.
hinweis-preis-negativ = Discounts belong under “rabatt”.
regel-preis-jahre = The years of “{ $art }” do not fit.
hinweis-preis-jahre = “ab_jahr” begins with 1, and “bis_jahr” is not before it.
regel-waehrung-ohne-kurs = Prices are in { $waehrung }, and there is no rate above zero.
hinweis-waehrung-ohne-kurs = State “kurs”: how many EUR one unit costs. Or ask the bidder for prices in EUR.
regel-auswahl-leer = auswahl.yaml lacks “{ $feld }”.
hinweis-auswahl-leer = “crmplan auswahl init” proposes a complete file.
regel-auswahl-ohne-freigabe = Offers are compared by the working state of the Lastenheft, not by a release.
hinweis-auswahl-ohne-freigabe = “crmplan lastenheft release VERSION”, then state “lastenheft: "VERSION"” in auswahl.yaml.
regel-auswahl-freigabe-fehlt = There is no release { $version } of the Lastenheft.
hinweis-auswahl-freigabe-fehlt = State a released version under “lastenheft”.
regel-anforderung-fremd = { $kennung } is neither a requirement of this version nor a criterion of the matrix.
hinweis-anforderung-fremd = Identifiers stand in the Lastenheft and in auswahl.yaml.
regel-anforderungen-ohne-platz = { $anzahl ->
    [one] One requirement does
   *[other] { $anzahl } requirements do
} not count in the matrix: { $gruppen }.
hinweis-anforderungen-ohne-platz = Name the groups under “lastenheft” of a group of criteria.
regel-angebot-andere-fassung = The offer of { $anbieter } answers version { $version } of the Lastenheft, { $gilt } is compared.
hinweis-angebot-andere-fassung = Ask the bidder to fill in the form of the version that holds, or correct “lastenheft”.
hilfe-auswahl = Selection: how offers are compared, and which one is chosen
hilfe-auswahl-init = Proposes auswahl.yaml: matrix, weights and procedure
hilfe-auswahl-init--anbieter = Who is asked, as ID=company; may be repeated
hilfe-auswahl-freeze = Fixes matrix, weights and procedure before offers are opened
hilfe-auswahl-freeze--durch = Who fixes them
hilfe-auswahl-freeze--rolle = Role of this person
hilfe-auswahl-freeze--datum = Day; “datum” in crmplan.yaml if not given
fehler-auswahl-da = { $datei } exists already and is not overwritten.
fehler-anbieter-form = “{ $text }” is no bidder. Expected is ID=company, such as NOVA="Nova Software GmbH".
auswahl-init-fertig = { $datei } written: { $anforderungen } requirements of version { $version } have their place. Check weights, minimum points and procedure; “crmplan auswahl freeze” fixes them.
auswahl-eingefroren = { $ordner } written, checksum { $pruefsumme }. { $anzahl ->
    [0] There was no offer yet.
    [one] One offer was there already; that is noted.
   *[other] { $anzahl } offers were there already; that is noted.
}
auswahl-unveraendert = Nothing changed since state { $nummer } of { $datum }.
auswahl-hinweis = How offers are compared. Fix it with “crmplan auswahl freeze” before the first offer is opened.
auswahl-kommentar-punkte = Points for each answer, 0 to 10. “geplant” counts only if promised in the contract until “produktivstart”.
auswahl-kommentar-gewichte = Weight of a requirement in its group by priority; exceptions under “anforderungen”.
auswahl-h-funktion = Function
auswahl-h-technik = Technology and data
auswahl-h-einfuehrung = Introduction and bidder
auswahl-g-kunden = Customers and activities
auswahl-g-vertrieb = Sales and quotations
auswahl-g-marketing = Marketing
auswahl-g-service = Service
auswahl-g-arbeit = Reports and daily work
auswahl-g-daten = Interfaces and data
auswahl-g-betrieb = Quality and operation
auswahl-g-schutz = Data protection and rights
auswahl-g-einfuehrung = Introduction and contract
auswahl-g-anbieter = Bidder
auswahl-k-demo = Demonstration of the agreed tasks
auswahl-k-demo-erwartung = 10: all tasks shown without detour; 6: with detours; 2: mostly only explained; 0: not shown
auswahl-k-referenzen = References of comparable companies
auswahl-k-referenzen-erwartung = 10: three references of the same size and trade confirm the offer; 6: one; 0: none
auswahl-k-team = Project team and availability
auswahl-k-team-erwartung = 10: named team with experience and deputies; 6: named project manager; 0: nobody named
regel-formular-unlesbar = { $datei } cannot be read: { $grund }.
hinweis-formular-unlesbar = Ask the bidder for the form as .xlsx without password. At most 32 MB are read.
regel-formular-fremd = No sheet of a form can be recognised in { $datei }.
hinweis-formular-fremd = The heads of the columns have to stay. “crmplan angebot form” writes a new form.
regel-formular-ohne-anbieter = { $datei } names no bidder.
hinweis-formular-ohne-anbieter = State with “--anbieter ID” whose offer it is.
regel-formular-kennung-unbekannt = { $kennung } does not exist in this version.
hinweis-formular-kennung-unbekannt = Does the form belong to another version of the Lastenheft? Otherwise correct the identifier in the file.
regel-formular-kennung-doppelt = { $kennung } stands in { $zuerst } already.
hinweis-formular-kennung-doppelt = Ask the bidder which of both rows holds, and delete the other.
regel-formular-text-geaendert = The text of { $kennung } is not the one that was asked for; the answer may be about something else.
hinweis-formular-text-geaendert = Clear with the bidder what is answered. The Lastenheft remains what the contract rests on.
regel-formular-wert = “{ $wert }” says nothing for “{ $feld }”; it stays open.
hinweis-formular-wert = The words stand in the offer under “ungeklaert”; until that is clear, the row does not count. “crmplan angebot fragen” asks for it.
regel-formular-zeile-ohne-kennung = This row has answers but no identifier.
hinweis-formular-zeile-ohne-kennung = Enter an identifier, such as “subskription-4” in the price sheet, or move the text to the explanation or the sheet of questions. Split merged cells.
regel-formular-zeilen-fehlen = { $anzahl ->
    [one] One requirement has
   *[other] { $anzahl } requirements have
} no row: { $kennungen }.
hinweis-formular-zeilen-fehlen = They stay open. “crmplan angebot fragen” asks for them.
hilfe-angebot = Offers: forms out, answers in
hilfe-angebot-form = Writes the form (.xlsx) for a bidder
hilfe-angebot-form--anbieter = Identifier of the bidder in auswahl.yaml
hilfe-angebot-form--output = Target file, “-” for standard output; ausgabe/angebot-ID.xlsx in the project if not given
hilfe-angebot-import = Reads a form that was filled in into angebote/ID.yaml
hilfe-angebot-import--datei = The form that was filled in (.xlsx)
hilfe-angebot-import--anbieter = Whose offer it is; stands in the form if not given
hilfe-wert-anbieter = ID
fehler-keine-anbieter = auswahl.yaml names no bidder.
fehler-anbieter-unbekannt = There is no bidder “{ $kennung }”. Known: { $bekannt }.
mappenmangel-kein-xlsx = it is no workbook in the format .xlsx
mappenmangel-verschluesselt = it is protected by a password or of an old format
mappenmangel-beschaedigt = the file is incomplete or damaged
mappenmangel-zu-gross = unpacked it is larger than a form can be
angebot-formular-fertig = { $datei }: form for { $firma } with { $anforderungen } requirements.
angebot-hinweis = Read by crmplan angebot import; may be changed by hand. A new import replaces the file and tells what changed. Own ratings stand in bewertungen.yaml.
angebot-import-fertig = { $datei } written: { $antworten } answers, { $offen } open, { $preise } lines in the price sheet.
angebot-import-aenderungen = { $anzahl ->
    [0] Nothing changed against the state before.
    [one] One change against the state before:
   *[other] { $anzahl } changes against the state before:
}
angebot-preis-offen = price open
formular-titel = Form of answers to the Lastenheft
formular-fuss = { $firma } · Lastenheft { $version } · { $anbieter }
formular-projekt = Project
formular-auftraggeber = Client
formular-anbieter = Bidder
formular-kennung = Identifier of the bidder
formular-fassung = Version of the Lastenheft
formular-frist = To be handed in by
formular-blatt-anleitung = Instructions
formular-blatt-preise = Prices
formular-blatt-unternehmen = Company
formular-blatt-fragen = Questions
formular-anleitung-1 = Fill in the amber cells. Everything else is locked and stays as it is; rows may be sorted and filtered.
formular-anleitung-2 = Answer every requirement with one of the ways to meet it from the list. An empty cell is neither fulfilled nor zero but an open question.
formular-anleitung-3 = Standard: there without doing anything. Configuration: by settings without programming. Add-on: own or of a third party, price in the price sheet. Customisation: programmed for it. Planned: not there yet; counts only with a date and promised in the contract. Not met.
formular-anleitung-4 = Knock-out criteria exclude an offer that does not meet them.
formular-anleitung-5 = Prices in EUR without value added tax, as of today; what begins in a later year stands at today’s price too. What stands at a requirement does not stand in the price sheet again.
formular-anleitung-6 = For each kind of cost the price sheet says what it costs, or that it is included or not applicable. First training, maintenance, care of data and training have to be answered; without that the offer is incomplete.
formular-anleitung-7 = What does not fit into the cells belongs to the explanation or to the sheet “Questions”.
formular-id = Identifier
formular-anforderung = Requirement
formular-prioritaet = Priority
formular-a-kriterium = Must (knock-out criterion)
formular-erfuellung = How it is met
formular-erlaeuterung = Explanation, approach
formular-aufwand = Effort in person-days
formular-einmalpreis = Price once (EUR net)
formular-jahrespreis = Price per year (EUR net)
formular-voraussetzung = Precondition, part of the client
formular-verfuegbar-ab = Available from
formular-zugesagt = Promised in the contract
formular-nachweis = Proof
formular-pruefsumme = Checksum
formular-zeile = Line
formular-kosten = Kind of cost
formular-pflicht = has to be answered
formular-weitere = further item
formular-status = Statement
formular-bezeichnung = Name
formular-preis = Price per unit (EUR net)
formular-menge = Quantity
formular-je-konto = Per account
formular-mindestmenge = Least quantity
formular-takt = Payment
formular-frei-monate = Free months
formular-rabatt = Discount in per cent
formular-rabatt-jahre = Discount for years
formular-steigerung = Rise per year in per cent
formular-ab-jahr = From year
formular-bis-jahr = Until year
formular-eigene-tage = Person-days of the client
formular-bemerkung = Remark
formular-preise-annahmen = Computed with { $konten } accounts over { $jahre } years. Prices “per account” hold for all accounts; without payment stated, one-off cost is paid once and running cost yearly.
formular-feld = Field
formular-angabe = Statement on the bidder
formular-antwort = Answer
formular-nummer = No.
formular-bezug = Refers to
formular-frage = Question to the client
formular-datum = Date of the offer
formular-bindefrist = Offer valid until
formular-waehrung = Currency, if not EUR
formular-firma = Company
formular-anschrift = Address
formular-ansprechpartner = Contact
formular-email = E-mail
formular-telefon = Telephone
formular-beschaeftigte = Staff
formular-referenzen = References of comparable size
formular-zertifikate = Certificates
formular-unterauftragnehmer = Subcontractors and their share
formular-datenort = Place of data processing
formular-eingabe = Please check
formular-eingabe-auswahl = Please choose from the list; anything else stays an open question.
formular-eingabe-datum = A date is expected here.
formular-eingabe-zahl = A number of zero or more is expected here.
erfuellung-standard = Standard
erfuellung-konfiguration = Configuration
erfuellung-zusatzmodul_eigen = vendor’s add-on
erfuellung-zusatzmodul_dritt = third-party add-on
erfuellung-anpassung = Customisation
erfuellung-geplant = planned
erfuellung-nicht_erfuellt = not met
preisstatus-preis = price
preisstatus-enthalten = included
preisstatus-entfaellt = not applicable
takt-einmalig = once
takt-monatlich = monthly
takt-jaehrlich = yearly
takt-am_ende = at the end
kostenart-lizenzkauf = Licences (purchase)
kostenart-einrichtung = Set-up, configuration
kostenart-anpassung = Customisation
kostenart-zusatzmodule = Add-ons
kostenart-schnittstellen = Interfaces
kostenart-datenmigration = Migration and cleaning of data
kostenart-projektleitung = Project management, workshops
kostenart-erstschulung = First training
kostenart-hardware = Hardware, telephony, mobile devices
kostenart-nebenkosten = Travel and other expenses
kostenart-ausstieg = Exit: handing over data, running in parallel
kostenart-subskription = Licences (rent, subscription)
kostenart-wartung = Maintenance of software
kostenart-hosting = Hosting, operation, storage
kostenart-support = Support, fault repair
kostenart-datenpflege = Care of data
kostenart-schulung = Continued training
kostenart-schnittstellenpflege = Maintenance of interfaces
kostenart-sonstiges_laufend = Other running cost
ev-dokument = Decision paper
ev-unvollstaendig = (incomplete)
ev-stern = * Offer incomplete: prices or answers are missing, see risks and open points.
ev-zu-gross = very large
ev-gesamt = Total
titel-ev-beschluss = Proposal
titel-ev-anlass = Occasion and aim
titel-ev-verfahren = Procedure
titel-ev-gefragt = Who was asked
titel-ev-gewichte = Criteria and weights
titel-ev-formel = Formula and assumptions
titel-ev-festschreibung = Fixing
titel-ev-ergebnis = Result
titel-ev-rangfolge = Ranking
titel-ev-punkte = Points by group
titel-ev-ebene = Price and performance
titel-ev-alle-formeln = Rank by all formulas
titel-ev-wirtschaftlichkeit = Cost
titel-ev-gesamtkosten = Total cost
titel-ev-kostenarten = Kinds of cost
titel-ev-umschlag = When an offer becomes cheaper
titel-ev-empfindlichkeit = Sensitivity
titel-ev-risiken = Risks and open points
titel-ev-begruendung = Reasons
titel-ev-nichtentscheidung = If nothing is decided
titel-ev-schritte = Next steps and signatures
titel-ev-anhang-matrix = Matrix
titel-ev-anhang-werte = Values of all formulas
titel-ev-anhang-preise = Price sheets
titel-ev-anhang-bewertungen = Ratings
titel-ev-anhang-fragen = Questions of bidders
ev-kein-vorschlag = No proposal is possible: no valid offer can be ranked by the chosen formula.
ev-gleichauf = In the first place stand alike: { $namen }. By the rules that were fixed nothing tells them apart; the choice needs a reason.
ev-vorschlag = It is proposed to commission { $firma }.
ev-vorschlag-zahlen = By the chosen formula ({ $methode }) the offer of { $firma } is in the first place: { $leistung } of 10,000 points of performance at a total cost of { $gesamt } over { $jahre } years (present value { $barwert }), { $einmalig } of it once.
ev-vorschlag-unvollstaendig = The offer of { $firma } is not complete. Missing prices and answers are to be obtained before anything is decided; the cost told is the least.
ev-andere-sieger = By other formulas another offer would be first: { $liste }.
ev-entschieden = Decided on { $datum } by { $durch }: { $firma }.
ev-entschieden-anders = Requirements, matrix, offers or ratings have changed since.
ev-ziele = Goals of the project:
ev-entscheidung = Decision { $nummer } of { $datum } by { $durch }: { $firma }
ev-begruendung-zahlen = Compared with { $firma }:
ev-neben-ausgeschlossen = { $firma } is excluded; the reasons stand with the result.
ev-nichtentscheidung-offen = What happens if nothing is decided has still to be described (“nichtentscheidung” in auswahl.yaml).
ev-bindefristen = The bidders are bound until:
ev-schritt-fragen = Clear open questions with the chosen bidder in writing.
ev-schritt-beschluss = Decide, and record it.
ev-schritt-pflichtenheft = Work out the Pflichtenheft together; it becomes part of the contract.
ev-schritt-vertrag = Sign the contract, send rejections to the other bidders.
ev-budget = Budget to be released for { $firma }, net and with the own person-days: { $einmalig } once and { $jaehrlich } in the first year, { $gesamt } over all years.
ev-beschluss-satz = Decision (tick what applies):
ev-beschluss-wie-vorgeschlagen = ☐ contract to { $firma } as proposed
ev-beschluss-anderer = ☐ contract to ……………………………………
ev-beschluss-keiner = ☐ no contract
ev-beschluss-bestaetigt = The signature confirms the decision of { $datum }: contract to { $firma }.
ev-rolle = Role
ev-name = Name
ev-ort-datum = Place, date
ev-unterschrift = Signature
ev-unterschrift-leitung = Management
ev-unterschrift-projekt = Project lead
ev-tabelle-unterschriften = Signatures
ev-gefragt-freigabe = The bidders were asked about { $anforderungen } requirements of the released version { $version } of the Lastenheft; { $kriterien } of them are knock-out criteria, which exclude if missed.
ev-gefragt-arbeitsstand = The bidders were asked about { $anforderungen } requirements of the working state { $version } of the Lastenheft, which is not released; { $kriterien } of them are knock-out criteria, which exclude if missed.
ev-lastenheft = Basis: Lastenheft
ev-stand-vorschlag = Proposal
ev-stand-entschieden = Decided
ev-arbeitsstand = working state
ev-kein-angebot = no offer
ev-kennung = Identifier
ev-firma = Bidder
ev-eingeladen = Asked on
ev-angebot-vom = Offer of
ev-tabelle-gefragt = Bidders
ev-gruppe = Group of criteria
ev-gewicht-relativ = Weight in its level
ev-gewicht-absolut = Weight in all
ev-mindestpunkte = Minimum points
ev-tabelle-gewichte = Groups of criteria and their weights
ev-gewichte-regel = On each level 100% are shared; the weight in the whole is the product on the way there. Within a group requirements count by their priority. Points go from 0 to 10, points of performance up to 10,000.
ev-punkte-je-antwort = Points for each answer: { $liste }; not met and planned without promise 0. Own ratings take the place of the answer.
ev-methode = Method
ev-formel-zeichen = Formula
ev-gewicht-leistung = Weight of performance
ev-schwankung = Band
ev-entscheidung-band = Decision within the band
ev-preisobergrenze = Price ceiling
ev-gleichstand = Tie rule
ev-wertungspreis = Price compared
ev-wertungspreis-barwert = Present value of all cost
ev-wertungspreis-gesamtkosten = Sum of all cost
ev-rundung = Rounding
ev-rundung-regel = Computed with exact fractions; only what is shown is rounded, half away from zero.
ev-annahmen = Assumptions
ev-annahmen-satz = { $jahre } years, interest { $zins }, rise of prices { $steigerung } a year where the offer says nothing else, { $zahlung }, { $konten } accounts, a day of the own staff at { $personentag }. { $steuer }
ev-zahlung-vorschuessig = payment at the beginning of the year
ev-zahlung-nachschuessig = payment at the end of the year
ev-nicht-festgeschrieben = Matrix and procedure were not fixed. Without that before offers are opened nothing proves that they came about independently of them.
ev-festgeschrieben = State { $nummer }, fixed on { $datum } by { $name }, checksum { $pruefsumme }. { $anzahl ->
    [0] There was no offer yet.
   *[other] Offers were there already: { $angebote }.
}
ev-stelle = Place
ev-vorher = Fixed
ev-nachher = Afterwards
ev-tabelle-danach = Changes after fixing
ev-rang = Rank
ev-leistungspunkte = Points of performance
ev-wert = Value of the formula
ev-ausgeschlossen = excluded
ev-tabelle-rangfolge = Ranking by the chosen formula
ev-ohne-vergleichswerte = needs values that have to be fixed beforehand
ev-hindernis-kein-angebot = no valid offer
ev-hindernis-zu-wenige = a median says something from three offers on
ev-hindernis-preis-null = an offer costs nothing
ev-hindernis-negativ = a value is negative
ev-hindernis-bezug-null = a reference is zero
ev-hindernis-exponent = the weight of performance has to be a whole percent between 0 and 100 here
ev-kein-ausschluss = No offer is excluded.
ev-ausschluss-regel = Excluded offers influence nothing that others are measured by: neither lowest nor highest price nor median.
ev-grund = Reason
ev-tabelle-ausschluss = Excluded offers
ev-grund-a-kriterium = knock-out criterion { $id } “{ $titel }” not met (answer: { $antwort }).
ev-grund-mindestpunkte = Minimum points in “{ $titel }” missed: { $punkte } instead of { $grenze }, even if all open answers turned out well.
ev-grund-preisobergrenze = Above the price ceiling ({ $betrag }).
ev-fehlt = { $firma }: { $anzahl ->
    [0] all kinds of cost asked for are answered
    [one] nothing is said of { $arten }; the price is the least
   *[other] nothing is said of { $arten }; the price is the least
}, { $offen ->
    [0] all requirements are answered.
    [one] one requirement is not answered.
   *[other] { $offen } requirements are not answered.
}{ $ungeklaert ->
    [0] {""}
    [one] {" "}One statement cannot be taken.
   *[other] {" "}{ $ungeklaert } statements cannot be taken.
}
ev-punkte-regel = The darker, the better. Open answers count zero and stand below.
ev-verfehlt = missed
ev-offen-kurz = { $anzahl } open
ev-karte-punkte = Points by offer and group
ev-karte-punkte-alt = Grid of points from 0 to 10 for { $gruppen } groups and the offers { $namen }. The same numbers stand in the matrix of the annex.
ev-angebote = Offers
ev-ebene-leer = There is no valid offer with a price.
ev-bild-ebene = Price and performance of the valid offers
ev-bild-ebene-alt = Price to the right, points of performance upwards: { $liste }.
ev-linie = On the dashed line an offer would be worth as much as the first one by the chosen formula; above it better, below it worse.
ev-formeln-regel = The choice of formula influences the result. The first line is the one that was fixed, below it the rank by all others, with { $gl } weight of the benefit and a tolerance of { $s }. What the procedure does not fix of these is a usual value to compare with.
ev-tabelle-formeln = Rank by all formulas
ev-kosten-regel = All offers are computed for the same accounts, years and assumptions. Prices at single requirements and days of the own staff are included.
ev-kosten-unvollstaendig = Where something that has to be answered is missing, the sum is the least and cannot be compared with the others.
ev-kosten = Cost
ev-einmalig = Once
ev-einmalig-kurz = once
ev-jahr = Year { $jahr }
ev-jahre-legende = years 1, 2, …
ev-tco = Sum over { $jahre } years
ev-barwert = Present value
ev-tabelle-kosten = Cost by year
ev-bild-kosten = Total cost, once and by year
ev-bild-kosten-alt = Total cost of the offers: { $liste }. The parts stand in the table below.
ev-kostenart = Kind of cost
ev-nicht-angegeben = not stated
ev-kostenarten-regel = Sum over all years. “not stated” is not zero: it has to be answered and is missing. “–”: neither offered nor asked for.
ev-tabelle-kostenarten = Cost types over all years
kostenart-anforderungen = Prices at requirements
kostenart-eigenaufwand = Staff days of the client
ev-umschlag-satz = { $anfangs } begins cheaper. What has cost less so far is { $liste }.
ev-umschlag-keiner = The offer that is cheaper at first stays cheaper over the years.
ev-umschlag-einziges = That takes two ranked offers whose prices are all known.
ev-empfindlichkeit-leer = Without a ranking nothing can be tried.
ev-ergebnis-knapp = The result is close: small changes of weights, prices or points lead to another winner.
ev-ergebnis-stabil = The result is stable: neither five percentage points of a weight nor ten per cent of a price nor one point of a criterion change the winner.
ev-spielraum-regel = Between these weights of a main group the winner stays the same; the others keep their proportions.
ev-heute = Today
ev-ab = From
ev-darunter = Below wins
ev-bis = To
ev-darueber = Above wins
ev-tabelle-spielraum = Range of each weight
ev-preise-regel = Who wins if a price changes by { $prozent }%, and at how many criteria a point more or less changes the winner. The most that is paid and minimum points hold here too; offers that only those exclude are in the table as well.
ev-billiger = Cheaper: winner
ev-teurer = Winner if price rises
ev-ein-punkt = Criteria at which a point decides
ev-tabelle-preise = Prices and points
ev-ohne-regel = If an offer drops out that does not win, the winner changes by the chosen formula:
ev-ohne-satz = Without { $firma }, { $sieger } wins.
ev-ohne-keiner = If an offer drops out that does not win, the winner stays the same.
ev-zufall-regel = { $anzahl } times the weights of the main groups were drawn between half and one and a half of them (seed { $saat }).
ev-bild-zufall = Share of wins with random weights
ev-bild-zufall-alt = Share of wins with random weights: { $liste }.
ev-keine-risiken = Nothing noted, nothing open.
ev-risiko-preis-fehlt = Nothing said of { $art }: this cost is not known.
ev-risiko-offen = { $anzahl ->
    [one] One requirement not answered: { $liste }
   *[other] { $anzahl } requirements not answered: { $liste }
}
ev-risiko-nicht-erfuellt = { $anzahl ->
    [one] One requirement not met: { $liste }
   *[other] { $anzahl } requirements not met: { $liste }
}
ev-risiko-geplant = Only planned, without a date before going live and a promise in the contract: { $liste }
ev-risiko-anpassung = { $anzahl ->
    [one] One requirement by customisation
   *[other] { $anzahl } requirements by customisation
}, a risk with each release: { $liste }
ev-risiko-dritte = Third-party modules, with a contract and a data processing agreement of their own: { $liste }
ev-risiko-gefaehrdet = Minimum points in reach only if open answers turn out well: { $liste }
ev-matrix-regel = For each group its weight in all and the points reached, for each criterion its share in thousandths and the points. † own rating instead of the answer of the bidder, ? open.
ev-offen-zeichen = ?
ev-kriterium = Criterion
ev-tabelle-matrix = Matrix
ev-werte-regel = Unrounded but for the places shown; the rank in brackets. The exact fractions stand in the attached data.
ev-nur-rang = rank only
ev-tabelle-werte = Values and ranks of all formulas
ev-preis = Price per unit
ev-je-konto = per account
ev-bedingungen = Conditions
ev-tabelle-preisblatt = Price sheet
ev-mindestens = at least
ev-frei = free months:
ev-rabatt = discount
ev-rabatt-jahre = discount for years:
ev-steigerung = price rise a year as offered
ev-ab-jahr = from year
ev-bis-jahr = until year
ev-eigene-tage = staff days of the client:
ev-keine-bewertungen = There are no own ratings; the answers of the bidders are rated.
ev-bewertungen-regel = Of each person the last rating of a criterion counts, over several people the mean.
ev-punkte-kurz = Points
ev-grundlage = Basis
ev-durch = By
ev-begruendung-kurz = Reason
ev-tabelle-bewertungen = Own ratings
ev-personen = People
ev-mittel = Mean
ev-spanne = Spread
ev-tabelle-spannen = Mean and spread
ev-fragen-satz = { $anzahl ->
    [one] One question or remark of bidders:
   *[other] { $anzahl } questions and remarks of bidders:
}
ev-frage = Question
ev-tabelle-fragen = Questions of bidders
entscheidung-leistung = the higher performance
entscheidung-preis = the lower price
grundlage-angebot = offer
grundlage-demo = demonstration
grundlage-referenz = reference
methode-niedrigster_preis = Lowest price
methode-einfache_richtwertmethode = Simple ratio method
methode-erweiterte_richtwertmethode = Extended ratio method
methode-medianmethode = Weighted ratio method (median)
methode-referenzwertmethode = Weighted ratio method (reference values)
methode-preisquotient = Sum of points with price quotient
methode-einseitige_interpolation = Sum of points with one-sided interpolation
methode-zweiseitige_interpolation = Sum of points with two-sided interpolation
methode-feste_spanne = Sum of points with fixed span
methode-exponentiell = Exponential form
methode-nutzwert = Benefit alone
methode-formel-niedrigster_preis = The lowest price P wins.
methode-formel-einfache_richtwertmethode = Z = L / P; the highest Z wins. Shown per 1,000 €.
methode-formel-erweiterte_richtwertmethode = Z = L / P; among all offers with Z ≥ Zmax × (1 − s) the criterion of decision decides. Shown per 1,000 €.
methode-formel-medianmethode = Z = GL × L / Lmedian − GP × P / Pmedian, GP = 1 − GL
methode-formel-referenzwertmethode = Z = GL × L / Lref − GP × P / Pref, GP = 1 − GL
methode-formel-preisquotient = N = GL × L / 1,000 + GP × 10 × Pmin / P, GP = 1 − GL
methode-formel-einseitige_interpolation = N = GL × L / 1,000 + GP × max(0; 10 × (2 − P / Pmin)), GP = 1 − GL
methode-formel-zweiseitige_interpolation = N = GL × L / 1,000 + GP × 10 × (Pmax − P) / (Pmax − Pmin), GP = 1 − GL
methode-formel-feste_spanne = N = GL × L / 1,000 + GP × 10 × (Po − P) / (Po − Pu), kept within 0 and 10, GP = 1 − GL
methode-formel-exponentiell = Z = L^GL / P^(1 − GL)
methode-formel-nutzwert = The highest L wins; the price does not count.
hilfe-auswahl-build = Compares the offers and sets the decision paper
hilfe-auswahl-build--output = Target file, “-” for standard output; ausgabe/entscheidungsvorlage.pdf in the project if not given
hilfe-auswahl-build--format = PDF, workbook (.xlsx) with all tables, or the data
ev-titel = Title
ev-offene-anforderungen = Open requirements
hilfe-auswahl-decide = Records which bidder is chosen, why and by whom
hilfe-auswahl-decide--anbieter = The bidder that is chosen
hilfe-auswahl-decide--begruendung = Why
hilfe-auswahl-decide--durch = Who decides
hilfe-auswahl-decide--datum = Day; “datum” in crmplan.yaml if not given
hilfe-auswahl-decide--neu = Records another decision that takes the place of the one before
fehler-schon-entschieden = There is decision { $nummer } for { $anbieter } already. “--neu” records another one; the earlier one stays visible.
fehler-ohne-angebot = There is no offer of { $anbieter }.
auswahl-entschieden = { $ordner } written: { $firma }.
auswahl-entschieden-anders = { $ordner } written: { $firma }. By the chosen formula another offer is in the first place; the reasons have to carry that.
auswahl-entschieden-ohne-rang = { $ordner } written: { $firma }. The offer has no rank, as its price is not known or the formula gives no ranking; the reasons have to carry that.
ev-gefaehrdet = endangered
hilfe-auswahl-script = Sets the script of demonstrations: the same tasks for all
hilfe-auswahl-script--output = Target file, “-” for standard output; ausgabe/drehbuch.pdf in the project if not given
hilfe-auswahl-absage = Writes the data of a letter of rejection: the bidder’s own points only
hilfe-auswahl-absage--anbieter = Identifier of the bidder in auswahl.yaml
hilfe-auswahl-absage--output = Target file, “-” for standard output; ausgabe/absage-ID.json in the project if not given
hilfe-angebot-fragen = Writes the open questions to a bidder, ready for a letter
hilfe-angebot-fragen--anbieter = Identifier of the bidder in auswahl.yaml
hilfe-angebot-fragen--output = Target file; standard output if not given
bieterfragen-betreff = Questions on the offer of { $firma } (Lastenheft { $version })
bieterfragen-keine = Nothing is open.
bieterfragen-einleitung = Your offer leaves the following open. What stays open is neither fulfilled nor free of charge.
bieterfragen-kosten = What do these services cost, or are they included or not needed?
bieterfragen-anforderungen = How do you meet these requirements?
bieterfragen-geplant = From when on are these available, and do you promise that in the contract?
bieterfragen-preise = What do these customisations and add-ons cost?
drehbuch-dokument = Script of demonstrations
titel-drehbuch-ablauf = How it goes
titel-drehbuch-aufgaben = Tasks
drehbuch-einleitung = All bidders show the same tasks in the same order, with example data of their own and in the product that they offer.
drehbuch-regel-1 = What is shown is the running system; slides do not count.
drehbuch-regel-2 = What is configured, customised or bought in must be pointed out.
drehbuch-regel-3 = Ratings go from 0 (not shown) to 10 (shown without detour), by each person alone.
drehbuch-keine-aufgaben = No process says how it is to run in future; there is nothing to be shown yet.
drehbuch-ausloeser = Trigger
drehbuch-beteiligte = People
drehbuch-ergebnis = Result
drehbuch-zu-zeigen = To be shown:
drehbuch-anforderung = Requirement
drehbuch-punkte = Points
drehbuch-bemerkung = Remark
drehbuch-tabelle = Rating
hilfe-angebot-import--kurs = EUR for one unit of the currency of the offer, if that is not EUR
fehler-kurs-form = “{ $text }” is no rate. Expected is a number above zero, such as 1.06.
ev-faktor-gewicht = Weight { $name } ± { $schritt } points
ev-faktor-preis = Price { $name } ± { $schritt }%
ev-heute-vorsprung = today { $wert }
ev-wende = 0: another one wins
ev-ausschlaege-regel = The bars show how far the lead of the first offer by the chosen formula moves if one assumption changes. Left of the dashed line another one wins. Prices above the most that is paid are not in the picture but in the table of prices.
ev-bild-ausschlaege = Lead of the first offer under changed assumptions
ev-bild-ausschlaege-alt = Lead of the first offer, smallest and largest value: { $liste }.
ev-ohne-steuer = All amounts without value added tax.
ev-mit-steuer = All prices with { $satz } value added tax, days of the own staff without.
regel-gewicht-zu-gross = { $gewicht } is too large as the weight of a criterion.
hinweis-gewicht-zu-gross = Weights count relative to each other; small whole numbers such as 1, 2, 3 will do.
regel-formular-anderer-anbieter = { $datei } is the form of { $genannt }, not of { $anbieter }.
hinweis-formular-anderer-anbieter = Import without “--anbieter”. If the bidder filled in the form of somebody else, correct the identifier on the first sheet.
regel-formular-ohne-preis = { $kennung } says something, but neither a price nor that it is included or not needed.
hinweis-formular-ohne-preis = The price stays open. “crmplan angebot fragen” asks for it.
regel-formular-spalte-fehlt = The column “{ $spalte }” is missing; what stood below it would be lost.
hinweis-formular-spalte-fehlt = Restore the heads of the columns as in the form. “crmplan angebot form” writes a new one to compare with.
regel-formular-kopf-fehlt = The sheet “{ $blatt }” has rows of the form but no heads of its columns.
regel-formular-blatt-fehlt = The sheet “{ $blatt }” is missing; what was to be said on it stays open.
hinweis-formular-blatt-fehlt = Ask the bidder for the complete form.
bieterfragen-ungeklaert = How is this meant?
bieterfragen-wert = { $bezug }, { $feld }: “{ $wert }”
bieterfragen-ohne-wert = { $bezug }, { $feld }: nothing stated
bieterfragen-angebot = Offer
fehler-kurs-ohne-waehrung = “--kurs” is for prices in another currency; the offer names none. Enter the currency on the sheet of the company if it is not EUR.
ev-ohne-wertung = not ranked: price open
ev-ohne-wertung-regel = Not ranked is whoever’s price is not known: { $liste }. What is missing or unclear is not zero; until it is clear, such an offer has no place and no value is measured by it.
ev-angesetzt = { $firma }: where statements are missing, the highest price of the other offers counts, as the procedure says: { $liste }. The price that is compared includes it.
ev-vorschlag-ohne-wertung = Not ranked because the price is not known: { $namen }. Once it is, another offer may come first.
ev-fehlende-preise = Missing prices
ev-fehlende-preise-keine_wertung = not ranked until they are known
ev-fehlende-preise-hoechster_preis = highest price of the other offers; not ranked where a price is unclear
ev-ungeklaert = unclear
ev-risiko-ungeklaert = Price unclear for { $art }, { $feld }: “{ $wert }”
ev-risiko-ohne-preis = Without a price, although it takes a customisation or an add-on: { $liste }
ev-neben-ohne-wertung = { $firma } is not ranked because the price is not known.
ev-neben-unvergleichbar = { $firma }: not to be compared, as the price of { $gewaehlt } is not known.
ev-risiko-antwort-ungeklaert = Answers that nobody can take: { $liste }
ev-preis-offen = open
ev-probe-gewertet = { $firma }
ev-probe-ausgeschlossen = { $firma }, excluded
ev-umschlag-ab = { $firma } from year { $jahr } on
ev-neben = { $firma }: { $leistung ->
    [weniger] { $punkte } points of performance less
    [mehr] { $punkte } points of performance more
   *[gleich] as many points of performance
}, { $kosten ->
    [weniger] { $betrag } cheaper.
    [mehr] { $betrag } dearer.
   *[gleich] at the same price.
}
ev-ohne-rang = no rank
ev-unbewertet = Not rated yet: { $liste }. Until then these criteria count zero; the result is provisional.
ev-entschieden-erster = By the formula the offer came first.
ev-entschieden-rang = By the formula the offer was in place { $rang }.
ev-entschieden-ohne-rang = By the formula the offer had no rank.
ev-entschieden-ausgeschlossen = As things are today it is excluded; the reasons stand at the result.
ev-vorschlag-gefaehrdet = Minimum points are not reached yet: { $liste }. They will be only if open answers and ratings turn out well.
ev-empfindlichkeit-einziges = Only one offer is ranked; there is nothing to compare.
ev-ergebnis-vorlaeufig = Open prices, answers or ratings may still change the result.
ev-begruendung-einziges = There is no other offer to compare with.
ev-begruendung-offen = A comparison follows once an offer is chosen or alone in the first place.
ev-budget-untergrenze = Not all prices of this offer are known: the budget is the least.
fehler-ausgeschlossen = The offer of { $anbieter } is excluded; “crmplan auswahl build” tells the reasons. Whoever wants to choose it first changes what it fails by.
fehler-datum-vor-angebot = { $datum } is before the latest offer ({ $angebot }). State the day of the decision with “--datum”.
fehler-absage-gewaehlt = The decision is for { $anbieter }; there is no rejection of it.
fehler-absage-offen = Nothing is decided of { $anbieter } yet. There is a rejection after “crmplan auswahl decide”, or for excluded offers.
ev-waehrung = Prices in { $waehrung }, converted at { $kurs } EUR for one.
ev-preisblatt-netto = Prices as offered, without the value added tax that the comparison adds.
ev-eigenaufwand = Own work
ev-eigenaufwand-regel = Estimated by the client, beyond what offers say; valued at the rate for days of the own staff, and part of the cost.
ev-tabelle-eigenaufwand = Own work by offer
ev-personentage = Person-days
ev-frist = Offers were due by { $datum }.
regel-angebot-zu-spaet = The offer of { $anbieter } is of { $datum }, the time ended on { $frist }.
hinweis-angebot-zu-spaet = If it came late, exclude it under “ausschluesse” in bewertungen.yaml; otherwise state why it counts.
regel-bindefrist-vorbei = The offer of { $anbieter } of { $datum } binds until { $frist } only.
hinweis-bindefrist-vorbei = One of the two is wrong; ask the bidder.
regel-prozess-ohne-soll = “{ $prozess }” does not say how it shall be, and is not in the script.
hinweis-prozess-ohne-soll = Describe the future steps under “soll”: to show those of today would be no task for bidders.
drehbuch-weitere = { $anzahl ->
    [one] One more requirement of this process is rated by the written answer.
   *[other] { $anzahl } more requirements of this process are rated by the written answer.
}
hilfe-pflichtenheft = The Pflichtenheft: what is owed
hilfe-pflichtenheft-derive = Derives pflichtenheft.yaml from Lastenheft and chosen offer; what was written by hand stays byte for byte
hilfe-pflichtenheft-derive--anbieter = The chosen bidder
hilfe-pflichtenheft-derive--lastenheft = Version of the Lastenheft; the one of last time if not given, at first the one that the offer answers
hilfe-pflichtenheft-derive--dry_run = Shows what would change, and writes nothing
fehler-ohne-entscheidung = No bidder is chosen yet. “crmplan auswahl decide --anbieter { $anbieter } …” records the decision.
fehler-anders-entschieden = { $gewaehlt } is chosen, not { $anbieter }. Give “--anbieter { $gewaehlt }”, or decide otherwise with “crmplan auswahl decide --neu”.
fehler-pflichtenheft-anderer = pflichtenheft.yaml was worked out with { $bisher }. For { $anbieter } rename the file and derive anew.
fehler-pflichtenheft-ohne-freigabe = There is no release of the Lastenheft. “crmplan lastenheft release” releases a version that both sides can refer to.
fehler-angebot-ohne-fassung = Neither the offer nor auswahl.yaml says which version is answered: state “lastenheft: "{ $version }"” there.
fehler-andere-fassung = Version { $gefragt } was asked for, the offer answers { $angebot }. Import an answer to { $gefragt }, or derive with “--lastenheft { $gefragt }”: commitments to changed requirements are open then.
fehler-pflichtenheft-geteilt = What is derived goes into the one file pflichtenheft.yaml; please bring the files of the folder pflichtenheft/ together there.
fehler-pflichtenheft-form = pflichtenheft.yaml has a form in which nothing can be changed safely: “kriterien” and “abgrenzungen” need entries one below the other, each with “- ” at the beginning of its line. Nothing was written.
pflichtenheft-kopf = Pflichtenheft, derived from Lastenheft and offer. Negotiate commitments, solutions and acceptance here; “stand: abgestimmt” once both sides agree.
pflichtenheft-quellen-hinweis = By the program: what was derived from last. Do not change it; it tells what was written by hand.
pflichtenheft-geschrieben = { $datei } written.
pflichtenheft-probe = { $datei } would be changed like this; nothing was written.
pflichtenheft-unveraendert = { $datei } is what Lastenheft and offer say.
pflichtenheft-neu = { $anzahl ->
    [one] New: { $liste }
   *[other] New ({ $anzahl }): { $liste }
}
pflichtenheft-wieder = Deleted, but still asked for and therefore there again: { $liste }. What is not to hold becomes an Abgrenzung by “zusage: nein” and a reason.
pflichtenheft-aktualisiert = Not worked on yet and brought up to date: { $liste }
pflichtenheft-geaendert = Worked on, source changed; old and new stand under “quelle_geaendert”: { $liste }
pflichtenheft-entfallen = Not asked for any more, noted as “entfallen”: { $liste }
pflichtenheft-gefordert = Noted as “entfallen”, but asked for again: { $liste }. Remove the note.
pflichtenheft-unveraenderlich = Changed, but in a form that nothing can be added to: { $liste }. Write the entry with one field per line, delete an empty or bracketed “quelle_geaendert” or “entfallen”, and derive again.
pflichtenheft-neuere-fassung = Derived from version { $version }; { $neu } is released too. “--lastenheft { $neu }” brings it in.
pflichtenheft-entscheidung-veraltet = Offer, matrix or ratings changed since the decision; “crmplan auswahl build” shows whether it still holds.
regel-kann-ohne-preis = { $kennung } is a promised Kann without a price: promised and priced it is owed, otherwise not.
hinweis-kann-ohne-preis = State “einmalpreis” or “jahrespreis” (0 for free), or with “preisbezug” the line of the price sheet that pays for it.
regel-kriterium-ohne-begruendung = { $kennung } is not promised, and it is not said why.
hinweis-kriterium-ohne-begruendung = State it under “begruendung”: it becomes the Abgrenzungskriterium.
regel-kriterium-ohne-abweichung = { $kennung } is promised in part, and it is not said which.
hinweis-kriterium-ohne-abweichung = State under “abweichung” what is done otherwise than asked for, or not at all.
regel-kriterium-ohne-termin = { $kennung } is promised for later, and it is not said when.
hinweis-kriterium-ohne-termin = State “termin” or “stufe”.
regel-muss-ohne-zusage = { $kennung } is a Muss that is not promised in full and that nobody has waived. Like this there can be no release of the Pflichtenheft.
hinweis-muss-ohne-zusage = Negotiate again, or state under “verzicht” who waives it (“durch”), why (“grund”) and when (“datum”).
regel-kriterium-ohne-quelle = No requirement of the Lastenheft stands behind { $kennung }.
hinweis-kriterium-ohne-quelle = State “lastenheft” with the identifier of the requirement, or under “begruendung” why it belongs here.
regel-termin-nach-vertrag = { $kennung } is promised for { $termin }, the contract ends on { $ende }.
hinweis-termin-nach-vertrag = Bring the date forward, or extend the contract.
hilfe-wert-lastenheft = VERSION
fehler-kein-pflichtenheft = There are no criteria yet. “crmplan pflichtenheft derive --anbieter …” derives them from Lastenheft and offer.
hilfe-pflichtenheft-build = Sets the Pflichtenheft as a draft
hilfe-pflichtenheft-build--fuer = For whom; its open points stand first, internal ones only for the team
hilfe-pflichtenheft-build--output = Target file, “-” for standard output; ausgabe/pflichtenheft.pdf in the project if not given
hilfe-pflichtenheft-build--format = PDF or the data
pf-dokument = Pflichtenheft
pf-auftragnehmer = Contractor
pf-auftragnehmer-offen = to be named
pf-vertrag = Contract
pf-vertrag-vom = Contract of
pf-anlage = Annex to the contract
pf-grundlage-lastenheft = Lastenheft, version
pf-grundlage-angebot = Offer of
pf-entwurf-hinweis = Draft: not agreed yet. The document becomes binding only with the signatures of both sides.
titel-pf-einleitung = Introduction
titel-pf-zweck = Purpose
titel-pf-rangfolge = Order of precedence
titel-pf-stimmen = Who speaks here
pf-zweck-satz = This Pflichtenheft lays down which work { $auftragnehmer } does for { $auftraggeber }, how it meets the requirements of the Lastenheft, and by what that is to be seen at acceptance. With the signatures of both sides it is part of the contract.
pf-rangfolge-regel = Where contract documents contradict each other, the one that stands higher prevails:
pf-rang-1 = Contract
pf-rang-2 = Pflichtenheft with signed changes, the newest first
pf-rang-3 = Lastenheft
pf-rang-4 = Offer with price sheet
pf-rang-5 = Agreement on service and response times
pf-rang-6 = General terms and conditions
pf-rangfolge-abweichung = In questions of data protection the data processing agreement prevails. The Pflichtenheft deviates from the requirements of the Lastenheft only where the list of deviations says so; otherwise they remain the yardstick. For acceptance, defects, changes and dates, contract and Pflichtenheft alone apply.
pf-stimme-auftraggeber = Requirement · client
pf-stimme-auftraggeber-bedeutung = The sentence of the requirement and its acceptance stand like this in the Lastenheft, or were changed together afterwards.
pf-stimme-auftragnehmer = Solution · contractor
pf-stimme-auftragnehmer-bedeutung = Commitment, solution, effort, prices and conditions are the contractor’s word; they stand in a grey field.
pf-stimme-rahmen = Frame
pf-stimme-rahmen-bedeutung = Everything else: rules of acceptance, changes and precedence that hold for both.
titel-pf-zielbestimmung = Objectives
titel-pf-klasse-muss = Must criteria
titel-pf-klasse-soll = Should criteria
titel-pf-klasse-kann = May criteria
titel-pf-klasse-abgrenzung = Exclusions
titel-pf-marke-muss = Must
titel-pf-marke-soll = Should
titel-pf-marke-kann = May
titel-pf-marke-abgrenzung = Exclusion
pf-zielbestimmung-einleitung = Each criterion belongs to one of four classes. The priority is the client’s word, the commitment that of the contractor; what is owed follows from both.
pf-verbindlich-muss = Owed. If it is missing, that is an essential defect.
pf-verbindlich-soll = Owed once promised. Deviation only with reason and consent.
pf-verbindlich-kann = Owed only if expressly promised and priced.
pf-verbindlich-abgrenzung = Not owed. Later wishes are changes.
pf-klasse = Class
pf-verbindlichkeit = What follows
pf-anzahl = Number
pf-tabelle-klassen = The four classes
pf-tabelle-kriterien = Criteria
pf-tabelle-abgrenzung = What is not owed
pf-kriterium = Criterion
pf-kriterien = Criteria
pf-gegenstand = Subject
pf-zusage = Commitment
pf-wann = Stage, date
pf-lastenheft = Lastenheft
pf-abgrenzung = Exclusion
pf-grund = Reason
pf-prioritaet = Priority
pf-offen = open
zusage-ja = promised
zusage-teilweise = promised in part
zusage-spaeter = promised for later
zusage-nein = not promised
pf-nicht-zugesagt = Not agreed: this requirement is not part of the contract.
pf-loesung-offen = The solution is still to be described.
pf-merkmal-ohne-kriterium = There is no separate criterion for this; the usual quality remains owed (§ 633 (2) BGB).
pf-freigegeben-durch = Released by
pf-entwurf-unterschrift = What is signed is the released version: it bears the checksum of its data on every page.
pf-keine-kriterien = There is no separate criterion for this.
pf-keine-abgrenzung = No exclusions are agreed.
pf-verzicht = { $durch } waives it on { $datum }: { $grund }
pf-verzicht-wort = Waiver
pf-abweichung = Deviation from the Lastenheft
pf-begruendung = Reason
pf-mitwirkung = What the client provides
pf-quelle = Changed since it was derived
pf-quelle-satz = { $feld }: “{ $alt }” before, “{ $neu }” now
pf-wort-auftraggeber = Requirement · client
pf-wort-auftragnehmer = Solution · contractor
pf-erfuellung = Fulfilment
pf-strang = Workstream
pf-aufwand = Effort in person-days
pf-einmalpreis = One-off price
pf-jahrespreis = Yearly price
pf-preisbezug = Paid with the price sheet, line
pf-beleg = Evidence
pf-bedingungen = Conditions
strang-software = Software
strang-hardware = Hardware
strang-organisation = Organisation
titel-pf-produkteinsatz = Use of the product
pf-tabelle-zielgruppen = Users
pf-kapitel-leer = Nothing particular is agreed here.
titel-pf-loesung = Overview of the solution
pf-produkt = Product
pf-datenort = Place of the data
pf-unterauftragnehmer = Subcontractors
pf-tabelle-erfuellung = How the criteria are met
titel-pf-funktionen = Functions
pf-funktionen-einleitung = For each function there is the requirement, the solution and its acceptance. Functions bear the signs /F…/, data /D…/, performance /L…/, interfaces /S…/, operation /B…/, introduction /E…/, exclusions /A…/; numbers are never given twice.
titel-pf-daten = Data
titel-pf-leistungen = Performance
titel-pf-qualitaet = Quality
titel-pf-oberflaeche = User interface
titel-pf-umgebung = Technical environment
titel-pf-software = Software
titel-pf-hardware = Hardware
titel-pf-organisation = Orgware
titel-pf-schnittstellen = Interfaces
pf-strang-software = What programs do: set up, adapt, connect.
pf-strang-hardware = What is needed of machines and networks.
pf-strang-organisation = What concerns people and rules: responsibilities, procedures, training.
titel-pf-datenschutz = Data protection and security
titel-pf-datenschutz-kriterien = Criteria
titel-pf-avv = Processing of personal data on behalf
pf-avv-einleitung = If the contractor processes personal data on behalf of the client, remote maintenance with possible access included, a contract under Art. 28 GDPR is needed. It has to lay down:
pf-avv-1 = Subject and duration of the processing
pf-avv-2 = Nature and purpose of the processing
pf-avv-3 = Type of personal data
pf-avv-4 = Categories of data subjects
pf-avv-5 = Obligations and rights of the controller
pf-avv-6 = Processing only on documented instructions, third countries included (para. 3 a)
pf-avv-7 = Confidentiality of authorised persons (para. 3 b)
pf-avv-8 = Security of processing under Art. 32 (para. 3 c)
pf-avv-9 = Other processors: authorisation and the same obligations (para. 3 d)
pf-avv-10 = Assistance with rights of data subjects (para. 3 e)
pf-avv-11 = Assistance with obligations under Art. 32 to 36 (para. 3 f)
pf-avv-12 = Deletion or return after the end (para. 3 g)
pf-avv-13 = Evidence and audits, notice of unlawful instructions (para. 3 h)
pf-ankreuzen = yes / no
pf-avv-inhalt = Content
pf-avv-geregelt = Laid down
pf-avv-stelle = Place in the contract
pf-tabelle-avv = Content of the data processing agreement
titel-pf-migration = Data migration
titel-pf-einfuehrung = Introduction of the system
titel-pf-vorgehen = Procedure
titel-pf-stufen = Stages
titel-pf-mitwirkungen = What the client provides
titel-pf-einfuehrung-kriterien = Criteria of the introduction
pf-keine-stufen = No stages are agreed.
pf-tabelle-stufen = Stages
pf-mitwirkung-regel = The client cooperates as stated here (§ 642 BGB). If something is not provided in time, the contractor gives notice in text form without undue delay; dates that depend on it then move by no more than the time of the delay.
pf-tabelle-mitwirkung = What single criteria need
titel-pf-abnahme = Test and acceptance
titel-pf-abnahmeverfahren = Acceptance procedure
titel-pf-maengelklassen = Classes of defects
titel-pf-testfaelle = Test cases
pf-abnahme-1 = The contractor gives notice of completion in text form and presents the results of its own tests.
pf-abnahme-2 = Both sides carry out the test cases on an agreed day and record what was expected, seen and found.
pf-abnahme-3 = Acceptance may not be refused for minor defects (§ 640 (1) BGB). A refusal names at least one defect.
pf-abnahme-4 = The client keeps its rights to cure, self-help, rescission and price reduction because of known defects only by reserving them at acceptance (§ 640 (3), § 634 nos. 1 to 3 BGB); damages remain unaffected. An agreed contractual penalty has to be reserved as well (§ 341 (3) BGB).
pf-abnahme-5 = Pilot and productive use do not count as acceptance.
pf-mangel-a-klasse = A – system failure (preventing operation)
pf-mangel-a-bedeutung = The system as a whole cannot be used, or data is lost.
pf-mangel-a-folge = No acceptance.
pf-mangel-b-klasse = B – loss of a function (hindering operation)
pf-mangel-b-bedeutung = A Must criterion cannot be used; work is hindered.
pf-mangel-b-folge = The client may refuse acceptance. If it accepts, then with a workaround, an agreed date and a reservation.
pf-mangel-c-klasse = C – malfunction (minor)
pf-mangel-c-bedeutung = A function works wrongly; work is possible.
pf-mangel-c-folge = Acceptance with a list of defects and a date.
pf-mangel-d-klasse = D – trivial (minor)
pf-mangel-d-bedeutung = Without influence on the work, such as a misspelling.
pf-mangel-d-folge = Acceptance with a list of defects.
pf-tests-einleitung = Initial situation and actions stand with the criterion.
pf-keine-tests = No test cases are agreed.
pf-test = Test case
pf-tests-anzahl = Tests
pf-tabelle-tests = Test cases
titel-pf-betrieb = Operation and service
titel-pf-aenderungen = Change procedure
pf-aenderung-regel = Whatever goes beyond criteria and Lastenheft or deviates from them is a change. The law gives no procedure for software; this one is agreed:
pf-aenderung-schritt-1 = Either side requests changes in text form: what, why, until when, which criteria are affected.
pf-aenderung-schritt-2 = The contractor examines it within a reasonable time that it names beforehand, and states effort, one-off and running cost, dates and consequences. An extensive examination is ordered beforehand.
pf-aenderung-schritt-3 = Both sides classify it: defect, real change, or disputed. What is disputed is decided separately; undisputed work goes on. Disputed work begins only if both sides agree to it in text form, which leaves open who pays for it.
pf-aenderung-schritt-4 = The named persons of both sides decide by signature. Without signatures what was agreed before holds.
pf-aenderung-schritt-5 = A signed change leads to a new version of this Pflichtenheft. What it costs and what dates and duties it brings stands in the list of changes worked in, and prevails over price sheet and schedule.
titel-pf-verfolgung = Traceability
titel-pf-vorwaerts = From Lastenheft to criterion
titel-pf-rueckwaerts = Criteria without requirement
titel-pf-abweichungen = Deviations from the Lastenheft
pf-ohne-kriterium = no criterion
pf-tabelle-vorwaerts = From Lastenheft to criterion
pf-rueckwaerts-alle = A requirement of the Lastenheft stands behind every criterion.
pf-rueckwaerts-satz = These criteria go beyond the Lastenheft:
pf-tabelle-rueckwaerts = Criteria without requirement
pf-keine-abweichungen = Everything is promised as the Lastenheft asks for it.
pf-abweichungen-satz = Only in these points does the Pflichtenheft prevail over the Lastenheft:
pf-tabelle-abweichungen = Deviations from the Lastenheft
titel-pf-offene-punkte = Open points
pf-nichts-offen = No criterion and no question is open. Checklists, records and signatures are filled in by the parties in due time.
pf-frage = Question
pf-entscheidet = Decides
pf-tabelle-fragen = Questions
pf-tabelle-offen = Open points
pf-wer = To act
pf-offen-was = What is missing
pf-partei-auftraggeber = Client
pf-partei-auftragnehmer = Contractor
pf-partei-beide = both
pf-offen-zusage = Commitment missing
pf-offen-loesung = Solution not described
pf-offen-preis = Promised Kann without a price
pf-offen-termin = Promised for later, without stage or date
pf-offen-abweichung = Promised in part, without saying which
pf-offen-begruendung = Not promised, without a reason
pf-offen-verzicht = Muss not promised in full: negotiate again or waive
pf-offen-abnahme = Promised, without acceptance criterion
pf-offen-gefordert = Noted as dropped, but asked for
pf-offen-quelle = Lastenheft or offer changed since
pf-offen-abstimmung = Not agreed yet
titel-pf-unterschriften = Signatures
pf-unterschrift-satz = Both sides agree on this Pflichtenheft, in the version named on every page and with all its annexes, as part of their contract.
pf-partei = Party
pf-firma = Company
pf-name-funktion = Name in capitals, function
titel-pf-preisblatt = Price sheet
titel-pf-glossar = Glossary
pf-preisblatt-regel = Net prices, plus value added tax, as stated in the offer. Prices of single criteria are added.
pf-tabelle-preise = Prices of single criteria
pf-kein-glossar = No terms are defined.
pf-strang-anzahl = { $anzahl ->
    [one] One criterion; it stands in the chapters before and after.
   *[other] { $anzahl } criteria; they stand in the chapters before and after.
}
titel-pf-datenobjekte = Objects and leading system
titel-pf-daten-kriterien = Criteria
hilfe-pflichtenheft-release = Releases the Pflichtenheft: nothing may be open; the version never changes again
hilfe-pflichtenheft-release--name = Who releases it for the client
hilfe-pflichtenheft-release--rolle = Role of this person
hilfe-pflichtenheft-release--datum = Day of the release; “datum” in crmplan.yaml if not given
hilfe-pflichtenheft-release--aenderung = Line for the change history
hilfe-pflichtenheft-release--mit_warnungen = Releases with warnings too, and notes them in the release
hilfe-pflichtenheft-release--version = Version of the release, higher than all before
hilfe-pflichtenheft-verify = Proves whether a PDF is a release of the Pflichtenheft
hilfe-pflichtenheft-verify--dateien = PDF files
hilfe-wert-dateien = FILE
hilfe-pflichtenheft-build--version = A released version as it was released
pflichtenheft-freigegeben = Released: Pflichtenheft { $version }, { $kriterien } criteria, { $seiten } pages, in { $ordner }. Checksum of the data (on every page): { $daten }; of the PDF: { $pdf }
regel-pflichtenheft-offen = { $was } ({ $anzahl }): { $kennungen }
hinweis-pflichtenheft-offen = Settle it in pflichtenheft.yaml; a release has nothing open. Delete settled entries under “quelle_geaendert”, set “stand: abgestimmt”.
regel-pflichtenheft-frage = { $kennung } is still to be answered.
hinweis-pflichtenheft-frage = Write the answer into criteria or chapters and delete the question.
regel-pflichtenheft-luecke = No criterion was made of requirements of version { $version } ({ $anzahl }): { $kennungen }
hinweis-pflichtenheft-luecke = “crmplan pflichtenheft derive” adds them; what is not to hold becomes an Abgrenzung by “zusage: nein”.
regel-kriterium-unbekannt = The Lastenheft has no requirement “{ $kennung }”.
hinweis-kriterium-unbekannt = Correct the identifier, or delete “lastenheft” and state under “begruendung” why it belongs here.
beweis-bewiesen = is byte for byte release { $version } of { $datum } ({ $name }). Checksum of the data, printed on every page: { $daten }; of the file: { $summe }
beweis-ergaenzt = is release { $version } in its first { $bytes } bytes; what is appended changes what is seen: { $stellen }. Only the first part is proven.
beweis-neugespeichert = is not the file of release { $version }, but has its data, and every page is drawn alike: saved anew. Only the file in “freigaben” is proven.
beweis-andere-seiten = has the data of release { $version }, but is drawn otherwise: { $stellen }. The file was changed or written anew by another program.
beweis-veraendert = names the checksum of release { $version }, but its data says something else: { $stellen }
beweis-fremd = names a release that this project does not have: checksum of the data { $summe }
beweis-ohne-daten = holds no data of crmplan: printed and scanned, or written by another program. Nothing can be proven like this; the checksum at the foot of the pages only says which version it claims to be.
beweis-kein-pdf = is no PDF that can be read.
pflichtenheft-nichts-geschrieben = { $datei } is not changed.
regel-pflichtenheft-arbeitsstand = The Lastenheft says something else today than version { $version }, which the Pflichtenheft is derived from. Chapters around the criteria (goals, roles, data, stages, acceptance) tell the state of today.
hinweis-pflichtenheft-arbeitsstand = “crmplan lastenheft diff” shows what; release it and bring it in with “pflichtenheft derive --lastenheft …”.
pf-abweichung-wortlaut = Wording in the Lastenheft: “{ $text }”
pf-abweichung-prioritaet = Priority in the Lastenheft: { $prioritaet }.
pf-abweichung-abnahme = The acceptance criteria differ from those in the Lastenheft.
titel-pf-entfallene = Dropped criteria
pf-keine-entfallenen = No criterion was dropped.
pf-entfallen-seit = Dropped with
pf-tabelle-entfallen = Dropped criteria
pf-offen-einleitung = What is still to be settled before signing:
pf-offen-luecken = No criterion was made of these requirements: { $liste }
pf-waehrung = The offer states prices in { $waehrung }, and so does the price sheet. Prices of single criteria are converted at { $kurs } EUR for one unit.
pf-abnahme-6 = If the contractor sets a reasonable period after completion, and the client does not refuse acceptance within it naming at least one defect, the work counts as accepted (§ 640 (2) BGB).
pf-abnahme-7 = What is accepted is work with a result: setup, customisation, interfaces, data migration. For rent (cloud, hosting), purchase of licences, training and consulting the rules of the respective type of contract hold; there the test cases serve as a check.
hilfe-pflichtenheft-diff = Shows what is promised more, less or otherwise than in a release or in the Lastenheft
hilfe-pflichtenheft-diff--von = Older version; the last release if not given
hilfe-pflichtenheft-diff--auf = Newer version; the working state if not given
hilfe-pflichtenheft-diff--lastenheft = Compares with the Lastenheft that it was derived from
hilfe-pflichtenheft-diff--output = Target file, “-” for standard output; if not given a PDF stands in ausgabe/, anything else on standard output
hilfe-pflichtenheft-diff--format = Text, the data, or PDF with marks
fehler-diff-lastenheft = With “--lastenheft” one version is compared with the Lastenheft; there is no place for a second one.
fehler-diff-ohne-freigabe = There is no release of the Pflichtenheft yet. “--lastenheft” compares with the Lastenheft.
pf-diff-dokument = Changes of the Pflichtenheft
pf-diff-fassung = Pflichtenheft { $version } ({ $status }, { $datum })
pf-diff-lastenheft = Lastenheft { $version }
pf-diff-zahlen = Promised less: { $weniger }, dropped or not promised: { $entfallen }, otherwise: { $anders }, promised more: { $mehr }, new: { $neu }; changed chapters: { $kapitel }.
pf-diff-gleich = Both say the same.
pf-diff-marken = Struck out is what only the older, underlined what only the newer version says.
pf-diff-weniger = Promised less
pf-diff-entfallen = Dropped or not promised
pf-diff-anders = Agreed otherwise
pf-diff-mehr = Promised more
pf-diff-neu = New
pf-feld-lastenheft = Lastenheft
pf-feld-anforderung = Requirement
pf-feld-text = Exclusion
pf-feld-prioritaet = Priority
pf-feld-zusage = Commitment
pf-feld-erfuellung = Fulfilment
pf-feld-loesung = Solution
pf-feld-aufwand = Effort in person-days
pf-feld-einmalpreis = One-off price (EUR net)
pf-feld-jahrespreis = Yearly price (EUR net)
pf-feld-preisbezug = Line of the price sheet
pf-feld-bedingungen = Conditions
pf-feld-mitwirkung = What the client provides
pf-feld-termin = Date
pf-feld-stufe = Stage
pf-feld-abweichung = Deviation
pf-feld-begruendung = Reason
pf-feld-verzicht = Waiver
pf-feld-abnahme = Acceptance
pf-vertraulich = Confidential – for the parties to the contract only
pf-weitere = { $anzahl ->
    [one] and one more
   *[other] and { $anzahl } more
}
fehler-pflichtenheft-inzwischen = pflichtenheft.yaml was changed just now. Nothing was written; please derive again.

## Change requests

art-aenderungsantrag = a change request
partei-auftraggeber = client
partei-auftragnehmer = contractor
ausloeser-kunde = customer
ausloeser-gesetz = law
ausloeser-fehler = error
ausloeser-erkenntnis = finding of the project
dringlichkeit-hoch = high
dringlichkeit-mittel = medium
dringlichkeit-niedrig = low
einordnung-mangel = defect: owed already
einordnung-aenderung = change: both parties take it as new
einordnung-strittig = disputed: whether it is owed already is open
antragsstand-beantragt = requested
antragsstand-in_pruefung = being examined
antragsstand-angeboten = offered
antragsstand-entschieden = decided
antragsstand-umgesetzt = carried out
antragsstand-abgenommen = accepted
beschluss-angenommen = agreed
beschluss-abgelehnt = rejected
beschluss-zurueckgestellt = postponed
wirkung-neu = new
wirkung-geaendert = changed
wirkung-entfaellt = dropped
aen-dokument = Change request
aen-verzeichnis-dokument = Change requests
titel-aen-uebersicht = Overview
titel-aen-antrag = Request
titel-aen-inhalt = What changes
titel-aen-auswirkung = Effect
titel-aen-entscheidung = Decision
titel-aen-umsetzung = Work and acceptance
aen-nummer = No.
aen-gegenstand = Subject
aen-stand = State
aen-termine = Dates
aen-tabelle = Change requests
aen-einmal-spalte = Once EUR
aen-jaehrlich-spalte = Yearly EUR
aen-summe-vereinbart = Agreed: { $anzahl ->
    [one] one change
   *[other] { $anzahl } changes
 }, { $einmal } once, { $jaehrlich } yearly; person-days: { $aufwand }.
aen-summe-offen = Open: { $anzahl ->
    [one] one request
   *[other] { $anzahl } requests
 }, { $einmal } once, { $jaehrlich } yearly; person-days: { $aufwand }.
aen-reserve = Reserve for changes: { $betrag }; { $summe } of it agreed, { $rest } left.
aen-reserve-ueberschritten = Reserve for changes: { $betrag }; agreed are { $summe }, which is { $rest } too much.
aen-reserve-fehlt = No reserve stated: “aenderungsreserve” in crmplan.yaml (10 to 15 % are usual) and “vertrag: auftragswert” in pflichtenheft.yaml.
aen-antragsteller = Requested by
aen-beantragt-am = Requested on
aen-ausloeser = Cause
aen-einordnung = Classification
aen-dringlichkeit = Urgency
aen-kundennutzen = Benefit to customers
aen-pruefung = Examination
aen-pruefung-satz = Effort { $aufwand }, paid by: { $partei }; result due by { $bis }.
aen-personentage = person-days: { $tage }
aen-bisher = So far
aen-kuenftig = From now on
aen-keine-kriterien = No criterion of the Pflichtenheft is affected.
aen-testfaelle = Affected test cases
aen-schnittstellen = Affected interfaces
aen-entfaellt-satz = Dropped and no longer owed: { $text }
aen-feld = Field
aen-tabelle-kriterium = So far and from now on
aen-aufwand = Effort
aen-einmal = One-off cost (net)
aen-jaehrlich = Running cost a year (net)
aen-qualitaet = Quality
aen-datenschutz = Data protection
aen-schulung = Training
aen-alternativen = Alternatives
aen-folgen-ablehnung = Consequences of a rejection
aen-entschieden = The request is { $ergebnis } ({ $datum }).
aen-noch-offen = The request is not decided yet.
aen-unterschrift-nicht = The signatures confirm that the request is not carried out; what was agreed before holds.
aen-entscheidung-offen = The request is not decided yet: agreed / rejected / postponed (strike out what does not apply).
aen-vereinbarung-satz = To be signed: { $antrag }. { $kriterien }One-off cost { $einmal }, running cost a year { $jaehrlich }, both net; { $aufwand }; dates: { $termine }.
aen-unterschrift-satz = With the signatures of both parties the change is part of the contract; the Pflichtenheft gets a new version. Without signatures what was agreed before holds.
aen-schritt = Step
aen-durch = By
aen-tabelle-schritte = Work, test and acceptance
aen-schritt-umsetzung = Work
aen-schritt-test = Test
aen-schritt-abnahme = Acceptance
titel-pf-eingearbeitet = Changes that are worked in
pf-keine-aenderungen = No change is worked into this version.
pf-aenderung-wort = Change
pf-feld-art = Kind
pf-feld-gruppe = Group
pf-feld-strang = Workstream
pf-feld-titel = Subject
pf-feld-nachweis = Proof
pf-feld-beleg = Reference
pf-feld-aenderungen = Changes worked in
aenderung-kopf = Change request { $id }: what shall hold stands under “kriterien”; add effect and decision, keep “stand” up to date.
aenderung-angelegt = { $datei } is there.
aenderung-keine = There are no change requests. “crmplan aenderung init” makes one.
aenderung-einzuarbeiten = to work in
aenderung-eingearbeitet = { $id } is worked into { $datei } ({ $anzahl ->
    [one] one criterion
   *[other] { $anzahl } criteria
 }). “crmplan pflichtenheft release” releases the new version.
aenderung-schon-eingearbeitet = { $id } is worked in already.
fehler-keine-aenderungen = There are no change requests (aenderungen/*.yaml).
fehler-aenderung-unbekannt = No change request { $id }. Did you mean { $vorschlag }?
fehler-aenderung-nicht-vereinbart = { $id } is not signed by both parties. Only what is agreed is worked in: “entscheidung” with “ergebnis: angenommen”, “auftraggeber” and “auftragnehmer”.
fehler-aenderung-form = { $kriterium } stands in pflichtenheft.yaml in a form that cannot be changed safely: one field per line. Nothing was written.
fehler-kennung-form = { $kennung } is no identifier: a letter, then letters, digits, “-”, “_” or “.”.
fehler-kennung-vergeben = The identifier { $kennung } is taken.
fehler-kriterium-unbekannt = The Pflichtenheft has no criterion { $kriterium }.
fehler-datei-vorhanden = { $datei } exists; nothing was written.
hilfe-aenderung = Change requests to what is agreed
hilfe-aenderung-init = Makes a request with the wording so far of the criteria it is about
hilfe-aenderung-init--titel = What it is about
hilfe-aenderung-init--kuenftig = What shall hold
hilfe-aenderung-init--antragsteller = Name or role
hilfe-aenderung-init--kriterium = Criterion it is about; may be given several times
hilfe-aenderung-init--id = Identifier; the next free one (AEN-01) if not given
hilfe-aenderung-init--datum = Day of the request; “datum” in crmplan.yaml if not given
hilfe-aenderung-list = Shows all requests with state, cost, sum and what is left of the reserve
hilfe-aenderung-list--format = Text or JSON
hilfe-aenderung-build = Sets a request to be signed, or all of them for the team without identifier
hilfe-aenderung-build--id = The request
hilfe-aenderung-build--output = Target file, “-” for standard output; ausgabe/aenderung-ID.pdf or ausgabe/aenderungen.pdf in the project if not given
hilfe-aenderung-apply = Works an agreed change into pflichtenheft.yaml; everything else stays byte for byte
hilfe-aenderung-apply--id = The request
hilfe-aenderung-apply--dry_run = Shows what would change and writes nothing
hilfe-wert-titel = TITLE
hilfe-wert-kuenftig = TEXT
hilfe-wert-antragsteller = NAME
hilfe-wert-kriterium = ID
regel-aenderung-stand = { $kennung }: { $was }
hinweis-aenderung-stand = Make “stand” and the rest agree: beantragt, in_pruefung, angeboten, entschieden, umgesetzt, abgenommen.
aenderung-stand-ohne-entscheidung = The state says decided, “entscheidung” is missing.
aenderung-stand-vor-entscheidung = There is a decision, and the state is before it.
aenderung-stand-nicht-angenommen = The state says carried out, and the request is not agreed.
aenderung-stand-ohne-umsetzung = The state says carried out, “umsetzung” is missing.
aenderung-stand-ohne-abnahme = The state says accepted, “abnahme” is missing.
aenderung-stand-datum = The decision is before the request.
regel-aenderung-ohne-unterschrift = { $kennung } is agreed, but not signed by both parties.
hinweis-aenderung-ohne-unterschrift = State “auftraggeber” and “auftragnehmer” with name and function under “entscheidung”.
regel-aenderung-ohne-auswirkung = { $kennung } does not say what the change costs.
hinweis-aenderung-ohne-auswirkung = State “aufwand”, “einmalpreis” or “jahrespreis” under “auswirkung”, 0 for nothing.
regel-aenderung-kriterium = { $kennung }, { $kriterium }: { $was }
hinweis-aenderung-kriterium = “wirkung” is neu, geaendert or entfaellt; only what is there is changed.
aenderung-kriterium-unbekannt = The Pflichtenheft has no such criterion.
aenderung-kriterium-vergeben = Meant as new, but the Pflichtenheft has this identifier already.
aenderung-kriterium-unvollstaendig = A new criterion needs “titel”, “anforderung”, “art”, “gruppe” and “prioritaet”.
aenderung-kriterium-ohne-werte = Meant as changed, but without new values.
aenderung-kriterium-abgrenzung = An exclusion can only be dropped; what is owed instead is a new criterion.
aenderung-kriterium-doppelt = Named twice.
regel-aenderung-preise = The criteria of { $kennung } cost { $summe } EUR more than before ({ $was }), the change { $gesamt } EUR.
hinweis-aenderung-preise = “auswirkung” states the price of the whole change; add “einmalpreis” and “jahrespreis” there.
regel-mangel-mit-preis = { $kennung } is classified as a defect and shall cost something: defects are remedied free of charge.
hinweis-mangel-mit-preis = Classify it as “aenderung” or “strittig”, or drop the price.
regel-aenderung-nicht-vereinbart = { $kennung } is worked in, but not agreed by both parties.
hinweis-aenderung-nicht-vereinbart = Add the decision to the request, or take the change out of pflichtenheft.yaml.
regel-aenderung-nicht-eingearbeitet = { $kennung } is agreed and not worked in.
hinweis-aenderung-nicht-eingearbeitet = “crmplan aenderung apply” with the identifier works it in.
regel-kriterium-ohne-antrag = Changed since version { $version } without a change request ({ $anzahl }): { $kennungen }
hinweis-kriterium-ohne-antrag = After signature nothing changes without a request (“crmplan aenderung init”). If nothing is signed yet, release with --mit-warnungen.
regel-reserve-ueberschritten = Agreed changes cost { $summe } EUR, the reserve is { $reserve } EUR.
hinweis-reserve-ueberschritten = Raise “aenderungsreserve” in crmplan.yaml once the budget is released.
wort-freigabedaten = Released data whose checksum stands on every page
fehler-keine-freigaben-pflichtenheft = There is no version { $version }: the Pflichtenheft is not released yet. “crmplan pflichtenheft release VERSION” releases it.
fehler-datum-vor-grundlage = Nothing can be agreed on { $datum }: Lastenheft and decision are of { $frueher }. State the day with “--datum”.
regel-pflichtenheft-ohne-entscheidung = The last decision is not for { $anbieter }; the wrong bidder would sign.
hinweis-pflichtenheft-ohne-entscheidung = “crmplan auswahl decide” records the decision. For another bidder rename the file and derive anew.
regel-pflichtenheft-ohne-angebot = There is no offer of { $anbieter }; the price sheet would be empty.
hinweis-pflichtenheft-ohne-angebot = Put the offer below angebote/ again.
regel-preisbezug-ohne-zeile = { $kennung } refers to “{ $art }”; the price sheet has no such line.
hinweis-preisbezug-ohne-zeile = Change “preisbezug”, state a price, or add the line to the offer.
regel-termin-vergangen = { $kennung } is promised for { $termin }, the release is of { $freigabe }.
hinweis-termin-vergangen = Agree on another date.
pf-abweichung-titel = Called “{ $text }” in the Lastenheft.
pf-abweichung-abgrenzung = The Lastenheft leaves out: “{ $text }” That no longer holds.
pf-diff-kapitel = Contract, chapters and price sheet
beweis-unterschrieben = is release { $version } of { $datum } ({ $name }) in its first { $bytes } bytes; something is appended, such as an electronic signature. Nothing was noticed in it; only the first part is proven, as the program that opens the file decides what an appendix shows. Checksum of the data, printed on every page: { $daten }
beweis-ohne-freigabe = names no release: a draft, a comparison, or the checksum was taken out.
beweis-lastenheft = is Lastenheft { $version }, not the Pflichtenheft.
beweis-fremd-stimmig = names a release that is not in this project. The attached data (freigabe.json) has the checksum { $summe }: compare it with the signed page. Whether the pages say what the data says can only be proven with the release.
beweis-verschluesselt = is encrypted; nothing can be compared.
beweis-zu-gross = is larger than any document and was not read.
beweis-unlesbar = cannot be read: no file, or no permission.
beweis-unstimmig = cannot be proven: data, PDF and record of release { $version } do not agree with each other; somebody changed them. Get the folder from the backup or from git.
beweis-stelle-seiten = other pages: { $seiten }
beweis-stelle-anmerkungen = notes or visible signatures on page { $seiten }
beweis-stelle-dokument = layers, forms or scripts
beweis-stelle-anhaenge = other attachments
pf-laufzeit = Term
pf-auftragswert = Contract value (once, net)
regel-termin-nach-stufe = { $kennung } is promised for { $termin }, its stage ends on { $ende }.
hinweis-termin-nach-stufe = Move the date or change “stufe”.
regel-kapitel-ohne-antrag = Changed since version { $version } without a change request: { $kapitel }
hinweis-kapitel-ohne-antrag = Contract, order of precedence, chapters and price sheet are signed too. If nothing is signed yet, release with --mit-warnungen.
regel-aenderung-nachtraeglich = { $kennung } says something else than in release { $version }: { $felder }
hinweis-aenderung-nachtraeglich = What is signed stays; only “stand”, “umsetzung”, “test” and “abnahme” go on. For anything else make a new request.
aen-einmal-wort = once
aen-jaehrlich-wort = yearly
titel-pf-begriffe = Terms
titel-pf-verbindlich = What binds
pf-begriffe-satz = Further terms are explained in the annex:
pf-verbindlich-satz-1 = Owed is what chapter 2 lists as a must, should or may criterion, as far as it is promised and on the conditions stated. What stands there as an exclusion is not owed.
pf-verbindlich-satz-2 = What the client has to provide stands at the criterion with its date (§ 642 BGB). Where the contractor sees that something is missing or late, it says so at once in text form.
pf-verbindlich-satz-3 = Descriptive texts and tables of the chapters explain the criteria; where they differ from a criterion, the criterion holds. The rules on precedence, cooperation, acceptance, defects, changes and prices bind both parties by themselves, as do changes that were agreed.
titel-pf-mengen = Quantities
titel-pf-aufbewahrung = Deleting and keeping
pf-tabelle-aufbewahrung = Rules of deletion and periods of retention
titel-pf-steckbriefe = Profiles of the interfaces
titel-pf-qualitaetsmatrix = Characteristics and targets
titel-pf-qualitaetskriterien = General criteria of quality
pf-qualitaetsmatrix-satz = The table assigns the criteria that are owed to the quality characteristics of ISO/IEC 25010; the target is the result of the first test case. The criteria themselves stand in the chapters that they belong to.
pf-tabelle-qualitaet = Quality characteristics after ISO/IEC 25010
pf-merkmal = Characteristic
pf-zielwert = Target
pf-merkmal-funktional = Functional suitability
pf-merkmal-funktional-satz = { $anzahl } functions; they stand in the chapters on functions and data.
pf-merkmal-leistungseffizienz = Performance efficiency
pf-merkmal-kompatibilitaet = Compatibility
pf-merkmal-interaktion = Interaction capability (usability)
pf-merkmal-zuverlaessigkeit = Reliability
pf-merkmal-sicherheit = Security
pf-merkmal-wartbarkeit = Maintainability
pf-merkmal-flexibilitaet = Flexibility (portability)
pf-merkmal-schutz = Safety
titel-pf-protokoll = Form of the record of acceptance
pf-tabelle-protokoll = Record of acceptance
pf-protokoll-angabe = Item
pf-protokoll-eintrag = Entry
pf-protokoll-satz = Every partial and final acceptance is recorded in this form. A refusal names at least one defect (§ 640 (2) BGB); reservations because of known defects stand here.
pf-protokoll-1 = Subject: partial or final acceptance, stage, version, environment
pf-protokoll-2 = Place and day
pf-protokoll-3 = Participants with their role
pf-protokoll-4 = Basis: version and checksum of the Pflichtenheft
pf-protokoll-5 = Test cases that were run, with their result
pf-protokoll-6 = Measured values
pf-protokoll-7 = Defects: number, description, class, date
pf-protokoll-8 = Missing deliverables: documentation, training
pf-protokoll-9 = Reservations because of known defects and penalties
pf-protokoll-10 = Declaration: accepted, accepted with defects, or refused with reasons
pf-protokoll-11 = Beginning of the limitation of claims for defects
pf-protokoll-12 = Next appointment
pf-protokoll-13 = Signatures of both parties
titel-pf-termine = Dates
pf-termine-satz = All dates of this Pflichtenheft in their order. When the client has to provide something stands at the criterion.
pf-tabelle-termine = Dates
pf-termin = Date
pf-keine-termine = No date is agreed.
pf-termin-unterschrift = Contract signed
pf-termin-beginn = Contract begins
pf-termin-ende = Contract ends
pf-auftragswert-aenderungen = Contract value with changes
pf-durch-neu = New by { $id }.
pf-durch-geaendert = Changed by { $id }.
pf-durch-entfaellt = Dropped by { $id }.
aen-bezug = Changes Pflichtenheft
aenderung-kriterium-kennung = A new criterion needs an identifier: a letter, then letters, digits, “-”, “_” or “.”.
aenderung-kriterium-nicht-zugesagt = Not promised or dropped already: what shall be owed after all is a new criterion.
regel-aenderung-nach-freigabe = { $kennung } was decided on { $datum }, the release is of { $freigabe }.
hinweis-aenderung-nach-freigabe = State the day of the release with “--datum”, or take the change out of pflichtenheft.yaml.
regel-aenderungen-ueberschneiden = { $kennung } and { $anderer } both change { $kriterium }.
hinweis-aenderungen-ueberschneiden = Decide and work in the one first, then request the other on the new state.
fehler-aenderung-ueberholt = { $id } was requested before { $anderer } was decided; { $anderer } changed { $kriterium }. Make the request on the new state (“datum” after that) and sign it anew. Nothing was written.

## Schedule

typ-versatz = whole working days from -2000 to 2000
hinweis-typ-versatz = Write a whole number: 5 means a week later, -2 overlapping by two days.
art-mitwirkende = a person who works for the project
art-vorgang = a task
art-teilprojekt = a stage
art-meilenstein = a milestone
hilfe-zeitplan = Stages that daily business can bear
hilfe-zeitplan-show = Computes the plan in zeitplan.yaml and shows bars, floats, milestones and load
hilfe-zeitplan-show--format = Text or JSON
hilfe-zeitplan-show--ohne = What if this task, stage or person were not there; may be repeated
hilfe-zeitplan-show--anteil = What if the share were this one: ID=20%; may be repeated
hilfe-wert-ohne = ID
hilfe-wert-anteil = ID=SHARE
fehler-zeitplan-kennung = There is no “{ $id }” in zeitplan.yaml.
fehler-zeitplan-kennung-nah = There is no “{ $id }” in zeitplan.yaml. Did you mean { $vorschlag }?
fehler-zeitplan-anteil = “{ $text }” is no share: “--anteil GL=20%” means that GL has 20% of the working time, 100% at most.
regel-zeitraum-verkehrt = The period ends on { $bis } and begins on { $von } only.
hinweis-zeitraum-verkehrt = “von” is the first free day, “bis” the last one.
regel-abwesenheit-doppelt = { $kennung } is away on { $von } already.
hinweis-abwesenheit-doppelt = State each day in one period only.
regel-schaetzung-verkehrt = { $kennung }: the three estimates do not ascend.
hinweis-schaetzung-verkehrt = It holds that optimistisch ≤ wahrscheinlich ≤ pessimistisch.
regel-zeitplan-ohne-beginn = The plan has tasks and no beginning.
hinweis-zeitplan-ohne-beginn = Add “beginn: 2027-05-03” at the top of zeitplan.yaml.
regel-zeitplan-jahr = The plan begins in the year { $jahr }.
hinweis-zeitplan-jahr = Plans begin between 2000 and 2100; probably a slip.
regel-zeitplan-kreis = Tasks wait for each other in a circle: { $vorgaenge }.
hinweis-zeitplan-kreis = Remove one of the entries in “nach”.
regel-kapazitaet-fehlt = { $kennung } is not done within { $jahre } years.
hinweis-kapazitaet-fehlt = Look at the effort, and at “anteil” and the absences of its people: whoever has 0% or is always away gets nothing done.
regel-vorgang-ohne-mitwirkende = { $kennung } has effort and nobody to do it.
regel-vorgang-ohne-aufwand = { $kennung } does not say how long it takes.
hinweis-vorgang-ohne-aufwand = “aufwand” in person-days with “wer”, or “dauer” in working days for what keeps nobody busy.
regel-meilenstein-ohne-tag = The milestone { $kennung } has neither a day nor a predecessor.
hinweis-meilenstein-ohne-tag = Add “datum” or “nach”.
regel-teilprojekt-zu-lang = { $kennung } takes { $wochen } weeks; daily business hardly bears more than six.
hinweis-teilprojekt-zu-lang = Split it into two stages with a visible result each, or relieve the people.
regel-teilprojekt-ohne-erfolg = { $kennung } does not say all about its success; missing: { $felder }.
hinweis-teilprojekt-ohne-erfolg = One result, how people see it, what proves it, who gains first, when it is shown and when customers are asked.
regel-teilprojekt-ohne-strang = { $kennung } has nothing to do in: { $straenge }.
hinweis-teilprojekt-ohne-strang = Add a task, or say in “ohne”, with a reason, that nothing is needed.
regel-teilprojekt-ohne-abnahme = Nobody accepts { $kennung }.
hinweis-teilprojekt-ohne-abnahme = Add a milestone with “art: abnahme” and “teilprojekt: { $kennung }”; whether to go on is decided after it.
regel-kundenwirkung-fehlt = Customers notice neither { $vorher } nor { $kennung }.
hinweis-kundenwirkung-fehlt = At least every other stage needs “kundenwirkung”.
regel-erstes-ergebnis-spaet = The first result ({ $kennung }) is there on { $tag }, more than eight weeks after the beginning.
hinweis-erstes-ergebnis-spaet = Begin with something small that helps soon.
regel-teilprojekt-wartet-auf-letztes = { $kennung } waits for the last stage { $letztes }.
hinweis-teilprojekt-wartet-auf-letztes = Change the order of the stages: the benefit should not come at the end only.
regel-kriterien-ohne-teilprojekt = { $anzahl ->
    [one] One promised criterion is
   *[other] { $anzahl } promised criteria are
 } in no stage: { $kennungen }.
hinweis-kriterien-ohne-teilprojekt = Add them to “kriterien” of the stage that delivers them.
regel-teilprojekt-nach-termin = { $kennung } is done on { $ende } with its buffer, { $wer } is agreed for { $termin }.
hinweis-teilprojekt-nach-termin = Begin earlier, relieve people, or agree on another day with the other party.
regel-meilenstein-frei = Nobody works on { $tag } ({ $kennung }).
hinweis-meilenstein-frei = State the next working day.
regel-meilenstein-verfehlt = { $kennung } is stated for { $datum } and reached on { $tag } only.
hinweis-meilenstein-verfehlt = “crmplan zeitplan show” shows which tasks have no float.
zeitplan-leer = There are no tasks. They stand in zeitplan.yaml under “teilprojekte”.
zeitplan-kopf = Schedule { $beginn } – { $ende }, with buffer until { $zugesagt }; { $aufwand } person-days
zeitplan-etappe = { $anfang } – { $ende }, with buffer until { $zugesagt }
zeitplan-kritisch = critical
zeitplan-puffer = float { $tage }
zeitplan-meilensteine = Milestones
zeitplan-verfehlt = (stated for { $datum })
zeitplan-auslastung = Load on the time beside daily business, person-days
zeitplan-legende = S software · H hardware · O organisation   █ critical ▒ with float · float in working days
zeitplan-vergleich-gleich = The end stays on { $ende }.
zeitplan-vergleich-spaeter = The end would be on { $ende } instead of { $sonst }: { $tage ->
    [one] one day
   *[other] { $tage } days
 } later.
zeitplan-vergleich-frueher = The end would be on { $ende } instead of { $sonst }: { $tage ->
    [one] one day
   *[other] { $tage } days
 } earlier.
hilfe-zeitplan-build = Sets the schedule with bars, stages and load as PDF
hilfe-zeitplan-build--output = Target file, - for standard output; otherwise ausgabe/zeitplan.pdf
hilfe-zeitplan-freeze = Fixes the plan that later ones are compared with (baseline)
hilfe-zeitplan-freeze--durch = Who fixes it
hilfe-zeitplan-freeze--rolle = In which role
hilfe-zeitplan-freeze--datum = Day it is fixed; otherwise that of the project
hilfe-zeitplan-freeze--grund = Why it was planned anew; required from the second baseline on
fehler-zeitplan-grund = There is a baseline already. Say with --grund why another one is needed.
zeitplan-unveraendert = The plan is as in baseline { $nummer }; nothing written.
zeitplan-festgelegt = The plan is fixed: { $ordner }
zeitplan-basis-gleich = Against baseline { $nummer } it remains { $zugesagt }.
zeitplan-basis-spaeter = Against baseline { $nummer } with buffer on { $zugesagt } instead of { $basis }: { $tage ->
    [one] one day
   *[other] { $tage } days
 } later.
zeitplan-basis-frueher = Against baseline { $nummer } with buffer on { $zugesagt } instead of { $basis }: { $tage ->
    [one] one day
   *[other] { $tage } days
 } earlier.
zeitplan-basis-meilenstein = { $kennung } on { $tag } instead of { $basis }
monat-1 = Jan
monat-2 = Feb
monat-3 = Mar
monat-4 = Apr
monat-5 = May
monat-6 = June
monat-7 = July
monat-8 = Aug
monat-9 = Sept
monat-10 = Oct
monat-11 = Nov
monat-12 = Dec
strang-kurz-software = Software
strang-kurz-hardware = Hardware
strang-kurz-organisation = Organisation
land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia
zp-dokument = Schedule
titel-zp-ueberblick = Overview
titel-zp-balkenplan = Bar chart
titel-zp-teilprojekte = Stages
titel-zp-auslastung = Load
titel-zp-meilensteine = Milestones and payments
titel-zp-frei = Holidays and days without work
titel-zp-vergleich = Comparison with the baseline
titel-zp-regeln = How it is computed
zp-ohne-basis = Not fixed yet
zp-basis-name = Baseline { $nummer } of { $datum }
zp-grundlage = Compared with
zp-satz = { $anzahl ->
    [one] One stage
   *[other] { $anzahl } stages
 } from { $beginn } to { $ende }, with buffer until { $zugesagt }. Each ends with a result that can be seen, and with the decision whether to go on.
zp-aufwand = Effort in person-days
zp-aufwand-auftraggeber = of these the client
zp-aufwand-auftragnehmer = of these the contractor
zp-balkenplan = Bar chart { $von } – { $bis }
zp-alt = Bar chart from { $von } to { $bis }; the days also stand in the tables of the stages.
zp-alt-etappe = { $titel }: { $von } to { $bis }.
zp-stichtag = As of { $tag }
zp-legende-teilprojekt = stage
zp-legende-fertig = done
zp-legende-kritisch = task without float (critical)
zp-legende-puffer = task with float
zp-legende-spielraum = float, buffer
zp-legende-meilenstein = milestone
zp-legende-frei = non-working days
zp-legende-basis = baseline
zp-zeitraum-satz = { $von } – { $bis } ({ $tage ->
    [one] one working day
   *[other] { $tage } working days
 }, { $aufwand } person-days); with buffer until { $zugesagt }
zp-ergebnis = Result
zp-erfolg = Visible success
zp-nachweis = Proof
zp-nutzen = Who benefits
zp-kundenwirkung = What customers notice
zp-zeitraum = Period
zp-ohne-vorgaenge = No tasks planned
zp-vorfuehrung = Demonstration
zp-rueckmeldung = Feedback of customers
zp-stufe = Stage of the contract
zp-vorgaenge = Tasks (S software, H hardware, O organisation)
zp-vorgang = Task
zp-wer = Who
zp-nach = After
zp-pt = PD
zp-beginn = Begin
zp-ende = End
zp-puffer = Float
zp-kritisch = none
zp-ohne-strang = { $strang }: not needed. { $grund }
zp-ohne-meilenstein = No acceptance is set for this stage.
zp-meilensteine = Milestones
zp-meilenstein = Milestone
zp-meilensteinart = Kind
zp-erreicht = Computed for
zp-angesetzt = Set for
zp-verfehlt = missed
zp-ohne-kriterien = No criteria of the Pflichtenheft are assigned to this stage.
zp-kriterien = Delivers:
zp-weiter-oder-stopp = After the acceptance both parties discuss how to go on. The contract remains unaffected; it is changed by a change request only.
zp-auslastung-satz = Person-days per week; the darker the field, the fuller is the time that daily business leaves.
zp-woche = week { $woche }/{ $jahr }
zp-auslastung-bild = Load { $von } to { $bis }
zp-auslastung-alt = Person-days by person and week, { $von } to { $bis }.
zp-auslastung-person = { $name }: { $summe } person-days, most of them in week { $woche } ({ $hoechstens }).
zp-kalenderwoche = week
zp-personentage = PD
zp-mitwirkende = Who has how much to do
zp-person = Who
zp-partei = Party
zp-anteil = Share
zp-geplant = PD
zp-wochen = Weeks
zp-volle-wochen = of which full
zp-vollste-woche = Busiest week (PD)
zp-tag = Date
zp-teilprojekt = Stage
zp-zugesagt = End with buffer
zp-teilprojekte = Stages
zp-ohne-zahlungen = No milestone comes with a payment.
zp-zahlung-mit = Payment with
zp-betrag = Amount EUR
zp-bis-dahin = Until then EUR
zp-zahlungen = Payments (net)
zp-zahlungen-gleich = The payments add up to { $summe }, the value of the contract.
zp-zahlungen-anders = The payments add up to { $summe }; the value of the contract is { $wert }.
zp-frei-satz = Public holidays: { $land }. Nothing is planned on these days.
zp-frei-ohne-standort = No Land is stated: the holidays that hold everywhere count.
zp-frei-keine = There is no such working day within the plan.
zp-frei = Holidays and days without work
zp-frei-ohne-grund = not stated
zp-grund = Reason
zp-basis-satz = Compared with baseline { $nummer }, fixed on { $datum } by { $name }.
zp-basis-ende = End with buffer: { $ende }, in the baseline { $basis } ({ $tage }).
zp-basis-gleich = No stage, task or milestone ends on another day.
zp-kennung = Identifier
zp-titel = Title
zp-basis-spalte = Baseline
zp-heute = Now
zp-verschiebung = Shift
zp-verschiebungen = What ends on another day
zp-neu = new
zp-entfallen = dropped
zp-tage-gleich = unchanged
zp-tage-spaeter = { $tage ->
    [one] one day
   *[other] { $tage } days
 } later
zp-tage-frueher = { $tage ->
    [one] one day
   *[other] { $tage } days
 } earlier
zp-puffer-ohne = No buffer is agreed in the plan.
zp-puffer-je_teilprojekt = Buffer: { $anteil } of the duration of each stage, behind its last task, rounded up to whole working days.
zp-puffer-projekt = Buffer: one at the end, the root of the sum of variances of the critical tasks with three-point estimates (PERT), rounded up to whole working days.
zp-regel-1 = Each task lies as early as its predecessors and the time of its people allow: their share counts for every working day; whoever is absent has no time.
zp-regel-2 = Working days are Monday to Friday without holidays and blocked periods. If more than one task is ready, the one that stands first in the file gets the people first.
zp-regel-3 = Float is the total float of DIN 69900 in working days: by so much a task may end later without moving the end of the plan. Whoever waits for a person waits as for a predecessor.
zp-regel-4 = Three-point estimate: effort = (optimistic + 4 × likely + pessimistic) / 6.
zp-strang-buchstabe = S/H/O

## Umsetzung
art-pflichtkriterium = a criterion of the Pflichtenheft
art-testlauf = a test run
art-mangel = a defect
art-abnahme = an acceptance
art-entscheidung = a decision
art-projektrisiko = a risk of the project
regel-umsetzung-ohne-stand = umsetzung.yaml does not say of which day the progress is.
hinweis-umsetzung-ohne-stand = Put “stand: 2027-09-03” at the top.
regel-fortschritt-doppelt = The progress of { $kennung } stands here a second time.
hinweis-fortschritt-doppelt = One entry for each task.
regel-fortschritt-ohne-tag = { $kennung } is done, and since when is missing.
hinweis-fortschritt-ohne-tag = State “ende”, the last day of work.
regel-fortschritt-verkehrt = { $kennung } ended before it began.
hinweis-fortschritt-verkehrt = Check “beginn” and “ende”.
regel-umsetzung-zukunft = { $kennung } names { $tag }, the state is of { $stand }.
hinweis-umsetzung-zukunft = What has happened does not lie after the state: correct the day or “stand”.
regel-fortschritt-ohne-grund = { $kennung } is blocked or dropped, without a reason.
hinweis-fortschritt-ohne-grund = State “grund”, and for what is blocked “blockiert_bis” if it can be foreseen.
regel-rest-fehlt = { $kennung } has used the planned effort and is still in work.
hinweis-rest-fehlt = Estimate “rest” in person-days, otherwise the forecast assumes one day.
regel-vorgaenger-offen = { $kennung } is done, its predecessor { $vorgaenger } is not.
hinweis-vorgaenger-offen = Add the progress of the predecessor, or change the relation in zeitplan.yaml.
regel-mangel-ueberfaellig = Defect { $kennung } should have been remedied { $tage ->
    [one] one day
   *[other] { $tage } days
 } ago.
hinweis-mangel-ueberfaellig = State “behoben”, or agree on a new “frist”.
regel-test-ohne-mangel = Test run { $kennung } was not passed and names no defect.
hinweis-test-ohne-mangel = Add the defect under “maengel” and name it here with “mangel”.
regel-abnahme-trotz-mangel = { $kennung } accepts although { $mangel } prevents operation.
hinweis-abnahme-trotz-mangel = With a defect that prevents operation the acceptance is refused.
regel-abnahme-ohne-vorbehalt = { $kennung } accepts without defects, but { $mangel } is open.
hinweis-abnahme-ohne-vorbehalt = “erklaerung: abgenommen_mit_maengeln”: cure, self-help, rescission and price reduction because of known defects are kept only by whoever reserves them (§ 640 (3), § 634 nos. 1 to 3 BGB).
regel-verweigerung-ohne-mangel = { $kennung } refuses the acceptance, and no defect is open.
hinweis-verweigerung-ohne-mangel = Whoever refuses names at least one defect (§ 640 (2) BGB): under “maengel” with this stage.
regel-abnahme-ohne-test = { $kennung } accepts what was not tested: { $anzahl ->
    [one] one criterion
   *[other] { $anzahl } criteria
 } ({ $kriterien }).
hinweis-abnahme-ohne-test = Add the runs under “testlaeufe”, or name what is missing as a reservation.
regel-entscheidung-ueberfaellig = { $kennung } should have been decided { $tage ->
    [one] one day
   *[other] { $tage } days
 } ago ({ $wer }).
hinweis-entscheidung-ueberfaellig = Add “entschieden: …” with day and result, or agree on a new date.
regel-strang-hinkt = Workstream { $strang } is { $punkte } points further behind its plan than another one ({ $ist }% instead of { $soll }%).
hinweis-strang-hinkt = Software, hardware and organisation belong together: first catch up with the one that is behind.
regel-aenderung-ohne-vorgang = No task of the schedule carries out the agreed change { $kennung }.
hinweis-aenderung-ohne-vorgang = State “aenderung: { $kennung }” for a task in zeitplan.yaml.
hilfe-umsetzung = How far the project is, and what was accepted
hilfe-umsetzung-status = Shows traffic lights, workstreams, stages, trend of milestones and what is to be decided
hilfe-umsetzung-status--format = Text or JSON
hilfe-umsetzung-build = Sets the report on one page, with the bar chart behind it, as PDF
hilfe-umsetzung-build--output = Target file, - for standard output; otherwise ausgabe/statusbericht.pdf
hilfe-umsetzung-abnahme = Sets the record of acceptance of a stage, to be filled in or to be signed
hilfe-umsetzung-abnahme--teilprojekt = Identifier of the stage (then its newest acceptance) or of an acceptance
hilfe-wert-teilprojekt = STAGE
hilfe-umsetzung-abnahme--output = Target file, - for standard output; otherwise ausgabe/abnahme-ID.pdf
hilfe-umsetzung-aenderung = Shows what change requests do to cost and days, also computed by the plan
hilfe-umsetzung-aenderung--id = Identifier of the request; all if nothing is stated
hilfe-umsetzung-aenderung--format = Text or JSON
hilfe-umsetzung-record = Keeps today’s forecasts of the milestones in umsetzung.yaml (trend of milestones)
fehler-umsetzung-geteilt = “umsetzung record” writes to umsetzung.yaml; the project has several files for it. Please add to the section “prognosen” by hand.
umsetzung-leer = There is no progress to show: zeitplan.yaml needs tasks that are not all dropped, and umsetzung.yaml a “stand”.
umsetzung-festgehalten = The forecasts of { $stand } are kept in umsetzung.yaml.
umsetzung-schon-festgehalten = The forecasts of { $stand } stand in umsetzung.yaml already; nothing written.
umsetzung-kopf = As of { $stand }: end probably { $ende }, as planned with buffer { $zugesagt }. Effort { $ist } + rest { $rest } of { $plan } person-days.
umsetzung-verzug = ({ $tage ->
    [one] one day
   *[other] { $tage } days
 } after its date)
umsetzung-blockiert = Blocked
umsetzung-maengel = Open defects
umsetzung-aenderung-kosten = Once { $einmal }, yearly { $jaehrlich }
umsetzung-aenderung-termin = By the request: { $was } { $tage }
umsetzung-aenderung-ohne-vorgang = No task in zeitplan.yaml names this request (“aenderung: …”); by the plan nothing changes.
umsetzung-aenderung-vorgaenge = Tasks: { $vorgaenge } ({ $aufwand } person-days)
umsetzung-aenderung-tage = By the plan in calendar days: { $liste }
umsetzung-aenderung-keine-tage = By the plan no milestone moves.
um-dokument = Status report
titel-um-ampeln = Traffic lights
titel-um-ziel = Goal and situation
titel-um-straenge = Software, hardware, organisation side by side
titel-um-erreicht = Done
titel-um-naechstes = Next
titel-um-abweichungen = Deviations
titel-um-entscheidungen = To be decided
titel-um-risiken = Risks (probability × damage)
titel-um-stimmen = What customers say
titel-um-trend = Trend of milestones: rising lines are delays
titel-um-balkenplan = Bar chart
titel-um-regeln = Rules of this report
um-keine = Nothing.
um-weitere = and { $anzahl } more
um-lage-satz = Probable end { $ende }, as planned with buffer { $zugesagt }. Effort so far { $ist }, rest { $rest }, planned { $plan } person-days.
um-straenge-bild = Accepted by workstream
um-straenge-alt = Accepted results by workstream in per cent, beside what the plan asks for.
um-ist-soll = { $ist } against { $soll } planned (gap { $punkte })
um-abgenommen = { $titel }: { $wie }, { $tag }
um-verzug = { $name }: probably { $tag }, { $tage ->
    [one] one day
   *[other] { $tage } days
 } after its date
um-blockiert = { $name } is blocked: { $grund }
um-bis = by { $tag }
um-trend-bild = Trend of milestones: for which day a milestone was expected on which day. Rising lines are delays.
um-trend-alt = Milestone trend analysis: day of report against expected day.
um-trend-satz = { $name }: expected { $tag }, against its date { $verzug }.
um-trend-x = Day of report
um-trend-y = Expected for
um-regel-1 = Progress counts accepted results: a task reported done half, an accepted one whole, everything else not; weighted by the planned effort, at least half a person-day.
um-regel-2 = Due is what should be done on the day of report by the fixed plan (the baseline, otherwise that of today).
um-regel-3 = The forecast plans the rest anew from the next day on, with the time that all have for it. An acceptance is reached when it is declared, not when the work is done.
um-regel-4 = Days: red if the planned end with buffer is passed or an open milestone is more than { $termine_rot } calendar days late; amber if one is late.
ampel-gruen = green
ampel-gelb = amber
ampel-rot = red
ampelbereich-termine = Dates
ampelbereich-aufwand = Effort
ampelbereich-straenge = Workstreams
ampelbereich-qualitaet = Quality
ampelbereich-entscheidungen = Decisions
ampelgrund-termine-gruen = No open milestone is later than agreed.
ampelgrund-aufwand-gruen = No effort is planned.
ampelgrund-straenge-gruen = No workstream is clearly further behind its plan than another one.
ampelgrund-qualitaet-gruen = No defect hinders operation, none is overdue.
ampelgrund-entscheidungen-gruen = No decision is overdue.
ampelgrund-ende = The end is { $tage ->
    [one] one day
   *[other] { $tage } days
 } after the promised one.
ampelgrund-meilenstein = { $name } is { $tage ->
    [one] one day
   *[other] { $tage } days
 } later than agreed.
ampelgrund-aufwand = Effort and rest are { $prozent } of the plan.
ampelgrund-strang = { $strang } is { $punkte } points further behind its plan than the best workstream.
ampelgrund-maengel = { $anzahl ->
    [one] One open defect is
   *[other] { $anzahl } open defects are
 } { $klasse }.
ampelgrund-mangel = { $name } should have been remedied { $tage ->
    [one] one day
   *[other] { $tage } days
 } ago.
ampelgrund-entscheidung = { $name } has been overdue for { $tage ->
    [one] one day
   *[other] { $tage } days
 }.
mangelklasse-betriebsverhindernd = preventing operation
mangelklasse-betriebsbehindernd = hindering operation
mangelklasse-leicht = minor
testergebnis-bestanden = passed
testergebnis-nicht_bestanden = not passed
testergebnis-nicht_durchgefuehrt = not carried out
abnahmeart-teilabnahme = partial acceptance
abnahmeart-gesamtabnahme = final acceptance
erklaerung-abgenommen = accepted
erklaerung-abgenommen_mit_maengeln = accepted with reservations
erklaerung-verweigert = acceptance refused
vorgangsstand-geplant = planned
vorgangsstand-in_arbeit = in work
vorgangsstand-fertig_gemeldet = reported done
vorgangsstand-abgenommen = accepted
vorgangsstand-blockiert = blocked
vorgangsstand-entfallen = dropped
ap-dokument = Record of acceptance
titel-ap-gegenstand = Subject
titel-ap-teilnehmende = Participants
titel-ap-tests = Tests carried out
titel-ap-maengel = Defects
titel-ap-vorbehalte = Reservations
titel-ap-erklaerung = Declaration
titel-ap-unterschriften = Signatures
ap-was = Stage
ap-art = Kind of acceptance
ap-art-wahl = partial / final acceptance (strike out what does not apply)
ap-fassung = Version of the software
ap-umgebung = Environment
ap-grundlage = Basis: Pflichtenheft
ap-tag = Date of acceptance
ap-ort = Place
ap-name = Name
ap-rolle = Function
ap-noch-zu-pruefen = These criteria are still to be tested:
ap-zum-ausfuellen = ……………………………………
ap-alle-geprueft = For every criterion of the stage there is at least one test run; what it showed stands in the table.
ap-nicht-geprueft = Without a test run: { $anzahl ->
    [one] one criterion
   *[other] { $anzahl } criteria
 }, { $kriterien }.
ap-test = Test run
ap-erwartet = Expected
ap-ist = Seen
ap-ergebnis = Result
ap-testlaeufe = Test runs
ap-messgroesse = Measure
ap-soll = Agreed
ap-gemessen = Measured
ap-messwerte = Measured values
ap-kriterium = Criterion
ap-pruefliste = Check list
ap-keine-maengel = No defects are known.
ap-mangel = Defect
ap-klasse = Class
ap-frist = To be remedied by
ap-umgehung = Workaround
ap-behoben = remedied { $tag }
ap-vorbehalte-form = Cure, self-help, rescission and price reduction because of known defects are kept only if the client reserves them here (§ 640 (3), § 634 nos. 1 to 3 BGB), and so is an agreed contractual penalty (§ 341 (3) BGB).
ap-vorbehalt = Reservation
ap-vorbehalt-tabelle = Reservations
ap-fehlend = Still to be delivered
ap-keine-vorbehalte = No reservations are declared.
ap-erklaerung-abgenommen = The work is accepted.
ap-erklaerung-abgenommen_mit_maengeln = The work is accepted. The client reserves its rights from the defects named here and the reservations named here.
ap-erklaerung-verweigert = The acceptance is refused because of the defects named here.
ap-gewaehrleistung = Period for claims from defects begins
ap-naechster-termin = Next date
ap-nutzung = Use in a pilot or before the final acceptance is no acceptance of any other work.
um-regel-5 = Effort: amber above { $aufwand_gelb }%, red above { $aufwand_rot }% of the plan.
um-regel-6 = Workstreams: amber if one is more than { $straenge_gelb } percentage points further behind its plan than another one; red above { $straenge_rot }.
um-regel-7 = Quality: red with a defect that prevents operation or is overdue, amber with one that hinders operation.
um-regel-8 = Decisions: amber if one is overdue, red after more than { $entscheidungen_rot } calendar days.
ap-kriterien = Criteria
umsetzung-trend = Milestones: expected by plan and reports
hilfe-zeitplan-init = Proposes zeitplan.yaml: small stages in the usual order, from the Pflichtenheft
hilfe-zeitplan-init--beginn = First day; otherwise that of the contract
hilfe-zeitplan-init--land = Land whose holidays count: NI, BY, …
fehler-zeitplan-beginn = When does the plan begin? State it with “--beginn 2027-05-10”; pflichtenheft.yaml names no day of the contract.
fehler-zeitplan-land = “{ $text }” is no Land: { $werte }.
zeitplan-vorgeschlagen = { $datei } proposed with { $anzahl ->
    [one] one stage
   *[other] { $anzahl } stages
 }. Look at people, shares and efforts, then “crmplan zeitplan show”.
etappe-hinweis = Proposed from the Pflichtenheft; everything here is to be checked. “crmplan zeitplan show” computes days, floats and load from it.
etappe-kommentar-land = Land whose holidays count
etappe-kommentar-mitwirkende = Share of the working day that daily business leaves; it bears more than 50% only with relief. State absences with “abwesend”.
etappe-kommentar-sperrzeiten = stocktaking, season, fairs, works holiday
etappe-kommentar-teilprojekte = Person-days are proposals or the contractor’s word. What takes longer than six weeks is to be split into two stages.
etappe-kommentar-erfolg = still to be stated: nachweis, nutzen_fuer, vorfuehrung, rueckmeldung
etappe-ohne-strang = Existing devices and connections are used.
etappe-abnahme = Acceptance: { $titel }
etappe-meilenstein-auftragsverarbeitung = Data processing agreement signed
etappe-meilenstein-betriebsvereinbarung = Works agreement signed
etappe-person-leitung = Project lead
etappe-person-schluessel = Key users of the departments
etappe-person-technik = Devices and network
etappe-person-beratung = Consultants of the contractor
etappe-vorbereitung-titel = Ready to start
etappe-vorbereitung-ergebnis = Team, rules and contracts stand, the test environment runs
etappe-vorbereitung-erfolg = Everybody involved signs in to the new system
etappe-vorbereitung-software = Set up test environment and accounts
etappe-vorbereitung-hardware = Provide access and network
etappe-vorbereitung-organisation = Settle team, goals, data protection and agreements
etappe-kontakte-titel = One customer file for all
etappe-kontakte-ergebnis = Companies, persons and their history stand in one place, without duplicates
etappe-kontakte-erfolg = Whoever answers the phone sees what it was about last
etappe-kontakte-kundenwirkung = Customers explain their matter only once
etappe-kontakte-software = Set up contacts and activities, take over the data of the pilot group
etappe-kontakte-hardware = Prepare workplaces and telephony
etappe-kontakte-organisation = Lay down rules of data care and train the pilot group
etappe-angebote-titel = No offer is left lying
etappe-angebote-ergebnis = Every open offer has a date and a task
etappe-angebote-erfolg = The list of forgotten offers is empty
etappe-angebote-kundenwirkung = Every offer is followed by a call
etappe-angebote-software = Set up offers, opportunities and follow-ups
etappe-angebote-organisation = Lay down phases and dates, train sales
etappe-schnittstellen-titel = ERP connected
etappe-schnittstellen-ergebnis = Orders and documents stand in the customer file
etappe-schnittstellen-erfolg = Nobody types an order twice
etappe-schnittstellen-software = Build interfaces and test them with real data
etappe-schnittstellen-hardware = Open access to the other systems
etappe-schnittstellen-organisation = Lay down the leading system for each field, test day
etappe-service-titel = Service and existing customers
etappe-service-ergebnis = Enquiries and complaints have a person in charge and a date
etappe-service-erfolg = No enquiry is open longer than agreed
etappe-service-kundenwirkung = Customers get an answer before they ask again
etappe-service-software = Set up service cases and lists for existing customers
etappe-service-organisation = Lay down who is in charge and how fast, train service
etappe-auswertung-titel = Figures that people believe
etappe-auswertung-ergebnis = One report replaces the lists of today
etappe-auswertung-erfolg = The weekly meeting works without a spreadsheet
etappe-auswertung-software = Set up reports
etappe-auswertung-organisation = Lay down figures, close the old lists
etappe-marketing-titel = Campaigns to the right people
etappe-marketing-ergebnis = Mailing lists come from the customer file, with consent
etappe-marketing-erfolg = The first campaign goes out without manual work
etappe-marketing-kundenwirkung = Customers get only what concerns them
etappe-marketing-software = Set up mailing lists and campaigns
etappe-marketing-organisation = Settle consent and unsubscribing
etappe-mobil-titel = Work on the road
etappe-mobil-ergebnis = Customer file and visit report work on the phone
etappe-mobil-erfolg = Visits are recorded on the same day
etappe-mobil-kundenwirkung = Promises made on site stand in the system in the evening
etappe-mobil-software = Set up mobile access
etappe-mobil-hardware = Get devices and set them up
etappe-mobil-organisation = Instruct the field staff
etappe-ausbau = { $titel }, extension

## Status
hilfe-status = Which of the seven steps are done, what comes next and which file to open
hilfe-status--format = Text or JSON
schritt-kunden = Analysis of customers
schritt-prozesse = Analysis of processes
schritt-lastenheft = Lastenheft
schritt-auswahl = Selection
schritt-pflichtenheft = Pflichtenheft
schritt-zeitplan = Schedule
schritt-umsetzung = Implementation
status-kunden-offen = nothing yet
status-kunden-begonnen = segments: { $segmente }, needs: { $beduerfnisse }, potentials: { $potenziale }
status-kunden-fertig = segments: { $segmente }, needs: { $beduerfnisse }, potentials: { $potenziale }
status-prozesse-offen = nothing yet
status-prozesse-begonnen = processes: { $prozesse }, systems: { $systeme }, information items: { $informationen }
status-prozesse-fertig = processes: { $prozesse }, systems: { $systeme }, information items: { $informationen }
status-lastenheft-offen = no requirement yet
status-lastenheft-begonnen = requirements: { $anforderungen }, not released yet
status-lastenheft-fertig = release { $version } of { $datum }, requirements: { $anforderungen }
status-auswahl-offen = nobody asked yet
status-auswahl-begonnen = bidders: { $anbieter }, offers: { $angebote }, not decided yet
status-auswahl-fertig = { $gewaehlt }, decided on { $datum }; offers: { $angebote }
status-pflichtenheft-offen = nothing yet
status-pflichtenheft-begonnen = criteria: { $kriterien }, not released yet
status-pflichtenheft-fertig = release { $version } of { $datum }, criteria: { $kriterien }, open change requests: { $aenderungen }
status-zeitplan-offen = nothing yet
status-zeitplan-begonnen = stages: { $teilprojekte }, not fixed yet
status-zeitplan-fertig = baseline { $nummer } of { $datum }, stages: { $teilprojekte }
status-umsetzung-offen = nothing yet
status-umsetzung-begonnen = as of { $stand }: { $abgenommen } of { $teilprojekte } stages accepted
status-umsetzung-fertig = All { $teilprojekte } stages are accepted
status-alles-fertig = All seven steps are done. Customer orientation goes on: crmplan kundenorientierung show
status-naechstes = Next: { $schritt }, file { $datei }
status-rat-kunden-offen = Which customers are there, what do they need, where does business sleep? From an export of sales or by hand:
status-rat-kunden-begonnen = Add segments, needs and potentials:
status-rat-prozesse-offen = Which processes go into the CRM, with which roles, systems and information?
status-rat-prozesse-begonnen = Add processes and information; the analysis asks what is open itself:
status-rat-lastenheft-offen = Requirements follow from the analysis; your own stand here:
status-rat-lastenheft-begonnen = Read the draft, take over proposals and confirm values, then release:
status-rat-auswahl-offen = Who is asked?
status-rat-auswahl-begonnen = Fix the matrix, send the forms, read the offers, compare and decide:
status-rat-pflichtenheft-offen = Lastenheft and chosen offer make the Pflichtenheft:
status-rat-pflichtenheft-begonnen = Agree with the contractor until nothing is open, then release:
status-rat-zeitplan-offen = Small stages beside daily business:
status-rat-zeitplan-begonnen = Look at the warnings, fix it with the contractor:
status-rat-umsetzung-offen = Enter the progress of each task (“stand” at the top, then “vorgaenge”):
status-rat-umsetzung-begonnen = Keep it up every week, report, accept:
regel-zeitplan-zu-spaet = { $kennung } lies behind the { $jahre } years that are planned.
hinweis-zeitplan-zu-spaet = Look at “ab”, “dauer” and “versatz”; probably a slip of the pen.
regel-aufwand-doppelt = { $kennung } states both “aufwand” and “schaetzung”.
hinweis-aufwand-doppelt = Delete one of the two: what the estimates lead one to expect is the effort.
regel-anteil-zu-hoch = { $kennung } is to have { $anteil }% of the working day beside daily business.
hinweis-anteil-zu-hoch = More than half is left only with relief: say under “entlastung” who takes over daily business, or lower the share.
regel-auftraggeber-ueberlastet = { $kennung } takes { $tage } person-days of the client’s people; at most { $grenze } are agreed.
hinweis-auftraggeber-ueberlastet = Split the stage, hand work over, or change “hoechstens_auftraggeber”.
regel-vorfuehrung-zu-frueh = { $kennung }: “{ $feld }” on { $tag } is too early, there is nothing to see before { $ende }.
hinweis-vorfuehrung-zu-frueh = First get it done, then show it, then ask customers.
regel-abnahme-vor-ende = { $kennung } accepts { $teilprojekt } on { $tag }, it is done only on { $ende }.
hinweis-abnahme-vor-ende = Name under “nach” all tasks without which there is nothing to accept.


## Customer orientation

typ-messwert = a measured value
hinweis-typ-messwert = Write a number: 62, 62 %, 1.5 or -12.
typ-rhythmus = a rhythm
hinweis-typ-rhythmus = Write whole days, weeks, months or years: 14 Tage, 2 Wochen, 3 Monate, 1 Jahr. What is done on occasion only has an “anlass” instead of a rhythm.
art-massnahme = a measure
art-kundenwunsch = a customer’s wish
art-kundenkennzahl = an indicator of customer orientation
hilfe-kundenorientierung = What goes on for customers when the project has ended
hilfe-kundenorientierung-show = Shows what is due, the figures of each team and open wishes
hilfe-kundenorientierung-show--datum = Day from which everything counts; otherwise “stand” in kundenorientierung.yaml
hilfe-kundenorientierung-show--format = Text or JSON
hilfe-kundenorientierung-build = Sets the report for the team: what is due, figures with a picture, wishes, rules of evaluation
hilfe-kundenorientierung-build--datum = Day from which everything counts; otherwise “stand” in kundenorientierung.yaml
hilfe-kundenorientierung-build--output = Target file, “-” for standard output; otherwise ausgabe/kundenorientierung.pdf in the project
hilfe-kundenorientierung-export = Writes the dates for calendars, the series as a table or everything as data
hilfe-kundenorientierung-export--format = ics: recurring dates; csv: the series; json: everything
hilfe-kundenorientierung-export--datum = Day from which everything counts; otherwise “stand” in kundenorientierung.yaml
hilfe-kundenorientierung-export--output = Target file, “-” for standard output; otherwise ausgabe/kundenorientierung.ics, .csv or .json in the project
fehler-keine-termine = No measure has a next day; a calendar without dates is none.
kuo-kalender = Customer orientation { $firma }
kuo-kalender-text = Responsible: { $rolle } ({ $rhythmus })
fehler-keine-kundenorientierung = kundenorientierung.yaml has neither measures nor wishes nor indicators.
regel-kundenorientierung-ohne-stand = Nothing says to which day kundenorientierung.yaml is kept.
hinweis-kundenorientierung-ohne-stand = Write “stand: 2027-09-03” at the top and keep it up to date, or state the day with “--datum”.
regel-massnahme-ueberfaellig = { $kennung } was due on { $tag }, { $tage ->
    [one] one day
   *[other] { $tage } days
 } ago.
hinweis-massnahme-ueberfaellig = Do it and write the day under “durchgefuehrt”, or state a new day under “naechster”.
regel-massnahme-ohne-termin = Nobody knows when { $kennung } is due.
hinweis-massnahme-ohne-termin = Write “beginn” and “rhythmus”, for a single time “naechster”, and if it waits for something, “anlass”.
regel-massnahme-verkehrt = { $kennung } ends on { $bis } and begins only on { $beginn }.
hinweis-massnahme-verkehrt = “bis” is the last day; without it the measure goes on.
regel-durchfuehrung-nach-stand = { $kennung } is said to be done on { $tag }, which is later than the file is kept.
hinweis-durchfuehrung-nach-stand = What is planned belongs under “naechster”. If it has happened, bring “stand” up to date.
regel-wunsch-tage = { $kennung }: { $was }
kuo-wunsch-antwort-frueh = The answer is earlier than the wish.
kuo-wunsch-nach-stand = A day is later than the file is kept.
hinweis-wunsch-tage = First the wish (“am”), then the answer (“beantwortet”), both not after “stand”.
regel-wunsch-ohne-antwort = { $kennung } is { $stand }, and nobody told the customer.
hinweis-wunsch-ohne-antwort = Answer the customer and write the day under “beantwortet”.
regel-kennzahl-ohne-ausgangswert = { $kennung } has no value of before the project.
hinweis-kennzahl-ohne-ausgangswert = Measure before the start and write it under “ausgangswert”: without a comparison nobody sees a success.
regel-ausgangswert-spaet = The first value of { $kennung } is of { $tag }, the project began on { $beginn }.
hinweis-ausgangswert-spaet = First values are of the time before. If none can be measured any more, count one from old records.
regel-kennzahl-ungewoehnlich = { $kennung } says “{ $gesetzt }”, for “{ $art }” it is usually “{ $ueblich }”.
hinweis-kennzahl-ungewoehnlich = Change it; if it is meant so, use “art: sonstig”.
regel-ziel-ohne-tag = The target of { $kennung } has no day.
hinweis-ziel-ohne-tag = State under “bis” when it is to be reached; only then can be said whether it is on its way.
regel-messwert-nach-stand = { $kennung } has a value of { $tag }, which is later than the file is kept.
hinweis-messwert-nach-stand = Correct a slip of the pen, or bring “stand” up to date.
regel-messwert-doppelt = { $kennung }, { $team }: there are two values for { $tag }.
hinweis-messwert-doppelt = Delete one of them.
regel-reihe-doppelt = { $kennung }: { $team } has two series.
hinweis-reihe-doppelt = Join both series.
regel-messwert-unmoeglich = { $kennung }: there is no { $wert } in “{ $einheit }”.
hinweis-messwert-unmoeglich = Percentages lie between 0 and 100, points between -100 and 100, hours and counts from zero.
regel-team-zu-klein = { $kennung }, { $team }: { $was }
hinweis-team-zu-klein = That is left out of display, report and export (§ 87 (1) no. 6 BetrVG). Join it with another team.
kuo-gruppe-team = Fewer than five people would tell of single ones.
kuo-gruppe-differenz = With what the teams say it would tell of fewer than five people.
kuo-gruppe-wert = A value comes from fewer than five people.
regel-team-ohne-personen = { $kennung }, { $team }: nothing says how many people that are.
hinweis-team-ohne-personen = Write “personen: 6”. Until then the series is not shown, as it could tell of single people.
kennzahlart-aktive_nutzung = Active use
kennzahlart-aktualitaet = Up-to-dateness
kennzahlart-vollstaendigkeit = Completeness
kennzahlart-dublettenquote = Share of duplicates
kennzahlart-nachfassquote = Follow-up rate
kennzahlart-reaktionszeit = Response time
kennzahlart-schattenablagen = Shadow files
kennzahlart-zufriedenheit_nutzende = Satisfaction of users
kennzahlart-kundenwirkung = Effect on customers
kennzahlart-sonstig = Other
kennzahlformel-aktive_nutzung = accounts with at least one write within 7 days ÷ all accounts
kennzahlformel-aktualitaet = open deals with activity within the last 14 days ÷ all open deals
kennzahlformel-vollstaendigkeit = filled required fields ÷ all required fields
kennzahlformel-dublettenquote = surplus records ÷ all records
kennzahlformel-nachfassquote = offers followed up ÷ offers sent
kennzahlformel-reaktionszeit = median of working hours until the first answer
kennzahlformel-schattenablagen = spreadsheets that are still kept
kennzahlformel-zufriedenheit_nutzende = SUS questionnaire, 0 to 100 points; 68 is about the average
kennzahlformel-kundenwirkung = NPS or satisfaction with the response time, always with the same kind of sample and with n
kennzahlformel-sonstig = formula of one’s own
messwert-punkte = { $zahl } points
messwert-stunden = { $zahl } h
messwert-anzahl = { $zahl }
zielrichtung-hoch = higher is better
zielrichtung-niedrig = lower is better
wunschstand-offen = open
wunschstand-angenommen = accepted
wunschstand-umgesetzt = done
wunschstand-abgelehnt = rejected
massnahmenart-befragung = survey
massnahmenart-kennzahl = indicator
massnahmenart-gespraech = conversation
massnahmenart-wunschliste = list of wishes
massnahmenart-sonstig = other
zielurteil-erreicht = reached
zielurteil-auf_dem_weg = on its way
zielurteil-im_rueckstand = behind
zielurteil-verfehlt = missed
zielurteil-offen = open
verdeckt-team_zu_klein = not shown: fewer than five people
verdeckt-personen_unbekannt = not shown: number of people is missing
verdeckt-differenz = not shown: would tell of fewer than five people
kuo-dokument = Customer orientation
kuo-fortlaufend = ongoing
titel-kuo-massnahmen = Measures
titel-kuo-kennzahlen = Indicators by team
titel-kuo-wuensche = Wishes that wait
titel-kuo-regeln = How it is evaluated
kuo-kopf = Customer orientation on { $tag }: { $anzahl ->
    [0] nothing is overdue
    [one] one measure is overdue
   *[other] { $anzahl } measures are overdue
 }
kuo-summe-faellig = { $anzahl ->
    [0] Nothing is overdue.
    [one] One measure is overdue.
   *[other] { $anzahl } measures are overdue.
 }
kuo-keine-massnahmen = No measures are stated.
kuo-keine-kennzahlen = No indicators are stated.
kuo-keine-wuensche = No wish waits.
kuo-tabelle-massnahmen = Measures and when they are due
kuo-tabelle-termine = Dates of the next three months
kuo-tabelle-kennzahlen = Indicators and their targets
kuo-tabelle-wuensche = Wishes that wait for a decision, for being done or for an answer
kuo-tabelle-ueblich = What is usual
kuo-nummer = No.
kuo-massnahme = Measure
kuo-zustaendig = Responsible
kuo-rhythmus = Rhythm
kuo-zuletzt = Last
kuo-naechster = Next
kuo-tag = Date
kuo-kennzahl = Indicator
kuo-team = Team
kuo-ausgangswert = Before the project
kuo-letzter = Last value
kuo-ziel = Target
kuo-urteil = Verdict
kuo-formel = Formula
kuo-ueblich = Usual
kuo-wunsch = Wish
kuo-gesagt = Said on
kuo-tage = Days
kuo-stand = State
kuo-bezug = See
kuo-beantwortet = Answer to the customer
kuo-betrieb = whole company
kuo-alle = every { $dauer }
kuo-jedes-d = daily
kuo-jedes-Wochen = weekly
kuo-jedes-Monate = monthly
kuo-jedes-Jahre = yearly
kuo-einmalig = once
kuo-nie = never yet
kuo-zuletzt-am = last { $tag }
kuo-bei-anlass = when it comes to that
kuo-beendet = ended on { $tag }
kuo-ueberfaellig = overdue since { $tag } ({ $tage ->
    [one] one day
   *[other] { $tage } days
 })
kuo-ziel-bis = target { $wert } by { $tag }
kuo-ziel-ohne-tag = target { $wert } without a day
kuo-ohne-ziel = No target is stated. Usual: { $ueblich }
kuo-seit = { $tage ->
    [0] since today
    [one] for one day
   *[other] for { $tage } days
 }
kuo-unbeantwortet = no answer yet
kuo-beantwortet-am = answered on { $tag }
kuo-ueblich-hoch = at least { $wert }
kuo-ueblich-niedrig = at most { $wert }
kuo-ueblich-veraenderung = { $wert } from the value before the project
kuo-ueblich-besser = better than the value before the project
kuo-ueblich-tage = { $ziel }, { $tage } days after the start
kuo-ueblich-hinweis = Usual values are experience and hold only if they are stated as a target.
kuo-bild = How far each series is on its way
kuo-bild-alt = Points between time that has passed and way that is done from the value before the project to the target; below the line is what is behind: { $liste }.
kuo-bild-hinweis = The numbers are those of the table. What lies below the line is behind its path.
kuo-bild-punkt = { $nummer } { $kennzahl }: { $zeit } of the time, { $weg } of the way
kuo-bild-zeit = Time until the day of the target, on the day of the last value
kuo-bild-weg = Way from the value before the project to the target
kuo-regel-weg = The path is a straight line from the value before the project at its day to the target at its own. The last value is compared with the path at the day on which it was measured.
kuo-regel-urteil = Reached: the last value is at least the target. On its way: the day of the target is not over, and the value is at least on the path. Behind: it is behind the path. Missed: the day is over. Open: target, day, value or the value before the project is missing.
kuo-regel-team = Evaluation is by team, never by person. Figures that come from fewer than { $grenze } people, or from which those of so few could be computed, stand nowhere.
kuo-regel-nps = Samples vary: an NPS of 30 from 80 answers (50% promoters, 20% detractors) is exact to about 17 points (95%). Smaller changes say nothing by themselves.
kuo-regel-termine = A measure is due one rhythm after the last time, and the first time on the day it begins. A day that is stated beats both.


## Schedule for other programs

hilfe-zeitplan-export = Hands the plan on to calendars, spreadsheets and programs for project planning
hilfe-zeitplan-export--format = Calendar (.ics), table (.csv), data (.json), workbook (.xlsx) or Microsoft Project XML (.xml)
hilfe-zeitplan-export--ohne = What would be without this task, stage or person; may be repeated
hilfe-zeitplan-export--anteil = What would be with this share: IDENTIFIER=20%; may be repeated
hilfe-zeitplan-export--output = Target file instead of ausgabe/zeitplan.…; “-” writes to standard output
planung-titel = Schedule: { $titel }
planung-titel-annahme = Schedule (what if): { $titel }
planung-termin-teilprojekt = { $id } { $titel }
planung-termin-meilenstein = Milestone { $id }: { $titel }
planung-termin-vorfuehrung = Demonstration { $id }: { $titel }
planung-termin-rueckmeldung = Feedback of customers on { $id }: { $titel }
planung-ergebnis = Result: { $text }
planung-erfolg = Success: { $text }
planung-nachweis = Proof: { $text }
planung-kundenwirkung = What customers notice: { $text }
planung-zugesagt-bis = With buffer until { $tag }
planung-angesetzt-fuer = Stated for { $tag }
planung-kalender = Working days of the project
planung-abwesend = away
planung-kennung = Identifier
planung-vorgang = Task
planung-teilprojekt = Stage
planung-meilenstein = Milestone
planung-strang = Workstream
planung-mitwirkende = People
planung-aufwand = Person-days
planung-anfang = Start
planung-ende = End
planung-zugesagt = End with buffer
planung-arbeitstage = Working days
planung-gesamtpuffer = Total float
planung-freier-puffer = Free float
planung-kritisch = Critical
planung-vorgaenger = Predecessors
planung-sichtbares-ergebnis = Visible result
planung-woran-erfolg = How success is seen
planung-vorfuehrung = Demonstration
planung-rueckmeldung = Feedback
planung-art = Kind
planung-erreicht = Reached
planung-angesetzt = Stated
planung-name = Name
planung-jahr = Year
planung-woche = Week
planung-geplant = Planned (PD)
planung-verfuegbar = Available (PD)
planung-vorgaenge = Tasks
planung-teilprojekte = Stages
planung-meilensteine = Milestones
planung-auslastung = Load
meilensteinart-betriebsvereinbarung = Works agreement
meilensteinart-auftragsverarbeitung = Data processing agreement
meilensteinart-abnahme = Acceptance
meilensteinart-zahlung = Payment
meilensteinart-sonstig = Other
fehler-zeitplan-anteil-doppelt = --anteil names { $id } twice.
hilfe-status--datum = The day from which measures are overdue; otherwise that of the file
schritt-kundenorientierung = Customer orientation
status-kundenorientierung-offen = nothing yet; it goes on after the project (kundenorientierung.yaml)
status-kundenorientierung = measures: { $massnahmen }, on { $tag } none is overdue
status-kundenorientierung-ueberfaellig = measures: { $massnahmen }, overdue: { $anzahl } ({ $kennung } for { $tage } days)
umsetzung-seit = since { $tag }
umsetzung-kundenorientierung = Customer orientation: overdue
fehler-zeitplan-basis-datum = The last baseline is of { $tag }; a new one is not older. State the day with --datum.
regel-fortschritt-ohne-wirkung = { $kennung } is “{ $stand }” and states “{ $feld }”; that does not count.
hinweis-fortschritt-ohne-wirkung = Correct the state (begun is “in_arbeit”, done is “fertig_gemeldet” or “abgenommen”), or delete the field.
regel-blockade-vorbei = { $kennung } should go on by now and is still blocked.
hinweis-blockade-vorbei = Estimate “blockiert_bis” anew, or change the state.
regel-prognose-unmoeglich = What is left cannot be planned.
hinweis-prognose-unmoeglich = Look at “stand”, “rest” and “blockiert_bis”; probably a slip of the pen.
regel-mangel-verkehrt = Defect { $kennung } was remedied before it was reported.
hinweis-mangel-verkehrt = Check “gemeldet” and “behoben”.
regel-gewaehrleistung-verkehrt = { $kennung }: the period for claims from defects begins before the acceptance.
hinweis-gewaehrleistung-verkehrt = It begins with the acceptance (§ 634a (2) BGB): check “gewaehrleistung_ab”.
regel-verweigerung-wegen-kleinigkeit = { $kennung } refuses the acceptance for minor defects only.
hinweis-verweigerung-wegen-kleinigkeit = For insignificant defects acceptance cannot be refused (§ 640 (1) sentence 2 BGB): “abgenommen_mit_maengeln”.
regel-fassung-unbekannt = { $kennung } names Pflichtenheft { $version }; there is no such release.
hinweis-fassung-unbekannt = “crmplan status” names the last release; without one, that of the day of acceptance counts.
ap-nur-maengel = Reserved are the rights from the defects named here; no further reservations are declared.
um-verweigert = { $titel }: acceptance refused on { $tag }
um-blockiert-seit = { $name } has been blocked since { $tag }: { $grund }
um-ohne-angabe = { $anzahl ->
    [one] One finished task does
   *[other] { $anzahl } finished tasks do
 } not say what it took; the planned effort was taken.
fehler-abnahme-unbekannt = “{ $id }” is neither a stage in zeitplan.yaml nor an acceptance in umsetzung.yaml.
fehler-abnahme-unbekannt-nah = “{ $id }” is neither a stage in zeitplan.yaml nor an acceptance in umsetzung.yaml. Did you mean { $vorschlag }?
hilfe-umsetzung-abnahme--format = PDF or the data of the document
regel-unscharfes-wort = { $kennung }: “{ $wort }” cannot be measured.
regel-unscharfe-zeit = { $kennung }: “{ $wort }” is no period of time.
regel-unscharfe-menge = { $kennung }: “{ $wort }” is no number.
regel-schlupfwort = { $kennung }: “{ $wort }” leaves open whether the requirement applies.
regel-offene-liste = { $kennung }: “{ $wort }” leaves the list open.
regel-unklare-verknuepfung = { $kennung }: “{ $wort }” says two things at once.
regel-akteur-unbestimmt = { $kennung }: “{ $wort }” names nobody who acts.
regel-schwaches-modalverb = { $kennung }: “{ $wort }” obliges nobody.
regel-verneinung-unklar = { $kennung }: “{ $wort }” can be read in different ways.
regel-vergleich-ohne-bezug = { $kennung }: “{ $wort }” compares without saying with what.
regel-allquantor = { $kennung }: “{ $wort }” allows no exception.
regel-leeres-verb = { $kennung }: “{ $wort }” does not say what happens.
regel-nominalstil = { $kennung }: “{ $wort }” hides in a noun what happens.
regel-passiv-ohne-akteur = { $kennung }: “{ $wort }” does not say who does it.
regel-mehrere-anforderungen = { $kennung }: “{ $wort }” probably joins two requirements.
regel-satz-zu-lang = { $kennung }: A sentence has { $anzahl } words.
regel-satzschablone = { $kennung }: “{ $wort }” follows no sentence template.
regel-pronomen-ohne-bezug = { $kennung }: “{ $wort }” stands for a word that is not there.
regel-zahl-ohne-einheit = { $kennung }: “{ $wort }” has no unit.
regel-abkuerzung-unbekannt = { $kennung }: “{ $wort }” is not explained anywhere.
regel-produktname = { $kennung }: “{ $wort }” fixes a product.
regel-abnahme-unpruefbar = { $kennung }: Nobody can decide whether “{ $wort }” is so.
regel-begriff-uneinheitlich = { $kennung }: “{ $wort }” is spelt “{ $richtig }” elsewhere.
regel-anforderung-aehnlich = { $kennung } says nearly the same as { $andere }.
regel-anforderung-widerspricht = { $kennung } and { $andere } differ in their figures only.
hinweis-frage = { $frage }
hinweis-passiv-ohne-akteur = Say who acts: “Das CRM-System muss … speichern.” or “… muss dem Vertrieb die Möglichkeit bieten, … zu …”.
hinweis-mehrere-anforderungen = Make it two requirements if both can be accepted separately.
hinweis-satz-zu-lang = Split the sentence; examples and reasons belong into the rationale.
hinweis-satzschablone = Write “Das CRM-System muss …”, “Das CRM-System muss <role> die Möglichkeit bieten, …” or “Der Auftragnehmer muss …”.
hinweis-satzschablone-wenn = “Wenn” means two things: write “Sobald” for an event, “Falls” for a condition.
hinweis-pronomen-ohne-bezug = Name the noun: each requirement has to be understood on its own.
hinweis-zahl-ohne-einheit = Add the unit: seconds, per cent, working days, EUR.
hinweis-abkuerzung-unbekannt = Explain the abbreviation under “glossar”, or write it out.
hinweis-produktname = Describe the ability or name an open standard; what the company has already belongs under “systeme”.
hinweis-nominalstil = Use a full verb: “prüfen” instead of “eine Prüfung durchführen”.
hinweis-begriff-uneinheitlich = Use “{ $richtig }” everywhere, or settle the spelling under “glossar”.
hinweis-anforderung-aehnlich = Join them, or say what makes them different.
hinweis-anforderung-widerspricht = Which figure applies? Drop the other, or say what each is for.
marke-dasselbe-hier = nearly the same stands here
regel-pruefregel-unbekannt = There is no rule “{ $name }”.
hinweis-pruefregel-unbekannt = “crmplan check --list” shows all of them.
regel-stufe-zu-niedrig = “{ $name }” is an error and cannot count for less.
hinweis-stufe-zu-niedrig = What is an error makes every result doubtful. Warnings and notes can be changed, or ignored with a reason.
regel-pfadmuster-fehlerhaft = “{ $muster }” is no pattern for paths.
hinweis-pfadmuster-fehlerhaft = Paths lie in the project and use “/”: “*” stands for everything up to the next “/”, “**” for everything.
regel-stufe-doppelt = “{ $name }” has a level already.
hinweis-stufe-doppelt = Leave one of the two.
regel-ignoriere-ungenutzt = There is nothing to ignore here any more.
hinweis-ignoriere-ungenutzt = Drop the entry: the flaw is gone, or the entry names another place.
sarif-wurzel = Root of the repository
check-zu-viele-warnungen = { $warnungen ->
    [one] 1 warning is more
   *[other] { $warnungen } warnings are more
 } than allowed ({ $grenze }).
check-ignoriert = { $anzahl ->
    [one] 1 finding is
    *[other] { $anzahl } findings are
    } ignored with a reason.
check-behoben = { $anzahl ->
    [0] Nothing to mend.
    [one] 1 place mended.
    *[other] { $anzahl } places mended.
    }
fehler-git = git does not know “{ $stand }”, or is not there.
fehler-datei-inzwischen = “{ $datei }” has been changed in between. Run the command again.
fehler-regel-unbekannt = There is no rule “{ $name }”. “crmplan check --list” shows all of them.
fehler-regel-meinten-sie = There is no rule “{ $name }”. Did you mean “{ $vorschlag }”?
stufe-aus = Off
explain-schlecht = Bad
explain-gut = Good
explain-quelle = Source
explain-kopf = # Rules
    
    { $anzahl } rules, by theme. Every message names its rule in brackets; “crmplan explain NAME” shows the same words. Errors keep everything from being written; warnings and notes can be graded otherwise in crmplan.yaml under “pruefung”, or ignored with a reason. This page is the output of “crmplan explain --all”.
thema-dateien = Files and identifiers
thema-ableitung = Rules, catalogues, derivation
thema-analyse = Customers, processes, structure
thema-tabellen = Tables from other programs
thema-umsatz = Sales figures
thema-befragung = Surveys
thema-lastenheft = Lastenheft
thema-saetze = Requirement sentences
thema-freigabe = Releases
thema-auswahl = Selection
thema-angebot = Offers
thema-pflichtenheft = Pflichtenheft
thema-aenderung = Change requests
thema-zeitplan = Schedule
thema-umsetzung = Introduction
thema-kundenorientierung = Customer orientation
thema-pruefung = Settings of the checks
hilfe-explain = Explains a rule with a bad and a good example
hilfe-explain--name = Name of the rule as it stands in brackets in a message
hilfe-explain--all = All rules as a reference in Markdown
hilfe-explain--format = Text or data
hilfe-check--max_warnings = More warnings than this number end with exit code 1
hilfe-wert-max_warnings = NUMBER
hilfe-check--seit = Only findings in files that changed since this revision of git
hilfe-wert-seit = REVISION
hilfe-check--fix = Mends what needs no decision and leaves everything else as it is
hilfe-check--list = Shows all rules and how strict they are in this project
hilfe-schema = Prints the JSON Schema of a file, by which editors complete and check while typing
hilfe-schema--name = Kind of file: crmplan, kunden, prozesse, lastenheft, …
hilfe-schema--all = Writes all schemas into this folder
hilfe-wert-all = FOLDER
schema-geschrieben = Wrote { $anzahl } schemas to { $ordner }.
fehler-schema-unbekannt = There is no schema “{ $name }”. There are: { $namen }.
fehler-schema-meinten-sie = There is no schema “{ $name }”. Did you mean “{ $vorschlag }”? There are: { $namen }.
check-ausgabe = { $dateien ->
    [one] One written file
   *[other] { $dateien } written files
 } searched for what is internal{ $team ->
    [0] .
    [one] ; one for your own team is left out: { $namen }.
   *[other] ; { $team } for your own team are left out: { $namen }.
 }
fehler-ausgabe-nichts = There is no file in ausgabe/ that is meant for others. Make one first, for instance with “crmplan lastenheft build”, or name files behind “--ausgabe”.
hilfe-check--ausgabe = Searches written files for what is internal; by default all for others in ausgabe/ and the last releases
hilfe-wert-ausgabe = FILE
regel-ausgabe-intern = { ausgabe-ort } tells what is internal ({ $kennung }): “{ $wort }”{ $weitere ->
    [0] {""}
    [one] {" "}(and in one more place)
   *[other] {" "}(and in { $weitere } more places)
 }.
regel-ausgabe-kunde = { ausgabe-ort } names the customer { $kennung }: “{ $wort }”{ $weitere ->
    [0] {""}
    [one] {" "}(and in one more place)
   *[other] {" "}(and in { $weitere } more places)
 }.
regel-ausgabe-bieter = { ausgabe-ort } names several vendors: { $bieter }.
regel-ausgabe-betrag = { ausgabe-ort } tells an internal amount ({ $kennung }): “{ $wort }”{ $weitere ->
    [0] {""}
    [one] {" "}(and in one more place)
   *[other] {" "}(and in { $weitere } more places)
 }.
regel-ausgabe-person = { ausgabe-ort } names somebody of your own company: “{ $wort }”{ $weitere ->
    [0] {""}
    [one] {" "}(and in one more place)
   *[other] {" "}(and in { $weitere } more places)
 }.
regel-ausgabe-pfad = { ausgabe-ort } tells a folder of this machine: “{ $wort }”.
regel-ausgabe-verborgen = “{ $datei }” has a hidden sheet: “{ $blatt }”.
regel-ausgabe-ohne-text = “{ $datei }” has { $anzahl ->
    [one] one page without readable text: { $seiten }.
   *[other] { $anzahl } pages without readable text: { $seiten }.
 }
regel-ausgabe-unlesbar = “{ $datei }” cannot be searched{ $teil ->
    [leer] {""}
   *[other] {" "}(part “{ $teil }”)
 }: { $grund ->
    [verschluesselt] encrypted or of an old format.
    [beschaedigt] damaged.
    [zu_gross] too large or nested too deeply.
    [nicht_gelesen] it cannot be opened.
   *[unbekannt] an unknown kind of file.
 }
hinweis-ausgabe-intern = Do not pass the file on. Make it anew from what the project says today; take out what came in by hand. If everybody may know it, state “sichtbarkeit: extern”.
hinweis-ausgabe-angabe = Make the file anew or take it out. What also stands in a public place of the project does not count as internal.
hinweis-ausgabe-bieter = Give each vendor a file of its own in which the others do not occur.
hinweis-ausgabe-pfad = Make the file anew with crmplan or clean its properties (in Office: File, Info, Inspect Document).
hinweis-ausgabe-verborgen = Whoever gets the file can show it: delete the sheet or unhide it.
hinweis-ausgabe-ohne-text = crmplan does not see what pictures show: look at it yourself.
hinweis-ausgabe-unlesbar = Look at it yourself, or save it so that it can be read (PDF without password, .xlsx, .docx).
regel-zweck-fehlt = { $kennung } “{ $titel }”: { pruefung-D-01 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-rechtsgrundlage-fehlt = { $kennung } “{ $titel }”: { pruefung-D-02 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-einwilligung-ohne-nachweis = { $kennung } “{ $titel }”: { pruefung-D-03 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-interesse-ohne-abwaegung = { $kennung } “{ $titel }”: { pruefung-D-04 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-vertrag-mit-arbeitgeber = { $kennung } “{ $titel }”: { pruefung-D-05 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschregel-fehlt = { $kennung } “{ $titel }”: { pruefung-D-06 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschregel-zu-kurz = { $kennung } “{ $titel }”: { pruefung-D-07 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-loeschfrist-lang = { $kennung } “{ $titel }”: { pruefung-D-08 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-beleg-nach-altem-recht = { $kennung } “{ $titel }”: { pruefung-D-09 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-avv-fehlt = { $kennung } “{ $titel }”: { pruefung-D-10 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-drittland-ohne-grundlage = { $kennung } “{ $titel }”: { pruefung-D-11 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-zertifikat-ungeprueft = { $kennung } “{ $titel }”: { pruefung-D-12 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-besondere-kategorien = { $kennung } “{ $titel }”: { pruefung-D-13 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-werbung-per-mail = { $kennung } “{ $titel }”: { pruefung-D-14 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-werbung-per-telefon = { $kennung } “{ $titel }”: { pruefung-D-15 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bewertung-von-personen = { $kennung } “{ $titel }”: { pruefung-D-16 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-fuehrendes-system-unklar = { $kennung } “{ $titel }”: { pruefung-D-17 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-verantwortung-fehlt = { $kennung } “{ $titel }”: { pruefung-D-18 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bestand-ungenutzt = { $kennung } “{ $titel }”: { pruefung-D-19 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-auswertung-ohne-vereinbarung = { $kennung } “{ $titel }”: { pruefung-D-20 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-zugriff-ohne-bedarf = { $kennung } “{ $titel }”: { pruefung-D-21 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
regel-bestand-ohne-herkunft = { $kennung } “{ $titel }”: { pruefung-D-22 }{ $stelle ->
    [leer] .
   *[other] : { $stelle }.
 }
thema-datenschutz = Data protection
thema-vollstaendigkeit = Completeness of the Lastenheft
thema-ausgabe = Written files
regel-anforderung-ohne-abnahme = { $kennung } has no acceptance criterion.
regel-anforderung-ohne-herkunft = { $kennung } does not say what it follows from.
hinweis-anforderung-ohne-herkunft = State under “herkunft” the finding, process, need, system or goal that it serves; if it serves none, nobody needs it.
regel-befund-ohne-anforderung = No requirement answers the finding “{ $titel }” ({ $kennung }).
hinweis-befund-ohne-anforderung = Write a requirement with “herkunft: [{ $kennung }]”{ $vorschlag ->
    [ja] , or drop the proposal with “crmplan lastenheft drop” and a reason.
   *[nein] .
 }
regel-analyse-ohne-folge = No requirement follows from “{ $titel }” ({ $kennung }).
hinweis-analyse-ohne-folge = Write a requirement with “herkunft: [{ $kennung }]”; if nothing shall follow, take the entry out, leave the process out, or drop the derived requirement with a reason.
regel-muss-anteil-hoch = { $anzahl } of { $alle } requirements are Muss ({ $prozent } %).
hinweis-muss-anteil-hoch = More than { $grenze } % frighten vendors off and make offers expensive. Leave Muss to what the start cannot do without; the rest is Soll.
regel-abgrenzung-fehlt = The Lastenheft excludes nothing.
hinweis-abgrenzung-fehlt = Say under “abgrenzung” what is expressly not part of it: what nobody excludes, somebody expects in the end.
regel-kapitel-leer = { $anzahl ->
    [one] One chapter is empty
   *[other] { $anzahl } chapters are empty
 }, and no open question stands for { $anzahl ->
    [one] it
   *[other] them
 }: { $felder }.
hinweis-kapitel-leer = Add it (“ausgangslage” in crmplan.yaml, everything else in lastenheft.yaml), or ask under “offene_punkte” with its “thema” who decides it until when.
regel-schnittstelle-unbekannt = { $kennung } asks for an interface, and no system of the list occurs in it.
hinweis-schnittstelle-unbekannt = Add the system to “systeme” in analyse/prozesse.yaml and name it in the sentence or under “herkunft”.
regel-person-im-text = “{ $wort }” names somebody.
hinweis-person-im-text = Name the role: the Lastenheft goes to vendors, and the role stays when the person changes.
regel-budget-im-text = { $kennung } tells the budget in a text that vendors read.
hinweis-budget-im-text = State it as a constraint with “art: budget”, which never leaves the company.
hinweis-modalverb-koennen = “können” beside another modal verb obliges twice. Write “muss … die Möglichkeit bieten, … zu …” or “muss fähig sein, … zu …”.
ausgabe-ort = { $ort ->
    [seite] “{ $datei }”, page { $stelle },
    [eigenschaften] “{ $datei }” in its properties
    [beiwerk] “{ $datei }” in bookmarks, notes, descriptions or fields
    [anhang] “{ $datei }” in the attachment “{ $stelle }”
    [zelle] “{ $datei }” in cell { $stelle }
    [teil] “{ $datei }” in “{ $stelle }”
    [name] “{ $datei }” in the name of a file
    [frueher] “{ $datei }” in an earlier version that is still within the file
   *[text] “{ $datei }”
 }

# Looks and templates
thema-gestaltung = Looks and templates
regel-logo-unbrauchbar = The logo “{ $datei }” cannot be used.
hinweis-logo-unbrauchbar = A file within the project folder is needed whose name ends in svg, png or jpg.
regel-logo-grob = The logo “{ $datei }” has { $breite } × { $hoehe } pixels only and will be blurred in print.
hinweis-logo-grob = An svg file is good, or at least 240 pixels in height.
regel-beigabe-unbrauchbar = The file “{ $datei }” cannot be used in templates.
hinweis-beigabe-unbrauchbar = A file within the project folder of up to 32 MiB is needed, without a leading slash, whose path begins neither with “typst/” nor “schriften/” and is not that of a file of crmplan.
regel-schrift-unbekannt = The font “{ $familie }” is neither embedded nor in templates/schriften.
hinweis-schrift-unbekannt = Known are: { $bekannt }.
hinweis-schrift-meinten-sie = Did you mean “{ $vorschlag }”?
regel-schrift-unbrauchbar = “{ $datei }” cannot be used as a font: { $grund }.
hinweis-schrift-unbrauchbar = A font file (otf, ttf or ttc) is needed whose licence allows to embed it.
regel-schrift-unvollstaendig = The font “{ $familie }” { $fehlt }.
hinweis-schrift-unvollstaendig = Put all cuts (regular, italic, bold, bold italic) into templates/schriften, or choose another font.
luecke-umlaute = lacks umlauts; another font sets them
luecke-fett = lacks a bold cut; headings look like text
luecke-kursiv = lacks an italic cut; emphasis looks like text
regel-layout-warnung = Typst warns: { $meldung }.
hinweis-logo-beschaedigt = Typst says: { $meldung }. The file is damaged, or loads other files, which belong into the file itself.
grund-browserschrift = it is a font for browsers
grund-keine-schrift = it holds no font
grund-nicht-einbettbar = its maker forbids to embed it
regel-vorlage-ausserhalb = The template “{ $datei }” leads out of the project.
hinweis-vorlage-ausserhalb = Put the file itself into the folder.
regel-layout-fehlerhaft = The template cannot be typeset. Typst says: { $meldung }.
hinweis-layout-datei = A template sees its folder, "/document.json", the logo ("/" + doc.gestaltung.logo.datei) and, with a leading slash, what stands in crmplan.yaml in gestaltung.dateien, and nothing else.
hinweis-layout-wert = Without the value “{ $wert }” in the field “{ $feld }” of { $kennung } the error is not there.
hinweis-layout-leer = The error comes from the field “{ $feld }” of { $kennung } being empty.
hinweis-layout-eintrag = Without { $kennung } the error is not there.
stelle-wert = this entry causes it
stelle-aufruf = called from here
regel-layout-ohne-ende = Typesetting of “{ $datei }” was given up: { $grund ->
    [zeit] it took longer than { $menge } seconds.
    [speicher] it took more than { $menge } MiB of memory.
   *[absturz] Typst failed on the way.
}
hinweis-layout-ohne-ende = A document of this size usually takes a fraction of that. Look for a loop or function without end in your own templates.
regel-layout-veraltet = The template “{ $datei }” comes from another version of crmplan.
hinweis-layout-veraltet = Take the template beside it with “crmplan templates eject { $name } --neben” and carry your changes over; then the first line of the new file belongs into your own.
regel-layout-unbenutzt = No document is set with “{ $datei }”, and no other template reads this file.
hinweis-layout-meinten-sie = Did you mean “{ $vorschlag }”?
hinweis-layout-ordner = Templates lie in templates/typst: move the file to templates/typst/{ $vorschlag }.
hinweis-layout-unbenutzt = “crmplan templates list” shows the templates.
regel-text-ohne-platz = On page { $seite } { $anzahl ->
    [one] a text is { $art }: “{ $wort }”.
   *[other] { $anzahl } texts are { $art }, the first: “{ $wort }”.
}
hinweis-text-ohne-platz = Give it more room in the template, or shorten it.
art-abgeschnitten = cut off
art-ueber-rand = pushed over the edge of the page
regel-zeichen-ohne-schrift = None of the fonts can set these characters, they appear as �: { $zeichen }.
hinweis-zeichen-ohne-schrift = Put a font that has them into templates/schriften, or write the text in Latin letters.
hilfe-templates = Show, take and check templates, and the data that they see
hilfe-templates-list = Shows all templates, and which of them are the project’s own
hilfe-templates-list--format = Text or data
hilfe-templates-eject = Puts a template of crmplan into the project, to be changed there
hilfe-templates-eject--name = Name such as “lastenheft” or “regeln/10-prozesse.yaml”; “crmplan templates list” shows all
hilfe-templates-eject--neben = Beside an own template of this name, with the ending .neu
hilfe-templates-check = Sets every document that the project has the data for, and writes none
hilfe-templates-daten = Prints the data that the template of a document sees
hilfe-templates-daten--name = Name of the document: lastenheft, pflichtenheft, zeitplan, …
hilfe-templates-daten--schema = The JSON Schema of this data instead, the same for all documents
vorlage-analysebericht = analysis report
vorlage-vvt = records of processing activities
vorlage-lastenheft = Lastenheft
vorlage-lastenheft-team = Lastenheft for the own team
vorlage-entscheidungsvorlage = decision paper
vorlage-drehbuch = demo script
vorlage-pflichtenheft = Pflichtenheft
vorlage-aenderungen = change requests
vorlage-zeitplan = schedule
vorlage-statusbericht = status report
vorlage-abnahmeprotokoll = acceptance record
vorlage-kundenorientierung = customer orientation
vorlagenart-typst = looks that all share
vorlagenart-regeln = rules: the analysis becomes requirements
vorlagenart-befunde = findings of the analysis
vorlagenart-recht = periods, public holidays, countries
vorlagenart-saetze = words for checking sentences
vorlagenart-auswahl = proposals for the selection
vorlagenart-zeitplan = usual stages
vorlagenart-umsetzung = limits of the lights
vorlagenart-kundenorientierung = usual indicators
vorlage-eingebaut = embedded
vorlage-ueberlagert = own
vorlage-eigen = added
vorlagen-summe = { $anzahl } templates, { $eigene } of them the project’s.
vorlage-entnommen = Written: { $datei }. This file now takes the place of { $name }; “crmplan templates check” checks it.
vorlage-gesetzt = set: { $dokument } with { $vorlage }, { $seiten ->
    [one] one page
   *[other] { $seiten } pages
}
vorlage-nicht-gesetzt = not set: { $dokument } with { $vorlage }
vorlage-abgelehnt = not possible: { $dokument }; “crmplan { $befehl }” says why
vorlage-ohne-daten = no data: { $dokument } with { $vorlage }
vorlage-daneben = Written: { $datei }, to be compared with the own template.
fehler-ausgabe-ausserhalb = { $datei } leads out of the project. Name the target with --output if that is meant.
fehler-vorlage-ausserhalb = { $datei } does not lie in the project: a folder above it is a link that leads out.
fehler-vorlage-vorhanden = { $datei } is there already. With --neben the template is written beside it.
fehler-vorlage-unbekannt = There is no template “{ $name }”. “crmplan templates list” shows all.
fehler-vorlage-meinten-sie = There is no template “{ $name }”. Did you mean “{ $vorschlag }”?
fehler-dokument-unbekannt = There is no document “{ $name }”. There are: { $namen }.
fehler-dokument-meinten-sie = There is no document “{ $name }”. Did you mean “{ $vorschlag }”?
fehler-dokument-ohne-namen = Which document? There are: { $namen }.
fehler-dokument-ohne-daten = The project lacks the data for this document. “crmplan { $befehl }” says what is missing.

# Public holidays
feiertag-neujahr = New Year’s Day
feiertag-heilige-drei-koenige = Epiphany
feiertag-internationaler-frauentag = International Women’s Day
feiertag-karfreitag = Good Friday
feiertag-ostersonntag = Easter Sunday
feiertag-ostermontag = Easter Monday
feiertag-tag-der-arbeit = Labour Day
feiertag-tag-der-befreiung = Liberation Day
feiertag-christi-himmelfahrt = Ascension Day
feiertag-pfingstsonntag = Whit Sunday
feiertag-pfingstmontag = Whit Monday
feiertag-fronleichnam = Corpus Christi
feiertag-jahrestag-des-volksaufstands = Anniversary of the uprising
feiertag-mariae-himmelfahrt = Assumption of Mary
feiertag-weltkindertag = World Children’s Day
feiertag-tag-der-deutschen-einheit = Day of German Unity
feiertag-reformationstag = Reformation Day
feiertag-allerheiligen = All Saints’ Day
feiertag-buss-und-bettag = Day of Repentance and Prayer
feiertag-erster-weihnachtstag = Christmas Day
feiertag-zweiter-weihnachtstag = Boxing Day
