"""Questions about who somebody is: unlawful or unwise to ask before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule

EEOC = "EEOC, pre-employment inquiries: such questions may be used as evidence of intent"
EQUALITY = "Equality Act 2010"
FRAMEWORK = "Directive 2000/78/EC"

RULES = (
    Rule(
        code="Q-LEGAL-AGE",
        finds="asks how old somebody is, when they were born or left school, or when they will retire",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="an answer shows age, which must not count",
        bases=(
            Basis("US", f"Age Discrimination in Employment Act, 29 U.S.C. 623; 29 CFR 1625.5; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 5 and 39"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Where the law sets an age: "Are you 18 or over?" Otherwise ask about the work.',
        examples=("What year did you finish school?", "How long until you retire?", "How old are you?"),
        lookalikes=(
            "How would you check the age of the data?",
            "When would you retire a model that still works?",
            "Are you 18 or over?",
        ),
    ),
    Rule(
        code="Q-LEGAL-ORIGIN",
        finds="asks about birthplace, ancestry, ethnicity, race, nationality, or where a name or accent comes from",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="an answer shows race or national origin, which must not count",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 9 and 39"),
            Basis("EU", "Directive 2000/43/EC"),
        ),
        safer='"Are you authorised to work here?", asked of everybody, outside the interview.',
        examples=("Where is your family from originally?", "That's an unusual name, what is its origin?"),
        lookalikes=(
            "Tell me about a race condition you found.",
            "Where did the idea come from?",
            "How would you explain a model's errors by nationality?",
        ),
    ),
    Rule(
        code="Q-LEGAL-LANGUAGE",
        finds="asks for somebody's first or native language, or how they came to speak one",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="first language stands for national origin; how well the language of the job is used is another matter",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; 29 CFR 1606.7; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 9 and 19"),
            Basis("EU", "Directive 2000/43/EC"),
        ),
        safer='"This post writes reports in English and speaks Spanish with callers. Which of these can you do?"',
        examples=("What is your mother tongue?", "Is English your first language?"),
        lookalikes=(
            "Which languages do you speak well enough for this job?",
            "How would you help a caller whose first language is not English?",
            "When would you rewrite a module in native code?",
        ),
    ),
    Rule(
        code="Q-LEGAL-CITIZENSHIP",
        finds="asks about citizenship, passport, visa or how long somebody has been in the country",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="citizenship and immigration status must not count beyond the right to work",
        bases=(
            Basis("US", f"Immigration and Nationality Act, 8 U.S.C. 1324b; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 9 (nationality)"),
            Basis("EU", "Regulation (EU) 492/2011, article 3; Directive 2000/43/EC"),
        ),
        safer='"Are you authorised to work here? Will you need sponsorship?", asked of everybody on the screen.',
        examples=("Are you a citizen?", "Do you hold a green card?"),
        lookalikes=(
            "Are you authorised to work here?",
            "Will you need sponsorship?",
            "Tell me about a service you built for citizens.",
        ),
    ),
    Rule(
        code="Q-LEGAL-RELIGION",
        finds="asks about faith, worship, religious holidays or dress",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="religion must not count; the rota may be stated and asked of everybody",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 10 and 39"),
            Basis("EU", FRAMEWORK),
        ),
        safer='"The rota covers one Saturday in four. Can you meet that?"',
        examples=("Which church do you go to?", "Do you keep the Sabbath?"),
        lookalikes=(
            "How do you keep faith in a forecast that has failed once?",
            "How would you plan a release around Ramadan for our shops in the Gulf?",
            "Tell me about software you built for a church.",
        ),
    ),
    Rule(
        code="Q-LEGAL-SEX",
        finds="asks about sex, gender identity or sexual orientation",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="sex, gender identity and orientation must not count",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; Bostock v. Clayton County (2020); {EEOC}"),
            Basis("GB", f"{EQUALITY}, sections 7, 11, 12 and 39"),
            Basis("EU", f"Directive 2006/54/EC; {FRAMEWORK}"),
        ),
        safer="Leave it out. Forms of address are asked by the recruiter, once, as a courtesy, and not kept with scores.",
        examples=("Are you gay?", "Were you born a woman?"),
        lookalikes=(
            "How would you compare error rates for men and women?",
            "Tell me about a transition from one platform to another.",
            "Is the cable male or female?",
        ),
    ),
)
