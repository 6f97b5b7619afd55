"""Protected topics put to a candidate in words no pattern foresaw.

A sentence that speaks to "you", names a protected topic and no piece of work is taken to ask about the topic.
"""

import re
from collections.abc import Iterator
from functools import cache

from hirekit.lint.tokens import sentences_of

TOPICS = {
    "Q-LEGAL-AGE": r"birthday|pension|retirement|class year|year group|date of birth|year of birth|old age",
    "Q-LEGAL-ORIGIN": r"ancestors|ancestry|ethnicity|ethnic|nationality|birthplace|heritage|your accent|foreign-born|your race",
    "Q-LEGAL-LANGUAGE": r"first speak|mother tongue|native language|first language|native speaker|native tongue|tongue|"
    r"(?:learn|learnt|learned|pick up|picked up) (?:spanish|english|french|german|arabic|polish|hindi|urdu|mandarin|chinese|"
    r"portuguese|italian|russian|turkish|dutch|welsh) so well",
    "Q-LEGAL-CITIZENSHIP": r"naturali[sz]ed|naturali[sz]ation|citizenship|green card|passport|immigration|visa|leave to remain|settled status",
    "Q-LEGAL-RELIGION": r"mosque|church|parish|synagogue|religious|religion|sabbath|ramadan|prayers?|worship|bible|koran|qur'?an|"
    r"kosher|halal|religiously|baptised|baptized",
    "Q-LEGAL-FAMILY": r"husband|wife|spouse|married|marriage|divorced?|kids|childcare|nanny|babysitter|elderly (?:parents?|relatives?|mother|father)|"
    r"boyfriend|girlfriend|single parent|children of your own|your (?:children|kids|son|daughter)|stay-at-home",
    "Q-LEGAL-PREGNANCY": r"pregnan\w+|maternity|paternity|breast-?feed\w*|morning sickness|parental leave|a baby",
    "Q-LEGAL-HEALTH": r"illness(?:es)?|medication|disability|disabled|sick days?|sick leave|sickness|therapist|antidepressants|"
    r"diagnosed|wheelchair|medical (?:history|condition|problem)s?|psychiatrist|operation on your|bad back|mental health|hospitali[sz]ed",
    "Q-LEGAL-GENETIC": r"dna|genetic|hereditary|(?:cancer|heart disease|diabetes|dementia|illness) (?:among|in) your|your risks? of (?:cancer|dementia)|"
    r"your (?:mother|father|parents|relatives|brother|sister)(?:'s)? (?:illness|cancer|diabetes|dementia|health)",
    "Q-LEGAL-SEX": r"gay|lesbian|transgender|sexuality|sexual orientation|bisexual|gender identity|heterosexual",
    "Q-LEGAL-CRIMINAL": r"arrested|convict(?:ed|ions?)|prison|jail|criminal|probation officer|community service|the court|police record|"
    r"charged with (?:anything|something|an? (?:crime|offence|offense))|magistrates?|in handcuffs|suspended sentence",
    "Q-LEGAL-PAY": r"payslips?|salary|wages?|bonus last|your (?:last |yearly |annual )?bonus|pay packet|pay ?check|on a year|before tax|take-home",
    "Q-LEGAL-MEMBERSHIP": r"union (?:dues|card|member\w*|rep)|trade union|(?:drivers'|nurses'|teachers'|the|a|that|last) strike|picket line|political party|"
    r"vote(?:d)? for|freemason|which way you vote",
    "Q-LEGAL-MILITARY": r"(?:army|naval|navy|air force) reserve|reservist|dishonou?rabl[ey]|national guard|military discharge|general discharge|conscript\w*",
    "Q-LEGAL-MONEY": r"bankrupt\w*|mortgage|overdraft|bailiffs?|credit (?:score|rating|history)|garnish\w*|repossess\w*|personal debts?",
    "Q-LEGAL-BODY": r"overweight|obese|how tall|head ?shots?|tattoos?|(?:lost|gained|put on) weight|selfie|your height|your weight|photo of you\w*",
    "Q-LEGAL-SOCIAL": r"facebook|instagram|tiktok|snapchat|whatsapp|dating app|social media (?:account|profile|page)s?|private (?:account|profile)",
}  # fmt: skip
# Where one of these is said, the sentence is about a piece of work.
WORK = re.compile(
    r"\b(?:build|built|design\w*|model\w*|predict\w*|data\w*|dataset|users?|customers?|patients?|adapt\w*|who (?:uses?|has|have|is)|clients?|pupils?|students?|residents?|"
    r"guests?|callers?|passengers?|visitors?|members of the public|applicants?|borrowers?|tenants?|claimants?|defendants?|veterans|colleagues?|"
    r"team-?mates?|engineers?|nurses?\b(?!')|teachers?\b(?!')|staff|employees?|workers?\b(?!')|somebody|someone|people|systems?|services?|apps?|software|release|"
    r"tests?|tested|code|coded|project|website|site|pages?|form|forms|records?|classifier|algorithms?|feature|pipeline|explain|describe|handle|plan|planned|plans|"
    r"schedule|write|wrote|support(?:ed)?|help(?:ed)?|treat|teach|taught|train|trained|care for|report|reports|campaign|strategy|research|study|survey|"
    r"policy|policies|process|processes|law|case|cases|shop|store|kitchen|ward|classroom|lesson|budget|estimate|forecast|market|product|calculate|"
    r"a (?:mother|father|parent|family|child|woman|man|couple|neighbour|landlord|lender)|families|parents who|parents' evening|women|men|scans?|cards? reader|transfer\w*|"
    r"expect\w*|hop(?:e|ing) for|looking for|range|would you (?:want|like)|authori[sz]ed|eligible|sponsor\w*|right to work|with or without|adjustments?)\b",
    re.IGNORECASE,
)
YOU = re.compile(
    r"\b(?:you|your|yours|yourself)\b|^(?:please|kindly) (?:add|send|give|share|tell|follow)", re.IGNORECASE
)


@cache
def _topic(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{TOPICS[code]})\b", re.IGNORECASE)


def asked_about(code: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where plain text puts a rule's topic to the candidate.

    >>> list(asked_about("Q-LEGAL-RELIGION", "Is there a mosque near you?"))
    [(11, 17)]
    >>> list(asked_about("Q-LEGAL-RELIGION", "What software have you built for a church?"))
    []
    """
    topic = _topic(code)
    if not topic.search(text):
        return
    for start, sentence in sentences_of(text):
        found = topic.search(sentence)
        if found and YOU.search(sentence) and not WORK.search(sentence):
            yield start + found.start(), start + found.end()
