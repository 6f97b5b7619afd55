"""From ratings to scores a hiring team can defend."""

from hirekit.scoring.bands import Band, band, top_band
from hirekit.scoring.coefficients import coefficients
from hirekit.scoring.columns import RatingColumns
from hirekit.scoring.comparison import compare
from hirekit.scoring.content import content_record
from hirekit.scoring.evaluation import columns_of, score, variations
from hirekit.scoring.frames import columns_from_frame, score_grouped
from hirekit.scoring.json_lines import columns_from_json_lines
from hirekit.scoring.rule import Rule, rule_of
from hirekit.scoring.scores import Scores, score_columns

__all__ = [
    "Band",
    "RatingColumns",
    "Rule",
    "Scores",
    "band",
    "coefficients",
    "columns_from_frame",
    "columns_from_json_lines",
    "columns_of",
    "compare",
    "content_record",
    "rule_of",
    "score",
    "score_columns",
    "score_grouped",
    "top_band",
    "variations",
]
