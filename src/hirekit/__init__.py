"""hirekit: structured interviews, from the duties of a role to a score a hiring team can defend."""

__version__ = "0.1.0"

# Where each public name lives. Nothing below is imported until it is asked for.
_HOMES = {
    "hirekit.errors": (
        "CannotAssemble",
        "CannotWrite",
        "HirekitError",
        "InvalidData",
        "LimitExceeded",
        "Location",
        "MissingLibrary",
        "Problem",
    ),
    "hirekit.model.scale": ("Scale", "ScalePoint"),
    "hirekit.model.criterion": ("Anchor", "Competency", "Criterion", "LevelMinimum", "Target"),
    "hirekit.model.rubric": ("Preset", "PresetWeight", "Rubric"),
    "hirekit.model.role": ("Duty", "JobLevel", "Requirement", "Role", "ScreenItem", "Source"),
    "hirekit.model.pay": ("Pay", "PayBand"),
    "hirekit.model.question": ("Bank", "Handout", "Question"),
    "hirekit.model.loop": ("Loop", "Round"),
    "hirekit.model.kit": ("Conduct", "Kit", "Scripts"),
    "hirekit.model.requisition": ("Requisition",),
    "hirekit.model.terms": ("Feedback", "Floors", "ReasonedWeight", "Retention"),
    "hirekit.model.thresholds": ("Cut", "Hurdle", "Minimum"),
    "hirekit.model.panel": ("Candidate", "Interview", "Interviewer", "Panel"),
    "hirekit.model.form": ("Form", "FormRound"),
    "hirekit.model.plan": ("Plan",),
    "hirekit.model.scorecard": ("QuestionUse", "Rating", "SafetyFact", "Scorecard"),
    "hirekit.model.evaluation": ("CandidateResult", "CriterionResult", "Evaluation"),
    "hirekit.catalog": ("load_constraints", "load_kit", "load_panel", "load_plan", "load_requisition", "load_rubric"),
    "hirekit.assembly": ("assemble",),
    "hirekit.scoring": ("score",),
    "hirekit.workspace": ("read_scorecards", "write_constraints", "write_debrief", "write_packets", "write_panel_plan"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}
__all__ = sorted(_HOME)  # noqa: PLE0605


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'hirekit' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - half of what the import of hirekit would cost

    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
