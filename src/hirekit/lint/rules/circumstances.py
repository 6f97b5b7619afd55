"""Questions about family, pregnancy, health and the body: unlawful or unwise to ask before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule
from hirekit.lint.rules.protected import EEOC, EQUALITY, FRAMEWORK

DISABILITY = "Americans with Disabilities Act, 42 U.S.C. 12112(d)(2); EEOC Notice 915.002 (10 October 1995)"

RULES = (
    Rule(
        code="Q-LEGAL-FAMILY",
        finds="asks about marriage, partner, children, childcare, family plans or caring duties",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="family must not count, and such questions fall mostly on women; hours and travel may be stated to "
        "everybody",
        bases=(
            Basis("US", f"Title VII, 42 U.S.C. 2000e-2; EEOC guidance on caregivers (2007); {EEOC}; state laws"),
            Basis("GB", f"{EQUALITY}, sections 8, 11 and 19"),
            Basis("EU", "Directive 2006/54/EC; Directive (EU) 2019/1158"),
        ),
        safer='"This post has one on-call week in six. Can you meet that?", asked of everybody.',
        examples=("Who looks after your kids when you travel?", "Are you married?"),
        lookalikes=(
            "What happens to child processes when the parent dies?",
            "Tell me about the marriage of two systems you had to bring about.",
            "Do you have experience of teaching children to read?",
        ),
    ),
    Rule(
        code="Q-LEGAL-PREGNANCY",
        finds="asks about pregnancy, plans for it, or parental leave",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="pregnancy and leave for it must not count",
        bases=(
            Basis("US", "Pregnancy Discrimination Act, 42 U.S.C. 2000e(k); Pregnant Workers Fairness Act"),
            Basis("GB", f"{EQUALITY}, section 18 and section 13"),
            Basis("EU", "Directive 2006/54/EC; Directive 92/85/EEC"),
        ),
        safer="State the hours and the travel and ask everybody whether they can meet them.",
        examples=("Are you expecting?", "Do you plan to take maternity leave?"),
        lookalikes=(
            "How would you plan cover when an engineer takes parental leave?",
            "What do you do when a question is met with a pregnant pause?",
            "Are you expecting the load to grow?",
        ),
    ),
    Rule(
        code="Q-LEGAL-HEALTH",
        finds="asks about illness, disability, medicines, sick days, injuries, claims, therapy or drink",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="health and disability must not be asked about before an offer; the task may be described",
        bases=(
            Basis("US", f"{DISABILITY}; 29 CFR 1630.13"),
            Basis("GB", f"{EQUALITY}, section 60 (narrow exceptions)"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Describe the task, then: "Can you do this, with or without adjustment?"',
        examples=("How many sick days did you take last year?", "Do you have any medical conditions?"),
        lookalikes=(
            "How would you test a model of disability benefits?",
            "Which health checks would you put on the service?",
            "Can you lift 20 kg, with or without adjustment?",
        ),
    ),
    Rule(
        code="Q-LEGAL-ADJUST",
        finds="asks why an adjustment or accommodation is needed",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="the reason is health; arrange what is needed and keep it from the people who rate",
        bases=(
            Basis("US", f"{DISABILITY}; 29 CFR 1630.14"),
            Basis("GB", f"{EQUALITY}, sections 20 and 60"),
            Basis("EU", f"{FRAMEWORK}, article 5"),
        ),
        safer='"Tell us what would help; we will not ask why."',
        examples=("Why do you need the extra time?", "What condition is the accommodation for?"),
        lookalikes=(
            "Why did you make that adjustment to the forecast?",
            "Which adjustments would help you show your work? We will not ask why.",
            "What was the reason for the condition in the contract?",
        ),
    ),
    Rule(
        code="Q-LEGAL-GENETIC",
        finds="asks about family medical history or genetic tests",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="genetic information, family history included, must not be asked for",
        bases=(
            Basis("US", "Genetic Information Nondiscrimination Act, 42 U.S.C. 2000ff-1; 29 CFR 1635.8"),
            Basis("GB", f"{EQUALITY}, section 60"),
            Basis("EU", "GDPR, article 9"),
        ),
        safer="Leave it out.",
        examples=("Does heart disease run in your family?", "Have you had a genetic test?"),
        lookalikes=(
            "Have you used a genetic algorithm, and what did it win over random search?",
            "How would you store family history in a patient record?",
        ),
    ),
    Rule(
        code="Q-LEGAL-BODY",
        finds="asks for height, weight or a photo of the candidate",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="looks stand for sex, origin and health, and show nothing about the work",
        bases=(
            Basis("US", f"EEOC, pre-employment inquiries and height and weight; photographs; {EEOC}"),
            Basis("GB", f"{EQUALITY}, section 19"),
            Basis("EU", FRAMEWORK),
        ),
        safer='Describe the task: "The post lifts boxes of 15 kg to a shelf of 1.8 m. Can you do this, with or without '
        'adjustment?"',
        examples=("How tall are you?", "Please send a photo with your answers."),
        lookalikes=(
            "How did you set your model's weights?",
            "How would you let users upload a photo of the damage?",
            "What gave you the clearest picture of the problem?",
        ),
    ),
)
