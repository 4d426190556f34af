"""Our methods held to other programs: the same seeded matrices, series and samples through ours and theirs, equal to 1e-9.

Entropy, CRITIC and TOPSIS are held to pymcdm and scikit-criteria, moments, quantiles, ranks, slope, interval and p-value
to SciPy, Gini and Theil to PySAL's inequality. Where a definition differs, the difference is stated here and asserted:

- pymcdm refuses a matrix that holds a zero; ours and scikit-criteria take 0 · ln 0 = 0.
- pymcdm's TOPSIS turns a column of which less is better over (1 − x/‖x‖) and ours keeps it with the ideal at its least
  value, as Hwang and Yoon do and scikit-criteria does. A column that is turned over differs from the kept one by a
  constant and a sign, which leaves all distances as they were, so the two agree all the same; pymcdm's default
  (min-max first) does not, and it is shown that it does not.
- scikit-criteria's CRITIC divides by n in the deviation and ours by n − 1: the factor is the same for every column
  and falls out of the weights.
- SciPy's theilslopes cuts an interval that reaches beyond the outermost slopes down to them and goes on calling it
  95 %; ours has none there.
- SciPy's kendalltau has no correction for continuity in its normal approximation; ours has it, so p is held to the exact
  method where no values are alike, and with ties to the approximation done here by hand.
- PySAL's Gini and Theil count every region alike; our weighted ones are held to theirs over regions repeated as often as
  their weight says.

It builds nothing: .build/debug/method-values has to be there (METHOD_VALUES names another).
"""

import json
import math
import os
import subprocess
import sys
import warnings

import numpy as np
import scipy.stats
from inequality.gini import Gini
from inequality.theil import Theil
from pymcdm import methods, normalizations
from pymcdm.weights import critic_weights, entropy_weights

warnings.filterwarnings("ignore")
from skcriteria import mkdm  # noqa: E402
from skcriteria.agg.topsis import TOPSIS  # noqa: E402
from skcriteria.preprocessing.scalers import VectorScaler  # noqa: E402
from skcriteria.preprocessing.weighters import critic_weights as sk_critic  # noqa: E402
from skcriteria.preprocessing.weighters import entropy_weights as sk_entropy  # noqa: E402

BINARY = os.environ.get("METHOD_VALUES", ".build/debug/method-values")
SEED = 20260101
ROUNDS = 60
failures: list[str] = []
checked = 0


def cases() -> list[dict]:
    """Matrices of 4 to 40 regions by 2 to 8 indicators; every third has a zero, every fourth series a tie."""
    dice = np.random.default_rng(SEED)
    made = []
    for turn in range(ROUNDS):
        regions, indicators = int(dice.integers(4, 41)), int(dice.integers(2, 9))
        rows = dice.gamma(2.0, 10.0, (regions, indicators)) + 0.1
        if turn % 3 == 0:
            rows[0, 0] = 0.0
        weights = dice.uniform(0.1, 1, indicators)
        years = int(dice.integers(3, 25))
        series = np.cumsum(dice.normal(0.3, 1, years))
        if turn % 4 == 0:
            series = np.round(series)
        sample = dice.lognormal(0, 0.5, regions)
        if turn % 2 == 0:
            sample[0] = 100.0
        made.append({
            "rows": rows.tolist(), "weights": (weights / weights.sum()).tolist(),
            "rises": [bool(one) for one in dice.integers(0, 2, indicators)],
            "values": np.round(dice.gamma(2.0, 10.0, regions) + 1, 1).tolist(),
            "residents": [float(one) for one in dice.integers(1, 9, regions)],
            "times": [float(one) for one in range(years)], "series": series.tolist(), "sample": sample.tolist()})
    return made


def same(name: str, ours, theirs, turn: int) -> None:
    global checked
    checked += 1
    if ours is None or theirs is None or not np.allclose(np.array(ours, float), np.array(theirs, float), 0, 1e-9):
        failures.append(f"{name}, round {turn}: ours {ours}, theirs {theirs}")


def holds(name: str, truth: bool, turn: int) -> None:
    global checked
    checked += 1
    if not truth:
        failures.append(f"{name}, round {turn}")


def refuses(method, *arguments) -> bool:
    try:
        method(*arguments)
    except ValueError:
        return True
    return False


def weights_and_closeness(case: dict, own: dict, turn: int) -> None:
    rows, weights = np.array(case["rows"]), np.array(case["weights"])
    signs = np.array([1 if rise else -1 for rise in case["rises"]])
    same("entropy, scikit-criteria", own["entropy"], sk_entropy(rows), turn)
    if (rows == 0).any():
        holds("entropy, pymcdm refuses a zero", refuses(entropy_weights, rows), turn)
    else:
        same("entropy, pymcdm", own["entropy"], entropy_weights(rows), turn)
    same("CRITIC, pymcdm", own["critic"], critic_weights(rows), turn)
    low, high = rows.min(axis=0), rows.max(axis=0)
    same("CRITIC, scikit-criteria", own["critic"], sk_critic((rows - low) / (high - low), signs * 0 + 1, scale=False), turn)
    dm = mkdm(rows, signs.tolist(), weights=weights.tolist())
    same("TOPSIS, scikit-criteria", own["topsis"], TOPSIS().evaluate(VectorScaler(target="matrix").transform(dm)).e_.similarity,
         turn)
    vector = methods.TOPSIS(normalization_function=normalizations.vector_normalization)
    same("TOPSIS, pymcdm with vectors", own["topsis"], vector(rows, weights, signs), turn)
    scaled = methods.TOPSIS()(rows, weights, signs)
    holds("TOPSIS, pymcdm's default differs", not np.allclose(own["topsis"], scaled, 0, 1e-9), turn)
    for column, rises in enumerate(case["rises"]):
        theirs = normalizations.minmax_normalization(rows[:, column], cost=not rises)
        same("min-max, pymcdm", own["minMax"][column], 100 * theirs, turn)


def inequality(case: dict, own: dict, turn: int) -> None:
    values, residents = np.array(case["values"]), np.array(case["residents"])
    repeated = np.repeat(values, residents.astype(int))
    same("Gini, PySAL", own["gini"], Gini(values).g, turn)
    same("Theil, PySAL", own["theil"], Theil(values).T, turn)
    same("weighted Gini, PySAL", own["weightedGini"], Gini(repeated).g, turn)
    same("weighted Theil, PySAL", own["weightedTheil"], Theil(repeated).T, turn)
    same("variation, SciPy", own["variation"], scipy.stats.variation(values), turn)
    same("ranks, SciPy", own["ranks"], scipy.stats.rankdata(-values, method="min"), turn)


def trend(case: dict, own: dict, turn: int) -> None:
    times, series = np.array(case["times"]), np.array(case["series"])
    count = len(series)
    theirs = scipy.stats.theilslopes(series, times, 0.95)
    same("Theil–Sen slope, SciPy", own["slope"], theirs.slope, turn)
    ties = np.unique(series, return_counts=True)[1]
    variance = (count * (count - 1) * (2 * count + 5) - (ties * (ties - 1) * (2 * ties + 5)).sum()) / 18
    slopes = count * (count - 1) // 2
    reach = 1.959963984540054 * math.sqrt(variance)
    fits = round((slopes - reach) / 2) >= 1 and round((slopes + reach) / 2) < slopes
    if fits:
        same("Sen's interval, SciPy", [own.get("low"), own.get("high")], [theirs.low_slope, theirs.high_slope], turn)
    else:
        holds("no interval where SciPy cuts one short", own.get("low") is None and own.get("high") is None, turn)
    if len(ties) == count:
        same("Mann–Kendall p, SciPy exact", own["pValue"],
             scipy.stats.kendalltau(times, series, method="exact").pvalue, turn)
    elif own["score"] == 0:
        holds("no lean at all", own["pValue"] == 1, turn)
    else:
        z = (abs(own["score"]) - 1) / math.sqrt(variance)
        same("Mann–Kendall p with ties", own["pValue"], min(1, 2 * scipy.stats.norm.sf(z)), turn)


def sample(case: dict, own: dict, turn: int) -> None:
    values = np.array(case["sample"])
    same("skewness, SciPy", own["skewness"], scipy.stats.skew(values, bias=False), turn)
    same("kurtosis, SciPy", own["kurtosis"], scipy.stats.kurtosis(values, bias=False), turn)
    same("deviation, NumPy", own["deviation"], values.std(ddof=1), turn)
    same("quantile, NumPy", own["quantile"], np.quantile(values, 0.37), turn)
    same("clipped, NumPy", own["clipped"], np.clip(values, *np.quantile(values, [0.1, 0.9])), turn)
    # SciPy winsorises a share; a share of k/n on the leaning side draws in k values, which is what is asked of ours.
    drawn = int((np.array(own["winsorised"]) != values).sum())
    side = (0, drawn / len(values) + 1e-12) if own["skewness"] > 0 else (drawn / len(values) + 1e-12, 0)
    same("drawn in, SciPy", own["winsorised"], scipy.stats.mstats.winsorize(values, limits=side), turn)
    tame = np.array(own["winsorised"])
    within = abs(scipy.stats.skew(tame, bias=False)) <= 2 or scipy.stats.kurtosis(tame, bias=False) <= 3.5
    holds("drawn in until within bounds", within or drawn >= 5, turn)


def main() -> int:
    made = cases()
    run = subprocess.run([BINARY], input=json.dumps(made), capture_output=True, text=True, timeout=300, check=True)
    for turn, (case, own) in enumerate(zip(made, json.loads(run.stdout), strict=True)):
        for part in (weights_and_closeness, inequality, trend, sample):
            part(case, own, turn)
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    print(f"{checked - len(failures)} of {checked} comparisons over {ROUNDS} rounds agree (seed {SEED})")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
