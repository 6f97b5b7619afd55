"""From ratings to scores a hiring team can defend, with the field's coefficients beside them."""

from importlib import import_module
from typing import TYPE_CHECKING

# Where each public name lives. Nothing below is imported until it is asked for.
_HOMES = {
    "Acceptability": "robustness.drawn_weights",
    "Band": "precision.bands",
    "Calibration": "raters.calibrated",
    "Components": "reliability.generalizability",
    "ContentIndex": "validity",
    "ContentRatio": "validity",
    "Estimate": "estimate",
    "Facets": "precision.facets",
    "GroupImpact": "adverse_impact.impact",
    "Habits": "raters.habits",
    "Intraclass": "reliability.intraclass",
    "Outcome": "adverse_impact.outcome",
    "RatingColumns": "ratings.columns",
    "Rule": "rule",
    "Scores": "scores",
    "Severity": "raters.severities",
    "Stratified": "adverse_impact.strata",
    "Swap": "robustness.moved_weight",
    "Uncertainty": "precision.standard_errors",
    "acceptability": "robustness.drawn_weights",
    "agreement": "reliability.agreement",
    "average_deviation": "reliability.within_group",
    "band": "precision.bands",
    "calibration": "raters.calibrated",
    "coefficients": "reliability.coefficients",
    "columns_from_frame": "ratings.frames",
    "columns_from_json_lines": "ratings.json_lines",
    "columns_of": "evaluation",
    "compare": "comparison",
    "components": "reliability.generalizability",
    "composite_reliability": "reliability.composites",
    "content_index": "validity",
    "content_ratio": "validity",
    "content_record": "content",
    "critical_count": "validity",
    "effective_weights": "robustness.effective_weights",
    "facets": "precision.facets",
    "fisher_exact": "adverse_impact.two_groups",
    "fleiss_kappa": "reliability.kappa",
    "habits": "raters.habits",
    "impact": "adverse_impact.impact",
    "interviewers_needed": "reliability.generalizability",
    "intraclass": "reliability.intraclass",
    "krippendorff_alpha": "reliability.krippendorff",
    "level_profiles": "levels",
    "mantel_haenszel": "adverse_impact.strata",
    "r_wg": "reliability.within_group",
    "r_wg_j": "reliability.within_group",
    "rating_table": "reliability.tables",
    "reliability_of_composites": "reliability.composites",
    "rule_of": "rule",
    "score": "evaluation",
    "score_calibrated": "raters.calibrated",
    "score_columns": "by_rule",
    "score_grouped": "grouped",
    "scoring_rates": "adverse_impact.scoring_rates",
    "severity": "raters.severities",
    "stable": "robustness.moved_weight",
    "suppressed": "adverse_impact.suppression",
    "swaps": "robustness.moved_weight",
    "top_band": "precision.bands",
    "two_deviations": "adverse_impact.two_groups",
    "uncertainty": "precision.standard_errors",
    "uniform_variance": "reliability.within_group",
    "variations": "evaluation",
    "weighted_kappa": "reliability.kappa",
}
__all__ = [
    "Acceptability",
    "Band",
    "Calibration",
    "Components",
    "ContentIndex",
    "ContentRatio",
    "Estimate",
    "Facets",
    "GroupImpact",
    "Habits",
    "Intraclass",
    "Outcome",
    "RatingColumns",
    "Rule",
    "Scores",
    "Severity",
    "Stratified",
    "Swap",
    "Uncertainty",
    "acceptability",
    "agreement",
    "average_deviation",
    "band",
    "calibration",
    "coefficients",
    "columns_from_frame",
    "columns_from_json_lines",
    "columns_of",
    "compare",
    "components",
    "composite_reliability",
    "content_index",
    "content_ratio",
    "content_record",
    "critical_count",
    "effective_weights",
    "facets",
    "fisher_exact",
    "fleiss_kappa",
    "habits",
    "impact",
    "interviewers_needed",
    "intraclass",
    "krippendorff_alpha",
    "level_profiles",
    "mantel_haenszel",
    "r_wg",
    "r_wg_j",
    "rating_table",
    "reliability_of_composites",
    "rule_of",
    "score",
    "score_calibrated",
    "score_columns",
    "score_grouped",
    "scoring_rates",
    "severity",
    "stable",
    "suppressed",
    "swaps",
    "top_band",
    "two_deviations",
    "uncertainty",
    "uniform_variance",
    "variations",
    "weighted_kappa",
]

if TYPE_CHECKING:
    from hirekit.scoring.adverse_impact.impact import GroupImpact as GroupImpact
    from hirekit.scoring.adverse_impact.impact import impact as impact
    from hirekit.scoring.adverse_impact.outcome import Outcome as Outcome
    from hirekit.scoring.adverse_impact.scoring_rates import scoring_rates as scoring_rates
    from hirekit.scoring.adverse_impact.strata import Stratified as Stratified
    from hirekit.scoring.adverse_impact.strata import mantel_haenszel as mantel_haenszel
    from hirekit.scoring.adverse_impact.suppression import suppressed as suppressed
    from hirekit.scoring.adverse_impact.two_groups import fisher_exact as fisher_exact
    from hirekit.scoring.adverse_impact.two_groups import two_deviations as two_deviations
    from hirekit.scoring.by_rule import score_columns as score_columns
    from hirekit.scoring.comparison import compare as compare
    from hirekit.scoring.content import content_record as content_record
    from hirekit.scoring.estimate import Estimate as Estimate
    from hirekit.scoring.evaluation import columns_of as columns_of
    from hirekit.scoring.evaluation import score as score
    from hirekit.scoring.evaluation import variations as variations
    from hirekit.scoring.grouped import score_grouped as score_grouped
    from hirekit.scoring.levels import level_profiles as level_profiles
    from hirekit.scoring.precision.bands import Band as Band
    from hirekit.scoring.precision.bands import band as band
    from hirekit.scoring.precision.bands import top_band as top_band
    from hirekit.scoring.precision.facets import Facets as Facets
    from hirekit.scoring.precision.facets import facets as facets
    from hirekit.scoring.precision.standard_errors import Uncertainty as Uncertainty
    from hirekit.scoring.precision.standard_errors import uncertainty as uncertainty
    from hirekit.scoring.raters.calibrated import Calibration as Calibration
    from hirekit.scoring.raters.calibrated import calibration as calibration
    from hirekit.scoring.raters.calibrated import score_calibrated as score_calibrated
    from hirekit.scoring.raters.habits import Habits as Habits
    from hirekit.scoring.raters.habits import habits as habits
    from hirekit.scoring.raters.severities import Severity as Severity
    from hirekit.scoring.raters.severities import severity as severity
    from hirekit.scoring.ratings.columns import RatingColumns as RatingColumns
    from hirekit.scoring.ratings.frames import columns_from_frame as columns_from_frame
    from hirekit.scoring.ratings.json_lines import columns_from_json_lines as columns_from_json_lines
    from hirekit.scoring.reliability.agreement import agreement as agreement
    from hirekit.scoring.reliability.coefficients import coefficients as coefficients
    from hirekit.scoring.reliability.composites import composite_reliability as composite_reliability
    from hirekit.scoring.reliability.composites import reliability_of_composites as reliability_of_composites
    from hirekit.scoring.reliability.generalizability import Components as Components
    from hirekit.scoring.reliability.generalizability import components as components
    from hirekit.scoring.reliability.generalizability import interviewers_needed as interviewers_needed
    from hirekit.scoring.reliability.intraclass import Intraclass as Intraclass
    from hirekit.scoring.reliability.intraclass import intraclass as intraclass
    from hirekit.scoring.reliability.kappa import fleiss_kappa as fleiss_kappa
    from hirekit.scoring.reliability.kappa import weighted_kappa as weighted_kappa
    from hirekit.scoring.reliability.krippendorff import krippendorff_alpha as krippendorff_alpha
    from hirekit.scoring.reliability.tables import rating_table as rating_table
    from hirekit.scoring.reliability.within_group import average_deviation as average_deviation
    from hirekit.scoring.reliability.within_group import r_wg as r_wg
    from hirekit.scoring.reliability.within_group import r_wg_j as r_wg_j
    from hirekit.scoring.reliability.within_group import uniform_variance as uniform_variance
    from hirekit.scoring.robustness.drawn_weights import Acceptability as Acceptability
    from hirekit.scoring.robustness.drawn_weights import acceptability as acceptability
    from hirekit.scoring.robustness.effective_weights import effective_weights as effective_weights
    from hirekit.scoring.robustness.moved_weight import Swap as Swap
    from hirekit.scoring.robustness.moved_weight import stable as stable
    from hirekit.scoring.robustness.moved_weight import swaps as swaps
    from hirekit.scoring.rule import Rule as Rule
    from hirekit.scoring.rule import rule_of as rule_of
    from hirekit.scoring.scores import Scores as Scores
    from hirekit.scoring.validity import ContentIndex as ContentIndex
    from hirekit.scoring.validity import ContentRatio as ContentRatio
    from hirekit.scoring.validity import content_index as content_index
    from hirekit.scoring.validity import content_ratio as content_ratio
    from hirekit.scoring.validity import critical_count as critical_count


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'hirekit.scoring' has no attribute {name!r}")
    value: object = getattr(import_module(f"hirekit.scoring.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
