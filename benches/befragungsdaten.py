#!/usr/bin/env python3
"""Writes the answers to a synthetic survey of customers and staff of the fictional Beispiel Fördertechnik GmbH.

    benches/befragungsdaten.py --saat 20 -o examples/foerdertechnik/analyse/befragung.csv

UTF-8 with byte order mark, semicolons, one row per person, as survey tools export it: some answers are missing („k. A.“), one
is off its scale, one row is empty. Sums are fixed, so that figures can be quoted: 62 customers (25 promoters, 18 detractors)
and 14 employees. All answers are made up. The same options give the same bytes.

Plain Python 3.11, no packages.
"""

import argparse
import csv
import io
from pathlib import Path
from random import Random

SEGMENTE = {
    "Maschinen- und Anlagenbau": 14,
    "Logistik und Distribution": 11,
    "Lebensmittelproduktion": 9,
    "Holz und Möbel": 8,
    "Baustoffe und Recycling": 7,
    "Technischer Fachhandel": 4,
    "Service an Fremdanlagen": 4,
    "Automobilzulieferung": 3,
    "Kommunale Betriebe": 2,
}
# Subject: mean importance and satisfaction of customers, of staff, customers and staff who name it, what they write.
THEMEN = {
    "Auskunft": (4.7, 2.6, 4.5, 3.4, 41, 8, "beim ersten Anruf eine Auskunft zum Liefertermin"),
    "Störung": (4.8, 3.1, 4.9, 3.6, 38, 6, "bei Stillstand schnell jemand, der sich auskennt"),
    "Termin": (4.6, 2.9, 4.3, 3.2, 29, 5, "Servicetermine, die gehalten werden"),
    "Angebot": (4.5, 2.8, 3.9, 3.3, 33, 7, "Angebote noch in derselben Woche"),
    "Ersatzteil": (3.9, 2.7, 3.1, 3.5, 24, 0, "Ersatzteile selbst suchen und bestellen"),
    "Wartung": (4.2, 2.5, 4.0, 2.9, 31, 6, "eine Erinnerung, bevor die Prüfung fällig ist"),
    "Angebotsstand": (3.7, 3.1, 2.9, 3.8, 17, 0, "wissen, wie weit das Angebot ist"),
    "Wissensstand": (None, None, 4.4, 2.3, 0, 12, "Vertrieb und Service müssten dasselbe wissen"),
    "Altanlagen": (None, None, 4.0, 2.6, 0, 9, "für alte Anlagen ist nur eine Person da"),
}


def antworten(zufall: Random, anzahl: int, mittel: float) -> list[int]:
    """So many answers from 1 to 5 whose sum is that of the mean."""
    ziel = round(anzahl * mittel)
    werte = [min(5, max(1, round(zufall.gauss(mittel, 0.9)))) for _ in range(anzahl)]
    while sum(werte) != ziel:
        stelle, schritt = zufall.randrange(anzahl), 1 if sum(werte) < ziel else -1
        if 1 <= werte[stelle] + schritt <= 5:
            werte[stelle] += schritt
    return werte


def spalte(zufall: Random, anzahl: int, mittel: float | None) -> list[str]:
    """The answers as text, a few of them missing; nobody was asked without a mean."""
    if mittel is None:
        return [""] * anzahl
    ohne = set(zufall.sample(range(anzahl), zufall.randrange(0, 3)))
    gegeben = iter(antworten(zufall, anzahl - len(ohne), mittel))
    return ["k. A." if stelle in ohne else str(next(gegeben)) for stelle in range(anzahl)]


def empfehlungen(zufall: Random, promotoren: int, passive: int, detraktoren: int) -> list[str]:
    werte = [zufall.choice([9, 9, 10]) for _ in range(promotoren)]
    werte += [zufall.choice([7, 8]) for _ in range(passive)]
    werte += [zufall.choice([3, 4, 5, 5, 6, 6]) for _ in range(detraktoren)]
    zufall.shuffle(werte)
    return [str(wert) for wert in werte]


def gruppe(zufall: Random, name: str, anzahl: int, segmente: list[str], nps: list[str], ab: int) -> list[list[str]]:
    """The rows of one group; `ab` is where its figures stand in THEMEN."""
    skalen = []
    for zahlen in THEMEN.values():
        skalen.append(spalte(zufall, anzahl, zahlen[ab]))
        skalen.append(spalte(zufall, anzahl, zahlen[ab + 1]))
    genannt: list[list[str]] = [[] for _ in range(anzahl)]
    for thema, zahlen in THEMEN.items():
        for person in zufall.sample(range(anzahl), zahlen[4 + ab // 2]):
            genannt[person].append(thema)
    zeilen = []
    for person in range(anzahl):
        text = "; ".join(THEMEN[thema][6] for thema in genannt[person])
        text = text[:1].upper() + text[1:] + "." if text else ""
        werte = [skala[person] for skala in skalen]
        zeilen.append([name, segmente[person], nps[person], *werte, text, ", ".join(genannt[person])])
    return zeilen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saat", type=int, default=20)
    parser.add_argument("-o", "--ausgabe", type=Path, required=True)
    wahl = parser.parse_args()
    zufall = Random(wahl.saat)

    segmente = [name for name, anzahl in SEGMENTE.items() for _ in range(anzahl)]
    zufall.shuffle(segmente)
    zeilen = gruppe(zufall, "Kunde", 62, segmente, empfehlungen(zufall, 25, 19, 18), 0)
    zeilen += gruppe(zufall, "Beschäftigte", 14, [""] * 14, [""] * 14, 2)
    zufall.shuffle(zeilen)
    # Somebody wrote a 9 where the scale ends at 5: it replaces an answer that is missing anyway.
    zeile, feld = next((z, f) for z in zeilen for f, wert in enumerate(z) if wert == "k. A.")
    zeile[feld] = "9"
    zeilen.insert(40, ["Kunde", *[""] * (len(zeilen[0]) - 1)])

    kopf = ["Antwort", "Gruppe", "Branche", "Weiterempfehlung (0–10)"]
    kopf += [f"{thema}: {frage}" for thema in THEMEN for frage in ("wichtig", "zufrieden")]
    kopf += ["Was wünschen Sie sich von uns?", "Thema"]
    puffer = io.StringIO()
    tabelle = csv.writer(puffer, delimiter=";", lineterminator="\r\n")
    tabelle.writerow(kopf)
    tabelle.writerows([nummer, *zeile] for nummer, zeile in enumerate(zeilen, 1))
    wahl.ausgabe.write_bytes("\ufeff".encode() + puffer.getvalue().encode())


if __name__ == "__main__":
    main()
