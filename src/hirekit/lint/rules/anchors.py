"""Anchors that two raters would read differently, or that rate the person."""

from hirekit.lint.rule import ANCHOR, ANYWHERE, CRITERION, ERROR, SIGN, Basis, Rule
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

BARS = Basis(ANYWHERE, "Smith and Kendall (1963), Journal of Applied Psychology 47(2), on anchored scales")
CONSTRUCTS = Basis("US", "29 CFR 1607.14C(1): traits and constructs cannot rest on content validity")
AGE_PROXY = Basis("US", "Age Discrimination in Employment Act, 29 U.S.C. 623; Griggs v. Duke Power Co. (1971)")

RULES = (
    Rule(
        code="A-VAGUE",
        finds="praise, blame, amount or frequency without a behaviour one could see or hear",
        kinds=(ANCHOR,),
        why="it praises or blames without saying what was done, so two raters read it two ways",
        bases=(BARS,),
        safer='Say what a person at this level did: "Agreed one skill goal, moved suitable work, reviewed it weekly."',
        examples=("Good communication skills.", "Often mentors others."),
        lookalikes=("Gave a good reason for the delay, in figures, and named the person who would decide.",),
    ),
    Rule(
        code="A-TRAIT",
        finds="a rating of the person, not of an act",
        kinds=(ANCHOR, SIGN),
        why="it rates the person, not an act",
        bases=(CONSTRUCTS, BARS),
        safer='Say what was done: "Ran a bounded test of a new method and wrote why it was declined."',
        examples=("Passionate about data.", "Has real gravitas."),
        lookalikes=(
            "Confidence intervals were given with each figure.",
            "Smart meters were read each hour and gaps explained.",
            "The presence of duplicates was checked before the join.",
        ),
    ),
    Rule(
        code="A-MULTI",
        finds="one anchor that mixes two unrelated criteria",
        kinds=(ANCHOR,),
        why="somebody may do the one and not the other, and then no level fits",
        bases=(BARS,),
        safer="Split it: one criterion, one anchor.",
        examples=(
            "Writes well-tested code and presents with ease to executives.",
            "Negotiates budgets and tunes models.",
            "Grades eggs by weight and handles the payroll for the pickers.",
        ),
        lookalikes=("Found the cause and told those affected.", "Wrote the test first and then the code."),
    ),
    Rule(
        code="A-NUMBERS",
        finds="years of experience in place of an act",
        kinds=(ANCHOR, SIGN),
        why="years stand for age and say little about how well the work is done",
        bases=(AGE_PROXY, BARS),
        safer="Say the scope, difficulty or effect of the work done.",
        examples=("At least eight years in the field.", "A decade of nursing."),
        lookalikes=(
            "Traced ten years of sales records to one faulty feed.",
            "Wrote a five-year plan with a stop date.",
        ),
    ),
    Rule(
        code="A-PROXY",
        finds="a degree, school, employer, brand or certificate in place of an act",
        kinds=(ANCHOR, SIGN),
        why="where somebody has been is not what they can do, and shuts out people of other paths",
        bases=(AGE_PROXY, BARS),
        safer="Say what the degree or employer is thought to show, as something done.",
        examples=("PhD from a top school.", "Worked at a large tech company."),
        lookalikes=(
            "Measured the degree of overlap between the two lists.",
            "Renewed the certificates before they ran out.",
            "Graduated the dose over three days and noted each effect.",
        ),
    ),
    Rule(
        code="A-EXPECT",
        finds="the expectation or the verdict in place of the act",
        kinds=(ANCHOR, SIGN),
        why="it states the verdict, not what was done; what is expected is the target, which differs by job level",
        bases=(BARS,),
        safer="Describe the act; put what is expected into the criterion's target for the job level.",
        examples=("Meets the bar for a lead.", "Below what we expect."),
        lookalikes=(
            "Set expectations with the client before the date moved.",
            "Compared the figure with its expected value and explained the gap.",
            "Met the service standard of two days in all but one week, and said why.",
        ),
    ),
    Rule(
        code="A-RELATIVE",
        finds="a comparison with other people",
        kinds=(ANCHOR, SIGN),
        why="it ranks people, so the same answer gets another score in another year",
        bases=(BARS,),
        safer="Describe the act against the work, not against other people.",
        examples=("Better than most candidates.", "Among the best we have seen."),
        lookalikes=(
            "Showed that the rule was better than most models at a tenth of the cost.",
            "Looked at the top 10 % of customers by spend first.",
        ),
    ),
    Rule(
        code="A-MANNER",
        finds="manner in place of content: accent, eye contact, nerves, voice, dress",
        kinds=(ANCHOR, SIGN),
        why="manner follows health, origin and nerves, not the work",
        bases=(Basis("US", EEOC), Basis("GB", f"{EQUALITY}, sections 15 and 19"), Basis("EU", FRAMEWORK), BARS),
        safer="Rate what was said or done; where speaking is the work, say what the listener could then do.",
        examples=("Makes good eye contact.", "Spoke without hesitation."),
        lookalikes=(
            "Wrote the prompts for the voice assistant and tested them with callers.",
            "Changed the accent colour after readers with low vision tried the page.",
            "Polished the draft after two readers marked it.",
        ),
    ),
    Rule(
        code="C-PROTECTED",
        finds="a criterion, anchor or sign that rates a protected matter",
        severity=ERROR,
        kinds=(ANCHOR, CRITERION, SIGN),
        legal=True,
        why="it rates who somebody is",
        bases=(
            Basis("US", f"Title VII; ADEA; ADA; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 4 and 39"),
            Basis("EU", f"{FRAMEWORK}; Directive 2000/43/EC; Directive 2006/54/EC"),
        ),
        safer='Name the task: "Explains a repair to a customer in English so that they can choose."',
        examples=("Native-level English speaker.", "Young and unattached."),
        lookalikes=(
            "Compared error rates by age and sex before release.",
            "Checked the height of the shelves against the plan.",
            "Rewrote the slow part in native code.",
            "Health and safety",
        ),
    ),
    Rule(
        code="A-SAME",
        finds="two levels with nearly the same text",
        severity=ERROR,
        why="raters cannot tell the two levels apart",
        bases=(BARS,),
        safer="Say what the higher level does that the lower does not: scope, difficulty, foresight, effect.",
    ),
    Rule(
        code="A-ADVERB",
        finds="levels that differ only by how much or how often",
        why="an adverb ladder asks each rater to draw the lines",
        bases=(BARS,),
        safer="Rewrite by what is done: scope, difficulty, foresight, effect.",
    ),
    Rule(
        code="A-ORDER",
        finds="a higher level that says less than a lower one",
        severity=ERROR,
        why="the words of the levels run against their scores",
        bases=(BARS,),
        safer="Sort the levels; have people who know the work re-sort them blind.",
    ),
    Rule(
        code="A-LENGTH",
        finds="anchors of one criterion of very unequal length",
        why="length becomes a sign of worth",
        bases=(BARS,),
        safer="Keep each level to 20 to 45 words, about the same for all.",
    ),
)
