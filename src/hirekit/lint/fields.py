"""Kinds of work, told by beginnings of words, and which of them one piece of work often holds together."""

from functools import lru_cache

from hirekit.lint.tokens import words_of

FIELDS: dict[str, tuple[str, ...]] = {
    name: tuple(stems.split())
    for name, stems in {
        "software": "code coding refactor debug pipeline model algorithm quer sql deploy architect database dataset server "
        "script software "
        "websit test-driven unit-test api cluster migrat backup bug bugs cloud schema edge held-out endpoint "
        "test-suite edge-case crawler firmware notebook latency kubernetes python "
        "javascript java typescript repository alert dashboard index indexes cache "
        "regression network router firewall patch patches encrypt tests stack",
        "care": "wound dressing dose medicat catheter cannula sutur anaesth injection vaccin blood stitch bandage patient "
        "bed-bath midwif fracture splint "
        "diagnos prescri symptom nurse nurses therap physio swab saline pulse oxygen drip resus discharge "
        "pressure-sore tablets needle",
        "making": "weld solder pipe wiring wires rewire engine brake plaster brick lathe gearbox boiler plumb joint bolts "
        "saws paints scaffold "
        "concrete timber fuse mortar machin drill drills tile tiles tiled roof gutter carpent joiner cabinet radiator "
        "valve pump pumps bearing hinge "
        "grout render renders insulat circuit screed slab trench kerb",
        "driving": "minibus van vans lorr forklift trailer truck mileage tyre tyres hgv reverses reversed tachograph bus "
        "buses coach-load cab",
        "kitchen": "cook sauce pastr roast dough bake menu dish allergen recipe fridge knife knives soup stock-pot oven grill "
        "chop fillet bread "
        "barista espresso cocktail",
        "land": "milk herd ewe lamb calv plough prun harvest feed hedge crop fenc graz seed lawn mow orchard soil",
        "teaching": "marks essays lesson vocabulary exam phonics pupil homework curricul pupils class classroom seminar "
        "syllabus grammar",
        "law": "statute pleading clause drafts contracts policy policies procedure by-law lease leases witness court "
        "affidavit brief briefs deed deeds",
        "stage": "lights rigs props sews costume scenery choreograph rehears lighting sound-check",
        "collections": "restor conserv catalogu archive exhibit",
        "news": "copy headline source quote interview verdict",
        "stores": "pallet stock picking bay bays warehouse load loads route routes parcel deliver dispatch lane inventory "
        "shelf shelves",
        "books": "invoice ledger reconcil cash journal bookkeep vat tax payroll accounts books till takings forecast target "
        "targets audit",
        "speaking": "present presents presented presenting speech speak spoke slide slides stage audience keynote "
        "public-speaking storytell pitch press "
        "webinar conference talks talk lecture toast media broadcast journalists chairs chaired chairing assembly "
        "podium boardroom panel panels",
        "people": "mentor coach train trains trained training trainee apprentice junior juniors appraisal appraises hires "
        "hired hiring recruit onboard induct morale motivat "
        "newcomer new-starters starters starter probationers delegat cheers encourag supervis colleagues buddies "
        "volunteers staff drill intern "
        "interns graduate graduates underperform absence one-to-ones one-to-one praise praises",
        "money": "budget cost costs spend price prices priced pricing negotiat supplier vendor procure purchas saving rent "
        "profit revenue fundrais grant "
        "grants sponsor salar wages donor donors funder funds bid bids quotes quoted tender fee fees overtime finance "
        "fund-rais",
        "complaints": "complaint complaints angry upset calms calmed irate refund refunds",
        "customer": "customer customers guest guests client clients clients' caller callers passenger passengers parent "
        "parents "
        "lapsed visitors tenants tenant sells sold upsell applicant diner resident residents shoppers neighbours "
        "plans-sold subscriber",
        "planning": "rota rotas roster schedul timetable milestone sprint backlog diary shifts calendar",
        "writing": "report reports document documents minutes manual letters documentation",
        "conflict": "conflict conflicts dispute disputes quarrel mediat feud argument arguments grievance",
        "safety": "hygiene infection hazard spill evacuat alarm first-aid secur privacy gdpr safeguard breathing",
        "attendance": "punctual attend arrived sickness lateness time-keeping timekeeping punctuality",
        "events": "newsletter blog party parties outing fair fete raffle decorat summer christmas fayre bake-sale charity "
        "away-day picnic tombola social "
        "socials",
        "office": "printer photocopier stationery inbox expenses timesheet timesheets filing parking kettle biscuits",
    }.items()
}
# To the left a kind of work, to the right those that go with it.
_GO_WITH = {
    "writing": " ".join(FIELDS),
    "customer": "money speaking conflict stores kitchen care teaching news safety planning law making driving",
    "safety": "care making kitchen people software stores teaching land stage driving",
    "complaints": "customer conflict money speaking",
    "people": "planning conflict",
    "money": "books planning conflict events law",
    "stores": "making books planning driving money",
    "planning": "driving teaching",
    "speaking": "news stage",
    "law": "conflict",
}
KIN = frozenset(frozenset((one, other)) for one, others in _GO_WITH.items() for other in others.split())


@lru_cache(maxsize=50_000)
def _of_word(word: str) -> tuple[str, ...]:
    return tuple(name for name, stems in FIELDS.items() if word.startswith(stems))


@lru_cache(maxsize=64)
def fields_of(text: str) -> frozenset[str]:
    """Return the kinds of work that the words of plain text name.

    >>> sorted(fields_of("Trains the juniors on the lathe"))
    ['making', 'people']
    """
    return frozenset().union(*map(_of_word, words_of(text)))


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two pieces of work are of kinds that mostly have nothing to do with each other."""
    if one & other:
        return False
    kin = [frozenset((first, second)) in KIN for first in one for second in other]
    return bool(kin) and sum(kin) * 2 <= len(kin)
