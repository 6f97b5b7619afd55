"""The exact message of each kind of fault, in the author's words and at the very word."""

from fractions import Fraction

import pytest

from hirekit.catalog import load_kit, load_rubric, rubric_from_yaml
from hirekit.errors import InvalidData

KIT = """\
schema: hirekit/kit/1
id: nurse
title: Ward Nurse
version: "1.10"
role:
  title: Ward Nurse
  job_levels:
    - {id: junior, title: Junior}
    - {id: senior, title: Senior}
  duties:
    - {id: hand-over, text: Hand over a ward., importance: 4}
  requirements:
    - {id: k-drugs, kind: knowledge, text: Knows drugs., criteria: [safety]}
"""
RUBRIC = """\
schema: hirekit/rubric/1
scale: {1: Low, 2: Middle, 3: High}
competencies:
  - id: care
    title: Care
    criteria:
      - id: safety
        title: Safety
        weight: 2
        duties: [hand-over]
        targets: {senior: 3, junior: null}
        anchors: {1: Missed it., 2: Saw it., 3: Acted.}
      - id: calm
        title: Calm
        weight: 1.5
        anchors:
          1: Left.
          2: Stayed.
          3: Calmed others.
presets:
  - {id: flat, why: A test., weights: equal}
"""
QUESTIONS = """\
schema: hirekit/questions/1
questions:
  - id: near-miss
    kind: behavioural
    minutes: 12
    primary: safety
    secondary: [calm]
    job_levels: [junior, senior]
    prompt: >-
      Tell me about a near miss
      on your ward.
    handouts: [chart]
    enemies: [night-shift]
  - id: night-shift
    kind: situational
    minutes: 10
    primary: calm
    prompt: It is night. What do you do?
"""
LOOP = """\
schema: hirekit/loop/1
id: onsite
title: Onsite
job_levels: [senior]
rounds:
  - {id: ward, title: Ward, minutes: 60, focus: [safety, calm], seats: [lead, second]}
"""
FILES = {
    "kit.yaml": KIT,
    "rubric.yaml": RUBRIC,
    "questions/ward.yaml": QUESTIONS,
    "loops/onsite.yaml": LOOP,
    "handouts/chart.md": "# Chart\n\nA chart.\n",
}


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Return a function that writes the kit with some texts replaced, as the folder `nurse`."""
    monkeypatch.chdir(tmp_path)

    def written(*edits, **files):
        texts = dict(FILES)
        for file, old, new in edits:
            assert texts[file].count(old) == 1, (file, old)
            texts[file] = texts[file].replace(old, new)
        texts |= files
        for file, text in texts.items():
            if text is not None:
                (tmp_path / "nurse" / file).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / "nurse" / file).write_bytes(text if isinstance(text, bytes) else text.encode())
        return "nurse"

    return written


def faults(name):
    with pytest.raises(InvalidData) as caught:
        load_kit(name)
    return str(caught.value).removeprefix("nurse/").replace("\nnurse/", "\n")


def test_the_kit_of_these_tests_is_sound(write):
    kit = load_kit(write())

    assert (kit.id, kit.version, kit.bank.question("near-miss").prompt) == (
        "nurse",
        "1.10",
        "Tell me about a near miss on your ward.",
    )
    assert kit.bank.handout("chart").title == "Chart"


ONE_FAULT = (
    ("kit.yaml", 'version: "1.10"', "version: 1.10", "kit.yaml:4:10: version: must be text; quote it: '1.10'"),
    ("kit.yaml", "title: Ward Nurse\nversion", "title: true\nversion", "kit.yaml:3:8: title: must be text, not true"),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title:\nversion",
        "kit.yaml:3:7: title: must be text; nothing is written here",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: [Ward, Nurse]\nversion",
        "kit.yaml:3:8: title: must be text, not a list",
    ),
    (
        "kit.yaml",
        "importance: 4",
        "importance: 4.5",
        "kit.yaml:11:60: role.duties[0].importance: must be a whole number, not 4.5",
    ),
    (
        "kit.yaml",
        "importance: 4",
        "importance: yes",
        "kit.yaml:11:60: role.duties[0].importance: must be a whole number, not the text 'yes'",
    ),
    (
        "kit.yaml",
        "importance: 4",
        "importance: '4'",
        "kit.yaml:11:60: role.duties[0].importance: must be a whole number, not the text '4'",
    ),
    ("kit.yaml", "importance: 4", "importance: 9", "kit.yaml:11:60: role.duties[0].importance: must be 1 to 5, not 9"),
    ("kit.yaml", "id: nurse\n", "", "kit.yaml:1:1: id: is missing"),
    ("kit.yaml", "id: nurse\n", "id: nurse\nid: doctor\n", "kit.yaml:3:1: id: is written twice"),
    (
        "kit.yaml",
        "id: nurse\n",
        "id: nurse\nsumary: Cares.\n",
        "kit.yaml:3:1: sumary: is not a key here; did you mean 'summary'?",
    ),
    (
        "kit.yaml",
        "id: nurse\n",
        "id: nurse\ncolour: blue\n",
        "kit.yaml:3:1: colour: is not a key here; the keys are id, title, version, language, summary, role, scripts, conduct, development, candidate_pack, waivers, extends",
    ),
    (
        "kit.yaml",
        "id: nurse\n",
        "id: nurse\n<<: {title: A}\n",
        "kit.yaml:3:1: <<: merge keys (<<) are not read; write the values out",
    ),
    ("kit.yaml", "id: nurse\n", "id: nurse\n[a, b]: c\n", "kit.yaml:3:1: ?: a key must be a word, not a list"),
    (
        "kit.yaml",
        "id: nurse\n",
        "id: the nurse\n",
        "kit.yaml:2:5: id: must be a slug such as 'ml-tech-lead', not 'the nurse'",
    ),
    (
        "kit.yaml",
        "schema: hirekit/kit/1\n",
        "",
        "kit.yaml:1:1: schema: is missing; the first line must be schema: hirekit/kit/1",
    ),
    (
        "kit.yaml",
        "schema: hirekit/kit/1",
        "schema: hirekit/kit/2",
        "kit.yaml:1:9: schema: hirekit/kit/2 is newer than this hirekit, which reads hirekit/kit/1; a newer hirekit reads it",
    ),
    (
        "kit.yaml",
        "schema: hirekit/kit/1",
        "schema: hirekit/rubric/1",
        "kit.yaml:1:9: schema: must be hirekit/kit/1 here, not hirekit/rubric/1",
    ),
    (
        "kit.yaml",
        "schema: hirekit/kit/1",
        "schema: hirekit/kits/1",
        "kit.yaml:1:9: schema: must be hirekit/kit/1, not 'hirekit/kits/1'; did you mean 'hirekit/kit/1'?",
    ),
    ("kit.yaml", "schema: hirekit/kit/1", "schema: 1", "kit.yaml:1:9: schema: must be hirekit/kit/1, not 1"),
    (
        "kit.yaml",
        "kind: knowledge",
        "kind: Knowledge",
        "kit.yaml:13:27: role.requirements[0].kind: must be one of knowledge, skill, ability, other, not 'Knowledge'",
    ),
    (
        "kit.yaml",
        "criteria: [safety]",
        "criteria: safety",
        "kit.yaml:13:68: role.requirements[0].criteria: must be a list, not the text 'safety'",
    ),
    (
        "kit.yaml",
        "criteria: [safety]",
        "criteria: [safty]",
        "kit.yaml:13:69: role.requirements[0].criteria[0]: no criterion has the id 'safty'; did you mean 'safety'?",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: &t Ward Nurse\nversion",
        "kit.yaml:3:8: anchors (&) are not read; write the values out",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: !!str Ward Nurse\nversion",
        "kit.yaml:3:8: tags (!) are not read; leave it out, or quote text that begins with !",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: *t\nversion",
        "kit.yaml:3:8: aliases (*) are not read; write the values out, or quote text that begins with *",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: Ward: Nurse\nversion",
        "kit.yaml:3:12: no key can stand here; quote text that holds a colon and a blank, or check the indentation",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: @ward\nversion",
        "kit.yaml:3:8: text must not begin with '@'; put quotes around it",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: 'Ward\nversion",
        "kit.yaml:3:8: the quote that opens here is never closed",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        'title: "C:\\ward"\nversion',
        "kit.yaml:3:11: a backslash inside double quotes must be doubled, or the quotes be single",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "\ttitle: Ward\nversion",
        "kit.yaml:3:1: must be indented with blanks, not tabs",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: Ward\n   x: y\nversion",
        "kit.yaml:4:5: no key can stand here; quote text that holds a colon and a blank, or check the indentation",
    ),
    (
        "kit.yaml",
        "title: Ward Nurse\nversion",
        "title: Ward \x07Nurse\nversion",
        "kit.yaml:3:13: must not hold the control character U+0007",
    ),
    (
        "kit.yaml",
        "criteria: [safety]",
        "criteria: [safety",
        "kit.yaml:13:75: the list that opens with '[' needs ',' or ']' here",
    ),
    (
        "kit.yaml",
        "id: nurse\n",
        "id: nurse\n---\nid: doctor\n",
        "kit.yaml:3:1: must hold one document; a second begins here",
    ),
    (
        "rubric.yaml",
        "weight: 2",
        "weight: -2",
        "rubric.yaml:9:17: competencies[0].criteria[0].weight: must not be negative, not -2",
    ),
    (
        "rubric.yaml",
        "weight: 2",
        "weight: .nan",
        "rubric.yaml:9:17: competencies[0].criteria[0].weight: must be a finite number, not .nan",
    ),
    (
        "rubric.yaml",
        "weight: 2",
        "weight: two",
        "rubric.yaml:9:17: competencies[0].criteria[0].weight: must be a number, not the text 'two'",
    ),
    (
        "rubric.yaml",
        "weight: 2",
        "weight: 1e999999999",
        "rubric.yaml:9:17: competencies[0].criteria[0].weight: must have at most 40 digits and an exponent up to 99",
    ),
    (
        "rubric.yaml",
        "weight: 1.5",
        "weight: null",
        "rubric.yaml:15:17: competencies[0].criteria[1].weight: must be a number; nothing is written here",
    ),
    (
        "rubric.yaml",
        "{1: Low, 2: Middle, 3: High}",
        "{1: Low, 2: Middle, 4: High}",
        "rubric.yaml:2:8: scale: must rise by one from score to score, not from 2 to 4",
    ),
    (
        "rubric.yaml",
        "{1: Low, 2: Middle, 3: High}",
        "{1: Low, 2: Middle, high: High}",
        "rubric.yaml:2:28: scale.high: each key must be a score, a whole number",
    ),
    (
        "rubric.yaml",
        "{1: Low, 2: Middle, 3: High}",
        "[Low, Middle, High]",
        "rubric.yaml:2:8: scale: must be keys with values, such as {1: ..., 2: ...}, not a list",
    ),
    (
        "rubric.yaml",
        "          2: Stayed.\n",
        "",
        "rubric.yaml:17:11: competencies[0].criteria[1].anchors: must have an anchor for each score; 2 is missing",
    ),
    (
        "rubric.yaml",
        "          2: Stayed.\n",
        "          2: Stayed.\n          6: Flew.\n",
        "rubric.yaml:19:11: competencies[0].criteria[1].anchors.6: 6 is not on the scale 1 to 3",
    ),
    (
        "rubric.yaml",
        "          2: Stayed.\n",
        "          2: Stayed.\n          2: Flew.\n",
        "rubric.yaml:19:11: competencies[0].criteria[1].anchors.2: is written twice",
    ),
    (
        "rubric.yaml",
        "          2: Stayed.\n",
        "          2: ''\n",
        "rubric.yaml:18:14: competencies[0].criteria[1].anchors.2: must not be empty",
    ),
    (
        "rubric.yaml",
        "{senior: 3, junior: null}",
        "{senor: 3}",
        "rubric.yaml:11:19: competencies[0].criteria[0].targets.senor: no job level has the id 'senor'; did you mean 'senior'?",
    ),
    (
        "rubric.yaml",
        "{senior: 3, junior: null}",
        "{senior: 4}",
        "rubric.yaml:11:27: competencies[0].criteria[0].targets.senior: must be on the scale 1 to 3, not 4",
    ),
    (
        "rubric.yaml",
        "duties: [hand-over]",
        "minimums: {senor: 2}",
        "rubric.yaml:10:20: competencies[0].criteria[0].minimums.senor: no job level has the id 'senor'; did you mean 'senior'?",
    ),
    (
        "rubric.yaml",
        "duties: [hand-over]",
        "minimums: {senior: {score: 2, reason: a}}",
        "rubric.yaml:10:39: competencies[0].criteria[0].minimums.senior.reason: is not a key here; the keys are score, why",
    ),
    (
        "rubric.yaml",
        "targets: {senior: 3, junior: null}",
        "minimums: {senior: low}",
        "rubric.yaml:11:28: competencies[0].criteria[0].minimums.senior: must be a number, not the text 'low'",
    ),
    (
        "rubric.yaml",
        "duties: [hand-over]",
        "duties: [hand-over, hand-ower]",
        "rubric.yaml:10:29: competencies[0].criteria[0].duties[1]: no duty has the id 'hand-ower'; did you mean 'hand-over'?",
    ),
    (
        "rubric.yaml",
        "  - id: care\n",
        "  - id: safety\n",
        "rubric.yaml:7:13: competencies[0].criteria[0].id: the id 'safety' is already there",
    ),
    (
        "rubric.yaml",
        "weights: equal",
        "weights: evenly",
        "rubric.yaml:21:39: presets[0].weights: must be equal, or keys with values, not the text 'evenly'",
    ),
    (
        "rubric.yaml",
        "weights: equal",
        "weights: {safety: 1}",
        "rubric.yaml:21:39: presets[0].weights: must weigh every criterion; 'calm' is missing",
    ),
    (
        "rubric.yaml",
        "weights: equal",
        "weights: {safety: 1, calm: 1, kind: 1}",
        "rubric.yaml:21:60: presets[0].weights.kind: no criterion or competency has the id 'kind'",
    ),
    (
        "rubric.yaml",
        "  - id: care\n    title: Care\n",
        "  - id: care\n",
        "rubric.yaml:4:5: competencies[0].title: is missing",
    ),
    (
        "questions/ward.yaml",
        "primary: safety",
        "primary: safty",
        "questions/ward.yaml:6:14: questions[0].primary: no criterion has the id 'safty'; did you mean 'safety'?",
    ),
    (
        "questions/ward.yaml",
        "secondary: [calm]",
        "secondary: [calm, clam]",
        "questions/ward.yaml:7:23: questions[0].secondary[1]: no criterion has the id 'clam'; did you mean 'calm'?",
    ),
    (
        "questions/ward.yaml",
        "job_levels: [junior, senior]",
        "job_levels: [junior, lead]",
        "questions/ward.yaml:8:26: questions[0].job_levels[1]: no job level has the id 'lead'",
    ),
    (
        "questions/ward.yaml",
        "handouts: [chart]",
        "handouts: [chart, map]",
        "questions/ward.yaml:12:23: questions[0].handouts[1]: no hand-out has the id 'map'",
    ),
    (
        "questions/ward.yaml",
        "enemies: [night-shift]",
        "enemies: [day-shift]",
        "questions/ward.yaml:13:15: questions[0].enemies[0]: no question has the id 'day-shift'; did you mean 'night-shift'?",
    ),
    (
        "questions/ward.yaml",
        "kind: situational",
        "kind: hypothetical",
        "questions/ward.yaml:15:11: questions[1].kind: must be one of behavioural, situational, technical-case, work-sample, not 'hypothetical'",
    ),
    (
        "questions/ward.yaml",
        "minutes: 12",
        "minutes: 0",
        "questions/ward.yaml:5:14: questions[0].minutes: must be 1 to 480, not 0",
    ),
    (
        "questions/ward.yaml",
        "    enemies: [night-shift]\n  - id: night-shift",
        "  - id: near-miss",
        "questions/ward.yaml:13:9: questions[1].id: question 'near-miss' is already there",
    ),
    (
        "questions/ward.yaml",
        "primary: calm\n",
        "primary: calm\n    anchors: {1: No., 2: Maybe.}\n",
        "questions/ward.yaml:18:14: questions[1].anchors: must have none or one for each score of the scale, not [1, 2]",
    ),
    (
        "loops/onsite.yaml",
        "focus: [safety, calm]",
        "focus: [safety, kalm]",
        "loops/onsite.yaml:6:58: rounds[0].focus[1]: no criterion has the id 'kalm'; did you mean 'calm'?",
    ),
    (
        "loops/onsite.yaml",
        "minutes: 60",
        "minutes: 15",
        "loops/onsite.yaml:6:38: rounds[0].minutes: must leave time to ask: 15 less 20 for opening, closing and writing is -5",
    ),
    (
        "loops/onsite.yaml",
        "seats: [lead, second]",
        "seats: [lead, third]",
        "loops/onsite.yaml:6:79: rounds[0].seats[1]: must be one of lead, second, shadow, not 'third'",
    ),
    ("handouts/chart.md", "# Chart", "Chart", "handouts/chart.md:1:1: must begin with a line such as '# Title'"),
)


@pytest.mark.parametrize(("file", "old", "new", "message"), ONE_FAULT)
def test_each_fault_of_a_text_is_told_where_it_was_written(write, file, old, new, message):
    assert faults(write((file, old, new))) == message


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("rubric.yaml", None, "rubric.yaml: does not exist"),
        ("kit.yaml", "", "kit.yaml: is empty"),
        ("kit.yaml", "# nothing yet\n", "kit.yaml: is empty"),
        (
            "kit.yaml",
            "just words\n",
            "kit.yaml:1:1: must be keys with values, beginning with schema: hirekit/kit/1; not the text 'just words'",
        ),
        (
            "rubric.yaml",
            "caf\u00e9: 1".encode("latin-1"),
            "rubric.yaml:1:4: must be saved as UTF-8; the byte 0xe9 is not",
        ),
        ("rubric.yaml", RUBRIC.encode("utf-16"), "rubric.yaml:1:1: must be saved as UTF-8, not UTF-16"),
        (
            "loops/onsite.yaml",
            LOOP.replace("  - {", "  - &a {"),
            "loops/onsite.yaml:6:5: anchors (&) are not read; write the values out",
        ),
        ("loops/onsite.yaml", "[" * 5000, "loops/onsite.yaml: must be at most 64 levels deep"),
        ("loops/onsite.yaml", "- " * 5000 + "x", "loops/onsite.yaml: must be at most 64 levels deep"),
        (
            "question.yaml",
            QUESTIONS,
            "question.yaml: is not read; a kit reads kit.yaml, rubric.yaml, loops/*.yaml and questions/*.yaml",
        ),
        ("rubrics.yaml", RUBRIC, "rubrics.yaml: is not read; did you mean 'rubric.yaml'?"),
        ("question/more.yaml", QUESTIONS, "question/more.yaml: is not read; did you mean 'questions'?"),
        ("questions/more.yml", QUESTIONS, "questions/more.yml: is not read; its name must end in .yaml"),
        ("handouts/map.md", "A map.\n", "handouts/map.md:1:1: must begin with a line such as '# Title'"),
        (
            "questions/more.yaml",
            "schema: hirekit/questions/1\nquestions: none\n",
            "questions/more.yaml:2:12: questions: must be a list, not the text 'none'",
        ),
        (
            "calibration.yaml",
            "schema: hirekit/calibration/1\nexercises:\n  - question: near-mis\n    answers:\n      - {id: a, text: B., ratings: [{criterion: safety, score: 9, why: C.}]}\n",
            "calibration.yaml:3:15: exercises[0].question: no question has the id 'near-mis'; did you mean 'near-miss'?\ncalibration.yaml:5:64: exercises[0].answers[0].ratings[0].score: must be 1 to 3, not 9",
        ),
        (
            "judgements/expert-1.yaml",
            "schema: hirekit/judgements/1\nexpert: expert-1\ncriteria: {safty: {need: essential}}\nquestions:\n  near-mis: 4\n",
            "judgements/expert-1.yaml:3:12: criteria.safty: no criterion has the id 'safty'; did you mean 'safety'?\njudgements/expert-1.yaml:5:3: questions.near-mis: no question has the id 'near-mis'; did you mean 'near-miss'?",
        ),
        (
            "judgements/expert-1.yaml",
            "schema: hirekit/judgements/1\nexpert: expert-1\ncriteria:\n  safety: {need: vital, relevance: 5}\nquestions: {near-miss: 4.5}\n",
            "judgements/expert-1.yaml:4:18: criteria.safety.need: must be one of essential, useful, not_necessary, not 'vital'\njudgements/expert-1.yaml:4:36: criteria.safety.relevance: must be 1 to 4, not 5\njudgements/expert-1.yaml:5:24: questions.near-miss: must be a whole number, not 4.5",
        ),
        ("judgement/one.yaml", "expert: e\n", "judgement/one.yaml: is not read; did you mean 'judgements'?"),
        ("judgements/one.yml", "expert: e\n", "judgements/one.yml: is not read; its name must end in .yaml"),
    ],
)
def test_each_fault_of_a_file_is_told(write, file, text, message):
    assert faults(write(**{file: text})) == message


def test_a_byte_order_mark_and_windows_line_ends_are_read(write):
    name = write(**{"kit.yaml": "\ufeff" + KIT.replace("\n", "\r\n")})

    assert load_kit(name).id == "nurse"


def test_a_folder_in_place_of_a_file_is_told(write, tmp_path):
    (tmp_path / write(**{"rubric.yaml": None}) / "rubric.yaml").mkdir()

    assert faults("nurse") == "rubric.yaml: must be a file, not a folder"


def test_a_file_of_hundreds_of_megabytes_is_not_read(write, tmp_path):
    with (tmp_path / write() / "rubric.yaml").open("ab") as file:
        file.truncate(300 * 1024 * 1024)

    assert faults("nurse") == "rubric.yaml: is too large; hirekit reads up to 32 MB"


def test_an_empty_folder_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nurse").mkdir()

    assert faults("nurse") == "nurse: is empty; a kit begins with kit.yaml and rubric.yaml"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ml-tech-led", "ml-tech-led: is neither a bundled kit nor a folder; did you mean 'ml-tech-lead'?"),
        ("./kits/none", "./kits/none: is not a folder"),
        (__file__, f"{__file__}: must be the folder of a kit, not a file"),
    ],
)
def test_an_unknown_kit_is_told(name, message):
    assert faults(name) == message


def test_faults_in_two_files_are_one_report_in_reading_order(write):
    name = write(
        ("questions/ward.yaml", "minutes: 12", "minutes: long"),
        ("rubric.yaml", "weight: 2", "weight: -2"),
    )

    assert faults(name) == (
        "rubric.yaml:9:17: competencies[0].criteria[0].weight: must not be negative, not -2\n"
        "questions/ward.yaml:5:14: questions[0].minutes: must be a whole number, not the text 'long'"
    )


def test_a_fault_in_every_file_is_told_and_hides_no_broken_reference_elsewhere(write):
    name = write(
        ("kit.yaml", "importance: 4", "importance: high"),
        ("rubric.yaml", "title: Calm\n", "titel: Calm\n"),
        ("loops/onsite.yaml", "focus: [safety, calm]", "focus: [safety, kalm]"),
        ("questions/ward.yaml", "kind: behavioural", "kind: [behavioural]"),
        ("questions/ward.yaml", "primary: calm", "primary: kalm"),
        **{"handouts/chart.md": "Chart"},
    )

    assert faults(name) == (
        "kit.yaml:11:60: role.duties[0].importance: must be a whole number, not the text 'high'\n"
        "rubric.yaml:13:9: competencies[0].criteria[1].title: is missing\n"
        "rubric.yaml:14:9: competencies[0].criteria[1].titel: is not a key here; did you mean 'title'?\n"
        "loops/onsite.yaml:6:58: rounds[0].focus[1]: no criterion has the id 'kalm'\n"
        "questions/ward.yaml:4:11: questions[0].kind: must be text, not a list\n"
        "questions/ward.yaml:17:14: questions[1].primary: no criterion has the id 'kalm'\n"
        "handouts/chart.md:1:1: must begin with a line such as '# Title'"
    )


def test_an_id_of_two_files_is_told_in_the_second(write):
    name = write(
        **{"loops/second.yaml": LOOP, "questions/zz.yaml": QUESTIONS.split("  - id: night-shift", maxsplit=1)[0]}
    )

    assert faults(name) == (
        "loops/second.yaml:2:5: id: loop 'onsite' is already there\n"
        "questions/zz.yaml:3:9: questions[0].id: question 'near-miss' is already there"
    )


def test_a_kit_file_without_its_role_hides_references_to_the_role(write):
    assert faults(write(**{"kit.yaml": "schema: hirekit/kit/1\nid: nurse\ntitle: Nurse\n"})) == (
        "kit.yaml:1:1: role: is missing"
    )


def test_several_faults_of_one_object_are_told_together(write):
    name = write(
        (
            "questions/ward.yaml",
            "minutes: 12\n    primary: safety",
            "minutes: 900\n    primary: a b\n    red_flags: ['']",
        )
    )

    assert faults(name) == (
        "questions/ward.yaml:5:14: questions[0].minutes: must be 1 to 480, not 900\n"
        "questions/ward.yaml:7:17: questions[0].red_flags[0]: must not be empty"
    )


@pytest.mark.parametrize(
    "words", ["no", "NO", "22:30", "on", "2026-01-02", "1_000", "0b1", "~ish", "null and void", "1.2.3"]
)
def test_words_that_only_yaml_1_1_takes_for_more_are_text(write, words):
    assert load_kit(write(("kit.yaml", "title: Ward Nurse\nversion", f"title: {words}\nversion"))).title == words


@pytest.mark.parametrize(
    ("written", "weight"),
    [
        ("0o14", 12),
        ("0x1F", 31),
        ("1e1", 10),
        ("+.5", Fraction(1, 2)),
        ("1/3", Fraction(1, 3)),
        ("0.1", Fraction(1, 10)),
    ],
)
def test_numbers_are_those_of_yaml_1_2_and_exact(write, written, weight):
    kit = load_kit(write(("rubric.yaml", "weight: 2", f"weight: {written}")))

    assert kit.rubric.criterion("safety").weight == weight


def test_text_that_means_something_elsewhere_stays_text(write):
    hostile = '<img src="file:///etc/passwd"> {{ 7*7 }} =HYPERLINK("x") !not & *a b*'
    kit = load_kit(write(("kit.yaml", "title: Ward Nurse\nversion", f"title: Ward\nsummary: '{hostile}'\nversion")))

    assert kit.summary == hostile


def test_a_rubric_is_read_by_itself_from_text_or_file(write, tmp_path):
    path = tmp_path / write() / "rubric.yaml"

    assert rubric_from_yaml(RUBRIC, file="rubric.yaml") == load_rubric(path) == load_kit("nurse").rubric


def test_the_faults_of_a_rubric_by_itself_are_told_together():
    text = RUBRIC.replace("weight: 2", "weight: -2").replace("title: Calm", "title: no\n        colour: x")

    with pytest.raises(InvalidData) as caught:
        rubric_from_yaml(text, file="r")

    assert str(caught.value).splitlines() == [
        "r:9:17: competencies[0].criteria[0].weight: must not be negative, not -2",
        "r:15:9: competencies[0].criteria[1].colour: is not a key here; the keys are id, title, definition, weight, why, duties, targets, minimums, anchors, topics",
    ]
