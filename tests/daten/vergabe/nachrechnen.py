#!/usr/bin/env python3
"""Makes random offers and costs and computes every award formula on them with fractions: the expected values of the tests.

    nachrechnen.py      writes erwartet.json beside it (seeded: always the same)

Written from the rules, not from the code of crmplan. Fractions are texts n/d. A formula that cannot be applied has null.
Orders list the offers from best to worst; offers with the same place stand in one list.
"""

import json
from fractions import Fraction
from pathlib import Path
from random import Random
from statistics import median

ORDNER = Path(__file__).resolve().parent
FAELLE = 250


def ordnen(angebote, schluessel):
    """Indexes from best to worst, equal ones together; `schluessel` gives what is compared, less is better."""
    gruppen = []
    for index in sorted(range(len(angebote)), key=lambda i: (schluessel(i), i)):
        if gruppen and schluessel(gruppen[-1][0]) == schluessel(index):
            gruppen[-1].append(index)
        else:
            gruppen.append([index])
    return gruppen


def formel(angebote, werte, band=None, zuerst=None):
    """Order by value; ties by price, then by benefit. Offers of the band come first and are ordered by `zuerst`."""
    if werte is None:
        return None
    preis = lambda i: (angebote[i][1], -angebote[i][0])
    def schluessel(i):
        if band and i in band:
            vorn = (-angebote[i][0], angebote[i][1]) if zuerst == "leistung" else preis(i)
            return (0, *vorn)
        return (1, -werte[i], *preis(i))
    return {"werte": [str(w) for w in werte], "ordnung": ordnen(angebote, schluessel)}


def preispunkte(angebote, art, spanne):
    preise = [p for _, p in angebote]
    tief, hoch = min(preise), max(preise)
    def punkte(p):
        if art == "preisquotient":
            return tief * 10 / p if p else Fraction(10)
        if art == "einseitig":
            if not tief:
                return Fraction(10 if p == tief else 0)
            return max(Fraction(0), 10 * (2 - p / tief))
        if art == "zweiseitig":
            return 10 * (hoch - p) / (hoch - tief) if hoch != tief else Fraction(10)
        return min(Fraction(10), max(Fraction(0), 10 * (spanne[1] - p) / (spanne[1] - spanne[0])))
    return [punkte(p) for p in preise]


def kosten(einmalig, jaehrlich, e, i, n):
    jahre = [jaehrlich * (1 + e) ** (t - 1) for t in range(1, n + 1)]
    return {
        "einmalig": str(einmalig), "jaehrlich": str(jaehrlich), "steigerung": str(e), "zins": str(i), "jahre": n,
        "gesamt": str(einmalig + sum(jahre)),
        "nachschuessig": str(einmalig + sum(k / (1 + i) ** t for t, k in enumerate(jahre, 1))),
        "vorschuessig": str(einmalig + sum(k / (1 + i) ** t for t, k in enumerate(jahre))),
    }


def fall(zufall):
    anzahl = zufall.choice([1, 2, 2, 3, 3, 4, 5, 6])
    grob = zufall.random() < 0.4
    def angebot():
        if grob:
            return Fraction(zufall.randrange(0, 5) * 2000), Fraction(zufall.randrange(0, 5) * 20000)
        return Fraction(zufall.randrange(0, 100001), 10), Fraction(zufall.randrange(1, 20_000_000), 100)
    angebote = [angebot() for _ in range(anzahl)]
    gl, s = Fraction(zufall.randrange(0, 101), 100), Fraction(zufall.randrange(0, 21), 100)
    bezug = Fraction(zufall.randrange(1, 10001)), Fraction(zufall.randrange(1, 200_000))
    unten = Fraction(zufall.randrange(0, 50_000))
    spanne = unten, unten + zufall.randrange(1, 150_000)
    leistung, preise = [l for l, _ in angebote], [p for _, p in angebote]
    z = [l / p for l, p in angebote] if all(preise) else None
    band = {i for i in range(anzahl) if z[i] >= max(z) * (1 - s)} if z else None
    def gewichtet(l_ref, p_ref):
        if not l_ref or not p_ref:
            return None
        return [gl * l / l_ref - (1 - gl) * p / p_ref for l, p in angebote]
    ergebnis = {
        "niedrigster_preis": formel(angebote, [-p for p in preise]),
        "einfach": formel(angebote, z),
        "erweitert_leistung": formel(angebote, z, band, "leistung"),
        "erweitert_preis": formel(angebote, z, band, "preis"),
        "median": formel(angebote, gewichtet(median(leistung), median(preise)) if anzahl >= 3 else None),
        "mittelwert": formel(angebote, gewichtet(sum(leistung) / anzahl, sum(preise) / anzahl)),
        "referenz": formel(angebote, gewichtet(*bezug)),
    }
    for art in ("preisquotient", "einseitig", "zweiseitig", "spanne"):
        punkte = preispunkte(angebote, art, spanne)
        ergebnis[art] = formel(angebote, [gl * l / 10000 * 10 + (1 - gl) * p for l, p in zip(leistung, punkte)])
    # Only the orders: powers have hundreds of digits.
    oben, unter = gl.numerator, gl.denominator
    potenz = [l**oben / p ** (unter - oben) for l, p in angebote] if all(preise) and 0 < gl < 1 else None
    ordnungen = {"exponentiell": formel(angebote, potenz), "nutzwert": formel(angebote, leistung)}
    return {
        "ordnungen": {name: x and x["ordnung"] for name, x in ordnungen.items()},
        "angebote": [[str(l), str(p)] for l, p in angebote],
        "gl": str(gl), "s": str(s), "bezug": [str(b) for b in bezug], "spanne": [str(x) for x in spanne],
        "formeln": ergebnis,
        "kosten": kosten(
            Fraction(zufall.randrange(0, 10_000_000), 100), Fraction(zufall.randrange(0, 5_000_000), 100),
            Fraction(zufall.randrange(-50, 100), 1000), Fraction(zufall.randrange(0, 120), 1000), zufall.randrange(0, 11),
        ),
    }


def main() -> None:
    zufall = Random(20)
    faelle = [fall(zufall) for _ in range(FAELLE)]
    (ORDNER / "erwartet.json").write_text(json.dumps(faelle, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
