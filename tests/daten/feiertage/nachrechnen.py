#!/usr/bin/env python3
"""Writes the public holidays of all Länder from the PyPI package `holidays`, as an independent source: nachrechnen.py > feiertage.csv"""

import holidays

LAENDER = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()

for land in LAENDER:
    for year in range(2024, 2036):
        for day in sorted(holidays.Germany(subdiv=land, years=year)):
            print(f"{land},{day.isoformat()}")
