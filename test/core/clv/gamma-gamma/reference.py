"""Posterior mean of the next amount under the Gamma-Gamma model by quadrature with 40 digits (mpmath).

The unknown rate v has the posterior proportional to v^(p x + q - 1) exp(-v (gamma + x m)); the next amount is p / v.
Run: python3 reference.py > reference.json
"""

import json
import sys
from mpmath import mp, mpf, exp, log, quad, inf

mp.dps = 40
PARAMS = [(6.25, 3.74, 15.44), (0.5, 0.9, 100), (1, 1, 1), (2, 1 + 1e-9, 5), (40, 1.5, 1e6), (0.01, 3, 0.02)]
HISTORIES = [(0, 0), (1, 35), (2, 0.001), (7, 1e6), (1500, 29.99)]

rows = []
for p, q, gamma in PARAMS:
    for x, m in HISTORIES:
        shape, rate = mpf(p) * x + mpf(q), mpf(gamma) + mpf(x) * mpf(m)
        if shape - 1 < mpf("0.4"):
            continue
        # In units of the rate, with the top of the density divided out and the range cut where nothing is left.
        top = shape - 1
        spread = top**0.5 + 3
        cuts = [mpf(0)] if top < 400 else []
        cuts += [top + k * spread for k in (-18, -9, -4, -2, -1, 0, 1, 2, 4, 9, 18, 40) if top + k * spread > 0]
        density = lambda u, s: exp((s - 1) * log(u) - u - top * log(top) + top)
        value = mpf(p) * rate * quad(lambda u: density(u, shape - 1), cuts) / quad(lambda u: density(u, shape), cuts)
        rows.append({"p": p, "q": q, "gamma": gamma, "frequency": x, "monetary": m, "value": float(value)})
json.dump(rows, sys.stdout, indent=0)
