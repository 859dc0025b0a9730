#!/usr/bin/env python3
"""Fills in forms that `crmplan angebot form` wrote, as fictional bidders of different character would.

    pip install openpyxl
    benches/angebotsdaten.py FORM.xlsx --art guenstig --saat 1 -o AUSGEFUELLT.xlsx

guenstig:  cheap; silent on training and care of data
stark:     nearly everything in the standard, dear, complete
anpassung: much by customisation, complete
ausschluss: complete, but does not meet an A-Kriterium
"""

import argparse
import random
from datetime import date

from openpyxl import load_workbook

ERFUELLUNG = {
    "guenstig": [("Standard", 55), ("Konfiguration", 20), ("eigenes Zusatzmodul", 5), ("Anpassung", 6), ("geplant", 8), ("nicht erfüllt", 6)],
    "stark": [("Standard", 78), ("Konfiguration", 16), ("eigenes Zusatzmodul", 4), ("Anpassung", 2)],
    "anpassung": [("Standard", 38), ("Konfiguration", 14), ("Zusatzmodul eines Dritten", 8), ("Anpassung", 38), ("nicht erfüllt", 2)],
    "ausschluss": [("Standard", 68), ("Konfiguration", 20), ("eigenes Zusatzmodul", 6), ("Anpassung", 6)],
}
# Line, price per unit, payment, per account, further columns.
PREISE = {
    "guenstig": [
        ("einrichtung-1", 14800, None, None, {"Personentage des Auftraggebers": 12}),
        ("schnittstellen-1", 9600, None, None, {}),
        ("datenmigration-1", 5200, None, None, {"Personentage des Auftraggebers": 10}),
        ("projektleitung-1", 6400, None, None, {}),
        ("zusatzmodule-1", 2900, None, None, {}),
        ("subskription-1", 29, "monatlich", "ja", {"Kostenlose Monate": 3, "Steigerung je Jahr in Prozent": 5}),
        ("wartung-1", "enthalten", None, None, {}),
        ("support-1", 1800, "jährlich", None, {}),
    ],
    "stark": [
        ("einrichtung-1", 38500, None, None, {"Personentage des Auftraggebers": 15}),
        ("schnittstellen-1", 22400, None, None, {}),
        ("datenmigration-1", 14500, None, None, {"Personentage des Auftraggebers": 8}),
        ("projektleitung-1", 16800, None, None, {}),
        ("anpassung-1", 7700, None, None, {"Bezeichnung": "alle Anpassungen zum Festpreis"}),
        ("zusatzmodule-1", "enthalten", None, None, {}),
        ("erstschulung-1", 9800, None, None, {"Bezeichnung": "zwei Tage je Rolle, Schlüsselanwender drei Tage"}),
        ("subskription-1", 62, "monatlich", "ja", {"Rabatt in Prozent": 10, "Rabatt für Jahre": 1}),
        ("wartung-1", "enthalten", None, None, {}),
        ("hosting-1", "enthalten", None, None, {}),
        ("support-1", 4800, "jährlich", None, {}),
        ("datenpflege-1", 3600, "jährlich", None, {"Bezeichnung": "Dublettenprüfung und Anschriftenabgleich je Quartal"}),
        ("schulung-1", 4200, "jährlich", None, {"Bezeichnung": "neue Beschäftigte, Releases"}),
        ("ausstieg-1", 3500, "am Ende", None, {}),
    ],
    "anpassung": [
        ("lizenzkauf-1", 690, "einmalig", "ja", {}),
        ("einrichtung-1", 21000, None, None, {"Personentage des Auftraggebers": 20}),
        ("schnittstellen-1", 18900, None, None, {}),
        ("datenmigration-1", 11200, None, None, {"Personentage des Auftraggebers": 14}),
        ("projektleitung-1", 19500, None, None, {}),
        ("zusatzmodule-1", 12400, None, None, {"Bezeichnung": "Module Dritter"}),
        ("erstschulung-1", 7600, None, None, {}),
        ("wartung-1", 6800, "jährlich", None, {"Steigerung je Jahr in Prozent": 4}),
        ("hosting-1", 5400, "jährlich", None, {}),
        ("support-1", 3900, "jährlich", None, {}),
        ("datenpflege-1", 2400, "jährlich", None, {"Personentage des Auftraggebers": 6}),
        ("schulung-1", 2900, "jährlich", None, {}),
        ("schnittstellenpflege-1", 4100, "jährlich", None, {"Ab Jahr": 2}),
    ],
    "ausschluss": [
        ("einrichtung-1", 24000, None, None, {"Personentage des Auftraggebers": 14}),
        ("schnittstellen-1", 15600, None, None, {}),
        ("datenmigration-1", 9900, None, None, {"Personentage des Auftraggebers": 9}),
        ("projektleitung-1", 11200, None, None, {}),
        ("zusatzmodule-1", 4300, None, None, {}),
        ("erstschulung-1", 5900, None, None, {}),
        ("subskription-1", 41, "monatlich", "ja", {"Mindestmenge": 40}),
        ("wartung-1", "enthalten", None, None, {}),
        ("datenpflege-1", "entfällt", None, None, {"Bemerkung": "Pflege durch den Auftraggeber"}),
        ("schulung-1", 2600, "jährlich", None, {}),
    ],
}
UNTERNEHMEN = {
    "beschaeftigte": {"guenstig": "18", "stark": "240", "anpassung": "65", "ausschluss": "90"},
    "referenzen": {
        "guenstig": "ein Großhandel mit 20 Konten",
        "stark": "vier Maschinenbauer mit 40 bis 120 Konten",
        "anpassung": "zwei Anlagenbauer, beide mit Eigenentwicklung",
        "ausschluss": "drei Dienstleister mit 30 bis 60 Konten",
    },
    "datenort": {art: "Deutschland" for art in PREISE} | {"ausschluss": "Irland"},
}


def koepfe(blatt):
    """Row and columns of the table of a sheet by the heads of its columns."""
    for zeile in blatt.iter_rows(max_row=10):
        namen = {zelle.value: zelle.column for zelle in zeile if zelle.value}
        if "Kennung" in namen or "Zeile" in namen or "Feld" in namen:
            return zeile[0].row, namen
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("formular")
    parser.add_argument("--art", choices=sorted(PREISE), required=True)
    parser.add_argument("--saat", type=int, required=True)
    parser.add_argument("-o", "--ausgabe", required=True)
    angaben = parser.parse_args()
    zufall = random.Random(angaben.saat)
    mappe = load_workbook(angaben.formular)
    worte, gewichte = zip(*ERFUELLUNG[angaben.art])
    ausgeschlossen = False
    for blatt in mappe.worksheets:
        if (gefunden := koepfe(blatt)) is None:
            continue
        kopf, spalten = gefunden
        for zeile in range(kopf + 1, blatt.max_row + 1):
            def setze(name, wert):
                blatt.cell(zeile, spalten[name], wert)

            if "Kennung" in spalten:
                ist_a = "A-Kriterium" in (blatt.cell(zeile, spalten["Priorität"]).value or "")
                wort = zufall.choices(worte, gewichte)[0]
                if ist_a:
                    wort = "Standard"
                    if angaben.art == "ausschluss" and not ausgeschlossen:
                        wort, ausgeschlossen = "nicht erfüllt", True
                if angaben.art == "guenstig" and not ist_a and zufall.random() < 0.03:
                    continue
                setze("Erfüllungsart", wort)
                if wort == "Anpassung":
                    tage = zufall.choice([0.5, 1, 1.5, 2, 3])
                    setze("Aufwand in Personentagen", tage)
                    if angaben.art != "stark":
                        setze("Einmalpreis (EUR netto)", round(tage * 960 * (0.4 if angaben.art == "anpassung" else 1), 2))
                    setze("Erläuterung, Lösungsweg", "wird nach Abstimmung programmiert")
                if wort == "geplant":
                    setze("Verfügbar ab", date(2028, 6, 30))
                    setze("Vertraglich zugesagt", zufall.choice(["ja", "nein"]))
            elif "Zeile" in spalten:
                kennung = blatt.cell(zeile, spalten["Zeile"]).value
                for zeilenname, preis, zahlung, je_konto, weitere in PREISE[angaben.art]:
                    if zeilenname != kennung:
                        continue
                    if isinstance(preis, str):
                        setze("Angabe", preis)
                    else:
                        setze("Angabe", "Preis")
                        setze("Preis je Einheit (EUR netto)", preis)
                    if zahlung:
                        setze("Zahlung", zahlung)
                    if je_konto:
                        setze("Je Konto", je_konto)
                    for name, wert in weitere.items():
                        setze(name, wert)
            else:
                feld = blatt.cell(zeile, spalten["Feld"]).value
                if feld == "datum":
                    setze("Antwort", date(2027, 3, 12))
                elif feld == "bindefrist":
                    setze("Antwort", date(2027, 6, 30))
                elif feld in UNTERNEHMEN:
                    setze("Antwort", UNTERNEHMEN[feld][angaben.art])
    if angaben.art == "guenstig":
        fragen = mappe["Fragen"]
        fragen.cell(2, 2, "LS-101")
        fragen.cell(2, 3, "Welche Version des ERP-Systems ist im Einsatz?")
    mappe.save(angaben.ausgabe)


if __name__ == "__main__":
    main()
