"""Reference values of the shifted beta-geometric model, evaluated with 60 digits by mpmath.

The survival is taken from log-gammas, the lifetime as the mean of (1 + d) / (d + u) over the chance u to leave,
which is distributed as Beta(alpha, beta); both are other routes than those of the program.
Run: python3 reference.py > reference.json
"""

import json
import sys
from mpmath import mp, mpf, loggamma, exp, hyp2f1, log, quad

mp.dps = 60

PARAMS = [
    (0.704, 1.182), (0.668, 3.806), (1, 1), (1, 2.5), (1 + 1e-9, 2.5), (1 - 1e-9, 2.5), (2, 0.3), (0.01, 0.02),
    (5000, 5000), (1e6, 1e6), (1e6, 3), (0.5, 1e6), (30, 0.001), (1.96, 1.5), (3, 4),
]
PERIODS = [0, 1, 2, 12, 100, 1500, 10000, 30000]
RATES = [1e-14, 1e-9, 1e-4, 0.0027, 0.1, 1, 25]


def survival(a, b, t):
    return exp(loggamma(b + t) - loggamma(b) + loggamma(a + b) - loggamma(a + b + t))


def lifetime(a, b, d):
    """mpmath takes the connection formulas at 1, with limits where needed; else the sum of positive terms itself."""
    if d <= mpf("1e-3"):
        return hyp2f1(1, b, a + b, 1 / (1 + d), maxterms=10**6)
    total, term, t = mpf(0), mpf(1), 0
    while term > total * mpf(10) ** -40:
        total += term
        term *= (b + t) / ((a + b + t) * (1 + d))
        t += 1
    return total


def lifetime_by_mean(a, b, d):
    density = lambda u: exp((a - 1) * log(u) + (b - 1) * log(1 - u)) * (1 + d) / (d + u)
    norm = exp(loggamma(a + b) - loggamma(a) - loggamma(b))
    return norm * quad(density, [0, mpf("1e-3"), 0.1, 0.5, 0.9, 1])


assert abs(lifetime(mpf("1.7"), mpf("2.5"), mpf("0.1")) / lifetime_by_mean(mpf("1.7"), mpf("2.5"), mpf("0.1")) - 1) < 1e-15

rows = []
for alpha, beta in PARAMS:
    a, b = mpf(alpha), mpf(beta)
    for t in PERIODS:
        rows.append({"of": "survival", "alpha": alpha, "beta": beta, "at": t, "value": survival(a, b, t)})
    for d in RATES:
        rows.append({"of": "lifetime", "alpha": alpha, "beta": beta, "at": d, "value": lifetime(a, b, mpf(d))})
rows = [{**row, "value": float(row["value"])} for row in rows]
rows = [row for row in rows if row["value"] > 1e-290]
json.dump(rows, sys.stdout, indent=0)
