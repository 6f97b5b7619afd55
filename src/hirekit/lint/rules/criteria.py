"""Criteria that cannot be seen at work, or that nothing looks at."""

from hirekit.lint.rule import ANYWHERE, CRITERION, ERROR, Basis, Rule
from hirekit.lint.rules.anchors import AGE_PROXY, CONSTRUCTS

CONTENT = Basis("US", "29 CFR 1607.14C: content validity needs work behaviours; 1607.15C says what to report")
LEARNABLE = Basis("US", "29 CFR 1607.5F and 1607.14C(1): not what is learned on the job in a brief time")

RULES = (
    Rule(
        code="C-TRAIT",
        finds="a bare construct with no work behaviour",
        kinds=(CRITERION,),
        why="a trait cannot be seen in an answer, and content validity cannot support it",
        bases=(CONSTRUCTS,),
        safer='Name the work behaviour: "Re-plans work when a dependency fails and tells those affected".',
        examples=("Leadership", "Good judgment and maturity"),
        lookalikes=("Leads a shift through an emergency", "Judges when a wound needs a doctor"),
    ),
    Rule(
        code="C-LEARN",
        finds="something taught after hire: this employer's own tools, procedures or products",
        kinds=(CRITERION,),
        why="what is taught in the first weeks shows who has been here before, not who can do the work",
        bases=(LEARNABLE,),
        safer="Rate how somebody learns or uses such a tool, or leave it out.",
        examples=("Knows our expense system.", "Familiar with the ward's own forms."),
        lookalikes=(
            "Learns a new tool from its manual and shows a colleague how to use it.",
            "Writes procedures that others can follow without asking.",
            "Explains a product to a customer so that they can choose.",
        ),
    ),
    Rule(
        code="C-PROXY",
        finds="years, degree, school or brand in place of what is done",
        kinds=(CRITERION,),
        why="where somebody has been, and for how long, is not what they can do",
        bases=(AGE_PROXY,),
        safer="Name the work behaviour; put a lawful, job-related requirement on the screen, with what is equivalent.",
        examples=("Ten years of experience", "Degree from a leading university"),
        lookalikes=("Measures the degree of risk before acting", "Reads five years of accounts for trends"),
    ),
    Rule(
        code="C-FIT",
        finds="culture fit, likeability, being one of us",
        kinds=(CRITERION,),
        why="likeness to those already here is no measure of work, and keeps out people who differ",
        bases=(Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching"),),
        safer='Name how work is done together: "Settles a disagreement on evidence and keeps to what was agreed".',
        examples=("Culture fit", "Would I have a beer with them"),
        lookalikes=(
            "Fits a method to the data at hand",
            "Cultural safety in patient care",
            "Checks a part is fit for purpose",
        ),
    ),
    Rule(
        code="C-NODUTY",
        finds="a criterion that serves no duty",
        severity=ERROR,
        why="what serves no duty cannot be shown to be job related",
        bases=(CONTENT,),
        safer="Name the duties it serves, or drop it.",
    ),
    Rule(
        code="C-NOQ",
        finds="a criterion that no question looks at",
        severity=ERROR,
        why="it will be rated on impression, or not at all",
        bases=(CONTENT,),
        safer="Add a question whose primary criterion it is, or drop it.",
    ),
    Rule(
        code="C-ONELOOK",
        finds="a criterion with one look only, where a minimum or a fair reading needs two",
        why="one answer on one day is a thin ground, and a minimum on it is provisional",
        bases=(Basis(ANYWHERE, "Campion, Palmer and Campion (1997), Personnel Psychology 50(3)"),),
        safer="Add a second question, of another kind or in another round.",
    ),
    Rule(
        code="C-IDLE",
        finds="a criterion on which no job level has a target and at which no loop looks",
        why="nobody will ever be rated on it, and a kit with it seems to cover more than it does",
        bases=(CONTENT,),
        safer="Give it a target for a job level or put it in focus of a round, or leave it out.",
    ),
    Rule(
        code="C-NODEF",
        finds="a criterion without a definition",
        why="the record must say what behaviour was meant",
        bases=(CONTENT,),
        safer="Define it by what is done and what it is done to.",
    ),
    Rule(
        code="C-SCREEN",
        finds="a criterion that scores on-call, right to work, pay or notice",
        severity=ERROR,
        kinds=(CRITERION,),
        why="facts of the post are met or not; a score on them ranks people by their lives outside work",
        bases=(CONTENT,),
        safer="Move it to the screen: stated to all, yes or no, unscored.",
        examples=("Availability for on-call", "Salary expectations"),
        lookalikes=("Hands over an on-call week with what is still open", "Designs alerts for on-call"),
    ),
    Rule(
        code="D-NOCRIT",
        finds="a duty that no criterion serves",
        why="part of the work is not looked at, and nobody has said so",
        bases=(CONTENT,),
        safer="Name it in a criterion's duties, or waive it with the reason.",
    ),
)
