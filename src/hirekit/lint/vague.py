"""Whether a text says what was done, or only praises and blames."""

import re
from collections.abc import Iterable

from hirekit.lint.tokens import words_of

# Praise, blame, amount and frequency.
VAGUE = frozenset(
    """good better best strong stronger excellent outstanding exceptional superb great poor weak bad fair adequate
    inadequate appropriate appropriately inappropriate effective effectively ineffective efficient efficiently solid
    sound decent acceptable satisfactory reasonable reasonably average mediocre impressive superior inferior suitable
    suitably proper properly well badly poorly clearly clear nicely successfully successful competent competently
    capable capably proficient thorough thoroughly deep deeply basic advanced limited some often sometimes rarely
    usually always never frequently occasionally seldom mostly generally consistently consistent regularly constantly
    many much few little lots several various high low highly very extremely really quite fairly somewhat fully
    partially partly sufficient insufficient significant considerable remarkable amazing brilliant terrible awful
    wonderful perfect perfectly fantastic lacking lacks lack comprehensive sophisticated quality robust meaningful
    relevant professional professionally safely correctly accurately quickly easily smoothly confidently fluently
    skilled skilful skillful skillfully expert expertly full complete incomplete right wrong positive negative ok okay
    fine nice useful helpful useless unclear vague detailed seldomly minimal minimally extensive extensively wide broad
    ready perfectly masterful masterfully flawless flawlessly first-rate in-depth well-rounded rounded top-notch
    world-class high-quality seasoned unsatisfactory disappointing mixed patchy uneven hit-and-miss promising struggles
    struggled shaky unimpressive""".split()  # noqa: SIM905
)
# Words that say next to nothing about what was done.
EMPTY = frozenset(
    """a an the of in on at to for with by from as and or but not no is are was were be been being has have had does do
    did can could will would may might should must it its this that these those their they them his her he she him who
    which what when where how all any each every most more less least other others another both such so than then too
    also only just even at-all if about into over under across through during within without between shows show showed
    shown demonstrates demonstrate demonstrated displays display displayed exhibits exhibited possesses possess
    possessed gives gave provides provide provided makes made uses use used applies applied performs performed
    performance works worked working handles handled manages managed delivers delivered deals dealt communicates
    communicated communicating communication understands understood understanding knows knew knowledge knowledgeable
    responds responded response responses behaves behaved behaviour behavior contributes contributed contribution
    supports supported helps helped completes completed achieves achieved engages engaged interacts interacted tries
    tried able ability abilities skill skills aptitude competence competency capability grasp command awareness level
    levels range degree amount way ways manner manners style approach approaches fashion area areas aspect aspects
    thing things stuff matter matters situation situations context contexts circumstances case cases task tasks work
    job role duties responsibilities people person individuals team teams colleagues stakeholders everyone everybody
    someone results result outcome outcomes answer answers answered question questions topic topics subject subjects
    issue issues problem problems needs need required requires time times basis practice practices standard standards
    techniques technique methods method tools tool concepts concept principles principle theory ideas idea points point
    information detail details effort attention judgement judgment leadership planning organisation organization
    teamwork attitude candidate applicant person's overall generally throughout essentially areas field domain
    technically technical interpersonal verbal written oral soft hard personal candidate's their us we i our my me you
    your here there quite really explains explained one two mentors takes took gets got handling dealing displaying
    showing demonstrating evidence example examples enough expected expectations generally presentation presence
    impression rapport relationships relationship service care plan plans kind sort bit lot""".split()  # noqa: SIM905
)
ACTS = re.compile(
    r"(?:said|told|asked|wrote|drew|chose|built|ran|found|set|gave (?:a|an|the|two|three|figures)|named|listed|counted|"
    r"measured|checked|compared|tested|called|proposed|suggested|explained|described|noticed|spotted|split|cut|kept"
    r"|moved|"
    r"agreed|booked|fixed|traced|taught|led|planned|weighed|stopped|began|started|sent|read|put|left|went|brought|"
    r"rolled|logged|refused|admitted|returned|offered|raised|reported|recorded|stated|quoted|cited|sketched|pointed|"
    r"walked|talked|recalled|mentioned|argued|rejected|picked|wanted|needed|ordered|sorted|changed|missed|skipped"
    r"|forgot|"
    r"blamed|confused|mixed up|repeated|guessed|assumed|ignored|escalated|warned|phoned|signed|held|met with|apologised"
    r"|"
    r"apologized|calmed|repaired|replaced|removed|added|reduced|doubled|halved|saved|lost|broke|opened|closed|turned|"
    r"bought|sold|paid|charged|taken|dropped|used (?:a|an|the|two|three|their|her|his)|says|asks|could not (?:say|name"
    r"|explain|give)|"
    r"couldn't (?:say|name|explain|give)|cannot (?:say|name)|did not (?:say|name|know|mention|ask|check)|didn't (?:say"
    r"|name|know|mention|ask|check))\b"
)
# Figures, somebody's words, or what is checked one against the other: "the right patient at the right time".
PROOF = re.compile(
    r"\d|\"[^\"]+\"|'[^']{4,}'|\bthe (?:right|correct|wrong) [\w-]+ (?:at|to|in|for|on|and|from) the (?:right|correct"
    r"|wrong) [\w-]+",
    re.IGNORECASE,
)
_VAGUE_OR_SO = VAGUE | frozenset(f"{word}ly" for word in VAGUE)
MOST_WORDS = 40


def concrete(words: Iterable[str]) -> list[str]:
    """Return the words that say something about what was done.

    >>> concrete(["shows", "excellent", "negotiating", "skills"])
    ['negotiating']
    """
    return [word for word in words if word not in VAGUE and word not in EMPTY and not word.endswith("ly")]


def is_vague(text: str) -> bool:
    """Return whether plain text praises or blames without a behaviour that one could see or hear.

    >>> is_vague("Good communication skills."), is_vague("Often mentors others.")
    (True, True)
    >>> is_vague("Gave a good reason for the delay, in figures, and named who would decide.")
    False
    """
    words = words_of(text)
    if len(words) > MOST_WORDS or _VAGUE_OR_SO.isdisjoint(words):
        return False
    vague = sum(map(_VAGUE_OR_SO.__contains__, words))
    room = 2 + (vague > 1) + (len(words) > 12)  # noqa: PLR2004
    if len(concrete(words)) > room:
        return False
    return not PROOF.search(text) and not ACTS.search(text.lower())
