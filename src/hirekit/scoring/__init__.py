"""From ratings to scores a hiring team can defend."""

from hirekit.scoring.by_rule import score_columns
from hirekit.scoring.comparison import compare
from hirekit.scoring.content import content_record
from hirekit.scoring.evaluation import columns_of, score, variations
from hirekit.scoring.grouped import score_grouped
from hirekit.scoring.levels import level_profiles
from hirekit.scoring.precision.bands import Band, band, top_band
from hirekit.scoring.precision.standard_errors import uncertainty
from hirekit.scoring.raters.calibrated import Calibration, calibration, score_calibrated
from hirekit.scoring.raters.severities import severity
from hirekit.scoring.ratings.columns import RatingColumns
from hirekit.scoring.ratings.frames import columns_from_frame
from hirekit.scoring.ratings.json_lines import columns_from_json_lines
from hirekit.scoring.reliability.coefficients import coefficients
from hirekit.scoring.robustness import acceptability, effective_weights, stable, swaps
from hirekit.scoring.rule import Rule, rule_of
from hirekit.scoring.scores import Scores

__all__ = [
    "Band",
    "Calibration",
    "RatingColumns",
    "Rule",
    "Scores",
    "acceptability",
    "band",
    "calibration",
    "coefficients",
    "columns_from_frame",
    "columns_from_json_lines",
    "columns_of",
    "compare",
    "content_record",
    "effective_weights",
    "level_profiles",
    "rule_of",
    "score",
    "score_calibrated",
    "score_columns",
    "score_grouped",
    "severity",
    "stable",
    "swaps",
    "top_band",
    "uncertainty",
    "variations",
]
