"""Whether one anchor mixes two unrelated criteria."""

import re
from collections.abc import Iterator
from functools import lru_cache

from hirekit.lint.tokens import sentences_of, words_of

# Kinds of work, each by beginnings of words that belong to it alone.
FIELDS: dict[str, tuple[str, ...]] = {
    name: tuple(stems.split())
    for name, stems in {
        "software": "code coding tests test-suite edge-case crawler endpoint firmware notebook refactor debug pipeline model algorithm quer sql deploy architect database dataset server script software "
        "websit test-driven unit-test api cluster migrat backup bug cloud",
        "care": "wound dressing dose medicat catheter cannula sutur anaesth injection vaccin blood stitch bandage patient bed-bath ward",
        "making": "weld solder pipe wiring wires engine brake plaster brick lathe tyre gearbox boiler plumb joint bolts saws paints scaffold "
        "concrete timber fuse mortar machin minibus van lorr forklift scanner",
        "kitchen": "cook sauce pastr roast dough bake menu dish allergen recipe fridge",
        "land": "milk herd ewe lamb calv plough prun harvest feed hedge crop",
        "teaching": "marks marked essays lesson vocabulary exam phonics pupil homework curricul",
        "law": "statute pleading clause drafts contracts policy policies procedure by-law",
        "stage": "lights rigs props sews costume scenery choreograph rehears",
        "collections": "restor conserv catalogu archive exhibit",
        "news": "copy headline source quoted quotes print interview verdict",
        "stores": "pallet stock picking bay bays warehouse load loads route routes parcel deliver dispatch lane trailer",
        "books": "invoice ledger reconcil journal bookkeep vat tax payroll accounts books till takings forecast target targets",
        "speaking": "present presents presented speech speak spoke slide slides stage audience keynote public-speaking storytell pitch press board "
        "webinar conference talks lecture toast media broadcast journalists chairs chaired assembly",
        "people": "mentor coach train trains trained trainee apprentice junior juniors appraisal hires hired hiring recruit onboard induct morale motivat "
        "newcomer new-starters probationers delegat cheers encourag supervis colleagues buddies volunteers staff drill",
        "money": "budget cost costs spend price prices pricing negotiat supplier vendor procure purchas fee fees saving rent profit revenue fundrais grant "
        "grants sponsor salar wages donor donors funder",
        "customer": "complaint complaints customer customers guest guests client clients caller callers passenger passengers parent parents "
        "lapsed visitors tenants sells sold upsell applicant diner resident residents refund",
        "planning": "rota roster schedul timetable milestone sprint backlog diary shifts",
        "writing": "report reports document documents minutes manual letters documentation",
        "conflict": "conflict conflicts dispute disputes quarrel mediat feud row",
        "safety": "hygiene infection hazard spill evacuat alarm first-aid secur privacy gdpr safeguard breathing",
        "attendance": "punctual attend arrived sickness",
        "events": "newsletter blog party parties outing fair fete raffle decorat",
    }.items()
}
# Running a place: beside a craft that belongs to no field above, another piece of work.
_RUNNING = re.compile(
    r"\b(?:negotiat\w+|mentor\w*|coach(?:es|ed|ing)|recruit\w*|hir(?:es|ed|ing)|fundrais\w+|grants?|newsletters?|payroll|chair(?:s|ed|ing)|"
    r"train(?:s|ed|ing) (?:an?|the|two|three|four|new|junior|its|their|each|other)|apprais\w+|part(?:y|ies)|raffle|accounts|donors?|sponsors?|"
    r"present(?:s|ed|ing) (?:to|results|findings|figures|the \w+ to|[\w ]{3,25} to (?:the board|customers|executives|clients|councillors))|keynote|arrived on time|"
    r"attendance|press conference)\b",
    re.IGNORECASE,
)
# Fields that one piece of work often holds together.
KIN = frozenset(
    map(
        frozenset,
        (
            *(("writing", other) for other in FIELDS),
            *(
                ("customer", other)
                for other in (
                    [
                        "money",
                        "speaking",
                        "conflict",
                        "stores",
                        "kitchen",
                        "care",
                        "teaching",
                        "news",
                        "safety",
                        "planning",
                        "law",
                    ]
                )
            ),
            *(
                ("safety", other)
                for other in (
                    ["care", "making", "kitchen", "people", "software", "stores", "teaching", "land", "stage"]
                )
            ),
            ("people", "planning"),
            ("people", "conflict"),
            ("money", "books"),
            ("money", "planning"),
            ("money", "conflict"),
            ("stores", "making"),
            ("stores", "books"),
            ("stores", "planning"),
            ("news", "speaking"),
            ("law", "writing"),
            ("law", "money"),
            ("stage", "speaking"),
            ("teaching", "planning"),
            ("events", "money"),
        ),
    )
)
# What joins two pieces of work: the marked ones say themselves that the second is another matter.
_JOIN = re.compile(
    r"(?P<marked>[;,]? (?:and also|and besides(?: that)?|and on top of that|and in addition|as well as|in addition to|besides|on top of|alongside|while also|while(?= [\w-]+ing\b)|but also|and separately|and, separately,)|[;,] (?:also|plus|besides|in addition|separately|meanwhile)|, plus| plus|;)"
    r" (?:that |also |then |separately )?|(?:,|;)? (?:and|while|whilst) (?:then )?|, (?=[a-z]+ed\b)",
    re.IGNORECASE,
)
_MARKED = re.compile(r";|\b(?:also|as well|in addition|besides|on top|alongside|while|separately|meanwhile|plus)\b")
_VERB = re.compile(
    r"(?:\w+ly )?[a-z][\w-]*(?:s|ed|es|ing)\b|(?:\w+ly )?(?:wrote|taught|led|ran|built|drew|spoke|kept|held|gave|made|drove|sold|set|met|cut|won|rewrote|chose|took|brought|sent|hit|found|read|put|rang|left|cut)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:\w+ly )?([\w'-]+)", re.IGNORECASE)
# What points back, so that the second half goes on with the first.
_LINK = re.compile(
    r"\b(?:so that|because|since|which|it|them|this|that|their|its|before|after|until|then|who|those|these|whose|when|if|what|why|how|both|each|either|the (?:reason|result|cause|difference|rest|gap|same))\b",
    re.IGNORECASE,
)
MOST_WORDS = 22


@lru_cache(maxsize=50_000)
def _fields(word: str) -> tuple[str, ...]:
    return tuple(name for name, stems in FIELDS.items() if word.startswith(stems))


def _field(part: str) -> frozenset[str]:
    return frozenset().union(*map(_fields, words_of(part)))


def two_criteria(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a second, unrelated piece of work begins in plain text.

    >>> list(two_criteria("Negotiates budgets and tunes models."))
    [(23, 36)]
    >>> list(two_criteria("Found the cause and told those affected."))
    []
    """
    for start, sentence in sentences_of(text):
        if not _VERB.match(sentence) or len(words_of(sentence)) > MOST_WORDS:
            continue
        if len(_field(sentence)) < 2 and not _RUNNING.search(sentence) and not _MARKED.search(sentence):  # noqa: PLR2004
            continue
        for found in _JOIN.finditer(sentence):
            first, second = sentence[: found.start()], sentence[found.end() :]
            if not _VERB.match(first) or not _begins(second, like=first, gerund=found["marked"] not in {None, ";"}):
                continue
            linked = _LINK.search(second) is not None
            if _unrelated(
                _field(first),
                _field(second),
                marked=found["marked"] is not None,
                linked=linked,
                running=_RUNNING.search(second) is not None,
            ):
                yield start + found.end(), start + len(sentence)
                return


def _begins(second: str, *, like: str, gerund: bool) -> bool:
    """Whether a second half begins with a verb, of the form that the first begins with."""
    # A plural noun is no verb.
    if not gerund and re.match(r"[\w-]+ (?:and|or|of|stayed|were|are|remained|\w+ed)\b", second):
        return False
    form = _form(second)
    return _VERB.match(second) is not None and ((gerund and form == "ing") or form == _form(like))


def _form(part: str) -> str:
    found = _OPENING.match(part)
    word = found[1].lower() if found else ""
    return "ing" if word.endswith("ing") else "s" if word.endswith("s") else "past"


def _unrelated(first: frozenset[str], second: frozenset[str], *, marked: bool, linked: bool, running: bool) -> bool:
    """Whether two halves, known by their fields, are two pieces of work."""
    if first & second or (linked and not marked):
        return False
    if marked:
        return bool(first or second) and not linked
    if not first:
        return running
    kin = [frozenset((one, two)) in KIN for one in first for two in second]
    return sum(kin) * 2 < len(kin)
