"""Reference values for the BG/NBD and MBG/NBD with 100 digits: python3 predictions.py (needs mpmath).

The expectations are the published closed forms with the hypergeometric function, evaluated with so many digits
that neither the poles at a = 1 and a + b = 1 (approached to 1e-40) nor cancellation leaves a trace in the first seventeen; where the
integrand is mild, the integral over the chance to leave confirms them. The probability of being alive is the
ratio of the two terms of the likelihood, which is summed from gamma functions.
"""
import csv
import itertools
from mpmath import beta, exp, gamma, hyp2f1, log, loggamma, mp, mpf, nstr, quad

mp.dps = 100


def log_beta(p, q):
    return loggamma(p) + loggamma(q) - loggamma(p + q)


def while_alive(r, alpha, a, b, t):
    nudge = mpf(10) ** -40
    a = a + nudge if a == 1 else a
    b = b + nudge if a + b == 1 else b
    z = t / (alpha + t)
    mp.dps = 200
    try:
        rest = exp(r * log(alpha / (alpha + t))) * hyp2f1(r, b, a + b - 1, z, maxterms=10**6)
        value = (a + b - 1) / (a - 1) * (1 - rest)
    finally:
        mp.dps = 100
    return value


def by_integral(r, alpha, a, b, t):
    bend = 1 / (r * t / alpha + 1)
    integrand = lambda p: p ** (a - 2) * (1 - p) ** (b - 1) * (1 - (1 + p * t / alpha) ** -r)
    return quad(integrand, [0, bend / 10, bend, mpf(1) / 2 + bend / 2, 1]) / beta(a, b)


def likelihood_terms(params, first, x, tx, age):
    r, alpha, a, b = params
    chances = x + first
    lead = loggamma(r + x) - loggamma(r) + r * log(alpha)
    staying = exp(lead + log_beta(a, b + chances) - log_beta(a, b) - (r + x) * log(alpha + age))
    if chances == 0:
        return staying, mpf(0)
    leaving = exp(lead + log_beta(a + 1, b + chances - 1) - log_beta(a, b) - (r + x) * log(alpha + tx))
    return staying, leaving


def case(name, params, x, tx, age, t):
    numbers = [float(value) for value in (*params, x, tx, age, t)]
    r, alpha, a, b, x, tx, age, t = [mpf(value) for value in numbers]
    row = [name, *numbers]
    for first in (0, 1):
        staying, leaving = likelihood_terms((r, alpha, a, b), first, x, tx, age)
        alive = staying / (staying + leaving)
        stay = mpf(1) if first == 0 else b / (a + b)
        row += [
            text(alive),
            text(log(staying + leaving)),
            text(alive * while_alive(r + x, alpha + age, a, b + x + first, t)),
            text(stay * while_alive(r, alpha, a, b + first, t)),
        ]
    return row


def text(value):
    """Numbers below the range of doubles are left out of the comparison."""
    assert value == value
    return nstr(value, 17) if value == 0 or abs(value) > mpf(10) ** -300 else ""


CDNOW = (0.243, 4.414, 0.793, 2.426)
HISTORIES = [(0, 0, 38.86), (2, 30.43, 38.86), (26, 30.86, 31), (40, 20, 39), (1500, 900, 1000), (1500, 999.9, 1000)]
PARAMS = {
    "published": CDNOW,
    "a = 1": (0.243, 4.414, 1, 2.426),
    "a = 1 + 1e-9": (0.243, 4.414, 1 + 1e-9, 2.426),
    "a = 1 - 1e-9": (0.243, 4.414, 1 - 1e-9, 2.426),
    "a = 2": (0.243, 4.414, 2, 0.5),
    "a + b = 1": (0.8, 3, 0.6, 0.4),
    "b < 1": (0.5, 7, 0.3, 0.05),
    "alpha = 1e6": (12, 1e6, 0.8, 2.4),
    "large r and alpha": (2.5e5, 1e6, 0.8, 2.4),
    "a = b = 5000": (0.243, 4.414, 5000, 5000),
    "small a": (0.7, 5, 1e-4, 3),
    "small r": (1e-4, 5, 0.7, 3),
    "small alpha": (0.4, 1e-3, 0.7, 3),
}


def main():
    assert abs(while_alive(*map(mpf, CDNOW), mpf(39)) / by_integral(*map(mpf, CDNOW), mpf(39)) - 1) < 1e-20
    one = (mpf(3), mpf(2), mpf(1), mpf("0.5"), mpf(9))
    assert abs(while_alive(*one) / by_integral(*one) - 1) < 1e-20
    cases = [
        case(name, params, *history, horizon)
        for (name, params), history, horizon in itertools.product(PARAMS.items(), HISTORIES, (1e-4, 52, 1e4))
    ]
    for name, params in PARAMS.items():
        cases.append(case(name, params, 0, 0, 1e-4, 1))
        cases.append(case(name, params, 0, 0, 1e4, 1))
        cases.append(case(name, params, 3, 1e-5, 1e-4, 1e-4))
        cases.append(case(name, params, 3, 9e3, 1e4, 1e4))
        cases.append(case(name, params, 3, 2, 1e4, 52))
        cases.append(case(name, params, 1, 0, 10, 52))
    quantities = "alive logLikelihood expected newCustomer".split()
    with open("predictions.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow("regime r alpha a b frequency recency age horizon".split()
                        + [f"{model} {name}" for model in ("bg", "mbg") for name in quantities])
        writer.writerows(cases)


if __name__ == "__main__":
    main()
