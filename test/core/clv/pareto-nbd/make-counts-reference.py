"""Makes counts-reference.json: P(X(t) = n) of the Pareto/NBD model at 30 digits.

Quadrature over the time of leaving, in pieces that shrink towards 0. Needs Python 3 with mpmath:

    python3 make-counts-reference.py > counts-reference.json
"""

import json
from importlib import import_module

from mpmath import factorial, mp, mpf, quad, rf

PARAMS = import_module("make-reference").PARAMS
mp.dps = 30


def probability(numbers, n, horizon):
    r, alpha, s, beta = (mpf(v) for v in numbers)
    t = mpf(horizon)
    ways = rf(r, n) / factorial(n)
    count = lambda y: (alpha / (alpha + y)) ** r * (y / (alpha + y)) ** n
    density = lambda y: count(y) * s / beta * (beta / (beta + y)) ** (s + 1)
    far = [t * mpf(2) ** -k for k in range(60, 12, -4)]
    near = [t * mpf(2) ** (-mpf(k) / 8) for k in range(96, -1, -1)]
    # The quadrature stops at an absolute error, so the integrand has to be of order 1.
    scale = max(density(y) for y in near)
    scaled = lambda y: density(y) / scale
    leaving = scale * quad(scaled, [mpf(0)] + far + near, method="gauss-legendre")
    return ways * (count(t) * (beta / (beta + t)) ** s + leaving)


rows = []
for name, numbers in PARAMS.items():
    for n, horizon in ((0, 39), (1, 1e-4), (3, 39), (10, 1e4), (150, 39), (1500, 1e4)):
        value = probability(numbers, n, horizon)
        rows.append(
            {
                "regime": name,
                "params": dict(zip(("r", "alpha", "s", "beta"), numbers)),
                "count": n,
                "horizon": horizon,
                "probability": float(value) if value > mpf(10) ** -290 else 0.0,
            }
        )
print(json.dumps(rows))
