"""Where in the files of a kit's folder its texts stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hirekit.workspace.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable

    from hirekit.errors import Location
    from hirekit.model.kit import Kit
    from hirekit.workspace.written import Span

Thing = TypeVar("Thing")


class KitPlaces:
    """The text of a kit's files; question files, of which there may be many, are held one at a time."""

    def __init__(self, folder: Traversable, name: str, kit: Kit) -> None:
        self._folder, self._name, self._kit = folder, name, kit
        self._files: dict[str, Written] = {}

    def of(
        self, wanted: Iterable[tuple[Thing, tuple[str | int, ...], Span | None]]
    ) -> Iterator[tuple[Thing, Location]]:
        """Yield things with the place of what they are about, those about questions last.

        Args:
            wanted: Each with its path from the kit downwards and, where they are known, the words of the text there.
        """
        asked: list[tuple[int, Thing, tuple[str | int, ...], Span | None]] = []
        for thing, path, span in wanted:
            match path:
                case ("bank", "questions", int(place), *rest):
                    asked.append((place, thing, tuple(rest), span))
                case ("bank", "handouts", int(place), *_) if (self._folder / self._handout(place)).is_file():
                    yield thing, self._file(self._handout(place)).at((), self._kit.bank.handouts[place].text, span)
                case ("bank", *_):
                    yield thing, self._taken_over()
                case ("loops", int(place), *rest) if (self._folder / self._loop(place)).is_file():
                    yield thing, self._file(self._loop(place)).at(rest, span=span)
                case ("rubric", *rest):
                    yield thing, self._file("rubric.yaml").at(rest, span=span)
                case rest:
                    yield thing, self._file("kit.yaml").at(rest, span=span)
        yield from self._of_questions(sorted(asked, key=lambda each: each[0]))

    def _of_questions(
        self, asked: list[tuple[int, Thing, tuple[str | int, ...], Span | None]]
    ) -> Iterator[tuple[Thing, Location]]:
        names = sorted(entry.name for entry in _listed(self._folder / "questions") if entry.name.endswith(".yaml"))
        first = 0
        for name in names if asked else ():
            file = self._read(f"questions/{name}")
            after = first + _count(file, "questions")
            here = [each for each in asked if first <= each[0] < after]
            for place, thing, rest, span in here:
                yield thing, file.at(("questions", place - first, *rest), span=span)
            asked, first = asked[len(here) :], after
        for _, thing, _, _ in asked:
            yield thing, self._taken_over()

    def _taken_over(self) -> Location:
        """Return where the kit says that it takes over criteria, for what is about something it took over."""
        return self._file("kit.yaml").at(("extends",))

    def _handout(self, place: int) -> str:
        return f"handouts/{self._kit.bank.handouts[place].id}.md"

    def _loop(self, place: int) -> str:
        return f"loops/{self._kit.loops[place].id}.yaml"

    def _file(self, file: str) -> Written:
        if file not in self._files:
            self._files[file] = self._read(file)
        return self._files[file]

    def _read(self, file: str) -> Written:
        text, name = (self._folder / file).read_text("utf-8"), f"{self._name}/{file}"
        return Written(name, text) if file.endswith(".md") else Written.as_data(name, text)


def _listed(folder: Traversable) -> list[Traversable]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _count(file: Written, key: str) -> int:
    entries = getattr(file.root, "value", [])
    return next((len(value.value) for name, value in entries if name.value == key), 0)
