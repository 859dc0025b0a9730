#!/usr/bin/env python3
"""Writes the fixtures umsatz.csv, konzerne.json and uci.csv; then run nachrechnen.py for the expected values.

    tests/daten/umsatz/erzeugen.py && tests/daten/umsatz/nachrechnen.py

The bulk of umsatz.csv comes from benches/umsatzdaten.py. Added by hand are the cases that chance does not bring: limits
of periods and states hit exactly, ties at the limits of the ABC classes, customers with a single order or only credits,
half cents, documents over two days or two plants of a group, and broken lines. All names are made up.
"""

import json
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

ORDNER = Path(__file__).resolve().parent
sys.path[:0] = [str(ORDNER), str(ORDNER.parents[2] / "benches")]
sys.dont_write_bytecode = True

import nachrechnen  # noqa: E402
import umsatzdaten as daten  # noqa: E402

SAAT = "pruefdaten"
VON, BIS = date(2023, 6, 1), date(2026, 9, 30)
ANZAHLEN = [26, 16, 6, 3, 12, 4, 3, 2, 0]  # customers per segment; the last one gets only new ones
MASCHINEN, LOGISTIK, LEBENSMITTEL, AUTO, HOLZ, BAUSTOFFE, FACHHANDEL, KOMMUNAL, SERVICE = (
    s.name for s in daten.SEGMENTE
)


class Sammlung:
    """Lines with their day; documents get numbers of their own."""

    def __init__(self):
        self.zeilen = []
        self.nummer = 80000000

    def beleg(self, kunde, name, segment, tag, *positionen, nummer=None, erste=1):
        """Adds one document; a position is (product group, amount as text or cents[, cost in cents])."""
        if nummer is None:
            self.nummer += 1
            nummer = self.nummer
        for pos, (gruppe, betrag, *einstand) in enumerate(positionen, erste):
            text = betrag if isinstance(betrag, str) else daten.geld(betrag)
            kosten = einstand[0] if einstand else int(betrag * 62 // 100)
            art = "GS" if text.startswith("-") else "RE"
            menge = "-1" if art == "GS" else "1"
            self.zeilen.append(
                (
                    tag,
                    f"{art};{nummer};{pos};{tag:%d.%m.%Y};{kunde};{daten.feld(name, ';')};{segment};DE;{gruppe};{menge};"
                    f"{text};{daten.geld(kosten)}",
                )
            )
        return nummer


def einmalige(s, rng):
    """66 customers with a single order: four before the RFM period, 34 after 2025-08-15, the others between.

    On the later Stichtag more than 40 % of all customers have one order in the RFM period, on the earlier one fewer.
    """
    segmente = (
        [SERVICE] * 3
        + [MASCHINEN] * 21
        + [LOGISTIK] * 14
        + [HOLZ] * 15
        + [LEBENSMITTEL] * 4
        + [BAUSTOFFE] * 4
        + [""] * 2
        + [AUTO] * 2
        + [KOMMUNAL]
    )
    reihe = segmente[3:]
    rng.shuffle(reihe)
    for i, segment in enumerate(segmente[:3] + reihe):
        if i < 3:
            tag = BIS - timedelta(days=rng.randint(10, 60))
        elif i < 34:
            tag = date(2025, 8, 16) + timedelta(days=rng.randint(0, 400))
        elif i < 38:
            tag = date(2023, 6, 5) + timedelta(days=rng.randint(0, 110))
        else:
            tag = date(2023, 10, 2) + timedelta(days=rng.randint(0, 670))
        nummer = 30001 + i
        gruppen = rng.sample(daten.WARENGRUPPEN, rng.randint(1, 3))
        positionen = [(g, int(100 * rng.lognormvariate(6.3, 1.1))) for g in gruppen]
        s.beleg(nummer, f"Beispiel Einzelauftrag {i + 1:02d} e. K.", segment, tag, *positionen)


def besondere(s):
    """Cases that hit a rule exactly."""

    def reihe(kunde, name, segment, letzter_vor, abstaende, cent, gruppe="Ersatzteile"):
        tag = BIS - timedelta(days=letzter_vor)
        s.beleg(kunde, name, segment, tag, (gruppe, cent))
        for abstand in abstaende:
            tag -= timedelta(days=abstand)
            s.beleg(kunde, name, segment, tag, (gruppe, cent))

    # Only credits: revenue, but no order and no state.
    s.beleg(20001, "Muster Nur Gutschriften GmbH", HOLZ, date(2026, 2, 3), ("Umbau", -125000))
    s.beleg(20001, "Muster Nur Gutschriften GmbH", HOLZ, date(2025, 4, 8), ("Umbau", -9950))
    # Exactly 2, 1.5 and 4 times the interval: not yet ruhend, not yet gefaehrdet, not yet verloren.
    reihe(20002, "Muster Zweifach GmbH", MASCHINEN, 120, [60] * 6, 81000)
    reihe(20003, "Muster Anderthalbfach GmbH", MASCHINEN, 90, [60] * 6, 82000)
    reihe(20004, "Muster Vierfach GmbH", MASCHINEN, 240, [60] * 6, 83000)
    # A median between two days; shorter than 30 days.
    reihe(20005, "Muster Halber Tag GmbH", LOGISTIK, 86, [40, 45], 64000, "Wartung")
    reihe(20006, "Muster Wöchentlich KG", LOGISTIK, 61, [7] * 30, 12000, "Verschleißteile")
    # Sleeps, and what it bought last was credited in full: nothing to win back.
    reihe(20007, "Muster Zurückgegeben AG", HOLZ, 300, [90, 90], 50000, "Hubtische")
    tag = BIS - timedelta(days=290)
    for i in range(3):
        s.beleg(20007, "Muster Zurückgegeben AG", HOLZ, tag + timedelta(days=i), ("Hubtische", -50000))
    # More credited than bought.
    s.beleg(20008, "Muster Überzahlt GmbH", LEBENSMITTEL, date(2026, 3, 11), ("Antriebe", 10000))
    s.beleg(20008, "Muster Überzahlt GmbH", LEBENSMITTEL, date(2026, 4, 1), ("Antriebe", -15000))
    # Plants of one group: one document for two of them is one order, one day is one order day.
    for jahr, m in ((2023, 11), (2024, 5), (2024, 12), (2025, 6), (2026, 1), (2026, 7)):
        nr = s.beleg(20009, "Muster Gruppe 90 Werk 1 GmbH", LOGISTIK, date(jahr, m, 14), ("Rollenbahnen", 412000))
        s.beleg(
            20010, "Muster Gruppe 90 Werk 2 GmbH", LOGISTIK, date(jahr, m, 14), ("Gurtförderer", 98000), nummer=nr, erste=2
        )
    s.beleg(20011, "Muster Gruppe 90 Werk 3 GmbH", LOGISTIK, date(2026, 7, 14), ("Wartung", 45000))
    # Half cents go away from zero.
    name = "Muster Halbe Cent; Inh. M. Muster"
    s.beleg(20012, name, BAUSTOFFE, date(2026, 1, 12), ("Ersatzteile", "10,005", 620), ("Ersatzteile", "0,015", 1))
    s.beleg(20012, name, BAUSTOFFE, date(2026, 1, 20), ("Ersatzteile", "-2,005", -124))
    s.beleg(20012, name, BAUSTOFFE, date(2026, 2, 12), ("Verschleißteile", "1.234,5649", 70000))
    # A document over two days; one of nothing; one with a negative line only; one with a negative sum.
    name = 'Beispiel Fachhandel "Am Tor" KG'
    nr = s.beleg(20013, name, FACHHANDEL, date(2026, 3, 30), ("Steuerungen", 300000))
    s.beleg(20013, name, FACHHANDEL, date(2026, 4, 2), ("Steuerungen", 120000), nummer=nr, erste=2)
    s.beleg(20013, name, FACHHANDEL, date(2026, 5, 4), ("Wartung", "0,00", 0))
    s.beleg(20013, name, FACHHANDEL, date(2026, 5, 11), ("Ersatzteile", -4000))
    s.beleg(20013, name, FACHHANDEL, date(2026, 6, 8), ("Ersatzteile", 2500), ("Antriebe", -90000))
    # First and last days of all periods.
    for tag in ("2023-09-30", "2023-10-01", "2024-09-30", "2024-10-01", "2025-09-30", "2025-10-01", "2026-09-30"):
        s.beleg(20014, "Beispiel Grenztag GmbH", KOMMUNAL, date.fromisoformat(tag), ("Umbau", 111100))


def gleiche(s, umsaetze):
    """Three customers each with the same revenue, of which only a part would lie above a limit of the classes."""

    def ueber_grenze(alle, x, prozent):
        davor = sum(u for u in alle if u > x)
        return 100 * davor < prozent * sum(alle) <= 100 * (davor + x)

    stufen = sorted({u + 1 for u in umsaetze if u > 0}, reverse=True)
    paar = next(
        (a, b)
        for a in stufen
        for b in stufen
        if a > b
        for alle in [umsaetze + [a] * 3 + [b] * 3]
        if ueber_grenze(alle, a, 80) and ueber_grenze(alle, b, 95)
    )
    for x, erster, art in ((paar[0], 20021, "A"), (paar[1], 20031, "B")):
        for i in range(3):
            name = f"Muster Gleichstand {art}{i + 1} GmbH"
            s.beleg(erster + i, name, MASCHINEN, date(2025, 11, 17 + i), ("Antriebe", x // 3), ("Ersatzteile", x // 4))
            s.beleg(erster + i, name, MASCHINEN, date(2026, 5, 18 + i), ("Antriebe", x - x // 3 - x // 4))


def kaputte(zeilen):
    """Puts lines that must be left out between the others; each has one defect, and a day before 2025-08-15."""
    muster = "RE;{};1;{};{};{};Holz und Möbel;DE;Wartung;1;{};60,00"
    name = "Beispiel Tischlerei 0001 GmbH"
    einschub = [
        muster.format(70000001, "12.03.2024", "", name, "100,00"),
        muster.format(70000002, "13.03.2024", "", "", "1.100,00"),
        muster.format(70000003, "14.03.2025", "", name, "100,00"),
        muster.format(70000004, "31.02.2025", "10001", name, "100,00"),
        muster.format(70000005, "unbekannt", "10001", name, "100,00"),
        muster.format(70000006, "", "10001", name, "100,00"),
        muster.format(70000007, "01.10.2026", "10001", name, "100,00"),
        muster.format(70000008, "15.11.2026", "10001", name, "100,00"),
        muster.format(70000009, "31.12.2026", "10001", name, "100,00"),
        muster.format(70000010, "02.01.2062", "10001", name, "100,00"),
        muster.format(70000011, "12.05.2025", "10001", name, "auf Anfrage"),
        muster.format(70000012, "12.06.2025", "10001", name, "k. A."),
        "RE;70000013;1;12.06.2025;10001;Beispiel Tischlerei",
        "RE;70000014;1;12.06.2025;10001",
        muster.format(70000015, "12.06.2025", "10001", name, "100,00") + ";7",
    ]
    zeilen = list(zeilen)
    # The same line twice in a row, the same line again much later, the same number and position with another amount.
    doppelt = zeilen[200]
    anders = zeilen[500].rsplit(";", 2)
    anders = f"{anders[0]};9.999,99;{anders[2]}"
    for stelle, zeile in ((900, zeilen[300]), (600, anders), (201, doppelt)):
        zeilen.insert(stelle, zeile)
    for i, zeile in enumerate(einschub):
        zeilen.insert(150 + 137 * i, zeile)
    return zeilen


def erp():
    segmente = [replace(s, kunden=n) for s, n in zip(daten.SEGMENTE, ANZAHLEN)]
    kunden, konzerne, auftraege, mittel = daten.planen(2280, sum(ANZAHLEN), SAAT, VON, BIS, segmente)
    fest = [
        (date(int(z.split(";")[3][6:]), int(z.split(";")[3][3:5]), int(z.split(";")[3][:2])), z)
        for z in daten.zeilen_erp(kunden, auftraege, SAAT, mittel, BIS, segmente)
    ]
    konzerne["Muster Gruppe 90"] = ["20009", "20010", "20011"]
    (ORDNER / "konzerne.json").write_text(
        json.dumps(konzerne, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n"
    )
    s = Sammlung()
    einmalige(s, Random(f"einmalige/{SAAT}"))
    besondere(s)

    def schreiben(datei, zeilen):
        with open(datei, "wb") as ziel:
            daten.schreiben(ziel, daten.KOPF_ERP, zeilen, "cp1252", "\r\n")

    def nach_tagen():
        return [z for _, z in sorted(fest + s.zeilen, key=lambda e: e[0])]

    with tempfile.TemporaryDirectory() as ordner:
        vorab = Path(ordner) / "vorab.csv"
        schreiben(vorab, nach_tagen())
        ergebnis = nachrechnen.auswerten(vorab, "erp", BIS, konzerne)
    gleiche(s, [int(k["umsatz_p_cent"]) for k in ergebnis["kunden"].values()])
    schreiben(ORDNER / "umsatz.csv", kaputte(nach_tagen()))


def uci():
    """Begins less than twelve months before the period: growth and churn are unknown. The Stichtag is 2011-12-09."""
    von, bis = date(2010, 3, 1), date(2011, 12, 9)
    kunden, _, auftraege, mittel = daten.planen(44, 7, SAAT, von, bis, daten.SEGMENTE)
    zeilen = list(daten.zeilen_uci(kunden, auftraege, SAAT, mittel, bis))
    zeilen += [
        # Amounts at half a cent, bought and returned.
        "590001,20050,HUBTISCH MUSTER,5,2011-11-29 09:15:00,0.085,20001,United Kingdom",
        "C590002,20050,HUBTISCH MUSTER,-5,2011-11-30 10:00:00,0.085,20001,United Kingdom",
        "590003,20051,HUBTISCH MUSTER,3,2011-11-30 11:30:00,0.335,20001,United Kingdom",
        # After the last full month, yet before the Stichtag.
        "590010,60011,ERSATZTEILE 11,12,2011-12-01 00:00:00,4.25,20002,Germany",
        "590011,60011,ERSATZTEILE 11,12,2011-12-09 12:50:00,4.25,20002,Germany",
        "590012,60012,ERSATZTEILE 12,2,2011-06-15 12:50:00,14.95,20002,Germany",
        # Twice the same line; the same number with another time is another line.
        "590020,70070A,VERSCHLEISSTEILE 70,6,2011-08-02 14:07:00,3.75,20003,France",
        "590020,70070A,VERSCHLEISSTEILE 70,6,2011-08-02 14:07:00,3.75,20003,France",
        "590020,70070A,VERSCHLEISSTEILE 70,6,2011-08-02 14:08:00,3.75,20003,France",
        # Bought for a while, then no more; bought once.
        "590024,10022,ROLLENBAHNEN 22,2,2010-03-08 09:00:00,31.25,20005,United Kingdom",
        "590025,10022,ROLLENBAHNEN 22,1,2010-04-19 09:00:00,31.25,20005,United Kingdom",
        "590026,10022,ROLLENBAHNEN 22,3,2010-06-01 09:00:00,31.25,20005,United Kingdom",
        "590027,90080,UMBAU 80,1,2011-03-15 16:40:00,210.00,20006,United Kingdom",
        # Only cancelled; free of charge; without customer; unreadable; too late.
        "C590030,80013,WARTUNG 13,-1,2011-05-04 08:00:00,99.00,20004,United Kingdom",
        "590031,80014,WARTUNG 14,1,2011-05-05 08:00:00,0.00,20004,United Kingdom",
        '590032,80015,"WARTUNG, MUSTER 15",2,2011-05-06 08:00:00,49.50,,United Kingdom',
        "590033,80016,WARTUNG 16,2,2011-13-06 08:00:00,49.50,20004,United Kingdom",
        "590034,80017,WARTUNG 17,2,2011-05-06 08:00:00,,20004,United Kingdom",
        "590035,80018,WARTUNG 18,2,2011-12-10 08:00:00,49.50,20004,United Kingdom",
    ]
    with open(ORDNER / "uci.csv", "wb") as ziel:
        daten.schreiben(ziel, daten.KOPF_UCI, zeilen, "utf-8", "\n")


if __name__ == "__main__":
    erp()
    uci()
