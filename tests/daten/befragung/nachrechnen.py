#!/usr/bin/env python3
"""Recalculates the survey of the example with fractions only: the expected values of the tests.

    nachrechnen.py      writes erwartet.json beside it

Written from the rules, not from the code of crmplan. Rounding is half away from zero; every figure is a string.

Rules: an answer counts if it is a whole number on its scale (1 to 5; 0 to 10 for recommendation). A row without any answer is left
out. Promoters answer 9 or 10, detractors 0 to 6; NPS = share of promoters − share of detractors in whole points, told from 30 answers,
with the margin 1.96 × sqrt((p + d − (p − d)²) / n). Segments of fewer than five answers stand together; if they are still fewer than
five, the smallest others join them. Gap = mean importance − mean satisfaction. Opportunity (Ulwick) = I + max(I − S, 0) with the shares
of the answers 4 and 5 times ten. A code counts people, not mentions; what fewer than five of the staff named is not told, nor whether anybody did.
"""

import csv
import json
from collections import Counter, defaultdict
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

ORDNER = Path(__file__).resolve().parent
EXPORT = ORDNER / "../../../examples/foerdertechnik/analyse/befragung.csv"
FRAGEN = {
    "B-01": "Auskunft", "B-02": "Störung", "B-04": "Termin", "B-05": "Angebot", "B-09": "Ersatzteil",
    "B-10": "Wartung", "B-13": "Angebotsstand", "B-12": "Wissensstand", "B-14": "Altanlagen",
}
GRUPPEN = {"Kunde": "kunden", "Beschäftigte": "mitarbeitende"}
MINDESTENS = 5


def runden(wert: Fraction, stellen: int) -> str:
    einheiten = abs(wert) * 10**stellen
    ganz = (2 * einheiten.numerator + einheiten.denominator) // (2 * einheiten.denominator)
    zahl = Decimal(-ganz if wert < 0 else ganz).scaleb(-stellen)
    return format(zahl.normalize(), "f") if zahl else "0"


def wert(text: str, von: int, bis: int) -> int | None:
    return int(text) if text.isdigit() and von <= int(text) <= bis else None


def nps(werte: list[int]) -> dict[str, str]:
    n = len(werte)
    p, d = sum(w >= 9 for w in werte), sum(w <= 6 for w in werte)
    gefunden = {"antworten": str(n), "promotoren": str(p), "passive": str(n - p - d), "detraktoren": str(d)}
    if n >= 30:
        getcontext().prec = 50
        streuung = Fraction(p + d, n) - Fraction(p - d, n) ** 2
        fehler = (Decimal(streuung.numerator) / Decimal(streuung.denominator) / n).sqrt()
        gefunden["nps"] = runden(Fraction((p - d) * 100, n), 0)
        gefunden["spanne"] = runden(Fraction(Decimal("1.96") * fehler * 100), 0)
    return gefunden


def frage(wichtig: list[int], zufrieden: list[int]) -> dict[str, str]:
    gefunden = {"n_wichtigkeit": str(len(wichtig)), "n_zufriedenheit": str(len(zufrieden))}
    w, z = Fraction(sum(wichtig), len(wichtig)), Fraction(sum(zufrieden), len(zufrieden))
    i = Fraction(sum(x >= 4 for x in wichtig), len(wichtig)) * 10
    s = Fraction(sum(x >= 4 for x in zufrieden), len(zufrieden)) * 10
    return gefunden | {
        "wichtigkeit": runden(w, 2), "zufriedenheit": runden(z, 2), "luecke": runden(w - z, 2),
        "anteil_wichtig": runden(i * 10, 4), "anteil_zufrieden": runden(s * 10, 4),
        "chance": runden(i + max(i - s, 0), 2),
    }


def segmente(zeilen: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    je = defaultdict(list)
    for zeile in zeilen:
        if (w := wert(zeile["Weiterempfehlung (0–10)"], 0, 10)) is not None:
            je[zeile["Branche"]].append(w)
    gross = {name: werte for name, werte in je.items() if name and len(werte) >= MINDESTENS}
    rest = [w for name, werte in je.items() if name not in gross for w in werte]
    while 0 < len(rest) < MINDESTENS and gross:
        rest += gross.pop(min(gross, key=lambda name: len(gross[name])))
    gefunden = {name: nps(werte) for name, werte in gross.items()}
    return gefunden | ({"": nps(rest)} if len(rest) >= MINDESTENS else {})


def main() -> None:
    with EXPORT.open(encoding="utf-8-sig", newline="") as strom:
        zeilen = list(csv.DictReader(strom, delimiter=";"))
    beantwortet = [z for z in zeilen if any(z[feld] for feld in list(z)[3:])]
    ergebnis = {"zeilen": str(len(zeilen)), "leer": str(len(zeilen) - len(beantwortet))}
    skalen = [(f"{thema}: {art}", 1, 5) for thema in FRAGEN.values() for art in ("wichtig", "zufrieden")]
    skalen.append(("Weiterempfehlung (0–10)", 0, 10))
    ergebnis["skala"] = str(
        sum(z[name] not in ("", "k. A.") and wert(z[name], von, bis) is None for z in zeilen for name, von, bis in skalen)
    )
    for wort, name in GRUPPEN.items():
        mitglieder = [z for z in beantwortet if z["Gruppe"] == wort]
        teil: dict = {"antworten": str(len(mitglieder))}
        empfehlung = [w for z in mitglieder if (w := wert(z["Weiterempfehlung (0–10)"], 0, 10)) is not None]
        if empfehlung:
            teil["nps"] = nps(empfehlung)
            teil["segmente"] = segmente(mitglieder)
        teil["fragen"] = {}
        for id_, thema in FRAGEN.items():
            spalten = [[w for z in mitglieder if (w := wert(z[f"{thema}: {art}"], 1, 5))] for art in ("wichtig", "zufrieden")]
            if any(spalten):
                teil["fragen"][id_] = frage(*spalten)
        genannt = Counter(code for z in mitglieder for code in {c.strip() for c in z["Thema"].split(",")} if code)
        teil["codes"] = {
            code: {"anzahl": str(genannt[code]), "anteil": runden(Fraction(genannt[code] * 100, len(mitglieder)), 4)}
            for code in FRAGEN.values()
            if name == "kunden" or genannt[code] >= MINDESTENS
        }
        ergebnis[name] = teil
    (ORDNER / "erwartet.json").write_text(json.dumps(ergebnis, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
