"""The methods of verdicts held to scipy and numpy.

usage: verdicts.py [--runs N]

  --runs N  how many series of each kind the promise is tried on (4000; the recorded long form is 20000)

Reads the figures that the Swift tests hold the program to (Tests/CheckupTests/Snapshots/verdict-methods.json) and reckons each
again from its inputs: Student's deviates, Wilson's interval, the median and its interval by ranks, the difference in differences by
ordinary least squares, and the placebo over earlier months. What must hold: equal to 1e-9, relative. Then the promise, with the
rule written anew in numpy: a measure without effect is called reached in at most 2.5 % of the series of each kind. Seeded.

Prints a line for every check, and at the end 'N passed, N failed'. Exits 1 when one failed. It builds nothing.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy
from scipy import stats

from checks import Checks

PROMISED = 0.025
KINDS = [
    ("independent months", 0, 0), ("leaning 0.5", 0.5, 0), ("leaning 0.8", 0.8, 0), ("leaning 0.95", 0.95, 0),
    ("a random walk", 1, 0), ("leaning -0.5", -0.5, 0), ("leaning 0.5 with a trend of 0.5", 0.5, 0.5),
    ("leaning 0.5 with a trend of 2", 0.5, 2),
]
FIGURES = Path(__file__).parents[1] / "CheckupTests/Snapshots/verdict-methods.json"


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=4000)
    runs = parser.parse_args().runs
    figures = json.loads(FIGURES.read_text())
    checks = Checks()
    checks.here = "verdicts"
    for one in figures["deviates"]:
        with checks.check(f"Student's deviate, {one['degrees']} degrees"):
            agree(one["value"], stats.t.ppf(0.975, one["degrees"]))
    for one in figures["shares"]:
        with checks.check(f"Wilson's interval, {one['hits']} of {one['count']}"):
            found = stats.binomtest(one["hits"], one["count"]).proportion_ci(0.95, method="wilson")
            agree(one["low"] / 100, found.low)
            agree(one["high"] / 100, found.high)
    for one in figures["medians"]:
        with checks.check(f"the median of {len(one['hours'])} cases"):
            median(one)
    for one in figures["differences"]:
        with checks.check(f"difference in differences, {len(one['comparisons'])} regions, {len(one['region'])} months"):
            difference(one)
    for months in [9, 13, 24, 48]:
        for name, leaning, trend in KINDS:
            with checks.check(f"{name}, {months} months before"):
                share = falsely_reached(runs, months, leaning, trend)
                checks.note(f"{100 * share:.2f} % of {runs}")
                assert share <= PROMISED, f"{share} is more than promised"
    return checks.close()


def falsely_reached(runs: int, months: int, leaning: float, trend: float) -> float:
    """The share of series without effect whose last month is called a fall."""
    series = leaning_series(numpy.random.default_rng(months), runs, months + 1, leaning)
    series -= trend * numpy.arange(months + 1)
    earlier = numpy.diff(series[:, :-1], axis=1)
    count = earlier.shape[1]
    degrees = min(count, 2 * count // 3) - 1
    spread = stats.t.ppf(0.975, degrees) * earlier.std(axis=1, ddof=1) * numpy.sqrt(1 + 1 / (degrees + 1))
    reach = numpy.maximum(abs(earlier).max(axis=1), abs(earlier.mean(axis=1)) + spread)
    return float(numpy.mean(series[:, -1] - series[:, -2] + reach < 0))


def leaning_series(chance: numpy.random.Generator, runs: int, count: int, leaning: float) -> numpy.ndarray:
    """Each value leans so much on the one before; a hundred values beforehand are thrown away."""
    noise = chance.standard_normal((runs, count + 100))
    series = numpy.zeros_like(noise)
    for month in range(1, count + 100):
        series[:, month] = leaning * series[:, month - 1] + noise[:, month]
    return series[:, 100:]


def agree(mine: float, other: float) -> None:
    assert abs(mine - other) <= 1e-9 * max(1, abs(other)), f"{mine} is not {other}"


def median(one: dict) -> None:
    hours = numpy.array(one["hours"])
    agree(one["value"], numpy.quantile(hours, 0.5))
    found = stats.quantile_test(hours, q=numpy.median(hours), p=0.5).confidence_interval(0.95)
    agree(one["low"], found.low)
    agree(one["high"], found.high)


def difference(one: dict) -> None:
    region, others = numpy.array(one["region"]), numpy.array(one["comparisons"])
    agree(one["change"], least_squares(region[-2:], others[:, -2:]))
    gap = (region - others.mean(axis=0))[:-1]
    earlier = numpy.diff(gap)
    degrees = min(len(earlier), 2 * len(earlier) // 3) - 1
    spread = stats.t.ppf(0.975, degrees) * earlier.std(ddof=1)
    agree(one["reach"], max(abs(earlier).max(), abs(earlier.mean()) + spread * numpy.sqrt(1 + 1 / (degrees + 1))))
    agree(one["placebo"], earlier.mean())
    agree(one["placeboLow"], earlier.mean() - spread / numpy.sqrt(degrees + 1))
    agree(one["placeboHigh"], earlier.mean() + spread / numpy.sqrt(degrees + 1))


def least_squares(region: numpy.ndarray, others: numpy.ndarray) -> float:
    """The coefficient of treated times after, with every region counting the same."""
    rows, values = [], []
    for treated, group in [(1, region[None, :]), (0, others)]:
        for series in group:
            for after, value in enumerate(series):
                rows.append([1, treated, after, treated * after])
                values.append(value)
    return numpy.linalg.lstsq(numpy.array(rows, float), numpy.array(values), rcond=None)[0][3]


if __name__ == "__main__":
    sys.exit(main())
