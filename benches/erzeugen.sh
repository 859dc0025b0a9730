#!/usr/bin/env bash
# Writes a project with N requirements into FOLDER: benches/erzeugen.sh N FOLDER
# One in five requirements is derived from a process, the others are hand-written, each with a criterion and origins.
set -euo pipefail
n=$1
folder=$2
mkdir -p "$folder/analyse"
cat > "$folder/crmplan.yaml" <<YAML
projekt:
  titel: Messung mit $n Anforderungen
  auftraggeber: {firma: Beispiel Messwerk GmbH}
  version: "1.0"
  datum: 2027-01-11
YAML
echo "segmente: []" > "$folder/analyse/kunden.yaml"
awk -v n="$n" 'BEGIN {
    print "rollen:\n  - {id: R-1, name: Vertrieb}\nprozesse:"
    for (i = 1; i <= n / 5; i++) {
        printf "  - {id: P-%d, name: Vorgang %d bearbeiten, gruppe: Vertrieb, verantwortlich: R-1, einbinden: ja}\n", i, i
    }
}' > "$folder/analyse/prozesse.yaml"
awk -v n="$n" 'BEGIN {
    split("kontakte vertrieb marketing service verwaltung auswertung daten schnittstellen migration qualitaet", gruppen, " ")
    split("muss soll kann", stufen, " ")
    processes = int(n / 5)
    print "anforderungen:"
    for (i = 1; i <= n - processes; i++) {
        stufe = stufen[i % 3 + 1]
        printf "  - id: LF-%d\n    titel: Übersicht Nummer %d\n", i + 100000, i
        printf "    text: Das CRM-System %s der Rolle Vertrieb die Möglichkeit bieten, die Übersicht Nummer %d nach Größe zu ordnen.\n", stufe, i
        printf "    art: funktion\n    gruppe: %s\n    prioritaet: %s\n", gruppen[i % 10 + 1], stufe
        printf "    begruendung: Der Vorgang dauert heute zu lange.\n    herkunft: [P-%d, P-%d]\n", i % processes + 1, (i * 7) % processes + 1
        print "    abnahme:\n      - ausgangslage: Zehn Einträge unterschiedlicher Größe sind vorhanden."
        print "        aktion: Eine Person der Rolle Vertrieb ordnet die Übersicht nach Größe."
        print "        ergebnis: Die Einträge stehen in absteigender Größe untereinander."
        print "    nachweis: test"
    }
}' > "$folder/lastenheft.yaml"
