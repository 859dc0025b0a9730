#!/usr/bin/env bash
# Goes the way of examples/vertrag again, from its own files: Lastenheft, selection, decision, Pflichtenheft, change.
# What stands in FOLDER afterwards is the example, byte for byte, as long as the program sets the same data alike.
# Usage: benches/vertrag.sh CRMPLAN FOLDER
set -euo pipefail
example=$(cd "$(dirname "$0")/../examples/vertrag" && pwd)
crmplan=$1 folder=$2
crm() { "$crmplan" -q -C "$folder" "$@"; }
take() { for name in "$@"; do cp -r "$example/$name" "$folder/"; done; }

test ! -e "$folder"
mkdir "$folder"
take README.md crmplan.yaml analyse lastenheft.yaml auswahl.yaml
crm lastenheft release 1.0 --datum 2027-01-25
crm auswahl freeze --durch "Erika Mustermann" --rolle Büroleitung --datum 2027-01-29
take angebote bewertungen.yaml
crm auswahl decide --anbieter BUCHE --durch "Max Mustermann" --datum 2027-03-22 \
    --begruendung "Bestes Verhältnis von Leistung und Preis; die Werkstattleitung bearbeitet das Nachfassen ohne Umweg, und die Branchensoftware bindet der Anbieter selbst an."
take freigaben/pflichtenheft-1.0/pflichtenheft.yaml
crm pflichtenheft release 1.0 --name "Max Mustermann" --rolle Geschäftsführung --datum 2027-05-03
take aenderungen
crm aenderung apply AEN-01
sed -i -e 's/^version: "1\.0"$/version: "1.1"/' -e 's/^datum: 2027-04-30$/datum: 2027-06-25/' "$folder/pflichtenheft.yaml"
crm pflichtenheft release 1.1 --name "Max Mustermann" --rolle Geschäftsführung --datum 2027-06-25 \
    --aenderung "AEN-01: Fotos vom Aufmaß ohne Netz"
# The plan was fixed before the change was agreed.
sed -e '/^stand:/d' -e '/id: V64/d' -e 's/, V64//' "$example/zeitplan.yaml" > "$folder/zeitplan.yaml"
crm zeitplan freeze --durch "Max Mustermann" --rolle Geschäftsführung --datum 2027-05-07
take zeitplan.yaml umsetzung.yaml kundenorientierung.yaml
crm check
