"""Means, variances and mean squares in fractions, by loops over ratings."""

from fractions import Fraction


def mean(values):
    values = list(values)
    return Fraction(sum(values)) / len(values)


def variance(values):
    return sum((value - mean(values)) ** 2 for value in values) / (len(values) - 1)


def mean_squares(table):
    """Return the mean squares between rows, between columns, of what is left and within rows."""
    n, k = len(table), len(table[0])
    rows, columns = [mean(row) for row in table], [mean(column) for column in zip(*table, strict=True)]
    grand = mean(rows)
    left = sum((table[i][j] - rows[i] - columns[j] + grand) ** 2 for i in range(n) for j in range(k))
    return (
        k * variance(rows),
        n * variance(columns),
        left / ((n - 1) * (k - 1)),
        mean(variance(row) for row in table),
    )
