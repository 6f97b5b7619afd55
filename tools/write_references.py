"""Draw the reference pictures of pages anew, after they were looked at; a test compares pages with them."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "documents"))

import reference_pages as pages

for name, picture in pages.pictures().items():
    path = pages.FOLDER / f"{name}.png"
    sixteen = picture.point(lambda grey: (grey + 8) // 17)
    sixteen.putpalette([level * 17 for level in range(16) for _ in "rgb"])
    sixteen.save(path, bits=4, optimize=True)
    print(path)
pages.VERSIONS.write_text(json.dumps(pages.versions(), indent=1) + "\n", encoding="utf-8")
