"""Makes reference.json: Pareto/NBD quantities at 50 digits from the published closed forms.

The death integral is the difference of two 2F1 (Fader & Hardie 2005), the discounted residual
transactions are Psi(s, s; z) (Fader, Hardie & Lee 2005) through the exponential integral.
Every tenth death integral is checked against quadrature over the time of death. Needs Python 3 with mpmath:

    python3 make-reference.py > reference.json
"""

import json
import random

from mpmath import exp, expint, hyp2f1, log, mp, mpf, quad, rf

mp.dps = 50

PARAMS = {
    "fitted to CDNOW": (0.553, 10.578, 0.606, 11.669),
    "alpha = beta": (0.5, 10, 0.6, 10),
    "s = 1": (0.7, 8, 1, 12),
    "s = 1 + 1e-9": (0.7, 8, 1 + 1e-9, 12),
    "s = 1 - 1e-9": (0.7, 8, 1 - 1e-9, 12),
    "alpha = 1e6, beta small": (3, 1e6, 0.4, 0.5),
    "beta = 1e6, alpha small": (0.3, 0.01, 2, 1e6),
    "alpha = beta = 1e6": (900, 1e6, 1.5, 1e6),
    "r = s = 5000": (5000, 4000, 5000, 6000),
    "tiny r and s": (0.01, 2, 0.01, 3),
    "tiny alpha, large r": (10.465, 0.00798565181, 3.0516, 2.82),
    "light tails": (2, 5, 8, 40),
}
AGES = (1e-4, 1, 38.86, 1e4)
FREQUENCIES = (0, 1, 2, 10, 150, 1500)
SHARES = (0.01, 0.5, 0.999, 1)
HORIZONS = (1e-4, 39, 1e4)
RATES = (1e-5, 0.0027, 1)


def tail(r, alpha, s, beta, x, y):
    """Integral of (alpha+u)^-(r+x) (beta+u)^-(s+1) over u from y to infinity."""
    n = r + s + x
    if alpha >= beta:
        return hyp2f1(n, s + 1, n + 1, (alpha - beta) / (alpha + y)) / (alpha + y) ** n / n
    return hyp2f1(n, r + x, n + 1, (beta - alpha) / (beta + y)) / (beta + y) ** n / n


def parts(params, x, recency, age):
    r, alpha, s, beta = params
    living = (alpha + age) ** -(r + x) * (beta + age) ** -s
    left = s * (tail(r, alpha, s, beta, x, recency) - tail(r, alpha, s, beta, x, age))
    return living, left


def lifetime(s, beta, horizon):
    if s == 1:
        return beta * log(1 + horizon / beta)
    return beta / (s - 1) * (1 - (beta / (beta + horizon)) ** (s - 1))


def discounted(s, z):
    """Psi(s, s; z) z^(s-1) = e^z E_s(z), where large by Legendre's continued fraction, elsewhere by mpmath."""
    if z + s < 40:
        return exp(z) * expint(s, z)
    fraction = mpf(0)
    for n in range(2000, 0, -1):
        fraction = n * (s + n - 1) / (z + s + 2 * n - fraction)
    return 1 / (z + s - fraction)


def by_quadrature(params, x, recency, age):
    r, alpha, s, beta = params
    density = lambda y: ((alpha + age) / (alpha + y)) ** (r + x) * ((beta + age) / (beta + y)) ** s / (beta + y)
    cuts = [recency + (age - recency) * mpf(2) ** -k for k in range(40, -1, -1)]
    return s * quad(density, [recency] + cuts)


def row(name, numbers, x, recency, age, horizon, rate, check):
    params = tuple(mpf(v) for v in numbers)
    r, alpha, s, beta = params
    tx, T, t, d = mpf(recency), mpf(age), mpf(horizon), mpf(rate)
    living, left = parts(params, x, tx, T)
    alive = living / (living + left)
    if check and age > recency:
        mp.dps = 30
        other = by_quadrature(params, x, tx, T)
        mp.dps = 50
        assert abs(other / (left / living) - 1) < mpf(10) ** -15, (name, x, recency, age)
    rate_now = (r + x) / (alpha + T)
    log_likelihood = log(rf(r, x)) + r * log(alpha) + s * log(beta) + log(living + left)
    as_number = lambda v: float(v) if v == 0 or abs(v) > 1e-290 else 0.0
    return {
        "regime": name,
        "params": dict(zip(("r", "alpha", "s", "beta"), numbers)),
        "frequency": x,
        "recency": recency,
        "age": age,
        "horizon": horizon,
        "discountRate": rate,
        "logLikelihood": float(log_likelihood),
        "alive": as_number(alive),
        "purchases": as_number(alive * rate_now * lifetime(s, beta + T, t)),
        "newCustomer": as_number(r / alpha * lifetime(s, beta, t)),
        "residual": as_number(alive * rate_now * (beta + T) * discounted(s, d * (beta + T))),
    }


def main():
    chosen = random.Random(7)
    rows = []
    for name, numbers in PARAMS.items():
        histories = [(0, 0.0, age) for age in AGES]
        histories += [(x, age * share, age) for x in FREQUENCIES[1:] for age in AGES for share in SHARES]
        for x, recency, age in histories if FULL else histories[:4] + chosen.sample(histories[4:], 16):
            horizon = chosen.choice(HORIZONS)
            rate = chosen.choice(RATES)
            rows.append(row(name, numbers, x, recency, age, horizon, rate, len(rows) % 10 == 0))
    print(json.dumps(rows))


FULL = False

if __name__ == "__main__":
    main()
