"""Work beside a craft: what is done for the team, the money, the public or the office, told by its verb and object.

A craft has words of its own, more than can be listed; what every place of work does beside its craft is told in few.
"""

import re

from hirekit.lint.fields import apart, fields_of

# Of each kind the words that name it, in what a half of an anchor says before its "because" or "before".
_SIDES = {
    "people": r"mentor\w*|coach(?:es|ed|ing)? (?:an?|the|two|three|four|new|junior|younger|his|her|their|each|every)|(?:re)?train(?:s|ed|ing)?"
    r" (?:an?|the (?:new|junior|younger|relief)|two|three|four|five|new|junior|volunteers|apprentices|staff|colleagues|each|other)"
    r"|supervis\w+ (?:an?|the|two|three|four|new|junior|students|trainees)|recruit\w*|hir(?:es|ed|ing)|hiring|apprais\w+|inducts?|inducted"
    r"|inducting|induction|onboard(?:s|ed|ing)|apprentices?|interns?|(?:new )?starters?|newcomers?|trainees?|juniors?(?! (?:doctor|school|clerk's))|one-to-ones?"
    r"|praise[sd]?|praising|(?:taught|teaches|teaching|showed|shows) (?:an?|the|two|three) (?:apprentice|new|junior|colleague|starter)\w*|buddied|delegat(?:ed|es|ing)"
    r"|volunteers?|morale|motivat(?:es|ed|ing)|(?:helps?|helped|supports?|supported|encourages?|encouraged) (?:new |other |younger |her |his |their )?(?:colleagues?|team-?mates?|peers|members)|(?:leads?|led|leading|manages?|managed) (?:a|the|her|his|their) team|team of \w+|works? well with|team lunch|understudy",
    "conflict": r"quarrel\w*|disputes?|conflicts? (?:between|over|among|with|at)|conflicts?|arguments? (?:between|over|among|in)|settl(?:es|ed|ing) arguments?"
    r"|mediat\w+|feuds?|grievances?|hostile|fall-?outs?|row (?:between|over)|made peace|bullying|interrupt(?:s|ed|ing) (?:the|a|an|two|every|colleagues?)",
    "complaint": r"complaints?|complain\w*|angry|furious|upset|unhappy|difficult (?:customers?|clients?|guests?|parents?|callers?|patients?|members?)|rude|shouting|irate|abusive|defus\w+|calm(?:s|ed|ing) (?:an?|the|two|angry|upset)|comfort(?:s|ed|ing)|reassur(?:ed|es|ing)",
    "funds": r"negotiat\w+|haggl\w+|bargain(?:s|ed|ing)|discounts?|lease|grant(?!ed)s?|sponsors?|donors?|fund-?rais\w+|budgets?|petty cash"
    r"|raises? (?:money|funds)|raised (?:\w+ )?(?:money|funds)|(?:raised|raises) [\d,.]+|(?:food|fuel|unit|energy|running) costs?|business case|savings?|salar(?:y|ies)"
    r"|cut (?:the )?(?:\w+ )?(?:costs?|spend|spending|bills?)|price down|supplier down|procur\w+|bid for|tenders?|invoices?|invoiced|bill(?:s|ed) hours",
    "books": r"accounts?(?! (?:plan|of|for|holder))|vat|ledgers?|payroll|expenses|bookkeeping|cash book|timesheets?|tax return|bank run",
    "sales": r"(?:won|wins?|winning|sold|sells?|selling|lands?|landed|signs?|signed)(?: up)? [\w' ,-]{0,30}?(?:clients?|buyers?|customers?|contracts?|members|"
    r"tickets?|boxes|subscribers?|adverts?|advertis\w+)|(?:contract|licence) renewed|upsell\w*|advert(?:s|ised|ising)?|marketing|window display|(?:sold out|out-sold)",
    "public": r"(?:talks?|speech(?:es)?|keynotes?|lectures?|presentations?|tours?) (?:to|at|for|about|on)|giving a talk|gave a talk|press (?:release|line|conference|office|briefing)|"
    r"(?:briefed|briefs|briefing|spoke to|speaks to|rang) (?:the )?(?:local )?(?:press|papers?|reporters?|radio|media)|(?:spoke|speaks|speaking|presents?|presented|presenting) (?:at|to) (?:the|a|an|two) (?:\w+ )?"
    r"(?:meeting|shareholders|board|school|villagers|council|conference|hall|executives|directors|parents|trustees|governors|investors)|open days?|newsletters?|leaflets?|social media|website|blog(?:s|ged)?|"
    r"(?:thank-you|thank you) (?:letters?|notes?)|school visits?|(?:\w+(?:s'|'s) )?conferences?|stakeholders?|(?:keeps?|kept) (?:\w+ ){1,3}(?:informed|updated|up to date|in the loop)|communicat(?:es|ed|ing) (?:well|clearly|with|openly|early)|presents? (?:well|clearly|findings|results)|public speaking",
    "events": r"part(?:y|ies)|raffle|outing|f[eê]te|(?:savings|summer|christmas|spring|book) fair|football club|quiz|away days?|bake sale|trip to|museum trip|families' evening|charity|"
    r"socials?|barbecue|collection for",
    "office": r"chair(?:s|ed|ing)|(?:kept|keeps|keeping|ran|runs|running) (?:the )?(?:\w+ )?meetings?|agenda|(?:took|takes|taking|typed|types) (?:the )?minutes|filing|files? on time|paperwork|stock list|kit list|equipment list|"
    r"uniforms?|booklet|fridge|cupboards?|notice ?board|lost property|headsets?|photocopier|printer|stationery|archive|store ?room|staff room|kitchen tidy|tidied|tidy|parking|post by|incoming post|"
    r"reorder(?:s|ed|ing)|order(?:s|ed|ing) (?:the )?(?:minibus|stationery|supplies|uniforms|lunch)|lunch|tea\b|leaking tap|inventory|minibus bookings?|bookings? diary|fire exits|wrote (?:the|a|an) (?:\w+ )?(?:policy|policies|handbook)|"
    r"re-?wrote (?:the|a|an) (?:\w+ )?(?:policy|policies|handbook)|safeguarding policy|fire drill|toolbox talk|cooks? for the (?:crew|team|watch|shift)",
    "attendance": r"(?:meets?|met|misses|missed|hits?) (?:all |every |her |his |their |most )?deadlines?|arriv(?:es|ed|ing) (?:on time|late|early|before)|on time (?:for|each|every)|attendance|punctual\w*|late for|timekeeping|sick days|turn(?:s|ed) up (?:on time|late)",
    "planning": r"rotas?|rosters?|rostered|leave (?:so|cover|requests?|dates)|shift swaps?|staffing|holiday (?:cover|plan|chart)|schedules? (?:the )?(?:team|staff|crew)",
    "ideas": r"suggest(?:s|ed|ing) (?:\w+ )?(?:new|three|two|four|ideas|improvements)|ideas for|(?:learned|learnt|learning|teaches? (?:herself|himself)) (?:to|enough|how|some|a new)|spreadsheets? work",
}
# For small letters, since ignoring capitals takes twice as long.
SIDES = {name: re.compile(rf"\b(?:{words})\b") for name, words in _SIDES.items()}
# Kinds that often are one piece of work.
_KIN = frozenset(
    map(
        frozenset,
        (
            ("conflict", "complaint"),
            ("conflict", "people"),
            ("complaint", "people"),
            ("people", "planning"),
            ("office", "planning"),
            ("funds", "books"),
            ("funds", "sales"),
            ("public", "sales"),
            ("public", "events"),
        ),
    )
)
# Whoever was met may well complain.
_MET = re.compile(
    r"\b(?:guests?|callers?|customers?|clients?|patients?|passengers?|parents?|tenants?|residents?|visitors?|diners?|members?"
    r"|donors?|neighbours?|asked|listen\w*|heard)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(?:told|asked|showed|shows|tells|asks|wrote to|rang|said)\b", re.IGNORECASE)
# What the first half may have brought about.
_DEFINITE = re.compile(
    r"\b(?:the|both|all|everyone|nobody|told|tells|asked|asks|offered|offers|agreed|agrees|named|names|noted|notes|said|says|gave|gives|sent|sends"
    r"|rang|rings|wrote|writes up|kept|let|lets|stayed|followed|follows|explained|explains|thanked|thanks|checked|checks|reported|reports|took|takes"
    r"|put|puts|set|sets|made|makes|moved|moves|changed|changes|signed|signs|left|leaves|used|uses|invited|invites)\b",
    re.IGNORECASE,
)
# What only says when, where or why it was done.
BESIDE = re.compile(
    r"\b(?:before|after|when|while|because|since|so that|until|once|if|in case|during|so (?:nobody|no|they|all)|as soon as|whenever|in time for|"
    r"at the (?:meeting|briefing|start|end)|in (?:the|a) (?:meeting|briefing|review))\b",
    re.IGNORECASE,
)


def sides_of(half: str) -> frozenset[str]:
    """Return the kinds of work beside a craft that a half of an anchor is about.

    >>> sorted(sides_of("settled a quarrel between two porters")), sorted(sides_of("sharpened knives before the meeting"))
    (['conflict'], [])
    """
    told = BESIDE.split(half, maxsplit=1)[0].lower()
    return frozenset(name for name, words in SIDES.items() if words.search(told))


def two_sides(first: str, second: str) -> bool:
    """Return whether two halves of an anchor are of kinds of work that have nothing to do with each other.

    What is told of a craft only, in both halves, is one kind here.

    >>> two_sides("sharpened the knives", "settled a quarrel between two porters")
    True
    >>> two_sides("listened to the complaint", "offered a refund"), two_sides("chose the wood", "planed the board")
    (False, False)
    """
    one, other = sides_of(first), sides_of(second)
    if one and other:
        return one.isdisjoint(other) and not any(frozenset((a, b)) in _KIN for a in one for b in other)
    if other:
        return bool(other - {"complaint"}) or not _MET.search(first)
    # What follows on a complaint or a budget has often no words of it.
    if not one or _TOLD.match(first):
        return False
    return apart(fields_of(first), fields_of(second)) or not (_DEFINITE.search(second) or _MET.search(second))
