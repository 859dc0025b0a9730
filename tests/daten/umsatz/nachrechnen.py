#!/usr/bin/env python3
"""Recalculates the sales analysis with integers and fractions only: the expected values of the tests.

    nachrechnen.py                      writes erwartet.json, erwartet-2025-08-15.json and uci-erwartet.json beside it
    nachrechnen.py FILE [--form erp|uci] [--stichtag 2026-09-30] [--konzerne FILE] [-o FILE] [--kurz]
                                        any other file; --kurz prints key figures instead of JSON

Written from the rules, not from the code of crmplan. No floating point numbers, no packages: amounts are integers in
cents, everything else is `fractions.Fraction`. In the JSON every figure is a string: amounts in cents (keys ending in
`_cent`, fractions of a cent as n/d), ratios as {"bruch": "n/d", "dezimal": six places, half away from zero}.

Where the rules leave a choice, it is made here:
- A line with several defects counts once: fields, customer, date, after the Stichtag, amount, duplicate, in this order.
  Only lines without other defect are remembered for the search for duplicates.
- The first month of the file is that of the earliest line that is analysed.
- A customer's segment is that of its latest line with one; customers without segment form a segment of their own ("").
- A line without product group counts for no product group.
- Without comparable customers there are no white spots, hence a penetration of 1; `sortimentsnutzung_verglichen` leaves
  such customers out.
"""

import argparse
import csv
import json
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

ORDNER = Path(__file__).resolve().parent
GRUENDE = ["feldzahl", "kunde_fehlt", "datum_unlesbar", "nach_stichtag", "betrag_unlesbar", "doppelt", "fremdwaehrung"]
ZINS = Fraction(10, 100)
QUOTE_RUHEND = Fraction(20, 100)
QUOTE_VERLOREN = Fraction(10, 100)
QUOTE_FLECK = Fraction(20, 100)


# Numbers and days


def runden(wert, stellen=0):
    """Rounds a fraction half away from zero; returns the integer number of units of the last place."""
    wert = Fraction(wert) * 10**stellen
    betrag = (2 * abs(wert.numerator) + wert.denominator) // (2 * wert.denominator)
    return -betrag if wert < 0 else betrag


def dezimal(wert, stellen):
    ganz = runden(wert, stellen)
    text = str(abs(ganz)).rjust(stellen + 1, "0")
    return f"{'-' if ganz < 0 else ''}{text[:-stellen]}.{text[-stellen:]}"


def quotient(wert):
    return None if wert is None else {"bruch": str(wert), "dezimal": dezimal(wert, 6)}


def zahl_deutsch(text):
    """1.234,50 as fraction, None if it is no such number."""
    if not re.fullmatch(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?", text):
        return None
    return Fraction(text.replace(".", "").replace(",", "."))


def zahl_englisch(text):
    return Fraction(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def tag_deutsch(text):
    treffer = re.fullmatch(r"(\d{2})\.(\d{2})\.(\d{4})", text)
    try:
        return date(int(treffer[3]), int(treffer[2]), int(treffer[1])) if treffer else None
    except ValueError:
        return None


def tag_iso(text):
    treffer = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})( \d{2}:\d{2}:\d{2})?", text)
    try:
        return date(int(treffer[1]), int(treffer[2]), int(treffer[3])) if treffer else None
    except ValueError:
        return None


def monat(tag):
    """Calendar months as running number."""
    return tag.year * 12 + tag.month - 1


def monatsanfang(nummer):
    return date(nummer // 12, nummer % 12 + 1, 1)


def median(werte):
    werte = sorted(werte)
    mitte = len(werte) // 2
    if len(werte) % 2:
        return Fraction(werte[mitte])
    return Fraction(werte[mitte - 1] + werte[mitte]) / 2


# Reading


def lesen(datei, form, stichtag, konzern_von):
    """Returns the lines that count, as dictionaries, and how many others there were for which reason."""
    kodierung, trenner = ("cp1252", ";") if form == "erp" else ("utf-8", ",")
    with open(datei, encoding=kodierung, newline="") as strom:
        tabelle = list(csv.reader(strom, delimiter=trenner))
    kopf, rest = tabelle[0], tabelle[1:]
    ausgelassen = Counter({grund: 0 for grund in GRUENDE})
    gesehen = set()
    zeilen = []
    for felder in rest:
        if len(felder) != len(kopf):
            ausgelassen["feldzahl"] += 1
            continue
        f = dict(zip(kopf, felder))
        if form == "erp":
            nummer, tag, name = f["Kunden-Nr"], tag_deutsch(f["Belegdatum"]), f["Kunde"]
            betrag, einstand = zahl_deutsch(f["Nettobetrag"]), zahl_deutsch(f["Einstandswert"])
            beleg, segment, gruppe = f["Belegnummer"], f["Branche"], f["Warengruppe"]
            doppelt = (beleg, f["Pos"])
        else:
            nummer, tag, name = f["Customer ID"], tag_iso(f["InvoiceDate"]), ""
            menge, preis = zahl_englisch(f["Quantity"]), zahl_englisch(f["Price"])
            betrag = menge * preis if menge is not None and preis is not None else None
            beleg, segment, gruppe, einstand = f["Invoice"], "", "", None
            doppelt = tuple(felder)
        if not nummer.strip():
            ausgelassen["kunde_fehlt"] += 1
        elif tag is None:
            ausgelassen["datum_unlesbar"] += 1
        elif tag > stichtag:
            ausgelassen["nach_stichtag"] += 1
        elif betrag is None:
            ausgelassen["betrag_unlesbar"] += 1
        elif doppelt in gesehen:
            ausgelassen["doppelt"] += 1
        else:
            gesehen.add(doppelt)
            cent = runden(betrag * 100)
            zeilen.append(
                {
                    "kunde": konzern_von.get(nummer, nummer),
                    "nummer": nummer,
                    "name": name,
                    "tag": tag,
                    "monat": monat(tag),
                    "beleg": beleg,
                    "segment": segment,
                    "gruppe": gruppe,
                    "cent": cent,
                    "db": None if einstand is None else cent - runden(einstand * 100),
                }
            )
    return zeilen, ausgelassen, len(rest)


# Rules


def abc_klassen(umsatz):
    """Class per customer with revenue above zero."""
    positiv = {k: u for k, u in umsatz.items() if u > 0}
    summe = sum(positiv.values())
    klassen = {}
    davor, bisher, vorheriger = 0, 0, None
    for kunde, u in sorted(positiv.items(), key=lambda e: -e[1]):
        if u != vorheriger:
            davor, vorheriger = bisher, u
        klassen[kunde] = "A" if 100 * davor < 80 * summe else "B" if 100 * davor < 95 * summe else "C"
        bisher += u
    return klassen


def konzentration(umsatz):
    x = sorted(u for u in umsatz.values() if u > 0)
    n, summe = len(x), sum(x)
    if not n:
        return {"kunden": "0"}
    fuenftel = -(-n // 5)

    def anteil(zahl):
        return quotient(Fraction(sum(x[-zahl:]), summe))

    gini = Fraction(sum((2 * i - n - 1) * wert for i, wert in enumerate(x, 1)), n * summe)
    return {
        "kunden": str(n),
        "groesster": anteil(1),
        "groesste_5": anteil(5),
        "groesste_10": anteil(10),
        "groesstes_fuenftel_kunden": str(fuenftel),
        "groesstes_fuenftel": anteil(fuenftel),
        "hhi": quotient(Fraction(sum(wert * wert for wert in x), summe * summe)),
        "gini": quotient(gini),
    }


def schwelle_r(tage, _):
    return next((s for grenze, s in ((30, 5), (90, 4), (180, 3), (365, 2)) if tage <= grenze), 1)


def schwelle_f(anzahl, _):
    return next((s for grenze, s in ((12, 5), (6, 4), (3, 3), (2, 2)) if anzahl >= grenze), 1)


def schwelle_m(cent, mittel):
    return next((s for p, s in ((200, 5), (100, 4), (50, 3), (25, 2)) if 100 * Fraction(cent) >= p * mittel), 1)


def punkte(werte, schwelle, kleiner_ist_besser):
    """Scores of one dimension and the method that gave them."""
    n = len(werte)
    haeufigster = max(Counter(werte.values()).values(), default=0)
    if n < 100 or 100 * haeufigster > 40 * n:
        mittel = Fraction(sum(werte.values()), n) if n else Fraction(0)
        return "schwellen", {k: schwelle(w, mittel) for k, w in werte.items()}
    sortiert = sorted(werte.values())

    def schlechter(w):
        return n - bisect_right(sortiert, w) if kleiner_ist_besser else bisect_left(sortiert, w)

    return "quintile", {k: 1 + 5 * schlechter(w) // n for k, w in werte.items()}


def rhythmus(tage_je_kunde, segment_von, bezug):
    """Interval, its origin, days since the last order day and state of every customer with an order day by `bezug`."""
    tage = {k: sorted(t for t in menge if t <= bezug) for k, menge in tage_je_kunde.items()}
    tage = {k: t for k, t in tage.items() if t}
    eigene = {}
    for k, t in tage.items():
        if len(t) >= 3:
            eigene[k] = max(Fraction(30), median([(b - a).days for a, b in zip(t, t[1:])]))
    je_segment = defaultdict(list)
    for k, abstand in eigene.items():
        je_segment[segment_von[k]].append(abstand)
    ergebnis = {}
    for k, t in tage.items():
        abstaende = je_segment[segment_von[k]]
        if k in eigene:
            abstand, herkunft = eigene[k], "eigener"
        elif len(abstaende) >= 5:
            abstand, herkunft = median(abstaende), "segment"
        else:
            abstand, herkunft = Fraction(180), "vorgabe"
        seit = (bezug - t[-1]).days
        zustand = (
            "verloren"
            if seit > 4 * abstand
            else "ruhend"
            if seit > 2 * abstand
            else "gefaehrdet"
            if seit > Fraction(3, 2) * abstand
            else "aktiv"
        )
        ergebnis[k] = (abstand, herkunft, seit, zustand)
    return ergebnis


def auswerten(datei, form, stichtag, konzerne):
    konzern_von = {nummer: name for name, nummern in konzerne.items() for nummer in nummern}
    zeilen, ausgelassen, gelesen = lesen(datei, form, stichtag, konzern_von)
    mit_db = form == "erp"
    mit_gruppen = form == "erp"

    # Periods as months, both ends included.
    p_ende = monat(stichtag + timedelta(days=1)) - 1
    p_anfang = p_ende - 11
    v_anfang, v_ende = p_anfang - 12, p_anfang - 1
    erster_monat = min(z["monat"] for z in zeilen)
    q_anfang = max(p_ende - 35, erster_monat)
    q_monate = p_ende - q_anfang + 1
    tag_vor_p = monatsanfang(p_anfang) - timedelta(days=1)

    nummern, name_von, segment_von = defaultdict(set), {}, {}
    umsatz_p, umsatz_v, umsatz_q, db_p = Counter(), Counter(), Counter(), Counter()
    gruppe_q = defaultdict(Counter)
    monat_umsatz = defaultdict(Counter)
    belege_q, tage = defaultdict(set), defaultdict(set)
    for z in sorted(zeilen, key=lambda z: z["tag"]):
        k, m, cent = z["kunde"], z["monat"], z["cent"]
        nummern[k].add(z["nummer"])
        name_von[k] = z["name"] or name_von.get(k, "")
        segment_von[k] = z["segment"] or segment_von.get(k, "")
        monat_umsatz[k][m] += cent
        if p_anfang <= m <= p_ende:
            umsatz_p[k] += cent
            db_p[k] += z["db"] or 0
        if v_anfang <= m <= v_ende:
            umsatz_v[k] += cent
        if q_anfang <= m <= p_ende:
            umsatz_q[k] += cent
            if z["gruppe"]:
                gruppe_q[k][z["gruppe"]] += cent
        if cent > 0:
            tage[k].add(z["tag"])
            if q_anfang <= m <= p_ende:
                belege_q[k].add(z["beleg"])

    kunden = sorted(nummern)
    segmente = sorted(set(segment_von.values()))
    abc = abc_klassen(umsatz_p)

    # RFM
    mit_auftrag = [k for k in kunden if tage[k]]
    letzter = {k: max(tage[k]) for k in mit_auftrag}
    methode_r, r = punkte({k: (stichtag - letzter[k]).days for k in mit_auftrag}, schwelle_r, True)
    methode_f, f = punkte({k: len(belege_q[k]) for k in mit_auftrag}, schwelle_f, False)
    methode_m, m = punkte({k: umsatz_q[k] for k in mit_auftrag}, schwelle_m, False)

    # Rhythm and churn
    jetzt = rhythmus(tage, segment_von, stichtag)
    damals = rhythmus(tage, segment_von, tag_vor_p)
    abwanderung_bekannt = erster_monat <= p_anfang - 12
    bestand = [k for k in kunden if k in damals and damals[k][3] != "verloren"]
    verloren = [k for k in bestand if jetzt[k][3] == "verloren"]

    def abwanderung(auswahl):
        anfang = sum(1 for k in bestand if k in auswahl)
        weg = sum(1 for k in verloren if k in auswahl)
        return anfang, weg, Fraction(weg, anfang) if abwanderung_bekannt and anfang else None

    def wachstum(auswahl):
        p, v = sum(umsatz_p[k] for k in auswahl), sum(umsatz_v[k] for k in auswahl)
        return Fraction(p - v, v) if erster_monat <= v_anfang and v > 0 else None

    # Reactivation
    reaktivierung = {}
    for k, (_, _, _, zustand) in jetzt.items():
        if zustand in ("ruhend", "verloren"):
            ende = monat(letzter[k])
            wert = sum(monat_umsatz[k][i] for i in range(ende - 11, ende + 1))
            if wert > 0:
                reaktivierung[k] = (wert, wert * (QUOTE_RUHEND if zustand == "ruhend" else QUOTE_VERLOREN))

    # Cross-selling
    flecken, vergleich, durchdringung = {}, {}, {}
    if mit_gruppen:
        alle_gruppen = sorted({z["gruppe"] for z in zeilen if z["gruppe"]})
        betrachtet = [k for k in kunden if umsatz_q[k] > 0 and jetzt[k][3] != "verloren"]
        gekauft = {k: {g for g in alle_gruppen if gruppe_q[k][g] > 0} for k in betrachtet}
        enge, weite = defaultdict(list), defaultdict(list)
        for k in betrachtet:
            enge[segment_von[k], abc.get(k)].append(k)
            weite[segment_von[k]].append(k)
        for k in betrachtet:
            eng, weit = enge[segment_von[k], abc.get(k)], weite[segment_von[k]]
            if len(eng) >= 10:
                vergleich[k], aehnliche = ("segment_abc", len(eng)), eng
            elif len(weit) >= 10:
                vergleich[k], aehnliche = ("segment", len(weit)), weit
            else:
                vergleich[k], aehnliche = ("keine", 0), []
            flecken[k] = {}
            for g in alle_gruppen:
                kaeufer = [a for a in aehnliche if g in gekauft[a]]
                if g not in gekauft[k] and kaeufer and 100 * len(kaeufer) >= 30 * len(aehnliche):
                    summe = sum(gruppe_q[a][g] for a in kaeufer)
                    flecken[k][g] = Fraction(summe * 12, q_monate * len(kaeufer))
            if gekauft[k] or flecken[k]:
                durchdringung[k] = Fraction(len(gekauft[k]), len(gekauft[k]) + len(flecken[k]))

    def mittlere_durchdringung(nur_verglichene):
        werte = [
            d
            for k, d in durchdringung.items()
            if abc.get(k) in ("A", "B") and not (nur_verglichene and vergleich[k][0] == "keine")
        ]
        return sum(werte, Fraction(0)) / len(werte) if werte else None

    flecken_summe = defaultdict(dict)
    for s in segmente:
        for k in (k for k in flecken if segment_von[k] == s):
            for g, wert in flecken[k].items():
                anzahl, summe = flecken_summe[s].get(g, (0, Fraction(0)))
                flecken_summe[s][g] = (anzahl + 1, summe + wert)

    # Segments with CLV
    je_segment = {}
    for s in segmente:
        eigene = {k for k in kunden if segment_von[k] == s}
        kaeufer = sum(1 for k in eigene if umsatz_p[k] > 0)
        anfang, weg, quote = abwanderung(eigene)
        clv = None
        if mit_db and kaeufer and quote is not None:
            marge, bleibt = Fraction(sum(db_p[k] for k in eigene), kaeufer), 1 - quote
            clv = marge * bleibt / (1 + ZINS - bleibt)
        je_segment[s] = {
            "kunden": str(len(eigene)),
            "kunden_mit_umsatz": str(kaeufer),
            "umsatz_p_cent": str(sum(umsatz_p[k] for k in eigene)),
            "umsatz_v_cent": str(sum(umsatz_v[k] for k in eigene)),
            "db_p_cent": str(sum(db_p[k] for k in eigene)) if mit_db else None,
            "wachstum": quotient(wachstum(eigene)),
            "zustaende": {
                z: str(sum(1 for k in eigene if k in jetzt and jetzt[k][3] == z))
                for z in ("aktiv", "gefaehrdet", "ruhend", "verloren")
            },
            "bestand": str(anfang),
            "verloren": str(weg),
            "churn": quotient(quote),
            "clv_eur": None if clv is None else dezimal(clv / 100, 2),
            "clv_cent": None if clv is None else str(clv),
        }

    je_kunde = {}
    for k in kunden:
        eintrag = {
            "nummern": sorted(nummern[k]),
            "segment": segment_von[k],
            "umsatz_p_cent": str(umsatz_p[k]),
            "umsatz_v_cent": str(umsatz_v[k]),
            "umsatz_q_cent": str(umsatz_q[k]),
            "db_p_cent": str(db_p[k]) if mit_db else None,
            "auftraege_q": str(len(belege_q[k])),
            "bestelltage": str(len(tage[k])),
            "letzter_auftrag": str(letzter[k]) if k in letzter else None,
            "abc": abc.get(k),
            "r": str(r[k]) if k in r else None,
            "f": str(f[k]) if k in f else None,
            "m": str(m[k]) if k in m else None,
            "abstand": None,
            "abstand_aus": None,
            "zustand": None,
            "faktor": None,
            "zustand_vor_p": damals[k][3] if k in damals else None,
            "reaktivierung_cent": None,
            "reaktivierung_erwartet_cent": None,
            "vergleich": None,
            "vergleichbare": None,
            "flecken": None,
            "durchdringung": None,
        }
        if k in jetzt:
            abstand, herkunft, seit, zustand = jetzt[k]
            eintrag |= {
                "abstand": str(abstand),
                "abstand_aus": herkunft,
                "zustand": zustand,
                "faktor": quotient(seit / abstand),
            }
        if k in reaktivierung:
            wert, erwartet = reaktivierung[k]
            eintrag |= {"reaktivierung_cent": str(wert), "reaktivierung_erwartet_cent": str(erwartet)}
        if k in vergleich:
            eintrag |= {
                "vergleich": vergleich[k][0],
                "vergleichbare": str(vergleich[k][1]),
                "flecken": {g: {"wert_cent": str(w), "erwartet_cent": str(w * QUOTE_FLECK)} for g, w in flecken[k].items()},
                "durchdringung": quotient(durchdringung.get(k)),
            }
        je_kunde[k] = eintrag

    anfang, weg, quote = abwanderung(set(kunden))
    r_wert = sum(w for w, _ in reaktivierung.values())
    r_erwartet = sum((e for _, e in reaktivierung.values()), Fraction(0))
    x_wert = sum((w for spots in flecken.values() for w in spots.values()), Fraction(0))

    def spanne(a, b):
        return {"von": str(monatsanfang(a)), "bis": str(monatsanfang(b + 1) - timedelta(days=1)), "monate": str(b - a + 1)}

    return {
        "stichtag": str(stichtag),
        "zeitraum": spanne(p_anfang, p_ende),
        "vorjahr": spanne(v_anfang, v_ende),
        "rfm_zeitraum": spanne(q_anfang, p_ende),
        "zeilen": {
            "gelesen": str(gelesen),
            "ausgewertet": str(len(zeilen)),
            "ausgelassen": {grund: str(ausgelassen[grund]) for grund in GRUENDE},
        },
        "gesamt": {
            "kunden": str(len(kunden)),
            "kunden_mit_auftrag": str(len(mit_auftrag)),
            "umsatz_cent": str(sum(z["cent"] for z in zeilen)),
            "umsatz_p_cent": str(sum(umsatz_p.values())),
            "umsatz_v_cent": str(sum(umsatz_v.values())),
            "umsatz_q_cent": str(sum(umsatz_q.values())),
            "db_p_cent": str(sum(db_p.values())) if mit_db else None,
            "auftraege_q": str(sum(len(b) for b in belege_q.values())),
            "wachstum": quotient(wachstum(kunden)),
            "zustaende": {
                z: str(sum(1 for j in jetzt.values() if j[3] == z)) for z in ("aktiv", "gefaehrdet", "ruhend", "verloren")
            },
            "abc": {c: str(sum(1 for a in abc.values() if a == c)) for c in "ABC"},
            "bestand": str(anfang),
            "verloren": str(weg),
            "churn": quotient(quote),
            "reaktivierung_kunden": str(len(reaktivierung)),
            "reaktivierung_cent": str(r_wert),
            "reaktivierung_erwartet_cent": str(r_erwartet),
            "cross_selling_flecken": str(sum(len(s) for s in flecken.values())),
            "cross_selling_cent": str(x_wert),
            "cross_selling_erwartet_cent": str(x_wert * QUOTE_FLECK),
            "sortimentsnutzung": quotient(mittlere_durchdringung(False)),
            "sortimentsnutzung_verglichen": quotient(mittlere_durchdringung(True)),
        },
        "konzentration": konzentration(umsatz_p),
        "rfm_methode": {"r": methode_r, "f": methode_f, "m": methode_m},
        "segmente": je_segment,
        "cross_selling": {
            s: {
                g: {"anzahl": str(n), "wert_cent": str(w), "erwartet_cent": str(w * QUOTE_FLECK)}
                for g, (n, w) in sorted(spots.items())
            }
            for s, spots in flecken_summe.items()
        },
        "kunden": je_kunde,
    }


# Output


def euro(cent):
    return f"{runden(Fraction(cent) / 100):,}".replace(",", ".")


def prozent(q):
    return "–" if q is None else dezimal(Fraction(q["bruch"]) * 100, 1).replace(".", ",") + " %"


def kurz(e):
    """Key figures for people."""
    g, k, n = e["gesamt"], e["konzentration"], Fraction(e["gesamt"]["kunden"])
    weg = int(g["zustaende"]["ruhend"]) + int(g["zustaende"]["verloren"])
    print(f"Zeilen {e['zeilen']}")
    print(f"P {e['zeitraum']}  V {e['vorjahr']}  Q {e['rfm_zeitraum']}")
    print(f"Kunden {g['kunden']}, mit Umsatz in P {k['kunden']}, Aufträge in Q {g['auftraege_q']}")
    print(f"Umsatz P {euro(g['umsatz_p_cent'])}, V {euro(g['umsatz_v_cent'])}, Wachstum {prozent(g['wachstum'])}")
    print(f"DB P {euro(g['db_p_cent'] or 0)}; ABC {g['abc']}; RFM {e['rfm_methode']}")
    print(f"größter {prozent(k['groesster'])}, 5: {prozent(k['groesste_5'])}, 10: {prozent(k['groesste_10'])}, ", end="")
    print(f"20 % ({k['groesstes_fuenftel_kunden']}): {prozent(k['groesstes_fuenftel'])}, ", end="")
    print(f"HHI {k['hhi']['dezimal']}, Gini {k['gini']['dezimal']}")
    print(f"Zustände {g['zustaende']}; ruhend oder verloren {weg} = {dezimal(weg / n * 100, 1)} %")
    print(f"Churn {g['verloren']}/{g['bestand']} = {prozent(g['churn'])}")
    print(f"Reaktivierung {g['reaktivierung_kunden']}: {euro(g['reaktivierung_cent'])}, ", end="")
    print(f"erwartet {euro(g['reaktivierung_erwartet_cent'])}")
    print(f"Cross-Selling {g['cross_selling_flecken']} Flecken: {euro(g['cross_selling_cent'])}, ", end="")
    print(f"erwartet {euro(g['cross_selling_erwartet_cent'])}")
    print(f"Sortimentsnutzung {prozent(g['sortimentsnutzung'])}, ", end="")
    print(f"nur verglichene {prozent(g['sortimentsnutzung_verglichen'])}")
    print("Segment | Kunden | mit Umsatz | Umsatz P | DB P | Wachstum | a/g/r/v | Churn | CLV | Reakt. | Reakt. erw.")
    for name, s in e["segmente"].items():
        eigene = [c for c in e["kunden"].values() if c["segment"] == name and c["reaktivierung_cent"]]
        wert = sum(int(c["reaktivierung_cent"]) for c in eigene)
        erwartet = sum(Fraction(c["reaktivierung_erwartet_cent"]) for c in eigene)
        print(
            f"{name or '(ohne)'} | {s['kunden']} | {s['kunden_mit_umsatz']} | {euro(s['umsatz_p_cent'])} | "
            f"{euro(s['db_p_cent'] or 0)} | {prozent(s['wachstum'])} | {'/'.join(s['zustaende'].values())} | "
            f"{s['verloren']}/{s['bestand']} {prozent(s['churn'])} | {s['clv_eur']} | {euro(wert)} | {euro(erwartet)}"
        )
    for name, spots in e["cross_selling"].items():
        for gruppe, s in spots.items():
            print(f"  {name} × {gruppe}: {s['anzahl']} Flecken, {euro(s['wert_cent'])}, erwartet {euro(s['erwartet_cent'])}")


def schreiben(ziel, ergebnis):
    ziel.write_text(json.dumps(ergebnis, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("datei", nargs="?", type=Path)
    parser.add_argument("--form", choices=["erp", "uci"], default="erp")
    parser.add_argument("--stichtag", type=date.fromisoformat, default=date(2026, 9, 30))
    parser.add_argument("--konzerne", type=Path)
    parser.add_argument("-o", dest="ausgabe", type=Path)
    parser.add_argument("--kurz", action="store_true")
    a = parser.parse_args()
    if a.datei is None:
        konzerne = json.loads((ORDNER / "konzerne.json").read_text(encoding="utf-8"))
        for ziel, datei, form, stichtag, gruppen in (
            ("erwartet.json", "umsatz.csv", "erp", date(2026, 9, 30), konzerne),
            ("erwartet-2025-08-15.json", "umsatz.csv", "erp", date(2025, 8, 15), konzerne),
            ("uci-erwartet.json", "uci.csv", "uci", date(2011, 12, 9), {}),
        ):
            ergebnis = auswerten(ORDNER / datei, form, stichtag, gruppen)
            schreiben(ORDNER / ziel, ergebnis)
            if a.kurz:
                print(f"=== {ziel}")
                kurz(ergebnis)
        return
    konzerne = json.loads(a.konzerne.read_text(encoding="utf-8")) if a.konzerne else {}
    ergebnis = auswerten(a.datei, a.form, a.stichtag, konzerne)
    if a.kurz:
        kurz(ergebnis)
    elif a.ausgabe:
        schreiben(a.ausgabe, ergebnis)
    else:
        print(json.dumps(ergebnis, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
