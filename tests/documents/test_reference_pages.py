"""Pages look as they did when they were last looked at."""

import os
import shutil

import pytest
import reference_pages as pages
from PIL import ImageChops


@pytest.fixture(scope="module")
def drawn():
    in_ci = os.environ.get("CI") == "true"
    if not shutil.which("pdftoppm") and not in_ci:
        pytest.skip("pages were not compared: install pdftoppm with 'apt-get install poppler-utils'")
    here, kept = pages.versions(), pages.kept_versions()
    if here != kept:
        said = f"pages were not compared: drawn here with {here}, kept from {kept}; renew them with tools/write_references.py"
        (pytest.fail if in_ci else pytest.skip)(said)
    return pages.pictures()


@pytest.mark.parametrize("name", pages.PAGES)
def test_a_page_looks_as_it_did(name, drawn, tmp_path):
    before, now = pages.kept(name), drawn[name]

    share, apart = pages.differing(before, now)

    seen = tmp_path / f"{name}.png"
    pages.side_by_side(before, now, apart).save(seen)
    assert share <= pages.MOST_DIFFERENT, f"{share:.1%} of {name} differs; before, now and the difference: {seen}"


def test_every_kept_picture_is_compared():
    assert {path.stem for path in pages.FOLDER.glob("*.png")} == set(pages.PAGES)


@pytest.mark.parametrize("name", pages.PAGES)
def test_a_page_moved_by_a_line_is_noticed(name):
    page = pages.kept(name)
    moved = ImageChops.offset(page, 0, 6)

    assert pages.differing(page, moved)[0] > pages.MOST_DIFFERENT
    assert pages.differing(page, page)[0] == 0
