"""Makes horizon-reference.json: discounted residual Pareto/NBD transactions within a horizon, at 50 digits.

The lifetime within the horizon is the endless one less that after the horizon, both through the exponential integral,
with more digits than the difference loses; quadrature over the time confirms it. Needs Python 3 with mpmath:

    python3 make-horizon-reference.py > horizon-reference.json
"""

import importlib
import json
import random

from mpmath import exp, mp, mpf, quad

reference = importlib.import_module("make-reference")


def lifetime(s, beta, delta, horizon):
    later = beta + horizon
    mp.dps = 100
    whole = beta * reference.discounted(s, delta * beta)
    after = exp(-delta * horizon) * (beta / later) ** s * later * reference.discounted(s, delta * later)
    mp.dps = 50
    return whole - after


def lifetime_by_quadrature(s, beta, delta, horizon):
    cuts = [0] + [horizon * mpf(4) ** -k for k in range(12, -1, -1)]
    return quad(lambda y: exp(-delta * y) * (beta / (beta + y)) ** s, cuts)


def row(name, numbers, x, recency, age, horizon, rate):
    params = tuple(mpf(v) for v in numbers)
    r, alpha, s, beta = params
    tx, T, t, d = mpf(recency), mpf(age), mpf(horizon), mpf(rate)
    living, left = reference.parts(params, x, tx, T)
    alive = living / (living + left)
    length = lifetime(s, beta + T, d, t)
    assert abs(lifetime_by_quadrature(s, beta + T, d, t) / length - 1) < mpf(10) ** -14, (name, age, rate, horizon)
    value = alive * (r + x) / (alpha + T) * length
    return {
        "regime": name,
        "params": dict(zip(("r", "alpha", "s", "beta"), numbers)),
        "frequency": x,
        "recency": recency,
        "age": age,
        "horizon": horizon,
        "discountRate": rate,
        "residual": float(value) if value > 1e-290 else 0.0,
    }


def main():
    chosen = random.Random(11)
    histories = [(0, 0.0, 1e-4), (0, 0.0, 38.86), (2, 30.43, 38.86), (10, 9e3, 1e4), (1500, 999.9, 1000)]
    terms = [(52, 0.0027), (1e-4, 0.01), (1e4, 1e-5), (1e4, 0.0027), (39, 1)]
    rows = []
    for name, numbers in reference.PARAMS.items():
        for history in histories:
            for horizon, rate in chosen.sample(terms, 2):
                rows.append(row(name, numbers, *history, horizon, rate))
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
