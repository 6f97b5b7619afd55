"""A requisition's folder: where things lie, and what its files say."""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import attrs

from hirekit.errors import InvalidData, Location, Problem, refuse
from hirekit.model.event import Event
from hirekit.model.panel import Panel
from hirekit.model.plan import Plan
from hirekit.model.requisition import Requisition
from hirekit.workspace import clock, writing
from hirekit.workspace.record import Entry, Record, Recorder, read_record

SCHEMA_HOME = ".schemas"


@attrs.frozen
class Folder:
    """The folder of one opening.

    Attributes:
        root: Where it is.
    """

    root: Path = attrs.field(converter=Path)

    @property
    def requisition_file(self) -> Path:
        return self.root / "requisition.yaml"

    @property
    def panel_file(self) -> Path:
        return self.root / "panel.yaml"

    @property
    def plan_file(self) -> Path:
        return self.root / "plan.json"

    @property
    def record_file(self) -> Path:
        return self.root / "record.jsonl"

    @property
    def packets(self) -> Path:
        """Where packets are issued to, a folder per candidate."""
        return self.root / "packets"

    @property
    def letters(self) -> Path:
        """What is sent to candidates by name, a folder per candidate; not for those who interview."""
        return self.root / "letters"

    @property
    def feedback(self) -> Path:
        """Letters of feedback while people write them, one file per candidate."""
        return self.root / "feedback"

    @property
    def reviews(self) -> Path:
        """Blind reviews as issued, which candidate stands where in them, and the ratings that came back."""
        return self.root / "reviews"

    @property
    def returned(self) -> Path:
        """Where whatever interviewers send back is put; hirekit only reads it."""
        return self.root / "returned"

    @property
    def received(self) -> Path:
        """Every file a card was taken from, as it came, by its SHA-256."""
        return self.root / "received"

    @property
    def cards(self) -> Path:
        """Every card taken, one file each, in one form."""
        return self.root / "cards"

    @property
    def results(self) -> Path:
        """What is made from the cards and can be made again."""
        return self.root / "results"

    def requisition(self) -> Requisition:
        """Return what requisition.yaml says now; the plan holds it as it was declared."""
        from hirekit.catalog import load_requisition  # noqa: PLC0415

        self._refuse_without(self.requisition_file, "'hirekit open' makes a requisition's folder")
        return load_requisition(self.requisition_file)

    def panel(self) -> Panel:
        """Return the panel."""
        from hirekit.catalog import load_panel  # noqa: PLC0415

        self._refuse_without(self.panel_file, "it says who interviews whom")
        return load_panel(self.panel_file)

    def plan(self) -> Plan:
        """Return the frozen plan."""
        from hirekit.catalog import load_plan  # noqa: PLC0415

        self._refuse_without(self.requisition_file, "'hirekit open' makes a requisition's folder")
        self._refuse_without(self.plan_file, f"'hirekit plan {self.root}' makes the plan")
        return load_plan(self.plan_file)

    def plan_and_panel(self) -> tuple[Plan, Panel]:
        """Return both, refusing a panel that does not fit the plan."""
        plan, panel = self.plan(), self.panel()
        refuse(self.in_panel_file(plan.panel_problems(panel)))
        return plan, panel

    def in_panel_file(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return problems of the panel with their places in panel.yaml."""
        from hirekit.catalog import placed  # noqa: PLC0415

        return placed(problems, self.panel_file.read_text(encoding="utf-8"), file=str(self.panel_file))

    def in_requisition_file(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return problems of the requisition with their places in requisition.yaml."""
        from hirekit.catalog import placed  # noqa: PLC0415

        return placed(problems, self.requisition_file.read_text(encoding="utf-8"), file=str(self.requisition_file))

    def record(self) -> Record:
        """Return what happened so far."""
        return read_record(self.record_file)

    def note(self, entries: Iterable[Entry], *, by: str | None = None) -> tuple[Event, ...]:
        """Add events to the record, under the present time and the login name unless another is given."""
        return self.recorder(by=by)(entries)

    def recorder(self, *, by: str | None = None) -> Callable[[Iterable[Entry]], tuple[Event, ...]]:
        """Return a function that adds events, for many in a row; nobody else may write meanwhile."""
        open_record = Recorder(self.record_file)
        person = by or clock.who()
        return lambda entries: open_record.add(entries, at=clock.now(), by=person)

    @contextlib.contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the folder while something in it is changed."""
        self._refuse_without(self.requisition_file, "'hirekit open' makes a requisition's folder")
        with writing.alone(self.root):
            yield

    def _refuse_without(self, path: Path, why: str) -> None:
        if not path.is_file():
            raise InvalidData([Problem((), f"is missing; {why}", Location(str(path)))])
