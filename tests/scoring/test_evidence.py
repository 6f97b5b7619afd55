"""That each public name of scoring is held to something outside itself: a published example, another library, or exact arithmetic."""

import re
from pathlib import Path

import pytest

from hirekit import scoring

HERE = Path(__file__).parent
PUBLISHED, LIBRARY, EXACT = "a published example", "another library", "exact arithmetic written apart"
EVIDENCE = {
    "Outcome": (PUBLISHED, "test_cases", "test_four_fifths_of_the_questions_and_answers"),
    "acceptability": (EXACT, "test_exact_panels", "test_acceptability_on_two_criteria_is_the_length_of_weights"),
    "agreement": (EXACT, "test_exact_panels", "test_the_appendix_gives_what_each_function_gives_by_itself"),
    "average_deviation": (PUBLISHED, "test_cases", "test_agreement_within_groups"),
    "band": (PUBLISHED, "test_cases", "test_bands_of_the_standard_error_of_a_difference"),
    "calibration": (EXACT, "test_calibrated", "test_every_mean_is_that_of_fractions"),
    "coefficients": (EXACT, "test_exact_panels", "test_the_appendix_gives_what_each_function_gives_by_itself"),
    "columns_from_frame": (LIBRARY, "test_same_everywhere", "test_frames_decide_what_objects_decide"),
    "columns_from_json_lines": (LIBRARY, "test_json_lines", "test_lines_become_columns_whatever_is_installed"),
    "columns_of": (EXACT, "test_score_properties", "test_columns_give_what_cards_give"),
    "compare": (EXACT, "test_exact_panels", "test_two_candidates_are_compared_by_the_weights"),
    "components": (PUBLISHED, "test_cases", "test_variance_components_of_shrout_and_fleiss"),
    "composite_reliability": (EXACT, "test_exact_coefficients", "test_the_reliability_of_a_sum"),
    "content_index": (PUBLISHED, "test_impact", "test_modified_kappa_is_that_published"),
    "content_ratio": (PUBLISHED, "test_impact", "test_content_ratio_runs_from_minus_one_to_one"),
    "content_record": (EXACT, "test_content", "test_figures_are_those_of_the_counts_whatever_was_left_blank"),
    "critical_count": (PUBLISHED, "test_impact", "test_critical_counts_are_those_published"),
    "effective_weights": (EXACT, "test_exact_panels", "test_effective_weights_are_covariances"),
    "facets": (LIBRARY, "test_facets", "test_mean_squares_are_those_of_statsmodels"),
    "fisher_exact": (PUBLISHED, "test_cases", "test_the_lady_tasting_tea"),
    "fleiss_kappa": (LIBRARY, "test_oracles", "test_fleiss_kappa_is_that_of_statsmodels"),
    "habits": (EXACT, "test_exact_panels", "test_habits_are_ratios_of_spreads"),
    "impact": (PUBLISHED, "test_cases", "test_four_fifths_of_the_questions_and_answers"),
    "interviewers_needed": (EXACT, "test_exact_coefficients", "test_so_many_interviewers_are_needed"),
    "intraclass": (LIBRARY, "test_oracles", "test_intraclass_correlations_are_those_of_pingouin"),
    "krippendorff_alpha": (LIBRARY, "test_oracles", "test_alpha_with_gaps_is_that_of_krippendorff"),
    "level_profiles": (EXACT, "test_exact_panels", "test_a_profile_sets_exact_means"),
    "mantel_haenszel": (LIBRARY, "test_oracles", "test_adverse_impact_is_that_of_statsmodels"),
    "r_wg": (PUBLISHED, "test_cases", "test_agreement_within_groups"),
    "r_wg_j": (PUBLISHED, "test_cases", "test_agreement_within_groups"),
    "rating_table": (EXACT, "test_exact_panels", "test_a_table_holds_the_mean_of_each_pair_of_people"),
    "reliability_of_composites": (EXACT, "test_exact_panels", "test_the_reliability_of_a_panel_s_composites"),
    "rule_of": (EXACT, "test_exact_panels", "test_the_rule_has_the_products_of_weights_down_the_tree"),
    "score": (EXACT, "test_score_properties", "test_every_decision_is_the_one_fractions_make"),
    "score_calibrated": (EXACT, "test_calibrated", "test_every_mean_is_that_of_fractions"),
    "score_columns": (EXACT, "test_score_properties", "test_ranks_and_ties_are_those_of_fractions"),
    "score_grouped": (LIBRARY, "test_same_everywhere", "test_frames_decide_what_objects_decide"),
    "scoring_rates": (EXACT, "test_exact_panels", "test_scoring_rates_count_who_is_above_the_median"),
    "severity": (PUBLISHED, "test_cases", "test_severity_of_a_balanced_incomplete_block_design"),
    "stable": (EXACT, "test_exact_panels", "test_an_order_is_stable"),
    "suppressed": (EXACT, "test_exact_panels", "test_nobody_in_a_small_cell_is_shown"),
    "swaps": (EXACT, "test_robustness", "test_at_the_swap_the_two_are_equal_and_beyond_it_reversed"),
    "top_band": (EXACT, "test_exact_panels", "test_a_band_holds_whom_no_difference_separates"),
    "two_deviations": (LIBRARY, "test_oracles", "test_adverse_impact_is_that_of_statsmodels"),
    "uncertainty": (EXACT, "test_raters", "test_variances_of_a_balanced_panel_are_those_of_restricted_maximum"),
    "uniform_variance": (EXACT, "test_exact_coefficients", "test_uniform_variance_is_that_of_every_score_once"),
    "variations": (EXACT, "test_score_properties", "test_variations_are_scores_of_what_was_left"),
    "weighted_kappa": (LIBRARY, "test_oracles", "test_weighted_kappa_is_that_of_scikit_learn"),
}
# What these functions answer with is held to account with them.
ANSWERS = {
    "Acceptability": "acceptability", "Band": "band", "Calibration": "calibration", "Components": "components",
    "ContentIndex": "content_index", "ContentRatio": "content_ratio", "Estimate": "krippendorff_alpha", "Facets": "facets",
    "GroupImpact": "impact", "Habits": "habits", "Intraclass": "intraclass", "RatingColumns": "columns_of", "Rule": "rule_of",
    "Scores": "score_columns", "Severity": "severity", "Stratified": "mantel_haenszel", "Swap": "swaps",
    "Uncertainty": "uncertainty",
}  # fmt: skip


def test_every_public_name_has_evidence():
    assert sorted([*EVIDENCE, *ANSWERS]) == sorted(scoring.__all__)
    assert set(ANSWERS.values()) <= set(EVIDENCE)


@pytest.mark.parametrize("name", EVIDENCE)
def test_the_evidence_is_there_and_is_about_it(name):
    _, module, test = EVIDENCE[name]
    text = (HERE / f"{module}.py").read_text()

    assert re.search(rf"^def {test}\w*\(", text, re.MULTILINE)
    assert re.search(rf"\b{name}\b", text)
