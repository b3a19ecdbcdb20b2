"""BG/BB values for up to 1500 opportunities with 40 digits (mpmath). Run: python3 long-histories.py > long-histories.json

Sums of beta functions as in the article, each made from its neighbour by the recurrence of the gamma function.
"""

import json
import sys
from mpmath import mp, mpf, beta as B, binomial

mp.dps = 40


def betas(first, second, count):
    """B(first, second), B(first, second + 1), … in all count + 1 of them."""
    values = [B(first, second)]
    for k in range(count):
        values.append(values[-1] * (second + k) / (first + second + k))
    return values


def alive_at_last(a, b, g, d, x, last, n):
    norm = B(a, b) * B(g, d)
    buys = betas(a + x, b + last - x, n - last)
    dies = betas(g + 1, d + last, n - last)
    living = buys[n - last] * B(g, d + n) / norm
    return living / (living + sum(buys[m] * dies[m] for m in range(n - last)) / norm)


def ahead(g, d, n, rate, horizon):
    survival = mpf(1)
    total = mpf(0)
    for t in range(horizon):
        survival *= (d + n + t) / (g + d + n + t) / (1 + rate)
        total += survival
    return total


def endless(g, d, n, rate):
    """The sum without end, broken off where what is left, at most the term / rate, no longer shows."""
    total = term = (d + n) / (g + d + n) / (1 + rate)
    t = 1
    while term > mpf(10) ** -22 * total * rate:
        term *= (d + n + t) / (g + d + n + t) / (1 + rate)
        total += term
        t += 1
    return total


def count_chance(a, b, g, d, x, n):
    norm = B(a, b) * B(g, d)
    buys = betas(a + x, b, n - x)
    dies = betas(g + 1, d + x, n - x)
    total = binomial(n, x) * buys[n - x] * B(g, d + n)
    total += sum(binomial(i, x) * buys[i - x] * dies[i - x] for i in range(x, n))
    return total / norm


PARAMS = [
    (1.2, 0.75, 0.66, 2.78),
    (1, 1, 1, 1),
    (0.5, 0.2, 1 + 1e-9, 3),
    (0.5, 0.2, 1 - 1e-9, 3),
    (5000, 5000, 0.3, 7),
    (2, 3, 5000, 5000),
    (1e6, 3, 2, 1e6),
    (0.001, 0.3, 0.001, 0.2),
]
HISTORIES = [(0, 0, 0), (0, 0, 1500), (2, 4, 6), (700, 1400, 1500), (1499, 1500, 1500), (1, 1500, 1500), (40, 70, 300)]

rows = []
for params in PARAMS:
    a, b, g, d = map(mpf, params)
    for x, last, n in HISTORIES:
        so_far = alive_at_last(a, b, g, d, x, last, n)
        chance = (a + x) / (a + b + n)
        small = lambda value: float(value) if value > mpf(10) ** -290 else 0.0
        rows.append({
            "alpha": params[0], "beta": params[1], "gamma": params[2], "delta": params[3], "x": x, "last": last, "n": n,
            "alive": small(so_far * (d + n) / (g + d + n)),
            "purchases": small(so_far * chance * ahead(g, d, n, mpf(0), 5000)),
            "discounted": small(so_far * chance * ahead(g, d, n, mpf("0.0005"), 1000)),
            "endless": small(so_far * chance * endless(g, d, n, mpf("0.1"))),
            "patient": small(so_far * chance * endless(g, d, n, mpf("0.01"))),
            "count": small(count_chance(a, b, g, d, x, n)),
        })
json.dump(rows, sys.stdout, indent=0)
