"""A second door to HiGHS, for tests: the newest highspy, with any random seed, rows and columns in any order."""

import random

import numpy as np

from hirekit.assembly.rows import INFINITE
from hirekit.assembly.solver import GAP, INFEASIBLE, OPTIMAL, UNKNOWN, Limits, Solution, _columns, _matrix


def solver(*, seed=0, shuffle=None):
    """Return a stand-in for `hirekit.assembly.solver.solve`."""

    def solve(written, costs, *, rows=(), closed=(), limits=Limits()):  # noqa: ARG001, B008
        import highspy

        lower, upper, cost = _columns(written, costs, closed)
        matrix, low, high = _matrix([*written.rows, *rows], len(written.upper))
        across, down = np.arange(matrix.shape[1]), np.arange(matrix.shape[0])
        if shuffle is not None:
            draw = random.Random(shuffle)  # noqa: S311
            across = np.array(draw.sample(range(len(across)), len(across)))
            down = np.array(draw.sample(range(len(down)), len(down)))
            matrix = matrix[down][:, across]
        matrix = matrix.tocsr()
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = matrix.shape[1], matrix.shape[0]
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = cost[across], lower[across], upper[across]
        lp.row_lower_, lp.row_upper_ = low[down], high[down]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = matrix.indptr, matrix.indices, matrix.data
        whole = highspy.HighsVarType.kInteger
        lp.integrality_ = [
            whole if column < len(written.asked) or column in written.whole else highspy.HighsVarType.kContinuous
            for column in across
        ]
        highs = highspy.Highs()
        highs.setOptionValue("output_flag", False)  # noqa: FBT003
        highs.setOptionValue("mip_rel_gap", 0.0)
        highs.setOptionValue("random_seed", seed)
        highs.setOptionValue("threads", 1)
        highs.passModel(lp)
        highs.run()
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return Solution(status=INFEASIBLE)
        if status != highspy.HighsModelStatus.kOptimal:
            return Solution(status=UNKNOWN)
        values = np.zeros(len(across))
        values[across] = highs.getSolution().col_value
        info = highs.getInfo()
        bound = info.mip_dual_bound if np.isfinite(info.mip_dual_bound) else -INFINITE
        proven = OPTIMAL if info.mip_gap < INFINITE else GAP
        return Solution(status=proven, values=values, objective=info.objective_function_value, bound=bound)

    return solve
