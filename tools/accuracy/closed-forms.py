"""Digits of the formulas as the articles print them, in double precision: python3 closed-forms.py (needs NumPy, SciPy).

Writes closed-forms.json beside itself: how the published expressions with the hypergeometric function fare on the same
cases as the program, evaluated one by one with scipy.special.hyp2f1.
"""

import csv
import json
from math import inf, isfinite, log10
from pathlib import Path

import numpy as np
import scipy
from scipy.special import hyp2f1

np.seterr(all="ignore")
HERE = Path(__file__).parent
REFERENCE = HERE / "../../test/core/clv"
ALL_DIGITS = 16


def bg_expected(r, alpha, a, b, x, recency, age, horizon):
    """Fader, Hardie & Lee (2005), equation (10)."""
    power = r + x
    rest = ((alpha + age) / (alpha + age + horizon)) ** power
    rest *= hyp2f1(power, b + x, a + b + x - 1, horizon / (alpha + age + horizon))
    alive_or_gone = 1 + (a / (b + x - 1) * ((alpha + age) / (alpha + recency)) ** power if x > 0 else 0)
    return (a + b + x - 1) / (a - 1) * (1 - rest) / alive_or_gone


def pareto_alive(r, alpha, s, beta, x, recency, age):
    """Fader & Hardie (2005), "A Note on Deriving the Pareto/NBD Model and Related Expressions"."""
    total = r + s + x

    def part(time):
        if alpha >= beta:
            return hyp2f1(total, s + 1, total + 1, (alpha - beta) / (alpha + time)) / (alpha + time) ** total
        return hyp2f1(total, r + x, total + 1, (beta - alpha) / (beta + time)) / (beta + time) ** total

    odds = s / total * (alpha + age) ** (r + x) * (beta + age) ** s * (part(recency) - part(age))
    return 1 / (1 + odds)


def attempt(formula, *numbers):
    try:
        return float(formula(*map(np.float64, numbers)))
    except (ZeroDivisionError, OverflowError):
        return float("nan")


def digits(found, exact):
    if found == exact:
        return ALL_DIGITS
    if not isfinite(found):
        return -inf
    return min(ALL_DIGITS, max(0, -log10(abs(found - exact) / abs(exact))))


def summary(name, pairs):
    lengths = sorted(digits(found, exact) for found, exact in pairs)
    return {
        "name": name,
        "cases": len(lengths),
        "withoutNumber": sum(length == -inf for length in lengths),
        "belowSixDigits": sum(-inf < length < 6 for length in lengths),
        "median": max(0, float(np.median(lengths))),
    }


def beta_dropout_rows():
    with open(REFERENCE / "beta-dropout/reference/predictions.csv") as file:
        for row in csv.DictReader(file):
            if row["bg expected"] and float(row["bg expected"]) != 0:
                numbers = [float(row[name]) for name in "r alpha a b frequency recency age horizon".split()]
                yield attempt(bg_expected, *numbers), float(row["bg expected"])


def pareto_rows():
    for row in json.loads((REFERENCE / "pareto-nbd/reference.json").read_text()):
        if row["alive"] != 0:
            params = [row["params"][name] for name in "r alpha s beta".split()]
            history = [row[name] for name in "frequency recency age".split()]
            yield attempt(pareto_alive, *params, *history), row["alive"]


found = {
    "scipy": scipy.__version__,
    "formulas": [
        summary("BG/NBD: purchases", beta_dropout_rows()),
        summary("Pareto/NBD: alive", pareto_rows()),
    ],
}
(HERE / "closed-forms.json").write_text(json.dumps(found, indent=2) + "\n")
