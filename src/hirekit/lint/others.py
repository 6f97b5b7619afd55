"""Work with others: whom it is done for, and what makes of a matter a thing of work."""

import re

from hirekit.lint.address import PERSONAL, WORK, address
from hirekit.lint.tokens import sentences_of

# Others whom a sentence may be about.
OTHERS = re.compile(
    r"\b(?:users|customers?|patients?|clients?|pupils?|students|learners?|residents?|guests?|callers?|passengers?"
    r"|visitors?|members? of the public|"
    r"public|borrowers?|tenants?|claimants?|defendants?|veterans|colleagues?|colleague's|team-?mates?|employees|workers"
    r"|staff|(?:with|helped|supported|for|taught|treated) (?:somebody|someone)|team members?|"
    r"people (?:who|with|in|from|of|you)|families|teenagers|volunteers|trainees?|apprentices?|newcomers?"
    r"|new (?:starters?|hires?)|suppliers?|readers?|"
    r"viewers?|audiences?|shoppers?|diners?|donors?|drivers|nurses|engineers|doctors|witness\w*|suspects?|offenders"
    r"|prisoners?|mothers|fathers|carers|"
    r"households?|communities|the community|neighbours|inspectors?|agency|(?:experienced?|familiar|confident"
    r"|comfortable|enjoy) (?:of|with|in|working|teaching)|work(?:ing|ed)? with|reported an?|teaching|taught|models?"
    r"|datasets?|data|databases?|systems?|software|algorithms?|classifiers?|features?|pipelines?|"
    r"apps?|websites?|servers?|code|codebase|projects?|products?|budgets?|polic(?:y|ies)|procedures?|legislation"
    r"|campaigns?|research|stud(?:y|ies)|articles?|"
    r"lessons?|curriculum|exhibitions?|collections?|files|selling|serving|reports?|tools?|programmes?|machines?"
    r"|engines?|buildings?|animals?|cows?|horses?|dogs?|crops?)\b",
    re.IGNORECASE,
)
# Those for whom or with whom work is done, who are nobody of the candidate's unless they are called so.
_SERVED = re.compile(
    r"(?<!\bas )(?<!\bbeing )\b(?:an?|the|another|each|every|two|three|some|many|most|of) (?:[\w-]+ ){0,2}?(?:baby|infant|child|toddler|woman|man|mother|father|parent|couple"
    r"|family|person|widow|widower|girl|boy|borrower|prisoner|inmate|offender|defendant|employee|worker|landlord|creditor|carer|elder|bride|groom|soldier"
    r"|refugee|migrant|veteran|student|teenager|smoker|drinker|sufferer|victim|relative|householder|herd|flock|horse|dog|bull|charity|clinic|refuge|congregation"
    r"|[a-z]{3,}(?:ller|ner|ser|ker|yer|der|ist|ant|ian|ee)|parish|wing|caseload|benefit|allowance|policy|claim|form|survey|report|route|fault|machine|plant|team|community)s?\b"
    r"|\b(?:men|women|babies|children|toddlers|parents|couples|families|girls|boys|prisoners|inmates|offenders|members|staff|voters|employers?|mourners"
    r"|believers|refugees|migrants|soldiers|cadets|relatives|siblings|pensioners|managers|miners|debtors|travellers|applicants|adults|persons|(?:some|any)(?:body|one) (?:who|with|older|younger|of|from|under)|groups|flock)\b",
    re.IGNORECASE,
)
# What is called the candidate's, unless it is where or with whom the work is done.
_YOURS = re.compile(
    r"\byour(?:s|self)?\b(?! (?:own )?(?:[\w-]+ )?(?:teams?|rota|ward|clinic|crew|kitchen|class(?:es)?|queue|service|stock|menu|site|school|shop|store|branch"
    r"|office|unit|department|company|firm|staff|colleagues?|customers?|clients?|patients?|pupils?|tenants?|residents?|users?|members?|guests?|passengers?|callers?|suppliers?|caseload|client's"
    r"|records|files|plan|model|data|report|results?|findings|design|work|job|shift|desk|counter|workshop|plant|controls?|systems?|code))\b",
    re.IGNORECASE,
)
# What a question of work has that asks how the candidate's own life fits in with it.
OF_HIS_LIFE = re.compile(
    r"\byour (?:own |usual |last |old )?(?:hours|shifts?|days?|weeks?|time|leave|holidays?|week|evenings?|weekends?|desk|breaks?"
    r"|lunch|contract|start(?: date)?|past|life|home|self|rota)\b|\b(?:for|with|of|about|around|to|by|on|from|let|give|gave|allow|allowed"
    r"|pay|paid|cost|keep|kept|treat|treated|suit|suits|suited|help|helped|stop|stops|stopped|affect|affects|leave|left) you\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"(?:'s|s)?[ -](?:run|owned|restoration|act\b|roof|hall|models?|data|datasets?|features?|fields?|columns?|systems?"
    r"|process\w*|code|nodes?|"
    r"services?|tests?|projects?|campaigns?|research|polic\w+|laws?|stud\w+|patients?|customers?|clients?|pupils?"
    r"|wards?|"
    r"teams?|clinics?|centres?|units?|books?|buildings?|exhibitions?|apps?|software|algorithms?|reports?|"
    r"budgets?|requests?|tables?|workers?|surveys?|analys\w+|lessons?|conditions? in|insurers?|industry|sector|shop"
    r"|board|office|advisers?|scoring"
    r"|alerts?|calculators?|detectors?|classifiers?|parsers?|recogni[sz]ers?|tokeni[sz]ers?|translations?|pipelines?|dashboards?|queries"
    r"|forecasts?|predictions?|metrics?|embeddings?|benchmarks?|sensors?|chatbots?|databases?|feeds?|platforms?|counting)\b",
    re.IGNORECASE,
)


def asks_of_work(text: str) -> bool:
    """Return whether plain text asks how work with others is or was done, and nothing in it is the candidate's own.

    >>> asks_of_work("How would you support a prisoner who fasts?"), asks_of_work("How would you get home to your kids?")
    (True, False)
    """
    if not names_others(text):
        return False
    asked = [address(sentence) for _, sentence in sentences_of(text)]
    return WORK in asked and PERSONAL not in asked and not (OF_HIS_LIFE.search(text) or _YOURS.search(text))


def is_thing(sentence: str, end: int) -> bool:
    """Return whether what follows in plain text makes of a matter a thing of work.

    >>> is_thing("the asthma clinic", 10), is_thing("her asthma", 10)
    (True, False)
    """
    return _THING.match(sentence, end) is not None


def names_others(text: str) -> bool:
    """Return whether plain text names people met at work, or what is made for them.

    >>> names_others("the patient's asthma"), names_others("asthma since school")
    (True, False)
    """
    return OTHERS.search(text) is not None or _SERVED.search(text) is not None
