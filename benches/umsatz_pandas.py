#!/usr/bin/env python3
"""ABC and RFM of a German ERP export with pandas, as a data analyst would write it: the peer of `crmplan analyse kunden`.

    pip install pandas
    benches/umsatz_pandas.py umsatz.csv 2026-09-30

Prints the number of customers per class and per RFM cell. It does less than crmplan: no duplicates, no rhythm, no
cross-selling, no report on lines left out.
"""

import sys

import pandas as pd

SPALTEN = ["Belegnummer", "Belegdatum", "Kunden-Nr", "Nettobetrag"]


def main() -> None:
    datei, stichtag = sys.argv[1], pd.Timestamp(sys.argv[2])
    zeilen = pd.read_csv(
        datei,
        sep=";",
        encoding="cp1252",
        usecols=SPALTEN,
        dtype={"Belegnummer": "string", "Belegdatum": "string", "Kunden-Nr": "string"},
        decimal=",",
        thousands=".",
    )
    zeilen["Belegdatum"] = pd.to_datetime(zeilen["Belegdatum"], format="%d.%m.%Y", errors="coerce")
    zeilen = zeilen.dropna(subset=["Kunden-Nr", "Belegdatum", "Nettobetrag"])
    zeilen = zeilen[zeilen["Belegdatum"] <= stichtag]

    jahr = zeilen[zeilen["Belegdatum"] > stichtag - pd.DateOffset(years=1)]
    umsatz = jahr.groupby("Kunden-Nr")["Nettobetrag"].sum().sort_values(ascending=False)
    umsatz = umsatz[umsatz > 0]
    davor = (umsatz.cumsum() - umsatz) / umsatz.sum()
    abc = pd.cut(davor, [-1, 0.8, 0.95, 2], right=False, labels=["A", "B", "C"])
    print(abc.value_counts().to_dict())

    fenster = zeilen[zeilen["Belegdatum"] > stichtag - pd.DateOffset(years=3)]
    kunden = fenster[fenster["Nettobetrag"] > 0].groupby("Kunden-Nr")
    rfm = pd.DataFrame(
        {
            "r": (stichtag - kunden["Belegdatum"].max()).dt.days,
            "f": kunden["Belegnummer"].nunique(),
            "m": fenster.groupby("Kunden-Nr")["Nettobetrag"].sum(),
        }
    ).dropna()
    punkte = pd.DataFrame(
        {
            "r": 6 - (rfm["r"].rank(method="min", pct=True) * 5).clip(upper=4.999).astype(int).add(1),
            "f": (rfm["f"].rank(method="min", pct=True) * 5).clip(upper=4.999).astype(int).add(1),
            "m": (rfm["m"].rank(method="min", pct=True) * 5).clip(upper=4.999).astype(int).add(1),
        }
    )
    print(punkte.groupby(["r", "f"]).size().to_dict())


if __name__ == "__main__":
    main()
