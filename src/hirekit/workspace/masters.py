"""Where the masters of packets are kept between runs: what many packets share, and nothing of a candidate."""

import contextlib
import re
from pathlib import Path

import attrs

from hirekit.errors import CannotWrite
from hirekit.workspace import writing

HOME = ".masters"
MOST = 200
KEY = re.compile(r"[0-9a-f]{64}")


@attrs.frozen
class KeptMasters:
    """Masters as files of a hidden folder, the oldest of which go when there are many.

    Attributes:
        root: The folder that holds it.
    """

    root: Path

    def get(self, key: str) -> bytes | None:
        """Return what was put under *key*, or None; whoever asks checks what comes back."""
        try:
            return self._file(key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Keep *data*; where it cannot be written, nothing is said, and the next run makes it again."""
        with contextlib.suppress(CannotWrite, OSError):
            writing.write_file(self._file(key), data)
            kept = sorted((self.root / HOME).glob("?" * 64), key=lambda file: file.stat().st_mtime)
            for file in kept[:-MOST]:
                file.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        if not KEY.fullmatch(key):
            raise ValueError(key)
        return self.root / HOME / key
