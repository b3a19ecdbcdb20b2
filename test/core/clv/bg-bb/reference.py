"""BG/BB reference values as sums of beta functions with 60 digits (mpmath). Run: python3 reference.py > reference.json"""

import json
import sys
from mpmath import mp, mpf, beta as B, log

mp.dps = 60
rows = []
for params in [(1.2, 0.75, 0.66, 2.78), (1, 1, 1, 1), (0.5, 0.2, 1 + 1e-9, 3), (5000, 5000, 0.3, 7), (1e6, 3, 2, 1e6)]:
    a, b, g, d = map(mpf, params)
    for x, last, n in [(0, 0, 0), (0, 0, 6), (2, 4, 6), (6, 6, 6), (40, 70, 300), (150, 200, 210)]:
        live = B(a + x, b + n - x) / B(a, b)
        total = live * B(g, d + n) / B(g, d) + sum(
            B(a + x, b + m - x) / B(a, b) * B(g + 1, d + m) / B(g, d) for m in range(last, n)
        )
        more = B(a + x + 1, b + n - x) / B(a, b) * sum(B(g, d + n + t) for t in range(1, 53)) / B(g, d)
        rows.append({
            "alpha": params[0], "beta": params[1], "gamma": params[2], "delta": params[3], "x": x, "last": last, "n": n,
            "alive": float(live * B(g, d + n + 1) / B(g, d) / total), "purchases": float(more / total),
            "logLikelihood": float(log(total)),
        })
json.dump(rows, sys.stdout, indent=0)
