"""Build the wheel, compare it with what git tracks, install it away from the sources, and use it there."""

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOMES = {"src/hirekit/": "hirekit/", "rubrics/": "hirekit/rubrics/", "templates/": "hirekit/templates/"}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    done = subprocess.run([str(word) for word in command], cwd=cwd, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def expected() -> set[str]:
    """Return the names that tracked files have inside the wheel."""
    names = set()
    for file in run("git", "ls-files", *HOMES).splitlines():
        home = next(home for home in HOMES if file.startswith(home))
        names.add(HOMES[home] + file.removeprefix(home))
    return names


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        away = Path(folder)
        clone = away / "clone"
        run("git", "clone", "-q", ROOT, clone)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", away, cwd=clone)
        wheel = next(away.glob("*.whl"))
        held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
        if held != expected():
            sys.exit(f"the wheel lacks {sorted(expected() - held)} and holds besides {sorted(held - expected())}")
        venv.create(away / "venv", with_pip=True)
        python = away / "venv" / "bin" / "python"
        run(python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", f"{wheel}[tests,oracles]", cwd=away)
        # The tests come along; the sources, kits and templates do not.
        for part in ("src", "rubrics", "templates"):
            run("rm", "-rf", clone / part)
        print(
            run(
                python,
                "-m",
                "pytest",
                "tests/model",
                "tests/catalog",
                "tests/scoring",
                "-p",
                "no:cacheprovider",
                cwd=clone,
            )
        )
        print(run(python, "-m", "hirekit.cli", "check", "ml-tech-lead", cwd=away))
        print(run(python, ROOT / "tools" / "main_job.py", away / "out", cwd=away))
        print(f"{wheel.name}: {len(held)} files, as tracked; tested and used away from the sources")


if __name__ == "__main__":
    main()
