#!/usr/bin/env python3
"""Writes synthetic sales data of the fictional Beispiel Fördertechnik GmbH: examples, fixtures and measurements.

    benches/umsatzdaten.py --zeilen 15000 --kunden 1024 --saat 1 -o umsatz.csv
    benches/umsatzdaten.py --zeilen 10000000 --kunden 50000 --saat 1 -o gross.csv
    benches/umsatzdaten.py --form uci --zeilen 100000 --kunden 4000 -o uci.csv

Form `erp` is a German ERP export: Windows-1252 (`--utf8`: UTF-8), semicolons, 31.12.2025, 1.234,50, credits as negative
lines. Form `uci` has the columns of the Online Retail II data set: comma, UTF-8, cancellations with C numbers, rows
without customer, some lines twice. All names are made up. The same options give the same bytes.

Plain Python 3.11, no packages; 10 million lines take a few minutes and about 2 GB of memory.
"""

import argparse
import json
import math
import sys
from bisect import bisect
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import NormalDist

KOPF_ERP = (
    "Belegart;Belegnummer;Pos;Belegdatum;Kunden-Nr;Kunde;Branche;Land;Warengruppe;Menge;Nettobetrag;Einstandswert"
)
KOPF_UCI = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country"

WARENGRUPPEN = [
    "Rollenbahnen",
    "Gurtförderer",
    "Hubtische",
    "Antriebe",
    "Steuerungen",
    "Ersatzteile",
    "Verschleißteile",
    "Wartung",
    "Umbau",
]
# Usual price of a piece in cents; only the quantity follows from it.
STUECKPREIS = [180000, 240000, 320000, 65000, 90000, 8500, 4200, 9800, 450000]
# Margin of a product group relative to the mean of its segment.
SPANNE = [0.80, 0.82, 0.85, 0.90, 1.05, 1.25, 1.20, 1.15, 0.95]
# Weight of a product group in the lines of a customer who buys it.
GEWICHT = [0.8, 0.8, 0.5, 1.0, 0.9, 2.2, 2.0, 1.5, 0.6]
PROJEKTGRUPPEN = {0, 1, 4, 8}
SAISON = [0.86, 0.92, 1.06, 1.00, 1.02, 1.05, 0.98, 0.84, 1.08, 1.10, 1.14, 0.95]


@dataclass(frozen=True)
class Segment:
    """A segment and how its customers buy."""

    name: str
    kunden: int  # of 1,024
    umsatz: int  # EUR in the last twelve months, for 1,024 customers
    deckungsbeitrag: int
    wachstum: float
    abstand: float  # usual days between two orders
    inaktiv: float  # share that sleeps or has left
    verloren: float  # share of these that has left for good
    projekt: float  # share that buys in few large projects
    kauft: tuple  # per product group: share of the customers that buys it
    namen: tuple
    abschied: tuple = (0, 0)  # days before the end when the lost ones left, (0, 0): as their rhythm has it


SEGMENTE = [
    Segment("Maschinen- und Anlagenbau", 214, 3_480_000, 1_080_000, 0.035, 90, 38 / 214, 0.45, 0.12,
            (0.55, 0.50, 0.25, 0.60, 0.45, 0.40, 0.30, 0.15, 0.15),
            ("Förderanlagen", "Maschinenbau", "Anlagentechnik", "Präzisionswerk")),
    Segment("Logistik und Distribution", 156, 3_120_000, 890_000, 0.082, 84, 28 / 156, 0.40, 0.18,
            (0.50, 0.50, 0.30, 0.30, 0.40, 0.60, 0.50, 0.60, 0.25),
            ("Logistik", "Lagerhaus", "Verteilzentrum", "Spedition")),
    Segment("Lebensmittelproduktion", 98, 1_960_000, 640_000, 0.05, 88, 15 / 98, 0.40, 0.18,
            (0.35, 0.55, 0.25, 0.40, 0.40, 0.55, 0.55, 0.65, 0.20),
            ("Molkerei", "Großbäckerei", "Feinkost", "Süßwaren")),
    Segment("Automobilzulieferung", 47, 1_740_000, 410_000, -0.065, 105, 13 / 47, 0.85, 0.60,
            (0.55, 0.50, 0.40, 0.50, 0.60, 0.35, 0.30, 0.25, 0.40),
            ("Fahrzeugteile", "Presswerk", "Gießerei"), (745, 1000)),
    Segment("Holz und Möbel", 133, 980_000, 345_000, -0.012, 110, 46 / 133, 0.45, 0.08,
            (0.35, 0.30, 0.35, 0.30, 0.25, 0.60, 0.50, 0.35, 0.35),
            ("Möbelwerk", "Sägewerk", "Tischlerei", "Küchenbau")),
    Segment("Baustoffe und Recycling", 89, 1_120_000, 395_000, 0.024, 84, 21 / 89, 0.40, 0.08,
            (0.20, 0.55, 0.15, 0.50, 0.25, 0.70, 0.75, 0.40, 0.20),
            ("Kieswerk", "Recyclinghof", "Betonwerk")),
    Segment("Technischer Fachhandel", 61, 1_090_000, 240_000, 0.008, 50, 10 / 61, 0.40, 0.0,
            (0.45, 0.35, 0.35, 0.75, 0.55, 0.85, 0.80, 0.05, 0.03),
            ("Industriebedarf", "Antriebshandel", "Technikhandel")),
    Segment("Kommunale Betriebe", 54, 430_000, 128_000, 0.041, 120, 12 / 54, 0.35, 0.15,
            (0.15, 0.40, 0.30, 0.30, 0.25, 0.55, 0.50, 0.60, 0.20),
            ("Wertstoffhof", "Bauhof", "Klärwerk")),
    Segment("Service an Fremdanlagen", 172, 860_000, 372_000, 0.113, 100, 40 / 172, 0.40, 0.0,
            (0.03, 0.04, 0.03, 0.20, 0.20, 0.85, 0.70, 0.90, 0.08),
            ("Verpackung", "Druckhaus", "Textilwerk", "Papierfabrik")),
]  # fmt: skip

LAENDER = ["DE"] * 82 + ["AT"] * 8 + ["CH"] * 6 + ["NL"] * 4
RECHTSFORMEN = ["GmbH"] * 6 + ["KG"] * 2 + ["AG", "e. K.", "GmbH & Co. KG"]
UCI_LAENDER = {"DE": "United Kingdom", "AT": "Germany", "CH": "France", "NL": "Netherlands"}
KONZERN = "Muster Gruppe {:02d}"


@dataclass
class Kunde:
    """One customer number."""

    nummer: int
    name: str
    segment: int
    land: str
    z: float  # size within the segment, standard deviations of the logarithm
    abstand: float
    projekt: bool
    gruppen: list
    kumuliert: list  # cumulated weights of `gruppen`
    beginn: int  # first possible day, ordinal
    letzter: int  # day of the last order, ordinal
    pause: bool


def groessen(rng, anzahl):
    """Standard normal values, one a quantile, in random order: small segments keep their shape with every seed.

    The largest are cut, as no segment is to hang on one customer.
    """
    normal = NormalDist()
    werte = [min(2.25, normal.inv_cdf((i + 0.5) / anzahl)) for i in range(anzahl)]
    rng.shuffle(werte)
    return werte


def anzahlen(segmente, kunden):
    """Distributes the customers over the segments by largest remainders."""
    summe = sum(s.kunden for s in segmente)
    genau = [s.kunden * kunden / summe for s in segmente]
    ganz = [int(g) for g in genau]
    rest = sorted(range(len(genau)), key=lambda i: (ganz[i] - genau[i], i))
    for i in rest[: kunden - sum(ganz)]:
        ganz[i] += 1
    return ganz


def name_des_kunden(rng, nummer, segment):
    """A name that nobody has; some need quotes in a file with semicolons."""
    art = rng.choice(segment.namen)
    wort = rng.choice(("Muster", "Beispiel"))
    stelle = nummer - 10000
    wurf = rng.random()
    if wurf < 0.010:
        return f"{wort} {art} {stelle:04d}; Inh. M. Muster"
    if wurf < 0.016:
        return f'{wort} {art} "Zum Hof" {stelle:04d}'
    if wurf < 0.030:
        return f"{wort} {art} {stelle:04d} – Werk Süd"
    return f"{wort} {art} {stelle:04d} {rng.choice(RECHTSFORMEN)}"


def kunden_erzeugen(rng, anzahl, segmente, von, bis):
    """Customers with their habits, and the groups of companies among them."""
    zugehoerig = [i for i, n in enumerate(anzahlen(segmente, anzahl)) for _ in range(n)]
    rng.shuffle(zugehoerig)
    z_werte = [groessen(rng, zugehoerig.count(i)) for i in range(len(segmente))]
    kunden = []
    for stelle, s in enumerate(zugehoerig):
        segment = segmente[s]
        z = z_werte[s].pop()
        projekt = rng.random() < segment.projekt
        abstand = segment.abstand * math.exp(-0.20 * z + 0.25 * rng.gauss(0, 1)) * (1.25 if projekt else 1)
        neigung = min(1.35, max(0.6, 1 + 0.16 * z))
        gruppen = [g for g, p in enumerate(segment.kauft) if rng.random() < p * neigung]
        if not gruppen:
            gruppen = [max(range(len(segment.kauft)), key=lambda g: segment.kauft[g])]
        gewichte = [GEWICHT[g] * rng.uniform(0.5, 1.5) for g in gruppen]
        kunden.append(
            Kunde(
                nummer=10001 + stelle,
                name=name_des_kunden(rng, 10001 + stelle, segment),
                segment=s,
                land=rng.choice(LAENDER),
                z=z,
                abstand=min(230.0, max(14.0, abstand)),
                projekt=projekt,
                gruppen=gruppen,
                kumuliert=list(accumulate(gewichte)),
                beginn=von,
                letzter=bis,
                pause=False,
            )
        )
    return kunden, konzerne_bilden(rng, kunden)


def konzerne_bilden(rng, kunden):
    """Some customer numbers become the plants of one group; all of a group belong to one segment."""
    konzerne = {}
    frei = list(range(len(kunden)))
    rng.shuffle(frei)
    for nr in range(1, max(2, len(kunden) // 150) + 1):
        erster = next((i for i in frei if kunden[i].z > 0), None)
        if erster is None:
            break
        gleiche = [i for i in frei if kunden[i].segment == kunden[erster].segment and i != erster]
        mitglieder = sorted([erster, *gleiche[: rng.randint(1, 3)]])
        if len(mitglieder) < 2:
            continue
        frei = [i for i in frei if i not in mitglieder] if len(kunden) < 5000 else frei[100:]
        name = KONZERN.format(nr)
        konzerne[name] = [str(kunden[i].nummer) for i in mitglieder]
        for werk, i in enumerate(mitglieder, 1):
            kunden[i].name = f"{name} Werk {werk} GmbH"
    return konzerne


def lebenslaeufe(rng, kunden, segmente, von, bis):
    """Who is new, who sleeps, who has left, who paused: by quota, so that the shares hold for every seed."""
    for s, segment in enumerate(segmente):
        eigene = [k for k in kunden if k.segment == s]
        rng.shuffle(eigene)
        # Large customers leave a little less often.
        eigene.sort(key=lambda k: k.z + rng.gauss(0, 2.0))
        inaktiv = round(segment.inaktiv * len(eigene))
        verloren = round(inaktiv * segment.verloren)
        for i, k in enumerate(eigene):
            if i < inaktiv:
                k.abstand = min(k.abstand, (bis - von) / 8)
                if i < verloren and segment.abschied[1]:
                    seit = rng.uniform(*segment.abschied)
                elif i < verloren:
                    seit = rng.uniform(4.6, 7.5) * max(30, k.abstand)
                else:
                    seit = rng.uniform(2.5, 3.6) * max(30, k.abstand)
                k.letzter = bis - int(min(seit, (bis - von) * 0.92))
            else:
                spaet = rng.uniform(1.58, 1.9) if rng.random() < 0.05 else rng.uniform(0.0, 0.95)
                k.letzter = bis - int(spaet * k.abstand)
                if rng.random() < 0.09:
                    k.beginn = von + int((bis - von) * rng.uniform(0.15, 0.93))
                    k.letzter = max(k.letzter, k.beginn)
                k.pause = rng.random() < 0.05


def werktag(tag, bis):
    """Saturdays become Fridays, Sundays Mondays."""
    wochentag = (tag + 6) % 7  # date.fromordinal(1) is a Monday
    if wochentag == 5:
        return tag - 1
    if wochentag == 6:
        return tag + 1 if tag < bis else tag - 2
    return tag


def auftraege_erzeugen(rng, kunden, segmente, von, bis):
    """Orders as [day, customer, EUR, is project], in the order of the customers; values still without calibration."""
    monat = [date.fromordinal(t).month - 1 for t in range(von, bis + 1)]
    auftraege = []
    for i, k in enumerate(kunden):
        segment = segmente[k.segment]
        umsatz = segment.umsatz / max(1, segment.kunden) * math.exp(1.42 * k.z)
        je_auftrag = umsatz * k.abstand / 365
        wachstum = rng.gauss(0, 0.10)
        zeit = float(k.letzter)
        pause = rng.randint(2, 6) if k.pause else -1
        nummer = 0
        while True:
            tag = max(von, werktag(int(zeit), bis))
            wert = je_auftrag * SAISON[monat[tag - von]] * math.exp((tag - bis) / 365 * wachstum)
            gross = k.projekt and rng.random() < 0.3
            if k.projekt:
                wert *= rng.lognormvariate(0.9, 0.6) if gross else rng.lognormvariate(-1.9, 0.6)
            else:
                wert *= rng.lognormvariate(-0.125, 0.5)
            auftraege.append([tag, i, wert, gross])
            nummer += 1
            zeit -= k.abstand * rng.lognormvariate(0, 0.3) * (4 if nummer == pause else 1)
            if zeit < k.beginn:
                break
    return auftraege


def eichen(auftraege, kunden, segmente, von, bis):
    """Scales every segment to its revenue in the last twelve months and, by a trend, to its growth."""
    anteil = len(kunden) / 1024
    for s, segment in enumerate(segmente):
        eigene = [a for a in auftraege if kunden[a[1]].segment == s]
        trend = 0.0
        for _ in range(12):
            jahr = sum(a[2] * math.exp(trend * (a[0] - bis) / 365) for a in eigene if a[0] > bis - 365)
            vorjahr = sum(
                a[2] * math.exp(trend * (a[0] - bis) / 365) for a in eigene if bis - 730 < a[0] <= bis - 365
            )
            if not (jahr > 0 and vorjahr > 0) or bis - von < 720:
                break
            trend += math.log((1 + segment.wachstum) * vorjahr / jahr)
            trend = max(-1.0, min(1.0, trend))
        jahr = sum(a[2] * math.exp(trend * (a[0] - bis) / 365) for a in eigene if a[0] > bis - 365)
        # 1 % more, as credits take it away again.
        faktor = 1.01 * segment.umsatz * anteil / jahr if jahr > 0 else 1.0
        for a in eigene:
            a[2] = max(1500, int(100 * a[2] * faktor * math.exp(trend * (a[0] - bis) / 365)))


def planen(zeilen, anzahl, saat, von, bis, segmente):
    """Customers, groups and calibrated orders in order of their days; and how many lines an order has on average."""
    von, bis = von.toordinal(), bis.toordinal()
    rng = Random(f"kunden/{saat}")
    kunden, konzerne = kunden_erzeugen(rng, anzahl, segmente, von, bis)
    # More lines than the rhythms give: by larger orders and by more of them alike, up to six lines; fewer: by fewer orders.
    ueblich = sum((bis - von) * 0.85 / k.abstand + 1 for k in kunden) * 1.35
    f = zeilen / ueblich
    massstab = 1 / f if f < 1 else f**-0.5 if f < 20 else 4.5 / f
    for k in kunden:
        k.abstand = max(1.0, k.abstand * massstab)
    lebenslaeufe(rng, kunden, segmente, von, bis)
    auftraege = auftraege_erzeugen(Random(f"auftraege/{saat}"), kunden, segmente, von, bis)
    eichen(auftraege, kunden, segmente, von, bis)
    auftraege.sort()
    # One order in 40 is credited later, with one line.
    return kunden, konzerne, auftraege, max(1.0, zeilen / len(auftraege) - 0.024)


def teile(rng, wert, mittel):
    """Splits an order into line amounts in cents."""
    anzahl = 1
    while anzahl < 40 and rng.random() < 1 - 1 / mittel:
        anzahl += 1
    if anzahl == 1:
        return [wert]
    gewichte = [rng.random() + 0.1 for _ in range(anzahl)]
    summe = sum(gewichte)
    betraege = [max(1, int(wert * g / summe)) for g in gewichte]
    betraege[0] += max(0, wert - sum(betraege))
    return betraege


def geld(cent):
    """1.234,50"""
    zeichen = ""
    if cent < 0:
        zeichen, cent = "-", -cent
    if cent < 100000:
        return f"{zeichen}{cent // 100},{cent % 100:02d}"
    return f"{zeichen}{cent // 100:,}".replace(",", ".") + f",{cent % 100:02d}"


def feld(text, trenner):
    """A field, with quotes where it needs them."""
    if trenner in text or '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def positionen(kunden, auftraege, saat, mittel, bis):
    """Yields documents: (day, customer, is credit, [(product group, cents)]); credits follow some days later."""
    rng = Random(f"zeilen/{saat}")
    zufall = rng.random
    bis = bis.toordinal()
    offen = {}
    letzter = auftraege[0][0] if auftraege else bis
    for tag, i, wert, gross in auftraege:
        while letzter < tag:
            for gutschrift in offen.pop(letzter, ()):
                yield gutschrift
            letzter += 1
        k = kunden[i]
        gruppen, kumuliert = k.gruppen, k.kumuliert
        zeilen = []
        for betrag in teile(rng, wert, mittel):
            g = gruppen[bisect(kumuliert, zufall() * kumuliert[-1], 0, len(gruppen) - 1)]
            if gross and g not in PROJEKTGRUPPEN:
                g = next((x for x in gruppen if x in PROJEKTGRUPPEN), g)
            zeilen.append((g, betrag))
        yield tag, i, False, zeilen
        if zufall() < 0.025:
            g, betrag = rng.choice(zeilen)
            anteil = rng.uniform(0.02, 0.15) if gross else 1.0 if zufall() < 0.3 else rng.uniform(0.1, 0.6)
            spaeter = werktag(tag + rng.randint(4, 40), bis)
            if tag < spaeter <= bis:
                offen.setdefault(spaeter, []).append((spaeter, i, True, [(g, -max(1, int(betrag * anteil)))]))
    for tag in range(letzter, bis + 1):
        for gutschrift in offen.pop(tag, ()):
            yield gutschrift


def zeilen_erp(kunden, auftraege, saat, mittel, bis, segmente):
    """Yields the lines of the ERP form, without header and line ends."""
    rng = Random(f"einstand/{saat}")
    zufall = rng.random
    spannen = []
    for s in segmente:
        gewichte = [p * g for p, g in zip(s.kauft, GEWICHT)]
        mitte = sum(w * f for w, f in zip(gewichte, SPANNE)) / sum(gewichte)
        projekte = sum(gewichte[g] * SPANNE[g] for g in PROJEKTGRUPPEN) / sum(gewichte[g] for g in PROJEKTGRUPPEN)
        mitte += (projekte - mitte) * s.projekt
        spannen.append([s.deckungsbeitrag / s.umsatz * f / mitte for f in SPANNE])
    stamm = [f"{k.nummer};{feld(k.name, ';')};{segmente[k.segment].name};{k.land}" for k in kunden]
    breite = max(5, len(str(len(auftraege))) + 1)
    neun = 9 * 10 ** (breite - 1)
    nummern = [0, 0]
    tage = {}
    jahr = None
    for tag, i, gutschrift, zeilen in positionen(kunden, auftraege, saat, mittel, bis):
        datum = tage.get(tag)
        if datum is None:
            d = date.fromordinal(tag)
            if d.year != jahr:
                jahr, nummern = d.year, [0, 0]
            datum = tage[tag] = d.strftime("%d.%m.%Y")
        nummern[gutschrift] += 1
        nummer = nummern[gutschrift] + (neun if gutschrift else 0)
        beleg = f"{'GS' if gutschrift else 'RE'};{jahr % 100}{nummer:0{breite}d}"
        spanne = spannen[kunden[i].segment]
        for pos, (g, betrag) in enumerate(zeilen, 1):
            einstand = int(betrag * (1 - spanne[g] * (0.8 + 0.4 * zufall())))
            menge = max(1, min(999, round(abs(betrag) / STUECKPREIS[g] * (0.7 + 0.6 * zufall()))))
            text = f"{menge},5" if g == 7 and zufall() < 0.4 else str(menge)
            yield (
                f"{beleg};{pos};{datum};{stamm[i]};{WARENGRUPPEN[g]};{'-' if gutschrift else ''}{text};"
                f"{geld(betrag)};{geld(einstand)}"
            )


def zeilen_uci(kunden, auftraege, saat, mittel, bis):
    """Yields the lines of the UCI form, without header and line ends."""
    rng = Random(f"uci/{saat}")
    zufall = rng.random
    nummer = 489434
    for tag, i, gutschrift, zeilen in positionen(kunden, auftraege, saat, mittel, bis):
        k = kunden[i]
        nummer += 1
        beleg = f"{'C' if gutschrift else ''}{nummer}"
        # About one document in eight was written without customer.
        kunde = "" if zufall() < 0.12 else str(k.nummer)
        zeit = f"{date.fromordinal(tag)} {rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}:00"
        for g, betrag in zeilen:
            menge = rng.choice((1, 1, 2, 3, 4, 6, 8, 12, 24, 48))
            preis = max(1, abs(betrag) // 100 // menge)  # a web shop: a hundredth of the amounts of the other form
            ware = rng.randint(10, 99)
            gruppe = WARENGRUPPEN[g].upper()
            text = f'"{gruppe}, MUSTER {ware}"' if ware < 20 else f"{gruppe} {ware}"
            zeile = (
                f"{beleg},{g + 1}{ware:04d}{'A' if ware % 7 == 0 else ''},{text},{-menge if gutschrift else menge},"
                f"{zeit},{preis // 100}.{preis % 100:02d},{kunde},{UCI_LAENDER[k.land]}"
            )
            yield zeile
            if zufall() < 0.005:
                yield zeile


def schreiben(ziel, kopf, zeilen, kodierung, ende):
    """Writes in blocks; returns the number of lines."""
    puffer = [kopf]
    anzahl = 0
    for zeile in zeilen:
        puffer.append(zeile)
        anzahl += 1
        if len(puffer) >= 50_000:
            ziel.write((ende.join(puffer) + ende).encode(kodierung))
            puffer.clear()
    if puffer:
        ziel.write((ende.join(puffer) + ende).encode(kodierung))
    return anzahl


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--zeilen", type=int, default=15_000, help="about that many lines (default: 15000)")
    parser.add_argument("--kunden", type=int, default=1024, help="customer numbers (default: 1024)")
    parser.add_argument("--saat", default="1", help="seed (default: 1)")
    parser.add_argument("--von", type=date.fromisoformat, default=date(2023, 6, 1), help="first day (2023-06-01)")
    parser.add_argument("--bis", type=date.fromisoformat, default=date(2026, 9, 30), help="last day (2026-09-30)")
    parser.add_argument("--form", choices=["erp", "uci"], default="erp")
    parser.add_argument("--utf8", action="store_true", help="form erp in UTF-8 instead of Windows-1252")
    parser.add_argument("--konzerne", type=Path, help="writes the groups of companies as JSON into this file")
    parser.add_argument("-o", dest="ausgabe", type=Path, help="file instead of standard output")
    a = parser.parse_args()
    if a.bis <= a.von or a.kunden < 1 or a.zeilen < 1:
        parser.error("nothing to generate")

    kunden, konzerne, auftraege, mittel = planen(a.zeilen, a.kunden, a.saat, a.von, a.bis, SEGMENTE)
    if a.konzerne:
        a.konzerne.write_text(json.dumps(konzerne, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    ziel = open(a.ausgabe, "wb") if a.ausgabe else sys.stdout.buffer
    if a.form == "erp":
        zeilen = zeilen_erp(kunden, auftraege, a.saat, mittel, a.bis, SEGMENTE)
        anzahl = schreiben(ziel, KOPF_ERP, zeilen, "utf-8" if a.utf8 else "cp1252", "\r\n")
    else:
        zeilen = zeilen_uci(kunden, auftraege, a.saat, mittel, a.bis)
        anzahl = schreiben(ziel, KOPF_UCI, zeilen, "utf-8", "\n")
    ziel.flush()
    print(f"{anzahl} lines, {len(auftraege)} orders, {len(kunden)} customer numbers", file=sys.stderr)


if __name__ == "__main__":
    main()
