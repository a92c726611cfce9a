"""The simulation of simulation.mjs in NumPy: python3 simulation.py DRAWS prints its statistics as JSON, and for every line it gets the milliseconds of a run."""
import json
import sys
import time

import numpy as np

draws = int(sys.argv[1])


def value_of(growth, margin, rate):
    revenue = np.full_like(growth, 1000.0)
    factor = np.ones_like(growth)
    value = np.zeros_like(growth)
    up, down, keep = 1 + growth, 1 + rate, margin * 0.75 * 0.7
    for _ in range(10):
        revenue *= up
        factor /= down
        flow = revenue * keep
        value += flow * factor
    return value + flow * 1.02 / (rate - 0.02) * factor


def simulate(seed):
    random = np.random.default_rng(seed)
    values = value_of(random.normal(0.06, 0.02, draws), random.normal(0.18, 0.03, draws), random.uniform(0.07, 0.11, draws))
    return values.mean(), values.std(ddof=1), np.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95])


mean, deviation, percentiles = simulate(7)
one = np.ones(1)
first = {
    "version": np.__version__,
    "mean": mean,
    "standardDeviation": deviation,
    "percentiles": percentiles.tolist(),
    "probe": value_of(0.05 * one, 0.2 * one, 0.09 * one)[0],
}
print(json.dumps(first), flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    simulate(7)
    print((time.perf_counter() - start) * 1000, flush=True)
