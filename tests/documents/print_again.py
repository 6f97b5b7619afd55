"""Print documents in a process of its own: print_again.py INPUT.pickle WEASYPRINT_FIRST; digests go to standard output."""

import hashlib
import pickle
import sys
from datetime import date
from pathlib import Path

if sys.argv[2] == "weasyprint-first":  # as a script may that has other pages to make, with the machine's fonts
    import weasyprint

    weasyprint.HTML(string="<p>Ж").write_pdf()

from hirekit.documents import debrief_pdf, packet_pdf, packet_pdfs, panel_plan_pdf

plan, panel, result = pickle.loads(Path(sys.argv[1]).read_bytes())  # noqa: S301  the test beside this wrote it
held, day = panel.interview("c-1", "leading-work"), date(2026, 11, 23)
made = {
    "rendered": packet_pdf(plan, panel, interview=held, interviewer="i-e", issued_on=day),
    "stamped": next(packet_pdfs(plan, panel, [(held, "i-e")], issued_on=day))[2],
    "panel plan": panel_plan_pdf(plan, panel, issued_on=day),
    "debrief": debrief_pdf(plan, result, panel=panel, issued_on=date(2026, 12, 10)),
}
sys.stdout.writelines(f"{name} {hashlib.sha256(data).hexdigest()}\n" for name, data in made.items())
