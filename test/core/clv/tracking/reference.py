"""Weekly expected repeat purchases of the CDNOW cohort by the closed forms of the articles, in 50 digits.

Fader, Hardie & Lee (2005), equation (9), for the BG/NBD; Schmittlein, Morrison & Colombo (1987) for the Pareto/NBD,
both with the parameters printed by Fader, Hardie & Lee (2005), table 1. Run beside CDNOW_sample.txt.
"""

import datetime
import json
import sys

from mpmath import hyp2f1, mp, mpf

mp.dps = 50
r, alpha, a, b = map(mpf, ("0.243", "4.414", "0.793", "2.426"))
R, A, S, B = map(mpf, ("0.553", "10.578", "0.606", "11.669"))


def bg_nbd(t):
    factor = (alpha / (alpha + t)) ** r * hyp2f1(r, b, a + b - 1, t / (alpha + t))
    return (a + b - 1) / (a - 1) * (1 - factor)


def pareto_nbd(t):
    return R * B / (A * (S - 1)) * (1 - (B / (B + t)) ** (S - 1))


first = {}
for line in open(sys.argv[1]):
    _, customer, date, *_ = line.split()
    day = datetime.date(int(date[:4]), int(date[4:6]), int(date[6:])).toordinal()
    first[customer] = min(day, first.get(customer, day))
start = datetime.date(1997, 1, 1).toordinal()
joined = {}
for day in first.values():
    joined[day] = joined.get(day, 0) + 1

rows = []
for week in (1, 13, 26, 39, 52, 65, 78):
    end = start + 7 * week - 1
    total = lambda expected: sum(n * expected(mpf(end - day) / 7) for day, n in joined.items() if day < end)
    rows.append({"week": week, "bgNbd": float(total(bg_nbd)), "paretoNbd": float(total(pareto_nbd))})
json.dump(rows, sys.stdout, indent=1)
