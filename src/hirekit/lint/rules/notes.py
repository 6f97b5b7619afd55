"""Notes that would not be read out: opinion, protected matter, comparison, nothing at all."""

from hirekit.lint.rule import ANYWHERE, ERROR, TEXT_NOTE, Basis, Rule
from hirekit.lint.rules.anchors import RULES as ANCHOR_RULES
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

NOTES = Basis(
    ANYWHERE, "U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008), on notes"
)
ACCESS = (
    Basis("US", "29 CFR 1602.14: interview notes are records"),
    Basis("GB", "UK GDPR, article 15: candidates can ask for notes"),
    Basis("EU", "GDPR, article 15"),
)
_MANNER = next(rule for rule in ANCHOR_RULES if rule.code == "A-MANNER")

RULES = (
    Rule(
        code="N-OPINION",
        finds="adjectives or an impression, with no word or act of the candidate",
        kinds=(TEXT_NOTE,),
        why="it says what the rater felt, not what the candidate said or did",
        bases=(NOTES, Basis(ANYWHERE, "Textio (2024), on personality feedback in interview notes")),
        safer='Write what was said or done: "Has kept an open-source parser going for two years; merges weekly."',
        examples=("Great communicator, really impressive.", "Solid."),
        lookalikes=("Good: asked which decision the forecast feeds before naming a method.",),
    ),
    Rule(
        code="N-PROTECTED",
        finds="protected matter of the candidate: age, family, origin, faith, health, disability, sex, union",
        severity=ERROR,
        kinds=(TEXT_NOTE,),
        legal=True,
        why="it must not count, and a note of it is evidence that it did",
        bases=(
            Basis("US", f"Title VII; ADEA; ADA; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 39"),
            Basis("EU", f"{FRAMEWORK}; GDPR, article 9"),
        ),
        safer="Delete it. An arrangement is kept by whoever arranged it, without its reason.",
        examples=("Has two small kids, may struggle with travel.", "Hard to follow her accent."),
        lookalikes=(
            "Said she split records by age and compared error rates.",
            "Talked through a race condition between two child processes.",
            "Described how he calmed a patient with dementia.",
        ),
    ),
    Rule(
        code="N-COMPARE",
        finds="a comparison with another candidate or employee",
        kinds=(TEXT_NOTE,),
        why="people are rated against anchors; order and mood of the day decide comparisons",
        bases=(NOTES,),
        safer="Write what this candidate said or did and rate it against the anchors.",
        examples=("Better than the one on Tuesday.", "Weaker than Candidate Two."),
        lookalikes=(
            "Showed that the new method was better than the last one on held-out data.",
            "Compared two vendors on cost and picked the slower.",
        ),
    ),
    Rule(
        code="N-EMPTY",
        finds="nothing: a dash, n/a, see above",
        severity=ERROR,
        kinds=(TEXT_NOTE,),
        why="a rating with no evidence cannot be explained to anybody",
        bases=(NOTES, *ACCESS),
        safer="Write what was said or done, or use the state not assessed with its reason.",
        examples=("See above.", "..."),
        lookalikes=("N/A was her answer to the probe on cost.",),
    ),
    Rule(
        code="N-MANNER",
        finds="manner in place of content: eye contact, nerves, voice, dress, handshake",
        kinds=(TEXT_NOTE,),
        why="manner follows health, origin and nerves, not the work",
        bases=_MANNER.bases,
        safer="Write what was said or done.",
        examples=("Seemed nervous, little eye contact.", "Weak handshake."),
        lookalikes=(
            "Said she keeps eye contact with residents who hear badly.",
            "Described routing voice calls to a second desk.",
        ),
    ),
    Rule(
        code="N-FIT",
        finds="culture fit or gut feeling",
        kinds=(TEXT_NOTE,),
        why="it records likeness or liking, not evidence",
        bases=(Basis(ANYWHERE, "Rivera (2012), American Sociological Review 77(6), on cultural matching"), NOTES),
        safer="Write what was said or done.",
        examples=("Gut feel: not one of us.", "Great culture fit."),
        lookalikes=(
            "Said the straight line was a poor fit to the last year and used two.",
            "Explained how gut bacteria upset the first test.",
        ),
    ),
    Rule(
        code="N-VERDICT",
        finds="a hire or no-hire verdict in place of evidence",
        kinds=(TEXT_NOTE,),
        why="the verdict is the panel's, under the declared rule, after all cards are in",
        bases=(NOTES,),
        safer="Write the evidence; a recommendation has its own place, last and unscored.",
        examples=("Definitely hire.", "No hire from me."),
        lookalikes=(
            "Said she would hire two contractors to clear the backlog.",
            "Rejected the null after checking the sample was large enough.",
        ),
    ),
    Rule(
        code="N-HEARSAY",
        finds="what others said, the CV or a search, in place of this interview",
        kinds=(TEXT_NOTE,),
        why="only what was seen in this interview is the same for everybody",
        bases=(NOTES, Basis(ANYWHERE, "Campion, Palmer and Campion (1997), on control of other information")),
        safer="Leave it out; references are taken up at their own step, for everybody.",
        examples=("Ben told me she was brilliant at the last place.", "I looked him up online."),
        lookalikes=(
            "Told the client the date had moved before the client asked.",
            "Said her manager told her to skip the tests, and that she refused.",
        ),
    ),
    Rule(
        code="S-PII",
        finds="an e-mail address, phone number, home address or link to a profile in a note",
        kinds=(TEXT_NOTE,),
        why="scorecards travel further than contact details should",
        bases=(Basis("GB", "UK GDPR, article 5"), Basis("EU", "GDPR, article 5"), NOTES),
        safer="Delete it; ids are enough.",
        cased=True,
        examples=("Reach her at a.b@example.org.", "Lives at 12 Hill Road."),
        lookalikes=("Reserved 10.0.0.1 for the gateway and wrote why.", "Put the limit at 1 000 000 rows."),
    ),
    Rule(
        code="S-NAME",
        finds="the candidate's name in a note on an anonymous card",
        severity=ERROR,
        why="the card was to be read without a name",
        bases=(NOTES,),
        safer="Write the id.",
    ),
    Rule(
        code="N-SAME",
        finds="the same evidence under two ratings or on two cards",
        why="copied evidence is one opinion counted twice",
        bases=(NOTES,),
        safer="Write what was seen for each criterion; each interviewer writes alone.",
    ),
)
