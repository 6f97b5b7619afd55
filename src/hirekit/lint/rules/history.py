"""Questions about record, pay, memberships, service and money: unlawful or unwise before an offer, by place."""

from hirekit.lint.rule import ERROR, QUESTION, Basis, Rule
from hirekit.lint.rules.protected import EEOC

RULES = (
    Rule(
        code="Q-LEGAL-CRIMINAL",
        finds="asks about arrests, convictions or a criminal record",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="records are checked, where the law allows, after a conditional offer and against the duties; an arrest "
        "proves nothing",
        bases=(
            Basis("US", "EEOC Enforcement Guidance on arrest and conviction records (25 April 2012); fair chance laws"),
            Basis("US-NY", "New York City Fair Chance Act (in the city); Correction Law, article 23-A"),
            Basis("GB", "Rehabilitation of Offenders Act 1974"),
            Basis("EU", "GDPR, article 10"),
        ),
        safer="Leave it to the check after a conditional offer, with the duty it protects written down.",
        examples=("Have you ever been arrested?", "Any convictions we should know of?"),
        lookalikes=(
            "How did you arrest the fall in quality?",
            "How would you judge a model that predicts convictions?",
            "What were you charged with delivering in that project?",
        ),
    ),
    Rule(
        code="Q-LEGAL-PAY",
        finds="asks for present or past pay",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="past pay carries past discrimination into the offer, and many places forbid the question",
        bases=(
            Basis("US", "pay history laws of about 21 states and 22 localities, lists vary"),
            Basis("US-CA", "Labor Code 432.3"),
            Basis("US-NY", "Labor Law 194-a"),
            Basis("US-MA", "General Laws, chapter 149, section 105A"),
            Basis("EU", "Directive (EU) 2023/970, article 5, due 7 June 2026"),
        ),
        safer='State the range, then: "Does this range work for you?"',
        examples=("What is your current salary?", "How much did your last employer pay you?"),
        lookalikes=(
            "What pay are you looking for?",
            "What is your current compute budget, and how did you set it?",
            "What did your last project cost to run?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MEMBERSHIP",
        finds="asks about clubs, unions, political party or vote",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="memberships show belief, origin and union activity, which must not count",
        bases=(
            Basis("US", f"National Labor Relations Act, 29 U.S.C. 158(a)(3); {EEOC}"),
            Basis("GB", "Trade Union and Labour Relations (Consolidation) Act 1992, section 137"),
            Basis("EU", "GDPR, article 9"),
        ),
        safer='"Tell us about any publication or professional work you would like us to know of."',
        examples=("Are you in a union?", "Which party do you vote for?"),
        lookalikes=(
            "When would you use a union type?",
            "How did the change get past the works council and the union?",
            "How does a voting classifier break ties?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MILITARY",
        finds="asks about discharge, reserve duty or foreign service",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="kind of discharge and duty to come must not count; skills learned in service may",
        bases=(
            Basis("US", "Uniformed Services Employment and Reemployment Rights Act, 38 U.S.C. 4311; state laws"),
            Basis("GB", "Reserve Forces (Safeguard of Employment) Act 1985"),
            Basis("EU", "national laws on conscription and reserve duty"),
        ),
        safer='"Which skills from any service, paid or not, would you use in this post?"',
        examples=("What kind of discharge did you get?", "Are you still in the reserves?"),
        lookalikes=(
            "Which skills from your time in the forces would you use here?",
            "How did you plan the discharge of patients from the ward?",
            "How do you reserve capacity for peak days?",
        ),
    ),
    Rule(
        code="Q-LEGAL-MONEY",
        finds="asks about debts, credit, bankruptcy, garnished wages, or owning a home or car",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="private money shows nothing about the work and falls unequally on groups",
        bases=(
            Basis(
                "US",
                "EEOC, pre-employment inquiries and financial information; Fair Credit Reporting Act, 15 U.S.C. "
                "1681b(b)",
            ),
            Basis("GB", "Equality Act 2010, section 19; UK GDPR, article 5"),
            Basis("EU", "GDPR, article 5"),
        ),
        safer='"The post needs you to reach three sites in a day. Can you do that?"',
        examples=("Do you own your home?", "Have you ever been bankrupt?"),
        lookalikes=(
            "How did you pay down technical debt?",
            "Which features does your credit model use?",
            "Do you hold a driving licence?",
        ),
    ),
    Rule(
        code="Q-LEGAL-SOCIAL",
        finds="asks for a candidate's personal accounts, handles or passwords",
        severity=ERROR,
        kinds=(QUESTION,),
        legal=True,
        why="private pages show age, origin, faith, family and health, and many places forbid the demand",
        bases=(
            Basis("US", "state laws on employer access to personal accounts, such as California Labor Code 980"),
            Basis("GB", "UK GDPR, article 5; ICO, recruitment guidance"),
            Basis("EU", "GDPR, articles 5 and 6; Working Party 29, Opinion 2/2017"),
        ),
        safer='"Is there published work you would like us to look at?"',
        examples=("What is your Instagram handle?", "Can we see your Facebook?"),
        lookalikes=(
            "How would you plan a social media campaign for a small shop?",
            "What would you do with a password found in a log?",
            "Is there published work you would like us to look at?",
        ),
    ),
)
