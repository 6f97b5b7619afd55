"""Words that leave people out, and texts that are hard to read."""

from hirekit.lint.rule import ANCHOR, ANYWHERE, CRITERION, QUESTION, ROLE, SIGN, TEXT_NOTE, Basis, Rule

EVERY = (QUESTION, ANCHOR, CRITERION, TEXT_NOTE, SIGN, ROLE)
PLAIN = Basis(ANYWHERE, "APA Publication Manual (7th ed., 2020), chapter 5, bias-free language")
GAUCHER = Basis(ANYWHERE, "Gaucher, Friesen and Kay (2011), Journal of Personality and Social Psychology 101(1)")

RULES = (
    Rule(
        code="L-GENDERED",
        finds="gendered words for people of any sex",
        kinds=EVERY,
        why="it pictures one sex in the job",
        bases=(PLAIN, GAUCHER),
        safer="chair, workforce, everyone, sales person, spokesperson; they, or the plural.",
        examples=(
            "Tell me how you would explain this to a businessman.",
            "Each engineer owns his code.",
        ),
        lookalikes=(
            "Solved a travelling salesman problem for the vans.",
            "Stretched the guy ropes before the storm.",
            "Praised the workmanship and asked for the plan.",
        ),
    ),
    Rule(
        code="L-ABLEIST",
        finds="illness or disability as a figure of speech",
        kinds=EVERY,
        why="it makes disability a word of blame, and tells some readers they are not meant",
        bases=(PLAIN,),
        safer="wild, surprising, weak, silent on, ignores, badly slowed, quick check.",
        examples=("Tell me about a crazy deadline.", "Is deaf to feedback."),
        lookalikes=(
            "How would you run a blind test of two labels?",
            "Replaced the dumb terminals at the counter.",
            "Planned the page with deaf users and their interpreter.",
        ),
    ),
    Rule(
        code="L-TERM",
        finds="terms with a history: blacklist, whitelist, master and slave, grandfathered, tribal knowledge",
        kinds=EVERY,
        why="it carries a history that some readers live with, and a plainer word exists",
        bases=(
            PLAIN,
            Basis(ANYWHERE, "IETF draft-knodel-terminology; NIST guidance on plain, inclusive technical terms (2021)"),
        ),
        safer="block list, allow list, primary and replica, exempt under the old rule, unwritten know-how.",
        examples=("How would you maintain a blacklist?", "Sets up master and slave nodes."),
        lookalikes=(
            "Cleans master data once a week.",
            "Wrote a master's thesis on the slave trade.",
            "My grandfather's clock",
        ),
    ),
    Rule(
        code="L-HYPE",
        finds="rock star, ninja, guru, wizard, superstar, 10x as a name for a person",
        kinds=EVERY,
        why="it says nothing about the work, and people who do not see themselves as heroes stay away",
        bases=(GAUCHER, PLAIN),
        safer="Say what the person does.",
        examples=("Are you a rockstar engineer?", "A true SQL ninja."),
        lookalikes=(
            "Ran a Wizard of Oz test before building anything.",
            "Rebuilt the set-up wizard so that it saved each page.",
            "The job ran 10x faster after the index.",
        ),
    ),
    Rule(
        code="L-AGEIST",
        finds="young team, digital native, recent graduate, and other code for age",
        kinds=EVERY,
        why="it tells people of some ages they are not meant",
        bases=(
            Basis("US", "Age Discrimination in Employment Act, 29 U.S.C. 623(e); 29 CFR 1625.4"),
            Basis("GB", "Equality Act 2010, section 5"),
            Basis("EU", "Directive 2000/78/EC"),
            PLAIN,
        ),
        safer="Say what the team does, or which task the person must be able to do.",
        examples=("We are a young, energetic team; how would you join in?", "Digital native."),
        lookalikes=(
            "How would you add tests to a young codebase?",
            "Chose a mature tool over a new one and said why.",
            "Cared for elderly patients on nights.",
        ),
    ),
    Rule(
        code="L-CODED",
        finds="a role text that leans far to words coded masculine or feminine",
        why="adverts heavy with masculine-coded words appeal less to women, without their knowing why",
        bases=(GAUCHER,),
        safer="Balance the words: name what is done and with whom.",
    ),
    Rule(
        code="L-READ",
        finds="a question said aloud that reads at a high school-leaving grade",
        why="long sentences of long words are hard to hold in the head when heard once",
        bases=(
            Basis(ANYWHERE, "Kincaid, Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75, grade level"),
        ),
        safer="Shorter sentences and words; facts on a hand-out.",
    ),
)
