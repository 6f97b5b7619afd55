"""YAML, JSON and CSV text <-> models, every fault with file, line and column; JSON Schema."""

from hirekit.catalog.card_rules import card_problems
from hirekit.catalog.constraints import constraints_data, constraints_from_text, constraints_to_text, load_constraints
from hirekit.catalog.csv_text import scorecards_to_csv
from hirekit.catalog.judgements import judgement_sheet
from hirekit.catalog.kit_files import kit_to_texts
from hirekit.catalog.kits import load_base, load_kit, load_rubric, rubric_from_yaml
from hirekit.catalog.letters import letter_from_text, load_letter
from hirekit.catalog.panels import load_panel, panel_from_text, panel_to_text
from hirekit.catalog.plans import load_plan, plan_from_text, plan_to_text
from hirekit.catalog.practice import practice_from_csv, practice_sheet
from hirekit.catalog.reading import placed
from hirekit.catalog.requisitions import load_requisition, requisition_from_text, requisition_to_text
from hirekit.catalog.reviews import review_from_text, review_to_text
from hirekit.catalog.schema import SCHEMA_NAMES, schema_text
from hirekit.catalog.scorecards import scorecard_to_text, scorecards_from_text
from hirekit.catalog.topics import load_topics

__all__ = [
    "SCHEMA_NAMES",
    "card_problems",
    "constraints_data",
    "constraints_from_text",
    "constraints_to_text",
    "judgement_sheet",
    "kit_to_texts",
    "letter_from_text",
    "load_base",
    "load_constraints",
    "load_kit",
    "load_letter",
    "load_panel",
    "load_plan",
    "load_requisition",
    "load_rubric",
    "load_topics",
    "panel_from_text",
    "panel_to_text",
    "placed",
    "plan_from_text",
    "plan_to_text",
    "practice_from_csv",
    "practice_sheet",
    "requisition_from_text",
    "requisition_to_text",
    "review_from_text",
    "review_to_text",
    "rubric_from_yaml",
    "schema_text",
    "scorecard_to_text",
    "scorecards_from_text",
    "scorecards_to_csv",
]
